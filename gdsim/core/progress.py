"""What one command changed of a run: where it stands, and what is to be seen there."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from gdsim.core.settings import RunSettings
from gdsim.core.trajectory import Steps
from gdsim.language import worded


class Verdict(StrEnum):
    """What can be said of a run from the place where it stands."""

    OPEN = worded("open")
    CONVERGED = worded("converged")
    DIVERGED = worded("diverged")


@dataclass(frozen=True, eq=False)
class Progress:
    """What one command changed of a run, in numbers that no later step will write to.

    Attributes:
        keep: How many of the steps known so far still hold; the others are forgotten.
        steps: The steps that were taken since, the first of them of iteration `keep + 1`.
        iteration: How many steps the run stands from its start; fewer than are known, after Back.
        phase: How many phases of the next step are through, 0 to 4.
        by_phase: Whether the last command moved by a phase, not by a whole step.
        last: The step that led here, one row; none at the start.
        last_prediction: What the model predicted in that step, (N,), or (B,) for its batch; nothing
            at the start.
        last_carried: What that step took over, (1 + buffers, P): `.grad`, and the buffers.
        ahead: The next step from where the run stands, computed but not taken. In a run that
            diverged to non-finite numbers: the last step whose loss and gradient were finite.
        ahead_carried: What it takes over, as `last_carried`.
        prediction: What the model predicts at `ahead.parameters` for the samples that the step
            takes, (N,), or (B,) for a batch; without data, the value of the function, ().
        everything: The same for all samples, (N,).
        batch: The indices of the samples that the step ahead takes, (B,); None for all of them.
        rate: The learning rate of the step ahead, as the schedule has it.
        train_loss: Where steps take batches, the loss () over all samples there; else None.
        test_loss: The loss () over the samples that are held out there; None where none are.
        first_moment: The vector (P,) that the step ahead follows, for a rule that keeps one.
        scaling: What the rule multiplies each parameter's gradient by in the step ahead, (P,), for
            a rule that scales them apart.
        curve: What it predicts over the range of its one input, (M,), or nothing, (0,).
        verdict: Whether the run has come to an end.
        reason: The verdict in a sentence; empty while the run is open.
        segments: From which iteration on which settings took the known steps, oldest first.
    """

    keep: int
    steps: Steps
    iteration: int
    phase: int
    by_phase: bool
    last: Steps
    last_prediction: NDArray[np.floating]
    last_carried: NDArray[np.floating]
    ahead: Steps
    ahead_carried: NDArray[np.floating]
    prediction: NDArray[np.floating]
    everything: NDArray[np.floating]
    batch: NDArray[np.int64] | None
    rate: float
    train_loss: float | None
    test_loss: float | None
    first_moment: NDArray[np.floating] | None
    scaling: NDArray[np.floating] | None
    curve: NDArray[np.floating]
    verdict: Verdict
    reason: str
    segments: tuple[tuple[int, RunSettings], ...]

    @property
    def known(self) -> int:
        """How many steps are known."""
        return self.keep + len(self.steps)
