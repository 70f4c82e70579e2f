"""Every number of every optimizer and of every schedule can be set in the window."""

import msgspec
import pytest

from gdsim.core.optimizers import OPTIMIZERS, SGD
from gdsim.core.schedules import SCHEDULES
from gdsim.core.settings import SettingsError, settings_for
from gdsim.ui.fields import ChoiceField, NumberField, SwitchField, plain

OTHERS = (0.25, 0.5, 1.5, 3, 40.0)
"""Numbers of which each hyperparameter can be one."""


def another(struct, name):
    """A value that the field of a struct does not have, and can have."""
    for value in OTHERS:
        try:
            changed = msgspec.structs.replace(struct, **{name: value})
        except SettingsError:
            continue
        if changed != struct:
            return getattr(changed, name)
    raise AssertionError(name)


def enter(window, person, field, struct, name):
    """Have the person enter another value; it is returned."""
    if isinstance(field, SwitchField):
        person.ticks(window, field.box)
        return not getattr(struct, name)
    if isinstance(field, ChoiceField):
        wanted = next(
            field.box.itemData(i)
            for i in range(field.box.count())
            if field.box.itemData(i) != getattr(struct, name)
        )
        person.picks(window, field.box, wanted)
        return wanted
    value = another(struct, name)
    person.writes(window, field, str(value))
    return value


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_hyperparameter_of_every_optimizer_can_be_set(new_window, person, name):
    # Nesterov's form needs a momentum.
    rule = SGD(momentum=0.9) if name == "sgd" else OPTIMIZERS[name]()
    window = new_window("two-weights", optimizer=rule)
    controls = window.controls
    assert set(controls.hyperparameters) == set(rule.__struct_fields__) != set()
    if controls.more.isVisible():
        person.ticks(window, controls.more.heading)
    for field_name, field in controls.hyperparameters.items():
        wanted = enter(window, person, field, rule, field_name)
        assert field.message == ""
        changed = msgspec.structs.replace(rule, **{field_name: wanted})
        assert changed != rule
        assert window.session.settings.optimizer == changed
        window.session.apply(settings_for("two-weights", optimizer=rule))
        person.clicks(window, "Reset")


@pytest.mark.parametrize("name", SCHEDULES)
def test_every_schedule_can_be_chosen_and_every_number_of_it_set(window, person, name):
    controls, kind = window.controls, SCHEDULES[name]
    person.picks(window, controls.schedule, kind.title)
    assert window.session.settings.schedule == kind()
    if controls.schedule_form.fold.isVisible():
        person.ticks(window, controls.schedule_form.fold.heading)
    assert set(controls.schedule_form.fields) == set(kind.__struct_fields__)
    for field_name, field in controls.schedule_form.fields.items():
        before = window.session.settings.schedule
        wanted = enter(window, person, field, before, field_name)
        assert window.session.settings.schedule == msgspec.structs.replace(
            before, **{field_name: wanted}
        )


@pytest.mark.parametrize("width", [80, 90, 140])
@pytest.mark.parametrize("value", [8.675759418405e-05, -0.005293981172144413, 123456.789012345])
def test_a_number_too_long_for_its_field_is_rounded_and_not_cut(qtbot, value, width):
    field = NumberField("learning rate")
    qtbot.addWidget(field)
    field.setFixedWidth(width)
    field.show()
    field.set_value(value)
    text = field.edit.text()
    assert field.edit.fontMetrics().horizontalAdvance(text) < width
    assert float(text) == pytest.approx(value, rel=0.05)
    assert field.edit.whole == plain(value)
    entered = []
    field.entered.connect(entered.append)
    field.edit.setFocus()
    field.activateWindow()
    qtbot.waitUntil(field.edit.hasFocus)
    assert field.edit.text() == plain(value)
    field.edit.clearFocus()
    # To look at a number is not to enter it.
    assert entered == []
    assert field.edit.text() == text
