"""Where things are kept: at home, beside a portable program, or wherever the environment says."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

import gdsim
from gdsim import assets
from gdsim.ui import folders
from gdsim.ui.preferences import Preferences

PACKAGE = Path(gdsim.__file__).parent


@pytest.fixture
def at_home(monkeypatch):
    monkeypatch.delenv(folders.HOME)


@pytest.fixture
def program(monkeypatch, tmp_path):
    monkeypatch.setattr(assets, "program_folder", lambda: tmp_path)
    return tmp_path


def test_at_home_settings_and_data_are_where_the_system_keeps_such(at_home, program):
    here = folders.here()
    assert here.settings.name == "gdsim.ini"
    assert here.data.name == "gdsim"
    assert here.log == here.data / "log"
    assert program not in here.data.parents


@pytest.mark.parametrize("marker", folders.MARKERS)
def test_a_portable_program_keeps_everything_beside_itself(at_home, program, marker):
    (program / marker).touch()
    data = program / "gdsim-data"
    assert folders.here() == folders.Folders(data / "gdsim.ini", data, data / "log")


def test_the_environment_can_name_one_folder_for_all(monkeypatch, program, tmp_path):
    (program / folders.MARKERS[0]).touch()
    monkeypatch.setenv(folders.HOME, str(tmp_path / "own"))
    assert folders.here().settings == tmp_path / "own" / "gdsim.ini"


@pytest.mark.parametrize(
    ("executable", "folder"),
    [
        ("/opt/gdsim/gdsim", "/opt/gdsim"),
        ("/Applications/gdsim.app/Contents/MacOS/gdsim", "/Applications"),
    ],
)
def test_a_frozen_program_is_where_its_executable_is(monkeypatch, executable, folder):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", executable)
    assert assets.program_folder() == Path(folder)


def test_an_administrators_file_in_etc_counts_more_than_any_that_a_user_can_name(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_DIRS", "/mine:/theirs")
    assert [str(file) for file in folders.with_defaults()] == [
        str(assets.program_folder() / "defaults.ini"),
        "/theirs/gdsim/defaults.ini",
        "/mine/gdsim/defaults.ini",
        "/etc/gdsim/defaults.ini",
    ]
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("PROGRAMDATA", "D:/all")
    assert folders.with_defaults()[1:] == [Path("D:/all/gdsim/defaults.ini")]


COPY = """
import gdsim.core
from gdsim.ui import folders
from gdsim.ui.preferences import Preferences
here = folders.here()
store = folders.store(here)
Preferences(store).set("theme", "dark")
store.sync()
print(here.settings)
"""


def test_a_copied_portable_folder_takes_its_preferences_along(tmp_path):
    program = tmp_path / "stick"
    shutil.copytree(PACKAGE, program / "gdsim", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PACKAGE.parent / "resources", program / "resources")
    (program / "gdsim-portable.txt").touch()
    own = {**os.environ, "PYTHONPATH": str(program), "HOME": str(tmp_path / "home")}
    own.pop(folders.HOME)
    told = subprocess.run(
        [sys.executable, "-c", COPY],
        env=own,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    ini = program / "gdsim-data" / "gdsim.ini"
    assert told.stdout.strip() == str(ini)
    assert "theme=dark" in ini.read_text()
    assert not (tmp_path / "home").exists()
    copied = tmp_path / "another"
    shutil.copytree(program / "gdsim-data", copied)
    kept = folders.store(folders._all_in(copied))
    assert Preferences(kept).value("theme") == "dark"


def test_a_store_that_is_too_large_is_set_aside(tmp_path, caplog):
    here = folders._all_in(tmp_path)
    with here.settings.open("wb") as opened:
        opened.truncate(100 * 2**20)
    assert folders.store(here).allKeys() == []
    assert not here.settings.exists()
    assert (tmp_path / "gdsim.old.ini").stat().st_size == 100 * 2**20
    assert "gdsim.old.ini" in caplog.text


@pytest.mark.parametrize(
    "content",
    [b"\0" * 99, b"[preferences\ntheme=", b"[preferences]\ntheme=@Variant(\\0\\0)\nscale=9,9\n"],
)
def test_a_broken_store_leaves_first_values(tmp_path, content):
    here = folders._all_in(tmp_path)
    here.settings.write_bytes(content)
    preferences = Preferences(folders.store(here))
    assert preferences.value("theme") == "system"
    assert preferences.value("scale") == 100


def test_what_an_older_gdsim_kept_is_taken_over(at_home, program, monkeypatch, tmp_path):
    older = QSettings.Format.NativeFormat
    if sys.platform != "linux":
        pytest.skip("elsewhere it is no file that a test may write")
    QSettings.setPath(older, QSettings.Scope.UserScope, str(tmp_path / "old"))
    before = QSettings(older, QSettings.Scope.UserScope, "gdsim", "gdsim")
    before.setValue("run/speed", 60)
    before.sync()
    usual = folders.Folders(tmp_path / "new.ini", tmp_path, tmp_path)
    monkeypatch.setattr(folders, "_usual", lambda: usual)
    assert folders.store(folders.here()).value("run/speed") == 60
