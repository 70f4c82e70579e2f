"""Work off the window's thread, such as reading a long table; what is newest is done."""

import threading
from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from gdsim.session import STACK_SIZE

BETWEEN = 0.05
"""Seconds between two reports of how far the work is."""


class Task:
    """A piece of work, and whether it is still wanted.

    Attributes:
        work: Does it, given the task itself; what it returns or raises is the outcome.
    """

    def __init__(self, work: Callable[["Task"], Any], report: Callable[["Task", float], None]):
        self.work = work
        self._report = report
        self._reported = 0.0
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Make it end at its next chance."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        """Whether it is to end."""
        return self._cancelled.is_set()

    def advance(self, done: int, total: int) -> None:
        """Tell how much is done, and of how much."""
        if monotonic() - self._reported >= BETWEEN:
            self._reported = monotonic()
            self._report(self, done / max(total, 1))


class _Worker(QObject):
    """Lives in the thread, and does what is queued for it."""

    advanced = Signal(object, float)
    done = Signal(object, object)

    @Slot(object)
    def do(self, task: Task) -> None:
        if task.is_cancelled():
            return
        try:
            outcome = task.work(task)
        except Exception as error:  # noqa: BLE001  # whatever it is, the window has to tell of it
            outcome = error
        if not task.is_cancelled():
            self.done.emit(task, outcome)


class Background(QObject):
    """A thread for what would hold the window up; it is started when it is first needed.

    Work that is started takes the place of what is under way, which then tells nothing any more.
    """

    advanced = Signal(float)
    """The share that is done."""
    done = Signal(object)
    """What the work returned, or the exception that it raised."""

    _wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: QThread | None = None
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def start(self, work: Callable[[Task], Any]) -> None:
        """Do this, and not what is under way."""
        self.cancel()
        worker = self._worker if self._thread else self._begin()
        self._task = Task(work, worker.advanced.emit)
        self._wanted.emit(self._task)

    def cancel(self) -> None:
        """Give up what is under way."""
        if self._task:
            self._task.cancel()
            self._task = None

    def close(self) -> None:
        """Give up what is under way, and end the thread."""
        self.cancel()
        self.finish()

    def finish(self) -> None:
        """Wait for what is under way, which tells nothing any more, and end the thread."""
        self._task = None
        if thread := self._thread:
            # In its turn: what was wanted before is done before.
            self._wanted.emit(Task(lambda _task: thread.quit(), self._worker.advanced.emit))
            thread.wait()
            self._thread = None
            QCoreApplication.removePostedEvents(self)

    def _begin(self) -> _Worker:
        self._worker, self._thread = _Worker(), QThread()
        self._thread.setObjectName("tables")
        self._thread.setStackSize(STACK_SIZE)
        self._worker.moveToThread(self._thread)
        self._thread.finished.connect(self._worker.deleteLater)
        # It lives in its own thread by now, so each of these connections is a queued one.
        self._wanted.connect(self._worker.do)
        self._worker.advanced.connect(self._take_share)
        self._worker.done.connect(self._take_outcome)
        self._thread.start()
        return self._worker

    @Slot(object, float)
    def _take_share(self, task: Task, share: float) -> None:
        if task is self._task:
            self.advanced.emit(share)

    @Slot(object, object)
    def _take_outcome(self, task: Task, outcome: object) -> None:
        if task is self._task:
            self._task = None
            self.done.emit(outcome)
