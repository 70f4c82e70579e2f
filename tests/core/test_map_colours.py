import numpy as np
import pytest

from gdsim.core.convergence import DIVERGED, NOT_CONVERGED, UNKNOWN, MapPicture, MapRequest
from gdsim.core.map_axes import Axis
from gdsim.core.map_colours import (
    AWAY,
    ELSEWHERE,
    MINIMA,
    SCALES,
    STILL_GOING,
    colours,
    entries,
    marks,
    scale,
    span,
)
from gdsim.core.settings import settings_for

VIRIDIS = SCALES["viridis"]


@pytest.fixture
def picture():
    """A function that makes a picture of himmelblau, 16 x 16, whose first row is as told."""

    def make(iterations, minimum):
        request = MapRequest(
            settings=settings_for("himmelblau"),
            x=Axis("start.x", -5.0, 5.0),
            y=Axis("start.y", -5.0, 5.0),
            cells=16,
        )
        filled = np.full((2, 16, 16), UNKNOWN, np.int32)
        filled[1] = -1
        filled[0, 0, : len(iterations)], filled[1, 0, : len(minimum)] = iterations, minimum
        return MapPicture(request, *filled, np.zeros((16, 16)), filled[0] != UNKNOWN)

    return make


def test_iterations_go_along_the_scale_by_their_logarithm(picture):
    told = colours(picture([9, 99, 999], [0, 1, -1]))[0, :3]
    assert told[:, :3].tolist() == [list(VIRIDIS[index]) for index in (16, 8, 0)]
    assert (told[:, 3] == 255).all()


def test_a_minimum_has_its_own_colour_converged_or_not(picture):
    told = colours(picture([9, NOT_CONVERGED, 99, 9], [0, 2, 2, 1]), "minimum")[0, :4, :3]
    assert told.tolist() == [list(MINIMA[index]) for index in (0, 2, 2, 1)]


def test_what_did_not_end_well_has_the_same_colours_in_both(picture):
    shown = picture([NOT_CONVERGED, DIVERGED, UNKNOWN], [-1, -1, -1])
    for which in ("iterations", "minimum"):
        told = colours(shown, which)[0, :3]
        assert told.tolist() == [[*STILL_GOING, 255], [*AWAY, 255], [0, 0, 0, 0]]


def test_what_converged_to_no_known_minimum_is_grey(picture):
    assert colours(picture([7], [-1]), "minimum")[0, 0].tolist() == [*ELSEWHERE, 255]


def test_more_minima_than_colours_begin_anew(picture):
    assert colours(picture([7], [len(MINIMA)]), "minimum")[0, 0, :3].tolist() == list(MINIMA[0])


def test_all_colours_can_be_told_apart():
    told = {*VIRIDIS, *MINIMA, ELSEWHERE, STILL_GOING, AWAY}
    assert len(told) == len(VIRIDIS) + len(MINIMA) + 3
    # The scale rises in lightness throughout, so that it is read in grey too (Rec. 709 weights).
    lightness = scale(np.linspace(0, 1, 100)) @ [0.2126, 0.7152, 0.0722]
    assert (np.diff(lightness) > 0).all()


@pytest.mark.parametrize(
    ("iterations", "wanted"),
    [
        ([3, 399], ((3, 399), (3, 39, 399))),
        ([5, 6], ((5, 6), (5, 6))),
        ([7, 7], ((7, 7), (7,))),
        ([0, 8], ((0, 8), (0, 2, 8))),
        ([DIVERGED], ((0, 0), (0,))),
    ],
)
def test_the_scale_goes_from_the_fewest_iterations_to_the_most(picture, iterations, wanted):
    shown = picture(iterations, [])
    assert (span(shown), marks(shown)) == wanted


def test_cells_that_all_took_as_long_have_one_colour(picture):
    assert colours(picture([7, 7], [-1, -1]))[0, :2, :3].tolist() == [list(VIRIDIS[-1])] * 2


def test_the_legend_names_what_is_in_the_picture(picture):
    shown = picture([9, NOT_CONVERGED, DIVERGED, 9], [1, 0, -1, -1])
    x, y = shown.request.settings.built.minima[0]
    assert [entry.text for entry in entries(shown)] == ["not converged", "diverged"]
    told = entries(shown, "minimum")
    assert told[0] == (MINIMA[0], f"to ({x:.4g}, {y:.4g})")
    assert [entry.text for entry in told[2:]] == ["converged elsewhere", "diverged"]
    assert entries(picture([9], [0])) == ()
