"""Points of two classes: the ground is the model's probability, and where it is even, a line."""

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QLabel

from gdsim.core.objective import FIELD_POINTS, field_ranges, objective_of
from gdsim.core.problems.network import Network
from gdsim.core.problems.table import Table
from gdsim.core.settings import settings_for
from gdsim.ui.plot import NO_BREAK
from gdsim.ui.theme import LIGHT

MOONS = settings_for("network", options=Network(samples=60), learning_rate=0.5)


@pytest.fixture
def opened(new_window, person):
    """A function that opens a window on points of two classes, and takes so many steps."""

    def opens(settings=MOONS, steps=3):
        window = new_window(settings.problem, options=settings.options)
        window.session.apply(settings)
        if steps:
            window.session.step(steps)
        person.waits_for(window)
        return window

    return opens


def logits(settings, parameters, points):
    """What the core predicts at points (k, 2)."""
    predicted = settings.built.predict(
        torch.tensor(parameters, dtype=torch.float64), torch.tensor(points, dtype=torch.float64)
    )
    return predicted.numpy()


def parts(window):
    classes = window.data.classes
    return classes.field, classes.boundary, classes.points, classes.lit


def test_the_ground_is_the_probability_that_the_core_finds_at_each_place(opened, run_of):
    window = opened()
    field, *_ = parts(window)
    (left, right), (bottom, top) = field_ranges(MOONS.built.data)
    x, y = np.linspace(left, right, FIELD_POINTS), np.linspace(bottom, top, FIELD_POINTS)
    grid = np.array([(across, up) for up in y for across in x])
    found = logits(MOONS, run_of(MOONS, 3).parameters, grid).reshape(FIELD_POINTS, FIELD_POINTS)
    probability = 1 / (1 + np.exp(-found))
    assert field.image == pytest.approx(255 * probability, abs=1.1)
    assert np.ptp(probability) > 0.3
    # And each of its cells lies around its own place.
    for row, column in ((0, 0), (40, 40), (7, 31)):
        at = field.mapToParent(QPointF(column + 0.5, row + 0.5))
        assert (at.x(), at.y()) == pytest.approx((x[column], y[row]))


def test_the_ground_goes_from_the_first_classs_colour_to_the_seconds(opened):
    table = parts(opened())[0].lut
    light = np.array([255, 255, 255])
    first, second = (
        np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) for colour in LIGHT.classes
    )
    assert np.abs(table[127, :3] - light).max() < 4
    for end, ink in ((0, first), (255, second)):
        towards = (light - table[end, :3]) @ (light - ink)
        lengths = np.linalg.norm(light - table[end, :3]) * np.linalg.norm(light - ink)
        assert towards / lengths > 0.999


def test_the_line_lies_where_the_logit_is_zero(opened, run_of):
    window = opened()
    line = np.column_stack(parts(window)[1].getData())
    line = line[np.isfinite(line).all(axis=1)]
    parameters = run_of(MOONS, 3).parameters
    assert len(line) > 20
    ranges = np.array(field_ranges(MOONS.built.data))
    cell = np.ptp(ranges, axis=1) / (FIELD_POINTS - 1)
    found = logits(MOONS, parameters, line)
    corners = np.array([(a, b) for a in (-1, 1) for b in (-1, 1)]) * cell
    around = np.array([logits(MOONS, parameters, line + corner) for corner in corners])
    # Even odds, beside how the logit changes within a cell.
    assert (np.abs(found) < 0.05 * np.ptp(around, axis=0)).all()
    # It is the whole of it: on the grid, each change of the sign is near the line.
    (left, right), (bottom, top) = ranges
    x, y = np.linspace(left, right, FIELD_POINTS), np.linspace(bottom, top, FIELD_POINTS)
    sign = logits(MOONS, parameters, np.array([(a, b) for b in y for a in x])) > 0
    changes = np.argwhere(np.diff(sign.reshape(FIELD_POINTS, FIELD_POINTS), axis=1))
    for row, column in changes:
        away = np.abs(line - (x[column] + cell[0] / 2, y[row])) / cell
        assert away.max(axis=1).min() < 1


