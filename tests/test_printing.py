import csv
import dataclasses
import json
import re

import numpy as np
import pytest
from msgspec.structs import replace

from gdsim.core.problems import PROBLEMS, Data
from gdsim.core.problems.table import Table
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.core.trajectory import MAX_PREDICTIONS
from gdsim.printing import (
    FORMATS,
    JSON_NAMES,
    csv_lines,
    json_lines,
    own_unit_lines,
    table_lines,
)

EVERY_PROBLEM = pytest.mark.parametrize("problem", list(PROBLEMS))
DTYPES = pytest.mark.parametrize("dtype", ["float32", "float64"])


def steps_of(problem, count, **changes):
    return Run(settings_for(problem, tolerance=0.0, **changes)).advance(count).steps


def flat(steps, row):
    """The row's numbers in the order in which they are printed."""
    names = JSON_NAMES[1:]
    return np.concatenate([np.ravel(getattr(steps, name)[row]) for name in names]).tolist()


def test_there_are_three_formats():
    assert dict(FORMATS) == {"table": table_lines, "csv": csv_lines, "json": json_lines}


@EVERY_PROBLEM
@DTYPES
def test_csv_gives_back_every_number_exactly(problem, dtype):
    steps = steps_of(problem, 5, dtype=dtype)
    header, *rows = csv.reader(csv_lines(PROBLEMS[problem], steps))
    assert len(set(header)) == len(header)
    for index, row in enumerate(rows):
        assert len(row) == len(header)
        assert int(row[0]) == index + 1
        assert [float(cell) for cell in row[1:]] == flat(steps, index)
    assert len(rows) == 5


@EVERY_PROBLEM
@DTYPES
def test_json_gives_back_every_number_exactly(problem, dtype):
    steps = steps_of(problem, 5, dtype=dtype)
    objects = [json.loads(line) for line in json_lines(PROBLEMS[problem], steps)]
    assert [tuple(found) for found in objects] == [JSON_NAMES] * 5
    for index, found in enumerate(objects):
        assert found.pop("iteration") == index + 1
        assert np.concatenate([np.ravel(v) for v in found.values()]).tolist() == flat(steps, index)


def test_json_has_numbers_for_one_parameter_and_lists_for_several():
    (one,) = map(json.loads, json_lines(PROBLEMS["one-sample"], steps_of("one-sample", 1)))
    assert list(map(type, one.values())) == [int, float, float, float, float, float]
    (two,) = map(json.loads, json_lines(PROBLEMS["two-weights"], steps_of("two-weights", 1)))
    assert list(map(type, two.values())) == [int, list, list, float, list, list]


def test_json_has_null_for_what_is_not_finite():
    steps = steps_of("one-sample", 1, learning_rate=1e38)
    assert np.isinf(steps.parameters_after).all()
    (line,) = json_lines(PROBLEMS["one-sample"], steps)
    assert json.loads(line)["parameters_after"] is None


def test_the_columns_of_csv_are_named_after_the_parameters():
    (header, _) = csv_lines(PROBLEMS["one-sample"], steps_of("one-sample", 1))
    assert header == "iteration,w,prediction,loss,w_gradient,w_after"
    (header, _) = csv_lines(PROBLEMS["line"], steps_of("line", 1))
    assert header == (
        "iteration,w,b,prediction_1,prediction_2,prediction_3,loss,"
        "w_gradient,b_gradient,w_after,b_after"
    )


def test_a_name_with_a_comma_is_one_cell_of_csv():
    problem = PROBLEMS["network"]
    header, row = csv.reader(csv_lines(problem, steps_of("network", 1)))
    assert header[1:3] == ["W1[0,0]", "W1[0,1]"]
    assert len(header) == len(row) == 2 + 3 * len(problem.parameter_names)


def test_a_table_of_many_parameters_has_the_gradients_norm():
    steps = steps_of("network", 3)
    header, *rows = table_lines(PROBLEMS["network"], steps)
    assert header.split() == ["Iter", "Grad", "norm", "Loss"]
    norms = np.linalg.norm(steps.gradient.astype(np.float64), axis=1)
    assert [float(row.split()[1]) for row in rows] == pytest.approx(norms, abs=5e-5)
    assert [float(row.split()[2]) for row in rows] == pytest.approx(steps.loss, abs=5e-5)


def test_the_result_of_standardised_numbers_is_told_in_the_tables_own_units():
    options = Table(standardise=True)
    settings = settings_for("table", options=options)
    run = Run(replace(settings, dtype="float64"))
    run.advance(1000)
    w, b = run.parameters
    blank, told = own_unit_lines(settings, (w, b))
    assert blank == ""
    slope, intercept = np.polyfit(
        options.columns.column("hours"), options.columns.column("score"), 1
    )
    assert told == f"In the table's own units: w = {slope:.4f}, b = {intercept:.4f}"
    assert list(own_unit_lines(settings_for("table"), (w, b))) == []


@pytest.mark.parametrize("lines", [table_lines, csv_lines])
def test_titles_stand_over_the_first_step_only(lines):
    steps = steps_of("line", 10)
    whole = list(lines(PROBLEMS["line"], steps))
    parts = [line for part in (steps[:4], steps[4:]) for line in lines(PROBLEMS["line"], part)]
    assert parts == whole
    assert len(whole) == 11


@EVERY_PROBLEM
@pytest.mark.parametrize("learning_rate", [0.1, 0.3])
def test_the_cells_of_a_table_stand_apart_and_under_one_another(problem, learning_rate):
    steps = steps_of(problem, 100, learning_rate=learning_rate)
    header, *rows = table_lines(PROBLEMS[problem], steps)
    assert {len(row) for row in rows} == {len(header)}
    cells = [row.replace(", ", ",").split() for row in rows]
    shown = 3 if problem == "network" else 5 + bool(steps.layout.predictions)
    assert {len(row) for row in cells} == {shown}


@pytest.mark.parametrize("lines", FORMATS.values(), ids=list(FORMATS))
def test_predictions_of_many_samples_are_left_out(lines, monkeypatch):
    numbers = tuple(map(float, range(MAX_PREDICTIONS + 1)))
    doubles = tuple(2 * number for number in numbers)
    data = Data(inputs=numbers, targets=doubles, input_names=("x",), target_name="y")
    many = dataclasses.replace(PROBLEMS["batch"], data=data)
    monkeypatch.setitem(PROBLEMS, "many", many)
    text = "\n".join(lines(many, steps_of("many", 1)))
    expected = {
        table_lines: r"Iter +w \(start\) +Grad .*\n +1 +1\.000 +-45\.333 +5\.533 +22\.6667",
        csv_lines: r"iteration,w,loss,w_gradient,w_after\n1,1\.0,22\.6666\d*,-45\.3333\d*,5\.533",
        json_lines: r'"parameters": 1\.0, "prediction": \[\], "loss": 22\.6666\d*,',
    }
    assert re.search(expected[lines], text)
