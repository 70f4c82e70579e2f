"""Steps in the window: one click, full speed, and after a million of them."""

import resource
import statistics
from pathlib import Path

from tests.benchmarks.measure import (
    Figure,
    bare_loop,
    let_events_pass,
    open_window,
    pass_time,
    percentile,
    seconds,
    until,
)

FRAME = 1000 / 60
"""Milliseconds of a 60 Hz frame."""


def click_figure(problem: str, clicks: int) -> Figure:
    """From the click on Step until each view has painted the new state."""
    with open_window(problem) as (window, session, paints):
        button = window.run_bar.widgetForAction(window.run_bar.step_action)

        def click() -> None:
            paints.clear()
            before = session.iteration
            button.click()
            until(lambda: session.iteration > before and paints.least > 0)

        for _ in range(30):
            click()
        times = [1000 * seconds(click) for _ in range(clicks)]
    p95 = percentile(times, 0.95)
    return Figure(
        f"Step click to all views painted, p95, {problem}",
        p95 / FRAME,
        1.0,
        False,
        f"{p95:.1f} ms against {FRAME:.1f} ms; median {statistics.median(times):.1f} ms",
    )


def full_speed_figures(problem: str, rounds: int) -> list[Figure]:
    """Steps per second while the window paints, and how often it paints."""
    ratios, frames, speeds, references = [], [], [], []
    with open_window(problem) as (window, session, paints):
        window.run_bar.set_speed(float("inf"))
        session.run()
        pass_time(0.5)
        for _ in range(rounds):
            paints.clear()
            before = session.iteration
            duration = pass_time(2.0)
            speeds.append((session.iteration - before) / duration)
            frames.append(paints.counts[window.surface.plot.viewport()] / duration)
            session.pause()
            until(lambda: session.at_rest)
            references.append(20_000 / seconds(lambda: bare_loop(20_000)))
            ratios.append(speeds[-1] / references[-1])
            session.run()
    speed, reference = statistics.median(speeds), statistics.median(references)
    return [
        Figure(
            f"steps/s at full speed against the bare loop, {problem}",
            statistics.median(ratios),
            0.5,
            True,
            f"{speed:,.0f} against {reference:,.0f} steps/s",
        ),
        Figure(
            f"frames/s meanwhile, {problem}",
            statistics.median(frames),
            30.0,
            True,
            "each frame draws all views",
        ),
    ]


def million_figures(steps: int) -> list[Figure]:
    """Frames and memory after so many steps, against those after 1,000."""
    with open_window("one-sample") as (window, session, paints):
        start = _resident()
        window.run_bar.set_speed(float("inf"))

        def run_to(iteration: int) -> list[float]:
            session.run()
            until(lambda: session.iteration >= iteration)
            session.pause()
            until(lambda: session.at_rest)
            return [1000 * seconds(frame) for _ in range(200)]

        def frame() -> None:
            paints.clear()
            window.clock.draw()
            for viewport in paints.counts:
                viewport.update()
            while not paints.least:
                let_events_pass()

        early = percentile(run_to(1000), 0.95)
        late = percentile(run_to(steps), 0.95)
        grown = (_resident() - start) / 2**20
    return [
        Figure(
            f"frame p95 after {steps:,} steps against after 1,000",
            late / early,
            1.2,
            False,
            f"{late:.1f} ms against {early:.1f} ms",
        ),
        Figure(
            f"memory of {steps:,} steps, MB over the start",
            grown,
            150.0,
            False,
            f"{grown:.0f} MB resident",
        ),
    ]


def _resident() -> int:
    """Bytes of this process in memory; on systems without /proc the peak."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * resource.getpagesize()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
