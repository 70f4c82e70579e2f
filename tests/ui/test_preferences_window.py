"""The Preferences window: every choice takes effect at once, and what is locked says by whom."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSlider

from gdsim import language
from gdsim.ui import languages
from gdsim.ui.preferences import PREFERENCES, Preferences
from gdsim.ui.preferences_window import LOOK, START, PreferencesWindow
from gdsim.ui.preferences_words import ABOUT, TITLES, values
from gdsim.ui.theme import DARK


@pytest.fixture(autouse=True)
def _english_again(qapp):
    yield
    languages.speak(qapp, "en")


@pytest.fixture
def opened(new_window, person, qtbot):
    """A function that opens the window and its Preferences by the keys."""

    def open_with(preferences):
        window = new_window(preferences=preferences)
        qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        person.waits_until(lambda: window.findChild(PreferencesWindow))
        dialog = window.findChild(PreferencesWindow)
        qtbot.waitExposed(dialog)
        person.waits_for(window)
        return window, dialog

    return open_with


def test_it_lists_every_preference_with_a_name_and_what_it_does(opened):
    window, dialog = opened(Preferences())
    assert set(dialog.editors) == set(LOOK) | set(START) == set(PREFERENCES)
    assert set(TITLES) == set(ABOUT) == set(PREFERENCES)
    for name, editor in dialog.editors.items():
        assert editor.accessibleName() == TITLES[name]
        assert editor.accessibleDescription() == ABOUT[name]
        assert editor.focusPolicy() & Qt.FocusPolicy.TabFocus
        if isinstance(editor, QComboBox) and name not in ("device", "lesson", "scale"):
            assert list(values(name)) == list(PREFERENCES[name].choices)
    assert not dialog.isModal()
    assert not dialog.back.isEnabled()
    window.close()
    assert not dialog.isVisible()


def test_it_is_one_window_however_often_it_is_asked_for(opened):
    window, dialog = opened(Preferences())
    window.help.show_preferences()
    assert window.findChildren(PreferencesWindow) == [dialog]
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(PreferencesWindow) is None


def test_a_theme_is_there_at_once_and_the_run_stays(opened, person):
    window, dialog = opened(Preferences())
    person.clicks(window, "Step")
    person.picks(window, dialog.editors["theme"], "Dark")
    assert window.theme is DARK
    assert window.session.iteration == 1
    assert window.preferences.value("theme") == "dark"


def test_a_language_is_there_at_once_from_right_to_left_too(opened, person, qtbot):
    window, dialog = opened(Preferences())
    person.clicks(window, "Step")
    before = window.run_bar
    box = dialog.editors["language"]
    assert [box.itemText(row) for row in range(1, box.count())] == [*language.LANGUAGES.values()]
    dialog.activateWindow()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    person.waits_until(lambda: window.run_bar is not before)
    person.waits_for(window)
    assert language.spoken() == "ar"
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.session.iteration == 1
    # The window of Preferences itself is made anew, and the keyboard is where it was.
    person.waits_until(lambda: dialog.editors["language"] is not box)
    assert dialog.editors["language"].currentData() == "ar"
    person.waits_until(dialog.editors["language"].hasFocus)
    window.preferences.set("language", "en")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_qts_own_words_are_said_in_the_language(qapp):
    languages.speak(qapp, "de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    languages.speak(qapp, "pt")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancelar"
    languages.speak(qapp, "en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("desktop", "spoken"),
    [(["de-AT", "de"], "de"), (["xx", "fr-CA"], "fr"), (["zh-Hans-CN"], "zh"), (["C"], "en")],
)
def test_the_desktops_first_language_that_there_is_is_spoken(monkeypatch, qapp, desktop, spoken):
    class System:
        @staticmethod
        def system():
            return System

        @staticmethod
        def uiLanguages():
            return desktop

    monkeypatch.setattr(languages, "QLocale", System)
    languages.speak(qapp, "system")
    assert language.spoken() == spoken


def test_a_switch_is_used_by_the_keys(opened, qtbot):
    window, dialog = opened(Preferences())
    dialog.editors["reduced_motion"].setFocus()
    qtbot.keyClick(dialog.editors["reduced_motion"], Qt.Key.Key_Space)
    assert window.preferences.value("reduced_motion") is True
    assert window.session.iteration == 0


def test_a_learning_rate_that_is_none_is_refused_beside_it(opened, qtbot):
    window, dialog = opened(Preferences())
    field, note = dialog.editors["learning_rate"], dialog.notes["learning_rate"]
    dialog.tabs.setCurrentIndex(1)
    for text, value in {"0,5": 0.5, "fast": 0.5, "-1": 0.5, "": 0.0}.items():
        field.selectAll()
        field.del_()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert window.preferences.value("learning_rate") == value
        assert note.isVisible() == (text in ("fast", "-1"))
    assert "A number above 0" in note.text() or not note.text()
    # Enter has closed nothing.
    assert dialog.isVisible()


def test_what_is_locked_cant_be_used_and_says_by_whom(opened):
    fixed = {"theme": "dark", "scale": 130, "lesson": "own", "autosave": False}
    by = dict.fromkeys(fixed, "/etc/gdsim")
    _, dialog = opened(Preferences(None, fixed, fixed_by=by))
    for name, editor in dialog.editors.items():
        assert editor.isEnabled() == (name not in fixed)
        if name in fixed:
            assert dialog.notes[name].text() == "Set by defaults.ini in /etc/gdsim"
    assert dialog.editors["scale"].currentText() == "130 %"
    assert dialog.editors["lesson"].currentText() == "own"
    assert not dialog.editors["autosave"].isChecked()


def test_back_to_first_values(opened, person, qtbot):
    preferences = Preferences(None, {"dtype": "float64"}, first={"map_colours": "cividis"})
    window, dialog = opened(preferences)
    preferences.set("map_colours", "grey")
    preferences.set("reduced_motion", True)
    assert dialog.editors["map_colours"].currentData() == "grey"
    assert dialog.back.isEnabled()
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    person.waits_for(window)
    assert preferences.value("map_colours") == "cividis"
    assert dialog.editors["map_colours"].currentData() == "cividis"
    assert not dialog.editors["reduced_motion"].isChecked()
    assert not dialog.back.isEnabled()


@pytest.mark.parametrize("scale", [75, 200])
def test_at_every_size_it_fits_on_a_small_screen_and_all_can_be_reached(opened, person, scale):
    window, dialog = opened(Preferences(first={"scale": scale}))
    dialog.adjustSize()
    room = dialog.screen().size()
    assert dialog.sizeHint().height() <= room.height()
    for page in (0, 1):
        dialog.tabs.setCurrentIndex(page)
        person.waits_for(window)
        area = dialog.tabs.widget(page)
        assert area.widget().width() <= area.viewport().width()
    assert not dialog.findChildren(QSlider)
    kinds = (QComboBox, QCheckBox, QLineEdit)
    assert all(isinstance(editor, kinds) for editor in dialog.editors.values())
