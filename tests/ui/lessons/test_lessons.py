"""Lessons in the window: a person goes through them by mouse and keys."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QToolTip,
)

from gdsim.messages import RunState

# The way through


def test_a_person_goes_through_a_lesson_by_mouse_and_keys(opened, person, qtbot, learner):
    window, course = opened, opened.lessons.course
    assert window.lessons.course.panel.heading.text() == "First"
    assert (
        "The loss is 4.0000 and will be 0.1600"
        not in window.lessons.course.panel.text.toPlainText()
    )
    assert "The loss is 4.0000 and will be 0.0064" in window.lessons.course.panel.text.toPlainText()
    assert window.lessons.course.panel.next.text() == "Skip"
    assert learner.awaits(window) == ["○ Go on to iteration 2.  (0 of 2)"]

    learner.answers(window, "0,3")
    assert learner.is_told(window) == "✗ Not yet. Less than 0.3."
    learner.answers(window, "0,25")
    assert learner.is_told(window) == "✓ Right."
    assert (
        window.lessons.course.panel.reveal.isHidden()
        or not window.lessons.course.panel.reveal.isVisible()
    )
    person.clicks(window, "Step")
    assert learner.awaits(window) == ["○ Go on to iteration 2.  (1 of 2)"]
    person.clicks(window, "Step")
    assert learner.awaits(window) == ["✓ Go on to iteration 2."]
    assert window.lessons.course.panel.reveal.isVisible()
    assert "Now w is 1.960" in window.lessons.course.panel.reveal.toPlainText()
    assert window.lessons.course.panel.next.text() == "Next"
    # What was reached once counts.
    person.clicks(window, "Back")
    assert learner.awaits(window) == ["✓ Go on to iteration 2."]

    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    learner.waits_for(window)
    assert window.lessons.course.panel.heading.text() == "Second"
    assert (window.session.settings.problem, window.session.iteration) == ("two-weights", 1)
    assert window.session.speed == 20
    entry = window.lessons.course.panel.question.entry
    qtbot.mouseClick(window.lessons.course.panel.question.check, Qt.MouseButton.LeftButton)
    assert learner.is_told(window) == "Choose an answer first."
    entry.group.button(1).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(entry.group.button(1), Qt.Key.Key_Down)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    person.waits_for(window)
    assert entry.group.checkedId() == 2
    # Neither Phase nor Run has taken the keys.
    assert (window.session.iteration, window.session.progress.phase) == (1, 0)
    qtbot.keyClick(entry.group.button(2), Qt.Key.Key_Return)
    assert learner.is_told(window) == "✓ Right."

    learner.turns(window)
    assert window.lessons.course.panel.heading.text() == "Third"
    surface = window.surface
    assert surface.items.next_step.opacity() == 0
    landing = window.session.progress.ahead.parameters_after[0]
    learner.clicks_at(surface.plot, 3.0, 1.0)
    qtbot.mouseClick(window.lessons.course.panel.question.check, Qt.MouseButton.LeftButton)
    assert learner.is_told(window).startswith("✗")
    learner.clicks_at(surface.plot, *landing)
    qtbot.mouseClick(window.lessons.course.panel.question.check, Qt.MouseButton.LeftButton)
    assert learner.is_told(window) == "✓ Right."
    assert surface.items.next_step.opacity() == 1
    assert not surface.prediction.on

    learner.turns(window)
    assert learner.awaits(window) == [
        "○ Set the learning rate to 0.1.",
        "○ Bring the loss below 0.3.  (now 0.3400)",
        "○ Go back by a step.",
    ]
    person.writes(window, window.controls.learning_rate, "0.1")
    person.clicks(window, "Step")
    assert learner.awaits(window)[:2] == [
        "✓ Set the learning rate to 0.1.",
        "✓ Bring the loss below 0.3.",
    ]
    person.clicks(window, "Step")
    person.clicks(window, "Back")
    assert all(each.startswith("✓") for each in learner.awaits(window))
    assert course.standing.finished
    assert window.lessons.course.panel.next.text() == "Finish"
    learner.turns(window)
    assert window.lessons.course is None


def test_after_two_wrong_answers_the_right_one_is_shown(opened, person, qtbot, learner):
    box = opened.lessons.course.panel.question
    learner.answers(opened, "many")
    assert learner.is_told(opened) == "“many” is not a number; write it like 0.25."
    for wrong in ("1", "2"):
        assert not box.show_me.isVisible()
        learner.answers(opened, wrong)
    qtbot.mouseClick(box.show_me, Qt.MouseButton.LeftButton)
    assert learner.is_told(opened) == "The answer: 0.25"
    assert box.entry.field.edit.isReadOnly()
    # A page whose answer was shown is done with what it waits for.
    opened.session.step(2)
    person.waits_for(opened)
    assert opened.lessons.course.standing.done == {0}


def test_the_dots_lead_to_where_one_has_been(opened, qtbot, learner):
    learner.turns(opened)
    dots = opened.lessons.course.panel.dots.dots
    assert [dot.isEnabled() for dot in dots] == [True, True, False, False]
    qtbot.mouseClick(dots[0], Qt.MouseButton.LeftButton)
    learner.waits_for(opened)
    assert opened.lessons.course.panel.heading.text() == "First"
    assert opened.session.settings.problem == "one-sample"
    assert not opened.lessons.course.panel.previous.isEnabled()
    qtbot.keyClick(opened, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened.lessons.course.panel.heading.text() == "First"


def test_a_page_is_set_up_again(opened, person, qtbot, learner):
    opened.session.step(1)
    person.waits_for(opened)
    qtbot.mouseClick(opened.lessons.course.panel.again, Qt.MouseButton.LeftButton)
    learner.waits_for(opened)
    assert opened.session.iteration == 0
    assert learner.awaits(opened) == ["○ Go on to iteration 2.  (0 of 2)"]


# What is hidden and locked


def test_what_is_locked_and_hidden_is_released_with_the_page(opened, person, qtbot, learner):
    bar, controls = opened.run_bar, opened.controls
    assert not bar.run_action.isEnabled()
    assert not controls.learning_rate.isEnabled()
    assert not bar.phase_action.isVisible()
    assert not opened.docks["Loss per iteration"].isVisible()
    # The owners of the controls do not give them back.
    person.clicks(opened, "Step")
    assert not bar.run_action.isEnabled()
    opened.docks["Loss per iteration"].show()
    assert not opened.docks["Loss per iteration"].isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_Space)
    person.waits_for(opened)
    assert opened.session.state is RunState.PAUSED
    assert opened.session.iteration == 1

    learner.turns(opened)
    assert bar.run_action.isEnabled()
    assert controls.learning_rate.isEnabled()
    assert bar.phase_action.isVisible()
    assert opened.docks["Loss per iteration"].isVisible()


def test_what_is_locked_says_why(opened):
    edit = opened.controls.learning_rate.edit
    event = QHelpEvent(
        QHelpEvent.Type.ToolTip, edit.rect().center(), edit.mapToGlobal(edit.rect().center())
    )
    QApplication.sendEvent(edit, event)
    assert QToolTip.text() == "This page of the lesson does without it."
    QToolTip.hideText()


def test_the_frame_is_around_what_is_pointed_at(opened, person, learner):
    window, course = opened, opened.lessons.course
    course.pointer._motion.setCurrentTime(course.pointer._motion.duration())
    button = window.run_bar.widgetForAction(window.run_bar.step_action)
    assert frames(course.pointer, button)
    window.resize(1300, 760)
    QApplication.processEvents()
    assert frames(course.pointer, button)
    # It is not in the way.
    person.clicks(window, "Step")
    assert window.session.iteration == 1
    learner.turns(window)
    assert not course.pointer.isVisible()
    course.turn(3)
    learner.waits_for(window)
    course.pointer._motion.setCurrentTime(course.pointer._motion.duration())
    assert frames(course.pointer, window.controls.hyperparameters["momentum"])


def frames(pointer, widget):
    seen = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    return pointer.isVisible() and pointer.geometry().contains(seen)


def test_with_reduced_motion_the_frame_is_there_at_once(new_window, lesson_file, learner):
    window = new_window()
    window.preferences.set("reduced_motion", True)
    window.lessons.open_file(lesson_file)
    learner.waits_for(window)
    pointer = window.lessons.course.pointer
    assert pointer.isVisible()
    assert pointer._motion.state() == pointer._motion.State.Stopped


# Without the mouse, and without seeing


def test_tab_goes_through_the_page_as_it_is_read(opened, qtbot, learner):
    seen, box = [], opened.lessons.course.panel.question
    opened.lessons.course.panel.text.setFocus()
    for _ in range(5):
        qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Tab)
        seen.append(opened.focusWidget())
    assert seen[:3] == [box.entry.field.edit, box.check, opened.lessons.course.panel.again]
    qtbot.keyClick(box.check, Qt.Key.Key_Space)
    assert learner.is_told(opened) == "Write a number first."


def test_pages_and_verdicts_are_announced(opened, collected, learner):
    heard = collected(opened.announcer.announced)
    learner.answers(opened, "7")
    assert "✗ Not yet. Less than 0.3." in heard
    learner.turns(opened)
    assert "Page 2 of 4: Second" in heard


def test_everything_in_the_panel_has_a_name(opened, learner):
    for _ in range(4):
        for button in opened.lessons.course.panel.findChildren(QAbstractButton):
            assert button.accessibleName() or button.text(), button
        for edit in opened.lessons.course.panel.findChildren(QLineEdit):
            assert edit.accessibleName()
        learner.turns(opened)
        if opened.lessons.course is None:
            break
    assert opened.lessons.course is None
