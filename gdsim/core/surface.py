"""The loss over a range of parameters, all points in one batched call."""

from dataclasses import dataclass

import contourpy
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.func import vmap

from gdsim.core.objective import Objective

Range = tuple[float, float]

CHUNK = 2**22
"""Points times samples evaluated at a time; it bounds the memory that a surface takes."""

CONTOURS = 15


def losses(objective: Objective, points: Tensor) -> Tensor:
    """The loss (M,) at the points (M, P)."""
    samples = len(objective.problem.data.targets) if objective.problem.data else 1
    with torch.no_grad():
        return vmap(objective, chunk_size=max(1, CHUNK // samples))(points)


@dataclass(frozen=True, eq=False)
class Curve:
    """The loss of a problem with one parameter.

    Attributes:
        x: The parameter, (M,).
        loss: The loss, (M,).
    """

    x: NDArray[np.float64]
    loss: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Grid:
    """The loss of a problem with two parameters.

    Attributes:
        x: The range of the first parameter.
        y: The range of the second.
        loss: The loss, (rows, columns); a row is one value of the second parameter.
        shade: The loss from 0, the least in view, to 1, the greatest, by its square root, so
            that the contours of a quadratic loss are evenly spaced; 1 where it is not finite.
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
    match ranges:
        case (x,):
            return curve(objective, x, points)
        case (x, y):
            return grid(objective, x, y, points, points)
    raise ValueError(f"A surface has one or two parameters, not {len(ranges)}.")


def curve(objective: Objective, x: Range, points: int) -> Curve:
    """The loss at evenly spaced values of the one parameter over the range, its ends included."""
    axis = objective.tensor(np.linspace(*x, points))
    return Curve(_numpy(axis), _numpy(losses(objective, axis[:, None])))


def grid(objective: Objective, x: Range, y: Range, columns: int, rows: int) -> Grid:
    """The loss at the centres of `rows x columns` cells that fill the two ranges."""
    loss = _numpy(losses(objective, grid_points(objective, x, y, columns, rows)))
    loss = loss.reshape(rows, columns)
    shade, low, half = _shade(loss)
    # Half a step off either end: no contour at the very minimum, none at the corners.
    steps = (np.arange(CONTOURS) + 0.5) / CONTOURS
    lines = contourpy.contour_generator(
        _centres(x, columns), _centres(y, rows), shade, line_type="ChunkCombinedNan"
    ).multi_lines(steps)
    found = [chunk for points in lines for chunk in points[0] if chunk is not None]
    gap = np.full((1, 2), np.nan)
    joined = [part for chunk in found for part in (chunk, gap)]
    contours = np.concatenate(joined) if joined else np.empty((0, 2))
    return Grid(x, y, loss, shade, contours, low + half * steps**2 + half * steps**2)


def grid_points(objective: Objective, x: Range, y: Range, columns: int, rows: int) -> Tensor:
    """The centres (rows * columns, 2) of the cells that fill the two ranges, row by row."""
    across = objective.tensor(_centres(x, columns))
    up = objective.tensor(_centres(y, rows))
    return torch.cartesian_prod(up, across).flip(1)


def _centres(interval: Range, cells: int) -> NDArray[np.float64]:
    low, high = interval
    return low + (high - low) * (np.arange(cells) + 0.5) / cells


def _shade(loss: NDArray[np.float64]) -> tuple[NDArray[np.float64], float, float]:
    """The shade of each loss, the least loss, and how far the greatest is above it, halved."""
    finite = loss[np.isfinite(loss)]
    if not len(finite):
        return np.ones_like(loss), 0.0, 0.0
    # Halved, since the greatest less the least may overflow.
    low, half = float(finite.min()), float(finite.max() / 2 - finite.min() / 2)
    with np.errstate(invalid="ignore"):
        share = (loss / 2 - low / 2) / (half or 1.0)
    shade = np.sqrt(np.clip(np.where(np.isfinite(loss), share, 1.0), 0.0, 1.0))
    return shade, low, half


def _numpy(tensor: Tensor) -> NDArray[np.float64]:
    return tensor.cpu().numpy().astype(np.float64)
