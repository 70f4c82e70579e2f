"""The one command: what it builds, says and leaves behind, with products that are made up."""

import errno
import os
import select
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path
from types import SimpleNamespace

import pytest


@pytest.fixture
def build(script, tmp_path, monkeypatch):
    """The script on a Linux that has all tools, in a folder of its own."""
    script = script("build")
    monkeypatch.setattr(script, "DIST", tmp_path / "dist")
    monkeypatch.setattr(script, "VENV", Path(sys.prefix))
    monkeypatch.setattr(script.sys, "platform", "linux")
    monkeypatch.setattr(script.shutil, "which", lambda program: f"/usr/bin/{program}")
    return script


@pytest.fixture
def built(build, script, bundle, monkeypatch):
    """What was asked to be built, in this order; each product is a file that says so."""
    seen = []

    def made_up(name):
        def make(*given):
            seen.append((name, *given))
            if name == "bundle":
                return bundle
            version, _, dist = given
            dist.mkdir(exist_ok=True)
            product = dist / f"gdsim-{version}-{name}.bin"
            product.write_text(name)
            return product

        return SimpleNamespace(build=make)

    monkeypatch.setattr(build, "script", made_up)
    inventory = script("inventory")
    part = inventory.part_of(distribution("msgspec"))
    monkeypatch.setattr(inventory, "parts_of", lambda bundle: [part])
    return seen


def products(built):
    return [name for name, *_ in built]


def test_one_bundle_serves_all_that_are_asked_for(build, built, bundle, capsys):
    assert build.main(["tar", "deb"]) == 0
    assert products(built) == ["bundle", "deb", "tar"]
    assert {str(given[2]) for given in built[1:]} == {str(bundle)}
    dist = {file.name for file in build.DIST.iterdir()}
    assert {"SHA256SUMS", "manifest.json"} < dist
    assert any(name.endswith(".cdx.json") for name in dist)
    assert (bundle / "licences/msgspec.txt").exists()
    told = capsys.readouterr().out
    assert "deb: the package for Debian and Ubuntu" in told
    assert " MB, 0 s" in told


def test_all_builds_what_can_be_built_and_says_what_can_not(build, built, capsys):
    assert build.main(["all"]) == 0
    assert products(built) == ["bundle", "deb", "tar", "wheelhouse"]
    told = capsys.readouterr().out
    for name in ("zip", "nsis", "msi"):
        assert f"{name}: not built. A bundle for Windows can only be frozen on Windows" in told
    assert "dmg: not built. A bundle for macOS can only be frozen on macOS" in told


def test_what_is_asked_for_by_name_and_can_not_be_built_is_a_failure(build, built, capsys):
    assert build.main(["msi"]) == 1
    assert products(built) == []
    assert "msi: not built. A bundle for Windows" in capsys.readouterr().out


def test_the_wheelhouse_needs_no_bundle(build, built):
    assert build.main(["wheelhouse"]) == 0
    assert products(built) == ["wheelhouse"]


def test_a_bundle_that_is_there_is_taken(build, built, bundle):
    assert build.main(["tar", "--bundle", str(bundle)]) == 0
    assert products(built) == ["tar"]
    assert (bundle / "licences/msgspec.txt").exists()
    with pytest.raises(SystemExit, match="is no bundle: there is no program in it"):
        build.main(["tar", "--bundle", str(bundle / "licences")])


def test_a_bundle_brought_from_windows_is_packed_here(build, built, bundle):
    (bundle / "gdsim.exe").touch()
    with pytest.raises(SystemExit, match="has no licences in it"):
        build.main(["nsis", "--bundle", str(bundle)])
    (bundle / "licences").mkdir()
    (bundle / "licences/parts.json").write_text("[]")
    assert build.main(["nsis", "msi", "zip", "--bundle", str(bundle)]) == 0
    assert products(built) == ["portable_zip", "nsis", "msi"]
    assert build.main(["deb", "--bundle", str(bundle)]) == 1


def test_the_flavour_is_in_the_version(build, built):
    build.main(["tar", "--flavour", "cuda"])
    assert built[0] == ("bundle", "cuda")
    assert built[1][1].endswith("+cuda")


def test_a_missing_tool_is_named_with_its_package(build, built, monkeypatch, capsys):
    monkeypatch.setattr(build.shutil, "which", lambda name: None if name == "xz" else "/usr/bin/x")
    monkeypatch.setattr(build.quickstart, "is_root", lambda: False)
    assert build.main(["deb", "tar"]) == 1
    assert products(built) == ["bundle", "deb"]
    assert (
        "The program xz is missing here (sudo apt-get install xz-utils)." in capsys.readouterr().out
    )


