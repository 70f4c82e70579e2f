"""Appearance: themes, sizes, the colours of the map, at once and with the run kept."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from gdsim.core.map_colours import SCALES
from gdsim.ui import map_shades
from gdsim.ui import theme as themes
from gdsim.ui.contrast import contrast, legible
from gdsim.ui.preferences import Preferences
from gdsim.ui.theme import DARK, LIGHT, Look


@pytest.fixture(autouse=True)
def _usual_look_afterwards():
    yield
    themes.wear(Look())


@pytest.fixture
def preferences():
    return Preferences()


# Themes


def test_the_theme_follows_the_desktop_until_one_is_chosen(new_window, preferences):
    window = new_window(preferences=preferences, theme=None)
    hints = QGuiApplication.styleHints()
    assert window.theme is LIGHT
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.theme is DARK
    role = QPalette.ColorRole.Window
    assert QApplication.palette().color(role).name().upper() == DARK.window
    preferences.set("theme", "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.theme is LIGHT
    preferences.set("theme", "system")
    assert window.theme is DARK
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert window.theme is LIGHT


def test_the_menu_tells_the_theme_that_is_preferred(new_window, preferences):
    preferences.set("theme", "dark")
    window = new_window(preferences=preferences, theme=None)
    view = next(each for each in window.menuBar().actions() if each.text() == "&View").menu()
    ticked = {entry.text() for entry in view.actions() if entry.isChecked()}
    assert "Dark theme" in ticked
    assert not ticked & {"Light theme", "Theme of the system"}


# Sizes


def texts_of(window):
    """The labels and buttons that can be brought to sight, with text."""
    # A dock behind another's tab has no size of its own yet.
    behind = [dock for dock in window.docks.values() if dock.visibleRegion().isEmpty()]
    for kind in (QLabel, QAbstractButton):
        for widget in window.findChildren(kind):
            if any(dock.isAncestorOf(widget) for dock in behind):
                continue
            if widget.isVisible() and widget.text() and widget.width() > 0:
                yield widget


@pytest.mark.parametrize("scale", [75, 100, 150, 200])
@pytest.mark.parametrize("problem", ["one-sample", "network"])
def test_at_each_size_the_window_fits_a_small_screen_and_cuts_no_text(
    new_window, person, scale, problem
):
    preferences = Preferences()
    preferences.set("scale", scale)
    window = new_window(problem, preferences=preferences, size=(1280, 720))
    window.session.step(3)
    person.waits_for(window)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1280, 720)
    short = [
        widget.text()
        for widget in texts_of(window)
        if not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.sizePolicy().horizontalPolicy() != widget.sizePolicy().Policy.Ignored
        and widget.width() < widget.minimumSizeHint().width()
    ]
    assert short == []
    low = [
        widget.text()
        for widget in texts_of(window)
        if isinstance(widget, QLabel)
        and widget.wordWrap()
        and widget.height() < widget.heightForWidth(widget.width())
    ]
    assert low == []
    usual = QFontInfo(themes.font(themes.NORMAL)).pointSizeF() / themes.NORMAL
    assert usual == pytest.approx(scale / 100, abs=0.03)


def test_a_size_is_taken_at_once_and_the_run_stays(new_window, person, preferences):
    window = new_window("two-weights", preferences=preferences)
    window.run_bar.set_speed(60)
    window.run_bar.by_phase.setChecked(True)
    window.session.step(3)
    person.waits_for(window)
    here, height = window.session.progress, window.controls.learning_rate.edit.height()
    rows = window.table.verticalHeader().defaultSectionSize()
    person.chooses(window, "Larger")
    person.chooses(window, "Larger")
    assert preferences.value("scale") == 125
    assert window.session.progress is here
    assert window.session.iteration == 3
    assert window.session.speed == 60
    assert window.run_bar.by_phase.isChecked()
    assert window.table.model().rowCount() == 3
    assert window.controls.learning_rate.edit.height() > 1.15 * height
    assert window.table.verticalHeader().defaultSectionSize() > 1.15 * rows
    person.chooses(window, "Smaller")
    person.chooses(window, "Smaller")
    person.waits_until(lambda: window.controls.learning_rate.edit.height() == height)
    assert window.docks["Program"].isVisible()
    window.run_bar.by_phase.setChecked(False)
    person.clicks(window, "Step")
    assert window.session.iteration == 4


def test_a_run_goes_on_while_the_size_changes(new_window, person, preferences):
    window = new_window("two-weights", preferences=preferences, tolerance=0.0)
    person.clicks(window, "Run")
    preferences.set("scale", 150)
    then = window.session.iteration
    person.waits_until(lambda: window.session.iteration > then)
    person.clicks(window, "Pause")


# The colours of the map


@pytest.mark.parametrize("name", ["theme", "viridis", "cividis", "grey"])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_map_has_the_chosen_colours_at_once(new_window, preferences, name, theme):
    window = new_window("two-weights", preferences=preferences, theme=theme)
    preferences.set("map_colours", name)
    table = window.surface.background._image.lut
    ends = {"theme": (theme.low, theme.high)}.get(name)
    if ends is None:
        ends = tuple(QColor(*SCALES[name][end]).name().upper() for end in (0, -1))
    assert tuple(QColor(*table[end, :3].tolist()).name().upper() for end in (0, -1)) == ends
    assert (window.surface.items.gradient._outline is None) is (name == "theme")


@pytest.mark.parametrize("name", list(SCALES))
def test_more_loss_is_never_as_light_as_less_of_it(name):
    themes.wear(Look(map_colours=name))
    light = map_shades.shades() @ np.array([0.2126, 0.7152, 0.0722])
    steps = np.diff(light)
    assert (steps > -0.5).all() or (steps < 0.5).all()
    assert abs(light[-1] - light[0]) > 100


# Contrast


@given(st.integers(0, 0xFFFFFF), st.integers(0, 0xFFFFFF))
@settings(max_examples=50, deadline=None)
def test_a_colour_made_legible_is_legible(colour, ground):
    colour, ground = QColor(colour), QColor(ground)
    best = max(contrast(QColor(end), ground) for end in ("#000000", "#FFFFFF"))
    assert contrast(legible(colour, ground), ground) >= min(7.0, best) - 0.01


def test_contrast_is_that_of_the_guidelines():
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    # From the table of the guidelines' own examples.
    assert contrast(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)


# Motion


def test_nothing_moves_where_less_motion_is_preferred(new_window, preferences):
    window = new_window(preferences=preferences)
    assert window.isAnimated()
    preferences.set("reduced_motion", True)
    assert not window.isAnimated()