def test_the_picture_follows_the_run_and_what_is_dragged(opened, person):
    window = opened(steps=0)
    images = [parts(window)[0].image.copy()]
    person.clicks(window, "Step")
    images.append(parts(window)[0].image.copy())
    marker = window.surface.items.marker.pos()
    at = (marker.x(), marker.y())
    person.drags(window.surface.plot, at, (at[0] + 0.2, at[1]), (at[0] + 0.5, at[1]))
    person.waits_until(lambda: (parts(window)[0].image != images[1]).any())
    images.append(parts(window)[0].image.copy())
    person.lets_go(window.surface.plot, at[0] + 0.5, at[1])
    person.waits_until(lambda: window.session.settings.start != MOONS.start)
    assert (images[0] != images[1]).any()


def test_each_sample_is_a_sign_of_its_class_hollow_where_it_is_held_out(opened):
    window = opened(steps=0)
    problem = MOONS.built
    expected = sorted(
        (*at, "t1" if target else "o", held_out)
        for samples, held_out in ((problem.data, False), (problem.held_out, True))
        for at, target in zip(samples.inputs.tolist(), samples.targets.tolist(), strict=True)
    )
    found = sorted(
        (spot.pos().x(), spot.pos().y(), spot.symbol(), spot.brush().style().value == 0)
        for spot in parts(window)[2].points()
    )
    assert len(found) == 60
    assert found == expected
    colours = {
        (spot.symbol(), spot.brush().color().name().upper())
        for spot in parts(window)[2].points()
        if spot.brush().style().value
    }
    assert colours == {("o", LIGHT.classes[0]), ("t1", LIGHT.classes[1])}


def test_the_legend_tells_the_signs_and_stands_above_the_points(opened):
    window = opened()
    (legend,) = [label for label in window.data.plot.findChildren(QLabel) if label.text()]
    told = legend.text().replace(NO_BREAK, " ")
    assert [told.find(word) > 0 for word in ("held out", "even odds")] == [True, True]
    assert LIGHT.classes[0] in told
    assert LIGHT.classes[1] in told
    plot = window.data.plot
    top = max(point.pos().y() for point in parts(window)[2].points())
    highest = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(0, top)))
    assert legend.geometry().bottom() <= highest.y()


def test_the_samples_of_the_step_ahead_are_lit(opened, run_of):
    settings = settings_for("network", options=MOONS.options, batch_size=8, seed=2)
    window = opened(settings, steps=2)
    batch = run_of(settings, 2).here().batch
    lit = np.column_stack(parts(window)[3].getData())
    assert len(lit) == 8
    assert lit.tolist() == settings.built.data.inputs[batch].tolist()
    assert not len(np.atleast_1d(parts(opened())[3].getData()[0]))


def test_other_data_takes_the_place_of_the_classes_and_back(opened, person):
    window = opened(steps=0)
    assert all(part.isVisible() for part in parts(window))
    assert not window.data.model.isVisible()
    person.picks(window, window.controls.problem, "A batch of three")
    assert not any(part.isVisible() for part in parts(window))
    assert window.data.model.isVisible()
    assert window.data.samples.isVisible()
    window.session.apply(MOONS)
    person.waits_for(window)
    assert all(part.isVisible() for part in parts(window))
    assert not window.data.samples.isVisible()


def test_the_probability_of_a_table_of_several_inputs_stands_over_its_target(
    opened, run_of, person
):
    columns = Network(samples=40).problem().data
    numbers = np.column_stack((columns.inputs, columns.inputs[:, 0] ** 2, columns.targets))
    options = Table(
        columns=type(Table().columns).of(("a", "b", "c", "y"), numbers),
        inputs=("a", "b", "c"),
        target="y",
        model="logistic",
    )
    settings = settings_for("table", options=options, batch_size=5)
    window = opened(settings, steps=2)
    run = run_of(settings, 2)
    objective = objective_of(settings.built, "float64", "cpu")
    found = objective.predict(objective.tensor(run.parameters)).numpy()
    probability = 1 / (1 + np.exp(-found))
    x, y = window.data.predictions.getData()
    assert x.tolist() == settings.built.data.targets.tolist()
    assert y == pytest.approx(probability, abs=1e-5)
    # Those of the step ahead are ringed where they are.
    batch = run.here().batch
    x, y = window.data.lit.getData()
    assert x.tolist() == settings.built.data.targets[batch].tolist()
    assert y == pytest.approx(probability[batch], abs=1e-5)
