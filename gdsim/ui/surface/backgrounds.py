"""What the run moves on: the curve of one parameter's loss, or the map of two.

Both know the same few things: the plot's labels, where parameters lie on it, and how to show the
loss that the worker computed for the visible range.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from gdsim.core.problems import Problem
from gdsim.core.surface import Curve, Grid
from gdsim.ui import theme as themes
from gdsim.ui.plot import FARTHEST, Plot, cache
from gdsim.ui.theme import Theme

Interval = tuple[float, float]
Points = NDArray[np.floating]


class Background(ABC):
    """What lies behind the run, and where parameters lie on it.

    Attributes:
        points: How many points along each axis it wants to be computed.
        height_is_loss: Whether the plot's second axis is the loss, not a parameter.
        answer: What is shown; None before the first answer.
    """

    points: ClassVar[int]
    height_is_loss: ClassVar[bool]

    def __init__(self, plot: Plot, *items: pg.GraphicsObject) -> None:
        self._plot = plot
        self._items = items
        self.answer: Curve | Grid | None = None
        for item in items:
            cache(item)
            plot.addItem(item)

    def set_visible(self, visible: bool) -> None:
        """Be seen, or not."""
        for item in self._items:
            item.setVisible(visible)

    @abstractmethod
    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""

    @abstractmethod
    def set_problem(self, problem: Problem) -> None:
        """Prepare the plot for the problem."""

    @abstractmethod
    def show(self, answer: Curve | Grid) -> None:
        """Show the loss that was computed; an answer of the other kind comes too late."""

    @abstractmethod
    def place(self, parameters: Points, loss: Points) -> tuple[Points, Points]:
        """Where the points (k, P) with these losses (k,) lie in the plot."""

    @abstractmethod
    def parameters(self, x: float, y: float) -> tuple[float, ...]:
        """The parameters at a place of the plot."""

    @abstractmethod
    def ranges(self, x: Interval, y: Interval) -> tuple[Interval, ...]:
        """The range of each parameter, of the plot's visible ranges."""


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

    def set_problem(self, problem: Problem) -> None:
        """Prepare the plot for the problem."""
        self.answer = None
        self._line.setData([], [])
        self._plot.setAspectLocked(False)
        self._plot.set_labels(problem.parameter_names[0], "loss")

    def show(self, answer: Curve | Grid) -> None:
        """Show the curve."""
        if not isinstance(answer, Curve):
            return
        self.answer = answer
        finite = np.isfinite(answer.loss)
        self._line.setData(answer.x[finite], answer.loss[finite])

    def place(self, parameters: Points, loss: Points) -> tuple[Points, Points]:
        """Where the points (k, 1) with these losses (k,) lie in the plot."""
        return parameters[:, 0], loss

    def parameters(self, x: float, y: float) -> tuple[float, ...]:
        """The parameters at a place of the plot."""
        del y
        return (x,)

    def ranges(self, x: Interval, y: Interval) -> tuple[Interval, ...]:
        """The range of each parameter, of the plot's visible ranges."""
        del y
        return (x,)


class MapBackground(Background):
    """The loss over two parameters, as shades and as lines of equal loss."""

    points = 256
    height_is_loss = False

    def __init__(self, plot: Plot) -> None:
        self._image = pg.ImageItem(axisOrder="row-major", levels=(0, 255))
        self._lines = pg.PlotCurveItem(connect="finite")
        super().__init__(plot, self._image, self._lines)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        shades = pg.ColorMap((0.0, 1.0), (theme.low, theme.high))
        self._image.setLookupTable(shades.getLookupTable(nPts=256))
        self._lines.setPen(themes.pen(theme.contour))

    def set_problem(self, problem: Problem) -> None:
        """Prepare the plot for the problem."""
        self.answer = None
        self._image.clear()
        self._lines.setData([], [])
        # One unit of either parameter is as long on the screen, so that the gradient is seen to
        # stand square on the lines of equal loss.
        self._plot.setAspectLocked(True)
        self._plot.set_labels(*problem.parameter_names)

    def show(self, answer: Curve | Grid) -> None:
        """Show the map."""
        if not isinstance(answer, Grid):
            return
        self.answer = answer
        (left, right), (bottom, top) = answer.x, answer.y
        self._image.setImage((answer.shade * 255).astype(np.uint8), autoLevels=False)
        self._image.setRect(QRectF(left, bottom, right - left, top - bottom))
        self._lines.setData(answer.contours[:, 0], answer.contours[:, 1], connect="finite")

    def place(self, parameters: Points, loss: Points) -> tuple[Points, Points]:
        """Where the points (k, 2) lie in the plot."""
        del loss
        return parameters[:, 0], parameters[:, 1]

    def parameters(self, x: float, y: float) -> tuple[float, ...]:
        """The parameters at a place of the plot."""
        return x, y

    def ranges(self, x: Interval, y: Interval) -> tuple[Interval, ...]:
        """The range of each parameter, of the plot's visible ranges."""
        return x, y


def wide(values: Sequence[float] | Points, margin: float) -> Interval:
    """The range that holds the finite ones of the values, with a margin on either side."""
    held = np.asarray(values, dtype=np.float64)
    held = held[np.isfinite(held)]
    low, high = (float(held.min()), float(held.max())) if len(held) else (0.0, 1.0)
    spread = (high - low) or max(abs(high), 1.0) * 0.1
    return max(low - margin * spread, -FARTHEST), min(high + margin * spread, FARTHEST)
