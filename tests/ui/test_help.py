"""Help: what each control is for, the sheet of keys, and what gdsim runs on."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QCursor, QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWhatsThis, QWidget

import gdsim
from gdsim.core.problems import PROBLEMS
from gdsim.ui import folders
from gdsim.ui.about import LICENCES
from gdsim.ui.help.about_window import AboutWindow
from gdsim.ui.help.keys import IN_SOLID, as_text, sheet
from gdsim.ui.help.keys_window import KeysWindow
from gdsim.ui.help.telling import _there, told
from gdsim.ui.help.words import WORDS
from gdsim.ui.own_keys import _NEEDED
from gdsim.ui.preferences_window import PreferencesWindow
from gdsim.ui.solid.camera import Camera
from gdsim.ui.solid.keys import moved_by

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def asked(person, qtbot):
    """A function that presses F1, and returns the text that is shown then."""

    def press(window, modifier=NONE):
        shown = []
        show = QWhatsThis.showText
        try:
            QWhatsThis.showText = lambda place, text, widget: shown.append(text)
            qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1, modifier)
        finally:
            QWhatsThis.showText = show
        return shown[-1] if shown else ""

    return press


def tab_stops(window):
    return [
        part
        for part in window.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isVisible()
        and part.window() is window
        and not part.focusProxy()
    ]


# What is this?


@pytest.mark.parametrize("problem", ["one-sample", "rosenbrock", "network", "table", "formula"])
def test_every_control_tells_what_it_is_for(new_window, qtbot, problem):
    window = new_window(problem, size=(1280, 720))
    for dock in window.docks.values():
        dock.show()
        dock.raise_()
        QApplication.processEvents()
    stops = tab_stops(window)
    assert len(stops) > 40
    silent = [stop for stop in stops if len(told(stop, window)) < 20]
    assert silent == []


def test_f1_tells_of_the_control_that_has_the_keyboard(window, asked):
    window.controls.learning_rate.edit.setFocus()
    text = asked(window)
    assert "<b>Learning rate</b>" in text
    assert "times the gradient" in text
    window.run_bar.speed.setFocus()
    assert "How many steps per second" in asked(window)
    window.table.setFocus()
    assert "A row for each step" in asked(window)
    assert window.session.iteration == 0


def test_f1_tells_of_what_is_at_the_pointer_where_nothing_has_the_keyboard(window, asked):
    window.surface.setFocus()
    button = window.run_bar.widgetForAction(window.run_bar.step_action)
    QCursor.setPos(button.mapToGlobal(QPoint(9, 9)))
    text = asked(window)
    assert "<b>Step</b>" in text
    assert "Right" in text
    # The screen of the tests ends before the views on the right.
    meter = window.controls.stability
    QCursor.setPos(meter.mapToGlobal(QPoint(9, 9)))
    assert "Where the learning rate stands" in asked(window)


def test_f1_tells_of_preferences_too(window, asked, qtbot, person):
    window.help.show_preferences()
    dialog = window.findChild(PreferencesWindow)
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    dialog.editors["scale"].setFocus()
    person.waits_until(lambda: QApplication.focusWidget() is dialog.editors["scale"])
    text = asked(dialog)
    assert "<b>Size</b>" in text
    assert "in percent" in text


def test_the_popup_is_there_and_goes_by_any_key(window, qtbot, person):
    window.controls.learning_rate.edit.setFocus()
    qtbot.keyClick(window.controls.learning_rate.edit, Qt.Key.Key_F1)
    person.waits_until(QApplication.activePopupWidget)
    popup = QApplication.activePopupWidget()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    person.waits_until(lambda: QApplication.activePopupWidget() is None)
    # It goes away a little later than it is hidden.
    person.waits_until(lambda: QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete) or 1)


def test_pointing_asks_qt_with_our_words(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1, SHIFT)
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()
    button = window.run_bar.widgetForAction(window.run_bar.back_action)
    assert "Takes the last step back" in button.whatsThis()
    assert "timeline" in window.timeline.whatsThis() or window.timeline.slider.whatsThis()
    silent = [stop for stop in tab_stops(window) if not stop.whatsThis()]
    inner = [part for part in silent if not part.parentWidget().whatsThis()]
    assert inner == []


def test_each_word_is_for_something_that_is_there(new_window):
    window = new_window("batch")
    assert [place for place in WORDS if not _there(window, place)] == []


def test_a_problem_tells_its_story(window, asked):
    window.controls.problem.setFocus()
    assert PROBLEMS["one-sample"].story.replace("'", "&#x27;") in asked(window)


# Keys


def shown_keys(window):
    return {key for rows in sheet(window).values() for keys, _ in rows for key in keys.split(", ")}


def test_the_sheet_has_every_key_of_every_action_and_no_other(window):
    actions = [action for action in window.findChildren(QAction) if action.isVisible()]
    working = {
        key.toString(QKeySequence.SequenceFormat.NativeText)
        for action in actions
        for key in action.shortcuts()
    }
    working |= {
        key.toString(QKeySequence.SequenceFormat.NativeText)
        for shortcut in window.findChildren(QShortcut)
        for key in QShortcut.keys(shortcut)
    }
    in_menus = [
        rows
        for heading, rows in sheet(window).items()
        if heading not in ("On the surface in three dimensions", "Where the keyboard is")
    ]
    shown = {key for rows in in_menus for keys, _ in rows for key in keys.split(", ")}
    assert "Ctrl + arrow keys" in shown
    shown |= {f"Ctrl+{arrow}" for arrow in ("Left", "Right", "Up", "Down")}
    assert shown - {"Ctrl + arrow keys"} == {key for each in working for key in each.split(", ")}
    assert {"Right", "Space", "PgDown", "F1", "Ctrl+O"} <= shown_keys(window)


def test_the_sheet_follows_an_action_that_gets_another_key(window):
    window.run_bar.step_action.setShortcut("Ctrl+Shift+F9")
    rows = dict(sheet(window)["Run"])
    assert rows["Ctrl+Shift+F9"] == "Step"
    assert "Right" not in rows


def test_the_keys_of_the_controls_are_those_they_keep_for_themselves(window):
    rows = dict(reversed(sheet(window)["Where the keyboard is"]))
    assert rows["Arrow keys, Home, End"] == "Move the slider"
    assert len(_NEEDED) <= len(rows)


@pytest.mark.parametrize("keys", IN_SOLID)
def test_the_keys_of_three_dimensions_work(keys):
    for written in keys:
        key = QKeySequence(written)[0]
        event = QKeyEvent(QEvent.Type.KeyPress, key.key(), key.keyboardModifiers())
        turned = Camera().turned(10.0, 5.0)
        assert moved_by(event, turned) not in (None, turned)


def test_the_sheet_is_a_window_to_look_at_and_to_copy(window, person, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    shown = window.findChild(KeysWindow)
    qtbot.waitExposed(shown)
    assert not shown.isModal()
    text = shown.text.toPlainText()
    for rows in shown.sheet.values():
        assert all(keys in text and told in text for keys, told in rows)
    qtbot.mouseClick(shown.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == as_text(shown.sheet)
    person.clicks(window, "Step")
    assert window.session.iteration == 1


# About


def test_about_tells_versions_and_device_and_copies_them(window, person, qtbot):
    person.chooses(window, "About gdsim")
    about = window.findChild(AboutWindow)
    qtbot.waitExposed(about)
    texts = [label.text() for label in about.findChildren(QLabel)]
    for what in ("gdsim", "Python", "torch", "Qt", "PySide6", "pyqtgraph", "NumPy", "System"):
        assert about.facts[what] in texts
    assert about.facts["gdsim"] == gdsim.__version__
    assert about.facts["Device"] == "cpu"
    assert about.facts["Size"] == "100 %"
    qtbot.mouseClick(about.copy, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text().splitlines()
    assert copied == [f"{what}: {value}" for what, value in about.facts.items()]
    assert not about.isModal()


def test_about_names_the_licence_of_each_dependency(window):
    from importlib.metadata import requires
    from re import match

    parts = " ".join(LICENCES).lower()
    needed = [match(r"[\w-]+", line)[0] for line in requires("gdsim") if "extra" not in line]
    assert [name for name in needed if name.lower().split("-")[0] not in parts] == []
    window.help.show_about()
    text = " ".join(label.text() for label in window.findChild(AboutWindow).findChildren(QLabel))
    assert "LGPL, version 3" in text
    assert all(licence in text for licence in LICENCES.values())


# The log


def test_the_folder_of_the_log_is_opened_or_named(window, person, monkeypatch, tmp_path):
    monkeypatch.setenv(folders.HOME, str(tmp_path))
    opened = []
    person.chooses(window, "Open the log folder")
    assert window.surface.story.text() == f"There is no log: {tmp_path / 'log'} can't be written."
    (tmp_path / "log").mkdir()
    for works in (True, False):
        monkeypatch.setattr(
            QDesktopServices, "openUrl", lambda url, w=works: opened.append(url.toLocalFile()) or w
        )
        person.chooses(window, "Open the log folder")
        assert opened[-1] == str(tmp_path / "log")
        assert str(tmp_path / "log") in window.surface.story.text()


def test_no_menu_entry_of_help_stops_a_demonstration(window, person):
    (menu,) = [m for m in window.menuBar().findChildren(QMenu) if m.title() == "&Help"]
    assert [action.text() for action in menu.actions() if action.text()] == [
        "What is this?",
        "Point and ask",
        "Keys",
        "Open the log folder",
        "About gdsim",
    ]
    window.help.show_keys()
    window.help.show_about()
    assert not any(dialog.isModal() for dialog in window.findChildren(QDialog))
    assert QApplication.activeModalWidget() is None
