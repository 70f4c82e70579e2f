"""The branches in the window: the list, its buttons and keys, and the ghosts in the views."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem

from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.worker import MOST_BRANCHES, UNLIMITED

Key = Qt.Key
NAMES = ["learning rate 0.1", "learning rate 0.2"]


@pytest.fixture
def branched(new_window, person):
    """A window whose run took 4 steps, went back to 2, and took 1 with another learning rate."""
    window = new_window()
    person.presses(window, *[Key.Key_Right] * 4, Key.Key_Left, Key.Key_Left)
    person.writes(window, window.controls.learning_rate, "0.2")
    person.clicks(window, "Step")
    window.docks["Branches"].raise_()
    person.waits_until(lambda: listed(window) == NAMES and window.branches.isVisible())
    return window


@pytest.fixture
def clicks_row(qtbot):
    """Click a row of the list, on its name or on its tick."""

    def click(window, row, tick=False):
        view = window.branches.list
        place = view.visualItemRect(view.item(row))
        at = place.center()
        if tick:
            option = QStyleOptionViewItem()
            view.initViewItemOption(option)
            option.rect = place
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
            sign = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            at = view.style().subElementRect(sign, option, view).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    return click


@pytest.fixture
def clicks_button(qtbot, settled):
    def click(window, button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settled(window.session)

    return click


def listed(window):
    view = window.branches.list
    return [view.item(row).text() for row in range(view.count())]


def bold(window):
    view = window.branches.list
    return [view.item(row).text() for row in range(view.count()) if view.item(row).font().bold()]


def ghosts(window):
    """The branches that are drawn as ghosts on the surface, and how many in the loss view."""
    return sorted(window.surface.items._ghosts), len(window.loss._ghosts)


def test_a_run_that_has_not_branched_is_one_row_with_a_hint(window):
    window.docks["Branches"].raise_()
    assert listed(window) == ["the run so far"]
    assert window.branches._hint.isVisibleTo(window.branches)
    assert not window.branches.return_button.isEnabled()
    assert not window.branches.delete_button.isEnabled()


def test_the_old_way_stays_named_by_what_differs_and_as_a_ghost(branched):
    assert listed(branched) == NAMES
    assert bold(branched) == [NAMES[1]]
    assert not branched.branches._hint.isVisible()
    assert ghosts(branched) == ([0], 1)
    alone = Run(settings_for("one-sample"))
    steps = alone.advance(4).steps
    (ghost,) = branched.surface.items._ghosts.values()
    assert ghost.getData()[0][:4].tolist() == steps.parameters[:, 0].tolist()
    (ghost,) = branched.loss._ghosts
    x, y = ghost.getData()
    assert x.tolist() == [0, 1, 2, 3]
    assert y.tolist() == steps.loss.tolist()
    assert ghost.scene() is branched.loss.plot.scene()


def test_ghosts_and_rows_of_the_list_have_one_colour_each(branched):
    def rgb(colour):
        return pytest.approx(colour.getRgb()[:3], abs=8)  # the screen may have 16 bits

    icons = [branched.branches.list.item(row).icon().pixmap(14, 14) for row in range(2)]
    first, second = (icon.toImage().pixelColor(7, 7) for icon in icons)
    assert first.getRgb()[:3] != rgb(second)
    for ghost in (branched.surface.items._ghosts[0], branched.loss._ghosts[0]):
        assert ghost.opts["pen"].color().getRgb()[:3] == rgb(first)


def test_an_unticked_branch_is_hidden_and_a_ticked_one_is_back(branched, person, clicks_row):
    clicks_row(branched, 0, tick=True)
    person.waits_until(lambda: ghosts(branched) == ([], 0))
    assert listed(branched) == NAMES
    clicks_row(branched, 0, tick=True)
    person.waits_until(lambda: ghosts(branched) == ([0], 1))


def test_return_takes_a_branch_up_with_its_settings(
    branched, person, clicks_row, clicks_button, table_of
):
    clicks_row(branched, 0)
    clicks_button(branched, branched.branches.return_button)
    person.waits_until(lambda: bold(branched) == [NAMES[0]])
    assert branched.timeline.label.text() == "2 of 4"
    assert branched.controls.learning_rate.edit.text() == "0.1"
    assert len(table_of(branched)) == 4
    assert ghosts(branched) == ([1], 1)
    person.clicks(branched, "Step")
    # On its own way again, it starts no other.
    assert branched.timeline.label.text() == "3 of 4"
    assert listed(branched) == NAMES


def test_enter_returns_to_the_branch_that_is_chosen_by_keys(branched, person, qtbot):
    view = branched.branches.list
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Up)
    assert view.currentItem().text() == NAMES[0]
    person.presses(branched, Key.Key_Return)
    person.waits_until(lambda: bold(branched) == [NAMES[0]])
    assert branched.session.settings.learning_rate == 0.1


def test_a_branch_is_hidden_by_keys(branched, person, qtbot):
    view = branched.branches.list
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Up)
    qtbot.keyClick(view, Key.Key_Space)
    person.waits_until(lambda: ghosts(branched) == ([], 0))
    assert branched.session.iteration == 3


@pytest.mark.parametrize("by_key", [True, False], ids=["F2", "button"])
def test_a_branch_is_renamed(branched, person, qtbot, clicks_row, clicks_button, by_key):
    view = branched.branches.list
    clicks_row(branched, 0)
    if by_key:
        qtbot.keyClick(view, Key.Key_F2)
    else:
        clicks_button(branched, branched.branches.rename_button)
    editor = view.findChild(QLineEdit)
    # Letters and blanks that are also keys of the window.
    qtbot.keyClicks(editor, "plain P and F")
    qtbot.keyClick(editor, Key.Key_Return)
    person.waits_until(lambda: listed(branched) == ["plain P and F", NAMES[1]])
    assert [branch.name for branch in branched.session.branches] == listed(branched)
    assert branched.session.iteration == 3
    assert not branched.surface.prediction.label.isVisible()


@pytest.mark.parametrize("by_key", [True, False], ids=["Delete", "button"])
def test_a_branch_is_deleted(branched, person, qtbot, clicks_row, clicks_button, by_key):
    clicks_row(branched, 0)
    if by_key:
        qtbot.keyClick(branched.branches.list, Key.Key_Delete)
    else:
        clicks_button(branched, branched.branches.delete_button)
    person.waits_until(lambda: listed(branched) == [NAMES[1]])
    assert ghosts(branched) == ([], 0)
    assert branched.session.iteration == 3


def test_the_branch_that_is_stepped_cannot_be_deleted(branched, person, qtbot, clicks_row):
    clicks_row(branched, 1)
    assert not branched.branches.delete_button.isEnabled()
    qtbot.keyClick(branched.branches.list, Key.Key_Delete)
    person.clicks(branched, "Step")
    assert listed(branched) == NAMES
    assert branched.session.iteration == 4


def test_a_reset_clears_the_list_and_the_ghosts(branched, person):
    person.clicks(branched, "Reset")
    person.waits_until(lambda: listed(branched) == ["the run so far"])
    assert ghosts(branched) == ([], 0)


@pytest.mark.parametrize("button", ["Step", "Phase", "Run"])
def test_the_ninth_branch_is_refused_in_a_sentence(new_window, person, button):
    window = new_window()
    person.presses(window, *[Key.Key_Right] * 3)
    for number in range(MOST_BRANCHES):
        window.session.go_to(1)
        person.writes(window, window.controls.learning_rate, f"0.0{number + 1}")
        if number < MOST_BRANCHES - 1:
            person.clicks(window, "Step")
    window.run_bar.set_speed(UNLIMITED)
    before = window.timeline.label.text()
    person.clicks(window, button)
    sentence = "There are 8 branches; delete one to start another."
    person.waits_until(lambda: window.surface.story.text() == sentence)
    assert (len(window.session.branches), window.session.iteration) == (MOST_BRANCHES, 1)
    assert window.timeline.label.text() == before
    assert window.run_bar.step_action.isEnabled()


def test_the_run_that_does_not_forget_is_drawn_beside_the_one_that_does(new_window, person):
    window = new_window()
    person.ticks(window, window.code.zero_grad)
    person.presses(window, *[Key.Key_Right] * 3)
    steps = Run(settings_for("one-sample")).advance(3).steps
    x, _ = window.surface.items.beside.getData()
    assert x[:3].tolist() == steps.parameters[:, 0].tolist()
    assert window.surface._beside_sign.isVisible()
    person.ticks(window, window.code.zero_grad)
    assert window.surface.items.beside.getData()[0] is None or not len(
        window.surface.items.beside.getData()[0]
    )
    assert not window.surface._beside_sign.isVisible()
