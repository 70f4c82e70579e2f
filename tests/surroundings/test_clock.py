"""A clock that was set back: files from the future are files, and nothing waits for them."""

import os
import shutil
import time
from pathlib import Path

import pytest

YEAR = 365 * 86400

LEAVES = """
def use(window):
    session = window.session
    yield lambda: window.documents.autosave is not None
    session.step(STEPS)
    yield lambda: session.iteration == STEPS
    window.documents.autosave.save()
    yield lambda: window.documents.autosave.path.exists()
    yield lambda: not window.documents.autosave._writer.is_busy
    print('{"killed": true}', flush=True)
    os._exit(0)
"""

RESTORES = """
def use(window):
    documents = window.documents
    yield lambda: documents.autosave is not None
    bar = documents.autosave.bar
    from PySide6.QtWidgets import QLabel
    told["offer"] = bar.findChild(QLabel).text()
    documents.autosave._restore()
    yield lambda: "Restored" in story(window)
    import datetime

    told["iteration"], told["year"] = window.session.iteration, datetime.date.today().year
    documents._write(Path.home() / "run.gdsim")
    yield lambda: "Saved" in story(window)
    documents.open_file(Path.home() / "run.gdsim")
    yield lambda: "Opened" in story(window)
    told["recent"] = [path.name for path in documents.recent]
    window.session.set_speed(1000.0)
    window.session.run()
    yield lambda: window.session.iteration > told["iteration"] + 3
    window.session.pause()
"""


@pytest.mark.long
def test_what_was_left_in_the_future_is_offered_and_restored(lives, home):
    lives(LEAVES.replace("STEPS", "3"), "--problem", "two-weights")
    kept = home / ".local/share/gdsim"
    ahead = time.time() + YEAR
    for path in home.rglob("*"):
        os.utime(path, (ahead, ahead))
    told, errors = lives(RESTORES)
    # With the day, since it is another.
    assert told["offer"].startswith("gdsim was not closed. Restore the run of ")
    assert f"{time.localtime(ahead).tm_year}" in told["offer"]
    assert (told["iteration"], told["recent"]) == (3, ["run.gdsim"])
    # Qt notices, and takes the locks all the same: who had them has ended.
    assert all("in the future" in line for line in errors.splitlines())
    assert list((kept / "unsaved").glob("*.gdsim")) == []


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("faketime"), reason="there is no faketime here")
def test_a_clock_that_runs_backwards_meanwhile(lives, home):
    """The clock is a year behind the files, and goes back by a day while the window is open."""
    lives(LEAVES.replace("STEPS", "3"), "--problem", "two-weights")
    library = next(Path("/usr/lib").rglob("libfaketimeMT.so.1"))
    (home / "time").write_text("-365d")
    told, _ = lives(
        RESTORES.replace(
            "    documents._write(",
            "    Path(os.environ['FAKETIME_TIMESTAMP_FILE']).write_text('-366d')\n"
            "    documents._write(",
        ),
        environment={
            "LD_PRELOAD": str(library),
            "FAKETIME_TIMESTAMP_FILE": str(home / "time"),
            "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        },
    )
    assert (told["iteration"], told["recent"]) == (3, ["run.gdsim"])
    assert told["year"] == time.localtime().tm_year - 1
