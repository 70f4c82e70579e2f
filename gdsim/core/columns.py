"""Named columns of numbers, as one value that is compared, hashed and kept."""

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import ArrayLike, NDArray

from gdsim.core.faults import SettingsError
from gdsim.language import worded

_NUMBER = np.dtype("<f8")


class Columns(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of finite numbers, such as one that a user opened.

    The numbers are kept as bytes: so two tables are compared at the speed of memory, the hash is
    computed once, and in JSON they are base64. `Columns.of` makes one from an array.

    Attributes:
        names: What each column is, from the header; none empty, none twice.
        numbers: The numbers row by row, float64, little-endian; at least one row.

    Raises:
        SettingsError: The names or the numbers can't be used; its field is `columns`.
    """

    names: tuple[str, ...]
    numbers: bytes

    def __post_init__(self) -> None:
        if not self.names or not all(name.strip() for name in self.names):
            raise SettingsError("columns", worded("Each column of a table needs a name."))
        if len(set(self.names)) < len(self.names):
            twice = next(name for name in self.names if self.names.count(name) > 1)
            raise SettingsError(
                "columns",
                worded("The name '{twice}' stands over more than one column.", twice=twice),
            )
        if not self.numbers or len(self.numbers) % (_NUMBER.itemsize * len(self.names)):
            raise SettingsError(
                "columns",
                worded(
                    "A table of {count} columns needs rows of as many numbers.",
                    count=len(self.names),
                ),
            )
        if not np.isfinite(self.array).all():
            row, column = np.argwhere(~np.isfinite(self.array))[0]
            raise SettingsError(
                "columns",
                worded(
                    "Sample {row}, column '{column}': {value} is not a finite number.",
                    row=row + 1,
                    column=self.names[column],
                    value=self.array[row, column],
                ),
            )

    @classmethod
    def of(cls, names: Sequence[str], array: ArrayLike) -> "Columns":
        """The columns of these names with the numbers of an array (rows, columns).

        Raises:
            SettingsError: The names or the numbers can't be used.
        """
        numbers = np.asarray(array, dtype=_NUMBER)
        if numbers.ndim != 2 or numbers.shape[1] != len(names):
            raise SettingsError(
                "columns",
                worded(
                    "A table of {count} columns needs rows of as many numbers.", count=len(names)
                ),
            )
        return cls(tuple(names), numbers.tobytes())

    @property
    def array(self) -> NDArray[np.float64]:
        """The numbers (rows, columns): a view that can't be written to."""
        numbers = np.frombuffer(self.numbers, dtype=_NUMBER).reshape(-1, len(self.names))
        return numbers.astype(np.float64, copy=False)

    def column(self, name: str) -> NDArray[np.float64]:
        """One column's numbers (rows,): a view that can't be written to.

        Raises:
            KeyError: There is no column of this name.
        """
        if name not in self.names:
            raise KeyError(name)
        return self.array[:, self.names.index(name)]

    def __len__(self) -> int:
        return len(self.numbers) // (_NUMBER.itemsize * len(self.names))

    def __repr__(self) -> str:
        # Not the numbers: there may be ten million of them.
        return f"Columns({self.names!r}, {len(self)} rows)"
