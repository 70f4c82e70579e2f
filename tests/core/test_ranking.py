import math

import numpy as np
import pytest

from gdsim.core.problems import PROBLEMS
from gdsim.core.ranking import distance_to_minimum, iterations_to
from gdsim.core.run import Run
from gdsim.core.settings import settings_for


@pytest.fixture
def run():
    """Its losses are 4, 0.16, 0.0064 and so on: a 25th each time."""
    run = Run(settings_for("one-sample", dtype="float64", tolerance=0.0))
    run.advance(6)
    return run


@pytest.mark.parametrize(
    ("loss", "iterations"),
    [(5.0, 0), (4.0, 0), (3.9, 1), (0.16 * 1.001, 1), (0.1, 2), (4 / 25**5.5, 6), (1e-12, None)],
)
def test_iterations_are_counted_to_the_first_loss_that_is_low_enough(run, loss, iterations):
    assert iterations_to(run.trajectory.steps, run.here().ahead, loss) == iterations


def test_a_run_may_have_reached_a_loss_at_its_start():
    here = Run(settings_for("one-sample")).here()
    assert iterations_to(here.steps, here.ahead, 4.0) == 0
    assert iterations_to(here.steps, here.ahead, 3.9) is None


def test_a_loss_that_was_left_again_was_reached():
    # Without zero grad the weight swings through the minimum.
    run = Run(settings_for("one-sample", zero_grad=False, tolerance=0.0))
    steps = run.advance(40).steps
    first = int(np.argmax(steps.loss < 0.5))
    assert (steps.loss[first:] > 0.5).any()
    assert iterations_to(steps, run.here().ahead, 0.5) == first


def test_a_run_that_overflowed_has_reached_what_it_has():
    run = Run(settings_for("one-sample", learning_rate=1e30))
    run.advance(10)
    assert iterations_to(run.trajectory.steps, run.here().ahead, 4.0) == 0
    assert iterations_to(run.trajectory.steps, run.here().ahead, 1.0) is None


def test_of_steps_that_are_kept_only_in_part_the_first_kept_one_counts(run):
    steps = run.trajectory.steps[1::2]
    assert steps.iteration.tolist() == [2, 4, 6]
    assert iterations_to(steps, run.here().ahead, 0.01) == 3


@pytest.mark.parametrize(
    ("problem", "point", "distance"),
    [
        ("sphere", (3.0, -4.0), 5.0),
        ("parabola", (-0.25,), 0.25),
        ("himmelblau", (3.0, 2.5), 0.5),
        ("himmelblau", (-3.0, 3.131312518), math.dist((-3.0,), (-2.805118086952745,))),
        ("six-hump-camel", (0.08984201310031806, -0.7126564030207396), 0.0),
        ("absolute", (1e250,), 1e250),
    ],
)
def test_the_distance_is_that_to_the_nearest_known_minimum(problem, point, distance):
    found = distance_to_minimum(PROBLEMS[problem], np.array(point))
    assert found == pytest.approx(distance, rel=1e-6, abs=1e-12)


def test_where_no_minimum_is_known_there_is_no_distance():
    assert distance_to_minimum(PROBLEMS["saddle"], (1.0, 1.0)) is None
    assert distance_to_minimum(PROBLEMS["network"], PROBLEMS["network"].start) is None


def test_a_distance_may_be_no_number():
    assert math.isnan(distance_to_minimum(PROBLEMS["sphere"], (math.nan, 0.0)))
    assert distance_to_minimum(PROBLEMS["sphere"], (math.inf, 0.0)) == math.inf
