"""What a run from a function's own start with its own learning rate comes to, as its story says."""

from typing import NamedTuple

import numpy as np
import pytest
import torch

from gdsim.core.objective import Objective
from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS, camel, one_parameter, two_parameters
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.core.surface import losses


class End(NamedTuple):
    """The known minimum that a run converges to, and the least and most iterations that takes."""

    minimum: tuple[float, ...]
    least: int
    most: int


# In float64, to a gradient of 1e-6.
ENDS = {
    "sphere": End((0, 0), 60, 80),
    "booth": End((1, 3), 70, 95),
    "matyas": End((0, 0), 150, 250),
    "himmelblau": End((-3.7793, -3.2832), 20, 40),
    "beale": End((3, 0.5), 1500, 2500),
    "rastrigin": End((0.99496, -0.99496), 5, 30),
    "ackley": End((0.96848, -0.96848), 10, 40),
    "styblinski-tang": End((2.7468, -2.9035), 15, 40),
    "six-hump-camel": End((-0.08984, 0.71266), 60, 150),
    "plateau": End((0, 0), 250, 400),
    "two-valleys": End((0.96715, 0.48357), 100, 200),
    "parabola": End((0,), 60, 80),
    "double-well": End((0.96715,), 20, 60),
    "wavy": End((3.58475,), 5, 20),
}

OF_THEIR_OWN = {"rosenbrock", "saddle", "monkey-saddle", "absolute"}


def run_of(problem, dtype="float64", **changes):
    return Run(settings_for(problem, dtype=dtype, **changes))


def to_its_end(run, most):
    """What a run tells that went on until it ended, or for so many iterations."""
    progress = run.here()
    while run.verdict is Verdict.OPEN and run.iteration < most:
        progress = run.advance(50)
    return progress


def norms(vectors):
    return np.linalg.norm(vectors, axis=1)


def depth(problem, parameters):
    objective = Objective(PROBLEMS[problem], torch.float64, "cpu")
    return losses(objective, objective.tensor(np.array([parameters]))).item()


def test_it_is_known_of_every_function_how_a_run_ends():
    families = (two_parameters, one_parameter, camel)
    known = {problem.id for family in families for problem in family.PROBLEMS}
    assert set(ENDS) | OF_THEIR_OWN == known


@pytest.mark.parametrize("problem", ENDS)
def test_a_run_converges_to_a_known_minimum(problem):
    run = run_of(problem)
    progress = to_its_end(run, 5000)
    minimum, least, most = ENDS[problem]
    assert progress.verdict is Verdict.CONVERGED
    assert least <= run.iteration <= most
    assert progress.ahead.parameters[0] == pytest.approx(minimum, abs=1e-4)
    assert np.abs(np.subtract(PROBLEMS[problem].minima, minimum)).max(1).min() < 1e-4


@pytest.mark.parametrize("problem", ENDS)
def test_a_run_in_float32_comes_as_near_as_float32_lets_it(problem):
    # It need not converge: where a step is below the last digit, it stands still on a slope.
    progress = to_its_end(run_of(problem, "float32"), 2500)
    assert progress.verdict is not Verdict.DIVERGED
    assert progress.ahead.parameters[0] == pytest.approx(ENDS[problem].minimum, abs=1e-4)


# Quadratic ones


def test_on_the_sphere_all_steps_go_one_way():
    places = run_of("sphere").advance(30).steps.parameters
    np.testing.assert_allclose(places[:, 0] / places[:, 1], -1.5, rtol=1e-12)


def test_on_the_parabola_each_step_takes_the_same_share():
    places = run_of("parabola").advance(30).steps.parameters[:, 0]
    np.testing.assert_allclose(places[1:] / places[:-1], 0.8, rtol=1e-12)


# Valleys and flats


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_rosenbrocks_valley_is_found_in_two_steps_and_followed_for_thousands(dtype):
    run = run_of("rosenbrock", dtype, tolerance=0.01)
    steps = run.advance(5000).steps
    x, y = steps.parameters.T
    assert abs(y[0] - x[0] ** 2) > 0.4
    assert (abs(y - x**2)[2:] < 0.02).all()
    assert (np.hypot(x - 1, y - 1) > 0.1).all()
    assert (np.diff(steps.loss) < 0).all()
    progress = to_its_end(run, 10_000)
    assert progress.verdict is Verdict.CONVERGED
    assert progress.ahead.parameters[0] == pytest.approx((1, 1), abs=0.03)


def test_beales_walls_throw_out_a_run_that_its_floor_does_not():
    assert run_of("beale", start=(3.5, 1.4)).advance(100).verdict is Verdict.DIVERGED
    slow = run_of("beale", start=(3.5, 1.4), learning_rate=0.005).advance(2000)
    assert slow.verdict is Verdict.OPEN
    assert depth("beale", slow.ahead.parameters[0]) < 0.001


