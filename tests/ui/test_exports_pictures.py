"""Pictures of views: twice the pixels, truly drawn, and lines and text as such."""

from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QGraphicsItem, QGraphicsView

from gdsim.ui.exports import pictures, views
from gdsim.ui.theme import DARK

Key = Qt.Key

SVG = "{http://www.w3.org/2000/svg}"


def pixels(image):
    """Red, green and blue as floats, (height, width, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return rows[:, : image.width(), 2::-1].astype(float)


def texts_of(svg):
    return ["".join(e.itertext()).strip() for e in ElementTree.fromstring(svg).iter(f"{SVG}text")]


@pytest.fixture
def answered(monkeypatch):
    """Answer the dialog for a file with a path, and with the kind that is chosen."""

    def answer(path, kind=""):
        asked = []

        def asks(_parent, title, proposed, kinds, *_first):
            asked.append((title, proposed, kinds))
            return (str(path) if path else "", kind)

        monkeypatch.setattr(QFileDialog, "getSaveFileName", asks)
        return asked

    return answer


def told(window):
    return window.surface.story.text()


@pytest.mark.parametrize("name", ["window", "surface", "data", "loss", "table", "program"])
def test_a_view_is_drawn_at_twice_its_size(window, person, name):
    person.presses(window, Key.Key_Right, Key.Key_Right)
    view = views.widget(window, name)
    image = QImage.fromData(QByteArray(pictures.png(view)))
    assert (image.width(), image.height()) == (2 * view.width(), 2 * view.height())
    # The same picture, but for what more pixels tell.
    once = pixels(pictures.draw(view, 1.0))
    halves = pixels(image).reshape(view.height(), 2, view.width(), 2, 3).mean(axis=(1, 3))
    assert np.abs(halves - once).mean() < 6


def test_it_is_drawn_and_not_enlarged(window):
    once = pictures.draw(window.surface, 1.0)
    twice = pixels(pictures.draw(window.surface))
    # An enlarged picture has pairs of equal lines.
    enlarged = pixels(once.scaled(once.size() * 2))
    assert np.array_equal(enlarged[::2], enlarged[1::2])
    assert np.abs(twice[::2] - twice[1::2]).max() > 100


def test_lines_are_as_thick_as_they_are_seen(window):
    """Of the loss curve, twice the pixels have four times as many in its colour."""
    blue = np.array([0, 114, 178])

    def inked(scale):
        image = pixels(pictures.draw(window.surface, scale))
        return int((np.abs(image - blue).max(axis=2) < 40).sum())

    assert inked(2.0) == pytest.approx(4 * inked(1.0), rel=0.35)


@pytest.mark.parametrize("name", ["window", "surface", "loss", "table"])
def test_a_drawing_looks_as_the_picture_does(new_window, person, name):
    window = new_window("two-weights", theme=DARK)
    person.presses(window, Key.Key_Right, Key.Key_Right)
    view = views.widget(window, name)
    renderer = QSvgRenderer(QByteArray(pictures.svg(view, name)))
    assert renderer.isValid()
    assert renderer.defaultSize() == view.size()
    drawn = QImage(view.size(), QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    assert np.abs(pixels(drawn) - pixels(pictures.draw(view, 1.0))).mean() < 8


def test_a_drawing_has_text_as_text_and_lines_as_lines(window, person):
    person.presses(window, Key.Key_Right, Key.Key_Right)
    svg = pictures.svg(window, "Window")
    texts = texts_of(svg)
    for shown in ("Step", "1.800", "iteration 2", "w (start)", "loss"):
        assert shown in texts, shown
    root = ElementTree.fromstring(svg)
    assert root.findtext(f"{SVG}title") == "Window"
    assert root.get("viewBox") == f"0 0 {window.width()} {window.height()}"
    assert sum(1 for _ in root.iter(f"{SVG}polyline")) > 20
    # Few programs know pens that a matrix does not stretch.
    assert b"vector-effect" not in svg


def test_a_drawing_names_each_clipping_once(window):
    root = ElementTree.fromstring(pictures.svg(window, "Window"))
    names = [element.get("id") for element in root.iter(f"{SVG}clipPath")]
    used = {element.get("clip-path") for element in root.iter() if element.get("clip-path")}
    assert len(names) == len(set(names)) > 3
    assert used <= {f"url(#{name})" for name in names}


def test_the_plots_are_afterwards_as_they_were(window):
    def state():
        found = []
        for view in window.findChildren(QGraphicsView):
            for item in view.scene().items():
                pen = getattr(item, "opts", {}).get("pen") if hasattr(item, "opts") else None
                found.append((item.cacheMode(), pen.widthF() if pen is not None else 0))
        return found

    before, seen = state(), pixels(pictures.draw(window, 1.0))
    pictures.png(window)
    pictures.svg(window, "Window")
    assert state() == before
    assert any(mode is not QGraphicsItem.CacheMode.NoCache for mode, _ in before)
    assert np.array_equal(pixels(pictures.draw(window, 1.0)), seen)


# From the menu


def test_a_picture_is_saved_where_the_user_says(window, answered, tmp_path):
    asked = answered(tmp_path / "mine.png")
    window.exports.save_picture("loss")
    assert asked[0][:2] == ("Save a picture", "one-sample-loss.png")
    assert QImage(str(tmp_path / "mine.png")).width() == 2 * window.loss.width()
    assert told(window) == "Wrote mine.png."


def test_a_name_without_an_ending_gets_that_of_the_kind(window, answered, tmp_path):
    answered(tmp_path / "mine", "Drawing (*.svg)")
    window.exports.save_picture("loss")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.svg"]


def test_a_hidden_view_is_brought_up(window, answered, tmp_path):
    window.docks["Program"].hide()
    answered(tmp_path / "program.svg")
    window.exports.save_picture("program")
    assert window.code.isVisible()
    assert any("loss.backward()" in t for t in texts_of((tmp_path / "program.svg").read_bytes()))


def test_a_picture_is_copied(window):
    window.exports.copy_picture("data")
    assert QGuiApplication.clipboard().image().width() == 2 * window.data.width()
    assert told(window) == "Copied the picture."


@pytest.mark.parametrize(("name", "part"), [("map", "compute one first"), ("solid", "3-D")])
def test_what_is_not_there_is_told(window, answered, name, part, tmp_path):
    asked = answered(tmp_path / "mine.png")
    window.exports.save_picture(name)
    assert asked == []
    assert part in told(window)


def test_a_folder_that_is_missing_is_told(window, answered, tmp_path):
    answered(tmp_path / "no" / "mine.png")
    window.exports.save_picture()
    assert told(window).startswith("mine.png can't be written: there is no folder ")
    assert told(window).endswith(" Choose another place.")


def test_cancel_writes_nothing_and_says_nothing(window, answered, tmp_path):
    before = told(window)
    answered(None)
    window.exports.save_picture()
    assert (told(window), list(tmp_path.iterdir())) == (before, [])
