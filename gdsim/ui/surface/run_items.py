"""The run as it is drawn on the loss surface: where it was, where it stands, where it goes."""

import math

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt

from gdsim.core.progress import Progress
from gdsim.core.trajectory import Steps
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.phases import BACKWARD, LOSS, UPDATE, shows
from gdsim.ui.plot import MAX_POINTS, MOST_VIEWS, Plot, thin
from gdsim.ui.surface.arrow import Arrow
from gdsim.ui.surface.backgrounds import Background
from gdsim.ui.surface.marker import Marker
from gdsim.ui.surface.others import Others
from gdsim.ui.surface.overlays import Overlays
from gdsim.ui.theme import Theme

FIRST_GRADIENT = 0.22
"""How much of the view's width the first gradient of a run takes."""

MOST_DOTS = 150

MOST_NUMBERS, LEAST_POINTS = 400_000, 60
"""Parameters of all points of a line that are placed in one frame; and points at least."""

TANGENT_REACH = 0.2
"""How much of the view's width the tangent takes on either side."""


class RunItems:
    """The items of one plot, made once; `background` says where parameters lie on it.

    Attributes:
        background: What the run moves on.
    """

    def __init__(self, plot: Plot, background: Background) -> None:
        self._plot = plot
        self._theme: Theme | None = None
        self._gradient_scale = 0.0
        self.background = background
        self.future = pg.PlotCurveItem()
        self.beside = pg.PlotCurveItem()
        self.trail = pg.PlotCurveItem()
        self.dots = pg.ScatterPlotItem(pxMode=True, size=themes.mark(5))
        # The loss as its phase computes it: on a curve its height, on a map a ring at its place.
        self.height = pg.PlotCurveItem()
        self.ring = pg.ScatterPlotItem(pxMode=True, size=themes.mark(30), brush=None)
        self.tangent = pg.PlotCurveItem(antialias=True)
        self.gradient = Arrow()
        self.next_step = Arrow(dashed=True)
        self.selected = pg.ScatterPlotItem(pxMode=True, size=themes.mark(20), brush=None)
        self.marker = Marker()
        self._next_step_told = True
        self.overlays = Overlays(plot, self)
        self.others = Others(plot, self)
        for depth, item in enumerate(
            (
                self.future,
                self.beside,
                self.trail,
                self.dots,
                self.height,
                self.ring,
                self.tangent,
                self.gradient,
                self.next_step,
                self.selected,
                self.marker,
            )
        ):
            item.setZValue(20 + depth)
            plot.addItem(item, ignoreBounds=True)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.marker.set_theme(theme, theme.model)
        self.gradient.set_colour(theme.gradient)
        self.next_step.set_colour(theme.next_step)
        self.tangent.setPen(themes.pen(theme.gradient, 1.5, style=Qt.PenStyle.DotLine))
        self.height.setPen(themes.pen(theme.loss, 4))
        self.ring.setPen(themes.pen(theme.loss, 4))
        self.trail.setPen(themes.pen(theme.trajectory, 1.0))
        self.future.setPen(themes.pen(themes.pale(theme.trajectory), 1.0))
        for item, width in ((self.trail, 1.0), (self.beside, 1.5), (self.tangent, 1.5)):
            item.setShadowPen(themes.outline(width))
        self.beside.setPen(themes.pen(theme.beside, 1.5, style=Qt.PenStyle.DashLine))
        self.dots.setPen(themes.pen(theme.base, 0.5) if themes.look().outlined else None)
        self.dots.setBrush(pg.mkBrush(theme.trajectory))
        self.selected.setPen(themes.pen(theme.text, 2))
        self.overlays.set_theme(theme)
        self.others.set_theme(theme)

    def restart(self) -> None:
        """Forget the last run."""
        self._gradient_scale = 0.0
        self.mark(None)
        for item in (self.future, self.beside, self.trail, self.dots):
            item.setData([], [])

    def draw(self, session: Session) -> None:
        """Draw the run where it stands now."""
        progress = session.progress
        assert progress is not None
        here = progress.ahead
        x, y = self._line(session.steps, here.parameters, here.loss)
        self.trail.setData(x, y)
        dots = thin(len(x), MOST_DOTS)
        self.dots.setData(x[dots], y[dots])
        self._draw_future(session)
        beside = session.beside
        self.beside.setData(*(self.after(beside) if beside else ([], [])))
        # By the run's first gradient, also where a run that was kept is taken up in its midst.
        first = session.trajectory.steps[:1]
        if len(first) and not self._gradient_scale:
            self._scale(first.gradient[0].astype(np.float64))
        self.stand_at(progress)
        self.others.draw(session)

    def tell_next_step(self, told: bool) -> None:
        """Let the arrow say where the next step lands, or leave it to be guessed."""
        self._next_step_told = told
        self.next_step.setOpacity(1.0 if told else 0.0)

    def mark(self, step: Steps | None) -> None:
        """Ring the parameters that a step started from; None takes the ring away."""
        if step is None or not step.finite[0]:
            self.selected.setData([], [])
        else:
            self.selected.setData(*self.background.place(step.parameters, step.loss))

    def stand_at(self, progress: Progress) -> None:
        """Put marker, arrows and tangent where the step ahead starts, as far as its phase is."""
        step = progress.ahead
        x, y = (float(at[0]) for at in self.background.place(step.parameters, step.loss))
        sound = math.isfinite(x) and math.isfinite(y)
        tail = (x, y) if sound else (math.nan, math.nan)
        gradient = step.gradient[0].astype(np.float64)
        scaled = self._scale(gradient) * gradient
        flat = self.background.height_is_loss
        # The loss of the next parameters is not known before their own forward phase, so that
        # on a curve the step goes level.
        ahead_x, ahead_y = self.background.place(step.parameters_after, step.loss)
        target = (float(ahead_x[0]), float(ahead_y[0]))
        across, up = self.background.vector(scaled)
        self.gradient.point(tail, (x + across, y + up))
        self.next_step.point(tail, target)
        self.overlays.draw(progress, tail, self._gradient_scale)
        # The slope is that of the loss itself, whatever else `.grad` still holds.
        self._draw_tangent(x, y, float(step.loss_gradient[0, 0]) if flat and sound else math.nan)
        self.height.setData(*(([x, x], [0, y]) if flat and sound else ([], [])))
        moved = progress.by_phase and progress.phase >= UPDATE and all(map(math.isfinite, target))
        self.marker.setPos(QPointF(*(target if moved else tail)) if sound else QPointF())
        self.marker.setVisible(sound)
        known = shows(progress, BACKWARD)
        for item in (self.gradient, self.tangent):
            item.setOpacity(1.0 if known else 0.0)
        self.next_step.setOpacity(1.0 if known and self._next_step_told else 0.0)
        lit = progress.by_phase and progress.phase == LOSS and sound
        self.height.setOpacity(1.0 if lit else 0.0)
        self.ring.setData(*(([x], [y]) if lit and not flat else ([], [])))

    def _draw_tangent(self, x: float, y: float, slope: float) -> None:
        if math.isnan(slope) or math.isinf(slope):
            self.tangent.setData([], [])
            return
        reach = TANGENT_REACH * float(np.ptp(self._plot.viewRange()[0]))
        self.tangent.setData([x - reach, x + reach], [y - reach * slope, y + reach * slope])

    def _draw_future(self, session: Session) -> None:
        """The steps known beyond where the run stands, after Back."""
        steps = session.trajectory.steps
        first = len(session.steps)
        if first >= len(steps):
            self.future.setData([], [])
        else:
            self.future.setData(*self.after(steps[first:]))

    def after(
        self, steps: Steps, most: int = MAX_POINTS
    ) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
        """The line through the starts of the steps; on a map also through the last one's end."""
        if not len(steps):
            return np.empty(0), np.empty(0)
        if self.background.height_is_loss:
            return self._line(steps, steps.parameters[-1:], steps.loss[-1:], most)
        return self._line(steps, steps.parameters_after[-1:], steps.loss[-1:], most)

    def _line(
        self,
        steps: Steps,
        parameters: NDArray[np.floating],
        loss: NDArray[np.floating],
        most: int = MAX_POINTS,
    ) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
        """The line through the starts of the steps, and on to one more point."""
        if len(steps):
            # Of points with thousands of parameters fewer can be placed in every frame.
            which = thin(
                len(steps), max(LEAST_POINTS, min(most, MOST_NUMBERS // len(parameters[0])))
            )
            parameters = np.concatenate((steps.parameters[which], parameters))
            loss = np.concatenate((steps.loss[which], loss))
        x, y = self.background.place(parameters, loss)
        sound = np.isfinite(x) & np.isfinite(y)
        return self._near(x[sound], y[sound])

    def at(self, step: Steps) -> tuple[float, float]:
        """Where a step, one row, starts in the plot; not finite where it is not."""
        x, y = self._near(*self.background.place(step.parameters, step.loss))
        return float(x[0]), float(y[0])

    def _near(
        self, x: NDArray[np.floating], y: NDArray[np.floating]
    ) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
        """The points (k,); those too far out of sight for Qt to count pixels brought nearer."""
        (left, right), (bottom, top) = self._plot.viewRange()
        away = np.maximum(np.abs(x - left) / (right - left), np.abs(y - bottom) / (top - bottom))
        if not (away > MOST_VIEWS).any():
            return x, y
        share = np.minimum(1.0, MOST_VIEWS / away)
        return left + share * (x - left), bottom + share * (y - bottom)

    def _scale(self, gradient: NDArray[np.float64]) -> float:
        """How long a gradient of 1 is drawn, in parameter units; the same for a whole run."""
        # Not by NumPy, whose squares overflow.
        norm = math.hypot(*self.background.vector(gradient))
        if not self._gradient_scale and 0 < norm < math.inf:
            width = float(np.ptp(self._plot.viewRange()[0]))
            exact = FIRST_GRADIENT * width / norm
            power = 10.0 ** math.floor(math.log10(exact))
            self._gradient_scale = power * max(n for n in (1, 2, 5) if n * power <= exact)
        return self._gradient_scale or 1.0
