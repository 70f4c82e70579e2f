"""What a window and another start say to each other: each file is opened once, by one of them."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog

from gdsim.ui import handover
from gdsim.ui.handover import ENDING, Requests, hand_over, place_in


@pytest.fixture
def place(tmp_path):
    return place_in(tmp_path)


@pytest.fixture
def opened(window, monkeypatch):
    """The files that the window was to open."""
    files = []
    monkeypatch.setattr(window.documents, "open_file", files.append)
    return files


@pytest.fixture
def requests(window, place):
    """The window's requests; another start can't hold the same lock in this process."""
    made = Requests(window, place)
    yield made
    made.close()


def test_where_no_window_is_the_start_opens_its_file(place, tmp_path):
    assert not hand_over(place, tmp_path / "a.gdsim")
    assert not place.exists()


def test_a_window_opens_the_file_of_another_start(requests, opened, place, tmp_path):
    assert requests.begin()
    assert hand_over(place, tmp_path / "a.gdsim")
    assert opened == [tmp_path / "a.gdsim"]
    assert [path.name for path in place.iterdir()] == ["lock"]


def test_a_lesson_is_begun(requests, window, place, tmp_path, monkeypatch):
    begun = []
    monkeypatch.setattr(window.lessons, "begin", begun.append)
    assert requests.begin()
    assert hand_over(place, tmp_path / "a.gdlesson")
    assert begun == [str(tmp_path / "a.gdlesson")]


def test_a_name_of_any_bytes_arrives(requests, opened, place, tmp_path):
    name = tmp_path / os.fsdecode("Zoë's\n学 \udcff.gdsim".encode("utf-8", "surrogateescape"))
    assert requests.begin()
    assert hand_over(place, name)
    assert opened == [name]


def test_a_relative_name_is_that_of_the_start(requests, opened, place, tmp_path, monkeypatch):
    assert requests.begin()
    monkeypatch.chdir(tmp_path)
    assert hand_over(place, Path("a.gdsim"))
    assert opened == [tmp_path / "a.gdsim"]


def test_a_second_window_leaves_them_to_the_first(requests, window, place):
    assert requests.begin()
    other = Requests(window, place)
    assert not other.begin()
    other.close()
    assert (place / "lock").exists()


def test_a_window_that_hangs_takes_nothing_later(requests, opened, place, tmp_path, monkeypatch):
    monkeypatch.setattr(handover, "PATIENCE", 50)
    monkeypatch.setattr(requests, "_look", lambda: None)
    assert requests.begin()
    requests._watcher.removePath(str(place))
    assert not hand_over(place, tmp_path / "a.gdsim")
    requests._look()
    assert (opened, list(place.glob(f"*{ENDING}"))) == ([], [])


def test_a_window_that_asks_something_is_not_disturbed(
    requests, window, opened, place, tmp_path, monkeypatch
):
    monkeypatch.setattr(handover, "PATIENCE", 100)
    assert requests.begin()
    dialog, answers = QDialog(window), []

    def ask():
        answers.append(hand_over(place, tmp_path / "a.gdsim"))
        dialog.close()

    QTimer.singleShot(0, ask)
    dialog.exec()
    assert (answers, opened) == ([False], [])


def test_what_was_left_by_others_is_not_opened(requests, opened, place):
    place.mkdir(mode=0o700)
    (place / f"1{ENDING}").write_text("\0/somewhere/else.gdsim")
    assert requests.begin()
    assert list(place.glob(f"*{ENDING}")) == []
    assert opened == []


@pytest.mark.parametrize("content", [b"", b"\0", b"no name", b"\0relative.gdsim", b"\xff" * 99_999])
def test_nonsense_is_taken_away(requests, opened, place, qtbot, content):
    assert requests.begin()
    (place / f"1{ENDING}").write_bytes(content)
    qtbot.waitUntil(lambda: not list(place.glob(f"*{ENDING}")))
    assert opened == []


@pytest.mark.skipif(os.name != "posix", reason="rights are other things there")
def test_a_folder_that_others_can_write_to_is_not_trusted(requests, place, tmp_path):
    place.mkdir()
    place.chmod(0o777)
    assert not requests.begin()
    assert not hand_over(place, tmp_path / "a.gdsim")
    assert list(place.iterdir()) == []


def test_where_there_is_no_place_nothing_is_awaited(window, tmp_path):
    (tmp_path / "file").touch()
    place = place_in(tmp_path / "file")
    made = Requests(window, place)
    assert not made.begin()
    made.close()
    assert not hand_over(place, tmp_path / "a.gdsim")


def test_each_desktop_and_user_has_a_place_of_its_own(tmp_path, monkeypatch):
    here = place_in(tmp_path)
    monkeypatch.setenv("DISPLAY", ":99")
    other = place_in(tmp_path)
    monkeypatch.setattr(handover.os, "getuid", lambda: 4321, raising=False)
    assert len({here, other, place_in(tmp_path), place_in(tmp_path / "b")}) == 4


def test_finder_has_a_file_opened(qapp, requests, opened, tmp_path):
    """As macOS tells of a double click; no other system does."""
    qapp.file_asked.connect(requests.open)
    QApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "Zoë.gdsim")))
    qapp.file_asked.disconnect(requests.open)
    assert opened == [tmp_path / "Zoë.gdsim"]
