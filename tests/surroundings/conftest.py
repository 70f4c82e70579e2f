"""The program as it is installed, in a process of its own, where its surroundings are bad."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from gdsim.ui import folders

DRIVER = """
import json, os, sys, traceback
from pathlib import Path
from time import monotonic

import gdsim.core
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from gdsim.cli import main
from gdsim.ui.window import MainWindow

told, plan, holds, end = {}, None, lambda: True, monotonic() + 45
QMessageBox.question = lambda *_asked: QMessageBox.StandardButton.Discard

def story(window):
    return window.surface.story.text()

USE

def look():
    global plan, holds
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if monotonic() > end:
        where = plan.gi_frame.f_lineno if plan else 0
        print("too late:", told, where, *map(story, windows), file=sys.stderr, flush=True)
        os._exit(4)
    if not (windows and windows[0].isVisible() and windows[0].surface.background.answer):
        return
    try:
        plan = plan or use(windows[0])
        if holds():
            holds = next(plan)
    except StopIteration:
        timer.stop()
        windows[0].close()
    except BaseException:
        traceback.print_exc()
        os._exit(3)

timer = QTimer(interval=10)
timer.timeout.connect(look)
QTimer.singleShot(0, timer.start)
code = main(sys.argv[1:])
print(json.dumps({**told, "code": code}))
"""


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home of its own, in which the program keeps things where it usually does."""
    made = tmp_path / "home"
    made.mkdir()
    for name in (folders.HOME, *(name for name in os.environ if name.startswith("XDG_"))):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(made))
    return made


@pytest.fixture
def in_mounts():
    """How a shell is started whose mounts are its own; skips where that can't be."""
    if os.name != "posix" or not shutil.which("unshare"):
        pytest.skip("there is no unshare here")
    be_root = [] if os.geteuid() == 0 else ["--map-root-user"]
    command = ["unshare", *be_root, "--mount", "sh", "-ec"]
    if subprocess.run([*command, "mount -t tmpfs none /mnt"], capture_output=True).returncode:
        pytest.skip("no mounts may be made here")
    return command


@pytest.fixture
def lives(home, request):
    """A function that has a person use the program, in a process; what was told of it.

    `use` is the source of a generator that is given the window: what it yields is waited for to be
    true. `inside` are commands of a shell that come first, with mounts of its own.
    """

    def live(use, *arguments, inside="", environment=None, ends=0):
        command = [sys.executable, "-c", DRIVER.replace("USE", use), *map(str, arguments)]
        if inside:
            command = [
                *request.getfixturevalue("in_mounts"),
                f'{inside}\nexec "$@"',
                "sh",
                *command,
            ]
        ended = subprocess.run(
            command,
            env={**os.environ, **(environment or {})},
            capture_output=True,
            cwd=home,
            timeout=60,
            check=False,
        )
        errors = ended.stderr.decode()
        assert ended.returncode == ends, errors
        assert ended.stdout, errors
        assert "Traceback" not in errors
        return json.loads(ended.stdout), errors

    return live
