import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

# What a person sees without a screen, and with output that Python holds back as it does by default.
HIDDEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONUNBUFFERED"}
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in HIDDEN}
TIMEOUT = 120
COMMAND = (sys.executable, "-m", "gdsim")


def process(*arguments, stdout=subprocess.PIPE):
    """Carries out a command line in a process of its own."""
    return subprocess.run(
        [*COMMAND, *arguments],
        env=ENVIRONMENT,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )


def imported_by(*arguments):
    """The modules that the command line has imported when it ends."""
    code = (
        "import sys; from gdsim.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "finally: print(*sys.modules, file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    return set(ended.stderr.split())


@pytest.mark.parametrize(
    "arguments",
    [
        ["run", "line", "--steps", "0"],
        ["map", "line", "--x", "a=0:1", "--y", "b=0:1", "-o", "map.pdf"],
        ["--learning-rate", "fast"],
        ["fly"],
        ["--version"],
    ],
    ids=lambda a: a[0],
)
def test_a_slip_of_the_pen_is_answered_without_torch(arguments):
    assert not {"torch", "numpy", "PySide6"} & imported_by(*arguments)


def test_listing_and_running_do_not_need_qt():
    run = ["run", "network", "--optimizer", "adam", "--schedule", "cosine", "--batch-size", "8"]
    for arguments in (["list", "problems"], run):
        found = imported_by(*arguments)
        assert "torch" in found
        # The last two cost seconds.
        assert not {"PySide6", "pyqtgraph", "torch._dynamo", "sympy"} & found


@pytest.mark.parametrize(
    "arguments",
    [["run", "one-sample", "--steps", "20000", "--format", "csv"], ["list", "problems"]],
    ids=lambda a: a[0],
)
def test_a_reader_that_has_had_enough_ends_a_command_quietly(arguments):
    reading, writing = os.pipe()
    with subprocess.Popen(
        [*COMMAND, *arguments], stdout=writing, stderr=subprocess.PIPE, env=ENVIRONMENT
    ) as writer:
        os.close(writing)
        if arguments[0] == "run":
            assert os.read(reading, 9) == b"iteration"
        os.close(reading)
        assert writer.stderr.read() == b""
    assert writer.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("arguments", [["run", "line"], ["list", "problems"]], ids=lambda a: a[0])
def test_output_that_cannot_be_written_is_told_in_one_line(arguments):
    with Path("/dev/full").open("w") as full:
        ended = process(*arguments, stdout=full)
    assert ended.returncode == 1
    assert re.fullmatch(r"gdsim: .*No space left.*\n", ended.stderr)


def test_the_window_without_a_display_is_refused_in_one_line():
    ended = process("--problem", "line")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert re.fullmatch(r"gdsim: .*no display.*gdsim render.*\n", ended.stderr)


def size_of(png):
    """Width and height as the file's header gives them."""
    header = png.read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", header[16:24])


def test_render_draws_the_window_in_the_size_that_is_asked_for(tmp_path):
    picture = tmp_path / "window.png"
    ended = process("render", "two-weights", "--size", "1300x777", "-o", str(picture))
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert size_of(picture) == (1300, 777)


def test_render_refuses_a_size_in_which_the_window_does_not_fit(tmp_path):
    picture = tmp_path / "window.png"
    ended = process("render", "one-sample", "--size", "400x300", "-o", str(picture))
    assert (ended.returncode, ended.stdout) == (2, "")
    assert re.fullmatch(r"gdsim: .*\d+.*pixels.*\n", ended.stderr)
    assert not picture.exists()


def test_render_draws_a_run_that_diverged_and_says_so(tmp_path):
    picture = tmp_path / "window.png"
    options = ("--learning-rate", "1e30", "--steps", "5", "--theme", "dark", "-o", str(picture))
    ended = process("render", "line", *options)
    assert ended.returncode == 1
    assert re.fullmatch(r"gdsim: Diverged at iteration 2: .*\n", ended.stderr)
    assert size_of(picture) == (1280, 800)


def test_render_to_where_nothing_can_be_written_is_refused_in_one_line(tmp_path):
    ended = process("render", "one-sample", "-o", str(tmp_path / "no" / "folder.png"))
    assert (ended.returncode, ended.stdout) == (1, "")
    assert re.fullmatch(r"gdsim: .*folder\.png.*\n", ended.stderr)


def test_selftest_passes():
    ended = process("selftest")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "passed" in ended.stdout
