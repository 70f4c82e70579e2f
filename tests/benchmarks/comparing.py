"""Eight runs side by side: how often the window paints them while they go."""

import statistics

from gdsim.core.runs import MOST
from gdsim.core.settings import optimizer, settings_for
from tests.benchmarks.measure import Figure, open_window, pass_time, until

OPTIMIZERS = ("sgd", "rmsprop", "adagrad", "adadelta", "adam", "adamax", "nadam", "rprop")


def figure(rounds: int) -> Figure:
    """Frames per second of the surface while eight optimizers step together at full speed."""
    assert len(OPTIMIZERS) == MOST
    line_up = [
        settings_for("rosenbrock", optimizer=optimizer(name), learning_rate=1e-4, tolerance=0.0)
        for name in OPTIMIZERS
    ]
    frames, speeds = [], []
    with open_window("rosenbrock") as (window, session, paints):
        window.compare()
        session.line_up(line_up)
        until(lambda: len(session.branches) == MOST)
        window.run_bar.set_speed(float("inf"))
        session.run()
        pass_time(1.0)
        for _ in range(rounds):
            paints.clear()
            before = session.farthest
            duration = pass_time(2.0)
            frames.append(paints.counts[window.surface.plot.viewport()] / duration)
            speeds.append(MOST * (session.farthest - before) / duration)
        session.pause()
        until(lambda: session.at_rest)
    return Figure(
        "frames/s with 8 runs side by side",
        statistics.median(frames),
        30.0,
        True,
        f"{statistics.median(speeds):,.0f} steps/s of all runs",
    )
