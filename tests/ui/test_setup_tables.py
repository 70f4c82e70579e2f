"""The user's own table: how it comes into the window, and what is told where it can't."""

import threading

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from gdsim.core.problems.table import Table
from gdsim.files import tables as files
from gdsim.ui.setup import opening
from gdsim.ui.setup import table_window as windows

LINE = "hours,score\n1,3\n2,5\n3,7\n"

WRONG = {
    "no header": b"1,2\n2,4\n3,6\n",
    "two of a name": b"a,a\n1,2\n2,3\n",
    "no name": b"a,\n1,2\n2,3\n",
    "text": b"a,b\n1,2\n2,oops\n",
    "empty cell": b"a,b\n1,2\n,3\n",
    "one row": b"a,b\n1,2\n",
    "other encoding": "größe,b\n1,2\n2,3\n".encode("cp1252"),
    "decimal commas": b"a;b\n1,5;2\n2,5;3\n",
    "nan": b"a,b\n1,2\nnan,3\n",
    "inf": b"a,b\n1,2\n2,-inf\n",
    "ragged": b"a,b\n1,2\n2\n",
    "nothing": b"",
    "a spreadsheet": b"PK\3\4\0\0",
    "only words": b"a,b\nx,y\nz,w\n",
}


@pytest.fixture
def arrives(qtbot):
    """A function that waits until what is under way has come to something."""

    def wait(window):
        qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
        return window.tables.window

    return wait


@pytest.fixture
def file(tmp_path):
    """A function that writes a table's file."""

    def write(content, name="my table.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


@pytest.fixture
def opens(monkeypatch, person, arrives):
    """A function that opens a file by the menu."""

    def choose(window, path):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        person.chooses(window, "Open…")
        return arrives(window)

    return choose


@pytest.fixture
def slow(monkeypatch):
    """A gate at which the reading of a table waits, and the file of it that has come so far."""
    gate = threading.Event()

    def read(source, *arguments, on_progress, cancelled):
        on_progress(1, 4)
        while not gate.wait(0.005):
            if cancelled():
                raise files.Cancelled
        return files.read(source, *arguments, on_progress=on_progress, cancelled=cancelled)

    monkeypatch.setattr(opening, "read", read)
    yield gate
    gate.set()


def drop(widget, mime):
    """Drag something over the widget and let it go; whether it was taken."""
    at, copy, left = QPoint(40, 40), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, mime, left, none)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(at), copy, mime, left, none))
    return enter.isAccepted()


