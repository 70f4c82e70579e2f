import sys

import numpy as np
import pytest

from gdsim.core import problems
from gdsim.core.faults import SettingsError
from gdsim.core.problems import OPTIONS, PROBLEMS, Data, Options, built
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.settings import settings_for

EVERY_PROBLEM = pytest.mark.parametrize("problem", PROBLEMS.values(), ids=list(PROBLEMS))

MINIMA = {"one-sample": [2], "batch": [2], "two-weights": [2, 0], "line": [2, 0]}

# The tutorial's


def test_the_tutorials_problems_come_first_and_in_the_tutorials_order():
    order = ["one-sample", "batch", "two-weights", "line"]
    assert list(PROBLEMS)[:4] == order
    assert [name for name, problem in PROBLEMS.items() if problem.group == "Tutorial"] == order


def test_the_data_are_those_of_the_tutorial():
    data = {name: PROBLEMS[name].data for name in MINIMA}
    assert {name: (d.inputs.tolist(), d.targets.tolist()) for name, d in data.items()} == {
        "one-sample": ([2], [4]),
        "batch": ([1, 2, 3], [2, 4, 6]),
        "two-weights": ([[1, 1.2], [2, 1.2]], [2, 4]),
        "line": ([1, 2, 3], [2, 4, 6]),
    }


def test_the_starts_are_those_of_the_tutorial():
    starts = {name: PROBLEMS[name].start for name in MINIMA}
    assert starts == {"one-sample": (1,), "batch": (1,), "two-weights": (1, 1), "line": (1, 0)}


@pytest.mark.parametrize("problem", MINIMA)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_first_learning_rate_converges_to_the_minimum(problem, dtype):
    run = Run(settings_for(problem, dtype=dtype))
    while run.verdict is Verdict.OPEN and run.iteration < 5000:
        progress = run.advance(100)
    assert progress.verdict is Verdict.CONVERGED
    assert progress.ahead.parameters[0] == pytest.approx(MINIMA[problem], abs=1e-4)
    assert progress.ahead.loss[0] == pytest.approx(0, abs=1e-8)
    for (low, high), minimum in zip(PROBLEMS[problem].view, MINIMA[problem], strict=True):
        assert low < minimum < high


# All of them


@EVERY_PROBLEM
def test_a_problem_is_known_by_its_own_id(problem):
    assert PROBLEMS[problem.id] is built(problem.id) is problem


def test_problems_of_a_group_stand_together():
    groups = [problem.group for problem in PROBLEMS.values()]
    assert len(dict.fromkeys(groups)) == 1 + sum(np.array(groups[1:]) != groups[:-1])


@EVERY_PROBLEM
def test_each_parameter_has_a_name_a_start_and_a_first_view_that_shows_it(problem):
    size = len(problem.parameter_names)
    assert len(set(problem.parameter_names)) == len(problem.start) == len(problem.view) == size
    for (low, high), start in zip(problem.view, problem.start, strict=True):
        assert low < start < high
    assert {len(minimum) for minimum in problem.minima} <= {size}


@EVERY_PROBLEM
def test_a_problem_tells_its_story_in_one_line(problem):
    assert problem.title
    assert problem.formula
    assert 20 < len(problem.story) <= 100
    assert "\n" not in problem.story


@EVERY_PROBLEM
def test_each_sample_has_a_target_and_each_input_a_name(problem):
    for data in (problem.data, problem.held_out):
        if data is not None:
            assert len(data.inputs) == len(data.targets) == len(data) > 0
            inputs = data.inputs.shape[1] if data.inputs.ndim > 1 else 1
            assert len(data.input_names) == inputs


def test_nobody_can_write_to_data():
    numbers = np.array([1.0, 2.0])
    data = Data(inputs=numbers, targets=[3, 4], input_names=("x",), target_name="y")
    numbers[0] = 9.0
    assert data.inputs.tolist() == [1.0, 2.0]
    assert data.targets.dtype == np.float64
    for kept in (data.inputs, data.targets):
        with pytest.raises(ValueError, match="read-only"):
            kept[0] = 0.0


# Those that are set up


@pytest.mark.parametrize("kind", OPTIONS.values(), ids=list(OPTIONS))
def test_a_problem_that_is_set_up_is_listed_as_its_first_options_make_it(kind):
    listed, made = PROBLEMS[kind.id], built(kind.id, kind())
    assert listed.options == made.options == kind()
    assert (made.start, made.learning_rate) == (listed.start, listed.learning_rate)
    assert built(kind.id, kind()) is made


def test_every_problem_with_options_says_of_which_kind_they_are():
    assert {name for name, problem in PROBLEMS.items() if problem.options} == set(OPTIONS)
    assert {"bowl", "table", "formula", "network"} <= set(OPTIONS)


def test_options_without_a_problem_say_so():
    with pytest.raises(TypeError, match="Options makes no problem"):
        Options().problem()


def test_options_that_make_no_problem_are_refused_by_their_field():
    with pytest.raises(SettingsError) as caught:
        settings_for("table", options=OPTIONS["table"](target="nonsense"))
    assert caught.value.field == "target"


def test_a_new_problem_is_one_new_file(tmp_path, monkeypatch):
    (tmp_path / "dunes.py").write_text(
        "import dataclasses\n"
        "from gdsim.core.problems import linear\n"
        "PROBLEMS = (dataclasses.replace(linear.PROBLEMS[0], id='dune', order=2.5),)\n"
    )
    monkeypatch.setattr(problems, "__path__", [*problems.__path__, str(tmp_path)])
    try:
        found = problems._families("PROBLEMS")
    finally:
        sys.modules.pop("gdsim.core.problems.dunes", None)
    assert {problem.id for problem in found} == {*PROBLEMS, "dune"}
