import os
import re
import subprocess
import sys

import pytest

from gdsim.cli import main
from gdsim.core.problems import PROBLEMS


@pytest.fixture
def command(capsys):
    """Carries out a command line in this process: its exit code, stdout and stderr."""

    def carry_out(*arguments):
        try:
            code = main(arguments)
        except SystemExit as end:
            code = end.code
        return code, *capsys.readouterr()

    return carry_out


def assert_one_line(stderr, *parts):
    assert stderr.startswith("gdsim: ")
    assert stderr.count("\n") == 1
    for part in parts:
        assert part in stderr


# gdsim run --phases


def test_phases_of_one_sample_are_the_tutorials_arithmetic(command):
    code, out, err = command("run", "one-sample", "--phases", "--steps", "2")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "Iteration 1",
        "  forward    y_pred = w * x                     1.0 × 2.0 = 2.0",
        "  loss       loss = ((y_pred - y) ** 2).mean()  (2.0 - 4.0)² = 4.0",
        "  backward   loss.backward()                    w.grad = 2·(2.0 - 4.0)·2.0 = -8.0",
        "  update     w -= learning_rate * w.grad        1.0 - 0.1·(-8.0) = 1.8",
        "  zero grad  w.grad.zero_()                     0",
        "",
        "Iteration 2",
        "  forward    y_pred = w * x                     1.8 × 2.0 = 3.6",
        "  loss       loss = ((y_pred - y) ** 2).mean()  (3.6 - 4.0)² = 0.16",
        "  backward   loss.backward()                    w.grad = 2·(3.6 - 4.0)·2.0 = -1.6",
        "  update     w -= learning_rate * w.grad        1.8 - 0.1·(-1.6) = 1.96",
        "  zero grad  w.grad.zero_()                     0",
    ]


def test_phases_without_zero_grad_show_the_gradients_add_up(command):
    _, out, _ = command("run", "one-sample", "--phases", "--no-zero-grad")
    assert "w.grad = -8.0 + (-1.6) = -9.6\n" in out
    assert "  zero grad  # w.grad.zero_()                   .grad keeps -9.6\n" in out


def test_phases_with_momentum_show_its_buffer(command):
    _, out, _ = command("run", "one-sample", "--phases", "--momentum", "0.9")
    assert "optimizer.step()                        w buffer = 0.9·(-8.0) + (-1.6) = -8.8" in out
    assert f"\n{' ' * 53}w = 1.8 - 0.1·(-8.8) = 2.68\n" in out


@pytest.mark.parametrize("problem", list(PROBLEMS))
def test_phases_come_five_per_step_and_notes_stand_under_one_another(problem, command):
    code, out, err = command("run", problem, "--phases", "--steps", "4", "--dtype", "float64")
    assert (code, err) == (0, "")
    steps = out.split("\n\n")
    assert [step.splitlines()[0] for step in steps] == [f"Iteration {i}" for i in (1, 2, 3, 4)]
    for step in steps:
        lines = step.splitlines()[1:]
        phases = [line[2:13].strip() for line in lines if line[2:13].strip()]
        assert phases == ["forward", "loss", "backward", "update", "zero grad"]
        places = range(13, min(map(len, lines)))
        assert any(
            all(line[at - 2 : at] == "  " and line[at] != " " for line in lines) for at in places
        )


def test_phases_of_a_run_that_diverges_end_where_it_does(command):
    arguments = ("run", "line", "--phases", "--learning-rate", "1e30", "--steps", "9")
    code, out, err = command(*arguments)
    assert code == 1
    assert re.findall("Iteration .*", out) == ["Iteration 1"]
    assert_one_line(err, "Diverged at iteration 2: the loss overflowed float32")


def test_phases_go_on_past_convergence(command):
    code, out, err = command("run", "one-sample", "--phases", "--steps", "50")
    assert (code, out.count("Iteration"), err) == (0, 50, "")


def test_phases_are_a_table_or_nothing(command):
    assert command("run", "line", "--phases", "--format", "table")[0] == 0


@pytest.mark.parametrize("form", ["csv", "json"])
def test_phases_in_a_format_for_programs_are_refused(form, command):
    code, out, err = command("run", "line", "--phases", "--format", form)
    assert (code, out) == (2, "")
    assert_one_line(err, "--phases", form)


# gdsim script


@pytest.mark.parametrize("problem", list(PROBLEMS))
def test_script_prints_a_program_that_prints_the_table(problem, command, capsys):
    rate = repr(PROBLEMS[problem].learning_rate / 4)
    options = ("--steps", "7", "--learning-rate", rate, "--momentum", "0.5", "--no-zero-grad")
    code, text, err = command("script", problem, *options)
    assert (code, err) == (0, "")
    exec(compile(text, "script.py", "exec"), {})
    assert capsys.readouterr().out == command("run", problem, *options)[1]


def test_script_takes_the_options_of_run(command):
    _, text, _ = command("script", "line", "--start", "-1,2", "--dtype", "float64", "--steps", "9")
    assert "w = torch.tensor([-1.0], dtype=torch.float64, requires_grad=True)" in text
    assert "b = torch.tensor([2.0], dtype=torch.float64, requires_grad=True)" in text
    assert "for iteration in range(1, 10):" in text


def test_script_prints_utf_8_wherever_it_prints():
    code = "import sys; from gdsim.cli import main; sys.exit(main(['script', 'one-sample']))"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        check=True,
    )
    assert ended.stdout.decode("utf-8").startswith(f"# One sample. {PROBLEMS['one-sample'].story}")


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["script"], ["ID"]),
        (["script", "nonsense"], ["There is no problem 'nonsense'; there are one-sample"]),
        (["script", "line", "batch"], ["batch"]),
        (["script", "line", "--steps", "0"], ["--steps", "at least 1"]),
        (["script", "line", "--learning-rate", "0"], ["learning rate must be a number above 0"]),
        (["script", "line", "--momentum", "-1"], ["The momentum must be a number of at least 0"]),
        (["script", "line", "--start", "1"], ["The start needs 2 numbers"]),
        (["script", "line", "--device", "tpu"], ["There is no device 'tpu'"]),
        (["script", "line", "--batch-size", "0"], ["--batch-size", "at least 1"]),
        (["script", "line", "--format", "csv"], ["--format"]),
        (["script", "line", "--phases"], ["--phases"]),
        (["run", "line", "--phases=2"], ["--phases"]),
        (["list", "problems", "--phases"], ["--phases"]),
    ],
    ids=lambda value: " ".join(value)[:40],
)
def test_bad_usage_is_told_in_one_line_with_exit_code_2(arguments, parts, command):
    code, out, err = command(*arguments)
    assert (code, out) == (2, "")
    assert_one_line(err, *parts)


@pytest.mark.parametrize("name", ["run", "script"])
def test_the_new_words_have_a_help_text(name, command):
    code, out, _ = command(name, "--help")
    assert code == 0
    assert ("--phases" in out) == (name == "run")
    assert "script" in command("--help")[1]
