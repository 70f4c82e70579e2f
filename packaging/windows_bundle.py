"""What the products for Windows have in common: a bundle's files by the names they get there."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from outputs import Unbuildable, files_of, megabytes

PROGRAMS = ("gdsim.exe", "gdsim-console.exe")

UNUSABLE = re.compile(r'[<>:"|?*\\$]|[^ -~]|[. ]$')
"""What no name on Windows may have or end in, and what the lists for NSIS and wixl can't say."""


MOST = 2**31 - 2**15
"""Bytes that an NSIS installer or a cabinet of an MSI can hold, before they are packed."""


@dataclass(frozen=True)
class BundleFile:
    """One file of a bundle.

    Attributes:
        name: Its path within the bundle.
        path: Where its bytes are.
    """

    name: PurePosixPath
    path: Path


def windows_files(bundle: Path) -> list[BundleFile]:
    """Return the files of a bundle for Windows, folder by folder.

    Raises:
        Unbuildable: If it is no bundle for Windows, or has a name that can't be used.
    """
    bundle = bundle.resolve()  # makensis looks from where its script is
    missing = [program for program in PROGRAMS if not (bundle / program).is_file()]
    if missing:
        raise Unbuildable(
            f"{bundle} has no {missing[0]}: a bundle for Windows is frozen on Windows. "
            "Bring it here, then run the same command again."
        )
    files = [BundleFile(_name(path, bundle), path) for path in files_of(bundle)]
    if wrong := next((file for file in files if any(map(UNUSABLE.search, file.name.parts))), None):
        raise Unbuildable(f"The installers take no file of the name '{wrong.name}'; leave it out.")
    return sorted(files, key=lambda file: (file.name.parent.parts, file.name.name))


def size_to_install(files: list[BundleFile]) -> int:
    """Return the bytes of all files.

    Raises:
        Unbuildable: If they are more than an installer can hold, as the CUDA flavour's are.
    """
    size = sum(file.path.stat().st_size for file in files)
    if size > MOST:
        raise Unbuildable(
            f"The files have {megabytes(size)}, and an installer for Windows holds "
            f"{megabytes(MOST)} at most: build the zip of them."
        )
    return size


def folders_of(files: list[BundleFile]) -> list[PurePosixPath]:
    """Return each folder that the files are in, after the one that it is in."""
    folders = {folder for file in files for folder in file.name.parents}
    return sorted(folders - {PurePosixPath()}, key=lambda folder: folder.parts)


def three_numbers(version: str) -> str:
    """Return the version as Windows compares it: 1.2.3 of 1.2.3, of 1.2.3rc1 and of 1.2.3.dev4.

    Raises:
        Unbuildable: If it does not begin with three numbers.
    """
    found = re.match(r"\d+\.\d+\.\d+", version)
    if not found:
        raise Unbuildable(
            f"Windows needs a version of three numbers, such as 1.2.3, not {version}."
        )
    return found[0]


def tool(program: str, package: str) -> str:
    """Return the path of a program that makes an installer.

    Raises:
        Unbuildable: If it is not on this machine; names the Debian package that has it.
    """
    path = shutil.which(program)
    if not path:
        raise Unbuildable(
            f"{program} is not on this machine: install the package {package} of Debian or Ubuntu, "
            "then run the same command again."
        )
    return path


def _name(path: Path, bundle: Path) -> PurePosixPath:
    return PurePosixPath(path.relative_to(bundle).as_posix())
