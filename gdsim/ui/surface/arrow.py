"""An arrow between two points of a plot, with a head of fixed size."""

import math

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gdsim.ui import theme as themes

HEAD = 13.0
"""Pixels, at the usual size, from the tip to the base of the head."""

SHAFT = 3.0
"""Pixels, at the usual size."""

FARTHEST = 4000.0
"""Pixels; a longer arrow is cut, as its tip is far out of sight."""


class Arrow(pg.GraphicsObject):
    """An arrow whose ends are in the plot's units and whose look is in pixels."""

    def __init__(self, dashed: bool = False) -> None:
        super().__init__()
        self._tail = self._tip = QPointF()
        self._style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self._pen = themes.pen("k", SHAFT)
        self._outline: QPen | None = None
        self._head = HEAD

    def set_colour(self, colour: str) -> None:
        """Take the colour."""
        self._pen = themes.pen(colour, SHAFT, style=self._style)
        self._outline = themes.outline(SHAFT)
        self._head = HEAD * themes.look().weight
        self.prepareGeometryChange()
        self.update()

    def point(self, tail: tuple[float, float], tip: tuple[float, float]) -> None:
        """Lead from the tail to the tip; nothing is drawn where one of them is not finite."""
        ends = (*tail, *tip)
        self.prepareGeometryChange()
        finite = all(map(math.isfinite, ends))
        self._tail, self._tip = (
            (QPointF(*tail), QPointF(*tip)) if finite else (QPointF(), QPointF())
        )
        self.update()

    @property
    def tail(self) -> tuple[float, float]:
        """Where the arrow begins."""
        return self._tail.x(), self._tail.y()

    @property
    def tip(self) -> tuple[float, float]:
        """Where the arrow points."""
        return self._tip.x(), self._tip.y()

    def boundingRect(self) -> QRectF:
        """The space that it takes, in the plot's units."""
        width, height = self.pixelVectors()
        if width is None:
            return QRectF()
        dx, dy = self._head * abs(width.x()), self._head * abs(height.y())
        return QRectF(self._tail, self._tip).normalized().adjusted(-dx, -dy, dx, dy)

    def viewTransformChanged(self) -> None:  # noqa: N802
        """The head's size in the plot's units has changed."""
        self.prepareGeometryChange()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw the shaft and the head."""
        to_pixels = painter.transform()
        tail, tip = to_pixels.map(self._tail), to_pixels.map(self._tip)
        across = tip - tail
        length = math.hypot(across.x(), across.y())
        if not length > 1:
            return
        if length > FARTHEST:
            across *= FARTHEST / length
            tip, length = tail + across, FARTHEST
        along = across / length
        side = QPointF(-along.y(), along.x())
        head = min(self._head, length)
        base = tip - along * head
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = QPolygonF([tip, base + side * head * 0.45, base - side * head * 0.45])
        if self._outline is not None:
            painter.setPen(self._outline)
            painter.drawLine(tail, base)
            painter.setPen(QPen(self._outline.color(), self._outline.widthF() - self._pen.widthF()))
            painter.drawPolygon(corners)
        painter.setPen(self._pen)
        painter.drawLine(tail, base)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._pen.color())
        painter.drawPolygon(corners)
        painter.restore()
