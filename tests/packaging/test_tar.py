"""The portable archive of a small bundle."""

import os
import subprocess
import sys
import tarfile

import pytest

from gdsim.ui import folders

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is for Linux")


@pytest.fixture
def tar(script):
    return script("tar")


def test_it_unpacks_to_the_same_program_in_one_folder(tar, bundle, tmp_path):
    product = tar.build("1.2.3", bundle, tmp_path / "dist")
    place = tmp_path / "über uns"
    place.mkdir()
    subprocess.run(["tar", "-xf", product, "-C", place], check=True)
    (folder,) = place.iterdir()
    assert product.name == f"{folder.name}.tar.xz"
    assert (folder / "gdsim").read_bytes() == (bundle / "gdsim").read_bytes()
    assert os.access(folder / "gdsim", os.X_OK)
    assert (folder / "gdsim-console").readlink() == (bundle / "gdsim-console").readlink()
    assert (folder / "_internal/libtorch.so").read_bytes().endswith(b"x" * 5000)
    assert "gdsim 1.2.3 for Linux" in (folder / "README.txt").read_text()


def test_its_marker_is_one_that_the_program_looks_for(tar):
    assert tar.MARKER in folders.MARKERS


def test_its_entries_are_sorted_roots_and_of_the_commit(tar, bundle, tmp_path):
    with tarfile.open(tar.build("1.2.3", bundle, tmp_path / "dist")) as archive:
        entries = archive.getmembers()
    assert {(entry.uid, entry.gid, entry.mtime) for entry in entries} == {(0, 0, tar.commit_time())}
    names = [entry.name for entry in entries][2:]
    assert names == sorted(names)
    assert {entry.mode for entry in entries if entry.isfile()} == {0o644, 0o755}


def test_two_builds_give_the_same_bytes(tar, bundle, tmp_path):
    first = tar.build("1.2.3", bundle, tmp_path / "one").read_bytes()
    (bundle / "gdsim").touch()
    (bundle / "gdsim").chmod(0o700)
    assert tar.build("1.2.3", bundle, tmp_path / "two").read_bytes() == first


def test_a_packer_that_stops_leaves_nothing_and_is_told(tar, bundle, tmp_path, monkeypatch):
    monkeypatch.setattr(tar, "PACKER", ["false"])
    (bundle / "gdsim").write_bytes(os.urandom(1_000_000))
    with pytest.raises(tar.Unbuildable, match="xz stopped for the reason above"):
        tar.build("1.2.3", bundle, tmp_path / "dist")
    assert [*(tmp_path / "dist").iterdir()] == []


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_whatever_interrupts_leaves_nothing(tar, bundle, tmp_path, monkeypatch, error):
    def stop(what):
        def tell(how_far):
            raise error

        return tell

    monkeypatch.setattr(tar, "teller", stop)
    with pytest.raises(error):
        tar.build("1.2.3", bundle, tmp_path / "dist")
    assert [*(tmp_path / "dist").iterdir()] == []


def test_a_full_disk_is_told_before_the_work(tar, bundle, tmp_path, monkeypatch):
    outputs = sys.modules["outputs"]
    full = type("Usage", (), {"free": 1000})
    monkeypatch.setattr(outputs.shutil, "disk_usage", lambda folder: full)
    with pytest.raises(tar.Unbuildable, match=r"0\.0 MB free in .* make room"):
        tar.build("1.2.3", bundle, tmp_path / "dist")
