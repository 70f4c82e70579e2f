"""A run: the steps it knows, where it stands among them, and whether it has come to an end."""

import copy
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from msgspec import structs
from numpy.typing import NDArray
from torch import Tensor

from gdsim.core.progress import Progress, Verdict
from gdsim.core.settings import RunSettings
from gdsim.core.trainer import PHASES, StepRecord, Trainer, TrainingState
from gdsim.core.trajectory import MAX_BYTES, Steps, Trajectory
from gdsim.language import worded, worded_count

DIVERGED_FACTOR = 1e12
"""A loss this many times the first one counts as diverged."""


def _never() -> bool:
    return False


class Run:
    """A run under settings that may change between steps, where `RunSettings.same_run` allows it.

    It stands somewhere among the steps it knows. Going back forgets none of them; stepping from
    there goes through the same ones again, or, under other settings, forgets them and goes its own
    way (`branches_off` tells, and `fork` keeps them).

    Attributes:
        trainer: What takes the next step.
        trajectory: The steps known.
        phase: How many phases of the next step are through, 0 to 4.
        by_phase: Whether the last command moved by a phase, not by a whole step.
        verdict: Whether the run has come to an end.
    """

    def __init__(self, settings: RunSettings, max_bytes: int = MAX_BYTES) -> None:
        self.trainer = Trainer(settings)
        self._start = self.trainer.state(settings.start)
        # Which trainer took the known steps from which iteration on, oldest first.
        self._segments: list[tuple[int, Trainer]] = []
        self._end = 0
        self.phase, self.by_phase = 0, False
        self._last: StepRecord | None = None
        self._next = self._shown = self.trainer.step(self._start)
        self.trajectory = Trajectory(Steps.of([self._next]), max_bytes)
        # A start with no loss at all gives no scale; 1 is then as good as any.
        self._loss_limit = DIVERGED_FACTOR * (abs(float(self._next.loss)) or 1.0)
        self.verdict, self._reason = self._judge_next()

    @property
    def iteration(self) -> int:
        """How many steps the run stands from its start."""
        return self._next.before.iteration

    @property
    def parameters(self) -> list[float]:
        """The parameters where the run stands."""
        numbers: list[float] = self._next.before.parameters.tolist()
        return numbers

    @property
    def end(self) -> int:
        """How many steps are known."""
        return self._end

    @property
    def branches_off(self) -> bool:
        """Whether the next step forgets those known from here on, as the settings are others."""
        return self.iteration < self._end and not self._in_force(
            self.iteration
        ).settings.steps_alike(self.trainer.settings)

    @property
    def most_at_once(self) -> int:
        """How many steps it is to where the known ones, if they hold, were taken under others."""
        if self.branches_off:
            return sys.maxsize
        changes = (since for since, _ in self._segments if since > self.iteration)
        return min(changes, default=sys.maxsize) - self.iteration

    def fork(self) -> "Run":
        """A run that stands here too, knows the same steps, and goes its own way."""
        other = copy.copy(self)
        other.trajectory = self.trajectory.copy()
        other._segments = list(self._segments)
        return other

    def as_it_was(self) -> "Run":
        """A fork that goes on as the known steps do from here."""
        other = self.fork()
        if self.iteration < self._end:
            then, now = self._in_force(self.iteration).settings, self.trainer.settings
            other.change(structs.replace(then, tolerance=now.tolerance, steps=now.steps))
        return other

    def as_with_zero_grad(self) -> "Run":
        """A fork that stands where zero grad was first left out, and does not leave it out."""
        left_out = [since for since, trainer in self._segments if not trainer.settings.zero_grad]
        other = self.fork()
        other.go_to(min([*left_out, self.iteration]))
        other.change(structs.replace(self.trainer.settings, zero_grad=True))
        return other

    def here(self) -> Progress:
        """Where the run stands, with nothing changed."""
        return self._progress(self._end, Steps.of([self._next])[:0])

    def advance(
        self, most: int, enough: Callable[[], bool] = _never, past_convergence: bool = False
    ) -> Progress:
        """Take steps: `most` of them, fewer when the run ends or `enough` says so, at least one.

        A run that has diverged takes none. One that has converged goes on only where it is told
        to, or step by step. Among known steps it stops where those were taken under others.
        """
        if self.verdict is Verdict.DIVERGED:
            return self.here()
        keep = self._end = self._prepare_end()
        most = min(most, self.most_at_once)
        records = [self._next]
        while True:
            records.append(self.trainer.step(records[-1].after))
            if len(records) > most or enough():
                break
        steps = Steps.of(records)
        end, self.verdict, self._reason = self._first_end(steps, 1, past_convergence)
        self._last, self._next = records[end - 1], records[end]
        self._shown = self._next if steps.finite[end] else self._last
        self.phase, self.by_phase = 0, False
        new = steps[max(0, keep + 1 - steps.first) : end]
        self.trajectory.append(new)
        self._end += len(new)
        return self._progress(keep, new)

    def next_phase(self) -> Progress:
        """Go through the next phase; the fifth one completes the step."""
        if self.verdict is Verdict.DIVERGED:
            return self.here()
        if self.phase < len(PHASES) - 1:
            self.phase, self.by_phase = self.phase + 1, True
            return self.here()
        progress = self.advance(1, past_convergence=True)
        self.by_phase = True
        return replace(progress, by_phase=True)

    def back(self, by_phase: bool | None = None) -> Progress:
        """Take back the last phase or step, by default whichever the last command moved by."""
        if not (self.by_phase if by_phase is None else by_phase):
            return self.go_to(self.iteration - 1)
        if self.phase == 0 and self.iteration > 0:
            self.go_to(self.iteration - 1)
            self.phase = len(PHASES)
        self.phase, self.by_phase = max(0, self.phase - 1), True
        return self.here()

    def go_to(self, iteration: int) -> Progress:
        """Stand at any iteration that is known."""
        iteration = max(0, min(iteration, self._end))
        self.phase, self.by_phase = 0, False
        if iteration != self.iteration:
            self._last = self._record_of(iteration) if iteration else None
            self._stand_at(self._last.after if self._last else self._start)
        return self.here()

    def change(self, settings: RunSettings) -> Progress:
        """Let other settings decide from the next step on."""
        self.trainer = Trainer(settings)
        self._stand_at(self._next.before)
        return self.here()

    def move(self, device: str) -> Progress:
        """Go on, on another device, from the last step that is kept here in memory."""
        self._end = len(self.trajectory) * self.trajectory.stride
        self.trainer = self.trainer.on(device)
        self._segments = [
            (since, trainer.on(device)) for since, trainer in self._segments if since < self._end
        ]
        self._start = self.trainer.state(self.trainer.settings.start)
        self.phase = 0
        self._last = self._record_of(self._end) if self._end else None
        self._stand_at(self._last.after if self._last else self._start)
        return self.here()

    def take_up(
        self,
        trajectory: Trajectory,
        taken: Sequence[tuple[int, Trainer]],
        known: int,
        before: TrainingState | None,
        phase: tuple[int, bool],
    ) -> None:
        """Stand where a run of these settings stood once, with the steps it knew.

        Args:
            trajectory: The steps.
            taken: From which iteration on which trainer took them, oldest first.
            known: How many steps are known.
            before: The state before the step that led there; None at the start.
            phase: How many phases of the next step are through, and whether the last command moved
                by one.
        """
        self.trajectory, self._segments, self._end = trajectory, list(taken), known
        if before is not None:
            self._last = self._in_force(before.iteration).step(before)
            self._stand_at(self._last.after)
        self.phase, self.by_phase = phase

    def probe(self, parameters: tuple[float, ...]) -> Progress:
        """Where a run that started at these parameters would stand; this one stays as it is."""
        other = copy.copy(self)
        other._last, other.phase = None, 0
        other._next = other._shown = self.trainer.step(self.trainer.state(parameters))
        other.verdict, other._reason = other._judge_next()
        return other.here()

    def _prepare_end(self) -> int:
        """Forget what the next step makes untrue; how many steps still hold."""
        here = self.iteration
        if self.branches_off:
            self.trajectory.cut(here)
            self._segments = [entry for entry in self._segments if entry[0] < here]
            self._end = here
        alike = self._segments and self._segments[-1][1].settings.steps_alike(self.trainer.settings)
        if here == self._end and not alike:
            self._segments.append((here, self.trainer))
        return self._end

    def _in_force(self, iteration: int) -> Trainer:
        """What takes the step from this iteration, as far as it is known."""
        return [trainer for since, trainer in self._segments if since <= iteration][-1]

    def _record_of(self, iteration: int) -> StepRecord:
        """The known step of this iteration, from 1 up, taken once more."""
        row = self.trajectory.row_of(iteration - 1)
        state = self._start
        if row >= 0:
            state = self.trajectory.steps.state_after(row, self.trainer.objective.device)
        while True:
            record = self._in_force(state.iteration).step(state)
            if record.after.iteration == iteration:
                return record
            state = record.after

    def _stand_at(self, state: TrainingState) -> None:
        self._next = self.trainer.step(state)
        sound = Steps.of([self._next]).finite[0]
        self._shown = self._next if sound else self._last or self._next
        self.verdict, self._reason = self._judge_next()

    def _progress(self, keep: int, steps: Steps) -> Progress:
        last = Steps.of([self._last]) if self._last else steps[:0]
        shown, settings = self._shown, self.trainer.settings
        iteration, objective = shown.before.iteration, self.trainer.objective
        everything = shown.prediction
        train_loss = None
        with torch.no_grad():
            if shown.batch is not None:
                everything = objective.predict(shown.before.parameters)
                train_loss = float(objective.loss(everything))
            held_out = objective.held_out
            test_loss = float(held_out(shown.before.parameters)) if held_out else None
        return Progress(
            keep=keep,
            steps=steps,
            iteration=self.iteration,
            phase=self.phase,
            by_phase=self.by_phase,
            last=last,
            last_prediction=_numpy(self._last.prediction) if self._last else np.empty(0),
            last_carried=_carried(self._last) if self._last else np.empty((0, 0)),
            ahead=Steps.of([shown]),
            ahead_carried=_carried(shown),
            prediction=_numpy(shown.prediction),
            everything=_numpy(everything),
            batch=_some(shown.batch),
            rate=settings.schedule.rate(settings.learning_rate, iteration),
            train_loss=train_loss,
            test_loss=test_loss,
            first_moment=_some(settings.optimizer.first_moment(shown.after.buffers, iteration)),
            scaling=_some(settings.optimizer.scaling(shown.after.buffers, iteration)),
            curve=_numpy(objective.curve(shown.before.parameters)),
            verdict=self.verdict,
            reason=self._reason,
            segments=tuple((since, trainer.settings) for since, trainer in self._segments),
        )

    def _judge_next(self) -> tuple[Verdict, str]:
        return self._first_end(Steps.of([self._next]), 0, past_convergence=False)[1:]

    def _first_end(
        self, steps: Steps, first: int, past_convergence: bool
    ) -> tuple[int, Verdict, str]:
        """The first row from `first` on at which the run ends, or else the last row."""
        # The limit may be beyond float32.
        loss = steps.loss.astype(np.float64)
        tolerance = self.trainer.settings.tolerance
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
                    worded(
                        "Diverged at iteration {iteration}: {cause}. {advice}",
                        iteration=iteration,
                        cause=self._what_broke(loss[end]),
                        advice=self._advice(iteration),
                    )
                ),
            )
        if converged[end]:
            return (
                end,
                Verdict.CONVERGED,
                (
                    worded_count(
                        "Converged after {n} iteration: the gradient's norm, {norm:.3g},"
                        " is below the tolerance, {tolerance:g}.",
                        "Converged after {n} iterations: the gradient's norm, {norm:.3g},"
                        " is below the tolerance, {tolerance:g}.",
                        iteration - 1,
                        norm=norm[end],
                        tolerance=tolerance,
                    )
                ),
            )
        return end, Verdict.OPEN, ""

    def _advice(self, iteration: int) -> str:
        settings = self.trainer.settings
        if iteration == 1:
            if settings.dtype == "float32":
                return worded("Start nearer to zero, or choose float64.")
            return worded("Start nearer to zero.")
        return worded("Try a learning rate below {rate:g}.", rate=settings.learning_rate)

    def _what_broke(self, loss: float) -> str:
        dtype = self.trainer.settings.dtype
        if np.isnan(loss):
            return worded("the loss is nan, no number")
        if np.isinf(loss):
            return worded("the loss overflowed {dtype}", dtype=dtype)
        if abs(loss) > self._loss_limit:
            return worded("the loss, {loss:.3g}, is more than 1e12 times the first", loss=loss)
        return worded("the gradient overflowed {dtype}", dtype=dtype)


def _norm(vectors: NDArray[np.floating]) -> NDArray[np.float64]:
    """The Euclidean norm of each row, (k,)."""
    # Squares in float64, where those of any float32 number fit.
    with np.errstate(over="ignore", invalid="ignore"):
        return np.sqrt(np.square(vectors, dtype=np.float64).sum(axis=1))


def _carried(record: StepRecord) -> NDArray[np.floating]:
    return _numpy(torch.stack((record.before.grad, *record.before.buffers)))


def _some(tensor: Tensor | None) -> NDArray[Any] | None:
    return None if tensor is None else _numpy(tensor)


def _numpy(tensor: Tensor) -> NDArray[Any]:
    numbers: NDArray[Any] = tensor.cpu().numpy().view()
    numbers.flags.writeable = False
    return numbers
