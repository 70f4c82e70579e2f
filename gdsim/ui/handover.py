"""A file that another start of gdsim was to open: it is opened in the window that is there already.

They tell each other by files, so that nothing listens on a network or needs Qt's module for it. A
window watches a folder of its user's, and holds a lock in it that the system lets go of when the
program ends, however it ends. A start with a file puts a request there. Whoever deletes the request
has it, the window or, after a while, the one that had put it there: a window that hangs, or asks
something, takes none. So each file is opened once, and the worst is a window more.
"""

import ctypes
import logging
import os
import stat
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEventLoop,
    QFileSystemWatcher,
    QLockFile,
    QObject,
    QSysInfo,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QApplication

from gdsim import safe_mode
from gdsim.files.writing import write_whole
from gdsim.ui.lessons.lessons import SUFFIX

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

log = logging.getLogger(__name__)

PATIENCE = 2_000
"""Milliseconds that a window has to take a request; it needs some 10."""

ENDING = ".open"

LARGEST = 64 * 2**10
"""Bytes of a request."""

APART = ("WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME", safe_mode.VARIABLE)
"""The variables of the environment that tell one desktop of a user from another, and safe mode."""

LEAVE = "XDG_ACTIVATION_TOKEN"
"""The variable in which Wayland gives a start its leave to come to the front."""


def place_in(data: Path) -> Path:
    """The folder where the starts of one user meet, on one machine and one desktop.

    Args:
        data: Where the user's data is, which may be on many machines at once.
    """
    user = os.environ.get("USERNAME") if sys.platform == "win32" else os.getuid()
    parts = (user, QSysInfo.machineHostName(), *(os.environ.get(name) for name in APART))
    return data / f"window-{zlib.crc32(repr(parts).encode('utf-8', 'surrogateescape')):08x}"


class Requests(QObject):
    """Opens in a window what other starts were to open, from `begin` until `close`."""

    def __init__(self, window: "MainWindow", place: Path) -> None:
        super().__init__()
        self._window, self._place = window, place
        self._lock: QLockFile | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def begin(self) -> bool:
        """Take requests from now on; False where another window does, or there is no place."""
        try:
            self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = _lock_of(self._place)
            # A start that looks whether anybody is there holds it for a moment.
            if not (_is_own(self._place) and lock.tryLock(10)):
                return False
            for left in self._place.glob(f"*{ENDING}"):
                left.unlink(missing_ok=True)
        except OSError as error:
            log.info("Other starts open windows of their own: %s", error)
            return False
        if not self._watcher.addPath(str(self._place)):
            lock.unlock()
            return False
        self._lock = lock
        return True

    def close(self) -> None:
        """Take no more."""
        if self._lock:
            self._watcher.removePath(str(self._place))
            self._lock.unlock()
            self._lock = None
            # Unless another start is just looking.
            with suppress(OSError):
                self._place.rmdir()

    def _look(self) -> None:
        if QApplication.activeModalWidget() or not self._window.isVisible():
            return
        for request in sorted(self._place.glob(f"*{ENDING}")):
            try:
                with request.open("rb") as file:
                    leave, _, name = os.fsdecode(file.read(LARGEST)).partition("\0")
                request.unlink()
            except OSError:
                # It was taken back.
                continue
            if Path(name).is_absolute():
                self.open(Path(name), leave)

    def open(self, file: Path, leave: str = "") -> None:
        """Open a file in the window, and bring that to the front.

        Args:
            file: A run, or a lesson's file.
            leave: What Wayland gave the start that was asked to open it; see `LEAVE`.
        """
        window = self._window
        if leave:
            os.environ[LEAVE] = leave
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if file.suffix.lower() == SUFFIX:
            window.lessons.begin(str(file))
        else:
            window.documents.open_file(file)


def hand_over(place: Path, file: Path) -> bool:
    """Have a window that is there open the file; whether it does.

    Args:
        place: Where the starts meet; see `place_in`.
        file: What is to be opened.
    """
    lock = _lock_of(place)
    try:
        # Who gets it, even for a moment, is alone.
        if not (place.is_dir() and _is_own(place)) or lock.tryLock(0):
            return False
        if lock.error() is not QLockFile.LockError.LockFailedError:
            return False
        request = place / f"{os.getpid()}{ENDING}"
        told = os.fsencode(f"{os.environ.get(LEAVE, '')}\0{file.absolute()}")
        if sys.platform == "win32":
            # Only who was started by a click may let another window come to the front.
            ctypes.windll.user32.AllowSetForegroundWindow(-1)
        write_whole(request, lambda written: written.write(told))
    except OSError as error:
        log.info("The file is opened here: %s", error)
        return False
    _wait(place, request.exists)
    try:
        request.unlink()
    except OSError:
        return not request.exists()
    return False


def _lock_of(place: Path) -> QLockFile:
    lock = QLockFile(str(place / "lock"))
    # It is stale when its program has ended, however old it is.
    lock.setStaleLockTime(0)
    return lock


def _is_own(folder: Path) -> bool:
    """Whether nobody else can put anything into the folder."""
    found = folder.lstat()
    if sys.platform == "win32":
        return stat.S_ISDIR(found.st_mode)
    writers = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not writers


def _wait(place: Path, holds: Callable[[], bool]) -> None:
    """Let events pass until something in the folder makes it hold no more, or for `PATIENCE`."""
    loop, watcher, clock = QEventLoop(), QFileSystemWatcher([str(place)]), QTimer(singleShot=True)
    watcher.directoryChanged.connect(lambda: None if holds() else loop.quit())
    clock.timeout.connect(loop.quit)
    clock.start(PATIENCE)
    if holds():
        loop.exec()
    clock.stop()
