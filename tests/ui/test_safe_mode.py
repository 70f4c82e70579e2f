"""The window in safe mode: what is kept from before is not read, and it says what it is."""

import pytest
from PySide6.QtCore import QByteArray

import gdsim
from gdsim import safe_mode
from gdsim.core.settings import settings_for
from gdsim.ui import folders
from gdsim.ui.about import about_text
from gdsim.ui.memory import Memory
from gdsim.ui.window import MainWindow

FIRST = settings_for("one-sample")


@pytest.fixture
def _safe(monkeypatch):
    monkeypatch.setenv(safe_mode.VARIABLE, "1")


def _memory():
    return Memory(folders.store(folders.here()))


def hide_controls(window):
    window.docks["Controls"].hide()


def test_a_layout_and_a_run_from_before_are_not_read(visits, monkeypatch):
    seen = []

    def look(window):
        seen.append(window.docks["Controls"].isVisible())

    other = settings_for("himmelblau")
    visits(other, named=True, does=hide_controls)
    visits(FIRST, does=look)
    monkeypatch.setenv(safe_mode.VARIABLE, "1")
    in_safe_mode, _ = visits(FIRST, does=look)
    monkeypatch.delenv(safe_mode.VARIABLE)
    # Those that it left in their place are read again.
    afterwards, _ = visits(FIRST, does=look)
    assert seen == [False, True, True]
    assert in_safe_mode == afterwards == [FIRST]


@pytest.mark.usefixtures("_safe")
def test_a_layout_that_breaks_the_window_is_never_shown_to_it(visits, monkeypatch):
    def break_down(_window, _geometry):
        raise AssertionError("the layout of before")

    broken = QByteArray(b"broken")
    monkeypatch.setattr(MainWindow, "restoreGeometry", break_down)
    _memory().keep([FIRST], broken, broken, 1.0)
    assert _memory().layout() == (broken, broken)
    visits(FIRST)


@pytest.mark.usefixtures("_safe")
def test_it_says_what_it_is(visits):
    told = []

    def is_told(window):
        told.append(window.surface.story.text())
        return "Safe mode" in told[-1]

    visits(FIRST, done=is_told)
    assert told[-1] == "Safe mode: no graphics drivers, and the layout is new."
    assert f"gdsim: {gdsim.__version__} in safe mode" in about_text("cpu")


def test_outside_of_it_about_says_nothing_of_it():
    assert "safe mode" not in about_text("cpu")


@pytest.mark.usefixtures("_safe")
def test_the_choice_of_three_dimensions_says_why_it_is_off(new_window, person):
    window = new_window("two-weights")
    person.waits_for(window)
    window.area.show_as("solid")
    assert (window.area.mode, window.area.solid) == ("flat", None)
    assert window.area.note.text() == "3-D is off in safe mode."
    assert window.area.note.isVisible()
    _, *others = window.area.modes.actions()
    assert not any(action.isEnabled() for action in others)
