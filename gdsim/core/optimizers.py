"""The update rules. Each is a value that holds its hyperparameters and has one pure function.

They are ours for three measured reasons (start-up, speed, states that are values) and one better:
they are what is taught. The tests hold each to its namesake in `torch.optim`. The learning rate is
not among a rule's own hyperparameters, since every rule has one and it may change at any step.

Each rule also tells how a program calls it, and the arithmetic of its update.
"""

import sys
from collections.abc import Sequence
from typing import Annotated, ClassVar, NamedTuple

import msgspec
from msgspec import Meta
from torch import Tensor, add

from gdsim.core.arithmetic import Claim


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


class Optimizer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every update rule has: a name, hyperparameters as fields, buffers and `update`.

    Attributes:
        id: PyTorch's name of the rule in lower case.
        title: The name a reader of PyTorch's documentation knows.
        buffer_names: The tensors (P,) that the rule carries from step to step; zero at first.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    buffer_names: ClassVar[tuple[str, ...]]

    def __post_init__(self) -> None:
        for field in msgspec.structs.fields(self):
            _check_range(field, getattr(self, field.name))

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float,
    ) -> tuple[Tensor, tuple[Tensor, ...]]:
        """The parameters (P,) and buffers after one step; what is given stays as it was."""
        raise TypeError(f"{type(self).__name__} has no update rule")

    def arithmetic(self, numbers: Update, learning_rate: float) -> tuple[Claim, ...]:
        """How one parameter's update comes about; the last claim, without a name, is its result."""
        raise TypeError(f"{type(self).__name__} has no update rule")

    @property
    def is_bare(self) -> bool:
        """Whether a program needs no `torch.optim` for it: `w -= learning_rate * w.grad` is all."""
        return False

    def made(self, tensors: Sequence[str], learning_rate: float) -> str:
        """The rule for these tensors as a program makes it."""
        return f"torch.optim.{self.title}([{', '.join(tensors)}], {self.arguments(learning_rate)})"

    def arguments(self, learning_rate: float) -> str:
        """Learning rate and hyperparameters as `torch.optim` takes them."""
        own = {name: float(getattr(self, name)) for name in self.__struct_fields__}
        return ", ".join(
            f"{name}={value!r}" for name, value in {"lr": learning_rate, **own}.items()
        )


class SGD(Optimizer, frozen=True, kw_only=True, tag_field="id", tag="sgd"):
    """Gradient descent, with momentum, as `torch.optim.SGD` computes it.

    `buffer <- momentum * buffer + gradient`, `parameters <- parameters - learning_rate * buffer`
    (Polyak 1964; in the form of Sutskever et al. 2013 that PyTorch's documentation gives).
    """

    id = "sgd"
    title = "SGD"
    buffer_names = ("momentum_buffer",)

    momentum: Annotated[
        float, Meta(ge=0, description="The share of the last step that is kept; 0 is none.")
    ] = 0.0

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float,
    ) -> tuple[Tensor, tuple[Tensor, ...]]:
        """One step of SGD; see `Optimizer.update`."""
        if self.is_bare:
            # Rounded twice, as the bare `w -= learning_rate * w.grad` is, which is the program
            # that is shown. A buffer from before momentum was turned off waits, as in PyTorch.
            return parameters - learning_rate * gradient, buffers
        (buffer,) = buffers
        buffer = buffer * self.momentum + gradient
        # As torch.optim computes it; this may be rounded once.
        return add(parameters, buffer, alpha=-learning_rate), (buffer,)

    def arithmetic(self, numbers: Update, learning_rate: float) -> tuple[Claim, ...]:
        """One step of SGD in numbers; see `Optimizer.arithmetic`."""
        start, gradient, buffers, end, buffers_after = numbers

        def moved(against: float) -> Claim:
            return Claim("", lambda n: n(start) - n(learning_rate) * n(against), end)

        if self.is_bare:
            return (moved(gradient),)
        (buffer,), (after,) = buffers, buffers_after
        grown = Claim("buffer", lambda n: n(self.momentum) * n(buffer) + n(gradient), after)
        return grown, moved(after)

    @property
    def is_bare(self) -> bool:
        """Whether it is gradient descent alone."""
        return self.momentum == 0


OPTIMIZERS: dict[str, type[Optimizer]] = {rule.id: rule for rule in (SGD,)}
"""Every optimizer by its id."""


def is_number(value: float) -> bool:
    """Whether the value is a finite number. Python's whole numbers have no end; these do."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) <= sys.float_info.max


class RangeError(ValueError):
    """A hyperparameter is not a number in its range.

    Attributes:
        name: The hyperparameter's name.
    """

    def __init__(self, name: str, message: str) -> None:
        super().__init__(message)
        self.name = name


def _check_range(field: msgspec.structs.FieldInfo, value: float) -> None:
    """Hold a hyperparameter to the range that its `Meta` states.

    Raises:
        RangeError: It is not a finite number of at least `Meta.ge`.
    """
    least = field.type.__metadata__[0].ge
    if not (is_number(value) and value >= least):
        words = field.name.replace("_", " ")
        raise RangeError(
            field.name, f"The {words} must be a number of at least {least}, not {value}."
        )
