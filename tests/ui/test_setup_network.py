"""The small neural network in the column of settings."""

import pytest
from PySide6.QtCore import Qt

from gdsim.core import memory
from gdsim.core.datasets import DATASETS
from gdsim.core.problems.network import TABLE, Network
from gdsim.core.problems.table import Table
from gdsim.ui.setup import desk


@pytest.fixture
def opened(new_window):
    """A window on a network, and its panel."""

    def make(**options):
        window = new_window("network", options=Network(**options))
        return window, window.controls._problem.panel

    return make


def test_each_data_set_can_be_chosen(opened, person):
    window, panel = opened()
    box = panel.fields["data"].box
    for dataset in DATASETS.values():
        person.picks(window, box, dataset.title)
        assert window.session.settings.options.data == dataset.id
        assert box.currentText() == dataset.title


def test_layers_are_written_with_anything_between_them(opened, person):
    window, panel = opened()
    hidden = panel.fields["hidden"]
    assert panel.count.text() == "33 parameters; 160 samples to train on, 40 to test"
    for text, layers, parameters in (
        ("8, 8", (8, 8), 105),
        ("3", (3,), 13),
        ("4 5 6", (4, 5, 6), 80),
        ("2-2", (2, 2), 15),
    ):
        person.writes(window, hidden, text)
        assert window.session.settings.options.hidden == layers
        assert len(window.session.settings.start) == parameters
        assert panel.count.text().startswith(f"{parameters} parameters")
        assert hidden.message == ""


def test_layers_that_can_not_be_are_refused_in_place(opened, person):
    window, panel = opened()
    hidden = panel.fields["hidden"]
    for text, sentence in (
        ("x", "“x” is not a number of units for each layer, such as 8, 8."),
        ("65", "A hidden layer has 1 to 64 units, not 65."),
        ("0", "A hidden layer has 1 to 64 units, not 0."),
        ("4, 4, 4, 4", "A network has 1 to 3 hidden layers; there are 4."),
    ):
        person.writes(window, hidden, text)
        assert hidden.message.startswith(sentence)
        assert window.session.asked.options == Network()


def test_a_network_too_big_for_the_memory_is_refused_in_place(opened, person, monkeypatch):
    window, panel = opened()
    monkeypatch.setattr(memory, "free", lambda: 1000)
    person.writes(window, panel.fields["hidden"], "64, 64, 64")
    assert "A 2-64-64-64-1 network on 200 samples needs" in panel.fields["hidden"].message
    assert window.session.asked.options == Network()


def test_the_rest_waits_in_a_fold_and_arrives(opened, person, qtbot):
    window, panel = opened()
    fields = panel.fields
    assert not fields["samples"].isVisible()
    qtbot.mouseClick(panel._fold.heading, Qt.MouseButton.LeftButton)
    person.picks(window, fields["activation"].box, "ReLU")
    person.writes(window, fields["samples"], "50")
    person.writes(window, fields["noise"], "0,3")
    person.writes(window, fields["train_share"], "0.6")
    person.writes(window, fields["data_seed"], "7")
    assert window.session.settings.options == Network(
        activation="relu", samples=50, noise=0.3, train_share=0.6, data_seed=7
    )
    assert panel.count.text() == "33 parameters; 30 samples to train on, 20 to test"
    person.writes(window, fields["noise"], "2")
    assert fields["noise"].message == "The noise must be a number from 0 to 1, not 2.0."


def test_the_table_is_learned(opened, person, qtbot):
    window, panel = opened()
    assert not panel.row.isVisible()
    person.picks(window, panel.fields["data"].box, "Your table")
    options = window.session.settings.options
    assert (options.data, options.columns) == (TABLE, Table().columns)
    assert (options.inputs, options.target) == (("hours", "sleep"), "passed")
    assert window.session.problem.logit
    assert panel.row.isVisible()
    qtbot.mouseClick(panel._fold.heading, Qt.MouseButton.LeftButton)
    assert not panel.fields["noise"].isVisible()
    assert panel.fields["train_share"].isVisible()
    qtbot.mouseClick(panel.row.button, Qt.MouseButton.LeftButton)
    roles = window.tables.window.roles
    assert not roles.fields["bias"].isVisible()
    person.picks(window, roles.target.box, "score")
    assert "sample 1 of 'score' is 22" in roles.fields["target"].message
    person.picks(window, roles.fields["task"].box, "a number")
    person.picks(window, roles.target.box, "score")
    assert window.session.settings.options.task == "regression"
    assert window.session.problem.data.target_name == "score (standardised)"


def test_the_table_last_opened_is_learned(opened, person, qtbot, settled):
    window, panel = opened()
    window.tables.read("a,b\n1,2\n2,4\n3,5\n4,9\n")
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    settled(window.session)
    assert window.session.settings.problem == "table"
    person.picks(window, window.controls.problem, "A small neural network")
    panel = window.controls._problem.panel
    person.picks(window, panel.fields["data"].box, "Your table")
    assert window.session.settings.options.columns.names == ("a", "b")
    assert panel.row.label.text() == "pasted table"


def test_a_table_dropped_on_a_network_of_a_table_is_learned(opened, person, qtbot, settled):
    window, panel = opened()
    person.picks(window, panel.fields["data"].box, "Your table")
    window.tables.read("a,b\n1,2\n2,4\n3,5\n4,9\n")
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    settled(window.session)
    options = window.session.settings.options
    assert (options.id, options.inputs, options.target) == ("network", ("a",), "b")


def test_a_network_of_a_long_table_is_made_and_refused_beside_the_window(
    opened, person, qtbot, settled, monkeypatch
):
    window, panel = opened()
    person.picks(window, panel.fields["data"].box, "Your table")
    monkeypatch.setattr(desk, "MOST_AT_ONCE", 5)
    person.writes(window, panel.fields["hidden"], "3")
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    settled(window.session)
    assert window.session.settings.options.hidden == (3,)
    monkeypatch.setattr(memory, "free", lambda: 1000)
    person.writes(window, panel.fields["hidden"], "5")
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    assert "A 2-5-1 network on 24 samples needs" in panel.fields["hidden"].message
    assert window.session.settings.options.hidden == (3,)


def test_the_learning_rate_stays_in_sight(new_window):
    window = new_window("network", size=(1280, 720))
    field = window.controls.learning_rate
    bottom = field.mapTo(window.controls.viewport(), field.rect().bottomLeft()).y()
    assert bottom < window.controls.viewport().height()
