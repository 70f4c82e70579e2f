"""Projector mode: large, of high contrast, few controls; and everything back afterwards."""

import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from gdsim.core.settings import settings_for
from gdsim.ui import theme as themes
from gdsim.ui.contrast import contrast
from gdsim.ui.kiosk import Kiosk
from gdsim.ui.preferences import Preferences
from gdsim.ui.theme import BLACK, BRANCHES, FILLED, LIGHT, WHITE, Look

# What is a ground or a border, or in a plot between such: no text and no line of a meaning.
GROUNDS = {"name", "window", "base", "raised", "low", "high", "lit"}


@pytest.fixture(autouse=True)
def _usual_look_afterwards():
    yield
    themes.wear(Look())


@pytest.fixture
def preferences():
    return Preferences()


@pytest.fixture
def projected(new_window, preferences, person):
    """A function that opens a window in projector mode at 1280 by 720, after three steps."""

    def make(problem="one-sample", ground="white", **changes):
        preferences.set("projector", True)
        preferences.set("projector_ground", ground)
        window = new_window(problem, preferences=preferences, size=(1280, 720), **changes)
        window.session.step(3)
        person.waits_for(window)
        # The slice through many parameters is found a little later, and its names with it.
        strip = window.figures.strip
        person.waits_until(lambda: all(cell.number.isVisible() for cell in strip.cells))
        return window

    return make


# Contrast


@pytest.mark.parametrize("theme", [WHITE, BLACK], ids=lambda theme: theme.name)
def test_every_text_and_line_has_a_contrast_of_seven(theme):
    low = {}
    for field in dataclasses.fields(theme):
        if field.name in GROUNDS:
            continue
        value = getattr(theme, field.name)
        for colour in [value] if isinstance(value, str) else value:
            for ground in (theme.base, theme.window):
                found = contrast(QColor(colour), QColor(ground))
                if found < 7:
                    low[field.name, ground] = found
    for index in range(len(BRANCHES)):
        found = contrast(themes.branch_colour(theme, index), QColor(theme.base))
        if found < 7:
            low[f"branch {index}"] = found
    for ground in (theme.raised, theme.lit):
        found = contrast(QColor(theme.text), QColor(ground))
        if found < 7:
            low["text", ground] = found
    low |= {"filled": 0} if contrast(QColor(FILLED), QColor("#FFFFFF")) < 7 else {}
    assert low == {}


@pytest.mark.parametrize("ground", ["white", "black"])
def test_what_is_seen_has_those_colours(projected, ground):
    window = projected("two-weights", ground)
    theme = themes.GROUNDS[ground]
    assert window.theme is theme
    for label in window.figures.findChildren(QLabel):
        colour = label.palette().color(label.foregroundRole())
        assert contrast(colour, QColor(theme.window)) >= 7
    for item in (window.surface.items.trail, window.loss.curve):
        assert contrast(item.opts["pen"].color(), QColor(theme.base)) >= 7
    axis = window.loss.plot.getAxis("left")
    assert contrast(axis.textPen().color(), QColor(theme.base)) >= 7
    palette = QApplication.palette()
    text = palette.color(QPalette.ColorRole.WindowText)
    assert contrast(text, palette.color(QPalette.ColorRole.Window)) >= 7


def test_the_ground_changes_at_once(projected, preferences, person):
    window = projected()
    person.chooses(window, "Projector: black ground")
    assert window.theme is BLACK
    assert window.surface.plot.backgroundBrush().color().name() == BLACK.base


# Sizes


@pytest.mark.parametrize("problem", ["one-sample", "two-weights", "batch", "network", "rosenbrock"])
def test_the_figures_that_matter_are_large_and_whole(projected, problem):
    window = projected(problem)
    assert (window.width(), window.height()) == (1280, 720)
    figures, cells = window.figures.figures(), window.figures.strip.cells
    assert [cell.number.text() for cell in cells] == [figure.text for figure in figures]
    names = {figure.name for figure in figures}
    assert {"iteration", "loss", "learning rate"} <= names
    assert names & {"gradient", "gradient's norm"}
    for cell, figure in zip(cells, figures, strict=True):
        number = cell.number
        assert QFontInfo(number.font()).pixelSize() >= 28
        seen = number.visibleRegion().boundingRect()
        needed = QFontMetrics(number.font())
        assert seen.width() >= needed.horizontalAdvance(figure.text), figure
        assert seen.height() >= needed.height(), figure
        assert number.mapTo(window, QPoint(number.width(), 0)).x() <= window.width()


