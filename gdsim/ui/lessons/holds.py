"""What a page hides and locks, until it is released."""

from collections.abc import Iterable

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QActionGroup, QHelpEvent
from PySide6.QtWidgets import QGraphicsObject, QToolTip, QWidget

from gdsim.language import tr
from gdsim.ui.lessons.places import Place


class Holds(QObject):
    """Keeps places hidden or locked, whatever their owners want of them meanwhile.

    An action is in a group that is hidden or disabled: Qt remembers what its owner wants. A widget
    that its owner shows is hidden again, and shown when it is released; one that is locked says
    why in its tool tip.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._groups: list[QActionGroup] = []
        self._hidden: dict[QWidget, bool] = {}
        self._locked: list[QWidget] = []
        self._items: list[QGraphicsObject] = []
        self._explained: list[QWidget] = []

    def take(self, hidden: Iterable[Place], locked: Iterable[Place]) -> None:
        """Hide and lock these places in place of those before."""
        self.release()
        off, gone = self._group(), self._group()
        for place in locked:
            for action in place.actions:
                action.setActionGroup(off)
            for widget in place.locked:
                # Its parts can't be used with it, and each keeps what its owner says of it.
                widget.setEnabled(False)
                self._locked.append(widget)
            for item in place.items:
                item.setEnabled(False)
                self._items.append(item)
            self._explain((*place.locked, *(seen for seen in place.seen if place.actions)))
        for place in hidden:
            for action in place.actions:
                action.setActionGroup(gone)
            for widget in place.hidden:
                self._hide(widget)
        off.setEnabled(False)
        gone.setVisible(False)

    def release(self) -> None:
        """Let everything be as its owner has it."""
        for group in self._groups:
            group.setEnabled(True)
            group.setVisible(True)
            for action in group.actions():
                # `removeAction` would make it Python's own, which deletes those that are Qt's.
                action.setActionGroup(None)  # type: ignore[arg-type]
            group.deleteLater()
        hidden, self._hidden = self._hidden, {}
        for widget, wanted in hidden.items():
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
                widget.setVisible(wanted)
        for widget in self._locked:
            if shiboken6.isValid(widget):
                widget.setEnabled(True)
        for item in self._items:
            if shiboken6.isValid(item):
                item.setEnabled(True)
        for widget in self._explained:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._groups, self._locked, self._items, self._explained = [], [], [], []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide again what is shown, and say why something can't be used."""
        if isinstance(watched, QWidget):
            if event.type() == QEvent.Type.ShowToParent and watched in self._hidden:
                self._hidden[watched] = True
                watched.hide()
            elif isinstance(event, QHelpEvent) and not watched.isEnabled():
                QToolTip.showText(event.globalPos(), why_locked(), watched)
                return True
        return super().eventFilter(watched, event)

    def _group(self) -> QActionGroup:
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._groups.append(group)
        return group

    def _hide(self, widget: QWidget) -> None:
        if widget not in self._hidden:
            self._hidden[widget] = not widget.isHidden()
            widget.hide()
            widget.installEventFilter(self)

    def _explain(self, widgets: Iterable[QWidget]) -> None:
        for widget in widgets:
            for part in (widget, *widget.findChildren(QWidget)):
                part.installEventFilter(self)
                self._explained.append(part)


def why_locked() -> str:
    """What a control says that can't be used."""
    return tr("This page of the lesson does without it.")
