"""Newton's method, which divides by the curvature."""

from collections.abc import Sequence
from typing import Annotated

import torch
from msgspec import Meta
from torch import Tensor
from torch.autograd import grad

from gdsim.core.arithmetic import Claim
from gdsim.core.optimizers.optimizer import (
    Loss,
    Optimizer,
    Statement,
    Stepped,
    Update,
    descent,
)
from gdsim.language import worded

MOST_PARAMETERS = 200
"""A step takes a backward pass for each parameter and the eigenvalues of a P x P matrix.

At 200 parameters that is some 0.15 s on one core.
"""

_PROGRAM = '''\
def newton_steps(tensors, damping):
    """H⁻¹g for the tensors together, by the pseudo-inverse of the Hessian H."""
    sizes = [tensor.numel() for tensor in tensors]

    def loss_at(flat):
        return loss_of(*(part.view_as(tensor) for part, tensor in zip(flat.split(sizes), tensors)))

    flat = torch.cat([tensor.detach().flatten() for tensor in tensors])
    gradient = torch.cat([tensor.grad.flatten() for tensor in tensors])
    hessian = torch.autograd.functional.hessian(loss_at, flat)
    hessian = hessian + torch.diag(torch.zeros_like(flat) + damping)
    steps = torch.linalg.pinv(hessian, hermitian=True) @ gradient
    return [step.view_as(tensor) for step, tensor in zip(steps.split(sizes), tensors)]
'''


class Newton(Optimizer, frozen=True, kw_only=True, tag_field="id", tag="newton"):
    """Goes where a parabola of the same slope and curvature H has its extremum.

    `parameters <- parameters - learning_rate * (H + damping * I)⁻¹ gradient` (Nocedal and Wright,
    Numerical Optimization, 2nd ed. 2006, equation 2.15; the damping as in section 3.4). The inverse
    is the pseudo-inverse: where the loss is flat, no step is taken. That extremum can be a
    minimum, a saddle or a maximum.
    """

    id = "newton"
    title = worded("Newton's method")
    story = worded(
        "Goes where a parabola of the same slope and curvature is flat: in one step, on a bowl."
    )
    learning_rate = 1.0
    needs_loss = True
    most_parameters = MOST_PARAMETERS

    damping: Annotated[
        float, Meta(ge=0, description="Added to all curvatures, which makes the steps shorter.")
    ] = 0.0

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The direction of the last step, H⁻¹g; kept to be shown, it decides nothing."""
        return ("direction",)

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of Newton's method; see `Optimizer.update`."""
        assert loss is not None, "Newton's method needs the loss"
        hessian = hessians(loss, parameters)
        hessian = hessian + torch.diag_embed(torch.zeros_like(parameters) + self.damping)
        # What is not finite has no eigenvalues; it makes nan of its own step and leaves the others
        # of a batch alone.
        finite = hessian.isfinite().all(-1).all(-1)[..., None]
        inverse = torch.linalg.pinv(torch.where(finite[..., None], hessian, 0), hermitian=True)
        direction = (inverse @ gradient[..., None]).squeeze(-1)
        direction = torch.where(finite, direction, torch.nan)
        return parameters - learning_rate * direction, (direction,)

    def first_moment(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """The direction of the step, H⁻¹g."""
        return buffers[0]

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step in numbers; H⁻¹g comes from all parameters together, as one number for each."""
        start, _, _, end, (direction,) = numbers
        return (Claim("", lambda n: n(start) - n(learning_rate) * n(direction), end),)

    @property
    def is_bare(self) -> bool:
        """There is no such rule in `torch.optim`."""
        return True

    @property
    def definitions(self) -> tuple[str, ...]:
        """The function that finds the steps."""
        return tuple(_PROGRAM.splitlines())

    def statements(self, tensors: Sequence[str]) -> tuple[Statement, ...]:
        """The steps of all tensors, and a line for each."""
        found = f"steps = newton_steps([{', '.join(tensors)}], damping={self.damping!r})"
        steps = [f"learning_rate * steps[{index}]" for index in range(len(tensors))]
        return (Statement(found), *descent(tensors, steps))


def hessians(loss: Loss, parameters: Tensor) -> Tensor:
    """The Hessian (..., P, P) of the loss at each of the parameters (..., P).

    A row is a second backward pass, of one gradient's sum over the batch, where the others of the
    batch play no part (Pearlmutter 1994).
    """
    with torch.enable_grad():
        leaf = parameters.detach().requires_grad_()
        (gradient,) = grad(loss(leaf).sum(), leaf, create_graph=True, materialize_grads=True)
        if not gradient.requires_grad:  # The loss is a plane.
            return leaf.new_zeros(*leaf.shape, leaf.shape[-1])
        rows = [
            grad(each.sum(), leaf, retain_graph=True, materialize_grads=True)[0]
            for each in gradient.unbind(-1)
        ]
    return torch.stack(rows, dim=-2)
