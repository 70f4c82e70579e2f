"""What a user types: a loss of named parameters, or a model to be fitted to a table."""

import itertools
import re
from collections.abc import Callable
from decimal import ROUND_DOWN, Context
from typing import Annotated, ClassVar, NamedTuple

import torch
from msgspec import Meta
from torch import Tensor

from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.core.formula import CONSTANTS, Formula, FormulaError, parse
from gdsim.core.problems.functions import in_code, of_formula, unpacked
from gdsim.core.problems.linear import mean_squared_error
from gdsim.core.problems.problem import Code, Data, Options, Problem
from gdsim.language import worded, worded_count

ROSENBROCK = "(a - 1)**2 + 100*(b - a**2)**2"
"""A curved valley (Rosenbrock 1960), of which the minimum is at (1, 1)."""

STARTS = ((1.0,), (-1.2, 1.0), (0.5,), (3.0,), (0.1,))
"""Where a run may start, repeated over the parameters: at the first of these where the loss is
finite and not flat. The second is where Rosenbrock himself started."""

FLAT = 1e-6
"""The loss is flat where the norm of its gradient is below this."""

FIRST_VIEW = 3.0
"""How far from 0 a parameter is shown at first."""

FIRST_RATE = 0.1
"""The first learning rate where no curvature says a better one."""

MOST_SAMPLES = 1000
"""Of more samples than these, evenly spaced ones say where to start and how fast."""


_ONE_DIGIT = Context(prec=1, rounding=ROUND_DOWN)


class OwnFormula(Options, frozen=True, kw_only=True, tag="formula"):
    """A loss of named parameters; or, where there is a model, its mean squared error on a table.

    The names in the model that are columns are its inputs, and `x` is the first of them unless a
    column is called so. All other names are parameters.

    Raises:
        SettingsError: A formula that can't be read, or that does not fit the table.
    """

    id: ClassVar[str] = "formula"

    loss: Annotated[
        str, Meta(description="A loss of named parameters; not used where there is a model.")
    ] = ROSENBROCK
    model: Annotated[
        str,
        Meta(description="A model of x, or of columns, such as a*exp(-b*x) + c; empty for none."),
    ] = ""
    columns: Annotated[Columns | None, Meta(description="The table that a model is fitted to.")] = (
        None
    )
    target: Annotated[
        str, Meta(description="The column that a model predicts; the last one if empty.")
    ] = ""

    def __post_init__(self) -> None:
        # What is read here is read again where the problem is made; that takes no time.
        if self.model.strip():
            _read_model(self)
        else:
            _read_loss(self)

    def problem(self) -> Problem:
        """The problem of the formula, with a start and a learning rate that suit it."""
        parts = _fitted(self) if self.model.strip() else _alone(self)
        start, learning_rate = _first_step(parts)
        return Problem(
            id=self.id,
            title=worded("Your own formula"),
            story=parts.story,
            parameter_names=parts.parameters,
            start=start,
            view=tuple((min(-FIRST_VIEW, s - 1), max(FIRST_VIEW, s + 1)) for s in start),
            predict=parts.predict,
            loss=parts.loss,
            formula=parts.formula.text,
            data=parts.data,
            options=self,
            code=parts.code,
            learning_rate=learning_rate,
            group=worded("Your own"),
            order=600,
        )


class _Parts(NamedTuple):
    """What a loss and a model have in common."""

    formula: Formula
    parameters: tuple[str, ...]
    story: str
    predict: Callable[[Tensor, Tensor], Tensor]
    loss: Callable[[Tensor, Tensor], Tensor]
    code: Code
    data: Data | None = None


def _alone(options: OwnFormula) -> _Parts:
    formula = _read_loss(options)
    story = worded_count(
        "Your own loss of {n} parameter: where is it least?",
        "Your own loss of {n} parameters: where is it least?",
        len(formula.names),
    )
    return _Parts(formula, formula.names, story, *of_formula(formula.text, formula.names))


