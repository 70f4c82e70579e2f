"""Starting the window for a person; the application, for all who draw."""

import gc
import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from gdsim import assets, safe_mode
from gdsim.core.settings import RunSettings
from gdsim.language import tr
from gdsim.session import Session
from gdsim.ui import defaults, display, folders, handover, languages, log_file
from gdsim.ui import theme as themes
from gdsim.ui.about import about_text
from gdsim.ui.beginning import in_short, opening, opening_speed, unkept
from gdsim.ui.lessons.lessons import SUFFIX
from gdsim.ui.memory import Memory
from gdsim.ui.preferences import Preferences
from gdsim.ui.window import MainWindow

log = logging.getLogger(__name__)


def has_display() -> bool:
    """Whether a window can be shown to a person here."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


DESKTOP_FILE = "io.github.gdsim.gdsim"
"""The desktop's entry of gdsim, by which Wayland finds its icon, without its ending."""


class Application(QApplication):
    """The application, which macOS asks to open the files that are double-clicked."""

    file_asked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Take what is for the application as a whole, which other systems have little of."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)


def application() -> QApplication:
    """The one application of this process; without a display it draws into memory."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with display.refusal_told():
        made = Application(sys.argv[:1])
    qInstallMessageHandler(log_file.take_from_qt)
    made.setApplicationName("gdsim")
    made.setOrganizationName("gdsim")
    made.setDesktopFileName(DESKTOP_FILE)
    made.setWindowIcon(QIcon(str(assets.path("icons/gdsim.svg"))))
    return made


@dataclass(frozen=True)
class Showing:
    """How the window is shown.

    Attributes:
        projector: For the last row of a class.
        locked: As a kiosk, which keeps nothing; see `kiosk`.
    """

    projector: bool = False
    locked: bool = False


def open_window(
    first: RunSettings,
    named: bool,
    file: Path | None = None,
    lesson: str | None = None,
    showing: Showing = Showing(),
) -> int:
    """Show the window until it is closed.

    Args:
        first: What it opens on where there is nothing else.
        named: Whether the user has asked for just that; otherwise it gives way to what is
            preferred, and to the last run.
        file: A run, or a lesson's file, that is opened then.
        lesson: The lesson that is opened then, by its id.
        showing: How it is shown.
    """
    app = application()
    places, faults = folders.here(), log_file.Faults()
    meeting = handover.place_in(places.data)
    alone = lesson or showing != Showing()
    if file and not alone and handover.hand_over(meeting, file):
        return 0
    with log_file.kept(places.log, about_text(first.device), faults) as logged:
        found, store = defaults.read(folders.with_defaults()), folders.store(places)
        kept = None if showing.locked else store
        preferences = Preferences(kept, found.locked, first=found.first, fixed_by=found.locked_by)
        languages.speak(app, str(preferences.value("language")))
        # A layout that can't be shown is a reason for safe mode; the next start has a new one.
        memory = Memory(kept, afresh=safe_mode.is_on()) if kept else None
        last = memory.settings() if memory else []
        settings = [first] if named else opening(preferences, last)
        if memory and (theme := memory.take_theme()) in themes.THEMES:
            preferences.set("theme", theme)
        if showing.projector:
            preferences.set("projector", True)
        session = Session(settings[0])
        if len(settings) > 1:
            session.line_up(settings)
        window = MainWindow(session, None, memory, preferences)
        window.run_bar.set_speed(opening_speed(preferences, session.speed))
        faults.happened.connect(window.warn)
        if not showing.locked:
            found.faults += unkept(places, store.isWritable(), logged)
        if found.faults:
            _say_quietly(window, in_short(found.faults))
        elif safe_mode.is_on():
            _say_quietly(window, tr("Safe mode: no graphics drivers, and the layout is new."))
        window.show()
        window.lessons.folder = places.data / "lessons"
        requests = handover.Requests(window, meeting)
        asked = app.file_asked if isinstance(app, Application) and not showing.locked else None
        if asked:
            asked.connect(requests.open)
        if file and file.suffix.lower() == SUFFIX:
            lesson, file = str(file), None
        if showing.locked:
            from gdsim.ui.kiosk import Kiosk

            Kiosk(window)
            window.lessons.locked = True
        else:
            QTimer.singleShot(0, lambda: window.documents.begin(places.data / "unsaved", file))
            # It is in no hurry, and takes milliseconds.
            session.surface_computed.connect(
                lambda *_answer: requests.begin(), Qt.ConnectionType.SingleShotConnection
            )
        if not (lesson or file or named):
            lesson = str(preferences.value("lesson"))
        if lesson:
            window.lessons.begin(lesson)
        # What is there by now stays: no collection need look through all of torch again, for which
        # the window would stand still for some 75 ms. Until now none was made: see `gdsim.cli`.
        gc.freeze()
        gc.enable()
        try:
            return app.exec()
        finally:
            requests.close()
            if asked:
                asked.disconnect(requests.open)


def _say_quietly(window: MainWindow, sentence: str) -> None:
    """Say it after the story of the problem, which the first report brings."""
    window.session.state_changed.connect(
        lambda: window.say(sentence), Qt.ConnectionType.SingleShotConnection
    )
