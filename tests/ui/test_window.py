"""The window as a whole: themes, docks, memory, extremes, and what a projector shows."""

import re

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSlider,
    QSpinBox,
)

from gdsim.core.problems import PROBLEMS
from gdsim.core.settings import settings_for
from gdsim.messages import UNLIMITED, RunState
from gdsim.ui import folders
from gdsim.ui.memory import Memory
from gdsim.ui.preferences import Preferences
from gdsim.ui.theme import DARK, LIGHT

# Closing


def test_closing_the_window_while_a_run_goes_ends_cleanly(new_window, person):
    for _ in range(3):
        window = new_window("two-weights", tolerance=0.0)
        window.run_bar.set_speed(UNLIMITED)
        person.clicks(window, "Run")
        person.waits_until(lambda window=window: window.session.iteration > 100)
        assert window.close()
        assert window.session._thread.isFinished()


# Themes


def test_the_themes_switch_and_the_marks_keep_their_meaning(window, person):
    person.clicks(window, "Step")
    entries = {"Dark theme": DARK, "Theme of the system": LIGHT, "Light theme": LIGHT}
    for entry, theme in entries.items():
        person.chooses(window, entry)
        palette = QApplication.palette()
        assert palette.color(QPalette.ColorRole.Window).name().upper() == theme.window
        assert window.surface.plot.backgroundBrush().color().name().upper() == theme.base
        assert window.surface.items.marker.brush.color().name().upper() == theme.model
        assert window.loss.curve.opts["pen"].color().name().upper() == theme.loss
    assert window.session.iteration == 1


def test_a_theme_leaves_what_the_run_has_to_say(new_window, person):
    window = new_window(learning_rate=1e30)
    person.clicks(window, "Step")
    said = window.surface.story.text()
    assert said.startswith("Diverged")
    person.chooses(window, "Dark theme")
    assert window.surface.story.text() == said


# Docks


@pytest.mark.parametrize("name", ["Controls", "Data and model", "Loss per iteration", "Steps"])
def test_a_dock_hides_and_comes_back(window, person, name):
    dock = window.docks[name]
    person.chooses(window, name)
    assert not dock.isVisible()
    person.clicks(window, "Step")
    person.chooses(window, name)
    assert dock.isVisible()
    assert window.table.model().rowCount() == 1


def test_reset_the_layout_brings_the_first_one_back(window, person):
    first = {name: dock.geometry() for name, dock in window.docks.items()}
    window.docks["Steps"].hide()
    window.docks["Controls"].setFloating(True)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.docks["Data and model"])
    person.chooses(window, "Reset the layout")
    QApplication.processEvents()
    assert {name: dock.geometry() for name, dock in window.docks.items()} == first
    assert not window.docks["Controls"].isFloating()


def test_the_surface_has_more_than_half_of_the_space_between_the_docks(window):
    assert window.surface.width() > window.width() / 2
    assert window.surface.height() > window.height() / 2


# Memory


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "gdsim.ini"), QSettings.Format.IniFormat)


def test_layout_theme_speed_and_settings_are_remembered(new_window, person, store):
    window = new_window("two-weights", memory=Memory(store), preferences=Preferences(store))
    person.writes(window, window.controls.learning_rate, "0.05")
    person.chooses(window, "Dark theme")
    window.run_bar.set_speed(60)
    window.docks["Steps"].hide()
    left = Qt.DockWidgetArea.LeftDockWidgetArea
    window.addDockWidget(left, window.docks["Loss per iteration"])
    asked = window.session.asked
    window.close()

    store.sync()
    memory = Memory(QSettings(store.fileName(), store.format()))
    assert memory.settings() == [asked]
    kept = Preferences(QSettings(store.fileName(), store.format()))
    again = new_window(memory=memory, preferences=kept, theme=None)
    assert again.theme is DARK
    assert again.session.speed == 60
    assert again.run_bar.speed_label.text() == "60 per second"
    assert again.docks["Steps"].isHidden()
    assert again.dockWidgetArea(again.docks["Loss per iteration"]) == left
    person.chooses(again, "Reset the layout")
    assert again.docks["Steps"].isVisible()
    assert again.dockWidgetArea(again.docks["Loss per iteration"]) != left


def test_the_program_opens_where_it_was_left_unless_a_problem_is_named(visits):
    first, left = settings_for("one-sample"), settings_for("two-weights", learning_rate=0.05)

    def leave(window):
        window.session.apply(left)
        window.preferences.set("theme", "dark")

    def lighten(window):
        window.preferences.set("theme", "light")

    assert visits(first, does=lighten) == ([first], "light")
    visits(first, does=leave)
    assert visits(first) == ([left], "dark")
    assert visits(first, named=True) == ([first], "dark")


def test_the_theme_that_an_older_gdsim_remembered_becomes_a_preference(visits):
    store = folders.store(folders.here())
    store.setValue("appearance/theme", "dark")
    store.sync()
    first = settings_for("one-sample")
    assert visits(first)[1] == "dark"
    assert not folders.store(folders.here()).contains("appearance/theme")
    chosen = visits(first, does=lambda window: window.preferences.set("theme", "light"))
    assert chosen[1] == "light"
    assert visits(first)[1] == "light"


