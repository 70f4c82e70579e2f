"""Around a lesson: before and after it, what is kept, and the window that holds it."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
)

from gdsim import cli
from gdsim.core.settings import settings_for
from gdsim.session import Session
from gdsim.ui import app
from gdsim.ui.lessons import kept
from gdsim.ui.lessons.teacher import TeacherPage
from gdsim.ui.memory import Memory
from gdsim.ui.theme import DARK
from gdsim.ui.window import MainWindow

# Before and after


def test_closing_a_lesson_brings_back_what_was_before(
    new_window, lesson_file, person, qtbot, learner
):
    window = new_window("two-weights", learning_rate=0.05)
    window.session.step(7)
    window.run_bar.set_speed(60)
    window.docks["Data and model"].hide()
    person.waits_for(window)
    QApplication.processEvents()
    before = window.session.steps.parameters.tolist()
    layout = {name: (dock.isHidden(), dock.geometry()) for name, dock in window.docks.items()}
    window.lessons.open_file(lesson_file)
    learner.waits_for(window)
    person.clicks(window, "Step")
    with qtbot.waitSignal(window.session.restored):
        window.lessons.dock.close()
    person.waits_for(window)
    assert not window.lessons.dock.isVisible()
    assert window.session.settings == settings_for("two-weights", learning_rate=0.05)
    assert window.session.steps.parameters.tolist() == before
    assert window.session.speed == 60
    QApplication.processEvents()
    after = {name: (dock.isHidden(), dock.geometry()) for name, dock in window.docks.items()}
    assert {name: hidden for name, (hidden, _) in after.items()} == {
        name: hidden for name, (hidden, _) in layout.items()
    }
    assert after["Controls"] == layout["Controls"]
    assert window.run_bar.run_action.isEnabled()


def test_progress_is_kept_and_the_run_before_too(
    new_window, lesson_file, person, qtbot, store, learner
):
    window = new_window("two-weights", memory=Memory(store), learning_rate=0.05)
    window.lessons.open_file(lesson_file)
    learner.waits_for(window)
    learner.answers(window, "0.25")
    person.clicks(window, "Step")
    person.clicks(window, "Step")
    learner.turns(window)
    window.close()
    store.sync()

    memory = Memory(QSettings(store.fileName(), store.format()))
    assert memory.settings() == [settings_for("two-weights", learning_rate=0.05)]
    again = new_window(memory=memory)
    again.lessons.open_file(lesson_file)
    learner.waits_for(again)
    assert again.lessons.course.panel.heading.text() == "Second"
    qtbot.mouseClick(again.lessons.course.panel.previous, Qt.MouseButton.LeftButton)
    learner.waits_for(again)
    assert again.lessons.course.panel.question.entry.field.edit.text() == "0.25"
    assert learner.is_told(again) == "✓ Right."
    assert again.lessons.course.panel.reveal.isVisible()
    again.lessons.restart()
    learner.waits_for(again)
    assert not again.lessons.course.panel.reveal.isVisible()
    assert not again.lessons.course.panel.question.entry.field.edit.isReadOnly()
    assert again.lessons.course.standing.farthest == 0


@pytest.mark.parametrize("told", ["no JSON", '{"page": "x"}', '{"page": 9, "pages": 2}', "[]", ""])
def test_what_was_kept_of_another_lesson_is_no_trouble(told, caplog):
    assert kept.read(told, 4) == kept.Standing(pages=4)


def test_what_is_kept_is_read_back():
    standing = kept.Standing(page=1, farthest=2, done={0, 2}, answers={0: "0,25", 1: ""}, pages=4)
    assert kept.read(kept.written(standing), 4) == standing
    assert not standing.finished


def test_a_broken_lesson_says_its_line_and_changes_nothing(
    new_window, lesson_file, tmp_path, person
):
    window = new_window("two-weights")
    window.session.step(3)
    person.waits_for(window)
    broken = tmp_path / "broken.gdlesson"
    whole = lesson_file.read_text("utf-8")
    broken.write_text(whole.replace('problem = "one-sample"', 'problem = "nowhere"'), "utf-8")
    line = broken.read_text("utf-8").split("\n").index('problem = "nowhere"') + 1
    assert not window.lessons.open_file(broken)
    assert window.lessons.course is None
    said = window.surface.story.text()
    assert said.startswith("broken.gdlesson")
    assert f"line {line}" in said
    assert (window.session.settings.problem, window.session.iteration) == ("two-weights", 3)
    assert not window.lessons.open_file(tmp_path / "gone.gdlesson")
    assert window.surface.story.text().startswith("gone.gdlesson")
    assert not window.lessons.open_id("no-such-lesson")


def test_a_lesson_is_dropped_on_the_window(window, lesson_file, learner):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(lesson_file))])
    at, copy, left = QPoint(100, 100), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, data, left, none))
    learner.waits_for(window)
    assert window.lessons.lesson.title == "A small lesson"


def test_a_lesson_is_opened_with_the_window(lesson_file, person, monkeypatch):
    opened = []

    def open_window(*given):
        return opened.append(given[2:4]) or 0

    monkeypatch.setattr(app, "open_window", open_window)
    assert cli.main([str(lesson_file)]) == 0
    assert cli.main(["--lesson", "momentum"]) == 0
    assert opened == [(lesson_file, None), (None, "momentum")]
    session = Session(settings_for("one-sample"))
    window = MainWindow(session)
    try:
        # Before the first report of the run.
        window.lessons.begin("nothing")
        person.waits_until(lambda: "nothing" in window.surface.story.text())
        assert window.lessons.course is None
        window.lessons.begin(str(lesson_file))
        assert window.lessons.lesson.title == "A small lesson"
        window.lessons.begin("momentum")
        assert window.lessons.lesson.id == "momentum"
    finally:
        window.close()
        window.deleteLater()


# The window around it


def test_a_rebuilt_window_goes_on_in_the_lesson(opened, person, learner):
    person.clicks(opened, "Step")
    opened.rebuild()
    person.waits_for(opened)
    assert opened.lessons.course.panel.heading.text() == "First"
    assert opened.session.iteration == 1
    assert learner.awaits(opened) == ["○ Go on to iteration 2.  (1 of 2)"]
    assert not opened.run_bar.run_action.isEnabled()
    person.clicks(opened, "Step")
    learner.answers(opened, "0.25")
    assert opened.lessons.course.standing.done == {0}
    learner.turns(opened)
    assert opened.run_bar.run_action.isEnabled()


def test_the_panel_takes_the_theme(opened):
    opened.set_theme(DARK)
    inside = opened.lessons.course.panel.question.rect().bottomRight() - QPoint(4, 4)
    assert (
        opened.lessons.course.panel.question.grab().toImage().pixelColor(inside).name().upper()
        == DARK.base
    )


def test_a_locked_lesson_stays_open(opened, learner):
    opened.lessons.locked = True
    opened.lessons.dock.close()
    opened.lessons.close()
    assert opened.lessons.dock.isVisible()
    assert [action.text() for action in opened.lessons.course.panel.menu.actions()] == [
        "Start the lesson again"
    ]
    opened.lessons.course.turn(4)
    learner.waits_for(opened)
    assert opened.lessons.course.panel.heading.text() == "First"


@pytest.mark.usefixtures("lesson_file")
def test_the_menu_lists_the_lessons_and_how_far_one_is(new_window, tmp_path, learner):
    window = new_window()
    window.lessons.folder = tmp_path
    (tmp_path / "torn.gdlesson").write_text("+++", "utf-8")
    (menu,) = [m.menu() for m in window.menuBar().actions() if m.text() == "&Lessons"]
    menu.aboutToShow.emit()
    entries = {action.text(): action for action in menu.actions() if action.text()}
    assert "One sample by hand (15 min)" in entries
    assert "torn.gdlesson (can't be opened)" in entries
    assert not entries["Close the lesson"].isEnabled()
    entries["torn.gdlesson (can't be opened)"].trigger()
    assert window.surface.story.text().startswith("torn.gdlesson")
    entries["A small lesson (1 min)"].trigger()
    learner.waits_for(window)
    window.lessons.course.turn(1)
    learner.waits_for(window)
    menu.aboutToShow.emit()
    entries = {action.text(): action for action in menu.actions() if action.text()}
    assert "A small lesson (1 min, page 2 of 4)" in entries
    window.lessons.course.standing.done = {0, 1, 2, 3}
    window.lessons.course.turn(2)
    menu.aboutToShow.emit()
    entries = {action.text(): action for action in menu.actions() if action.text()}
    assert entries["A small lesson (1 min)"].isChecked()
    entries["Close the lesson"].trigger()
    assert window.lessons.course is None


def test_the_teachers_page_is_shown_and_copied(opened, qtbot):
    opened.lessons.show_teacher()
    (page,) = opened.findChildren(TeacherPage)
    assert "0.25" in page.text.toPlainText()
    (copy,) = [button for button in page.findChildren(QPushButton) if button.text() == "Copy"]
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "How much is the half of 0.5?" in QApplication.clipboard().text()
    page.close()
