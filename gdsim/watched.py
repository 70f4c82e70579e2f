"""Losses that are watched beside those of the steps: over all samples, and over those held out.

They are computed where a run is shown, not at each of its steps, which would slow it down.
"""

import numpy as np
from numpy.typing import NDArray

from gdsim.core.progress import Progress

MOST = 4000
"""Points that are kept; of more, every other one is let go."""


class Watched:
    """The losses by how many iterations were done."""

    def __init__(self) -> None:
        self._losses: dict[int, tuple[float, float]] = {}

    def take(self, progress: Progress) -> None:
        """Take over what a report tells, and forget what no longer holds."""
        if any(iteration > progress.keep for iteration in self._losses):
            self._losses = {at: both for at, both in self._losses.items() if at <= progress.keep}
        if progress.train_loss is None and progress.test_loss is None:
            return
        if len(self._losses) >= MOST:
            self._losses = dict(sorted(self._losses.items())[::2])
        nothing = float("nan")
        self._losses[progress.ahead.first - 1] = (
            nothing if progress.train_loss is None else progress.train_loss,
            nothing if progress.test_loss is None else progress.test_loss,
        )

    def add(self, losses: NDArray[np.float64]) -> None:
        """Add what was watched once: rows (k, 3) as `losses` has them."""
        self._losses |= {int(at): (all_of, held_out) for at, all_of, held_out in losses.tolist()}

    def __len__(self) -> int:
        return len(self._losses)

    @property
    def losses(self) -> NDArray[np.float64]:
        """Iterations done, loss over all samples, loss over those held out; (k, 3), in order."""
        rows = [(at, *both) for at, both in sorted(self._losses.items())]
        return np.array(rows, dtype=np.float64).reshape(-1, 3)
