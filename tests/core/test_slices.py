import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gdsim.core import slices

NAMES = ("a", "b", "c", "d", "e")

# A network of 3, 4 and 1 units, its biases not yet zero.
SHAPES = ((3, 4), (4,), (4, 1), (1,))
SIZE = 21


def normal(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape)


def parts(vector):
    """The tensors of the network that the vector holds."""
    found, first = [], 0
    for shape in SHAPES:
        count = int(np.prod(shape))
        found.append(vector[first : first + count].reshape(shape))
        first += count
    assert first == len(vector)
    return found


def of_full_svd(points):
    """The directions and the shares of variance of the points' principal components."""
    _, sizes, directions = np.linalg.svd(points - points.mean(axis=0), full_matrices=False)
    return directions, sizes**2 / np.sum(sizes**2)


def same_plane(one, other):
    return np.allclose(np.linalg.pinv(one) @ one, np.linalg.pinv(other) @ other, rtol=0, atol=1e-9)


def every_kind():
    origin = normal(SIZE, seed=1)
    trajectory = normal(30, SIZE, seed=2)
    names = [f"p{i}" for i in range(SIZE)]
    return {
        "parallel": slices.along_parameters(origin, 7, 2, names),
        "random": slices.random_directions(origin, 5, SHAPES),
        "principal": slices.principal_directions(origin, trajectory),
    }


KINDS = every_kind()


@pytest.fixture(params=KINDS)
def plane(request):
    return KINDS[request.param]


# The whole space


@pytest.mark.parametrize("size", [1, 2])
def test_in_the_whole_space_coordinates_are_the_parameters_to_the_last_bit(size):
    where = slices.whole(normal(size), NAMES)
    points = normal(50, size, seed=3) * 10.0 ** np.linspace(-300, 300, 50)[:, None]
    assert where.coordinates(points).tobytes() == points.tobytes()
    assert where.points(points).tobytes() == points.tobytes()
    assert where.point(points[7]).tobytes() == points[7].tobytes()
    assert where.vector(points[3]).tobytes() == points[3].tobytes()
    assert where.is_whole
    assert where.names == NAMES[:size]


def test_the_whole_space_is_no_more_than_two_parameters():
    with pytest.raises(ValueError, match="one or two parameters, not 3"):
        slices.whole(np.zeros(3), NAMES)


def test_float32_points_have_float64_coordinates_of_the_same_value():
    points = normal(4, 2).astype(np.float32)
    found = slices.whole((0, 0), NAMES).coordinates(points)
    assert found.dtype == np.float64
    assert (found == points).all()


# Along two parameters


def test_along_two_parameters_these_vary_and_all_others_are_those_of_the_origin():
    where = slices.along_parameters((1.1, 2.2, 3.3, 4.4, 5.5), 3, 1, NAMES)
    assert where.point((-7.3, 0.1)).tolist() == [1.1, 0.1, 3.3, -7.3, 5.5]
    assert where.coordinates([[1, 2, 3, 4, 5]]).tolist() == [[4, 2]]
    assert where.vector((10, 20, 30, 40, 50)).tolist() == [40, 20]
    assert where.names == ("d", "b")
    assert where.parallel == (3, 1)
    assert not where.is_whole


def test_two_parameters_in_the_other_order_are_not_the_whole_as_it_is():
    assert slices.along_parameters((1, 2), 0, 1, NAMES).is_whole
    assert not slices.along_parameters((1, 2), 1, 0, NAMES).is_whole


def test_a_slice_needs_two_parameters():
    with pytest.raises(ValueError, match="two different parameters"):
        slices.along_parameters((1, 2, 3), 1, 1, NAMES)


# Any slice


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=50)
@given(x=st.integers(-1000, 1000), y=st.integers(-1000, 1000))
def test_a_point_in_the_slice_has_the_coordinates_that_it_was_made_from(kind, x, y):
    where = KINDS[kind]
    coordinates = np.array([[x / 10, y / 10], [0.0, 0.0]])
    found = where.coordinates(where.points(coordinates))
    np.testing.assert_allclose(found, coordinates, rtol=0, atol=1e-10)


def test_a_point_beside_the_slice_has_the_coordinates_of_the_nearest_one(plane):
    points = normal(20, SIZE, seed=4)
    nearest = plane.points(plane.coordinates(points))
    np.testing.assert_allclose((points - nearest) @ plane.directions.T, 0, atol=1e-12)


def test_a_vector_leads_as_far_as_its_ends_are_apart(plane):
    tail, vector = normal(SIZE, seed=5), normal(SIZE, seed=6)
    tail_at, head_at = plane.coordinates(np.stack((tail, tail + vector)))
    np.testing.assert_allclose(plane.vector(vector), head_at - tail_at, atol=1e-12)


