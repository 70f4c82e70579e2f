"""The table: the tutorial's figures, row by row, and what a person does with the rows."""

import pytest
import torch
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from gdsim.messages import UNLIMITED

TUTORIAL = {
    "one-sample": {
        "Iter": ["1", "2", "3"],
        "w (start)": ["1.000", "1.800", "1.960"],
        "Pred": ["2.000", "3.600", "3.920"],
        "Grad": ["-8.000", "-1.600", "-0.320"],
        "w (end)": ["1.800", "1.960", "1.992"],
        "Loss": ["4.0000", "0.1600", "0.0064"],
    },
    "batch": {
        "Iter": ["1", "2", "3"],
        "w (start)": ["1.000", "1.933", "1.996"],
        "Pred": ["1.000, 2.000, 3.000", "1.933, 3.867, 5.800", "1.996, 3.991, 5.987"],
        "Grad": ["-9.333", "-0.622", "-0.041"],
        "w (end)": ["1.933", "1.996", "2.000"],
        "Loss": ["4.6667", "0.0207", "0.0001"],
    },
    "two-weights": {
        "Iter": ["1", "2", "3"],
        "w1 (start)": ["1.0000", "1.1400", "1.1841"],
        "w2 (start)": ["1.0000", "1.0720", "1.0729"],
        "Pred": ["2.2000, 3.2000", "2.4264, 3.5664", "2.4715, 3.6556"],
        "w1 grad": ["-1.4000", "-0.4408", "-0.2173"],
        "w2 grad": ["-0.7200", "-0.0086", "0.1525"],
        "w1 (end)": ["1.1400", "1.1841", "1.2058"],
        "w2 (end)": ["1.0720", "1.0729", "1.0576"],
        "Loss": ["0.3400", "0.1849", "0.1705"],
    },
}


def by_title(window, rows):
    model = window.table.model()
    titles = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    return dict(zip(titles, map(list, zip(*rows, strict=True)), strict=True))


@pytest.mark.parametrize("problem", TUTORIAL)
def test_three_clicks_show_the_tutorials_table(new_window, person, table_of, problem):
    window = new_window(problem)
    for _ in range(3):
        person.clicks(window, "Step")
    assert by_title(window, table_of(window)) == TUTORIAL[problem]


def test_three_clicks_on_the_line_show_what_a_bare_loop_prints(new_window, person, table_of):
    w, b = torch.tensor(1.0, requires_grad=True), torch.tensor(0.0, requires_grad=True)
    x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])
    printed = []
    for iteration in range(1, 4):
        prediction = w * x + b
        loss = ((prediction - y) ** 2).mean()
        loss.backward()
        row = [str(iteration), f"{w:.4f}", f"{b:.4f}"]
        row += [", ".join(f"{value:.4f}" for value in prediction), f"{w.grad:.4f}", f"{b.grad:.4f}"]
        with torch.no_grad():
            w -= 0.1 * w.grad
            b -= 0.1 * b.grad
        w.grad.zero_()
        b.grad.zero_()
        printed.append([*row, f"{w:.4f}", f"{b:.4f}", f"{loss:.4f}"])
    window = new_window("line")
    for _ in range(3):
        person.clicks(window, "Step")
    assert table_of(window) == printed


def pale_rows(window):
    model = window.table.model()
    inks = [
        model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole) for row in range(model.rowCount())
    ]
    return [row for row, ink in enumerate(inks) if ink is not None]


def test_back_leaves_a_row_pale_and_step_brings_the_same_one_again(window, person, table_of):
    for _ in range(3):
        person.clicks(window, "Step")
    three = table_of(window)
    assert pale_rows(window) == []
    person.clicks(window, "Back")
    person.clicks(window, "Back")
    assert pale_rows(window) == [1, 2]
    person.clicks(window, "Step")
    assert pale_rows(window) == [2]
    assert table_of(window) == three


def test_another_learning_rate_after_back_takes_the_place_of_the_pale_rows(
    window, person, table_of
):
    for _ in range(3):
        person.clicks(window, "Step")
    first, *_ = table_of(window)
    person.clicks(window, "Back")
    person.clicks(window, "Back")
    person.writes(window, window.controls.learning_rate, "0.2")
    person.clicks(window, "Step")
    assert table_of(window) == [first, ["2", "1.800", "3.600", "-1.600", "2.120", "0.1600"]]
    assert pale_rows(window) == []


def test_reset_empties_the_table(window, person, table_of):
    person.clicks(window, "Step")
    assert len(table_of(window)) == 1
    person.clicks(window, "Reset")
    assert table_of(window) == []


