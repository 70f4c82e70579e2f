"""gdsim reaches for no network, ever: not at its start, and not where its windows are opened."""

import json
import os
import subprocess
import sys

import pytest

from gdsim.ui import folders

WATCHED = """
import json, socket, sys
import gdsim.core
before = set(sys.modules)
reached = []

def refuse(*told):
    reached.append(repr(told[1:]))
    raise OSError("no network here")

for name in ("connect", "connect_ex", "sendto"):
    setattr(socket.socket, name, refuse)
socket.getaddrinfo = socket.create_connection = refuse

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gdsim.core.settings import settings_for
from gdsim.ui import app
from gdsim.ui.window import MainWindow

def use():
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if window.session.progress is None:
        return
    if window.session.iteration == 0:
        window.session.step()
        return
    timer.stop()
    loaded.update(set(sys.modules) - before)
    window.help.show_preferences()
    window.help.show_about()
    window.help.show_keys()
    window.help.tell()
    for beside in QApplication.topLevelWidgets():
        if beside is not window and beside.isVisible():
            beside.close()
    QTimer.singleShot(0, window.close)

loaded = set()
timer = QTimer(interval=20)
timer.timeout.connect(use)
QTimer.singleShot(0, timer.start)
code = app.open_window(settings_for("one-sample"), True)
print(json.dumps([code, reached, sorted(loaded), sorted(set(sys.modules) - before - loaded)]))
"""


@pytest.fixture(scope="module")
def used(tmp_path_factory):
    """What a start, a step and the windows of help and preferences did, in a process of its own."""
    told = subprocess.run(
        [sys.executable, "-c", WATCHED],
        env={**os.environ, folders.HOME: str(tmp_path_factory.mktemp("home"))},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout)


def test_nothing_reaches_for_the_network(used):
    code, reached, _, _ = used
    assert (code, reached) == (0, [])


def test_what_could_is_not_even_loaded(used):
    _, _, at_start, later = used
    networked = ("urllib.request", "http.client", "ssl", "smtplib", "ftplib", "xmlrpc.client")
    loaded = [*at_start, *later]
    assert [name for name in networked if name in loaded] == []
    assert [name for name in loaded if name.startswith("PySide6.QtNetwork")] == []


def test_what_is_opened_by_a_menu_costs_the_start_nothing(used):
    _, _, at_start, later = used
    windows = {
        "gdsim.ui.preferences_window",
        "gdsim.ui.help.about_window",
        "gdsim.ui.help.keys_window",
        "gdsim.ui.help.words",
    }
    assert windows & set(at_start) == set()
    assert windows <= set(later)
    assert "configparser" not in at_start
