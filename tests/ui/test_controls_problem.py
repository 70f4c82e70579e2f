"""The choice of the problem, and the set-up of those that are set up by the user."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout

from gdsim.core.optimizers import Adam, Newton
from gdsim.core.problems import PROBLEMS
from gdsim.core.problems.bowl import Bowl
from gdsim.core.problems.table import Table
from gdsim.core.settings import settings_for
from gdsim.ui.setup import PANELS, SetupPanel

Role = Qt.ItemDataRole


@pytest.fixture
def wide_problem(monkeypatch, new_problem):
    """A problem of its own group that Newton's method is not for."""
    monkeypatch.setattr(Newton, "most_parameters", 0)
    return new_problem("wide", lambda parameters: (parameters**2).sum())


@pytest.fixture
def panel_of_the_table(monkeypatch):
    """A panel of its own for the table: what it was shown, and what it was told of as wrong."""
    panels = []

    class Panel(SetupPanel):
        def __init__(self):
            super().__init__()
            self.shown, self.errors = [], []
            QVBoxLayout(self).addWidget(QLabel("the table"))
            panels.append(self)

        def show_options(self, options):
            self.shown.append(options)

        def error(self, field, sentence):
            self.errors.append((field, sentence))

    monkeypatch.setitem(PANELS, "table", Panel)
    return panels