def _fitted(options: OwnFormula) -> _Parts:
    formula, columns, target = _read_model(options)
    table = options.columns
    assert table is not None
    inputs = tuple(columns)
    parameters = tuple(name for name in formula.names if name not in columns)

    def predict(values: Tensor, samples: Tensor) -> Tensor:
        given = samples.unbind(-1) if len(inputs) > 1 else (samples,)
        return formula(dict(zip(parameters + inputs, values.unbind() + given, strict=True)))

    called = in_code(formula.names)
    lines = [unpacked([called[name] for name in parameters], "p")]
    if len(inputs) > 1:
        lines.append(unpacked([called[name] for name in inputs], "X.T"))
    story = worded_count(
        "Your own model with {n} parameter: what fits {samples:,} samples best?",
        "Your own model with {n} parameters: what fits {samples:,} samples best?",
        len(parameters),
        samples=len(table),
    )
    chosen = [table.names.index(columns[name]) for name in inputs]
    return _Parts(
        formula,
        parameters,
        story,
        predict,
        mean_squared_error,
        Code(
            forward="\n".join([*lines, f"y_pred = {formula.code_with(called)}"]),
            loss="loss = ((y_pred - y) ** 2).mean()",
            inputs="X" if len(inputs) > 1 else called[inputs[0]],
        ),
        Data(
            inputs=table.array[:, chosen if len(inputs) > 1 else chosen[0]],
            targets=table.column(target),
            input_names=tuple(columns.values()),
            target_name=target,
        ),
    )


def _read_loss(options: OwnFormula) -> Formula:
    return _parsed("loss", options.loss)


def _read_model(options: OwnFormula) -> tuple[Formula, dict[str, str], str]:
    """The model, its inputs' names with their columns, in the table's order, and the target."""
    table = options.columns
    if table is None:
        raise SettingsError("columns", worded("A model is fitted to a table; open one first."))
    target = options.target or table.names[-1]
    if target not in table.names:
        raise SettingsError(
            "target",
            worded(
                "There is no column '{target}'; there are {names}.",
                target=target,
                names=", ".join(table.names),
            ),
        )
    known = {name: name for name in table.names if name != target}
    if not known:
        raise SettingsError(
            "columns",
            worded("The table has no column beside the target, '{target}'.", target=target),
        )
    if "x" not in table.names:
        known = {"x": next(iter(known))} | known
    formula = _parsed("model", options.model)
    for name in CONSTANTS:
        if name in table.names and (found := re.search(rf"\b{name}\b", options.model)):
            raise SettingsError(
                "model",
                worded(
                    "The name '{name}' at column {column} could be the number or the table's"
                    " column; rename that one.",
                    name=name,
                    column=found.start() + 1,
                ),
            )
    if target in formula.names:
        raise SettingsError(
            "model",
            worded(
                "The model uses its target, '{target}'; choose another one, or leave it out.",
                target=target,
            ),
        )
    columns = {name: column for name, column in known.items() if name in formula.names}
    if not columns:
        raise SettingsError(
            "model",
            worded(
                "The model has no input; use one of {known}.",
                known=", ".join(filter(str.isidentifier, known)),
            ),
        )
    if len(columns) == len(formula.names):
        raise SettingsError(
            "model",
            worded(
                "The model has no parameter: all its names are columns, {columns}; use"
                " another one, such as a.",
                columns=", ".join(columns),
            ),
        )
    return formula, columns, target


def _parsed(field: str, text: str) -> Formula:
    try:
        return parse(text)
    except FormulaError as error:
        raise SettingsError(field, str(error)) from error


def _first_step(parts: _Parts) -> tuple[tuple[float, ...], float]:
    """Where a run starts unless told otherwise, and a learning rate that is stable there.

    That is the inverse of the curvature along the steepest direction, rounded down to one digit.
    """
    inputs = torch.empty(0, dtype=torch.float64)
    targets = inputs
    if parts.data:
        every = -(-len(parts.data) // MOST_SAMPLES)
        inputs = torch.tensor(parts.data.inputs[::every])
        targets = torch.tensor(parts.data.targets[::every])

    def loss(parameters: Tensor) -> Tensor:
        return parts.loss(parts.predict(parameters, inputs), targets)

    size = len(parts.parameters)
    points = [tuple(itertools.islice(itertools.cycle(start), size)) for start in STARTS]
    start = next((point for point in points if _slopes(loss, point)), points[0])
    hessian = torch.autograd.functional.hessian(loss, torch.tensor(start, dtype=torch.float64))
    if not hessian.isfinite().all():
        return start, FIRST_RATE
    curvature = float(torch.linalg.eigvalsh(hessian).abs().max())
    if not curvature > FLAT:
        return start, FIRST_RATE
    # Down, but not for noise in the last digits.
    return start, float(_ONE_DIGIT.create_decimal(f"{1 / curvature:.9e}"))


def _slopes(loss: Callable[[Tensor], Tensor], point: tuple[float, ...]) -> bool:
    """Whether the loss is finite at the point, and its gradient is finite and not 0."""
    at = torch.tensor(point, dtype=torch.float64, requires_grad=True)
    value = loss(at)
    (gradient,) = torch.autograd.grad(value, at)
    return bool(value.isfinite()) and FLAT < float(gradient.norm()) < float("inf")


PROBLEMS = (OwnFormula().problem(),)

OPTIONS = (OwnFormula,)
