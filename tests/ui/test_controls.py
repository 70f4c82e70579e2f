"""The settings: what is entered takes effect, and what is wrong says so and changes nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS
from gdsim.core.settings import settings_for
from gdsim.ui.fields import NumberField
from gdsim.worker import UNLIMITED, RunState


def test_at_first_the_fields_show_the_settings(new_window):
    window = new_window("two-weights", learning_rate=0.05, tolerance=1e-3, steps=50)
    controls = window.controls
    assert controls.problem.currentText() == PROBLEMS["two-weights"].title
    assert [field.edit.text() for field in controls.start] == ["1", "1"]
    assert controls.learning_rate.edit.text() == "0.05"
    assert controls.rate_slider.number == pytest.approx(0.05, rel=0.02)
    assert controls.hyperparameters["momentum"].edit.text() == "0"
    assert controls.tolerance.edit.text() == "0.001"
    assert controls.steps.value() == 50
    assert controls.zero_grad.isChecked()
    assert controls.device.currentText() == "CPU"
    assert controls.dtype.currentText() == "float32"


@pytest.mark.parametrize("group", {problem.group: None for problem in PROBLEMS.values()})
def test_choosing_a_problem_brings_its_own_start_and_view(new_window, person, group):
    # From another group, so that each problem of this one is chosen.
    window = new_window("sphere" if group == PROBLEMS["one-sample"].group else "one-sample")
    for own in PROBLEMS.values():
        if own.group == group:
            person.clicks(window, "Step")
            person.picks(window, window.controls.problem, own.title)
            assert window.session.settings == settings_for(own.id)
            assert window.session.iteration == 0
            assert window.surface.story.text() == own.story
            shown = [float(field.edit.whole) for field in window.controls.start]
            # Of many parameters, the first is chosen.
            assert shown == list(own.start[: 1 if len(own.start) > 4 else None])
            if len(own.start) <= 2:
                person.waits_until(lambda own=own: shows(window, own))


def shows(window, own):
    """Whether the surface shows a problem's first view, and the marker its start."""
    if window.surface.background.answer is None:
        return False
    visible = window.surface.plot.viewRange()
    return window.surface.items.marker.pos().x() == pytest.approx(own.start[0], rel=1e-6) and all(
        left <= low < high <= right
        for (low, high), (left, right) in zip(own.view, visible[: len(own.view)], strict=True)
    )


def test_a_learning_rate_takes_effect_at_the_next_step_without_a_reset(window, person, table_of):
    person.clicks(window, "Step")
    person.writes(window, window.controls.learning_rate, "0.2")
    person.clicks(window, "Step")
    assert [row[4] for row in table_of(window)] == ["1.800", "2.120"]


def test_a_comma_is_a_decimal_point(window, person):
    person.writes(window, window.controls.learning_rate, "0,05")
    assert window.session.settings.learning_rate == 0.05


def test_a_learning_rate_of_026_diverges_and_a_sentence_says_so(window, person):
    person.writes(window, window.controls.learning_rate, "0.26")
    window.run_bar.set_speed(UNLIMITED)
    person.clicks(window, "Run")
    person.waits_until(lambda: window.session.state is RunState.DIVERGED)
    story = window.surface.story.text()
    assert story == window.session.reason
    assert story.startswith("Diverged at iteration")
    assert "Try a learning rate below 0.26" in story
    person.clicks(window, "Reset")
    assert window.surface.story.text() == window.session.problem.story


@pytest.mark.parametrize("wrong", ["abc", "0", "-1", "inf", "nan", "", "1e999", "0.1.2"])
def test_a_wrong_learning_rate_is_told_below_the_field_and_changes_nothing(window, person, wrong):
    person.clicks(window, "Step")
    field = window.controls.learning_rate
    person.writes(window, field, wrong)
    label = field.findChild(QLabel)
    assert label.isVisible()
    assert label.text() == field.message
    assert field.message.endswith(".")
    assert window.session.settings == window.session.asked == settings_for("one-sample")
    assert window.session.iteration == 1
    person.writes(window, field, "0.2")
    assert not label.isVisible()
    assert window.session.settings.learning_rate == 0.2


def test_a_wrong_entry_after_another_still_tells_the_rate_in_force(window, person):
    field = window.controls.learning_rate
    person.writes(window, field, "-1")
    person.writes(window, field, "abc")
    assert "still 0.1" in field.message


@pytest.mark.parametrize(
    ("name", "wrong"), [("tolerance", "-1"), ("momentum", "-0.5"), ("start of w", "1e39")]
)
def test_a_wrong_entry_of_any_field_is_told_below_it(window, person, name, wrong):
    controls = window.controls
    fields = [controls.tolerance, *controls.hyperparameters.values(), *controls.start]
    numbers = [field for field in fields if isinstance(field, NumberField)]
    (field,) = [field for field in numbers if field.edit.accessibleName() == name]
    person.writes(window, field, wrong)
    assert field.message.endswith(".")
    assert window.session.settings == settings_for("one-sample")


