"""Start to first painted, usable window, against the imports and an empty plot window."""

import os
import statistics
import subprocess
import sys
import tempfile
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
import gc
gc.disable()  # As `gdsim` does, until its window is made.
from gdsim.core.settings import settings_for
from gdsim.ui import app as starting

def until_painted():
    app = starting.QApplication.instance()
    (window,) = [w for w in app.topLevelWidgets() if isinstance(w, starting.MainWindow)]
    from PySide6.QtCore import QEventLoop
    from PySide6.QtTest import QTest
    QTest.qWaitForWindowExposed(window)
    while not (window.session.at_rest and window.surface.background.answer):
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()

starting.QApplication.exec = staticmethod(until_painted)
starting.open_window(settings_for("one-sample"), named=True)
"""


def figure(times: int) -> Figure:
    """Whole processes in turn, from their start to the painted window."""
    # Bytecode of both, as an installation has it: the first pair, which writes it, does not count.
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPYCACHEPREFIX": folder, "GDSIM_HOME": f"{folder}/home"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        pairs = [
            (_until_painted(OURS, environment), _until_painted(REFERENCE, environment))
            for _ in range(times + 1)
        ][1:]
    ours, reference = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    return Figure(
        "start to first painted, usable window",
        ratio,
        1.15,
        False,
        f"{ours:.2f} s against {reference:.2f} s",
    )


def _until_painted(script: str, environment: dict[str, str]) -> float:
    """Seconds from the start of the process to the line it prints once it has painted."""
    start = perf_counter()
    ending = "print('painted', flush=True); import os; os._exit(0)"
    with subprocess.Popen(
        [sys.executable, "-c", script + ending],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "painted\n"
        return perf_counter() - start
