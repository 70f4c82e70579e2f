"""The disk image's steps, which only a Mac can carry out, and what the app tells macOS."""

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

MACOS = Path(__file__).parents[2] / "packaging" / "macos"


@pytest.fixture
def dmg(script):
    return script("dmg")


def test_without_a_mac_it_says_so(script, dmg, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda program: None)
    with pytest.raises(script("outputs").Unbuildable, match="run this on a Mac"):
        dmg.build("1.2.3", tmp_path / "gdsim.app", tmp_path)


def test_machine_code_is_found_whatever_its_name_and_signed_from_the_inside_out(dmg, tmp_path):
    app = tmp_path / "gdsim.app"
    code = bytes.fromhex("cffaedfe") + b"x" * 20
    for name in ("Contents/MacOS/gdsim", "Contents/Frameworks/torch/lib/libtorch.dylib"):
        (app / name).parent.mkdir(parents=True)
        (app / name).write_bytes(code)
    (app / "Contents/Frameworks/libtorch.dylib").symlink_to("torch/lib/libtorch.dylib")
    (app / "Contents/Info.plist").write_bytes(b"<?xml")
    (app / "Contents/empty").touch()
    found = dmg.machine_code(app)
    assert [path.name for path in found] == ["libtorch.dylib", "gdsim"]
    commands = dmg.signing(app, found, "Developer ID Application: A")
    assert [Path(command[-1]) for command in commands] == [*found, app, app]
    assert all("runtime" in command and "--timestamp" in command for command in commands[:-1])
    assert "--verify" in commands[-1]


def test_a_signature_of_no_one_has_no_hardened_runtime(dmg, tmp_path):
    [sign, _] = dmg.signing(tmp_path / "gdsim.app", [], dmg.NOBODY)
    assert sign == ["codesign", "--force", "--sign", "-", str(tmp_path / "gdsim.app")]


@pytest.mark.parametrize(
    ("identity", "profile", "notarised"),
    [("", "", False), ("Developer ID", "", False), ("Developer ID", "gdsim", True)],
)
def test_the_image_is_notarised_where_there_is_an_account(
    dmg, tmp_path, monkeypatch, identity, profile, notarised
):
    commands = []

    def run(command):
        commands.append(command)
        if command[0] == "hdiutil":
            shown = Path(command[command.index("-srcfolder") + 1])
            assert {path.name for path in shown.iterdir()} == {"gdsim.app", "Applications"}
            Path(command[-1]).write_bytes(b"image")
        return subprocess.CompletedProcess(command, 0)

    for name, value in (("GDSIM_MACOS_IDENTITY", identity), ("GDSIM_NOTARY_PROFILE", profile)):
        monkeypatch.setenv(name, value) if value else monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    monkeypatch.setattr(dmg.subprocess, "run", run)
    app = tmp_path / "gdsim.app"
    app.mkdir()
    product = dmg.build("1.2.3", app, tmp_path / "dist")
    assert product.name.startswith("gdsim-1.2.3-macos-")
    assert product.read_bytes() == b"image"
    said = [" ".join(command[:3]) for command in commands]
    assert ("xcrun notarytool submit" in said) == ("xcrun stapler staple" in said) == notarised


def test_a_step_that_fails_leaves_no_image(script, dmg, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    monkeypatch.setattr(
        dmg.subprocess, "run", lambda command: subprocess.CompletedProcess(command, 1)
    )
    (tmp_path / "gdsim.app").mkdir()
    with pytest.raises(script("outputs").Unbuildable, match="codesign --force stopped"):
        dmg.build("1.2.3", tmp_path / "gdsim.app", tmp_path / "dist")
    assert not (tmp_path / "dist").exists()


def test_macos_is_told_of_both_kinds_of_files():
    told = plistlib.loads((MACOS / "Info.plist").read_bytes())
    endings = {
        kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"]["public.filename-extension"]
        for kind in told["UTExportedTypeDeclarations"]
    }
    assert sorted(endings.values()) == [["gdlesson"], ["gdsim"]]
    opened = [kind["LSItemContentTypes"][0] for kind in told["CFBundleDocumentTypes"]]
    assert opened == list(endings)


def test_the_hardened_runtime_lets_libraries_make_code():
    told = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert set(told.values()) == {True}
    assert any(key.endswith("allow-unsigned-executable-memory") for key in told)


def test_the_icon_has_a_size_for_every_place(script):
    with Image.open(MACOS / "gdsim.icns") as icon:
        widths = {width * scale for width, _, scale in icon.info["sizes"]}
    assert set(script("icons").MACOS_SIZES) <= widths
