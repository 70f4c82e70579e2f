"""How a convergence map is coloured, in the window and in files: numbers in, red-green-blue out.

The scale is viridis (van der Walt and Smith 2015), whose steps are seen as equal and by
colour-blind people too; the colours of minima are Okabe and Ito's (2008).
"""

from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from gdsim.core.convergence import DIVERGED, NO_MINIMUM, NOT_CONVERGED, UNKNOWN, MapPicture

Shown = Literal["iterations", "minimum"]

Colour = tuple[int, int, int]

VIRIDIS: tuple[Colour, ...] = (
    (68, 1, 84),
    (71, 44, 122),
    (59, 81, 139),
    (44, 113, 142),
    (33, 144, 141),
    (39, 173, 129),
    (92, 200, 99),
    (170, 220, 50),
    (253, 231, 37),
)
"""Nine evenly spaced colours of the scale, from the most iterations to the fewest: what converges
fast is bright, and what only just converged stands out from what did not."""

MINIMA: tuple[Colour, ...] = (
    (0, 114, 178),
    (230, 159, 0),
    (0, 158, 115),
    (204, 121, 167),
    (86, 180, 233),
    (240, 228, 66),
)
"""The colours of the minima; the seventh has the first one's again."""

ELSEWHERE: Colour = (90, 90, 90)
"""It converged, but to no known minimum."""

STILL_GOING: Colour = (217, 217, 217)
AWAY: Colour = (166, 63, 0)

MOST_ENTRIES = 12
"""Minima that a legend names."""


class Entry(NamedTuple):
    """One colour's meaning."""

    colour: Colour
    text: str


def colours(picture: MapPicture, shown: Shown = "iterations") -> NDArray[np.uint8]:
    """Red, green, blue and opacity of each cell, (rows, columns, 4); unknown ones are transparent.

    Iterations are on a logarithmic scale over their `span`, since they come as the inverse of
    learning rates.
    """
    iterations, minimum = picture.iterations, picture.minimum
    found = np.zeros((*iterations.shape, 4), np.uint8)
    converged = iterations >= 0
    found[iterations == NOT_CONVERGED, :3] = STILL_GOING
    found[iterations == DIVERGED, :3] = AWAY
    if shown == "iterations":
        found[converged, :3] = scale(1 - _share(picture, iterations[converged]))
    else:
        found[converged, :3] = ELSEWHERE
        reached = minimum != NO_MINIMUM
        found[reached, :3] = np.array(MINIMA)[minimum[reached] % len(MINIMA)]
    found[iterations != UNKNOWN, 3] = 255
    return found


def span(picture: MapPicture) -> tuple[int, int]:
    """The fewest and the most iterations to convergence in the map; both 0 where none converged."""
    converged = picture.iterations[picture.iterations >= 0]
    return (int(converged.min()), int(converged.max())) if len(converged) else (0, 0)


def scale(shares: NDArray[np.float64]) -> NDArray[np.uint8]:
    """The colours (..., 3) at these shares of the way from the dark end to the bright one."""
    places = np.linspace(0, 1, len(VIRIDIS))
    channels = [np.interp(shares, places, channel) for channel in np.array(VIRIDIS).T]
    return np.stack(channels, axis=-1).round().astype(np.uint8)


def marks(picture: MapPicture) -> tuple[int, ...]:
    """Iterations to write beside the scale: its ends, and the middle where that is another."""
    low, high = span(picture)
    middle = round(((low + 1) * (high + 1)) ** 0.5) - 1
    return tuple(sorted({low, middle, high}))


def entries(picture: MapPicture, shown: Shown = "iterations") -> tuple[Entry, ...]:
    """The legend of the colours that are in the picture, but for the scale."""
    found: list[Entry] = []
    told = np.ones(picture.minimum.shape, bool)
    if shown == "minimum":
        minima = picture.request.settings.built.minima
        told = picture.minimum == NO_MINIMUM
        for which in np.unique(picture.minimum[~told])[:MOST_ENTRIES].tolist():
            found.append(Entry(MINIMA[which % len(MINIMA)], _named(which, minima[which])))
        if (told & (picture.iterations >= 0)).any():
            found.append(Entry(ELSEWHERE, "converged elsewhere"))
    if (told & (picture.iterations == NOT_CONVERGED)).any():
        found.append(Entry(STILL_GOING, "not converged"))
    if (picture.iterations == DIVERGED).any():
        found.append(Entry(AWAY, "diverged"))
    return tuple(found)


def _share(picture: MapPicture, iterations: NDArray[np.int32]) -> NDArray[np.float64]:
    # One more than the iterations, which can be none.
    low, high = np.log1p(span(picture))
    shares: NDArray[np.float64] = (np.log1p(iterations) - low) / ((high - low) or 1.0)
    return shares


def _named(which: int, minimum: tuple[float, ...]) -> str:
    if len(minimum) > 3:
        return f"minimum {which + 1}"
    return f"to ({', '.join(f'{value:.4g}' for value in minimum)})"
