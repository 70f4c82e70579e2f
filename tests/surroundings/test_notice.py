"""Started by a click, what can't be shown in gdsim's window is shown in one of the system's."""

import os
import subprocess
import sys

import pytest

from gdsim import notice
from gdsim.cli import main

SENTENCE = "It can't; do 'this' & <that>."


@pytest.fixture
def desktop(tmp_path):
    """A folder with a program that shows texts, which here writes them down, and what it wrote."""
    shown = tmp_path / "shown.txt"
    # Whole or not at all, for whoever looks.
    lines = f'#!/bin/sh\nprintf "%s\\n" "$@" > "{shown}.part"\nmv "{shown}.part" "{shown}"\n'
    for name in ("xmessage", "zenity"):
        (tmp_path / name).write_text(lines)
        (tmp_path / name).chmod(0o755)
    return tmp_path, shown


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's programs")
@pytest.mark.parametrize("named", [{}, {"DISPLAY": ":7654"}], ids=["no display", "a wrong one"])
def test_a_start_by_click_that_fails_shows_its_sentence(desktop, named, qtbot):
    folder, shown = desktop
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    environment = {**kept, **named, "PATH": f"{folder}:{os.environ['PATH']}"}
    with (folder / "xsession-errors").open("w") as errors:
        ended = subprocess.run(
            [sys.executable, "-m", "gdsim"], env=environment, stderr=errors, timeout=60
        )
    assert ended.returncode == 1
    qtbot.waitUntil(shown.exists)
    *_, sentence = shown.read_text().splitlines()
    assert "display" in sentence
    assert f"gdsim: {sentence.removeprefix('--text=')}" in (folder / "xsession-errors").read_text()


@pytest.fixture
def shown(monkeypatch):
    """The sentences that were to be shown."""
    sentences = []
    monkeypatch.setattr(notice, "show", sentences.append)
    return sentences


@pytest.mark.parametrize("read", [True, False])
def test_only_of_a_window_and_only_what_nobody_reads_is_shown(shown, read, monkeypatch, capsys):
    monkeypatch.setattr(notice, "is_read", lambda: read)
    assert main(["run", "no-such-problem"]) == 2
    assert shown == []
    assert main(["no-such-run.gdsim"]) == 2
    assert shown == ([] if read else ["There is no file 'no-such-run.gdsim'."])
    assert "no-such-run.gdsim" in capsys.readouterr().err


def test_a_pipe_is_read_and_a_file_of_the_session_is_not(tmp_path, monkeypatch):
    reader, writer = os.pipe()
    errors = tmp_path / "errors"
    with os.fdopen(reader), os.fdopen(writer, "w") as pipe, errors.open("w") as file:
        monkeypatch.setattr(sys, "stderr", pipe)
        assert notice.is_read()
        monkeypatch.setattr(sys, "stderr", file)
        assert not notice.is_read()
        monkeypatch.undo()


@pytest.fixture
def started(monkeypatch):
    """The command lines of programs that were to be started."""
    commands = []
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_how: commands.append(command))
    return commands


@pytest.mark.parametrize(
    ("system", "there", "command"),
    [
        ("linux", ["kdialog"], ["/bin/kdialog", "--title", "gdsim", "--error", SENTENCE]),
        ("linux", ["xmessage"], ["/bin/xmessage", "-center", "-title", "gdsim", SENTENCE]),
        ("darwin", [], ["osascript", "-e", notice.ALERT, SENTENCE]),
        ("linux", [], None),
    ],
)
def test_each_desktop_has_its_program(system, there, command, started, monkeypatch):
    monkeypatch.setattr(sys, "platform", system)
    which = {name: f"/bin/{name}" for name in there}.get
    monkeypatch.setattr("shutil.which", which)
    notice.show(SENTENCE)
    assert started == ([command] if command else [])


def test_windows_shows_it_itself(monkeypatch):
    import ctypes
    from types import SimpleNamespace

    shown = []
    user32 = SimpleNamespace(MessageBoxW=lambda *given: shown.append(given))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    notice.show(SENTENCE)
    assert shown == [(None, SENTENCE, "gdsim", 0x10)]


def test_without_a_console_nobody_reads(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    assert not notice.is_read()
