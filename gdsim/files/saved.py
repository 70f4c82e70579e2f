"""Files of runs: all that is known of a run, so that it goes on as if it had never been closed."""

import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from gdsim.core import memory
from gdsim.files.saved_format import VERSION, Document, NewerError, decoded, encoded
from gdsim.files.writing import why
from gdsim.language import worded

__all__ = ["ENDING", "Document", "SavedError", "read", "write"]

ENDING = ".gdsim"

MOST_BYTES = 2**30
"""Of a file that is read: 96 MiB of steps and the largest table are less."""

_BEGINNING = re.compile(rb'\s*\{\s*"format"\s*:\s*"gdsim"')


class SavedError(ValueError):
    """A file that can't be opened or written; the message is a sentence that says what to do."""


def write(path: Path, document: Document) -> None:
    """Write the file; what was there stays unless all of it could be written.

    Raises:
        SavedError: It could not.
    """
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        try:
            with part.open("wb") as file:
                for piece in encoded(document):
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
            with suppress(OSError):
                shutil.copymode(target, part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise SavedError(
            worded(
                "{name} can't be written ({why}): choose another place.",
                name=path.name,
                why=why(error),
            )
        ) from error


def read(path: Path) -> Document:
    """Read a file.

    What its steps are worth is not known before they are `taken_up`.

    Raises:
        SavedError: It can't be used.
    """
    name = path.name
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if not _BEGINNING.match(file.read(256)):
                raise SavedError(
                    worded("{name} is no gdsim file: choose one that gdsim has saved.", name=name)
                )
            if size > min(MOST_BYTES, memory.free() / 3):
                raise SavedError(
                    worded(
                        "{name} is too large to be opened here ({size} MB): open it on a machine"
                        " with more memory, or choose another file.",
                        name=name,
                        size=size // 2**20,
                    )
                )
            file.seek(0)
            content = file.read(size)
    except OSError as error:
        raise SavedError(
            worded(
                "{name} can't be read ({why}): choose another file.",
                name=name,
                why=error.strerror or error,
            )
        ) from error
    try:
        return decoded(content)
    except NewerError as newer:
        raise SavedError(
            worded(
                "{name} was made by a newer gdsim (file version {version}; this one reads up"
                " to {known}): open it with gdsim {program} or later.",
                name=name,
                version=newer.version,
                known=VERSION,
                program=newer.program,
            )
        ) from newer
    except (ValueError, RecursionError, MemoryError) as error:
        raise SavedError(
            worded(
                "{name} is broken ({why}): open an earlier copy of it, or another file.",
                name=name,
                why=error.__cause__ or error,
            )
        ) from error
