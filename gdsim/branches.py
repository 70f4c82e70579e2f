"""The branches of a run, as the window knows them: names, colours, and the steps of each."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from gdsim.core.settings import RunSettings
from gdsim.core.trajectory import Trajectory


@dataclass
class Branch:
    """One way that a run has gone.

    Attributes:
        id: What the worker knows it by.
        name: What the user knows it by; at first what sets it apart, empty while nothing does.
        colour: Which of the branches' colours it has, from 0.
        settings: What it was last stepped under.
        trajectory: The steps known.
        visible: Whether it is drawn while another one is stepped.
    """

    id: int
    name: str
    colour: int
    settings: RunSettings
    trajectory: Trajectory
    visible: bool = True


class Branches:
    """The branches by their ids; one of them is the one being stepped.

    Attributes:
        active: The one being stepped.
    """

    def __init__(self, first: Branch) -> None:
        self._all = {first.id: first}
        self.active = first

    def __iter__(self) -> Iterator[Branch]:
        return iter(tuple(self._all.values()))

    def __len__(self) -> int:
        return len(self._all)

    def get(self, branch: int) -> Branch | None:
        """The branch of this id, if there is one."""
        return self._all.get(branch)

    def branch_off(self, branch: int, settings: RunSettings, keep: int, other: RunSettings) -> None:
        """Go on in a new branch that shares the first `keep` steps with the active one.

        Args:
            branch: The new branch's id.
            settings: What it goes on under.
            keep: How many steps it shares.
            other: What the active one went on under from there.
        """
        old = self.active
        old.name = old.name or other.apart_from(settings) or f"branch {old.id + 1}"
        trajectory = old.trajectory.copy()
        trajectory.cut(keep)
        taken = {other.colour for other in self._all.values()}
        colour = next(free for free in range(len(taken) + 1) if free not in taken)
        name = settings.apart_from(other) or f"from iteration {keep}"
        self.active = Branch(branch, name, colour, settings, trajectory)
        self._all[branch] = self.active

    def keep_only(self, ids: Collection[int]) -> None:
        """Forget the branches of other ids."""
        self._all = {branch.id: branch for branch in self if branch.id in ids}

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of all branches."""
        return tuple(self._all)
