"""Where things are kept: the settings, what the user makes, the log."""

import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from gdsim import assets

log = logging.getLogger(__name__)

NAME = "gdsim"

HOME = "GDSIM_HOME"
"""The variable of the environment that names a folder in which all is kept."""

MARKERS = ("gdsim-portable", "gdsim-portable.txt")
"""A file of such a name beside the program makes it portable; editors of text add the ending."""

PORTABLE = "gdsim-data"
"""Where a portable program keeps everything, beside itself."""

LARGEST_STORE = 8 * 2**20
"""Bytes; what gdsim keeps there is at most an eighth of it."""


@dataclass(frozen=True)
class Folders:
    """Where things are kept. The folders are made by who first has something to put there.

    Attributes:
        settings: The file of what is preferred and remembered.
        data: What the user makes: runs saved by themselves, lessons.
        log: The log, and what is known of a crash.
    """

    settings: Path
    data: Path
    log: Path


def here() -> Folders:
    """Where this program keeps things for this user."""
    if home := os.environ.get(HOME):
        return _all_in(Path(home).expanduser().absolute())
    beside = assets.program_folder()
    if any((beside / marker).is_file() for marker in MARKERS):
        return _all_in(beside / PORTABLE)
    return _usual()


def _usual() -> Folders:
    file = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, NAME, NAME).fileName()
    place = QStandardPaths.StandardLocation.GenericDataLocation
    data = Path(QStandardPaths.writableLocation(place)) / NAME
    return Folders(Path(file), data, data / "log")


def _all_in(folder: Path) -> Folders:
    return Folders(folder / "gdsim.ini", folder, folder / "log")


def store(folders: Folders) -> QSettings:
    """What is preferred and remembered; where it can't be written, it lasts until the end.

    A file that is too large to be one of ours is set aside.
    """
    file, fresh = folders.settings, False
    try:
        fresh = not file.exists()
        if file.is_file() and file.stat().st_size > LARGEST_STORE:
            aside = file.with_suffix(".old.ini")
            file.replace(aside)
            log.warning("%s is too large to be gdsim's; it is %s now.", file, aside.name)
    except OSError as error:
        log.warning("The settings can't be looked at: %s", error)
    kept = QSettings(str(file), QSettings.Format.IniFormat)
    if fresh and folders == _usual():
        # Up to its first release, gdsim kept this where each system keeps such things.
        older = QSettings(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, NAME, NAME)
        older.setFallbacksEnabled(False)
        for key in older.allKeys():
            kept.setValue(key, older.value(key))
    return kept


def with_defaults() -> Sequence[Path]:
    """Where an administrator's `defaults.ini` may be; what a later one says counts."""
    return [
        folder / "defaults.ini" for folder in (assets.program_folder(), *_of_the_administrator())
    ]


def _of_the_administrator() -> Sequence[Path]:
    if sys.platform == "win32":
        return [Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / NAME]
    if sys.platform == "darwin":
        return [Path("/Library/Application Support") / NAME]
    given = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    # The first of them is the one that matters most. A user can't name others than the last.
    named = [Path(folder) / NAME for folder in reversed(given.split(":")) if folder]
    return [*named, Path("/etc") / NAME]
