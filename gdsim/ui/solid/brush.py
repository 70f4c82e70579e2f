"""How the run is painted over the picture of the surface; what lies behind it is pale."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QRadialGradient

from gdsim.ui import theme as themes
from gdsim.ui.solid.camera import Sight
from gdsim.ui.solid.canvas import Picture
from gdsim.ui.solid.scene import Line, Mark, Thing, Way
from gdsim.ui.surface.arrow import HEAD

NEAR, NEAR_MARK = 0.06, 0.15
"""What is no further behind the surface than this, where the box is 2 wide, is on it: the surface
is made of flat pieces, which lie above the loss where it is hollow. Marks are larger than lines."""

HIDDEN = 0.28
"""How much is seen of what is behind the surface."""

Points = NDArray[np.float64]
Flags = NDArray[np.bool_]


class Brush:
    """Paints things of the scene."""

    def __init__(self, painter: QPainter, sight: Sight, picture: Picture, outline: QColor) -> None:
        self._painter = painter
        self._sight = sight
        self._picture = picture
        self._outline = outline
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, thing: Thing) -> None:
        """Paint a thing."""
        if isinstance(thing, Line):
            self._line(thing)
        elif isinstance(thing, Way):
            self._way(thing)
        else:
            self._mark(thing)

    def _seen(self, points: Points, near: float = NEAR) -> tuple[Points, Flags]:
        """Where points of the box are in the picture, (k, 2), and which of them are hidden."""
        at = self._sight.see(points)
        depth = self._picture.depth
        ratio = self._picture.image.devicePixelRatio()
        rows, columns = depth.shape
        with np.errstate(invalid="ignore"):
            pixels = np.nan_to_num(at[:, :2] * ratio, nan=-1.0, posinf=-1.0, neginf=-1.0)
        pixels = np.clip(pixels, -1, max(rows, columns)).astype(np.intp)
        x, y = pixels[:, 0], pixels[:, 1]
        inside = (x >= 0) & (y >= 0) & (x < columns) & (y < rows)
        hidden: Flags = np.zeros(len(points), dtype=np.bool_)
        surface = self._sight.distance(depth[y[inside], x[inside]])
        hidden[inside] = at[inside, 2] > surface + near
        return at[:, :2], hidden

    def _line(self, line: Line) -> None:
        if not len(line.points):
            return
        at, hidden = self._seen(line.points)
        # Where a run hardly moves, most of its points lie in one and the same pixel.
        moves = np.append(True, (np.diff(np.floor(at), axis=0) != 0).any(axis=1))
        at, hidden = at[moves], hidden[moves]
        sound = np.isfinite(at[:, 0]) & np.isfinite(at[:, 1])
        whole = sound[:-1] & sound[1:]
        behind = hidden[:-1] | hidden[1:]
        for faded in (True, False):
            which = sound & (hidden if faded else ~hidden)
            # Of a piece with one end hidden, all is.
            joined = np.append(whole & (behind if faded else ~behind), False)
            pieces = np.hstack((at[:-1], at[1:]))[joined[:-1]]
            for pen in self._pens(line.colour, line.width, line.style, faded):
                self._painter.setPen(pen)
                if line.dots:
                    self._painter.drawPoints([QPointF(x, y) for x, y in at[which].tolist()])
                elif line.style != Qt.PenStyle.SolidLine:
                    # As one, since its dashes go on from piece to piece.
                    self._painter.drawPath(pg.arrayToQPath(*at.T, joined.astype(np.int32)))
                else:
                    # Each by itself: Qt takes seconds to stroke a wide line of many turns.
                    self._painter.drawLines([QLineF(*ends) for ends in pieces.tolist()])

    def _pens(self, colour: QColor, width: float, style: Qt.PenStyle, faded: bool) -> list[QPen]:
        """What a line is drawn with, one over the other."""
        pens = [themes.pen(self._ink(colour, faded), width, style=style)]
        outline = themes.outline(width)
        if outline is not None and not faded:
            pens.insert(0, outline)
        for pen in pens:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pens

    def _way(self, way: Way) -> None:
        at, hidden = self._seen(way.points)
        colour = self._ink(way.colour, bool(hidden[-1]))
        run = np.hypot(*np.diff(at, axis=0).T)
        length = float(run.sum())
        if length < 1:
            return
        head = min(float(themes.mark(HEAD)), length) if way.whole else 0.0
        # The shaft ends where the head begins.
        along = np.concatenate(([0.0], np.cumsum(run)))
        kept = along < length - head
        base = np.array([np.interp(length - head, along, column) for column in at.T])
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        style = Qt.PenStyle.DashLine if way.dashed else Qt.PenStyle.SolidLine
        shaft = [QPointF(x, y) for x, y in (*at[kept].tolist(), base.tolist())]
        for pen in self._pens(way.colour, 3.0, style, bool(hidden[-1])):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self._painter.setPen(pen)
            self._painter.drawPolyline(QPolygonF(shaft))
        if head:
            tip = at[-1]
            forward = (tip - base) / (np.hypot(*(tip - base)) or 1.0)
            side = np.array([-forward[1], forward[0]]) * head * 0.45
            corners = (tip, base + side, base - side)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(colour)
            self._painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))

    def _mark(self, mark: Mark) -> None:
        at, hidden = self._seen(mark.point[None], NEAR_MARK)
        painter, centre = self._painter, QPointF(*at[0])
        radius = themes.mark(mark.size) / 2
        painter.save()
        painter.setOpacity(2 * HIDDEN if hidden[0] else 1.0)
        painter.setPen(themes.pen(self._outline, 1.5))
        if mark.sign == "ball":
            light = QRadialGradient(centre, radius, centre - QPointF(radius, radius) * 0.4)
            light.setColorAt(0.0, mark.colour.lighter(150))
            light.setColorAt(0.45, mark.colour)
            light.setColorAt(1.0, mark.colour.darker(125))
            painter.setBrush(light)
            painter.drawEllipse(centre, radius, radius)
        elif mark.sign == "ring":
            painter.setPen(themes.pen(mark.colour, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius, radius)
        else:
            painter.setBrush(mark.colour)
            corners = _STAR if mark.sign == "star" else _DIAMOND
            painter.drawPolygon(QPolygonF([centre + QPointF(x, y) * radius for x, y in corners]))
        painter.restore()

    def _ink(self, colour: QColor, faded: bool) -> QColor:
        if not faded:
            return colour
        ink = QColor(colour)
        ink.setAlphaF(colour.alphaF() * HIDDEN)
        return ink


def _star() -> list[tuple[float, float]]:
    turns = np.arange(10) * np.pi / 5 - np.pi / 2
    radii = np.where(np.arange(10) % 2, 0.42, 1.0)
    return list(
        zip((radii * np.cos(turns)).tolist(), (radii * np.sin(turns)).tolist(), strict=True)
    )


_STAR = _star()
_DIAMOND = [(0.0, -1.0), (0.75, 0.0), (0.0, 1.0), (-0.75, 0.0)]
