"""Adam with Nesterov's momentum."""

from typing import Annotated

from msgspec import Meta
from torch import Tensor, float32, float64, zeros_like

from gdsim.core.arithmetic import ONE, Claim, Numeral, Shown, computed
from gdsim.core.optimizers.claims import average, corrected, square
from gdsim.core.optimizers.fields import IsDecoupled
from gdsim.core.optimizers.moments import Moments
from gdsim.core.optimizers.optimizer import Loss, Stepped, Update
from gdsim.core.optimizers.rounding import plus_quotient
from gdsim.language import worded


class NAdam(Moments, frozen=True, kw_only=True, tag_field="id", tag="nadam"):
    """Goes by where the average gradient will be, as `torch.optim.NAdam` does.

    The momentum of step t, counted from 1, is `mu_t = beta1 * (1 - 0.96^(t * momentum_decay) / 2)`;
    the present gradient gets the share `(1 - mu_t) / (1 - mu_1 ⋯ mu_t)`, and the average of the
    gradients `mu_(t+1) / (1 - mu_1 ⋯ mu_(t+1))` (Dozat 2016).
    """

    id = "nadam"
    title = worded("NAdam")
    story = worded(
        "Adam, which adds the present gradient to the average once more, as Nesterov does."
    )
    learning_rate = 2e-3

    momentum_decay: Annotated[
        float, Meta(ge=0, description="How soon the momentum grows from half of beta1 to beta1.")
    ] = 4e-3
    decoupled_weight_decay: IsDecoupled = False

    @property
    def is_decoupled(self) -> bool:
        """Where it is asked for."""
        return self.decoupled_weight_decay

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The two averages, and the product of the momenta, the same for all parameters."""
        return (*super().buffer_names, "mu_product")

    @property
    def first_values(self) -> tuple[float, ...]:
        """A product begins with 1."""
        return (0.0, 0.0, 1.0)

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of NAdam; see `Optimizer.update`."""
        gradient = self._decayed(gradient, parameters)
        start = self._shrunk(parameters, learning_rate)
        exp_avg = self._average(buffers[0], gradient)
        exp_avg_sq = self._average_square(buffers[1], gradient)
        under = self._under(exp_avg_sq, iteration)
        mu, mu_next = self._mu(iteration + 1), self._mu(iteration + 2)
        # PyTorch keeps the product in float32, whatever the dtype of the parameters, and works out
        # the two shares in Python's numbers. (A number is not divided by a tensor: that would be
        # the number times a rounded reciprocal.)
        rounded = mu.to(float32) if isinstance(mu, Tensor) else mu
        product = (buffers[2].to(float32) * rounded).to(buffers[2])
        so_far = product[..., :1].to(float64)
        nothing = zeros_like(so_far)
        of_gradient = (nothing - learning_rate * (1 - mu)) / (1 - so_far)
        of_average = (nothing - learning_rate * mu_next) / (1 - so_far * mu_next)
        moved = plus_quotient(start, gradient, under, of_gradient.to(start))
        moved = plus_quotient(moved, exp_avg, under, of_average.to(start))
        return moved, (exp_avg, exp_avg_sq, product)

    def _mu(self, step: int) -> float | Tensor:
        """The momentum of a step, counted from 1."""
        faded: float = 0.96 ** (step * self.momentum_decay)
        return self.beta1 * (1 - 0.5 * faded)

    def _under(self, exp_avg_sq: Tensor, iteration: int) -> Tensor:
        return (exp_avg_sq / (1 - self.beta2 ** (iteration + 1))).sqrt() + self.eps

    def scaling(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """1 / (√second moment + eps)."""
        return 1 / self._under(buffers[1], iteration)

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step of NAdam in numbers; see `Optimizer.arithmetic`."""
        _, _, before, end, after = numbers
        gradient, start = self._slope(numbers), self._start(numbers, learning_rate)
        second = corrected(worded("second moment"), after[1], self.beta2, iteration + 1)

        def momentum(name: str, step: int) -> Claim:
            def written(n: Numeral) -> Shown:
                exponent = Shown(str(step), float(step)) * n(self.momentum_decay)
                return n(self.beta1) * (ONE - n(0.5) * n(0.96).to_the(exponent))

            return computed(name, written)

        mu, mu_next = momentum("mu", iteration + 1), momentum("mu next", iteration + 2)
        now, later = mu.result, mu_next.result

        def moved(n: Numeral) -> Shown:
            under = n(second.result).root() + n(self.eps)
            of_gradient = (ONE - n(now)) * gradient(n) / (ONE - n(after[2]))
            of_average = n(later) * n(after[0]) / (ONE - n(after[2]) * n(later))
            return start(n) - n(learning_rate) * (of_gradient + of_average) / under

        return (
            average("exp_avg", self.beta1, before[0], gradient, after[0]),
            average("exp_avg_sq", self.beta2, before[1], square(gradient), after[1]),
            second,
            mu,
            mu_next,
            Claim("mu_product", lambda n: n(before[2]) * n(now), after[2]),
            Claim("", moved, end),
        )
