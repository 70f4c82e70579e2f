"""What the run moves on: the curve of one parameter's loss, or the map over a slice.

Both know the same few things: the plot's labels, where parameters lie on it, and how to show the
loss that the worker computed for the visible range.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from gdsim.core.slices import Slice
from gdsim.core.surface import Curve, Grid
from gdsim.language import said, tr
from gdsim.messages import SurfaceAnswer
from gdsim.ui import map_shades
from gdsim.ui import theme as themes
from gdsim.ui.plot import FARTHEST, Plot, cache
from gdsim.ui.theme import Theme

CONTOUR = 0.6
"""How thick lines of equal loss are on a projector, where the run is to stand out."""

Interval = tuple[float, float]
Points = NDArray[np.floating]


class Background(ABC):
    """What lies behind the run, and where parameters lie on it.

    Attributes:
        points: How many points along each axis it wants to be computed.
        height_is_loss: Whether the plot's second axis is the loss, not a parameter.
        slice: Where among the parameters it lies.
        answer: What is shown; None before the first answer.
        of_batch: The same loss over the batch of the step ahead, drawn above it.
    """

    points: ClassVar[int]
    height_is_loss: ClassVar[bool]
    slice: Slice

    def __init__(self, plot: Plot, *items: pg.GraphicsObject) -> None:
        self._plot = plot
        self.answer: Curve | Grid | None = None
        self.of_batch = pg.PlotCurveItem(connect="finite")
        self._items = (*items, self.of_batch)
        for item in self._items:
            cache(item)
            plot.addItem(item)

    def set_visible(self, visible: bool) -> None:
        """Be seen, or not."""
        for item in self._items:
            item.setVisible(visible)

    def set_slice(self, where: Slice, equal_units: bool) -> None:
        """Prepare the plot for a slice, with both axes in the same units or not."""
        self.slice = where
        self.answer = None
        self.clear()
        self._plot.setAspectLocked(equal_units and not self.height_is_loss)
        self._plot.set_labels(
            said(where.names[0]), tr("loss") if self.height_is_loss else said(where.names[1])
        )

    def place(self, parameters: Points, loss: Points) -> tuple[Points, Points]:
        """Where the points (k, P) with these losses (k,) lie in the plot."""
        at = self.slice.coordinates(parameters)
        return at[:, 0], loss if self.height_is_loss else at[:, 1]

    def vector(self, vector: Points) -> tuple[float, float]:
        """How far a vector (P,) leads across the plot; on a curve it leads level."""
        across = self.slice.vector(vector)
        return float(across[0]), 0.0 if self.height_is_loss else float(across[1])

    def parameters(self, x: float, y: float) -> tuple[float, ...]:
        """The parameters at a place of the plot."""
        place = np.array([x]) if self.height_is_loss else np.array([x, y])
        return tuple(self.slice.point(place).tolist())

    def ranges(self, x: Interval, y: Interval) -> tuple[Interval, ...]:
        """The range of each of the slice's coordinates, of the plot's visible ranges."""
        return (x,) if self.height_is_loss else (x, y)

    @abstractmethod
    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""

    @abstractmethod
    def clear(self) -> None:
        """Show nothing."""

    @abstractmethod
    def show(self, answer: SurfaceAnswer) -> None:
        """Show the loss that was computed; an answer of the other kind comes too late."""


class CurveBackground(Background):
    """The loss over one parameter: x is the parameter, y the loss."""

    points = 501
    height_is_loss = True

    def __init__(self, plot: Plot) -> None:
        self._line = pg.PlotCurveItem(antialias=True)
        self._line.setSegmentedLineMode("on")
        super().__init__(plot, self._line)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._line.setPen(themes.pen(theme.loss, 2.5))
        self.of_batch.setPen(themes.pen(theme.batch, 2, style=Qt.PenStyle.DashLine))

    def clear(self) -> None:
        """Show nothing."""
        self._line.setData([], [])
        self.of_batch.setData([], [])

    def show(self, answer: SurfaceAnswer) -> None:
        """Show the curve."""
        if not isinstance(answer.full, Curve):
            return
        self.answer = answer.full
        finite = np.isfinite(answer.full.loss)
        self._line.setData(answer.full.x[finite], answer.full.loss[finite])
        batch = answer.batch
        self.of_batch.setData(*((batch.x, batch.loss) if isinstance(batch, Curve) else ([], [])))


class MapBackground(Background):
    """The loss over two coordinates, as shades and as lines of equal loss."""

    points = 256
    height_is_loss = False

    def __init__(self, plot: Plot) -> None:
        self._image = pg.ImageItem(axisOrder="row-major", levels=(0, 255))
        self._lines = pg.PlotCurveItem(connect="finite")
        super().__init__(plot, self._image, self._lines)

    @property
    def colours(self) -> NDArray[np.ubyte]:
        """Its colours from the least loss to the greatest, (256, 3)."""
        return np.asarray(self._image.lut)[:, :3]

    @property
    def contour(self) -> QColor:
        """The colour of its lines of equal loss."""
        colour: QColor = self._lines.opts["pen"].color()
        return colour

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._image.setLookupTable(map_shades.shades())
        self._lines.setPen(
            themes.pen(map_shades.contour(), CONTOUR if themes.look().projector else 1)
        )
        self.of_batch.setPen(themes.pen(theme.batch))

    def clear(self) -> None:
        """Show nothing."""
        self._image.clear()
        self._lines.setData([], [])
        self.of_batch.setData([], [])

    def show(self, answer: SurfaceAnswer) -> None:
        """Show the map."""
        grid, batch = answer.full, answer.batch
        if not isinstance(grid, Grid):
            return
        self.answer = grid
        (left, right), (bottom, top) = grid.x, grid.y
        self._image.setImage((grid.shade * 255).astype(np.uint8), autoLevels=False)
        self._image.setRect(QRectF(left, bottom, right - left, top - bottom))
        self._lines.setData(grid.contours[:, 0], grid.contours[:, 1], connect="finite")
        lines = batch.contours if isinstance(batch, Grid) else np.empty((0, 2))
        self.of_batch.setData(lines[:, 0], lines[:, 1], connect="finite")
        for item in (self._lines, self.of_batch):
            # Or Qt keeps a part of the old picture where the plot has become much narrower.
            item.setCacheMode(item.CacheMode.NoCache)
            cache(item)


def wide(values: Sequence[float] | Points, margin: float) -> Interval:
    """The range that holds the finite ones of the values, with a margin on either side."""
    held = np.asarray(values, dtype=np.float64)
    held = held[np.isfinite(held)]
    low, high = (float(held.min()), float(held.max())) if len(held) else (0.0, 1.0)
    spread = (high - low) or max(abs(high), 1.0) * 0.1
    return max(low - margin * spread, -FARTHEST), min(high + margin * spread, FARTHEST)
