"""What is remembered from one start to the next: layout, appearance, speed, settings."""

import logging
from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QSettings

from gdsim.core.settings import RunSettings

log = logging.getLogger(__name__)


MOST_LETTERS = 1_000_000
"""Letters of settings that are kept."""

MOST_RECENT = 8
"""Files whose names are kept."""


class Memory:
    """The few things kept in the system's settings store, each read with a default."""

    def __init__(self, store: QSettings, afresh: bool = False) -> None:
        """Remember by the store.

        Args:
            store: Where it is kept.
            afresh: Whether the last runs and the layout are as if nothing had been kept of them;
                what is kept from now on takes their place.
        """
        self._store, self._afresh = store, afresh

    def settings(self) -> list[RunSettings]:
        """The settings of the last runs that stepped together, or of the last run alone.

        None where there are none that still can be used.
        """
        kept = self._store.value("run/settings")
        if not kept or self._afresh:
            return []
        try:
            return msgspec.json.decode(str(kept), type=list[RunSettings])
        except ValueError as error:
            log.warning("The remembered settings can't be used: %s", error)
            return []

    def layout(self) -> tuple[QByteArray, QByteArray] | None:
        """The window's geometry and the state of its docks."""
        geometry, state = self._store.value("layout/geometry"), self._store.value("layout/state")
        known = isinstance(geometry, QByteArray) and isinstance(state, QByteArray)
        return (geometry, state) if known and not self._afresh else None

    def take_theme(self) -> str:
        """The theme's name as an older gdsim kept it, once; it is a preference now. Else empty."""
        kept = str(self._store.value("appearance/theme", ""))
        self._store.remove("appearance/theme")
        return kept

    def speed(self, default: float) -> float:
        """The chosen speed, in steps per second."""
        try:
            return float(str(self._store.value("run/speed", default)))
        except ValueError:
            return default

    def recent(self) -> list[Path]:
        """The files that were opened or saved, the last one first."""
        try:
            kept = msgspec.json.decode(str(self._store.value("files/recent", "[]")), type=list[str])
        except ValueError as error:
            log.warning("The recent files can't be told: %s", error)
            return []
        return [Path(name) for name in kept[:MOST_RECENT]]

    def keep_recent(self, files: Sequence[Path]) -> None:
        """Remember the recent files, the last one first."""
        names = [str(file) for file in files[:MOST_RECENT]]
        self._store.setValue("files/recent", msgspec.json.encode(names).decode())

    def lesson(self, name: str) -> str:
        """What was kept of a lesson by `keep_lesson`; empty where nothing was."""
        return str(self._store.value(f"lessons/{name}", ""))

    def keep_lesson(self, name: str, text: str) -> None:
        """Keep how far somebody is in a lesson."""
        self._store.setValue(f"lessons/{name}", text)

    def keep(
        self,
        settings: Sequence[RunSettings],
        geometry: QByteArray,
        state: QByteArray,
        speed: float,
    ) -> None:
        """Remember all of it."""
        written = msgspec.json.encode(settings).decode()
        if len(written) > MOST_LETTERS:
            # The system's settings store is no place for a large table.
            log.warning("The run is too large to be remembered: %s letters.", len(written))
        else:
            self._store.setValue("run/settings", written)
        self._store.setValue("layout/geometry", geometry)
        self._store.setValue("layout/state", state)
        self._store.setValue("run/speed", speed)
