"""Text from a file or from a paste, line by line, and how far along it is."""

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from gdsim.files.cells import TableError
from gdsim.language import worded

ENCODINGS: dict[str, str] = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": worded("Western European (Windows-1252)"),
    "latin-1": worded("Western European (Latin-1)"),
}
"""The encodings that can be chosen, by Python's names, with those that people know."""

LONGEST_LINE = 1_000_000
"""Letters in a line from which on a text is no table."""

_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")

Source = Path | str
"""A file's path, or the text itself."""


class Text:
    """An open text.

    Attributes:
        name: What it is called in messages.
        total: How long it is: a file's bytes, a paste's letters.
    """

    def __init__(self, name: str, text: io.TextIOBase, raw: io.IOBase, total: int) -> None:
        self.name = name
        self.total = total
        self._text = text
        self._raw = raw

    @property
    def done(self) -> int:
        """How much of it has been read."""
        return self._raw.tell()

    def lines(self) -> Iterator[str]:
        """The lines with their endings: those of Unix, of Windows, or of an old Macintosh.

        Raises:
            UnicodeDecodeError: The text is in another encoding.
            TableError: The file can't be read, or a line is too long.
        """
        try:
            for number in count(1):
                line = self._text.readline(LONGEST_LINE)
                if len(line) == LONGEST_LINE:
                    raise TableError(
                        worded(
                            "Line {number} has {longest:,} letters or more; is this a table?",
                            number=number,
                            longest=LONGEST_LINE,
                        ),
                        row=number,
                    )
                if not line:
                    return
                yield line
        except OSError as error:
            raise TableError(
                worded("{name} can't be read: {reason}.", name=self.name, reason=error.strerror)
            ) from error
        except UnicodeDecodeError:
            raise
        except UnicodeError as error:
            # Python finds no mark at the beginning of UTF-16, and no place for that.
            raise TableError(
                worded(
                    "{name} does not begin as UTF-16 does; choose another encoding.", name=self.name
                ),
                offers="encoding",
            ) from error


def encoding_of(source: Source) -> str:
    """UTF-16 where a file begins with its mark, else UTF-8.

    Raises:
        TableError: The file can't be opened.
    """
    if isinstance(source, str):
        return "utf-8"
    with _binary(source) as raw:
        return "utf-16" if raw.peek(2).startswith(_UTF_16_MARKS) else "utf-8"


@contextmanager
def opened(source: Source, encoding: str, errors: str = "strict") -> Iterator[Text]:
    """The source, open for reading.

    Args:
        source: A path, or the text.
        encoding: A file's, one of `ENCODINGS`.
        errors: What becomes of letters that are not in the encoding, as `open` takes it.

    Raises:
        TableError: It can't be opened, or is no text.
    """
    if isinstance(source, str):
        paste = io.StringIO(source.removeprefix("\ufeff"), newline="")
        yield Text("The text", paste, paste, len(source))
        return
    with _binary(source) as raw:
        if encoding != "utf-16" and b"\0" in raw.peek():
            raise TableError(
                worded(
                    "{name} is no text. A spreadsheet has to be saved as CSV first.",
                    name=source.name,
                ),
                offers="encoding",
            )
        # Some programs write a mark before UTF-8 as well, which is no part of the first name.
        name = "utf-8-sig" if encoding == "utf-8" else encoding
        with io.TextIOWrapper(raw, name, errors, newline="") as text:
            yield Text(source.name, text, raw, os.fstat(raw.fileno()).st_size)


@contextmanager
def _binary(path: Path) -> Iterator[io.BufferedReader]:
    try:
        if path.is_dir():
            raise TableError(worded("{name} is a folder; choose a file in it.", name=path.name))
        # A device or a pipe may have no end.
        if path.exists() and not path.is_file():
            raise TableError(worded("{name} is no file with a table.", name=path.name))
        raw = path.open("rb")
    except FileNotFoundError as error:
        raise TableError(worded("There is no file {path}.", path=path)) from error
    except OSError as error:
        raise TableError(
            worded("{name} can't be opened: {reason}.", name=path.name, reason=error.strerror)
        ) from error
    with raw:
        yield raw
