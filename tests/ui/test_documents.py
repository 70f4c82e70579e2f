"""Save, open, recent files, examples, the title, and what is asked before a run is left."""

import importlib.util
import json
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from gdsim import assets
from gdsim.core.optimizers import SGD, Adam
from gdsim.core.settings import settings_for
from gdsim.files import saved
from gdsim.ui.memory import Memory
from gdsim.ui.menus.file import example_titles

SCRIPT = Path(__file__).parents[2] / "packaging" / "examples.py"

BUTTONS = QMessageBox.StandardButton


@pytest.fixture
def names(monkeypatch):
    """A function that says which file is chosen in the next dialogs."""

    def choose(path):
        for dialog in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, dialog, lambda *_given: (str(path), ""))

    return choose


@pytest.fixture(autouse=True)
def _nobody_waits_for_an_answer(monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *_given: BUTTONS.Discard)


@pytest.fixture
def answers(monkeypatch):
    """A function that says what is answered next; it returns the questions so far."""
    asked = []

    def answer(button):
        def question(_parent, _title, text, *_buttons):
            asked.append(text)
            return button

        monkeypatch.setattr(QMessageBox, "question", question)
        return asked

    return answer


@pytest.fixture
def saves(names, qtbot):
    """A function that saves a window's run to a path by keys, and waits until it is done."""

    def save(window, path):
        names(path)
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(window, Qt.Key.Key_S, keys)
        qtbot.waitUntil(lambda: window.documents.path == path)

    return save


@pytest.fixture
def opens(names, qtbot):
    """A function that opens a file by keys, and waits until it is there."""

    def open_it(window, path):
        names(path)
        with qtbot.waitSignal(window.session.restored):
            qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)

    return open_it


def drop(widget, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    at, copy, left = QPoint(40, 40), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, mime, left, none)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(at), copy, mime, left, none))


@pytest.fixture
def two_weights(new_window, person, saves, tmp_path):
    """A window with a run of three steps that was saved; and its file."""
    window = new_window("two-weights")
    person.presses(window, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    saves(window, tmp_path / "three.gdsim")
    return window, tmp_path / "three.gdsim"


def test_a_run_is_saved_and_opened_by_keys(two_weights, window, opens, person, table_of):
    first, path = two_weights
    opens(window, path)
    assert window.session.iteration == 3
    assert table_of(window) == table_of(first)
    assert window.session.kept().runs[0].steps.rows.tobytes() == (
        first.session.kept().runs[0].steps.rows.tobytes()
    )
    person.presses(window, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left)
    first.session.step()
    first.session.back()
    first.session.back()
    person.waits_for(first)
    assert table_of(window) == table_of(first)
    assert window.surface.story.text() == "Opened three.gdsim."


def test_the_title_tells_the_name_and_whether_something_was_changed(
    two_weights, person, qtbot, answers
):
    window, path = two_weights
    assert window.windowTitle() == "three[*] – gdsim"
    assert not window.isWindowModified()
    person.presses(window, Qt.Key.Key_Right)
    assert window.isWindowModified()
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert saved.read(path).kept.runs[0].known == 4
    assert not answers(BUTTONS.Cancel)
    person.chooses(window, "New run")
    assert window.windowTitle() == "gdsim"
    assert window.session.iteration == 0
    assert window.session.problem.id == "two-weights"


def test_a_name_with_qts_own_mark_is_told_as_it_is(window, saves, tmp_path):
    saves(window, tmp_path / "a[*]b.gdsim")
    assert window.windowTitle() == "a[*][*]b[*] – gdsim"


def test_the_ending_is_added(window, names, qtbot, tmp_path):
    names(tmp_path / "run.1")
    window.documents.save()
    qtbot.waitUntil(lambda: (tmp_path / "run.1.gdsim").exists())
    qtbot.waitUntil(lambda: window.documents.path is not None)


def test_a_run_is_opened_by_a_drop(two_weights, window, qtbot):
    _, path = two_weights
    with qtbot.waitSignal(window.session.restored):
        drop(window, path)
    assert window.session.iteration == 3
    assert window.windowTitle() == "three[*] – gdsim"
    assert window.tables.window is None


def test_open_takes_a_table_as_well(window, names, qtbot, tmp_path):
    path = tmp_path / "line.csv"
    path.write_text("a,b\n1,2\n2,4\n3,7\n")
    names(path)
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.session.problem.id == "table")
    assert window.session.problem.data.targets.tolist() == [2, 4, 7]


