"""What comes of a check."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Literal, NamedTuple

State = Literal["passed", "failed", "absent"]

Check = Callable[[], str]
"""Looks at one thing, and tells in a few words at what; raises where it is wrong."""


class Absent(Exception):  # noqa: N818
    """What is to be checked is not on this machine, which is no fault; the message says why."""


class WrongError(Exception):
    """What was found is not what it should be; the message is a sentence."""


class Outcome(NamedTuple):
    """What came of a check.

    Attributes:
        name: The check's.
        state: `passed`, `failed`, or `absent` for what this machine has not.
        detail: What was looked at, or what is wrong, in a line.
        seconds: How long it took.
    """

    name: str
    state: State
    detail: str
    seconds: float


def require(truth: object, sentence: str) -> None:
    """Go on only if it is true.

    Raises:
        WrongError: It is not; the sentence says so.
    """
    if not truth:
        raise WrongError(sentence)


def outcome_of(name: str, check: Check) -> Outcome:
    """Carry out the check."""
    began = perf_counter()
    state: State = "passed"
    try:
        detail = check()
    except Absent as reason:
        state, detail = "absent", str(reason)
    except WrongError as error:
        state, detail = "failed", str(error)
    # Whatever is wrong with a machine, the other checks are for their own.
    except Exception as error:  # noqa: BLE001
        state, detail = "failed", f"{type(error).__name__}: {error}"
    return Outcome(name, state, " ".join(detail.split()), perf_counter() - began)


@contextmanager
def own_folder() -> Iterator[Path]:
    """A folder for a check's files, which is gone afterwards.

    Raises:
        Absent: Nothing can be written here.
    """
    try:
        folder = tempfile.TemporaryDirectory(prefix="gdsim-")
    except OSError as error:
        raise Absent(f"No folder for temporary files can be written: {error}") from error
    with folder as name:
        yield Path(name)
