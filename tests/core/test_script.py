import contextlib
import dataclasses
import io
import subprocess
import sys

import numpy as np
import pytest
from msgspec.structs import replace

from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, LineSearch, NAdam, Newton, Rprop
from gdsim.core.problems import PROBLEMS, Code, Data
from gdsim.core.schedules import SCHEDULES, Exponential, WarmUp
from gdsim.core.script import MOST_SAMPLES, script
from gdsim.core.settings import settings_for
from gdsim.core.trainer import Trainer
from gdsim.core.trajectory import Steps
from gdsim.printing import table_lines

EVERY_PROBLEM = pytest.mark.parametrize("problem", list(PROBLEMS))
THE_TUTORIALS = pytest.mark.parametrize("problem", ["one-sample", "batch", "two-weights", "line"])
DTYPES = pytest.mark.parametrize("dtype", ["float32", "float64"])
KINDS = ["two-weights", "line", "rosenbrock", "table", "formula", "network"]
"""Of each kind of problem at least one."""


def table(segments, iterations):
    """The run's table as gdsim prints it."""
    first = segments[0][1]
    state, records = Trainer(first).state(first.start), []
    while len(records) < iterations:
        settings = [settings for since, settings in segments if since <= len(records)][-1]
        records.append(Trainer(settings).step(state))
        state = records[-1].after
    return list(table_lines(first.built, Steps.of(records)))


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
@DTYPES
@pytest.mark.parametrize(("momentum", "zero_grad"), [(0.0, True), (0.0, False), (0.9, True)])
def test_a_script_prints_the_runs_table(problem, dtype, momentum, zero_grad):
    settings = settings_for(
        problem, dtype=dtype, zero_grad=zero_grad, optimizer=SGD(momentum=momentum)
    )
    assert_prints_the_table((0, settings), iterations=20)


@EVERY_PROBLEM
@DTYPES
def test_a_script_of_a_run_at_too_high_a_rate_prints_its_table(problem, dtype):
    settings = settings_for(problem, dtype=dtype, learning_rate=9.0, optimizer=SGD(momentum=0.8))
    assert_prints_the_table((0, settings), iterations=40)


@THE_TUTORIALS
@DTYPES
@pytest.mark.parametrize("momentum", [0.0, 0.8])
def test_a_script_of_a_run_that_diverges_prints_its_table(problem, dtype, momentum):
    settings = settings_for(
        problem, dtype=dtype, learning_rate=9.0, optimizer=SGD(momentum=momentum)
    )
    assert_prints_the_table((0, settings), iterations=100)
    assert ("nan" in table([(0, settings)], 100)[-1]) == (dtype == "float32")


@pytest.mark.parametrize("problem", KINDS)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_script_of_every_optimizer_prints_the_runs_table(problem, optimizer):
    rule = OPTIMIZERS[optimizer]()
    settings = settings_for(problem, optimizer=rule, learning_rate=min(0.1, rule.learning_rate))
    assert_prints_the_table((0, settings), iterations=15)


@pytest.mark.parametrize("schedule", SCHEDULES)
@pytest.mark.parametrize("rule", [SGD(), Adam()], ids=lambda rule: str(rule.title))
@pytest.mark.parametrize("size", [None, 5])
def test_a_script_of_every_schedule_prints_the_runs_table(schedule, rule, size):
    settings = settings_for(
        "table",
        schedule=SCHEDULES[schedule](),
        optimizer=rule,
        learning_rate=0.01,
        batch_size=size,
        dtype="float64",
    )
    assert_prints_the_table((0, settings), iterations=40)


@pytest.mark.parametrize("problem", ["one-sample", *KINDS])
def test_a_script_follows_every_change_of_the_settings(problem):
    first = settings_for(problem, learning_rate=0.001)
    fast = replace(first, optimizer=SGD(momentum=0.9), learning_rate=0.0002)
    decayed = replace(fast, optimizer=SGD(momentum=0.9, weight_decay=0.1))
    segments = [
        (0, first),
        (3, replace(first, learning_rate=0.0005)),
        (7, replace(first, zero_grad=False)),
        (9, fast),
        (14, replace(fast, learning_rate=0.0001)),
        (20, replace(first, learning_rate=0.0001)),
        (25, replace(fast, optimizer=SGD(momentum=0.5))),
        (28, decayed),
        (30, replace(fast, zero_grad=False)),
        (33, fast),
    ]
    assert_prints_the_table(*segments, iterations=40)
    text = script(segments, 40)
    assert text.count("torch.optim.SGD(") == 1
    assert text.count("    loss.backward()") == len(segments)


