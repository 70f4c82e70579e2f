"""A lesson's file: Markdown with TOML heads, read into a `Lesson` or refused by line and reason.

A line `+++` begins a head, and the next one ends it. The first head is the lesson's; each other one
begins a page, whose text follows it: `# Title`, Markdown, and after a line `--- reveal ---` what is
revealed. `resources/lessons/WRITING.md` documents it.
"""

import re
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import Struct, structs

from gdsim.core.runs import MOST as MOST_RUNS
from gdsim.core.settings import SettingsError, optimizer, schedule
from gdsim.language import LANGUAGES, worded
from gdsim.lessons import figures, markup
from gdsim.lessons.faults import LessonError
from gdsim.lessons.heads import Head, shown
from gdsim.lessons.heads import Path as Place
from gdsim.lessons.judging import by_name
from gdsim.lessons.lesson import (
    PLACES,
    VIEWS,
    ChoiceQuestion,
    Lesson,
    NumberQuestion,
    Page,
    Question,
    Setup,
    Wait,
)
from gdsim.lessons.setting_up import runs_of

__all__ = ["SUFFIX", "LessonError", "heads_of", "load", "read", "runs_of", "setup_at"]

SUFFIX = ".gdlesson"

MOST_BYTES = 200_000
MOST_PAGES = 60
MOST_STEPS = 2000
"""Steps that a setup takes at once."""

_FENCE = "+++"
_REVEAL = re.compile(r"\s*-{3,}\s*reveal\s*-{3,}\s*")
_TITLE = re.compile(r"#\s+(\S.*?)\s*#*\s*")