def test_on_the_plateau_a_run_crawls_then_falls():
    steps = run_of("plateau").advance(300).steps
    radius = norms(steps.parameters)
    assert radius[0] - radius[100] < 0.2
    assert radius[200] - radius[280] > 2
    assert norms(steps.gradient)[0] < 0.01


# Many minima


@pytest.mark.parametrize(
    ("start", "minimum"),
    [((0, 0), 2), ((-0.5, -1), 0), ((-0.5, -0.5), 1), ((0.5, -1.5), 3)],
)
def test_himmelblaus_minima_are_all_a_few_steps_from_the_hill_between(start, minimum):
    progress = run_of("himmelblau", start=start).advance(200)
    expected = PROBLEMS["himmelblau"].minima[minimum]
    assert progress.ahead.parameters[0] == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize("problem", ["rastrigin", "wavy"])
def test_a_run_stops_in_the_nearest_minimum_though_the_next_is_deeper(problem):
    start, minima = PROBLEMS[problem].start, np.array(PROBLEMS[problem].minima)
    from_nearest = minima[np.argsort(norms(minima - start))]
    assert from_nearest[0] == pytest.approx(ENDS[problem].minimum, abs=1e-4)
    assert min(depth(problem, m) for m in from_nearest[1:3]) < depth(problem, from_nearest[0])


@pytest.mark.parametrize("problem", ["ackley", "styblinski-tang", "two-valleys", "double-well"])
def test_a_run_ends_in_a_minimum_that_is_not_the_deepest(problem):
    deepest = min(depth(problem, minimum) for minimum in PROBLEMS[problem].minima)
    assert depth(problem, ENDS[problem].minimum) > deepest + 0.4


def test_in_styblinski_and_tangs_function_most_starts_miss_the_deepest_well():
    objective = Objective(PROBLEMS["styblinski-tang"], torch.float64, "cpu")
    axis = np.linspace(-4, 4, 20)
    points = objective.tensor(np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2))
    for _ in range(200):
        leaves = points.detach().requires_grad_()
        torch.func.vmap(objective)(leaves).sum().backward()
        points = leaves - 0.02 * leaves.grad
    in_the_deepest = (points < -2.9).all(1).double().mean()
    assert 0.1 < in_the_deepest < 0.4


def test_the_double_wells_two_sides_have_an_end_each():
    ends = [run_of("double-well", start=(w,)).advance(200).ahead.parameters for w in (-0.2, 0.2)]
    np.testing.assert_allclose(np.ravel(ends), np.ravel(PROBLEMS["double-well"].minima), atol=1e-6)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_with_momentum_a_run_rolls_on_to_the_deeper_valley(dtype):
    run = run_of("two-valleys", dtype, optimizer=SGD(momentum=0.9))
    progress = to_its_end(run, 1000)
    assert progress.verdict is Verdict.CONVERGED
    assert progress.ahead.parameters[0] == pytest.approx((-1.0299, -0.51495), abs=1e-4)


# Without end


def test_at_the_saddle_a_run_slows_down_then_slips_off():
    run = run_of("saddle")
    steps = run.advance(40).steps
    slopes = norms(steps.gradient)
    assert slopes.argmin() in range(8, 20)
    assert slopes.min() < slopes[0] / 8
    assert abs(steps.parameters[30, 1]) > 2 > abs(steps.parameters[20, 1])
    assert run.advance(1000).verdict is Verdict.DIVERGED


def test_on_the_saddles_ridge_a_run_ends_where_no_minimum_is():
    progress = run_of("saddle", start=(-1.5, 0.0)).advance(200)
    assert progress.verdict is Verdict.CONVERGED
    assert progress.ahead.parameters[0] == pytest.approx((0, 0), abs=1e-6)


def test_in_the_middle_of_the_monkey_saddle_a_run_nearly_stops():
    run = run_of("monkey-saddle")
    steps = run.advance(80).steps
    slopes = norms(steps.gradient)
    assert slopes.argmin() in range(20, 45)
    assert slopes.min() < slopes[0] / 7
    (low, high), _ = PROBLEMS["monkey-saddle"].view
    inside = ((low < steps.parameters) & (steps.parameters < high)).all(1)
    assert inside[:70].all()
    assert not inside[-1]
    assert run.advance(1000).verdict is Verdict.DIVERGED


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_over_the_minimum_of_the_absolute_value_a_run_hops_without_end(dtype):
    run = run_of("absolute", dtype)
    progress = run.advance(1000)
    assert progress.verdict is Verdict.OPEN
    steps = progress.steps
    moved = np.abs(steps.parameters_after - steps.parameters)
    np.testing.assert_allclose(moved, 0.3, rtol=1e-4)
    places = steps.parameters[-100:, 0]
    assert (places[1:] * places[:-1] < 0).all()
