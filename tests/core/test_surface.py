import numpy as np
import pytest
import torch

from gdsim.core import slices, surface
from gdsim.core.objective import Objective
from gdsim.core.problems import PROBLEMS, Code, Data, Problem

WITH_A_CURVE = [id_ for id_, problem in PROBLEMS.items() if len(problem.start) == 1]
WITH_A_GRID = [id_ for id_, problem in PROBLEMS.items() if len(problem.start) == 2]


def objective_of(problem, dtype=torch.float64, device="cpu"):
    return Objective(PROBLEMS[problem], dtype, device)


def loss_at(objective, *parameters):
    return objective(objective.tensor(parameters)).item()


def centres(interval, cells):
    low, high = interval
    return [low + (high - low) * (index + 0.5) / cells for index in range(cells)]


def root_of_share(grid):
    """How far up each loss is between the least and the greatest, and the root of that."""
    return np.sqrt((grid.loss - grid.loss.min()) / np.ptp(grid.loss))


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


def between_cells(grid, line):
    """The least and the greatest loss (k,) of the four cells around each point of a line."""
    rows, columns = grid.loss.shape
    x = (line[:, 0] - grid.x[0]) / (grid.x[1] - grid.x[0]) * columns - 0.5
    y = (line[:, 1] - grid.y[0]) / (grid.y[1] - grid.y[0]) * rows - 0.5
    # A line's points lie between two neighbours: on a row, or on a column.
    x, y = x.round(6), y.round(6)
    corners = [
        grid.loss[row.astype(int), column.astype(int)]
        for row in (np.floor(y), np.ceil(y))
        for column in (np.floor(x), np.ceil(x))
    ]
    return np.min(corners, axis=0), np.max(corners, axis=0)


@pytest.mark.parametrize("problem", WITH_A_GRID)
def test_contours_lie_on_their_levels(problem):
    grid = surface.over(objective_of(problem), PROBLEMS[problem].view, 200)
    rounding = 1e-6 * np.ptp(grid.loss)
    found = set()
    for line in lines(grid):
        least, greatest = between_cells(grid, line)
        low, high = least.max() - rounding, greatest.min() + rounding
        levels = np.flatnonzero((low <= grid.levels) & (grid.levels <= high))
        assert len(levels)
        found.update(levels)
    assert found == set(range(surface.CONTOURS))
    assert grid.loss.min() < grid.levels.min() < grid.levels.max() < grid.loss.max()
    assert (np.diff(grid.levels) > 0).all()


@pytest.mark.parametrize("problem", ["two-weights", "line"])
def test_contours_of_a_quadratic_loss_are_where_the_loss_is_their_level(problem):
    objective = objective_of(problem)
    grid = surface.over(objective, PROBLEMS[problem].view, 200)
    for line in lines(grid):
        losses = [loss_at(objective, *point) for point in line]
        level = grid.levels[np.argmin(np.abs(grid.levels - np.mean(losses)))]
        np.testing.assert_allclose(losses, level, rtol=0, atol=1e-3 * np.ptp(grid.loss))


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


@pytest.mark.parametrize("problem", WITH_A_GRID)
def test_shades_go_from_0_at_the_least_loss_to_1_at_the_greatest(problem):
    grid = surface.over(objective_of(problem), PROBLEMS[problem].view, 40)
    assert (grid.shade.min(), grid.shade.max()) == pytest.approx((0, 1), abs=1e-9)
    assert grid.shade.flat[grid.loss.argmin()] == grid.shade.min()
    assert grid.shade.flat[grid.loss.argmax()] == grid.shade.max()
    order = np.argsort(grid.loss, axis=None)
    assert (np.diff(grid.shade.flat[order]) >= 0).all()


@pytest.mark.parametrize("problem", WITH_A_GRID)
def test_no_loss_is_darker_by_its_root_than_it_is_shown(problem):
    grid = surface.over(objective_of(problem), PROBLEMS[problem].view, 40)
    assert (grid.shade >= root_of_share(grid) - 1e-6).all()


@pytest.mark.parametrize(
    "problem", ["two-weights", "line", "sphere", "booth", "matyas", "saddle", "table"]
)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_the_shade_of_a_quadratic_loss_is_the_root_of_its_share(problem, dtype):
    view = [(low - 0.3, high + 0.1) for low, high in PROBLEMS[problem].view]
    grid = surface.over(objective_of(problem, dtype), tuple(view), 60)
    np.testing.assert_allclose(grid.shade, root_of_share(grid), rtol=0, atol=1e-5)


