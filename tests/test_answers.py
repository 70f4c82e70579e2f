"""What is answered to the window's questions about a run."""

import numpy as np
import pytest
import torch

from gdsim import answers
from gdsim.core.optimizers import SGD, Adam
from gdsim.core.problems import PROBLEMS
from gdsim.core.problems.table import Table
from gdsim.core.run import Run
from gdsim.core.schedules import Exponential
from gdsim.core.settings import settings_for
from gdsim.core.slices import along_parameters, whole
from gdsim.core.surface import Curve, Grid
from gdsim.messages import SliceRequest, SurfaceRequest


def run_of(problem, steps=5, **changes):
    run = Run(settings_for(problem, tolerance=0.0, **changes))
    run.advance(steps)
    return run


def asked(run, *ranges, where=None, points=9, of_batch=False):
    settings = run.trainer.settings
    where = where or whole(run.parameters, settings.built.parameter_names)
    return SurfaceRequest(settings.problem, settings.options, where, ranges, points, of_batch)


def cells(grid, points):
    """The coordinates of a grid's cells, (rows, columns, 2)."""
    axes = [
        low + (high - low) * (np.arange(points) + 0.5) / points for low, high in (grid.x, grid.y)
    ]
    return np.stack(np.meshgrid(*axes), axis=-1)


# Surfaces


def test_a_curve_is_the_loss_in_float64_whatever_the_runs_dtype():
    run = run_of("one-sample")
    answer = answers.surface_of(run, asked(run, (1.0, 4.0)))
    assert isinstance(answer.full, Curve)
    assert answer.full.loss.tolist() == ((2 * answer.full.x - 4) ** 2).tolist()
    assert (answer.batch, answer.minima.tolist()) == (None, [])


