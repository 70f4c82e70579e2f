"""The code panel: the program of the run, and the values of the step that is gone through."""

import contextlib
import io

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gdsim.core.narration import NOTHING, carried, narrated
from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.core.trajectory import Steps
from gdsim.printing import table_lines
from gdsim.ui import code_panel, theme
from gdsim.ui.phases import NAMES

Key = Qt.Key


def shown(window):
    """The panel's lines of code and its values, each by itself, in their order."""
    parts = []
    for row in window.code.text.toPlainText().split("\n"):
        code, sign, note = row.partition("# ")
        if code.strip() or not sign:
            parts.append(code.rstrip())
        if sign:
            parts.append(f"# {note}")
    return parts


def told(lines):
    """The same of lines from the core."""
    return [part for line in lines for part in (line.text, *(f"# {note}" for note in line.notes))]


def steps_of(settings, *changes):
    """The steps of a run by itself that takes one step under each of the changes."""
    run, records = Run(settings), []
    for change in changes:
        run.change(replace(run.trainer.settings, **change))
        records.append((run.trainer.settings, run._next))
        run.advance(1, past_convergence=True)
    return records


def narrated_step(records, index, phases=5):
    """What the core tells of one of the steps."""
    settings, record = records[index]
    before = carried(Steps.of([records[index - 1][1]])) if index else NOTHING
    return told(narrated(settings, Steps.of([record]), record.prediction, before, phases))


def marked(window):
    """The texts of the lines that are marked."""
    return [
        selection.cursor.block().text().partition("#")[0].strip()
        for selection in window.code.text.extraSelections()
        if selection.format.hasProperty(selection.format.Property.FullWidthSelection)
    ]


def struck(window):
    return [
        selection.cursor.selectedText()
        for selection in window.code.text.extraSelections()
        if selection.format.fontStrikeOut()
    ]


def chip(window):
    """The names of the chips that are filled."""
    return [chip.text() for chip in window.code._chips if theme.FILLED in chip.styleSheet()]


def printed(text):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(text, "script.py", "exec"), {"__name__": "__main__"})
    return out.getvalue().splitlines()


def table_of_the_run(window):
    """The run's table up to where it stands, as gdsim prints it."""
    session = window.session
    return list(table_lines(PROBLEMS[session.settings.problem], session.steps))


# The values


# One of each shape; what is told of all problems is tested without a window.
@pytest.mark.parametrize("problem", ["one-sample", "two-weights", "rosenbrock", "table", "network"])
def test_the_values_come_phase_by_phase_and_are_those_of_the_core(new_window, person, problem):
    window = new_window(problem)
    records = steps_of(settings_for(problem), {}, {})
    assert shown(window) == narrated_step(records, 0, 0)
    for phase in (1, 2, 3, 4):
        person.presses(window, Key.Key_Down)
        assert shown(window) == narrated_step(records, 0, phase)
    person.presses(window, Key.Key_Down)
    assert shown(window) == narrated_step(records, 0)
    person.presses(window, Key.Key_Down)
    assert shown(window) == narrated_step(records, 1, 1)


def test_the_tutorials_second_step_is_written_out(window, person):
    person.presses(window, Key.Key_Right, Key.Key_Right)
    assert [part for part in shown(window) if part.startswith("# ")] == [
        "# 1.8 × 2.0 = 3.6",
        "# (3.6 - 4.0)² = 0.16",
        "# w.grad = 2·(3.6 - 4.0)·2.0 = -1.6",
        "# 1.8 - 0.1·(-1.6) = 1.96",
        "# 0",
    ]


def test_the_line_and_the_chip_of_the_current_phase_are_marked(window, person):
    assert (marked(window), chip(window)) == ([], [])
    lines = []
    for name in NAMES:
        person.presses(window, Key.Key_Down)
        assert chip(window) == [name]
        lines.append(marked(window))
    assert lines == [
        ["y_pred = w * x"],
        ["loss = ((y_pred - y) ** 2).mean()"],
        ["loss.backward()"],
        ["with torch.no_grad():", "w -= learning_rate * w.grad"],
        ["w.grad.zero_()"],
    ]
    person.presses(window, Key.Key_Left)
    assert chip(window) == ["update"]


def test_after_back_the_values_are_those_of_the_step_that_led_here(new_window, person):
    settings = settings_for("two-weights", optimizer=SGD(momentum=0.9))
    window = new_window("two-weights", optimizer=SGD(momentum=0.9))
    records = steps_of(settings, {}, {}, {}, {})
    person.presses(window, *[Key.Key_Right] * 4)
    assert shown(window) == narrated_step(records, 3)
    for index in (2, 1, 0):
        person.presses(window, Key.Key_Left)
        assert shown(window) == narrated_step(records, index)
    person.presses(window, Key.Key_Left)
    assert shown(window) == narrated_step(records, 0, 0)


