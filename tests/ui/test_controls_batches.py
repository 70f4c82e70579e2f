"""How many samples a step takes, and in which order."""

import pytest
from PySide6.QtCore import Qt

from gdsim.core.settings import settings_for


@pytest.fixture
def writes_count(qtbot, settled):
    def write(window, field, text):
        qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
        qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        settled(window.session)

    return write


@pytest.mark.parametrize("problem", ["rosenbrock", "one-sample"])
def test_without_samples_to_choose_from_there_is_no_batch(new_window, problem):
    assert not new_window(problem).controls.batch_size.isVisible()


def test_at_first_the_batch_is_the_whole(new_window):
    controls = new_window("batch").controls
    assert controls.batch_size.text() == "whole"
    assert "3 samples" in controls.batch_size.toolTip()
    assert not controls.shuffle.isVisible()
    assert not controls.order_seed.isVisible()


def test_a_batch_its_order_and_its_seed_can_be_set(new_window, person, writes_count):
    window = new_window("batch")
    controls = window.controls
    writes_count(window, controls.batch_size, "2")
    assert window.session.settings == settings_for("batch", batch_size=2)
    assert controls.shuffle.isVisible()
    person.writes(window, controls.order_seed, "12")
    assert window.session.settings == settings_for("batch", batch_size=2, seed=12)
    person.ticks(window, controls.shuffle)
    assert window.session.settings == settings_for("batch", batch_size=2, seed=12, shuffle=False)
    assert not controls.order_seed.isVisible()
    controls.batch_size.setValue(0)
    assert window.session.asked.batch_size is None
    assert not controls.shuffle.isVisible()


def test_a_batch_of_all_is_the_whole(new_window, writes_count):
    window = new_window("batch")
    writes_count(window, window.controls.batch_size, "3")
    assert window.session.asked.samples_per_step is None
    assert window.controls.batch_size.text() == "whole"


def test_a_batch_size_waits_where_there_are_fewer_samples(new_window, person):
    window = new_window("batch", batch_size=2)
    person.picks(window, window.controls.problem, "One sample")
    person.clicks(window, "Step")
    assert window.session.settings.batch_size == 2
    person.picks(window, window.controls.problem, "A batch of three")
    assert window.controls.batch_size.text() == "2"


def test_a_wrong_seed_is_told_below_it(new_window, person):
    window = new_window("batch", batch_size=1)
    person.writes(window, window.controls.order_seed, "-3")
    assert "from 0 to" in window.controls.order_seed.message
    assert window.session.settings.seed == 0
