"""Slices through more than two parameters: the choice, what they show, and the run in them."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gdsim.core import slices, surface
from gdsim.core.columns import Columns
from gdsim.core.objective import objective_of
from gdsim.core.problems.network import Network
from gdsim.core.problems.table import Table
from gdsim.core.settings import settings_for
from gdsim.ui.surface.slice_bar import KINDS
from gdsim.ui.surface.view import SLICE_POINTS

Key = Qt.Key

NUMBERS = np.random.default_rng(3).normal(size=(30, 3))
COLUMNS = Columns.of(
    ("hours", "sleep", "coffee", "score"),
    np.column_stack((NUMBERS, NUMBERS @ [2.0, -1.0, 0.5] + 1.0)),
)
TABLE = settings_for(
    "table",
    options=Table(columns=COLUMNS, inputs=("hours", "sleep", "coffee"), target="score"),
    learning_rate=0.1,
)
NETWORK = settings_for("network", options=Network(hidden=(4,), samples=50), learning_rate=0.5)


@pytest.fixture
def opened(new_window, person):
    """A function that opens a window under settings."""

    def opens(settings):
        window = new_window(settings.problem, options=settings.options)
        window.session.apply(settings)
        person.waits_for(window)
        person.waits_for(window)
        return window

    return opens


def where(window):
    return window.surface.background.slice


def same(one, other):
    """Whether two slices are one plane with the same coordinates."""
    return one.names == other.names and np.allclose(one.directions, other.directions)


def shows(window, settings, expected):
    """Whether the surface is the loss that the core finds over this slice, for what is in sight."""
    answer = window.surface.background.answer
    if answer is None or not same(where(window), expected):
        return False
    ranges = tuple(map(tuple, window.surface.plot.viewRange()))
    objective = objective_of(settings.built, settings.dtype, "cpu")
    points = surface.affordable(objective, SLICE_POINTS, 2)
    loss = surface.over_slice(objective, expected, ranges, points).loss
    return answer.loss.shape == loss.shape and np.allclose(answer.loss, loss, rtol=1e-4)


def picks(window, person, kind):
    person.picks(window, window.surface.slice_bar.kind, KINDS[kind])
    person.waits_for(window)


# What is offered


def test_two_parameters_or_fewer_need_no_slice(new_window, person):
    window = new_window("two-weights")
    assert not window.surface.slice_bar.isVisible()
    window.session.apply(TABLE)
    person.waits_for(window)
    assert window.surface.slice_bar.isVisible()
    person.picks(window, window.controls.problem, "A batch of three")
    assert not window.surface.slice_bar.isVisible()


@pytest.mark.parametrize(("settings", "kind"), [(TABLE, "parameters"), (NETWORK, "random")])
def test_a_bar_tells_which_slice_it_is(opened, settings, kind):
    bar = opened(settings).surface.slice_bar
    assert bar.isVisible()
    assert bar.kind.currentText() == KINDS[kind]
    assert [box.isVisible() for box in bar.parameters] == [kind == "parameters"] * 2
    assert bar.again.isVisible() is (kind == "random")


# What is seen


def test_along_two_parameters_the_loss_is_that_through_where_the_run_stands(opened, person, run_of):
    window = opened(TABLE)
    names = TABLE.built.parameter_names
    for steps in range(2):
        here = run_of(TABLE, steps).parameters
        expected = slices.along_parameters(here, 0, 1, names)
        person.waits_until(lambda expected=expected: shows(window, TABLE, expected))
        person.clicks(window, "Step")
    person.picks(window, window.surface.slice_bar.parameters[1], names[3])
    expected = slices.along_parameters(run_of(TABLE, 2).parameters, 0, 3, names)
    person.waits_until(lambda: shows(window, TABLE, expected))
    assert window.surface.plot.getAxis("left").labelText == names[3]


def test_two_random_directions_are_those_of_their_seed(opened, person, run_of, qtbot):
    window = opened(NETWORK)
    shapes = [shape for _, shape in NETWORK.built.code.tensors]
    for seed in range(2):
        expected = slices.random_directions(np.array(NETWORK.start), seed, shapes)
        person.waits_until(lambda expected=expected: shows(window, NETWORK, expected))
        person.pushes(window, window.surface.slice_bar.again)


def test_principal_directions_are_those_of_the_run_and_tell_what_they_explain(
    opened, person, run_of
):
    window = opened(NETWORK)
    window.session.step(6)
    person.waits_for(window)
    picks(window, person, "principal")
    run = run_of(NETWORK, 6)
    expected = slices.principal_directions(run.parameters, run.trajectory.steps.parameters)
    person.waits_until(lambda: shows(window, NETWORK, expected))
    told = window.surface.slice_bar._explained
    assert told.text() == f"{expected.explained:.1%} of the run's variance"
    assert told.isVisible()
    picks(window, person, "random")
    assert told.text() == ""


@pytest.mark.parametrize("steps", [0, 1])
def test_before_two_steps_there_are_no_principal_directions_and_the_slice_stays(
    opened, person, run_of, steps
):
    window = opened(TABLE)
    bar = window.surface.slice_bar
    for _ in range(steps):
        person.clicks(window, "Step")
    picks(window, person, "principal")
    person.waits_until(lambda: bar.kind.currentText() == KINDS["parameters"])
    assert window.surface.story.text().endswith("Take two steps first.")
    assert bar.parameters[0].isVisible()
    here = run_of(TABLE, steps).parameters
    expected = slices.along_parameters(here, 0, 1, TABLE.built.parameter_names)
    person.waits_until(lambda: shows(window, TABLE, expected))


def test_one_parameter_twice_makes_the_other_give_way(opened, person):
    window = opened(TABLE)
    first, second = window.surface.slice_bar.parameters
    names = TABLE.built.parameter_names
    person.picks(window, first, names[1])
    assert (first.currentText(), second.currentText()) == (names[1], names[2])
    person.picks(window, second, names[1])
    assert (first.currentText(), second.currentText()) == (names[2], names[1])
    person.waits_until(lambda: where(window).names == (names[2], names[1]))


# The run in it


@pytest.mark.parametrize("kind", KINDS)
def test_the_trail_is_the_run_projected_onto_the_slice(opened, person, run_of, kind):
    window = opened(NETWORK)
    window.session.step(5)
    person.waits_for(window)
    picks(window, person, kind)
    person.clicks(window, "Step")
    run = run_of(NETWORK, 6)
    visited = np.concatenate((run.trajectory.steps.parameters, [run.parameters]))
    expected = where(window).coordinates(visited)
    drawn = np.column_stack(window.surface.items.trail.getData())
    assert drawn == pytest.approx(expected)
    marker = window.surface.items.marker.pos()
    assert (marker.x(), marker.y()) == pytest.approx(tuple(expected[-1]))
    assert np.ptp(expected, axis=0).min() > 0
    # It is the plane through where the run stands, in the coordinates that it had.
    assert where(window).point(expected[-1]) == pytest.approx(run.parameters, abs=1e-6)
    ahead = run.here().ahead
    tip = where(window).coordinates(ahead.parameters_after)[0]
    assert window.surface.items.next_step.tip == pytest.approx(tuple(tip))


def test_the_slice_stays_while_the_run_goes_back_and_starts_anew(opened, person, run_of):
    window = opened(TABLE)
    window.session.step(5)
    person.waits_for(window)
    picks(window, person, "principal")
    run = run_of(TABLE, 5)
    principal = slices.principal_directions(run.parameters, run.trajectory.steps.parameters)
    for act, steps in (("Back", 4), ("Reset", 0)):
        person.clicks(window, act)
        here = run_of(TABLE, steps).parameters
        person.waits_until(lambda h=here: shows(window, TABLE, principal.through(h)))


def test_what_is_dragged_in_a_slice_is_the_start_and_the_other_parameters_stay(opened, person):
    window = opened(TABLE)
    names = TABLE.built.parameter_names
    person.picks(window, window.surface.slice_bar.parameters[0], names[2])
    person.waits_until(lambda: where(window).names == (names[2], names[1]))
    plot, marker = window.surface.plot, window.surface.items.marker
    at = (marker.pos().x(), marker.pos().y())
    target = (at[0] + 0.6, at[1] - 0.4)
    person.drags(plot, at, (at[0] + 0.3, at[1] - 0.2), target)
    person.lets_go(plot, *target)
    person.waits_until(lambda: window.session.settings.start != TABLE.start)
    start = window.session.settings.start
    assert start == pytest.approx((0.0, target[1], target[0], 0.0), abs=0.05)
    assert [start[0], start[3]] == [0.0, 0.0]
    shown = [float(field.edit.text()) for field in window.controls.start]
    assert shown == list(start)


def test_what_is_dragged_along_random_directions_is_the_start(opened, person):
    window = opened(NETWORK)
    slice_before = where(window)
    plot = window.surface.plot
    person.drags(plot, (0.0, 0.0), (0.1, 0.1), (0.3, 0.2))
    person.lets_go(plot, 0.3, 0.2)
    person.waits_until(lambda: window.session.settings.start != NETWORK.start)
    there = slice_before.coordinates([window.session.settings.start])[0]
    assert there == pytest.approx((0.3, 0.2), abs=0.02)
    assert np.allclose(slice_before.point(there), window.session.settings.start, atol=1e-6)


def test_the_pointer_reads_the_loss_of_the_place_in_the_slice(opened, person, run_of):
    window = opened(TABLE)
    person.clicks(window, "Step")
    names = TABLE.built.parameter_names

    def read():
        where, _, told = window.surface.readout.text().partition(":")
        told = told.split()
        return where, dict(zip(told[::2], told[1::2], strict=False))

    person.points_at(window.surface.plot, 1.0, -1.0)
    a_pixel, _ = np.ptp(window.surface.plot.viewRange(), axis=1) / window.surface.plot.height()
    person.waits_until(lambda: read()[0] == "pointer" and float(read()[1][names[0]]) < 1 + a_pixel)
    values = [float(read()[1][name]) for name in names]
    here = run_of(TABLE, 1).parameters
    assert values[:2] == pytest.approx([1.0, -1.0], abs=2 * a_pixel)
    assert values[2:] == pytest.approx(list(here[2:]), abs=1e-4)
    objective = objective_of(TABLE.built, "float32", "cpu")
    point = [*values[:2], *here[2:]]
    assert float(read()[1]["loss"]) == pytest.approx(
        float(objective(objective.tensor(point))), abs=2e-3
    )


# From one number of parameters to another


def test_no_surface_is_asked_for_along_the_slice_of_the_problem_before(
    new_window, person, collected, caplog
):
    window = new_window()
    told = collected(window.session.noticed)
    booth = settings_for("booth")
    for settings in (NETWORK, booth, TABLE, settings_for("batch"), NETWORK, TABLE):
        window.session.apply(settings)
        person.waits_for(window)
        person.waits_for(window)
    assert told == []
    assert caplog.records == []
