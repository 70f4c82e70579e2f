"""The loss surface: what the marks stand for, and zooming, pointing and dragging on it."""

import re

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.messages import UNLIMITED

BOTH = pytest.mark.parametrize("problem", ["one-sample", "two-weights"])


def visible(window):
    """The range of each parameter in sight."""
    ranges = window.surface.plot.viewRange()
    return ranges[: len(window.session.problem.parameter_names)]


def shown(window):
    """The range of each parameter for which the loss is drawn."""
    answer = window.surface.background.answer
    return [[answer.x[0], answer.x[-1]]] if answer.loss.ndim == 1 else [answer.x, answer.y]


def surface_is_up_to_date(window):
    return np.allclose(shown(window), visible(window), rtol=1e-12)


def numbers(text):
    return [float(number) for number in re.findall(r"-?\d+\.\d+(?:e[+-]\d+)?", text)]


def first_loss(window, *parameters):
    """The loss and gradient that the core finds at the parameters."""
    ahead = Run(window.session.settings).probe(parameters).ahead
    return float(ahead.loss[0]), ahead.gradient[0].tolist()


def place(marker):
    """Where the marker stands, in the plot's own units."""
    return marker.pos().x(), marker.pos().y()


# Marks


@BOTH
def test_the_tip_of_the_next_step_is_where_the_next_click_lands(new_window, person, problem):
    window = new_window(problem)
    for _ in range(3):
        tip = window.surface.items.next_step.tip
        ahead = window.session.progress.ahead.parameters_after[0].tolist()
        assert list(tip[: len(ahead)]) == ahead
        person.clicks(window, "Step")
        landed = window.session.progress.ahead.parameters[0].tolist()
        assert landed == ahead
        assert list(place(window.surface.items.marker)[: len(landed)]) == landed


def test_momentum_bends_the_tip_of_the_next_step_too(new_window, person):
    window = new_window("two-weights")
    person.writes(window, window.controls.hyperparameters["momentum"], "0.9")
    person.clicks(window, "Step")
    tip = window.surface.items.next_step.tip
    person.clicks(window, "Step")
    assert tip == tuple(window.session.progress.ahead.parameters[0].tolist())


def test_the_gradient_arrow_points_along_the_gradient_and_shrinks_with_it(new_window, person):
    window = new_window("two-weights")
    lengths = []
    for _ in range(2):
        ahead = window.session.progress.ahead
        arrow = np.array(window.surface.items.gradient.tip) - ahead.parameters[0]
        lengths.append(np.linalg.norm(arrow) / np.linalg.norm(ahead.gradient[0]))
        assert arrow / np.linalg.norm(arrow) == pytest.approx(
            ahead.gradient[0] / np.linalg.norm(ahead.gradient[0]), abs=1e-6
        )
        person.clicks(window, "Step")
    assert lengths[0] == pytest.approx(lengths[1])


def test_the_tangent_touches_the_curve_with_the_gradient_as_its_slope(window):
    x, y = window.surface.items.tangent.getData()
    assert np.diff(y) / np.diff(x) == pytest.approx(-8)
    assert np.mean(y) == pytest.approx(4)


def test_the_trajectory_holds_every_point_visited(window, person):
    for _ in range(3):
        person.clicks(window, "Step")
    x, y = window.surface.items.trail.getData()
    assert x == pytest.approx([1, 1.8, 1.96, 1.992])
    assert y == pytest.approx([4, 0.16, 0.0064, 0.000256], rel=1e-3)


def test_each_mark_can_be_hidden_and_comes_back_where_the_run_stands(window, person):
    marked = {
        "gradient": window.surface.items.gradient,
        "next step": window.surface.items.next_step,
        "tangent": window.surface.items.tangent,
        "trajectory": window.surface.items.trail,
    }
    boxes = window.surface.legend.findChildren(QCheckBox)
    switches = {box.text(): box for box in boxes if box.isVisible()}
    # The known minima are shown on request: see test_overlays.
    assert set(switches) - {"minima"} == set(marked)
    for name, mark in marked.items():
        person.ticks(window, switches[name])
        assert not mark.isVisible()
    person.clicks(window, "Step")
    for name, mark in marked.items():
        person.ticks(window, switches[name])
        assert mark.isVisible()
    assert window.surface.items.trail.getData()[0] == pytest.approx([1, 1.8])


