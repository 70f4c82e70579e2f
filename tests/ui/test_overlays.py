"""What is drawn over the surface on request: moments, scaling, minima, and the batch's own loss."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from gdsim.core import surface
from gdsim.core.objective import objective_of
from gdsim.core.optimizers import SGD, Adam, RMSprop
from gdsim.core.problems import PROBLEMS
from gdsim.core.settings import settings_for
from gdsim.core.slices import whole
from gdsim.ui.surface.overlays import REACH

Key = Qt.Key


def switch(window, name):
    (found,) = [b for b in window.surface.legend.findChildren(QCheckBox) if b.text() == name]
    return found


def offered(window):
    return {b.text() for b in window.surface.legend.findChildren(QCheckBox) if b.isVisible()}


# First moment and scaling


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (SGD(), set()),
        (SGD(momentum=0.9), {"first moment"}),
        (RMSprop(), {"scaling"}),
        (Adam(), {"first moment", "scaling"}),
    ],
    ids=["sgd", "momentum", "rmsprop", "adam"],
)
def test_each_optimizer_offers_what_it_keeps(new_window, rule, expected):
    window = new_window("rosenbrock", optimizer=rule)
    assert offered(window) & {"first moment", "scaling"} == expected


@pytest.mark.parametrize("rule", [SGD(momentum=0.9), Adam()], ids=["momentum", "adam"])
def test_the_arrow_is_the_first_moment_on_the_gradients_own_scale(new_window, person, rule, run_of):
    settings = settings_for("rosenbrock", optimizer=rule)
    window = new_window("rosenbrock", optimizer=rule)
    items = window.surface.items
    for steps in range(3):
        progress = run_of(settings, steps).here()
        here, gradient = progress.ahead.parameters[0], progress.ahead.gradient[0]
        scale = np.linalg.norm(items.gradient.tip - here) / np.linalg.norm(gradient)
        expected = here + scale * progress.first_moment
        assert items.overlays.moment.tip == pytest.approx(tuple(expected), rel=1e-4)
        person.clicks(window, "Step")


def test_the_ellipse_is_as_wide_and_high_as_the_parameters_are_scaled(new_window, person, run_of):
    settings = settings_for("rosenbrock", optimizer=Adam())
    window = new_window("rosenbrock", optimizer=Adam())
    for _ in range(2):
        person.clicks(window, "Step")
    progress = run_of(settings, 2).here()
    x, y = window.surface.items.overlays.scaling.getData()
    centre = (np.mean([x.min(), x.max()]), np.mean([y.min(), y.max()]))
    assert centre == pytest.approx(tuple(progress.ahead.parameters[0]), rel=1e-4)
    width, height = progress.scaling
    assert np.ptp(x) / np.ptp(y) == pytest.approx(width / height, rel=1e-4)
    assert width != pytest.approx(height, rel=0.1)
    view = min(np.ptp(side) for side in window.surface.plot.viewRange())
    assert max(np.ptp(x), np.ptp(y)) == pytest.approx(2 * REACH * view)


def test_without_a_moment_nothing_is_left_of_the_last_one(new_window, person):
    window = new_window("rosenbrock", optimizer=Adam())
    person.clicks(window, "Step")
    overlays = window.surface.items.overlays
    assert len(overlays.scaling.getData()[0]) > 0
    person.picks(window, window.controls.optimizer, "SGD")
    assert overlays.scaling.getData()[0] is None or not len(overlays.scaling.getData()[0])
    assert overlays.moment._tail == overlays.moment._tip
    assert not offered(window) & {"first moment", "scaling"}


def test_the_moment_is_told_with_the_update_not_before(new_window, person):
    window = new_window("rosenbrock", optimizer=Adam())
    overlays = window.surface.items.overlays
    drawn = []
    for _ in range(4):
        person.presses(window, Key.Key_Down)
        drawn.append((overlays.moment._tail != overlays.moment._tip, len(overlays.scaling.xData)))
    assert [moment for moment, _ in drawn] == [False, False, False, True]
    assert [bool(points) for _, points in drawn] == [False, False, False, True]


@pytest.mark.parametrize("name", ["first moment", "scaling"])
def test_each_is_switched_off_and_on(new_window, person, name):
    window = new_window("rosenbrock", optimizer=Adam())
    overlays = window.surface.items.overlays
    item = {"first moment": overlays.moment, "scaling": overlays.scaling}[name]
    assert item.isVisible()
    person.ticks(window, switch(window, name))
    person.clicks(window, "Step")
    assert not item.isVisible()
    person.ticks(window, switch(window, name))
    assert item.isVisible()


# Minima


@pytest.mark.parametrize("problem", ["himmelblau", "double-well", "table"])
def test_the_known_minima_are_stars_where_they_are_switched_on(new_window, person, problem):
    window = new_window(problem)
    stars = window.surface.items.overlays.minima
    assert not stars.isVisible()
    person.ticks(window, switch(window, "minima"))
    assert stars.isVisible()
    minima = np.array(PROBLEMS[problem].minima)
    x, y = stars.getData()
    assert x.tolist() == minima[:, 0].tolist()
    if minima.shape[1] == 2:
        assert y.tolist() == minima[:, 1].tolist()
    else:
        objective = objective_of(PROBLEMS[problem], "float64", "cpu")
        losses = [float(objective(objective.tensor(at))) for at in minima]
        assert y == pytest.approx(losses, abs=1e-12)


def test_minima_go_with_their_problem(new_window, person, new_problem):
    new_problem("bare", lambda parameters: (parameters**2).sum())
    window = new_window("himmelblau")
    person.ticks(window, switch(window, "minima"))
    person.picks(window, window.controls.problem, "Booth")
    stars = window.surface.items.overlays.minima
    person.waits_until(lambda: list(zip(*stars.getData(), strict=True)) == [(1, 3)])
    window.session.apply(settings_for("bare"))
    person.waits_for(window)
    person.waits_until(lambda: not len(stars.getData()[0]))
    assert not switch(window, "minima").isVisible()


# The batch's own loss


@pytest.fixture
def batch_of(run_of):
    """A function that finds the samples of the step after so many, and their loss."""

    def find(settings, steps):
        which, _ = run_of(settings, steps).trainer.samples_at(steps)
        return which.numpy(), objective_of(settings.built, "float64", "cpu").of(which)

    return find


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_the_batchs_curve_is_its_own_loss(new_window, person, steps, batch_of):
    settings = settings_for("batch", batch_size=1)
    window = new_window("batch", batch_size=1)
    for _ in range(steps):
        person.clicks(window, "Step")
    _, objective = batch_of(settings, steps)
    background = window.surface.background

    def is_drawn():
        x, y = background.of_batch.getData()
        return len(x) and np.allclose(y, surface.losses(objective, objective.tensor(x)[:, None]))

    person.waits_until(is_drawn)
    assert background.of_batch.isVisible()
    # And the full loss is the mean of all.
    whole_loss = objective_of(settings.built, "float64", "cpu")
    x, y = background.answer.x, background.answer.loss
    assert np.allclose(y, surface.losses(whole_loss, whole_loss.tensor(x)[:, None]))


def test_the_batchs_lines_on_a_map_are_those_of_its_loss(new_window, person, batch_of):
    settings = settings_for("line", batch_size=2)
    window = new_window("line", batch_size=2)
    person.clicks(window, "Step")
    _, objective = batch_of(settings, 1)
    where = whole(settings.start, settings.built.parameter_names)

    def is_drawn():
        ranges = tuple(map(tuple, window.surface.plot.viewRange()))
        expected = surface.over_slice(objective, where, ranges, 256).contours
        drawn = np.column_stack(window.surface.background.of_batch.getData())
        return drawn.shape == expected.shape and np.allclose(drawn, expected, equal_nan=True)

    person.waits_until(is_drawn)


def test_the_batchs_loss_is_switched_off_and_is_none_for_whole_batches(new_window, person):
    window = new_window("batch", batch_size=1)
    line = window.surface.background.of_batch
    person.waits_until(lambda: len(line.getData()[0]))
    person.ticks(window, switch(window, "batch loss"))
    assert not line.isVisible()
    person.ticks(window, switch(window, "batch loss"))
    assert line.isVisible()
    person.waits_until(lambda: len(line.getData()[0]))
    window.session.apply(settings_for("batch"))
    person.waits_for(window)
    person.waits_until(lambda: not len(line.getData()[0]))
    assert "batch loss" not in offered(window)


# The samples that are lit


@pytest.mark.parametrize("steps", [0, 1, 3])
def test_the_samples_of_the_step_ahead_are_lit(new_window, person, steps, batch_of):
    settings = settings_for("batch", batch_size=2)
    window = new_window("batch", batch_size=2)
    for _ in range(steps):
        person.clicks(window, "Step")
    which, _ = batch_of(settings, steps)
    data = settings.built.data
    x, y = window.data.lit.getData()
    assert x.tolist() == data.inputs[which].tolist()
    assert y.tolist() == data.targets[which].tolist()


def test_of_several_inputs_what_is_predicted_for_the_batch_is_lit(new_window, person, run_of):
    settings = settings_for("two-weights", batch_size=1)
    window = new_window("two-weights", batch_size=1)
    person.clicks(window, "Step")
    progress = run_of(settings, 1).here()
    x, y = window.data.lit.getData()
    assert x.tolist() == settings.built.data.targets[progress.batch].tolist()
    assert y.tolist() == progress.everything[progress.batch].tolist()


def test_of_whole_batches_none_is_lit(new_window):
    window = new_window("batch")
    assert not len(window.data.lit.getData()[0])
