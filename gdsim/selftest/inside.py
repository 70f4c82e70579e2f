"""The inside of the self-test: the process that carries the checks out, and may die of it."""

import contextlib
import faulthandler
import json
import os
import sys
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from gdsim.selftest import machine
from gdsim.selftest.checks import CHECKS
from gdsim.selftest.outcomes import outcome_of


def carry_out(names: Sequence[str], seconds: float) -> None:
    """Carry out the checks of these names, and write what comes of each as a line of JSON.

    Args:
        names: Which, in their order.
        seconds: After how long it is told, on the standard error, where it stands still.
    """
    machine.watch_network()
    if sys.stderr:
        faulthandler.enable()
        faulthandler.dump_traceback_later(seconds)
    with _own_output() as output:
        for name in names:
            told = outcome_of(name, CHECKS[name])._asdict()
            output.write(json.dumps(told).encode() + b"\n")
            output.flush()


@contextlib.contextmanager
def _own_output() -> Iterator[BinaryIO]:
    """The standard output for the outcomes alone: what else is written there goes where errors go.

    By its number, since a windowed program has no `sys.stdout` even where it is given one.
    """
    with open(os.dup(1), "wb") as output:  # noqa: PTH123
        with contextlib.suppress(OSError):
            os.dup2(2, 1)
        yield output
