"""Going from cell to cell of the convergence map by keys, and taking one up."""

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from gdsim.ui.map_view import MapView

WAYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
}
"""Rows and columns by which an arrow key goes on; with Shift, ten times as many."""

TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MapKeys(QObject):
    """A cell that arrow keys move while the map has the focus; Enter takes up its settings.

    Attributes:
        cell: Row and column, from the bottom left; None until a key is pressed.
        frame: The square around the cell.
    """

    told = Signal(str)
    """What there is to know of the cell."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self._view = view
        self.cell: tuple[int, int] | None = None
        self.frame = pg.PlotCurveItem()
        self.frame.setZValue(10)
        view.plot.addItem(self.frame, ignoreBounds=True)
        view.plot.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys, which are shortcuts elsewhere."""
        if not isinstance(event, QKeyEvent) or self._view.picture is None:
            return super().eventFilter(watched, event)
        if event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        key = Qt.Key(event.key())
        if key not in WAYS and key not in TAKE:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._press(key, far)
            return True
        return False

    def _press(self, key: Qt.Key, far: int) -> None:
        assert self._view.picture is not None
        last = self._view.picture.request.cells - 1
        if key in TAKE:
            if self.cell is not None:
                self._view.take_up(self.cell)
            return
        row, column = self.cell or (last // 2, last // 2)
        up, right = WAYS[key]
        self.cell = (
            min(max(row + far * up, 0), last),
            min(max(column + far * right, 0), last),
        )
        self._view.tell_cell(self.cell)
        self.frame.setData(*self._view.corners(self.cell))
        self.told.emit(self._view.readout.text())
