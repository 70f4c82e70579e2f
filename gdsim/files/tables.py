"""A table of numbers from a CSV or TSV file, or from text pasted out of a spreadsheet.

`look` tells what its beginning is taken for; `read` goes through it in batches of rows, so that a
long one takes no more memory than its numbers do. Nothing is half-read: there are columns, or
there is an error that names the place.
"""

from collections.abc import Callable, Sequence

from gdsim.core.columns import Columns
from gdsim.files.cells import TableError
from gdsim.files.looking import DELIMITERS, NOTHING_CHOSEN, Preview, Reading, look
from gdsim.files.rows import Layout, Row, Rows, undecodable, without_end
from gdsim.files.sources import ENCODINGS, Source, opened
from gdsim.language import worded

__all__ = [
    "DELIMITERS",
    "ENCODINGS",
    "Cancelled",
    "Preview",
    "Reading",
    "TableError",
    "look",
    "read",
]

MOST_NUMBERS = 50_000_000
"""Numbers that are read, 400 MB."""

_BATCH = 16_384
"""Cells between two reports of progress."""


class Cancelled(Exception):  # noqa: N818
    """Reading was cancelled."""


def read(
    source: Source,
    reading: Reading = NOTHING_CHOSEN,
    wanted: Sequence[str] | None = None,
    *,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Columns:
    """The table's numbers.

    Args:
        source: A file's path, or the text itself.
        reading: What has been chosen; what is None is found out.
        wanted: The columns to read, in their order; all but those of text where it is None.
        on_progress: Told how much has been read, and of how much (bytes; of a text, letters).
        cancelled: Asked from time to time whether to stop.

    Raises:
        TableError: The table can't be read, or not without a choice.
        Cancelled: It was cancelled.
    """
    preview = look(source, reading)
    if preview.fault:
        raise preview.fault
    layout, chosen = preview.layout, _chosen(preview, wanted)
    encoding, delimiter = preview.reading.encoding or "", layout.delimiter
    numbers = bytearray()
    try:
        with opened(source, encoding) as text:
            rows = Rows(text.lines(), delimiter)
            rows.take(layout.first - 1)
            while batch := rows.take(max(1, _BATCH // len(layout.names))):
                on_progress(text.done, text.total)
                if cancelled():
                    raise Cancelled
                numbers += _numbers(layout, rows, batch, chosen)
                if len(numbers) > 8 * MOST_NUMBERS:
                    raise TableError(
                        worded(
                            "There are more than {most:,} numbers; choose fewer columns.",
                            most=MOST_NUMBERS,
                        )
                    )
    except UnicodeDecodeError:
        raise undecodable(source, encoding, delimiter) from None
    if fault := layout.count_fault(len(numbers) // (8 * len(chosen))):
        raise fault
    return Columns(tuple(layout.names[which] for which in chosen), bytes(numbers))


def _chosen(preview: Preview, wanted: Sequence[str] | None) -> list[int]:
    """Which of the columns are to be read."""
    names = preview.layout.names
    if wanted is None:
        chosen = [which for which, column in enumerate(preview.columns) if not column.is_text]
        if not chosen:
            raise preview.columns[0].fault or AssertionError
        return chosen
    if not wanted:
        raise TableError(worded("Choose the columns to read."))
    for name in wanted:
        if name not in names:
            raise TableError(
                worded(
                    "There is no column '{name}'; there are {names}.",
                    name=name,
                    names=", ".join(names),
                )
            )
    return [names.index(name) for name in dict.fromkeys(wanted)]


def _numbers(layout: Layout, rows: Rows, batch: list[Row], chosen: Sequence[int]) -> bytes:
    """A batch's numbers, row by row; empty rows are passed over if nothing follows them."""
    first = rows.taken - len(batch) + 1
    samples = without_end(batch)
    if len(samples) < len(batch):
        while following := rows.take(1000):
            if without_end(following):
                empty = first + len(samples)
                raise TableError(
                    worded("Row {empty} is empty; take it out.", empty=empty), row=empty
                )
    if not samples:
        return b""
    try:
        return layout.numbers(samples, chosen).tobytes()
    except ValueError:
        raise layout.fault(samples, first, chosen) or AssertionError from None
