"""The licences of all that is in a bundle, put into it as files that can be read."""

import json
from pathlib import Path

import inventory
from inventory import Part
from outputs import remove
from quickstart import ROOT

QT = "pyside6-essentials"


def put_into(bundle: Path, parts: list[Part]) -> Path:
    """Write the texts of all licences into the bundle's folder `licences`; return the folder.

    There is a file for each part, with a licence that stands in it many times told once.

    Raises:
        OSError: If the folder can't be written.
    """
    folder = folder_in(bundle)
    remove(folder)
    folder.mkdir(parents=True)
    _write(folder / "gdsim.txt", (ROOT / "LICENSE").read_text(encoding="utf-8"))
    for part in parts:
        _write(folder / f"{part.name}.txt", _text(part))
        if part.name == QT:
            _write(folder / "Qt.txt", _qt(bundle, part))
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        _write(folder / name, (inventory.TEXTS / name).read_text(encoding="utf-8"))
    _write(folder / "README.txt", _overview(parts))
    _write(folder / "parts.json", json.dumps([_as_json(part) for part in parts], indent=1) + "\n")
    return folder


def folder_in(bundle: Path) -> Path:
    """Return where a bundle keeps its licences."""
    inside = bundle / "Contents" / "Resources" if bundle.suffix == ".app" else bundle
    return inside / "licences"


def read_from(bundle: Path) -> list[Part]:
    """Return the parts that were written into a bundle, without their texts.

    Raises:
        OSError: If the bundle has none.
    """
    told = json.loads((folder_in(bundle) / "parts.json").read_text(encoding="utf-8"))
    return [
        Part(
            part["name"],
            part["version"],
            part["licence"],
            (),
            part["purl"],
            tuple(part["requires"]),
        )
        for part in told
    ]


def _as_json(part: Part) -> dict[str, object]:
    return {
        "name": part.name,
        "version": part.version,
        "licence": part.licence,
        "purl": part.purl,
        "requires": part.requires,
    }


def _text(part: Part) -> str:
    """All texts of a part under their titles, equal ones once."""
    titles: dict[str, list[str]] = {}
    for title, text in part.texts:
        titles.setdefault(text.strip(), []).append(title)
    head = f"{part.name} {part.version}\nLicence: {part.licence}\n"
    named = ("LGPL-3.0.txt", "GPL-3.0.txt")
    if all(title in named for which in titles.values() for title in which):
        return (
            f"{head}\nIts text stands in LGPL-3.0.txt and GPL-3.0.txt, what you may do in Qt.txt.\n"
        )
    return head + "".join(
        f"\n{'=' * 78}\n{chr(10).join(which)}\n{'=' * 78}\n\n{text}\n"
        for text, which in titles.items()
    )


def _qt(bundle: Path, part: Part) -> str:
    folders = {"gdsim.app": "Contents/Frameworks/PySide6", "gdsim": "_internal/PySide6"}
    return (
        (inventory.TEXTS / "Qt.txt")
        .read_text(encoding="utf-8")
        .format(
            version=part.version,
            series=part.version.rpartition(".")[0],
            folder=folders.get(bundle.name, "_internal/PySide6"),
        )
    )


def _overview(parts: list[Part]) -> str:
    wide = max(len(f"{part.name} {part.version}") for part in parts)
    lines = [f"  {f'{part.name} {part.version}':<{wide}}  {part.licence}" for part in parts]
    return (
        "What gdsim is made of, and under which licence. The texts are in the files of the same\n"
        "name. gdsim itself is under the MIT licence (gdsim.txt). What you may do with Qt and\n"
        "PySide6, and where their source is, stands in Qt.txt. Of a package of Debian or Ubuntu,\n"
        "the source is to be had there, by its name and version.\n\n"
        f"{chr(10).join(lines)}\n"
    )


def _write(file: Path, text: str) -> None:
    """Write the same bytes on every system."""
    file.write_text(text, encoding="utf-8", newline="\n")
