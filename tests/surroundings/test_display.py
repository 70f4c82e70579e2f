"""Without a display, or without the libraries to draw on one, there is a sentence that says so."""

import os
import subprocess
import sys

import pytest

from gdsim.system_libraries import QT_LIBRARIES, loads, what_is_missing

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere Qt is never without a display"
)


def ends(*arguments, **environment):
    """Starts the program where these variables are set, and no others that name a display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "gdsim", *arguments],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def sentence(ended):
    """The one line of ours; Wayland's library says something of its own before it."""
    lines = [line for line in ended.stderr.splitlines() if not line.startswith("error: XDG")]
    assert (ended.returncode, ended.stdout, len(lines)) == (1, "", 1), ended.stderr
    return lines[0]


@pytest.mark.parametrize(
    "named",
    [
        {"DISPLAY": ":7654"},
        pytest.param({"WAYLAND_DISPLAY": "no", "DISPLAY": ":7654"}, marks=pytest.mark.long),
        pytest.param({"QT_QPA_PLATFORM": "no", "DISPLAY": ":7654"}, marks=pytest.mark.long),
    ],
    ids=lambda named: next(iter(named)),
)
def test_a_display_that_does_not_answer_is_told(named):
    told = sentence(ends(**named))
    assert told.startswith("gdsim: No window can be opened on the display that is named (")
    assert all(f"{name}={value}" in told for name, value in named.items())
    assert "'gdsim render'" in told


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        pytest.param("libEGL.so.1", "libegl1", marks=pytest.mark.long),
    ],
)
def test_a_library_that_is_missing_is_named_with_its_package(tmp_path, library, package):
    """Of Qt's plugin for X11, which is loaded late; of Qt itself, which can't be imported."""
    (tmp_path / library).write_text("no library")
    told = sentence(ends(DISPLAY=os.environ["DISPLAY"], LD_LIBRARY_PATH=str(tmp_path)))
    assert told.startswith(f"gdsim: This system lacks {library}, which the window needs.")
    assert f"sudo apt-get install {package} (" in told


def test_nothing_is_missing_where_a_window_opens():
    assert what_is_missing() == ""
    assert all(loads(library) for library in QT_LIBRARIES)
    assert not loads("libno-such-thing.so.1")


def test_libraries_that_share_a_package_name_it_once(monkeypatch):
    gone = {"libglib-2.0.so.0", "libgthread-2.0.so.0"}
    monkeypatch.setattr("gdsim.system_libraries.loads", lambda soname: soname not in gone)
    assert "install libglib2.0-0 (" in what_is_missing()
