"""Gradient descent that looks for the length of each step."""

from collections.abc import Sequence
from typing import Annotated

import torch
from msgspec import Meta
from torch import Tensor

from gdsim.core.arithmetic import Claim, Expression, Numeral, Shown
from gdsim.core.optimizers.claims import nearest, power
from gdsim.core.optimizers.optimizer import (
    Loss,
    Optimizer,
    Statement,
    Stepped,
    Update,
    descent,
)
from gdsim.language import worded

_PROGRAM = '''\
@torch.no_grad()
def step_length(tensors, loss, length, c1, shrink, most):
    """The first length whose step makes the loss fall by enough, each try a shorter one."""
    square = sum((tensor.grad**2).sum() for tensor in tensors)
    for _ in range(most):
        there = [tensor - length * tensor.grad for tensor in tensors]
        if loss_of(*there) <= loss - c1 * length * square:
            break
        length *= shrink
    return length
'''


class LineSearch(Optimizer, frozen=True, kw_only=True, tag_field="id", tag="line-search"):
    """Gradient descent with backtracking: of ever shorter steps the first that helps enough.

    `parameters <- parameters - length * gradient` with the first length of learning_rate,
    shrink * learning_rate, shrink² * learning_rate… at which the loss is at most
    `loss - c1 * length * |gradient|²` (Armijo 1966; Nocedal and Wright, Numerical Optimization, 2nd
    ed. 2006, algorithm 3.1 and condition 3.4). After `most` tries the next one is taken untried.
    """

    id = "line-search"
    title = worded("Line search")
    story = worded(
        "Goes against the gradient, by a step that is shortened until the loss falls enough."
    )
    learning_rate = 1.0
    needs_loss = True

    c1: Annotated[
        float,
        Meta(gt=0, lt=1, description="How much of the fall that the slope promises is enough."),
    ] = 1e-4
    shrink: Annotated[
        float, Meta(gt=0, lt=1, description="What a step's length is multiplied by at each try.")
    ] = 0.5
    most: Annotated[int, Meta(ge=1, le=1000, description="How many lengths are tried at most.")] = (
        30
    )

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The last step's length, the same for all; kept to be shown, it decides nothing."""
        return ("length",)

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of the line search; see `Optimizer.update`."""
        assert loss is not None, "a line search needs the loss"
        with torch.no_grad():
            here = loss(parameters)
            square = (gradient**2).sum(-1)
            # In float64, as a program's own numbers are.
            length = parameters.new_zeros((*here.shape, 1), dtype=torch.float64) + learning_rate
            for _ in range(self.most):
                there = loss(parameters - length.to(gradient) * gradient)
                enough = (self.c1 * length).to(gradient).squeeze(-1) * square
                found = (there <= here - enough)[..., None]
                if found.all():
                    break
                # Where one was found, the next try finds it again.
                length = torch.where(found, length, length * self.shrink)
        kept = length.to(gradient)
        return parameters - kept * gradient, (torch.zeros_like(parameters) + kept,)

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step in numbers: how often the length was shortened is told by what it is."""
        start, gradient, _, end, (length,) = numbers

        def shortened(times: int) -> Expression:
            def written(n: Numeral) -> Shown:
                return n(learning_rate) * power(n, self.shrink, times)

            return written

        ways = tuple(shortened(times) for times in range(self.most + 1))
        return (
            nearest("length", ways, length),
            Claim("", lambda n: n(start) - n(length) * n(gradient), end),
        )

    @property
    def is_bare(self) -> bool:
        """There is no such rule in `torch.optim`."""
        return True

    @property
    def definitions(self) -> tuple[str, ...]:
        """The function that finds the length."""
        return tuple(_PROGRAM.splitlines())

    def statements(self, tensors: Sequence[str]) -> tuple[Statement, ...]:
        """The length of the step, and a line for each tensor."""
        own = f"c1={self.c1!r}, shrink={self.shrink!r}, most={self.most}"
        found = f"length = step_length([{', '.join(tensors)}], loss, learning_rate, {own})"
        return (Statement(found), *descent(tensors, [f"length * {name}.grad" for name in tensors]))
