"""Heights of losses, the numbers at their axis, the camera, and the relief; without a window."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gdsim.core.surface import drawn
from gdsim.ui.solid.camera import HIGHEST, LOWEST, Camera, Sight
from gdsim.ui.solid.heights import CLIPPED, KINDS, LINEAR, LOG, even_ticks, heights, written
from gdsim.ui.solid.relief import Relief

ANY = st.floats(width=64, allow_nan=True, allow_infinity=True)
SIZES = st.tuples(st.floats(50, 3000), st.floats(50, 3000))
CAMERAS = st.builds(
    lambda azimuth, elevation, nearer: Camera().turned(azimuth, elevation).nearer(nearer),
    st.floats(-1000, 1000),
    st.floats(-1000, 1000),
    st.floats(0.01, 100),
)


@given(st.lists(ANY, min_size=1, max_size=20), ANY, st.sampled_from(KINDS))
@settings(max_examples=300, deadline=None)
def test_every_finite_loss_has_a_height_that_grows_with_it(given_losses, first, kind):
    loss = np.array(given_losses)
    scale = heights(kind, loss, first)
    found = scale.of(loss)
    finite = np.isfinite(loss)
    assert (np.isfinite(found) == finite).all()
    assert ((found[finite] >= 0) & (found[finite] <= 1)).all()
    ordered = found[finite][np.argsort(loss[finite])]
    assert (np.diff(ordered) >= 0).all()
    for tick in scale.ticks():
        assert np.isfinite(tick)
        assert written(tick)
    assert len(scale.ticks()) <= 12


def test_a_logarithmic_height_is_even_in_powers_of_ten():
    scale = heights(LOG, np.array([0.01, 100.0]), 1.0)
    shares = scale.of(np.array([0.01, 0.1, 1.0, 10.0, 100.0]))
    np.testing.assert_allclose(shares, [0, 0.25, 0.5, 0.75, 1], atol=1e-3)
    assert set(scale.ticks()) <= {0.01, 0.1, 1.0, 10.0, 100.0}
    assert len(scale.ticks()) >= 3


def test_a_clipped_height_ends_a_little_above_the_first_loss():
    loss = np.linspace(0, 2500, 1000)
    scale = heights(CLIPPED, loss, 24.2)
    assert 24.2 < scale.high < 2 * 24.2
    np.testing.assert_allclose(scale.of(np.array([scale.high, 2500.0])), [1, 1])
    # A run that starts at the top has nothing above it: then the middle of what is seen.
    assert heights(CLIPPED, loss, 2499.0).high < 2500
    assert heights(CLIPPED, loss, float("nan")).high < 2500


def test_ticks_are_round_and_few():
    assert even_ticks(0.0, 1.0) == [0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0]
    assert even_ticks(-3.0, 3.0, 4) == [-2.0, 0.0, 2.0]
    assert even_ticks(2.0, 2.0) == [2.0]
    assert [written(value) for value in (0.6000000000000001, -2.0, 1e30)] == ["0.6", "−2", "1e30"]


@given(CAMERAS, SIZES)
@settings(max_examples=200, deadline=None)
def test_the_camera_stays_above_the_floor_and_sees_the_middle(camera, size):
    assert LOWEST <= camera.elevation <= HIGHEST
    sight = Sight.of(camera, (1.0, 0.7, 0.5), size)
    x, y, away = sight.see(np.array([[0.0, 0.0, 0.5]]))[0]
    assert abs(x - size[0] / 2) < 1e-6
    assert 0 < y < size[1]
    assert away > 0


@given(st.floats(-180, 180), st.floats(LOWEST, HIGHEST), SIZES)
@settings(max_examples=200, deadline=None)
def test_at_first_all_of_the_box_is_in_sight_from_whatever_side(azimuth, elevation, size):
    sides = (1.0, 0.7, 0.5)
    sight = Sight.of(Camera(azimuth, elevation), sides, size)
    corners = np.array([(x, y, z) for x in (-1, 1) for y in (-0.7, 0.7) for z in (0.0, 1.0)])
    seen = sight.see(corners)
    assert (seen[:, :2] > -1e-6).all()
    assert (seen[:, :2] < np.array(size) + 1e-6).all()


@given(st.floats(0.0, 1.0))
def test_the_distance_of_a_depth_is_that_of_its_point(share):
    sight = Sight.of(Camera(), (1.0, 1.0, 0.5), (700.0, 400.0))
    point = np.array([[share - 0.5, 0.3, share]])
    away = sight.see(point)[0, 2]
    clip = sight.projection @ (sight.view @ np.append(point[0], 1.0))
    depth = (clip[2] / clip[3] + 1) / 2
    np.testing.assert_allclose(sight.distance(np.array([depth])), away, rtol=1e-6)


def relief_of(loss, kind=LINEAR):
    grid = drawn((-1.0, 3.0), (0.0, 2.0), loss)
    return Relief.of(grid, heights(kind, loss, 1.0), true_units=True)


@given(st.floats(-1, 3), st.floats(0, 2), st.booleans())
@settings(max_examples=100, deadline=None)
def test_what_lies_on_the_surface_lies_on_its_triangles(x, y, level):
    rows, columns = 24, 31
    ups, acrosses = np.mgrid[0:rows, 0:columns]
    loss = (ups * 2.0 + acrosses) if level else np.sin(ups) + acrosses**2 / 50
    relief = relief_of(loss)
    point = relief.on_surface(np.array([[x, y]]))[0]
    flat = relief.vertices[:, :2]
    # Beyond the outermost centres of cells the relief ends, and what lies there is at its rim.
    clamped = np.clip(point[:2], flat.min(axis=0), flat.max(axis=0))
    for corners in relief.vertices[relief.faces]:
        edges = np.column_stack((corners[1] - corners[0], corners[2] - corners[0]))
        b, c = np.linalg.solve(edges[:2], clamped - corners[0][:2])
        if b >= -1e-9 and c >= -1e-9 and b + c <= 1 + 1e-9:
            np.testing.assert_allclose(point[2], (corners[0] + edges @ (b, c))[2], atol=1e-6)
            return
    raise AssertionError("no triangle holds it")


def test_where_the_loss_is_no_number_there_is_a_hole():
    loss = np.ones((20, 20))
    loss[5, 5], loss[10, 3], loss[0, 0] = np.nan, np.inf, 2.0
    relief = relief_of(loss)
    assert len(relief.faces) == 2 * 19 * 19 - 6 - 6
    assert np.isfinite(relief.vertices).all()
    assert not len(relief_of(np.full((20, 20), np.nan)).faces)


def test_of_a_fine_grid_points_are_picked_not_made_up():
    loss = np.random.default_rng(0).normal(size=(256, 256))
    relief = relief_of(loss)
    assert max(relief.loss.shape) < 256
    assert np.isin(relief.loss, loss).all()
    x, y = relief.coordinates
    np.testing.assert_allclose(x[[0, -1]], [-1 + 4 / 512, 3 - 4 / 512])
    np.testing.assert_allclose(y[[0, -1]], [2 / 512, 2 - 2 / 512])


def test_contours_are_cut_where_the_maps_are():
    ups, acrosses = np.mgrid[-1:1:64j, -1:1:64j]
    relief = relief_of(np.sin(4 * ups) * np.cos(4 * acrosses))
    pairs = relief.contours.reshape(-1, 2, 3)
    lengths = np.linalg.norm(pairs[:, 1, :2] - pairs[:, 0, :2], axis=1)
    assert len(pairs) > 100
    assert lengths.max() < 0.2
