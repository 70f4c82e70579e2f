import csv
import json
import re

import pytest

import gdsim
from gdsim.cli import main
from gdsim.core.problems import PROBLEMS
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.listing import LISTS


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


def rows(table):
    """The cells of a printed table, without its titles."""
    return [re.split(r"(?<!,)\s+", line.strip()) for line in table.splitlines()[1:]]


def assert_one_line(stderr, *parts):
    assert stderr.startswith("gdsim: ")
    assert stderr.endswith("\n")
    assert stderr.count("\n") == 1
    for part in parts:
        assert part in stderr


# gdsim run

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


@pytest.mark.parametrize("problem", TUTORIAL)
def test_run_prints_the_tutorials_table(problem, command):
    code, out, err = command("run", problem)
    assert (code, err) == (0, "")
    assert rows(out) == TUTORIAL[problem]


def test_run_prints_columns_that_stand_under_their_titles(command):
    _, out, _ = command("run", "one-sample")
    titles, *lines = out.splitlines()
    assert re.split(r"\s{2,}", titles.strip()) == [
        *("Iter", "w (start)", "Pred", "Grad", "w (end)", "Loss"),
    ]
    assert {len(line) for line in lines} == {len(titles)}


def test_run_goes_on_to_the_next_gradient(command):
    _, out, _ = command("run", "one-sample", "--steps", "4")
    assert rows(out)[3][:4] == ["4", "1.992", "3.984", "-0.064"]


def test_run_shows_what_happens_without_zero_grad(command):
    _, out, _ = command("run", "one-sample", "--no-zero-grad", "--steps", "4")
    assert [row[3] for row in rows(out)] == ["-8.000", "-9.600", "-3.520", "5.376"]
    assert [row[4] for row in rows(out)] == ["1.800", "2.760", "3.112", "2.574"]


@pytest.mark.parametrize("problem", list(PROBLEMS))
def test_run_prints_the_same_numbers_as_csv_and_as_json_lines_at_full_precision(problem, command):
    steps = Run(settings_for(problem)).advance(3).steps
    _, out, _ = command("run", problem, "--format", "json")
    objects = [json.loads(line) for line in out.splitlines()]
    _, out, _ = command("run", problem, "--format", "csv")
    _, *lines = csv.reader(out.splitlines())
    for row, (found, cells) in enumerate(zip(objects, lines, strict=True)):
        expected = {"iteration": row + 1}
        for name in ("parameters", "prediction", "loss", "gradient", "parameters_after"):
            value = getattr(steps, name)[row].tolist()
            expected[name] = value[0] if isinstance(value, list) and len(value) == 1 else value
        assert list(found.items()) == list(expected.items())
        flat = [n for v in expected.values() for n in (v if isinstance(v, list) else [v])]
        assert [float(cell) for cell in cells] == flat
    assert len(objects) == 3


def first_step(command, *options):
    code, out, err = command("run", *options, "--steps", "1", "--format", "json")
    assert (code, err) == (0, "")
    return json.loads(out)


def second_step(command, *options):
    _, out, _ = command("run", *options, "--steps", "2", "--format", "json")
    return json.loads(out.splitlines()[1])


@pytest.mark.parametrize(
    "spelling", [("--start", "-1,2"), ("--start=-1,2",), ("--start", "-1.0,2e0")]
)
def test_run_starts_where_it_is_told_to(spelling, command):
    assert first_step(command, "two-weights", *spelling)["parameters"] == [-1, 2]


@pytest.mark.parametrize("rate", ["0.05", "1e-3", "1"])
def test_run_takes_the_learning_rate_it_is_given(rate, command):
    step = first_step(command, "one-sample", "--learning-rate", rate, "--dtype", "float64")
    assert step["parameters_after"] == pytest.approx(1 + 8 * float(rate), rel=1e-15)


def test_run_takes_the_momentum_it_is_given(command):
    step = second_step(command, "one-sample", "--optimizer", "sgd", "--momentum", "0.5")
    assert step["parameters_after"] == pytest.approx(1.8 + 0.1 * (0.5 * 8 + 1.6))


@pytest.mark.parametrize(("dtype", "end"), [("float32", 1.7999999523162842), ("float64", 1.8)])
def test_run_computes_in_the_dtype_it_is_given(dtype, end, command):
    assert first_step(command, "one-sample", "--dtype", dtype)["parameters_after"] == end


def test_run_computes_on_the_device_it_is_given(command):
    assert first_step(command, "one-sample", "--device", "cpu")["gradient"] == -8


def test_run_prints_thousands_of_rows_with_one_line_of_titles(command):
    code, out, _ = command("run", "two-weights", "--steps", "2345", "--learning-rate", "1e-3")
    assert code == 0
    assert [row[0] for row in rows(out)] == [str(i + 1) for i in range(2345)]


