"""The installer for Windows, by NSIS: `windows/gdsim.nsi` with the bundle's list of files.

Two builds of the same bundle give the same bytes.
"""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from outputs import watched, writing
from quickstart import ROOT
from sign_windows import sign
from windows_bundle import (
    BundleFile,
    folders_of,
    size_to_install,
    three_numbers,
    tool,
    windows_files,
)

WINDOWS = ROOT / "packaging" / "windows"


def build(version: str, bundle: Path, dist: Path) -> Path:
    """Compile the installer of a bundle for Windows and return its path.

    Raises:
        Unbuildable: If makensis is missing or fails, or the bundle is not for Windows or too large.
    """
    makensis = tool("makensis", "nsis")
    files = windows_files(bundle)
    size = size_to_install(files)
    product = dist / f"gdsim-{version}-windows-x86_64-setup.exe"
    with writing(product) as unfinished, TemporaryDirectory() as work:
        listed = Path(work) / "files.nsh"
        listed.write_text(file_list(files), encoding="utf-8")
        defined: dict[str, object] = {
            "VERSION": version,
            "NUMBERS": f"{three_numbers(version)}.0",
            "SIZE": -(-size // 1024),
            "ICON": WINDOWS / "gdsim.ico",
            "FILES": listed,
            "OUTPUT": unfinished,
        }
        defines = [f"-D{name}={value}" for name, value in defined.items()]
        command = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines]
        watched([*command, WINDOWS / "gdsim.nsi"], unfinished, product.name)
        sign(unfinished)
    return product


def file_list(files: list[BundleFile]) -> str:
    """Return the macros that install the files, and that remove them and folders left empty."""
    installing, removing = [*_installing(files)], [*_removing(files)]
    return "\n".join(
        [
            *("!macro INSTALL_FILES", *installing, "!macroend"),
            *("!macro UNINSTALL_FILES", *removing, "!macroend", ""),
        ]
    )


def _installing(files: list[BundleFile]) -> Iterator[str]:
    for folder, inside in groupby(files, key=lambda file: file.name.parent):
        yield f'  SetOutPath "{_installed(folder.parts)}"'
        for file in inside:
            yield f'  File "/oname={file.name.name}" "{file.path}"'


def _removing(files: list[BundleFile]) -> Iterator[str]:
    for file in files:
        yield f'  Delete "{_installed(file.name.parts)}"'
    for folder in reversed(folders_of(files)):
        yield f'  RMDir "{_installed(folder.parts)}"'


def _installed(parts: tuple[str, ...]) -> str:
    return "\\".join(["$INSTDIR", *parts])
