"""The loss surface with the run on it: trajectory, current parameters, gradient and next step."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gdsim.core.problems import Problem
from gdsim.core.progress import Progress, Verdict
from gdsim.core.slices import Slice, along_parameters, first_ranges, whole
from gdsim.core.trajectory import Steps
from gdsim.language import tr, worded
from gdsim.messages import RunState, SliceRequest, SurfaceAnswer
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.phases import BACKWARD, LOSS, standing
from gdsim.ui.plot import Plot, thin
from gdsim.ui.surface.backgrounds import Background, CurveBackground, Interval, MapBackground, wide
from gdsim.ui.surface.keys import SurfaceKeys
from gdsim.ui.surface.prediction import Prediction
from gdsim.ui.surface.readout import Readout, read_out
from gdsim.ui.surface.run_items import RunItems
from gdsim.ui.surface.run_legend import RunLegend
from gdsim.ui.surface.slice_bar import SliceBar
from gdsim.ui.surface.view_state import ViewState
from gdsim.ui.theme import Theme
from gdsim.ui.view_states import is_range, read, written

SLICE_POINTS = 51
"""Points along each side of a slice through many parameters, which takes long to compute."""

MOST_UNEQUAL = 4
"""How many times longer one axis may be than the other, to have the same units."""


class SurfaceView(QWidget):
    """The loss over the visible range of the parameters, and where the run stands on it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.plot = Plot()
        if not themes.look().roomy:
            # Rather than that it shrinks, the middle of the window scrolls.
            self.plot.setMinimumHeight(themes.px(150))
        self.plot.setAccessibleName(tr("Loss surface"))
        self._curve = CurveBackground(self.plot)
        self._map = MapBackground(self.plot)
        self.background: Background = self._curve
        # What is shown: the problem, and the slice through its parameters.
        self._shown: Problem | None = None
        self._request = SliceRequest("parameters")
        self._followed = False
        # What is to be seen once the problem, and its slice, are there.
        self._restoring: ViewState | None = None
        self._fit_loss = False
        self._dragging = False
        # Where the mouse rests on the plot, in the scene's pixels.
        self._pointer: QPointF | None = None
        self.items = RunItems(self.plot, self._curve)
        self.prediction = Prediction(session, self.plot, self.items, self)
        self.slice_bar = SliceBar()
        self.slice_bar.wanted.connect(session.want_slice)
        self.awaits_surface = False

        self.story = QLabel(wordWrap=True)
        self.story.setContentsMargins(themes.margins(8, 8, 8, 0))
        self.readout = Readout()
        self.readout.setContentsMargins(themes.margins(8, 0, 8, 0))
        # Where the figures have a strip of their own, they are not told twice.
        self.readout.setHidden(themes.look().has_figures)
        self.show_all_button = QToolButton(autoRaise=True)
        self.show_all_button.setText(tr("Show all"))
        self.show_all_button.setToolTip(tr("Show the whole trajectory again (F)"))
        self.show_all_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.show_all_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_all_button.clicked.connect(self.show_all)
        self.legend = RunLegend(self.items, self._switch_batch)

        self.below = below = QHBoxLayout()
        below.setContentsMargins(themes.margins(8, 0, 8, 6))
        below.addWidget(self.legend, 1)
        below.addWidget(self.show_all_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(themes.px(4))
        layout.addWidget(self.story)
        layout.addWidget(self.readout)
        layout.addWidget(self.prediction.label)
        layout.addWidget(self.slice_bar)
        layout.addWidget(self.plot, 1)
        layout.addLayout(below)

        self.keys = SurfaceKeys(self)
        self.plot.getViewBox().sigRangeChanged.connect(self.ask_for_surface)
        self.plot.scene().sigMouseMoved.connect(self._point_at)
        self.items.marker.dragged.connect(self._drag)
        session.surface_computed.connect(self._show_surface)
        session.slice_found.connect(self._take_slice)
        session.probed.connect(self._show_probe)
        session.state_changed.connect(self._follow_state)
        session.branches_changed.connect(self._draw_branches)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.plot.set_theme(theme)
        self._curve.set_theme(theme)
        self._map.set_theme(theme)
        self.items.set_theme(theme)
        self.items.others.make(self._session)
        self.prediction.set_theme(theme)
        self.legend.set_theme(theme)
        self.show_all_button.setIcon(themes.icon("show-all", theme))

    # The run

    def restart(self) -> None:
        """Show a new run from its start."""
        session = self._session
        problem, start = session.problem, np.array(session.settings.start)
        self.items.restart()
        self.readout.forget()
        # Where marks move while the view takes another size, Qt leaves parts of them behind.
        self.plot.viewport().update()
        if problem is not self._shown:
            self._request = self.slice_bar.set_problem(problem)
            self.background.set_visible(False)
            self.background = self._curve if len(start) == 1 else self._map
            self.items.background = self.background
            if len(start) <= 2:
                self._set_slice(whole(start, problem.parameter_names))
            else:
                # Until its slice is found, along the first two.
                self._set_slice(along_parameters(start, 0, 1, problem.parameter_names))
                if self._request.kind != "parameters":
                    session.want_slice(self._request)
            self.background.set_visible(True)
            self.legend.switches["tangent"].setVisible(self.background.height_is_loss)
            self.legend.switches["minima"].setVisible(bool(problem.minima) and len(start) <= 2)
            self._shown = problem
        elif self._followed or not self._in_sight(session.settings.start):
            self._show_first_view()
        self.ask_for_surface()
        self._take_up_view()

    def _take_slice(self, request: SliceRequest, found: Slice | None) -> None:
        if len(self._session.settings.start) <= 2:
            return
        if found is None:
            self.slice_bar.show_slice(self._request, self.background.slice)
            return
        self._request = request
        self.slice_bar.show_slice(request, found)
        self._set_slice(found)
        if self._restoring and self._restoring.slice == request:
            self._look_again()
        self.items.others.make(self._session)
        self.refresh()

    def _set_slice(self, where: Slice) -> None:
        # Equal units on both axes where that leaves both of them readable.
        spans = [high - low for low, high in self._first_ranges(where, None)]
        equal = where.parallel is None or max(spans) <= MOST_UNEQUAL * min(spans)
        self.background.set_slice(where, equal)
        self.items.restart()
        self._show_first_view()

    def refresh(self) -> None:
        """Show where the run stands now."""
        progress = self._session.progress
        assert progress is not None
        here = progress.ahead.parameters[0]
        if not self.background.slice.is_whole:
            self.background.slice = self.background.slice.through(here)
        self._follow(tuple(here.tolist()))
        self.items.draw(self._session)
        parallel = self.background.slice.parallel is not None and len(here) > 1
        self.legend.follow(progress, self._session.beside is not None, parallel)
        self._read_out_here()
        if self._moves_with_run:
            self._ask_now_and_then()

    @property
    def _moves_with_run(self) -> bool:
        """Whether the loss that is shown is another one after each step."""
        progress = self._session.progress
        of_batch = progress is not None and progress.batch is not None
        return not self.background.slice.is_whole or (of_batch and self.legend.with_batch)

    def _ask_now_and_then(self) -> None:
        # While a run goes, a newer wish must not keep the last one from ever being done.
        if self._session.state is not RunState.RUNNING or not self.awaits_surface:
            self.ask_for_surface()

    def _switch_batch(self, on: bool) -> None:
        self.background.of_batch.setVisible(on)
        self.ask_for_surface()

    def _draw_branches(self) -> None:
        self.items.others.make(self._session)

    def _follow_state(self) -> None:
        self.items.marker.set_movable(self._session.at_rest)

    # The view

    def show_all(self) -> None:
        """Show the first view and the whole trajectory."""
        branches = self._session.branches
        visited = []
        for branch in branches if branches.together else (branches.active,):
            steps = branch.trajectory.steps
            if branch.progress and branch.progress.verdict is not Verdict.DIVERGED:
                visited += [steps.parameters[thin(len(steps))], branch.progress.ahead.parameters]
        self._show_first_view(np.concatenate(visited) if visited else None)

    def look_at(self, ranges: Sequence[Interval]) -> None:
        """Show this range of each of the slice's coordinates."""
        self._set_ranges(list(ranges))
        self._followed = False

    def view_state(self) -> dict[str, Any]:
        """What is seen of the surface, and which slice of it."""
        return written(
            ViewState(
                [list(each) for each in self._visible()],
                self._request,
                self.legend.view_state(),
                self.prediction.view_state(),
            )
        )

    def restore_view(self, state: object) -> None:
        """See what was seen; where the run is not there yet, once it is."""
        self._restoring = read(state, ViewState)
        self.legend.restore_view(self._restoring.legend)
        self.prediction.restore_view(self._restoring.prediction)
        if self._shown is self._session.problem:
            self._take_up_view()

    def _take_up_view(self) -> None:
        state, names = self._restoring, self._session.problem.parameter_names
        if state is None:
            return
        if len(names) <= 2:
            self._look_again()
        elif self.slice_bar.choose(state.slice):
            self._session.want_slice(state.slice)
        else:
            self._restoring = None

    def _look_again(self) -> None:
        state, self._restoring = self._restoring, None
        if state and len(state.ranges) == len(self._visible()) and all(map(is_range, state.ranges)):
            self.look_at([(low, high) for low, high in state.ranges])

    def _show_first_view(self, also: np.ndarray | None = None) -> None:
        self._set_ranges(self._first_ranges(self.background.slice, also))
        self._followed = False

    def _first_ranges(self, where: Slice, also: np.ndarray | None) -> list[Interval]:
        start = np.array([self._session.settings.start])
        visited = start if also is None else np.concatenate((start, also))
        return [
            interval
            if all(interval[0] <= value <= interval[1] for value in held)
            else wide([*interval, *held], 0.1)
            for interval, held in zip(
                first_ranges(where, self._session.problem.view),
                (column[np.isfinite(column)] for column in where.coordinates(visited).T),
                strict=True,
            )
        ]

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
            for value, (low, high) in zip(self._at(parameters), self._visible(), strict=True)
        )

    def _at(self, parameters: tuple[float, ...]) -> tuple[float, ...]:
        """The parameters' coordinates in the slice."""
        return tuple(self.background.slice.coordinates(np.array([parameters]))[0].tolist())

    def _follow(self, parameters: tuple[float, ...]) -> None:
        # Of runs that step together each would pull at the view, and one that diverges the most.
        still = self._session.branches.together or not all(map(math.isfinite, parameters))
        if still or self._in_sight(parameters):
            return
        self._set_ranges(
            [
                wide([value, *visible], 0.25)
                for value, visible in zip(self._at(parameters), self._visible(), strict=True)
            ]
        )
        self._followed = True

    # Questions to the worker, and their answers

    def ask_for_surface(self) -> None:
        """Have the loss computed for what is visible, and for where the mouse rests."""
        if self._shown is not self._session.problem:
            return  # Its slice is not known yet.
        self.awaits_surface = True
        where = self.background.slice
        points = self.background.points if where.is_whole else SLICE_POINTS
        of_batch = self.legend.with_batch
        self._session.want_surface(where, self._visible(), points, of_batch)
        if self._pointer is not None:
            self._point_at(self._pointer)

    def _show_surface(self, answer: SurfaceAnswer) -> None:
        self.awaits_surface = False
        if not np.array_equal(answer.slice.directions, self.background.slice.directions):
            return  # It is of the slice before.
        self.background.show(answer)
        self.items.overlays.show_minima(self._session.problem, answer.minima)
        if self._fit_loss and self.background.height_is_loss:
            self._fit_loss = False
            self.plot.setYRange(*wide(answer.full.loss.ravel(), 0.08), padding=0)

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
            self._read_out(tr("start"), found.ahead, BACKWARD)
        elif self._pointer is not None:
            self._read_out(tr("pointer"), found.ahead, LOSS)

    def _read_out_here(self) -> None:
        """What is known where the run stands: all, or what the phases so far computed."""
        progress = self._session.progress
        if progress is None or self._pointer is not None:
            return
        phase = progress.phase if progress.by_phase else BACKWARD
        self._read_out(tr(standing(progress) or worded("now")), progress.ahead, phase)

    def _read_out(self, where: str, step: Steps, phase: int) -> None:
        told = read_out(self._session.problem, self.background.slice, step, phase)
        self.readout.tell(f"{where}:  {told}")


def _to_pixel(value: float, visible: Interval) -> float:
    """The value to the digits that a pixel of some thousand across the range can tell."""
    spread = visible[1] - visible[0]
    return round(value, 3 - math.floor(math.log10(spread)))
