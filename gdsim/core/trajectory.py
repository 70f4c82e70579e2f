"""Every step of a run, in columns, within a bound of memory.

A step is one row of numbers in the run's own dtype, so that a state read back from a row is the
state that was written, bit for bit.
"""

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from gdsim.core.trainer import StepRecord, TrainingState

MAX_BYTES = 96 * 2**20
"""What one trajectory may take; beyond it every other step is let go."""

MAX_PREDICTIONS = 8
"""Predictions of more samples than this are not kept for every step."""


class Layout(NamedTuple):
    """Which columns of a row hold what.

    Attributes:
        parameters: P, how many numbers each of parameters and gradients takes.
        predictions: How many predictions a row keeps: N, or 0 where N is large or steps take
            batches.
        buffers: How many optimizer buffers, of P numbers each.
    """

    parameters: int
    predictions: int
    buffers: int

    @classmethod
    def of(cls, record: StepRecord) -> "Layout":
        """The layout that holds such a record."""
        samples = record.prediction.numel()
        kept = samples if samples <= MAX_PREDICTIONS and record.batch is None else 0
        return cls(record.before.parameters.numel(), kept, len(record.before.buffers))

    @property
    def width(self) -> int:
        """Numbers in a row."""
        return self.predictions + 1 + (5 + self.buffers) * self.parameters

    def field(self, index: int) -> slice:
        """The columns of the index-th of the fields that hold P numbers (see `Steps`)."""
        first = self.predictions + 1 + index * self.parameters
        return slice(first, first + self.parameters)


@dataclass(frozen=True, eq=False)
class Steps:
    """Some steps of a run, one row each, evenly spaced.

    Attributes:
        layout: What the columns of `rows` are.
        first: The first row's iteration, counted from 1.
        stride: Iterations from one row to the next.
        rows: The numbers, (k, layout.width), in the run's dtype.
    """

    layout: Layout
    first: int
    stride: int
    rows: NDArray[np.floating]

    @classmethod
    def of(cls, records: Sequence[StepRecord]) -> "Steps":
        """Consecutive records as rows. From a CUDA device this is one copy for all of them."""
        layout = Layout.of(records[0])
        columns = [
            torch.stack([r.loss.reshape(1) for r in records]),
            torch.stack([r.before.parameters for r in records]),
            torch.stack([r.loss_gradient for r in records]),
            torch.stack([r.gradient for r in records]),
            torch.stack([r.after.parameters for r in records]),
            torch.stack([r.after.grad for r in records]),
        ]
        columns += [
            torch.stack([r.after.buffers[i] for r in records]) for i in range(layout.buffers)
        ]
        if layout.predictions:
            columns.insert(0, torch.stack([r.prediction.reshape(-1) for r in records]))
        rows = torch.cat(columns, dim=1).cpu().numpy()
        rows.flags.writeable = False
        return cls(layout, records[0].after.iteration, 1, rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, which: slice) -> "Steps":
        start, _, step = which.indices(len(self))
        return Steps(
            self.layout, self.first + start * self.stride, self.stride * step, self.rows[which]
        )

    @property
    def iteration(self) -> NDArray[np.int64]:
        """Each row's iteration, (k,)."""
        return self.first + self.stride * np.arange(len(self))

    @property
    def prediction(self) -> NDArray[np.floating]:
        """The predictions of the samples, (k, N), or (k, 0) where there are too many to keep."""
        return self.rows[:, : self.layout.predictions]

    @property
    def loss(self) -> NDArray[np.floating]:
        """The loss before each step, (k,)."""
        return self.rows[:, self.layout.predictions]

    @property
    def parameters(self) -> NDArray[np.floating]:
        """The parameters before each step, (k, P)."""
        return self.rows[:, self.layout.field(0)]

    @property
    def loss_gradient(self) -> NDArray[np.floating]:
        """The gradient of each step's own loss, (k, P)."""
        return self.rows[:, self.layout.field(1)]

    @property
    def gradient(self) -> NDArray[np.floating]:
        """`.grad` after each backward phase, (k, P)."""
        return self.rows[:, self.layout.field(2)]

    @property
    def gradient_norm(self) -> NDArray[np.float64]:
        """The Euclidean norm of each row's `.grad`, (k,)."""
        # Squares in float64, where those of any float32 number fit.
        with np.errstate(over="ignore", invalid="ignore"):
            return np.sqrt(np.square(self.gradient, dtype=np.float64).sum(axis=1))

    @property
    def parameters_after(self) -> NDArray[np.floating]:
        """The parameters after each step, (k, P)."""
        return self.rows[:, self.layout.field(3)]

    @property
    def finite(self) -> NDArray[np.bool_]:
        """Whether each step's loss and gradient are finite, (k,)."""
        return np.isfinite(self.loss) & np.isfinite(self.gradient).all(axis=1)

    def state_after(self, row: int, device: torch.device) -> TrainingState:
        """The state that the row's step led to, on the device."""
        numbers = torch.tensor(self.rows[row], device=device)
        parameters, grad, *buffers = (
            numbers[self.layout.field(index)] for index in range(3, 5 + self.layout.buffers)
        )
        return TrainingState(self.first + row * self.stride, parameters, grad, tuple(buffers))