def test_a_wrong_start_of_one_weight_does_not_stop_the_other(new_window, person):
    window = new_window("two-weights")
    first, second = window.controls.start
    person.writes(window, first, "abc")
    person.writes(window, second, "2")
    assert window.session.settings.start == (1, 2)


def test_a_choice_that_cannot_be_made_is_not_shown_as_made(new_window, person):
    window = new_window(dtype="float64", start=(1e39,))
    person.picks(window, window.controls.dtype, "float32")
    assert window.controls.start[0].message.endswith(".")
    assert window.session.settings.dtype == "float64"
    assert window.controls.dtype.currentText() == "float64"


def test_a_start_is_taken_over_and_kept_by_reset(window, person, table_of):
    person.writes(window, window.controls.start[0], "3")
    person.clicks(window, "Step")
    person.clicks(window, "Reset")
    person.clicks(window, "Step")
    assert table_of(window) == [["1", "3.000", "6.000", "8.000", "2.200", "4.0000"]]


@pytest.mark.parametrize("name", ["learning_rate", "steps"])
def test_the_keys_do_not_step_while_a_number_is_being_written(window, person, qtbot, name):
    person.clicks(window, "Step")
    field = getattr(window.controls, name)
    edit = field.edit if name == "learning_rate" else field.lineEdit()
    before = edit.text()
    qtbot.mouseDClick(edit, Qt.MouseButton.LeftButton)
    person.presses(window, *"0 25", Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home)
    person.presses(window, Qt.Key.Key_F, Qt.Key.Key_Delete)
    assert window.session.iteration == 1
    assert window.session.state is RunState.PAUSED
    assert edit.text() != before


def test_enter_gives_the_keys_back_to_the_run(window, person):
    person.writes(window, window.controls.learning_rate, "0.2")
    person.presses(window, Qt.Key.Key_Right)
    assert window.session.iteration == 1


def test_a_number_half_written_survives_a_run(new_window, person, qtbot):
    window = new_window(tolerance=0.0)
    edit = window.controls.learning_rate.edit
    person.clicks(window, "Run")
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(edit, "5")
    written = edit.text()
    person.waits_until(lambda: window.session.iteration > 1)
    assert written != "0.1"
    assert edit.text() == written


def test_the_slider_moves_the_learning_rate_by_powers_of_ten(window, person, qtbot, settled):
    slider = window.controls.rate_slider
    slider.setFocus()
    # PageUp and PageDown are a clicker's.
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Up)
    settled(window.session)
    assert window.session.settings.learning_rate == pytest.approx(0.17, abs=0.02)
    text = window.controls.learning_rate.edit.text()
    assert float(text) == window.session.settings.learning_rate
    assert len(text) <= 5


def test_momentum_takes_effect_without_a_reset(window, person):
    person.clicks(window, "Step")
    person.writes(window, window.controls.hyperparameters["momentum"], "0.9")
    assert window.session.settings.optimizer == SGD(momentum=0.9)
    assert window.session.iteration == 1


def test_float64_computes_in_double_precision(window, person):
    person.picks(window, window.controls.dtype, "float64")
    person.clicks(window, "Step")
    assert window.session.settings.dtype == "float64"
    assert window.session.trajectory.steps.parameters_after.item() == 1 + 0.1 * 8


def test_a_run_pauses_at_the_step_that_was_written(window, person, qtbot):
    steps = window.controls.steps
    window.run_bar.set_speed(UNLIMITED)
    assert steps.text() == "never"
    qtbot.mouseClick(steps.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(steps, "4")
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    person.clicks(window, "Run")
    person.waits_until(lambda: window.session.state is RunState.PAUSED)
    assert window.session.iteration == 4
    steps.setValue(0)
    assert steps.text() == "never"
    assert window.session.asked.steps is None


def test_a_device_that_fails_is_told_and_stays_told(window, person, qtbot, monkeypatch):
    monkeypatch.setattr("gdsim.core.devices.failure", lambda _device: "no driver")
    window.controls.device.addItem("cuda:0 (a ghost)", "cuda:0")
    box = window.controls.device
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    box.view().setCurrentIndex(box.model().index(1, 0))
    with qtbot.waitSignal(window.session.restarted):
        qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert window.session.settings.device == "cpu"
    assert box.currentText() == "CPU"
    person.waits_for(window)
    assert window.surface.story.text().startswith("cuda:0 can't be used here (no driver)")
