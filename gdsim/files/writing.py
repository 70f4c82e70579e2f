"""Files that are there whole or not at all."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from gdsim.language import Worded, worded

REASONS = {
    errno.ENOSPC: worded("the disk is full"),
    errno.EDQUOT: worded("your share of the disk is full"),
    errno.EROFS: worded("nothing can be written there"),
    errno.EACCES: worded("you may not write there"),
    errno.EPERM: worded("you may not write there"),
}
"""Why a file can't be written, in words of those who use it, by the system's number for it."""


def why(error: OSError) -> Worded | str:
    """Why a file can't be written, for the middle of a sentence."""
    return REASONS.get(error.errno or 0) or error.strerror or str(error)


@contextmanager
def in_place_of(path: Path) -> Iterator[Path]:
    """A file that takes the path's place once it is written; until then nothing is changed there.

    Raises:
        OSError: It can't be written; the message is a sentence that says why.
    """
    with _beside(path) as part:
        yield part
        part.replace(path)


def check(path: Path) -> None:
    """Look whether a file can be written, and leave everything as it is.

    Raises:
        OSError: It can't; the message is a sentence that says why.
    """
    with _beside(path):
        pass


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """An empty file in the same folder, gone afterwards unless it has another name then."""
    if path.is_dir():
        raise OSError(worded("{path} is a folder.", path=path))
    if not path.parent.is_dir():
        raise OSError(
            worded(
                "{name} can't be written: there is no folder {folder}.",
                name=path.name,
                folder=path.parent,
            )
        )
    part = path.with_name(f"{path.name}.part")
    try:
        part.touch()
        try:
            yield part
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        if not error.strerror:
            raise
        raise OSError(
            worded("{name} can't be written: {reason}.", name=path.name, reason=why(error))
        ) from error


def write_whole(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Have a file written; what was there stays unless all of it could be.

    Raises:
        OSError: It can't be written; the message is a sentence that says why.
    """
    with in_place_of(path) as part, part.open("wb") as file:
        write(file)
