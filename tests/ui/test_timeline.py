"""The timeline: to any iteration of the run so far, by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from gdsim.messages import UNLIMITED, RunState

Key = Qt.Key


@pytest.fixture
def timeline(qtbot, settled):
    """A hand on a window's timeline."""
    return Hand(qtbot, settled)


class Hand:
    """Presses, draws and lets go of the timeline's handle, as a mouse does."""

    def __init__(self, qtbot, settled):
        self._bot, self._settled = qtbot, settled

    def grips(self, window):
        slider = window.timeline.slider
        self._bot.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle(slider))
        assert slider.isSliderDown()

    def draws(self, window, share):
        """Draw the handle to a share of the whole way."""
        slider = window.timeline.slider
        at = QPoint(round(share * slider.width()), slider.height() // 2)
        self._bot.mouseMove(slider, at)
        self._bot.waitUntil(lambda: window.session.iteration == slider.value())

    def lets_go(self, window):
        slider = window.timeline.slider
        self._bot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=handle(slider))
        self._settled(window.session)


def handle(slider):
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    control = QStyle.ComplexControl.CC_Slider
    return slider.style().subControlRect(control, option, part, slider).center()


def label(window):
    return window.timeline.label.text()


def pale(window):
    """Which rows of the table are pale."""
    model = window.table.model()
    colours = [
        model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole) for row in range(model.rowCount())
    ]
    return [colour is not None for colour in colours]


def rows(window):
    return window.session.trajectory.steps.rows.tobytes()


def test_back_keeps_the_later_steps_pale_and_step_goes_through_them_again(
    new_window, person, table_of
):
    window = new_window("two-weights")
    assert (label(window), window.timeline.slider.isEnabled()) == ("0 of 0", False)
    person.presses(window, *[Key.Key_Right] * 5)
    assert (label(window), pale(window)) == ("5 of 5", [False] * 5)
    table, known = table_of(window), rows(window)
    person.presses(window, Key.Key_Left, Key.Key_Left)
    assert label(window) == "3 of 5"
    assert pale(window) == [False, False, False, True, True]
    assert table_of(window) == table
    person.presses(window, Key.Key_Right, Key.Key_Right)
    assert (label(window), pale(window)) == ("5 of 5", [False] * 5)
    assert (table_of(window), rows(window)) == (table, known)
    assert len(window.session.branches) == 1


def test_a_drag_goes_to_any_iteration_and_starts_no_branch(window, person, timeline):
    person.presses(window, *[Key.Key_Right] * 10)
    known = rows(window)
    timeline.grips(window)
    for share, iteration in ((0.0, 0), (0.5, 5), (1.0, 10), (0.3, 3)):
        timeline.draws(window, share)
        assert window.session.iteration == iteration
        assert label(window) == f"{iteration} of 10"
        assert window.run_bar.iteration.text() == f"iteration {iteration}"
        ahead = window.session.progress.ahead.parameters.item()
        assert window.surface.items.marker.pos().x() == ahead
    timeline.lets_go(window)
    assert (window.session.iteration, rows(window)) == (3, known)
    person.clicks(window, "Step")
    assert (label(window), rows(window)) == ("4 of 10", known)
    assert len(window.session.branches) == 1


def test_keys_move_along_the_timeline(window, person, settled):
    window.session.step(40)
    settled(window.session)
    window.timeline.slider.setFocus()
    told = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Left, Key.Key_End):
        person.presses(window, key)
        told.append(window.session.iteration)
    assert told == [39, 38, 39, 38, 40]


def test_after_a_drag_other_settings_and_a_step_branch_off_there(window, person, timeline):
    person.presses(window, *[Key.Key_Right] * 4)
    timeline.grips(window)
    timeline.draws(window, 0.5)
    timeline.lets_go(window)
    person.writes(window, window.controls.learning_rate, "0.2")
    assert label(window) == "2 of 4"
    person.clicks(window, "Step")
    assert label(window) == "3 of 3"
    assert len(window.session.branches) == 2


def test_in_a_long_run_every_iteration_is_at_hand(new_window, person, timeline, qtbot):
    window = new_window("two-weights", learning_rate=1e-4, tolerance=0.0, steps=12_000)
    window.run_bar.set_speed(UNLIMITED)
    person.clicks(window, "Run")
    qtbot.waitUntil(lambda: window.session.iteration == 12_000, timeout=60_000)
    qtbot.waitUntil(lambda: label(window) == "12,000 of 12,000")
    taken = window.session.trajectory.steps.rows
    timeline.grips(window)
    for share in (0.75, 0.1, 0.5):
        timeline.draws(window, share)
        iteration = window.session.iteration
        assert iteration / 12_000 == pytest.approx(share, abs=0.02)
        ahead = window.session.progress.ahead.rows
        assert ahead.tobytes() == taken[iteration : iteration + 1].tobytes()
        assert label(window) == f"{iteration:,} of 12,000"
    timeline.lets_go(window)
    person.clicks(window, "Step")
    assert window.session.iteration == iteration + 1
    assert (window.session.known, len(window.session.branches)) == (12_000, 1)


def test_the_timeline_follows_a_run_that_goes_by_itself_and_gripping_pauses_it(
    new_window, person, timeline
):
    window = new_window(tolerance=0.0)
    window.run_bar.set_speed(100)
    person.clicks(window, "Run")
    for more in (3, 10):
        person.waits_until(lambda more=more: window.timeline.slider.value() >= more)
        assert window.timeline.slider.maximum() >= more
    timeline.grips(window)
    timeline.draws(window, 0.0)
    timeline.lets_go(window)
    assert window.session.state is RunState.PAUSED
    assert window.session.iteration == 0
    assert window.session.known >= 10
