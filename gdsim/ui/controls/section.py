"""A part of the column of settings."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gdsim.core.settings import RunSettings
from gdsim.ui import theme as themes
from gdsim.ui.form import SPACING

Change = Callable[[RunSettings], RunSettings]
"""Makes the settings that are wanted from those last asked for; it may raise `SettingsError`."""


class Section(QWidget):
    """Shows some of the settings and tells how they are to be changed."""

    changed = Signal(object)
    """A `Change`."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(themes.px(SPACING))

    def show_settings(self, settings: RunSettings) -> None:
        """Show what was last asked for, and no error any more."""
        raise NotImplementedError

    def error(self, field: str, sentence: str) -> bool:
        """Say what is wrong with a field of the settings; whether it is one of this section's."""
        raise NotImplementedError
