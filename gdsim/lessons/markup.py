"""The Markdown that a lesson may have: text alone, which fetches nothing from anywhere."""

import re

from gdsim.language import worded
from gdsim.lessons.faults import LessonError

MOST_LETTERS = 10_000
"""Letters of one text."""

MOST_NESTED = 6
"""Quotations and lists in each other."""

# Refused even in code, so that no reader of Markdown needs to be believed in what is code. What
# each pattern finds is what CommonMark, with GitHub's links that are bare addresses, begins so.
_REFUSED = (
    (re.compile(r"<[A-Za-z/!?]"), worded("there is no HTML in lessons; put a space after '<'.")),
    (re.compile(r"!\["), worded("there are no pictures in lessons: the window is the picture.")),
    (re.compile(r"\]\s*\("), worded("there are no links in lessons; put no '(' after ']'.")),
    (re.compile(r"\]:"), worded("there are no links in lessons; put a space between ']' and ':'.")),
    (
        re.compile(r"://|\bwww\.|\bmailto:|\bxmpp:|[\w.+-]@[\w-]+\.[^\W\d]", re.IGNORECASE),
        worded("there are no addresses of the net or of files in lessons."),
    ),
    (
        re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe\uffff]"),
        worded("there is a letter that can't be seen; take it out."),
    ),
)
_NESTED = re.compile(rf"[ \t]*((>|[-*+]|\d+[.)])[ \t]*){{{MOST_NESTED + 1},}}[^-*+\s]")
_DEEP = re.compile(r"[ \t]{40,}\S")


def check(text: str, line: int = 0) -> None:
    """Refuse a text that could fetch something, or that is more than a page.

    Args:
        text: Markdown, or plain text that a view might take for HTML.
        line: The line of the file that its first line is; 0 where all of it counts as that line.

    Raises:
        LessonError: It tells the line.
    """
    if len(text) > MOST_LETTERS:
        raise LessonError(
            worded("this text has more than {most} letters.", most=MOST_LETTERS), line
        )
    for pattern, reason in _REFUSED:
        if found := pattern.search(text):
            raise LessonError(reason, line + text.count("\n", 0, found.start()))
    for number, row in enumerate(text.split("\n")):
        if _NESTED.match(row) or _DEEP.match(row):
            raise LessonError(worded("quotations or lists are nested too deep."), line + number)
