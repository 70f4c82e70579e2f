"""The box around the surface: its floor and back walls, and the numbers and names at its edges."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gdsim.ui import theme as themes
from gdsim.ui.solid.camera import Camera, Sight
from gdsim.ui.solid.heights import even_ticks, written
from gdsim.ui.solid.relief import Relief
from gdsim.ui.theme import Theme

Point = tuple[float, float, float]

TICKS = 4
"""Numbers along each of the floor's edges, or a few more."""

NEAR_TEXT, FAR_TEXT = 10.0, 30.0
"""Pixels from an edge to the middle of its numbers, and of its name; and half their width more."""


@dataclass(frozen=True)
class Edge:
    """An edge with numbers: where they are, what they say, and the edge's name."""

    start: Point
    end: Point
    shares: tuple[float, ...]
    texts: tuple[str, ...]
    name: str
    upright: bool = False


class Frame:
    """The box of a relief as a camera sees it."""

    def __init__(self, relief: Relief, names: tuple[str, str, str], theme: Theme) -> None:
        self._relief = relief
        self._names = names
        self._theme = theme
        a, b, c = relief.half_sides
        grid = relief.grid
        self._x, self._y = (
            [
                (2 * (value - low) / (high - low) - 1, written(value))
                for value in even_ticks(low, high, TICKS)
            ]
            for low, high in (grid.x, grid.y)
        )
        ticks = relief.heights.ticks()
        shares = relief.heights.of(np.array(ticks)) if ticks else np.empty(0)
        self._z = [
            (float(share), written(value)) for share, value in zip(shares, ticks, strict=True)
        ]
        self._half = a, b, c

    def paint_behind(self, painter: QPainter, camera: Camera, sight: Sight) -> None:
        """Paint the floor and the two walls behind the surface."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1.0))
        ends = np.array([end for line in self._lines(camera) for end in line], dtype=np.float64)
        at = sight.see(ends)[:, :2].reshape(-1, 4)
        painter.drawLines([QLineF(*four) for four in at.tolist()])

    def _lines(self, camera: Camera) -> Iterator[tuple[Point, Point]]:
        a, b, c = self._half
        side_x, side_y = camera.side()
        back_x, back_y, top = -side_x * a, -side_y * b, 2 * c
        for x in (-a, a, *(a * share for share, _ in self._x)):
            yield (x, -b, 0.0), (x, b, 0.0)
            yield (x, back_y, 0.0), (x, back_y, top)
        for y in (-b, b, *(b * share for share, _ in self._y)):
            yield (-a, y, 0.0), (a, y, 0.0)
            yield (back_x, y, 0.0), (back_x, y, top)
        for z in (top, *(top * share for share, _ in self._z)):
            yield (-a, back_y, z), (a, back_y, z)
            yield (back_x, -b, z), (back_x, b, z)

    def paint_numbers(self, painter: QPainter, camera: Camera, sight: Sight) -> None:
        """Write numbers and names at the three edges that nothing is before."""
        painter.setFont(themes.font(themes.SMALL))
        for edge in self._edges(camera, sight):
            self._write(painter, sight, edge)

    def _edges(self, camera: Camera, sight: Sight) -> Iterator[Edge]:
        a, b, c = self._half
        side_x, side_y = camera.side()
        first, second, loss = self._names
        shares, texts = _parted([((1 + share) / 2, text) for share, text in self._x])
        yield Edge((-a, side_y * b, 0.0), (a, side_y * b, 0.0), shares, texts, first)
        shares, texts = _parted([((1 + share) / 2, text) for share, text in self._y])
        yield Edge((side_x * a, -b, 0.0), (side_x * a, b, 0.0), shares, texts, second)
        if camera.elevation > 80:
            return  # From above, heights are not seen.
        # Of the two upright edges at the sides, the left one.
        corners = ((side_x * a, -side_y * b), (-side_x * a, side_y * b))
        seen = sight.see(np.array([(*corner, 0.0) for corner in corners]))
        x, y = corners[int(seen[1, 0] < seen[0, 0])]
        shares, texts = _parted(self._z)
        yield Edge((x, y, 0.0), (x, y, 2 * c), shares, texts, loss, upright=True)

    def _write(self, painter: QPainter, sight: Sight, edge: Edge) -> None:
        shares = np.array([0.0, 1.0, 0.5, *edge.shares])[:, None]
        start, end = np.array(edge.start), np.array(edge.end)
        at = sight.see(start * (1 - shares) + end * shares)[:, :2]
        outward = self._outward(sight, at[0], at[1])
        colours = self._theme.muted, self._theme.text
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(colours[0]))
        widest = max((metrics.horizontalAdvance(text) for text in edge.texts), default=0.0)
        for place, text in zip(at[3:], edge.texts, strict=True):
            _write_at(
                painter, metrics, place + outward * themes.px(NEAR_TEXT), outward, text, sight
            )
        painter.setPen(QColor(colours[1]))
        if edge.upright:
            # To the left, where there is nothing.
            aside = metrics.horizontalAdvance(edge.name) / 2 - themes.px(12)
            above = at[1] - np.array([aside, themes.px(16)])
            _write_at(painter, metrics, above, np.zeros(2), edge.name, sight)
            return
        beyond = themes.px(FAR_TEXT) + abs(outward[0]) * widest * 0.6
        _write_at(painter, metrics, at[2] + outward * beyond, outward, edge.name, sight)

    def _outward(
        self, sight: Sight, start: NDArray[np.float64], end: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Away from the box, square to an edge in the picture; of length 1."""
        along = end - start
        square = np.array([along[1], -along[0]])
        length = float(np.hypot(*square))
        if length == 0:
            return np.array([0.0, 1.0])
        square /= length
        middle = sight.see(np.array([[0.0, 0.0, self._half[2]]]))[0, :2]
        away = (start + end) / 2 - middle
        return square if float(square @ away) >= 0 else -square


def _parted(ticks: list[tuple[float, str]]) -> tuple[tuple[float, ...], tuple[str, ...]]:
    return tuple(share for share, _ in ticks), tuple(text for _, text in ticks)


def _write_at(
    painter: QPainter,
    metrics: QFontMetricsF,
    at: NDArray[np.float64],
    outward: NDArray[np.float64],
    text: str,
    sight: Sight,
) -> None:
    """Write a text that begins at a place and lies outward from it, within the picture."""
    width, height = metrics.horizontalAdvance(text) + 2, metrics.height()
    centre = at + outward * (width / 2, height / 2)
    box = QRectF(centre[0] - width / 2, centre[1] - height / 2, width, height)
    room = QRectF(QPointF(2, 2), QPointF(sight.size[0] - 2, sight.size[1] - 2))
    box.moveLeft(min(max(box.left(), room.left()), max(room.left(), room.right() - width)))
    box.moveTop(min(max(box.top(), room.top()), max(room.top(), room.bottom() - height)))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
