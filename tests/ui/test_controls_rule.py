"""The optimizer with all its numbers, and the schedule of its learning rate."""

from PySide6.QtCore import Qt

from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, Rprop
from gdsim.core.settings import optimizer, settings_for
from gdsim.messages import RunState, StabilityAnswer


def test_all_optimizers_are_offered(window):
    box = window.controls.optimizer
    assert [box.itemData(i) for i in range(box.count())] == list(OPTIMIZERS)
    assert [box.itemText(i) for i in range(box.count())] == [r.title for r in OPTIMIZERS.values()]


def test_choosing_an_optimizer_shows_its_own_numbers_and_its_usual_rate(window, person):
    controls = window.controls
    person.picks(window, controls.optimizer, "Adam")
    assert window.session.settings == settings_for(
        "one-sample", optimizer=Adam(), learning_rate=0.001
    )
    assert controls.learning_rate.edit.text() == "0.001"
    assert controls.hyperparameters["beta2"].edit.text() == "0.999"
    assert not controls.hyperparameters["amsgrad"].box.isChecked()
    assert "0.001" in controls.learning_rate.toolTip()
    person.picks(window, controls.optimizer, "SGD")
    assert window.session.settings == settings_for("one-sample")


def test_a_learning_rate_that_was_set_stays_with_another_optimizer(window, person):
    person.writes(window, window.controls.learning_rate, "0.07")
    person.picks(window, window.controls.optimizer, "RMSprop")
    assert window.session.settings.learning_rate == 0.07


def test_a_number_out_of_its_range_is_told_below_it(new_window, person):
    window = new_window(optimizer=Adam())
    field = window.controls.hyperparameters["beta1"]
    person.writes(window, field, "1")
    assert field.message == "The beta1 must be a number of at least 0 and below 1, not 1.0."
    assert window.session.settings.optimizer == Adam()


def test_a_combination_that_can_not_be_is_told_below_the_field_and_not_shown(window, person):
    nesterov = window.controls.hyperparameters["nesterov"]
    person.ticks(window, nesterov.box)
    assert "momentum above 0" in nesterov.message
    assert not nesterov.box.isChecked()
    assert window.session.settings == settings_for("one-sample")
    person.writes(window, window.controls.hyperparameters["momentum"], "0.5")
    assert nesterov.message == ""
    person.ticks(window, nesterov.box)
    assert window.session.settings.optimizer == SGD(momentum=0.5, nesterov=True)


def test_a_field_at_fault_that_is_hidden_comes_to_light(new_window, person):
    window = new_window(optimizer=Rprop())
    fields, more = window.controls.hyperparameters, window.controls.more
    assert not more.is_open
    assert not fields["step_min"].isVisible()
    person.ticks(window, more.heading)
    person.writes(window, fields["step_max"], "0")
    assert "smallest step size" in fields["step_min"].message
    assert fields["step_min"].isVisible()


def test_the_first_numbers_are_seen_and_the_others_where_they_are_wanted(new_window, person):
    window = new_window(optimizer=Adam())
    controls = window.controls
    names = list(controls.hyperparameters)
    seen = [name for name in names if controls.hyperparameters[name].isVisible()]
    assert seen == names[:2] == ["beta1", "beta2"]
    assert all(name.replace("_", " ") in controls.more.heading.toolTip() for name in names[2:])
    person.ticks(window, controls.more.heading)
    assert all(field.isVisible() for field in controls.hyperparameters.values())
    # It stays open for the next one.
    person.picks(window, controls.optimizer, "RMSprop")
    assert all(field.isVisible() for field in controls.hyperparameters.values())


def test_what_is_not_as_usual_is_not_hidden(new_window):
    controls = new_window(optimizer=SGD(weight_decay=0.1)).controls
    assert controls.hyperparameters["weight_decay"].isVisible()


def test_an_optimizer_that_is_not_for_the_problem_is_refused_below_its_choice(
    window, person, monkeypatch
):
    monkeypatch.setattr(OPTIMIZERS["newton"], "most_parameters", 0)
    person.picks(window, window.controls.optimizer, OPTIMIZERS["newton"].title)
    assert window.controls.optimizer.currentData() == "sgd"
    assert window.controls.optimizer.parent().message.startswith("Newton")
    assert window.session.settings == settings_for("one-sample")


def test_where_no_limit_is_known_the_meter_says_why(window):
    window.session.stability_found.emit(StabilityAnswer(None, "no limit is known for Adam"))
    assert window.controls.stability.verdict.text() == "no limit is known for Adam"


def test_a_list_below_is_left_by_the_keys_alone(new_window, qtbot):
    """A switch that was made after the window began has its Space for itself."""
    window = new_window()
    window.session.apply(settings_for("one-sample", optimizer=optimizer("adam")))
    window.controls.show_settings()
    window.controls.more.open()
    box = window.controls.hyperparameters["amsgrad"].box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.settings.optimizer == Adam(amsgrad=True))
    assert window.session.state is RunState.PAUSED
