"""The outside of the self-test: has the checks carried out in a process of their own.

So it can tell of a check that hangs or kills its process, as drivers and broken libraries do, ends
in time whatever holds the other one up, and goes on with the checks that are left.
"""

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import monotonic

from gdsim import assets
from gdsim.selftest.outcomes import Outcome

LIMIT = 120.0
"""Seconds that all checks together may take."""

EARLIER = 1.0
"""Seconds before the limit at which the process tells where it stands still."""

Lines = queue.SimpleQueue[bytes | None]
"""The lines that a process writes, and None for its end."""


class TimeLimitError(Exception):
    """The checks took too long; those that are left were not carried out."""


def outcomes(names: Sequence[str], limit: float = LIMIT) -> Iterator[Outcome]:
    """What comes of the checks of these names, each as soon as it is known.

    Args:
        names: Which, in their order.
        limit: Seconds after which no more are waited for.

    Raises:
        TimeLimitError: They took longer; the last outcome is that of the one that did.
        OSError: No process could be started.
    """
    left, end = list(names), monotonic() + limit
    with _temporary() as environment:
        while left:
            with _started(left, end - monotonic(), environment) as (process, lines):
                while left:
                    began = monotonic()
                    try:
                        line = lines.get(timeout=max(0.0, end - began))
                    except queue.Empty:
                        told = f"It was still at it when the time limit of {limit:g} s was over."
                        yield Outcome(left[0], "failed", told, monotonic() - began)
                        raise TimeLimitError from None
                    if line is None:
                        told = f"gdsim itself ended here ({_ended(process.wait())})."
                        yield Outcome(left.pop(0), "failed", told, monotonic() - began)
                        # What is left is not to die of the same display.
                        environment = _without_display(environment)
                        break
                    yield Outcome(**json.loads(line))
                    left.pop(0)


@contextmanager
def _started(
    names: Sequence[str], seconds: float, environment: dict[str, str]
) -> Iterator[tuple[subprocess.Popen[bytes], Lines]]:
    """A process that carries the checks out; it is ended at the end, however it is."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "gdsim"]
    earlier = str(max(0.1, seconds - EARLIER))
    asked = ["selftest", "--carry-out", ",".join(names), "--limit", earlier]
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, *module, *asked],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env=environment,
        # Where `-m` finds this very package.
        cwd=assets.program_folder(),
    )
    lines: Lines = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(process, lines))
    reader.start()
    try:
        yield process, lines
    finally:
        process.kill()
        process.wait()
        reader.join()


def _read(process: subprocess.Popen[bytes], lines: Lines) -> None:
    assert process.stdout
    with process.stdout:
        for line in process.stdout:
            lines.put(line)
    lines.put(None)


@contextmanager
def _temporary() -> Iterator[dict[str, str]]:
    """The environment, with a folder for temporary files that goes even if the process dies."""
    try:
        folder = tempfile.TemporaryDirectory(prefix="gdsim-")
    except OSError:
        # The checks that need one tell of it.
        yield dict(os.environ)
        return
    with folder as name:
        yield {**os.environ, "TMPDIR": name, "TEMP": name, "TMP": name}


def _without_display(environment: dict[str, str]) -> dict[str, str]:
    if not sys.platform.startswith("linux"):
        return environment
    return {**environment, "QT_QPA_PLATFORM": "offscreen"}


def _ended(code: int) -> str:
    """How a process ended, by its exit code."""
    if code < 0:
        return signal.Signals(-code).name
    # Windows' own are known by these.
    return f"{code:#x}" if code > 255 else f"exit code {code}"
