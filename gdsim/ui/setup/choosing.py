"""What is made of a table at first, before anybody has chosen among its columns."""

from collections.abc import Callable, Iterator

import numpy as np
from msgspec.structs import replace

from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.core.problems import Options, built
from gdsim.core.problems.network import TABLE, Network
from gdsim.core.problems.own_formula import OwnFormula
from gdsim.core.problems.table import Table
from gdsim.language import worded


def columns_of(options: Options | None) -> Columns | None:
    """The table that a problem of these options is fitted to; None where it is fitted to none."""
    match options:
        case Table():
            return options.columns
        case OwnFormula() if options.model.strip():
            return options.columns
        case Network(data="table"):
            return options.columns
    return None


def fitted(options: Options | None, columns: Columns) -> Options:
    """The same kind of problem with another table, which `built` has then made already.

    Columns that are called as those chosen before are chosen again. Where the problem is fitted to
    no table, it becomes a linear model of this one.

    Raises:
        SettingsError: The table can't be used.
    """
    if len(columns.names) < 2:
        raise SettingsError(
            "columns",
            worded(
                "There is one column of numbers only, '{column}'; a model needs an input and"
                " a target.",
                column=columns.names[0],
            ),
        )
    first: SettingsError | None = None
    for way in _ways(options, columns):
        try:
            made = way()
            built(made.id, made)
        except SettingsError as error:
            first = first or error
        else:
            return made
    assert first
    raise first


def _ways(options: Options | None, columns: Columns) -> Iterator[Callable[[], Options]]:
    """What may be made of the table, the best first: what was chosen may not suit its numbers."""
    if isinstance(options, OwnFormula) and options.model.strip():
        target = options.target if options.target in columns.names else ""
        yield lambda: replace(options, columns=columns, target=target)
        return
    if isinstance(options, Network) and options.data == TABLE:
        yield lambda: network_of(options, columns)
        yield lambda: replace(network_of(options, columns), task="regression", standardise=False)
        return
    before = options if isinstance(options, Table) else Table()
    inputs, target = before.inputs, before.target
    if not {*inputs, target} <= set(columns.names):
        inputs, target = columns.names[:1], columns.names[-1]
    yield lambda: replace(before, columns=columns, inputs=inputs, target=target)
    yield lambda: Table(columns=columns, inputs=inputs, target=target, bias=before.bias)


def network_of(options: Network, columns: Columns) -> Network:
    """A network that is fitted to the table: to the last column, unless chosen otherwise before.

    Of two classes it takes two inputs, and of a number one, where the data view shows most.
    """
    inputs, target, task = options.inputs, options.target, options.task
    if not {*inputs, target} <= set(columns.names):
        *others, target = columns.names
        is_classes = bool(np.isin(columns.column(target), (0.0, 1.0)).all())
        task = "classification" if is_classes else "regression"
        inputs = tuple(others[: 1 + is_classes])
    return replace(options, data=TABLE, columns=columns, inputs=inputs, target=target, task=task)
