"""Saving the run by itself, and offering it again after the program was killed.

Each program that runs has a place of its own in a folder: a file, and a lock that the system lets
go of when the program ends, however it ends. A file whose lock can be had was left by one that had
no time to take it away.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QFileInfo, QLocale, QLockFile, QObject, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar

from gdsim.files.writing import why
from gdsim.language import tr
from gdsim.ui import theme as themes
from gdsim.ui.setup.background import Background

if TYPE_CHECKING:
    from gdsim.ui.documents import Documents
    from gdsim.ui.window import MainWindow

log = logging.getLogger(__name__)

EVERY = 20_000
"""Milliseconds from a change to its being saved, with what has changed meanwhile."""

SOON = 5_000
"""The same for what is not made again by a click, such as a new branch, or its name."""

PLACES = 16
"""Programs at a time that save by themselves; further ones do not."""


class Autosave(QObject):
    """Saves what has changed, until it is closed.

    Attributes:
        path: Where it is saved; None where it can't be.
        bar: What asks whether to restore what was left; None where nothing was.
    """

    def __init__(self, window: "MainWindow", documents: "Documents", folder: Path) -> None:
        super().__init__(documents)
        self._window, self._documents, self._folder = window, documents, folder
        self.path: Path | None = None
        self.bar: QStatusBar | None = None
        self._lock: QLockFile | None = None
        # What was left by others, the newest last, each with its lock.
        self._left: list[tuple[Path, QLockFile]] = []
        self._saved: object = None
        self._failed = False
        self._writer = Background(self)
        self._writer.done.connect(self._written)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.save)

    def begin(self) -> None:
        """Take a place, and offer what was left in another."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            log.warning("The run can't be saved by itself: %s", error)
            return
        for number in range(1, PLACES + 1):
            path = self._folder / f"run-{number}.gdsim"
            was_left = path.exists()
            if self.path and not was_left:
                continue
            lock = QLockFile(str(path.with_suffix(".lock")))
            # It is stale when its program has ended, however old it is.
            lock.setStaleLockTime(0)
            if not lock.tryLock(0):
                continue
            if was_left:
                self._left.append((path, lock))
            else:
                self.path, self._lock = path, lock
        self._left.sort(key=lambda entry: entry[0].stat().st_mtime)
        self._saved = self._documents.standing()
        session = self._window.session
        session.advanced.connect(self._wait)
        session.branches_changed.connect(self._hurry)
        self._offer()

    def save(self) -> None:
        """Save what has changed; nothing waits for it."""
        self._timer.stop()
        standing = self._documents.standing()
        if self.path is None or self._writer.is_busy or standing == self._saved:
            return
        from gdsim.files import saved

        path, document = self.path, self._documents.document()
        name = self._documents.path
        document.views["document"] = {"path": str(name) if name else ""}
        self._saved = standing
        self._writer.start(lambda _task: saved.write(path, document))

    def close(self) -> None:
        """The window was closed in good order: what was saved is of no use any more."""
        self._timer.stop()
        self._writer.finish()
        if self.path:
            self.path.unlink(missing_ok=True)
        for lock in (self._lock, *(lock for _, lock in self._left)):
            if lock:
                lock.unlock()

    def _wait(self) -> None:
        if not self._timer.isActive() and self._documents.standing() != self._saved:
            self._timer.start(EVERY)

    def _hurry(self) -> None:
        if not (self._timer.isActive() and self._timer.interval() == SOON):
            self._timer.start(SOON)

    def _written(self, outcome: object) -> None:
        before, self._failed = self._failed, isinstance(outcome, Exception)
        # It is tried again when something else has changed, and told once.
        if isinstance(outcome, Exception) and not before:
            log.warning("The run can't be saved by itself: %s", outcome)
            cause = outcome.__cause__
            self._window.say(
                tr(
                    "The run can't be saved by itself ({why}); save it in another place.",
                    why=why(cause) if isinstance(cause, OSError) else outcome,
                )
            )

    # What was left

    def _offer(self) -> None:
        if self.bar:
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None
        if not self._left:
            return
        path, _ = self._left[-1]
        self.bar = bar = QStatusBar(sizeGripEnabled=False)
        label = QLabel(tr("gdsim was not closed. Restore the run of {time}?", time=_time_of(path)))
        label.setContentsMargins(themes.margins(8, 0, 8, 0))
        restore, discard = QPushButton(tr("Restore")), QPushButton(tr("Discard"))
        restore.setToolTip(tr("Go on with the run as it was saved last"))
        discard.setToolTip(tr("Delete what was saved of it"))
        restore.clicked.connect(self._restore)
        discard.clicked.connect(self._discard)
        for part in (label, restore, discard):
            bar.addWidget(part)
        self._window.setStatusBar(bar)

    def _restore(self) -> None:
        if self._documents.may_leave():
            path, _ = self._left[-1]
            self._documents.recover(path, self._go_on_there)

    def _go_on_there(self) -> None:
        """Save into the file that was left: it is never without a run."""
        if self._lock:
            self._lock.unlock()
        self.path, self._lock = self._left.pop()
        self._saved = self._documents.standing()
        self._offer()

    def _discard(self) -> None:
        path, lock = self._left.pop()
        path.unlink(missing_ok=True)
        lock.unlock()
        self._offer()


def _time_of(path: Path) -> str:
    """When the file was written, as it is told here: the time, and the day if it is another."""
    when, local = QFileInfo(str(path)).lastModified(), QLocale()
    if when.date() == QDate.currentDate():
        return local.toString(when.time(), QLocale.FormatType.ShortFormat)
    return local.toString(when, QLocale.FormatType.ShortFormat)
