"""All that can be operated has a name and a description, and Tab comes to it in good order."""

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QColor
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QWidget, QWidgetAction

from gdsim.core.settings import settings_for
from gdsim.ui import theme as themes
from gdsim.ui.contrast import contrast
from gdsim.ui.surface.keys import grid_step
from gdsim.ui.tab_order import areas, stops_in
from gdsim.ui.theme import DARK, LIGHT

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier

KINDS = ("one-sample", "two-weights", "bowl", "rosenbrock", "network", "table", "formula")
"""A problem of each kind of window."""

LEAST = 4.5
"""The contrast of text that WCAG 2.1 wants at least."""


def focusable(window):
    """What Tab stops at in the window, seen or not yet."""
    return [
        part
        for part in window.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not part.focusProxy()
        and part.window() is window
        and not isinstance(part, QMenu)
    ]


def told(part):
    """The name and the description that a screen reader has."""
    interface = QAccessible.queryAccessibleInterface(part)
    name = part.accessibleName() or interface.text(QAccessible.Text.Name)
    description = interface.text(QAccessible.Text.Description)
    return name, description or part.accessibleDescription() or part.toolTip()


def path(part):
    names = []
    while part is not None:
        names.append(type(part).__name__)
        part = part.parentWidget()
    return " in ".join(names[:5])


def untold(window):
    """What has no name, or no description."""
    return [
        (path(part), *told(part))
        for part in focusable(window)
        if part.isVisible() and not all(told(part))
    ]


def chain(window):
    """What Tab goes through, from the window on and once around."""
    found, part = [], window.nextInFocusChain()
    while part is not window:
        found.append(part)
        part = part.nextInFocusChain()
    return found


@pytest.fixture
def whole(new_window, person):
    """A window with all its docks open."""
    window = new_window()
    for dock in window.docks.values():
        dock.show()
    person.waits_for(window)
    return window


def test_all_that_has_the_focus_is_told_of_in_every_kind_of_problem(whole, person):
    for problem in KINDS:
        whole.session.apply(settings_for(problem))
        person.waits_for(whole)
        assert untold(whole) == [], problem


def test_each_is_told_of_in_the_windows_beside_the_main_one(whole, person):
    before = set(QApplication.topLevelWidgets())
    whole.tables.show()
    whole.tables.open_sample()
    person.waits_until(lambda: whole.tables.desk.options is not None)
    for show in (whole.help.show_about, whole.help.show_keys, whole.help.show_preferences):
        show()
    person.waits_for(whole)
    beside = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in before]
    assert len(beside) >= 4
    try:
        assert [fault for window in beside for fault in untold(window)] == []
    finally:
        for window in beside:
            window.close()


def test_each_is_told_of_in_a_lesson_and_beside_it(whole, person):
    entry = next(entry for entry in whole.lessons.entries() if entry.lesson)
    assert whole.lessons.open_entry(entry)
    person.waits_for(whole)
    assert untold(whole) == []


def test_each_entry_of_a_menu_and_of_the_tool_bar_has_a_text(whole):
    actions = [
        action
        for action in whole.findChildren(QAction)
        if not (action.isSeparator() or isinstance(action, QWidgetAction))
    ]
    # Qt makes one of its own for the button with what the tool bar has no room for.
    named = [action for action in actions if action.associatedObjects()]
    assert len(named) > 30
    assert [action for action in named if not action.text() and action.menu() is None] == []


def test_tab_comes_to_everything(whole):
    assert set(focusable(whole)) <= set(chain(whole))


def test_tab_goes_by_areas_from_the_tool_bar_to_the_program(whole):
    place = {part: number for number, part in enumerate(chain(whole))}
    stops = [[place[stop] for stop in stops_in(area)] for area in areas(whole)]
    assert all(stops)
    for before, after in itertools.pairwise(stops):
        assert max(before) < min(after)


