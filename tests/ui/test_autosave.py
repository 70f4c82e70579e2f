"""The run that is saved by itself, and what is offered after a kill."""

import os
import signal
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from gdsim.files import saved
from gdsim.ui import autosave


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "unsaved"


@pytest.fixture
def begun(new_window, folder):
    """A function that opens a window which saves by itself."""

    def begin(problem="one-sample"):
        window = new_window(problem)
        window.documents.begin(folder)
        return window

    return begin


@pytest.fixture
def killed(begun, folder, settled, person, qtbot):
    """A function that leaves behind what a killed program leaves: a file that nobody has locked."""

    def kill(steps=3, path=None):
        window = begun("two-weights")
        window.documents.path = path
        window.documents._entitle()
        window.session.step(steps)
        settled(window.session)
        content = saves(window, qtbot)
        window.documents.path = None
        assert window.close()
        folder.joinpath("run-1.gdsim").write_bytes(content)

    return kill


def saves(window, qtbot):
    kept = window.documents.autosave
    kept.save()
    qtbot.waitUntil(lambda: not kept._writer.is_busy)
    return kept.path.read_bytes()


def says(bar):
    return bar.findChild(QLabel).text()


def pushes(qtbot, bar, text):
    (button,) = [each for each in bar.findChildren(QPushButton) if each.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_has_changed_is_saved_after_a_while(begun, folder, settled, qtbot, monkeypatch):
    monkeypatch.setattr(autosave, "EVERY", 50)
    window = begun()
    path = folder / "run-1.gdsim"
    assert window.documents.autosave.path == path
    assert not path.exists()
    window.session.step(2)
    qtbot.waitUntil(path.exists)
    assert saved.read(path).kept.runs[0].known == 2
    settled(window.session)
    assert not window.documents.autosave._timer.isActive()
    assert window.close()
    assert list(folder.iterdir()) == []


def test_nothing_is_saved_where_nothing_has_changed(begun, folder, settled):
    window = begun()
    window.session.pause()
    settled(window.session)
    window.documents.autosave.save()
    assert not (folder / "run-1.gdsim").exists()


def test_a_new_branch_is_saved_sooner(begun, settled):
    window = begun()
    window.session.step()
    settled(window.session)
    timer = window.documents.autosave._timer
    assert (timer.isActive(), timer.interval()) == (True, autosave.EVERY)
    window.session.add(window.session.asked)
    settled(window.session)
    assert (timer.isActive(), timer.interval()) == (True, autosave.SOON)


def test_saving_by_itself_does_not_stop_a_run(begun, qtbot, settled):
    window = begun()
    window.run_bar.set_speed(float("inf"))
    window.session.run()
    qtbot.waitUntil(lambda: window.session.iteration > 3)
    saves(window, qtbot)
    window.session.pause()
    settled(window.session)


def test_each_window_has_a_place_of_its_own(begun, folder):
    one, other = begun(), begun()
    places = [window.documents.autosave.path.name for window in (one, other)]
    assert places == ["run-1.gdsim", "run-2.gdsim"]
    assert other.documents.autosave.bar is None


def test_what_was_left_is_offered_and_restored(killed, begun, qtbot, person, folder):
    killed(3)
    window = begun()
    bar = window.documents.autosave.bar
    qtbot.waitUntil(bar.isVisible)
    assert says(bar).startswith("gdsim was not closed. Restore the run of ")
    # It is only an offer: the window can be used meanwhile.
    person.presses(window, Qt.Key.Key_Right)
    assert window.session.iteration == 1
    with qtbot.waitSignal(window.session.restored):
        pushes(qtbot, bar, "Restore")
    assert window.session.problem.id == "two-weights"
    assert window.session.iteration == 3
    assert window.documents.autosave.bar is None
    assert window.documents.path is None
    # From now on that file is this run's.
    assert window.documents.autosave.path == folder / "run-1.gdsim"
    assert window.documents.autosave.path.exists()
    window.close()
    assert list(folder.iterdir()) == []


def test_what_was_left_is_discarded(killed, begun, qtbot, folder):
    killed()
    window = begun()
    pushes(qtbot, window.documents.autosave.bar, "Discard")
    assert window.documents.autosave.bar is None
    assert not (folder / "run-1.gdsim").exists()
    assert window.session.iteration == 0


def test_what_is_left_alone_is_offered_again(killed, begun):
    killed()
    assert begun().close()
    assert begun().documents.autosave.bar is not None


def test_a_run_that_had_a_name_has_it_again_and_is_changed(
    killed, begun, qtbot, tmp_path, monkeypatch
):
    asked = []
    buttons = QMessageBox.StandardButton
    monkeypatch.setattr(
        QMessageBox, "question", lambda *given: asked.append(given[2]) or buttons.Discard
    )
    killed(path=tmp_path / "mine.gdsim")
    window = begun()
    with qtbot.waitSignal(window.session.restored):
        pushes(qtbot, window.documents.autosave.bar, "Restore")
    assert window.documents.path == tmp_path / "mine.gdsim"
    assert window.isWindowModified()
    assert window.close()
    assert asked == ["mine.gdsim was changed. Save it?"]


def test_what_was_left_and_is_broken_is_told_and_stays(begun, qtbot, folder):
    folder.mkdir()
    (folder / "run-1.gdsim").write_bytes(b'{"format":"gdsim","version":1')
    window = begun()
    pushes(qtbot, window.documents.autosave.bar, "Restore")
    qtbot.waitUntil(lambda: "is broken" in window.surface.story.text())
    assert window.documents.autosave.bar is not None
    pushes(qtbot, window.documents.autosave.bar, "Discard")
    assert not (folder / "run-1.gdsim").exists()


def test_a_folder_that_cannot_be_made_is_logged(new_window, tmp_path, caplog):
    (tmp_path / "file").write_text("")
    window = new_window()
    window.documents.begin(tmp_path / "file" / "unsaved")
    assert window.documents.autosave.path is None
    assert "can't be saved by itself" in caplog.text
    window.documents.autosave.save()


PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from gdsim.core.settings import settings_for
from gdsim.ui import app, autosave
from gdsim.ui.window import MainWindow

autosave.EVERY = 100

def begin():
    (window,) = [w for w in app.application().topLevelWidgets() if isinstance(w, MainWindow)]
    if window.documents.autosave is None or window.session.progress is None:
        QTimer.singleShot(20, begin)
        return
    kept = window.documents.autosave
    print("left" if kept.bar else "none", flush=True)
    if kept.bar:
        window.session.restored.connect(
            lambda: print("restored", window.session.iteration, flush=True)
        )
        kept._restore()
    else:
        window.session.step(5)

app.application()
QTimer.singleShot(0, begin)
app.open_window(settings_for("two-weights"), True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_program_that_was_killed_offers_its_run_to_the_next(tmp_path):
    environment = os.environ | {"GDSIM_HOME": str(tmp_path)}
    begin = [sys.executable, "-c", PROGRAM]

    def started():
        return subprocess.Popen(begin, env=environment, stdout=subprocess.PIPE, text=True)

    file = tmp_path / "unsaved" / "run-1.gdsim"
    with started() as first:
        try:
            assert first.stdout.readline() == "none\n"
            end = time.monotonic() + 20
            while not file.exists() and time.monotonic() < end:
                os.sched_yield()
        finally:
            first.send_signal(signal.SIGKILL)
    assert saved.read(file).kept.runs[0].known == 5
    with started() as second:
        try:
            assert second.stdout.readline() == "left\n"
            assert second.stdout.readline() == "restored 5\n"
        finally:
            second.kill()
