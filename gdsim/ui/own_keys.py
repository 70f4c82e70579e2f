"""What a control needs for itself while it has the focus: its keys, and the mouse wheel."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QRadioButton,
    QSlider,
    QTreeWidget,
    QWidget,
)

_UP_AND_DOWN = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
_ALONG = _UP_AND_DOWN | {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
_SPACE = frozenset({Qt.Key.Key_Space})

_NEEDED: dict[type[QWidget], frozenset[Qt.Key]] = {
    QRadioButton: _UP_AND_DOWN | _SPACE,
    QAbstractButton: _SPACE,
    QSlider: _ALONG,
    QComboBox: _ALONG | _SPACE,
    QTreeWidget: _UP_AND_DOWN | _SPACE,
    # In the table of steps, Left and Right go on stepping.
    QAbstractItemView: _UP_AND_DOWN,
}


def needed_by(kind: type[QWidget]) -> frozenset[Qt.Key]:
    """The keys that a kind of control needs."""
    return _NEEDED[kind]


class OwnKeys(QObject):
    """Keeps shortcuts from taking the keys of the controls in a window, and the wheel off others.

    A click gives none of these the focus but lists and tables, so that the shortcuts work on after
    a control was used by mouse.
    """

    def watch(self, window: QWidget) -> None:
        """Let each control in the window have its keys."""
        for kind in _NEEDED:
            for control in window.findChildren(kind):
                control.installEventFilter(self)
                if not isinstance(control, QAbstractItemView):
                    control.setFocusPolicy(control.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept the key for the control: Qt then sends it there, and to no shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            needed = next((keys for kind, keys in _NEEDED.items() if isinstance(watched, kind)), ())
            if (
                event.key() in needed
                and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            ):
                event.accept()
                return True
        return super().eventFilter(watched, event)
