"""How a convergence map is coloured, in the window and in files: numbers in, red-green-blue out.

The scale is viridis unless another is chosen: its steps are seen as equal, and by colour-blind
people too. What converges fast is bright, and what only just converged stands out from what did
not. The colours of minima are Okabe and Ito's (2008).
"""

from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from gdsim.core.convergence import DIVERGED, NO_MINIMUM, NOT_CONVERGED, UNKNOWN, MapPicture
from gdsim.language import worded

Shown = Literal["iterations", "minimum"]

Colour = tuple[int, int, int]

SCALES: dict[str, tuple[Colour, ...]] = {
    "viridis": (
        (68, 1, 84),
        (72, 24, 106),
        (71, 45, 123),
        (66, 64, 134),
        (59, 82, 139),
        (51, 99, 141),
        (44, 114, 142),
        (38, 130, 142),
        (33, 145, 141),
        (31, 159, 136),
        (39, 173, 129),
        (62, 188, 116),
        (93, 200, 99),
        (130, 211, 77),
        (170, 220, 50),
        (213, 226, 26),
        (253, 231, 37),
    ),
    "cividis": (
        (0, 32, 77),
        (0, 44, 105),
        (5, 54, 110),
        (45, 66, 108),
        (65, 77, 107),
        (82, 89, 108),
        (97, 100, 111),
        (111, 112, 115),
        (125, 124, 120),
        (139, 135, 121),
        (155, 148, 119),
        (172, 161, 116),
        (189, 175, 111),
        (206, 188, 104),
        (224, 203, 94),
        (242, 218, 80),
        (255, 234, 70),
    ),
    "grey": ((255, 255, 255), (110, 110, 110)),
}
"""Evenly spaced colours of each scale, from its one end to the other. Viridis (van der Walt and
Smith 2015) and cividis (Nuñez, Anderton and Renslow 2018) are in the public domain (CC0); between
these colours of theirs the scale is off by at most 7 of 255. Grey is for printing: ink only where
the loss is great."""

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


def colours(
    picture: MapPicture, shown: Shown = "iterations", name: str = "viridis"
) -> NDArray[np.uint8]:
    """Red, green, blue and opacity of each cell, (rows, columns, 4); unknown ones are transparent.

    Iterations are on a logarithmic scale over their `span`, since they come as the inverse of
    learning rates. `name` is that of the scale.
    """
    iterations, minimum = picture.iterations, picture.minimum
    found = np.zeros((*iterations.shape, 4), np.uint8)
    converged = iterations >= 0
    found[iterations == NOT_CONVERGED, :3], found[iterations == DIVERGED, :3] = _unfinished(name)
    if shown == "iterations":
        found[converged, :3] = speeds(1 - _share(picture, iterations[converged]), name)
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


def scale(shares: NDArray[np.float64], name: str = "viridis") -> NDArray[np.uint8]:
    """The colours (..., 3) of the named scale at these shares of its way."""
    ends = SCALES[name]
    places = np.linspace(0, 1, len(ends))
    channels = [np.interp(shares, places, channel) for channel in np.array(ends).T]
    return np.stack(channels, axis=-1).round().astype(np.uint8)


def speeds(shares: NDArray[np.float64], name: str = "viridis") -> NDArray[np.uint8]:
    """The colours (..., 3) from the slowest that converged, 0, to the fastest, 1, the brightest."""
    return scale(1 - shares if name == "grey" else shares, name)


def marks(picture: MapPicture) -> tuple[int, ...]:
    """Iterations to write beside the scale: its ends, and the middle where that is another."""
    low, high = span(picture)
    middle = round(((low + 1) * (high + 1)) ** 0.5) - 1
    return tuple(sorted({low, middle, high}))


def entries(
    picture: MapPicture, shown: Shown = "iterations", name: str = "viridis"
) -> tuple[Entry, ...]:
    """The legend of the colours that are in the picture, but for the scale."""
    found: list[Entry] = []
    still_going, away = _unfinished(name)
    told = np.ones(picture.minimum.shape, bool)
    if shown == "minimum":
        minima = picture.request.settings.built.minima
        told = picture.minimum == NO_MINIMUM
        for which in np.unique(picture.minimum[~told])[:MOST_ENTRIES].tolist():
            found.append(Entry(MINIMA[which % len(MINIMA)], _named(which, minima[which])))
        if (told & (picture.iterations >= 0)).any():
            found.append(Entry(ELSEWHERE, worded("converged elsewhere")))
    if (told & (picture.iterations == NOT_CONVERGED)).any():
        found.append(Entry(still_going, worded("not converged")))
    if (picture.iterations == DIVERGED).any():
        found.append(Entry(away, worded("diverged")))
    return tuple(found)


def _unfinished(name: str) -> tuple[Colour, Colour]:
    """The colours of what has not converged, and of what diverged."""
    # Among greys, darker ones than any that converged has.
    return ((70, 70, 70), (0, 0, 0)) if name == "grey" else (STILL_GOING, AWAY)


def _share(picture: MapPicture, iterations: NDArray[np.int32]) -> NDArray[np.float64]:
    # One more than the iterations, which can be none.
    low, high = np.log1p(span(picture))
    shares: NDArray[np.float64] = (np.log1p(iterations) - low) / ((high - low) or 1.0)
    return shares


def _named(which: int, minimum: tuple[float, ...]) -> str:
    if len(minimum) > 3:
        return worded("minimum {n}", n=which + 1)
    return worded("to ({place})", place=", ".join(f"{value:.4g}" for value in minimum))
