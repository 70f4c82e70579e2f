"""The surface in three dimensions: frames beside a run, and what it costs before it is opened."""

import statistics
import sys
from time import perf_counter

from tests.benchmarks.measure import Figure, Paints, open_window, pass_time

HEAVY = ("OpenGL", "pyqtgraph.opengl", "gdsim.ui.solid.canvas")
PROJECTED = (1280, 720)


def figures(problem: str, rounds: int) -> list[Figure]:
    """Frames per second of the whole window beside a run at full speed, still and turned."""
    still, turned = [], []
    with open_window(problem) as (window, session, _):
        loaded = sum(name.startswith(HEAVY) for name in sys.modules)
        window.resize(*PROJECTED)
        window.area.show_as("solid")
        solid = window.area.solid
        if solid is None:
            return []  # There is no OpenGL here.
        paints = Paints([solid, window.loss.plot.viewport()])
        window.run_bar.set_speed(float("inf"))
        session.run()
        pass_time(1.0)

        def rate() -> float:
            paints.clear()
            start = perf_counter()
            pass_time(2.0)
            return paints.least / (perf_counter() - start)

        def turn() -> None:
            solid._see_from(solid.camera.turned(1.0, 0.0))

        for _ in range(rounds):
            still.append(rate())
            # As with the mouse, which tells of each of its moves.
            solid.held = True
            session.advanced.connect(turn)
            turned.append(rate())
            session.advanced.disconnect(turn)
            solid.held = False
    size = f"{solid.width()}x{solid.height()} in a window of 1280x720"
    return [
        Figure(
            f"frames/s in 3-D beside a run, {problem}", statistics.median(still), 30.0, True, size
        ),
        Figure(
            f"frames/s in 3-D while it turns, {problem}",
            statistics.median(turned),
            15.0,
            True,
            "the surface is drawn anew in each",
        ),
        Figure("modules of OpenGL loaded before 3-D is opened", loaded, 0.0, False, "of none"),
    ]
