"""The real bundle, made if there is none: whose it is, what it needs, and its size as packages.

`trial.py` installs and runs what is packed here.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from gdsim.system_libraries import QT_LIBRARIES

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform != "linux", reason="it asks dpkg and binutils"),
]

LARGEST_DEB = 200_000_000

C_LIBRARY = {"c", "dl", "m", "pthread", "resolv", "rt", "util"}
WAYLAND = {"libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"}
"""What only a desktop with Wayland has, and Qt does without."""

OF_OTHERS = {"libbrotlicommon.so.1"}
"""What is in the package of another that is named."""


@pytest.fixture
def real(script):
    """The bundle with its licences."""
    build = script("build")
    there = build.ROOT / "build/bundle/gdsim"
    return build.with_licences(there) if there.is_dir() else build.new_bundle("cpu")


def test_each_part_of_it_has_a_licence_with_a_text(script, real):
    parts = script("inventory").parts_of(real)
    folder = script("licences").folder_in(real)
    assert {"torch", "numpy", "pyside6-essentials", "cpython"} < {part.name for part in parts}
    for part in parts:
        assert (folder / f"{part.name}.txt").stat().st_size > 100, part.name
    assert script("sbom").text_of("0.0.0", parts)


def test_what_it_loads_is_in_it_or_among_what_the_package_depends_on(script, real):
    libraries = [path for path in real.rglob("*.so*") if not path.is_symlink()]
    carried = {path.name for path in real.rglob("*.so*")}
    told = subprocess.run(
        ["readelf", "--dynamic", "--wide", *libraries], capture_output=True, text=True
    ).stdout
    needed = {*re.findall(r"\(NEEDED\).*\[(.+)\]", told)}
    given = {f"lib{name}.so" for name in C_LIBRARY} | {"ld-linux-x86-64.so"}
    outside = {name for name in needed - carried if name.rpartition(".")[0] not in given}
    assert outside <= {*QT_LIBRARIES, *WAYLAND, *script("deb").LIBRARIES, *OF_OTHERS}


def test_two_packages_of_it_have_the_same_bytes_and_are_small_enough(
    script, real, tmp_path, monkeypatch
):
    deb, manifest = script("deb"), script("manifest")
    monkeypatch.setattr(deb, "STAGE", real.parent / "stage")
    sums = []
    for folder in ("one", "two"):
        product: Path = deb.build("0.0.0", real, tmp_path / folder)
        assert product.stat().st_size <= LARGEST_DEB
        sums.append(manifest.sha256(product))
        product.unlink()
    assert sums[0] == sums[1]
