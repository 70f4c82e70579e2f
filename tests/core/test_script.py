import contextlib
import dataclasses
import io
import subprocess
import sys

import pytest
from msgspec.structs import replace

from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS, Code, Data
from gdsim.core.script import script
from gdsim.core.settings import settings_for
from gdsim.core.trainer import Trainer
from gdsim.core.trajectory import Steps
from gdsim.printing import table_lines

EVERY_PROBLEM = pytest.mark.parametrize("problem", list(PROBLEMS))


def table(segments, iterations):
    """The run's table as gdsim prints it."""
    state, records = Trainer(segments[0][1]).state(segments[0][1].start), []
    while len(records) < iterations:
        settings = [settings for since, settings in segments if since <= len(records)][-1]
        records.append(Trainer(settings).step(state))
        state = records[-1].after
    return list(table_lines(PROBLEMS[settings.problem], Steps.of(records)))


def printed(text):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(text, "script.py", "exec"), {"__name__": "__main__"})
    return out.getvalue().splitlines()


def assert_prints_the_table(*segments, iterations):
    rows = table(segments, iterations)
    assert len(rows) == iterations + 1
    assert printed(script(segments, iterations)) == rows


@EVERY_PROBLEM
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("momentum", [0.0, 0.9])
@pytest.mark.parametrize("zero_grad", [True, False], ids=["zero_grad", "no_zero_grad"])
def test_a_script_prints_the_runs_table(problem, dtype, momentum, zero_grad):
    settings = settings_for(
        problem, dtype=dtype, zero_grad=zero_grad, optimizer=SGD(momentum=momentum)
    )
    assert_prints_the_table((0, settings), iterations=60)


@EVERY_PROBLEM
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("momentum", [0.0, 0.8])
def test_a_script_of_a_run_that_diverges_prints_its_table(problem, dtype, momentum):
    settings = settings_for(
        problem, dtype=dtype, learning_rate=9.0, optimizer=SGD(momentum=momentum)
    )
    assert_prints_the_table((0, settings), iterations=100)
    assert ("nan" in table([(0, settings)], 100)[-1]) == (dtype == "float32")


@EVERY_PROBLEM
def test_a_script_follows_every_change_of_the_settings(problem):
    first = settings_for(problem)
    fast = replace(first, optimizer=SGD(momentum=0.9), learning_rate=0.02)
    segments = [
        (0, first),
        (3, replace(first, learning_rate=0.05)),
        (7, replace(first, zero_grad=False)),
        (9, fast),
        (14, replace(fast, learning_rate=0.01)),
        (20, replace(first, learning_rate=0.01)),
        (25, replace(fast, optimizer=SGD(momentum=0.5))),
        (30, replace(fast, zero_grad=False)),
        (33, fast),
    ]
    assert_prints_the_table(*segments, iterations=40)
    text = script(segments, 40)
    assert text.count("torch.optim.SGD(") == 1
    assert text.count("    loss.backward()") == len(segments)


def test_settings_that_step_alike_share_a_loop():
    first = settings_for("line")
    segments = [
        (0, first),
        (4, replace(first, tolerance=0.0)),
        (6, replace(first, learning_rate=0.2)),
        (6, replace(first, steps=500)),
        (12, replace(first, learning_rate=0.3)),
    ]
    text = script(segments, 12)
    assert text.count("for iteration in") == 1
    assert "range(1, 13)" in text
    assert_prints_the_table(*segments, iterations=12)


def test_a_script_from_another_start_reads_its_numbers_back_exactly():
    start = (0.1 + 0.2, -1e-9)
    for dtype in ("float32", "float64"):
        settings = settings_for("line", start=start, learning_rate=1 / 30, dtype=dtype)
        assert_prints_the_table((0, settings), iterations=20)


def test_a_script_without_steps_prints_the_titles():
    assert printed(script([(0, settings_for("line"))], 0)) == [
        table([(0, settings_for("line"))], 1)[0]
    ]


@pytest.fixture
def table_of_300(monkeypatch):
    inputs = tuple(i / 300 for i in range(300))
    targets = tuple(2 * x + 0.3 for x in inputs)
    data = Data(inputs=inputs, targets=targets, input_names=("x",), target_name="y")
    monkeypatch.setitem(
        PROBLEMS, "table", dataclasses.replace(PROBLEMS["line"], id="table", data=data)
    )
    return settings_for("table")


def test_a_script_of_many_samples_has_them_all_and_no_column_of_predictions(table_of_300):
    assert_prints_the_table((0, table_of_300), iterations=20)
    text = script([(0, table_of_300)], 20)
    assert "text(y_pred)" not in text
    assert max(map(len, text.splitlines())) < 200


def test_a_script_of_a_problem_without_data_prints_its_table(sphere, monkeypatch):
    code = Code(forward="y_pred = (p**2).sum()")
    monkeypatch.setitem(PROBLEMS, sphere, dataclasses.replace(PROBLEMS[sphere], code=code))
    assert_prints_the_table((0, settings_for(sphere)), iterations=20)


@EVERY_PROBLEM
def test_a_script_is_short_and_names_the_problem(problem):
    text = script([(0, settings_for(problem))], 3)
    assert text.startswith(f"# {PROBLEMS[problem].title}. {PROBLEMS[problem].story}\n")
    assert len(text.splitlines()) < 45
    assert max(map(len, text.splitlines())) < 120
    assert text.endswith("\n")


def test_a_script_needs_torch_alone(tmp_path):
    momentum = SGD(momentum=0.9)
    segments = [
        (0, settings_for("two-weights")),
        (5, settings_for("two-weights", optimizer=momentum)),
    ]
    file = tmp_path / "script.py"
    file.write_text(script(segments, 9), encoding="utf-8")
    code = f"import runpy, sys; runpy.run_path({str(file)!r}); sys.exit('gdsim' in sys.modules)"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert ended.stdout.splitlines() == table(segments, 9)
