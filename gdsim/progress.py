"""How far a long command is, on a line of the terminal that is gone when it is done."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def telling(what: str) -> Iterator[Callable[[float], None]]:
    """What tells the share, 0 to 1, that is done; nothing is told where nobody looks on."""
    terminal = sys.stderr if sys.stderr and sys.stderr.isatty() else None
    shown = ""

    def tell(share: float) -> None:
        nonlocal shown
        text = f"{what}: {int(100 * share)} %"
        if terminal and text != shown:
            shown = text
            terminal.write(f"\r{text}")
            terminal.flush()

    try:
        yield tell
    finally:
        if terminal:
            terminal.write(f"\r{' ' * len(shown)}\r")
            terminal.flush()