def test_a_new_learning_rate_is_in_the_values_from_its_own_step_on(window, person):
    records = steps_of(settings_for("one-sample"), {}, {}, {"learning_rate": 0.2})
    person.presses(window, Key.Key_Right, Key.Key_Right)
    person.writes(window, window.controls.learning_rate, "0.2")
    # The step that is shown was taken under the one before.
    assert shown(window) == narrated_step(records, 1)
    person.presses(window, Key.Key_Right)
    assert shown(window) == narrated_step(records, 2)
    person.presses(window, Key.Key_Left)
    assert shown(window) == narrated_step(records, 1)


@pytest.mark.parametrize("before", [2, 3])
def test_phases_under_momentum_start_from_the_buffer_before(new_window, person, before):
    window = new_window("two-weights", optimizer=SGD(momentum=0.9))
    settings = settings_for("two-weights", optimizer=SGD(momentum=0.9))
    records = steps_of(settings, *[{}] * (before + 1))
    person.presses(window, *[Key.Key_Right] * before, *[Key.Key_Down] * 4)
    assert shown(window) == narrated_step(records, before, 4)


# Zero grad


def test_without_zero_grad_its_line_is_struck_through_and_grad_adds_up(window, person):
    assert struck(window) == []
    person.ticks(window, window.code.zero_grad)
    assert struck(window) == ["w.grad.zero_()"]
    person.presses(window, Key.Key_Right, Key.Key_Right)
    assert "# w.grad = -8.0 + (-1.6) = -9.6" in shown(window)
    records = steps_of(settings_for("one-sample", zero_grad=False), {}, {})
    assert shown(window) == narrated_step(records, 1)
    # On again, it is in the next step.
    person.ticks(window, window.code.zero_grad)
    person.presses(window, Key.Key_Right)
    assert struck(window) == []


def test_the_panels_switch_and_the_controls_agree(window, person):
    switches = (window.code.zero_grad, window.controls.zero_grad)
    states = [[switch.isChecked() for switch in switches]]
    for switch in (switches[0], switches[1], switches[1], switches[0]):
        person.ticks(window, switch)
        states.append([switch.isChecked() for switch in switches])
        assert window.session.settings.zero_grad is states[-1][0]
    assert states == [[on] * 2 for on in (True, False, True, False, True)]


# Open and closed


def test_a_closed_panel_costs_no_narration(window, person, monkeypatch):
    calls = []

    def counted(*arguments):
        calls.append(arguments)
        return narrated(*arguments)

    monkeypatch.setattr(code_panel, "narrated", counted)
    person.presses(window, Key.Key_Right)
    assert len(calls) == 1
    window.docks["Program"].close()
    person.presses(window, Key.Key_Right, Key.Key_Down, Key.Key_Left)
    assert len(calls) == 1


def test_a_panel_that_is_opened_shows_the_step_of_now(window, person):
    window.docks["Program"].close()
    person.presses(window, Key.Key_Right, Key.Key_Right)
    person.chooses(window, "Program")
    assert window.code.isVisible()
    records = steps_of(settings_for("one-sample"), {}, {})
    assert shown(window) == narrated_step(records, 1)


# Copy as PyTorch


def test_the_copied_program_prints_the_table_of_the_run(window, person, qtbot):
    person.presses(window, *[Key.Key_Right] * 3)
    person.writes(window, window.controls.learning_rate, "0.2")
    person.presses(window, Key.Key_Right, Key.Key_Right)
    qtbot.mouseClick(window.code.copy_button, Qt.MouseButton.LeftButton)
    rows = printed(QApplication.clipboard().text())
    assert len(rows) == 6
    assert rows == table_of_the_run(window)
    assert window.surface.story.text().startswith("Copied a program")


def test_after_back_only_the_steps_up_to_here_are_copied(new_window, person):
    window = new_window("two-weights", optimizer=SGD(momentum=0.9), zero_grad=False)
    person.presses(window, *[Key.Key_Right] * 5, Key.Key_Left, Key.Key_Left)
    person.chooses(window, "Copy as PyTorch")
    rows = printed(QApplication.clipboard().text())
    assert len(rows) == 4
    assert rows == table_of_the_run(window)


def test_before_the_first_step_a_program_of_the_first_three_is_copied(window, person):
    person.writes(window, window.controls.learning_rate, "0.2")
    person.chooses(window, "Copy as PyTorch")
    rows = printed(QApplication.clipboard().text())
    person.presses(window, *[Key.Key_Right] * 3)
    assert rows == table_of_the_run(window)
