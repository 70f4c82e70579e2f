"""What an administrator says of the preferences: first values, and values that stay.

`defaults.ini` has two sections, `[defaults]` and `[locked]`, with the names of `PREFERENCES`. What
can't be used is left out, and told; the rest holds.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gdsim.language import Worded, worded
from gdsim.ui.preferences import PREFERENCES, Value

log = logging.getLogger(__name__)

LARGEST = 64 * 2**10
"""Bytes; one with every preference has 1000."""

SHOWN = 40
"""Letters of a wrong value that are told."""


@dataclass
class Defaults:
    """What all the files say together.

    Attributes:
        first: First values, which the user can change.
        locked: Values that stay.
        locked_by: The folder of the file that locks it, by the preference's name.
        faults: What can't be used, and why, a sentence each.
    """

    first: dict[str, Value] = field(default_factory=dict)
    locked: dict[str, Value] = field(default_factory=dict)
    locked_by: dict[str, str] = field(default_factory=dict)
    faults: list[Worded] = field(default_factory=list)


def read(files: Sequence[Path]) -> Defaults:
    """What those of the files say that exist; what a later one says counts."""
    told = Defaults()
    for file in files:
        try:
            if file.is_file():
                _take(told, file, _text(file))
        except OSError as error:
            reason = error.strerror or str(error)
            told.faults.append(worded("{file} can't be read: {reason}.", file=file, reason=reason))
        except ValueError as error:
            # As it was worded, so that it can be said in another language.
            reason = error.args[0]
            told.faults.append(worded("{file} is ignored: {reason}", file=file, reason=reason))
    for fault in told.faults:
        log.warning("%s", fault)
    return told


def _text(file: Path) -> str:
    """The file's text.

    Raises:
        OSError: It can't be read.
        ValueError: It is no text, or too much of it.
    """
    with file.open("rb") as opened:
        content = opened.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ValueError(worded("it is larger than {size} kB.", size=LARGEST // 1024))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(worded("it is no text in UTF-8.")) from None
    if "\0" in text:
        raise ValueError(worded("it is no text."))
    return text


def _take(told: Defaults, file: Path, text: str) -> None:
    for section, name, written in _entries(told, file, text):
        preference = PREFERENCES.get(name)
        if section not in ("defaults", "locked"):
            told.faults.append(
                worded(
                    "{file}: there is no section [{section}]; there are [defaults] and [locked].",
                    file=file,
                    section=_short(section),
                )
            )
        elif preference is None:
            told.faults.append(
                worded("{file}: there is no preference “{name}”.", file=file, name=_short(name))
            )
        elif (value := preference.read(written)) is None:
            told.faults.append(
                worded(
                    "{file}: {name} can't be “{value}”; {allowed}.",
                    file=file,
                    name=name,
                    value=_short(written),
                    allowed=preference.told(),
                )
            )
        elif section == "defaults":
            told.first[name] = value
        else:
            told.locked[name] = value
            told.locked_by[name] = str(file.parent)


def _entries(told: Defaults, file: Path, text: str) -> Iterator[tuple[str, str, str]]:
    """Section, name and value of each entry."""
    # Most machines have no such file.
    import configparser

    parser = configparser.ConfigParser(
        delimiters=("=",), strict=False, interpolation=None, default_section=""
    )
    try:
        parser.read_string(text)
    except configparser.MissingSectionHeaderError as error:
        raise ValueError(worded("line {line} is in no section.", line=error.lineno)) from None
    except configparser.ParsingError as error:
        # What can be read has been by now.
        lines = ", ".join(str(line) for line, _ in error.errors[:3])
        told.faults.append(
            worded("{file}: line {lines} is not written as name = value.", file=file, lines=lines)
        )
    for section in parser.sections():
        for name, written in parser[section].items():
            yield section.strip().lower(), name, written or ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN]}…"
