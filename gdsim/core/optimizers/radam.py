"""Adam with a rectified beginning."""

from torch import Tensor, ones_like, where

from gdsim.core.arithmetic import ONE, TWO, Claim, Numeral, Shown, computed
from gdsim.core.optimizers.claims import average, corrected, power, square
from gdsim.core.optimizers.fields import IsDecoupled
from gdsim.core.optimizers.moments import Moments
from gdsim.core.optimizers.optimizer import Loss, Stepped, Update
from gdsim.language import worded

RELIABLE = 5.0
"""The average of the squares is trusted when it stands for more than so many gradients."""


class RAdam(Moments, frozen=True, kw_only=True, tag_field="id", tag="radam"):
    """Trusts the second moment as far as it goes back, as `torch.optim.RAdam` does.

    The average square stands for `rho = rho_inf - 2 * t * beta2^t / (1 - beta2^t)` gradients, where
    `rho_inf = 2 / (1 - beta2) - 1`. Up to 5 of them the step is the first moment alone; then it is
    that of Adam times √((rho - 4) (rho - 2) rho_inf / ((rho_inf - 4) (rho_inf - 2) rho)), which
    grows to 1 (Liu et al. 2020). PyTorch adds eps before the second moment is corrected.
    """

    id = "radam"
    title = worded("RAdam")
    story = worded("Adam, which divides by the average square once that can be relied on.")
    learning_rate = 1e-3

    decoupled_weight_decay: IsDecoupled = False

    @property
    def is_decoupled(self) -> bool:
        """Where it is asked for."""
        return self.decoupled_weight_decay

    def update(
        self,
        parameters: Tensor,
        gradient: Tensor,
        buffers: tuple[Tensor, ...],
        learning_rate: float | Tensor,
        iteration: int = 0,
        loss: Loss | None = None,
    ) -> Stepped:
        """One step of RAdam; see `Optimizer.update`."""
        gradient = self._decayed(gradient, parameters)
        after = (self._average(buffers[0], gradient), self._average_square(buffers[1], gradient))
        step = after[0] / (1 - self.beta1 ** (iteration + 1)) * learning_rate
        start = self._shrunk(parameters, learning_rate)
        return start - self._scaled(step, after[1], iteration), after

    def scaling(self, buffers: tuple[Tensor, ...], iteration: int) -> Tensor | None:
        """The rectification over √second moment; ones until that can be relied on."""
        return self._scaled(ones_like(buffers[1]), buffers[1], iteration)

    def _scaled(self, step: Tensor, exp_avg_sq: Tensor, iteration: int) -> Tensor:
        """The step with what the second moment makes of it."""
        rho, most = self._rho(iteration), self._most
        if not isinstance(rho, Tensor) and rho <= RELIABLE:
            return step
        correction: float = (1 - self.beta2 ** (iteration + 1)) ** 0.5
        rectification = (rho - 4) * (rho - 2) * most / ((most - 4) * (most - 2) * rho)
        scaled = step * (correction / (exp_avg_sq.sqrt() + self.eps)) * rectification**0.5
        return where(rho > RELIABLE, scaled, step) if isinstance(rho, Tensor) else scaled

    @property
    def _most(self) -> float:
        """How many gradients the average square stands for in the end: rho_inf."""
        return 2 / (1 - self.beta2) - 1

    def _rho(self, iteration: int) -> float | Tensor:
        """How many gradients the average square stands for."""
        step = iteration + 1
        left: float = self.beta2**step
        return self._most - 2 * step * left / (1 - left)

    def arithmetic(
        self, numbers: Update, learning_rate: float, iteration: int = 0
    ) -> tuple[Claim, ...]:
        """One step of RAdam in numbers; see `Optimizer.arithmetic`."""
        _, _, before, end, after = numbers
        gradient, start = self._slope(numbers), self._start(numbers, learning_rate)
        step, most = iteration + 1, self._most
        first = corrected(worded("first moment"), after[0], self.beta1, step)

        def counted(n: Numeral) -> Shown:
            left = power(n, self.beta2, step)
            return n(most) - TWO * Shown(str(step), float(step)) * left / (ONE - left)

        def rectified(n: Numeral) -> Shown:
            over = (n(rho.result) - n(4)) * (n(rho.result) - n(2)) * n(most)
            return (over / ((n(most) - n(4)) * (n(most) - n(2)) * n(rho.result))).root()

        def moved(n: Numeral) -> Shown:
            taken = n(learning_rate) * n(first.result)
            if rectification:
                correction = (ONE - power(n, self.beta2, step)).root()
                taken = (
                    taken
                    * n(rectification.result)
                    * correction
                    / (n(after[1]).root() + n(self.eps))
                )
            return start(n) - taken

        rho = computed("rho", counted)
        reliable = self._rho(iteration) > RELIABLE
        rectification = computed("rectification", rectified) if reliable else None
        return (
            average("exp_avg", self.beta1, before[0], gradient, after[0]),
            average("exp_avg_sq", self.beta2, before[1], square(gradient), after[1]),
            first,
            rho,
            *([rectification] if rectification else []),
            Claim("", moved, end),
        )
