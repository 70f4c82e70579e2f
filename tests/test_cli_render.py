"""`gdsim render`: each kind of file, without a window."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from gdsim.cli import main
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.printing import csv_lines
from gdsim.rendering import VIEWS
from gdsim.ui.exports import film, views


@pytest.fixture
def command(capsys, tmp_path, monkeypatch, qapp):
    """Carries out `gdsim render` in an empty folder: its exit code, stdout and stderr."""
    monkeypatch.chdir(tmp_path)

    def carry_out(*arguments):
        try:
            code = main(("render", *arguments))
        except SystemExit as end:
            code = end.code
        return code, *capsys.readouterr()

    return carry_out


def assert_one_line(stderr, *parts):
    assert stderr.startswith("gdsim: ")
    assert stderr.count("\n") == 1
    for part in parts:
        assert part in stderr


def pixels(path):
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB")).astype(float)


@pytest.mark.parametrize("view", ["surface", "data", "loss", "table", "program"])
def test_a_view_by_itself_has_the_size_that_is_asked_for(command, tmp_path, view):
    options = ("--view", view, "--size", "700x500", "--scale", "2", "-o", "x.png")
    assert command("one-sample", *options) == (0, "", "")
    assert pixels(tmp_path / "x.png").shape == (1000, 1400, 3)
    # There is something on it.
    assert pixels(tmp_path / "x.png").std() > 5


def test_a_map_is_computed_before_it_is_drawn(command, tmp_path, monkeypatch):
    monkeypatch.setattr("gdsim.ui.map_view.CELLS", (16, 16, 16))
    assert command("two-weights", "--view", "map", "-o", "x.png") == (0, "", "")
    assert len(np.unique(pixels(tmp_path / "x.png").reshape(-1, 3), axis=0)) > 20


def test_a_drawing_is_one(command, tmp_path):
    assert command("two-weights", "--view", "loss", "-o", "x.svg") == (0, "", "")
    assert QSvgRenderer(QByteArray((tmp_path / "x.svg").read_bytes())).isValid()
    assert b">iterations done" in (tmp_path / "x.svg").read_bytes()


@pytest.mark.parametrize("kind", ["gif", "webp"])
def test_an_animation_has_a_frame_for_each_step(command, tmp_path, kind):
    options = ("--steps", "6", "--view", "surface", "--size", "500x400", "--frame-time", "40")
    assert command("one-sample", *options, "-o", f"x.{kind}") == (0, "", "")
    with Image.open(tmp_path / f"x.{kind}") as image:
        assert (image.n_frames, image.size) == (7, (500, 400))
        last = None
        for index in range(7):
            image.seek(index)
            image.load()
            now = np.asarray(image.convert("RGB")).astype(float)
            assert image.info["duration"] == {0: 1000, 6: 2000}.get(index, 40)
            assert last is None or np.abs(now - last).max() > 30
            last = now
    # It ends with what a picture of the last step shows.
    command("one-sample", "--steps", "6", "--view", "surface", "--size", "500x400", "-o", "x.png")
    assert np.abs(last - pixels(tmp_path / "x.png")).mean() < 1


def test_frames_are_no_more_than_asked_for(command, tmp_path):
    options = ("--steps", "300", "--frames", "5", "--view", "loss", "-o", "x.gif")
    assert command("one-sample", *options) == (0, "", "")
    with Image.open(tmp_path / "x.gif") as image:
        assert image.n_frames == 5


def test_a_worksheet_has_two_pages(command, tmp_path):
    assert command("one-sample", "--paper", "letter", "-o", "x.pdf") == (0, "", "")
    question, answers = PdfReader(tmp_path / "x.pdf").pages
    assert round(question.mediabox.width) == 612
    assert "0.0064" not in question.extract_text()
    assert "0.0064" in answers.extract_text()


@pytest.mark.parametrize("problem", ["one-sample", "line", "network"])
def test_a_table_has_the_numbers_of_the_run(command, tmp_path, problem):
    assert command(problem, "--steps", "2005", "-o", "x.csv") == (0, "", "")
    settings = settings_for(problem)
    steps = Run(settings).advance(2005, past_convergence=True).steps
    assert (tmp_path / "x.csv").read_text("utf-8").splitlines() == list(
        csv_lines(settings.built, steps)
    )


@pytest.mark.parametrize("kind", ["csv", "gif"])
def test_a_run_that_diverges_is_written_and_told(command, tmp_path, kind):
    options = ("--learning-rate", "1e30", "--steps", "5", "-o", f"x.{kind}")
    code, out, err = command("line", *options)
    assert (code, out) == (1, "")
    assert_one_line(err, "Diverged at iteration 2")
    assert (tmp_path / f"x.{kind}").stat().st_size > 100


# What can't be


@pytest.mark.parametrize(
    ("options", "parts"),
    [
        (["-o", "x.bmp"], ["'x.bmp'", ".png, .svg, .gif, .webp, .pdf or .csv"]),
        (["-o", "x"], ["'x' does not end in"]),
        (["-o", "x.png", "--view", "sky"], ["--view", "'sky'"]),
        (["-o", "x.png", "--scale", "0"], ["--scale", "'0' is not from 0.25 to 8"]),
        (["-o", "x.png", "--scale", "nan"], ["--scale", "'nan'"]),
        (["-o", "x.png", "--frames", "5"], ["--frames is for .gif and .webp files"]),
        (["-o", "x.svg", "--scale", "2"], ["--scale is for .png and .gif and .webp files"]),
        (["-o", "x.gif", "--frames", "1"], ["--frames", "'1' is not from 2 to 500"]),
        (["-o", "x.gif", "--frame-time", "5"], ["--frame-time", "'5' is not from 20 to 5000"]),
        (["-o", "x.gif", "--phases", "2"], ["--phases is for"]),
        (["-o", "x.png", "--paper", "a4"], ["--paper is for .pdf files"]),
        (["-o", "x.pdf", "--paper", "a3"], ["--paper", "'a3'"]),
        (["-o", "x.csv", "--view", "loss"], ["--view is for"]),
        (["-o", "x.pdf", "--steps", "1"], ["Take two steps or more first"]),
        (["-o", "x.png", "--view", "map", "--size", "300x300"], ["needs at least"]),
    ],
    ids=lambda value: " ".join(value)[:40],
)
def test_bad_usage_is_told_in_one_line_and_nothing_is_written(
    command, tmp_path, options, parts, monkeypatch
):
    monkeypatch.setattr("gdsim.ui.map_view.CELLS", (16, 16, 16))
    code, out, err = command("one-sample", *options)
    assert (code, out) == (2, "")
    assert_one_line(err, *parts)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["png", "svg", "gif", "webp", "pdf", "csv"])
def test_a_folder_that_is_missing_is_told(command, tmp_path, kind):
    code, out, err = command("one-sample", "-o", f"no/x.{kind}")
    assert (code, out) == (1, "")
    assert_one_line(err, f"x.{kind} can't be written: there is no folder no.")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["png", "gif", "csv"])
def test_a_folder_is_no_file(command, tmp_path, kind):
    (tmp_path / f"x.{kind}").mkdir()
    code, _, err = command("one-sample", "-o", f"x.{kind}")
    assert code == 1
    assert_one_line(err, f"x.{kind} is a folder.")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk here")
@pytest.mark.parametrize("kind", ["png", "svg", "gif", "webp", "pdf", "csv"])
def test_a_full_disk_is_told_and_what_was_there_stays(command, tmp_path, monkeypatch, kind):
    """The part is a link to a disk that is full: whatever is written there fails."""
    target, part = tmp_path / f"x.{kind}", tmp_path / f"x.{kind}.part"
    target.write_text("old")
    monkeypatch.setattr("gdsim.files.writing.Path.touch", lambda path: path.symlink_to("/dev/full"))
    code, _, err = command("one-sample", "-o", target.name)
    assert code == 1
    assert_one_line(err, f"x.{kind} can't be written: the disk is full.")
    assert target.read_text() == "old"
    assert not part.is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("kind", ["gif", "webp", "csv"])
def test_ctrl_c_leaves_nothing(tmp_path, kind):
    """Pressed once the part is there, and the first frame or rows are on their way to it."""
    steps = {"csv": "300000"}.get(kind, "2000")
    options = ["--steps", steps, "-o", f"x.{kind}"]
    options += [] if kind == "csv" else ["--frames", "200"]
    leader, follower = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "gdsim", "render", "one-sample", *options],
        cwd=tmp_path,
        stderr=follower,
        env={n: v for n, v in os.environ.items() if n not in ("DISPLAY", "QT_QPA_PLATFORM")},
        # A test run in the background of a script ignores Ctrl+C, and hands that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        os.close(follower)
        told = b""
        while b"1 %" not in told:
            told += os.read(leader, 100)
        assert told.startswith(f"\rMaking x.{kind}: ".encode())
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
    os.close(leader)
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_and_the_window_know_the_same():
    assert set(VIEWS) == set(views.ATTRIBUTES) == set(views.titles())
    from gdsim import rendering

    assert rendering.FRAMES[1] == film.MOST_FRAMES
    assert rendering.FRAME_TIMES == film.FRAME_TIMES
