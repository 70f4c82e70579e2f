"""The loss surface with the run on it: trajectory, current parameters, gradient and next step."""

import math
from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gdsim.core.run import Progress
from gdsim.core.surface import Curve, Grid
from gdsim.core.table import LOSS_DECIMALS, number
from gdsim.core.trajectory import Steps
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.plot import Plot, thin
from gdsim.ui.surface.arrow import Arrow
from gdsim.ui.surface.backgrounds import Background, CurveBackground, Interval, MapBackground, wide
from gdsim.ui.surface.legend import Legend, disc_sign, line_sign
from gdsim.ui.surface.marker import Marker
from gdsim.ui.theme import Theme

FIRST_GRADIENT = 0.22
"""How much of the view's width the first gradient of a run takes."""

MOST_DOTS = 150


class SurfaceView(QWidget):
    """The loss over the visible range of the parameters, and where the run stands on it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.plot = Plot()
        self.plot.setAccessibleName("Loss surface")
        self._curve = CurveBackground(self.plot)
        self._map = MapBackground(self.plot)
        self.background: Background = self._curve
        self._problem = ""
        self._followed = False
        self._fit_loss = False
        self._gradient_scale = 0.0
        self._pointer: tuple[float, ...] | None = None

        self.trail = pg.PlotCurveItem()
        self.dots = pg.ScatterPlotItem(pxMode=True, size=5)
        self.tangent = pg.PlotCurveItem(antialias=True)
        self.gradient = Arrow()
        self.next_step = Arrow(dashed=True)
        self.marker = Marker()
        self.selected = pg.ScatterPlotItem(pxMode=True, size=20, brush=None)
        for depth, item in enumerate(
            (self.trail, self.dots, self.tangent, self.gradient, self.next_step, self.selected)
        ):
            item.setZValue(10 + depth)
            self.plot.addItem(item, ignoreBounds=True)
        self.plot.addItem(self.marker, ignoreBounds=True)

        self.story = QLabel(wordWrap=True)
        self.story.setContentsMargins(8, 8, 8, 0)
        # A long number must not push the docks aside.
        self.readout = QLabel()
        self.readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.readout.setContentsMargins(8, 0, 8, 0)
        self.readout.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_all_button = QToolButton(autoRaise=True)
        self.show_all_button.setText("Show all")
        self.show_all_button.setToolTip("Show the whole trajectory again (F)")
        self.show_all_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.show_all_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_all_button.clicked.connect(self.show_all)
        self.legend = self._make_legend()

        below = QHBoxLayout()
        below.setContentsMargins(8, 0, 8, 6)
        below.addWidget(self.legend)
        below.addStretch(1)
        below.addWidget(self.show_all_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.story)
        layout.addWidget(self.readout)
        layout.addWidget(self.plot, 1)
        layout.addLayout(below)

        self.plot.getViewBox().sigRangeChanged.connect(self.ask_for_surface)
        self.plot.scene().sigMouseMoved.connect(self._point_at)
        self.marker.dragged.connect(self._drag)
        session.surface_computed.connect(self._show_surface)
        session.probed.connect(self._show_probe)
        session.state_changed.connect(self._follow_state)

    def _make_legend(self) -> Legend:
        legend = Legend()
        legend.explain("current", "Where the run stands; drag it to start elsewhere")
        legend.add("gradient", "Where the loss grows fastest", self._switch(self.gradient))
        legend.add(
            "next step", "Its tip is where the next step lands", self._switch(self.next_step)
        )
        self._tangent_switch = legend.add(
            "tangent", "The slope of the curve is the gradient", self._switch(self.tangent)
        )
        legend.add("trajectory", "The parameters visited", self._switch(self.trail, self.dots))
        return legend

    def _switch(self, *items: pg.GraphicsObject) -> Callable[[bool], None]:
        def switched(on: bool) -> None:
            for item in items:
                item.setVisible(on)

        return switched

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.plot.set_theme(theme)
        self._curve.set_theme(theme)
        self._map.set_theme(theme)
        self.marker.set_theme(theme)
        self.gradient.set_colour(theme.gradient)
        self.next_step.set_colour(theme.next_step)
        self.tangent.setPen(themes.pen(theme.gradient, 1.5, style=Qt.PenStyle.DotLine))
        self.trail.setPen(themes.pen(theme.trajectory, 1.0))
        self.dots.setPen(None)
        self.dots.setBrush(pg.mkBrush(theme.trajectory))
        self.selected.setPen(themes.pen(theme.text, 2))
        self.legend.paint_signs(
            {
                "current": disc_sign(theme.model, theme.text),
                "gradient": line_sign(theme.gradient, Qt.PenStyle.SolidLine, arrow=True),
                "next step": line_sign(theme.next_step, Qt.PenStyle.DashLine, arrow=True),
                "tangent": line_sign(theme.gradient, Qt.PenStyle.DotLine),
                "trajectory": line_sign(theme.trajectory, Qt.PenStyle.SolidLine),
            }
        )
        self.show_all_button.setIcon(themes.icon("show-all", theme))

    # The run

    def restart(self) -> None:
        """Show a new run from its start."""
        problem = self._session.problem
        self._gradient_scale = 0.0
        self.selected.setData([], [])
        if problem.id != self._problem:
            self._problem = problem.id
            self.background.set_visible(False)
            self.background = self._curve if len(problem.parameter_names) == 1 else self._map
            self.background.set_visible(True)
            self.background.set_problem(problem)
            self._tangent_switch.setVisible(self.background.height_is_loss)
            self._show_first_view()
        elif self._followed or not self._in_sight(self._session.settings.start):
            self._show_first_view()
        self.ask_for_surface()

    def refresh(self) -> None:
        """Show where the run stands now."""
        progress = self._session.progress
        assert progress is not None
        self._follow(tuple(progress.ahead.parameters[0].tolist()))
        steps = self._session.trajectory.steps
        which, here = thin(len(steps)), progress.ahead
        if len(steps):
            parameters = np.concatenate((steps.parameters[which], here.parameters))
            loss = np.append(steps.loss[which], here.loss)
        else:
            parameters, loss = here.parameters, here.loss
        x, y = self.background.place(parameters, loss)
        if self.trail.isVisible():
            sound = np.isfinite(x) & np.isfinite(y)
            x, y = x[sound], y[sound]
            self.trail.setData(x, y)
            self.dots.setData(x[thin(len(x), MOST_DOTS)], y[thin(len(x), MOST_DOTS)])
        self._stand_at(here)
        self._read_out("now", here, gradient=True)

    def mark(self, step: Steps | None) -> None:
        """Ring the parameters that a step started from; None takes the ring away."""
        if step is None:
            self.selected.setData([], [])
        else:
            self.selected.setData(*self.background.place(step.parameters, step.loss))

    def _stand_at(self, step: Steps) -> None:
        x, y = (float(at[0]) for at in self.background.place(step.parameters, step.loss))
        gradient = step.gradient[0].astype(np.float64)
        after = step.parameters_after[0].astype(np.float64)
        self.marker.setVisible(math.isfinite(x) and math.isfinite(y))
        if not self.marker.isVisible():
            x, y = math.nan, math.nan
        else:
            self.marker.setPos(QPointF(x, y))
        tail = (x, y)
        scaled = self._scale(gradient) * gradient
        flat = self.background.height_is_loss
        self.gradient.point(tail, (x + scaled[0], y if flat else y + scaled[1]))
        self.next_step.point(tail, (after[0], y) if flat else (after[0], after[1]))
        if flat and math.isfinite(y):
            reach = 0.2 * np.ptp(self.plot.viewRange()[0])
            self.tangent.setData(
                [x - reach, x + reach], [y - reach * gradient[0], y + reach * gradient[0]]
            )
        else:
            self.tangent.setData([], [])

    def _scale(self, gradient: np.ndarray) -> float:
        """How long a gradient of 1 is drawn, in parameter units; the same for a whole run."""
        norm = float(np.linalg.norm(gradient))
        if not self._gradient_scale and 0 < norm < math.inf:
            width = float(np.ptp(self.plot.viewRange()[0]))
            exact = FIRST_GRADIENT * width / norm
            power = 10.0 ** math.floor(math.log10(exact))
            self._gradient_scale = power * max(n for n in (1, 2, 5) if n * power <= exact)
        return self._gradient_scale or 1.0

    def _follow_state(self) -> None:
        self.marker.set_movable(self._session.at_rest)

    # The view

    def show_all(self) -> None:
        """Show the first view and the whole trajectory."""
        steps = self._session.trajectory.steps
        visited = [steps.parameters[thin(len(steps))]] if len(steps) else []
        if self._session.progress:
            visited.append(self._session.progress.ahead.parameters)
        self._show_first_view(np.concatenate(visited) if visited else None)

    def _show_first_view(self, also: np.ndarray | None = None) -> None:
        problem, start = self._session.problem, self._session.settings.start
        ranges = []
        for i, (low, high) in enumerate(problem.view):
            held = [start[i]] if also is None else [start[i], *also[:, i].tolist()]
            held = [value for value in held if math.isfinite(value)]
            inside = all(low <= value <= high for value in held)
            ranges.append((low, high) if inside else wide([low, high, *held], 0.1))
        self._set_ranges(ranges)
        self._followed = False

    def _set_ranges(self, ranges: list[Interval]) -> None:
        box = self.plot.getViewBox()
        if self.background.height_is_loss:
            self._fit_loss = True
            box.setXRange(*ranges[0], padding=0)
            self.ask_for_surface()
        else:
            box.setRange(xRange=ranges[0], yRange=ranges[1], padding=0)

    def _visible(self) -> tuple[Interval, ...]:
        x, y = (tuple(interval) for interval in self.plot.viewRange())
        return self.background.ranges(x, y)

    def _in_sight(self, parameters: tuple[float, ...]) -> bool:
        return all(
            low <= value <= high
            for value, (low, high) in zip(parameters, self._visible(), strict=True)
        )

    def _follow(self, parameters: tuple[float, ...]) -> None:
        if self._in_sight(parameters) or not all(map(math.isfinite, parameters)):
            return
        self._set_ranges(
            [
                wide([value, *visible], 0.25)
                for value, visible in zip(parameters, self._visible(), strict=True)
            ]
        )
        self._followed = True

    # Questions to the worker, and their answers

    def ask_for_surface(self) -> None:
        """Have the loss computed for what is visible."""
        if self._problem:
            self._session.want_surface(self._visible(), self.background.points)

    def _show_surface(self, answer: Curve | Grid) -> None:
        self.background.show(answer)
        if self._fit_loss and self.background.height_is_loss:
            self._fit_loss = False
            self.plot.setYRange(*wide(answer.loss.ravel(), 0.08), padding=0)

    def _point_at(self, position: QPointF) -> None:
        box = self.plot.getViewBox()
        if box.sceneBoundingRect().contains(position) and self.plot.underMouse():
            at = box.mapSceneToView(position)
            self._pointer = self.background.parameters(at.x(), at.y())
            self._session.want_probe("pointer", self._pointer)
        else:
            self._leave()

    def leaveEvent(self, event: QEvent) -> None:
        """Read out the current parameters again."""
        self._leave()
        super().leaveEvent(event)

    def _leave(self) -> None:
        self._pointer = None
        if self._session.progress:
            self._read_out("now", self._session.progress.ahead, gradient=True)

    def _drag(self, x: float, y: float, finished: bool) -> None:
        # A pixel's worth of digits, so that the start can be read and typed again.
        x_range, y_range = self.plot.viewRange()
        x, y = _to_pixel(x, x_range), _to_pixel(y, y_range)
        parameters = self.background.parameters(x, y)
        if finished:
            self._session.apply(replace(self._session.asked, start=parameters))
        else:
            self._session.want_probe("drag", parameters)

    def _show_probe(self, purpose: str, found: Progress) -> None:
        if purpose == "drag":
            self._stand_at(found.ahead)
            self._read_out("start", found.ahead, gradient=True)
        elif self._pointer is not None:
            self._read_out("pointer", found.ahead, gradient=False)

    def _read_out(self, where: str, step: Steps, gradient: bool) -> None:
        if where == "now" and self._pointer is not None:
            return
        problem = self._session.problem
        decimals = problem.decimals
        parts = [
            f"{name} {number(value, decimals)}"
            for name, value in zip(
                problem.parameter_names, step.parameters[0].tolist(), strict=True
            )
        ]
        parts.append(f"loss {number(float(step.loss[0]), LOSS_DECIMALS)}")
        if gradient:
            slopes = ", ".join(number(value, decimals) for value in step.gradient[0].tolist())
            parts.append(f"gradient {slopes}")
        self.readout.setText(f"{where}:  " + "   ".join(parts))


def _to_pixel(value: float, visible: Interval) -> float:
    """The value to the digits that a pixel of some thousand across the range can tell."""
    spread = visible[1] - visible[0]
    return round(value, 3 - math.floor(math.log10(spread)))
