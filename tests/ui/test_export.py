"""Export script: the run as a program in a file."""

import contextlib
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from gdsim.core.problems import PROBLEMS
from gdsim.printing import table_lines

Key = Qt.Key


@pytest.fixture
def answered(monkeypatch):
    """Answer the dialog for a file with a path, or with none, which is Cancel."""

    def answer(path):
        asked = []

        def asks(_parent, title, proposed, kinds):
            asked.append((title, proposed, kinds))
            return (str(path) if path else "", "")

        monkeypatch.setattr(QFileDialog, "getSaveFileName", asks)
        return asked

    return answer


def printed(path):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(path.read_text(encoding="utf-8"), path.name, "exec"), {"__name__": "__main__"})
    return out.getvalue().splitlines()


def table_of_the_run(window):
    session = window.session
    return list(table_lines(PROBLEMS[session.settings.problem], session.steps))


def told(window):
    return window.surface.story.text()


# One of each shape; the programs of all problems are tested without a window.
@pytest.mark.parametrize("problem", ["one-sample", "two-weights", "rosenbrock", "table", "network"])
def test_the_written_program_prints_the_table_of_the_run(
    new_window, person, answered, tmp_path, problem
):
    window = new_window(problem)
    asked = answered(tmp_path / "mine.py")
    person.presses(window, *[Key.Key_Right] * 3)
    person.writes(window, window.controls.learning_rate, "0.05")
    person.presses(window, Key.Key_Right, Key.Key_Right)
    person.chooses(window, "Export script…")
    assert asked == [("Export script", f"{problem}.py", "Python (*.py)")]
    rows = printed(tmp_path / "mine.py")
    assert len(rows) == 6
    assert rows == table_of_the_run(window)
    assert told(window) == "Wrote mine.py: python mine.py prints this run's table."


def test_a_name_without_an_ending_gets_that_of_python(window, person, answered, tmp_path):
    answered(tmp_path / "mine")
    person.chooses(window, "Export script…")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.py"]


def test_a_file_that_is_there_is_replaced(window, person, answered, tmp_path):
    path = tmp_path / "mine.py"
    path.write_text("old " * 10_000)
    answered(path)
    person.chooses(window, "Export script…")
    assert "old" not in path.read_text(encoding="utf-8").split()
    assert len(printed(path)) == 4


def test_cancel_writes_nothing_and_says_nothing(window, person, answered, tmp_path):
    before = told(window)
    asked = answered(None)
    person.chooses(window, "Export script…")
    assert len(asked) == 1
    assert list(tmp_path.iterdir()) == []
    assert told(window) == before


def test_a_folder_that_cannot_be_written_is_told_and_the_run_is_left_alone(
    window, person, answered, tmp_path
):
    person.presses(window, Key.Key_Right, Key.Key_Right)
    answered(tmp_path / "missing" / "mine.py")
    person.chooses(window, "Export script…")
    assert told(window).startswith("mine.py can't be written: ")
    assert told(window).endswith(". Choose another place.")
    assert window.session.iteration == 2
    person.presses(window, Key.Key_Right)
    assert window.session.iteration == 3
