"""What is preferred: values that can be had, kept from one start to the next."""

import sys

import pytest
from PySide6.QtCore import QSettings

from gdsim.core.problems import PROBLEMS
from gdsim.core.settings import optimizer, settings_for
from gdsim.messages import UNLIMITED
from gdsim.ui.beginning import in_short, opening, opening_speed
from gdsim.ui.lessons.lessons import Lessons
from gdsim.ui.preferences import FASTEST, LAST, PREFERENCES, Preferences
from gdsim.ui.run_bar import SPEEDS


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "gdsim.ini"), QSettings.Format.IniFormat)


def test_each_first_value_is_one_it_can_have():
    assert all(preference.allows(preference.first) for preference in PREFERENCES.values())


def test_the_speeds_are_those_of_the_tool_bar():
    kept = PREFERENCES["speed"].choices
    assert kept == (LAST, *(f"{speed:g}" for speed in SPEEDS if speed != UNLIMITED), FASTEST)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "dark"),
        ("scale", 150),
        ("autosave", False),
        ("learning_rate", 0.25),
        ("device", "cuda:0"),
    ],
)
def test_what_is_chosen_is_there_at_the_next_start(store, collected, name, value):
    preferences = Preferences(store)
    changed = collected(preferences.changed)
    preferences.set(name, value)
    assert changed == [name]
    store.sync()
    assert Preferences(QSettings(store.fileName(), store.format())).value(name) == value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("scale", 74),
        ("scale", True),
        ("scale", "100"),
        ("autosave", 1),
        ("learning_rate", -1.0),
        ("learning_rate", float("inf")),
        ("learning_rate", 1),
        ("device", "a\nb"),
    ],
)
def test_what_it_cant_be_is_refused(name, value):
    preferences = Preferences()
    with pytest.raises(ValueError, match=name):
        preferences.set(name, value)
    assert preferences.value(name) == PREFERENCES[name].first


def test_a_locked_one_stays(store, collected):
    preferences = Preferences(store, {"theme": "light"}, fixed_by={"theme": "/etc/gdsim"})
    changed = collected(preferences.changed)
    preferences.set("theme", "dark")
    assert preferences.value("theme") == "light"
    assert preferences.is_locked("theme")
    assert preferences.locked_by("theme") == "/etc/gdsim"
    assert not preferences.is_locked("scale")
    assert changed == store.allKeys() == []


def test_going_back_to_first_values_forgets_what_was_chosen(store, collected):
    preferences = Preferences(store, first={"scale": 125})
    preferences.set("theme", "dark")
    preferences.set("scale", 150)
    preferences.set("dtype", "float64")
    preferences.set("dtype", "float32")
    changed = collected(preferences.changed)
    preferences.forget()
    assert changed == ["theme", "scale"]
    assert preferences.value("scale") == 125
    assert store.allKeys() == []


# What a start begins with


def test_a_start_begins_with_the_last_run():
    last = [settings_for("line", learning_rate=0.3)]
    assert opening(Preferences(), last) == last
    assert opening(Preferences(), []) == [settings_for("one-sample")]


def test_a_start_can_begin_with_a_problem_each_time():
    wanted = {"problem": "rosenbrock", "optimizer": "adam", "dtype": "float64"}
    adam = optimizer("adam")
    expected = settings_for(
        "rosenbrock", optimizer=adam, learning_rate=adam.learning_rate, dtype="float64"
    )
    assert opening(Preferences(first=wanted), [settings_for("line")]) == [expected]
    rate = Preferences(first={**wanted, "learning_rate": 0.5})
    assert opening(rate, [])[0].learning_rate == 0.5


def test_the_last_run_takes_what_is_locked():
    last = [settings_for("line"), settings_for("line", learning_rate=0.2)]
    began = opening(Preferences(None, {"dtype": "float64", "optimizer": "adam"}), last)
    assert [run.dtype for run in began] == ["float64", "float64"]
    assert [run.learning_rate for run in began] == [run.learning_rate for run in last]
    assert {run.optimizer.id for run in began} == {"adam"}


def test_a_last_run_that_cant_have_what_is_locked_gives_way():
    last = [settings_for("line", dtype="float64", start=(1e200, 1.0))]
    assert opening(Preferences(None, {"dtype": "float32"}), last) == [settings_for("one-sample")]


@pytest.mark.parametrize("problem", PROBLEMS)
def test_every_problem_can_be_the_first_one(problem):
    wanted = {"problem": problem, "optimizer": "newton", "learning_rate": 0.5, "device": "nowhere"}
    (began,) = opening(Preferences(first=wanted), [])
    assert (began.problem, began.learning_rate, began.device) == (problem, 0.5, "cpu")


@pytest.mark.parametrize(("kept", "speed"), [(LAST, 7.0), ("60", 60.0), (FASTEST, UNLIMITED)])
def test_a_start_has_the_preferred_speed(kept, speed):
    assert opening_speed(Preferences(first={"speed": kept}), 7.0) == speed


def test_several_faults_are_told_in_short():
    assert in_short(["One."]) == "One."
    assert in_short(["One.", "Two."]) == "One. And more of that: the log has it."


@pytest.mark.parametrize(("named", "opens"), [(False, True), (True, False)])
def test_a_start_opens_the_preferred_lesson(visits, monkeypatch, tmp_path, named, opens):
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    (tmp_path / "gdsim").mkdir()
    (tmp_path / "gdsim" / "defaults.ini").write_text("[locked]\nlesson = two-minima\n")
    monkeypatch.setattr(sys, "platform", "linux")
    asked = []
    monkeypatch.setattr(Lessons, "begin", lambda _lessons, lesson: asked.append(lesson))
    visits(settings_for("one-sample"), named)
    assert asked == (["two-minima"] if opens else [])
