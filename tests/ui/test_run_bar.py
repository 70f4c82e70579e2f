"""The run's buttons and keys, and what the tool bar says of the run."""

import pytest
from PySide6.QtCore import Qt

from gdsim.messages import UNLIMITED, RunState
from gdsim.ui.run_bar import SPEEDS

Key = Qt.Key


def test_the_buttons_step_back_and_reset(window, person):
    said = []
    for button in ("Step", "Step", "Back", "Step", "Reset"):
        person.clicks(window, button)
        said.append(window.run_bar.iteration.text())
    assert said == [f"iteration {n}" for n in (1, 2, 1, 2, 0)]


def test_the_keys_step_back_reset_and_run(window, person):
    person.presses(window, Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert window.session.iteration == 1
    person.presses(window, Key.Key_Home)
    assert window.session.iteration == 0
    person.presses(window, Key.Key_Space)
    assert window.session.state is RunState.RUNNING
    person.presses(window, Key.Key_Space)
    assert window.session.state is RunState.PAUSED


def test_the_keys_work_wherever_a_person_has_clicked(window, person, qtbot):
    def steps_by_keys():
        person.presses(window, Key.Key_Home, Key.Key_Right, Key.Key_Right, Key.Key_Left)
        return window.session.iteration

    person.clicks(window, "Step")
    for view in (window.table.viewport(), window.surface.plot.viewport()):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
        assert steps_by_keys() == 1
    person.picks(window, window.controls.dtype, "float32")
    assert steps_by_keys() == 1


def test_ten_quick_clicks_are_ten_steps(window, qtbot):
    button = window.run_bar.widgetForAction(window.run_bar.step_action)
    for _ in range(10):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.run_bar.iteration.text() == "iteration 10")


def test_step_repeats_while_it_is_held(window, qtbot, settled):
    button = window.run_bar.widgetForAction(window.run_bar.step_action)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.iteration >= 4)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    settled(window.session)
    stopped_at = window.session.iteration
    settled(window.session)
    assert window.session.iteration == stopped_at


def test_step_and_back_wait_while_a_run_goes(new_window, person):
    window = new_window(tolerance=0.0)
    bar = window.run_bar
    assert bar.step_action.isEnabled()
    assert not bar.back_action.isEnabled()
    person.clicks(window, "Run")
    assert not bar.step_action.isEnabled()
    assert not bar.back_action.isEnabled()
    person.waits_until(lambda: window.session.iteration > 0)
    person.clicks(window, "Pause")
    assert bar.step_action.isEnabled()
    assert bar.back_action.isEnabled()


def test_run_becomes_pause_and_run_again(window, person):
    words = [window.run_bar.run_action.text()]
    person.clicks(window, "Run")
    words.append(window.run_bar.run_action.text())
    person.clicks(window, "Pause")
    words.append(window.run_bar.run_action.text())
    assert words == ["Run", "Pause", "Run"]


@pytest.mark.parametrize(("rate", "state"), [(0.1, "converged"), (0.26, "diverged")])
def test_a_run_that_has_ended_says_so_and_can_only_go_back(new_window, person, rate, state):
    window = new_window(learning_rate=rate)
    window.run_bar.set_speed(UNLIMITED)
    person.clicks(window, "Run")
    person.waits_until(lambda: window.run_bar.state.text().endswith(state))
    assert window.surface.story.text().startswith(state.capitalize())
    assert not window.run_bar.run_action.isEnabled()
    assert window.run_bar.step_action.isEnabled() is (state == "converged")
    end = window.session.iteration
    person.clicks(window, "Back")
    assert window.session.iteration == end - 1
    assert window.run_bar.run_action.isEnabled()
    assert window.surface.story.text() == window.session.problem.story


def test_the_loss_is_told_from_before_the_step_to_after_it(window, person):
    assert window.run_bar.loss.text() == "loss 4.0000"
    person.clicks(window, "Step")
    assert window.run_bar.loss.text() == "loss 4.0000 → 0.1600"
    person.clicks(window, "Back")
    assert window.run_bar.loss.text() == "loss 4.0000"


def test_the_slider_sets_the_speed_and_says_it(window, person, qtbot):
    bar = window.run_bar
    bar.speed.setFocus()
    said = {}
    for speed in reversed(SPEEDS):
        bar.set_speed(speed)
        said[window.session.speed] = bar.speed_label.text()
    assert tuple(reversed(said)) == SPEEDS
    assert said[1] == "1 per second"
    assert said[UNLIMITED] == "as fast as it can"
    qtbot.keyClick(bar.speed, Key.Key_Up)
    assert window.session.speed == 2


def test_the_window_shows_the_last_of_many_steps_when_a_run_is_paused(new_window, person, table_of):
    window = new_window(tolerance=0.0, learning_rate=1e-4)
    window.run_bar.set_speed(UNLIMITED)
    person.clicks(window, "Run")
    person.waits_until(lambda: window.session.iteration > 500)
    person.clicks(window, "Pause")
    session = window.session
    assert window.run_bar.iteration.text() == f"iteration {session.iteration:,}"
    assert window.table.model().rowCount() == session.iteration
    x, _ = window.loss.here.getData()
    assert x.tolist() == [session.iteration]
    assert window.surface.items.marker.pos().x() == session.progress.ahead.parameters.item()
    assert window.data.predictions.getData()[1].tolist() == session.progress.prediction.tolist()
