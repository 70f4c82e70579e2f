"""The one door to `resources/`, in a checkout and in an installed package alike."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent
_FOLDER = next(
    folder for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources") if folder.is_dir()
)


def path(name: str) -> Path:
    """Where the resource lies, such as `icons/step.svg`."""
    return _FOLDER / name


def text(name: str) -> str:
    """The resource's text."""
    return path(name).read_text(encoding="utf-8")


def program_folder() -> Path:
    """Where the program is: what its user sees beside it may belong to it."""
    if not getattr(sys, "frozen", False):
        return _PACKAGE.parent
    folder = Path(sys.executable).parent
    # On macOS a program is a folder, whose inside is not for its user.
    return folder.parents[2] if folder.name == "MacOS" else folder