def test_a_slice_through_another_point_goes_through_it_and_keeps_all_coordinates(plane):
    point, others = normal(SIZE, seed=7), normal(20, SIZE, seed=8)
    moved = plane.through(tuple(point))
    (at,) = moved.coordinates(point[None])
    np.testing.assert_allclose(moved.point(at), point, rtol=0, atol=1e-12)
    np.testing.assert_allclose(moved.coordinates(others), plane.coordinates(others), atol=1e-12)
    assert (moved.names, moved.parallel, moved.explained, moved.ranges) == (
        plane.names,
        plane.parallel,
        plane.explained,
        plane.ranges,
    )


def test_points_that_are_not_finite_have_no_coordinates(plane):
    points = normal(3, SIZE)
    points[0], points[1, 4] = np.inf, np.nan
    found = plane.coordinates(points)
    assert not np.isfinite(found[0]).any()
    assert np.isfinite(found[2]).all()


def test_a_slice_does_not_change_with_what_it_was_made_from(plane):
    origin = np.zeros(3)
    where = slices.along_parameters(origin, 0, 1, NAMES)
    origin[:] = 9
    assert (where.origin == 0).all()
    with pytest.raises(ValueError, match="read-only"):
        plane.origin[0] = 1
    with pytest.raises(ValueError, match="read-only"):
        plane.directions[0] = 1


# Random directions


def test_each_units_weights_in_a_random_direction_are_as_long_as_at_the_origin():
    origin = normal(SIZE, seed=1) * 10.0 ** normal(SIZE, seed=9)
    where = slices.random_directions(origin, 3, SHAPES)
    for direction in where.directions:
        for drawn, weights in zip(parts(direction), parts(origin), strict=True):
            # Of a matrix (in, out) down each column; of all others the whole.
            np.testing.assert_allclose(
                np.linalg.norm(drawn, axis=0), np.linalg.norm(weights, axis=0), rtol=1e-12
            )
    assert where.parallel is None
    assert where.explained is None


def test_random_directions_are_gaussian_within_a_filter():
    origin = np.ones(10_000)
    drawn = slices.random_directions(origin, 0, [(100, 100)]).directions
    np.testing.assert_allclose([drawn.mean(), drawn.std(), (drawn**4).mean()], [0, 1, 3], atol=0.1)


def test_random_directions_come_from_the_seed():
    origin = normal(SIZE)
    first, again, other = (slices.random_directions(origin, s, SHAPES) for s in (1, 1, 2))
    assert first.directions.tobytes() == again.directions.tobytes()
    assert not np.isclose(first.directions, other.directions).all(axis=1).any()


def test_a_problem_without_tensors_is_one_filter():
    origin = normal(5)
    where = slices.random_directions(origin, 0)
    np.testing.assert_allclose(
        np.linalg.norm(where.directions, axis=1), np.linalg.norm(origin), rtol=1e-12
    )


def test_biases_that_are_zero_stay_zero():
    origin = normal(SIZE)
    origin[12:16] = 0
    for direction in slices.random_directions(origin, 0, SHAPES).directions:
        assert (direction[12:16] == 0).all()
        assert np.abs(direction[:12]).min() > 0


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("shapes", [((1,),) * 3, ((),) * 3, ((1, 3),)])
def test_where_each_filter_is_one_number_all_are_one_filter(shapes, seed):
    # Else the two directions could be (1, 2, 3) and (-1, -2, -3), which make no plane.
    origin = np.array([1.0, 2.0, 3.0])
    where = slices.random_directions(origin, seed, shapes)
    a, b = where.directions
    assert 1 - (a @ b) ** 2 / (a @ a) / (b @ b) > slices.NARROWEST
    assert np.linalg.norm(where.directions, axis=1) == pytest.approx(np.linalg.norm(origin))


def test_at_zero_random_directions_have_the_length_one():
    where = slices.random_directions(np.zeros(SIZE), 0, SHAPES)
    np.testing.assert_allclose(np.linalg.norm(where.directions, axis=1), 1, rtol=1e-12)


# Principal directions


@pytest.mark.parametrize("size", [3, 40, 5000])
def test_a_trajectory_in_a_plane_is_explained_in_full_and_its_plane_is_found(size):
    plane = normal(2, size, seed=11)
    points = normal(25, 2, seed=12) @ plane + normal(size, seed=13)
    where = slices.principal_directions(points[-1], points)
    assert where.explained == pytest.approx(1, abs=1e-12)
    assert same_plane(where.directions, plane)
    np.testing.assert_allclose(where.points(where.coordinates(points)), points, atol=1e-9)
    assert where.parallel is None


