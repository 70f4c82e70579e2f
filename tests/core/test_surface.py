import numpy as np
import pytest
import torch

from gdsim.core import surface
from gdsim.core.objective import Objective
from gdsim.core.problems import PROBLEMS

WITH_A_CURVE = [id_ for id_, problem in PROBLEMS.items() if len(problem.start) == 1]
WITH_A_GRID = [id_ for id_, problem in PROBLEMS.items() if len(problem.start) == 2]


def objective_of(problem, dtype=torch.float64, device="cpu"):
    return Objective(PROBLEMS[problem], dtype, device)


def loss_at(objective, *parameters):
    return objective(objective.tensor(parameters)).item()


def centres(interval, cells):
    low, high = interval
    return [low + (high - low) * (index + 0.5) / cells for index in range(cells)]


def lines(grid):
    """The contours, each as its points (k, 2)."""
    breaks = np.flatnonzero(np.isnan(grid.contours[:, 0]))
    return [part[~np.isnan(part[:, 0])] for part in np.split(grid.contours, breaks)[:-1]]


@pytest.mark.parametrize("problem", WITH_A_CURVE)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_a_curve_is_the_loss_at_each_point_by_itself(problem, dtype, device):
    objective = objective_of(problem, dtype, device)
    curve = surface.over(objective, ((-1.5, 4.0),), 23)
    np.testing.assert_allclose(curve.x, np.linspace(-1.5, 4.0, 23), rtol=1e-6)
    tolerance = {torch.float32: 1e-6, torch.float64: 1e-12}[dtype]
    expected = [loss_at(objective, x) for x in curve.x]
    np.testing.assert_allclose(curve.loss, expected, rtol=tolerance, atol=tolerance)
    assert curve.loss.dtype == np.float64


@pytest.mark.parametrize("problem", WITH_A_GRID)
def test_a_grid_is_the_loss_at_each_point_by_itself_rows_being_the_second_parameter(
    problem, device
):
    objective = objective_of(problem, device=device)
    x, y, columns, rows = (-1.0, 3.0), (-2.0, 0.5), 7, 4
    grid = surface.grid(objective, x, y, columns, rows)
    expected = [[loss_at(objective, a, b) for a in centres(x, columns)] for b in centres(y, rows)]
    assert grid.loss.shape == (rows, columns)
    np.testing.assert_allclose(grid.loss, expected, rtol=1e-12)
    assert (grid.x, grid.y) == (x, y)


def test_a_grid_over_two_ranges_has_as_many_points_along_each(sphere):
    grid = surface.over(objective_of(sphere), ((-1.0, 1.0), (0.0, 3.0)), 5)
    assert grid.loss.shape == (5, 5)
    assert grid.loss[0, 2] == pytest.approx(0.3**2)
    assert grid.loss[4, 0] == pytest.approx(0.8**2 + 2.7**2)


def test_points_in_many_chunks_have_the_losses_of_points_in_one(monkeypatch):
    objective = objective_of("line")
    points = surface.grid_points(objective, (-1.0, 1.0), (-1.0, 1.0), 9, 7)
    whole = surface.losses(objective, points)
    monkeypatch.setattr(surface, "CHUNK", 16)
    assert torch.equal(surface.losses(objective, points), whole)


@pytest.mark.parametrize("count", [0, 3])
def test_a_surface_has_one_or_two_parameters(count, sphere):
    with pytest.raises(ValueError, match=f"one or two parameters, not {count}"):
        surface.over(objective_of(sphere), ((0.0, 1.0),) * count, 5)


# Contours and shades


