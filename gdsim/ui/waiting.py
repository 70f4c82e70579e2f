"""Waiting for a signal where no person looks on; Ctrl+C ends it, as it would any other program."""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QSocketNotifier, QTimer

PATIENCE = 60_000
"""Milliseconds without a sign of the training thread after which it is given up."""

ARRIVED, LATE, INTERRUPTED = range(3)


def wait(connect: Callable[[Callable[..., None]], object], done: Callable[[], bool]) -> None:
    """Let events pass until the signal comes with `done` true.

    Raises:
        TimeoutError: It did not come for too long.
        KeyboardInterrupt: The user pressed Ctrl+C.
    """
    loop = QEventLoop()
    clock = QTimer(singleShot=True, interval=PATIENCE)
    clock.timeout.connect(lambda: loop.exit(LATE))

    def look(*_told: object) -> None:
        if not loop.isRunning():
            return
        clock.start()
        if done():
            loop.exit(ARRIVED)

    connect(look)
    clock.start()
    with _interrupting(lambda: loop.exit(INTERRUPTED)):
        ended = loop.exec()
    clock.stop()
    if ended == LATE:
        raise TimeoutError("The training thread did not answer.")
    if ended == INTERRUPTED:
        raise KeyboardInterrupt


@contextmanager
def _interrupting(stop: Callable[[], None]) -> Iterator[None]:
    """Have Ctrl+C call this: while Qt waits for events, Python is not told of it otherwise."""
    here, there = socket.socketpair()
    there.setblocking(False)
    notifier = QSocketNotifier(here.fileno(), QSocketNotifier.Type.Read)
    # Python calls its own handler before the next line that it runs, which is this one.
    notifier.activated.connect(lambda: here.recv(64))
    handler = signal.signal(signal.SIGINT, lambda *_signal: stop())
    before = signal.set_wakeup_fd(there.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        signal.signal(signal.SIGINT, handler)
        notifier.setEnabled(False)
        here.close()
        there.close()
