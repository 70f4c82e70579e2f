import itertools

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from gdsim.core import convergence, map_batch
from gdsim.core.convergence import DIVERGED, NO_MINIMUM, NOT_CONVERGED, UNKNOWN, MapRequest, MapRun
from gdsim.core.faults import SettingsError
from gdsim.core.map_axes import Axis, axis
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.problems import PROBLEMS
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.settings import optimizer, schedule, settings_for

RATE_BY_MOMENTUM = {"x": "learning_rate=0.001:1:log", "y": "momentum=0:0.99"}


def request_for(problem, x, y, *, cells=16, iterations=60, dtype="float64", **changes):
    settings = settings_for(problem, dtype=dtype, **changes)
    return MapRequest(settings=settings, x=axis(x), y=axis(y), cells=cells, iterations=iterations)


def computed(request):
    run = MapRun(request)
    while not run.done:
        run.work(lambda: False)
    return run.picture()


def alone(request, row, column):
    """How the cell's run ends when it is stepped by itself: its number in the map, and its loss."""
    run = Run(request.cell(row, column))
    if run.verdict is Verdict.OPEN:
        run.advance(request.iterations)
    told = {Verdict.CONVERGED: run.iteration, Verdict.DIVERGED: DIVERGED}
    here = run.here().ahead
    return told.get(run.verdict, NOT_CONVERGED), float(here.loss[0])


def some_cells(request, many, seed=0):
    flat = np.random.default_rng(seed).choice(request.cells**2, many, replace=False)
    return [divmod(int(cell), request.cells) for cell in flat]


def assert_ends_as_alone(request, many=12):
    """Sampled cells are as each by itself; how the cells of the map end."""
    picture = computed(request)
    for row, column in some_cells(request, many):
        iterations, loss = alone(request, row, column)
        assert picture.iterations[row, column] == iterations, (row, column)
        if iterations != DIVERGED:
            assert picture.loss[row, column] == pytest.approx(loss, rel=1e-9)
    return {
        "converged": int((picture.iterations >= 0).sum()),
        "diverged": int((picture.iterations == DIVERGED).sum()),
        "open": int((picture.iterations == NOT_CONVERGED).sum()),
    }


# Each cell ends as its run would end alone


@pytest.mark.parametrize(
    ("problem", "tolerance"),
    [("two-weights", 1e-2), ("line", 1e-2), ("rosenbrock", 1.5), ("himmelblau", 1e-2)],
)
def test_cells_of_rate_by_momentum_end_as_their_runs_do(problem, tolerance):
    ends = assert_ends_as_alone(
        request_for(problem, **RATE_BY_MOMENTUM, iterations=100, tolerance=tolerance)
    )
    assert min(ends.values()) > 0


def test_cells_of_start_by_start_end_as_their_runs_do(device):
    ends = assert_ends_as_alone(
        request_for("himmelblau", "start.x=-6:6", "start.y=-6:6", device=device, learning_rate=0.02)
    )
    assert min(ends.values()) > 0


def test_cells_of_rate_by_start_end_as_their_runs_do():
    ends = assert_ends_as_alone(
        request_for("two-weights", "learning_rate=0.1:0.6", "start.w2=-2:2", tolerance=1e-2)
    )
    assert min(ends.values()) > 0


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_cells_under_each_optimizer_end_as_their_runs_do(name):
    request = request_for(
        "himmelblau",
        "learning_rate=0.01:1:log",
        "start.x=-4:4",
        optimizer=optimizer(name),
        tolerance=10.0,
    )
    ends = assert_ends_as_alone(request, 8)
    assert ends["open"] < 256


@pytest.mark.parametrize(
    ("name", "y"),
    [("adam", "beta1=0:0.99"), ("adam", "beta2=0.5:0.999"), ("rmsprop", "alpha=0.1:0.99")],
)
def test_hyperparameters_can_vary(name, y):
    request = request_for(
        *("himmelblau", "learning_rate=0.01:1:log", y),
        optimizer=optimizer(name),
        tolerance=1.0,
    )
    assert assert_ends_as_alone(request)["converged"] > 0


