"""What all products have in common: whole or not at all, told of, the same bytes again."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

from quickstart import ROOT, say

MB = 1_000_000

TOLD_EVERY = 20.0
"""Seconds between two lines of progress where the output is no terminal, such as a CI's log."""


class Unbuildable(Exception):  # noqa: N818 - a reason, not an error of ours
    """What can't be built here, as one sentence that says why and what to do."""


@contextmanager
def writing(product: Path) -> Iterator[Path]:
    """Give the path to write to; it becomes the product if all goes well, and nothing otherwise.

    The path is a file's or a folder's, in the product's own folder.

    Raises:
        OSError: If the product's folder can't be written.
    """
    product.parent.mkdir(parents=True, exist_ok=True)
    unfinished = product.with_name(f"{product.name}.unfinished")
    remove(unfinished)
    try:
        yield unfinished
        remove(product)
        unfinished.replace(product)
    finally:
        remove(unfinished)


def remove(path: Path) -> None:
    """Remove a file or a folder, if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def files_of(folder: Path) -> list[Path]:
    """Return the files and links in a folder and below, in the same order on every machine."""
    return sorted(path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def size_of(path: Path) -> int:
    """Return the bytes of a file, or of all files in a folder; a link weighs nothing."""
    files = files_of(path) if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if not file.is_symlink())


def megabytes(size: int) -> str:
    """Return a size as it is read; a MB is a million bytes, as on a stick's label."""
    return f"{size / MB:.1f} MB"


def some(names: Sequence[str], shown: int = 5) -> str:
    """Return the first of many names, and how many more there are."""
    more = f" and {len(names) - shown} more" if len(names) > shown else ""
    return ", ".join(names[:shown]) + more


def commit_time() -> int:
    """Return the seconds since 1970 that all files get, so that two builds give the same bytes.

    They are those of SOURCE_DATE_EPOCH, else of the last commit, else of the list of changes.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    if told := git("log", "-1", "--format=%ct"):
        return int(told)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def git(*arguments: str) -> str:
    """Return what git answers about this folder, nothing where it can't."""
    try:
        done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def need_room(folder: Path, size: int) -> None:
    """Stop before the work begins where a disk has no room for its result.

    Raises:
        Unbuildable: With what is free and what is needed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if free < size:
        raise Unbuildable(
            f"There are {megabytes(free)} free in {folder}, and {megabytes(size)} are needed: "
            "make room, then run the same command again."
        )


def teller(what: str) -> Callable[[str], None]:
    """Return what tells how far something is: each second on a terminal, less often elsewhere."""
    on_terminal = sys.stdout.isatty()
    started = told = monotonic()

    def tell(how_far: str) -> None:
        nonlocal told
        if (now := monotonic()) - told < (1.0 if on_terminal else TOLD_EVERY):
            return
        told = now
        line = f"  {what}: {how_far}, {now - started:.0f} s"
        if on_terminal:
            print(f"\r{line:<78}\r", end="", flush=True)
        else:
            say(line)

    return tell


def watched(command: Sequence[str | Path], result: Path, what: str) -> None:
    """Run a program that writes one file, and tell how far that is.

    What it puts aside while it works goes beside the result, where there is room for it.

    Raises:
        Unbuildable: If the program fails; what it said stands above.
    """
    tell = teller(what)
    environment = os.environ | {"TMPDIR": str(result.parent.resolve())}
    # With a group of its own, so that those that it starts can be ended with it.
    words = [str(part) for part in command]
    program = subprocess.Popen(words, env=environment, start_new_session=True)
    try:
        while True:
            try:
                code = program.wait(timeout=1.0)
                break
            except subprocess.TimeoutExpired:
                written = result.stat().st_size if result.exists() else 0
                tell(f"{megabytes(written)} written" if written > MB else "at work")
    except BaseException:
        end(program)
        raise
    if code:
        raise Unbuildable(
            f"{command[0]} stopped for the reason above, often a full disk. "
            "Put it right, then run the same command again."
        )


def end(program: "subprocess.Popen[bytes]") -> None:
    """End a program that was started in a session of its own, and those that it has started."""
    if sys.platform == "win32":
        program.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGKILL)
    program.wait()
