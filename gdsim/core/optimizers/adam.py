"""Adam, with its decoupled form and that of the infinity norm."""

from typing import Annotated

from msgspec import Meta
from torch import Tensor, maximum

from gdsim.core.arithmetic import Claim, Numeral, Shown
from gdsim.core.optimizers.claims import average, corrected, square
from gdsim.core.optimizers.fields import DecoupledDecay
from gdsim.core.optimizers.moments import Moments
from gdsim.core.optimizers.optimizer import Loss, Stepped, Update
from gdsim.core.optimizers.rounding import plus_quotient
from gdsim.language import worded


class Adam(Moments, frozen=True, kw_only=True, tag_field="id", tag="adam"):
    """Divides the first moment by the root of the second, as `torch.optim.Adam` does.

    `parameters <- parameters - learning_rate * first / (√second + eps)` (Kingma and Ba 2015);
    AMSGrad takes the largest `exp_avg_sq` so far (Reddi, Kale and Kumar 2018). What newer versions
    of PyTorch call `decoupled_weight_decay` here is `adamw`.
    """

    id = "adam"
    title = worded("Adam")
    story = worded("Follows the average gradient, divided by the root of the average square.")
    learning_rate = 1e-3

    amsgrad: Annotated[bool, Meta(description="Divides by the largest average square so far.")] = (
        False
    )

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The two averages; with AMSGrad the largest average square too."""
        return ("exp_avg", "exp_avg_sq", *(("max_exp_avg_sq",) if self.amsgrad else ()))

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of Adam; see `Optimizer.update`."""
        gradient = self._decayed(gradient, parameters)
        exp_avg = self._average(buffers[0], gradient)
        exp_avg_sq = self._average_square(buffers[1], gradient)
        largest = (maximum(buffers[2], exp_avg_sq),) if self.amsgrad else ()
        after = (exp_avg, exp_avg_sq, *largest)
        rate = learning_rate / (1 - self.beta1 ** (iteration + 1))
        start = self._shrunk(parameters, learning_rate)
        return plus_quotient(start, exp_avg, self._under(after, iteration), -rate), after

    def _under(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor:
        """What the first moment is divided by."""
        correction: float = (1 - self.beta2 ** (iteration + 1)) ** 0.5
        return buffers[-1].sqrt() / correction + self.eps

    def scaling(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """1 / (√second moment + eps)."""
        return 1 / self._under(buffers, iteration)

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step of Adam in numbers; see `Optimizer.arithmetic`."""
        _, _, before, end, after = numbers
        gradient, start = self._slope(numbers), self._start(numbers, learning_rate)
        claims = [
            average("exp_avg", self.beta1, before[0], gradient, after[0]),
            average("exp_avg_sq", self.beta2, before[1], square(gradient), after[1]),
        ]
        if self.amsgrad:
            claims.append(
                Claim("max_exp_avg_sq", lambda n: n(before[2]).at_least(n(after[1])), after[2])
            )
        first = corrected(worded("first moment"), after[0], self.beta1, iteration + 1)
        second = corrected(worded("second moment"), after[-1], self.beta2, iteration + 1)

        def moved(n: Numeral) -> Shown:
            under = n(second.result).root() + n(self.eps)
            return start(n) - n(learning_rate) * n(first.result) / under

        return *claims, first, second, Claim("", moved, end)


class AdamW(Adam, frozen=True, kw_only=True, tag_field="id", tag="adamw"):
    """Adam with a weight decay that acts on the parameters, as `torch.optim.AdamW` (see `Moments`).

    (Loshchilov and Hutter 2019.)
    """

    id = "adamw"
    title = worded("AdamW")
    story = worded("Adam, with a weight decay that shrinks the parameters and not the gradient.")

    weight_decay: DecoupledDecay = 0.01

    @property
    def is_decoupled(self) -> bool:
        """Always."""
        return True


class Adamax(Moments, frozen=True, kw_only=True, tag_field="id", tag="adamax"):
    """Divides the first moment by the largest recent gradient, as `torch.optim.Adamax` does.

    `exp_inf <- max(beta2 * exp_inf, |gradient| + eps)` (Kingma and Ba 2015, section 7.1).
    """

    id = "adamax"
    title = worded("Adamax")
    story = worded("Adam, divided by the largest recent gradient and not by an average.")
    learning_rate = 2e-3

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The average gradient, and the largest one, which fades."""
        return ("exp_avg", "exp_inf")

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of Adamax; see `Optimizer.update`."""
        gradient = self._decayed(gradient, parameters)
        exp_avg = self._average(buffers[0], gradient)
        exp_inf = maximum(buffers[1] * self.beta2, gradient.abs() + self.eps)
        rate = learning_rate / (1 - self.beta1 ** (iteration + 1))
        return plus_quotient(parameters, exp_avg, exp_inf, -rate), (exp_avg, exp_inf)

    def scaling(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """1 / exp_inf."""
        return 1 / buffers[1]

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step of Adamax in numbers; see `Optimizer.arithmetic`."""
        start, _, before, end, after = numbers
        gradient = self._slope(numbers)
        first = corrected(worded("first moment"), after[0], self.beta1, iteration + 1)

        def largest(n: Numeral) -> Shown:
            return (n(self.beta2) * n(before[1])).at_least(gradient(n).size() + n(self.eps))

        return (
            average("exp_avg", self.beta1, before[0], gradient, after[0]),
            Claim("exp_inf", largest, after[1]),
            first,
            Claim("", lambda n: n(start) - n(learning_rate) * n(first.result) / n(after[1]), end),
        )
