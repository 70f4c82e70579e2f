"""The PyTorch program of a run, line by line, each line knowing its phase."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from gdsim.core.batches import EPOCHS_PER_SEED, batches_per_epoch
from gdsim.core.problems import Problem
from gdsim.core.settings import RunSettings

MOST_IN_A_LINE = 8
"""Where a tensor has more numbers (or lists of them), a short program shows its ends."""

MOST_IN_A_LIST = 4
"""The same for each of those lists."""

WIDTH = 92
"""Letters of data in a line, unless a single list of them is longer."""


class Line(NamedTuple):
    """One line of a program.

    Attributes:
        text: The line, indented as it stands in the program.
        phase: The phase that it belongs to, as `trainer.PHASES` names it; else empty.
        struck: Whether it is left out of the program, and struck through.
        parameters: Which of the run's parameters it works on; none where nothing is told beside it.
        notes: The arithmetic beside it.
    """

    text: str
    phase: str = ""
    struck: bool = False
    parameters: range = range(0)
    notes: tuple[str, ...] = ()


class Held(NamedTuple):
    """A tensor of parameters in the program: its name, its shape, which parameters it holds."""

    name: str
    shape: tuple[int, ...]
    parameters: range

    def element(self, parameter: int, attribute: str = "") -> str:
        """The name of one parameter that it holds, or of an attribute there: `W.grad[0]`."""
        if len(self.parameters) == 1:
            return f"{self.name}{attribute}"
        place = np.unravel_index(parameter - self.parameters.start, self.shape)
        return f"{self.name}{attribute}[{', '.join(map(str, place))}]"


def program(settings: RunSettings) -> tuple[Line, ...]:
    """The program of a run under these settings; data that are long are shown by their ends."""
    counted = _counts(settings)
    opening = [*imports(settings), "", *tensors(settings, brief=True), *hyperparameters(settings)]
    if settings.steps:
        ends = f"1, {settings.steps + 1}" if counted else f"{settings.steps}"
        repeat = f"for iteration in range({ends}):"
    elif counted:
        opening.insert(0, "import itertools")
        repeat = "for iteration in itertools.count(1):"
    else:
        repeat = "while True:"
    return (*map(Line, (*opening, "", repeat)), *loop(settings))


def _counts(settings: RunSettings) -> bool:
    """Whether a step depends on which iteration it is, beyond what the optimizer counts itself."""
    rule, schedule = settings.optimizer, settings.schedule
    by_rate = schedule.id != "constant" and (rule.is_bare or "iteration" in schedule.advance)
    return by_rate or settings.samples_per_step is not None


def imports(settings: RunSettings, scheduled: bool = True) -> list[str]:
    """The modules that the program needs."""
    lines = [line.text for line in loop(settings, scheduled)]
    return ["import math"] * any("math." in line for line in lines) + ["import torch"]


def tensors(settings: RunSettings, brief: bool = False) -> list[str]:
    """The lines that make the data and the parameters."""
    problem = settings.built
    where = ", dtype=torch.float64" if settings.dtype == "float64" else ""
    if settings.device != "cpu":
        where += f', device="{settings.device}"'
    lines = []
    if problem.data:
        whole = "_all" if settings.samples_per_step else ""
        lines += _tensor(f"{problem.code.inputs}{whole}", problem.data.inputs, where, brief)
        lines += _tensor(f"y{whole}", problem.data.targets, where, brief)
    start = np.array(settings.start, dtype=np.float64)
    for name, shape, parameters in held(problem):
        values = start[parameters.start : parameters.stop].reshape(shape)
        lines += _tensor(name, values, f"{where}, requires_grad=True", brief)
    return lines


def hyperparameters(settings: RunSettings, made: bool = False, scheduled: bool = True) -> list[str]:
    """The lines that set the learning rate and what else the optimizer has.

    Where the program has made a `torch.optim` already, they change that one. Where it is not
    `scheduled`, its loop sets the learning rate itself.
    """
    rate, rule = float(settings.learning_rate), settings.optimizer
    parts, varies = held(settings.built), settings.schedule.id != "constant"
    names = [part.name for part in parts]
    if rule.is_bare:
        function = ["", *_function_of(settings.built, names), ""] if rule.needs_loss else []
        defined = [*function, *rule.definitions]
        lines = [*defined, ""] if defined and not made else []
        return lines if varies else [*lines, rule.preparation(names, rate)]
    if made:
        return [f"optimizer.param_groups[0].update({rule.arguments(rate)})"]
    lines = [rule.preparation(names, rate)]
    if scheduled and varies:
        lines.append(settings.schedule.made("optimizer"))
    return lines


def loop(settings: RunSettings, scheduled: bool = True) -> list[Line]:
    """The lines of one iteration, under the `for` that repeats them."""
    problem, rule = settings.built, settings.optimizer
    parts, everything = held(problem), range(len(settings.start))
    forward = [Line(f"    {text}", "forward") for text in problem.code.forward.splitlines()]
    forward[-1] = forward[-1]._replace(parameters=everything)
    lines = [
        *(Line(f"    {text}") for text in _batch(settings)),
        *forward,
        Line(f"    {problem.code.loss}", "loss", parameters=everything),
        Line("    loss.backward()", "backward", parameters=everything),
        *_update(settings, parts, scheduled),
    ]
    if rule.is_bare:
        zeros = [(f"    {part.name}.grad.zero_()", part.parameters) for part in parts]
    else:
        # The zeros that are shown are there to be seen; torch would throw them away.
        zeros = [("    optimizer.zero_grad(set_to_none=False)", everything)]
    left_out = not settings.zero_grad
    return lines + [Line(text, "zero grad", left_out, own) for text, own in zeros]


def _batch(settings: RunSettings) -> list[str]:
    """What takes this iteration's samples; see `batches`."""
    size, data = settings.samples_per_step, settings.built.data
    if size is None or data is None:
        return []
    count, inputs = batches_per_epoch(len(data), size), settings.built.code.inputs
    if not settings.shuffle:
        return [
            f"first = (iteration - 1) % {count} * {size}",
            f"{inputs}, y = {inputs}_all[first : first + {size}], y_all[first : first + {size}]",
        ]
    seed = f"{settings.seed * EPOCHS_PER_SEED} + (iteration - 1) // {count}"
    return [
        f"first = (iteration - 1) % {count} * {size}",
        "if first == 0:",
        f"    epoch = torch.Generator().manual_seed({seed})",
        f"    order = torch.randperm({len(data)}, generator=epoch)",
        f"batch = order[first : first + {size}]",
        f"{inputs}, y = {inputs}_all[batch], y_all[batch]",
    ]


