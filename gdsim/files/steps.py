"""A run's steps as a table of comma-separated values, at full precision."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from gdsim.core.problems import Problem
from gdsim.core.settings import RunSettings
from gdsim.core.trajectory import Steps
from gdsim.files.writing import in_place_of

FIELDS = ("parameters", "prediction", "loss", "gradient", "parameters_after")
"""What is told of each step beside its iteration, by the names in `Steps`."""

ROWS_AT_A_TIME = 1000
NUMBERS_AT_A_TIME = 4_000_000
"""Numbers of steps that are taken and not written yet: a step may hold a million predictions."""


def rows_at_a_time(settings: RunSettings) -> int:
    """How many steps of such a run are to be taken at once, to be written before the next."""
    data = settings.built.data
    samples = settings.samples_per_step or (len(data) if data else 1)
    # A step holds its predictions, and some ten numbers of each parameter.
    width = samples + 10 * len(settings.start)
    return max(1, min(ROWS_AT_A_TIME, NUMBERS_AT_A_TIME // width))


def csv_lines(problem: Problem, steps: Steps) -> Iterator[str]:
    """A column for each number; the first step of a run has the columns' names above it."""
    if steps.first == 1:
        yield header(problem, steps)
    for iteration, parameters, prediction, loss, gradient, after in rows(steps):
        cells = (iteration, *parameters, *prediction, loss, *gradient, *after)
        yield ",".join(map(str, cells))


def header(problem: Problem, steps: Steps) -> str:
    """The names of the columns."""
    names, samples = problem.parameter_names, steps.layout.predictions
    predictions = [f"prediction_{i + 1}" for i in range(samples)]
    return _quoted(
        (
            "iteration",
            *names,
            *(predictions if samples > 1 else ["prediction"] * samples),
            "loss",
            *(f"{name}_gradient" for name in names),
            *(f"{name}_after" for name in names),
        )
    )


def rows(steps: Steps) -> Iterator[tuple[Any, ...]]:
    """The numbers of each step: a float32 as the float64 that equals it."""
    return zip(
        steps.iteration.tolist(), *(getattr(steps, name).tolist() for name in FIELDS), strict=True
    )


def write_csv(path: Path, problem: Problem, parts: Iterable[Steps]) -> None:
    """Write steps, part by part, to a file that is there whole or not at all.

    Args:
        path: The file.
        problem: What the steps are of.
        parts: The steps, in their order.

    Raises:
        OSError: It can't be written; the message is a sentence that says why.
    """
    with in_place_of(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        first = True
        for steps in parts:
            # Of a very long run the first step is not kept.
            if first and steps.first != 1:
                file.write(f"{header(problem, steps)}\n")
            file.writelines(f"{line}\n" for line in csv_lines(problem, steps))
            first = False


def _quoted(cells: Sequence[str]) -> str:
    """A row of CSV; the name of a network's weight, such as W1[0,1], has a comma."""
    row = io.StringIO()
    csv.writer(row, lineterminator="").writerow(cells)
    return row.getvalue()
