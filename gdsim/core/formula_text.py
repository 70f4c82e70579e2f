"""What is written where in a formula: every slip of the pen is found here, with its column.

The text is gone through token by token. What is not a number, a name, an operator, a parenthesis
or a comma in its place is refused, so that Python's own parser only ever sees text that it takes.
"""

import keyword
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from gdsim.language import worded

LONGEST = 500
"""The most characters of a formula."""

MOST_PARTS = 250
"""The most numbers, names and operators of a formula."""

DEEPEST = 40
"""The most parentheses, signs and exponents one within the other; `a + b + c` is not nested."""

LONGEST_NAME = 40
"""The most characters of a name."""

_TOKEN = re.compile(
    r"(?P<number>(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign>\*\*|[-+*/(),])"
    r"|\ +"
)

_ADVICE = {
    "^": worded("write ** for a power"),
    "=": worded("write only what stands on one side of it"),
    ".": worded("write only plain names, such as exp(x)"),
    "[": worded("write ( instead"),
    "]": worded("write ) instead"),
    "{": worded("write ( instead"),
    "}": worded("write ) instead"),
    "\n": worded("write the formula on one line"),
    "\r": worded("write the formula on one line"),
    "\t": worded("write a space instead"),
    "\u00a0": worded("write a space instead"),
    "\u2212": worded("write - instead"),
    "\u2013": worded("write - instead"),
    "\u00d7": worded("write * instead"),
    "\u00b7": worded("write * instead"),
    "\u00f7": worded("write / instead"),
    "\u00b2": worded("write **2 instead"),
    "\u00b3": worded("write **3 instead"),
    "\u03c0": worded("write pi instead"),
}
"""What to do about a character that people do write in formulas."""


class FormulaError(ValueError):
    """A formula that can't be read, told in a sentence.

    Attributes:
        column: Where in the text, counted from 1; None where it is the whole.
    """

    def __init__(self, message: str, column: int | None = None) -> None:
        super().__init__(message)
        self.column = column


class _Token(NamedTuple):
    text: str
    kind: str
    column: int


def check(text: str) -> None:
    """Refuse the text unless numbers, names, operators and parentheses take turns as they must.

    Raises:
        FormulaError: They don't, or there are too many of them.
    """
    if len(text) > LONGEST:
        raise FormulaError(
            worded(
                "A formula has at most {longest} characters; this one has {count}.",
                longest=LONGEST,
                count=len(text),
            ),
            LONGEST + 1,
        )
    opened: list[tuple[int, bool]] = []  # Of each parenthesis: its column, whether a function's.
    last = _Token("", "sign", 0)
    wanted, parts = True, 0  # Whether a number or a name is to come now.
    for token in _tokens(text):
        sign, column = token.text, token.column
        if token.kind != "sign":
            _check_name(token)
            if not wanted:
                raise _nothing_between(last, token)
            wanted = False
        elif sign == "(":
            of_function = last.kind == "name"
            if not wanted and not of_function:
                raise _nothing_between(last, token)
            opened.append((column, of_function))
            if len(opened) > DEEPEST:
                raise nested(column)
            wanted = True
        elif wanted and sign not in ("+", "-"):
            raise FormulaError(
                worded(
                    "There is no number or name before the {sign} at column {column}; write one.",
                    sign=sign,
                    column=column,
                ),
                column,
            )
        elif sign == ")":
            if not opened:
                raise FormulaError(
                    worded(
                        "There is no ( for the ) at column {column}; take it away.", column=column
                    ),
                    column,
                )
            opened.pop()
        elif sign == ",":
            if not opened or not opened[-1][1]:
                raise FormulaError(
                    worded(
                        "There is a comma at column {column} that separates nothing; a decimal"
                        " point is written 0.5.",
                        column=column,
                    ),
                    column,
                )
            wanted = True
        else:
            wanted = True
        parts += sign not in ("(", ")", ",")
        if parts > MOST_PARTS:
            raise FormulaError(
                worded(
                    "A formula has at most {most} numbers, names and operators; there are"
                    " more from column {column} on.",
                    most=MOST_PARTS,
                    column=column,
                ),
                column,
            )
        last = token
    if not last.column:
        raise FormulaError(worded("The formula is empty; write one, such as (a - 1)**2."))
    if wanted:
        raise FormulaError(
            worded(
                "The formula ends with {text} at column {column}; write a number or a name"
                " after it.",
                text=last.text,
                column=last.column,
            ),
            last.column,
        )
    if opened:
        column, _ = opened[-1]
        raise FormulaError(
            worded("The ( at column {column} is never closed; write ) for it.", column=column),
            column,
        )


def nested(column: int) -> FormulaError:
    """The refusal of what stands too deep within other things."""
    return FormulaError(
        worded(
            "The formula is nested more than {deepest} deep at column {column}; write it flatter.",
            deepest=DEEPEST,
            column=column,
        ),
        column,
    )


def _tokens(text: str) -> Iterator[_Token]:
    place = 0
    while place < len(text):
        found = _TOKEN.match(text, place)
        if found is None:
            raise _unknown(text[place], place + 1)
        if found.lastgroup:
            yield _Token(found.group(), found.lastgroup, place + 1)
        place = found.end()


def _unknown(character: str, column: int) -> FormulaError:
    shown = f"'{character}'"
    if not (character.isascii() and character.isprintable()):
        code = f"U+{ord(character):04X}"
        shown = f"{code} ({name.lower()})" if (name := unicodedata.name(character, "")) else code
    advice = _ADVICE.get(character, worded("write numbers, names, + - * / ** ( ) and commas"))
    return FormulaError(
        worded(
            "There is an unknown character {shown} at column {column}; {advice}.",
            shown=shown,
            column=column,
            advice=advice,
        ),
        column,
    )


def _nothing_between(last: _Token, token: _Token) -> FormulaError:
    before, after = short(last.text), short(token.text)
    advice = worded("write {before}*{after} for a product", before=before, after=after)
    if last.kind == token.kind == "number":
        advice = worded("write one between the numbers, or make them one")
    elif last.kind == "name":
        advice = worded(
            "write {before}*{after} for a product, {before}({after}) for a function",
            before=before,
            after=after,
        )
    return FormulaError(
        worded(
            "There is no operator before '{after}' at column {column}; {advice}.",
            after=after,
            column=token.column,
            advice=advice,
        ),
        token.column,
    )


def _check_name(token: _Token) -> None:
    name, column = token.text, token.column
    if len(name) > LONGEST_NAME and token.kind == "name":
        raise FormulaError(
            worded(
                "The name '{name}' at column {column} is longer than {longest}"
                " characters; shorten it.",
                name=short(name),
                column=column,
                longest=LONGEST_NAME,
            ),
            column,
        )
    if keyword.iskeyword(name):
        raise FormulaError(
            worded(
                "The name '{name}' at column {column} is a word of Python; choose another.",
                name=name,
                column=column,
            ),
            column,
        )
    if name.startswith("_"):
        raise FormulaError(
            worded(
                "The name '{name}' at column {column} begins with _; begin it with a letter.",
                name=name,
                column=column,
            ),
            column,
        )


def short(text: str) -> str:
    """The text, cut off where it is too long for a sentence."""
    return text if len(text) <= LONGEST_NAME else f"{text[: LONGEST_NAME - 1]}…"
