"""Reading a table for a problem, and what may be chosen where it can't be read as it is."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gdsim.core.faults import SettingsError
from gdsim.core.problems import Options
from gdsim.files.cells import quoted
from gdsim.files.looking import NOTHING_CHOSEN
from gdsim.files.sources import Source
from gdsim.files.tables import DELIMITERS, ENCODINGS, Preview, Reading, TableError, look, read
from gdsim.language import said, tr
from gdsim.ui.setup.background import Task
from gdsim.ui.setup.choosing import fitted

MOST_NAMED = 2
"""So many columns that are left out are told by their names."""


@dataclass(frozen=True)
class Request:
    """A table that is wanted.

    Attributes:
        source: Where it is: a file's path, or the text itself.
        reading: How it is to be read, as far as somebody has chosen that.
        without: The columns that are left out, and why.
    """

    source: Source
    reading: Reading = NOTHING_CHOSEN
    without: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """What the table is called."""
        return self.source.name if isinstance(self.source, Path) else tr("pasted table")


@dataclass(frozen=True, eq=False)
class Opened:
    """What came of a request.

    Attributes:
        request: The request.
        preview: What the table was taken for; None where there was nothing to be seen.
        options: What a problem was made from; None where there is an error.
        error: Why the table can't be used, or not without a choice.
    """

    request: Request
    preview: Preview | None = None
    options: Options | None = None
    error: TableError | SettingsError | None = None

    @property
    def unused(self) -> dict[str, str]:
        """The columns that no number is read from, and why."""
        texts = self.preview.columns if self.preview else ()
        reasons = {column.name: str(column.fault) for column in texts if column.is_text}
        return reasons | dict(self.request.without)


@dataclass(frozen=True)
class Offer:
    """Another way to read a table.

    Attributes:
        text: What is chosen, for a button.
        request: The request that it makes.
        tip: More of it.
    """

    text: str
    request: Request
    tip: str = ""


def opened(request: Request, before: Options | None, task: Task) -> Opened:
    """Read a table and make a problem from it.

    Args:
        request: The table.
        before: What the problem was made from until now; see `fitted`.
        task: What is told of the progress, and may be cancelled.

    Raises:
        Cancelled: The task was.
    """
    preview = None
    try:
        preview = look(request.source, request.reading)
        wanted = None
        if request.without:
            left_out = dict(request.without)
            wanted = [
                column.name
                for column in preview.columns
                if not column.is_text and column.name not in left_out
            ]
        with _no_collections():
            columns = read(
                request.source,
                request.reading,
                wanted,
                on_progress=task.advance,
                cancelled=task.is_cancelled,
            )
        return Opened(request, preview, options=fitted(before, columns))
    except (TableError, SettingsError) as error:
        return Opened(request, preview, error=error)


@contextmanager
def _no_collections() -> Iterator[None]:
    """Have no garbage collected meanwhile.

    The many cells would make Python look through all of its objects for cycles five times a second.
    With torch that takes 80 ms each time, in which the window stands still (measured on 2 cores);
    and cells make no cycles.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def offers(failed: Opened) -> Iterator[Offer]:
    """The ways to read the table that might help where it could not be read."""
    request, error, reading = failed.request, failed.error, failed.request.reading

    def chosen(text: str, **choice: Any) -> Offer:
        return Offer(text, replace(request, reading=replace(reading, **choice)))

    match getattr(error, "offers", ""):
        case "decimal_comma" if reading.decimal_comma:
            yield chosen(tr("Read 1.5 as one and a half"), decimal_comma=False)
        case "decimal_comma":
            yield chosen(tr("Read 1,5 as one and a half"), decimal_comma=True)
        case "header":
            yield chosen(tr("There is no header: row 1 is a sample"), header=False)
        case "encoding":
            for encoding in _other_encodings(failed):
                yield chosen(
                    tr("Read it as {encoding}", encoding=ENCODINGS[encoding]), encoding=encoding
                )
        case "delimiter":
            for delimiter, title in DELIMITERS.items():
                yield chosen(tr("Split at each {separator}", separator=title), delimiter=delimiter)
    if without := _left_out(failed):
        names = [quoted(name) for name, _ in without]
        if len(names) == 1:
            text = tr("Leave out {column}", column=names[0])
        elif len(names) <= MOST_NAMED:
            text = tr("Leave out {one} and {other}", one=names[0], other=names[1])
        else:
            text = tr("Leave out {count} columns", count=len(names))
        tip = "\n".join(said(why) for _, why in without)
        yield Offer(text, replace(request, without=(*request.without, *without)), tip)


def _other_encodings(failed: Opened) -> list[str]:
    tried = failed.request.reading.encoding
    if failed.preview:
        tried = failed.preview.reading.encoding
    elif tried != "utf-16":
        # There are letters of no text in it, but for one in two bytes each.
        return ["utf-16"]
    return [encoding for encoding in ENCODINGS if encoding != tried]


def _left_out(failed: Opened) -> list[tuple[str, str]]:
    """The columns of numbers that have a fault, if without them there might be none."""
    error, preview = failed.error, failed.preview
    if not (isinstance(error, TableError) and preview and _is_of_a_cell(error)):
        return []
    faults = {column.name: str(column.fault) for column in preview.columns if column.fault}
    faults[error.column] = str(error)
    gone = failed.unused
    left = [name for name in preview.layout.names if name not in gone]
    without = [(name, faults[name]) for name in left if name in faults]
    return without if len(left) - len(without) >= 2 else []


def _is_of_a_cell(error: TableError) -> bool:
    # Such an error names a column as well where the row has no cell for it, or where two columns
    # have one name; then it helps nobody to leave the column out.
    return bool(error.column) and f"column {quoted(error.column)}" in str(error)
