"""Gradient descent, plain and with momentum."""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta
from torch import Tensor, where

from gdsim.core.arithmetic import ONE, Claim, Numeral, Shown
from gdsim.core.faults import SettingsError
from gdsim.core.optimizers.claims import nearest, slope
from gdsim.core.optimizers.fields import Momentum, WeightDecay
from gdsim.core.optimizers.optimizer import Loss, Optimizer, Statement, Stepped, Update, descent
from gdsim.core.optimizers.rounding import decayed, is_zero, plus
from gdsim.language import worded


class SGD(Optimizer, frozen=True, kw_only=True, tag_field="id", tag="sgd"):
    """Gradient descent, with momentum, as `torch.optim.SGD` computes it.

    `buffer <- momentum * buffer + gradient`, `parameters <- parameters - learning_rate * buffer`
    (Polyak 1964; in the form of Sutskever et al. 2013 that PyTorch's documentation gives).
    """

    id = "sgd"
    title = worded("SGD")
    story = worded(
        "Goes straight against the gradient; with momentum it keeps some of its last steps."
    )
    learning_rate = 1e-3
    always_told = ("momentum",)

    momentum: Momentum = 0.0
    dampening: Annotated[
        float, Meta(description="The share of the gradient that stays out of the momentum.")
    ] = 0.0
    weight_decay: WeightDecay = 0.0
    nesterov: Annotated[
        bool, Meta(description="Steps as if the momentum's next step had been taken already.")
    ] = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.nesterov and not (self.momentum > 0 and self.dampening == 0):
            raise SettingsError(
                "nesterov",
                worded("Nesterov's momentum needs a momentum above 0 and a dampening of 0."),
            )

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The momentum buffer, which waits while momentum is turned off, as in PyTorch."""
        return ("buffer",)

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of SGD; see `Optimizer.update`."""
        if self.is_bare:
            # Rounded twice, as the bare `w -= learning_rate * w.grad` is, which is the program
            # that is shown. All else is as torch.optim computes it and may be rounded once.
            return parameters - learning_rate * gradient, buffers
        direction = decayed(gradient, parameters, self.weight_decay)
        if is_zero(self.momentum):
            return plus(parameters, direction, -learning_rate), buffers
        (buffer,) = buffers
        if is_zero(self.dampening):
            grown = buffer * self.momentum + direction
        else:
            # PyTorch's first buffer is the gradient, undampened. A buffer of zeros is none yet,
            # also where momentum is turned on on the way. In a batch, momentum may be 0 in places.
            is_there = buffer.any(-1, keepdim=True) & (self.momentum != 0)
            grown = plus(buffer * self.momentum, direction, 1 - self.dampening)
            grown = where(is_there, grown, direction)
        ahead = plus(direction, grown, self.momentum) if self.nesterov else grown
        return plus(parameters, ahead, -learning_rate), (grown,)

    def first_moment(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """The momentum buffer, to which Nesterov's form adds the gradient once more."""
        return None if is_zero(self.momentum) else buffers[0]

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step of SGD in numbers; see `Optimizer.arithmetic`."""
        start, _, (buffer,), end, (after,) = numbers
        gradient = slope(numbers, self.weight_decay)

        def dampened(n: Numeral) -> Shown:
            return n(self.momentum) * n(buffer) + (ONE - n(self.dampening)) * gradient(n)

        def undampened(n: Numeral) -> Shown:
            return n(self.momentum) * n(buffer) + gradient(n)

        def direction(n: Numeral) -> Shown:
            if self.momentum == 0:
                return gradient(n)
            return gradient(n) + n(self.momentum) * n(after) if self.nesterov else n(after)

        moved = Claim("", lambda n: n(start) - n(learning_rate) * direction(n), end)
        if self.momentum == 0:
            return (moved,)
        # Whether it is the first buffer, only those of all parameters together can tell.
        ways = (dampened, undampened) if self.dampening else (undampened,)
        return nearest("buffer", ways, after), moved

    @property
    def is_bare(self) -> bool:
        """Whether it is gradient descent alone: `w -= learning_rate * w.grad`."""
        return is_zero(self.momentum) and is_zero(self.weight_decay)

    def statements(self, tensors: Sequence[str]) -> tuple[Statement, ...]:
        """Of gradient descent alone, a line for each tensor; else that of the `torch.optim`."""
        if not self.is_bare:
            return super().statements(tensors)
        return descent(tensors, [f"learning_rate * {name}.grad" for name in tensors])
