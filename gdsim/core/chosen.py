"""Columns of a table that a user chose to predict from, and the one to predict."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.language import worded

MOST_INPUTS = 50

_MOST = 1e18
"""Float32 can't hold the squares of numbers much beyond this."""

_Array = NDArray[np.float64]


def check_names(columns: Columns, inputs: Sequence[str], target: str) -> None:
    """Hold a choice of columns to the table's own.

    Raises:
        SettingsError: The columns can't be chosen so.
    """
    if not 1 <= len(inputs) <= MOST_INPUTS:
        raise SettingsError(
            "inputs",
            worded(
                "Choose 1 to {most} columns as inputs; there are {count}.",
                most=MOST_INPUTS,
                count=len(inputs),
            ),
        )
    for field, names in (("inputs", inputs), ("target", (target,))):
        for name in names:
            if name not in columns.names:
                known = ", ".join(columns.names)
                raise SettingsError(
                    field,
                    worded(
                        "There is no column '{name}'; there are {known}.", name=name, known=known
                    ),
                )
    if len(set(inputs)) < len(inputs):
        raise SettingsError(
            "inputs", worded("A column stands twice among the inputs; once will do.")
        )
    if target in inputs:
        raise SettingsError(
            "target",
            worded(
                "'{target}' can't be predicted from itself: take it out of the inputs, or"
                " choose another target.",
                target=target,
            ),
        )
    if len(columns) < 2:
        raise SettingsError("columns", worded("There is one sample only; at least 2 are needed."))


def check_sizes(numbers: _Array, names: Sequence[str], field: str) -> None:
    """Hold columns (N, K) of these names, chosen as `inputs` or `target`, to what can be squared.

    Raises:
        SettingsError: A number is too large or too small; its field is the one that is given.
    """
    largest = np.maximum(numbers.max(axis=0), -numbers.min(axis=0))
    for name, size in zip(names, largest.tolist(), strict=True):
        if size > _MOST or 0 < size < 1 / _MOST:
            sentence = (
                worded(
                    "The numbers in '{name}' are too large to be squared, {size:.3g};"
                    " give them in a larger unit."
                )
                if size > 1
                else worded(
                    "The numbers in '{name}' are too small to be squared, {size:.3g};"
                    " give them in a smaller unit."
                )
            )
            raise SettingsError(
                field,
                worded(sentence, name=name, size=size),
            )


def check_classes(name: str, targets: _Array) -> None:
    """Hold a target (N,) of this name to two classes, 0 and 1.

    Raises:
        SettingsError: There is another number, or only one of them.
    """
    other = (targets != 0) & (targets != 1)
    if other.any():
        sample = int(other.argmax())
        raise SettingsError(
            "target",
            worded(
                "A class is 0 or 1, but sample {sample} of '{name}' is {value:g}; choose"
                " another target, or predict it as a number.",
                sample=sample + 1,
                name=name,
                value=targets[sample],
            ),
        )
    if (targets == targets[0]).all():
        raise SettingsError(
            "target",
            worded(
                "All samples of '{name}' are {value:g}; there must be both 0 and 1.",
                name=name,
                value=targets[0],
            ),
        )


def standardised(numbers: _Array, names: Sequence[str]) -> _Array:
    """Columns (N, K) counted from their means, in standard deviations (those of a population).

    Raises:
        SettingsError: A column's numbers are all the same.
    """
    for name, low, high in zip(names, numbers.min(axis=0), numbers.max(axis=0), strict=True):
        if low == high:
            raise SettingsError(
                "standardise",
                worded(
                    "'{name}' is {low:g} in all samples, so it has no deviation to be counted"
                    " in; choose another column, or don't standardise.",
                    name=name,
                    low=low,
                ),
            )
    return (numbers - numbers.mean(axis=0)) / numbers.std(axis=0)