@pytest.mark.parametrize(("count", "size"), [(2, 3), (10, 4), (30, 60), (200, 300)])
def test_principal_directions_are_those_of_the_full_decomposition(count, size):
    points = normal(count, size, seed=14) * np.geomspace(1, 0.1, size)
    origin = normal(size, seed=15)
    where = slices.principal_directions(origin, points)
    directions, shares = of_full_svd(np.vstack((points, origin)))
    assert where.explained == pytest.approx(shares[:2].sum(), rel=1e-10)
    for found, expected in zip(where.directions, directions, strict=False):
        assert abs(found @ expected) == pytest.approx(1, rel=1e-6)


def test_principal_directions_have_length_one_are_square_and_have_their_largest_number_positive():
    where = slices.principal_directions(normal(50), normal(40, 50, seed=16))
    np.testing.assert_allclose(where.directions @ where.directions.T, np.eye(2), atol=1e-14)
    for direction in where.directions:
        assert direction[np.abs(direction).argmax()] > 0


def test_a_trajectory_traversed_the_other_way_has_the_same_principal_directions():
    points = normal(40, 50, seed=17)
    there = slices.principal_directions(points[-1], points)
    back = slices.principal_directions(points[-1], points[::-1])
    np.testing.assert_allclose(there.directions, back.directions, atol=1e-9)


def test_a_long_trajectory_is_thinned_from_end_to_end():
    # A run around one half of a circle; its other end is what tells the plane's extent.
    turn = np.linspace(0, np.pi, 100_001)
    points = np.stack((np.cos(turn), np.sin(turn), 0 * turn), axis=1)
    where = slices.principal_directions(points[-1], points)
    assert where.explained == pytest.approx(1)
    assert same_plane(where.directions, np.eye(2, 3))
    at = where.coordinates(points)
    for column, (low, high) in zip(at.T, where.ranges, strict=True):
        assert low < column.min()
        assert column.max() < high


def test_huge_parameters_do_not_overflow():
    points = 1e200 * normal(10, 6, seed=18)
    where = slices.principal_directions(points[0], points)
    assert where.explained == pytest.approx(of_full_svd(points / 1e200)[1][:2].sum(), abs=0.1)


def test_points_that_are_not_finite_are_left_out():
    points = normal(10, 6, seed=19)
    bad = np.vstack((points, np.full(6, np.nan), np.full(6, np.inf)))
    expected = slices.principal_directions(points[0], points)
    found = slices.principal_directions(points[0], bad)
    assert found.directions.tobytes() == expected.directions.tobytes()


def test_a_straight_run_is_shown_along_its_line_and_a_random_direction_that_is_named_so():
    line = normal(30, seed=20)
    points = np.linspace(0, 1, 9)[:, None] * line
    where = slices.principal_directions(points[-1], points)
    assert where.names == ("principal direction 1", "random direction")
    assert where.explained == pytest.approx(1)
    assert abs(where.directions[0] @ line) == pytest.approx(np.linalg.norm(line))
    np.testing.assert_allclose(where.directions @ where.directions.T, np.eye(2), atol=1e-14)
    again = slices.principal_directions(points[-1], points)
    assert where.directions.tobytes() == again.directions.tobytes()
    (left, right), (bottom, top) = where.ranges
    assert 0 < top - bottom < right - left


def test_two_steps_are_enough_and_one_is_not():
    points = normal(3, 6, seed=21)
    assert slices.principal_directions(points[2], points[:2]).explained == pytest.approx(1)
    for too_few in (points[:1], points[:0]):
        with pytest.raises(ValueError, match="three points of the run"):
            slices.principal_directions(points[2], too_few)


def test_a_run_that_has_not_moved_has_no_principal_directions():
    with pytest.raises(ValueError, match="has not moved"):
        slices.principal_directions(np.ones(6), np.ones((5, 6)))


# What to show first


def test_parameters_are_first_shown_over_the_problems_own_view():
    view = ((0.0, 1.0), (-2.0, 2.0), (5.0, 6.0))
    assert slices.first_ranges(slices.along_parameters((1, 2, 3), 2, 0, NAMES), view) == (
        (5.0, 6.0),
        (0.0, 1.0),
    )
    assert slices.first_ranges(slices.whole((1,), NAMES), view) == ((0.0, 1.0),)


def test_random_directions_are_first_shown_as_far_as_the_weights_are_long():
    where = slices.random_directions(normal(5), 0)
    assert slices.first_ranges(where, ()) == ((-1, 1), (-1, 1))


def test_principal_directions_are_first_shown_with_all_of_the_trajectory_and_a_margin():
    points = normal(30, 6, seed=22) * np.array([9, 3, 1, 1, 1, 1])
    where = slices.principal_directions(points[-1], points)
    at = where.coordinates(points)
    for column, (low, high) in zip(at.T, slices.first_ranges(where, ()), strict=True):
        margin = slices.MARGIN * np.ptp(column)
        assert (low, high) == pytest.approx((column.min() - margin, column.max() + margin))
