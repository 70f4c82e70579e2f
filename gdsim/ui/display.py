"""What is said where Qt can open no display."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from gdsim import notice
from gdsim.system_libraries import what_is_missing
from gdsim.ui import log_file

log = logging.getLogger(__name__)

NAMES = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
"""The variables of the environment that tell Qt where to draw."""


@contextmanager
def refusal_told() -> Iterator[None]:
    """Say in a sentence that there is no display, in place of what Qt says before it aborts.

    Qt asks the display itself, since only it knows which of several it would take. It ends the
    process as soon as its last message is taken, so this does it: with a sentence, and without a
    core file. What Qt says otherwise meanwhile is for the log.
    """
    said: list[tuple[QtMsgType, str]] = []

    def take(kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            said.append((kind, message))
            return
        sentence = what_is_missing() or _unreachable()
        log.critical("%s", sentence)
        if not notice.is_read():
            notice.show(sentence)
        os._exit(1)

    qInstallMessageHandler(take)
    try:
        yield
    finally:
        for kind, message in said:
            log_file.take_from_qt(kind, None, message)


def _unreachable() -> str:
    named = ", ".join(f"{name}={os.environ[name]}" for name in NAMES if os.environ.get(name))
    return (
        f"No window can be opened on the display that is named ({named}): nothing answers there, or"
        " it is another user's. Start gdsim from a desktop of your own; without one, unset these"
        " variables and have 'gdsim render' draw to a file."
    )
