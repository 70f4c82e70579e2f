"""Points of two classes on the plane, and how the model divides it between them."""

import numpy as np
import pyqtgraph as pg
from contourpy import contour_generator
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from gdsim.core.objective import FIELD_POINTS, field_ranges
from gdsim.core.problems import Data, Problem
from gdsim.core.progress import Progress
from gdsim.language import said
from gdsim.ui import theme as themes
from gdsim.ui.contrast import mixed
from gdsim.ui.plot import Plot, cache, spread
from gdsim.ui.theme import Theme

MANY = 300
"""Of more samples small signs are drawn, between which the field is seen."""

MOST_POINTS = 1000
"""Points of each kind that are drawn; of more, evenly chosen ones."""


LEGEND_SHARE = 0.12
"""How much is left free above the field, as a share of its height."""


class ClassField:
    """Two inputs across and up; the ground is the probability of class 1, between two colours.

    Attributes:
        field: The probability over the plane.
        boundary: Where it is one half.
        points: The samples, a disc for class 0 and a triangle for class 1; held out ones hollow.
        lit: A ring around those that the step ahead takes.
    """

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self.field = pg.ImageItem(axisOrder="row-major", levels=(0, 255))
        self.boundary = pg.PlotCurveItem(connect="finite", antialias=True)
        self.points = pg.ScatterPlotItem(pxMode=True)
        self.lit = pg.ScatterPlotItem(pxMode=True, size=themes.mark(13), brush=None)
        cache(self.points)
        self._items = (self.field, self.boundary, self.points, self.lit)
        for item in self._items:
            plot.addItem(item, ignoreBounds=True)
        self._data: Data | None = None
        self._axes: tuple[NDArray[np.float64], ...] = ()

    def set_visible(self, visible: bool) -> None:
        """Be seen, or not."""
        for item in self._items:
            item.setVisible(visible)

    def restart(self, problem: Problem, theme: Theme) -> None:
        """Show a new run's samples."""
        data = self._data = problem.data
        assert data is not None
        first, second = theme.classes
        ground = QColor(theme.base)
        shades = pg.ColorMap(
            (0.0, 0.5, 1.0), (mixed(QColor(first), ground), ground, mixed(QColor(second), ground))
        )
        self.field.setLookupTable(shades.getLookupTable(nPts=256))
        self.boundary.setPen(themes.pen(theme.model, 2.5))
        self.lit.setPen(themes.pen(theme.batch, 2))
        (left, right), (bottom, top) = field_ranges(data)
        self._axes = tuple(np.linspace(*ends, FIELD_POINTS) for ends in field_ranges(data))
        # The field's points are the centres of the picture's cells.
        across, up = ((ends[1] - ends[0]) / (FIELD_POINTS - 1) for ends in field_ranges(data))
        width, height = right - left + across, top - bottom + up
        self._rect = QRectF(left - across / 2, bottom - up / 2, width, height)
        # One style each, since for each new one pyqtgraph would paint a sign anew.
        small = len(data) > MANY
        filled = [_style(target, theme, held_out=False, small=small) for target in (0, 1)]
        hollow = [_style(target, theme, held_out=True, small=small) for target in (0, 1)]
        self.points.setData(
            [
                {"pos": tuple(at), **styles[int(target)]}
                for samples, styles in ((data, filled), (problem.held_out, hollow))
                if samples is not None
                for at, target in _some(samples)
            ]
        )
        self._plot.set_labels(*map(said, data.input_names))
        # Above, room for the legend.
        room = LEGEND_SHARE * (top - bottom)
        self._plot.setRange(xRange=(left, right), yRange=(bottom, top + room), padding=0)

    def draw(self, progress: Progress) -> None:
        """Show how the model divides the plane now."""
        if self._data is None or len(progress.curve) != FIELD_POINTS**2:
            return
        logits = progress.curve.reshape(FIELD_POINTS, FIELD_POINTS).astype(np.float64)
        shade = 255 * probability(logits)
        self.field.setImage(np.nan_to_num(shade).astype(np.uint8), autoLevels=False)
        self.field.setRect(self._rect)
        lines = contour_generator(*self._axes, logits, line_type="ChunkCombinedNan").lines(0.0)
        line = lines[0][0] if lines[0][0] is not None else np.empty((0, 2))
        self.boundary.setData(line[:, 0], line[:, 1])
        lit = np.empty((0, 2))
        if progress.batch is not None:
            lit = self._data.inputs[progress.batch[:MOST_POINTS]]
        self.lit.setData(lit[:, 0], lit[:, 1])


def probability(logits: NDArray[np.floating]) -> NDArray[np.float64]:
    """The logistic function of the logits, which turns them into probabilities."""
    # By tanh, which does not overflow.
    return 0.5 * (1.0 + np.tanh(0.5 * logits.astype(np.float64)))


def _style(target: int, theme: Theme, *, held_out: bool, small: bool) -> dict[str, object]:
    """How a sample of the class is drawn."""
    colour = theme.classes[target]
    return {
        "symbol": ("o", "t1")[target],
        "size": ((5, 6) if small else (8, 9))[target],
        "brush": pg.mkBrush(None if held_out else colour),
        "pen": themes.pen(colour, 1.5) if held_out else themes.pen(theme.base, 0.5),
    }


def _some(data: Data) -> list[tuple[list[float], float]]:
    which = spread(len(data), MOST_POINTS)
    return list(zip(data.inputs[which].tolist(), data.targets[which].tolist(), strict=True))
