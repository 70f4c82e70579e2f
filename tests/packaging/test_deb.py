"""The Debian package of a small bundle, read by dpkg itself."""

import re
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="dpkg is Linux's")


@pytest.fixture
def deb(script, tmp_path, monkeypatch):
    script = script("deb")
    monkeypatch.setattr(script, "STAGE", tmp_path / "stage")
    return script


def told(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_dpkg_reads_what_it_is_and_needs(deb, bundle, tmp_path):
    product = deb.build("1.2.3", bundle, tmp_path / "dist")
    assert product.name == f"gdsim_1.2.3_{deb.architecture_here()}.deb"
    fields = told("dpkg-deb", "--field", product, "Package", "Version", "Installed-Size")
    assert "Package: gdsim\nVersion: 1.2.3\n" in fields
    kilobytes = int(re.search(r"Installed-Size: (\d+)", fields)[1])
    assert kilobytes * 1024 > deb.size_of(bundle)
    needed = told("dpkg-deb", "--field", product, "Depends").strip().split(", ")
    assert needed == sorted(needed)
    assert "libc6 (>= 2.34)" in needed
    assert "libglib2.0-0t64 | libglib2.0-0" in needed
    assert {*deb.QT_LIBRARIES.values()} - {"libglib2.0-0"} < {*needed}
    assert {"libstdc++6", "libgcc-s1"} < {*needed}


def test_a_library_that_is_carried_is_not_needed(deb, bundle):
    (bundle / "_internal/libstdc++.so.6").touch()
    needed = deb.dependencies(bundle)
    assert "libstdc++6" not in needed
    assert "libgcc-s1" in needed


def test_its_files_lie_where_a_desktop_looks_for_them(deb, bundle, tmp_path):
    product = deb.build("1.2.3", bundle, tmp_path / "dist")
    listed = told("dpkg-deb", "--contents", product).splitlines()
    assert all(" root/root " in line for line in listed)
    modes = {line.split(maxsplit=5)[5]: line.split()[0] for line in listed}
    for name in (
        "applications/io.github.gdsim.gdsim.desktop",
        "metainfo/io.github.gdsim.gdsim.metainfo.xml",
        "mime/packages/io.github.gdsim.gdsim.xml",
        "icons/hicolor/scalable/apps/io.github.gdsim.gdsim.svg",
        "icons/hicolor/48x48/apps/io.github.gdsim.gdsim.png",
        "doc/gdsim/copyright",
        "doc/gdsim/changelog.gz",
        "man/man1/gdsim.1.gz",
    ):
        assert modes[f"./usr/share/{name}"] == "-rw-r--r--"
    assert modes["./usr/lib/gdsim/gdsim"] == "-rwxr-xr-x"
    assert modes["./usr/lib/gdsim/_internal/torch/lib/libtorch.so"] == "-rw-r--r--"
    for program in ("gdsim", "gdsim-console"):
        assert f"./usr/bin/{program} -> ../lib/gdsim/{program}" in modes
    assert {line.partition("/usr")[2].partition("/")[2][:4] for line in listed} <= {
        *("", "bin/", "lib/", "shar"),
    }


def test_it_has_sums_of_its_files_and_no_scripts(deb, bundle, tmp_path):
    product = deb.build("1.2.3", bundle, tmp_path / "dist")
    unpacked = tmp_path / "unpacked"
    told("dpkg-deb", "--raw-extract", product, unpacked)
    assert {file.name for file in (unpacked / "DEBIAN").iterdir()} == {"control", "md5sums"}
    checked = subprocess.run(
        ["md5sum", "--check", "DEBIAN/md5sums"],
        cwd=unpacked,
        capture_output=True,
        text=True,
        check=True,
    )
    files = [path for path in (unpacked / "usr").rglob("*") if path.is_file()]
    assert checked.stdout.count(": OK") == len([path for path in files if not path.is_symlink()])


def test_two_builds_give_the_same_bytes(deb, bundle, tmp_path):
    first = deb.build("1.2.3", bundle, tmp_path / "one").read_bytes()
    (bundle / "gdsim").touch()
    (bundle / "gdsim").chmod(0o700)
    assert deb.build("1.2.3", bundle, tmp_path / "two").read_bytes() == first


def test_a_failing_dpkg_leaves_nothing(deb, bundle, tmp_path, monkeypatch, capfd):
    monkeypatch.setattr(deb, "CONTROL", "Package: with spaces\n")
    with pytest.raises(deb.Unbuildable, match="dpkg-deb stopped for the reason above"):
        deb.build("1.2.3", bundle, tmp_path / "dist")
    assert "error" in capfd.readouterr().err
    assert [*(tmp_path / "dist").iterdir()] == []
    assert not deb.STAGE.exists()