# The view


@BOTH
@pytest.mark.parametrize("notches", [3, -3])
def test_zooming_brings_the_surface_of_what_is_visible(new_window, person, problem, notches):
    window = new_window(problem)
    person.waits_until(lambda: surface_is_up_to_date(window))
    (low, high), *_ = visible(window)
    person.turns_the_wheel(window.surface.plot, 1.0, 1.0, notches)
    (left, right), *_ = visible(window)
    assert (right - left < high - low) is (notches > 0)
    person.waits_until(lambda: surface_is_up_to_date(window))


def test_panning_brings_the_surface_of_what_is_visible(new_window, person):
    window = new_window("two-weights")
    plot = window.surface.plot
    (before, _), *_ = visible(window)
    person.drags(plot, (2.0, -0.5), (1.8, -0.5), (1.5, -0.5))
    person.lets_go(plot, 1.5, -0.5)
    assert visible(window)[0][0] > before
    person.waits_until(lambda: surface_is_up_to_date(window))


def test_the_view_follows_the_run_when_it_leaves_and_show_all_brings_it_back(window, person, qtbot):
    plot = window.surface.plot
    person.turns_the_wheel(plot, 3.5, 1.0, 4)
    assert not visible(window)[0][0] <= 1.0 <= visible(window)[0][1]
    person.clicks(window, "Step")
    assert visible(window)[0][0] <= 1.8 <= visible(window)[0][1]
    person.turns_the_wheel(plot, 1.8, 0.1, 12)
    qtbot.mouseClick(window.surface.show_all_button, Qt.MouseButton.LeftButton)
    assert visible(window)[0] == [0, 4]
    person.waits_until(lambda: surface_is_up_to_date(window))


def test_show_all_shows_the_whole_of_a_run_that_went_far(new_window, person):
    window = new_window(learning_rate=0.26)
    for _ in range(30):
        person.clicks(window, "Step")
    visited = window.session.trajectory.steps.parameters[:, 0]
    assert visited.max() > 4
    person.turns_the_wheel(window.surface.plot, 2.0, 0.0, 20)
    person.presses(window, Qt.Key.Key_F)
    (low, high), *_ = visible(window)
    assert low <= visited.min()
    assert high >= visited.max()


def test_reset_brings_back_the_first_view_after_the_view_has_followed(new_window, person):
    window = new_window(learning_rate=0.26)
    window.run_bar.set_speed(UNLIMITED)
    person.clicks(window, "Run")
    person.waits_until(lambda: visible(window)[0][1] > 100)
    person.clicks(window, "Reset")
    assert visible(window)[0] == [0, 4]


# Pointing


@BOTH
@pytest.mark.parametrize("place", [(0.3, 0.4), (1.8, 0.1)])
def test_the_pointer_reads_parameters_and_loss_as_the_core_finds_them(
    new_window, person, problem, place
):
    window = new_window(problem)
    person.points_at(window.surface.plot, *place)
    readout = window.surface.readout
    person.waits_until(lambda: numbers(readout.text())[0] == pytest.approx(place[0], abs=0.01))
    assert readout.text().startswith("pointer")
    *parameters, loss = numbers(readout.text())
    assert parameters == pytest.approx(place[: len(parameters)], abs=0.01)
    true_loss, slopes = first_loss(window, *parameters)
    # The parameters are read to three or four decimals; the loss is that of the exact place.
    assert loss == pytest.approx(true_loss, abs=1e-4 + 5e-4 * sum(map(abs, slopes)))


def test_off_the_plot_the_current_parameters_are_read_again(window, person, qtbot):
    person.points_at(window.surface.plot, 1.2, 0.3)
    person.points_at(window.surface.plot, 1.3, 0.3)
    person.waits_until(lambda: window.surface.readout.text().startswith("pointer"))
    qtbot.mouseMove(window.controls.viewport())
    person.waits_until(lambda: window.surface.readout.text().startswith("now"))
    assert numbers(window.surface.readout.text()) == [1, 4, -8]


# Dragging


