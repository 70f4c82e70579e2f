"""What a user prefers, from one start to the next; an administrator can fix it."""

import logging
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.problems import PROBLEMS
from gdsim.core.settings import DTYPES
from gdsim.language import LANGUAGES, Worded, worded

log = logging.getLogger(__name__)

Value = str | int | float | bool

SYSTEM = "system"
"""As the desktop is set."""

LAST = "last"
"""As it was when the window was closed."""

FASTEST = "fastest"

LONGEST = 64
"""Letters of a text that is no choice among several: a device, a lesson."""


@dataclass(frozen=True)
class Preference:
    """One thing that can be preferred.

    Attributes:
        first: What it is until something else is chosen.
        choices: The values there are; of a number, the least and the greatest; of a switch, none.
            A text that has none is free, on one line.
    """

    first: Value
    choices: tuple[Value, ...] = ()

    def allows(self, value: object) -> bool:
        """Whether it can have the value."""
        if type(value) is not type(self.first):
            return False
        if isinstance(value, int | float) and not isinstance(value, bool):
            low, high = self.choices
            assert isinstance(low, int | float)
            assert isinstance(high, int | float)
            return math.isfinite(value) and low <= value <= high
        if isinstance(value, str) and not self.choices:
            return len(value) <= LONGEST and value.isprintable()
        return not self.choices or value in self.choices

    def read(self, kept: object) -> Value | None:
        """The value that was kept as text or as itself; None where it is none."""
        value: object = str(kept)
        if isinstance(self.first, bool):
            value = {"true": True, "false": False}.get(str(kept).lower())
        elif isinstance(self.first, int | float):
            try:
                value = type(self.first)(str(kept))
            except ValueError:
                return None
        return value if self.allows(value) and isinstance(value, Value) else None

    def told(self) -> Worded:
        """What it can be, as the end of a sentence."""
        if isinstance(self.first, bool):
            return worded("it can be true or false")
        if isinstance(self.first, int | float):
            low, high = self.choices
            return worded("it can be a number from {low} to {high}", low=low, high=high)
        if self.choices:
            return worded("it can be {choices}", choices=", ".join(map(str, self.choices)))
        return worded("it can be a short text on one line")


PREFERENCES: dict[str, Preference] = {
    "theme": Preference(SYSTEM, (SYSTEM, "light", "dark")),
    "scale": Preference(100, (75, 200)),
    "language": Preference(SYSTEM, (SYSTEM, *LANGUAGES)),
    "map_colours": Preference("theme", ("theme", "viridis", "cividis", "grey")),
    "projector": Preference(False),
    "projector_ground": Preference("white", ("white", "black")),
    "reduced_motion": Preference(False),
    "autosave": Preference(True),
    # What a start begins with.
    "problem": Preference(LAST, (LAST, *PROBLEMS)),
    "optimizer": Preference("sgd", tuple(OPTIMIZERS)),
    # 0 for the problem's own, or the optimizer's.
    "learning_rate": Preference(0.0, (0.0, 1e6)),
    "dtype": Preference("float32", tuple(DTYPES)),
    "device": Preference("cpu"),
    # In steps per second, those of the tool bar's slider.
    "speed": Preference(
        LAST,
        (LAST, *("1", "2", "3", "5", "10", "20", "30", "60", "100", "300", "1000"), FASTEST),
    ),
    # The name of one that a start opens; empty for none.
    "lesson": Preference(""),
}
"""All of them by their names, which `defaults.ini` uses, too."""


class Preferences(QObject):
    """What is preferred now: what an administrator fixed, else what was chosen, else the first."""

    changed = Signal(str)
    """The name of what has another value now."""

    def __init__(
        self,
        store: QSettings | None = None,
        fixed: Mapping[str, Value] | None = None,
        parent: QObject | None = None,
        *,
        first: Mapping[str, Value] | None = None,
        fixed_by: Mapping[str, str] | None = None,
    ) -> None:
        """Read what was chosen.

        Args:
            store: Where it is kept; without one it is forgotten at the end.
            fixed: What an administrator has fixed.
            parent: Whose child it is.
            first: An administrator's first values, in place of those of `PREFERENCES`.
            fixed_by: Who fixed it, by its name: the place of a file.
        """
        super().__init__(parent)
        self._store = store
        self._fixed = dict(fixed or {})
        self._fixed_by = dict(fixed_by or {})
        self._first = dict(first or {})
        self._chosen: dict[str, Value] = {}
        for name, preference in PREFERENCES.items():
            kept: Any = store.value(f"preferences/{name}") if store else None
            value = None if kept is None else preference.read(kept)
            if value is not None:
                self._chosen[name] = value
            elif kept is not None:
                log.warning("The preference %s can't be %.80r.", name, kept)

    def value(self, name: str) -> Value:
        """What is preferred."""
        return self._fixed.get(name, self._chosen.get(name, self.first(name)))

    def first(self, name: str) -> Value:
        """What it is until something else is chosen."""
        return self._first.get(name, PREFERENCES[name].first)

    def is_locked(self, name: str) -> bool:
        """Whether an administrator has fixed it."""
        return name in self._fixed

    def locked_by(self, name: str) -> str:
        """Where it is fixed: the place of a file; empty where that is not known."""
        return self._fixed_by.get(name, "")

    def set(self, name: str, value: Value) -> None:
        """Prefer another value; what is locked stays.

        Raises:
            ValueError: It can't have that value.
        """
        if not PREFERENCES[name].allows(value):
            raise ValueError(f"{name} can't be {value!r}.")
        before = self.value(name)
        if self.is_locked(name) or value == before:
            return
        self._chosen[name] = value
        if self._store is not None:
            self._store.setValue(f"preferences/{name}", value)
        self.changed.emit(name)

    def forget(self) -> None:
        """Go back to the first values, but for what is locked."""
        before = {name: self.value(name) for name in self._chosen}
        self._chosen.clear()
        for name, value in before.items():
            if self._store is not None:
                self._store.remove(f"preferences/{name}")
            if value != self.value(name):
                self.changed.emit(name)
