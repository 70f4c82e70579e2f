"""The Debian package: the bundle in /usr/lib/gdsim, and what the desktop knows it by.

It has no scripts of its own: dpkg's triggers tell desktop, icons and file types of it, and removing
it leaves nothing, since the program writes nothing beside itself.
"""

import gzip
import hashlib
import os
import re
import shutil
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import icons
from outputs import (
    Unbuildable,
    commit_time,
    files_of,
    megabytes,
    need_room,
    remove,
    size_of,
    watched,
    writing,
)
from quickstart import ROOT, say

from gdsim.system_libraries import QT_LIBRARIES

ID = "io.github.gdsim.gdsim"
LINUX = ROOT / "packaging" / "linux"
STAGE = ROOT / "build" / "deb"

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels: what the hicolor theme has folders for."""

LIBRARIES = {
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
}
"""What any desktop has, and a bundle should not carry, with its package: an older libstdc++ than
the system's keeps Mesa's drivers from loading."""

RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""What Debian 13 and Ubuntu 24.04 renamed; the older name is what others know."""

RECOMMENDED = (
    "fonts-dejavu-core",
    "libgl1-mesa-dri",
    # Qt looks for them where the desktop is Wayland; without them, it goes by way of X.
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
)
"""What the window can open without, on a desktop that has something in its place."""

CONTROL = """\
Package: gdsim
Version: {version}
Architecture: {architecture}
Maintainer: The gdsim authors <noreply@gdsim.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: education
Priority: optional
Description: see gradient descent, one step at a time
 A simulator for classrooms: click Step, and the weight slides along the loss
 curve, the gradient arrow shrinks, and the model turns toward the data. Each
 number on the screen is one that PyTorch computed.
 .
 It has what it needs with it, and works without a network.
"""

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: gdsim
Comment: What gdsim is made of stands with version and licence in
 /usr/lib/gdsim/licences/README.txt, each licence's text beside it, and where
 the source of Qt and PySide6 is in /usr/lib/gdsim/licences/Qt.txt.

