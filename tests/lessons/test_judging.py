import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from gdsim.core.settings import optimizer, schedule, settings_for
from gdsim.lessons.judging import Standing, met, number_of, right
from gdsim.lessons.lesson import ChoiceQuestion, NumberQuestion, PositionQuestion, Wait

NOW = Standing(
    iteration=3, phase=1, opened_at=3, loss=0.5, state="paused", settings=settings_for("bowl")
)


@pytest.mark.parametrize(
    ("wait", "now", "expected"),
    [
        (Wait(steps=3), {}, True),
        (Wait(steps=4), {}, False),
        (Wait(phase="forward"), {}, True),
        (Wait(phase="loss"), {}, False),
        (Wait(phase="zero grad"), {"phase": 4}, False),
        (Wait(phase="zero grad"), {"iteration": 4, "phase": 0}, True),
        (Wait(phase="forward"), {"phase": 0}, False),
        (Wait(loss_below=0.6), {}, True),
        (Wait(loss_below=0.5), {}, False),
        (Wait(loss_below=0.5), {"loss": math.nan}, False),
        (Wait(loss_above=0.4), {}, True),
        (Wait(loss_above=0.5), {}, False),
        (Wait(loss_above=0.5), {"loss": math.nan}, True),
        (Wait(loss_above=0.5), {"loss": math.inf}, True),
        (Wait(state="diverged"), {"state": "diverged"}, True),
        (Wait(state="diverged"), {"state": "converged"}, False),
        (Wait(state="converged"), {"state": "running"}, False),
        (Wait(back=True), {}, False),
        (Wait(back=True), {"back": True}, True),
        (Wait(runs=2), {}, False),
        (Wait(runs=2), {"runs": 3}, True),
        (Wait(steps=3, loss_below=0.1), {}, False),
        (Wait(steps=3, loss_below=0.6), {}, True),
    ],
)
def test_what_is_waited_for(wait, now, expected):
    assert met(wait, replace(NOW, **now)) is expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"learning_rate": 0.26}, True),
        ({"learning_rate": 0.2600001}, True),
        ({"learning_rate": 0.261}, False),
        ({"learning_rate": True}, False),
        ({"momentum": 0.9}, True),
        ({"momentum": 0.9, "learning_rate": 1}, False),
        ({"nesterov": False}, True),
        ({"nesterov": 0}, False),
        ({"optimizer": "sgd"}, True),
        ({"optimizer": "adam"}, False),
        ({"schedule": "step", "gamma": 0.5}, True),
        ({"condition": 10}, True),
        ({"zero_grad": True}, True),
        ({"zero_grad": False}, False),
        ({"pause_at": 9}, True),
        ({"problem": "bowl"}, True),
        ({"start": [-2, 0.5]}, True),
        ({"start": [-2, 0]}, False),
        ({"batch_size": 3}, False),
        ({"nothing": 1}, False),
    ],
)
def test_settings_that_are_waited_for(wanted, expected):
    under = settings_for(
        "bowl",
        options=settings_for("bowl").built.options,
        learning_rate=0.26,
        optimizer=optimizer("sgd", momentum=0.9),
        schedule=schedule("step", gamma=0.5),
        steps=9,
    )
    assert met(Wait(settings=wanted), replace(NOW, settings=under)) is expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.8", 1.8),
        ("1,8", 1.8),
        (" 1.8 ", 1.8),
        ("-0.064", -0.064),
        ("−0,064", -0.064),
        ("– 3", -3),
        ("+4", 4),
        (".5", 0.5),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1'234.5", 1234.5),
        ("1e-3", 0.001),
        ("١٫٨", 1.8),
        ("１．８", 1.8),
        ("1，8", 1.8),
        ("", None),
        ("two", None),
        ("1.2.3", None),
        ("1,2,3", None),
        ("1_000", None),
        ("nan", None),
        ("inf", None),
        ("1e999", None),
    ],
)
def test_numbers_as_they_are_typed(text, number):
    assert number_of(text) == number


@given(st.floats(-1e6, 1e6).map(lambda n: round(n, 4)), st.sampled_from([".", ","]))
def test_every_number_can_be_typed_with_either_mark(number, mark):
    question = NumberQuestion(ask="?", answer=number)
    assert right(question, f"{number:.4f}".replace(".", mark))
    assert not right(question, f"{number + 1:.4f}".replace(".", mark))


@given(st.text())
def test_no_text_is_too_strange_to_be_judged(text):
    assert right(NumberQuestion(ask="?", answer=0.123), text) in (True, False)


def test_a_number_may_be_off_by_its_tolerance():
    question = NumberQuestion(ask="?", answer=4.667, tolerance=0.01)
    assert right(question, "4.677")
    assert right(question, "4,66")
    assert not right(question, "4.6")
    assert right(question, 4.66)


def test_a_choice_is_right_by_its_place():
    question = ChoiceQuestion(ask="?", choices=("a", "b"), answer=2)
    assert right(question, 2)
    assert not right(question, 1)
    assert not right(question, "b")


def test_a_position_is_right_near_the_landing():
    question = PositionQuestion(ask="?", tolerance=0.1)
    view = ((0, 10), (0, 1))
    assert right(question, (5, 0.5), landing=(5.9, 0.41), view=view)
    assert not right(question, (5, 0.5), landing=(6.1, 0.5), view=view)
    assert not right(question, (5, 0.5), landing=(5, 0.61), view=view)
    assert not right(question, (5,), landing=(5, 0.5), view=view)
    assert not right(question, "5", landing=(5,), view=view[:1])
    assert right(question, (5,), landing=(5.5,), view=view[:1])
