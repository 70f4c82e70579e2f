"""Answers to the window's questions about a run: surfaces, slices, curvature. Pure functions."""

import functools
from collections.abc import Generator
from dataclasses import dataclass, field
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from gdsim.core import slices, surface
from gdsim.core.curvature import (
    Eigenvalues,
    eigenvalues,
    is_quadratic,
    stability_under,
    unjudged,
)
from gdsim.core.objective import Objective, objective_of
from gdsim.core.problems import built
from gdsim.core.run import Run
from gdsim.core.slices import Slice
from gdsim.core.trajectory import Steps
from gdsim.messages import SliceRequest, StabilityAnswer, SurfaceAnswer, SurfaceRequest

MOST_BESIDE = 1000
"""Steps that are taken beside a run that leaves out zero grad."""


@dataclass
class Wanted:
    """Questions that wait until there is time; a newer one replaces an older one of its kind.

    Attributes:
        surface: The surface to evaluate.
        slice: The slice to find.
        probes: The points to look at, by what for.
        iteration: The known iteration to stand at.
        stability: Whether to judge the learning rate.
    """

    surface: SurfaceRequest | None = None
    slice: SliceRequest | None = None
    probes: dict[str, tuple[float, ...]] = field(default_factory=dict)
    iteration: int | None = None
    stability: bool = False


class SurfaceJob:
    """A surface that is evaluated in parts, of where the run stood when it was asked for.

    Attributes:
        request: What was asked for.
    """

    def __init__(self, run: Run, request: SurfaceRequest) -> None:
        self.request = request
        self._parts = surface_in_parts(run, request)

    def work(self, end: float) -> SurfaceAnswer | None:
        """Go on until the time, by `perf_counter`; the answer, once there is one."""
        try:
            while perf_counter() < end:
                next(self._parts)
        except StopIteration as done:
            answer: SurfaceAnswer = done.value
            return answer
        return None


def surface_of(run: Run, request: SurfaceRequest) -> SurfaceAnswer:
    """The loss over the slice, through where the run stands."""
    return surface.at_once(surface_in_parts(run, request))


def surface_in_parts(run: Run, request: SurfaceRequest) -> Generator[None, None, SurfaceAnswer]:
    """The same, with pauses in which the run may go on; it stays that of where it stood."""
    problem, settings = built(request.problem, request.options), run.trainer.settings
    here = tuple(run.parameters)
    where = request.slice if len(here) <= 2 else request.slice.through(here)
    # In float64 whatever the run's dtype, as a float32 curve is a staircase when zoomed into; but
    # for slices through many parameters, which take long, and are not zoomed into so far.
    dtype = "float64" if len(here) <= 2 else settings.dtype
    objective = objective_of(problem, dtype, settings.device)
    points = surface.affordable(objective, request.points, len(request.ranges))
    which, _ = run.trainer.samples_at(run.iteration)
    full = yield from surface.in_parts(objective, where, request.ranges, points)
    batch = None
    if request.of_batch and which is not None:
        of_batch = objective.of(which.to(objective.device))
        batch = yield from surface.in_parts(of_batch, where, request.ranges, points)
    return SurfaceAnswer(where, full, batch, _minima(objective))


@functools.lru_cache(maxsize=4)
def _minima(objective: Objective) -> NDArray[np.float64]:
    """The losses (k,) at the known minima."""
    if not objective.problem.minima:
        return np.empty(0)
    points = objective.tensor(objective.problem.minima)
    return surface.losses(objective, points).cpu().numpy().astype(np.float64)


def slice_of(run: Run, request: SliceRequest) -> Slice:
    """The slice that is asked for, through where the run stands.

    Raises:
        ValueError: The run has no such slice yet; the message says why.
    """
    problem, here = run.trainer.settings.built, run.parameters
    if len(here) <= 2:
        return slices.whole(here, problem.parameter_names)
    if request.kind == "random":
        shapes = [shape for _, shape in problem.code.tensors]
        return slices.random_directions(here, request.seed, shapes)
    if request.kind == "principal":
        return slices.principal_directions(here, run.trajectory.steps.parameters)
    i, j = request.parameters
    return slices.along_parameters(here, i, j, problem.parameter_names)


def stability_of(run: Run) -> StabilityAnswer:
    """How stable the learning rate of the step ahead is."""
    settings = run.trainer.settings
    if why := unjudged(settings):
        return StabilityAnswer(None, why)
    objective = objective_of(settings.built, "float64", settings.device)
    here = objective.tensor(run.parameters)
    ends, quadratic = _of_quadratic(objective) or (None, False)
    if ends is None:
        ends, quadratic = eigenvalues(objective, here), is_quadratic(objective, here)
    rate = settings.schedule.rate(settings.learning_rate, run.iteration)
    return StabilityAnswer(stability_under(settings, ends, rate, quadratic=quadratic))


@functools.lru_cache(maxsize=4)
def _of_quadratic(objective: Objective) -> tuple[Eigenvalues, bool] | None:
    """The curvature where it is the same everywhere, so that it is found once; else None."""
    start = objective.tensor(objective.problem.start)
    if not is_quadratic(objective, start):
        return None
    return eigenvalues(objective, start), True


def steps_beside(run: Run | None, iteration: int) -> Steps | None:
    """The steps up to the iteration of a run that goes beside another one, if there is one."""
    if not run:
        return None
    missing = min(iteration, MOST_BESIDE) - run.iteration
    if missing > 0:
        run.advance(missing, past_convergence=True)
    return run.trajectory.copy().steps[: min(iteration, MOST_BESIDE)]
