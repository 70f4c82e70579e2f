"""Starting the window: for a person, for a picture, and for a test of the whole."""

import gc
import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from gdsim import assets
from gdsim.core.settings import RunSettings
from gdsim.language import worded
from gdsim.session import Session
from gdsim.ui import defaults, folders, languages, log_file
from gdsim.ui import theme as themes
from gdsim.ui.about import about_text
from gdsim.ui.beginning import in_short, opening, opening_speed
from gdsim.ui.lessons.lessons import SUFFIX
from gdsim.ui.memory import Memory
from gdsim.ui.preferences import Preferences
from gdsim.ui.waiting import wait
from gdsim.ui.window import MainWindow

log = logging.getLogger(__name__)

TUTORIAL = (
    ("1", "1.000", "2.000", "-8.000", "1.800", "4.0000"),
    ("2", "1.800", "3.600", "-1.600", "1.960", "0.1600"),
    ("3", "1.960", "3.920", "-0.320", "1.992", "0.0064"),
)
"""The table of `one-sample` after three steps at a learning rate of 0.1."""


def has_display() -> bool:
    """Whether a window can be shown to a person here."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def application() -> QApplication:
    """The one application of this process; without a display it draws into memory."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(log_file.take_from_qt)
    made = QApplication(sys.argv[:1])
    made.setApplicationName("gdsim")
    made.setOrganizationName("gdsim")
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
    with log_file.kept(places.log, about_text(first.device), faults):
        found, store = defaults.read(folders.with_defaults()), folders.store(places)
        kept = None if showing.locked else store
        preferences = Preferences(kept, found.locked, first=found.first, fixed_by=found.locked_by)
        languages.speak(app, str(preferences.value("language")))
        memory = Memory(kept) if kept else None
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
        if not store.isWritable():
            found.faults.append(
                worded("Settings can't be written to {place}.", place=places.settings.parent)
            )
        if found.faults:
            _say_quietly(window, in_short(found.faults))
        window.show()
        window.lessons.folder = places.data / "lessons"
        if file and file.suffix.lower() == SUFFIX:
            lesson, file = str(file), None
        if showing.locked:
            from gdsim.ui.kiosk import Kiosk

            Kiosk(window)
            window.lessons.locked = True
        else:
            QTimer.singleShot(0, lambda: window.documents.begin(places.data / "unsaved", file))
        if not (lesson or file or named):
            lesson = str(preferences.value("lesson"))
        if lesson:
            window.lessons.begin(lesson)
        # What is there by now stays: no collection need look through all of torch again, for which
        # the window would stand still for some 75 ms. Until now none was made: see `gdsim.cli`.
        gc.freeze()
        gc.enable()
        return app.exec()


def _say_quietly(window: MainWindow, sentence: str) -> None:
    """Say it after the story of the problem, which the first report brings."""
    window.session.state_changed.connect(
        lambda: window.say(sentence), Qt.ConnectionType.SingleShotConnection
    )


def selftest(settings: RunSettings) -> str:
    """Step the tutorial's first problem in a window; what is wrong, or nothing.

    Raises:
        TimeoutError: The training thread did not answer.
    """
    application()
    theme = themes.LIGHT
    session = Session(settings)
    window = MainWindow(session, theme)
    try:
        window.show()
        wait(session.surface_computed.connect, lambda: session.progress is not None)
        for _ in TUTORIAL:
            window.run_bar.step_action.trigger()
        wait(session.advanced.connect, lambda: session.iteration == len(TUTORIAL))
        model = window.table.model()
        for row, expected in enumerate(TUTORIAL):
            shown = tuple(
                str(model.index(row, column).data()) for column in range(model.columnCount())
            )
            if shown != expected:
                return f"Step {row + 1} shows {shown}, and should show {expected}."
        return ""
    finally:
        window.close()
