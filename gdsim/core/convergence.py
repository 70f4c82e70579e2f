"""The convergence map: how runs end over a grid of two of their settings, coarse to fine.

What each cell tells is what `Run` tells of a run under the cell's settings; all are stepped in
batches. Cells are computed in an interlaced order, so that a coarse picture of the whole is there
early and no cell is computed twice.
"""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from gdsim.core.faults import SettingsError
from gdsim.core.map_axes import Axis
from gdsim.core.map_batch import Batch, Ended, Stepper
from gdsim.core.settings import RunSettings
from gdsim.language import worded

NOT_CONVERGED = -1
DIVERGED = -2
UNKNOWN = -3
"""A cell for which nothing is computed yet, not even near it."""

NO_MINIMUM = -1

FEWEST_CELLS, MOST_CELLS = 16, 512
MOST_ITERATIONS = 100_000

COARSEST = 8
"""Cells along a side of the coarsest grid, or up to twice as many."""

FIRST_STAGE = 64
"""Cells along a side of the first stage, or up to twice as many. Each stage costs the overhead of
its batches, which on a test function is that of some ten thousand cells."""

NEAR = 0.01
"""A run that ends so near to a known minimum has reached it; as a share of the view's diagonal."""

NUMBERS_AT_ONCE = {"cpu": 2**21, "cuda": 2**26}
"""Numbers that one batch takes. On a CPU they take some 5 ms an iteration, so that a slice of time
can end between two, and larger batches are no faster; a CUDA device is not busy with less."""


class MapRequest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which map is asked for.

    Attributes:
        settings: The runs' settings, but for what varies.
        x: What varies from left to right.
        y: What varies from the bottom to the top.
        cells: Cells along each side, 16 to 512.
        iterations: After how many iterations a run counts as not converging.

    Raises:
        SettingsError: An axis is of no use here, or a number is out of its range.
    """

    settings: RunSettings
    x: Axis
    y: Axis
    cells: int = 256
    iterations: int = 500

    def __post_init__(self) -> None:
        if not FEWEST_CELLS <= self.cells <= MOST_CELLS:
            raise SettingsError(
                "cells",
                worded(
                    "A map has from {fewest} to {most} cells along a side, not {cells}.",
                    fewest=FEWEST_CELLS,
                    most=MOST_CELLS,
                    cells=self.cells,
                ),
            )
        if not 1 <= self.iterations <= MOST_ITERATIONS:
            raise SettingsError(
                "iterations",
                worded(
                    "A map takes from 1 to {most:,} iterations, not {iterations}.",
                    most=MOST_ITERATIONS,
                    iterations=self.iterations,
                ),
            )
        if self.x.what == self.y.what:
            raise SettingsError(
                self.y.what,
                worded(
                    "Both axes vary the {title}; choose another for one of them.",
                    title=self.x.title,
                ),
            )
        # What the ends allow, all between them does.
        for x in (self.x.low, self.x.high):
            for y in (self.y.low, self.y.high):
                self.y.taken(self.x.taken(self.settings, x), y)

    def cell(self, row: int, column: int) -> RunSettings:
        """The settings of one cell's run; row 0 is the lowest value of `y`."""
        x, y = self.x.values(self.cells)[column], self.y.values(self.cells)[row]
        return self.y.taken(self.x.taken(self.settings, float(x)), float(y))


@dataclass(frozen=True, eq=False)
class MapPicture:
    """A map as far as it is known; row 0 is the lowest value of `y`, column 0 that of `x`.

    A cell that is not computed yet shows what is known of the one it is next to in the coarser
    grid.

    Attributes:
        request: What was asked for.
        iterations: After how many iterations each cell's run converged, (rows, columns), or
            `NOT_CONVERGED`, `DIVERGED` or `UNKNOWN`.
        minimum: Which of the problem's known minima it ended at, or `NO_MINIMUM`. It need not have
            converged: in float32 the gradient can stay above the tolerance even there.
        loss: The loss where its run ended, or after the last iteration; nan where it is unknown.
        done: Which cells are computed.
    """

    request: MapRequest
    iterations: NDArray[np.int32]
    minimum: NDArray[np.int32]
    loss: NDArray[np.float64]
    done: NDArray[np.bool_]


