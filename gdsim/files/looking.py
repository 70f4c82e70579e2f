"""What a table is taken for by its first rows: its encoding, separator, names and columns."""

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from gdsim.files import cells
from gdsim.files.cells import TableError
from gdsim.files.rows import Layout, Row, Rows, undecodable, without_end
from gdsim.files.sources import Source, encoding_of, opened
from gdsim.language import worded

DELIMITERS: dict[str, str] = {"\t": worded("tab"), ";": worded("semicolon"), ",": worded("comma")}
"""What can stand between two cells; where two would do, it is the first."""

MOST_COLUMNS = 1000

SAMPLE_LINES = 200
SAMPLE_LETTERS = 500_000
"""What is looked at: so many lines, or letters where they are long."""


@dataclass(frozen=True)
class Reading:
    """How a table is to be read. What is None is found out; or has to be chosen, if it can't be.

    Attributes:
        encoding: One of `sources.ENCODINGS`; a text has none.
        delimiter: One of `DELIMITERS`.
        header: Whether the first row holds names; without, they are `column 1`, `column 2`…
        decimal_comma: Whether 1,5 is one and a half.
    """

    encoding: str | None = None
    delimiter: str | None = None
    header: bool | None = None
    decimal_comma: bool | None = None


NOTHING_CHOSEN = Reading()
"""All is found out."""


@dataclass(frozen=True)
class Found:
    """A column of a table that was looked at.

    Attributes:
        name: Its name.
        is_text: Whether it holds words or dates, and no number.
        fault: Why it can't be used; None where it can, as far as was looked.
    """

    name: str
    is_text: bool
    fault: TableError | None


@dataclass(frozen=True)
class Preview:
    """What a table is taken for.

    Attributes:
        reading: How it would be read; what is None has to be chosen first.
        columns: Its columns.
        rows: Its first rows as text, those of the samples.
        layout: What its rows then have to be like.
        fault: Why it can't be read so; None where it can, as far as was looked. Its `offers` is
            the field of `Reading` that might help.
    """

    reading: Reading
    layout: Layout
    columns: tuple[Found, ...]
    rows: tuple[tuple[str, ...], ...]
    fault: TableError | None

    @property
    def decimal_comma_likely(self) -> bool:
        """Whether there are decimal commas, and it has not been chosen what to make of them."""
        return self.reading.decimal_comma is None


def look(source: Source, reading: Reading = NOTHING_CHOSEN) -> Preview:
    """What the table is taken for.

    Args:
        source: A file's path, or the text itself.
        reading: What has been chosen.

    Raises:
        TableError: There is nothing to be shown.
    """
    encoding = reading.encoding or encoding_of(source)
    lines, is_whole, is_decoded = _first_lines(source, encoding)
    delimiter = reading.delimiter or _delimiter(lines)
    rows, unsplit = _first_rows(lines, delimiter or ",", is_whole)
    if not rows:
        raise unsplit or TableError(worded("The table is empty."))
    if len(rows[0]) > MOST_COLUMNS:
        raise TableError(
            worded(
                "There are {count:,} columns; at most {most:,} are read.",
                count=len(rows[0]),
                most=MOST_COLUMNS,
            )
        )
    top = [" ".join(cell.split()) for cell in rows[0]]
    is_nameless = reading.header is None and bool(top) and all(map(_might_be_number, top))
    has_header = reading.header is not False and not is_nameless
    names = top if has_header else [f"column {i}" for i in range(1, len(top) + 1)]
    samples = rows[has_header:]
    comma = reading.decimal_comma
    if comma is None and not any(map(_has_decimal_commas, _columns(samples, len(names)))):
        comma = False
    settled = Reading(encoding, delimiter, None if is_nameless else has_header, comma)
    layout = Layout(tuple(names), delimiter or ",", bool(comma), first=1 + has_header)
    fault = None if is_decoded else undecodable(source, encoding, layout.delimiter)
    fault = fault or unsplit or _fault(settled, layout, samples)
    if fault is None and is_whole:
        fault = layout.count_fault(len(samples))
    return Preview(settled, layout, _found(layout, samples), tuple(map(tuple, samples)), fault)


