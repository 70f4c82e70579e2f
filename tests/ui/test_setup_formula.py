"""The user's own formula in the column of settings."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from gdsim.core.problems.own_formula import ROSENBROCK, OwnFormula
from gdsim.core.problems.table import Table
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.ui.setup import desk
from gdsim.ui.setup.formula import EXAMPLES, LOSS, MODEL

SAMPLE = Table()

MODEL_OF_HOURS = OwnFormula(model="a*x + b", columns=SAMPLE.columns, target="score")


@pytest.fixture
def opened(new_window):
    """A window on a formula, and its panel."""

    def make(options=None):
        window = new_window("formula", options=options) if options else new_window("formula")
        return window, window.controls._problem.panel

    return make


@pytest.fixture
def writes(qtbot, settled):
    """A function that writes a formula in place of the one there, and presses a key."""

    def write(window, text, key=Qt.Key.Key_Return):
        edit = window.controls._problem.panel.edit
        edit.setFocus()
        edit.selectAll()
        qtbot.keyClick(edit, Qt.Key.Key_Delete)
        qtbot.keyClicks(edit, text)
        qtbot.keyClick(edit, key)
        settled(window.session)

    return write


def test_a_loss_is_typed_and_taken_by_enter(opened, writes):
    window, panel = opened()
    assert panel.edit.text == ROSENBROCK
    assert panel.names.text() == "Parameters a, b"
    writes(window, "(u - 3)**2 + v**2 + w**4")
    assert window.session.settings.options == OwnFormula(loss="(u - 3)**2 + v**2 + w**4")
    assert window.session.problem.parameter_names == ("u", "v", "w")
    assert panel.names.text() == "Parameters u, v, w"
    # The keys are for the run again.
    assert not panel.edit.hasFocus()


def test_a_loss_is_taken_by_leaving_the_field(opened, writes):
    window, panel = opened()
    writes(window, "w**2", key=Qt.Key.Key_Tab)
    assert window.session.settings.options == OwnFormula(loss="w**2")
    assert panel.names.text() == "Parameter w"


def test_escape_brings_the_formula_in_force_back(opened, writes):
    window, panel = opened()
    writes(window, "w**2 +")
    assert panel.message.isVisible()
    writes(window, "w**7", key=Qt.Key.Key_Escape)
    assert panel.edit.text == ROSENBROCK
    assert not panel.message.isVisible()
    assert window.session.asked == settings_for("formula", options=window.session.asked.options)


WRONG = {
    "(a - 1)**2 + foo(b)": ("unknown function 'foo' at column 14", "foo"),
    "a**2 + b c": ("no operator before 'c' at column 10", "c"),
    "a**2 + (b - 1": ("The ( at column 8 is never closed", "("),
    "a**2 + b ** ** 2": ("before the ** at column 13", "**"),
    "a**2 +": ("ends with + at column 6", "+"),
    "a.b": ("unknown character '.' at column 2", "."),
    "a**101 + b": ("exponent 101 at column 4", "101"),
    "3 + 4": ("always 7", ""),
    "": ("The formula is empty", ""),
}


def test_an_error_is_told_and_its_place_marked_and_the_run_stays(opened, writes, person):
    window, panel = opened()
    person.clicks(window, "Step")
    before = window.session.asked
    for text, (sentence, marked) in WRONG.items():
        writes(window, text)
        assert sentence in panel.message.text()
        assert panel.message.isVisible()
        assert panel.edit.marked == marked
        assert panel.edit.text == text
        assert panel.edit.hasFocus()
    assert window.session.asked == before
    assert window.session.iteration == 1
    # The caret is where the last mark was, and what is typed takes the mark away.
    writes(window, "a**2 + b c")
    assert panel.edit.textCursor().position() == 9
    panel.edit.insertPlainText("*")
    assert panel.edit.marked == ""


def test_several_lines_are_pasted_as_one(opened, qtbot):
    _, panel = opened()
    mime = QMimeData()
    mime.setText("a**2\n  + b**2\n")
    QApplication.clipboard().setMimeData(mime)
    panel.edit.setFocus()
    panel.edit.selectAll()
    panel.edit.paste()
    assert panel.edit.text == "a**2 + b**2"


def test_two_lines_are_seen_without_scrolling(opened):
    _, panel = opened()
    assert panel.edit.document().size().height() == 2
    assert panel.edit.verticalScrollBar().maximum() == 0


def test_the_learning_rate_stays_in_sight(new_window):
    window = new_window("formula", options=MODEL_OF_HOURS, size=(1280, 720))
    field = window.controls.learning_rate
    bottom = field.mapTo(window.controls.viewport(), field.rect().bottomLeft()).y()
    assert bottom < window.controls.viewport().height()
    assert window.controls.verticalScrollBar().value() == 0


# A model


def test_a_model_is_fitted_to_the_sample_until_a_table_is_opened(opened, qtbot, settled, writes):
    window, panel = opened()
    assert not panel.row.isVisible()
    qtbot.mouseClick(panel.modes[MODEL], Qt.MouseButton.LeftButton)
    settled(window.session)
    assert window.session.settings.options == MODEL_OF_HOURS
    assert panel.names.text() == "Parameters a, b; x is hours"
    assert panel.row.label.text() == "hours.csv"
    window.tables.read("t,level\n1,2\n2,4\n3,5\n")
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    settled(window.session)
    assert window.session.problem.data.targets.tolist() == [2, 4, 5]
    assert panel.names.text() == "Parameters a, b; x is t"
    assert "In the model, x is t." in window.tables.window.roles._note.text()
    writes(window, "c*t")
    assert panel.names.text() == "Parameter c; column t"
    assert window.session.settings.options.model == "c*t"


def test_loss_and_model_are_each_kept_while_the_other_is_chosen(opened, qtbot, settled, writes):
    window, panel = opened()
    writes(window, "w**2")
    for mode in (MODEL, LOSS):
        qtbot.mouseClick(panel.modes[mode], Qt.MouseButton.LeftButton)
        settled(window.session)
    assert panel.edit.text == "w**2"
    qtbot.mouseClick(panel.modes[MODEL], Qt.MouseButton.LeftButton)
    settled(window.session)
    writes(window, "p*x")
    for mode in (LOSS, MODEL):
        qtbot.mouseClick(panel.modes[mode], Qt.MouseButton.LeftButton)
        settled(window.session)
    assert panel.edit.text == "p*x"
    assert window.session.settings.options.loss == "w**2"


def test_a_model_that_does_not_suit_the_table_is_refused(opened, writes):
    window, panel = opened(MODEL_OF_HOURS)
    writes(window, "a*score + b")
    assert "The model uses its target, 'score'" in panel.message.text()
    assert panel.modes[MODEL].isChecked()
    writes(window, "a + b")
    assert "The model has no input" in panel.message.text()
    assert window.session.settings.options == MODEL_OF_HOURS


@pytest.mark.parametrize(
    ("table", "line"),
    [
        ("a,b\n1,2\n2,4\n", "c*x + d"),
        ("u,x\n1,2\n2,4\n", "a*u + b"),
        ("x,a\n1,2\n2,4\n", "b*x + c"),
        ("a,b,c,y\n1,2,3,4\n2,4,3,3\n", "d*x + f"),
        ("a,b,c,d,f,g,h\n1,2,3,4,5,6,7\n2,4,3,3,1,1,9\n", "p1*x + p2"),
    ],
)
def test_the_first_model_has_no_columns_as_parameters(window, person, qtbot, settled, table, line):
    window.tables.read(table)
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    settled(window.session)
    person.picks(window, window.controls.problem, "Your own formula")
    panel = window.controls._problem.panel
    qtbot.mouseClick(panel.modes[MODEL], Qt.MouseButton.LeftButton)
    settled(window.session)
    assert window.session.settings.options.model == line
    assert panel.edit.text == line


def test_a_table_that_the_model_does_not_suit_is_refused(opened, qtbot):
    window, panel = opened(MODEL_OF_HOURS)
    window.tables.read("a,b\n1,2\n2,4\n")
    table = window.tables.window
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    wanted = "pasted table: The model uses its target, 'b'; choose another one, or leave it out."
    assert table.message.text() == wanted
    assert window.session.asked.options == MODEL_OF_HOURS
    # What is wrong is the table, and not the formula that is in force.
    assert not panel.message.isVisible()
    shown = [name for name, field in table.roles.fields.items() if field.isVisible()]
    assert shown == ["target"]


def test_another_target_is_chosen_in_the_tables_window(opened, person, qtbot):
    window, panel = opened(MODEL_OF_HOURS)
    qtbot.mouseClick(panel.row.button, Qt.MouseButton.LeftButton)
    roles = window.tables.window.roles
    assert not roles.inputs.isVisible()
    person.picks(window, roles.target.box, "sleep")
    assert window.session.problem.data.target_name == "sleep"


def test_a_model_of_a_long_table_is_made_beside_the_window(
    opened, qtbot, settled, writes, monkeypatch
):
    window, panel = opened(MODEL_OF_HOURS)
    monkeypatch.setattr(desk, "MOST_AT_ONCE", 5)
    writes(window, "a*x**2 + b")
    qtbot.waitUntil(lambda: not window.tables.desk.is_busy)
    settled(window.session)
    assert window.session.settings.options.model == "a*x**2 + b"
    assert panel.edit.text == "a*x**2 + b"


# Examples


@pytest.mark.parametrize("mode", EXAMPLES)
def test_examples_are_taken(opened, mode, settled):
    window, panel = opened(MODEL_OF_HOURS if mode == MODEL else None)
    actions = panel.examples.menu().actions()
    assert len(actions) == len(EXAMPLES[mode]) == 6
    actions[1].trigger()
    settled(window.session)
    assert getattr(window.session.settings.options, mode) == list(EXAMPLES[mode].values())[1]


@pytest.mark.parametrize("mode", EXAMPLES)
def test_examples_go_down_at_their_own_learning_rate(mode):
    for text in EXAMPLES[mode].values():
        table = {"columns": SAMPLE.columns, "target": SAMPLE.target} if mode == MODEL else {}
        run = Run(settings_for("formula", options=OwnFormula(**{mode: text}, **table)))
        run.advance(100)
        losses = run.trajectory.steps.loss
        assert losses[-1] < losses[0] - 0.01 * abs(losses[0]), text
