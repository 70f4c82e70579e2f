"""The user's own table: a linear or a logistic model of the columns that they choose."""

import functools
from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

from gdsim import assets
from gdsim.core import chosen, fits
from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.core.problems.linear import mean_squared_error
from gdsim.core.problems.problem import Code, Data, Options, Problem
from gdsim.language import worded

SAMPLE = "data/hours.csv"
"""The resource that is the table until the user opens one."""

_Array = NDArray[np.float64]


def _sample() -> Columns:
    names, *rows = assets.text(SAMPLE).split()
    return Columns.of(names.split(","), [row.split(",") for row in rows])


class Table(Options, frozen=True, kw_only=True, tag="table"):
    """A model of one column of a table by others.

    Raises:
        SettingsError: A field that can't be used. What is wrong with the numbers is told by
            `problem`.
    """

    id: ClassVar[str] = "table"

    columns: Annotated[Columns, Meta(description="The table.")] = msgspec.field(
        default_factory=_sample
    )
    inputs: Annotated[
        tuple[str, ...], Meta(description="The columns to predict from, 1 to 50.")
    ] = ("hours",)
    target: Annotated[str, Meta(description="The column to predict.")] = "score"
    model: Annotated[
        Literal["linear", "logistic"],
        Meta(
            description="linear: a number, under the mean squared error."
            " logistic: the probability that the target is 1 and not 0, under the cross-entropy."
        ),
    ] = "linear"
    bias: Annotated[bool, Meta(description="Whether a constant is added.")] = True
    standardise: Annotated[
        bool,
        Meta(
            description="Whether the inputs, and the target of a linear model, are counted"
            " from their means, in standard deviations."
        ),
    ] = False

    def __post_init__(self) -> None:
        chosen.check_names(self.columns, self.inputs, self.target)
        if self.model not in ("linear", "logistic"):
            raise SettingsError(
                "model", worded("A model is linear or logistic, not {model}.", model=self.model)
            )

    def problem(self) -> Problem:
        """The problem that these options make; its own `options` are these.

        Raises:
            SettingsError: The columns' numbers can't be used so.
        """
        inputs, targets = _numbers(self)
        is_linear = self.model == "linear"
        fit = (fits.linear if is_linear else fits.logistic)(inputs, targets, self.bias)
        solution = tuple(fit.parameters.tolist())
        # The score of a logistic model says all there is to say between -4 and 4.
        reach = (_root_mean_square(targets) or 1.0) if is_linear else 4.0
        return Problem(
            id=self.id,
            title=worded("Your own table"),
            story=_story(self),
            parameter_names=_parameter_names(self),
            start=(0.0,) * len(solution),
            view=tuple(
                _range(s, reach / (size or 1.0))
                for s, size in zip(solution, fit.sizes.tolist(), strict=True)
            ),
            predict=_with_bias if self.bias else _weighted,
            loss=mean_squared_error if is_linear else binary_cross_entropy_with_logits,
            formula=_formula(self),
            data=Data(
                inputs=_kept(inputs if len(self.inputs) > 1 else inputs[:, 0]),
                targets=_kept(targets),
                input_names=tuple(_shown(self, name) for name in self.inputs),
                target_name=_shown(self, self.target),
            ),
            logit=not is_linear,
            minima=(solution,) if fit.is_minimum else (),
            options=self,
            code=_code(self),
            multiplies=(*range(len(self.inputs)), *[None] * self.bias) if is_linear else (),
            # The loss's greatest curvature; that of the cross-entropy is a quarter at most, where
            # the probability is 1/2.
            learning_rate=_learning_rate(fit.curvature * (2 if is_linear else 0.25)),
            decimals=_decimals(targets),
            group=worded("Your own"),
            order=500,
        )


def in_own_units(options: Table, parameters: Sequence[float]) -> tuple[tuple[str, float], ...]:
    """The parameters (P,) of a model, for inputs and target in the table's own units.

    Those of a model of standardised numbers are converted, and there is a bias then in any case:
    x' = (x - mean) / deviation for each input and, in a linear model, for the target alike.
    """
    names = _parameter_names(options)
    if not options.standardise:
        return tuple(zip(names, parameters, strict=True))
    count = len(options.inputs)
    means, deviations = _moments(options.columns, options.inputs)
    weights = np.asarray(parameters[:count]) / deviations
    bias = float(parameters[count]) if options.bias else 0.0
    if options.model == "linear":
        mean, deviation = _moments(options.columns, (options.target,))
        weights, bias = weights * deviation, float(mean[0] + bias * deviation[0])
    own = (*weights.tolist(), bias - float(weights @ means))
    return tuple(zip((*names[:count], "b"), own, strict=True))


def _weighted(weights: Tensor, inputs: Tensor) -> Tensor:
    return inputs @ weights if inputs.ndim > 1 else weights * inputs


