"""A mark on the loss surface that can be dragged: the current parameters, or a guess."""

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseDragEvent
from PySide6.QtCore import QRectF, Qt, Signal

from gdsim.ui import theme as themes
from gdsim.ui.theme import Theme

OUTLINE_SHARE = 0.2
"""How far the outline can reach beyond a mark, as a share of its size."""


class Marker(pg.TargetItem):
    """A mark that says where it is dragged to, and leaves it to others to move it there."""

    dragged = Signal(float, float, bool)
    """To which point of the plot, and whether the button was let go there."""

    def __init__(self, symbol: str = "o", size: int = 16) -> None:
        super().__init__(size=themes.mark(size), symbol=symbol, movable=False)

    def set_theme(self, theme: Theme, colour: str) -> None:
        """Take the theme's outline and this colour."""
        self.setPen(themes.pen(theme.text, 1.5))
        self.setBrush(pg.mkBrush(colour))
        self.setHoverPen(themes.pen(theme.text, 3))
        self.setHoverBrush(pg.mkBrush(colour))

    def set_movable(self, movable: bool) -> None:
        """Let it be dragged, or not."""
        self.movable = movable
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)

    def viewTransformChanged(self) -> None:  # noqa: N802
        """Keep its pixels in another range."""
        # Of itself, pyqtgraph's mark does not tell the scene that it takes another place there.
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def boundingRect(self) -> QRectF:
        """Where it paints: pyqtgraph leaves out its outline."""
        rect = super().boundingRect()
        beyond = OUTLINE_SHARE * rect.width(), OUTLINE_SHARE * rect.height()
        return rect.adjusted(-beyond[0], -beyond[1], beyond[0], beyond[1])

    def mouseDragEvent(self, event: MouseDragEvent) -> None:
        """Tell where the mouse is."""
        if not self.movable or event.button() != Qt.MouseButton.LeftButton:
            return
        event.accept()
        point = self.getViewBox().mapSceneToView(event.scenePos())
        self.dragged.emit(point.x(), point.y(), event.isFinish())
