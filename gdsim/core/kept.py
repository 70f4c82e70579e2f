"""What is kept of runs, to take them up again another time exactly where they stood.

The known steps are taken as they were kept, and not computed anew; but they are held to the
settings by some of them that are, so that no table is shown that its settings do not make.
"""

from dataclasses import dataclass, field, replace

import numpy as np
import torch
from msgspec import structs
from numpy.typing import NDArray

from gdsim.core import devices
from gdsim.core.run import Run
from gdsim.core.runs import MOST, Runs
from gdsim.core.settings import RunSettings
from gdsim.core.trainer import Trainer, TrainingState
from gdsim.core.trajectory import MAX_BYTES, Steps, Trajectory
from gdsim.language import Worded, worded

CLOSE = {"float32": 1e-4, "float64": 1e-9}
"""How far apart two machines' numbers of one step may be, as a share of the largest in it."""

ELSEWHERE = worded(
    "This run was computed on another machine, whose numbers differ from this one's in the last"
    " digits; the steps it took are shown as they were, and it goes on with this machine's."
)


class KeptError(ValueError):
    """What was kept is no run that these settings make; the message is a sentence for the user."""


@dataclass(frozen=True, eq=False)
class KeptRun:
    """One run, or one branch of a run.

    Attributes:
        settings: What is in force from the next step on.
        taken: From which iteration on which settings took the known steps, oldest first.
        steps: The known steps, as far as a trajectory keeps them.
        known: How many steps are known.
        iteration: How many steps the run stands from its start.
        before: The state before the step that led there, (2 + buffers, P): parameters, `.grad`,
            and the buffers; no rows at the start.
        phase: How many phases of the next step are through.
        by_phase: Whether the last command moved by a phase.
        name: What the user knows it by.
        named: Whether the user gave it its name.
        colour: Which of the branches' colours it has.
        visible: Whether it is drawn while another one is stepped.
        watched: Iterations done, and the losses that are watched there, (k, 3).
    """

    settings: RunSettings
    taken: tuple[tuple[int, RunSettings], ...]
    steps: Steps
    known: int
    iteration: int
    before: NDArray[np.floating]
    phase: int = 0
    by_phase: bool = False
    name: str = ""
    named: bool = False
    colour: int = 0
    visible: bool = True
    watched: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 3)))

    def on(self, device: str) -> "KeptRun":
        """The same on another device."""
        taken = tuple((since, structs.replace(s, device=device)) for since, s in self.taken)
        return replace(self, settings=structs.replace(self.settings, device=device), taken=taken)


@dataclass(frozen=True, eq=False)
class Kept:
    """Runs of one problem.

    Attributes:
        runs: The runs, at least one.
        active: The place of the one that is seen in full.
        together: Whether they step together.
    """

    runs: tuple[KeptRun, ...]
    active: int = 0
    together: bool = False

    def room(self, run: KeptRun) -> int:
        """The bytes that the trajectory of one of them may take: those it has, in any case."""
        share = MAX_BYTES if len(self.runs) == 1 else MAX_BYTES // MOST
        return max(share, run.steps.rows.nbytes)

    def taken_up(self) -> tuple[Runs, Worded | None]:
        """The runs as they stood, their places as their ids; and what a user should know of it.

        Raises:
            KeptError: They are not runs that their settings make.
            SettingsError: Their settings make no problem.
        """
        if notice := devices.refusal(self.runs[0].settings.device):
            return self.on("cpu").taken_up()[0], notice
        exact, runs = True, []
        for one in self.runs:
            run = Run(one.settings)
            exact = _check(one, run) and exact
            run.take_up(
                Trajectory.holding(one.steps, self.room(one)),
                [(since, Trainer(settings)) for since, settings in one.taken],
                one.known,
                _state(one.iteration - 1, one.before, run) if one.iteration else None,
                (one.phase, one.by_phase),
            )
            runs.append(run)
        return Runs.of_all(runs, self.active, self.together), None if exact else ELSEWHERE

    def on(self, device: str) -> "Kept":
        """The same on another device."""
        return replace(self, runs=tuple(run.on(device) for run in self.runs))


def _state(iteration: int, rows: NDArray[np.floating], run: Run) -> TrainingState:
    parameters, grad, *buffers = torch.tensor(rows, device=run.trainer.objective.device)
    return TrainingState(iteration, parameters, grad, tuple(buffers))


# The check


def _check(kept: KeptRun, run: Run) -> bool:
    """Whether the kept numbers are the run's to the last bit.

    Raises:
        KeptError: They are others.
    """
    steps, own = kept.steps, run.trajectory.steps
    buffers = len(kept.settings.optimizer.buffer_names)
    if steps.layout != own.layout or steps.rows.dtype != own.rows.dtype:
        raise KeptError(worded("the steps are none of this problem and this optimizer"))
    if kept.iteration and kept.before.shape != (2 + buffers, own.layout.parameters):
        raise KeptError(worded("where the run stands is no place of this problem"))
    if steps.stride == 1:
        _check_chain(kept, run)
    # First and last, and one between; all of them, however exact the first is.
    last = len(steps) - 1
    rows = {0, last // 2, last} if len(steps) else ()
    found = [_check_row(kept, row) for row in sorted(rows)]
    return all(found)


def _check_chain(kept: KeptRun, run: Run) -> None:
    """Hold each step's start to the end of the one before, and the place to the steps."""
    steps = kept.steps
    whole = _alike(steps.parameters[1:], steps.parameters_after[:-1])
    if kept.iteration:
        state = run.trainer.state(kept.settings.start)
        if kept.iteration > 1:
            state = steps.state_after(kept.iteration - 2, run.trainer.objective.device)
        numbers = (state.parameters, state.grad, *state.buffers)
        whole = whole and _alike(kept.before, torch.stack(numbers).cpu().numpy())
    if not whole:
        raise KeptError(worded("a step does not begin where the one before it ended"))


def _check_row(kept: KeptRun, row: int) -> bool:
    """Take the row's step once more; whether it gave the same numbers to the last bit.

    Where only every other step is kept, what the optimizer carried into the step is not known, and
    the loss and its gradient are compared alone.
    """
    steps, layout = kept.steps, kept.steps.layout
    iteration = steps.first + row * steps.stride - 1
    settings = [settings for since, settings in kept.taken if since <= iteration][-1]
    trainer = Trainer(settings)
    state = trainer.state(settings.start)
    if iteration and steps.stride == 1:
        state = steps.state_after(row - 1, trainer.objective.device)
    elif iteration:
        at = torch.tensor(steps.parameters[row], device=trainer.objective.device)
        state = state._replace(iteration=iteration, parameters=at)
    found = Steps.of([trainer.step(state)]).rows[0]
    known = steps.rows[row]
    if iteration and steps.stride > 1:
        to = layout.field(1).stop
        found, known = found[:to], known[:to]
    if _alike(found, known):
        return True
    if not _close(found, known, CLOSE[settings.dtype]):
        raise KeptError(
            worded("step {number} is not what these settings give", number=f"{iteration + 1:,}")
        )
    return False


def _alike(one: NDArray[np.floating], other: NDArray[np.floating]) -> bool:
    return np.array_equal(one, other, equal_nan=True)


def _close(one: NDArray[np.floating], other: NDArray[np.floating], share: float) -> bool:
    finite = np.isfinite(one)
    if not _alike(one[~finite], other[~finite]) or not np.isfinite(other[finite]).all():
        return False
    largest = np.abs(other[finite], dtype=np.float64).max(initial=0.0)
    return np.allclose(one[finite], other[finite], rtol=share, atol=share * largest)
