"""`gdsim lesson`: lessons checked, listed, and a teacher's page, as lines of text."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gdsim.language import ENGLISH, LANGUAGES

if TYPE_CHECKING:
    from gdsim.lessons.lesson import Lesson

Answer = tuple[list[str], int]
"""Lines to print, and the exit code."""


def add_lesson(parser: argparse.ArgumentParser, carry_out: Any) -> None:
    """Let the parser take `check`, `list` or `teacher`; what is chosen is `lesson_command`."""
    parser.set_defaults(command=carry_out)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    one = commands.add_parser("check", help="say what is wrong with lesson files, by line")
    one.add_argument("files", type=Path, nargs="+", metavar="FILE.gdlesson")
    one.set_defaults(lesson_command=check)

    one = commands.add_parser("list", help="list the lessons that there are")
    _add_where(one)
    one.set_defaults(lesson_command=shelf)

    one = commands.add_parser("teacher", help="print a lesson's questions, answers and notes")
    one.add_argument("lesson", metavar="ID|FILE.gdlesson")
    _add_where(one)
    one.set_defaults(lesson_command=teacher)


def check(options: argparse.Namespace) -> Answer:
    """Each fault of the files by its line; the exit code is 1 where there is one."""
    from gdsim.lessons.checking import faults

    lines, code = [], 0
    for path in options.files:
        found = faults(path)
        lines += [f"{path}, {fault.told}" for fault in found] or [f"{path}: no fault found."]
        code = code or int(bool(found))
    return lines, code


def shelf(options: argparse.Namespace) -> Answer:
    """A line for each lesson; a broken one with its reason."""
    from gdsim.lessons.shelf import entries

    found = entries(options.language, _folder(options))
    width = max((len(entry.id) for entry in found), default=0) + 2
    lines = []
    for entry in found:
        told = f"broken: {entry.fault.told}" if entry.fault else ""
        if entry.lesson:
            told = f"{entry.lesson.title}. {entry.lesson.about} ({entry.lesson.minutes} min)"
        lines.append(f"{entry.id:<{width}}{told}")
    return lines, 0


def teacher(options: argparse.Namespace) -> Answer:
    """The teacher's page, in Markdown.

    Raises:
        ValueError: There is no such lesson, or it is broken.
    """
    from gdsim.lessons.wording import teacher_page

    return teacher_page(_lesson(options)).splitlines(), 0


def _lesson(options: argparse.Namespace) -> "Lesson":
    from gdsim.lessons.reading import SUFFIX, read
    from gdsim.lessons.shelf import entries, find

    if options.lesson.endswith(SUFFIX):
        return read(Path(options.lesson))
    folder = _folder(options)
    entry = find(options.lesson, options.language, folder)
    if entry is None:
        known = ", ".join(one.id for one in entries(options.language, folder))
        raise ValueError(f"There is no lesson '{options.lesson}'; there are {known}.")
    if entry.fault or not entry.lesson:
        raise ValueError(f"{entry.path.name} is broken: {entry.fault}")
    return entry.lesson


def _folder(options: argparse.Namespace) -> Path:
    """The folder of the user's own lessons: the one that is named, or else the window's."""
    from gdsim.ui import folders

    named: Path | None = options.folder
    return named or folders.here().data / "lessons"


def _add_where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, default=ENGLISH)
    told = "where your own lessons are; the window's folder if left out"
    parser.add_argument("--folder", type=Path, metavar="DIR", help=told)