@pytest.mark.parametrize(
    "changes",
    [
        {"zero_grad": False, "tolerance": 0.5},
        {"schedule": schedule("exponential", gamma=0.95)},
        {"batch_size": 2, "seed": 3, "tolerance": 0.5},
        {"batch_size": 2, "shuffle": False, "tolerance": 0.5},
    ],
    ids=["no zero grad", "schedule", "batches", "batches in order"],
)
def test_whatever_else_is_set_holds_for_the_cells_too(changes):
    request = request_for("line", "learning_rate=0.001:0.5:log", "start.w=-2:4", **changes)
    plain = request_for("line", "learning_rate=0.001:0.5:log", "start.w=-2:4")
    assert_ends_as_alone(request)
    assert (computed(request).iterations != computed(plain).iterations).any()


def test_in_float32_few_cells_end_otherwise_for_their_sums_are_rounded_otherwise():
    request = request_for("himmelblau", **RATE_BY_MOMENTUM, dtype="float32", tolerance=1e-2)
    picture = computed(request)
    cells = some_cells(request, 30)
    other = [cell for cell in cells if picture.iterations[cell] != alone(request, *cell)[0]]
    assert len(other) <= 3


def test_a_gradient_that_is_no_number_diverges_where_the_loss_still_is_one(add_problem):
    add_problem(lambda p: torch.sqrt(p[0] ** 2 * (p[0] > 0)) + p[1] ** 2, (1.0, 1.0), name="edge")
    request = request_for("edge", "start.p0=-1:1", "start.p1=-1:1", learning_rate=1e-3)
    picture = computed(request)
    assert (picture.iterations[:, :8] == DIVERGED).all()
    assert (picture.loss[:, :8] == picture.request.y.values(16)[:, None] ** 2).all()
    assert_ends_as_alone(request)


def test_a_loss_that_grows_beyond_all_bounds_diverges_before_it_overflows():
    picture = computed(request_for("one-sample", "learning_rate=0.5:2", "start.w=-2:1"))
    assert (picture.iterations == DIVERGED).all()
    assert np.isfinite(picture.loss).all()


def test_a_run_that_stands_still_at_its_start_has_converged_after_no_iteration():
    request = request_for("two-weights", "start.w1=1:3", "start.w2=-1:1", tolerance=10.0)
    picture = computed(request)
    assert (picture.iterations[6:10, 6:10] == 0).all()


def test_a_run_that_converges_in_the_last_iteration_has_converged():
    request = request_for("one-sample", "learning_rate=0.05:0.06", "start.w=1:1.5", tolerance=0.1)
    slowest = int(computed(request).iterations.max())
    short = MapRequest(
        settings=request.settings, x=request.x, y=request.y, cells=16, iterations=slowest
    )
    shorter = MapRequest(
        settings=request.settings, x=request.x, y=request.y, cells=16, iterations=slowest - 1
    )
    assert (computed(short).iterations == computed(request).iterations).all()
    assert (computed(shorter).iterations == NOT_CONVERGED).any()


