"""The run as the window knows it: its state, its steps, and the commands to the worker.

Everything here lives in the window's thread. A command is a signal that is queued for the worker;
its answer is a report, and only reports change what the session says of the run.
"""

from msgspec.structs import replace

from gdsim.core.problems import PROBLEMS, Problem
from gdsim.core.run import Progress
from gdsim.core.settings import RunSettings
from gdsim.core.trajectory import NO_STEPS, Trajectory
from gdsim.worker import UNLIMITED, Report, RunState, SurfaceRequest, TrainingWorker

from PySide6.QtCore import QObject, QThread, Signal, Slot  # isort: skip

STACK_SIZE = 16 * 2**20
"""Bytes; macOS gives a thread 512 KB, which autograd can exceed."""


class Session(QObject):
    """One run at a time, and the thread that works it.

    Attributes:
        settings: What the run is under, as the worker last confirmed.
        state: What the run is doing.
        progress: What the last report told; None before the first.
        trajectory: The steps taken.
        reason: Why the run ended, in a sentence; empty while it is open.
    """

    restarted = Signal()
    """A new run stands at its start: the problem, the start or the dtype may be others."""
    advanced = Signal()
    """The run stands elsewhere, or the next step is another one."""
    state_changed = Signal()
    settings_changed = Signal()
    noticed = Signal(str)
    """A sentence for the user that is no error of theirs."""
    surface_computed = Signal(object)
    probed = Signal(str, object)
    """A purpose, and where a run that started at the point asked about would stand (`Progress`)."""
    devices_found = Signal(object)

    _start = Signal(int, object)
    _change = Signal(object)
    _step = Signal(int)
    _back = Signal()
    _run = Signal()
    _pause = Signal()
    _set_speed = Signal(float)
    _want_surface = Signal(object)
    _want_probe = Signal(str, object)
    _find_devices = Signal()

    def __init__(self, settings: RunSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.state = RunState.PAUSED
        self.progress: Progress | None = None
        self.trajectory = Trajectory(NO_STEPS)
        self.reason = ""
        self.speed = UNLIMITED
        self._run_id = 0
        self._reported_run = 0
        self._asked = settings
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
        return self.progress.keep + len(self.progress.steps) if self.progress else 0

    @property
    def at_rest(self) -> bool:
        """Whether a single step can be taken."""
        return self.progress is not None and self.state in (RunState.PAUSED, RunState.CONVERGED)

    def reset(self) -> None:
        """Start again, from the same start and under the settings last asked for."""
        self._run_id += 1
        self._start.emit(self._run_id, self._asked)

    def apply(self, settings: RunSettings) -> None:
        """Take other settings: from the next step on where the run allows it, else by a reset."""
        if settings == self._asked:
            return
        goes_on = settings.same_run(self._asked) and self.state is not RunState.FAILED
        self._asked = settings
        if goes_on:
            self._change.emit(settings)
        else:
            self.reset()

    @property
    def asked(self) -> RunSettings:
        """The settings last asked for, which the next report will confirm."""
        return self._asked

    def step(self, times: int = 1) -> None:
        """Take one step, or so many in one go, past convergence too."""
        self._step.emit(times)

    def back(self) -> None:
        """Take the last step back."""
        self._back.emit()

    def run(self) -> None:
        """Go on by itself."""
        self._run.emit()

    def pause(self) -> None:
        """Stop going by itself."""
        self._pause.emit()

    def set_speed(self, speed: float) -> None:
        """Steps per second, above 0, or `UNLIMITED`."""
        self.speed = speed
        self._set_speed.emit(speed)

    def want_surface(self, ranges: tuple[tuple[float, float], ...], points: int) -> None:
        """Ask for the loss over these ranges; `surface_computed` answers, unless a newer does."""
        self._want_surface.emit(SurfaceRequest(self.settings.problem, ranges, points))

    def want_probe(self, purpose: str, parameters: tuple[float, ...]) -> None:
        """Ask what a run would find at a point; `probed` answers, unless a newer one does."""
        self._want_probe.emit(purpose, parameters)

    def find_devices(self) -> None:
        """Ask which devices work here; `devices_found` answers."""
        self._find_devices.emit()

    def close(self) -> None:
        """End the thread, once the slice it is in is over. Nothing can be asked afterwards."""
        self._thread.quit()
        self._thread.wait()

    def _connect(self, worker: TrainingWorker) -> None:
        # Both live in their own threads by now, so each of these connections is a queued one.
        self._start.connect(worker.start)
        self._change.connect(worker.change)
        self._step.connect(worker.step)
        self._back.connect(worker.back)
        self._run.connect(worker.run)
        self._pause.connect(worker.pause)
        self._set_speed.connect(worker.set_speed)
        self._want_surface.connect(worker.want_surface)
        self._want_probe.connect(worker.want_probe)
        self._find_devices.connect(worker.find_devices)
        worker.reported.connect(self._take)
        worker.failed.connect(self._take_failure)
        worker.noticed.connect(self.noticed)
        worker.surface_computed.connect(self._take_surface)
        worker.probed.connect(self.probed)
        worker.devices_found.connect(self.devices_found)

    @Slot(object)
    def _take(self, report: Report) -> None:
        if report.run_id != self._run_id:
            return
        fresh = self._reported_run != report.run_id
        state_changed = fresh or self.state is not report.state
        settings_changed = fresh or self.settings != report.settings
        self._reported_run = report.run_id
        if fresh:
            self.trajectory = Trajectory(report.progress.ahead)
        self._keep(report.progress)
        self.state, self.settings = report.state, report.settings
        # Where the device failed, it is not asked for again at every reset.
        self._asked = replace(self._asked, device=report.settings.device)
        if fresh:
            self.restarted.emit()
        if settings_changed:
            self.settings_changed.emit()
        self.advanced.emit()
        if state_changed:
            self.state_changed.emit()

    def _keep(self, progress: Progress) -> None:
        self.trajectory.cut(progress.keep)
        if len(progress.steps):
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
