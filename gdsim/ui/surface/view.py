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
from gdsim.core.table import LOSS_DECIMALS, number, numbers
from gdsim.core.trajectory import Steps
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.phases import BACKWARD, LOSS, UPDATE, standing
from gdsim.ui.plot import Plot, thin
from gdsim.ui.surface.backgrounds import Background, CurveBackground, Interval, MapBackground, wide
from gdsim.ui.surface.legend import Legend, disc_sign, line_sign
from gdsim.ui.surface.prediction import Prediction
from gdsim.ui.surface.run_items import RunItems
from gdsim.ui.theme import Theme


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
        self._dragging = False
        # Where the mouse rests on the plot, in the scene's pixels.
        self._pointer: QPointF | None = None
        self.items = RunItems(self.plot, self._curve)
        self.prediction = Prediction(session, self.plot, self.items, self)

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
        layout.addWidget(self.prediction.label)
        layout.addWidget(self.plot, 1)
        layout.addLayout(below)

        self.plot.getViewBox().sigRangeChanged.connect(self.ask_for_surface)
        self.plot.scene().sigMouseMoved.connect(self._point_at)
        self.items.marker.dragged.connect(self._drag)
        session.surface_computed.connect(self._show_surface)
        session.probed.connect(self._show_probe)
        session.state_changed.connect(self._follow_state)
        session.branches_changed.connect(self._draw_branches)

    def _make_legend(self) -> Legend:
        items, legend = self.items, Legend()
        legend.explain("current", "Where the run stands; drag it to start elsewhere")
        legend.add("gradient", "Where the loss grows fastest", _switch(items.gradient))
        legend.add("next step", "Its tip is where it lands", _switch(items.next_step))
        self._tangent_switch = legend.add(
            "tangent", "The slope of the curve is the gradient", _switch(items.tangent)
        )
        trails = _switch(items.trail, items.dots, items.future, items.beside)
        legend.add("trajectory", "The parameters visited", trails)
        self._beside_sign = legend.explain("zero grad", "The run that does not forget it")
        self._beside_sign.hide()
        return legend

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.plot.set_theme(theme)
        self._curve.set_theme(theme)
        self._map.set_theme(theme)
        self.items.set_theme(theme)
        self.items.draw_branches(self._session)
        self.prediction.set_theme(theme)
        self.legend.paint_signs(
            {
                "current": disc_sign(theme.model, theme.text),
                "gradient": line_sign(theme.gradient, Qt.PenStyle.SolidLine, arrow=True),
                "next step": line_sign(theme.next_step, Qt.PenStyle.DashLine, arrow=True),
                "tangent": line_sign(theme.gradient, Qt.PenStyle.DotLine),
                "trajectory": line_sign(theme.trajectory, Qt.PenStyle.SolidLine),
                "zero grad": line_sign(theme.beside, Qt.PenStyle.DashLine),
            }
        )
        self.show_all_button.setIcon(themes.icon("show-all", theme))

    # The run

    def restart(self) -> None:
        """Show a new run from its start."""
        problem = self._session.problem
        self.items.restart()
        if problem.id != self._problem:
            self._problem = problem.id
            self.background.set_visible(False)
            self.background = self._curve if len(problem.parameter_names) == 1 else self._map
            self.items.background = self.background
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
        self.items.draw(self._session)
        self._beside_sign.setVisible(self._session.beside is not None)
        self._read_out_here()

    def _draw_branches(self) -> None:
        self.items.draw_branches(self._session)

    def _follow_state(self) -> None:
        self.items.marker.set_movable(self._session.at_rest)

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
        """Have the loss computed for what is visible, and for where the mouse rests."""
        if self._problem:
            self._session.want_surface(self._visible(), self.background.points)
            if self._pointer is not None:
                self._point_at(self._pointer)

    def _show_surface(self, answer: Curve | Grid) -> None:
        self.background.show(answer)
        if self._fit_loss and self.background.height_is_loss:
            self._fit_loss = False
            self.plot.setYRange(*wide(answer.loss.ravel(), 0.08), padding=0)

    def _point_at(self, position: QPointF) -> None:
        box = self.plot.getViewBox()
        if box.sceneBoundingRect().contains(position) and self.plot.underMouse():
            self._pointer = position
            at = box.mapSceneToView(position)
            self._session.want_probe("pointer", self.background.parameters(at.x(), at.y()))
        else:
            self._leave()

    def leaveEvent(self, event: QEvent) -> None:
        """Read out the current parameters again."""
        self._leave()
        super().leaveEvent(event)

    def _leave(self) -> None:
        self._pointer = None
        self._read_out_here()

    def _drag(self, x: float, y: float, finished: bool) -> None:
        # A pixel's worth of digits, so that the start can be read and typed again.
        x_range, y_range = self.plot.viewRange()
        x, y = _to_pixel(x, x_range), _to_pixel(y, y_range)
        parameters = self.background.parameters(x, y)
        self._dragging = not finished
        if finished:
            # The mouse now rests on the new start, which is read out as such.
            self._pointer = None
            self._session.apply(replace(self._session.asked, start=parameters))
        else:
            self._session.want_probe("drag", parameters)

    def _show_probe(self, purpose: str, found: Progress) -> None:
        if (purpose == "drag") is not self._dragging:
            return
        if self._dragging:
            self.items.stand_at(found)
            self._read_out("start", found.ahead, BACKWARD)
        elif self._pointer is not None:
            self._read_out("pointer", found.ahead, LOSS)

    def _read_out_here(self) -> None:
        """What is known where the run stands: all, or what the phases so far computed."""
        progress = self._session.progress
        if progress is None or self._pointer is not None:
            return
        phase = progress.phase if progress.by_phase else BACKWARD
        self._read_out(standing(progress) or "now", progress.ahead, phase)

    def _read_out(self, where: str, step: Steps, phase: int) -> None:
        problem = self._session.problem
        decimals = problem.decimals
        values = step.parameters if phase < UPDATE else step.parameters_after
        parts = [
            f"{name} {number(value, decimals)}"
            for name, value in zip(problem.parameter_names, values[0].tolist(), strict=True)
        ]
        if LOSS <= phase < UPDATE:
            parts.append(f"loss {number(float(step.loss[0]), LOSS_DECIMALS)}")
        if phase >= BACKWARD:
            parts.append(f"gradient {numbers(step.gradient[0].tolist(), decimals)}")
        self.readout.setText(f"{where}:  " + "   ".join(parts))


def _switch(*items: pg.GraphicsObject) -> Callable[[bool], None]:
    def switched(on: bool) -> None:
        for item in items:
            item.setVisible(on)

    return switched


def _to_pixel(value: float, visible: Interval) -> float:
    """The value to the digits that a pixel of some thousand across the range can tell."""
    spread = visible[1] - visible[0]
    return round(value, 3 - math.floor(math.log10(spread)))
