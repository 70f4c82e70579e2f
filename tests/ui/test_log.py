"""The log: what goes wrong is written down with its details, and told to the user in a sentence."""

import io
import logging
import os
import subprocess
import sys
import threading
import warnings

import pytest
from PySide6.QtCore import QTimer

from gdsim.core.settings import settings_for
from gdsim.ui import folders, log_file
from gdsim.ui.log_file import Faults, kept


@pytest.fixture
def on_its_own(monkeypatch):
    """As in the program itself, where no test looks for what nobody catches."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)


@pytest.fixture
def faults():
    return Faults()


def raised(error):
    """What a hook is given of an error that was raised."""
    with pytest.raises(type(error)) as caught:
        raise error
    return caught._excinfo


def test_the_log_begins_with_what_it_comes_from(tmp_path, faults):
    with kept(tmp_path / "log", "gdsim: 1\ntorch: 2", faults) as possible:
        assert possible
    text = (tmp_path / "log" / log_file.NAME).read_text("utf-8")
    assert "gdsim: 1\n" in text
    assert "torch: 2\n" in text


def test_warnings_of_python_and_of_qt_are_in_the_log(tmp_path, faults):
    with kept(tmp_path, "", faults), warnings.catch_warnings():
        warnings.simplefilter("default")
        # Taken over by the log only as it stands now, outside of what `catch_warnings` puts back.
        logging.captureWarnings(False)
        logging.captureWarnings(True)
        warnings.warn("the hinge is loose", stacklevel=1)
        log_file.take_from_qt(log_file.QtMsgType.QtWarningMsg, None, "the door is loose")
        logging.getLogger("gdsim.anything").warning("so is %s", "the roof")
    text = (tmp_path / log_file.NAME).read_text("utf-8")
    assert "the hinge is loose" in text
    assert "Qt: the door is loose" in text
    assert "WARNING gdsim.anything: so is the roof" in text


def test_the_log_is_bounded(tmp_path, faults):
    with kept(tmp_path, "", faults):
        for _ in range(50):
            logging.getLogger("gdsim").warning("x" * 100_000)
    written = sorted(path.name for path in tmp_path.glob("gdsim.log*"))
    assert written == ["gdsim.log", "gdsim.log.1", "gdsim.log.2"]
    assert all((tmp_path / name).stat().st_size <= log_file.LARGEST for name in written)


@pytest.mark.usefixtures("on_its_own")
def test_a_fault_is_written_down_with_its_details_and_told_without(tmp_path, faults, collected):
    told = collected(faults.happened)
    with kept(tmp_path, "", faults):
        sys.excepthook(*raised(ArithmeticError("the hinge came off")))
    text = (tmp_path / log_file.NAME).read_text("utf-8")
    assert "ArithmeticError: the hinge came off" in text
    assert "Traceback" in text
    (sentence,) = told
    assert "(ArithmeticError)" in sentence
    assert "the log has the details" in sentence
    assert "\n" not in sentence
    assert sys.excepthook is sys.__excepthook__


@pytest.mark.usefixtures("on_its_own")
def test_a_fault_in_another_thread_is_told_too(tmp_path, faults, collected, qtbot):
    told = collected(faults.happened)

    def fail():
        raise ArithmeticError("elsewhere")

    with kept(tmp_path, "", faults):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert "ArithmeticError: elsewhere" in (tmp_path / log_file.NAME).read_text("utf-8")
    qtbot.waitUntil(lambda: len(told) == 1)
    assert threading.excepthook is threading.__excepthook__


@pytest.mark.usefixtures("on_its_own")
def test_a_fault_that_comes_again_and_again_is_told_once(tmp_path, faults, collected, monkeypatch):
    told, now = collected(faults.happened), [0.0]
    monkeypatch.setattr(log_file, "monotonic", lambda: now[0])
    with kept(tmp_path, "", faults):
        for now[0] in (0.0, 0.1, 0.9, 1.8, 5.0):
            sys.excepthook(*raised(ArithmeticError("in painting")))
        sys.excepthook(*raised(KeyError("another")))
    assert len(told) == 3


def test_whoever_else_looks_for_faults_still_finds_them(tmp_path, faults, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda *told: seen.append(told[0]))
    with kept(tmp_path, "", faults):
        sys.excepthook(*raised(ArithmeticError("the hinge came off")))
    assert seen == [ArithmeticError]


@pytest.mark.usefixtures("on_its_own")
def test_a_console_is_told_the_sentence_alone(tmp_path, faults):
    console = io.StringIO()
    handler = logging.StreamHandler(console)
    logging.getLogger().addHandler(handler)
    try:
        with kept(tmp_path, "", faults):
            sys.excepthook(*raised(ArithmeticError("the hinge came off")))
    finally:
        logging.getLogger().removeHandler(handler)
    assert "the hinge came off" in console.getvalue()
    assert "Traceback" not in console.getvalue()


def test_without_a_place_for_the_log_all_goes_on(tmp_path, faults):
    (tmp_path / "file").touch()
    with kept(tmp_path / "file" / "log", "", faults) as possible:
        assert not possible


# In the window


@pytest.mark.qt_no_exception_capture
@pytest.mark.usefixtures("on_its_own")
def test_a_slot_that_raises_is_told_in_the_window_and_the_run_goes_on(visits):
    def fail():
        raise ArithmeticError("the hinge came off")

    said = []

    def does(window):
        QTimer.singleShot(0, fail)
        window.session.step()

    def done(window):
        said.append(window.surface.story.text())
        return "went wrong" in said[-1] and window.session.iteration == 1

    visits(settings_for("one-sample"), named=True, does=does, done=done)
    assert "(ArithmeticError)" in said[-1]
    written = (folders.here().log / log_file.NAME).read_text("utf-8")
    assert "the hinge came off" in written
    assert "torch: " in written


def test_a_home_that_cant_be_written_is_told_quietly(visits, monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv(folders.HOME, str(tmp_path / "file" / "home"))
    said, chosen = [], []

    def does(window):
        window.preferences.set("dtype", "float64")

    def done(window):
        said.append(window.surface.story.text())
        chosen.append(window.preferences.value("dtype"))
        return "Nothing can" in said[-1]

    visits(settings_for("one-sample"), does=does, done=done)
    assert said[-1].startswith(
        f"Nothing can be written to {tmp_path / 'file' / 'home'}: settings last"
    )
    assert chosen[-1] == "float64"


READ_ONLY = """
import os
import gdsim.core
from gdsim.ui import folders, log_file
from gdsim.ui.preferences import Preferences
# Nobody, to whom a superuser's folders are as they are to a pupil.
os.getuid() or os.setuid(65534)
here = folders.here()
store = folders.store(here)
preferences = Preferences(store)
preferences.set("theme", "dark")
store.sync()
with log_file.kept(here.log, "", log_file.Faults()) as possible:
    print(store.isWritable(), preferences.value("theme"), possible)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are other things there")
def test_a_read_only_home_of_another_user_is_no_trouble(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    home.chmod(0o555)
    told = subprocess.run(
        [sys.executable, "-c", READ_ONLY],
        env={**os.environ, folders.HOME: str(home), "HOME": str(home)},
        capture_output=True,
        text=True,
    )
    assert (told.returncode, told.stdout.strip()) == (0, "False dark False")
    assert "Traceback" not in told.stderr
    assert list(home.iterdir()) == []


CRASH = """
import sys, ctypes
import gdsim.core
from pathlib import Path
from gdsim.ui import log_file
with log_file.kept(Path(sys.argv[1]), "", log_file.Faults()):
    ctypes.string_at(0)
"""


def test_a_crash_leaves_where_it_was(tmp_path):
    told = subprocess.run([sys.executable, "-c", CRASH, str(tmp_path)], capture_output=True)
    assert told.returncode != 0
    assert "string_at" in (tmp_path / log_file.CRASHES).read_text("utf-8")