@BOTH
def test_dragging_the_marker_tells_loss_and_gradient_and_sets_a_new_start(
    new_window, person, problem
):
    window = new_window(problem)
    surface, plot = window.surface, window.surface.plot
    at = place(window.surface.items.marker)
    target = (at[0] + 0.5, at[1])
    person.drags(plot, at, (at[0] + 0.2, at[1]), (at[0] + 0.4, at[1]), target, target)
    person.waits_until(lambda: surface.readout.text().startswith("start"))
    person.waits_until(lambda: abs(window.surface.items.marker.pos().x() - target[0]) < 0.02)
    *parameters, loss = numbers(surface.readout.text().partition("gradient")[0])
    gradient = numbers(surface.readout.text().partition("gradient")[2])
    true_loss, true_gradient = first_loss(window, *parameters)
    assert loss == pytest.approx(true_loss, abs=5e-3)
    assert gradient == pytest.approx(true_gradient, abs=5e-3)
    assert window.session.settings.start == window.session.problem.start

    person.lets_go(plot, *target)
    person.waits_until(lambda: window.session.settings.start != window.session.problem.start)
    assert window.session.settings.start[0] == pytest.approx(target[0], abs=0.02)
    assert [float(field.edit.text()) for field in window.controls.start] == list(
        window.session.settings.start
    )


def test_the_model_line_turns_while_the_marker_is_dragged(window, person):
    before = window.data.predictions.getData()[1].item()
    at = place(window.surface.items.marker)
    person.drags(window.surface.plot, at, *[(at[0] + i / 10, at[1]) for i in range(1, 6)])
    person.waits_until(lambda: window.data.predictions.getData()[1].item() > before + 0.5)
    person.lets_go(window.surface.plot, at[0] + 0.5, at[1])
    person.waits_until(lambda: window.session.settings.start != (1,))


def test_after_a_drag_the_readout_tells_the_new_start(window, person, settled):
    at = place(window.surface.items.marker)
    person.drags(window.surface.plot, at, (at[0] + 0.2, at[1]), (at[0] + 0.4, at[1]))
    person.lets_go(window.surface.plot, at[0] + 0.8, at[1])
    person.waits_until(lambda: window.session.settings.start != (1,))
    settled(window.session)
    settled(window.session)
    told = numbers(window.surface.readout.text())[0]
    assert told == pytest.approx(window.session.settings.start[0], abs=1e-3)


def test_a_late_answer_to_a_drag_does_not_move_the_marker_off_the_new_start(window, held, settled):
    marker = window.surface.items.marker
    with held(window.session):
        marker.dragged.emit(1.2, 4.0, False)
        marker.dragged.emit(3.0, 4.0, True)
    settled(window.session)
    settled(window.session)
    assert window.session.settings.start == (3,)
    assert marker.pos().x() == 3


def test_the_marker_cannot_be_dragged_while_a_run_goes(new_window, person):
    window = new_window(tolerance=0.0)
    person.clicks(window, "Run")
    at = place(window.surface.items.marker)
    person.drags(window.surface.plot, at, (at[0] + 0.3, at[1]), (at[0] + 0.5, at[1]))
    person.lets_go(window.surface.plot, at[0] + 0.5, at[1])
    person.clicks(window, "Pause")
    assert window.session.settings.start == (1,)


# Never a stale number beside a new picture


def test_a_pointer_at_rest_reads_the_new_problem_once_that_is_shown(window, person, settled):
    readout = window.surface.readout
    person.points_at(window.surface.plot, 1.2, 0.3)
    person.waits_until(lambda: readout.text().startswith("pointer:  w "))
    window.session.apply(settings_for("two-weights"))
    settled(window.session)
    settled(window.session)
    assert " w1 " in readout.text()
    assert " w2 " in readout.text()


def test_a_pointer_at_rest_reads_the_place_that_the_view_brings_under_it(window, person):
    plot, readout = window.surface.plot, window.surface.readout
    person.points_at(plot, 1.2, 0.3)
    person.waits_until(lambda: readout.text().startswith("pointer"))
    plot.setXRange(100.0, 104.0, padding=0)
    person.waits_until(lambda: numbers(readout.text())[0] > 100)