def test_long_figures_go_on_in_another_row(projected, person):
    window = projected("two-weights")
    before = window.figures.height()
    window.session.apply(settings_for("two-weights", learning_rate=1e-15, start=(-1e12, 1e12)))
    window.session.step(3)
    person.waits_for(window)
    window.resize(800, 720)
    person.waits_until(lambda: window.figures.height() > before)
    for cell in window.figures.strip.cells:
        assert cell.number.visibleRegion().boundingRect().width() >= (
            cell.number.fontMetrics().horizontalAdvance(cell.number.text())
        )


def test_lines_and_marks_are_larger(new_window, projected):
    usual = new_window(theme=LIGHT).surface
    size = usual.items.ring.opts["size"]
    width = usual.items.trail.opts["pen"].widthF()
    texts = usual.story.font().pointSizeF()
    large = projected().surface
    assert large.items.ring.opts["size"] >= 1.4 * size
    assert large.items.trail.opts["pen"].widthF() >= 2 * width
    assert large.story.font().pointSizeF() >= 1.3 * texts


def test_few_controls_are_seen(projected):
    window = projected()
    shown = {name for name, dock in window.docks.items() if dock.isVisible()}
    assert shown == {"Data and model", "Loss per iteration"}
    buttons = [a.text() for a in window.run_bar.actions() if a.text() and a.isVisible()]
    assert buttons == ["Reset", "Back", "Step", "Phase", "Run"]
    assert not window.run_bar.speed.isVisible()
    assert not window.run_bar.by_phase.isVisible()


def test_by_phase_the_figures_tell_no_more_than_the_phases_have(projected, person):
    window = projected("one-sample")
    person.clicks(window, "Phase")
    told = {figure.name: figure.text for figure in window.figures.figures()}
    assert told["loss"] == told["gradient"] == "–"
    person.clicks(window, "Phase")
    told = {figure.name: figure.text for figure in window.figures.figures()}
    assert told["loss"] != "–"
    assert told["gradient"] == "–"


# Coming and going


def test_leaving_brings_the_layout_back_byte_for_byte(new_window, preferences, person):
    window = new_window("two-weights", preferences=preferences, size=(1280, 720))
    window.docks["Program"].hide()
    left = Qt.DockWidgetArea.LeftDockWidgetArea
    window.addDockWidget(left, window.docks["Loss per iteration"])
    window.session.step(3)
    person.waits_for(window)
    seen = []
    # Once all of it is laid out.
    person.waits_until(lambda: seen.append(bytes(window.saveState())) or seen[-9:] == seen[-1:] * 9)
    before, here = seen[-1], window.session.progress
    person.chooses(window, "Projector mode")
    assert window.theme is WHITE
    assert window.docks["Controls"].isHidden()
    assert bytes(window.saveState()) != before
    assert bytes(window.appearance.layout()) == before
    person.chooses(window, "Projector mode")
    person.waits_until(lambda: bytes(window.saveState()) == before)
    assert window.theme is LIGHT
    assert window.docks["Program"].isHidden()
    assert window.docks["Controls"].isVisible()
    assert window.session.progress is here
    assert (window.width(), window.height()) == (1280, 720)


def test_the_full_screen_comes_with_it_and_goes_with_it(new_window, preferences, person):
    window = new_window("two-weights", preferences=preferences, size=(1200, 700))
    person.waits_for(window)
    QApplication.processEvents()
    before, size = bytes(window.saveState()), window.size()
    person.chooses(window, "Projector, full screen")
    assert window.isFullScreen()
    assert preferences.value("projector")
    person.chooses(window, "Projector, full screen")
    assert not preferences.value("projector")
    # As a window manager would; there is none in the tests.
    window.resize(size)
    person.waits_until(lambda: bytes(window.saveState()) == before)


def test_a_window_that_began_as_a_projector_has_the_first_layout_then(projected, person):
    window = projected()
    person.chooses(window, "Projector mode")
    QApplication.processEvents()
    shown = {name for name, dock in window.docks.items() if dock.isVisible()}
    assert shown == set(window.docks) - {"Convergence map"}


# The kiosk


def test_a_locked_window_stays_until_its_own_way_out(projected, person, qtbot):
    window = projected()
    kiosk = Kiosk(window)
    assert window.isFullScreen()
    assert not window.menuBar().isVisible()
    assert not window.close()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        qtbot.keyClick(window, key)
    assert window.isFullScreen()
    assert window.isVisible()
    assert window.preferences.value("projector")
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    person.waits_for(window)
    assert window.session.iteration == 4
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Q, control)
    qtbot.keyClick(window, Qt.Key.Key_F11, control)
    assert window.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Q, control | Qt.KeyboardModifier.ShiftModifier)
    assert not window.isVisible()
    assert kiosk.parent() is window


def test_a_locked_window_fills_the_screen_without_a_window_manager(projected, qtbot):
    window = projected("one-sample")
    kiosk = Kiosk(window)
    qtbot.waitUntil(lambda: window.geometry() == window.screen().geometry())
    kiosk.release()
