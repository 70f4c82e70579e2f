"""The branches of a run, as the window knows them: names, colours, and the steps of each.

Runs that step together are branches, too: each has a start and settings of its own.
"""

from collections.abc import Collection, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from msgspec.structs import replace

from gdsim.core.progress import Progress
from gdsim.core.runs import MOST
from gdsim.core.settings import RunSettings, SettingsError
from gdsim.core.trajectory import MAX_BYTES, NO_STEPS, Trajectory
from gdsim.language import listed, worded
from gdsim.messages import Report
from gdsim.watched import Watched

if TYPE_CHECKING:
    from gdsim.core.kept import Kept, KeptRun


@dataclass
class Branch:
    """One way that a run has gone.

    Attributes:
        id: What the worker knows it by.
        name: What the user knows it by; at first what sets it apart, empty while nothing does.
        colour: Which of the branches' colours it has, from 0.
        settings: What it was last stepped under.
        trajectory: The steps known.
        progress: Where it stands, as last told; None before the first report.
        watched: The losses that are not those of the steps: of all samples, and held out.
        visible: Whether it is drawn while another one is stepped.
        named: Whether the user gave it its name.
    """

    id: int
    name: str
    colour: int
    settings: RunSettings
    trajectory: Trajectory
    progress: Progress | None = None
    watched: Watched = field(default_factory=Watched)
    visible: bool = True
    named: bool = False
    _in_force: RunSettings | None = None

    def take(self, settings: RunSettings, progress: Progress) -> None:
        """Take over what a report tells of it."""
        self._in_force = settings
        if len(progress.steps):
            self.settings = settings
        self.trajectory.cut(progress.keep)
        self.trajectory.append(progress.steps)
        self.watched.take(progress)
        self.progress = progress

    def kept(self) -> "KeptRun":
        """What is to be kept of it; it has been told of."""
        from gdsim.core.kept import KeptRun

        told = self.progress
        assert told is not None
        steps = self.trajectory.lend()
        before = steps.rows[:0]
        if len(told.last):
            before = np.concatenate((told.last.parameters, told.last_carried))
        return KeptRun(
            settings=self._in_force or self.settings,
            taken=told.segments,
            steps=steps,
            known=told.known,
            iteration=told.iteration,
            before=before,
            phase=told.phase,
            by_phase=told.by_phase,
            name=self.name,
            named=self.named,
            colour=self.colour,
            visible=self.visible,
            watched=self.watched.losses,
        )

    @property
    def standing(self) -> tuple[object, ...]:
        """How it stands, to be compared: all that is kept of it, but for the steps themselves."""
        told = self.progress
        place = told and (told.iteration, told.phase, told.by_phase, told.known, told.segments)
        return self._in_force, place, self.name, self.colour, self.visible

    def take_up(self, kept: "KeptRun", room: int) -> None:
        """Be the one that was kept; its trajectory may take so many bytes."""
        self.trajectory = Trajectory.holding(kept.steps, room)
        self.name, self.named = kept.name, kept.named
        self.colour, self.visible = kept.colour, kept.visible
        self.settings = kept.taken[-1][1] if kept.taken else kept.settings
        self.watched.add(kept.watched)


def first_branch(
    run: int, settings: RunSettings, progress: Progress, colour: int, beside: int
) -> Branch:
    """A run at its start, one of so many, which have the memory of one among them."""
    memory = MAX_BYTES if beside == 1 else MAX_BYTES // MOST
    return Branch(run, "", colour, settings, Trajectory(progress.ahead, memory))


