"""The PyTorch program of a run, line by line, each line knowing its phase."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from gdsim.core.problems import PROBLEMS, Problem
from gdsim.core.settings import RunSettings

MOST_IN_A_LINE = 8
"""Where a tensor has more numbers (or lists of them), a short program shows its ends."""


class Line(NamedTuple):
    """One line of a program.

    Attributes:
        text: The line, indented as it stands in the program.
        phase: The phase that it belongs to, as `trainer.PHASES` names it; else empty.
        struck: Whether it is left out of the program, and struck through.
        parameters: Which of the run's parameters it works on.
        notes: The arithmetic beside it.
    """

    text: str
    phase: str = ""
    struck: bool = False
    parameters: range = range(0)
    notes: tuple[str, ...] = ()


class Held(NamedTuple):
    """A tensor of parameters in the program: its name, and which parameters it holds."""

    name: str
    parameters: range

    def element(self, parameter: int, attribute: str = "") -> str:
        """The name of one parameter that it holds, or of an attribute there: `W.grad[0]`."""
        index = f"[{parameter - self.parameters.start}]" if len(self.parameters) > 1 else ""
        return f"{self.name}{attribute}{index}"


def program(settings: RunSettings) -> tuple[Line, ...]:
    """The program of a run under these settings; data that are long are shown by their ends."""
    repeat = f"for iteration in range({settings.steps}):" if settings.steps else "while True:"
    data = tensors(settings, brief=True)
    opening = ("import torch", "", *data, hyperparameters(settings), "", repeat)
    return (*map(Line, opening), *loop(settings))


def tensors(settings: RunSettings, brief: bool = False) -> list[str]:
    """The lines that make the data and the parameters."""
    problem = PROBLEMS[settings.problem]
    where = ", dtype=torch.float64" if settings.dtype == "float64" else ""
    if settings.device != "cpu":
        where += f', device="{settings.device}"'
    lines = []
    if problem.data:
        lines += _tensor(problem.code.inputs, problem.data.inputs, where, brief)
        lines += _tensor("y", problem.data.targets, where, brief)
    for name, parameters in held(problem):
        start = settings.start[parameters.start : parameters.stop]
        lines += _tensor(name, start, f"{where}, requires_grad=True", brief)
    return lines


def hyperparameters(settings: RunSettings, made: bool = False) -> str:
    """The line that sets the learning rate and what else the optimizer has.

    Where the program has made a `torch.optim` already, the line changes that one.
    """
    rate, optimizer = float(settings.learning_rate), settings.optimizer
    if optimizer.is_bare:
        return f"learning_rate = {rate!r}"
    if made:
        return f"optimizer.param_groups[0].update({optimizer.arguments(rate)})"
    names = [tensor.name for tensor in held(PROBLEMS[settings.problem])]
    return f"optimizer = {optimizer.made(names, rate)}"


def loop(settings: RunSettings) -> list[Line]:
    """The lines of one iteration, under the `for` that repeats them."""
    problem = PROBLEMS[settings.problem]
    parts, everything = held(problem), range(len(settings.start))
    lines = [
        Line(f"    {problem.code.forward}", "forward", parameters=everything),
        Line(f"    {problem.code.loss}", "loss", parameters=everything),
        Line("    loss.backward()", "backward", parameters=everything),
    ]
    if settings.optimizer.is_bare:
        lines.append(Line("    with torch.no_grad():", "update"))
        updates = [(f"        {name} -= learning_rate * {name}.grad", own) for name, own in parts]
        zeros = [(f"    {name}.grad.zero_()", own) for name, own in parts]
    else:
        updates = [("    optimizer.step()", everything)]
        # The zeros that are shown are there to be seen; torch would throw them away.
        zeros = [("    optimizer.zero_grad(set_to_none=False)", everything)]
    lines += [Line(text, "update", parameters=own) for text, own in updates]
    left_out = not settings.zero_grad
    return lines + [Line(text, "zero grad", left_out, own) for text, own in zeros]


def held(problem: Problem) -> list[Held]:
    """The tensors that hold the parameters."""
    size, first, found = len(problem.parameter_names), 0, []
    for name, count in problem.code.tensors or (("p", size),):
        found.append(Held(name, range(first, first + count)))
        first += count
    return found


def _tensor(name: str, values: Sequence[object], where: str, brief: bool) -> list[str]:
    items = [_literal(value) for value in values]
    if brief and len(items) > MOST_IN_A_LINE:
        items[2:-1] = ["..."]
    line = f"{name} = torch.tensor([{', '.join(items)}]{where})"
    if len(items) <= MOST_IN_A_LINE:
        return [line]
    return [f"{name} = torch.tensor(", "    [", *_rows(items), "    ]" + where + ",", ")"]


def _rows(items: Sequence[str]) -> Iterable[str]:
    for first in range(0, len(items), MOST_IN_A_LINE):
        yield f"        {', '.join(items[first : first + MOST_IN_A_LINE])},"


def _literal(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_literal, value))}]"
    return repr(float(value))  # type: ignore[arg-type]
