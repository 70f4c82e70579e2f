"""Rules that give each parameter a learning rate of its own, by the gradients it has had."""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta
from torch import Tensor, lerp

from gdsim.core.arithmetic import ONE, Claim, Numeral, Shown, computed
from gdsim.core.optimizers.claims import average, slope, square
from gdsim.core.optimizers.fields import Epsilon, Momentum, WeightDecay
from gdsim.core.optimizers.optimizer import Loss, Optimizer, Stepped, Update
from gdsim.core.optimizers.rounding import (
    decayed,
    is_zero,
    plus,
    plus_product,
    plus_quotient,
)
from gdsim.language import worded


class Adagrad(Optimizer, frozen=True, kw_only=True, tag_field="id", tag="adagrad"):
    """Divides by the root of the sum of all squared gradients, as `torch.optim.Adagrad` does.

    `sum <- sum + gradient²`, `parameters <- parameters - learning_rate * gradient / (√sum + eps)`
    (Duchi, Hazan and Singer 2011).
    """

    id = "adagrad"
    title = worded("Adagrad")
    story = worded(
        "Divides by the root of the sum of all squared gradients, so that steps grow shorter."
    )
    learning_rate = 1e-2

    lr_decay: Annotated[
        float, Meta(ge=0, description="Step t has the learning rate divided by 1 + t times this.")
    ] = 0.0
    weight_decay: WeightDecay = 0.0
    initial_accumulator_value: Annotated[
        float, Meta(ge=0, description="What the sum of the squared gradients begins with.")
    ] = 0.0
    eps: Epsilon = 1e-10

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The sum of the squared gradients."""
        return ("sum",)

    @property
    def first_values(self) -> tuple[float, ...]:
        """The sum begins with a value of its own."""
        return (self.initial_accumulator_value,)

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of Adagrad; see `Optimizer.update`."""
        gradient = decayed(gradient, parameters, self.weight_decay)
        total = plus_product(buffers[0], gradient, gradient, 1)
        rate = learning_rate / (1 + iteration * self.lr_decay)
        return plus_quotient(parameters, gradient, total.sqrt() + self.eps, -rate), (total,)

    def scaling(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """1 / (√sum + eps), with the decay of the learning rate."""
        return 1 / (buffers[0].sqrt() + self.eps) / (1 + iteration * self.lr_decay)

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step of Adagrad in numbers; see `Optimizer.arithmetic`."""
        start, _, (before,), end, (after,) = numbers
        gradient = slope(numbers, self.weight_decay)
        claims = [Claim("sum", lambda n: n(before) + gradient(n).squared(), after)]
        rate = learning_rate
        if self.lr_decay:
            steps = Shown(str(iteration), float(iteration))
            lowered = computed(
                worded("learning rate"),
                lambda n: n(learning_rate) / (ONE + steps * n(self.lr_decay)),
            )
            claims.append(lowered)
            rate = lowered.result
        return *claims, Claim(
            "",
            lambda n: n(start) - n(rate) * gradient(n) / (n(after).root() + n(self.eps)),
            end,
        )


class RMSprop(Optimizer, frozen=True, kw_only=True, tag_field="id", tag="rmsprop"):
    """Divides by the root of a moving average of the squared gradients, as `torch.optim.RMSprop`.

    `square_avg <- alpha * square_avg + (1 - alpha) * gradient²`, and the step is
    `gradient / (√square_avg + eps)`, with momentum if asked for (Hinton 2012, lecture 6e);
    centered, the square of the average gradient is taken off under the root (Graves 2013).
    """

    id = "rmsprop"
    title = worded("RMSprop")
    story = worded("Divides by the root of a moving average of the squared gradients.")
    learning_rate = 1e-2
    always_told = ("alpha",)

    alpha: Annotated[
        float, Meta(ge=0, description="The share of the average squared gradient a step keeps.")
    ] = 0.99
    eps: Epsilon = 1e-8
    weight_decay: WeightDecay = 0.0
    momentum: Momentum = 0.0
    centered: Annotated[
        bool, Meta(description="Divides by the gradients' standard deviation instead.")
    ] = False

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The average square; centered the average too, and the momentum where there is one."""
        names = ("square_avg", "grad_avg") if self.centered else ("square_avg",)
        return names if is_zero(self.momentum) else (*names, "buffer")

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of RMSprop; see `Optimizer.update`."""
        gradient = decayed(gradient, parameters, self.weight_decay)
        rest = 1 - self.alpha
        averages = [plus_product(buffers[0] * self.alpha, gradient, gradient, rest)]
        if self.centered:
            averages.append(lerp(buffers[1], gradient, rest))
        under = self._deviation(averages)
        if is_zero(self.momentum):
            return plus_quotient(parameters, gradient, under, -learning_rate), tuple(averages)
        buffer = plus_quotient(buffers[-1] * self.momentum, gradient, under, 1)
        return plus(parameters, buffer, -learning_rate), (*averages, buffer)

    def _deviation(self, averages: Sequence[Tensor]) -> Tensor:
        """What the gradient is divided by."""
        variance = averages[0]
        if self.centered:
            variance = plus_product(variance, averages[1], averages[1], -1)
        return variance.sqrt() + self.eps

    def first_moment(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """The momentum buffer, whose gradients were scaled before they were added."""
        return None if is_zero(self.momentum) else buffers[-1]

    def scaling(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """One over what the gradient was divided by."""
        return 1 / self._deviation(buffers)

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step of RMSprop in numbers; see `Optimizer.arithmetic`."""
        start, _, before, end, after = numbers
        gradient = slope(numbers, self.weight_decay)
        claims = [average("square_avg", self.alpha, before[0], square(gradient), after[0])]
        if self.centered:
            claims.append(average("grad_avg", self.alpha, before[1], gradient, after[1]))

        def under(n: Numeral) -> Shown:
            variance = n(after[0]) - n(after[1]).squared() if self.centered else n(after[0])
            return variance.root() + n(self.eps)

        def buffered(n: Numeral) -> Shown:
            return n(self.momentum) * n(before[-1]) + gradient(n) / under(n)

        def moved(n: Numeral) -> Shown:
            if self.momentum:
                return n(start) - n(learning_rate) * n(after[-1])
            return n(start) - n(learning_rate) * gradient(n) / under(n)

        if self.momentum:
            claims.append(Claim("buffer", buffered, after[-1]))
        return *claims, Claim("", moved, end)


class Adadelta(Optimizer, frozen=True, kw_only=True, tag_field="id", tag="adadelta"):
    """Takes steps of the size of its last ones, as `torch.optim.Adadelta` computes it.

    `step = √(acc_delta + eps) / √(square_avg + eps) * gradient`, where the two are moving averages
    of the squared steps and of the squared gradients (Zeiler 2012).
    """

    id = "adadelta"
    title = worded("Adadelta")
    story = worded("Takes steps of the size of its last ones, whatever the size of the gradient.")
    learning_rate = 1.0
    always_told = ("rho",)

    rho: Annotated[
        float, Meta(ge=0, le=1, description="The share of both moving averages that a step keeps.")
    ] = 0.9
    eps: Epsilon = 1e-6
    weight_decay: WeightDecay = 0.0

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The average squared gradient and the average squared step."""
        return ("square_avg", "acc_delta")

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of Adadelta; see `Optimizer.update`."""
        gradient = decayed(gradient, parameters, self.weight_decay)
        square_avg, acc_delta = buffers
        square_avg = plus_product(square_avg * self.rho, gradient, gradient, 1 - self.rho)
        step = self.scaling((square_avg, acc_delta), iteration) * gradient
        acc_delta = plus_product(acc_delta * self.rho, step, step, 1 - self.rho)
        return plus(parameters, step, -learning_rate), (square_avg, acc_delta)

    def scaling(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor:
        """√(acc_delta + eps) / √(square_avg + eps).

        After a step, the average of the steps has that one in it: this is what the next one, with
        a gradient like those before, is about to be multiplied by.
        """
        square_avg, acc_delta = buffers
        return (acc_delta + self.eps).sqrt() / (square_avg + self.eps).sqrt()

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step of Adadelta in numbers; see `Optimizer.arithmetic`."""
        start, _, before, end, after = numbers
        gradient = slope(numbers, self.weight_decay)

        def step(n: Numeral) -> Shown:
            steps, squares = n(before[1]) + n(self.eps), n(after[0]) + n(self.eps)
            return steps.root() * gradient(n) / squares.root()

        return (
            average("square_avg", self.rho, before[0], square(gradient), after[0]),
            average("acc_delta", self.rho, before[1], square(step), after[1]),
            Claim("", lambda n: n(start) - n(learning_rate) * step(n), end),
        )
