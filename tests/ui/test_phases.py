"""Going through a step phase by phase, and what the views show of each."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.messages import RunState
from gdsim.ui.phases import NAMES

Key = Qt.Key
BOTH = pytest.mark.parametrize("problem", ["one-sample", "two-weights"])


def where(window):
    session = window.session
    return session.iteration, session.progress.phase


def said(window):
    """What the run bar says the run is doing."""
    return window.run_bar.state.text().rpartition(" ●")[2].rpartition("</span> ")[2]


def rows(window):
    return window.session.trajectory.steps.rows.tobytes()


def seen(window):
    """Which marks are to be seen."""
    data, items = window.data, window.surface.items
    marks = {
        "prediction": data.predictions.isVisible(),
        "residuals": data.residuals.isVisible(),
        "squares": len(data.squares.getData()[0]) > 0,
        "height": items.height.opacity() > 0,
        "gradient": items.gradient.opacity() > 0,
        "next step": items.next_step.opacity() > 0,
    }
    return {name for name, is_seen in marks.items() if is_seen}


def marker(window):
    at = window.surface.items.marker.pos()
    return at.x(), at.y()


def test_down_goes_through_the_five_phases_and_the_run_bar_names_each(window, person):
    names, places = [], []
    for _ in range(6):
        person.presses(window, Key.Key_Down)
        names.append(said(window))
        places.append(where(window))
    assert names == [*NAMES, "forward"]
    assert places == [(0, 1), (0, 2), (0, 3), (0, 4), (1, 0), (1, 1)]


@BOTH
def test_five_phases_are_one_step_bit_for_bit(new_window, person, table_of, problem):
    window = new_window(problem)
    person.presses(window, *[Key.Key_Down] * 10)
    alone = Run(settings_for(problem))
    alone.advance(2)
    assert where(window) == (2, 0)
    assert rows(window) == alone.trajectory.steps.rows.tobytes()
    assert len(table_of(window)) == 2


@pytest.mark.parametrize("through", range(1, 5))
def test_step_finishes_the_iteration_from_any_phase(window, person, through):
    person.presses(window, *[Key.Key_Down] * through)
    person.clicks(window, "Step")
    assert where(window) == (1, 0)
    assert said(window) == "paused"
    assert seen(window) == {"prediction", "residuals", "gradient", "next step"}
    assert window.session.progress.ahead.parameters.item() == pytest.approx(1.8)


def test_back_goes_a_phase_back_across_iterations(window, person):
    person.presses(window, *[Key.Key_Down] * 6)
    places = []
    for _ in range(6):
        person.presses(window, Key.Key_Left)
        places.append((*where(window), said(window)))
    assert places[:5] == [
        (1, 0, "zero grad"),
        (0, 4, "update"),
        (0, 3, "backward"),
        (0, 2, "loss"),
        (0, 1, "forward"),
    ]
    assert where(window) == (0, 0)
    assert not window.run_bar.back_action.isEnabled()


def test_before_the_first_phase_no_phase_is_named(window, person):
    person.presses(window, Key.Key_Down, Key.Key_Left)
    assert where(window) == (0, 0)
    assert said(window) == "paused"
    assert not window.surface.readout.text().startswith("zero grad")


def test_after_whole_steps_back_takes_a_whole_one(window, person):
    person.presses(window, Key.Key_Right, Key.Key_Down, Key.Key_Right, Key.Key_Left)
    assert where(window) == (1, 0)
    assert said(window) == "paused"


@BOTH
def test_each_phase_shows_what_it_has_computed_and_no_more(new_window, person, problem):
    window = new_window(problem)
    told = [seen(window)]
    for _ in range(5):
        person.presses(window, Key.Key_Down)
        told.append(seen(window))
    always = {"prediction", "residuals"}
    arrows = always | {"gradient", "next step"}
    assert told == [
        arrows,
        {"prediction"},
        always | {"squares", "height"},
        arrows,
        arrows,
        set(),
    ]
    person.clicks(window, "Step")
    assert seen(window) == arrows


@BOTH
def test_the_squares_stand_on_their_residuals_and_are_square(new_window, person, problem):
    window = new_window(problem)
    person.presses(window, Key.Key_Down, Key.Key_Down)
    plot = window.data.plot
    x, y = window.data.squares.getData()
    x, y = x.reshape(-1, 5), y.reshape(-1, 5)
    width, height = plot.getViewBox().viewPixelSize()
    for prediction, target, across, up in zip(
        window.session.progress.prediction, window.data._targets, x, y, strict=True
    ):
        assert sorted(set(up[:4])) == pytest.approx(sorted((prediction, target)))
        assert np.ptp(across[:4]) / width == pytest.approx(abs(prediction - target) / height)


@BOTH
def test_the_update_moves_the_marker_to_the_tip_of_the_next_step(new_window, person, problem):
    window = new_window(problem)
    start, tip = marker(window), window.surface.items.next_step.tip
    for phase in range(1, 4):
        person.presses(window, Key.Key_Down)
        assert (window.session.progress.phase, marker(window)) == (phase, start)
    person.presses(window, Key.Key_Down)
    assert marker(window) == tip
    landed = window.session.progress.ahead.parameters_after[0].tolist()
    assert list(tip[: len(landed)]) == landed
    person.presses(window, Key.Key_Down)
    assert list(marker(window)[: len(landed)]) == landed


def test_the_readout_tells_what_is_known_at_each_phase(window, person):
    told = []
    for _ in range(4):
        person.presses(window, Key.Key_Down)
        told.append(window.surface.readout.text().split())
    assert told == [
        ["forward:", "w", "1.000"],
        ["loss:", "w", "1.000", "loss", "4.0000"],
        ["backward:", "w", "1.000", "loss", "4.0000", "gradient", "-8.000"],
        ["update:", "w", "1.800", "gradient", "-8.000"],
    ]


def test_a_run_by_phase_goes_on_phase_by_phase_until_it_is_paused(window, person, collected):
    places = []
    window.session.advanced.connect(lambda: places.append(where(window)))
    person.ticks(window, window.run_bar.by_phase)
    window.run_bar.set_speed(1000)
    person.presses(window, Key.Key_Space)
    assert window.session.state is RunState.RUNNING
    person.waits_until(lambda: where(window)[1] >= 2)
    assert said(window) in NAMES
    person.presses(window, Key.Key_Space)
    assert window.session.state is RunState.PAUSED
    assert where(window)[1] >= 2
    stations = list(dict.fromkeys(places))
    assert stations == [(n // 5, n % 5) for n in range(len(stations))]


def test_by_phase_can_be_switched_while_a_run_goes(new_window, person):
    window = new_window("two-weights", tolerance=0.0)
    person.ticks(window, window.run_bar.by_phase)
    window.run_bar.set_speed(1000)
    person.clicks(window, "Run")
    person.waits_until(lambda: where(window)[1] >= 1)
    person.ticks(window, window.run_bar.by_phase)
    person.waits_until(lambda: window.session.iteration > 10)
    person.clicks(window, "Pause")
    assert not window.session.progress.by_phase
    assert "prediction" in seen(window)


def test_another_problem_amid_an_iteration_starts_at_its_own_start(window, person):
    person.presses(window, *[Key.Key_Down] * 8)
    person.picks(window, window.controls.problem, "Two weights")
    assert window.session.settings.problem == "two-weights"
    assert where(window) == (0, 0)
    assert said(window) == "paused"
    assert {"prediction", "gradient"} <= seen(window)


@pytest.mark.parametrize("key", [Key.Key_Home])
def test_a_reset_amid_an_iteration_ends_it(window, person, key):
    person.presses(window, *[Key.Key_Down] * 8, key)
    assert where(window) == (0, 0)
    assert said(window) == "paused"
    assert "gradient" in seen(window)


def test_a_learning_rate_that_changes_amid_an_iteration_takes_effect_at_its_update(window, person):
    person.presses(window, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    person.writes(window, window.controls.learning_rate, "0.2")
    assert where(window) == (0, 3)
    assert window.surface.items.next_step.tip[0] == pytest.approx(2.6)
    person.presses(window, Key.Key_Down, Key.Key_Down)
    assert window.session.progress.ahead.parameters.item() == pytest.approx(2.6)


def test_a_run_that_has_diverged_takes_no_phase(new_window, person):
    window = new_window(learning_rate=0.3)
    window.session.step(10_000)
    person.waits_until(lambda: window.session.state is RunState.DIVERGED)
    end = where(window)
    assert not window.run_bar.phase_action.isEnabled()
    person.presses(window, Key.Key_Down)
    window.session.next_phase()
    person.clicks(window, "Run")
    assert where(window) == end
    assert said(window) == "diverged"


def test_a_run_that_diverges_by_phases_says_so(new_window, person):
    window = new_window(learning_rate=1e20)
    person.presses(window, *[Key.Key_Down] * 5)
    assert window.session.state is RunState.DIVERGED
    assert window.surface.story.text().startswith("Diverged at iteration 2")
    assert said(window) == "diverged"


def test_on_a_map_the_loss_phase_rings_its_place(new_window, person):
    window = new_window("two-weights")
    rings = []
    for _ in range(5):
        person.presses(window, Qt.Key.Key_Down)
        x, y = window.surface.items.ring.getData()
        rings.append(list(zip(x.tolist(), y.tolist(), strict=True)))
    assert rings == [[], [(1, 1)], [], [], []]
