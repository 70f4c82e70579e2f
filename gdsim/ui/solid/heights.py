"""How high a loss is drawn: in proportion, cut, or by its logarithm; and the axis's numbers."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating]

LINEAR, CLIPPED, LOG = "linear", "clipped", "log"
KINDS = (LINEAR, CLIPPED, LOG)

DECADES = 6
"""Powers of ten below the greatest loss in view that a logarithmic height tells apart; what is
nearer to zero than that is drawn in proportion."""

ROOM = 1.25
"""How far above the first loss of a run a clipped height is cut, at least."""

FEWEST_TICKS = 3


@dataclass(frozen=True)
class Heights:
    """A scale for losses.

    Attributes:
        kind: One of `KINDS`.
        low, high: The losses at the floor and at the top.
        unit: The loss up to which a logarithmic height is in proportion.
    """

    kind: str
    low: float
    high: float
    unit: float = 1.0

    def of(self, loss: Values) -> NDArray[np.float64]:
        """The heights of losses, from 0 to 1; nan where a loss is not finite."""
        given = np.asarray(loss, dtype=np.float64)
        low, high, here = self._bent(self.low), self._bent(self.high), self._bent(given)
        # Halved, since the greatest less the least may overflow.
        spread = high / 2 - low / 2
        # What is cut may be any number of times higher than the top.
        with np.errstate(invalid="ignore", over="ignore"):
            share = (here / 2 - low / 2) / spread if spread > 0 else np.zeros_like(here)
        return np.where(np.isfinite(given), np.clip(share, 0.0, 1.0), np.nan)

    def _bent(self, loss: float | Values) -> NDArray[np.float64]:
        # asinh(x) is the logarithm of 2x where x is large, and also takes zero and what is below.
        with np.errstate(invalid="ignore"):
            scaled = np.asarray(loss, dtype=np.float64) / self.unit
            return np.arcsinh(scaled) if self.kind == LOG else scaled * self.unit

    def ticks(self) -> list[float]:
        """A few losses to be written at the axis."""
        decades = self._decades() if self.kind == LOG else []
        return decades if len(decades) >= FEWEST_TICKS else even_ticks(self.low, self.high)

    def _decades(self) -> list[float]:
        powers = [self.unit * 10.0**power for power in range(1, DECADES + 1)]
        # To powers of ten themselves, as the unit is a millionth of some loss.
        rounded = [10.0 ** math.floor(math.log10(power)) for power in powers if power < math.inf]
        both = [-value for value in reversed(rounded)] + [0.0] + rounded
        seen = [value for value in both if self.low <= value <= self.high]
        return seen[:: -(-len(seen) // 5)] if seen else []


def heights(kind: str, loss: Values, first: float) -> Heights:
    """The scale for the losses in view.

    Args:
        kind: One of `KINDS`.
        loss: The losses of the surface, of which some may not be finite.
        first: The first loss of the run, above which a clipped height is cut.
    """
    finite = loss[np.isfinite(loss)]
    low, high = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 1.0)
    if kind == CLIPPED:
        return Heights(kind, low, _cut(finite, low, high, first))
    unit = max(abs(low), abs(high)) / 10.0**DECADES
    return Heights(kind, low, high, unit or 1.0) if kind == LOG else Heights(kind, low, high)


def _cut(finite: Values, low: float, high: float, first: float) -> float:
    """Where heights are cut: a little above the run's first loss, or else in the middle."""
    for wanted in (
        (first + (ROOM - 1) * (first - low), float(np.median(finite))) if len(finite) else ()
    ):
        if math.isfinite(wanted) and low < wanted:
            cut = _rounded_up(wanted)
            if cut < high:
                return cut
    return high


def _rounded_up(value: float) -> float:
    """The next number of two digits away from zero."""
    if value == 0:
        return 0.0
    unit = 10.0 ** (math.floor(math.log10(abs(value))) - 1)
    return math.ceil(value / unit) * unit if unit else value


def even_ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Round numbers from `low` to `high`, at even steps of 1, 2 or 5 times a power of ten."""
    spread = high / most - low / most
    if not 0 < spread < math.inf:
        return [low]
    power = 10.0 ** math.floor(math.log10(spread))
    if not power:
        return [low]
    step = power * next((n for n in (1, 2, 5) if n * power >= spread), 10)
    first, last = math.ceil(low / step), math.floor(high / step)
    return [count * step for count in range(first, last + 1)]


def written(value: float) -> str:
    """A number at an axis."""
    return f"{value:.4g}".replace("-", "−").replace("e+", "e")
