"""Resilient propagation, which looks at the gradient's signs alone."""

from typing import Annotated, ClassVar

from msgspec import Meta
from torch import Tensor, ones_like, where, zeros_like

from gdsim.core.arithmetic import Claim, Expression, Numeral, Shown, computed
from gdsim.core.faults import SettingsError
from gdsim.core.optimizers.claims import nearest
from gdsim.core.optimizers.optimizer import Loss, Optimizer, Stepped, Update
from gdsim.core.optimizers.rounding import plus_product
from gdsim.language import worded


class Rprop(Optimizer, frozen=True, kw_only=True, tag_field="id", tag="rprop"):
    """Goes by the gradient's signs alone, as `torch.optim.Rprop` does.

    A parameter's step size grows while its gradient keeps its sign. Where the sign turns, the step
    size shrinks and no step is taken (Riedmiller and Braun 1993). The learning rate is the first
    step size; later it plays no part.
    """

    id = "rprop"
    title = worded("Rprop")
    story = worded(
        "Goes by the signs of the gradient: steps grow where they stay, and shrink at a turn."
    )
    learning_rate = 1e-2
    always_told = ("etas",)
    pairs: ClassVar = {"etas": ("etaminus", "etaplus"), "step_sizes": ("step_min", "step_max")}

    etaminus: Annotated[
        float, Meta(gt=0, lt=1, description="What a step size is multiplied by at a turn.")
    ] = 0.5
    etaplus: Annotated[
        float, Meta(gt=1, description="What a step size is multiplied by while the sign stays.")
    ] = 1.2
    step_min: Annotated[float, Meta(ge=0, description="The smallest step size.")] = 1e-6
    step_max: Annotated[float, Meta(ge=0, description="The largest step size.")] = 50.0

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.step_min > self.step_max:
            raise SettingsError(
                "step_min",
                worded("The smallest step size must not be above the largest, step max."),
            )

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The last gradient, zero after a turn, and the step sizes, from the first step on."""
        return ("prev", "step_size")

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of Rprop; see `Optimizer.update`."""
        before, step_size = buffers
        if iteration == 0:
            step_size = zeros_like(parameters) + learning_rate
        product = gradient * before
        turned = product < 0
        factor = where(turned, self.etaminus, ones_like(gradient))
        factor = where(product > 0, self.etaplus, factor)
        step_size = (step_size * factor).clamp(min=self.step_min).clamp(max=self.step_max)
        followed = where(turned, 0, gradient)
        return plus_product(parameters, followed.sign(), step_size, -1), (followed, step_size)

    def scaling(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """The step sizes themselves, in units of the parameters: they multiply a sign."""
        return buffers[1]

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step of Rprop in numbers; see `Optimizer.arithmetic`."""
        start, gradient, (before, size), end, (followed, after) = numbers
        if iteration == 0:
            size = learning_rate

        def times(factor: float) -> Expression:
            def grown(n: Numeral) -> Shown:
                found = n(size) * n(factor)
                if found.value > self.step_max:
                    return found.at_most(n(self.step_max))
                return found.at_least(n(self.step_min)) if found.value < self.step_min else found

            return grown

        # The factor is told by what came of it: the product below is rounded in the run's dtype.
        ways = tuple(times(factor) for factor in (1.0, self.etaplus, self.etaminus))
        return (
            computed("gradient·prev", lambda n: n(gradient) * n(before)),
            nearest("step_size", ways, after),
            Claim("", lambda n: n(start) - n(after) * n(followed).sign(), end),
        )