class _LessonHead(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    title: str
    about: str
    minutes: int
    language: str = "en"
    order: int = 1000
    teacher: str = ""


class _PageHead(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    setup: Setup | None = None
    hide: tuple[str, ...] = ()
    lock: tuple[str, ...] = ()
    point: str = ""
    question: Question | None = None
    wait: Wait | None = None


class _Text(NamedTuple):
    """Lines of the file, and the line that the first of them is, from 1."""

    text: str
    line: int


def read(path: Path) -> Lesson:
    """The lesson in a file; it is known by the file's name up to the first point.

    Raises:
        LessonError: It can't be read, or is no lesson.
    """
    try:
        if path.exists() and not path.is_file():
            raise LessonError(worded("{name} is no file.", name=path.name))
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, LessonError):
            raise
        why = getattr(error, "strerror", None) or str(error)
        raise LessonError(
            worded("{name} can't be opened: {why}.", name=path.name, why=why)
        ) from error
    if len(raw) > MOST_BYTES:
        raise LessonError(worded("this is too large for a lesson, more than 200 KB."))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LessonError(
            worded("this is not UTF-8; save the file in that encoding."),
            raw.count(b"\n", 0, error.start) + 1,
        ) from error
    return load(text, path.name.partition(".")[0])


def load(text: str, lesson: str) -> Lesson:
    """The lesson of this id that the text of its file makes.

    Raises:
        LessonError: It makes none.
    """
    if len(text) > MOST_BYTES:
        raise LessonError(worded("this is too large for a lesson, more than 200 KB."))
    parts = _parts(_with_line_feeds(text))
    top = Head(*parts[0])
    head = top.made(_LessonHead)
    for field in ("title", "about"):
        _check_text(top, (field,), getattr(head, field), needed=True)
    _check_text(top, ("teacher",), head.teacher)
    if head.language not in LANGUAGES:
        raise _unknown(top, ("language",), head.language, tuple(LANGUAGES))
    if not 1 <= head.minutes <= 600:
        raise top.fault(("minutes",), worded("minutes must be from 1 to 600."))
    if parts[1].text.strip():
        line = parts[1].line + _blank_lines(parts[1].text)
        raise LessonError(worded("a page begins with a head, between two lines +++."), line)
    heads, texts = parts[2::2], parts[3::2]
    if not heads:
        raise LessonError(worded("there are no pages; each begins with a head."), parts[1].line)
    if len(heads) > MOST_PAGES:
        reason = worded("there are more than {most} pages.", most=MOST_PAGES)
        raise LessonError(reason, heads[MOST_PAGES].line)
    pages: list[Page] = []
    setup: Setup | None = None
    for given, body in zip(heads, texts, strict=True):
        page = _page(Head(*given), body, setup)
        setup = page.setup or setup
        pages.append(page)
    return Lesson(id=lesson, pages=tuple(pages), **structs.asdict(head))


def heads_of(text: str) -> list[Head]:
    """The heads of a file that can be read: the lesson's, and one of each page."""
    return [Head(*part) for part in _parts(_with_line_feeds(text))[::2]]


def setup_at(lesson: Lesson, number: int) -> Setup | None:
    """What the simulator was last set up by on the page of this number, from 0; or nothing."""
    setups = [page.setup for page in lesson.pages[: number + 1] if page.setup]
    return setups[-1] if setups else None


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _parts(text: str) -> list[_Text]:
    """Heads and texts, by turns; the first is the lesson's head.

    Raises:
        LessonError: It does not begin with a head, or a head has no end.
    """
    lines = text.split("\n")
    fences = [number for number, line in enumerate(lines) if line.rstrip() == _FENCE]
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if not fences or fences[0] != first:
        raise LessonError(worded("a lesson begins with a line +++ and its head."), first + 1)
    if len(fences) % 2:
        raise LessonError(worded("this head has no end, a line +++."), fences[-1] + 1)
    ends = [*fences[1:], len(lines)]
    return [
        _Text("\n".join(lines[begin + 1 : end]), min(begin + 2, len(lines)))
        for begin, end in zip(fences, ends, strict=True)
    ]


def _page(head: Head, body: _Text, before: Setup | None) -> Page:
    given = head.made(_PageHead)
    _check_places(head, given)
    if given.setup:
        _check_setup(head, given.setup)
    setup = given.setup or before
    if given.question:
        _check_question(head, given.question, setup)
    if given.wait:
        _check_wait(head, given.wait, setup)
    lines = body.text.split("\n")
    first = _blank_lines(body.text)
    title = _TITLE.fullmatch(lines[first]) if first < len(lines) else None
    if not title:
        raise LessonError(
            worded("a page's text begins with '# ' and its title."), body.line + first
        )
    parts = [number for number, line in enumerate(lines) if _REVEAL.fullmatch(line)]
    if len(parts) > 1:
        raise LessonError(worded("there is one reveal on a page."), body.line + parts[1])
    end = parts[0] if parts else len(lines)
    told = _Text("\n".join(lines[first + 1 : end]), body.line + first + 1)
    reveal = _Text("\n".join(lines[end + 1 :]), body.line + end + 1)
    if not told.text.strip():
        raise LessonError(worded("this page has no text."), body.line + first)
    if parts and not reveal.text.strip():
        raise LessonError(worded("nothing is revealed here."), body.line + end)
    markup.check(title[1], body.line + first)
    for part in (told, reveal):
        markup.check(*part)
        _check_figures(part, setup)
    return Page(
        title=title[1],
        text=told.text.strip(),
        reveal=reveal.text.strip(),
        setup=given.setup,
        hide=given.hide,
        lock=given.lock,
        point=given.point,
        question=given.question,
        wait=given.wait,
    )


def _blank_lines(text: str) -> int:
    """How many lines there are before the first that is not blank."""
    return text[: len(text) - len(text.lstrip())].count("\n")


def _check_figures(part: _Text, setup: Setup | None) -> None:
    try:
        figures.check(part.text, setup)
    except LessonError as error:
        raise LessonError(error.reason, part.line + error.line) from error


def _check_places(head: Head, page: _PageHead) -> None:
    for field, known, given in (
        ("hide", PLACES, page.hide),
        ("lock", PLACES, page.lock),
        ("point", PLACES, (page.point,) if page.point else ()),
    ):
        for place in given:
            if place not in known:
                raise _unknown(head, (field,), place, known)
    if page.point in page.hide:
        raise head.fault(
            ("point",), worded("point is at '{name}', which is hidden.", name=page.point)
        )


def _check_setup(head: Head, setup: Setup) -> None:
    for view in setup.show or ():
        if view not in VIEWS:
            raise _unknown(head, ("setup", "show"), view, VIEWS)
    for field, most in (("steps", MOST_STEPS), ("phases", 4)):
        if not 0 <= getattr(setup, field) <= most:
            raise _out_of_range(head, ("setup", field), 0, most)
    if setup.speed is not None and not setup.speed > 0:
        raise head.fault(("setup", "speed"), worded("setup.speed must be above 0."))
    if len(setup.beside) > MOST_RUNS - 1:
        reason = worded("there can be {most} runs beside.", most=MOST_RUNS - 1)
        raise head.fault(("setup", "beside"), reason)
    if any(low >= high for low, high in setup.view or ()):
        reason = worded("each range of setup.view is from a lower to a higher number.")
        raise head.fault(("setup", "view"), reason)
    try:
        runs = runs_of(setup)
    except SettingsError as error:
        raise head.fault(_place_of(error.field, setup), error.args[0]) from error
    wanted = min(2, len(runs[0].start))
    if setup.view is not None and len(setup.view) != wanted:
        reason = worded("setup.view needs {wanted} ranges here.", wanted=wanted)
        raise head.fault(("setup", "view"), reason)


def _place_of(field: str, setup: Setup) -> Place:
    """Where a setting stands in the head."""
    field = "pause_at" if field == "steps" else field
    for own in ("hyperparameters", "schedule_numbers", "options"):
        if field in getattr(setup, own):
            return "setup", own, field
    return "setup", field


def _check_question(head: Head, question: Question, setup: Setup | None) -> None:
    place = ("question",)
    _check_text(head, (*place, "ask"), question.ask, setup, needed=True)
    _check_text(head, (*place, "hint"), question.hint, setup)
    if isinstance(question, ChoiceQuestion):
        if not 2 <= len(question.choices) <= 6:
            raise head.fault((*place, "choices"), worded("there must be 2 to 6 choices."))
        for choice in question.choices:
            _check_text(head, (*place, "choices"), choice, setup, needed=True)
        if len(set(question.choices)) < len(question.choices):
            raise head.fault((*place, "choices"), worded("a choice stands twice."))
        if not 1 <= question.answer <= len(question.choices):
            raise _out_of_range(head, (*place, "answer"), 1, len(question.choices))
    elif isinstance(question, NumberQuestion):
        if question.tolerance < 0:
            raise head.fault((*place, "tolerance"), worded("a tolerance is not below 0."))
        if question.of:
            _check_of(head, question.of, setup)
    elif not 0 < question.tolerance <= 1:
        raise head.fault((*place, "tolerance"), worded("this tolerance is a share, from 0 to 1."))


def _check_of(head: Head, of: str, setup: Setup | None) -> None:
    path = ("question", "of")
    if setup is None:
        raise head.fault(path, worded("question.of needs a page with a setup, here or before."))
    try:
        figures.check_name(of, setup)
    except LessonError as error:
        raise head.fault(path, error.reason) from error


def _check_wait(head: Head, wait: Wait, setup: Setup | None) -> None:
    _check_text(head, ("wait", "told"), wait.told, setup)
    if wait == Wait(told=wait.told):
        raise head.fault(("wait",), worded("wait says nothing that has to happen."))
    if wait.settings:
        _check_wanted(head, wait, setup)
    for field in ("steps", "runs"):
        value = getattr(wait, field)
        if value is not None and value < 1:
            raise head.fault(
                ("wait", field), worded("wait.{field} must be 1 or more.", field=field)
            )


def _check_wanted(head: Head, wait: Wait, setup: Setup | None) -> None:
    """Hold the settings that are waited for to those that there are."""
    path: Place = ("wait", "settings")
    if setup is None:
        raise head.fault(path, worded("wait.settings needs a page with a setup, here or before."))
    rule = wait.settings.get("optimizer", setup.optimizer)
    plan = wait.settings.get("schedule", setup.schedule)
    try:
        settings = structs.replace(
            runs_of(setup)[0], optimizer=optimizer(str(rule)), schedule=schedule(str(plan))
        )
    except SettingsError as error:
        raise head.fault((*path, error.field), error.args[0]) from error
    known = tuple(by_name(settings))
    for name in wait.settings:
        if name not in known:
            raise _unknown(head, (*path, name), name, known)


def _check_text(
    head: Head, path: Place, text: str, setup: Setup | None = None, needed: bool = False
) -> None:
    if needed and not text.strip():
        raise head.fault(path, worded("{key} is empty.", key=".".join(map(str, path))))
    try:
        markup.check(text)
        figures.check(text, setup)
    except LessonError as error:
        raise head.fault(path, error.reason) from error


def _unknown(head: Head, path: Place, value: Any, known: tuple[str, ...]) -> LessonError:
    reason = worded(
        "{key}: there is no {value}; there are {known}.",
        key=".".join(map(str, path)),
        value=shown(value),
        known=", ".join(known),
    )
    return head.fault(path, reason)


def _out_of_range(head: Head, path: Place, low: int, high: int) -> LessonError:
    reason = worded(
        "{key} must be from {low} to {high}.", key=".".join(map(str, path)), low=low, high=high
    )
    return head.fault(path, reason)
