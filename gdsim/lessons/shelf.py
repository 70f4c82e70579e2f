"""Which lessons there are: those that come with gdsim, and those in the user's own folder."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gdsim import assets
from gdsim.language import ENGLISH
from gdsim.lessons.faults import LessonError
from gdsim.lessons.lesson import Lesson
from gdsim.lessons.reading import SUFFIX, read

MOST_FILES = 500
"""Files of a folder that are looked at."""

_NAME = re.compile(rf"([^.]+)(?:\.([a-z]{{2}}))?{re.escape(SUFFIX)}")


@dataclass(frozen=True)
class Entry:
    """A lesson, or a file that should be one.

    Attributes:
        id: What it is known by, in every language.
        path: Its file in the best language that there is.
        own: Whether it is from the user's folder.
        lesson: The lesson; None where the file is broken.
        fault: What is wrong with the file then.
    """

    id: str
    path: Path
    own: bool
    lesson: Lesson | None
    fault: LessonError | None = None


def entries(language: str = ENGLISH, folder: Path | None = None) -> list[Entry]:
    """Every lesson in the language, or else in English, or else in any, in the order of reading.

    The user's own come after ours; one with the id of one of ours takes its place.

    Args:
        language: The code of the language that is wanted.
        folder: The user's folder, which need not be there; only files in it count, not folders.
    """
    found: dict[str, Entry] = {}
    for where, own in ((assets.path("lessons"), False), (folder, True)):
        for lesson, files in _files(where).items():
            found[lesson] = _entry(lesson, files, language, own)
    return sorted(found.values(), key=_place)


def find(lesson: str, language: str = ENGLISH, folder: Path | None = None) -> Entry | None:
    """The lesson of this id, the user's own before ours; None where there is none."""
    for where, own in ((folder, True), (assets.path("lessons"), False)):
        if files := _files(where).get(lesson):
            return _entry(lesson, files, language, own)
    return None


def _files(folder: Path | None) -> dict[str, dict[str, Path]]:
    """The files of each lesson by their languages."""
    found: dict[str, dict[str, Path]] = {}
    for path in _paths(folder):
        if name := _NAME.fullmatch(path.name):
            found.setdefault(name[1], {})[name[2] or ENGLISH] = path
    return found


def _paths(folder: Path | None) -> Iterator[Path]:
    if folder is None:
        return
    try:
        yield from sorted(folder.glob(f"*{SUFFIX}"))[:MOST_FILES]
    except OSError:
        # A folder that can't be read has no lessons to show.
        return


def _entry(lesson: str, files: dict[str, Path], language: str, own: bool) -> Entry:
    path = files.get(language) or files.get(ENGLISH) or next(iter(files.values()))
    try:
        return Entry(lesson, path, own, read(path))
    except LessonError as error:
        return Entry(lesson, path, own, None, error)


def _place(entry: Entry) -> tuple[bool, bool, int, str]:
    lesson = entry.lesson
    order = lesson.order if lesson else 0
    return entry.own, lesson is None, order, lesson.title if lesson else entry.id