NO_STEPS = Steps(Layout(0, 0, 0), 1, 1, np.empty((0, 1)))
"""The steps of a run that is not there yet."""


class Trajectory:
    """The steps of a run so far: all of them, or beyond `max_bytes` every 2nd, 4th and so on.

    Row r is always the step of iteration `(r + 1) * stride`, so a trajectory that was cut and grown
    again is the one that was never cut.

    Attributes:
        stride: Iterations from one row to the next.
    """

    def __init__(self, like: Steps, max_bytes: int = MAX_BYTES) -> None:
        """An empty trajectory for steps such as these."""
        self._most = max(2, max_bytes // (like.rows.itemsize * like.layout.width))
        self._layout = like.layout
        self._rows: NDArray[np.floating] = np.empty((0, like.layout.width), like.rows.dtype)
        self._length = 0
        # So many rows are in other hands too, and are not written to any more.
        self._lent = 0
        self.stride = 1

    @classmethod
    def holding(cls, steps: Steps, max_bytes: int = MAX_BYTES) -> "Trajectory":
        """A trajectory of these steps, each a multiple of their stride, which it does not copy."""
        made = cls(steps, max_bytes)
        made._rows, made.stride = steps.rows, steps.stride
        made._length = made._lent = len(steps)
        made._thin()
        return made

    def __len__(self) -> int:
        return self._length

    @property
    def steps(self) -> Steps:
        """The steps that are kept. A view: good until the next `append` or `cut`."""
        return Steps(self._layout, self.stride, self.stride, self._rows[: self._length])

    def append(self, steps: Steps) -> None:
        """Add the consecutive steps that follow the last one."""
        self._add(steps.rows[-steps.first % self.stride :: self.stride])
        self._thin()

    def _thin(self) -> None:
        """Let go of every other step until the others fit."""
        while self._length > self._most:
            kept = self._rows[1 : self._length : 2].copy()
            self.stride *= 2
            self._length = 0
            self._add(kept)

    def copy(self) -> "Trajectory":
        """The same steps, kept apart."""
        other = copy.copy(self)
        other._rows, other._lent = self._rows[: self._length].copy(), 0
        return other

    def lend(self) -> Steps:
        """The steps that are kept, for good, and without a copy of them."""
        self._lent = max(self._lent, self._length)
        return self.steps

    def cut(self, iteration: int) -> None:
        """Forget the steps after the iteration."""
        self._length = min(self._length, iteration // self.stride)

    def row_of(self, iteration: int) -> int:
        """The row of the last kept step that is not after the iteration; -1 where there is none."""
        return min(self._length, iteration // self.stride) - 1

    def _add(self, rows: NDArray[np.floating]) -> None:
        if not len(rows):
            return
        needed = self._length + len(rows)
        if needed > len(self._rows) or self._length < self._lent:
            self._lent = 0
            grown = np.empty((max(needed, 2 * len(self._rows), 64), rows.shape[1]), rows.dtype)
            grown[: self._length] = self._rows[: self._length]
            self._rows = grown
        self._rows[self._length : needed] = rows
        self._length = needed