def test_a_grid_is_the_loss_over_two_parameters():
    run = run_of("himmelblau", learning_rate=1e-3)
    answer = answers.surface_of(run, asked(run, (-5.0, 5.0), (-4.0, 6.0)))
    x, y = np.moveaxis(cells(answer.full, 9), -1, 0)
    expected = (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2
    np.testing.assert_allclose(answer.full.loss, expected, rtol=1e-12)
    assert answer.minima == pytest.approx([0.0] * 4, abs=1e-12)


def test_the_losses_at_the_minima_tell_the_global_ones():
    run = run_of("double-well", 1)
    answer = answers.surface_of(run, asked(run, (-2.0, 2.0)))
    minima = np.ravel(PROBLEMS["double-well"].minima)
    assert answer.minima == pytest.approx((minima**2 - 1) ** 2 + minima / 4)
    assert answer.minima.argmin() == 0


@pytest.mark.parametrize("steps", [1, 4, 7])
def test_the_surface_of_the_batch_is_that_of_the_step_ahead(steps):
    run = run_of("table", steps, batch_size=5, seed=2, learning_rate=0.001)
    answer = answers.surface_of(run, asked(run, (0.0, 10.0), (0.0, 40.0), of_batch=True))
    data, which = PROBLEMS["table"].data, run.here().batch
    w, b = np.moveaxis(cells(answer.batch, 9)[..., None], -2, 0)
    off = w * data.inputs + b - data.targets
    np.testing.assert_allclose(answer.full.loss, (off**2).mean(-1), rtol=1e-12)
    np.testing.assert_allclose(answer.batch.loss, (off[..., which] ** 2).mean(-1), rtol=1e-12)


@pytest.mark.parametrize("changes", [{}, {"batch_size": 24}, {"batch_size": 99}])
def test_where_a_step_takes_all_samples_their_surface_is_the_only_one(changes):
    run = run_of("table", **changes)
    answer = answers.surface_of(run, asked(run, (0.0, 10.0), (0.0, 40.0), of_batch=True))
    assert answer.batch is None


def test_the_surface_of_a_batch_is_not_computed_unless_it_is_asked_for():
    run = run_of("table", batch_size=5)
    assert answers.surface_of(run, asked(run, (0.0, 10.0), (0.0, 40.0))).batch is None


def test_a_slice_through_many_parameters_goes_through_where_the_run_stands():
    run = run_of("network", 0)
    made = along_parameters(run.parameters, 3, 20, PROBLEMS["network"].parameter_names)
    run.advance(5)
    here = np.array(run.parameters)
    ranges = [(here[i] - 1e-3, here[i] + 1e-3) for i in (3, 20)]
    answer = answers.surface_of(run, asked(run, *ranges, where=made))
    assert isinstance(answer.full, Grid)
    assert answer.slice.origin.tolist() == here.tolist()
    # Its middle cell lies around that point.
    assert answer.full.loss[4, 4] == pytest.approx(run.here().ahead.loss[0], rel=1e-5)


def test_a_problem_of_other_options_has_its_own_surface():
    options = Table(model="linear", bias=False)
    run = run_of("table", options=options, learning_rate=1e-3)
    answer = answers.surface_of(run, asked(run, (0.0, 12.0)))
    x, y = (options.columns.column(name) for name in ("hours", "score"))
    expected = [((w * x - y) ** 2).mean() for w in answer.full.x]
    np.testing.assert_allclose(answer.full.loss, expected, rtol=1e-12)


# Slices


def test_of_one_or_two_parameters_the_slice_is_all_there_is():
    for problem in ("one-sample", "line"):
        run = run_of(problem)
        for kind in ("parameters", "random", "principal"):
            found = answers.slice_of(run, SliceRequest(kind))
            assert found.is_whole
            assert found.origin.tolist() == run.parameters


def test_a_slice_along_parameters_goes_through_where_the_run_stands():
    run = run_of("network")
    found = answers.slice_of(run, SliceRequest("parameters", parameters=(2, 32)))
    assert found.parallel == (2, 32)
    assert found.names == ("W1[0,2]", "b2")
    assert found.origin.tolist() == run.parameters


def test_random_directions_are_those_of_their_seed():
    run = run_of("network")
    first, again, other = (
        answers.slice_of(run, SliceRequest("random", seed=seed)).directions for seed in (1, 1, 2)
    )
    assert np.array_equal(first, again)
    assert not np.allclose(first, other)
    # Each filter's part is as long as that filter is: here those of the output layer.
    last = np.array(run.parameters)[24:32]
    assert np.linalg.norm(first[0][24:32]) == pytest.approx(np.linalg.norm(last))


def test_principal_directions_are_those_of_the_steps_taken():
    run = run_of("network", 30, optimizer=Adam(), learning_rate=0.05)
    found = answers.slice_of(run, SliceRequest("principal"))
    visited = np.vstack([run.trajectory.steps.parameters, run.parameters]).astype(np.float64)
    values = np.linalg.svd(visited - visited.mean(axis=0), compute_uv=False) ** 2
    assert found.explained == pytest.approx(values[:2].sum() / values.sum(), rel=1e-6)
    assert found.explained > 0.8


def test_a_run_that_has_not_moved_has_no_principal_directions_yet():
    with pytest.raises(ValueError, match="Principal directions need three points"):
        answers.slice_of(Run(settings_for("network")), SliceRequest("principal"))


# Stability


@pytest.mark.parametrize("problem", ["two-weights", "rosenbrock", "network"])
def test_the_stability_is_that_of_the_learning_rate_of_the_step_ahead(problem):
    schedule = Exponential(gamma=0.5)
    run = run_of(problem, 3, learning_rate=0.001, schedule=schedule, optimizer=SGD(momentum=0.5))
    told = answers.stability_of(run).stability
    assert (told.learning_rate, told.momentum) == (0.001 / 8, 0.5)
    objective = run.trainer.objective
    at = torch.tensor(run.parameters, dtype=objective.dtype)
    spectrum = torch.linalg.eigvalsh(torch.autograd.functional.hessian(objective, at))
    assert told.curvature == pytest.approx(spectrum.max().item(), rel=1e-3)
    assert told.quadratic == (problem == "two-weights")


def test_a_quadratic_problem_is_judged_alike_wherever_the_run_stands():
    run = run_of("two-weights", 0)
    first = answers.stability_of(run).stability
    run.advance(20)
    assert answers.stability_of(run).stability == first


def test_where_the_limits_say_nothing_it_is_said_why():
    answer = answers.stability_of(run_of("two-weights", optimizer=Adam()))
    assert answer.stability is None
    assert "Adam" in answer.otherwise