def _with_bias(parameters: Tensor, inputs: Tensor) -> Tensor:
    return _weighted(parameters[:-1], inputs) + parameters[-1]


def _numbers(options: Table) -> tuple[_Array, _Array]:
    """The inputs (N, K) and the targets (N,) that the model is fitted to."""
    table, names = options.columns, options.inputs
    inputs = table.array[:, [table.names.index(name) for name in names]]
    targets = table.column(options.target)
    chosen.check_sizes(inputs, names, "inputs")
    chosen.check_sizes(targets[:, None], (options.target,), "target")
    if options.model == "logistic":
        chosen.check_classes(options.target, targets)
    if options.standardise:
        inputs = chosen.standardised(inputs, names)
        if options.model == "linear":
            targets = chosen.standardised(targets[:, None], (options.target,))[:, 0]
    return inputs, targets


# The results of a run are told in own units again and again.
@functools.lru_cache(maxsize=4)
def _moments(table: Columns, names: tuple[str, ...]) -> tuple[_Array, _Array]:
    """The columns' means and standard deviations (those of a population), each (K,)."""
    numbers = table.array[:, [table.names.index(name) for name in names]]
    return numbers.mean(axis=0), numbers.std(axis=0)


def _kept(numbers: _Array) -> _Array:
    # `Data` then takes it without a copy.
    numbers.flags.writeable = False
    return numbers


def _parameter_names(options: Table) -> tuple[str, ...]:
    count = len(options.inputs)
    weights = ("w",) if count == 1 else tuple(f"w{i}" for i in range(1, count + 1))
    return (*weights, *["b"] * options.bias)


def _shown(options: Table, name: str) -> str:
    is_changed = options.standardise and (options.model == "linear" or name != options.target)
    return worded("{name} (standardised)", name=name) if is_changed else name


def _story(options: Table) -> str:
    count, target = len(options.inputs), options.target
    if options.model == "logistic":
        target = worded("the probability that {target} is 1", target=target)
    inputs: str = worded("{count} columns", count=count)
    if count == 1:
        inputs = options.inputs[0]
    elif count == 2:
        one, other = options.inputs
        inputs = worded("{one} and {other}", one=one, other=other)
    return worded(_telling(options), count=len(options.columns), target=target, inputs=inputs)


def _telling(options: Table) -> str:
    """The sentence that fits, as a template."""
    if not options.standardise:
        return worded("{count:,} samples: {target}, from {inputs}.")
    if options.model == "logistic":
        return worded(
            "{count:,} samples: {target}, from {inputs}; the inputs standardised:"
            " in standard deviations from the mean."
        )
    if len(options.inputs) == 1:
        return worded(
            "{count:,} samples: {target}, from {inputs}; both standardised:"
            " in standard deviations from the mean."
        )
    return worded(
        "{count:,} samples: {target}, from {inputs}; all standardised:"
        " in standard deviations from the mean."
    )


def _formula(options: Table) -> str:
    if len(options.inputs) == 1:
        terms = ["w·x"]
    else:
        terms = [f"w{i}·x{i}" for i in range(1, len(options.inputs) + 1)]
        terms[2:-1] = ["…"] * (len(terms) > 3)
    return " + ".join([*terms, *["b"] * options.bias])


def _code(options: Table) -> Code:
    count = len(options.inputs)
    weights, inputs = ("w", "x") if count == 1 else ("W", "X")
    product = "w * x" if count == 1 else "X @ W"
    loss = "((y_pred - y) ** 2).mean()"
    if options.model == "logistic":
        loss = "torch.nn.functional.binary_cross_entropy_with_logits(y_pred, y)"
    return Code(
        forward=f"y_pred = {product}{' + b' * options.bias}",
        loss=f"loss = {loss}",
        inputs=inputs,
        tensors=((weights, (count,)), *[("b", (1,))] * options.bias),
    )


def _root_mean_square(numbers: _Array) -> float:
    return float(np.sqrt(numbers @ numbers / len(numbers)))


def _range(solution: float, reach: float) -> tuple[float, float]:
    """What is shown of a parameter at first: the start at 0, the solution, and around them.

    Args:
        solution: The parameter at the minimum.
        reach: Where it would make a usual prediction by itself.
    """
    margin = max(0.5 * abs(solution), 0.1 * reach)
    return min(0.0, solution) - margin, max(0.0, solution) + margin


def _learning_rate(curvature: float) -> float:
    """The inverse of the curvature, to two digits: at most 5% more, where twice as much diverges.

    From inputs that are next to nothing there comes a curvature that has no finite inverse.
    """
    return float(f"{1 / max(curvature, 1e-12):.1e}")


def _decimals(targets: _Array) -> int:
    """As many as it takes for some five digits of a prediction."""
    largest = max(float(targets.max()), -float(targets.min())) or 1.0
    return min(max(4 - int(np.floor(np.log10(largest))), 2), 6)


PROBLEMS = (Table().problem(),)

OPTIONS = (Table,)
