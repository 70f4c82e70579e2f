import csv
import os
import signal
import struct
import subprocess
import sys

import numpy as np
import pytest

from gdsim.cli import main
from gdsim.core.convergence import MapRequest, MapRun
from gdsim.core.map_axes import Axis
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.settings import optimizer, settings_for

AXES = ("--x", "learning_rate=0.01:0.4:log", "--y", "momentum=0:0.9")


@pytest.fixture
def command(capsys, tmp_path, monkeypatch):
    """Carries out `gdsim map` in an empty folder: its exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)

    def carry_out(*arguments):
        try:
            code = main(("map", *arguments))
        except SystemExit as end:
            code = end.code
        return code, *capsys.readouterr()

    return carry_out


def rows(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def assert_one_line(stderr, *parts):
    assert stderr.startswith("gdsim: ")
    assert stderr.count("\n") == 1
    for part in parts:
        assert part in stderr


def test_a_map_as_csv_has_a_row_for_each_cell(command, tmp_path):
    options = ("--cells", "16", "--iterations", "80", "-o", "map.csv")
    assert command("two-weights", *AXES, *options, "--start", "-1,2") == (0, "", "")
    request = MapRequest(
        settings=settings_for("two-weights", start=(-1.0, 2.0)),
        x=Axis("learning_rate", 0.01, 0.4, log=True),
        y=Axis("momentum", 0.0, 0.9),
        cells=16,
        iterations=80,
    )
    run = MapRun(request)
    while not run.done:
        run.work(lambda: False)
    expected = run.picture()
    found = rows(tmp_path / "map.csv")
    assert len(found) == 256
    numbers = [int(row["iterations"]) for row in found]
    assert numbers == expected.iterations.flatten().tolist()
    assert [float(row["final_loss"]) for row in found] == pytest.approx(
        expected.loss.flatten().tolist(), nan_ok=True
    )
    assert [path.name for path in tmp_path.iterdir()] == ["map.csv"]


def test_a_cell_is_the_run_of_its_settings(command, tmp_path):
    options = ("--cells", "16", "--iterations", "300", "--momentum", "0.5", "--dtype", "float64")
    axes = ("--x", "learning-rate=0.0001:0.02:log", "--y", "start.y=-3:3")
    command("himmelblau", *axes, *options, "--tolerance", "1e-3", "-o", "map.csv")
    verdicts = set()
    x = settings_for("himmelblau").start[0]
    for row in rows(tmp_path / "map.csv")[::7]:
        run = Run(
            settings_for(
                "himmelblau",
                optimizer=optimizer("sgd", momentum=0.5),
                learning_rate=float(row["x"]),
                start=(x, float(row["y"])),
                tolerance=1e-3,
                dtype="float64",
            )
        )
        run.advance(300)
        ended = run.iteration if run.verdict is Verdict.CONVERGED else -1
        verdicts.add(run.verdict)
        # A batch may round otherwise.
        assert int(row["iterations"]) == pytest.approx(ended, abs=1)
    assert verdicts == {Verdict.OPEN, Verdict.CONVERGED}


def test_the_minimum_that_is_reached_is_told(command, tmp_path):
    axes = ("--x", "start.x=-4:4", "--y", "start.y=-4:4")
    options = ("--cells", "16", "--iterations", "400", "--tolerance", "1e-2")
    assert command("himmelblau", *axes, *options, "-o", "map.csv")[0] == 0
    minima = settings_for("himmelblau").built.minima
    nearest = {
        np.linalg.norm(np.array(minima) - (float(row["x"]), float(row["y"])), axis=1).argmin()
        == int(row["minimum"])
        for row in rows(tmp_path / "map.csv")
        # Near a minimum a run ends in it.
        if min(np.hypot(float(row["x"]) - a, float(row["y"]) - b) for a, b in minima) < 0.7
    }
    assert nearest == {True}


@pytest.mark.parametrize("colour", ["iterations", "minimum"])
def test_a_map_as_png_is_a_picture(colour, command, tmp_path, qapp):
    options = ("--cells", "16", "--iterations", "20", "--colour", colour, "-o", "map.PNG")
    assert command("two-weights", *AXES, *options) == (0, "", "")
    content = (tmp_path / "map.PNG").read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", content[16:24])
    assert min(width, height) > 512
    assert [path.name for path in tmp_path.iterdir()] == ["map.PNG"]


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["-o", "map.pdf"], ["'map.pdf' does not end in .png or .csv"]),
        (["-o", "png"], ["'png' does not end"]),
        ([], ["--output"]),
        (["-o", "map.csv", "--cells", "15"], ["from 16 to 512 cells", "not 15"]),
        (["-o", "map.csv", "--iterations", "0"], ["--iterations"]),
        (["-o", "map.csv", "--iterations", "999999"], ["100,000 iterations"]),
        (["-o", "map.csv", "--x", "speed=0:1"], ["can't vary 'speed'", "learning_rate, momentum"]),
        (["-o", "map.csv", "--x", "momentum=0:1"], ["Both axes vary the momentum"]),
        (["-o", "map.csv", "--x", "learning_rate=0:1"], ["learning rate must be a number above 0"]),
        (["-o", "map.csv", "--x", "learning_rate=0:1:log"], ["must begin above 0"]),
        (["-o", "map.csv", "--x", "learning_rate=1:0.1"], ["from less to more"]),
        (["-o", "map.csv", "--x", "learning_rate"], ["An axis is written as"]),
        (["-o", "map.csv", "--x", "start.q=0:1"], ["can't vary 'start.q'"]),
        (
            ["-o", "map.csv", "--y", "beta2=0:2", "--optimizer", "adam"],
            ["beta2 must be", "below 1"],
        ),
        (["-o", "map.csv", "--steps", "3"], ["--steps"]),
        (["-o", "map.csv", "--colour", "loss"], ["--colour", "minimum"]),
        (["-o", "map.csv", "--tolerance", "-1"], ["tolerance must be a number from 0"]),
    ],
    ids=" ".join,
)
def test_bad_usage_is_told_in_one_line_and_nothing_is_written(arguments, parts, command, tmp_path):
    code, out, err = command("two-weights", *AXES, *arguments)
    assert (code, out) == (2, "")
    assert_one_line(err, *parts)
    assert not list(tmp_path.iterdir())


def test_an_axis_is_needed(command):
    code, _, err = command("two-weights", "-o", "map.csv", "--x", "momentum=0:0.9")
    assert code == 2
    assert_one_line(err, "--y")


def test_where_nothing_can_be_written_is_told_before_the_work(command, tmp_path, monkeypatch):
    monkeypatch.setattr(MapRun, "work", lambda *_: pytest.fail("it worked in vain"))
    code, out, err = command("two-weights", *AXES, "-o", "none/map.csv")
    assert (code, out) == (1, "")
    assert_one_line(err, "there is no folder none.")
    (tmp_path / "map.csv").mkdir()
    code, out, err = command("two-weights", *AXES, "-o", "map.csv")
    assert (code, out) == (1, "")
    assert_one_line(err, "map.csv is a folder.")


def test_a_map_that_fails_leaves_what_was_there(command, tmp_path, monkeypatch):
    def fail(*_):
        raise RuntimeError("out of memory")

    monkeypatch.setattr(MapRun, "work", fail)
    (tmp_path / "map.csv").write_text("as it was")
    code, _, err = command("two-weights", *AXES, "-o", "map.csv")
    assert code == 1
    assert_one_line(err, "out of memory")
    assert [path.name for path in tmp_path.iterdir()] == ["map.csv"]
    assert (tmp_path / "map.csv").read_text() == "as it was"


# In a terminal


def in_a_terminal(folder, *arguments):
    """A process whose stderr is a terminal, and that terminal."""
    ours, its = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "gdsim", "map", "rosenbrock", *arguments, "-o", "map.csv"],
        cwd=folder,
        stderr=its,
        env=os.environ | {"PYTHONPATH": os.getcwd()},  # noqa: PTH109
        # A test run in the background of a script ignores Ctrl+C, and hands that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    os.close(its)
    return process, ours


@pytest.mark.skipif(sys.platform == "win32", reason="no terminals")
def test_progress_is_told_in_a_terminal_and_taken_back(tmp_path):
    process, terminal = in_a_terminal(tmp_path, *AXES, "--cells", "64", "--iterations", "2000")
    told = b""
    while chunk := _read(terminal):
        told += chunk
    assert process.wait(60) == 0
    assert b"\rMap of rosenbrock: 100 %" in told
    assert told.endswith(b"\r" + b" " * len("Map of rosenbrock: 100 %") + b"\r")
    assert (tmp_path / "map.csv").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no terminals")
def test_a_map_that_is_interrupted_leaves_nothing(tmp_path):
    axes = ("--x", "learning_rate=1e-7:1e-6:log", "--y", "momentum=0:0.9")
    process, terminal = in_a_terminal(tmp_path, *axes, "--iterations", "100000")
    told = b""
    while b"%" not in told:
        told += _read(terminal)
    assert [path.name for path in tmp_path.iterdir()] == ["map.csv.part"]
    process.send_signal(signal.SIGINT)
    while chunk := _read(terminal):
        told += chunk
    assert process.wait(60) == 130
    assert b"Traceback" not in told
    assert not list(tmp_path.iterdir())


def _read(terminal):
    try:
        return os.read(terminal, 1000)
    except OSError:
        # Linux says so where the other end is closed.
        os.close(terminal)
        return b""
