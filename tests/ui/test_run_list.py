"""The list of runs: its buttons and keys, the branches of a run in it, and their lines."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from gdsim.core.run import Run
from gdsim.core.runs import MOST
from gdsim.core.settings import settings_for
from gdsim.messages import UNLIMITED

Key = Qt.Key
OLD, NEW = "learning rate 0.1", "learning rate 0.2"


@pytest.fixture
def branched(new_window, person, ranked):
    """A window whose run took 4 steps, went back to 2, and took 1 with another learning rate."""
    window = new_window()
    window.session.step(4)
    window.session.go_to(2)
    person.writes(window, window.controls.learning_rate, "0.2")
    person.clicks(window, "Step")
    person.chooses(window, "Compare runs")
    person.waits_until(lambda: names(window) == {OLD, NEW})
    return window


def rows(window):
    tree = window.runs.tree
    return [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]


def row(window, name):
    (found,) = [row for row in rows(window) if row.text(0) == name]
    return found


def names(window):
    return {row.text(0) for row in rows(window)}


def bold(window):
    return [row.text(0) for row in rows(window) if row.font(0).bold()]


def lines(window):
    """The branches that are drawn on the surface, and those in the loss view."""
    return sorted(window.surface.items.others.lines), sorted(window.loss._others)


def test_a_run_that_has_not_branched_is_one_row_with_a_hint(window, person):
    person.chooses(window, "Compare runs")
    assert names(window) == {"the run so far"}
    assert window.runs._hint.isVisible()
    assert window.runs.add_button.isEnabled()
    others = (window.runs.return_button, window.runs.delete_button, window.runs.together)
    assert not any(part.isEnabled() for part in others)


def test_the_old_way_stays_named_by_what_differs_and_as_a_line(branched):
    assert bold(branched) == [NEW]
    assert not branched.runs._hint.isVisible()
    assert not branched.runs.together.isChecked()
    assert lines(branched) == ([0], [0])
    steps = Run(settings_for("one-sample")).advance(4).steps
    line = branched.surface.items.others.lines[0]
    assert line.getData()[0][:4].tolist() == steps.parameters[:, 0].tolist()
    assert len(branched.surface.items.others.here.getData()[0]) == 0
    line = branched.loss._others[0]
    x, y = line.getData()
    assert x.tolist() == [0, 1, 2, 3]
    assert y.tolist() == steps.loss.tolist()
    assert line.scene() is branched.loss.plot.scene()


def test_the_row_and_the_lines_of_a_branch_have_one_colour(branched):
    def rgb(colour):
        return pytest.approx(colour.getRgb()[:3], abs=8)  # the screen may have 16 bits

    old, new = (
        row(branched, name).icon(0).pixmap(26, 14).toImage().pixelColor(7, 7) for name in (OLD, NEW)
    )
    assert old.getRgb()[:3] != rgb(new)
    for line in (branched.surface.items.others.lines[0], branched.loss._others[0]):
        assert line.opts["pen"].color().getRgb()[:3] == rgb(old)


def test_no_two_runs_beside_each_other_are_drawn_alike(new_window, person):
    window = new_window()
    rates = (0.1, 0.05, 0.02, 0.01)
    window.session.line_up([settings_for("one-sample", learning_rate=rate) for rate in rates])
    window.session.step(2)
    person.waits_until(lambda: len(window.surface.items.others.lines) == len(rates) - 1)
    for items in (window.surface.items.others.lines, window.loss._others):
        styles = {line.opts["pen"].style() for line in items.values()}
        assert len(styles) == len(rates) - 1


def test_an_unticked_branch_is_hidden_and_a_ticked_one_is_back(branched, person):
    person.ticks_row(branched, OLD)
    person.waits_until(lambda: lines(branched) == ([], []))
    assert names(branched) == {OLD, NEW}
    person.ticks_row(branched, OLD)
    person.waits_until(lambda: lines(branched) == ([0], [0]))


@pytest.mark.parametrize("by_key", [True, False], ids=["Enter", "button"])
def test_a_branch_is_taken_up_with_its_settings(branched, person, qtbot, table_of, by_key):
    person.clicks_row(branched, OLD)
    if by_key:
        qtbot.keyClick(branched.runs.tree, Key.Key_Return)
        person.waits_for(branched)
    else:
        person.pushes(branched, branched.runs.return_button)
    person.waits_until(lambda: bold(branched) == [OLD])
    assert branched.timeline.label.text() == "2 of 4"
    assert branched.controls.learning_rate.edit.text() == "0.1"
    assert len(table_of(branched)) == 4
    assert lines(branched) == ([1], [1])
    person.clicks(branched, "Step")
    # On its own way again, it starts no other.
    assert branched.timeline.label.text() == "3 of 4"
    assert names(branched) == {OLD, NEW}


def test_a_branch_is_hidden_and_shown_by_keys_and_stays_selected(branched, person, qtbot):
    person.clicks_row(branched, OLD)
    for seen in (([], []), ([0], [0])):
        qtbot.keyClick(branched.runs.tree, Key.Key_Space)
        person.waits_until(lambda seen=seen: lines(branched) == seen)
        person.waits_for(branched)
        assert branched.runs.tree.currentItem().text(0) == OLD
    # The keys were for the list, not for the run.
    assert branched.session.iteration == 3
    assert branched.session.at_rest


@pytest.mark.parametrize("column", [None, 0, 1], ids=["button", "F2", "F2 after a number"])
def test_a_run_is_renamed(branched, person, qtbot, column):
    tree = branched.runs.tree
    person.clicks_row(branched, OLD, column or 0)
    if column is None:
        person.pushes(branched, branched.runs.rename_button)
    else:
        qtbot.keyClick(tree, Key.Key_F2)
    (editor,) = tree.viewport().findChildren(QLineEdit)
    assert editor.text() == OLD
    # Letters and blanks that are also keys of the window.
    qtbot.keyClicks(editor, "plain P and F")
    qtbot.keyClick(editor, Key.Key_Return)
    person.waits_until(lambda: names(branched) == {"plain P and F", NEW})
    assert {branch.name for branch in branched.session.branches} == names(branched)
    assert branched.session.iteration == 3
    assert not branched.surface.prediction.label.isVisible()


@pytest.mark.parametrize("by_key", [True, False], ids=["Delete", "button"])
def test_a_branch_is_removed(branched, person, qtbot, by_key):
    person.clicks_row(branched, OLD)
    if by_key:
        qtbot.keyClick(branched.runs.tree, Key.Key_Delete)
    else:
        person.pushes(branched, branched.runs.delete_button)
    person.waits_until(lambda: names(branched) == {NEW})
    assert lines(branched) == ([], [])
    assert branched.session.iteration == 3


def test_the_branch_that_is_stepped_cannot_be_removed(branched, person, qtbot):
    person.clicks_row(branched, NEW)
    assert not branched.runs.delete_button.isEnabled()
    qtbot.keyClick(branched.runs.tree, Key.Key_Delete)
    person.clicks(branched, "Step")
    assert names(branched) == {OLD, NEW}
    assert branched.session.iteration == 4


def test_a_reset_clears_the_list_and_the_lines(branched, person):
    person.clicks(branched, "Reset")
    person.waits_until(lambda: names(branched) == {"the run so far"})
    assert lines(branched) == ([], [])


@pytest.mark.parametrize("button", ["Step", "Phase", "Run"])
def test_the_ninth_branch_is_refused_in_a_sentence(new_window, person, settled, button):
    window = new_window()
    session = window.session
    session.step(3)
    for number in range(MOST):
        session.go_to(1)
        person.writes(window, window.controls.learning_rate, f"0.0{number + 1}")
        if number < MOST - 1:
            session.step()
            settled(session)
    window.run_bar.set_speed(UNLIMITED)
    before = window.timeline.label.text()
    person.clicks(window, button)
    sentence = "There are 8 branches; delete one to start another."
    person.waits_until(lambda: window.surface.story.text() == sentence)
    assert (len(session.branches), session.iteration) == (MOST, 1)
    assert window.timeline.label.text() == before
    assert window.run_bar.step_action.isEnabled()


def test_the_run_that_does_not_forget_is_drawn_beside_the_one_that_does(new_window, person):
    window = new_window()
    person.ticks(window, window.code.zero_grad)
    person.presses(window, *[Key.Key_Right] * 3)
    steps = Run(settings_for("one-sample")).advance(3).steps
    x, _ = window.surface.items.beside.getData()
    assert x[:3].tolist() == steps.parameters[:, 0].tolist()
    assert window.surface.legend.beside.isVisible()
    person.ticks(window, window.code.zero_grad)
    assert window.surface.items.beside.getData()[0] is None or not len(
        window.surface.items.beside.getData()[0]
    )
    assert not window.surface.legend.beside.isVisible()