@pytest.mark.parametrize("rule", [Adam(), Rprop(), NAdam()], ids=lambda rule: str(rule.title))
@pytest.mark.parametrize("problem", ["line", "rosenbrock", "table"])
def test_a_script_follows_changes_of_the_schedule_and_of_any_optimizers_numbers(problem, rule):
    first = settings_for(problem, optimizer=rule, learning_rate=0.01)
    changed = {"Adam": {"beta2": 0.5}, "Rprop": {"etaplus": 1.4}, "NAdam": {"beta1": 0.5}}
    other = replace(first, optimizer=replace(rule, **changed[rule.title]))
    segments = [
        (0, first),
        (4, replace(first, schedule=Exponential(gamma=0.9))),
        (9, replace(other, schedule=Exponential(gamma=0.8))),
        (14, replace(other, schedule=WarmUp(total_iters=20))),
        (19, other),
        (22, replace(other, zero_grad=False)),
    ]
    assert_prints_the_table(*segments, iterations=30)


@pytest.mark.parametrize("rule", [Newton(damping=1.0), LineSearch()], ids=lambda rule: rule.id)
def test_a_script_defines_its_functions_once(rule):
    first = settings_for("line", optimizer=rule, learning_rate=0.5)
    other = replace(rule, **({"damping": 2.0} if rule.id == "newton" else {"shrink": 0.3}))
    segments = [
        (0, first),
        (3, replace(first, schedule=Exponential(gamma=0.9))),
        (8, replace(first, optimizer=other)),
        (12, replace(first, learning_rate=0.25)),
    ]
    assert_prints_the_table(*segments, iterations=16)
    text = script(segments, 16)
    defined = [line for line in text.splitlines() if line.startswith("def ")]
    assert len(defined) == len(set(defined)) == 4


def test_after_a_change_a_script_goes_on_with_the_batches_of_the_iteration():
    first = settings_for("table", batch_size=7, seed=3, learning_rate=0.002)
    # Whatever else changes, the batches are those of the iteration.
    segments = [(0, first), (2, replace(first, learning_rate=0.001)), (9, first)]
    assert_prints_the_table(*segments, iterations=17)


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
    assert max(map(len, text.splitlines())) < 110


def test_a_script_with_batches_has_no_column_of_predictions():
    settings = settings_for("batch", batch_size=2)
    text = script([(0, settings)], 5)
    assert "text(y_pred)" not in text
    assert "Pred" not in text
    assert_prints_the_table((0, settings), iterations=5)


def test_a_script_of_many_parameters_prints_the_gradients_norm():
    text = script([(0, settings_for("network"))], 4)
    assert printed(text)[0].split() == ["Iter", "Grad", "norm", "Loss"]
    assert "start = " not in text


def test_too_many_samples_to_be_written_out_are_refused(monkeypatch):
    numbers = np.zeros(MOST_SAMPLES + 1)
    data = Data(inputs=numbers, targets=numbers, input_names=("x",), target_name="y")
    monkeypatch.setitem(PROBLEMS, "huge", dataclasses.replace(PROBLEMS["line"], data=data))
    with pytest.raises(ValueError, match="A program with 10,001 samples in it would be too long"):
        script([(0, settings_for("huge"))], 1)


def test_a_script_of_a_problem_without_data_prints_its_table(sphere, monkeypatch):
    code = Code(forward="y_pred = (p**2).sum()")
    monkeypatch.setitem(PROBLEMS, sphere, dataclasses.replace(PROBLEMS[sphere], code=code))
    assert_prints_the_table((0, settings_for(sphere)), iterations=20)


@EVERY_PROBLEM
def test_a_script_is_short_and_names_the_problem(problem):
    text = script([(0, settings_for(problem))], 3)
    assert text.startswith(f"# {PROBLEMS[problem].title}. {PROBLEMS[problem].story}\n")
    data = PROBLEMS[problem].data
    assert len(text.splitlines()) < 45 + (len(data) if data else 0)
    assert max(map(len, text.splitlines())) < (400 if problem == "network" else 180)
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
