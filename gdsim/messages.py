"""What passes between the window's thread and the training thread: plain frozen values."""

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from gdsim.core.curvature import Stability
from gdsim.core.problems import Options
from gdsim.core.progress import Progress
from gdsim.core.settings import RunSettings
from gdsim.core.slices import Slice
from gdsim.core.surface import Curve, Grid, Range
from gdsim.core.trajectory import Steps
from gdsim.language import worded

FASTEST_PHASES = 4.0
"""Phases per second, at most, of a run that goes by itself phase by phase: they are to be read."""

UNLIMITED = math.inf
"""The speed of a run that goes as fast as it can, in steps per second."""


class RunState(StrEnum):
    """What a run is doing."""

    PAUSED = worded("paused")
    RUNNING = worded("running")
    CONVERGED = worded("converged")
    DIVERGED = worded("diverged")
    FAILED = worded("failed")


@dataclass(frozen=True, eq=False)
class Standing:
    """How one of several runs stands.

    Attributes:
        run: The run's id among the branches.
        settings: What is in force for it.
        progress: What changed of it.
    """

    run: int
    settings: RunSettings
    progress: Progress


@dataclass(frozen=True, eq=False)
class Report:
    """What the worker answers to every command and after every slice.

    Attributes:
        run_id: The run it tells of; the session drops what is of an older one.
        branch: The branch of the run that it tells of; one that is new goes off from the last one.
        branches: All branches that there are.
        settings: What is in force.
        progress: What changed.
        state: What the run is doing now; where runs step together, what they all are.
        beside: Where zero grad is left out, the steps of a run that does not forget it.
        together: Whether the branches step together.
        others: What changed of the others.
    """

    run_id: int
    branch: int
    branches: tuple[int, ...]
    settings: RunSettings
    progress: Progress
    state: RunState
    beside: Steps | None
    together: bool = False
    others: tuple[Standing, ...] = ()


@dataclass(frozen=True, eq=False)
class SurfaceRequest:
    """Which part of which loss surface is wanted.

    Attributes:
        problem: The problem's id.
        options: What the problem is made from.
        slice: Where the surface lies among the parameters; it goes through where the run stands.
        ranges: The visible range of each of its coordinates.
        points: Points along each of them.
        of_batch: Whether that of the step's own batch is wanted, too.
    """

    problem: str
    options: Options | None
    slice: Slice
    ranges: tuple[Range, ...]
    points: int
    of_batch: bool = False


@dataclass(frozen=True, eq=False)
class SurfaceAnswer:
    """The surface that was asked for.

    Attributes:
        slice: Where it lies.
        full: The loss over all samples.
        batch: The loss over the batch of the step ahead; None where that was not asked for, or
            where it is the same.
        minima: The losses (k,) at the problem's known minima.
    """

    slice: Slice
    full: Curve | Grid
    batch: Curve | Grid | None
    minima: NDArray[np.float64]


@dataclass(frozen=True)
class SliceRequest:
    """Which slice is wanted, through where the run stands.

    Attributes:
        kind: `parameters`, `random` or `principal`.
        parameters: Which two, where it is along parameters.
        seed: What random directions are drawn from.
    """

    kind: str
    parameters: tuple[int, int] = (0, 1)
    seed: int = 0


@dataclass(frozen=True, eq=False)
class StabilityAnswer:
    """How stable the learning rate is, or why that is not said.

    Attributes:
        stability: What the curvature says; None where it says nothing.
        otherwise: Then why, in a few words.
    """

    stability: Stability | None
    otherwise: str = ""
