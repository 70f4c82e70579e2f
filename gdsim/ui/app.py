"""Starting the window: for a person, for a picture, and for a test of the whole."""

import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from gdsim import assets
from gdsim.core.settings import RunSettings
from gdsim.messages import RunState
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.memory import Memory
from gdsim.ui.window import MainWindow

log = logging.getLogger(__name__)

PATIENCE = 60_000
"""Milliseconds after which a picture or a self-test gives up waiting for the training thread."""


MOST_PARTS = 100
"""Parts in which a picture's steps are taken."""


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
    qInstallMessageHandler(_log_qt)
    made = QApplication(sys.argv[:1])
    made.setApplicationName("gdsim")
    made.setOrganizationName("gdsim")
    made.setWindowIcon(QIcon(str(assets.path("icons/gdsim.svg"))))
    return made


def _log_qt(kind: QtMsgType, _context: object, message: str) -> None:
    # The platform that draws into memory has no window manager to tell of sizes, and says so.
    harmless = kind is QtMsgType.QtDebugMsg or "propagateSizeHints" in message
    log.log(logging.DEBUG if harmless else logging.WARNING, "Qt: %s", message)


def open_window(first: RunSettings, named: bool) -> int:
    """Show the window until it is closed; settings that were not `named` give way to the last."""
    app = application()
    memory = Memory(QSettings())
    settings = ([] if named else memory.settings()) or [first]
    theme = themes.THEMES.get(memory.theme()) or themes.system_theme()
    session = Session(settings[0])
    if len(settings) > 1:
        session.line_up(settings)
    window = MainWindow(session, theme, memory)
    window.show()
    # What is there by now stays: no collection need look through all of torch again, for which the
    # window would stand still for some 75 ms.
    gc.freeze()
    return app.exec()


def render(
    settings: RunSettings,
    steps: int,
    phases: int,
    size: tuple[int, int],
    theme: str,
    target: Path,
    beside: Sequence[RunSettings] = (),
) -> str:
    """Draw the window after so many steps and phases to a PNG file; how the run ended, if it did.

    Runs `beside` step together with the one that is seen in full.

    Raises:
        OSError: The file can't be written.
        ValueError: The window can't be made so small.
        TimeoutError: The training thread did not answer.
    """
    app = application()
    chosen = themes.THEMES[theme]
    session = Session(settings)
    window = MainWindow(session, chosen)
    window.resize(*size)
    try:
        window.show()
        _wait(session.surface_computed.connect, lambda: session.progress is not None)
        if (window.width(), window.height()) != size:
            raise ValueError(
                f"The window needs at least {window.width()}x{window.height()} pixels."
            )
        if beside:
            session.line_up([settings, *beside])
            window.compare()
        # In parts, since the losses that are watched are those where a run is shown.
        for part in parted(steps):
            session.step(part)
        for _ in range(phases):
            session.next_phase()

        def arrived() -> bool:
            # Of runs beside each other, some can have ended earlier.
            there = any(
                branch.progress
                and (branch.progress.iteration, branch.progress.phase) >= (steps, phases)
                for branch in session.branches
            )
            return there or session.state not in (RunState.PAUSED, RunState.RUNNING)

        _wait(session.advanced.connect, arrived)
        # The surface of the last visible range may still be under way: ask for it once more.
        window.surface.ask_for_surface()
        _wait(session.surface_computed.connect, lambda: True)
        app.processEvents()
        if not window.grab().save(str(target), "PNG"):
            raise OSError(f"The picture can't be written to {target}.")
        return session.reason if session.state is RunState.DIVERGED else ""
    finally:
        window.close()


def parted(steps: int) -> list[int]:
    """So many steps in up to `MOST_PARTS` parts."""
    whole, rest = divmod(steps, MOST_PARTS)
    return [whole + (part < rest) for part in range(min(steps, MOST_PARTS))]


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
        _wait(session.surface_computed.connect, lambda: session.progress is not None)
        for _ in TUTORIAL:
            window.run_bar.step_action.trigger()
        _wait(session.advanced.connect, lambda: session.iteration == len(TUTORIAL))
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


def _wait(connect: Callable[[Callable[..., None]], object], done: Callable[[], bool]) -> None:
    """Let events pass until the signal comes with `done` true.

    Raises:
        TimeoutError: It did not.
    """
    loop = QEventLoop()
    connect(lambda *_: loop.exit(0) if done() else None)
    QTimer.singleShot(PATIENCE, lambda: loop.exit(1))
    if loop.exec():
        raise TimeoutError("The training thread did not answer.")
