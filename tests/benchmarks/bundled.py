"""The frozen program's start, against the same start from source, both seen from outside.

The screen of a virtual display is a file. A program has started when it has drawn its last on it:
window, curve and figures. What is measured so needs nothing of the program's own.
"""

import mmap
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, sleep

from pyvirtualdisplay import Display

from tests.benchmarks.measure import Figure

MEGABYTE = 2**20

ENTRY = ("--problem", "one-sample")

QUIET = 1.5
"""Seconds without a change, after which a window has drawn its last."""

LONGEST = 60.0
"""Seconds in which a window must have come."""

GLANCE = 0.004
"""Seconds between two looks at the screen, each of which takes some 0.5 ms."""


def figures(bundle: Path, times: int) -> list[Figure]:
    """The start as a ratio, and the size.

    Args:
        bundle: The folder with the program.
        times: Pairs of starts, after one that is not counted.
    """
    source = Path(sys.executable).with_name("gdsim")
    with tempfile.TemporaryDirectory() as folder, _screen(Path(folder)) as (screen, display):
        environment = os.environ | display | {"PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        pairs = [
            tuple(_started(program, screen, environment) for program in (bundle / "gdsim", source))
            for _ in range(times + 1)
        ][1:]
    frozen, own = (statistics.median(column) for column in zip(*pairs, strict=True))
    size = sum(file.lstat().st_size for file in bundle.rglob("*") if not file.is_dir())
    return [
        Figure(
            "start of the bundle against the same from source",
            statistics.median(a / b for a, b in pairs),
            1.2,
            False,
            f"{frozen:.2f} s against {own:.2f} s",
        ),
        Figure("size of the bundle", size / MEGABYTE, 680.0, False, "MiB"),
    ]


@contextmanager
def _screen(folder: Path) -> Iterator[tuple[mmap.mmap, dict[str, str]]]:
    """A virtual display's screen, and the variables that lead a program to it."""
    with (
        Display(size=(1400, 900), color_depth=24, extra_args=["-fbdir", str(folder)]) as display,
        (folder / "Xvfb_screen0").open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as screen,
    ):
        yield screen, {"DISPLAY": display.new_display_var, "QT_QPA_PLATFORM": "xcb"}


def _started(program: Path, screen: mmap.mmap, environment: dict[str, str]) -> float:
    """Seconds from the start of the process to the last change that it makes on the screen."""
    # One of its own each time: nothing to restore, and no other window to hand over to.
    with tempfile.TemporaryDirectory() as home:
        empty = screen[:]
        start = perf_counter()
        process = subprocess.Popen([program, *ENTRY], env=environment | {"GDSIM_HOME": home})
        try:
            return _last_change(screen, empty) - start
        finally:
            process.kill()
            process.wait()
            _until_equal(screen, empty)


def _last_change(screen: mmap.mmap, empty: bytes) -> float:
    seen, changed = empty, perf_counter()
    end = changed + LONGEST
    while (now := perf_counter()) < end:
        if screen[:] != seen:
            seen, changed = screen[:], now
        elif seen != empty and now - changed > QUIET:
            return changed
        sleep(GLANCE)
    raise TimeoutError("No window came, or it never came to rest.")


def _until_equal(screen: mmap.mmap, empty: bytes) -> None:
    """Wait until the window is gone from the screen."""
    end = perf_counter() + LONGEST
    while screen[:] != empty:
        if perf_counter() > end:
            raise TimeoutError("The window stayed on the screen.")
        sleep(GLANCE)