class Branches:
    """The branches by their ids; one of them is the one being stepped.

    Attributes:
        active: The one being stepped, or of those that step together the one in full view.
        together: Whether they step together.
    """

    def __init__(self, branches: Sequence[Branch], active: int) -> None:
        self._all = {branch.id: branch for branch in branches}
        self.active = self._all[active]
        self.together = False
        # What the names were made from: they are the same in most reports, and take a while.
        self._told_apart: list[RunSettings] = []

    @classmethod
    def first_of(
        cls,
        report: Report,
        names: Sequence[tuple[str, int]] = (),
        kept: "Kept | None" = None,
    ) -> "Branches":
        """Those of a run that has just begun, or was taken up, as its first report tells.

        Args:
            report: The report.
            names: The user's name, or none, and the colour of each; none for new ones.
            kept: What was taken up.
        """
        told = {report.branch: (report.settings, report.progress)}
        told |= {other.run: (other.settings, other.progress) for other in report.others}
        first = [
            first_branch(run, *told[run], colour, len(told))
            for colour, run in enumerate(report.branches)
        ]
        for branch, (name, colour) in zip(first, names, strict=False):
            branch.name, branch.named, branch.colour = name, bool(name), colour
        if kept:
            for branch, one in zip(first, kept.runs, strict=True):
                branch.take_up(one, kept.room(one))
        return cls(first, report.branch)

    @classmethod
    def waiting(cls, settings: RunSettings) -> "Branches":
        """A run that has not been told of yet."""
        return cls([Branch(0, "", 0, settings, Trajectory(NO_STEPS))], 0)

    def __iter__(self) -> Iterator[Branch]:
        return iter(tuple(self._all.values()))

    def __len__(self) -> int:
        return len(self._all)

    def get(self, branch: int) -> Branch | None:
        """The branch of this id, if there is one."""
        return self._all.get(branch)

    def take(self, report: Report) -> None:
        """Take over what a report tells of each of them; one that is new is the active one."""
        self.together = report.together
        if branch := self.get(report.branch):
            self.active = branch
        elif report.together:
            self.add(report.branch, report.settings, report.progress)
        else:
            keep, told = report.progress.keep, self.active.progress
            known = told.segments if told else ()
            other = [settings for since, settings in known if since <= keep]
            self.branch_off(report.branch, report.settings, keep, other[-1])
        self.keep_only(report.branches)
        self.active.take(report.settings, report.progress)
        for standing in report.others:
            if branch := self.get(standing.run):
                branch.take(standing.settings, standing.progress)
                if self.together:
                    branch.settings = standing.settings
        if self.together:
            self.active.settings = report.settings
            self.name_by_differences()

    def asked(self, settings: RunSettings) -> list[RunSettings]:
        """The settings of each, where these are asked for the active one."""
        return [settings if branch is self.active else branch.settings for branch in self]

    def asked_anew(self, before: RunSettings, after: RunSettings) -> tuple[list[RunSettings], int]:
        """The settings of each that can follow the active one, and the place of that among them."""
        runs = [
            after if branch is self.active else following(branch.settings, before, after)
            for branch in self
        ]
        first = [run for run in runs[: self.ids.index(self.active.id)] if run]
        return [run for run in runs if run], len(first)

    @property
    def told(self) -> list[Progress]:
        """Where each of them stands, as far as it has been told of."""
        return [branch.progress for branch in self if branch.progress]

    @property
    def told_apart(self) -> tuple[object, ...]:
        """What else than the steps there is to see of them."""
        return self.active.id, self.ids, self.together, [branch.name for branch in self]

    def kept(self) -> "Kept":
        """What is to be kept of all of them; all have been told of."""
        from gdsim.core.kept import Kept

        return Kept(
            tuple(branch.kept() for branch in self),
            self.ids.index(self.active.id),
            self.together,
        )

    def branch_off(self, branch: int, settings: RunSettings, keep: int, other: RunSettings) -> None:
        """Go on in a new branch that shares the first `keep` steps with the active one.

        Args:
            branch: The new branch's id.
            settings: What it goes on under.
            keep: How many steps it shares.
            other: What the active one went on under from there.
        """
        old = self.active
        old.name = old.name or other.apart_from(settings) or worded("branch {n}", n=old.id + 1)
        trajectory = old.trajectory.copy()
        trajectory.cut(keep)
        name = settings.apart_from(other) or worded("from iteration {n}", n=keep)
        self.active = Branch(branch, name, self._free_colour(), settings, trajectory)
        # What it forgets of it, the next report says.
        self.active.watched = deepcopy(old.watched)
        self._all[branch] = self.active

    def add(self, run: int, settings: RunSettings, progress: Progress) -> None:
        """Have another run from its start, which becomes the active one."""
        self.active = first_branch(run, settings, progress, self._free_colour(), MOST)
        self._all[run] = self.active

    def keep_only(self, ids: Collection[int]) -> None:
        """Forget the branches of other ids."""
        self._all = {branch.id: branch for branch in self if branch.id in ids}

    def name_by_differences(self) -> None:
        """Name those that the user has not named by what sets each apart from the others."""
        settings = [branch.settings for branch in self]
        if settings == self._told_apart:
            return
        self._told_apart = settings
        for branch, name in zip(self, names_among(settings), strict=True):
            if not branch.named:
                branch.name = name

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of all branches."""
        return tuple(self._all)

    def _free_colour(self) -> int:
        taken = {branch.colour for branch in self}
        return next(free for free in range(len(taken) + 1) if free not in taken)


def names_among(settings: Sequence[RunSettings]) -> list[str]:
    """A short name for each: its optimizer, and what else sets it apart.

    What most of them have in common goes without saying; of a hyperparameter, most of those that
    have the same optimizer.
    """
    names = []
    for own in settings:
        alike = [other.told for other in settings if other.optimizer.id == own.optimizer.id]
        everyone = [other.told for other in settings]
        words = [own.optimizer.title]
        for what, text in own.told.items():
            among = alike if what in own.hyperparameters else everyone
            alike_in_it = sum(told[what] == text for told in among)
            if what != "optimizer" and 2 * alike_in_it <= len(among):
                words.append(text)
        names.append(listed(words))
    return names


def following(settings: RunSettings, before: RunSettings, after: RunSettings) -> RunSettings | None:
    """The settings of one of several runs, where those of the active one became others.

    What makes runs comparable they have in common: problem, dtype, device, and the start where it
    was the same one. None where the other settings can't be used there.
    """
    if settings == before:
        return after
    shared = {"problem", "options", "dtype", "device", "tolerance", "steps"}
    if settings.start == before.start or after.problem != before.problem:
        shared.add("start")
    if len(settings.start) != len(after.start):
        shared.add("start")
    try:
        return replace(settings, **{name: getattr(after, name) for name in shared})
    except SettingsError:
        return None