def test_run_goes_on_past_convergence(command):
    code, out, err = command("run", "one-sample", "--steps", "50")
    assert (code, len(rows(out)), err) == (0, 50, "")


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_run_that_diverges_prints_its_rows_and_says_when(form, command):
    code, out, err = command(
        *("run", "one-sample", "--learning-rate", "0.26", "--steps", "500", "--format", form)
    )
    assert code == 1
    assert_one_line(err, "Diverged at iteration 181: ", "1e12 times the first")
    assert len(out.splitlines()) == 180 + (form != "json")


def test_run_that_has_diverged_with_its_last_step_says_so(command):
    arguments = ("run", "one-sample", "--learning-rate", "0.26", "--steps")
    assert command(*arguments, "179")[0] == 0
    assert command(*arguments, "180")[0] == 1


def test_run_that_overflows_says_so(command):
    code, out, err = command("run", "line", "--learning-rate", "1e30", "--steps", "9")
    assert (code, len(rows(out))) == (1, 1)
    assert_one_line(err, "Diverged at iteration 2: the loss overflowed float32")


def test_run_from_a_start_without_a_finite_loss_says_so(command):
    code, out, err = command("run", "one-sample", "--start", "1e30")
    assert (code, out) == (1, "")
    assert_one_line(err, "Diverged at iteration 1: the loss overflowed float32")


def test_run_from_a_start_with_a_huge_loss_warns_of_nothing(command):
    assert command("run", "one-sample", "--start", "1e15")[::2] == (0, "")