def _update(settings: RunSettings, parts: Sequence[Held], scheduled: bool) -> list[Line]:
    rule, schedule = settings.optimizer, settings.schedule
    varies = schedule.id != "constant"
    rate = schedule.expression(float(settings.learning_rate))
    before, after = [], []
    if varies and rule.is_bare:
        before = [f"learning_rate = {rate}"]
    elif varies and scheduled:
        after = [schedule.advance]
    elif varies:
        before = [f'optimizer.param_groups[0]["lr"] = {rate}']
    return [
        *(Line(f"    {text}", "update") for text in before),
        *(
            Line(f"    {text}", "update", parameters=_of(parts, names))
            for text, names in rule.statements([part.name for part in parts])
        ),
        *(Line(f"    {text}", "update") for text in after),
    ]


def _of(parts: Sequence[Held], names: Sequence[str]) -> range:
    """The parameters that these tensors hold together; they are neighbours."""
    own = [part.parameters for part in parts if part.name in names]
    return range(own[0].start, own[-1].stop) if own else range(0)


def _function_of(problem: Problem, names: Sequence[str]) -> list[str]:
    """The program's loss once more, as a function of the parameters: `loss_of`."""
    body = (*problem.code.forward.splitlines(), problem.code.loss, "return loss")
    return [f"def loss_of({', '.join(names)}):", *(f"    {text}" for text in body), ""]


def held(problem: Problem) -> list[Held]:
    """The tensors that hold the parameters."""
    size, first, found = len(problem.parameter_names), 0, []
    for name, shape in problem.code.tensors or (("p", (size,)),):
        count = int(np.prod(shape))
        found.append(Held(name, shape, range(first, first + count)))
        first += count
    return found


def _tensor(name: str, values: NDArray[np.float64], where: str, brief: bool) -> list[str]:
    items = _items(values, MOST_IN_A_LINE if brief else len(values), brief)
    line = f"{name} = torch.tensor([{', '.join(items)}]{where})"
    if len(items) <= MOST_IN_A_LINE:
        return [line]
    return [f"{name} = torch.tensor(", "    [", *_rows(items), "    ]" + where + ",", ")"]


def _items(values: NDArray[np.float64], most: int, brief: bool) -> list[str]:
    """Each number, or each list of them; of more than `most` the first two and the last."""
    shown = values[[0, 1, -1]] if len(values) > most else values
    if values.ndim == 1:
        items = [repr(value) for value in shown.tolist()]
    else:
        inner = MOST_IN_A_LIST if brief else values.shape[1]
        items = [f"[{', '.join(_items(row, inner, brief))}]" for row in shown]
    if len(shown) < len(values):
        items.insert(2, "...")
    return items


def _rows(items: Sequence[str]) -> Iterable[str]:
    longest = max(map(len, items)) + 2
    many = max(1, min(MOST_IN_A_LINE, WIDTH // longest))
    for first in range(0, len(items), many):
        yield f"        {', '.join(items[first : first + many])},"
