"""Where a run starts: few parameters, many of them, and starts that are drawn."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt

from gdsim.core.problems import PROBLEMS, Problem
from gdsim.core.settings import settings_for
from gdsim.ui.controls.parameter_box import ParameterBox
from gdsim.ui.controls.start import StartSection


@pytest.fixture
def of_size(monkeypatch):
    """A function that puts a bowl of so many parameters among the problems."""

    def make(size, **changes):
        problem = Problem(
            id="sized",
            title="Sized",
            story="A bowl with many sides.",
            parameter_names=tuple(f"p{i}" for i in range(size)),
            start=tuple(1.0 + i for i in range(size)),
            view=((-9.0, 9.0),) * size,
            predict=lambda parameters, _inputs: (parameters**2).sum(),
            loss=lambda prediction, _targets: prediction,
            formula="p²",
            **changes,
        )
        monkeypatch.setitem(PROBLEMS, "sized", problem)
        return problem

    return make


@pytest.fixture
def drawn(of_size):
    return of_size(6, draw=lambda seed: tuple(1.0 + i + seed for i in range(6)))


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_few_parameters_have_a_field_each(of_size, new_window, person, size):
    of_size(size)
    window = new_window("sized")
    start = window.controls.start
    assert [field.edit.accessibleName() for field in start] == [
        f"start of p{i}" for i in range(size)
    ]
    for place, field in enumerate(start):
        person.writes(window, field, f"{place}.5")
    assert window.session.settings.start == tuple(place + 0.5 for place in range(size))
    assert not window.controls.parameter.isVisible()


def test_of_many_one_is_chosen_and_written(of_size, new_window, person):
    of_size(6)
    window = new_window("sized")
    box = window.controls.parameter
    (field,) = window.controls.start
    assert box.isVisible()
    assert [box.itemText(i) for i in range(box.count())] == [f"p{i}" for i in range(6)]
    assert (field.edit.text(), field.edit.accessibleName()) == ("1", "start of p0")
    person.picks(window, box, "p3")
    assert (field.edit.text(), field.edit.accessibleName()) == ("4", "start of p3")
    person.writes(window, field, "-0.5")
    assert window.session.settings.start == (1.0, 2.0, 3.0, -0.5, 5.0, 6.0)
    assert field.edit.text() == "-0.5"
    person.picks(window, box, "p0")
    assert field.edit.text() == "1"


def test_a_wrong_start_of_one_of_many_is_told_below_it(of_size, new_window, person):
    of_size(6)
    window = new_window("sized")
    (field,) = window.controls.start
    person.picks(window, window.controls.parameter, "p3")
    person.writes(window, field, "1e39")
    assert "start of p3" in field.message
    person.writes(window, field, "word")
    assert field.message == "“word” is not a number. The start of p3 is still 4."
    assert window.session.settings == settings_for("sized")


def test_a_wrong_start_is_told_below_the_number_that_was_written(new_window, person):
    window = new_window("two-weights")
    first, second = window.controls.start
    person.writes(window, second, "1e39")
    assert (first.message, bool(second.message)) == ("", True)


def test_a_start_that_is_drawn_can_be_drawn_anew(drawn, new_window, person, qtbot):
    window = new_window("sized", start=drawn.draw(0))
    controls = window.controls
    person.clicks(window, "Step")
    qtbot.mouseClick(controls.draw, Qt.MouseButton.LeftButton)
    person.waits_until(lambda: window.session.settings.seed == 1)
    assert window.session.settings.start == drawn.draw(1)
    assert window.session.iteration == 0
    assert (controls.seed.edit.text(), controls.start[0].edit.text()) == ("1", "2")
    person.writes(window, controls.seed, "41")
    assert window.session.settings == settings_for("sized", seed=41)


@pytest.mark.parametrize("wrong", ["-1", "1.5", "x", "1e3", "99999999999"])
def test_a_wrong_seed_is_told_below_it(drawn, new_window, person, wrong):
    window = new_window("sized")
    person.writes(window, window.controls.seed, wrong)
    assert window.controls.seed.message.endswith(".")
    assert window.session.settings == settings_for("sized")


def test_where_no_start_is_drawn_none_can_be_drawn_anew(window):
    assert not window.controls.draw.isVisible()
    assert not window.controls.seed.isVisible()


def test_thousands_of_parameters_are_shown_and_offered_at_once(of_size, qtbot):
    of_size(8577)
    section = StartSection()
    qtbot.addWidget(section)
    section.show_settings(settings_for("one-sample"))
    with qtbot.waitExposed(section):
        section.show()
    began = perf_counter()
    section.show_settings(settings_for("sized"))
    section.parameter.showPopup()
    qtbot.waitUntil(section.parameter.view().isVisible)
    # Measured 0.05 s.
    assert perf_counter() - began < 0.5
    assert section.parameter.count() == 8577
    section.parameter.hidePopup()


def test_writing_the_beginning_of_a_name_goes_there(qtbot):
    box = ParameterBox()
    qtbot.addWidget(box)
    box.set_names(tuple(f"w{i}" for i in range(3000)))
    with qtbot.waitExposed(box):
        box.show()
    box.setFocus()
    qtbot.keyClicks(box, "w2417")
    assert box.currentText() == "w2417"
