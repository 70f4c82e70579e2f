"""Samples made from a seed: points in two classes, and curves of one input, from about -2 to 2."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.random import PCG64, Generator
from numpy.typing import NDArray

from gdsim.language import worded

_Array = NDArray[np.float64]
_Exact = Callable[[Generator, int], tuple[_Array, _Array]]


@dataclass(frozen=True)
class Dataset:
    """A kind of samples that are drawn at random.

    Attributes:
        id: Its name on the command line and in files.
        title: Its name in the window.
        told: The same within a sentence.
        is_classes: Whether the samples are points (N, 2) in two classes, 0 and 1; else they are
            inputs (N,) and the values of a curve there.
        exact: `(generator, count) -> inputs, targets`: new samples without noise.
    """

    id: str
    title: str
    told: str
    is_classes: bool
    exact: _Exact

    @property
    def input_names(self) -> tuple[str, ...]:
        """What each input is, for axes."""
        return ("x1", "x2") if self.is_classes else ("x",)

    @property
    def target_name(self) -> str:
        """What the target is, for an axis."""
        return worded("class") if self.is_classes else "y"

    def made(self, count: int, noise: float, seed: int) -> tuple[_Array, _Array]:
        """So many samples, the same for the same seed; the more noise, the further each is moved.

        Args:
            count: How many. The classes differ by one sample at most.
            noise: 0 to 1: the standard deviation of normal noise, in units of the inputs or of
                the curve's value. It moves both coordinates of a point, but of a curve the value
                alone; at 0 all samples lie on the figure itself.
            seed: At least 0.

        Returns:
            The inputs, (N, 2) or (N,), and the targets (N,).
        """
        # Named, since another NumPy may choose another generator.
        generator = Generator(PCG64(seed))
        inputs, targets = self.exact(generator, count)
        moved = inputs if self.is_classes else targets
        moved += noise * generator.standard_normal(moved.shape)
        return inputs, targets


def split(groups: _Array, share: float, seed: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The indices of the samples to train on and of those to test on, each in random order.

    Args:
        groups: Which group each sample belongs to (N,), such as its class. Each group is split by
            the share; of two samples or more, one at least is on either side.
        share: The share to train on, above 0; at 1 none is left to test on.
        seed: At least 0.
    """
    # A stream of its own: that of the seed alone has made the samples.
    generator = Generator(PCG64((seed, 1)))
    train, test = [], []
    for group in sorted(set(groups.tolist())):
        members = generator.permutation(np.flatnonzero(groups == group))
        most = len(members) - (share < 1)
        cut = max(1, min(round(share * len(members)), most))
        train.append(members[:cut])
        test.append(members[cut:])
    return generator.permutation(np.concatenate(train)), generator.permutation(np.concatenate(test))


def _in_turn(count: int) -> _Array:
    return np.arange(count, dtype=np.float64) % 2


def _around(radius: _Array | float, angle: _Array) -> _Array:
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def _circles(generator: Generator, count: int) -> tuple[_Array, _Array]:
    targets = _in_turn(count)
    return _around(2 - targets, generator.uniform(0, 2 * np.pi, count)), targets


def _moons(generator: Generator, count: int) -> tuple[_Array, _Array]:
    # The upper half of a circle; the other is the same, turned by half a turn.
    targets = _in_turn(count)
    half = _around(4 / 3, generator.uniform(0, np.pi, count)) - (2 / 3, 1 / 3)
    return (1 - 2 * targets[:, None]) * half, targets


def _spirals(generator: Generator, count: int) -> tuple[_Array, _Array]:
    # A turn and a quarter; the root makes them about equally dense all along.
    targets = _in_turn(count)
    along = np.sqrt(generator.uniform(0, 1, count))
    return _around(0.2 + 1.8 * along, np.pi * (2.5 * along + targets)), targets


def _xor(generator: Generator, count: int) -> tuple[_Array, _Array]:
    # The four quadrants in turn, counter-clockwise; the gap at the axes keeps the classes apart.
    quadrant = np.arange(count) % 4
    signs = np.array([(1, 1), (-1, 1), (-1, -1), (1, -1)])[quadrant]
    return signs * generator.uniform(0.2, 2, (count, 2)), _in_turn(count)


def _gaussians(generator: Generator, count: int) -> tuple[_Array, _Array]:
    # Around (-1, -1) and (1, 1), each with a standard deviation of its own.
    targets = _in_turn(count)
    return (2 * targets[:, None] - 1) + 0.4 * generator.standard_normal((count, 2)), targets


def _along(curve: Callable[[_Array], _Array]) -> _Exact:
    def exact(generator: Generator, count: int) -> tuple[_Array, _Array]:
        inputs = generator.uniform(-2, 2, count)
        return inputs, curve(inputs)

    return exact


DATASETS = {
    dataset.id: dataset
    for dataset in (
        Dataset("circles", worded("Two circles"), worded("two circles"), True, _circles),
        Dataset("moons", worded("Two moons"), worded("two moons"), True, _moons),
        Dataset("spirals", worded("Two spirals"), worded("two spirals"), True, _spirals),
        Dataset("xor", worded("XOR"), worded("xor"), True, _xor),
        Dataset("gaussians", worded("Two clouds"), worded("two clouds"), True, _gaussians),
        Dataset("line", worded("A line"), worded("a line"), False, _along(lambda x: x / 2)),
        Dataset(
            "sine",
            worded("A sine"),
            worded("a sine"),
            False,
            _along(lambda x: np.sin(np.pi * x / 2)),
        ),
        Dataset(
            "step",
            worded("A step"),
            worded("a step"),
            False,
            _along(lambda x: np.where(x < 0, -1.0, 1.0)),
        ),
        Dataset(
            "bumps",
            worded("Two bumps"),
            worded("two bumps"),
            False,
            _along(lambda x: np.exp(-8 * (x + 1) ** 2) + np.exp(-8 * (x - 1) ** 2) / 2),
        ),
    )
}
"""Every kind of samples by its id."""
