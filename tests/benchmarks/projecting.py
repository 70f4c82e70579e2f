"""Projector mode beside a run at full speed: thick lines, and how often they are drawn."""

from statistics import median

from PySide6.QtCore import QSize

from gdsim.messages import UNLIMITED
from gdsim.ui import theme as themes
from tests.benchmarks.measure import Figure, Paints, open_window, pass_time

SIZE = QSize(1280, 720)
STEPS = 20_000
"""So many before it is measured: the lines then have as many points as they ever have."""


def figure(problem: str, rounds: int, *, spotlight: bool = False) -> Figure:
    """Frames in the median second of `rounds`, of the view that is drawn the least often."""
    with open_window(problem) as (window, session, _paints):
        window.presenter.project(True)
        window.presenter.light(spotlight)
        window.resize(SIZE)
        window.run_bar.set_speed(UNLIMITED)
        window.run_bar.run_action.trigger()
        while session.iteration < STEPS:
            pass_time(0.1)
        paints = Paints([window.surface.plot.viewport(), window.loss.plot.viewport()])
        frames, speeds = [], []
        for _ in range(rounds):
            paints.clear()
            before = session.iteration
            passed = pass_time(1.0)
            frames.append(paints.least / passed)
            speeds.append((session.iteration - before) / passed)
        window.run_bar.run_action.trigger()
    themes.wear(themes.Look())
    what = "projector, spotlight" if spotlight else "projector"
    name = f"{what}: frames/s at full speed, {problem}"
    beside = f"{median(speeds):,.0f} steps/s beside it, 1280x720"
    return Figure(name, median(frames), 30, True, beside)
