"""What all figures share: medians, ratios, a window that is driven, the bare loop."""

import gc
import statistics
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from time import perf_counter

import torch
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gdsim.core.settings import settings_for
from gdsim.session import Session
from gdsim.ui import app as starting
from gdsim.ui import theme as themes
from gdsim.ui.window import MainWindow

SIZE = (1280, 800)


@dataclass(frozen=True)
class Figure:
    """One line of the report.

    Attributes:
        name: What is measured.
        value: The ratio, or the megabytes.
        mark: What it should be.
        at_least: Whether the mark is a least value; else it is a greatest.
        detail: The figures behind the ratio, with their units.
    """

    name: str
    value: float
    mark: float
    at_least: bool
    detail: str

    @property
    def reached(self) -> bool:
        return self.value >= self.mark if self.at_least else self.value <= self.mark

    def row(self) -> dict[str, object]:
        return asdict(self) | {"reached": self.reached}


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes once."""
    start = perf_counter()
    work()
    return perf_counter() - start


def paired(ours: Callable[[], object], reference: Callable[[], object], times: int) -> tuple:
    """The two in turn, so that a drift of the machine meets both: (ratio, ours, reference)."""
    pairs = [(seconds(ours), seconds(reference)) for _ in range(times)]
    return (
        statistics.median(a / b for a, b in pairs),
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
    )


def percentile(values: list[float], share: float) -> float:
    """The value below which the share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def bare_loop(steps: int) -> None:
    """The tutorial's loop, as a learner writes it: `one-sample`, learning rate 0.1."""
    x, y = torch.tensor([2.0]), torch.tensor([4.0])
    w = torch.tensor(1.0, requires_grad=True)
    for _ in range(steps):
        y_pred = w * x
        loss = ((y_pred - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= 0.1 * w.grad
        w.grad.zero_()


class Paints(QObject):
    """Counts the paint events of some widgets."""

    def __init__(self, widgets: list[QWidget]) -> None:
        super().__init__()
        self.counts = dict.fromkeys(widgets, 0)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.counts[watched] += 1
        return False

    def clear(self) -> None:
        self.counts = dict.fromkeys(self.counts, 0)

    @property
    def least(self) -> int:
        return min(self.counts.values())


def let_events_pass() -> None:
    """Wait for events and deal with them."""
    starting.application().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def until(done: Callable[[], bool]) -> None:
    """Let events pass until it is done."""
    while not done():
        let_events_pass()


def pass_time(duration: float) -> float:
    """Let events pass for so many seconds; how many they were."""
    start = perf_counter()
    until(lambda: perf_counter() - start >= duration)
    return perf_counter() - start


@contextmanager
def open_window(problem: str):
    """A window at its usual size, shown, on a run that never converges; and its views' paints."""
    starting.application()
    session = Session(settings_for(problem, tolerance=0.0))
    window = MainWindow(session, themes.LIGHT)
    window.resize(*SIZE)
    window.show()
    QTest.qWaitForWindowExposed(window)
    pass_time(1.0)
    views = (window.surface.plot, window.data.plot, window.loss.plot, window.table)
    # As the program does once its window is there.
    gc.freeze()
    paints = Paints([view.viewport() for view in (*views, window.code.text)])
    try:
        yield window, session, paints
    finally:
        window.close()
