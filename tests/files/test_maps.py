import csv
import io

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from gdsim.core.convergence import DIVERGED, NOT_CONVERGED, MapPicture, MapRequest
from gdsim.core.faults import SettingsError
from gdsim.core.map_axes import Axis, axis
from gdsim.core.map_colours import AWAY, STILL_GOING, colours
from gdsim.core.settings import settings_for
from gdsim.files import maps

CELLS = 16
POSITIVE = st.floats(min_value=1e-30, max_value=1e30)


@pytest.fixture
def picture():
    """Rows of 0, 1, 2… iterations from the bottom, but for two cells; the last is not computed."""
    request = MapRequest(
        settings=settings_for("himmelblau"),
        x=axis("learning_rate=0.001:1:log"),
        y=axis("start.y=-4:4"),
        cells=CELLS,
    )
    iterations = np.arange(CELLS, dtype=np.int32).repeat(CELLS).reshape(CELLS, CELLS)
    iterations[2, 5], iterations[3, 5] = NOT_CONVERGED, DIVERGED
    minimum = np.where(iterations < 8, -1, 1).astype(np.int32)
    loss = np.linspace(0, 1, CELLS**2).reshape(CELLS, CELLS) / 3
    loss[3, 5] = np.inf
    done = np.ones((CELLS, CELLS), bool)
    done[-1, -1] = False
    return MapPicture(request, iterations, minimum, loss, done)


def test_a_table_has_every_computed_cell_at_full_precision(picture, tmp_path):
    path = tmp_path / "map.csv"
    maps.writer(path)(picture, path)
    text = path.read_bytes().decode()
    assert text.startswith("x,y,iterations,minimum,final_loss\n")
    assert "\r" not in text
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == CELLS**2 - 1
    across, up = (a.values(CELLS) for a in (picture.request.x, picture.request.y))
    for index, row in enumerate(rows):
        at = divmod(index, CELLS)
        assert (float(row["y"]), float(row["x"])) == (up[at[0]], across[at[1]])
        assert int(row["iterations"]) == picture.iterations[at]
        assert int(row["minimum"]) == picture.minimum[at]
        assert float(row["final_loss"]) == picture.loss[at]


@pytest.mark.parametrize("shown", ["iterations", "minimum"])
def test_a_picture_has_each_cell_in_its_place_and_colour(picture, shown, tmp_path, qapp):
    path = tmp_path / "map.PNG"
    maps.writer(path)(picture, path, shown)
    image = QImage(str(path))
    side = (image.width() - maps.LEFT - maps.RIGHT) // CELLS
    assert side * CELLS >= maps.SHORTEST_SIDE
    wanted = colours(picture, shown)
    bottom = maps.TOP + side * CELLS - 1
    for row, column in np.ndindex(CELLS, CELLS):
        at = image.pixelColor(
            maps.LEFT + column * side + side // 2, bottom - row * side - side // 2
        )
        assert list(at.getRgb()) == wanted[row, column].tolist()


def test_a_picture_has_axes_titles_and_a_legend_around_the_map(picture, qapp):
    image = maps.drawn(picture)
    paper = QImage(image.size(), image.format())
    paper.fill(image.pixelColor(0, 0))
    side = image.height() - maps.TOP - maps.BOTTOM
    places = {
        "title": (maps.LEFT, 0, side, maps.TOP - 2),
        "x axis": (maps.LEFT, maps.TOP + side + 1, side, maps.BOTTOM - 2),
        "y axis": (0, maps.TOP, maps.LEFT - 2, side),
        "legend": (maps.LEFT + side + 2, maps.TOP, maps.RIGHT - 2, side),
    }
    for name, place in places.items():
        assert image.copy(*place) != paper.copy(*place), name
    # The corners that nothing is written in.
    for name, place in {"left": (0, 0), "right": (image.width() - 40, image.height() - 40)}.items():
        assert image.copy(*place, 40, 40) == paper.copy(*place, 40, 40), name
    legend = image.copy(*places["legend"])
    told = {legend.pixelColor(x, y).getRgb()[:3] for x in range(60) for y in range(legend.height())}
    assert {STILL_GOING, AWAY} <= told


def test_an_unfinished_picture_and_one_of_nothing_are_drawn_too(picture, qapp):
    nothing = np.full_like(picture.iterations, DIVERGED)
    for iterations in (nothing, np.full_like(nothing, 7), nothing - 1):
        shown = MapPicture(picture.request, iterations, picture.minimum, picture.loss, picture.done)
        assert not maps.drawn(shown).isNull()


@pytest.mark.parametrize("name", ["map.txt", "map", "png", "map.csv.gz"])
def test_another_kind_of_file_is_refused(name, tmp_path):
    with pytest.raises(SettingsError) as caught:
        maps.writer(tmp_path / name)
    assert caught.value.field == "output"
    assert str(caught.value) == (f"A map is written to a .png or a .csv file, not to '{name}'.")


@pytest.mark.parametrize("name", ["map.png", "map.csv"])
def test_a_file_that_can_not_be_written_is_told(picture, name, tmp_path, qapp):
    path = tmp_path / "nowhere" / name
    with pytest.raises(OSError, match="nowhere"):
        maps.writer(path)(picture, path)


@pytest.mark.parametrize(
    ("of", "wanted"),
    [
        (Axis("momentum", 0.0, 0.99), [0.0, 0.2, 0.4, 0.6, 0.8]),
        (Axis("start.x", -2.0, 2.0), [-2.0, -1.0, 0.0, 1.0, 2.0]),
        (Axis("learning_rate", 0.001, 1.0, log=True), [0.001, 0.01, 0.1, 1.0]),
        (Axis("learning_rate", 0.3, 0.9, log=True), [0.4, 0.6, 0.8]),
        (Axis("eps", 1e-12, 1.0, log=True), [1e-12, 1e-9, 1e-6, 1e-3, 1.0]),
    ],
)
def test_ticks_stand_at_round_values(of, wanted):
    assert list(maps.ticks(of)) == pytest.approx(wanted)


@given(POSITIVE, POSITIVE, st.booleans())
def test_ticks_stand_where_their_values_are(one, other, log):
    low, high = sorted((one, other))
    assume(high / low > 1.001)
    of = Axis("learning_rate", low, high, log)
    found = maps.ticks(of)
    assert 2 <= len(found) <= maps.MOST_TICKS
    values, shares = np.array(list(found)), np.array(list(found.values()))
    ends = (np.log(low), np.log(high)) if log else (low, high)
    expected = ((np.log(values) if log else values) - ends[0]) / (ends[1] - ends[0])
    np.testing.assert_allclose(shares, expected, atol=1e-9)
    assert shares.min() > -1e-6
    assert shares.max() < 1 + 1e-6
