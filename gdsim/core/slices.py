"""Lines and planes through the parameters, for what can't be drawn whole.

A slice goes through one point along one or two directions. Where these are parameters, coordinates
in the slice are the parameters' values; else they count the directions from where the slice was
made. A point beside the slice has the coordinates of the nearest one in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import torch
from numpy.typing import ArrayLike, NDArray

from gdsim.language import worded

Vector = NDArray[np.float64]
Range = tuple[float, float]

MOST_POINTS = 200
"""Points of a trajectory from which its principal directions are found; of more, so many."""

NEGLIGIBLE = 1e-12
"""A share of the variance this small is rounding: no direction can be told from it."""

NARROWEST = 1e-4
"""The squared sine of the least angle, 0.6 degrees, at which two random directions make a plane."""

MARGIN = 0.2
"""How far beyond a trajectory is seen at first, as a share of its extent."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Slice:
    """A line or a plane among P parameters, with D coordinates, 1 or 2. Its arrays are read-only.

    Attributes:
        origin: A point that it goes through, (P,).
        directions: Along what it goes, (D, P).
        names: What each coordinate is, for axes.
        parallel: The parameters whose values its coordinates are; None where they are none.
        explained: The share of a trajectory's variance that lies along its directions, from 0 to
            1; None where it was not made from a trajectory.
        ranges: What to show of each coordinate at first; None where that is the problem's to say.
    """

    origin: Vector
    directions: Vector
    names: tuple[str, ...]
    parallel: tuple[int, ...] | None = None
    explained: float | None = None
    ranges: tuple[Range, ...] | None = None

    def __post_init__(self) -> None:
        for name in ("origin", "directions"):
            kept = np.array(getattr(self, name), dtype=np.float64)
            kept.flags.writeable = False
            object.__setattr__(self, name, kept)

    @property
    def is_whole(self) -> bool:
        """Whether it is all there is: each parameter is a coordinate, in the same order."""
        return self.parallel == tuple(range(len(self.origin)))

    def through(self, point: ArrayLike) -> "Slice":
        """The same through another point (P,); a point's coordinates are the same in both."""
        origin = np.asarray(point, dtype=np.float64)
        if self.parallel is None:
            origin = origin - self.coordinates(origin[None])[0] @ self.directions
        return replace(self, origin=origin)

    def coordinates(self, points: ArrayLike) -> Vector:
        """The coordinates (k, D) of the points (k, P), nan where those are not finite."""
        given = np.asarray(points)
        if self.parallel is not None:
            return given[:, self.parallel].astype(np.float64)
        with np.errstate(invalid="ignore", over="ignore"):
            return (given - self.origin) @ self._inverse

    def vector(self, vector: ArrayLike) -> Vector:
        """How far (D,) a vector (P,), such as a step, leads along the slice."""
        given = np.asarray(vector, dtype=np.float64)
        if self.parallel is not None:
            return given[list(self.parallel)]
        with np.errstate(invalid="ignore", over="ignore"):
            return given @ self._inverse

    def point(self, coordinates: ArrayLike) -> Vector:
        """The point (P,) in the slice that has the coordinates (D,)."""
        return self.points(np.asarray(coordinates, dtype=np.float64)[None])[0]

    def points(self, coordinates: ArrayLike) -> Vector:
        """The points (k, P) in the slice that have the coordinates (k, D)."""
        given = np.asarray(coordinates, dtype=np.float64)
        if self.parallel is None:
            return self.origin + given @ self.directions
        found = np.tile(self.origin, (len(given), 1))
        # Not added: the values themselves, to the last bit.
        found[:, self.parallel] = given
        return found

    @cached_property
    def _inverse(self) -> Vector:
        """What a vector is multiplied by for its coordinates (P, D): least squares."""
        products = self.directions @ self.directions.T
        return np.linalg.solve(products, self.directions).T.astype(np.float64)


def whole(origin: ArrayLike, names: Sequence[str]) -> Slice:
    """All of one or two parameters.

    Raises:
        ValueError: There are more.
    """
    point = np.asarray(origin, dtype=np.float64)
    if not 1 <= len(point) <= 2:
        raise ValueError(
            worded("A surface has one or two parameters, not {count}.", count=len(point))
        )
    return _parallel(point, tuple(range(len(point))), names)


def along_parameters(origin: ArrayLike, i: int, j: int, names: Sequence[str]) -> Slice:
    """The plane of two parameters, of these indices, through a point (P,).

    Raises:
        ValueError: They are one and the same.
    """
    if i == j:
        raise ValueError(worded("A slice needs two different parameters. Choose another one."))
    return _parallel(np.asarray(origin, dtype=np.float64), (i, j), names)


def random_directions(
    origin: ArrayLike, seed: int, tensors: Sequence[tuple[int, ...]] = ()
) -> Slice:
    """A plane of two random directions through a point (P,), filter-normalised.

    Li, Xu, Taylor, Studer, Goldstein, "Visualizing the Loss Landscape of Neural Nets", 2018,
    section 4: Gaussian, and each filter's part is made as long as that filter is at the point, so
    that one unit of a coordinate is as large as the weights themselves. A filter is what leads
    into one unit: a column of a matrix (in, out). Any other tensor is one filter. So biases
    take part, other than in the paper's own code, which holds them: a trajectory moves them too.
    Where that gives no plane, as where each tensor is one number, all parameters are one filter.

    Args:
        origin: The point, (P,).
        seed: What the directions are drawn from.
        tensors: The shapes of the tensors that make up the parameters; none for one vector.
    """
    point = np.asarray(origin, dtype=np.float64)
    drawn = np.random.default_rng(seed).standard_normal((2, len(point)))
    directions = _as_long_as(point, drawn, _filters(tensors, len(point)))
    products = directions @ directions.T
    if np.linalg.det(products) <= NARROWEST * products[0, 0] * products[1, 1]:
        # At zero there is no length to go by.
        size = float(np.linalg.norm(point)) or 1.0
        directions = size * drawn / np.linalg.norm(drawn, axis=1, keepdims=True)
    return Slice(
        origin=point,
        directions=directions,
        names=(worded("random direction {n}", n=1), worded("random direction {n}", n=2)),
        ranges=((-1.0, 1.0), (-1.0, 1.0)),
    )


