"""The run as the window knows it: its state, its steps, and the commands to the worker.

Everything here lives in the window's thread. A command is a signal that is queued for the worker;
its answer is a report, and only reports change what the session says of the run.
"""

from msgspec.structs import replace

from gdsim.branches import Branch, Branches
from gdsim.core.problems import PROBLEMS, Problem
from gdsim.core.run import Progress
from gdsim.core.settings import RunSettings
from gdsim.core.trajectory import NO_STEPS, Steps, Trajectory
from gdsim.messages import UNLIMITED, Report, RunState, SurfaceRequest
from gdsim.worker import TrainingWorker

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot  # isort: skip

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
    noticed = Signal(str)
    """A sentence for the user that is no error of theirs."""
    surface_computed = Signal(object)
    probed = Signal(str, object)
    """A purpose, and where a run that started at the point asked about would stand (`Progress`)."""
    stability_found = Signal(object)
    devices_found = Signal(object)

    _start = Signal(int, object)
    _change = Signal(object)
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
    _want_probe = Signal(str, object)
    _want_iteration = Signal(int)
    _want_stability = Signal()
    _find_devices = Signal()

    def __init__(self, settings: RunSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = self.asked = settings
        self.state = RunState.PAUSED
        self.progress: Progress | None = None
        self.branches = Branches(Branch(0, "", 0, settings, Trajectory(NO_STEPS)))
        self.beside: Steps | None = None
        self.reason = ""
        self.speed = UNLIMITED
        self._run_id = self._reported_run = 0
        self._worker = TrainingWorker()
        self._thread = QThread()
        self._thread.setObjectName("training")
        self._thread.setStackSize(STACK_SIZE)
        self._worker.moveToThread(self._thread)
        self._thread.finished.connect(self._worker.deleteLater)
        self._connect(self._worker)
        self._thread.start()
        self.reset()

    @property
    def problem(self) -> Problem:
        """The problem that is descended."""
        return PROBLEMS[self.settings.problem]

    @property
    def iteration(self) -> int:
        """How many steps the run stands from its start."""
        return self.progress.iteration if self.progress else 0

    @property
    def known(self) -> int:
        """How many steps are known of the branch being stepped."""
        return self.progress.keep + len(self.progress.steps) if self.progress else 0

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
        """Start again, from the same start and under the settings last asked for."""
        self._run_id += 1
        self._start.emit(self._run_id, self.asked)

    def apply(self, settings: RunSettings) -> None:
        """Take other settings: from the next step on where the run allows it, else by a reset."""
        if settings == self.asked:
            return
        goes_on = settings.same_run(self.asked) and self.state is not RunState.FAILED
        self.asked = settings
        if goes_on:
            self._change.emit(settings)
        else:
            self.reset()

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

    def want_surface(self, ranges: tuple[tuple[float, float], ...], points: int) -> None:
        """Ask for the loss over these ranges; `surface_computed` answers, unless a newer does."""
        self._want_surface.emit(SurfaceRequest(self.settings.problem, ranges, points))

    def want_probe(self, purpose: str, parameters: tuple[float, ...]) -> None:
        """Ask what a run would find at a point; `probed` answers, unless a newer one does."""
        self._want_probe.emit(purpose, parameters)

    def want_stability(self) -> None:
        """Ask how stable the learning rate is here; `stability_found` answers."""
        self._want_stability.emit()

    def find_devices(self) -> None:
        """Ask which devices work here; `devices_found` answers."""
        self._find_devices.emit()

    def close(self) -> None:
        """End the thread, once the slice it is in is over. Nothing can be asked afterwards."""
        self._thread.quit()
        self._thread.wait()
        # What the thread had still to tell is of no use to anybody.
        QCoreApplication.removePostedEvents(self)

    # Answers

    def _connect(self, worker: TrainingWorker) -> None:
        # Both live in their own threads by now, so each of these connections is a queued one.
        self._start.connect(worker.start)
        self._change.connect(worker.change)
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
        self._want_probe.connect(worker.want_probe)
        self._want_iteration.connect(worker.want_iteration)
        self._want_stability.connect(worker.want_stability)
        self._find_devices.connect(worker.find_devices)
        worker.reported.connect(self._take)
        worker.failed.connect(self._take_failure)
        worker.noticed.connect(self.noticed)
        worker.surface_computed.connect(self._take_surface)
        worker.probed.connect(self.probed)
        worker.stability_found.connect(self.stability_found)
        worker.devices_found.connect(self.devices_found)

    @Slot(object)
    def _take(self, report: Report) -> None:
        if report.run_id != self._run_id:
            return
        fresh = self._reported_run != report.run_id
        state_changed = fresh or self.state is not report.state
        settings_changed = fresh or self.settings != report.settings
        before = (self.branches.active.id, self.branches.ids)
        self._reported_run = report.run_id
        self._keep(report, fresh)
        self.state, self.settings, self.beside = report.state, report.settings, report.beside
        if fresh:
            self.restarted.emit()
        if settings_changed:
            self.settings_changed.emit()
        if fresh or before != (self.branches.active.id, self.branches.ids):
            self.branches_changed.emit()
        self.advanced.emit()
        if state_changed:
            self.state_changed.emit()

    def _keep(self, report: Report, fresh: bool) -> None:
        progress, branches = report.progress, self.branches
        if fresh:
            trajectory = Trajectory(progress.ahead)
            self.branches = branches = Branches(
                Branch(report.branch, "", 0, report.settings, trajectory)
            )
        elif branch := branches.get(report.branch):
            if branch is not branches.active:
                branches.active = branch
                self.asked = report.settings
        else:
            known = self.progress.segments if self.progress else ()
            other = [settings for since, settings in known if since <= progress.keep]
            branches.branch_off(report.branch, report.settings, progress.keep, other[-1])
        branches.keep_only(report.branches)
        # Where a device failed, it is not asked for again at every reset.
        self.asked = replace(self.asked, device=report.settings.device)
        if len(progress.steps):
            branches.active.settings = report.settings
        self.trajectory.cut(progress.keep)
        self.trajectory.append(progress.steps)
        self.progress, self.reason = progress, progress.reason

    @Slot(int, str)
    def _take_failure(self, run_id: int, message: str) -> None:
        if run_id == self._run_id:
            self.state, self.reason = RunState.FAILED, message
            self.state_changed.emit()

    @Slot(object, object)
    def _take_surface(self, request: SurfaceRequest, answer: object) -> None:
        if request.problem == self.settings.problem:
            self.surface_computed.emit(answer)
