"""What Adam and those like it share: moving averages of the gradient and of its square."""

from typing import ClassVar

from torch import Tensor, lerp

from gdsim.core.arithmetic import ONE, Expression, Numeral, Shown
from gdsim.core.optimizers.claims import slope
from gdsim.core.optimizers.fields import Beta1, Beta2, Epsilon, WeightDecay
from gdsim.core.optimizers.optimizer import Optimizer, Update
from gdsim.core.optimizers.rounding import decayed, is_zero, plus_product


class Moments(Optimizer, frozen=True, kw_only=True):
    """Two moving averages, which both begin at zero, and a weight decay.

    `exp_avg <- beta1 * exp_avg + (1 - beta1) * gradient`, and so the squares with `beta2`. Divided
    by `1 - beta1^t` and `1 - beta2^t` at step t, counted from 1, they are the first and the second
    moment (Kingma and Ba 2015).

    A weight decay is added to the gradient; or, decoupled, it shrinks the parameters on its own,
    by learning_rate * weight_decay (Loshchilov and Hutter 2019).
    """

    always_told = ("betas",)
    pairs: ClassVar = {"betas": ("beta1", "beta2")}

    beta1: Beta1 = 0.9
    beta2: Beta2 = 0.999
    eps: Epsilon = 1e-8
    weight_decay: WeightDecay = 0.0

    @property
    def is_decoupled(self) -> bool:
        """Whether the weight decay acts on the parameters, and not on the gradient."""
        return False

    @property
    def buffer_names(self) -> tuple[str, ...]:
        """The two averages."""
        return ("exp_avg", "exp_avg_sq")

    def first_moment(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """The average gradient, corrected for its beginning at zero."""
        return buffers[0] / (1 - self.beta1 ** (iteration + 1))

    # Parts of a step

    def _shrunk(self, parameters: Tensor, learning_rate: float | Tensor) -> Tensor:
        """The parameters after a decoupled weight decay."""
        if not self.is_decoupled or is_zero(self.weight_decay):
            return parameters
        return parameters * (1 - learning_rate * self.weight_decay)

    def _decayed(self, gradient: Tensor, parameters: Tensor) -> Tensor:
        """The gradient after a weight decay that is not decoupled."""
        return gradient if self.is_decoupled else decayed(gradient, parameters, self.weight_decay)

    def _average(self, before: Tensor, gradient: Tensor) -> Tensor:
        """The average gradient after a step."""
        return lerp(before, gradient, 1 - self.beta1)

    def _average_square(self, before: Tensor, gradient: Tensor) -> Tensor:
        """The average squared gradient after a step."""
        return plus_product(before * self.beta2, gradient, gradient, 1 - self.beta2)

    # The same in numbers

    def _slope(self, numbers: Update) -> Expression:
        """The gradient after a weight decay that is not decoupled."""
        return slope(numbers, 0.0 if self.is_decoupled else self.weight_decay)

    def _start(self, numbers: Update, learning_rate: float) -> Expression:
        """The parameter after a decoupled weight decay."""

        def shrunk(n: Numeral) -> Shown:
            return n(numbers.parameter) * (ONE - n(learning_rate) * n(self.weight_decay))

        if self.is_decoupled and self.weight_decay:
            return shrunk
        return lambda n: n(numbers.parameter)