@pytest.mark.parametrize(("problem", "least"), [("rosenbrock", 3), ("beale", 5)])
def test_the_floor_of_a_valley_has_contours(problem, least):
    # Rosenbrock's is 4 where its valley begins, at (-1, 1), and 0 at its end; at most it is 2,500.
    grid = surface.over(objective_of(problem), PROBLEMS[problem].view, 256)
    assert np.sum(grid.levels < 4) >= least


def test_as_one_zooms_out_of_a_bowl_levels_go_down_without_a_jump(add_problem):
    def loss(parameters):
        return (parameters**2).sum() + (parameters**4).sum()

    objective = objective_of(add_problem(loss, start=(0.0, 0.0)))
    lowest = []
    for reach in np.geomspace(1e-4, 10, 120):
        grid = surface.over(objective, ((-reach, reach),) * 2, 64)
        lowest.append(np.sqrt(grid.levels[3] / grid.loss.max()))
    # Of a quadratic it is the fourth of 15; where the fourth powers rule, the levels go down.
    assert lowest[0] == pytest.approx(3.5 / 15, rel=5e-3)
    assert lowest[-1] < 0.7 * lowest[0]
    assert np.abs(np.diff(lowest)).max() < 0.02


def test_a_plateau_stays_flat():
    grid = surface.over(objective_of("plateau"), PROBLEMS["plateau"].view, 100)
    np.testing.assert_allclose(grid.shade, root_of_share(grid), rtol=0, atol=0.02)


def test_a_floor_of_one_height_counts_once(add_problem):
    # Nine tenths of the view are flat; the rest rises as a wall of the fourth power.
    wall = add_problem(lambda p: torch.relu(p.max() - 0.9) ** 4, start=(0.0, 0.0))
    grid = surface.over(objective_of(wall), ((0.0, 1.0), (0.0, 1.0)), 200)
    flat = grid.loss == 0
    assert flat.mean() > 0.75
    assert (grid.shade[flat] == 0).all()
    assert grid.shade[~flat].min() < 0.25


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


# Slices


def four_waves(parameters):
    return torch.cos(parameters[:4]).sum() + parameters[4] ** 2 + parameters[0] * parameters[3]


def slices_of(size):
    generator = np.random.default_rng(0)
    origin, visited = generator.normal(size=size), generator.normal(size=(10, size))
    names = [f"p{index}" for index in range(size)]
    return {
        "parallel": slices.along_parameters(origin, 3, 1, names),
        "random": slices.random_directions(origin, 0),
        "principal": slices.principal_directions(origin, visited),
    }


@pytest.mark.parametrize("kind", ["parallel", "random", "principal"])
def test_the_surface_over_a_slice_is_the_loss_at_each_of_its_points_by_itself(
    kind, add_problem, device
):
    objective = objective_of(add_problem(four_waves, start=(0.0,) * 5), device=device)
    where, x, y = slices_of(5)[kind], (-1.0, 3.0), (-2.0, 0.5)
    grid = surface.over_slice(objective, where, (x, y), 6)
    expected = [
        [loss_at(objective, *where.point((a, b))) for a in centres(x, 6)] for b in centres(y, 6)
    ]
    np.testing.assert_allclose(grid.loss, expected, rtol=1e-12, atol=1e-12)
    assert (grid.x, grid.y) == (x, y)


def test_a_slice_along_two_parameters_takes_their_values_to_the_last_bit(add_problem):
    where = slices.along_parameters((0.1, 0.2, 0.3), 2, 0, "abc")
    x, y = surface._centres((-7.1, 3.3), 9), surface._centres((0.7, 1.9), 9)

    # It is 1 as soon as one bit of any parameter is another one.
    def strayed(p):
        known = (p[2] == torch.tensor(x)).any() & (p[0] == torch.tensor(y)).any() & (p[1] == 0.2)
        return 1 - known.to(p.dtype)

    problem = add_problem(strayed, start=(0.0,) * 3)
    grid = surface.over_slice(objective_of(problem), where, ((-7.1, 3.3), (0.7, 1.9)), 9)
    assert (grid.loss == 0).all()


