"""Where there can be no third dimension: the choice says why, and the map stays."""

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QOpenGLContext

from gdsim.ui.solid.faults import CanvasError
from gdsim.ui.surface.area import BOTH, FLAT, NO_OPENGL, SOLID

STARTS = """
import sys
import gdsim.core
from gdsim.core.settings import settings_for
from gdsim.session import Session
from gdsim.ui import app
from gdsim.ui.theme import LIGHT
from gdsim.ui.window import MainWindow

application = app.application()
window = MainWindow(Session(settings_for("two-weights")), LIGHT)
window.show()
application.processEvents()
heavy = ("OpenGL", "pyqtgraph.opengl", "gdsim.ui.solid.canvas")
loaded = [name for name in sys.modules if name.startswith(heavy)]
print("LOADED", loaded)
window.area.show_as("solid")
print("NOTE", window.area.mode, window.area.note.text())
window.close()
"""


def started(**environment):
    """What a start in a process of its own prints."""
    ends = subprocess.run(
        [sys.executable, "-c", STARTS],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    told = dict(line.split(" ", 1) for line in ends.stdout.splitlines())
    return told["LOADED"], told["NOTE"]


def off(area):
    """Whether the choice is off, and says why in its tool tip."""
    _, *others = area.modes.actions()
    return not any(action.isEnabled() for action in others) and all(
        area.why_not and action.toolTip() == area.why_not for action in others
    )


def told(area):
    return area.note.isVisible() and area.note.text() == area.why_not != ""


def test_a_start_loads_no_opengl_and_a_display_without_it_says_so():
    loaded, note = started(QT_QPA_PLATFORM="offscreen")
    assert loaded == "[]"
    assert note.startswith("flat 3-D is off: this display has no OpenGL")


def test_a_curve_has_no_third_dimension(new_window, person):
    window = new_window("one-sample")
    area = window.area
    assert off(area)
    assert not area.note.isVisible()
    area.show_as(SOLID)
    assert told(area)
    assert area.mode == FLAT
    assert window.surface.plot.isVisible()
    assert area.solid is None


def test_what_was_wanted_of_a_curve_comes_with_the_next_surface(new_window, person):
    window = new_window("one-sample")
    window.area.show_as(BOTH)
    person.picks(window, window.controls.problem, "Himmelblau")
    if window.area.solid is None:
        pytest.skip(window.area.note.text())
    assert window.area.mode == BOTH
    assert not window.area.note.isVisible()
    person.picks(window, window.controls.problem, "One sample")
    assert window.area.mode == FLAT
    assert not window.area.solid.isVisible()
    assert told(window.area)


def test_the_environment_can_switch_it_off(new_window, person, monkeypatch):
    monkeypatch.setenv(NO_OPENGL, "1")
    window = new_window("two-weights")
    person.waits_for(window)
    assert off(window.area)
    assert told(window.area)
    assert NO_OPENGL in window.area.note.text()


def test_a_context_that_cannot_be_made_leaves_the_map(new_window, person, monkeypatch):
    monkeypatch.setattr("gdsim.ui.solid.canvas._made", {})
    monkeypatch.setattr(QOpenGLContext, "create", lambda _self: False)
    window = new_window("two-weights")
    person.waits_for(window)
    window.area.show_as(SOLID)
    assert window.area.mode == FLAT
    assert off(window.area)
    assert told(window.area)
    assert window.surface.plot.isVisible()


def test_a_missing_pyopengl_leaves_the_map(new_window, person, monkeypatch):
    for name in [name for name in sys.modules if name.startswith("gdsim.ui.solid.")]:
        if name.endswith((".canvas", ".view", ".brush")):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "OpenGL", None)
    window = new_window("two-weights")
    person.waits_for(window)
    window.area.show_as(BOTH)
    assert window.area.mode == FLAT
    assert "PyOpenGL" in window.area.note.text()
    assert told(window.area)


def test_opengl_that_fails_while_drawing_leaves_the_map(new_window, person, monkeypatch):
    window = new_window("two-weights")
    person.waits_for(window)
    window.area.show_as(SOLID)
    if window.area.solid is None:
        pytest.skip(window.area.note.text())

    def fails(*_given, **_more):
        raise CanvasError("The driver went away, so 3-D is off.")

    monkeypatch.setattr(window.area.solid._canvas, "draw", fails)
    window.area.solid._forget_relief()
    window.area.solid.refresh()
    person.waits_until(lambda: window.area.mode == FLAT)
    assert window.surface.plot.isVisible()
    assert window.area.note.text() == "The driver went away, so 3-D is off."
    assert off(window.area)
