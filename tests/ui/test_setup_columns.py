"""What the columns of the user's own table are for, chosen in the table's window."""

import pytest
from PySide6.QtCore import Qt

from gdsim.core.problems.table import Table, in_own_units
from gdsim.ui.setup import desk


@pytest.fixture
def table_of(qtbot):
    """A function that brings up the window in which a window's table is set up."""

    def bring_up(window):
        qtbot.mouseClick(window.controls._problem.panel.row.button, Qt.MouseButton.LeftButton)
        return window.tables.window

    return bring_up


def ticked(table):
    inputs = table.roles.inputs
    items = [inputs.item(row) for row in range(inputs.count())]
    return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]


def tick(table, name, on=True):
    (item,) = table.roles.inputs.findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


# What is chosen among the columns


def test_inputs_are_ticked(new_window, table_of, settled):
    window = new_window("table")
    table = table_of(window)
    assert ticked(table) == ["hours"]
    tick(table, "sleep")
    settled(window.session)
    assert window.session.settings.options.inputs == ("hours", "sleep")
    assert window.session.problem.parameter_names == ("w1", "w2", "b")
    assert window.controls._problem.panel.roles.text() == "24 rows: score from 2 inputs, linear"
    tick(table, "hours", on=False)
    settled(window.session)
    assert window.session.settings.options.inputs == ("sleep",)


def test_no_input_at_all_is_refused_in_place(new_window, table_of, settled):
    window = new_window("table")
    table = table_of(window)
    tick(table, "hours", on=False)
    settled(window.session)
    assert ticked(table) == ["hours"]
    assert table.roles.error_of_inputs.text() == "Choose 1 to 50 columns as inputs; there are 0."
    assert window.session.settings.options in (None, Table())


def test_all_columns_are_ticked_up_to_fifty(window, qtbot, settled):
    names = ",".join(f"c{i}" for i in range(60))
    rows = "\n".join(
        ",".join(str((i * 7 + row * row) % 11) for i in range(60)) for row in range(80)
    )
    window.tables.read(f"{names}\n{rows}\n")
    table = window.tables.window
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    qtbot.mouseClick(table.roles.all_button, Qt.MouseButton.LeftButton)
    settled(window.session)
    options = window.session.settings.options
    assert (len(options.inputs), options.target) == (50, "c59")
    assert table.height() < 500
    tick(table, "c55")
    assert "Choose 1 to 50 columns" in table.roles.error_of_inputs.text()
    assert len(ticked(table)) == 50


def test_a_target_that_was_an_input_changes_places(new_window, table_of, person, settled):
    window = new_window("table")
    table = table_of(window)
    person.picks(window, table.roles.target.box, "hours")
    assert window.session.settings.options.inputs == ("score",)
    assert window.session.settings.options.target == "hours"
    assert ticked(table) == ["score"]


def test_a_logistic_model_is_chosen_and_refused_beside_its_field(new_window, table_of, person):
    window = new_window("table")
    roles = table_of(window).roles
    person.picks(window, roles.fields["model"].box, "0 or 1 (logistic)")
    assert "sample 1 of 'score' is 22" in roles.fields["target"].message
    assert window.session.problem.logit is False
    assert roles.fields["model"].box.currentText() == "a number (linear)"
    person.picks(window, roles.target.box, "passed")
    person.picks(window, roles.fields["model"].box, "0 or 1 (logistic)")
    assert roles.fields["target"].message == ""
    assert window.session.problem.logit is True


def test_bias_and_standardising_are_switched(new_window, table_of, person):
    window = new_window("table")
    fields = table_of(window).roles.fields
    person.ticks(window, fields["bias"].box)
    assert window.session.problem.parameter_names == ("w",)
    person.ticks(window, fields["standardise"].box)
    options = window.session.settings.options
    assert (options.bias, options.standardise) == (False, True)
    assert "standardised" in window.session.problem.story


# Results in both units


def test_a_standardised_model_is_told_in_own_units(new_window, table_of, person, qtbot):
    window = new_window("table", options=Table(standardise=True))
    panel = window.controls._problem.panel
    person.clicks(window, "Step")
    table = table_of(window)
    for _ in range(2):
        person.clicks(window, "Step")
        parameters = window.session.progress.ahead.parameters[0].tolist()
        (_, weight), (_, bias) = in_own_units(Table(standardise=True), parameters)
        told = f"In own units: score = {weight:.4g}·hours + {bias:.4g}"
        assert panel._own_units.text() == told
        assert panel._own_units.isVisible()
        assert table.own_units.text() == told


def test_own_numbers_are_not_told_twice(new_window, table_of):
    window = new_window("table")
    assert not table_of(window).own_units.isVisible()
    assert not window.controls._problem.panel._own_units.isVisible()


def test_choices_in_a_long_table_are_worked_out_beside_the_window(
    new_window, table_of, monkeypatch, qtbot, settled
):
    window = new_window("table")
    monkeypatch.setattr(desk, "MOST_AT_ONCE", 5)
    table = table_of(window)
    tick(table, "sleep")
    assert window.tables.desk.is_busy
    # The next choice is made among those that were made, though they are not in force yet.
    assert ticked(table) == ["hours", "sleep"]
    table.roles.fields["bias"].box.click()
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    settled(window.session)
    options = window.session.settings.options
    assert (options.inputs, options.bias) == (("hours", "sleep"), False)


def test_what_a_long_table_does_not_allow_is_told_in_both_places(
    new_window, table_of, monkeypatch, qtbot, settled
):
    window = new_window("table")
    monkeypatch.setattr(desk, "MOST_AT_ONCE", 5)
    table = table_of(window)
    box = table.roles.fields["model"].box
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    assert "sample 1 of 'score' is 22" in table.roles.fields["target"].message
    assert "sample 1 of 'score' is 22" in window.controls._problem.panel.message.text()
    assert box.currentIndex() == 0
