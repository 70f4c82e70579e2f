"""What is in a bundle and whose it is: each file must be somebody's, with version and licence.

It is read off the bundle itself, and held against what is installed in `.venv` and on this system.
"""

import platform
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

from outputs import Unbuildable, files_of
from quickstart import ROOT

TEXTS = ROOT / "packaging" / "licences"
"""Licences' texts that the wheels of their libraries don't carry."""

SPDX = {
    "colorama": "BSD-3-Clause",
    "contourpy": "BSD-3-Clause",
    "jinja2": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "mpmath": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    # Of its hooks, only those that run in the program are in the bundle, and these are Apache-2.0.
    "pyinstaller-hooks-contrib": "Apache-2.0",
    "pyopengl": "BSD-3-Clause",
    "pyqtgraph": "MIT",
    # Of the three that are offered, the one under which gdsim uses it.
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "sortedcontainers": "Apache-2.0",
    "sympy": "BSD-3-Clause",
    "trove-classifiers": "Apache-2.0",
}
"""The licences of distributions whose metadata don't name one by its SPDX identifier."""

MISSING_TEXTS = {
    "pyopengl": ("pyopengl.txt",),
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}

# A program that carries one of these would be under the GPL as a whole. gdsim needs none of them.
REFUSED = ("libreadline.", "libgdbm.", "readline.cpython")

_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors|copyright", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """One of those that a bundle is made of.

    Attributes:
        name: As it is known, such as `numpy`.
        version: Its version.
        licence: An SPDX expression, or for a package of the system what its copyright file names.
        texts: Titles and texts of its licences.
        purl: Its package URL.
        requires: Names of the parts that it needs.
    """

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...]
    purl: str
    requires: tuple[str, ...] = ()


def parts_of(bundle: Path) -> list[Part]:
    """Return what the bundle is made of, by name.

    Raises:
        Unbuildable: If a file is nobody's, may not be in it, or a licence has no text.
    """
    modules, files = modules_of(bundle), dict(_inside(bundle))
    for file in files:
        if Path(file).name.startswith(REFUSED):
            raise Unbuildable(
                f"{file} is under the GPL and may not be in gdsim's bundle: "
                "exclude what brings it from packaging/gdsim.spec."
            )
    owners = _owners()
    # PyInstaller's loader is in every program that it makes.
    names, rest = {"pyinstaller"}, []
    for file in files:
        if owner := owners.get(file) or _owner_of_metadata(file):
            names.add(owner)
        elif not file.startswith(("gdsim/", "gdsim-")):
            rest.append(file)
    for module in modules:
        path = module.replace(".", "/")
        if found := owners.keys() & {f"{path}.py", f"{path}/__init__.py"}:
            names |= {owners[file] for file in found}
        elif module.startswith("pyi_rth_pyqtgraph"):
            names.add("pyinstaller-hooks-contrib")
    names.discard("gdsim")
    installed = _installed()
    parts = [part_of(installed[name], names) for name in names]
    parts += [_python(), *_of_system(rest)]
    for part in parts:
        if not any(text.strip() for _, text in part.texts):
            raise Unbuildable(
                f"The licence of {part.name} {part.version} has no text here: "
                "put it into packaging/licences and name it in packaging/inventory.py."
            )
    return sorted(parts, key=lambda part: part.name.lower())


def modules_of(bundle: Path) -> list[str]:
    """Return the Python modules that are packed into the bundle's program."""
    from PyInstaller.archive.readers import CArchiveReader

    program = CArchiveReader(str(program_of(bundle)))
    packed = program.open_embedded_archive("PYZ.pyz")
    return [*program.toc, *packed.toc]


def program_of(bundle: Path) -> Path:
    """Return the path of the windowed program in a bundle of any system."""
    if bundle.suffix == ".app":
        return bundle / "Contents" / "MacOS" / "gdsim"
    program = bundle / "gdsim.exe"
    return program if program.exists() else bundle / "gdsim"


def part_of(distribution: Distribution, among: Iterable[str] = ()) -> Part:
    """Return what an installed distribution is, and which of the others it needs.

    Raises:
        Unbuildable: If its licence is not known.
    """
    name = normal(distribution.name)
    told = distribution.metadata.json
    named = told.get("license_expression") or told.get("license") or ""
    licence = SPDX.get(name) or str(named).partition("\n")[0]
    if not licence:
        raise Unbuildable(
            f"The metadata of {name} name no licence: look it up, then put it into SPDX in "
            "packaging/inventory.py."
        )
    needed = {
        normal(re.split(r"[^\w.-]", line)[0])
        for line in distribution.requires or ()
        if "extra ==" not in line
    }
    texts = [
        (str(file), Path(str(file.locate())).read_text(encoding="utf-8", errors="replace"))
        for file in distribution.files or ()
        if ".dist-info/" in str(file)
        and (_LICENCE_FILE.match(file.name) or "/licenses/" in str(file))
    ]
    texts += [
        (text, (TEXTS / text).read_text(encoding="utf-8")) for text in MISSING_TEXTS.get(name, ())
    ]
    version = distribution.version
    return Part(
        name,
        version,
        licence,
        tuple((title.partition(".dist-info/")[2] or title, text) for title, text in texts),
        f"pkg:pypi/{name}@{version}",
        tuple(sorted(needed & set(among))),
    )


