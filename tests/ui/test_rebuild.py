"""The window's contents made anew while the run stays, and windows that leave nothing behind."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from gdsim.session import Session
from gdsim.ui.window import MainWindow


@pytest.mark.parametrize("problem", ["one-sample", "two-weights", "rosenbrock"])
def test_a_rebuilt_window_shows_the_run_as_it_was(new_window, person, table_of, problem):
    window = new_window(problem)
    for _ in range(3):
        person.clicks(window, "Step")
    shown, before = table_of(window), (window.surface, window.controls, window.clock)
    docks = {name: dock.geometry() for name, dock in window.docks.items() if dock.isVisible()}
    window.rebuild()
    person.waits_until(lambda: window.surface.background.answer is not None)
    assert (window.surface, window.controls, window.clock) != before
    assert window.session.iteration == 3
    assert table_of(window) == shown
    person.waits_until(lambda: docks == {name: window.docks[name].geometry() for name in docks})
    person.clicks(window, "Step")
    person.presses(window, Qt.Key.Key_Right)
    assert window.session.iteration == 5
    assert table_of(window)[:3] == shown


def test_a_rebuilt_window_keeps_what_was_chosen_in_its_views(new_window, person):
    window = new_window("two-weights")
    window.loss.logarithmic.setChecked(True)
    window.run_bar.by_phase.setChecked(True)
    window.surface.plot.getViewBox().setRange(xRange=(0, 2), yRange=(0, 1.5), padding=0)
    visible = window.surface.plot.viewRange()
    window.rebuild()
    assert window.loss.logarithmic.isChecked()
    assert window.run_bar.by_phase.isChecked()
    person.waits_until(
        lambda: (
            [pytest.approx(interval, abs=0.02) for interval in window.surface.plot.viewRange()]
            == visible
        )
    )


def test_a_rebuilt_window_has_each_entry_of_its_menus_once(new_window, person):
    window = new_window()
    texts = sorted(action.text() for action in window.findChildren(QAction))
    for _ in range(2):
        window.rebuild()
        person.waits_for(window)
    assert sorted(action.text() for action in window.findChildren(QAction)) == texts


def alive(kind):
    return sum(type(each) is kind for each in gc.get_objects())


@pytest.mark.parametrize("time", ["first", "second", "third"])
def test_a_closed_window_is_forgotten(new_window, person, time):
    window = new_window("two-weights")
    person.clicks(window, "Step")
    window.rebuild()
    person.waits_for(window)
    gc.collect()
    # Those of the tests before are gone.
    assert (alive(MainWindow), alive(Session)) == (1, 1)
