"""A TOML head as a frozen value; what is wrong with one is told by its line."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Any, TypeVar

import msgspec

from gdsim.language import worded
from gdsim.lessons.faults import LessonError

Kind = TypeVar("Kind", bound=msgspec.Struct)

Path = tuple[str | int, ...]
"""Where something stands in a head: keys, and places in lists from 0."""

_TABLE = re.compile(r"\s*\[\[?([^\]]+)\]")
_KEY = re.compile(r"\s*([\w\"'.\- ]+?)\s*=")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
_AT = re.compile(r" - at `(?:key in )?\$?([^`]*)`$")
_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")

_WORDS = {
    "float": worded("a number"),
    "int": worded("a whole number"),
    "str": worded("a text in quotation marks"),
    "bool": worded("true or false"),
    "array": worded("a list in [ ]"),
    "object": worded("a table"),
}


MOST_LETTERS = 12_000
"""Letters of a head. For tomllib a key of n parts is work of n²."""

MOST_DEEP = 6
"""Tables and lists in each other."""


class Head:
    """A head of a lesson's file.

    Attributes:
        source: The TOML.
        line: The line of the file that its first line is, from 1.
        data: What it says.

    Raises:
        LessonError: It is no TOML.
    """

    def __init__(self, source: str, line: int) -> None:
        # Only where a lesson is read.
        import tomllib

        self.source, self.line = source, line
        if len(source) > MOST_LETTERS:
            raise LessonError(
                worded("this head has too many letters, {most} at most.", most=MOST_LETTERS), line
            )
        try:
            self.data: dict[str, Any] = tomllib.loads(source)
        except tomllib.TOMLDecodeError as error:
            message = str(error)
            place = _PLACE.search(message)
            rows = source.count("\n")
            row = int(place[1]) - 1 if place and place[1] else rows
            reason = message[: place.start()] if place else message
            raise LessonError(
                worded("this is no TOML: {reason}.", reason=_lowered(reason)), line + min(row, rows)
            ) from error
        except (RecursionError, ValueError) as error:
            # Python refuses numbers of thousands of digits by a ValueError of its own.
            raise LessonError(
                worded("this head has too long a number in it, or is nested too deep."), line
            ) from error
        for path, value in _numbers(self.data):
            if len(path) > MOST_DEEP:
                raise self.fault(path[:1], worded("this is nested too deep."))
            if not (isinstance(value, bool) or abs(value) <= _LARGEST):
                raise self.fault(path, worded("{key} must be a finite number.", key=_named(path)))

    def fault(self, path: Path, reason: str) -> LessonError:
        """What is wrong at the path, with its line."""
        return LessonError(reason, self.line_of(path))

    def line_of(self, path: Path) -> int:
        """The line of the file where the key stands, or else that of what holds it."""
        keys = [str(key) for key in path if isinstance(key, str)]
        best, found, table = 0, 0, []
        for number, line in enumerate(self.source.split("\n")):
            if header := _TABLE.match(line):
                here = table = _keys(header[1])
            elif key := _KEY.match(line):
                here = table + _keys(key[1])
            else:
                continue
            shared = len(
                list(takewhile(lambda pair: pair[0] == pair[1], zip(here, keys, strict=False)))
            )
            if shared > found and shared in (len(here), len(keys)):
                best, found = number, shared
        return self.line + best

    def made(self, kind: type[Kind]) -> Kind:
        """The head as a value of this kind.

        Raises:
            LessonError: It is none; it tells the line.
        """
        try:
            return msgspec.convert(self.data, kind)
        except msgspec.ValidationError as error:
            path, reason = told(error, self.data, kind)
            raise self.fault(path, reason) from error


_LARGEST = 1e300
"""Beyond this, sums of numbers may not be finite any more."""


def told(error: msgspec.ValidationError, data: Any, kind: type[msgspec.Struct]) -> tuple[Path, str]:
    """Where the data is at fault, and why, in a sentence.

    Args:
        error: What `msgspec.convert` says of it.
        data: What was to be converted.
        kind: To what.
    """
    message = str(error)
    where = _AT.search(message)
    path: Path = ()
    if where:
        message = message[: where.start()]
        path = tuple(key or int(index) for key, index in _STEP.findall(where[1]))
    value = _value(data, path)
    if found := re.match(r"Object contains unknown field `(.*)`$", message, re.DOTALL):
        known = ", ".join(_fields(kind, path, data))
        at = (*path, found[1])
        return at, worded("there is no key {key}; there are {known}.", key=_named(at), known=known)
    if found := re.match(r"Object missing required field `(.*)`$", message):
        return path, worded("{key} is missing.", key=_named((*path, found[1])))
    if found := re.match(r"Expected `(\w+)", message):
        wanted = _WORDS.get(found[1], found[1])
        return path, worded(
            "{key} must be {wanted}, not {value}.",
            key=_named(path),
            wanted=wanted,
            value=shown(value),
        )
    if choices := _choices(kind, path, data):
        return path, worded(
            "{key} must be one of {known}, not {value}.",
            key=_named(path),
            known=", ".join(choices),
            value=shown(value),
        )
    return path, worded("{key} can't be used: {reason}.", key=_named(path), reason=message)


def shown(value: Any) -> str:
    """A value as it is told: short, and in one line."""
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


def _named(path: Path) -> str:
    """`setup.beside 2`: a place in a list is counted from 1."""
    name = ""
    for step in path:
        name += f" {step + 1}" if isinstance(step, int) else f"{'.' if name else ''}{step}"
    return " ".join(name.split()) if len(name) <= 80 else f"{name[:79]}…"


def _keys(dotted: str) -> list[str]:
    return [key.strip().strip("\"'") for key in dotted.split(".")]


def _value(data: Any, path: Path) -> Any:
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return data
    return data


def _kind_at(kind: type[msgspec.Struct], path: Path, data: Any) -> Any:
    """The type that is wanted at the path."""
    wanted: Any = msgspec.inspect.type_info(kind)
    for step in path:
        data = _value(data, (step,))
        if isinstance(step, int):
            wanted = getattr(wanted, "item_type", None)
            continue
        fields = {field.encode_name: field.type for field in getattr(wanted, "fields", ())}
        wanted = fields.get(step)
        if isinstance(wanted, msgspec.inspect.UnionType):
            kinds = [t for t in wanted.types if not isinstance(t, msgspec.inspect.NoneType)]
            tag = data.get("type") if isinstance(data, dict) else None
            tagged = [t for t in kinds if getattr(t, "tag", None) == tag and tag is not None]
            wanted = tagged[0] if tagged else kinds[0] if len(kinds) == 1 else wanted
    return wanted


def _fields(kind: type[msgspec.Struct], path: Path, data: Any) -> list[str]:
    """The keys that there can be at the path."""
    return [field.encode_name for field in getattr(_kind_at(kind, path, data), "fields", ())]


def _choices(kind: type[msgspec.Struct], path: Path, data: Any) -> list[str]:
    """The values that there can be at the path, where they are listed."""
    wanted = _kind_at(kind, path, data)
    if path and path[-1] == "type" and wanted is None:
        union = _kind_at(kind, path[:-1], data)
        return [
            str(getattr(t, "tag", "")) for t in getattr(union, "types", ()) if hasattr(t, "tag")
        ]
    return [str(value) for value in getattr(wanted, "values", ())]


def _numbers(value: Any, path: Path = ()) -> Iterator[tuple[Path, float]]:
    """Every number with its path; in place of what is nested too deep, 0."""
    if len(path) > MOST_DEEP:
        yield path, 0
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _numbers(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _numbers(inner, (*path, index))
    elif isinstance(value, int | float):
        yield path, value


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
