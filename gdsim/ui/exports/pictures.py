"""A view as a picture: of so many pixels for each of its own, or of lines and text."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageWriter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget

from gdsim.files.writing import write_whole

SHARP = 2.0
"""Pixels of a picture for each of the view's own, along each side."""

PICTURES = (".png", ".svg")


def draw(widget: QWidget, scale: float = SHARP) -> QImage:
    """The widget as it is seen, drawn at so many pixels to each of its own."""
    image = QImage(_scaled(widget.size(), scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(widget.palette().window().color())
    if scale == 1.0:
        widget.render(image)
    else:
        with _in_full(widget), _thick(widget, scale):
            widget.render(image)
    return image


def png(widget: QWidget, scale: float = SHARP) -> bytes:
    """The widget as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # What reads it takes its pixels as they are, not as so many to an inch.
    image = draw(widget, scale)
    image.setDevicePixelRatio(1.0)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg(widget: QWidget, title: str) -> bytes:
    """The widget as an SVG file: its lines as lines and its text as text."""
    # What only pictures of this kind need.
    from gdsim.ui.exports import vectors

    with _in_full(widget):
        return vectors.svg(widget, title)


def write_picture(path: Path, widget: QWidget, title: str, scale: float = SHARP) -> None:
    """Write the widget as the picture that the file's ending says.

    Raises:
        OSError: It can't be written; the message is a sentence that says why.
    """
    drawn = svg(widget, title) if path.suffix.lower() == ".svg" else png(widget, scale)
    write_whole(path, lambda file: file.write(drawn))


def _scaled(size: QSize, scale: float) -> QSize:
    return QSize(round(size.width() * scale), round(size.height() * scale))


@contextmanager
def _in_full(widget: QWidget) -> Iterator[None]:
    """Have plots drawn as they are, not by pictures of their parts that are kept."""
    items = _items(widget)
    kept = [(item, item.cacheMode()) for item in items]
    plotted = [item for item in items if hasattr(item, "setExportMode")]
    try:
        for item in items:
            item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        for item in plotted:
            item.setExportMode(True, {"antialias": True, "resolutionScale": 1.0})
        yield
    finally:
        for item in plotted:
            item.setExportMode(False)
        for item, mode in kept:
            item.setCacheMode(mode)


@contextmanager
def _thick(widget: QWidget, scale: float) -> Iterator[None]:
    """Have the lines of plots as thick as they are seen: Qt counts them in the picture's pixels."""
    pens = {id(pen): pen for item in _items(widget) for pen in _pens(item)}
    widths = {which: pen.widthF() for which, pen in pens.items()}
    try:
        for pen in pens.values():
            pen.setWidthF(max(1.0, pen.widthF()) * scale)
        yield
    finally:
        for which, pen in pens.items():
            pen.setWidthF(widths[which])


def _items(widget: QWidget) -> list[Any]:
    views = [*widget.findChildren(QGraphicsView)]
    views += [widget] if isinstance(widget, QGraphicsView) else []
    return [item for view in views if view.scene() for item in view.scene().items()]


def _pens(item: Any) -> Iterator[QPen]:
    """The pens that an item of pyqtgraph's keeps, and which it paints with."""
    held = vars(item) if hasattr(item, "__dict__") else {}
    options = held.get("opts")
    found = [*held.values(), *(options.values() if isinstance(options, dict) else ())]
    yield from (pen for pen in found if isinstance(pen, QPen) and pen.isCosmetic())
