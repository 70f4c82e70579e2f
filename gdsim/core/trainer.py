"""One iteration and its five phases, as a function from a state to a record.

A state is immutable and holds all that decides the next step, so that taking an earlier state up
again is going back, exactly.
"""

from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace
from torch import Tensor

from gdsim.core.batches import batch
from gdsim.core.objective import Objective, objective_of
from gdsim.core.settings import RunSettings


class TrainingState(NamedTuple):
    """Where a run stands between two steps. The tensors are never written to.

    Attributes:
        iteration: How many steps led here.
        parameters: The parameters (P,).
        grad: What `.grad` holds (P,): zero, unless the zero-grad phase is left out.
        buffers: The optimizer's buffers, (P,) each.
    """

    iteration: int
    parameters: Tensor
    grad: Tensor
    buffers: tuple[Tensor, ...]


class StepRecord(NamedTuple):
    """One step: the states before and after it, and what its phases computed.

    Attributes:
        before: The state that the step started from.
        batch: The indices (B,) of the samples that it took, or None for all of them.
        prediction: The forward phase's result, (N,), or (B,) for a batch.
        loss: The loss phase's result ().
        loss_gradient: The gradient (P,) of this step's loss alone.
        gradient: `.grad` (P,) after the backward phase: `loss_gradient` added to what it held.
        after: The state that the step led to.
    """

    before: TrainingState
    batch: Tensor | None
    prediction: Tensor
    loss: Tensor
    loss_gradient: Tensor
    gradient: Tensor
    after: TrainingState


class Iteration:
    """One iteration being worked through. Each phase needs those before it in `PHASES`."""

    __slots__ = (
        "_batch",
        "_buffers",
        "_grad",
        "_gradient",
        "_leaf",
        "_loss",
        "_loss_gradient",
        "_objective",
        "_parameters",
        "_prediction",
        "_trainer",
        "before",
    )

    def __init__(self, trainer: "Trainer", before: TrainingState) -> None:
        self._trainer = trainer
        self.before = before
        self._batch, self._objective = trainer.samples_at(before.iteration)

    def forward(self) -> None:
        """The prediction from the parameters."""
        self._leaf = self.before.parameters.detach().requires_grad_()
        self._prediction = self._objective.predict(self._leaf)

    def loss(self) -> None:
        """The loss of the prediction."""
        self._loss = self._objective.loss(self._prediction)

    def backward(self) -> None:
        """The gradient of the loss, by autograd, added to what `.grad` holds."""
        self._loss.backward()
        assert self._leaf.grad is not None
        self._loss_gradient = self._leaf.grad
        self._gradient = self.before.grad + self._loss_gradient

    def update(self) -> None:
        """The optimizer moves the parameters against the gradient."""
        settings, before = self._trainer.settings, self.before
        self._parameters, self._buffers = settings.optimizer.update(
            before.parameters,
            self._gradient,
            before.buffers,
            settings.schedule.rate(settings.learning_rate, before.iteration),
            before.iteration,
            self._objective,
        )

    def zero_grad(self) -> None:
        """`.grad` is set back to zero, unless the settings leave that out."""
        self._grad = self._trainer.zeros if self._trainer.settings.zero_grad else self._gradient

    def record(self) -> StepRecord:
        """The whole step, once all phases are through."""
        before = self.before
        return StepRecord(
            before,
            self._batch,
            self._prediction.detach(),
            self._loss.detach(),
            self._loss_gradient,
            self._gradient,
            TrainingState(before.iteration + 1, self._parameters, self._grad, self._buffers),
        )


PHASES: dict[str, Callable[[Iteration], None]] = {
    "forward": Iteration.forward,
    "loss": Iteration.loss,
    "backward": Iteration.backward,
    "update": Iteration.update,
    "zero grad": Iteration.zero_grad,
}
"""The five phases in their order, by the names that the product gives them."""

_ORDER = tuple(PHASES.values())


class Trainer:
    """Steps a problem under fixed settings; it holds no state of the run.

    Attributes:
        settings: The settings it steps under.
        objective: The problem's prediction and loss, on the run's device.
        zeros: What `.grad` and fresh buffers hold, (P,).
    """

    def __init__(self, settings: RunSettings) -> None:
        self.settings = settings
        self.objective = objective_of(settings.built, settings.dtype, settings.device)
        self._size = settings.samples_per_step
        self.zeros = self.objective.tensor((0.0,) * len(settings.start))

    def on(self, device: str) -> "Trainer":
        """The same trainer on another device."""
        return Trainer(replace(self.settings, device=device))

    def state(self, parameters: tuple[float, ...]) -> TrainingState:
        """A fresh state at the parameters: iteration 0, empty `.grad` and buffers."""
        start = self.objective.tensor(parameters)
        buffers = self.settings.optimizer.first_buffers(self.zeros)
        return TrainingState(0, start, self.zeros, buffers)

    def samples_at(self, iteration: int) -> tuple[Tensor | None, Objective]:
        """The samples' indices, or None for all, and the objective of the step from there."""
        if self._size is None:
            return None, self.objective
        objective, settings = self.objective, self.settings
        which = batch(objective.samples, self._size, iteration, settings.seed, settings.shuffle)
        return which, objective.of(which.to(objective.device))

    def step(self, state: TrainingState) -> StepRecord:
        """One whole step. Pure: the same state gives the same record, bit for bit."""
        iteration = Iteration(self, state)
        for phase in _ORDER:
            phase(iteration)
        return iteration.record()
