"""The update rules. Each is a value that holds its hyperparameters and has one pure function.

They are ours for three measured reasons (start-up, speed, states that are values) and one better:
they are what is taught. The tests hold each to its namesake in `torch.optim`. The learning rate is
not among a rule's own hyperparameters, since every rule has one and it may change at any step.
"""

import math
from typing import Annotated, ClassVar

import msgspec
import torch
from msgspec import Meta
from torch import Tensor


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
        if self.momentum == 0:
            # As in PyTorch, a buffer from before momentum was turned off waits untouched.
            return torch.add(parameters, gradient, alpha=-learning_rate), buffers
        (buffer,) = buffers
        buffer = buffer * self.momentum + gradient
        return torch.add(parameters, buffer, alpha=-learning_rate), (buffer,)


OPTIMIZERS: dict[str, type[Optimizer]] = {rule.id: rule for rule in (SGD,)}
"""Every optimizer by its id."""


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
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not (number and math.isfinite(value) and value >= least):
        words = field.name.replace("_", " ")
        raise RangeError(
            field.name, f"The {words} must be a number of at least {least}, not {value}."
        )
