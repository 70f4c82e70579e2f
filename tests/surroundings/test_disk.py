"""Where nothing can be written, and where there is no room: all goes on, and is told."""

import subprocess
import sys

import pytest

READ_ONLY = """
def use(window):
    session = window.session
    yield lambda: story(window).startswith("Nothing can")
    told["note"] = story(window)
    window.preferences.set("theme", "dark")
    told["theme"] = window.theme.name
    session.step()
    yield lambda: session.iteration == 1
    window.documents._write(Path.home() / "run.gdsim")
    yield lambda: "run.gdsim" in story(window)
    told["saving"] = story(window)
    window.exports._try(lambda: window.exports._write_picture("window", Path.home() / "p.png"))
    told["picture"] = story(window)
    window.help.open_log()
    told["log"] = story(window)
    session.step()
    yield lambda: session.iteration == 2
    told["left"] = [str(path) for path in Path.home().rglob("*")]
"""

NOTHING_WRITABLE = """
mount -t tmpfs -o ro none "$HOME"
{ mount --bind / / && mount -o remount,bind,ro /; } 2>/dev/null || true
"""


def test_where_nothing_can_be_written_settings_last_until_the_end(lives, home):
    told, errors = lives(READ_ONLY, inside=NOTHING_WRITABLE)
    assert told == {
        "note": f"Nothing can be written to {home}/.config/gdsim: settings last until the window is"
        " closed, and no run is saved by itself.",
        "theme": "dark",
        "saving": "run.gdsim can't be written (nothing can be written there):"
        " choose another place.",
        "picture": "p.png can't be written: nothing can be written there. Choose another place.",
        "log": f"There is no log: {home}/.local/share/gdsim/log can't be written.",
        "left": [],
        "code": 0,
    }
    # What can't be kept is said once each: the log, and the run.
    assert len(errors.splitlines()) == 2


FULL = """
def use(window):
    session, home = window.session, Path.home()
    stick = home / "stick"
    yield lambda: window.documents.autosave is not None
    session.step()
    yield lambda: session.iteration == 1
    window.documents._write(stick / "run.gdsim")
    yield lambda: story(window) == "Saved run.gdsim."
    before = (stick / "run.gdsim").read_bytes()
    for name in ("p.png", "script.py", "sheet.pdf"):
        (stick / name).write_text("old")
    hold = (stick / "filler").open("wb", buffering=0)
    try:
        while hold.write(b"x" * 1024):
            pass
    except OSError:
        hold.close()
    session.step()
    yield lambda: session.iteration == 2
    window.documents.save()
    yield lambda: "can't" in story(window)
    told["saving"] = story(window)
    told["title"] = window.isWindowModified()
    from gdsim.ui.exports import program
    from gdsim.ui.exports.worksheet import write_worksheet
    exports = window.exports
    exports._try(lambda: exports._write_picture("window", stick / "p.png"))
    told["picture"] = story(window)
    exports._try(lambda: program.write(stick / "script.py", "x" * 10_000))
    told["script"] = story(window)
    exports._try(lambda: write_worksheet(stick / "sheet.pdf", window, "a4"))
    told["sheet"] = story(window)
    window.documents.autosave.save()
    yield lambda: "by itself" in story(window)
    told["by itself"] = story(window)
    window.preferences.set("theme", "dark")
    import logging
    for _ in range(200):
        logging.getLogger("gdsim").warning("for the log: %s", "x" * 1000)
    session.step()
    yield lambda: session.iteration == 3
    window.documents._write(home / "elsewhere.gdsim")
    yield lambda: story(window) == "Saved elsewhere.gdsim."
    told["same"] = (stick / "run.gdsim").read_bytes() == before
    told["old"] = [(stick / name).read_text() for name in ("p.png", "script.py", "sheet.pdf")]
    told["half-written"] = [str(path) for path in stick.rglob("*.part")]
    told["saved by itself"] = [str(path) for path in stick.rglob("unsaved/*.gdsim")]
"""


def test_a_full_disk_is_told_and_what_was_there_stays(lives, home):
    (home / "stick").mkdir()
    told, errors = lives(
        FULL,
        inside='mount -t tmpfs -o size=192k none "$HOME/stick"',
        environment={"GDSIM_HOME": str(home / "stick")},
    )
    full = "can't be written: the disk is full. Choose another place."
    assert told == {
        "saving": "run.gdsim can't be written (the disk is full): choose another place.",
        "title": True,
        "picture": f"p.png {full}",
        "script": f"script.py {full}",
        "sheet": f"sheet.pdf {full}",
        "by itself": "The run can't be saved by itself (the disk is full);"
        " save it in another place.",
        "same": True,
        "old": ["old", "old", "old"],
        "half-written": [],
        "saved by itself": [],
        "code": 0,
    }
    assert (home / "elsewhere.gdsim").stat().st_size > 100
    assert "--- Logging error ---" not in errors


@pytest.mark.long
def test_a_start_on_a_full_disk_is_told(lives, home):
    (home / "stick").mkdir()
    told, errors = lives(
        """
def use(window):
    yield lambda: "Nothing can" in story(window)
    told["note"] = story(window)
    window.session.step()
    yield lambda: window.session.iteration == 1
""",
        inside='mount -t tmpfs -o size=16k none "$HOME/stick"\n'
        'head -c 99999 /dev/zero > "$HOME/stick/filler" 2>/dev/null || true',
        environment={"GDSIM_HOME": str(home / "stick")},
    )
    assert told["note"].startswith(f"Nothing can be written to {home}/stick: ")
    assert "--- Logging error ---" not in errors


def test_the_command_line_needs_to_write_nothing(home, in_mounts):
    """No file of torch's, of Qt's or of ours is in the way of what only prints."""
    shell = [*in_mounts, f'{NOTHING_WRITABLE}\nexec "$@"', "sh"]
    ended = subprocess.run(
        [*shell, sys.executable, "-m", "gdsim", "run", "line"], capture_output=True, text=True
    )
    assert (ended.returncode, ended.stderr) == (0, "")
