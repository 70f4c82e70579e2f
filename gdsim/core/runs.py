"""Several runs of one problem: the branches of one run, or runs that step together."""

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter

from msgspec.structs import replace

from gdsim.core.progress import Progress, Verdict
from gdsim.core.run import Run
from gdsim.core.settings import RunSettings
from gdsim.core.trajectory import MAX_BYTES
from gdsim.language import worded

MOST = 8
"""Runs side by side: as many as a person can tell apart by colour."""

Moved = dict[int, Progress]
"""What changed of which run; the active one is always told of."""


class FullError(ValueError):
    """There is no room for another run; the message is a sentence for the user."""


class Runs:
    """The runs by their ids; one of them is active. They step alone or together.

    Attributes:
        active: The id of the one that is seen in full, and that alone steps unless all do.
        together: Whether a step is one of each.
    """

    def __init__(self, settings: Sequence[RunSettings], active: int = 0) -> None:
        self._runs = {i: _run(one, len(settings) > 1) for i, one in enumerate(settings)}
        self.active = active
        self.together = len(self._runs) > 1
        self._chunk = 1

    @classmethod
    def of_all(cls, runs: Sequence[Run], active: int, together: bool) -> "Runs":
        """These runs, by their places."""
        made = cls([], active)
        made._runs = dict(enumerate(runs))
        made.together = together
        return made

    def __iter__(self) -> Iterator[Run]:
        return iter(self._runs.values())

    def __contains__(self, run: int) -> bool:
        return run in self._runs

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of all runs."""
        return tuple(self._runs)

    @property
    def run(self) -> Run:
        """The active run."""
        return self._runs[self.active]

    @property
    def verdict(self) -> Verdict:
        """What can be said of the active run; of those that step together, of what goes on best."""
        verdicts = {run.verdict for run in self} if self.together else {self.run.verdict}
        return next(each for each in Verdict if each in verdicts)

    def of(self, run: int) -> Run:
        """The run of this id."""
        return self._runs[run]

    def here(self) -> Moved:
        """Where all stand, with nothing changed."""
        return {key: run.here() for key, run in self._runs.items()}

    def beside(self) -> Run | None:
        """Where the active run steps alone and leaves out zero grad, one that does not."""
        left_out = not (self.together or self.run.trainer.settings.zero_grad)
        return self.run.as_with_zero_grad() if left_out else None

    def add(self, settings: RunSettings) -> Moved:
        """Have another run step with the others, all from the start; it is the active one.

        Raises:
            FullError: There are `MOST` of them.
        """
        if len(self._runs) == MOST:
            raise FullError(worded("There are {most} runs; remove one to add another.", most=MOST))
        run = _run(settings, shares=True)
        self.active = max(self._runs) + 1
        self._runs[self.active] = run
        self.together = True
        return self.go_to(0)

    def delete(self, run: int) -> Moved:
        """Forget a run that is not the active one."""
        if run != self.active:
            self._runs.pop(run, None)
        self.together = self.together and len(self._runs) > 1
        return self.here()

    def change(self, settings: RunSettings) -> Moved:
        """Let other settings decide from the active run's next step on.

        Those that step together have in common what ends them: tolerance, and where they pause.
        """
        moved = {self.active: self.run.change(settings)}
        ends = {"tolerance": settings.tolerance, "steps": settings.steps}
        for key, run in self._runs.items() if self.together else ():
            own = replace(run.trainer.settings, **ends)
            if own != run.trainer.settings:
                moved[key] = run.change(own)
        return moved

    def step(self, times: int) -> Moved:
        """Take so many steps of each run that may step, past convergence where none is open.

        Raises:
            FullError: The step would start a branch, and there are `MOST`.
        """
        # Those that step together stop where they converge, until all have.
        past = not (self.together and any(run.verdict is Verdict.OPEN for run in self))
        due = self._alike(times)
        return self._each(lambda run: run.advance(due, past_convergence=past))

    def next_phase(self) -> Moved:
        """Go through one phase.

        Raises:
            FullError: As for `step`.
        """
        return self._each(Run.next_phase)

    def advance(self, most: Callable[[Run], int], seconds: float) -> Moved:
        """Take up to `most` steps of each run that may step, for about so many seconds.

        Raises:
            FullError: As for `step`.
        """
        start = perf_counter()
        if not self.together:
            return self._each(
                lambda run: run.advance(most(run), lambda: perf_counter() - start >= seconds)
            )
        due = min((most(run) for run in self._to_step()), default=0)
        taken = self._alike(min(due, self._chunk))
        if not taken:
            return {self.active: self.run.here()}
        moved = self._each(lambda run: run.advance(taken))
        if taken == self._chunk:
            share = seconds / max(perf_counter() - start, 1e-4)
            self._chunk = max(1, int(self._chunk * min(2.0, share)))
        return moved

    def back(self) -> Moved:
        """Take back the last phase or step; of runs that ended earlier, only once it is theirs."""
        if not self.together:
            return {self.active: self.run.back()}
        place = max((run.iteration, run.phase) for run in self)
        last = {key: run for key, run in self._runs.items() if (run.iteration, run.phase) == place}
        # One that had ended there took no part in the phases since.
        by_phase = any(run.by_phase for run in last.values())
        return self._told({key: run.back(by_phase) for key, run in last.items()})

    def go_to(self, iteration: int) -> Moved:
        """Stand at any iteration that is known; together, where all have been that go on there."""
        if not self.together:
            return {self.active: self.run.go_to(iteration)}
        moved = {key: run.go_to(iteration) for key, run in self._runs.items()}
        # One that is open and stands before the others knows no more steps.
        known = min((run.iteration for run in filter(_is_open, self)), default=iteration)
        ahead = {key: run for key, run in self._runs.items() if run.iteration > known}
        return moved | {key: run.go_to(known) for key, run in ahead.items()}

    def move(self, device: str) -> Moved:
        """Go on, on another device."""
        return {key: run.move(device) for key, run in self._runs.items()}

    def may_go_on(self) -> bool:
        """Whether a run that goes by itself has anything to do."""
        return any(may_go_on(run) for run in (self if self.together else (self.run,)))

    def _to_step(self) -> list[Run]:
        if not self.together:
            return [self.run]
        for ready in (may_go_on, _is_open, _is_sound):
            if found := [run for run in self if ready(run)]:
                return found
        return []

    def _alike(self, steps: int) -> int:
        """So many steps that those that step together all take as many."""
        return (
            min([steps, *(run.most_at_once for run in self._to_step())]) if self.together else steps
        )

    def _each(self, command: Callable[[Run], Progress]) -> Moved:
        left = {} if self.together else self._branch_off()
        stepping = self._to_step()
        moved = {key: command(run) for key, run in self._runs.items() if run in stepping}
        return self._told(left | moved)

    def _told(self, moved: Moved) -> Moved:
        if self.active not in moved:
            moved[self.active] = self.run.here()
        return moved

    def _branch_off(self) -> Moved:
        """Go on in a branch of its own where the next step would forget known ones.

        Told is of the one that is left, if one is: it stands under its own settings again.
        """
        run = self.run
        if not run.branches_off:
            return {}
        if len(self._runs) == MOST:
            raise FullError(
                worded("There are {most} branches; delete one to start another.", most=MOST)
            )
        left, self._runs[self.active] = self.active, run.as_it_was()
        self.active = max(self._runs) + 1
        self._runs[self.active] = run
        return {left: self._runs[left].here()}


def left(run: Run) -> int:
    """Steps up to where the run is to pause."""
    limit = run.trainer.settings.steps
    return 10**9 if limit is None else limit - run.iteration


def may_go_on(run: Run) -> bool:
    """Whether the run is open, and not yet where it is to pause."""
    limit = run.trainer.settings.steps
    return run.verdict is Verdict.OPEN and (limit is None or run.iteration < limit)


def _is_open(run: Run) -> bool:
    return run.verdict is Verdict.OPEN


def _is_sound(run: Run) -> bool:
    return run.verdict is not Verdict.DIVERGED


def _run(settings: RunSettings, shares: bool) -> Run:
    # Eight that step together have the memory of one.
    return Run(settings, MAX_BYTES // MOST if shares else MAX_BYTES)
