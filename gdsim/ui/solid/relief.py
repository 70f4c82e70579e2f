"""The surface as a relief in a box: the same numbers as the map's, at the heights of a scale."""

import functools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gdsim.core.surface import Grid
from gdsim.ui.solid.heights import Heights

Points = NDArray[np.float64]

MOST_CELLS = 80
"""Points along each side of the relief; of a finer grid some are picked, none is made up."""

HEIGHT = 1.05
"""How high the box is, where its longer side has the length 2."""

LONGEST = 1.8
"""How many times longer one side of the floor may be than the other."""

MOST_CONTOUR_POINTS = 12_000


@dataclass(frozen=True, eq=False)
class Relief:
    """The loss over two coordinates, in a box whose floor's middle is the origin.

    Attributes:
        grid: What it was made from.
        heights: How high a loss is drawn.
        rows, columns: Which of the grid's rows and columns were picked, (R,) and (C,).
        half_sides: Half of the box's width, depth and height.
    """

    grid: Grid
    heights: Heights
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    half_sides: tuple[float, float, float]

    @classmethod
    def of(cls, grid: Grid, heights: Heights, true_units: bool) -> "Relief":
        """The relief of a grid, with both parameters in the same units or a square floor."""
        picked = [
            np.linspace(0, cells - 1, min(cells, MOST_CELLS)).round().astype(np.intp)
            for cells in grid.loss.shape
        ]
        (left, right), (bottom, top) = grid.x, grid.y
        shape = (right - left) / (top - bottom) if true_units else 1.2
        shape = min(LONGEST, max(1 / LONGEST, shape))
        a, b = (1.0, 1 / shape) if shape > 1 else (shape, 1.0)
        return cls(grid, heights, picked[0], picked[1], (a, b, HEIGHT / 2))

    @functools.cached_property
    def loss(self) -> NDArray[np.float64]:
        """The losses that were picked, (R, C)."""
        return self.grid.loss[np.ix_(self.rows, self.columns)]

    @functools.cached_property
    def shade(self) -> NDArray[np.float64]:
        """Their shades on the map, (R, C)."""
        return self.grid.shade[np.ix_(self.rows, self.columns)]

    @functools.cached_property
    def coordinates(self) -> tuple[Points, Points]:
        """The first coordinate of each column (C,), and the second of each row (R,)."""
        rows, columns = self.grid.loss.shape
        (left, right), (bottom, top) = self.grid.x, self.grid.y
        # The losses are those at the centres of cells.
        x = left + (right - left) * (self.columns + 0.5) / columns
        y = bottom + (top - bottom) * (self.rows + 0.5) / rows
        return x, y

    @functools.cached_property
    def vertices(self) -> Points:
        """The points of the relief in the box, row by row, (R * C, 3); holes are level with 0."""
        x, y = np.meshgrid(*self.coordinates)
        return np.nan_to_num(self.place(x.ravel(), y.ravel(), self.loss.ravel()))

    @functools.cached_property
    def normals(self) -> Points:
        """What is upright on the relief at each of its points, of length 1, (R * C, 3)."""
        z = self.vertices[:, 2].reshape(self.loss.shape)
        x, y = self.vertices[: len(self.columns), 0], self.vertices[:: len(self.columns), 1]
        up, across = np.gradient(z, y, x)
        found = np.dstack((-across, -up, np.ones_like(z))).reshape(-1, 3)
        return found / np.linalg.norm(found, axis=1, keepdims=True)

    @property
    def faces(self) -> NDArray[np.uint32]:
        """Triangles, as indices of three vertices each, (T, 3); none where a loss is not finite."""
        every = _triangles(*self.loss.shape)
        finite = np.isfinite(self.loss).ravel()
        return every if finite.all() else every[finite[every].all(axis=1)]

    @functools.cached_property
    def contours(self) -> Points:
        """The map's contour lines on the relief, as pairs of ends, (2 * S, 3)."""
        lines = self.grid.contours
        which = np.arange(0, len(lines), max(1, -(-len(lines) // MOST_CONTOUR_POINTS)))
        # The gaps stay, or lines would be joined.
        gaps = np.flatnonzero(np.isnan(lines[:, 0]))
        which = np.union1d(which, np.concatenate((gaps, gaps[:-1] + 1, gaps - 1)))
        points = self.on_surface(lines[which])
        pairs = np.stack((points[:-1], points[1:]), axis=1)
        return pairs[np.isfinite(pairs).all(axis=(1, 2))].reshape(-1, 3)

    def place(self, x: Points, y: Points, loss: NDArray[np.floating]) -> Points:
        """Where in the box coordinates with these losses are, (k, 3)."""
        level = self.floor(np.column_stack((x, y)))
        level[:, 2] = 2 * self.half_sides[2] * self.heights.of(loss)
        return level

    def floor(self, at: Points) -> Points:
        """The coordinates (k, 2) on the box's floor, (k, 3)."""
        (left, right), (bottom, top) = self.grid.x, self.grid.y
        a, b, _ = self.half_sides
        # Coordinates far beyond what is in view may overflow; they are not drawn.
        with np.errstate(over="ignore", invalid="ignore"):
            x = a * (2 * (at[:, 0] - left) / (right - left) - 1)
            y = b * (2 * (at[:, 1] - bottom) / (top - bottom) - 1)
        return np.column_stack((x, y, np.zeros(len(at))))

    def holds(self, at: Points) -> NDArray[np.bool_]:
        """Whether the coordinates (k, 2) are in view, (k,)."""
        (left, right), (bottom, top) = self.grid.x, self.grid.y
        x, y = at[:, 0], at[:, 1]
        return (left <= x) & (x <= right) & (bottom <= y) & (y <= top)

    def on_surface(self, at: Points) -> Points:
        """The coordinates (k, 2) on the relief as it is drawn, (k, 3); nan out of view."""
        found = self.floor(at)
        inside = self.holds(at)
        found[~inside] = np.nan
        x, y = self.coordinates
        column, across = _between(at[inside, 0], x)
        row, up = _between(at[inside, 1], y)
        z = self.vertices[:, 2].reshape(self.loss.shape).copy()
        z[~np.isfinite(self.loss)] = np.nan
        low, high = z[row, column], z[row + 1, column + 1]
        # Each cell is two triangles, parted from its lower left to its upper right.
        below = low + across * (z[row, column + 1] - low) + up * (high - z[row, column + 1])
        above = low + up * (z[row + 1, column] - low) + across * (high - z[row + 1, column])
        found[inside, 2] = np.where(across >= up, below, above)
        return found


def _between(values: Points, points: Points) -> tuple[NDArray[np.intp], Points]:
    """Between which of the rising points each value is: the lower one's index, and how far on."""
    index = np.clip(np.searchsorted(points, values) - 1, 0, len(points) - 2)
    share = (values - points[index]) / (points[index + 1] - points[index])
    return index, np.clip(share, 0.0, 1.0)


@functools.lru_cache(maxsize=4)
def _triangles(rows: int, columns: int) -> NDArray[np.uint32]:
    number = np.arange(rows * columns, dtype=np.uint32).reshape(rows, columns)
    corner, right = number[:-1, :-1], number[:-1, 1:]
    up, across = number[1:, :-1], number[1:, 1:]
    halves = (np.dstack((corner, right, across)), np.dstack((corner, across, up)))
    return np.concatenate([half.reshape(-1, 3) for half in halves])
