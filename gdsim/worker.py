"""The one object of the training thread: it owns the run and works it in slices.

Commands arrive as queued signals, so their order is the clicks' order. Between two slices the
thread's event loop runs, so a command waits for one slice at most.
"""

import functools
import logging
from collections.abc import Callable
from time import perf_counter
from typing import Any

# torch comes in with the core, and has to come before Qt: see there.
from msgspec.structs import replace

from gdsim.core import devices, surface
from gdsim.core.curvature import (
    Eigenvalues,
    Stability,
    eigenvalues,
    is_quadratic,
    stability_under,
)
from gdsim.core.objective import Objective
from gdsim.core.problems import PROBLEMS
from gdsim.core.run import Progress, Run, Verdict
from gdsim.core.settings import DTYPES, RunSettings
from gdsim.core.trajectory import Steps
from gdsim.messages import FASTEST_PHASES, UNLIMITED, Report, RunState, SurfaceRequest

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot  # isort: skip


log = logging.getLogger(__name__)

SLICE = 0.016
"""Seconds for which the thread works before it looks for commands."""

MOST_BRANCHES = 8

MOST_BESIDE = 1000
"""Steps that are taken beside a run that leaves out zero grad."""


def _reported(slot: Callable[..., None]) -> Callable[..., None]:
    """A slot whose errors are logged and told, since Qt would only print them."""

    @functools.wraps(slot)
    def wrapped(self: "TrainingWorker", *arguments: Any) -> None:
        try:
            slot(self, *arguments)
        except Exception as error:
            log.exception("The training thread failed in %s", slot.__name__)
            self.fail(error)

    return wrapped


