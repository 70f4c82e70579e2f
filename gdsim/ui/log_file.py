"""The log: what went wrong, in a file, for those who look into it; the user is told in a sentence.

It holds warnings and errors, of Python and of Qt too, below a few lines about what they come from.
"""

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QObject, QtMsgType, Signal

from gdsim.language import tr

log = logging.getLogger(__name__)

NAME, CRASHES = "gdsim.log", "crashes.txt"

LARGEST, OLDER = 2**20, 2
"""Bytes of a file, and how many older ones there are beside it."""

ONCE = 1.0
"""Seconds within which a fault that comes again, as one in painting does, is not written again."""


HARMLESS = (
    # The platform that draws into memory has no window manager to tell of sizes, and says so.
    "propagateSizeHints",
    # The desktop's portal knows a program without an installed entry by other means.
    "register with host portal",
)
"""Parts of warnings of Qt's that nobody need heed."""


class Faults(QObject):
    """Faults of gdsim itself, which nobody has caught."""

    happened = Signal(str)
    """A sentence for the user; from whichever thread."""

    def __init__(self) -> None:
        super().__init__()
        self._last: tuple[object, float] = (None, 0.0)

    def take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Write a fault down, and tell of it."""
        told = error if error is not None else kind()
        place, now = (kind, *_place(trace)), monotonic()
        (before, at), self._last = self._last, (place, now)
        if place == before and now - at < ONCE:
            return
        log.error("A fault that nobody caught: %s", told, exc_info=(kind, told, trace))
        self.happened.emit(
            tr(
                "Something went wrong in gdsim itself ({kind}). Your run is as it was;"
                " the log has the details (Help, Open the log folder).",
                kind=kind.__name__,
            )
        )


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """The file and the line in which it was raised."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    return (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace else ("", 0)


@contextmanager
def kept(folder: Path, about: str, faults: Faults) -> Iterator[bool]:
    """Keep the log in a folder meanwhile; whether that is possible.

    Faults are told either way.

    Args:
        folder: Where it is kept.
        about: What its lines come from: versions and such.
        faults: What is given the faults that nobody catches.
    """
    with ExitStack() as undone:
        _hook(faults, undone)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _write_to(folder, about, undone)
        except OSError as error:
            log.warning("There is no log: %s", error)
            yield False
        else:
            yield True


def _write_to(folder: Path, about: str, undone: ExitStack) -> None:
    # It costs milliseconds, which the command line need not wait for.
    from logging.handlers import RotatingFileHandler

    class Quiet(RotatingFileHandler):
        """A file that says nothing of a full disk to the console, line by line."""

        fault: BaseException | None = None

        def handleError(self, _record: logging.LogRecord) -> None:  # noqa: N802
            self.fault = sys.exception()

    file = Quiet(
        folder / NAME, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8", errors="replace"
    )
    undone.callback(_close, file)
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    for line in ("started", *about.splitlines()):
        file.handle(logging.makeLogRecord({"msg": line, "name": "gdsim", "levelname": "START"}))
    if file.fault:
        raise file.fault
    root = logging.getLogger()
    root.addHandler(file)
    undone.callback(root.removeHandler, file)
    logging.captureWarnings(True)
    undone.callback(logging.captureWarnings, False)
    for handler in root.handlers:
        # What is in the file need not be read in a console.
        if type(handler) is logging.StreamHandler:
            before = handler.formatter
            handler.setFormatter(_Sentence("gdsim: %(message)s"))
            undone.callback(handler.setFormatter, before)
    if not faulthandler.is_enabled():
        crashes = undone.enter_context((folder / CRASHES).open("a", encoding="utf-8"))
        faulthandler.enable(crashes)
        undone.callback(faulthandler.disable)


def _close(file: logging.Handler) -> None:
    # What a full disk has not taken yet is tried once more.
    with suppress(OSError):
        file.close()


class _Sentence(logging.Formatter):
    """A line without a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        record.message = record.getMessage()
        return self.formatMessage(record)


def _hook(faults: Faults, undone: ExitStack) -> None:
    """Have faults taken that nobody catches, in any thread."""
    before, before_in_threads = sys.excepthook, threading.excepthook

    def take(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        faults.take(kind, error, trace)
        # Whoever else looks for faults, such as a debugger or a test, goes on doing so.
        if before is not sys.__excepthook__:
            before(kind, error, trace)

    def take_in_thread(told: threading.ExceptHookArgs) -> None:
        faults.take(told.exc_type, told.exc_value, told.exc_traceback)
        if before_in_threads is not threading.__excepthook__:
            before_in_threads(told)

    sys.excepthook, threading.excepthook = take, take_in_thread
    undone.callback(_put_back, before, before_in_threads)


def _put_back(
    before: Callable[..., object], before_in_threads: Callable[[threading.ExceptHookArgs], object]
) -> None:
    sys.excepthook, threading.excepthook = before, before_in_threads


def take_from_qt(kind: QtMsgType, _context: object, message: str) -> None:
    """Have Qt's messages in the log."""
    harmless = kind is QtMsgType.QtDebugMsg or any(part in message for part in HARMLESS)
    log.log(logging.DEBUG if harmless else logging.WARNING, "Qt: %s", message)
