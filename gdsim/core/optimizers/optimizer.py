"""The shape of an update rule: a value that holds its hyperparameters and has one pure function.

The rules are ours for three measured reasons (start-up, speed, states that are values) and one
better: they are what is taught. The tests hold each to its namesake in `torch.optim`. The learning
rate is not among a rule's own hyperparameters, since every rule has one and it may change at any
step. PyTorch's `maximize` is left out: what is descended here is a loss.

Each rule also tells how a program calls it, and the arithmetic of its update.
"""

import copy
from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple, TypeVar

from msgspec.structs import asdict, force_setattr
from torch import Tensor

from gdsim.core.arithmetic import Claim
from gdsim.core.ranges import Ranged

Rule = TypeVar("Rule", bound="Optimizer")

Loss = Callable[[Tensor], Tensor]
"""Maps parameters (..., P) to their losses (...)."""

Stepped = tuple[Tensor, tuple[Tensor, ...]]
"""The parameters and the buffers after a step."""


class Update(NamedTuple):
    """The numbers of one parameter in one update.

    Attributes:
        parameter: The parameter before.
        gradient: What `.grad` held.
        buffers: The rule's buffers before.
        parameter_after: The parameter after.
        buffers_after: The rule's buffers after.
    """

    parameter: float
    gradient: float
    buffers: tuple[float, ...]
    parameter_after: float
    buffers_after: tuple[float, ...]


class Statement(NamedTuple):
    """A line of a program.

    Attributes:
        text: The line, indented by what it stands in among the rule's own lines.
        tensors: The names of the tensors that it changes.
    """

    text: str
    tensors: tuple[str, ...] = ()


class Optimizer(Ranged, frozen=True, kw_only=True):
    """What every update rule has: a name, hyperparameters as fields, buffers and `update`.

    Attributes:
        id: PyTorch's name of the rule in lower case.
        title: The name a reader of PyTorch's documentation knows.
        story: One line that tells a learner what it does.
        learning_rate: PyTorch's learning rate for it where none is chosen.
        needs_loss: Whether `update` asks for the loss itself, and a program for a function
            `loss_of` of all its tensors of parameters, defined before `definitions`.
        most_parameters: For how many parameters it is at most; None for any number.
        always_told: The arguments of its `torch.optim` that a program states in any case.
        pairs: The arguments that take two hyperparameters as a tuple.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    story: ClassVar[str]
    learning_rate: ClassVar[float]
    needs_loss: ClassVar[bool] = False
    most_parameters: ClassVar[int | None] = None
    always_told: ClassVar[tuple[str, ...]] = ()
    pairs: ClassVar[dict[str, tuple[str, str]]] = {}

    # The step

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The tensors, like the parameters, that the rule carries from step to step.

        Their names are those of the state in `torch.optim`; a momentum buffer is just `buffer`.
        """
        return ()

    @property
    def first_values(self) -> tuple[float, ...]:
        """What all numbers of each buffer are at first."""
        return (0.0,) * len(self.buffer_names)

    def first_buffers(self, zeros: Tensor) -> tuple[Tensor, ...]:
        """The buffers before the first step, given zeros (..., P) in the place of parameters."""
        return tuple(zeros + value for value in self.first_values)

    def continues(self, other: "Optimizer") -> bool:
        """Whether this rule can take over a run of the other one, with its buffers."""
        alike = self.buffer_names == other.buffer_names and self.first_values == other.first_values
        return type(self) is type(other) and alike

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """Take one step. What is given stays as it was.

        Args:
            parameters: (..., P).
            gradient: What `.grad` holds after the backward phase, (..., P).
            buffers: What `first_buffers` or the step before gave, (..., P) each.
            learning_rate: A number, or in a batch a tensor (..., 1); so are the hyperparameters.
            iteration: How many steps were taken before.
            loss: The loss of this step; asked for by those that say `needs_loss`.

        Returns:
            The parameters and the buffers after the step.
        """
        raise TypeError(f"{type(self).__name__} has no update rule")

    # What is seen of it

    def first_moment(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """The vector (..., P) that a step goes against, where the rule keeps such a buffer.

        Args:
            buffers: The buffers after the step.
            iteration: How many steps were taken before it.
        """
        return None

    def scaling(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """What (..., P) a step has multiplied each parameter's gradient or first moment by.

        That is, beside the learning rate; None where it treats all parameters alike. The arguments
        are those of `first_moment`.
        """
        return None

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """How one parameter's update comes about.

        A claim that has the name of a buffer tells of its value after the step, and the last one,
        which has no name, of the parameter's. The others tell of what is between.
        """
        raise TypeError(f"{type(self).__name__} has no update rule")

    # As a program

    @property
    def is_bare(self) -> bool:
        """Whether a program takes its steps without `torch.optim`, by a `learning_rate`."""
        return False

    @property
    def definitions(self) -> tuple[str, ...]:
        """The lines of what a program has to define before its loop."""
        return ()

    def preparation(self, tensors: Sequence[str], learning_rate: float) -> str:
        """The line before the loop that sets learning rate and hyperparameters."""
        if self.is_bare:
            return f"learning_rate = {float(learning_rate)!r}"
        return f"optimizer = {self.made(tensors, learning_rate)}"

    def statements(self, tensors: Sequence[str]) -> tuple[Statement, ...]:
        """The lines of the update phase, for these tensors of parameters."""
        return (Statement("optimizer.step()", tuple(tensors)),)

    def made(self, tensors: Sequence[str], learning_rate: float) -> str:
        """The `torch.optim` for these tensors, with what is not as PyTorch has it by default."""
        usual = type(self)()._keywords(learning_rate)
        told = {
            name: text
            for name, text in self._keywords(learning_rate).items()
            if name in ("lr", *self.always_told) or text != usual[name]
        }
        return f"torch.optim.{self.title}([{', '.join(tensors)}], {_listed(told)})"

    def arguments(self, learning_rate: float) -> str:
        """Learning rate and all hyperparameters, as the arguments of the `torch.optim`.

        With them, `optimizer.param_groups[0].update(…)` changes one that was made before.
        """
        return _listed(self._keywords(learning_rate))

    def _keywords(self, learning_rate: float) -> dict[str, str]:
        own = asdict(self)
        pairs = {name: (own.pop(one), own.pop(other)) for name, (one, other) in self.pairs.items()}
        values = {"lr": float(learning_rate), **pairs, **own}
        return {name: repr(value) for name, value in values.items()}


def descent(tensors: Sequence[str], steps: Sequence[str]) -> tuple[Statement, ...]:
    """The lines of a program that takes these steps off the tensors itself."""
    lines = (
        Statement(f"    {name} -= {step}", (name,))
        for name, step in zip(tensors, steps, strict=True)
    )
    return (Statement("with torch.no_grad():"), *lines)


def with_batch(rule: Rule, **hyperparameters: Tensor) -> Rule:
    """The rule for a batch of parameters (..., P), with hyperparameters that differ along it.

    Args:
        rule: What the other hyperparameters are taken from.
        hyperparameters: Tensors (..., 1) for fields that are floats. Their ranges are not checked.

    Raises:
        TypeError: The rule has no such hyperparameter.
    """
    made = copy.copy(rule)
    for name, tensor in hyperparameters.items():
        if name not in rule.__struct_fields__ or not isinstance(getattr(rule, name), float):
            raise TypeError(f"{rule.title} has no hyperparameter {name} that can differ")
        force_setattr(made, name, tensor)
    return made


def _listed(keywords: dict[str, str]) -> str:
    return ", ".join(f"{name}={text}" for name, text in keywords.items())
