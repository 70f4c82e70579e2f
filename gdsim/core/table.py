"""The tutorial's table: its columns, and numbers as they are written everywhere in the product."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from gdsim.core.problems import Problem
from gdsim.core.trajectory import Layout, Steps
from gdsim.language import worded

LOSS_DECIMALS = 4

FIXED_BELOW = 1e6
"""From here on, numbers are written with an exponent."""


def number(value: float, decimals: int) -> str:
    """The number with so many decimals, or with an exponent where those would not show it.

    What is not finite is written as PyTorch prints it: `inf`, `-inf`, `nan`.
    """
    if not math.isfinite(value):
        return f"{value:.0f}"
    if value == 0 or 0.5 * 10.0**-decimals <= abs(value) < FIXED_BELOW:
        return f"{value + 0.0:.{decimals}f}"
    return f"{value:.{decimals}e}"


def numbers(values: Sequence[float], decimals: int) -> str:
    """The numbers of a sequence, each as `number` writes it, with commas between."""
    return ", ".join(number(value, decimals) for value in values)


@dataclass(frozen=True)
class Column:
    """One column of the table of a run's steps.

    Attributes:
        title: What stands over it.
        field: The attribute of `Steps` that it shows.
        indices: Which of the field's numbers; all of them where it is None.
        decimals: How the numbers are written.
        count: How many numbers there are in a cell.
    """

    @property
    def letters(self) -> int:
        """How many letters a cell of the column takes, or its title."""
        longest = len("-999999.") + self.decimals
        return 2 + max(len(self.title), self.count * longest + 2 * (self.count - 1))

    title: str
    field: str
    indices: slice
    decimals: int
    count: int = 1

    @property
    def usual(self) -> str:
        """A text as wide as the column's cells mostly are."""
        return ", ".join([f"-0.{'0' * self.decimals}"] * self.count) if self.decimals else "000000"

    def values(self, steps: Steps) -> list[list[float]]:
        """The column's numbers, one list per row."""
        numbers = getattr(steps, self.field)
        rows = numbers if numbers.ndim == 2 else numbers[:, None]
        cells: list[list[float]] = rows[:, self.indices].tolist()
        return cells

    def texts(self, steps: Steps) -> list[str]:
        """The column's cells as they are shown, one per row."""
        if self.field == "iteration":
            return [str(iteration) for iteration in steps.iteration.tolist()]
        return [numbers(cell, self.decimals) for cell in self.values(steps)]


MOST_PARAMETERS = 8
"""Of more parameters than this a table tells the gradient's norm alone."""

_ALL = slice(None)


def many(problem: Problem) -> bool:
    """Whether there are too many parameters for a table to have them all."""
    return len(problem.parameter_names) > MOST_PARAMETERS


def columns(problem: Problem, layout: Layout, per_parameter: bool) -> tuple[Column, ...]:
    """The table's columns: one for all parameters together, or one for each of them.

    Of more than `MOST_PARAMETERS` parameters: the gradient's norm, and no more.
    """
    decimals, names = problem.decimals, problem.parameter_names
    if per_parameter:
        groups = [(name, slice(i, i + 1), 1) for i, name in enumerate(names)]
    else:
        groups = [(", ".join(names), _ALL, len(names))]

    def each(title: str, field: str) -> list[Column]:
        return [
            Column(worded(title, name=name), field, which, decimals, count)
            for name, which, count in groups
        ]

    samples = layout.predictions
    if many(problem):
        return (
            Column(worded("Iter"), "iteration", _ALL, 0),
            Column(worded("Grad norm"), "gradient_norm", _ALL, decimals),
            Column(worded("Loss"), "loss", _ALL, LOSS_DECIMALS),
        )
    return (
        Column(worded("Iter"), "iteration", _ALL, 0),
        *each(worded("{name} (start)"), "parameters"),
        *([Column(worded("Pred"), "prediction", _ALL, decimals, samples)] if samples else []),
        *each(worded("Grad") if len(groups) == 1 else worded("{name} grad"), "gradient"),
        *each(worded("{name} (end)"), "parameters_after"),
        Column(worded("Loss"), "loss", _ALL, LOSS_DECIMALS),
    )