def _first_lines(source: Source, encoding: str) -> tuple[list[str], bool, bool]:
    """The lines that are looked at, whether they are all, and whether they could be decoded."""

    def looked_at(errors: str) -> tuple[list[str], bool]:
        lines: list[str] = []
        letters = 0
        with opened(source, encoding, errors) as text:
            for line in text.lines():
                if len(lines) == SAMPLE_LINES or letters > SAMPLE_LETTERS:
                    return lines, False
                lines.append(line)
                letters += len(line)
        return lines, True

    try:
        return *looked_at("strict"), True
    except UnicodeDecodeError:
        return *looked_at("replace"), False


def _first_rows(
    lines: Sequence[str], delimiter: str, is_whole: bool
) -> tuple[list[Row], TableError | None]:
    """The rows of the lines, and what is wrong with the one after them, if something is."""
    source = Rows(lines, delimiter)
    rows: list[Row] = []
    try:
        while row := source.take(1):
            rows += row
    except TableError as error:
        # Lines that are not all may end within quotation marks that are closed further on.
        return rows, error if is_whole or not rows else None
    return without_end(rows) if is_whole else rows, None


def _delimiter(lines: Sequence[str]) -> str | None:
    """What splits most of the lines into the same number of cells, above one."""

    def alike(delimiter: str) -> int:
        try:
            widths = Counter(map(len, csv.reader(lines, delimiter=delimiter)))
        except csv.Error:
            return 0
        return max((count for width, count in widths.items() if width > 1), default=0)

    best = max(DELIMITERS, key=alike)
    return best if alike(best) else None


def _fault(reading: Reading, layout: Layout, samples: Sequence[Row]) -> TableError | None:
    """What is wrong with the table as a whole, the first things first."""
    names = layout.names
    if not any(names):
        return TableError(worded("Row 1 is empty: it has to hold the columns' names."), row=1)
    if len(names) == 1 and any(len(row) > 1 for row in samples):
        return TableError(
            worded("Row 1 has one cell only: it has to hold the columns' names."), row=1
        )
    if len(names) == 1:
        return TableError(
            worded(
                "There is only one column; between two there must be a tab, a semicolon or a comma."
            ),
            offers="delimiter",
        )
    if reading.header is None:
        return TableError(
            worded(
                "Row 1 holds numbers, where the columns' names should be; choose that the"
                " table has no header, or put names there."
            ),
            row=1,
            offers="header",
        )
    for which, name in enumerate(names):
        if not name:
            return TableError(
                worded("Row 1: column {column} has no name.", column=which + 1), row=1
            )
        if name in names[:which]:
            first, second = names.index(name) + 1, which + 1
            return TableError(
                worded(
                    "Row 1: columns {first} and {second} have the same name, {name}.",
                    first=first,
                    second=second,
                    name=cells.quoted(name),
                ),
                row=1,
                column=name,
            )
    if fault := layout.fault(samples, layout.first):
        return fault
    if reading.decimal_comma is None:
        return next(
            layout.cell_fault(number, which, cell)
            for number, row in enumerate(samples, layout.first)
            for which, cell in enumerate(row)
            if cells.has_decimal_comma(cell)
        )
    return None


def _found(layout: Layout, samples: Sequence[Row]) -> tuple[Found, ...]:
    """The columns, each by itself."""

    def found(which: int, name: str, column: Sequence[str]) -> Found:
        faults = (
            layout.cell_fault(number, which, cell)
            for number, cell in enumerate(column, layout.first)
        )
        fault = next(filter(None, faults), None)
        is_text = any(map(cells.is_text, column)) and not any(map(_might_be_number, column))
        return Found(name, is_text, fault)

    columns = _columns(samples, len(layout.names))
    return tuple(map(found, count(), layout.names, columns))


def _columns(samples: Sequence[Row], width: int) -> list[list[str]]:
    """The cells by columns; those that a row has too few of are empty."""
    return [[row[which] if which < len(row) else "" for row in samples] for which in range(width)]


def _has_decimal_commas(column: Sequence[str]) -> bool:
    """Whether there are any, and nothing but numbers beside them."""
    said = [cell for cell in column if cell.strip()]
    return all(map(_might_be_number, said)) and any(map(cells.has_decimal_comma, said))


def _might_be_number(cell: str) -> bool:
    return cells.is_number(cell) or cells.has_decimal_comma(cell)
