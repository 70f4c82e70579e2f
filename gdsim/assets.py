"""The one door to `resources/`, in a checkout and in an installed package alike."""

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
