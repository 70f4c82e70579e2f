"""A clicker's keys: they work whatever has the focus; the blank screen and the spotlight."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
)

from gdsim.ui import theme as themes
from gdsim.ui.blank import Blank
from gdsim.ui.preferences import Preferences
from gdsim.ui.theme import Look

KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
)


@pytest.fixture(autouse=True)
def _usual_look_afterwards():
    yield
    themes.wear(Look())


def focusable(window):
    """One widget of each kind and class that can have the focus, and the window's own."""
    found = {}
    for kind in KINDS:
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy():
                found.setdefault((kind, type(widget)), widget)
    return list(found.values())


@pytest.fixture
def presses(qtbot, person):
    """A function that presses a key where the focus is."""

    def press(window, key):
        qtbot.keyClick(QApplication.focusWidget() or window, key)
        person.waits_for(window)

    return press


# Whatever has the focus


def test_the_clicker_steps_whatever_has_the_focus(new_window, presses):
    window = new_window("two-weights")
    window.docks["Runs"].raise_()
    widgets = focusable(window)
    assert len(widgets) > 12
    kinds = {kind for kind in KINDS if any(isinstance(each, kind) for each in widgets)}
    # The columns that scroll take no focus at all.
    assert kinds == set(KINDS) - {QScrollArea} or kinds == set(KINDS)
    unmoved = []
    for widget in widgets:
        widget.setFocus()
        before = window.session.iteration
        presses(window, Qt.Key.Key_PageDown)
        presses(window, Qt.Key.Key_PageDown)
        presses(window, Qt.Key.Key_PageUp)
        if window.session.iteration != before + 1:
            unmoved.append((type(widget).__name__, window.session.iteration - before))
    assert unmoved == []


def test_the_clicker_runs_and_pauses_whatever_has_the_focus(new_window, presses, person):
    window = new_window("two-weights", tolerance=0.0)
    for widget in (window.table, window.controls.learning_rate.edit, window.code.text):
        widget.setFocus()
        presses(window, Qt.Key.Key_F5)
        before = window.session.iteration
        person.waits_until(lambda before=before: window.session.iteration > before)
        presses(window, Qt.Key.Key_F5)
        person.waits_until(lambda: window.session.at_rest)


def test_by_phase_the_clicker_goes_through_the_phases(window, presses):
    window.run_bar.by_phase.setChecked(True)
    presses(window, Qt.Key.Key_PageDown)
    assert window.session.progress.phase == 1
    assert window.session.iteration == 0
    presses(window, Qt.Key.Key_PageUp)
    assert window.session.progress.phase == 0


def test_a_clicker_that_is_held_steps_once(window, person):
    def press(repeated):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(
                kind, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "", repeated
            )
            QApplication.sendEvent(window.windowHandle(), event)

    for shortcut in window.presenter._shortcuts.values():
        assert not shortcut.autoRepeat()
    press(False)
    for _ in range(20):
        press(True)
    person.waits_for(window)
    assert window.session.iteration <= 1


# What stays the fields' own


def test_a_point_is_written_where_a_number_is(window, person):
    person.writes(window, window.controls.learning_rate, "0.25")
    assert window.session.asked.learning_rate == 0.25
    assert not window.findChildren(Blank)


def test_the_keys_of_a_dialog_are_its_own(window, qtbot, person):
    dialog = QDialog(window)
    box = QSpinBox(dialog, maximum=100)
    QVBoxLayout(dialog).addWidget(box)
    dialog.show()
    qtbot.waitExposed(dialog)
    box.setFocus()
    dialog.activateWindow()
    person.waits_until(lambda: QApplication.focusWidget() is box)
    qtbot.keyClick(box, Qt.Key.Key_PageUp)
    person.waits_for(window)
    assert box.value() == 10
    assert window.session.iteration == 0
    dialog.close()


def test_the_keys_of_an_open_list_are_its_own(window, qtbot, person):
    box = window.controls.problem
    box.showPopup()
    person.waits_until(box.view().isVisible)
    assert QApplication.activePopupWidget() is not None
    qtbot.keyClick(box.view(), Qt.Key.Key_PageDown)
    person.waits_for(window)
    assert window.session.iteration == 0
    box.hidePopup()


# The blank screen


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Period, Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_Space]
)
def test_the_screen_goes_blank_and_any_key_brings_it_back(window, presses, key):
    window.table.setFocus()
    presses(window, Qt.Key.Key_Period)
    (blank,) = [each for each in window.findChildren(Blank) if each.isVisible()]
    assert blank.geometry() == window.rect()
    image = window.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in (5, 400, 900) for y in (5, 300, 700)}
    assert colours == {"#000000"}
    presses(window, key)
    assert not [each for each in window.findChildren(Blank) if each.isVisible()]
    # It did nothing else.
    assert window.session.iteration == 0
    assert QApplication.focusWidget() is window.table
    presses(window, Qt.Key.Key_PageDown)
    assert window.session.iteration == 1


def test_a_click_brings_the_screen_back_and_a_held_key_does_not(window, qtbot):
    window.presenter.blank()
    (blank,) = window.findChildren(Blank)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Period, Qt.KeyboardModifier.NoModifier, ".", True
    )
    QApplication.sendEvent(blank, held)
    assert blank.isVisible()
    qtbot.mouseClick(blank, Qt.MouseButton.LeftButton)
    assert not blank.isVisible()


def test_a_floating_dock_goes_blank_too(window):
    dock = window.docks["Steps"]
    dock.setFloating(True)
    window.presenter.blank()
    assert any(blank.isVisible() for blank in dock.findChildren(Blank))
    window.presenter.lift()
    assert not any(blank.isVisible() for blank in dock.findChildren(Blank))


# Leaving


def test_escape_leaves_one_thing_after_the_other(new_window, presses):
    preferences = Preferences()
    window = new_window(preferences=preferences)
    window.presenter.project(True)
    window.presenter.light(True)
    window.presenter.blank()
    presses(window, Qt.Key.Key_Escape)
    assert not [each for each in window.findChildren(Blank) if each.isVisible()]
    assert window.presenter.is_lit()
    presses(window, Qt.Key.Key_Escape)
    assert not window.presenter.is_lit()
    assert preferences.value("projector")
    presses(window, Qt.Key.Key_Escape)
    assert not preferences.value("projector")


def test_escape_is_the_tables_own_where_there_is_nothing_to_leave(window, person, presses):
    person.clicks(window, "Step")
    window.table.setFocus()
    window.table.selectRow(0)
    presses(window, Qt.Key.Key_Escape)
    assert not window.table.selectionModel().hasSelection()


# The spotlight


def test_the_spotlight_follows_the_pointer_and_lets_clicks_through(window, person):
    person.chooses(window, "Spotlight")
    spotlight = window.presenter._spotlight
    assert spotlight.geometry() == window.rect()
    at = QPoint(500, 300)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(window.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window.windowHandle(), event)
    assert spotlight.disc.center() == at
    image = window.grab().toImage()
    ground = window.theme.window
    far = image.pixelColor(640, 30).lightness()
    assert far < 0.6 * image.pixelColor(at).lightness()
    assert ground
    person.clicks(window, "Step")
    assert window.session.iteration == 1
    window.resize(window.width(), window.height() - 20)
    assert spotlight.geometry() == window.rect()
    person.chooses(window, "Spotlight")
    assert window.presenter._spotlight is None
