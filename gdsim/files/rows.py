"""A table's rows as lists of cells, how they become numbers, and where they can't."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from gdsim.files import cells
from gdsim.files.cells import TableError
from gdsim.files.sources import ENCODINGS, Source, opened

Row = list[str]


class Rows:
    """The rows of a text, as they come.

    Attributes:
        taken: How many have come: the last one's number, as a spreadsheet counts.
    """

    def __init__(self, lines: Iterable[str], delimiter: str) -> None:
        self._reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)
        self.taken = 0

    def take(self, most: int) -> list[Row]:
        """The next rows; none at the end.

        Raises:
            TableError: A row can't be split into cells.
            UnicodeDecodeError: The text is in another encoding.
        """
        rows: list[Row] = []
        try:
            # `extend` keeps what came before an error, which tells where it was.
            rows.extend(islice(self._reader, most))
        except csv.Error as error:
            at = self.taken + len(rows) + 1
            raise TableError(
                f"Row {at} can't be split into cells: a quotation mark is not closed,"
                " or is where none can be.",
                row=at,
            ) from error
        self.taken += len(rows)
        return rows


@dataclass(frozen=True)
class Layout:
    """What each row of a table has to be like.

    Attributes:
        names: The columns' names.
        delimiter: What stands between two cells.
        decimal_comma: Whether 1,5 is one and a half.
        first: The first sample's row: 2, or 1 without a header.
    """

    names: tuple[str, ...]
    delimiter: str
    decimal_comma: bool
    first: int

    def numbers(self, rows: Sequence[Row], chosen: Sequence[int]) -> NDArray[np.float64]:
        """The numbers (rows, chosen columns).

        Raises:
            ValueError: A row is not like that; `fault` tells which.
        """
        if {len(self.names)} != set(map(len, rows)):
            raise ValueError
        columns = [
            cells.numbers([row[which] for row in rows], self.decimal_comma) for which in chosen
        ]
        return np.array(columns, dtype="<f8").T

    def fault(
        self, rows: Iterable[Row], first: int, chosen: Sequence[int] = ()
    ) -> TableError | None:
        """The first row that is not like that, or whose chosen columns are no numbers; or None.

        Args:
            rows: The rows.
            first: The first one's number.
            chosen: Which columns have to be numbers.
        """
        for number, row in enumerate(rows, first):
            if is_empty(row):
                return TableError(f"Row {number} is empty; take it out.", row=number)
            if len(row) != len(self.names):
                return self._ragged(number, row)
            for which in chosen:
                if error := self.cell_fault(number, which, row[which]):
                    return error
        return None

    def cell_fault(self, number: int, which: int, cell: str) -> TableError | None:
        """Why the cell is no number, with its row's number and its column; None where it is one."""
        why, offers = cells.fault(cell, self.decimal_comma)
        if not why:
            return None
        name = self.names[which]
        return TableError(
            f"Row {number}, column {cells.quoted(name)}: {why}",
            row=number,
            column=name,
            offers=offers,
        )

    def count_fault(self, samples: int) -> TableError | None:
        """Why so few samples are not enough; None where they are."""
        if samples == 0:
            return TableError("There are names, but no rows of numbers under them.")
        if samples == 1:
            return TableError(
                f"There is one sample only, in row {self.first}; at least 2 are needed.",
                row=self.first,
            )
        return None

    def _ragged(self, number: int, row: Row) -> TableError:
        size = len(self.names)
        count = "1 cell" if len(row) == 1 else f"{len(row)} cells"
        there = f"Row {number} has {count}, but there are {size} columns"
        if len(row) < size:
            missing = self.names[len(row)]
            return TableError(
                f"{there}: {cells.quoted(missing)} is missing.", row=number, column=missing
            )
        hint = ""
        if self.delimiter == ",":
            hint = " Numbers with decimal commas need another separator, such as a semicolon."
        return TableError(f"{there}.{hint}", row=number)


def is_empty(row: Row) -> bool:
    """Whether the row says nothing."""
    return not "".join(row).strip()


def without_end(rows: list[Row]) -> list[Row]:
    """The rows without the empty ones that spreadsheets leave at the end."""
    end = len(rows)
    while end and is_empty(rows[end - 1]):
        end -= 1
    return rows[:end]


def undecodable(source: Source, encoding: str, delimiter: str) -> TableError:
    """Where the first letter is that is not in the encoding."""
    others = "choose another encoding"
    if encoding == "utf-8":
        others = "choose its encoding, such as Windows-1252 or Latin-1"
    with opened(source, encoding, errors="replace") as text:
        rows = Rows(text.lines(), delimiter)
        while row := rows.take(1):
            for which, cell in enumerate(row[0], 1):
                if "\ufffd" in cell:
                    return TableError(
                        f"Row {rows.taken}, column {which}: {cells.quoted(cell)} is not"
                        f" {ENCODINGS[encoding]}; {others}.",
                        row=rows.taken,
                        offers="encoding",
                    )
    return TableError(f"It is not {ENCODINGS[encoding]}; {others}.", offers="encoding")
