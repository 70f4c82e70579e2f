import pytest

from gdsim.lessons.shelf import entries, find
from tests.lessons.conftest import LESSON


@pytest.fixture
def folder(tmp_path):
    """A folder of the user's, with a lesson in two languages, a broken one and other files."""
    (tmp_path / "mine.gdlesson").write_text(LESSON, encoding="utf-8")
    german = LESSON.replace('"A lesson"', '"Eine Lektion"').replace(
        "minutes = 5", 'minutes = 5\nlanguage = "de"'
    )
    (tmp_path / "mine.de.gdlesson").write_text(german, encoding="utf-8")
    (tmp_path / "broken.gdlesson").write_text(LESSON.replace("minutes", "minuts"), encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no lesson")
    (tmp_path / "a folder.gdlesson").mkdir()
    return tmp_path


def own(language, folder):
    return [entry for entry in entries(language, folder) if entry.own]


def test_the_users_own_come_after_ours(folder):
    found = entries("en", folder)
    assert len(found) == len({entry.id for entry in found})
    assert [entry.own for entry in found] == sorted(entry.own for entry in found)
    assert [entry.id for entry in found if entry.own] == ["mine", "a folder", "broken"]


@pytest.mark.parametrize(
    ("language", "title"), [("en", "A lesson"), ("de", "Eine Lektion"), ("fr", "A lesson")]
)
def test_the_best_language_is_taken(language, title, folder):
    assert own(language, folder)[0].lesson.title == title
    assert find("mine", language, folder).lesson.title == title


def test_a_lesson_in_one_other_language_is_better_than_none(folder):
    (folder / "mine.gdlesson").unlink()
    assert own("fr", folder)[0].lesson.title == "Eine Lektion"


def test_broken_ones_are_there_with_their_reason(folder):
    broken = find("broken", "en", folder)
    assert broken.lesson is None
    assert broken.fault.line == 4
    assert "minuts" in broken.fault.told


def test_the_users_own_take_the_place_of_ours(folder):
    (folder / "batch.gdlesson").write_text(LESSON, encoding="utf-8")
    assert find("batch", "en", folder).lesson.title == "A lesson"
    assert [entry.own for entry in entries("en", folder) if entry.id == "batch"] == [True]


def test_a_folder_that_is_not_there_has_no_lessons(tmp_path):
    assert own("en", tmp_path / "none") == []
    assert not any(entry.own for entry in entries("en", None))
    assert find("none", "en", tmp_path / "none") is None
