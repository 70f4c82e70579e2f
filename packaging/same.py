"""`python3 packaging/same.py BUNDLE OTHER`: hold two bundles of the same commit to each other.

The names of all files must be the same, and the bytes of those that are gdsim's. Where others
differ, it is told.
"""

import hashlib
import sys
from fnmatch import fnmatchcase
from pathlib import Path

from outputs import files_of, some
from quickstart import say

OWN = (
    "gdsim",
    "gdsim.exe",
    "gdsim-console",
    "gdsim-console.exe",
    "_internal/gdsim/*",
    "Contents/MacOS/*",
    "Contents/Resources/gdsim/*",
)
"""Files that are gdsim's, by their paths in the bundle; its modules are in the programs."""


def main(arguments: list[str]) -> int:
    """Carry out one command line and return its exit code."""
    folders = [Path(argument) for argument in arguments]
    if len(folders) != 2 or not all(folder.is_dir() for folder in folders):
        print("usage: python3 packaging/same.py BUNDLE OTHER", file=sys.stderr)
        return 2
    sums, others = (sums_of(folder) for folder in folders)
    faults = differences(sums, others)
    for sentence in faults:
        print(f"gdsim: {sentence}", file=sys.stderr)
    if faults:
        return 1
    foreign = [name for name in sums if sums[name] != others[name]]
    told = f"; of libraries {some(foreign, 10)} differ" if foreign else ", to the last byte"
    say(f"{len(sums)} files are the same in both{told}.")
    return 0


def sums_of(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file in a folder and below, and where each link leads."""
    sums = {}
    for path in files_of(folder):
        if path.is_symlink():
            found = f"-> {path.readlink().as_posix()}"
        else:
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        sums[path.relative_to(folder).as_posix()] = found
    return sums


def differences(sums: dict[str, str], others: dict[str, str]) -> list[str]:
    """Return a sentence for each way in which two bundles should be the same and are not."""
    faults = []
    if alone := sorted(sums.keys() ^ others.keys()):
        faults.append(f"Only one of them has {some(alone, 10)}.")
    changed = [
        name
        for name in sorted(sums.keys() & others.keys())
        if sums[name] != others[name] and any(fnmatchcase(name, own) for own in OWN)
    ]
    if changed:
        faults.append(f"The bytes differ of {some(changed, 10)}.")
    return faults


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
