"""Windows beside the main one, which never stand in its way: there is one of each at most."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

_Kind = TypeVar("_Kind", bound=QDialog)


def bring_up(kind: type[_Kind], window: QWidget) -> _Kind:
    """Have the window of this kind in front; it is made of the main one, and goes with it."""
    shown = window.findChild(kind)
    if shown is None:
        shown = kind(window)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.show()
    shown.raise_()
    shown.activateWindow()
    return shown
