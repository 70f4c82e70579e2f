"""What is remembered from one start to the next: layout, appearance, speed, settings."""

import logging
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QByteArray, QSettings

from gdsim.core.settings import RunSettings

log = logging.getLogger(__name__)


MOST_LETTERS = 1_000_000
"""Letters of settings that are kept."""


class Memory:
    """The few things kept in the system's settings store, each read with a default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def settings(self) -> list[RunSettings]:
        """The settings of the last runs that stepped together, or of the last run alone.

        None where there are none that still can be used.
        """
        kept = self._store.value("run/settings")
        if not kept:
            return []
        try:
            return msgspec.json.decode(str(kept), type=list[RunSettings])
        except ValueError as error:
            log.warning("The remembered settings can't be used: %s", error)
            return []

    def layout(self) -> tuple[QByteArray, QByteArray] | None:
        """The window's geometry and the state of its docks."""
        geometry, state = self._store.value("layout/geometry"), self._store.value("layout/state")
        if isinstance(geometry, QByteArray) and isinstance(state, QByteArray):
            return geometry, state
        return None

    def theme(self) -> str:
        """The chosen theme's name; empty for the system's."""
        return str(self._store.value("appearance/theme", ""))

    def speed(self, default: float) -> float:
        """The chosen speed, in steps per second."""
        try:
            return float(str(self._store.value("run/speed", default)))
        except ValueError:
            return default

    def keep(
        self,
        settings: Sequence[RunSettings],
        geometry: QByteArray,
        state: QByteArray,
        theme: str,
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
        self._store.setValue("appearance/theme", theme)
        self._store.setValue("run/speed", speed)
