"""Presenting with a clicker: its keys work whatever has the focus, and the screen goes blank."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from gdsim.ui import theme as themes
from gdsim.ui.blank import Blank
from gdsim.ui.spotlight import Spotlight

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


class Presenter(QObject):
    """PageDown steps, PageUp goes back, F5 runs or pauses, "." blanks, Esc leaves.

    A clicker sends these keys, and its holder does not know what has the focus. So they are taken
    before a field, a table or a scroll area sees them. What stays theirs: a point where a number or
    a text is written, Esc where a formula or a name is, and all keys of a dialog and of an open
    list. A key that is held acts once.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._blanks: list[Blank] = []
        self._spotlight: Spotlight | None = None
        self._locked = False
        keys = {
            Qt.Key.Key_PageDown: self._step,
            Qt.Key.Key_PageUp: self._back,
            Qt.Key.Key_F5: self._run_or_pause,
            Qt.Key.Key_Period: self.blank,
            Qt.Key.Key_Escape: self.leave,
        }
        self._shortcuts = {}
        for key, slot in keys.items():
            shortcut = QShortcut(QKeySequence(key), window, activated=slot)  # type: ignore[call-overload]
            shortcut.setAutoRepeat(False)
            self._shortcuts[key] = shortcut
        self._watched: QWidget | None = None
        themes.application().focusChanged.connect(self._watch)
        self.follow()

    # What the keys do

    def _step(self) -> None:
        bar = self._window.run_bar
        (bar.phase_action if bar.by_phase.isChecked() else bar.step_action).trigger()

    def _back(self) -> None:
        self._window.run_bar.back_action.trigger()

    def _run_or_pause(self) -> None:
        self._window.run_bar.run_action.trigger()

    def blank(self) -> None:
        """Turn all of it black, until any key or a click."""
        if self._blanks:
            return
        focused = QApplication.focusWidget()
        docks = self._window.docks.values()
        floating = [dock for dock in docks if dock.isFloating() and dock.isVisible()]
        # The last one has the focus.
        self._blanks = [Blank(each, self.lift) for each in (*floating, self._window)]
        self._focused = focused
        self.follow()

    def lift(self) -> None:
        """Show everything again."""
        for blank in self._blanks:
            blank.hide()
            blank.deleteLater()
        self._blanks = []
        if self._focused is not None:
            self._focused.setFocus()
        self.follow()

    def leave(self) -> None:
        """Leave what hides the most: a blank screen, the spotlight, the full screen, the mode."""
        if self._blanks:
            self.lift()
        elif self._spotlight is not None:
            self.light(False)
        elif self.fills_screen():
            self.fill_screen(False)
        else:
            self.project(False)

    # The projector

    def projects(self) -> bool:
        """Whether all is large and of high contrast."""
        return bool(self._window.preferences.value("projector"))

    def project(self, on: bool) -> None:
        """Have all large and of high contrast, or as it was."""
        self._window.preferences.set("projector", on)
        self.follow()

    def fills_screen(self) -> bool:
        """Whether nothing else is on the screen."""
        return self._window.isFullScreen()

    def fill_screen(self, on: bool) -> None:
        """Have the whole screen, for a projector; or go back to how it was."""
        if on:
            # First, so that the layout is kept at the size that the window has.
            self.project(True)
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if on else state & ~full)
        if not on:
            self.project(False)
        self.follow()

    def lock(self) -> None:
        """Let nobody leave the projector and the full screen by Esc."""
        self._locked = True
        self.follow()

    # The spotlight

    def is_lit(self) -> bool:
        """Whether there is light around the pointer only."""
        return self._spotlight is not None

    def light(self, on: bool) -> None:
        """Have light around the pointer only, or everywhere."""
        if on and self._spotlight is None:
            self._spotlight = Spotlight(self._window)
        elif not on and self._spotlight is not None:
            self._spotlight.end()
            self._spotlight = None
        self.follow()

    # Keys

    def follow(self) -> None:
        """Take Esc only where there is something to leave."""
        large = (self.projects() or self.fills_screen()) and not self._locked
        something = bool(self._blanks) or self.is_lit() or large
        self._shortcuts[Qt.Key.Key_Escape].setEnabled(something)

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Watch what has the focus: only to that are keys sent."""
        if now is not None and not isinstance(now, Blank):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what has the focus from taking the keys, but for what is its own."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        shortcut = self._shortcuts.get(Qt.Key(event.key()))
        if shortcut is None or not shortcut.isEnabled() or event.modifiers() not in _PLAIN:
            return super().eventFilter(watched, event)
        # Qt sends a key to a shortcut where nobody has accepted it before.
        event.setAccepted(isinstance(watched, QWidget) and _is_own(watched, Qt.Key(event.key())))
        return True


def _is_own(widget: QWidget, key: Qt.Key) -> bool:
    """Whether the key is for the widget that has the focus."""
    if isinstance(widget.window(), QDialog):
        return True
    if key == Qt.Key.Key_Period:
        return _is_written_in(widget)
    if key == Qt.Key.Key_Escape:
        text = isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly()
        return text or _is_editor(widget)
    return False


def _is_written_in(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    written = QLineEdit | QAbstractSpinBox | QPlainTextEdit | QTextEdit
    return isinstance(widget, written) and not widget.isReadOnly() and widget.isEnabled()


def _is_editor(widget: QWidget) -> bool:
    """Whether it is where a cell of a table or a list is being written."""
    port = widget.parentWidget()
    view = port.parentWidget() if port else None
    return isinstance(widget, QLineEdit) and isinstance(view, QAbstractItemView)
