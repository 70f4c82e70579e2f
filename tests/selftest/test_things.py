"""Each check of files, texts, pictures and the machine finds what is wrong with them."""

import re
import sys
import tempfile
from dataclasses import replace

import pytest
from PySide6.QtGui import QFontDatabase, QImage

from gdsim import language
from gdsim.core.settings import settings_for
from gdsim.files import saved
from gdsim.selftest import machine
from gdsim.ui import folders
from gdsim.ui.exports import unseen
from gdsim.ui.surface.area import NO_OPENGL


@pytest.fixture(autouse=True)
def _application(qapp):
    """The tests' own; the checks take what is there."""


@pytest.fixture
def nowhere(monkeypatch):
    """Nothing can be written, not even as root."""
    monkeypatch.setattr(tempfile, "tempdir", "/proc")
    monkeypatch.setenv(folders.HOME, "/proc/gdsim")


def test_a_library_that_is_missing_is_named(failure, monkeypatch):
    monkeypatch.setitem(sys.modules, "PIL", None)
    assert "PIL" in failure("libraries")


def test_a_language_without_words_fails(failure, monkeypatch):
    words = language._catalogue
    monkeypatch.setattr(language, "_catalogue", lambda code: {} if code == "de" else words(code))
    assert re.match(r"de says 0 of \d+ texts", failure("translations"))
    assert language.spoken() == language.ENGLISH


def test_a_broken_lesson_and_a_missing_one_fail(failure, own_resources):
    own = own_resources("lessons")
    (own / "batch.ja.gdlesson").unlink()
    (own / "momentum.gdlesson").write_text("nonsense", encoding="utf-8")
    told = failure("lessons")
    assert "momentum.gdlesson is broken" in told
    assert "ja has no batch." in told


def test_a_table_that_cannot_be_read_fails(failure, own_resources):
    (own_resources("data") / "hours.csv").write_bytes(b"a,b\n1,2,3\n")
    assert failure("tables")


def test_folders_that_cannot_be_written_are_absent(absence, nowhere):
    told = absence("folders")
    assert "settings in /proc/gdsim" in told
    assert "gdsim works" in told


def test_folders_that_can_are_left_as_they_are(carried_out, monkeypatch, tmp_path):
    monkeypatch.setenv(folders.HOME, str(tmp_path / "home"))
    assert carried_out("folders").state == "passed"
    assert not list(tmp_path.iterdir())


def test_steps_of_other_numbers_fail(failure, monkeypatch):
    def faster(problem):
        return settings_for(problem, learning_rate=0.2)

    monkeypatch.setattr("gdsim.core.settings.settings_for", faster)
    assert "and should show ('1', '1.000'" in failure("step")


def test_an_empty_icon_fails(failure, own_resources):
    empty = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>'
    (own_resources("icons") / "step.svg").write_text(empty, encoding="utf-8")
    assert failure("icons") == "step.svg is drawn empty."


def test_no_fonts_at_all_fail(failure, monkeypatch):
    monkeypatch.setattr(QFontDatabase, "families", lambda *_given: [])
    assert "Latin" in failure("fonts")


def test_no_font_for_a_language_is_absent(absence, monkeypatch):
    def western(system):
        return ["Serif"] if system == QFontDatabase.WritingSystem.Latin else []

    monkeypatch.setattr(QFontDatabase, "families", western)
    assert absence("fonts") == "No font here has the letters of zh, ja, ar."


def test_a_run_that_cannot_be_read_again_fails(failure, monkeypatch):
    monkeypatch.setattr(saved, "write", lambda path, _document: path.write_text("{}"))
    assert failure("saved runs").startswith("SavedError: run.gdsim is no gdsim file")


def test_a_run_that_stands_elsewhere_when_it_is_opened_fails(failure, monkeypatch):
    encoded = saved.encoded

    def at_its_start(document):
        kept = document.kept
        runs = tuple(replace(run, iteration=0, before=run.before[:0]) for run in kept.runs)
        return encoded(replace(document, kept=replace(kept, runs=runs)))

    monkeypatch.setattr(saved, "encoded", at_its_start)
    assert failure("saved runs") == "It stands at 0, not at 5."


def test_a_broken_example_fails(failure, own_resources):
    example = own_resources("examples") / "moons.gdsim"
    example.write_bytes(example.read_bytes()[:-100])
    assert "moons.gdsim is broken" in failure("examples")


@pytest.mark.qt_log_ignore("Cannot read file")
def test_pictures_of_nothing_fail(failure, monkeypatch):
    def blank(path, *_given):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(0)
        image.save(str(path), "PNG")

    monkeypatch.setattr(unseen, "write_picture", blank)
    assert failure("PNG") == "The picture is empty."
    assert failure("SVG") == "The picture can't be read."


def test_a_worksheet_that_is_cut_off_fails(failure, monkeypatch):
    def cut(path, *_given):
        path.write_bytes(b"%PDF-1.4")

    monkeypatch.setattr("gdsim.ui.exports.worksheet.write_worksheet", cut)
    assert failure("PDF") == "The worksheet is no whole PDF file."


@pytest.mark.parametrize("name", ["GIF", "WebP"])
def test_a_film_of_one_frame_fails(name, failure, monkeypatch):
    monkeypatch.setattr(unseen, "spread", lambda *_given: [0])
    assert failure(name) == "It has 1 frames, not 3."


def test_opengl_that_is_switched_off_is_absent(absence, monkeypatch):
    monkeypatch.setenv(NO_OPENGL, "1")
    assert NO_OPENGL in absence("OpenGL")


def test_a_missing_pyopengl_is_a_failure(failure, monkeypatch):
    monkeypatch.setitem(sys.modules, "OpenGL", None)
    assert "OpenGL" in failure("OpenGL")


@pytest.mark.parametrize("name", ["saved runs", "PNG", "GIF", "OpenGL"])
def test_what_needs_a_file_is_absent_where_there_can_be_none(name, absence, nowhere):
    assert absence(name).startswith("No folder for temporary files can be written")


@pytest.mark.parametrize(
    ("event", "told", "reaches"),
    [
        ("socket.getaddrinfo", ("example.org", 80, 0, 0, 0), True),
        ("socket.connect", (None, ("192.0.2.1", 80)), True),
        ("socket.connect", (None, ("2001:db8::1", 80, 0, 0)), True),
        ("socket.connect", (None, ("127.0.0.1", 6010)), False),
        ("socket.connect", (None, "/tmp/.X11-unix/X0"), False),
        ("socket.connect", (None, b"\0/tmp/.X11-unix/X0"), False),
        ("socket.bind", (None, ("::1", 0, 0, 0)), False),
        ("socket.bind", (None, ("", 0)), True),
        ("open", ("example.org", "r", 0), False),
    ],
)
def test_what_reaches_for_another_machine_is_seen(event, told, reaches, monkeypatch, carried_out):
    monkeypatch.setattr(machine, "reached", [])
    machine._take_down(event, told)
    assert carried_out("network").state == ("failed" if reaches else "passed")
