"""The loss over a slice of the parameters, all points in batched calls."""

import math
from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

import contourpy
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.func import vmap

from gdsim.core.objective import Objective
from gdsim.core.slices import Slice, whole
from gdsim.language import worded

Range = tuple[float, float]

Found = TypeVar("Found")

CHUNK = 2**21
"""Numbers in the largest tensor at a time: it bounds the memory that a surface takes, to some 60
MB. Half as many, or twice, are hardly slower."""

BUDGET = 2**33
"""What one surface may take, see `affordable`: about half a second of one core."""

PART = BUDGET // 8
"""What is done of a surface without a pause: some 50 ms. Smaller parts take longer in all."""

FEWEST = 5
"""Points along each side that a surface has, whatever it takes."""

CONTOURS = 15

_ROUNDING = 1e-6
"""A loss that is no further off a quadratic one, relative to its spread, is one."""


def losses(objective: Objective, points: Tensor, chunk: int = CHUNK) -> Tensor:
    """The loss (M,) at the points (M, P).

    Args:
        objective: What is evaluated.
        points: The parameters.
        chunk: Numbers in the largest tensor that may be made, if that is not the one of a single
            point. A point takes one for each sample and unit of the widest layer.
    """
    if (fast := objective.losses(points)) is not None:
        return fast
    numbers = objective.samples * max(_layers(objective))
    with torch.no_grad():
        return vmap(objective, chunk_size=max(1, chunk // numbers))(points)


def losses_in(objective: Objective, where: Slice, coordinates: Tensor) -> Tensor:
    """The loss (M,) at the coordinates (M, D) in a slice."""
    if where.is_whole:
        return losses(objective, coordinates)
    # Where it is parallel to the axes, the values there are added to zero: they stay what they are.
    zero = objective.tensor(where.point(np.zeros(len(where.directions))))
    directions = objective.tensor(where.directions)
    some = coordinates.split(max(1, CHUNK // len(zero)))
    return torch.cat([losses(objective, zero + part @ directions) for part in some])


def affordable(objective: Objective, points: int, dimensions: int = 2, budget: int = BUDGET) -> int:
    """How many points along each side a surface may have: as many as wanted, or fewer.

    A surface that takes longer than the budget would hold up the run. It gets fewer points, not
    fewer samples, so that each of its losses is true.

    The unit is one of a network's multiplications, some 20 billion a second on one core. For each
    sample, a point takes one for each parameter, and the time of 30 for each unit's activation and
    for each of the two operations that make a loss of a prediction, as these wait for the memory.
    (Measured with 2 to 8,577 parameters and 160 to 1,000,000 samples: 0.4 to 1.7 of that time.)

    Args:
        objective: What is evaluated.
        points: How many are wanted.
        dimensions: 1 for a curve, 2 for a grid.
        budget: The multiplications that may be made.
    """
    most = math.floor((budget / _work(objective)) ** (1 / dimensions))
    return min(points, max(FEWEST, most))


def _work(objective: Objective) -> int:
    """What one point takes; see `affordable`."""
    return objective.samples * (len(objective.problem.start) + 30 * (sum(_layers(objective)) + 2))


@dataclass(frozen=True, eq=False)
class Curve:
    """The loss along a line.

    Attributes:
        x: The coordinate, (M,): the parameter, where there is one.
        loss: The loss, (M,).
    """

    x: NDArray[np.float64]
    loss: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Grid:
    """The loss over a plane.

    Attributes:
        x: The range of the first coordinate: of the first parameter, where there are two.
        y: The range of the second.
        loss: The loss, (rows, columns); a row is one value of the second coordinate.
        shade: The loss from 0, the least in view, to 1, the greatest, so that contours at even
            steps of it can be told apart; 1 where it is not finite. See `_relief`.
        contours: Lines of equal loss, (points, 2), cut by rows of nan.
        levels: The losses of those lines.
    """

    x: Range
    y: Range
    loss: NDArray[np.float64]
    shade: NDArray[np.float64]
    contours: NDArray[np.float64]
    levels: NDArray[np.float64]


def over(objective: Objective, ranges: tuple[Range, ...], points: int) -> Curve | Grid:
    """The loss over one range per parameter, with so many points along each.

    Raises:
        ValueError: The problem has neither one nor two parameters.
    """
    problem = objective.problem
    where = whole(problem.start, problem.parameter_names)
    return over_slice(objective, where, ranges, points)


def over_slice(
    objective: Objective, where: Slice, ranges: tuple[Range, ...], points: int
) -> Curve | Grid:
    """The loss over a slice, one range per coordinate, with so many points along each.

    Raises:
        ValueError: There are neither one nor two ranges.
    """
    return at_once(in_parts(objective, where, ranges, points))


def in_parts(
    objective: Objective, where: Slice, ranges: tuple[Range, ...], points: int
) -> Generator[None, None, Curve | Grid]:
    """The same as `over_slice`, with a pause after each `PART` of the work.

    Raises:
        ValueError: There are neither one nor two ranges.
    """
    match ranges:
        case (x,):
            axis = objective.tensor(np.linspace(*x, points))
            return Curve(_numpy(axis), (yield from _losses(objective, where, axis[:, None])))
        case (x, y):
            at = grid_points(objective, x, y, points, points)
            loss = yield from _losses(objective, where, at)
            return drawn(x, y, loss.reshape(points, points))
    raise ValueError(worded("A surface has one or two parameters, not {count}.", count=len(ranges)))


def at_once(parts: Generator[None, None, Found]) -> Found:
    """What comes of work in parts, without a pause."""
    while True:
        try:
            next(parts)
        except StopIteration as end:
            found: Found = end.value
            return found


def _losses(
    objective: Objective, where: Slice, coordinates: Tensor
) -> Generator[None, None, NDArray[np.float64]]:
    """The loss (M,) at the coordinates (M, D), in parts."""
    found = []
    for some in coordinates.split(max(1, PART // _work(objective))):
        found.append(losses_in(objective, where, some))
        yield
    return _numpy(torch.cat(found))


def grid(objective: Objective, x: Range, y: Range, columns: int, rows: int) -> Grid:
    """The loss of two parameters at the centres of `rows x columns` cells that fill the ranges."""
    loss = _numpy(losses(objective, grid_points(objective, x, y, columns, rows)))
    return drawn(x, y, loss.reshape(rows, columns))


def grid_points(objective: Objective, x: Range, y: Range, columns: int, rows: int) -> Tensor:
    """The centres (rows * columns, 2) of the cells that fill the two ranges, row by row."""
    across = objective.tensor(_centres(x, columns))
    up = objective.tensor(_centres(y, rows))
    return torch.cartesian_prod(up, across).flip(1)


def drawn(x: Range, y: Range, loss: NDArray[np.float64]) -> Grid:
    """The loss (rows, columns) at the centres of the cells that fill two ranges, to be drawn."""
    share, low, half = _share(loss)
    # Half a step off either end: no contour at the very minimum, none at the corners.
    steps = (np.arange(CONTOURS) + 0.5) / CONTOURS
    shade, heights = _relief(share, steps)
    rows, columns = loss.shape
    # Drawn on the root of the loss, which is the smoother one between the cells.
    lines = contourpy.contour_generator(
        _centres(x, columns), _centres(y, rows), np.sqrt(share), line_type="ChunkCombinedNan"
    ).multi_lines(heights)
    found = [chunk for points in lines for chunk in points[0] if chunk is not None]
    gap = np.full((1, 2), np.nan)
    joined = [part for chunk in found for part in (chunk, gap)]
    contours = np.concatenate(joined) if joined else np.empty((0, 2))
    return Grid(x, y, loss, shade, contours, low + half * heights**2 + half * heights**2)


def _centres(interval: Range, cells: int) -> NDArray[np.float64]:
    low, high = interval
    return low + (high - low) * (np.arange(cells) + 0.5) / cells


def _share(loss: NDArray[np.float64]) -> tuple[NDArray[np.float64], float, float]:
    """Each loss from 0, the least, to 1; the least loss; the greatest less the least, halved."""
    finite = loss[np.isfinite(loss)]
    if not len(finite):
        return np.ones_like(loss), 0.0, 0.0
    # Halved, since the greatest less the least may overflow.
    low, half = float(finite.min()), float(finite.max() / 2 - finite.min() / 2)
    with np.errstate(invalid="ignore"):
        share = (loss / 2 - low / 2) / (half or 1.0)
    return np.clip(np.where(np.isfinite(loss), share, 1.0), 0.0, 1.0), low, half


def _relief(
    share: NDArray[np.float64], steps: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The shade of each cell, and the roots of the shares at which the shade reaches the steps.

    The shade of a quadratic loss is the root of its share, the distance from the minimum as it
    were: its contours are evenly spaced. Where a loss spans orders of magnitude (Rosenbrock's,
    Beale's), that leaves the floor of its valleys blank. There the shade is the root of the share
    of the view that lies below, where that is greater: such contours enclose areas that grow as
    those of evenly spaced circles do. (In pictures this is known as histogram equalisation.) Being
    the greater of the two, it leaves a plateau as flat as it is. How much of the second takes the
    first one's place is how far the loss in view is off the quadratic that fits it best, so it
    fades in as one zooms out, and never shows on a loss that is quadratic.
    """
    weight = _off_quadratic(share)
    root = np.sqrt(share)
    if weight <= _ROUNDING:
        return root, steps
    # Cells of one plateau count once, up to rounding: it is as wide as it is, but one height.
    values = np.unique(np.round(share, 12))
    heights = np.sqrt(values)
    below = np.sqrt(np.arange(len(values)) / max(1, len(values) - 1))
    shades = heights + weight * np.maximum(below - heights, 0.0)
    return np.interp(root, heights, shades), np.interp(steps, shades, heights)


def _off_quadratic(share: NDArray[np.float64]) -> float:
    """The root of the share of the variance that the best quadratic leaves over, from 0 to 1."""
    rows, columns = (
        np.linalg.qr(np.vander(np.linspace(-1, 1, cells), 3, increasing=True))[0]
        for cells in share.shape
    )
    centred = share - share.mean()
    # Sums of products of polynomials, each square to all others: x^i * y^j with i + j up to 2.
    parts = rows.T @ centred @ columns
    powers = np.add.outer(*map(np.arange, parts.shape))
    total = float((centred**2).sum())
    left = total - float((parts[powers <= 2] ** 2).sum())
    return math.sqrt(max(0.0, left) / total) if total > 0 else 0.0


def _layers(objective: Objective) -> list[int]:
    """The units of each layer, by the shapes (in, out) of the matrices; one without any."""
    shapes = [shape for _, shape in objective.problem.code.tensors]
    return [shape[1] for shape in shapes if len(shape) == 2] or [1]


def _numpy(tensor: Tensor) -> NDArray[np.float64]:
    return tensor.cpu().numpy().astype(np.float64)