def principal_directions(origin: ArrayLike, points: ArrayLike) -> Slice:
    """The plane in which a run has moved most, through where it stands.

    Principal component analysis of the trajectory (Li et al. 2018, section 7), where the run
    stands being one of its points. The directions have the length 1 and are square to each other;
    the largest number in each is positive. Of a run on a straight line the second direction is a
    random one, which its name says.

    Args:
        origin: Where the run stands, (P,).
        points: Where it was, (k, P); points that are not finite are left out.

    Raises:
        ValueError: The run has not moved, or there are fewer than three points.
    """
    point = np.asarray(origin, dtype=np.float64)
    given = np.asarray(points)
    kept = given[np.linspace(0, len(given) - 1, min(len(given), MOST_POINTS)).round().astype(int)]
    visited = np.concatenate((kept, point[None]))
    visited = visited[np.isfinite(visited).all(axis=1)]
    if len(visited) < 3:
        raise ValueError(
            worded("Principal directions need three points of the run. Take two steps first.")
        )
    found, explained = _components(visited - visited[-1])
    if not len(found):
        raise ValueError(worded("The run has not moved, so it has no principal directions yet."))
    names = [worded("principal direction {n}", n=n) for n in (1, 2)]
    if len(found) == 1:
        names[1] = worded("random direction")
        found = np.vstack((found, np.random.default_rng(0).standard_normal(len(point))))
    made = Slice(origin=point, directions=_upright(found), names=tuple(names), explained=explained)
    return replace(made, ranges=_extent(made.coordinates(visited)))


def first_ranges(where: Slice, view: Sequence[Range]) -> tuple[Range, ...]:
    """What to show of each coordinate at first, given the first view (P pairs) of a problem."""
    if where.ranges is not None:
        return where.ranges
    assert where.parallel is not None
    return tuple(view[index] for index in where.parallel)


def _parallel(origin: Vector, which: tuple[int, ...], names: Sequence[str]) -> Slice:
    directions = np.zeros((len(which), len(origin)))
    directions[range(len(which)), which] = 1.0
    return Slice(
        origin=origin,
        directions=directions,
        names=tuple(names[index] for index in which),
        parallel=which,
    )


def _filters(tensors: Sequence[tuple[int, ...]], size: int) -> NDArray[np.int64]:
    """The filter that each parameter belongs to, (size,), counted from 0."""
    labels: list[NDArray[np.int64]] = []
    first = 0
    for shape in tensors:
        columns = shape[1] if len(shape) == 2 else 1
        labels.append(first + np.arange(np.prod(shape, dtype=int)) % columns)
        first += columns
    return np.concatenate(labels) if labels else np.zeros(size, dtype=np.int64)


def _as_long_as(point: Vector, drawn: Vector, filters: NDArray[np.int64]) -> Vector:
    """What was drawn (D, P), with each filter's part as long as that of the point (P,)."""
    wanted = np.sqrt(np.bincount(filters, point**2))
    given = np.sqrt([np.bincount(filters, row**2) for row in drawn])
    return drawn * (wanted / given)[:, filters]


def _components(moved: Vector) -> tuple[Vector, float]:
    """The first one or two principal directions of the points, and the share that they explain.

    Found from the products (k, k) of the k points, few beside their P parameters. A direction of
    no variance is left out; those that are given, (0 to 2, P), are not yet quite of length 1.
    """
    # Of large numbers the squares overflow.
    centred = moved / (np.abs(moved).max() or 1.0)
    centred -= centred.mean(axis=0)
    # By torch, which keeps to one thread here: beside a run that takes the processors, NumPy's
    # threads waited for each other, for 0.6 s instead of 0.03.
    rows = torch.from_numpy(centred)
    variances, weights = torch.linalg.eigh(rows @ rows.T)
    total = float(variances.sum())
    kept = [place for place in (-1, -2) if float(variances[place]) > NEGLIGIBLE * total]
    directions = (weights[:, kept].T @ rows).numpy()
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    return directions, min(1.0, float(variances[kept].sum()) / total) if kept else 0.0


def _upright(directions: Vector) -> Vector:
    """The same made square to each other, of length 1, with the largest number positive."""
    square = np.linalg.qr(directions.T)[0].T
    largest = square[range(len(square)), np.abs(square).argmax(axis=1)]
    return square * np.sign(largest)[:, None]


def _extent(coordinates: Vector) -> tuple[Range, ...]:
    """The range of each coordinate (k, D) with a margin, at least a hundredth of the widest."""
    low, high = coordinates.min(axis=0), coordinates.max(axis=0)
    reach = (high - low) * (0.5 + MARGIN)
    reach = np.maximum(reach, 0.01 * reach.max())
    middle = low + (high - low) / 2
    return tuple(zip((middle - reach).tolist(), (middle + reach).tolist(), strict=True))
