"""What an optimizer makes of the gradient: its first moment, and how it scales the parameters."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt

from gdsim.core.problems import Problem
from gdsim.core.progress import Progress
from gdsim.ui import theme as themes
from gdsim.ui.phases import UPDATE, shows
from gdsim.ui.plot import Plot
from gdsim.ui.surface.arrow import Arrow
from gdsim.ui.theme import Theme

if TYPE_CHECKING:
    from gdsim.ui.surface.run_items import RunItems

REACH = 0.11
"""The ellipse's longer half axis, as a share of the view's smaller side."""

AROUND = np.linspace(0, 2 * math.pi, 65)


class Overlays:
    """Drawn where the run stands, each with a switch of its own.

    Attributes:
        moment: The vector that the step follows, as long as a gradient of its size.
        scaling: An ellipse that is as wide and as high as the rule scales the two parameters.
        minima: The known minima.
    """

    def __init__(self, plot: Plot, items: RunItems) -> None:
        self._plot = plot
        self._items = items
        self.moment = Arrow()
        self.scaling = pg.PlotCurveItem(antialias=True)
        self.minima = pg.ScatterPlotItem(pxMode=True, size=themes.mark(17), symbol="star")
        for depth, item in enumerate((self.minima, self.scaling, self.moment)):
            item.setZValue(16 + depth)
            plot.addItem(item, ignoreBounds=True)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.moment.set_colour(theme.moment)
        self.scaling.setPen(themes.pen(theme.moment, 2, style=Qt.PenStyle.DotLine))
        self.scaling.setShadowPen(themes.outline(2))
        self.minima.setBrush(pg.mkBrush(theme.good))
        self.minima.setPen(themes.pen(theme.base, 1))

    def show_minima(self, problem: Problem, losses: NDArray[np.float64]) -> None:
        """Mark the problem's known minima, whose losses (k,) these are."""
        if len(problem.minima) and self._items.background.slice.is_whole:
            self.minima.setData(*self._items.background.place(np.array(problem.minima), losses))
        else:
            self.minima.setData([], [])

    def draw(self, progress: Progress, tail: tuple[float, float], scale: float) -> None:
        """Draw what the step ahead makes of its gradient; a gradient of 1 is `scale` long."""
        told = shows(progress, UPDATE)
        moment, background = progress.first_moment, self._items.background
        if moment is None or not told:
            self.moment.point(tail, tail)
        else:
            across, up = background.vector(scale * moment.astype(np.float64))
            self.moment.point(tail, (tail[0] + across, tail[1] + up))
        self.scaling.setData(*(self._ellipse(progress.scaling, tail) if told else ([], [])))

    def _ellipse(
        self, scaling: NDArray[np.floating] | None, centre: tuple[float, float]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        which = self._items.background.slice.parallel
        nothing = np.empty(0)
        if (
            scaling is None
            or which is None
            or len(which) != 2
            or not all(map(math.isfinite, centre))
        ):
            return nothing, nothing
        sizes = scaling[list(which)].astype(np.float64)
        largest = float(sizes.max())
        if not 0 < largest < math.inf:
            return nothing, nothing
        reach = REACH * min(float(np.ptp(side)) for side in self._plot.viewRange())
        width, height = reach * sizes / largest
        return centre[0] + width * np.cos(AROUND), centre[1] + height * np.sin(AROUND)