# Bad usage


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["fly"], ["fly"]),
        (["--fly"], ["--fly"]),
        (["--problem"], ["--problem"]),
        (["--problem", "nonsense"], ["There is no problem 'nonsense'; there are one-sample"]),
        (["--problem", ""], ["There is no problem ''"]),
        (["--prob", "line"], ["--prob"]),
        (["--problem", "line", "run", "line"], ["unrecognized arguments: line"]),
        (["--optimizer", "lion"], ["There is no optimizer 'lion'"]),
        (["window", "line"], ["line"]),
        (["run"], ["ID"]),
        (["run", "nonsense"], ["There is no problem 'nonsense'"]),
        (["run", "line\nbatch"], ["There is no problem"]),
        (["run", "line", "batch"], ["batch"]),
        (["run", "line", "--fly"], ["--fly"]),
        (["run", "line", "--step", "3"], ["--step"]),
        *[
            (["run", "line", "--steps", bad], ["--steps", f"'{bad}'", "at least 1"])
            for bad in ("0", "-1", "2.5", "three", "", "1e3")
        ],
        (["run", "line", "--steps"], ["--steps"]),
        *[
            (["run", "line", "--learning-rate", bad], ["learning rate must be a number above 0"])
            for bad in ("0", "-0.1", "nan", "inf", "1e400")
        ],
        (["run", "line", "--learning-rate", "fast"], ["--learning-rate", "'fast'"]),
        (["run", "line", "--learning-rate", "0,1"], ["--learning-rate", "'0,1'"]),
        (["run", "line", "--learning-rate", "a\nb"], ["--learning-rate"]),
        (["run", "line", "--learning-rate"], ["--learning-rate"]),
        (["run", "line", "--optimizer", "lion"], ["There is no optimizer 'lion'; there are sgd"]),
        *[
            (["run", "line", "--momentum", bad], ["The momentum must be a number of at least 0"])
            for bad in ("-1", "nan", "inf")
        ],
        (["run", "line", "--momentum", "much"], ["--momentum", "'much'"]),
        (["run", "line", "--start", "1"], ["The start needs 2 numbers, for w, b; there are 1"]),
        (["run", "line", "--start", "1,2,3"], ["The start needs 2 numbers"]),
        (["run", "line", "--start", "1,nan"], ["The start of b must be a number, not nan"]),
        (["run", "line", "--start", "1,1e39"], ["The start of b is beyond what float32 can hold"]),
        (["run", "line", "--start", "1;2"], ["--start", "'1;2'"]),
        (["run", "line", "--start", "1,"], ["--start"]),
        (["run", "line", "--start", ""], ["--start"]),
        (["run", "line", "--start", "-x"], ["--start", "'-x'"]),
        (["run", "line", "--start"], ["--start"]),
        (["run", "line", "--device", "tpu"], ["There is no device 'tpu'"]),
        (["run", "line", "--device", "cuda:99"], ["cuda:99", "there are cpu"]),
        (["run", "line", "--device", "cuda:"], ["cuda:", "there are cpu"]),
        (["run", "line", "--dtype", "float16"], ["There is no dtype 'float16'"]),
        (["run", "line", "--no-zero-grad=3"], ["--no-zero-grad"]),
        (["run", "line", "--format", "xml"], ["--format", "'xml'", "json"]),
        (["run", "line", "--set", "momentum"], ["--set", "NAME=VALUE"]),
        (["run", "line", "--set", "=1"], ["--set", "NAME=VALUE"]),
        (["run", "line", "--set", "colour=red"], ["There is no 'colour' to set: sgd has momentum"]),
        (["run", "line", "--batch-size", "0"], ["--batch-size", "at least 1"]),
        (["run", "line", "--seed", "-1"], ["--seed", "'-1'"]),
        (["run", "line", "--seed", "99999999999"], ["The seed must be a whole number from 0"]),
        (
            ["run", "line", "--schedule", "slow"],
            ["There is no schedule 'slow'; there are constant"],
        ),
        (["run", "formula", "--loss", "(a-1)**2 + foo.bar"], ["column 15"]),
        (["run", "formula", "--loss", "-a +"], ["column"]),
        (["run", "formula", "--loss", "--steps", "2"], ["--loss"]),
        (["run", "formula", "--start", "1"], ["The start needs 2 numbers, for a, b"]),
        (["run", "table", "--data", "none.csv"], ["There is no file none.csv"]),
        (["run", "table", "--data", "."], ["is a folder"]),
        (["run", "table", "--target", "grade"], ["There is no column 'grade'; there are hours"]),
        (["run", "table", "--encoding", "ebcdic"], ["--encoding", "'ebcdic'"]),
        (["run", "table", "--delimiter", "|"], ["--delimiter", "'|'"]),
        (["run", "network", "--set", "hidden=65"], ["1 to 64 units, not 65"]),
        (["list"], ["what"]),
        (["list", "colours"], ["'colours'", "problems", "schedules"]),
        (["list", "problems", "--format", "csv"], ["--format", "'csv'"]),
        (["render", "line"], ["--output"]),
        (["render", "-o", "x.png"], ["ID"]),
        (["render", "nonsense", "-o", "x.png"], ["There is no problem 'nonsense'"]),
        (["render", "line", "-o", "x.png", "--steps", "0"], ["--steps"]),
        *[
            (["render", "line", "-o", "x.png", "--size", bad], ["--size", f"'{bad}'"])
            for bad in ("big", "1280", "1280x", "x720", "1280x720x3", "0x0", "9x720")
        ],
        (["render", "line", "-o", "x.png", "--size", "20000x720"], ["--size", "16384"]),
        (["render", "line", "-o", "x.png", "--theme", "pink"], ["--theme", "'pink'"]),
        (["render", "line", "-o", "x.png", "--format", "json"], ["--format"]),
        (["selftest", "now"], ["now"]),
    ],
    ids=lambda value: " ".join(value)[:50] if "run" not in value[:1] else " ".join(value[2:])[:40],
)
def test_bad_usage_is_told_in_one_line_with_exit_code_2(
    arguments, parts, command, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    code, out, err = command(*arguments)
    assert (code, out) == (2, "")
    assert_one_line(err, *parts)
    assert not list(tmp_path.iterdir())


# gdsim --version, --help


def test_the_version_is_told(command):
    assert command("--version") == (0, f"gdsim {gdsim.__version__}\n", "")


@pytest.mark.parametrize(
    "arguments",
    [[], ["window"], ["run"], ["map"], ["script"], ["list"], ["render"], ["selftest"]],
    ids=lambda a: " ".join(a),
)
def test_every_command_has_a_help_text(arguments, command):
    code, out, err = command(*arguments, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"usage: {' '.join(['gdsim', *arguments])}")


@pytest.mark.parametrize("name", ["window", "run", "map", "script", "render"])
def test_what_takes_a_run_tells_how_its_numbers_are_set(name, command):
    _, out, _ = command(name, "--help")
    told = " ".join(out.split())
    assert "--set NAME=VALUE" in told
    assert "optimizer.NAME, schedule.NAME or problem.NAME" in told


def test_a_fault_of_its_own_is_a_sentence_and_in_the_log(monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("GDSIM_HOME", str(tmp_path))
    monkeypatch.setitem(LISTS["table"], "devices", lambda: [1 // 0])
    assert main(["list", "devices"]) == 1
    told = capsys.readouterr().err
    assert "Something went wrong in gdsim itself (ZeroDivisionError:" in told
    assert "Traceback" not in told
    (written,) = tmp_path.rglob("gdsim.log")
    assert str(written.parent) in told
    assert "ZeroDivisionError" in written.read_text(encoding="utf-8")
