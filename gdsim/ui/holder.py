"""A place of the window that stays, and keeps its size, when what is in it is made anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gdsim.ui import theme as themes


class Holder(QWidget):
    """Holds views below each other; the first has the height that the others leave.

    Where texts are so large that the views would not fit the screen, they scroll.
    """

    def __init__(self) -> None:
        super().__init__()
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._held: QWidget | None = None

    def hold(self, *views: QWidget) -> None:
        """Have these in place of those before, which are deleted."""
        if self._held is not None:
            self._place.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(themes.px(2))
        for view in views:
            column.addWidget(view)
        column.setStretch(0, 1)
        self._held = held if themes.look().roomy else _scrolling(held)
        self._place.addWidget(self._held)


def _scrolling(held: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(held)
    return area
