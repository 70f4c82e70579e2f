"""What is in a bundle, held to a list of what may and must be."""

import ast
import sys
from fnmatch import fnmatchcase
from pathlib import Path

from outputs import files_of, some
from quickstart import ROOT

ALLOWED = ROOT / "packaging" / "allowed"
"""A list for each system. A line is a path in the bundle, where `*` stands for anything; one that
begins with `?` may be missing. `modules/NAME` is a package within the programs."""


def read(path: Path) -> list[str]:
    """Return the lines of a list without its comments, none where there is no list."""
    if not path.exists():
        return []
    lines = (
        line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines()
    )
    return [line for line in lines if line]


def names(bundle: Path, archive: Path) -> list[str]:
    """Return what is in a bundle: its files, and the packages in its programs.

    Args:
        bundle: The folder.
        archive: PyInstaller's list of what it put into the programs. Python's own modules are
            not told.
    """
    files = [file.relative_to(bundle).as_posix() for file in files_of(bundle)]
    entries: list[tuple[str, str, str]] = ast.literal_eval(archive.read_text(encoding="utf-8"))[1]
    packages = {name.partition(".")[0] for name, _, _ in entries} - sys.stdlib_module_names
    return files + [f"modules/{package}" for package in sorted(packages)]


def faults(found: list[str], allowed: list[str], only_missing: bool = False) -> list[str]:
    """Return a sentence for what should not be there, and one for what should; none if all is well.

    Args:
        found: What is in the bundle.
        allowed: The list's lines.
        only_missing: Whether there may be anything more.
    """
    patterns = [line.removeprefix("?") for line in allowed]
    strange = [name for name in found if not any(fnmatchcase(name, line) for line in patterns)]
    missing = [
        line
        for line in allowed
        if not line.startswith("?") and not any(fnmatchcase(name, line) for name in found)
    ]
    sentences = []
    if strange and not only_missing:
        sentences.append(
            f"The bundle has {some(strange)}, which its list does not know: leave it out in "
            "packaging/trimming.py, or add it to packaging/allowed."
        )
    if missing:
        sentences.append(f"The bundle lacks {some(missing)}, without which gdsim is not whole.")
    return sentences
