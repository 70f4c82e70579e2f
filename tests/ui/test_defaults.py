"""An administrator's `defaults.ini`: first values, locks, and what can't be used."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gdsim.ui import defaults
from gdsim.ui.preferences import PREFERENCES, Preferences


@pytest.fixture
def file(tmp_path):
    return tmp_path / "defaults.ini"


@pytest.fixture
def read(file):
    def write_and_read(text):
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return defaults.read([file])

    return write_and_read


def test_a_file_gives_first_values_and_locks(read, file):
    told = read(
        "# for room 12\n[defaults]\ntheme = dark\nspeed=60\n\n"
        "[LOCKED]\nlanguage = de\nScale = 150\nautosave = False\nlearning_rate = 0.5\n"
    )
    assert told.first == {"theme": "dark", "speed": "60"}
    expected = {"language": "de", "scale": 150, "autosave": False, "learning_rate": 0.5}
    assert told.locked == expected
    assert told.locked_by == dict.fromkeys(expected, str(file.parent))
    assert told.faults == []


def test_what_is_locked_comes_before_what_was_chosen_and_that_before_first_values(read):
    told = read("[defaults]\ntheme=dark\nscale=150\ndtype=float64\n[locked]\ntheme=light")
    preferences = Preferences(None, told.locked, first=told.first, fixed_by=told.locked_by)
    assert preferences.value("theme") == "light"
    preferences.set("theme", "dark")
    assert preferences.value("theme") == "light"
    assert preferences.value("scale") == 150
    preferences.set("scale", 80)
    assert preferences.value("scale") == 80
    assert preferences.value("dtype") == "float64"
    assert preferences.value("language") == PREFERENCES["language"].first
    preferences.forget()
    assert preferences.value("scale") == 150


def test_a_later_file_counts(tmp_path):
    beside, system = tmp_path / "beside.ini", tmp_path / "system" / "defaults.ini"
    system.parent.mkdir()
    beside.write_text("[locked]\ntheme=dark\nscale=90")
    system.write_text("[locked]\ntheme=light")
    told = defaults.read([beside, system, tmp_path / "none.ini"])
    assert told.locked == {"theme": "light", "scale": 90}
    assert told.locked_by == {"theme": str(system.parent), "scale": str(tmp_path)}


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("colour = red", "there is no preference “colour”"),
        ("scale = 900", "scale can't be “900”; it can be a number from 75 to 200"),
        ("scale = big", "scale can't be “big”"),
        ("autosave = perhaps", "autosave can't be “perhaps”; it can be true or false"),
        ("problem = nothing", "problem can't be “nothing”; it can be last, one-sample"),
        ("learning_rate = -1", "learning_rate can't be “-1”"),
        ("learning_rate = nan", "learning_rate can't be “nan”"),
        ("theme", "line 4 is not written as name = value"),
        ("lesson = " + "x" * 200, "lesson can't be “xxxx"),
    ],
)
def test_what_cant_be_used_is_told_and_the_rest_holds(read, file, line, fault, caplog):
    told = read(f"[defaults]\n\ntheme=dark\n{line}\nlanguage=de\n")
    assert told.first == {"theme": "dark", "language": "de"}
    (sentence,) = told.faults
    assert sentence.startswith(str(file))
    assert fault in sentence
    assert len(sentence) < 600
    assert caplog.messages == told.faults


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("theme = dark", "line 1 is in no section"),
        (b"\xff\xfe[\0d\0]\0", "it is no text in UTF-8"),
        ("[defaults]\ntheme=dark\0", "it is no text"),
        (b"[defaults]\ntheme=dark\n" + b"#" * 100_000, "it is larger than 64 kB"),
    ],
)
def test_a_file_that_is_none_is_ignored_by_a_sentence(read, content, fault):
    told = read(content)
    assert (told.first, told.locked) == ({}, {})
    (sentence,) = told.faults
    assert f"is ignored: {fault}" in sentence


def test_of_a_huge_file_only_the_beginning_is_read(file):
    with file.open("wb") as opened:
        opened.truncate(100 * 2**20)
    assert "larger than 64 kB" in defaults.read([file]).faults[0]


def test_a_folder_of_that_name_is_no_file(tmp_path):
    (tmp_path / "defaults.ini").mkdir()
    assert defaults.read([tmp_path / "defaults.ini"]) == defaults.Defaults()


LINES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["[defaults]", "[locked]", "[", "]", "[]", "%(x)s", "=", "theme", "  theme=x"]),
    st.builds(
        lambda name, value: f"{name}={value}",
        st.sampled_from([*PREFERENCES, "DEFAULT", ""]),
        st.one_of(st.text(max_size=12), st.sampled_from(["dark", "150", "true", "1e400", "nan"])),
    ),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.lists(LINES, max_size=8).map("\n".join), st.binary(max_size=80)))
def test_whatever_the_file_says_preferences_have_values_they_can_have(read, content):
    told = read(content.encode("utf-8", "replace") if isinstance(content, str) else content)
    assert all(PREFERENCES[name].allows(value) for name, value in told.locked.items())
    assert all(PREFERENCES[name].allows(value) for name, value in told.first.items())
    assert set(told.locked_by) == set(told.locked)
    preferences = Preferences(None, told.locked, first=told.first, fixed_by=told.locked_by)
    assert all(PREFERENCES[name].allows(preferences.value(name)) for name in PREFERENCES)
