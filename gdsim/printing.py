"""A run's steps as lines of text: the tutorial's table, CSV, JSON objects, or the five phases."""

import json
import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from gdsim.core.problems import Problem
from gdsim.core.problems.table import Table, in_own_units
from gdsim.core.program import Line
from gdsim.core.settings import RunSettings
from gdsim.core.table import columns, number
from gdsim.core.trajectory import Steps
from gdsim.files.steps import FIELDS, csv_lines, rows

JSON_NAMES = ("iteration", *FIELDS)


def table_lines(problem: Problem, steps: Steps) -> Iterator[str]:
    """The tutorial's table; the first step of a run has the titles above it."""
    shown = columns(problem, steps.layout, per_parameter=False)
    widths = [column.letters for column in shown]
    if steps.first == 1:
        yield _aligned([column.title for column in shown], widths)
    for cells in zip(*(column.texts(steps) for column in shown), strict=True):
        yield _aligned(cells, widths)


def json_lines(problem: Problem, steps: Steps) -> Iterator[str]:
    """One JSON object per line, at full precision; null stands for what is not finite."""
    del problem
    for row in rows(steps):
        yield json.dumps({name: _plain(value) for name, value in zip(JSON_NAMES, row, strict=True)})


FORMATS: dict[str, Callable[[Problem, Steps], Iterator[str]]] = {
    "table": table_lines,
    "csv": csv_lines,
    "json": json_lines,
}
"""Every format by its name on the command line."""


def phase_lines(iteration: int, program: Sequence[Line]) -> Iterator[str]:
    """One step's phases, each line of the program with its arithmetic beside it."""
    shown = [line for line in program if line.notes]
    width = max(len(_code(line)) for line in shown)
    yield f"Iteration {iteration}"
    phase = ""
    for line in shown:
        left = f"  {line.phase if line.phase != phase else '':<11}{_code(line):<{width + 2}}"
        phase = line.phase
        for note in line.notes:
            yield f"{left}{note}"
            left = " " * len(left)


def own_unit_lines(settings: RunSettings, parameters: Sequence[float]) -> Iterator[str]:
    """The parameters (P,) in the table's own units, where the run counts in other ones."""
    options = settings.options
    if isinstance(options, Table) and options.standardise:
        own = in_own_units(options, parameters)
        decimals = settings.built.decimals
        told = ", ".join(f"{name} = {number(value, decimals)}" for name, value in own)
        yield ""
        yield f"In the table's own units: {told}"


def _code(line: Line) -> str:
    return f"# {line.text.strip()}" if line.struck else line.text.strip()


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))


def _plain(value: Any) -> Any:
    """A number for a list of one; JSON has no word for inf and nan."""
    if isinstance(value, list):
        return _plain(value[0]) if len(value) == 1 else [_plain(number) for number in value]
    return value if math.isfinite(value) else None
