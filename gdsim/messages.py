"""What passes between the window's thread and the training thread: plain frozen values."""

import math
from dataclasses import dataclass
from enum import StrEnum

from gdsim.core import surface
from gdsim.core.run import Progress
from gdsim.core.settings import RunSettings
from gdsim.core.trajectory import Steps

FASTEST_PHASES = 4.0
"""Phases per second, at most, of a run that goes by itself phase by phase: they are to be read."""

UNLIMITED = math.inf
"""The speed of a run that goes as fast as it can, in steps per second."""


class RunState(StrEnum):
    """What a run is doing."""

    PAUSED = "paused"
    RUNNING = "running"
    CONVERGED = "converged"
    DIVERGED = "diverged"
    FAILED = "failed"


@dataclass(frozen=True, eq=False)
class Report:
    """What the worker answers to every command and after every slice.

    Attributes:
        run_id: The run it tells of; the session drops what is of an older one.
        branch: The branch of the run that it tells of; one that is new goes off from the last one.
        branches: All branches that there are.
        settings: What is in force.
        progress: What changed.
        state: What the run is doing now.
        beside: Where zero grad is left out, the steps of a run that does not forget it.
    """

    run_id: int
    branch: int
    branches: tuple[int, ...]
    settings: RunSettings
    progress: Progress
    state: RunState
    beside: Steps | None


@dataclass(frozen=True)
class SurfaceRequest:
    """Which part of which loss surface is wanted.

    Attributes:
        problem: The problem's id.
        ranges: The visible range of each parameter.
        points: Points along each of them.
    """

    problem: str
    ranges: tuple[surface.Range, ...]
    points: int