def test_a_slice_of_one_direction_is_a_curve(add_problem):
    objective = objective_of(add_problem(four_waves, start=(0.0,) * 5))
    line = slices.Slice(origin=np.ones(5), directions=np.arange(5.0)[None], names=("along",))
    curve = surface.over_slice(objective, line, ((-1.0, 2.0),), 7)
    expected = [loss_at(objective, *(1 + x * np.arange(5))) for x in np.linspace(-1, 2, 7)]
    np.testing.assert_allclose(curve.loss, expected, rtol=1e-12)


@pytest.mark.parametrize("kind", ["parallel", "random"])
def test_a_slice_in_many_chunks_is_the_slice_in_one(kind, add_problem, monkeypatch):
    objective = objective_of(add_problem(four_waves, start=(0.0,) * 5))
    where = slices_of(5)[kind]
    whole = surface.over_slice(objective, where, ((-1, 1), (-1, 1)), 8)
    monkeypatch.setattr(surface, "CHUNK", 16)
    parts = surface.over_slice(objective, where, ((-1, 1), (-1, 1)), 8)
    np.testing.assert_allclose(parts.loss, whole.loss, rtol=1e-14)


def test_the_loss_of_some_samples_has_its_own_surface():
    objective = objective_of("two-weights")
    data = PROBLEMS["two-weights"].data
    chosen = objective.of(torch.tensor([1]))
    grid = surface.over(chosen, ((-1.0, 1.0), (-1.0, 1.0)), 5)
    for row, b in enumerate(centres((-1, 1), 5)):
        for column, a in enumerate(centres((-1, 1), 5)):
            error = data.inputs[1] @ (a, b) - data.targets[1]
            assert grid.loss[row, column] == pytest.approx(error**2, rel=1e-12)


# What a surface may take


def made_of(samples, *shapes):
    """A problem of so many samples and tensors of these shapes, whose loss is 0."""
    size = sum(int(np.prod(shape)) for shape in shapes)
    names = [f"p{index}" for index in range(size)]
    return Problem(
        id="made",
        title="Made",
        story="Made for a test.",
        parameter_names=tuple(names),
        start=(0.0,) * size,
        view=((-1.0, 1.0),) * size,
        predict=lambda parameters, inputs: inputs * parameters[0],
        loss=lambda prediction, targets: 0 * prediction.mean(),
        formula="p·x",
        data=Data(
            inputs=np.ones(samples),
            targets=np.ones(samples),
            input_names=("x",),
            target_name="y",
        ),
        code=Code(tensors=tuple(zip(names, shapes, strict=False))),
    )


@pytest.mark.parametrize(
    ("samples", "shapes", "at_once"),
    [
        (1000, [(2,), (1,)], 1000),  # one number a sample
        (1000, [(2, 32), (32,), (32, 10), (10,)], 31),  # 32 numbers
        (10**6, [(2, 64)], 1),  # too many for one point, even
    ],
)
def test_so_many_points_are_computed_at_once_as_make_a_chunk(samples, shapes, at_once, monkeypatch):
    asked = []

    def spy(function, chunk_size):
        asked.append(chunk_size)
        return lambda points: points[:, 0]

    monkeypatch.setattr(surface, "vmap", spy)
    objective = Objective(made_of(samples, *shapes), torch.float32, "cpu")
    surface.losses(objective, torch.zeros(3, 2), chunk=10**6)
    assert asked == [at_once]


@pytest.mark.parametrize("samples", [1, 1000, 10**6])
@pytest.mark.parametrize("shapes", [[(3,)], [(2, 64), (64,), (64, 64), (64,)]])
@pytest.mark.parametrize("dimensions", [1, 2])
def test_an_affordable_surface_is_within_the_budget_and_as_fine_as_that_allows(
    samples, shapes, dimensions
):
    objective = Objective(made_of(samples, *shapes), torch.float32, "cpu")
    each = samples * {1: 3 + 90, 2: 128 + 64 + 4096 + 64 + 30 * 130}[-(-len(shapes) // 2)]
    points = surface.affordable(objective, 10**9, dimensions)
    if points > surface.FEWEST:
        assert points**dimensions * each <= surface.BUDGET < (points + 1) ** dimensions * each
    else:
        assert (points + 1) ** dimensions * each > surface.BUDGET
    assert surface.affordable(objective, 7, dimensions) == min(7, points)


def test_of_a_small_problem_every_surface_is_affordable():
    assert surface.affordable(objective_of("two-weights"), 256) == 256
    assert surface.affordable(objective_of("one-sample"), 501, 1) == 501