def test_an_unlimited_speed_is_remembered_as_such(new_window, store):
    new_window(memory=Memory(store)).run_bar.set_speed(UNLIMITED)
    memory = Memory(store)
    window = new_window(memory=memory)
    window.run_bar.set_speed(UNLIMITED)
    window.close()
    assert memory.speed(5) == UNLIMITED


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "[1, 2]",
        # As an older gdsim wrote them: one run, in no list.
        '{"problem": "one-sample", "start": [1], "learning_rate": 0.1}',
        '[{"problem": "no-such", "start": [1], "learning_rate": 0.1}]',
        '[{"problem": "one-sample", "start": [1, 2], "learning_rate": 0.1}]',
        '[{"problem": "one-sample", "start": [1], "learning_rate": -1}]',
        '[{"problem": "one-sample", "start": [1], "learning_rate": 0.1, "of": "tomorrow"}]',
    ],
)
def test_remembered_settings_that_cannot_be_used_are_ignored(store, caplog, kept):
    store.setValue("run/settings", kept)
    assert Memory(store).settings() == []
    assert "can't be used" in caplog.text


def test_a_broken_memory_opens_the_first_layout(new_window, store):
    for key in ("run/speed", "layout/geometry", "layout/state", "appearance/theme"):
        store.setValue(key, "broken")
    window = new_window(memory=Memory(store))
    assert window.run_bar.speed_label.text() == "5 per second"
    shown = {name for name, dock in window.docks.items() if dock.isVisible()}
    assert shown == set(window.docks) - {"Convergence map"}


def test_an_empty_memory_knows_nothing(store):
    memory = Memory(store)
    assert memory.settings() == []
    assert memory.layout() is None
    assert memory.take_theme() == ""
    assert memory.speed(5) == 5


# Extremes


@pytest.mark.parametrize("problem", ["one-sample", "two-weights"])
@pytest.mark.parametrize(
    ("dtype", "start"),
    [("float64", 1e30), ("float32", 1e30), ("float32", 1e15), ("float64", 1e200)],
)
def test_an_extreme_start_is_shown(new_window, person, problem, dtype, start):
    parameters = (start,) * len(PROBLEMS[problem].start)
    window = new_window(problem, dtype=dtype, start=parameters)
    shown = f"{parameters[0]:.{window.session.problem.decimals}e}"
    # float32 holds neither 1e30 nor 1e15 exactly, but to this many digits.
    assert shown in window.surface.readout.text()
    finite = start < (1e19 if dtype == "float32" else 1e150)
    assert (window.session.state is RunState.DIVERGED) is not finite
    assert window.surface.story.text().startswith("Diverged at iteration 1") is not finite
    person.clicks(window, "Step")
    assert window.session.iteration == finite
    assert not window.grab().isNull()


def test_a_divergence_to_the_end_of_float32_is_shown(new_window, person):
    window = new_window("two-weights", learning_rate=1e30)
    for _ in range(3):
        person.clicks(window, "Step")
    assert window.session.state is RunState.DIVERGED
    assert window.surface.items.marker.isVisible()
    assert "inf" not in window.surface.readout.text()
    assert not window.grab().isNull()


def test_a_problem_without_data_opens_and_steps(new_problem, new_window, person, table_of):
    new_problem("bare", lambda parameters: (parameters**2).sum())
    window = new_window("bare")
    person.clicks(window, "Step")
    assert table_of(window) == [["1", "1.0000", "1.0000", "2.0000", "0.8000", "1.0000"]]
    (note,) = [label for label in window.data.findChildren(QLabel) if "w²" in label.text()]
    assert note.isVisible()
    assert "known minima" not in note.text()
    person.picks(window, window.controls.problem, PROBLEMS["batch"].title)
    assert not note.isVisible()
    assert window.data.plot.isVisible()


def test_a_run_that_breaks_says_so_in_the_window_and_reset_recovers(
    new_window, person, fragile_problem, caplog
):
    window = new_window("fragile", tolerance=0.0)
    person.clicks(window, "Run")
    fragile_problem.set()
    person.waits_until(lambda: window.session.state is RunState.FAILED)
    assert "the hinge came off" in window.surface.story.text()
    assert "failed" in window.run_bar.state.text()
    assert not window.run_bar.step_action.isEnabled()
    fragile_problem.clear()
    person.clicks(window, "Reset")
    assert window.surface.story.text() == window.session.problem.story
    person.clicks(window, "Step")
    assert window.session.iteration == 1
    assert caplog.records


# For everyone


def test_every_control_has_a_name_for_a_screen_reader(window):
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSlider, QSpinBox, QAbstractItemView)
    controls = [
        widget
        for kind in (*kinds, QGraphicsView)
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and not isinstance(widget, QHeaderView)
        and not re.match("qt_spinbox|qt_dockwidget", widget.objectName())
    ]
    nameless = [
        control
        for control in controls
        if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
    ]
    assert len(controls) > 20
    assert nameless == []


def test_every_action_of_the_menus_can_be_read(window):
    for menu in window.menuBar().actions():
        entries = [entry for entry in menu.menu().actions() if not entry.isSeparator()]
        assert entries
        assert all(entry.text() for entry in entries)
