"""A table's cells as numbers, and what to say of those that are none."""

import math
import re
from collections.abc import Sequence

from gdsim.language import worded


class TableError(ValueError):
    """A table that can't be read, told in a sentence.

    Attributes:
        row: The row at fault as a spreadsheet counts, from 1 for the first one; or 0.
        column: The column at fault; or empty.
        offers: The field of `Reading` that can be chosen otherwise to read the table; or empty.
    """

    def __init__(self, message: str, *, row: int = 0, column: str = "", offers: str = "") -> None:
        super().__init__(message)
        self.row = row
        self.column = column
        self.offers = offers


# Written so that no cell, however long, is gone through more than once.
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_DECIMAL_COMMA = re.compile(r"[+-]?(\d+,\d*|,\d+)([eE][+-]?\d+)?", re.ASCII)
_SEPARATORS = r"[,.'’ \u00a0\u2009\u202f]"
_THOUSANDS = re.compile(rf"[+-]?\d{{1,3}}({_SEPARATORS}\d{{3}})+([.,]\d*)?", re.ASCII)
_NOT_FINITE = re.compile(r"[+-]?(nan|inf|infinity)", re.IGNORECASE)

_MOST_LETTERS = 30


def is_number(cell: str) -> bool:
    """Whether the cell is a finite number with a decimal point, or without decimals."""
    cell = cell.strip()
    return bool(_NUMBER.fullmatch(cell)) and math.isfinite(float(cell))


def has_decimal_comma(cell: str) -> bool:
    """Whether the cell is a number if its comma is a decimal one."""
    return bool(_DECIMAL_COMMA.fullmatch(cell.strip()))


def is_text(cell: str) -> bool:
    """Whether the cell says something that no spelling of numbers could make a number."""
    cell = cell.strip()
    shapes = (_NUMBER, _DECIMAL_COMMA, _THOUSANDS, _NOT_FINITE)
    return bool(cell) and not any(shape.fullmatch(cell) for shape in shapes)


def numbers(cells: Sequence[str], decimal_comma: bool) -> list[float]:
    """The cells as finite numbers.

    Raises:
        ValueError: One of them is none; `fault` tells which, and why.
    """
    together = "".join(cells)
    # Python's `float` would also take 1_000 and the digits of other scripts.
    if "_" in together or not together.isascii():
        cells = [_plain(cell) for cell in cells]
    if decimal_comma:
        if "." in together:
            raise ValueError
        cells = [cell.replace(",", ".") for cell in cells]
    values = list(map(float, cells))
    if not all(map(math.isfinite, values)):
        raise ValueError
    return values


def fault(cell: str, decimal_comma: bool) -> tuple[str, str]:
    """Why the cell is no number, as the end of a sentence, and what `Reading` could be otherwise.

    Both are empty where it is one.
    """
    cell = cell.strip()
    shown = quoted(cell)
    if decimal_comma and "." in cell and _NUMBER.fullmatch(cell):
        return worded(
            "{cell} has a decimal point, where decimal commas are expected.", cell=shown
        ), "decimal_comma"
    plain = cell.replace(",", ".") if decimal_comma and has_decimal_comma(cell) else cell
    if is_number(plain):
        return "", ""
    if not cell:
        return worded("the cell is empty."), ""
    if _NUMBER.fullmatch(plain):
        return worded("{cell} is too large.", cell=shown), ""
    if _NOT_FINITE.fullmatch(cell):
        return worded("{cell} is not a finite number.", cell=shown), ""
    if has_decimal_comma(cell):
        return worded(
            "{cell} has a comma; if that is a decimal comma, choose so.", cell=shown
        ), "decimal_comma"
    if _THOUSANDS.fullmatch(cell):
        return worded("{cell} seems to have thousands separators; take them out.", cell=shown), ""
    if cell.startswith("\u2212") and is_number(cell[1:]):
        return worded(
            "{cell} begins with a typographer's minus sign; write it with a hyphen.", cell=shown
        ), ""
    return worded("{cell} is not a number.", cell=shown), ""


def quoted(cell: str) -> str:
    """The cell as a message shows it: not too long, and without what can't be shown."""
    if len(cell) > _MOST_LETTERS:
        cell = cell[:_MOST_LETTERS] + "…"
    return "'" + "".join(c if c.isprintable() else "\ufffd" for c in cell) + "'"


def _plain(cell: str) -> str:
    cell = cell.strip()
    if "_" in cell or not cell.isascii():
        raise ValueError
    return cell
