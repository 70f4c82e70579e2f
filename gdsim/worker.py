"""The one object of the training thread: it owns the runs and works them in slices.

Commands arrive as queued signals, so their order is the clicks' order. Between two slices the
thread's event loop runs, so a command waits for one slice at most.
"""

import logging
from time import perf_counter
from typing import TYPE_CHECKING

# torch comes in with the core, and has to come before Qt: see there.
from msgspec.structs import replace

from gdsim import answers
from gdsim.answers import SurfaceJob, Wanted
from gdsim.core import devices
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.runs import Moved, Runs, left
from gdsim.core.settings import RunSettings
from gdsim.language import worded
from gdsim.messages import (
    FASTEST_PHASES,
    UNLIMITED,
    Report,
    RunState,
    SliceRequest,
    Standing,
    SurfaceRequest,
)
from gdsim.slots import in_order, told

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot  # isort: skip

if TYPE_CHECKING:
    from gdsim.core.kept import Kept


log = logging.getLogger(__name__)

SLICE = 0.016
"""Seconds for which the thread works before it looks for commands."""


class TrainingWorker(QObject):
    """Steps the runs, evaluates surfaces and single points. Lives in the training thread."""

    reported = Signal(object)
    failed = Signal(int, object)
    noticed = Signal(object)
    refused = Signal(int, object)
    surface_computed = Signal(object, object)
    slice_found = Signal(object, object)
    probed = Signal(str, object)
    stability_found = Signal(object)
    devices_found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._runs: Runs | None = None
        self._beside: Run | None = None
        self._run_id = 0
        self._speed = UNLIMITED
        self._by_phase = False
        self._owed = 0.0
        self._clock = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._work_a_slice)
        # Questions wait here until all commands that were queued before them are done; a newer
        # one replaces an older one of its kind.
        self._wanted = Wanted()
        self._surface: SurfaceJob | None = None
        self._questions = QTimer(self, singleShot=True, interval=0)
        self._questions.timeout.connect(self._answer)

    @Slot(int, object, int)
    @told
    def start(self, run_id: int, settings: tuple[RunSettings, ...], active: int) -> None:
        """Begin new runs, on the CPU where the device that is asked for fails."""
        self._run_id, self._runs = run_id, None
        if why := devices.refusal(settings[0].device):
            settings = tuple(replace(each, device="cpu") for each in settings)
        self._begin(run_id, Runs(settings, active))
        if why:
            self.noticed.emit(why)

    @Slot(int, object)
    def restore(self, run_id: int, kept: "Kept") -> None:
        """Take up runs that were kept; where that can't be, the present ones stay as they are."""
        try:
            runs, notice = kept.taken_up()
        except Exception as error:
            if not isinstance(error, ValueError):
                log.exception("Runs that were kept can't be taken up")
            self.refused.emit(run_id, error)
            return
        self._begin(run_id, runs)
        if notice:
            self.noticed.emit(notice)

    def _begin(self, run_id: int, runs: Runs) -> None:
        self._clock.stop()
        # What was asked of the last run is of no use in this one.
        self._wanted = Wanted(surface=self._wanted.surface, stability=self._wanted.stability)
        self._run_id, self._runs, self._surface = run_id, runs, None
        self._beside = runs.beside()
        self._report(runs.here())

    @Slot(object)
    @in_order
    def change(self, settings: RunSettings) -> None:
        """Let other settings decide from the active run's next step on."""
        if not self._runs:
            return
        moved, run = self._runs.change(settings), self._runs.run
        if settings.zero_grad or self._runs.together:
            self._beside = None
        elif not self._beside:
            self._beside = run.as_with_zero_grad()
        else:
            self._beside.go_to(run.iteration)
            self._beside.change(replace(settings, zero_grad=True))
        self._report(moved)

    @Slot(object)
    @in_order
    def add(self, settings: RunSettings) -> None:
        """Have another run step with the others, all from the start."""
        self._clock.stop()
        self._beside = None
        if self._runs:
            self._report(self._runs.add(settings))

    @Slot(bool)
    @in_order
    def set_together(self, together: bool) -> None:
        """Have all runs step together, or the active one alone."""
        self._clock.stop()
        if self._runs:
            self._runs.together = together
            self._report(self._runs.here())

    @Slot(int)
    @in_order
    def step(self, times: int) -> None:
        """Take so many steps in one go; a run that goes by itself pauses with it."""
        self._clock.stop()
        if self._runs:
            self._report(self._runs.step(times))

    @Slot()
    @in_order
    def next_phase(self) -> None:
        """Go through one phase; a run that goes by itself pauses with it."""
        self._clock.stop()
        if self._runs:
            self._report(self._runs.next_phase())

    @Slot()
    @in_order
    def back(self) -> None:
        """Take the last step or phase back; a run that goes by itself pauses with it."""
        self._clock.stop()
        if self._runs:
            self._report(self._runs.back())

    @Slot(int)
    @in_order
    def go_to(self, iteration: int) -> None:
        """Stand at any known iteration; a run that goes by itself pauses with it."""
        self._clock.stop()
        if self._runs:
            self._report(self._runs.go_to(iteration))

    @Slot(int)
    @in_order
    def switch(self, branch: int) -> None:
        """Take up another branch where it was left."""
        if not self._runs or branch not in self._runs:
            return
        runs = self._runs
        runs.active = branch
        if not runs.together:
            self._clock.stop()
            self._beside = runs.beside()
        self._report({branch: runs.run.here()})

    @Slot(int)
    @in_order
    def delete(self, branch: int) -> None:
        """Forget a branch that is not the active one."""
        if self._runs:
            self._report(self._runs.delete(branch))

    @Slot(bool)
    @in_order
    def run(self, by_phase: bool) -> None:
        """Go on by itself, until the run ends, has taken its steps or is paused."""
        if self._runs:
            self._owed, self._by_phase = 0.0, by_phase
            self._set_interval()
            if self._runs.may_go_on():
                self._clock.start()
            self._report({self._runs.active: self._runs.run.here()})

    @Slot()
    @in_order
    def pause(self) -> None:
        """Stop going by itself."""
        self._clock.stop()
        if self._runs:
            self._report({self._runs.active: self._runs.run.here()})

    @Slot(float)
    @told
    def set_speed(self, speed: float) -> None:
        """Steps per second, above 0, or `UNLIMITED`."""
        self._speed = speed
        self._set_interval()

    def _set_interval(self) -> None:
        speed = min(self._speed, FASTEST_PHASES) if self._by_phase else self._speed
        self._clock.setInterval(0 if speed == UNLIMITED else round(1000 * max(SLICE, 1 / speed)))

    @Slot(object)
    @told
    def want_surface(self, request: SurfaceRequest) -> None:
        """Evaluate a surface as soon as there is time."""
        self._wanted.surface = request
        self._questions.start()

    @Slot(object)
    @told
    def want_slice(self, request: SliceRequest) -> None:
        """Find a slice through where the run stands, as soon as there is time."""
        self._wanted.slice = request
        self._questions.start()

    @Slot(str, object)
    @told
    def want_probe(self, purpose: str, parameters: tuple[float, ...]) -> None:
        """Find out what a run would see at a point, as soon as there is time."""
        self._wanted.probes[purpose] = parameters
        self._questions.start()

    @Slot(int)
    @told
    def want_iteration(self, iteration: int) -> None:
        """Stand at a known iteration as soon as there is time: for dragging along the run."""
        self._clock.stop()
        self._wanted.iteration = iteration
        self._questions.start()

    @Slot()
    @told
    def want_stability(self) -> None:
        """Find the curvature where the run stands, as soon as there is time."""
        self._wanted.stability = True
        self._questions.start()

    @Slot()
    @told
    def find_devices(self) -> None:
        """Try which devices work here."""
        self.devices_found.emit([(name, devices.title(name)) for name in devices.working()])

    def refuse(self, why: str) -> None:
        """Stay as things are, and say why."""
        self._clock.stop()
        if self._runs:
            self._report({self._runs.active: self._runs.run.here()})
        self.noticed.emit(why)

    def fail(self, error: Exception) -> None:
        """Go on on the CPU where a device failed; otherwise stop, and say why."""
        self._clock.stop()
        self._beside = None
        if self._runs and (device := self._runs.run.trainer.settings.device) != "cpu":
            self._report(self._runs.move("cpu"))
            self.noticed.emit(devices.lost(device, error))
            return
        self._runs = None
        why = worded("The run can't go on: {error}. Reset starts it again.", error=error)
        self.failed.emit(self._run_id, why)

    @Slot()
    @told
    def _work_a_slice(self) -> None:
        runs = self._runs
        if not runs:
            self._clock.stop()
            return
        if self._by_phase:
            moved = runs.next_phase()
        else:
            owed = self._steps_owed()
            if not owed:
                return
            moved = runs.advance(lambda run: min(owed, left(run)), SLICE)
        if not runs.may_go_on():
            self._clock.stop()
        self._report(moved)

    def _steps_owed(self) -> int:
        if self._speed == UNLIMITED:
            return 10**9
        self._owed += self._speed * max(SLICE, 1 / self._speed)
        # A speed of 3 per second owes one step each third of a second: not 0.9999999 of one.
        due = int(self._owed + 1e-6)
        self._owed -= due
        return due

    def _report(self, moved: Moved) -> None:
        runs = self._runs
        assert runs is not None
        progress = moved[runs.active]
        if runs.verdict is Verdict.OPEN:
            state = RunState.RUNNING if self._clock.isActive() else RunState.PAUSED
        else:
            self._clock.stop()
            state = RunState(runs.verdict.value)
        self.reported.emit(
            Report(
                run_id=self._run_id,
                branch=runs.active,
                branches=runs.ids,
                settings=runs.run.trainer.settings,
                progress=progress,
                state=state,
                beside=answers.steps_beside(self._beside, progress.iteration),
                together=runs.together,
                others=tuple(
                    Standing(key, runs.of(key).trainer.settings, other)
                    for key, other in moved.items()
                    if key != runs.active
                ),
            )
        )

    @Slot()
    @told
    def _answer(self) -> None:
        self.stand_where_wanted()
        wanted, self._wanted = self._wanted, Wanted()
        if not self._runs:
            return
        run = self._runs.run
        # What can't be shown is no reason to end the run.
        try:
            if wanted.stability:
                self.stability_found.emit(answers.stability_of(run))
            if wanted.slice:
                self._answer_slice(run, wanted.slice)
            for purpose, parameters in wanted.probes.items():
                if len(parameters) == len(run.trainer.settings.start):
                    self.probed.emit(purpose, run.probe(parameters))
            self._work_on_surface(run, wanted.surface)
        except Exception as error:
            log.exception("A question to the training thread has no answer")
            self.noticed.emit(worded("The loss can't be shown here: {error}", error=error))

    def stand_where_wanted(self) -> None:
        """Stand at the iteration that was last dragged to, if that waits yet."""
        iteration, self._wanted.iteration = self._wanted.iteration, None
        if self._runs and iteration is not None:
            self._report(self._runs.go_to(iteration))

    def _work_on_surface(self, run: Run, request: SurfaceRequest | None) -> None:
        """Go on with the surface for a slice of time, so that commands get in between."""
        settings = run.trainer.settings
        # One of the problem before, or of its options before, has no place in this run.
        if request and (request.problem, request.options) == (settings.problem, settings.options):
            self._surface = SurfaceJob(run, request)
        job, self._surface = self._surface, None
        if job and (answer := job.work(perf_counter() + SLICE)):
            self.surface_computed.emit(job.request, answer)
        elif job:
            self._surface = job
            self._questions.start()

    def _answer_slice(self, run: Run, request: SliceRequest) -> None:
        try:
            found = answers.slice_of(run, request)
        except ValueError as not_yet:
            self.slice_found.emit(request, None)
            self.noticed.emit(str(not_yet))
        else:
            self.slice_found.emit(request, found)
