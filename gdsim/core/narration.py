"""The values beside each line of the program: one step's arithmetic, as its phases go through."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from gdsim.core.arithmetic import (
    ELLIPSIS,
    TWO,
    Expression,
    Numeral,
    Shown,
    brief,
    equation,
    total,
    true_to_itself,
)
from gdsim.core.batches import batch
from gdsim.core.optimizers import Update
from gdsim.core.program import Line, held, program
from gdsim.core.settings import RunSettings
from gdsim.core.trainer import PHASES
from gdsim.core.trajectory import Steps
from gdsim.language import worded

MOST_SAMPLES = 3
"""Of more samples the first and the last are shown, and the sum."""

MOST_PARAMETERS = 4
"""Of more parameters the first and the last are shown."""


class Carried(NamedTuple):
    """What a step takes over from the one before it; at the start of a run there is none of it.

    Attributes:
        grad: What `.grad` held, P numbers; empty for zeros.
        buffers: What the optimizer's buffers held, P numbers each; empty for what they begin with.
    """

    grad: Sequence[float] = ()
    buffers: Sequence[Sequence[float]] = ()


NOTHING = Carried()
"""What the first step of a run takes over."""


def carried(steps: Steps) -> Carried:
    """What the last of the steps hands on to the next one."""
    if not len(steps):
        return NOTHING
    # The fields that `Steps.state_after` reads, but for the parameters.
    grad, *buffers = (
        steps.rows[-1, steps.layout.field(index)].tolist()
        for index in range(4, 5 + steps.layout.buffers)
    )
    return Carried(grad, buffers)


def narrated(
    settings: RunSettings,
    step: Steps,
    prediction: ArrayLike,
    before: Carried = NOTHING,
    phases_done: int = len(PHASES),
) -> tuple[Line, ...]:
    """The program, with the arithmetic of one step beside the lines that it has been through.

    Args:
        settings: What the step was taken under.
        step: The step, one row.
        prediction: What its forward phase predicted for each sample, (N,).
        before: What it took over from the step before it; needed without zero grad, and by
            optimizers with buffers.
        phases_done: How many of its phases are through.
    """
    numbers = _Numbers(settings, step, prediction, before)
    done = dict(list(_NOTES.items())[:phases_done])
    return tuple(
        line._replace(notes=tuple(done[line.phase](numbers, line)))
        if line.phase in done and line.parameters
        else line
        for line in program(settings)
    )


class _Numbers:
    """The numbers of one step, as plain floats, and what is to be known to tell of them."""

    def __init__(
        self, settings: RunSettings, step: Steps, prediction: ArrayLike, before: Carried
    ) -> None:
        self.settings = settings
        self.problem = settings.built
        self.iteration = step.first - 1
        self.rate = settings.schedule.rate(settings.learning_rate, self.iteration)
        self.prediction = np.ravel(prediction).astype(np.float64)
        self.loss = float(step.loss[0])
        self.parameters: list[float] = step.parameters[0].tolist()
        self.loss_gradient: list[float] = step.loss_gradient[0].tolist()
        self.gradient: list[float] = step.gradient[0].tolist()
        self.parameters_after: list[float] = step.parameters_after[0].tolist()
        self.grad = before.grad or (0.0,) * len(self.parameters)
        self.buffers = before.buffers or [
            (value,) * len(self.parameters) for value in settings.optimizer.first_values
        ]
        self.buffers_after = carried(step).buffers
        if self.problem.multiplies:
            assert self.problem.data is not None
            which = _batch(settings, self.iteration)
            inputs = self.problem.data.inputs[which]
            self.inputs = inputs if inputs.ndim == 2 else inputs[:, None]
            # As the run's dtype has them: near a minimum they are subtracted from almost the same.
            # To inputs, which only multiply, that makes no difference that would be seen.
            targets = self.problem.data.targets[which].astype(step.rows.dtype)
            self.targets = targets.astype(np.float64)

    def name(self, parameter: int, attribute: str = "") -> str:
        """A parameter's name in the program, or that of an attribute of it."""
        tensor = next(t for t in held(self.problem) if parameter in t.parameters)
        return tensor.element(parameter, attribute)

    def factor(self, sample: int, parameter: int) -> float | None:
        """What the parameter is multiplied by in a sample's prediction; None where it is not."""
        which = self.problem.multiplies[parameter]
        return None if which is None else float(self.inputs[sample, which])

    def error(self, sample: int) -> tuple[float, float]:
        """A sample's prediction and its target."""
        return float(self.prediction[sample]), float(self.targets[sample])

    def update(self, parameter: int) -> Update:
        """What is known of a parameter's update."""
        return Update(
            self.parameters[parameter],
            self.gradient[parameter],
            tuple(buffer[parameter] for buffer in self.buffers),
            self.parameters_after[parameter],
            tuple(buffer[parameter] for buffer in self.buffers_after),
        )


def _forward(step: _Numbers, line: Line) -> Iterator[str]:
    if not step.problem.multiplies:
        yield _listed(step.prediction)
        return
    for sample in _ends(range(len(step.prediction)), MOST_SAMPLES):
        yield ELLIPSIS.text if sample is None else _prediction(step, sample)