Files: *
Copyright: 2026 The gdsim authors
License: Expat
{mit}
Files: usr/lib/gdsim/_internal/PySide6/* usr/lib/gdsim/_internal/shiboken6/*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3
 On Debian systems, the text of the GNU Lesser General Public License,
 version 3, is in /usr/share/common-licenses/LGPL-3.
"""

CHANGES = """\
gdsim ({version}) unstable; urgency=medium

  * See /usr/share/doc/gdsim/CHANGELOG.md.gz for what is new.

 -- The gdsim authors <noreply@gdsim.invalid>  {date}
"""


def build(version: str, bundle: Path, dist: Path) -> Path:
    """Pack the bundle as a Debian package and return its path.

    Raises:
        OSError: If something can't be read or written.
        Unbuildable: If there is no room, the machine's kind has no name in Debian, or dpkg-deb
            fails.
    """
    architecture = architecture_here()
    product = dist / f"gdsim_{version}_{architecture}.deb"
    need_room(dist, size_of(bundle) // 2)
    say(f"  deb: packing {megabytes(size_of(bundle))}, which takes some minutes")
    try:
        stage(version, bundle, STAGE)
        with writing(product) as unfinished:
            # Two threads give the same bytes as any more, and on any machine.
            packing = ["--root-owner-group", "-Zxz", "-z6", "--threads-max=2"]
            watched(["dpkg-deb", *packing, "--build", STAGE, unfinished], unfinished, "deb")
    finally:
        remove(STAGE)
    return product


def architecture_here() -> str:
    """Return what Debian calls this machine's kind.

    Raises:
        Unbuildable: If gdsim's bundle can't be made for it.
    """
    machine = os.uname().machine
    if machine not in ARCHITECTURES:
        raise Unbuildable(f"There is no PyTorch for machines of the kind {machine}, so no .deb.")
    return ARCHITECTURES[machine]


def stage(version: str, bundle: Path, root: Path) -> None:
    """Lay out the package's files below a folder, with what dpkg wants to know of them."""
    remove(root)
    place_bundle(bundle, root / "usr/lib/gdsim")
    share = root / "usr/share"
    _copy(LINUX / f"{ID}.desktop", share / "applications" / f"{ID}.desktop")
    _copy(LINUX / f"{ID}.metainfo.xml", share / "metainfo" / f"{ID}.metainfo.xml")
    _copy(LINUX / f"{ID}.mime.xml", share / "mime/packages" / f"{ID}.xml")
    hicolor = share / "icons/hicolor"
    _copy(icons.SOURCE, hicolor / "scalable/apps" / f"{ID}.svg")
    for size in ICON_SIZES:
        _write(hicolor / f"{size}x{size}/apps" / f"{ID}.png", icons.drawing(size))
    documents = share / "doc/gdsim"
    mit = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")[2].partition("\n\n")[2]
    licence = "".join(f" {line or '.'}\n" for line in mit.splitlines())
    _write(documents / "copyright", COPYRIGHT.format(mit=licence).encode())
    when = format_datetime(datetime.fromtimestamp(commit_time(), UTC))
    _write(documents / "changelog.gz", _gzip(CHANGES.format(version=version, date=when).encode()))
    _write(documents / "CHANGELOG.md.gz", _gzip((ROOT / "CHANGELOG.md").read_bytes()))
    manual = share / "man/man1"
    _write(manual / "gdsim.1.gz", _gzip((LINUX / "gdsim.1").read_bytes()))
    (manual / "gdsim-console.1.gz").symlink_to("gdsim.1.gz")
    (root / "usr/bin").mkdir()
    for program in ("gdsim", "gdsim-console"):
        if (bundle / program).exists():
            (root / "usr/bin" / program).symlink_to(f"../lib/gdsim/{program}")
    installed = files_of(root)
    control = root / "DEBIAN"
    _write(control / "control", control_file(version, bundle, installed).encode())
    _write(control / "md5sums", md5sums(root, installed).encode())
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or is_program(path) else 0o644)
        os.utime(path, (commit_time(), commit_time()), follow_symlinks=False)


def is_program(path: Path) -> bool:
    """Tell whether a file is to be started, rather than loaded, as a library is."""
    return bool(path.stat().st_mode & 0o100) and ".so" not in path.name


def control_file(version: str, bundle: Path, installed: list[Path]) -> str:
    """Return what dpkg knows of the package; it counts a file in whole kilobytes, a link as one."""
    sizes = [0 if path.is_symlink() else path.stat().st_size for path in installed]
    return CONTROL.format(
        version=version,
        architecture=architecture_here(),
        kilobytes=sum(max(1, -(-size // 1024)) for size in sizes),
        depends=", ".join(dependencies(bundle)),
        recommends=", ".join(RECOMMENDED),
    )


def dependencies(bundle: Path) -> list[str]:
    """Return the packages without which the program doesn't start, by name."""
    packages = {
        f"{RENAMED[package]} | {package}" if package in RENAMED else package
        for package in QT_LIBRARIES.values()
    }
    carried = {path.name for path in (bundle / "_internal").glob("lib*.so*")}
    packages |= {package for name, package in LIBRARIES.items() if name not in carried}
    return sorted([f"libc6 (>= {newest_glibc(bundle)})", *packages])


def newest_glibc(bundle: Path) -> str:
    """Return the version of the C library that the newest symbol used in the bundle is of."""
    found = {
        tuple(map(int, numbers.split(b".")))
        for path in files_of(bundle)
        if not path.is_symlink() and (".so" in path.name or path.parent == bundle)
        for numbers in re.findall(rb"\0GLIBC_(2\.\d+)(?=\0)", path.read_bytes())
    }
    return ".".join(map(str, max(found, default=(2, 28))))


def md5sums(root: Path, installed: list[Path]) -> str:
    """Return the sums that `dpkg --verify` checks an installed package by."""
    lines = []
    for path in installed:
        if not path.is_symlink():
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "md5").hexdigest()
            lines.append(f"{digest}  {path.relative_to(root)}\n")
    return "".join(lines)


def place_bundle(bundle: Path, place: Path) -> None:
    """Put the bundle's files where they are packed from, as second names of the same files."""

    def link(source: str, target: str) -> None:
        try:
            os.link(source, target, follow_symlinks=False)
        except OSError:
            # A file system without them.
            shutil.copy2(source, target, follow_symlinks=False)

    shutil.copytree(bundle, place, symlinks=True, copy_function=link)


def _copy(source: Path, target: Path) -> None:
    _write(target, source.read_bytes())


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _gzip(content: bytes) -> bytes:
    """Compress the same bytes to the same bytes."""
    return gzip.compress(content, mtime=0)
