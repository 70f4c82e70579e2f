"""The loss surface for a printed page: in greys, with no more on it than is to be told."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from gdsim.core.trajectory import Steps
from gdsim.messages import SurfaceAnswer
from gdsim.ui import theme as themes
from gdsim.ui.plot import Plot
from gdsim.ui.surface.backgrounds import CurveBackground, MapBackground
from gdsim.ui.surface.view import SurfaceView

WIDTH = 430
HEIGHT, LOWEST, HIGHEST = 290, 190, 400
"""Its size in pixels, of 96 to an inch; with equal units on both axes it is as high as they ask."""

AXES = (72, 46)
"""What the axes take of its width and of its height."""


@contextmanager
def on_paper() -> Iterator[None]:
    """Have what is made meanwhile look as it does on paper, whatever the window looks like."""
    before = themes.look()
    themes.wear(themes.Look(theme=themes.PAPER))
    try:
        yield
    finally:
        themes.wear(before)


class Figure:
    """What a surface view shows of the loss, without the run, to be drawn on paper.

    Attributes:
        height: Its height where it is `WIDTH` wide.
    """

    def __init__(self, surface: SurfaceView) -> None:
        shown = surface.background
        self._plot = plot = Plot()
        plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        x, y = surface.plot.viewRange()
        equal = bool(surface.plot.getViewBox().state["aspectLocked"])
        self.height = HEIGHT
        if equal:
            high = (WIDTH - AXES[0]) * (y[1] - y[0]) / (x[1] - x[0]) + AXES[1]
            self.height = round(min(max(high, LOWEST), HIGHEST))
        # Off the screen, yet laid out.
        plot.resize(WIDTH, self.height)
        plot.show()
        plot.set_theme(themes.PAPER)
        kind = CurveBackground if shown.height_is_loss else MapBackground
        self._background = background = kind(plot)
        background.set_slice(shown.slice, equal)
        background.set_theme(themes.PAPER)
        plot.getViewBox().setRange(xRange=x, yRange=y, padding=0)
        if shown.answer is not None:
            background.show(SurfaceAnswer(shown.slice, shown.answer, None, np.empty(0)))
        self._trail = pg.PlotCurveItem(pen=themes.pen(themes.PAPER.text, 1.5), connect="finite")
        self._dots = pg.ScatterPlotItem(
            pxMode=True, size=6, pen=None, brush=pg.mkBrush(themes.PAPER.text)
        )
        self._start = pg.ScatterPlotItem(
            pxMode=True,
            size=11,
            pen=themes.pen(themes.PAPER.text, 2),
            brush=pg.mkBrush(themes.PAPER.base),
        )
        for item in (self._trail, self._dots, self._start):
            plot.addItem(item, ignoreBounds=True)

    def draw(self, painter: QPainter, place: QRectF, steps: Steps) -> None:
        """Draw it with the points from which these steps went, the first one as the start."""
        x, y = self._background.place(
            np.asarray(steps.parameters, dtype=np.float64),
            np.asarray(steps.loss, dtype=np.float64),
        )
        sound = np.isfinite(x) & np.isfinite(y)
        self._trail.setData(x[sound], y[sound])
        self._dots.setData(x[sound][1:], y[sound][1:])
        self._start.setData(x[:1], y[:1])
        for item in self._plot.scene().items():
            item.setCacheMode(item.CacheMode.NoCache)
            if isinstance(item, pg.ScatterPlotItem | pg.PlotCurveItem):
                item.setExportMode(True, {"antialias": True, "resolutionScale": 1.0})
        self._plot.render(painter, place)

    def close(self) -> None:
        """Let go of it."""
        self._plot.close()
        self._plot.deleteLater()