def normal(name: str) -> str:
    """Return a distribution's name as packages are told apart by it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _inside(bundle: Path) -> Iterable[tuple[str, Path]]:
    """Name the files as they would be named in the folder of installed packages."""
    contents = bundle / "Contents"
    folders = [bundle / "_internal", contents / "Frameworks", contents / "Resources"]
    for folder in folders:
        if folder.is_dir():
            for path in files_of(folder):
                name = path.relative_to(folder).as_posix()
                if not path.is_symlink() and not name.startswith("licences/"):
                    yield name, path


@cache
def _installed() -> dict[str, Distribution]:
    return {normal(distribution.name): distribution for distribution in distributions()}


@cache
def _owners() -> dict[str, str]:
    """The distribution that each installed file belongs to."""
    return {
        file.as_posix(): name
        for name, distribution in _installed().items()
        for file in distribution.files or ()
    }


def _owner_of_metadata(file: str) -> str:
    """The distribution whose metadata a file of the bundle is part of, if it is."""
    folder, is_metadata, _ = file.partition(".dist-info/")
    name = normal(folder.rpartition("-")[0])
    return name if is_metadata and name in _installed() else ""


def _python() -> Part:
    """Python itself: its licence has those of what it carries, at its end."""
    places = [
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(sys.base_prefix) / "lib" / f"python{sys.version[:4]}" / "LICENSE.txt",
        Path(sys.base_prefix) / "Resources" / "LICENSE",
        Path(f"/usr/share/doc/python{sys.version[:4]}/copyright"),
    ]
    texts = [(place.name, place.read_text(encoding="utf-8")) for place in places if place.is_file()]
    version = platform.python_version()
    return Part("cpython", version, "PSF-2.0", tuple(texts[:1]), f"pkg:generic/cpython@{version}")


def _of_system(files: list[str]) -> list[Part]:
    """The packages of this system whose libraries PyInstaller took along.

    On Windows and macOS these come with Python, and stand in its licence.
    """
    own = re.compile(r"python3?[.\d]*/|base_library\.zip|libpython|lib-dynload/")
    libraries = [file for file in files if not own.match(file)]
    if sys.platform != "linux" or not libraries:
        return []
    return [_debian(name) for name in sorted(_packages_with(libraries))]


def _packages_with(libraries: list[str]) -> set[str]:
    """The Debian packages that have libraries of these names."""
    patterns = [f"*/{Path(library).name}" for library in libraries]
    lines = _told_by_dpkg("--search", *patterns).splitlines()
    # "libz1:amd64: /lib/x86_64-linux-gnu/libz.so.1"; a diversion has no package before its colon.
    found = [re.fullmatch(r"([^ ,:]+)[^ ]*: (.+)", line) for line in lines]
    packages = {
        Path(match[2]).name: match[1]
        for match in reversed(found)
        if match and not match[1].endswith("-dev")
    }
    unknown = [library for library in libraries if Path(library).name not in packages]
    if unknown:
        raise Unbuildable(
            f"Of these files in the bundle it isn't known whose they are: {', '.join(unknown)}. "
            "Leave them out in packaging/gdsim.spec, or name their package here."
        )
    return {packages[Path(library).name] for library in libraries}


def _debian(package: str) -> Part:
    version = _told_by_dpkg("--show", "--showformat=${Version}\n", package).split("\n")[0]
    file = Path("/usr/share/doc") / package / "copyright"
    text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    named = sorted(set(re.findall(r"^License: *(\S.*)$", text, re.MULTILINE)))
    system = platform.freedesktop_os_release().get("ID", "debian")
    licence = ", ".join(named) or "see its text"
    purl = f"pkg:deb/{system}/{package}@{version.replace('+', '%2B')}"
    return Part(package, version, licence, (("copyright", text),), purl)


def _told_by_dpkg(*arguments: str) -> str:
    try:
        done = subprocess.run(["dpkg-query", *arguments], capture_output=True, text=True)
    except OSError:
        raise Unbuildable(
            "A bundle for Linux can only be made on Debian or Ubuntu: elsewhere the licences of "
            "the system's libraries in it are not known."
        ) from None
    return done.stdout