@pytest.fixture
def wheel():
    """A function that turns the wheel by one notch over a control."""

    def turn(control):
        at = QPointF(control.rect().center())
        event = QWheelEvent(
            at,
            QPointF(control.mapToGlobal(at)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(control, event)

    return turn


def entries(box):
    return [(box.itemText(i), box.itemData(i)) for i in range(box.count())]


def test_problems_are_listed_under_their_groups(window):
    group, listed = None, []
    for text, data in entries(window.controls.problem):
        if data is None:
            group = text
        else:
            listed.append((group, text, data))
    wanted = [(p.group, p.title, p.id) for p in PROBLEMS.values()]
    assert sorted(listed) == sorted(wanted)
    # Each heading stands once, and within a group they stand as a learner meets them.
    groups = list(dict.fromkeys(p.group for p in PROBLEMS.values()))
    assert listed == sorted(wanted, key=lambda entry: groups.index(entry[0]))


def test_a_heading_can_not_be_chosen(window, person, qtbot):
    box = window.controls.problem
    headings = [i for i in range(box.count()) if box.itemData(i) is None]
    assert len(headings) > 2
    for row in headings:
        flags = box.model().flags(box.model().index(row, 0))
        assert not flags & (Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    # The arrow keys step over it, from the last problem of a group to the first of the next.
    last = headings[1] - 1
    person.picks(window, box, box.itemText(last))
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == box.itemData(headings[1] + 1)


def test_every_entry_tells_its_story(window):
    box = window.controls.problem
    for i in range(box.count()):
        if name := box.itemData(i):
            assert box.itemData(i, Role.ToolTipRole) == PROBLEMS[name].story
    assert box.parent().toolTip() == PROBLEMS["one-sample"].story


def test_the_list_is_as_wide_as_its_texts(window, qtbot):
    box = window.controls.problem
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(box.view().isVisible)
    room = box.view().viewport().width()
    for i in range(box.count()):
        font = box.itemData(i, Role.FontRole) or box.font()
        assert QFontMetrics(font).horizontalAdvance(box.itemText(i)) < room - 12
    box.hidePopup()


def test_the_wheel_scrolls_and_chooses_nothing(window, wheel):
    for part in (
        window.controls.problem,
        window.controls.optimizer,
        window.controls.rate_slider,
        window.controls.steps,
    ):
        wheel(part)
    assert window.session.asked == settings_for("one-sample")


def test_choosing_a_problem_keeps_the_optimizer(new_window, person):
    window = new_window(optimizer=Adam(beta1=0.5), tolerance=0.01)
    person.picks(window, window.controls.problem, "Rosenbrock")
    assert window.session.settings.optimizer == Adam(beta1=0.5)
    assert window.session.settings.tolerance == 0.01


def test_a_rule_that_is_not_for_the_problem_gives_way_to_sgd(wide_problem, new_window, person):
    window = new_window()
    # Only now: nobody could have chosen it here.
    window.session.apply(settings_for("one-sample"))
    person.picks(window, window.controls.problem, wide_problem.title)
    assert window.session.settings.problem == "wide"
    assert window.controls.optimizer.currentData() == "sgd"


# Options


def test_a_plain_problem_has_no_set_up(window):
    assert window.controls.panel is None


def test_options_that_are_numbers_have_a_field_each(new_window, person):
    window = new_window("bowl")
    fields = window.controls.panel.form.fields
    assert [field.edit.text() for field in fields.values()] == ["10", "30"]
    person.writes(window, fields["condition"], "100")
    assert window.session.settings == settings_for("bowl", options=Bowl(condition=100.0))
    person.writes(window, fields["angle"], "45")
    options = Bowl(condition=100.0, angle=45.0)
    assert window.session.settings == settings_for("bowl", options=options)
    assert window.controls.learning_rate.edit.text() == str(options.problem().learning_rate)


def test_a_field_tells_what_it_means(new_window):
    field = new_window("bowl").controls.panel.form.fields["condition"]
    assert field.toolTip() == "How many times as much it bends across as along."
    assert field.edit.accessibleDescription() == field.toolTip()


@pytest.mark.parametrize("wrong", ["0.5", "x", "1e7"])
def test_options_that_make_no_problem_are_told_below_their_field(new_window, person, wrong):
    window = new_window("bowl")
    person.clicks(window, "Step")
    field = window.controls.panel.form.fields["condition"]
    person.writes(window, field, wrong)
    assert field.message.endswith(".")
    assert window.session.asked == window.session.settings == settings_for("bowl")
    assert window.session.iteration == 1
    person.writes(window, field, "20")
    assert field.message == ""
    assert window.session.settings.options == Bowl(condition=20.0)


def test_what_was_set_up_waits_while_another_problem_is_chosen(new_window, person):
    window = new_window("bowl")
    person.writes(window, window.controls.panel.form.fields["condition"], "50")
    person.picks(window, window.controls.problem, "One sample")
    assert window.controls.panel is None
    assert window.session.settings == settings_for("one-sample")
    person.picks(window, window.controls.problem, "Elliptic bowl")
    assert window.session.settings == settings_for("bowl", options=Bowl(condition=50.0))
    assert window.controls.panel.form.fields["condition"].edit.text() == "50"


def test_a_number_half_written_does_not_reach_another_problem(new_window, person, qtbot):
    window = new_window("bowl")
    edit = window.controls.panel.form.fields["condition"].edit
    qtbot.mouseDClick(edit, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(edit, "77")
    window.session.apply(settings_for("one-sample"))
    window.controls.show_settings()
    person.clicks(window, "Step")
    assert window.session.asked == settings_for("one-sample")


def test_a_panel_of_its_own_is_shown_the_options_and_asks_for_others(
    panel_of_the_table, new_window, person
):
    window = new_window("table")
    (panel,) = panel_of_the_table
    assert window.controls.panel is panel
    assert panel.isVisible()
    assert panel.shown[-1] == Table()
    panel.changed.emit(Table(bias=False))
    person.clicks(window, "Reset")
    assert window.session.settings == settings_for("table", options=Table(bias=False))
    assert panel.shown[-1] == Table(bias=False)
    assert panel.errors == []


def test_a_panel_of_its_own_is_told_what_makes_no_problem(panel_of_the_table, new_window):
    window = new_window("table")
    (panel,) = panel_of_the_table
    shown = len(panel.shown)
    # Its scores are no classes, which only the numbers tell.
    panel.changed.emit(Table(model="logistic"))
    ((field, sentence),) = panel.errors
    assert field == "target"
    assert "0 or 1" in sentence
    assert window.session.asked == settings_for("table")
    assert len(panel.shown) == shown
