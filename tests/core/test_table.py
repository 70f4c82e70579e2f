import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdsim.core.problems import PROBLEMS
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.core.table import columns, number, numbers
from gdsim.core.trajectory import Steps

# Cells as the tutorial prints them: Iter, start, prediction, gradient, end, loss.
TUTORIAL = {
    "one-sample": [
        ["1", "1.000", "2.000", "-8.000", "1.800", "4.0000"],
        ["2", "1.800", "3.600", "-1.600", "1.960", "0.1600"],
        ["3", "1.960", "3.920", "-0.320", "1.992", "0.0064"],
    ],
    "batch": [
        ["1", "1.000", "1.000, 2.000, 3.000", "-9.333", "1.933", "4.6667"],
        ["2", "1.933", "1.933, 3.867, 5.800", "-0.622", "1.996", "0.0207"],
        ["3", "1.996", "1.996, 3.991, 5.987", "-0.041", "2.000", "0.0001"],
    ],
    "two-weights": [
        ["1", "1.0000, 1.0000", "2.2000, 3.2000", "-1.4000, -0.7200", "1.1400, 1.0720", "0.3400"],
        ["2", "1.1400, 1.0720", "2.4264, 3.5664", "-0.4408, -0.0086", "1.1841, 1.0729", "0.1849"],
        ["3", "1.1841, 1.0729", "2.4715, 3.6556", "-0.2173, 0.1525", "1.2058, 1.0576", "0.1705"],
    ],
}


def steps_of(problem, count, **changes):
    return Run(settings_for(problem, tolerance=0.0, **changes)).advance(count).steps


def cells(problem, steps, per_parameter=False):
    shown = columns(PROBLEMS[problem], steps.layout, per_parameter)
    return [list(row) for row in zip(*(column.texts(steps) for column in shown), strict=True)]


def titles(problem, per_parameter):
    layout = steps_of(problem, 1).layout
    return [column.title for column in columns(PROBLEMS[problem], layout, per_parameter)]


@pytest.mark.parametrize("problem", TUTORIAL)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_table_is_that_of_the_tutorial(problem, dtype):
    assert cells(problem, steps_of(problem, 3, dtype=dtype)) == TUTORIAL[problem]


def test_the_next_gradient_of_one_sample_reads_0_064():
    ahead = Run(settings_for("one-sample")).advance(3).ahead
    assert cells("one-sample", ahead)[0][:4] == ["4", "1.992", "3.984", "-0.064"]


def test_without_zero_grad_the_table_shows_the_gradients_that_add_up():
    rows = cells("one-sample", steps_of("one-sample", 4, zero_grad=False))
    assert [row[3] for row in rows] == ["-8.000", "-9.600", "-3.520", "5.376"]
    assert [row[4] for row in rows] == ["1.800", "2.760", "3.112", "2.574"]


def test_a_problem_with_one_parameter_has_the_tutorials_columns():
    expected = ["Iter", "w (start)", "Pred", "Grad", "w (end)", "Loss"]
    assert titles("one-sample", per_parameter=False) == expected
    assert titles("one-sample", per_parameter=True) == expected


def test_several_parameters_share_their_columns_or_have_one_each():
    assert titles("two-weights", per_parameter=False) == [
        *("Iter", "w1, w2 (start)", "Pred", "Grad", "w1, w2 (end)", "Loss"),
    ]
    assert titles("two-weights", per_parameter=True) == [
        *("Iter", "w1 (start)", "w2 (start)", "Pred"),
        *("w1 grad", "w2 grad", "w1 (end)", "w2 (end)", "Loss"),
    ]


def test_a_column_of_one_parameter_shows_that_parameter():
    rows = cells("two-weights", steps_of("two-weights", 3), per_parameter=True)
    assert rows[1] == [
        *("2", "1.1400", "1.0720", "2.4264, 3.5664"),
        *("-0.4408", "-0.0086", "1.1841", "1.0729", "0.1849"),
    ]


def test_there_is_no_column_for_predictions_that_are_not_kept():
    layout = steps_of("batch", 1).layout._replace(predictions=0)
    shown = columns(PROBLEMS["batch"], layout, per_parameter=False)
    assert "Pred" not in [column.title for column in shown]


def test_a_table_of_no_steps_has_columns_without_cells():
    assert cells("line", steps_of("line", 1)[:0]) == []


@pytest.mark.parametrize("learning_rate", [0.1, 0.3, 1e3, 1e30])
@pytest.mark.parametrize("problem", list(PROBLEMS))
def test_no_cell_is_as_wide_as_its_column(problem, learning_rate):
    steps = steps_of(problem, 60, learning_rate=learning_rate)
    for per_parameter in (False, True):
        for column in columns(PROBLEMS[problem], steps.layout, per_parameter):
            longest = max(column.texts(steps), key=len)
            assert len(longest) < column.letters, (column.title, longest)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (1.0, 3, "1.000"),
        (-8.0, 3, "-8.000"),
        (0.0, 3, "0.000"),
        (-0.0, 3, "0.000"),
        (1.9997, 4, "1.9997"),
        (0.0005, 3, "0.001"),
        (0.0004, 3, "4.000e-04"),
        (-0.00004, 4, "-4.0000e-05"),
        (123456.789, 3, "123456.789"),
        (1e6, 3, "1.000e+06"),
        (-1e30, 4, "-1.0000e+30"),
        (float("inf"), 3, "inf"),
        (float("-inf"), 3, "-inf"),
        (float("nan"), 3, "nan"),
    ],
)
def test_a_number_reads(value, decimals, text):
    assert number(value, decimals) == text


@given(st.floats(-1e300, 1e300), st.integers(1, 6))
def test_a_number_reads_as_what_it_is_to_within_its_decimals(value, decimals):
    assert float(number(value, decimals)) == pytest.approx(
        value, rel=0.51 * 10.0**-decimals, abs=0.51 * 10.0**-decimals
    )


@given(st.floats(-1e300, 1e300).filter(bool), st.integers(1, 6))
def test_only_zero_reads_as_zero(value, decimals):
    assert float(number(value, decimals)) != 0


def test_several_numbers_are_set_apart_by_commas():
    assert numbers([1.0, -0.5], 2) == "1.00, -0.50"
    assert numbers([], 2) == ""


def test_an_iteration_is_a_whole_number_however_large():
    steps = steps_of("line", 1)
    far = Steps(steps.layout, 12_345_678, 1, steps.rows)
    assert cells("line", far)[0][0] == "12345678"


def test_of_many_parameters_the_gradients_norm_is_told():
    steps = steps_of("network", 2)
    assert titles("network", per_parameter=True) == ["Iter", "Grad norm", "Loss"]
    norms = np.sqrt((steps.gradient.astype(np.float64) ** 2).sum(axis=1))
    assert [row[1] for row in cells("network", steps)] == [f"{norm:.4f}" for norm in norms]


def test_a_gradients_norm_may_be_beyond_float32():
    steps = steps_of("network", 1)
    rows = np.full_like(steps.rows, 3e38)
    assert Steps(steps.layout, 1, 1, rows).gradient_norm[0] == pytest.approx(3e38 * 33**0.5)


def test_with_batches_there_is_no_column_of_predictions():
    steps = steps_of("batch", 2, batch_size=2)
    shown = columns(PROBLEMS["batch"], steps.layout, per_parameter=False)
    assert [column.title for column in shown] == ["Iter", "w (start)", "Grad", "w (end)", "Loss"]
