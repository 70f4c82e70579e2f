"""What the run moves on: the curve of one parameter's loss, or the map of two.

Both know the same few things: the plot's labels, where parameters lie on it, and how to show the
loss that the worker computed for the visible range.
"""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from gdsim.core.problems import Problem
from gdsim.core.surface import Curve, Grid
from gdsim.ui import theme as themes
from gdsim.ui.plot import Plot, cache
from gdsim.ui.theme import Theme

Interval = tuple[float, float]
Points = NDArray[np.floating]


class Background(Protocol):
    """What lies behind the run."""

    points: int
    """How many points along each axis it wants to be computed."""

    def set_theme(self, theme: Theme) -> None: ...
    def set_problem(self, problem: Problem) -> None: ...
    def set_visible(self, visible: bool) -> None: ...
    def show(self, answer: object) -> None: ...
    def place(self, parameters: Points, loss: Points) -> tuple[Points, Points]: ...
    def parameters(self, x: float, y: float) -> tuple[float, ...]: ...
    def ranges(self, x: Interval, y: Interval) -> tuple[Interval, ...]: ...


class CurveBackground:
    """The loss over one parameter: x is the parameter, y the loss.

    Attributes:
        answer: The curve that is shown.
    """

    points = 501

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self.answer: Curve | None = None
        self._line = pg.PlotCurveItem(antialias=True)
        self._line.setSegmentedLineMode("on")
        cache(self._line)
        plot.addItem(self._line)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._line.setPen(themes.pen(theme.loss, 2.5))

    def set_problem(self, problem: Problem) -> None:
        """Prepare the plot for the problem."""
        self.answer = None
        self._line.setData([], [])
        self._plot.setAspectLocked(False)
        self._plot.set_labels(problem.parameter_names[0], "loss")

    def set_visible(self, visible: bool) -> None:
        """Be seen, or not."""
        self._line.setVisible(visible)

    def show(self, answer: Curve) -> None:
        """Show the loss that was computed."""
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


class MapBackground:
    """The loss over two parameters, as shades and as lines of equal loss.

    Attributes:
        answer: The grid that is shown.
    """

    points = 256

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self.answer: Grid | None = None
        self._image = pg.ImageItem(axisOrder="row-major", levels=(0, 255))
        self._lines = pg.PlotCurveItem(connect="finite")
        for item in (self._image, self._lines):
            cache(item)
            plot.addItem(item)

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

    def set_visible(self, visible: bool) -> None:
        """Be seen, or not."""
        self._image.setVisible(visible)
        self._lines.setVisible(visible)

    def show(self, answer: Grid) -> None:
        """Show the loss that was computed."""
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
    return low - margin * spread, high + margin * spread
