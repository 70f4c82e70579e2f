import sys

import pytest
import torch

from gdsim.core import problems
from gdsim.core.problems import PROBLEMS
from gdsim.core.run import Run, Verdict
from gdsim.core.settings import settings_for

EVERY_PROBLEM = pytest.mark.parametrize("problem", PROBLEMS.values(), ids=list(PROBLEMS))

MINIMA = {"one-sample": [2], "batch": [2], "two-weights": [2, 0], "line": [2, 0]}


def test_the_tutorials_problems_come_in_the_tutorials_order():
    assert list(PROBLEMS) == ["one-sample", "batch", "two-weights", "line"]


def test_the_data_are_those_of_the_tutorial():
    data = {name: (problem.data.inputs, problem.data.targets) for name, problem in PROBLEMS.items()}
    assert data == {
        "one-sample": ((2,), (4,)),
        "batch": ((1, 2, 3), (2, 4, 6)),
        "two-weights": (((1, 1.2), (2, 1.2)), (2, 4)),
        "line": ((1, 2, 3), (2, 4, 6)),
    }


def test_the_starts_are_those_of_the_tutorial():
    starts = {name: problem.start for name, problem in PROBLEMS.items()}
    assert starts == {"one-sample": (1,), "batch": (1,), "two-weights": (1, 1), "line": (1, 0)}


@EVERY_PROBLEM
def test_a_problem_is_known_by_its_own_id(problem):
    assert PROBLEMS[problem.id] is problem


@EVERY_PROBLEM
def test_each_parameter_has_a_name_a_start_and_a_first_view_that_shows_it(problem):
    size = len(problem.parameter_names)
    assert len(set(problem.parameter_names)) == len(problem.start) == len(problem.view) == size
    for (low, high), start, minimum in zip(
        problem.view, problem.start, MINIMA[problem.id], strict=True
    ):
        assert low < start < high
        assert low < minimum < high


@EVERY_PROBLEM
def test_a_problem_tells_its_story_in_one_line(problem):
    assert problem.title
    assert problem.formula
    assert 20 < len(problem.story) <= 100
    assert "\n" not in problem.story


@EVERY_PROBLEM
def test_each_sample_has_a_target_and_each_input_a_name(problem):
    inputs = torch.tensor(problem.data.inputs)
    assert inputs.shape[0] == len(problem.data.targets)
    assert len(problem.data.input_names) == (inputs.shape[1] if inputs.ndim > 1 else 1)


@EVERY_PROBLEM
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_first_learning_rate_converges_to_the_minimum(problem, dtype):
    run = Run(settings_for(problem.id, dtype=dtype))
    progress = run.advance(5000)
    assert progress.verdict is Verdict.CONVERGED
    assert progress.ahead.parameters[0] == pytest.approx(MINIMA[problem.id], abs=1e-4)
    assert progress.ahead.loss[0] == pytest.approx(0, abs=1e-8)


def test_a_new_problem_is_one_new_file(tmp_path, monkeypatch):
    (tmp_path / "bowls.py").write_text(
        "import dataclasses\n"
        "from gdsim.core.problems import linear\n"
        "PROBLEMS = (dataclasses.replace(linear.PROBLEMS[0], id='bowl', order=2.5),)\n"
    )
    monkeypatch.setattr(problems, "__path__", [*problems.__path__, str(tmp_path)])
    try:
        found = problems._find()
    finally:
        sys.modules.pop("gdsim.core.problems.bowls", None)
    assert list(found) == ["one-sample", "batch", "bowl", "two-weights", "line"]