def test_branches_side_by_side_come_back_with_names_and_colours(
    new_window, saves, opens, settled, tmp_path, ranked
):
    first = new_window("rosenbrock")
    runs = [
        settings_for("rosenbrock", optimizer=rule, learning_rate=0.001)
        for rule in (SGD(), Adam(), SGD(momentum=0.9))
    ]
    first.session.line_up(runs, 1)
    first.session.step(7)
    settled(first.session)
    branch = first.session.branches.get(2)
    branch.name, branch.named, branch.visible = "the <b>heavy</b> one", True, False
    saves(first, tmp_path / "three.gdsim")
    other = new_window()
    opens(other, tmp_path / "three.gdsim")
    settled(other.session)
    branches = list(other.session.branches)
    assert [b.name for b in branches] == [b.name for b in first.session.branches]
    assert [b.colour for b in branches] == [0, 1, 2]
    assert not branches[2].visible
    assert other.session.branches.together
    assert other.session.branches.active.id == 1
    other.compare()
    other.runs.refresh()
    assert {row[0] for row in ranked(other)} == {b.name for b in branches}


# What can't be opened


def test_a_broken_file_is_told_and_changes_nothing(two_weights, window, person, qtbot):
    _, path = two_weights
    person.presses(window, Qt.Key.Key_Right, Qt.Key.Key_Down)
    before = window.documents.standing()
    path.write_bytes(path.read_bytes()[:-20])
    drop(window, path)
    qtbot.waitUntil(lambda: "broken" in window.surface.story.text())
    assert window.surface.story.text().startswith("three.gdsim is broken (")
    assert window.documents.standing() == before
    assert window.documents.path is None
    person.presses(window, Qt.Key.Key_Right)
    assert window.session.iteration == 2


def test_a_file_that_tells_untrue_numbers_is_refused(two_weights, window, qtbot):
    _, path = two_weights
    content = json.loads(path.read_text())
    for entry in (content["runs"][0]["settings"], *content["runs"][0]["taken"]):
        entry["learning_rate"] = 0.3
    path.write_text(json.dumps(content))
    before = window.documents.standing()
    drop(window, path)
    qtbot.waitUntil(lambda: "taken up" in window.surface.story.text())
    assert window.surface.story.text() == (
        "three.gdsim can't be taken up (step 1 is not what these settings give); open an earlier"
        " copy of it, or another file."
    )
    assert window.documents.standing() == before


def test_a_place_that_cannot_be_written_is_told(window, names, qtbot, tmp_path):
    names(tmp_path / "nowhere" / "run.gdsim")
    window.documents.save()
    qtbot.waitUntil(lambda: "choose another place" in window.surface.story.text())
    assert window.documents.path is None


# Recent files