def _prediction(step: _Numbers, sample: int) -> str:
    def term(parameter: int) -> Expression:
        value, factor = step.parameters[parameter], step.factor(sample, parameter)
        return lambda n: n(value) if factor is None else n(value).times(n(factor))

    terms = [term(parameter) for parameter in range(len(step.parameters))]
    result = float(step.prediction[sample])
    if len(terms) > MOST_PARAMETERS:
        return f"{_first_and_last(terms[0], terms[-1]).text} = {brief(result)}"
    return equation(lambda n: total(term(n) for term in terms), result)


def _loss(step: _Numbers, line: Line) -> Iterator[str]:
    if not step.problem.multiplies:
        yield brief(step.loss)
        return

    def share(sample: int) -> Expression:
        prediction, target = step.error(sample)
        return lambda n: (n(prediction) - n(target)).squared()

    def whole() -> float:
        return float(np.square(step.prediction - step.targets).sum())

    yield _mean(share, len(step.prediction), whole, step.loss)


def _backward(step: _Numbers, line: Line) -> Iterator[str]:
    # Beside `loss.backward()` stands what it leaves in `.grad`.
    adds_up = any(step.grad)
    for parameter in _ends(line.parameters, MOST_PARAMETERS):
        if parameter is None:
            yield ELLIPSIS.text
            continue
        name = step.name(parameter, ".grad")
        own = f"∂loss/∂{step.name(parameter)}" if adds_up else name
        yield f"{own} = {_derivative(step, parameter)}"
        if adds_up:
            kept, new = step.grad[parameter], step.loss_gradient[parameter]
            yield f"{name} = {_sum_of_two(kept, new, step.gradient[parameter])}"


def _sum_of_two(first: float, second: float, result: float) -> str:
    return equation(lambda n: n(first) + n(second), result)


def _derivative(step: _Numbers, parameter: int) -> str:
    result = step.loss_gradient[parameter]
    if not step.problem.multiplies:
        return brief(result)
    which = step.problem.multiplies[parameter]

    def share(sample: int) -> Expression:
        (prediction, target), factor = step.error(sample), step.factor(sample, parameter)

        def expression(n: Numeral) -> Shown:
            slope = TWO * (n(prediction) - n(target))
            return slope if factor is None else slope * n(factor)

        return expression

    def whole() -> float:
        factors = 1.0 if which is None else step.inputs[:, which]
        return float((2 * (step.prediction - step.targets) * factors).sum())

    return _mean(share, len(step.prediction), whole, result)


def _update(step: _Numbers, line: Line) -> Iterator[str]:
    rule = step.settings.optimizer
    told = [
        rule.arithmetic(step.update(parameter), step.rate, step.iteration)
        for parameter in line.parameters[:1]
    ]
    most = MOST_PARAMETERS if len(told[0]) <= 2 else 2
    for parameter in _ends(line.parameters, most):
        if parameter is None:
            yield ELLIPSIS.text
            continue
        claims = rule.arithmetic(step.update(parameter), step.rate, step.iteration)
        if len(claims) == len(line.parameters) == 1:
            yield str(claims[0])
            continue
        for claim in claims:
            yield str(claim._replace(name=_name_of(step.name(parameter), claim.name)))


def _zero_grad(step: _Numbers, line: Line) -> Iterator[str]:
    kept = [step.gradient[parameter] for parameter in line.parameters]
    yield worded(".grad keeps {values}", values=_listed(kept)) if line.struck else "0"


def _name_of(parameter: str, what: str) -> str:
    return worded("{parameter} {what}", parameter=parameter, what=what) if what else parameter


_NOTES: dict[str, Callable[[_Numbers, Line], Iterator[str]]] = dict(
    zip(PHASES, (_forward, _loss, _backward, _update, _zero_grad), strict=True)
)


def _batch(settings: RunSettings, iteration: int) -> NDArray[np.intp] | slice:
    """The samples of the step after so many iterations."""
    size, data = settings.samples_per_step, settings.built.data
    if size is None or data is None:
        return slice(None)
    return batch(len(data), size, iteration, settings.seed, settings.shuffle).numpy()


def _mean(
    share: Callable[[int], Expression], count: int, whole: Callable[[], float], result: float
) -> str:
    """The mean of the samples' shares; of many, by the first, the last and the sum."""
    if count == 1:
        return equation(share(0), result)
    if count <= MOST_SAMPLES:
        shares = [share(sample) for sample in range(count)]
        return equation(lambda n: total(share(n) for share in shares) / count, result)
    added = whole()
    ends = _first_and_last(share(0), share(count - 1)) / count
    return f"{ends.text} = {equation(lambda n: n(added) / count, result)}"


def _first_and_last(first: Expression, last: Expression) -> Shown:
    return total((true_to_itself(first), ELLIPSIS, true_to_itself(last)))


def _ends(items: range, most: int) -> Iterator[int | None]:
    """All items, or of more than `most` the first and the last, with None between."""
    yield from items if len(items) <= most else (items[0], None, items[-1])


def _listed(values: Sequence[float] | NDArray[np.float64]) -> str:
    """The numbers, or of many the first and the last."""
    which = _ends(range(len(values)), MOST_PARAMETERS)
    return ", ".join(ELLIPSIS.text if i is None else brief(float(values[i])) for i in which)