def of_file(path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def button(widget, text):
    (found,) = [each for each in widget.findChildren(QPushButton) if each.text() == text]
    return found


# How it comes in


def test_a_file_is_opened_by_the_menu(window, opens, file, settled):
    table = opens(window, file(LINE))
    settled(window.session)
    assert window.session.settings.problem == "table"
    assert window.session.problem.data.inputs.tolist() == [1, 2, 3]
    assert window.session.problem.data.targets.tolist() == [3, 5, 7]
    assert table.summary.text() == "my table.csv: 3 rows, 2 columns of numbers"
    assert not table.message.isVisible()
    panel = window.controls._problem.panel
    assert panel.row.label.text() == "my table.csv"
    assert panel.roles.text() == "3 rows: score from hours, linear"


def test_no_file_chosen_is_nothing_done(window, monkeypatch, person):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    person.chooses(window, "Open…")
    assert window.tables.window is None


def test_a_file_is_dropped_on_the_window(window, file, arrives, settled):
    assert drop(window, of_file(file(LINE)))
    arrives(window)
    settled(window.session)
    assert window.session.settings.options.columns.names == ("hours", "score")


def test_a_file_is_dropped_on_the_tables_own_window(window, opens, file, arrives):
    table = opens(window, file(LINE))
    assert drop(table, of_file(file("a,b\n1,2\n2,9\n", "other.csv")))
    assert arrives(window).summary.text().startswith("other.csv: 2 rows")


def test_what_is_no_table_is_not_taken_by_a_drop(window):
    words, far = QMimeData(), QMimeData()
    words.setText("just words")
    far.setUrls([QUrl("ftp://far/away.csv")])
    assert not drop(window, words)
    assert not drop(window, far)
    assert window.tables.window is None


def test_cells_of_a_spreadsheet_are_pasted(window, person, arrives, settled):
    QApplication.clipboard().setText("height\tweight\n1.6\t60\n1.8\t81\n1.7\t72\n")
    person.chooses(window, "Paste a table")
    table = arrives(window)
    settled(window.session)
    assert window.session.problem.data.targets.tolist() == [60, 81, 72]
    assert table.summary.text() == "pasted table: 3 rows, 2 columns of numbers"


def test_nothing_to_paste_is_told(window, person):
    QApplication.clipboard().setText("word")
    person.chooses(window, "Paste a table")
    assert "no table on the clipboard" in window.tables.window.message.text()
    assert window.session.settings.problem == "one-sample"


def test_the_sample_is_at_hand(new_window, person, arrives, settled, qtbot):
    window = new_window("table")
    qtbot.mouseClick(window.controls._problem.panel.row.button, Qt.MouseButton.LeftButton)
    table = window.tables.window
    qtbot.mouseClick(button(table, "Sample"), Qt.MouseButton.LeftButton)
    arrives(window)
    settled(window.session)
    assert window.session.settings.options == Table()
    assert table.summary.text() == "hours.csv: 24 rows, 4 columns of numbers"


def test_the_keys_of_the_run_work_beside_the_tables_window(window, opens, file, qtbot, settled):
    table = opens(window, file(LINE))
    settled(window.session)
    with qtbot.waitActive(table):
        table.activateWindow()
    qtbot.keyClick(table, Qt.Key.Key_Right)
    settled(window.session)
    assert window.session.iteration == 1


# What is wrong


def test_bad_input_is_told_and_leaves_the_run_as_it_was(window, person, opens, file):
    for _ in range(2):
        person.clicks(window, "Step")
    session = window.session
    for kind, content in WRONG.items():
        path = file(content, f"{kind}.csv")
        with pytest.raises(files.TableError) as expected:
            files.read(path)
        table = opens(window, path)
        told = str(expected.value)
        assert table.message.text() == (
            told if told.startswith(path.name) else f"{path.name}: {told}"
        )
        assert table.message.isVisible()
        assert not table.roles.isVisible()
        assert (session.asked.problem, session.settings.problem) == ("one-sample", "one-sample")
        assert session.iteration == 2


def test_a_file_that_is_gone_is_told(window, opens, tmp_path):
    table = opens(window, tmp_path / "gone.csv")
    assert "There is no file" in table.message.text()


def test_a_good_table_takes_the_message_away(window, opens, file):
    opens(window, file(WRONG["text"]))
    table = opens(window, file(LINE))
    assert not table.message.isVisible()
    assert table.offers == []


def test_numbers_that_suit_no_model_are_told(window, opens, file):
    table = opens(window, file("a,b\n1,2\n2,1e30\n"))
    assert "too large to be squared" in table.message.text()
    assert window.session.asked.problem == "one-sample"


def test_an_unforeseen_error_is_told(window, opens, file, monkeypatch, caplog):
    def fail(*_arguments, **_named):
        raise ArithmeticError("the abacus broke")

    monkeypatch.setattr(opening, "read", fail)
    table = opens(window, file(LINE))
    assert table.message.text() == "That can't be done: the abacus broke"
    assert "the abacus broke" in caplog.text
    assert window.session.asked.problem == "one-sample"


# What is chosen about the reading


def test_decimal_commas_are_offered_and_taken(window, opens, file, arrives, settled, qtbot):
    table = opens(window, file(WRONG["decimal commas"]))
    (offer,) = table.offers
    assert offer.text() == "Read 1,5 as one and a half"
    assert offer.isVisible()
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    arrives(window)
    settled(window.session)
    assert window.session.problem.data.inputs.tolist() == [1.5, 2.5]
    assert table.reading.fields["decimal_comma"].box.currentText() == "1,5"


def test_another_encoding_is_chosen(window, opens, file, arrives, settled, person):
    table = opens(window, file(WRONG["other encoding"]))
    box = table.reading.fields["encoding"].box
    assert box.isVisible()
    person.picks(window, box, "Western European (Windows-1252)")
    arrives(window)
    settled(window.session)
    assert window.session.settings.options.inputs == ("größe",)


def test_the_first_rows_are_shown_as_they_are(window, opens, file):
    opens(window, file(LINE))
    table = opens(window, file(WRONG["ragged"]))
    rows = table.reading.rows
    cells = [[rows.item(row, at) for at in range(2)] for row in range(rows.rowCount())]
    assert [[cell and cell.text() for cell in row] for row in cells] == [["1", "2"], ["2", None]]
    assert [rows.horizontalHeaderItem(at).text() for at in range(2)] == ["a", "b"]


def test_columns_of_words_are_grey_and_say_why(window, opens, file):
    table = opens(window, file("who,a,b\nann,1,2\nbob,2,3\n"))
    inputs = table.roles.inputs
    (words,) = inputs.findItems("who", Qt.MatchFlag.MatchExactly)
    (numbers,) = inputs.findItems("a", Qt.MatchFlag.MatchExactly)
    assert not words.flags() & Qt.ItemFlag.ItemIsEnabled
    assert words.toolTip() == "Row 2, column 'who': 'ann' is not a number."
    assert numbers.flags() & Qt.ItemFlag.ItemIsEnabled


# Long tables


def test_the_run_goes_on_while_a_table_is_read(window, file, slow, person, arrives, qtbot, settled):
    drop(window, of_file(file(LINE)))
    person.clicks(window, "Step")
    assert window.session.iteration == 1
    assert window.session.settings.problem == "one-sample"
    table = window.tables.window
    assert table.summary.text() == "Reading my table.csv…"
    slow.set()
    arrives(window)
    settled(window.session)
    assert window.session.settings.problem == "table"


def test_progress_is_shown_after_a_while_and_reading_is_cancelled(
    window, file, slow, monkeypatch, qtbot, person, opens
):
    monkeypatch.setattr(windows, "PATIENCE", 20)
    person.clicks(window, "Step")
    drop(window, of_file(file(LINE)))
    table = window.tables.window
    assert not table.progress.isVisible()
    qtbot.waitUntil(table.progress.isVisible)
    qtbot.waitUntil(lambda: table.progress.value() == windows.STEPS // 4)
    qtbot.mouseClick(table.cancel_button, Qt.MouseButton.LeftButton)
    assert not table.progress.isVisible()
    assert table.message.text() == "Cancelled; the run is as it was."
    slow.set()
    # What is read next is read in the same thread, so the first one is over by then.
    opens(window, file(WRONG["text"]))
    assert window.session.asked.problem == "one-sample"
    assert window.session.iteration == 1


def test_a_newer_table_takes_the_place_of_one_that_is_being_read(window, file, slow, arrives):
    drop(window, of_file(file(LINE)))
    drop(window, of_file(file("a,b\n5,6\n7,9\n", "newer.csv")))
    slow.set()
    assert arrives(window).summary.text() == "newer.csv: 2 rows, 2 columns of numbers"


def test_another_problem_chosen_meanwhile_stays(window, file, slow, arrives, person):
    drop(window, of_file(file(LINE)))
    person.picks(window, window.controls.problem, "Booth")
    slow.set()
    table = arrives(window)
    assert window.session.asked.problem == "booth"
    assert "Another problem was chosen meanwhile" in table.message.text()


def test_the_window_closes_while_a_table_is_read(window, file, slow):
    drop(window, of_file(file(LINE)))
    window.close()
    assert not window.tables.desk.is_busy
    assert not window.tables.window.isVisible()


def test_a_million_rows(window, opens, tmp_path, qtbot, settled):
    path = tmp_path / "long.csv"
    block = "".join(f"{i % 7},{i % 11},{2 * (i % 7) + 1}\n" for i in range(10_000))
    with path.open("w") as file:
        file.write("a,b,y\n")
        for _ in range(100):
            file.write(block)
    window.tables.read(path)
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy, timeout=60_000)
    settled(window.session)
    assert len(window.session.problem.data) == 1_000_000
    assert window.session.problem.minima[0] == pytest.approx((2, 1))