def test_eight_recent_files_are_remembered(
    new_window, saves, tmp_path, settled, names, qtbot, answers
):
    store = QSettings(str(tmp_path / "store.ini"), QSettings.Format.IniFormat)
    window = new_window(memory=Memory(store))
    for number in range(10):
        saves(window, tmp_path / f"{number}.gdsim")
    assert [path.stem for path in window.documents.recent] == list("98765432")
    assert Memory(store).recent() == window.documents.recent
    (tmp_path / "7.gdsim").unlink()
    (file,) = [m.menu() for m in window.menuBar().actions() if m.text() == "&File"]
    (recent,) = [a.menu() for a in file.actions() if a.text() == "Open recent"]
    recent.aboutToShow.emit()
    assert recent.actions()[0].text() == "&1  9.gdsim"
    recent.actions()[2].trigger()
    assert window.surface.story.text() == ("7.gdsim is not there any more; choose another file.")
    assert [path.stem for path in window.documents.recent] == list("9865432")
    recent.aboutToShow.emit()
    with qtbot.waitSignal(window.session.restored):
        recent.actions()[-1].trigger()
    assert [path.stem for path in window.documents.recent] == list("2986543")


def test_odd_recent_files_are_none(tmp_path, caplog):
    store = QSettings(str(tmp_path / "store.ini"), QSettings.Format.IniFormat)
    store.setValue("files/recent", '["a", 3]')
    assert Memory(store).recent() == []
    assert "recent files" in caplog.text


# Leaving


def test_a_run_without_a_name_is_never_asked_about(window, person, answers, two_weights, qtbot):
    asked = answers(BUTTONS.Discard)
    window.session.step()
    with qtbot.waitSignal(window.session.restored):
        window.documents.open_file(two_weights[1])
    person.chooses(window, "New run")
    window.session.step()
    person.waits_for(window)
    assert window.close()
    assert not asked


@pytest.mark.parametrize("button", [BUTTONS.Save, BUTTONS.Discard, BUTTONS.Cancel])
def test_a_changed_run_with_a_name_is_asked_about(two_weights, person, answers, button):
    window, path = two_weights
    asked = answers(button)
    person.presses(window, Qt.Key.Key_Right)
    closed = window.close()
    assert asked == ["three.gdsim was changed. Save it?"]
    assert closed is (button is not BUTTONS.Cancel)
    assert saved.read(path).kept.runs[0].known == (4 if button is BUTTONS.Save else 3)
    if not closed:
        person.presses(window, Qt.Key.Key_Right)
        assert window.session.iteration == 5
        answers(BUTTONS.Discard)


def test_a_save_under_way_is_done_before_the_window_is_gone(window, names, tmp_path):
    names(tmp_path / "last.gdsim")
    window.documents.save()
    assert window.close()
    assert saved.read(tmp_path / "last.gdsim").kept.runs[0].known == 0


# Examples


def test_each_example_opens_and_steps(window, qtbot, settled):
    for name, title in example_titles().items():
        with qtbot.waitSignal(window.session.restored):
            window.documents.open_example(name, title)
        assert window.windowTitle() == "gdsim"
        assert window.surface.story.text() == f"Opened {title}."
        window.session.step(20)
        settled(window.session)
        losses = [branch.trajectory.steps.loss for branch in window.session.branches]
        assert [len(loss) for loss in losses] == [20] * len(losses), name
        assert bool(losses[0][-1] < losses[0][0]) is (name != "diverging")


def test_the_examples_are_those_that_their_script_makes(tmp_path, monkeypatch):
    spec = importlib.util.spec_from_file_location("examples", SCRIPT)
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    script.main()
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in assets.path("examples").iterdir()}
    assert {path.removesuffix(".gdsim") for path in made} == set(example_titles())


def test_a_layout_that_is_none_is_let_go(two_weights, window, qtbot):
    _, path = two_weights
    document = saved.read(path)
    for layout in (b"no layout", b"\x00\x00\x00\xff" * 1000):
        saved.write(path, saved.Document(document.kept, layout, document.views))
        with qtbot.waitSignal(window.session.restored):
            drop(window, path)
    assert window.docks["Steps"].isVisible()


def test_a_setting_asked_for_makes_a_named_run_a_changed_one(two_weights, settled):
    window, _ = two_weights
    session = window.session
    session.apply(replace(session.asked, learning_rate=0.05))
    settled(session)
    assert window.isWindowModified()
