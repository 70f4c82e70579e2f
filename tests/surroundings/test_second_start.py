"""A second start of the program with a file: the window that is there opens it, or it is alone."""

import shutil

import pytest

from gdsim import assets

FILE = "mein Tal.gdsim"

START = """
def start():
    import subprocess

    command = [sys.executable, "-m", "gdsim", "mein Tal.gdsim"]
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
"""

ONE = """
def use(window):
    documents = window.documents
    yield lambda: documents.autosave is not None
    one = start()
    yield lambda: "Opened" in story(window)
    told["path"] = str(documents.path)
    yield lambda: one.poll() is not None
    told["one"] = one.returncode, one.stderr.read()
"""


@pytest.fixture
def file(home):
    """A run that was saved."""
    return shutil.copy(assets.path("examples/valley.gdsim"), home / FILE)


def test_a_file_opens_in_the_window_that_is_there(lives, home, file):
    told, _ = lives(START + ONE)
    assert told == {"path": str(file), "one": [0, ""], "code": 0}
    left = [path.name for path in (home / ".local/share/gdsim").iterdir()]
    assert not [name for name in left if name.startswith("window-")]


BOTH = """
def use(window):
    yield lambda: "Opened" in story(window)
    window.session.step()
    yield lambda: window.isWindowModified()
    asked, button = [], QMessageBox.StandardButton
    QMessageBox.question = lambda *given: asked.append(given[2]) or button.Cancel
    both = [start(), start()]
    yield lambda: len(asked) == 2 and all(each.poll() is not None for each in both)
    told["both"] = [each.returncode for each in both]
    told["asked"], told["stays"] = asked, window.isWindowModified()
    QMessageBox.question = lambda *_asked: button.Discard
"""


@pytest.mark.long
def test_two_starts_at_the_same_moment_ask_one_after_the_other(lives, file):
    told, _ = lives(START + BOTH, file)
    question = f"{FILE} was changed. Save it?"
    assert told == {"both": [0, 0], "asked": [question, question], "stays": True, "code": 0}


KILLED = """
def use(window):
    yield lambda: window.documents.autosave is not None
    yield lambda: any(Path.home().rglob("window-*/lock"))
    print('{"killed": true}', flush=True)
    os.kill(os.getpid(), 9)
"""

ALONE = """
def use(window):
    yield lambda: "Opened" in story(window)
    told["path"] = window.documents.path.name
    yield lambda: any(Path.home().rglob("window-*/lock"))
    (lock,) = Path.home().rglob("window-*/lock")
    told["mine"] = lock.read_text().split()[0] == str(os.getpid())
"""


@pytest.mark.long
def test_what_a_killed_window_left_is_in_nobodys_way(lives, home):
    shutil.copy(assets.path("examples/valley.gdsim"), home / "a.gdsim")
    lives(KILLED, ends=-9)
    (place,) = home.rglob("window-*")
    (place / "1.open").write_text(f"\0{home}/elsewhere.gdsim")
    told, _ = lives(ALONE, "a.gdsim")
    assert told == {"path": "a.gdsim", "mine": True, "code": 0}


LOCKED = """
def use(window):
    window.session.step()
    yield lambda: window.session.iteration == 1
    told["watched"] = [str(path) for path in Path.home().rglob("window-*")]
    from gdsim.ui.kiosk import Kiosk
    window.findChild(Kiosk).release()
"""


@pytest.mark.long
def test_a_locked_window_takes_nothing(lives):
    told, _ = lives(LOCKED, "--locked")
    assert told == {"watched": [], "code": 0}
