"""Steps in the window: one click, full speed, and after a million of them."""

import resource
import statistics
from itertools import cycle
from pathlib import Path
from time import perf_counter

from gdsim.session import Session
from gdsim.ui.window import MainWindow
from tests.benchmarks.measure import (
    Figure,
    Paints,
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


def click_figure(problem: str, clicks: int, by_phase: bool = False) -> Figure:
    """From the click on Step, or on Phase, until each view has painted the new state."""
    with open_window(problem) as (window, session, paints):
        bar = window.run_bar
        button = bar.widgetForAction(bar.phase_action if by_phase else bar.step_action)
        by_a_phase = (window.surface.plot.viewport(), window.code.text.viewport())
        changed = by_a_phase if by_phase else tuple(paints.counts)

        def click() -> None:
            paints.clear()
            before = session.progress
            button.click()
            until(lambda: session.progress is not before)
            # A phase leaves table and loss as they are; a step changes every view.
            until(lambda: min(paints.counts[view] for view in changed) > 0)

        for _ in range(30):
            click()
        times = [1000 * seconds(click) for _ in range(clicks)]
    p95 = percentile(times, 0.95)
    return Figure(
        f"{'Phase' if by_phase else 'Step'} click to all views painted, p95, {problem}",
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
            start = perf_counter()
            speeds.append(_rate(session))
            painted = paints.counts[window.surface.plot.viewport()]
            frames.append(painted / (perf_counter() - start))
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


def code_panel_figure(rounds: int) -> Figure:
    """Steps per second with the program shown, against those without it, in turn."""
    ratios = []
    with open_window("one-sample") as (window, session, _):
        window.run_bar.set_speed(float("inf"))
        session.run()
        pass_time(0.5)

        def speed(shown: bool) -> float:
            window.docks["Program"].setVisible(shown)
            pass_time(0.2)
            return _rate(session)

        for _ in range(rounds):
            ratios.append(speed(shown=True) / speed(shown=False))
    return Figure(
        "steps/s with the program shown against without",
        statistics.median(ratios),
        0.95,
        True,
        f"from {min(ratios):.2f} to {max(ratios):.2f}",
    )


def _rate(session: Session) -> float:
    """Steps per second of a run that goes."""
    before = session.iteration
    duration = pass_time(2.0)
    return (session.iteration - before) / duration


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
        dragged = _drag_frames(window, paints)
    return [
        Figure(
            f"frames/s while the timeline is dragged over {steps:,} steps",
            dragged,
            30.0,
            True,
            "a new place for every frame",
        ),
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


def _drag_frames(window: MainWindow, paints: Paints) -> float:
    """Frames per second while the timeline's handle is moved to and fro."""
    slider = window.timeline.slider
    end = slider.maximum()
    places = cycle([round(end * share / 97) for share in range(97)])
    surface = window.surface.plot.viewport()
    paints.clear()
    slider.setSliderDown(True)
    start = perf_counter()
    while perf_counter() - start < 3.0:
        painted = paints.counts[surface]
        slider.setValue(next(places))
        until(lambda: paints.counts[surface] > painted)  # noqa: B023
    duration = perf_counter() - start
    slider.setSliderDown(False)
    return paints.counts[surface] / duration


def _resident() -> int:
    """Bytes of this process in memory; on systems without /proc the peak."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * resource.getpagesize()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
