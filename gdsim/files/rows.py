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
from gdsim.language import worded, worded_count

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
                worded(
                    "Row {row} can't be split into cells: a quotation mark is not closed, or is"
                    " where none can be.",
                    row=at,
                ),
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
                return TableError(
                    worded("Row {row} is empty; take it out.", row=number), row=number
                )
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
            worded("Row {row}, column {name}: {why}", row=number, name=cells.quoted(name), why=why),
            row=number,
            column=name,
            offers=offers,
        )

    def count_fault(self, samples: int) -> TableError | None:
        """Why so few samples are not enough; None where they are."""
        if samples == 0:
            return TableError(worded("There are names, but no rows of numbers under them."))
        if samples == 1:
            return TableError(
                worded(
                    "There is one sample only, in row {first}; at least 2 are needed.",
                    first=self.first,
                ),
                row=self.first,
            )
        return None

    def _ragged(self, number: int, row: Row) -> TableError:
        size = len(self.names)
        told = {"row": number, "size": size}
        if len(row) < size:
            missing = self.names[len(row)]
            return TableError(
                worded_count(
                    "Row {row} has {n} cell, but there are {size} columns: {missing} is missing.",
                    "Row {row} has {n} cells, but there are {size} columns: {missing} is missing.",
                    len(row),
                    missing=cells.quoted(missing),
                    **told,
                ),
                row=number,
                column=missing,
            )
        sentence = worded(
            "Row {row} has {count} cells, but there are {size} columns.", count=len(row), **told
        )
        if self.delimiter == ",":
            sentence = worded(
                "{sentence} Numbers with decimal commas need another separator, such as a"
                " semicolon.",
                sentence=sentence,
            )
        return TableError(sentence, row=number)


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
    others = worded("choose another encoding")
    if encoding == "utf-8":
        others = worded("choose its encoding, such as Windows-1252 or Latin-1")
    with opened(source, encoding, errors="replace") as text:
        rows = Rows(text.lines(), delimiter)
        while row := rows.take(1):
            for which, cell in enumerate(row[0], 1):
                if "\ufffd" in cell:
                    return TableError(
                        worded(
                            "Row {row}, column {column}: {cell} is not {encoding}; {others}.",
                            row=rows.taken,
                            column=which,
                            cell=cells.quoted(cell),
                            encoding=ENCODINGS[encoding],
                            others=others,
                        ),
                        row=rows.taken,
                        offers="encoding",
                    )
    return TableError(
        worded("It is not {encoding}; {others}.", encoding=ENCODINGS[encoding], others=others),
        offers="encoding",
    )