def test_root_has_a_missing_tool_installed(build, built, monkeypatch):
    monkeypatch.setattr(build.shutil, "which", lambda name: None if name == "xz" else "/usr/bin/x")
    monkeypatch.setattr(build.quickstart, "is_root", lambda: True)
    asked = []
    monkeypatch.setattr(build.quickstart, "install_packages", asked.append)
    assert build.main(["tar"]) == 0
    assert asked == [{"xz": "xz-utils"}]


def test_one_that_fails_does_not_keep_the_others(build, built, monkeypatch, capsys):
    make = build.script

    def fail(*given):
        raise build.Unbuildable("It may not.")

    monkeypatch.setattr(
        build,
        "script",
        lambda name: SimpleNamespace(build=fail) if name == "deb" else make(name),
    )
    assert build.main(["all"]) == 1
    assert products(built) == ["bundle", "tar", "wheelhouse"]
    assert "deb: not built. It may not." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "The disk is full. What was half"),
        (PermissionError(errno.EACCES, "Permission denied", "/x"), "Permission denied: '/x'. Put"),
    ],
)
def test_a_failing_disk_is_one_sentence(build, built, monkeypatch, error, sentence):
    def fail(*given):
        raise error

    monkeypatch.setattr(build, "build", fail)
    with pytest.raises(SystemExit) as stop:
        build.main(["tar"])
    assert sentence in stop.value.code


def test_an_interrupt_is_130_and_no_traceback(build, built, monkeypatch, capsys):
    def stop(*given):
        raise KeyboardInterrupt

    monkeypatch.setattr(build, "build", stop)
    assert build.main(["tar"]) == 130
    assert "Stopped. What was half written is gone" in capsys.readouterr().out


def test_it_goes_on_in_the_venv(build, monkeypatch, tmp_path):
    called = []
    monkeypatch.setattr(build, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(build.quickstart, "set_up", lambda extra: called.append(extra))
    monkeypatch.setattr(build.quickstart, "call", lambda *command: called.append(command) or 0)
    assert build.main(["deb", "tar"]) == 0
    assert called == ["build", ("python", build.__file__, "deb", "tar")]


@pytest.mark.parametrize("arguments", [[], ["rpm"], ["tar", "--flavour", "rocm"]])
def test_bad_usage_is_told(build, arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        build.main(arguments)
    assert stop.value.code == 2
    assert "usage: packaging/build.py" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["deb", "portable_zip", "nsis", "msi", "tar", "wheelhouse", "dmg"])
def test_each_product_has_a_file_that_builds_it(build, script, name):
    assert name in {product.module for product in build.PRODUCTS.values()}
    assert callable(script(name).build)


@pytest.fixture
def outputs(script):
    return script("outputs")


def leave_half(outputs, product):
    with outputs.writing(product) as unfinished:
        unfinished.write_text("half")
        raise KeyboardInterrupt


def test_what_is_written_takes_the_place_of_the_old_whole(outputs, tmp_path):
    product = tmp_path / "folder"
    product.mkdir()
    (product / "old").touch()
    with outputs.writing(product) as unfinished:
        unfinished.mkdir()
        (unfinished / "new").touch()
        assert (product / "old").exists()
    assert [file.name for file in product.iterdir()] == ["new"]
    with pytest.raises(KeyboardInterrupt):
        leave_half(outputs, product)
    assert [file.name for file in tmp_path.rglob("*")] == ["folder", "new"]


@pytest.mark.skipif(sys.platform == "win32", reason="it starts a program of Unix")
def test_an_interrupted_program_ends_with_all_that_it_started(outputs, tmp_path, monkeypatch):
    reading, writing = os.pipe()
    popen = subprocess.Popen

    def stop(what):
        def tell(how_far):
            raise KeyboardInterrupt

        return tell

    monkeypatch.setattr(
        outputs.subprocess, "Popen", lambda *given, **more: popen(*given, stdout=writing, **more)
    )
    monkeypatch.setattr(outputs, "teller", stop)
    with pytest.raises(KeyboardInterrupt):
        outputs.watched(["sh", "-c", "sleep 60; true"], tmp_path / "none", "sleep")
    os.close(writing)
    # The pipe ends when nobody is left who could write to it.
    assert select.select([reading], [], [], 10)[0]
    assert os.read(reading, 1) == b""
    os.close(reading)


def test_progress_is_told_now_and_then_where_there_is_no_terminal(outputs, monkeypatch, capsys):
    clock = iter([0.0, 1.0, 19.9, 20.0, 39.0, 40.5])
    monkeypatch.setattr(outputs, "monotonic", lambda: next(clock))
    tell = outputs.teller("tar")
    for part in "abcde":
        tell(part)
    assert capsys.readouterr().out == "  tar: c, 20 s\n  tar: e, 40 s\n"
