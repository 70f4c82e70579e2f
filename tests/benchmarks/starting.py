"""Start to first painted, usable window, against the imports and an empty plot window."""

import statistics
import subprocess
import sys
from time import perf_counter

from tests.benchmarks.measure import Figure

REFERENCE = """
import torch, os
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
from PySide6.QtWidgets import QApplication
import pyqtgraph as pg
app = QApplication([])
plot = pg.PlotWidget()
plot.resize(1280, 800)
plot.show()
from PySide6.QtTest import QTest
QTest.qWaitForWindowExposed(plot)
app.processEvents()
"""

OURS = """
from gdsim.core.settings import settings_for
from gdsim.ui import app as starting, theme
app = starting.application()
from gdsim.session import Session
from gdsim.ui.window import MainWindow
session = Session(settings_for("one-sample"))
window = MainWindow(session, theme.LIGHT)
window.show()
from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
QTest.qWaitForWindowExposed(window)
while not (session.at_rest and window.surface.background.answer):
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
app.processEvents()
"""


def figure(times: int) -> Figure:
    """Whole processes in turn, from their start to the painted window."""
    pairs = [(_until_painted(OURS), _until_painted(REFERENCE)) for _ in range(times + 1)][1:]
    ours, reference = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    return Figure(
        "start to first painted, usable window",
        ratio,
        1.15,
        False,
        f"{ours:.2f} s against {reference:.2f} s",
    )


def _until_painted(script: str) -> float:
    """Seconds from the start of the process to the line it prints once it has painted."""
    start = perf_counter()
    ending = "print('painted', flush=True); import os; os._exit(0)"
    with subprocess.Popen(
        [sys.executable, "-c", script + ending], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "painted\n"
        return perf_counter() - start
