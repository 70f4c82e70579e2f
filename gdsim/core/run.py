"""A run: where it stands, the steps that led there, and whether it has come to an end."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import msgspec
import numpy as np
from numpy.typing import NDArray

from gdsim.core.settings import RunSettings
from gdsim.core.trainer import StepRecord, Trainer, TrainingState
from gdsim.core.trajectory import Steps, Trajectory

DIVERGED_FACTOR = 1e12
"""A loss this many times the first one counts as diverged."""


class Verdict(StrEnum):
    """What can be said of a run from the place where it stands."""

    OPEN = "open"
    CONVERGED = "converged"
    DIVERGED = "diverged"


@dataclass(frozen=True, eq=False)
class Progress:
    """What one command changed of a run, in numbers that no later step will write to.

    Attributes:
        keep: How many of the steps known so far still hold; the others were taken back.
        steps: The steps that were taken since, the first of them of iteration `keep + 1`.
        ahead: The next step from where the run stands, computed but not taken. In a run that
            diverged to non-finite numbers: the last step whose loss and gradient were finite.
        prediction: What the model predicts for the samples at `ahead.parameters`, (N,).
        curve: What it predicts over the range of its one input, (M,), or nothing, (0,).
        verdict: Whether the run has come to an end.
        reason: The verdict in a sentence; empty while the run is open.
    """

    keep: int
    steps: Steps
    ahead: Steps
    prediction: NDArray[np.floating]
    curve: NDArray[np.floating]
    verdict: Verdict
    reason: str


def _never() -> bool:
    return False


class Run:
    """A run under settings that may change between steps, where `RunSettings.same_run` allows it.

    Attributes:
        trainer: What takes the next step.
        trajectory: The steps taken.
        verdict: Whether the run has come to an end.
    """

    def __init__(self, settings: RunSettings) -> None:
        self.trainer = Trainer(settings)
        self._start = self.trainer.state(settings.start)
        # Which trainer was in force from which iteration on, oldest first.
        self._trainers = [(0, self.trainer)]
        self._next = self._shown = self.trainer.step(self._start)
        self.trajectory = Trajectory(Steps.of([self._next]))
        # A start with no loss at all gives no scale; 1 is then as good as any.
        self._loss_limit = DIVERGED_FACTOR * (abs(float(self._next.loss)) or 1.0)
        self.verdict, self._reason = self._judge_next()

    @property
    def iteration(self) -> int:
        """How many steps the run stands from its start."""
        return self._next.before.iteration

    def here(self) -> Progress:
        """Where the run stands, with nothing changed."""
        return self._progress(self.iteration, Steps.of([self._next])[:0])

    def advance(
        self, most: int, enough: Callable[[], bool] = _never, past_convergence: bool = False
    ) -> Progress:
        """Take steps: `most` of them, fewer when the run ends or `enough` says so, at least one.

        A run that has diverged takes none. One that has converged goes on only where it is told
        to, or step by step.
        """
        if self.verdict is Verdict.DIVERGED:
            return self.here()
        keep = self.iteration
        records = [self._next]
        while True:
            records.append(self.trainer.step(records[-1].after))
            if len(records) > most or enough():
                break
        steps = Steps.of(records)
        end, self.verdict, self._reason = self._first_end(steps, 1, past_convergence)
        self._next = records[end]
        self._shown = self._next if steps.finite[end] else records[end - 1]
        self.trajectory.append(steps[:end])
        return self._progress(keep, steps[:end])

    def go_to(self, iteration: int) -> Progress:
        """Take up the state of an earlier iteration again, and forget the steps after it."""
        iteration = max(0, min(iteration, self.iteration))
        state = self._state_at(iteration)
        self.trajectory.cut(iteration)
        self._trainers = [entry for entry in self._trainers if entry[0] < iteration]
        self._trainers.append((iteration, self.trainer))
        return self._stand_at(state)

    def change(self, settings: RunSettings) -> Progress:
        """Let other settings decide from the next step on."""
        self.trainer = Trainer(settings)
        self._trainers = [entry for entry in self._trainers if entry[0] < self.iteration]
        self._trainers.append((self.iteration, self.trainer))
        return self._stand_at(self._next.before)

    def move(self, device: str) -> Progress:
        """Go on, on another device, from the last step that is kept here in memory."""
        self._trainers = [
            (since, Trainer(msgspec.structs.replace(trainer.settings, device=device)))
            for since, trainer in self._trainers
        ]
        self.trainer = self._trainers[-1][1]
        self._start = self.trainer.state(self.trainer.settings.start)
        row = len(self.trajectory) - 1
        here = self.trainer.objective.device
        return self._stand_at(
            self.trajectory.steps.state_after(row, here) if row >= 0 else self._start
        )

    def probe(self, parameters: tuple[float, ...]) -> Progress:
        """Where a run that started at these parameters would stand; this one stays as it is."""
        record = self.trainer.step(self.trainer.state(parameters))
        steps = Steps.of([record])
        return self._tell(0, steps[:0], record, *self._first_end(steps, 0, False)[1:])

    def _stand_at(self, state: TrainingState) -> Progress:
        moved = state.iteration != self.iteration
        self._next = self.trainer.step(state)
        if moved or Steps.of([self._next]).finite[0]:
            self._shown = self._next
        self.verdict, self._reason = self._judge_next()
        return self.here()

    def _state_at(self, iteration: int) -> TrainingState:
        if iteration == self.iteration:
            return self._next.before
        row = self.trajectory.row_of(iteration)
        state = self._start
        if row >= 0:
            state = self.trajectory.steps.state_after(row, self.trainer.objective.device)
        while state.iteration < iteration:
            then = [trainer for since, trainer in self._trainers if since <= state.iteration]
            state = then[-1].step(state).after
        return state

    def _progress(self, keep: int, steps: Steps) -> Progress:
        return self._tell(keep, steps, self._shown, self.verdict, self._reason)

    def _tell(
        self, keep: int, steps: Steps, shown: StepRecord, verdict: Verdict, reason: str
    ) -> Progress:
        return Progress(
            keep,
            steps,
            Steps.of([shown]),
            shown.prediction.cpu().numpy(),
            self.trainer.objective.curve(shown.before.parameters).cpu().numpy(),
            verdict,
            reason,
        )

    def _judge_next(self) -> tuple[Verdict, str]:
        return self._first_end(Steps.of([self._next]), 0, past_convergence=False)[1:]

    def _first_end(
        self, steps: Steps, first: int, past_convergence: bool
    ) -> tuple[int, Verdict, str]:
        """The first row from `first` on at which the run ends, or else the last row."""
        loss, tolerance = steps.loss, self.trainer.settings.tolerance
        norm = np.maximum(_norm(steps.gradient), _norm(steps.loss_gradient))
        diverged = ~steps.finite | (np.abs(loss) > self._loss_limit)
        converged = norm < tolerance
        ends = diverged if past_convergence else diverged | converged
        found = np.flatnonzero(ends[first:])
        end = first + int(found[0]) if len(found) else len(steps) - 1
        iteration = steps.first + end
        if diverged[end]:
            return (
                end,
                Verdict.DIVERGED,
                (
                    f"Diverged at iteration {iteration}: {self._what_broke(loss[end])}."
                    f" {self._advice(iteration)}"
                ),
            )
        if converged[end]:
            return (
                end,
                Verdict.CONVERGED,
                (
                    f"Converged after {iteration - 1} iterations: the gradient's norm,"
                    f" {norm[end]:.3g}, is below the tolerance, {tolerance:g}."
                ),
            )
        return end, Verdict.OPEN, ""

    def _advice(self, iteration: int) -> str:
        if iteration == 1:
            return "Start nearer to zero, or choose float64."
        return f"Try a learning rate below {self.trainer.settings.learning_rate:g}."

    def _what_broke(self, loss: float) -> str:
        if np.isnan(loss):
            return "the loss is nan, no number"
        if np.isinf(loss):
            return f"the loss overflowed {self.trainer.settings.dtype}"
        if abs(loss) > self._loss_limit:
            return f"the loss, {loss:.3g}, is more than 1e12 times the first"
        return f"the gradient overflowed {self.trainer.settings.dtype}"


def _norm(vectors: NDArray[np.floating]) -> NDArray[np.float64]:
    """The Euclidean norm of each row, (k,)."""
    # Squares in float64, where those of any float32 number fit.
    with np.errstate(over="ignore", invalid="ignore"):
        return np.sqrt(np.square(vectors, dtype=np.float64).sum(axis=1))