class MapRun:
    """A map that is being computed, in slices of time. To cancel it is to work on it no more.

    Attributes:
        request: What is computed.
        stage: How many parts of the map are complete; with each there is a new picture.
        stages: How many parts there are: a coarse grid, then what each finer one adds to it; of
            problems that take more memory, the batches that these are divided into.
    """

    def __init__(self, request: MapRequest) -> None:
        self.request = request
        self._stepper = Stepper(request.settings)
        cells = request.cells
        self._levels = _levels(cells)
        # Coarse to fine within a stage too, whose cells one batch may not hold.
        order = np.argsort(-self._levels, axis=None, kind="stable")
        ends = [int((self._levels >= stride).sum()) for stride in strides(cells)]
        kind = self._stepper.trainer.objective.device.type
        at_once = max(1, NUMBERS_AT_ONCE[kind] // self._stepper.numbers_per_cell())
        self._parts = [
            part
            for added in np.split(order, ends[:-1])
            for part in np.array_split(added, -(-len(added) // at_once))
        ]
        self.stage, self.stages = 0, len(self._parts)
        self._complete = 0
        self._batch: Batch | None = None
        self._iterations = np.full(cells * cells, UNKNOWN, np.int32)
        self._minimum = np.full(cells * cells, NO_MINIMUM, np.int32)
        self._loss = np.full(cells * cells, np.nan)
        problem = request.settings.built
        self._minima = np.array(problem.minima).reshape(-1, len(request.settings.start))
        self._near = NEAR * float(np.linalg.norm(np.ptp(problem.view, axis=1)))

    @property
    def progress(self) -> float:
        """The share of the work that is done; 1 when all is."""
        share = 0.0
        if self._batch is not None:
            iterations = self.request.iterations + 1
            left = self._batch.left * (iterations - self._batch.iteration) / iterations
            share = len(self._parts[self.stage]) - left
        return (self._complete + share) / self._iterations.size

    @property
    def done(self) -> bool:
        """Whether all is computed."""
        return self.stage == self.stages

    def work(self, enough: Callable[[], bool]) -> None:
        """Go on until it is enough, or until a stage is complete.

        It asks whether it is enough after each iteration of a batch.
        """
        if self.done:
            return
        batch = self._batch = self._batch or self._next_batch()
        while batch.left:
            if (ended := batch.look()) is not None:
                self._keep(ended, np.where(ended.converged, batch.iteration, DIVERGED))
            if batch.iteration == self.request.iterations:
                rest = batch.rest()
                self._keep(rest, np.full(len(rest.cells), NOT_CONVERGED))
            elif batch.left:
                batch.move()
                if enough():
                    return
        self._complete += len(self._parts[self.stage])
        self.stage += 1
        self._batch = None

    def picture(self) -> MapPicture:
        """What is known by now."""
        cells = self.request.cells
        done = (self._iterations != UNKNOWN).reshape(cells, cells)
        source = np.arange(cells * cells).reshape(cells, cells)
        known, stride = done, 2
        while stride <= self._levels[0, 0] and not known.all():
            corner = np.arange(cells) // stride * stride
            coarser = np.ix_(corner, corner)
            source = np.where(known, source, source[coarser])
            known = known | done[coarser]
            stride *= 2
        return MapPicture(
            self.request, self._iterations[source], self._minimum[source], self._loss[source], done
        )

    def _next_batch(self) -> Batch:
        cells = self._parts[self.stage]
        rows, columns = np.divmod(cells, self.request.cells)
        x, y = self.request.x, self.request.y
        varied = (
            (x, x.values(self.request.cells)[columns]),
            (y, y.values(self.request.cells)[rows]),
        )
        return Batch(self._stepper, cells, varied)

    def _keep(self, ended: Ended, iterations: NDArray[np.int_]) -> None:
        self._iterations[ended.cells] = iterations
        self._loss[ended.cells] = ended.loss
        settled = iterations != DIVERGED
        if len(self._minima) and settled.any():
            points = ended.points[settled]
            away = np.stack([np.linalg.norm(points - at, axis=1) for at in self._minima])
            nearest = np.where(away.min(axis=0) <= self._near, away.argmin(axis=0), NO_MINIMUM)
            self._minimum[ended.cells[settled]] = nearest


def strides(cells: int) -> tuple[int, ...]:
    """Every how many cells the grid of each stage has one: 4 and then 1 for 256 cells."""
    found = [_coarsest(cells, FIRST_STAGE)]
    while found[-1] > 1:
        found.append(max(1, found[-1] // 4))
    return tuple(found)


def _coarsest(cells: int, least: int) -> int:
    """The greatest power of 2 that is the stride of a grid of at least so many cells a side."""
    stride = 1
    while cells // (2 * stride) >= least:
        stride *= 2
    return stride


def _levels(cells: int) -> NDArray[np.int_]:
    """The stride of the coarsest grid that each cell is in, (cells, cells)."""
    levels = np.ones((cells, cells), int)
    stride, coarsest = 2, _coarsest(cells, COARSEST)
    while stride <= coarsest:
        levels[::stride, ::stride] = stride
        stride *= 2
    return levels
