"""The run as the window knows it: its state, its steps, and the commands to the worker.

Everything here lives in the window's thread. A command is a signal that is queued for the worker;
its answer is a report, and only reports change what the session says of the run.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from gdsim.branches import Branches
from gdsim.core.convergence import MapRequest
from gdsim.core.problems import Problem
from gdsim.core.progress import Progress
from gdsim.core.settings import RunSettings
from gdsim.core.slices import Slice
from gdsim.core.trajectory import Steps, Trajectory
from gdsim.map_worker import MapWorker
from gdsim.messages import UNLIMITED, Report, RunState, SliceRequest, SurfaceRequest
from gdsim.worker import TrainingWorker

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot  # isort: skip

if TYPE_CHECKING:
    from gdsim.core.kept import Kept

STACK_SIZE = 16 * 2**20
"""Bytes; macOS gives a thread 512 KB, which autograd can exceed."""


class Session(QObject):
    """One run at a time with its branches, and the thread that works it.

    Attributes:
        settings: What the run is under, as the worker last confirmed.
        asked: The settings last asked for, which the next report will confirm.
        state: What the run is doing.
        progress: What the last report told; None before the first.
        branches: The ways the run has gone.
        beside: Where zero grad is left out, the steps of a run that does not forget it.
        reason: Why the run ended, in a sentence; empty while it is open.
        speed: Steps per second of a run that goes by itself.
    """

    restarted = Signal()
    """A new run stands at its start: the problem, the start or the dtype may be others."""
    advanced = Signal()
    """The run stands elsewhere, or the next step is another one."""
    state_changed = Signal()
    settings_changed = Signal()
    branches_changed = Signal()
    restored = Signal()
    """Runs that were kept stand where they stood; all else of it has been told."""
    refused = Signal(object)
    """The exception for which they were not taken up; the run is as it was."""
    noticed = Signal(object)
    """A sentence for the user that is no error of theirs."""
    surface_computed = Signal(object)
    slice_found = Signal(object, object)
    """A `SliceRequest`, and the `Slice` that answers it; None where there is none yet."""
    map_advanced = Signal(object, float)
    """A new picture of the convergence map (`MapPicture`) or None, and the share that is done."""
    map_failed = Signal(object)
    probed = Signal(str, object)
    """A purpose, and where a run that started at the point asked about would stand (`Progress`)."""
    stability_found = Signal(object)
    devices_found = Signal(object)

    _start = Signal(int, object, int)
    _restore = Signal(int, object)
    _change = Signal(object)
    _add = Signal(object)
    _set_together = Signal(bool)
    _step = Signal(int)
    _next_phase = Signal()
    _back = Signal()
    _go_to = Signal(int)
    _switch = Signal(int)
    _delete = Signal(int)
    _run = Signal(bool)
    _pause = Signal()
    _set_speed = Signal(float)
    _want_surface = Signal(object)
    _want_slice = Signal(object)
    _want_map = Signal(object)
    _want_probe = Signal(str, object)
    _want_iteration = Signal(int)
    _want_stability = Signal()
    _find_devices = Signal()

    def __init__(self, settings: RunSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = self.asked = settings
        self.state = RunState.PAUSED
        self.progress: Progress | None = None
        self.branches = Branches.waiting(settings)
        self.beside: Steps | None = None
        self.reason = ""
        self.speed = UNLIMITED
        self._newest = self._run_id = self._reported_run = 0
        self._restoring: tuple[int, Kept | None] = 0, None
        # What is started anew together, and under which names: see `reset`.
        self._line_up: list[tuple[str, int]] = []
        self._worker, self._map_worker = TrainingWorker(), MapWorker()
        self._thread = QThread()
        self._thread.setObjectName("training")
        self._thread.setStackSize(STACK_SIZE)
        for worker in (self._worker, self._map_worker):
            worker.moveToThread(self._thread)
            self._thread.finished.connect(worker.deleteLater)
        self._connect(self._worker, self._map_worker)
        self._thread.start()
        self.reset()

    @property
    def problem(self) -> Problem:
        """The problem that is descended."""
        return self.settings.built

    @property
    def iteration(self) -> int:
        """How many steps the run stands from its start."""
        return self.progress.iteration if self.progress else 0

    @property
    def farthest(self) -> int:
        """Where the run stands; of several that step together, the one that is farthest."""
        if not self.branches.together:
            return self.iteration
        return max((progress.iteration for progress in self.branches.told), default=0)

    @property
    def known(self) -> int:
        """How many steps are known of the branch being stepped; together, of the longest."""
        told = self.branches.told if self.branches.together else filter(None, [self.progress])
        return max((progress.known for progress in told), default=0)

    @property
    def trajectory(self) -> Trajectory:
        """The steps known of the branch being stepped, also those beyond where it stands."""
        return self.branches.active.trajectory

    @property
    def steps(self) -> Steps:
        """The steps from the start to where the run stands, as far as they are kept."""
        return self.trajectory.steps[: self.trajectory.row_of(self.iteration) + 1]

    @property
    def at_rest(self) -> bool:
        """Whether a single step can be taken."""
        return self.progress is not None and self.state in (RunState.PAUSED, RunState.CONVERGED)

    # Commands

    def reset(self) -> None:
        """Start again, from the same start and under the settings last asked for.

        Runs that step together all start again, each under its own.
        """
        if self.branches.together:
            self.line_up(self.branches.asked(self.asked))
        else:
            self._begin([self.asked])

    def line_up(self, settings: Sequence[RunSettings], active: int | None = None) -> None:
        """Start these together, one of them in full view: by default at the active one's place."""
        kept = [(b.name if b.named else "", b.colour) for b in self.branches]
        self._line_up = kept if len(kept) == len(settings) else []
        if active is None:
            active = self.branches.ids.index(self.branches.active.id)
        self._begin(settings, active)

    def _begin(self, settings: Sequence[RunSettings], active: int = 0) -> None:
        self._newest += 1
        self._run_id, self._restoring = self._newest, (0, None)
        active = active if active < len(settings) else 0
        self.asked = settings[active]
        self._start.emit(self._run_id, tuple(settings), active)

    def kept(self) -> "Kept":
        """What is to be kept of the runs, as they were last told of."""
        return self.branches.kept()

    def restore(self, kept: "Kept") -> None:
        """Take up runs where they stood; `restored` or `refused` answers, unless a reset comes."""
        self._newest += 1
        self._restoring = self._newest, kept
        self._restore.emit(self._newest, kept)

    def apply(self, settings: RunSettings) -> None:
        """Take other settings: from the next step on where the run allows it, else by a reset."""
        if settings == self.asked or self._restoring[1]:
            return
        goes_on = settings.same_run(self.asked) and self.state is not RunState.FAILED
        before, self.asked = self.asked, settings
        if goes_on:
            self._change.emit(settings)
        elif self.branches.together:
            self.line_up(*self.branches.asked_anew(before, settings))
        else:
            self.reset()

    def add(self, settings: RunSettings) -> None:
        """Have another run of the problem step with the others, all from the start."""
        self._add.emit(settings)

    def set_together(self, together: bool) -> None:
        """Have all branches step together, or the active one alone."""
        self._set_together.emit(together)

    def step(self, times: int = 1) -> None:
        """Take one step, or so many in one go, past convergence too."""
        self._step.emit(times)

    def next_phase(self) -> None:
        """Go through the next phase of the step."""
        self._next_phase.emit()

    def back(self) -> None:
        """Take the last step back, or the last phase where the run is stepped by phases."""
        self._back.emit()

    def go_to(self, iteration: int) -> None:
        """Stand at any iteration that is known."""
        self._go_to.emit(iteration)

    def drag_to(self, iteration: int) -> None:
        """Stand at a known iteration, unless a newer one is asked for before there is time."""
        self._want_iteration.emit(iteration)

    def switch(self, branch: int) -> None:
        """Take up another branch where it was left."""
        self._switch.emit(branch)

    def delete(self, branch: int) -> None:
        """Forget a branch that is not the one being stepped."""
        self._delete.emit(branch)

    def run(self, by_phase: bool = False) -> None:
        """Go on by itself, by steps or phase by phase."""
        self._run.emit(by_phase)

    def pause(self) -> None:
        """Stop going by itself."""
        self._pause.emit()

    def set_speed(self, speed: float) -> None:
        """Steps per second, above 0, or `UNLIMITED`."""
        self.speed = speed
        self._set_speed.emit(speed)

    # Questions

    def want_surface(
        self,
        where: Slice,
        ranges: tuple[tuple[float, float], ...],
        points: int,
        of_batch: bool = False,
    ) -> None:
        """Ask for the loss over these ranges; `surface_computed` answers, unless a newer does."""
        settings = self.settings
        self._want_surface.emit(
            SurfaceRequest(settings.problem, settings.options, where, ranges, points, of_batch)
        )

    def want_slice(self, request: SliceRequest) -> None:
        """Ask for a slice through where the run stands; `slice_found` answers, if there is one."""
        self._want_slice.emit(request)

    def want_map(self, request: MapRequest | None) -> None:
        """Ask for a convergence map, or give it up; `map_advanced` tells how far it is."""
        self._want_map.emit(request)

    def want_probe(self, purpose: str, parameters: tuple[float, ...]) -> None:
        """Ask what a run would find at a point; `probed` answers, unless a newer one does."""
        self._want_probe.emit(purpose, parameters)

    def want_stability(self) -> None:
        """Ask how stable the learning rate is here; `stability_found` answers."""
        self._want_stability.emit()

    def find_devices(self) -> None:
        """Ask which devices work here; `devices_found` answers."""
        self._find_devices.emit()

    def tell_all(self) -> None:
        """Tell everything again, to views that were made since."""
        if self.progress is None:
            return
        for told in (
            self.restarted,
            self.settings_changed,
            self.branches_changed,
            self.advanced,
            self.state_changed,
        ):
            told.emit()
        self.find_devices()

    def close(self) -> None:
        """End the thread, once the slice it is in is over. Nothing can be asked afterwards."""
        self._thread.quit()
        self._thread.wait()
        # What the thread had still to tell is of no use to anybody.
        QCoreApplication.removePostedEvents(self)

    # Answers

    def _connect(self, worker: TrainingWorker, mapper: MapWorker) -> None:
        # Both live in their own threads by now, so each of these connections is a queued one.
        self._start.connect(worker.start)
        self._restore.connect(worker.restore)
        self._change.connect(worker.change)
        self._add.connect(worker.add)
        self._set_together.connect(worker.set_together)
        self._step.connect(worker.step)
        self._next_phase.connect(worker.next_phase)
        self._back.connect(worker.back)
        self._go_to.connect(worker.go_to)
        self._switch.connect(worker.switch)
        self._delete.connect(worker.delete)
        self._run.connect(worker.run)
        self._pause.connect(worker.pause)
        self._set_speed.connect(worker.set_speed)
        self._want_surface.connect(worker.want_surface)
        self._want_slice.connect(worker.want_slice)
        self._want_map.connect(mapper.start)
        mapper.advanced.connect(self.map_advanced)
        mapper.failed.connect(self.map_failed)
        self._want_probe.connect(worker.want_probe)
        self._want_iteration.connect(worker.want_iteration)
        self._want_stability.connect(worker.want_stability)
        self._find_devices.connect(worker.find_devices)
        worker.reported.connect(self._take)
        worker.failed.connect(self._take_failure)
        worker.refused.connect(self._take_refusal)
        worker.noticed.connect(self.noticed)
        worker.surface_computed.connect(self._take_surface)
        worker.slice_found.connect(self.slice_found)
        worker.probed.connect(self.probed)
        worker.stability_found.connect(self.stability_found)
        worker.devices_found.connect(self.devices_found)

    @Slot(object)
    def _take(self, report: Report) -> None:
        run_id, kept = self._restoring if report.run_id == self._restoring[0] else (0, None)
        if kept:
            self._run_id, self._restoring = run_id, (0, None)
        if report.run_id != self._run_id:
            return
        fresh = self._reported_run != report.run_id
        state_changed = fresh or self.state is not report.state
        settings_changed = fresh or self.settings != report.settings
        before = self.branches.told_apart
        self._reported_run = report.run_id
        if fresh:
            self.branches = Branches.first_of(report, self._line_up, kept)
            self._line_up = []
        known, active = self.branches.ids, self.branches.active.id
        elsewhere = active != report.branch and (report.together or report.branch in known)
        self.branches.take(report)
        if kept or elsewhere:
            self.asked = report.settings
        # Where a device failed, it is not asked for again at every reset.
        self.asked = replace(self.asked, device=report.settings.device)
        self.progress, self.reason = report.progress, report.progress.reason
        self.state, self.settings, self.beside = report.state, report.settings, report.beside
        if fresh:
            self.restarted.emit()
        if settings_changed:
            self.settings_changed.emit()
        if fresh or before != self.branches.told_apart:
            self.branches_changed.emit()
        self.advanced.emit()
        if state_changed:
            self.state_changed.emit()
        if kept:
            self.restored.emit()

    @Slot(int, object)
    def _take_refusal(self, run_id: int, why: Exception) -> None:
        if run_id == self._restoring[0]:
            self._restoring = 0, None
            self.refused.emit(why)

    @Slot(int, object)
    def _take_failure(self, run_id: int, message: str) -> None:
        if run_id == self._run_id:
            self.state, self.reason = RunState.FAILED, message
            self.state_changed.emit()

    @Slot(object, object)
    def _take_surface(self, request: SurfaceRequest, answer: object) -> None:
        same = (self.settings.problem, self.settings.options)
        if (request.problem, request.options) == same:
            self.surface_computed.emit(answer)
