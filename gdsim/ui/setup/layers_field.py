"""The hidden layers of a network in one field: `8, 8` are two layers of eight units each."""

import re

from gdsim.language import worded
from gdsim.ui.fields import NumberField

_SHAPE = re.compile(r"\d{1,9}(\D{1,3}\d{1,9})*", re.ASCII)


class LayersField(NumberField):
    """Whole numbers with anything short between them, taken over by Enter or by leaving."""

    _KIND = worded("a number of units for each layer, such as 8, 8")

    def set_value(self, value: tuple[int, ...]) -> None:  # type: ignore[override]
        """Show the units of each layer, unless the user is just writing others."""
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self._in_force = self._tried = ", ".join(map(str, value))
            self.edit.setText(self._in_force)
            self.error("")

    @staticmethod
    def _read(text: str) -> tuple[int, ...]:  # type: ignore[override]
        if not _SHAPE.fullmatch(text):
            raise ValueError
        return tuple(map(int, re.findall(r"\d+", text)))
