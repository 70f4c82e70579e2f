"""The lessons that come with gdsim, in the window: each page is seen whole, and can be done."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from gdsim.lessons import shelf
from gdsim.lessons.lesson import PLACES, ChoiceQuestion, NumberQuestion
from gdsim.ui.lessons.places import place
from gdsim.ui.lessons.prose import Prose

LESSONS = [entry.id for entry in shelf.entries()]


def cut(panel):
    """What is seen in part only, once it is scrolled to."""
    found = {}
    for kind in (QLabel, QAbstractButton, QLineEdit, Prose):
        for widget in panel.findChildren(kind):
            if not widget.isVisible():
                continue
            needed = widget.minimumSizeHint()
            if isinstance(widget, QLabel) and widget.wordWrap():
                needed.setWidth(widest_word(widget))
                needed.setHeight(widget.heightForWidth(widget.width()))
            if isinstance(widget, Prose):
                needed.setWidth(round(widget.document().idealWidth()))
            inside = panel.page.widget().isAncestorOf(widget)
            around = panel.page.widget() if inside else panel
            seen = QRect(widget.mapTo(around, QPoint()), widget.size()) & around.rect()
            # A page is wider than its panel where something in it is.
            fits = not inside or panel.page.widget().width() <= panel.page.viewport().width()
            if seen.width() < needed.width() or seen.height() < needed.height() or not fits:
                text = getattr(widget, "text", widget.accessibleName)()
                found[str(text)[:40]] = (seen.size(), needed)
    return found


def widest_word(label):
    return max(
        (label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0
    )


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_page_is_seen_whole_on_a_small_screen(new_window, learner, lesson):
    window = new_window(size=(1280, 720))
    assert window.lessons.open_id(lesson)
    course = window.lessons.course
    found = {}
    for number, page in enumerate(course.lesson.pages):
        course.turn(number)
        learner.waits_for(window)
        QApplication.processEvents()
        found |= {(number + 1, text): sizes for text, sizes in cut(course.panel).items()}
        assert (window.width(), window.height()) == (1280, 720)
        # The simulator stays usable beside it.
        middle = window.surface if window.surface.isVisible() else window.docks["Data and model"]
        assert middle.width() >= 400
        for name in page.lock:
            assert is_locked(place(window, name)), name
        for name in page.hide:
            assert not any(widget.isVisible() for widget in place(window, name).hidden), name
        assert course.pointer.isVisible() == bool(page.point), page.title
        if page.reveal:
            course.standing.done.add(number)
            course.panel.show_done(course.standing)
            QApplication.processEvents()
            found |= {(number + 1, text): sizes for text, sizes in cut(course.panel).items()}
    assert found == {}
    window.lessons.close()
    for name in PLACES:
        assert not any(not widget.isEnabled() for widget in place(window, name).locked), name


def is_locked(found):
    return not any(action.isEnabled() for action in found.actions) and not any(
        widget.isEnabled() for widget in found.locked
    )


def test_every_place_can_be_hidden_locked_and_pointed_at(window):
    for name in PLACES:
        found = place(window, name)
        assert found.seen, name
        assert found.actions or found.hidden, name
        assert found.actions or found.locked, name


def test_somebody_goes_through_a_shipped_lesson_by_mouse_and_keys(
    new_window, person, qtbot, learner
):
    window = new_window(size=(1280, 720))
    window.lessons.open_id("one-sample")
    learner.waits_for(window)
    lesson = window.lessons.lesson
    does = {3: ["Phase"] * 3, 4: ["Step"], 5: ["Step", "Step"]}
    for number, page in enumerate(lesson.pages):
        panel = window.lessons.course.panel
        assert panel.heading.text() == page.title
        box = panel.question
        if isinstance(page.question, NumberQuestion):
            qtbot.mouseClick(box.entry.field.edit, Qt.MouseButton.LeftButton)
            qtbot.keyClicks(box.entry.field.edit, f"{page.question.answer:g}")
            qtbot.keyClick(box.entry.field.edit, Qt.Key.Key_Return)
        elif isinstance(page.question, ChoiceQuestion):
            button = box.entry.group.button(page.question.answer)
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            qtbot.mouseClick(box.check, Qt.MouseButton.LeftButton)
        for text in does.get(number, []):
            person.clicks(window, text)
        assert number in window.lessons.course.standing.done
        assert panel.reveal.isVisible() == bool(page.reveal)
        qtbot.mouseClick(panel.next, Qt.MouseButton.LeftButton)
        if window.lessons.course:
            learner.waits_for(window)
    assert window.lessons.course is None
    assert '"done":[0,1,2,3,4,5,6]' in window.lessons.kept("one-sample")
