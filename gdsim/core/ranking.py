"""How runs of one problem compare: by how soon they reach a loss, by distance to a minimum."""

import math

import numpy as np
from numpy.typing import ArrayLike

from gdsim.core.problems import Problem
from gdsim.core.trajectory import Steps


def iterations_to(steps: Steps, here: Steps, loss: float) -> int | None:
    """After how many iterations a run first had at most this loss; None if it had not yet.

    Args:
        steps: Its steps so far, as far as they are kept, evenly spaced.
        here: The step ahead of it, one row, whose loss is that of where it stands.
        loss: The loss to reach.
    """
    found = np.flatnonzero(steps.loss <= loss)
    if len(found):
        return int(steps.iteration[found[0]]) - 1
    return here.first - 1 if float(here.loss[0]) <= loss else None


def distance_to_minimum(problem: Problem, parameters: ArrayLike) -> float | None:
    """The Euclidean distance from the parameters (P,) to the nearest known minimum, if any is."""
    if not problem.minima:
        return None
    point = np.asarray(parameters, dtype=np.float64).tolist()
    # A run that diverges comes to where squares overflow.
    return min(math.dist(minimum, point) for minimum in problem.minima)