@given(
    st.sampled_from(["himmelblau", "two-weights", "beale", "absolute", "six-hump-camel"]),
    st.sampled_from([0.0, 1e-6, 0.1, 1.0]),
    st.booleans(),
    st.floats(0.0, 0.95),
    st.integers(1, 40),
)
@examples(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_cells_of_any_map_end_as_their_runs_do(problem, tolerance, zero_grad, momentum, iterations):
    start = PROBLEMS[problem].parameter_names[0]
    request = request_for(
        *(problem, "learning_rate=0.0001:1:log", f"start.{start}=-3:3"),
        optimizer=optimizer("sgd", momentum=momentum),
        tolerance=tolerance,
        zero_grad=zero_grad,
        iterations=iterations,
    )
    assert_ends_as_alone(request, 6)


# Which minimum


def test_the_minimum_is_the_one_where_the_run_ends():
    rule = optimizer("line-search")
    request = request_for(
        *("himmelblau", "start.x=-5:5", "start.y=-5:5"), optimizer=rule, iterations=80
    )
    picture = computed(request)
    minima = PROBLEMS["himmelblau"].minima
    assert set(np.unique(picture.minimum)) >= set(range(len(minima)))
    for row, column in some_cells(request, 12):
        run = Run(request.cell(row, column))
        run.advance(80)
        away = [np.hypot(*np.subtract(run.parameters, at)) for at in minima]
        assert picture.minimum[row, column] == np.argmin(away)


def test_far_from_all_minima_there_is_none():
    picture = computed(request_for("himmelblau", "start.x=-5:5", "start.y=-5:5", iterations=1))
    assert (picture.iterations == NOT_CONVERGED).any()
    assert (picture.minimum == NO_MINIMUM).mean() > 0.9


def test_a_problem_without_known_minima_has_none(sphere):
    picture = computed(request_for(sphere, "start.p0=-1:1", "start.p1=-1:1", iterations=200))
    assert (picture.iterations > 0).all()
    assert (picture.minimum == NO_MINIMUM).all()


# Coarse to fine


@pytest.mark.parametrize(
    ("cells", "strides"),
    [(16, (1,)), (127, (1,)), (128, (2, 1)), (256, (4, 1)), (300, (4, 1)), (512, (8, 2, 1))],
)
def test_a_map_has_stages_from_64_cells_along_a_side(cells, strides):
    assert convergence.strides(cells) == strides


@pytest.fixture
def batches(monkeypatch):
    """The cells of each batch that is made."""
    made = []

    class Recorded(map_batch.Batch):
        def __init__(self, stepper, cells, axes):
            made.append(cells)
            super().__init__(stepper, cells, axes)

    monkeypatch.setattr(convergence, "Batch", Recorded)
    return made


def test_each_cell_is_computed_once(batches):
    computed(request_for("one-sample", "start.w=-2:2", "learning_rate=0.1:0.2", cells=130))
    assert [len(cells) for cells in batches] == [65**2, 130**2 - 65**2]
    assert sorted(np.concatenate(batches)) == list(range(130**2))


def test_a_picture_shows_a_cell_that_is_not_computed_as_its_coarse_neighbour():
    request = request_for("two-weights", "start.w1=-2:5", "start.w2=-3:3", cells=130, tolerance=1.0)
    run = MapRun(request)
    run.work(lambda: False)
    picture, whole = run.picture(), computed(request)
    grid = np.zeros((130, 130), bool)
    grid[::2, ::2] = True
    assert (picture.done == grid).all()
    for name in ("iterations", "minimum", "loss"):
        coarse = getattr(whole, name)[::2, ::2]
        assert (getattr(picture, name) == coarse.repeat(2, axis=0).repeat(2, axis=1)).all(), name
    assert (picture.iterations != whole.iterations).any()
    assert whole.done.all()


def test_before_anything_is_computed_nothing_is_known():
    picture = MapRun(request_for("one-sample", "start.w=-2:2", "learning_rate=0.1:0.2")).picture()
    assert (picture.iterations == UNKNOWN).all()
    assert np.isnan(picture.loss).all()
    assert not picture.done.any()


def test_what_takes_much_memory_is_computed_in_more_and_smaller_parts(monkeypatch, batches):
    request = request_for("line", "start.w=-2:2", "learning_rate=0.01:0.5", cells=32, tolerance=0.1)
    whole = computed(request)
    batches.clear()
    monkeypatch.setitem(convergence.NUMBERS_AT_ONCE, "cpu", 3000)
    run, known = MapRun(request), [0.0]
    while not run.done:
        run.work(lambda: False)
        known.append(run.picture().done.mean())
    assert run.stage == run.stages == len(batches) > 5
    assert (np.diff(known) > 0).all()
    assert (run.picture().iterations == whole.iterations).all()
    # Every 4th cell comes first: 8 along a side.
    assert (np.stack(np.divmod(np.concatenate(batches)[:64], 32)) % 4 == 0).all()


def test_a_problem_of_many_parameters_and_samples_takes_more_memory():
    few, many = (
        map_batch.Stepper(settings_for(problem)).numbers_per_cell()
        for problem in ("two-weights", "network")
    )
    assert 10 < few < 100
    network = settings_for("network")
    assert many > len(network.start) + len(network.built.data)


# In slices


def test_working_in_slices_is_working_in_one_go():
    request = request_for("rosenbrock", **RATE_BY_MOMENTUM, cells=20)
    whole, run, slices = computed(request), MapRun(request), 0
    for size in itertools.cycle((1, 2, 7)):
        left = iter(range(size - 1))
        run.work(lambda left=left: next(left, None) is None)
        slices += 1
        if run.done:
            break
    assert slices > 60 / 7
    for name in ("iterations", "minimum", "loss", "done"):
        np.testing.assert_array_equal(getattr(run.picture(), name), getattr(whole, name))


def test_progress_goes_from_0_to_1_as_work_is_done():
    run = MapRun(request_for("himmelblau", **RATE_BY_MOMENTUM, cells=130, iterations=30))
    told = [run.progress]
    while not run.done:
        run.work(lambda: True)
        told.append(run.progress)
    assert told[0] == 0
    assert told[-1] == 1
    assert told[-2] < 1
    assert (np.diff(told) >= 0).all()
    assert len(told) > 60


def test_working_on_when_all_is_done_changes_nothing():
    run = MapRun(request_for("one-sample", "start.w=-2:2", "learning_rate=0.1:0.2"))
    while not run.done:
        run.work(lambda: False)
    before = run.picture()
    run.work(lambda: False)
    assert run.stage == run.stages
    assert (run.picture().iterations == before.iterations).all()


# What can be asked for


def test_a_cell_has_the_settings_of_its_place():
    request = request_for("two-weights", **RATE_BY_MOMENTUM, cells=20)
    settings = request.cell(3, 17)
    assert settings.learning_rate == request.x.values(20)[17]
    assert settings.optimizer.momentum == request.y.values(20)[3]
    assert settings.start == request.settings.start


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"cells": 15}, "cells", "A map has from 16 to 512 cells along a side, not 15."),
        ({"cells": 513}, "cells", "A map has from 16 to 512 cells along a side, not 513."),
        ({"iterations": 0}, "iterations", "A map takes from 1 to 100,000 iterations, not 0."),
        (
            {"y": Axis("learning_rate", 0.1, 0.2)},
            "learning_rate",
            "Both axes vary the learning rate; choose another for one of them.",
        ),
        ({"x": Axis("learning_rate", -1.0, 1.0)}, "learning_rate", "The learning rate must be"),
        ({"y": Axis("momentum", -0.5, 0.5)}, "momentum", "The momentum must be"),
        ({"y": Axis("beta1", 0.1, 0.9)}, "beta1", "A map of SGD on two-weights can't vary 'beta1'"),
        ({"y": Axis("start.w1", 0.0, 1e39)}, "start", "The start of w1 is beyond what float32"),
    ],
)
def test_what_is_wrong_with_a_map_is_told(changes, field, sentence):
    asked = {"x": axis(RATE_BY_MOMENTUM["x"]), "y": axis(RATE_BY_MOMENTUM["y"])} | changes
    with pytest.raises(SettingsError) as caught:
        MapRequest(settings=settings_for("two-weights"), **asked)
    assert caught.value.field == field
    assert str(caught.value).startswith(sentence)
