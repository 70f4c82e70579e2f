import numpy as np
import pytest

from gdsim.core import chosen
from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError

TABLE = Columns.of(("a", "b", "passed"), [[1, 10, 0], [2, 30, 1], [3, 20, 1]])


def refusal(check, *arguments):
    with pytest.raises(SettingsError) as caught:
        check(*arguments)
    return caught.value.field, str(caught.value)


@pytest.mark.parametrize("inputs", [("a",), ("b", "a")])
def test_columns_that_are_there_can_be_chosen(inputs):
    chosen.check_names(TABLE, inputs, "passed")


@pytest.mark.parametrize(
    ("inputs", "target", "field", "sentence"),
    [
        ((), "a", "inputs", "Choose 1 to 50 columns as inputs; there are 0."),
        (("a",) * 51, "b", "inputs", "Choose 1 to 50 columns as inputs; there are 51."),
        (("c",), "a", "inputs", "There is no column 'c'; there are a, b, passed."),
        (("a",), "c", "target", "There is no column 'c'; there are a, b, passed."),
        (("a", "a"), "b", "inputs", "A column stands twice among the inputs; once will do."),
        (("a", "b"), "b", "target", "'b' can't be predicted from itself: take it out of"),
    ],
)
def test_other_choices_are_refused_beside_their_field(inputs, target, field, sentence):
    at, told = refusal(chosen.check_names, TABLE, inputs, target)
    assert at == field
    assert told.startswith(sentence)


def test_one_sample_is_refused():
    table = Columns.of(("a", "b"), [[1, 2]])
    assert refusal(chosen.check_names, table, ("a",), "b") == (
        "columns",
        "There is one sample only; at least 2 are needed.",
    )


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (-2e18, "too large to be squared, 2e+18; give them in a larger unit"),
        (1e-19, "too small to be squared, 1e-19; give them in a smaller unit"),
    ],
)
def test_numbers_that_can_not_be_squared_are_refused(number, words):
    chosen.check_sizes(np.array([[0, 1], [1e18, -1e18]]), ("b", "a"), "inputs")
    numbers = np.array([[1, 0], [2, number]])
    field, told = refusal(chosen.check_sizes, numbers, ("b", "a"), "inputs")
    assert field == "inputs"
    assert told == f"The numbers in 'a' are {words}."


def test_classes_are_0_and_1():
    chosen.check_classes("passed", TABLE.column("passed"))
    field, told = refusal(chosen.check_classes, "a", TABLE.column("a"))
    assert field == "target"
    assert told.startswith("A class is 0 or 1, but sample 2 of 'a' is 2; choose another target")


@pytest.mark.parametrize("one", [0, 1])
def test_one_class_alone_is_refused(one):
    assert refusal(chosen.check_classes, "passed", np.full(3, float(one))) == (
        "target",
        f"All samples of 'passed' are {one}; there must be both 0 and 1.",
    )


def test_standardised_columns_have_the_mean_0_and_the_deviation_1():
    found = chosen.standardised(TABLE.array[:, :2], ("a", "b"))
    np.testing.assert_allclose(found.mean(axis=0), 0, atol=1e-15)
    np.testing.assert_allclose(found.std(axis=0), 1, rtol=1e-15)
    np.testing.assert_allclose(found[:, 0], np.sqrt(1.5) * np.array([-1, 0, 1]))


def test_a_column_that_does_not_vary_can_not_be_standardised():
    numbers = np.array([[1.0, 5.0], [2.0, 5.0]])
    field, told = refusal(chosen.standardised, numbers, ("a", "b"))
    assert field == "standardise"
    assert told.startswith("'b' is 5 in all samples, so it has no deviation")