@pytest.mark.parametrize("problem", WITH_A_GRID)
def test_contours_lie_on_their_levels(problem):
    objective = objective_of(problem)
    grid = surface.over(objective, PROBLEMS[problem].view, 200)
    span = np.ptp(grid.loss)
    found = set()
    for line in lines(grid):
        losses = [loss_at(objective, *point) for point in line]
        level = np.argmin(np.abs(grid.levels - np.mean(losses)))
        np.testing.assert_allclose(losses, grid.levels[level], rtol=0, atol=1e-3 * span)
        found.add(level)
    assert found == set(range(surface.CONTOURS))
    assert grid.loss.min() < grid.levels.min() < grid.levels.max() < grid.loss.max()


@pytest.mark.parametrize("problem", WITH_A_GRID)
def test_contours_stay_in_view(problem):
    grid = surface.over(objective_of(problem), PROBLEMS[problem].view, 50)
    for axis, (low, high) in enumerate((grid.x, grid.y)):
        assert low <= np.nanmin(grid.contours[:, axis])
        assert np.nanmax(grid.contours[:, axis]) <= high


def test_the_contours_of_a_bowl_are_evenly_spaced(sphere):
    grid = surface.over(objective_of(sphere), ((-1.0, 1.0), (-1.0, 1.0)), 201)
    radii = np.sqrt(grid.levels)
    np.testing.assert_allclose(np.diff(radii), radii[1] - radii[0], rtol=1e-3)


def test_shades_go_from_0_at_the_least_loss_to_1_at_the_greatest():
    grid = surface.over(objective_of("line"), PROBLEMS["line"].view, 40)
    assert (grid.shade.min(), grid.shade.max()) == (0, 1)
    assert grid.shade.flat[grid.loss.argmin()] == 0
    order = np.argsort(grid.loss, axis=None)
    assert (np.diff(grid.shade.flat[order]) >= 0).all()


# Losses that are hard to draw


@pytest.mark.parametrize("reach", [1e18, 1e30, 1e200, 1e300])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("problem", WITH_A_GRID)
def test_a_grid_that_reaches_into_overflow_is_still_a_picture(problem, dtype, reach):
    grid = surface.over(objective_of(problem, dtype), ((-reach, reach), (-reach, reach)), 16)
    assert ((grid.shade >= 0) & (grid.shade <= 1)).all()
    assert (grid.shade[~np.isfinite(grid.loss)] == 1).all()
    assert np.isfinite(grid.levels).all()


@pytest.mark.parametrize("reach", [1e30, 1e200])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_a_curve_that_reaches_into_overflow_is_infinite_at_its_ends(dtype, reach):
    curve = surface.over(objective_of("one-sample", dtype), ((-reach, reach),), 33)
    assert curve.loss[16] == pytest.approx(16)
    overflows = 4 * reach * reach > torch.finfo(dtype).max
    assert np.isinf(curve.loss[[0, -1]]).all() == overflows


def test_a_grid_without_one_finite_loss_has_no_contours():
    grid = surface.over(objective_of("line"), ((1e300, 2e300), (0.0, 1.0)), 8)
    assert np.isinf(grid.loss).all()
    assert (grid.shade == 1).all()
    assert grid.contours.shape == (0, 2)


def test_a_constant_loss_has_one_shade_and_no_contours(add_problem):
    flat = add_problem(lambda parameters: 0 * parameters.sum() + 3, start=(0.0, 0.0))
    grid = surface.over(objective_of(flat), ((-1.0, 1.0), (-1.0, 1.0)), 8)
    assert (grid.loss == 3).all()
    assert (grid.shade == 0).all()
    assert grid.contours.shape == (0, 2)
    assert (grid.levels == 3).all()


def test_a_loss_that_is_not_finite_has_the_shade_of_the_greatest(add_problem):
    # -inf on both axes, nan where the product is negative.
    logarithm = add_problem(lambda p: torch.log(p.prod()), start=(1.0, 1.0))
    grid = surface.over(objective_of(logarithm), ((-1.0, 1.0), (-1.0, 1.0)), 5)
    assert np.isnan(grid.loss[0, 4])
    assert grid.loss[2, 2] == -np.inf
    assert (grid.shade[~np.isfinite(grid.loss)] == 1).all()