def test_tab_goes_down_the_settings(whole):
    shown = [stop for stop in stops_in(whole.controls) if stop.isVisible()]
    place = {part: number for number, part in enumerate(chain(whole))}
    heights = [
        stop.mapTo(whole, QPoint(0, stop.height() // 2)).y()
        for stop in sorted(shown, key=place.get)
    ]
    # Beside each other they may be some pixels higher.
    assert all(after > before - 12 for before, after in itertools.pairwise(heights))


def test_tab_leaves_what_it_came_to(whole, qtbot):
    for stop in (whole.table, whole.code.text, whole.runs.tree, whole.timeline.slider):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(stop, Key.Key_Tab)
        assert QApplication.focusWidget() is not stop


def test_a_dock_that_lies_behind_comes_up_with_the_focus(whole, qtbot):
    whole.docks["Steps"].raise_()
    qtbot.waitUntil(lambda: whole.runs.visibleRegion().isEmpty())
    whole.runs.tree.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not whole.runs.visibleRegion().isEmpty())


def test_the_tabs_of_docks_have_a_name(whole):
    (tabs,) = whole.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert tabs.accessibleName() == "Views in one place"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out_from_its_ground(theme):
    texts = (theme.text, theme.muted, theme.good, theme.bad)
    grounds = (theme.window, theme.base, theme.raised)
    pairs = [*itertools.product(texts, grounds), ("#FFFFFF", themes.FILLED)]
    # Comments of the program.
    pairs.append((theme.loss, theme.base))
    assert min(contrast(QColor(text), QColor(ground)) for text, ground in pairs) >= LEAST


def test_the_plots_are_told_in_words(new_window, person):
    window = new_window("line")
    window.session.step(2)
    person.waits_until(lambda: "iteration 2" in window.loss.plot.accessibleDescription())
    surface, data = (view.plot.accessibleDescription() for view in (window.surface, window.data))
    ahead = window.session.progress.ahead
    w, b = ahead.parameters[0].tolist()
    assert f"w {w:.4f}, b {b:.4f}, loss {float(ahead.loss[0]):.4f}, gradient" in surface
    (left, right), _ = window.surface.plot.viewRange()
    assert f"over w from {left:.4g} to {right:.4g}" in surface
    assert data.startswith("3 samples of score over hours studied")


def test_ctrl_and_arrows_move_the_start(new_window, person, qtbot):
    window = new_window("two-weights")
    window.surface.plot.setFocus()
    x, y = window.session.settings.start
    (left, right), (bottom, top) = window.surface.plot.viewRange()
    qtbot.keyClick(window.surface.plot, Key.Key_Right, Ctrl)
    person.waits_for(window)
    qtbot.keyClick(window.surface.plot, Key.Key_Down, Ctrl)
    person.waits_for(window)
    moved = window.session.settings.start
    assert moved == pytest.approx(
        (x + grid_step(left, right), y - grid_step(bottom, top)), abs=0.02
    )


def test_ctrl_and_arrows_move_nothing_while_a_run_goes(new_window, person, qtbot, held):
    window = new_window("two-weights")
    start = window.session.settings.start
    window.surface.items.marker.set_movable(False)
    window.surface.plot.setFocus()
    qtbot.keyClick(window.surface.plot, Key.Key_Right, Ctrl)
    person.waits_for(window)
    assert window.session.settings.start == start


@pytest.mark.parametrize(("ends", "step"), [((0, 1), 0.02), ((-2, 3), 0.1), ((0, 70), 1)])
def test_a_step_of_the_keys_is_round(ends, step):
    assert grid_step(*ends) == pytest.approx(step)


def test_the_cells_of_a_map_are_gone_through_by_keys(new_window, person, qtbot):
    window = new_window()
    window.show_map()
    view = window.map
    view.cells.setCurrentIndex(0)
    view.iterations.setValue(3)
    view.start_button.click()
    person.waits_until(lambda: view._request is None and view.picture is not None)
    said = []
    window.announcer.announced.connect(said.append)
    view.plot.setFocus()
    for key in (Key.Key_Right, Key.Key_Up):
        qtbot.keyClick(view.plot, key)
    row, column = view.keys.cell
    cells = view.picture.request.cells
    assert (row, column) == ((cells - 1) // 2 + 1, (cells - 1) // 2 + 1)
    rate = view.picture.request.x.values(cells)[column]
    assert view.readout.text() in said
    assert f"learning rate {rate:.4g}" in said[-1]
    qtbot.keyClick(view.plot, Key.Key_Return)
    person.waits_for(window)
    assert window.session.settings.learning_rate == pytest.approx(rate)


def test_the_runs_are_ranked_by_keys(window, person, qtbot):
    tree = window.runs.tree
    person.chooses(window, "Compare runs")
    tree.setFocus()
    qtbot.keyClick(tree, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert tree.sortColumn() == 0
    qtbot.keyClick(tree, Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert tree.header().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