def test_without_zero_grad_the_gradients_add_up(window, person, table_of):
    person.ticks(window, window.controls.zero_grad)
    for _ in range(4):
        person.clicks(window, "Step")
    columns = by_title(window, table_of(window))
    assert columns["Grad"] == ["-8.000", "-9.600", "-3.520", "5.376"]
    assert columns["w (end)"] == ["1.800", "2.760", "3.112", "2.574"]


def test_the_model_is_what_qt_expects_of_one(window, person, qtmodeltester):
    for _ in range(3):
        person.clicks(window, "Step")
    qtmodeltester.check(window.table.model())


def test_the_last_row_is_in_sight(window, person):
    for _ in range(30):
        person.clicks(window, "Step")
    table = window.table
    last = table.visualRect(table.model().index(29, 0))
    assert table.viewport().rect().contains(last)


def select(qtbot, window, row):
    table = window.table
    at = table.visualRect(table.model().index(row, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_selected_row_rings_its_point_on_the_surface_and_on_the_loss(window, person, qtbot):
    for _ in range(3):
        person.clicks(window, "Step")
    select(qtbot, window, 1)
    (x,), (y,) = window.surface.items.selected.getData()
    assert (x, y) == pytest.approx((1.8, 0.16))
    (x,), (y,) = window.loss.selected.getData()
    assert (x, y) == pytest.approx((1, 0.16))
    qtbot.keyClick(window.table, Qt.Key.Key_Escape)
    assert len(window.surface.items.selected.getData()[0]) == 0
    assert len(window.loss.selected.getData()[0]) == 0


def test_a_selected_row_of_two_weights_rings_its_place_on_the_map(new_window, person, qtbot):
    window = new_window("two-weights")
    for _ in range(2):
        person.clicks(window, "Step")
    select(qtbot, window, 1)
    (x,), (y,) = window.surface.items.selected.getData()
    assert (x, y) == pytest.approx((1.14, 1.072))


def test_a_ring_goes_with_the_row_it_stands_for(window, person, qtbot):
    for _ in range(2):
        person.clicks(window, "Step")
    select(qtbot, window, 1)
    person.clicks(window, "Reset")
    assert len(window.surface.items.selected.getData()[0]) == 0
    assert len(window.loss.selected.getData()[0]) == 0


def test_the_ring_stays_at_its_loss_when_the_axis_becomes_logarithmic(window, person, qtbot):
    for _ in range(2):
        person.clicks(window, "Step")
    select(qtbot, window, 1)
    person.ticks(window, window.loss.logarithmic)
    (x,), (y,) = window.loss.selected.getData()
    assert (x, y) == pytest.approx((1, -0.79588), abs=1e-4)


HEAD = "Iter\tw (start)\tPred\tGrad\tw (end)\tLoss\n"
FIRST = "1\t1.000\t2.000\t-8.000\t1.800\t4.0000\n"
SECOND = "2\t1.800\t3.600\t-1.600\t1.960\t0.1600\n"
THIRD = "3\t1.960\t3.920\t-0.320\t1.992\t0.0064\n"


def test_copying_takes_the_whole_table_or_the_selected_rows(window, person, qtbot):
    for _ in range(3):
        person.clicks(window, "Step")
    clipboard = QGuiApplication.clipboard()
    person.chooses(window, "Copy the table")
    assert clipboard.text() == HEAD + FIRST + SECOND + THIRD
    select(qtbot, window, 2)
    window.table.selectionModel().select(
        window.table.model().index(0, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    qtbot.keyClick(window.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == HEAD + FIRST + THIRD


def test_an_empty_table_copies_as_its_titles(window, person):
    person.chooses(window, "Copy the table")
    assert QGuiApplication.clipboard().text() == HEAD


def test_many_thousand_steps_are_as_many_rows(new_window, person, qtbot):
    window = new_window(tolerance=0.0, steps=12_000)
    window.run_bar.set_speed(UNLIMITED)
    person.clicks(window, "Run")
    qtbot.waitUntil(lambda: window.session.iteration == 12_000, timeout=60_000)
    table = window.table
    person.waits_until(lambda: table.model().rowCount() == 12_000)
    assert table.model().index(11_999, 0).data() == "12000"
    assert table.viewport().rect().contains(table.visualRect(table.model().index(11_999, 0)))
    person.waits_until(lambda: window.run_bar.iteration.text() == "iteration 12,000")
    person.clicks(window, "Back")
    assert table.model().standing == 11_999
    person.clicks(window, "Reset")
    assert table.model().rowCount() == 0
