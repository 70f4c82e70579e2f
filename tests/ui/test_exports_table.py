"""The table as a file: every known step at full precision."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from gdsim.printing import csv_lines
from gdsim.ui.exports import desk

Key = Qt.Key


@pytest.fixture
def saved(monkeypatch, person, tmp_path):
    """A function that saves a window's table, and returns its file."""

    def save(window, path=tmp_path / "steps.csv"):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_asked: (str(path), "Table (*.csv)")
        )
        window.exports.save_table()
        person.waits_until(lambda: not window.exports._background.is_busy)
        return path

    return save


@pytest.mark.parametrize("problem", ["one-sample", "two-weights", "network"])
def test_the_file_has_the_numbers_of_the_run(new_window, person, saved, run_of, problem):
    window = new_window(problem)
    window.session.step(12)
    person.waits_for(window)
    # Steps that were taken back are known, too.
    person.presses(window, Key.Key_Left, Key.Key_Left)
    path = saved(window)
    run = run_of(window.session.settings, 12)
    expected = list(csv_lines(window.session.problem, run.trajectory.steps))
    assert path.read_text("utf-8").splitlines() == expected
    assert len(expected) == 13
    assert window.surface.story.text() == "Wrote steps.csv: 12 steps."


def test_a_run_without_steps_has_the_titles(window, saved):
    (titles,) = csv.reader(saved(window).read_text("utf-8").splitlines())
    assert titles == ["iteration", "w", "prediction", "loss", "w_gradient", "w_after"]


def test_a_very_long_run_has_titles_too(window, person, saved, monkeypatch):
    monkeypatch.setattr(window.session.trajectory, "_most", 40)
    window.session.step(100)
    person.waits_for(window)
    titles, first, *_ = csv.reader(saved(window).read_text("utf-8").splitlines())
    assert titles[0] == "iteration"
    assert first[0] == str(window.session.trajectory.steps.first) != "1"


def test_cancel_leaves_nothing(window, person, saved, monkeypatch, tmp_path):
    monkeypatch.setattr(desk, "ROWS_AT_A_TIME", 1)
    window.session.step(5000)
    person.waits_for(window)
    path = tmp_path / "steps.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    window.exports.save_table()
    progress = window.exports._progress
    progress.canceled.emit()
    assert window.surface.story.text() == "Cancelled; nothing was written."
    window.exports._background.close()
    assert list(tmp_path.iterdir()) == []


def test_a_fault_is_told(window, saved, tmp_path):
    saved(window, tmp_path / "no" / "steps.csv")
    assert window.surface.story.text().startswith("steps.csv can't be written: there is no folder")