class TrainingWorker(QObject):
    """Steps the run, evaluates surfaces and single points. Lives in the training thread."""

    reported = Signal(object)
    failed = Signal(int, str)
    noticed = Signal(str)
    surface_computed = Signal(object, object)
    probed = Signal(str, object)
    stability_found = Signal(object)
    devices_found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # The branches of the run; the one that is stepped is `_run`, and `_branch` its key.
        self._branches: dict[int, Run] = {}
        self._branch = 0
        self._beside: Run | None = None
        self._run_id = 0
        self._speed = UNLIMITED
        self._by_phase = False
        self._owed = 0.0
        self._clock = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._work_a_slice)
        # Questions wait here until all commands that were queued before them are done; a newer
        # one replaces an older one of its kind.
        self._surface_wanted: SurfaceRequest | None = None
        self._probes_wanted: dict[str, tuple[float, ...]] = {}
        self._iteration_wanted: int | None = None
        self._stability_wanted = False
        self._curvature: tuple[Objective, Eigenvalues, bool] | None = None
        self._questions = QTimer(self, singleShot=True, interval=0)
        self._questions.timeout.connect(self._answer)

    @property
    def _run(self) -> Run | None:
        return self._branches.get(self._branch)

    @Slot(int, object)
    @_reported
    def start(self, run_id: int, settings: RunSettings) -> None:
        """Begin a new run, on the CPU where the device that is asked for fails."""
        self._clock.stop()
        self._run_id, self._branch, self._branches = run_id, 0, {}
        self._beside = None
        # What was asked of the last run is of no use in this one.
        self._probes_wanted, self._iteration_wanted = {}, None
        wanted, why = settings.device, ""
        if wanted != "cpu" and (why := devices.failure(wanted) or ""):
            settings = replace(settings, device="cpu")
        run = self._branches[0] = Run(settings)
        if not settings.zero_grad:
            self._beside = run.as_with_zero_grad()
        self._report(run.here())
        if why:
            self.noticed.emit(f"{wanted} can't be used here ({why}); running on the CPU.")

    @Slot(object)
    @_reported
    def change(self, settings: RunSettings) -> None:
        """Let other settings decide from the next step on."""
        if run := self._run:
            progress = run.change(settings)
            if settings.zero_grad:
                self._beside = None
            elif not self._beside:
                self._beside = run.as_with_zero_grad()
            else:
                self._beside.go_to(run.iteration)
                self._beside.change(replace(settings, zero_grad=True))
            self._report(progress)

    @Slot(int)
    @_reported
    def step(self, times: int) -> None:
        """Take so many steps in one go; a run that goes by itself pauses with it."""
        self._clock.stop()
        if run := self._run_to_step():
            self._report(run.advance(times, past_convergence=True))

    @Slot()
    @_reported
    def next_phase(self) -> None:
        """Go through one phase; a run that goes by itself pauses with it."""
        self._clock.stop()
        if run := self._run_to_step():
            self._report(run.next_phase())

    @Slot()
    @_reported
    def back(self) -> None:
        """Take the last step or phase back; a run that goes by itself pauses with it."""
        self._clock.stop()
        if self._run:
            self._report(self._run.back())

    @Slot(int)
    @_reported
    def go_to(self, iteration: int) -> None:
        """Stand at any known iteration; a run that goes by itself pauses with it."""
        self._clock.stop()
        if self._run:
            self._report(self._run.go_to(iteration))

    @Slot(int)
    @_reported
    def switch(self, branch: int) -> None:
        """Take up another branch where it was left."""
        self._clock.stop()
        if branch in self._branches:
            run, self._branch = self._branches[branch], branch
            left_out = not run.trainer.settings.zero_grad
            self._beside = run.as_with_zero_grad() if left_out else None
            self._report(run.here())

    @Slot(int)
    @_reported
    def delete(self, branch: int) -> None:
        """Forget a branch that is not the one being stepped."""
        if branch != self._branch and self._run:
            self._branches.pop(branch, None)
            self._report(self._run.here())

    @Slot(bool)
    @_reported
    def run(self, by_phase: bool) -> None:
        """Go on by itself, until the run ends, has taken its steps or is paused."""
        if self._run:
            self._owed, self._by_phase = 0.0, by_phase
            self._set_interval()
            if self._may_go_on(self._run):
                self._clock.start()
            self._report(self._run.here())

    @Slot()
    @_reported
    def pause(self) -> None:
        """Stop going by itself."""
        self._clock.stop()
        if self._run:
            self._report(self._run.here())

    @Slot(float)
    @_reported
    def set_speed(self, speed: float) -> None:
        """Steps per second, above 0, or `UNLIMITED`."""
        self._speed = speed
        self._set_interval()

    def _set_interval(self) -> None:
        speed = min(self._speed, FASTEST_PHASES) if self._by_phase else self._speed
        self._clock.setInterval(0 if speed == UNLIMITED else round(1000 * max(SLICE, 1 / speed)))

    @Slot(object)
    @_reported
    def want_surface(self, request: SurfaceRequest) -> None:
        """Evaluate a surface as soon as there is time."""
        self._surface_wanted = request
        self._questions.start()

    @Slot(str, object)
    @_reported
    def want_probe(self, purpose: str, parameters: tuple[float, ...]) -> None:
        """Find out what a run would see at a point, as soon as there is time."""
        self._probes_wanted[purpose] = parameters
        self._questions.start()

    @Slot(int)
    @_reported
    def want_iteration(self, iteration: int) -> None:
        """Stand at a known iteration as soon as there is time: for dragging along the run."""
        self._clock.stop()
        self._iteration_wanted = iteration
        self._questions.start()

    @Slot()
    @_reported
    def want_stability(self) -> None:
        """Find the curvature where the run stands, as soon as there is time."""
        self._stability_wanted = True
        self._questions.start()

    @Slot()
    @_reported
    def find_devices(self) -> None:
        """Try which devices work here."""
        self.devices_found.emit([(name, devices.title(name)) for name in devices.working()])

    def fail(self, error: Exception) -> None:
        """Go on on the CPU where a device failed; otherwise stop, and say why."""
        self._clock.stop()
        self._beside = None
        if self._run and self._run.trainer.settings.device != "cpu":
            device = self._run.trainer.settings.device
            for run in self._branches.values():
                run.move("cpu")
            self._report(self._run.here())
            self.noticed.emit(f"{device} failed ({error}); going on on the CPU.")
            return
        self._branches = {}
        self.failed.emit(self._run_id, f"The run can't go on: {error}. Reset starts it again.")

    @Slot()
    @_reported
    def _work_a_slice(self) -> None:
        run = self._run_to_step()
        if not run:
            self._clock.stop()
            return
        if self._by_phase:
            progress = run.next_phase()
        elif steps := self._steps_due(run):
            end = perf_counter() + SLICE
            progress = run.advance(steps, lambda: perf_counter() >= end)
        else:
            return
        if not self._may_go_on(run):
            self._clock.stop()
        self._report(progress)

    def _run_to_step(self) -> Run | None:
        """The run, on a branch of its own where the next step would forget known ones."""
        run = self._run
        if not run or not run.branches_off:
            return run
        if len(self._branches) == MOST_BRANCHES:
            self._clock.stop()
            self._report(run.here())
            self.noticed.emit(f"There are {MOST_BRANCHES} branches; delete one to start another.")
            return None
        self._branches[self._branch] = run.as_it_was()
        self._branch = max(self._branches) + 1
        self._branches[self._branch] = run
        return run

    def _steps_due(self, run: Run) -> int:
        limit = run.trainer.settings.steps
        left = 10**9 if limit is None else limit - run.iteration
        if self._speed == UNLIMITED:
            return left
        self._owed += self._speed * max(SLICE, 1 / self._speed)
        # A speed of 3 per second owes one step each third of a second: not 0.9999999 of one.
        due = int(self._owed + 1e-6)
        self._owed -= due
        return min(due, left)

    def _may_go_on(self, run: Run) -> bool:
        limit = run.trainer.settings.steps
        return run.verdict is Verdict.OPEN and (limit is None or run.iteration < limit)

    def _report(self, progress: Progress) -> None:
        assert self._run is not None
        if progress.verdict is not Verdict.OPEN:
            self._clock.stop()
            state = RunState(progress.verdict.value)
        else:
            state = RunState.RUNNING if self._clock.isActive() else RunState.PAUSED
        settings, beside = self._run.trainer.settings, self._steps_beside(progress.iteration)
        self.reported.emit(
            Report(
                self._run_id, self._branch, tuple(self._branches), settings, progress, state, beside
            )
        )

    def _steps_beside(self, iteration: int) -> Steps | None:
        run = self._beside
        if not run:
            return None
        missing = min(iteration, MOST_BESIDE) - run.iteration
        if missing > 0:
            run.advance(missing, past_convergence=True)
        return run.trajectory.copy().steps[: min(iteration, MOST_BESIDE)]

    @Slot()
    @_reported
    def _answer(self) -> None:
        iteration, self._iteration_wanted = self._iteration_wanted, None
        if iteration is not None and self._run:
            self._report(self._run.go_to(iteration))
        request, self._surface_wanted = self._surface_wanted, None
        probes, self._probes_wanted = self._probes_wanted, {}
        wanted, self._stability_wanted = self._stability_wanted, False
        # What can't be shown is no reason to end the run.
        try:
            if wanted and self._run:
                self.stability_found.emit(self._stability(self._run))
            if request:
                self.surface_computed.emit(request, self._surface(request))
            for purpose, parameters in probes.items():
                if self._run and len(parameters) == len(self._run.trainer.settings.start):
                    self.probed.emit(purpose, self._run.probe(parameters))
        except Exception as error:
            log.exception("A question to the training thread has no answer")
            self.noticed.emit(f"The loss can't be shown here: {error}")

    def _stability(self, run: Run) -> Stability:
        settings = run.trainer.settings
        objective = _objective(settings.problem, settings.device)
        here = objective.tensor(run.parameters)
        known = self._curvature if self._curvature and self._curvature[0] is objective else None
        # Of a quadratic loss the curvature is the same everywhere.
        if not known or not known[2]:
            known = (objective, eigenvalues(objective, here), is_quadratic(objective, here))
            self._curvature = known
        _, ends, quadratic = known
        return stability_under(settings, ends, quadratic=quadratic)

    def _surface(self, request: SurfaceRequest) -> surface.Curve | surface.Grid:
        device = self._run.trainer.settings.device if self._run else "cpu"
        # In float64 whatever the run's dtype: a float32 curve is a staircase when zoomed into.
        objective = _objective(request.problem, device)
        return surface.over(objective, request.ranges, request.points)


@functools.lru_cache(maxsize=1)
def _objective(problem: str, device: str) -> Objective:
    return Objective(PROBLEMS[problem], DTYPES["float64"], device)
