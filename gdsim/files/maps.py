"""Convergence maps as files: a picture with axes and a legend, or a table of all cells."""

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from gdsim.core.convergence import MapPicture
from gdsim.core.faults import SettingsError
from gdsim.core.map_axes import START, Axis
from gdsim.core.map_colours import Shown, colours, entries, marks, scale, span
from gdsim.language import counted, tr, worded

# After the core, which imports torch: see there.
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, Qt  # isort: skip
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QImageWriter, QPainter  # isort: skip

SHORTEST_SIDE = 512
"""Pixels along the map's side, or more, since a cell is a whole number of them."""

LEFT, TOP, RIGHT, BOTTOM = 104, 76, 216, 72
"""Pixels around the map, for the axes, the titles and the legend."""

TEXT, TITLE = 14, 18
"""Heights of letters in pixels."""

INK, PAPER = (27, 34, 43), (255, 255, 255)

MOST_TICKS = 6

HEADER = "x,y,iterations,minimum,final_loss"


def writer(path: Path) -> Callable[..., None]:
    """What writes a map to a file of this name: `(picture, path, shown="iterations")`.

    Raises:
        SettingsError: Neither `.png` nor `.csv` ends the name.
    """
    formats = {".png": write_png, ".csv": write_csv}
    if path.suffix.lower() not in formats:
        raise SettingsError(
            "output",
            worded("A map is written to a .png or a .csv file, not to '{name}'.", name=path.name),
        )
    return formats[path.suffix.lower()]


def write_csv(picture: MapPicture, path: Path, shown: Shown = "iterations") -> None:
    """Write a row for each cell that is computed.

    `iterations` is -1 where the run did not converge and -2 where it diverged; `minimum` counts the
    problem's known minima from 0, and is -1 for none.

    Raises:
        OSError: The file can't be written.
    """
    del shown
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in csv_lines(picture))


def csv_lines(picture: MapPicture) -> Iterator[str]:
    """The table as text, row by row of the map from the lowest, at full precision."""
    yield HEADER
    cells = picture.request.cells
    across, up = (axis.values(cells) for axis in (picture.request.x, picture.request.y))
    for row, column in np.argwhere(picture.done):
        numbers = (across[column], up[row], picture.iterations[row, column])
        ends = (picture.minimum[row, column], picture.loss[row, column])
        yield ",".join(str(number.item()) for number in (*numbers, *ends))


def write_png(picture: MapPicture, path: Path, shown: Shown = "iterations") -> None:
    """Write the map as a picture; the process needs its application, for the fonts.

    Raises:
        OSError: The file can't be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(drawn(picture, shown))
    path.write_bytes(buffer.data().data())


def drawn(picture: MapPicture, shown: Shown = "iterations") -> QImage:
    """The map with its axes and its legend."""
    assert QGuiApplication.instance() is not None, "text can't be drawn without an application"
    side = picture.request.cells * math.ceil(SHORTEST_SIDE / picture.request.cells)
    map_at = QRect(LEFT, TOP, side, side)
    image = QImage(LEFT + side + RIGHT, TOP + side + BOTTOM, QImage.Format.Format_RGB32)
    image.fill(QColor(*PAPER))
    painter = QPainter(image)
    painter.setPen(QColor(*INK))
    _titles(painter, picture, shown)
    painter.drawImage(map_at, _cells(picture, shown))
    painter.drawRect(map_at.adjusted(-1, -1, 0, 0))
    _x_axis(painter, picture.request.x, map_at)
    _y_axis(painter, picture.request.y, map_at)
    _legend(painter, picture, shown, QPointF(map_at.right() + 24, TOP))
    painter.end()
    return image


def ticks(axis: Axis) -> dict[float, float]:
    """Round values on the axis, and the share of the way along it at which each stands."""
    if not axis.log:
        return {v: (v - axis.low) / (axis.high - axis.low) for v in _round(axis.low, axis.high)}
    low, high = math.log10(axis.low), math.log10(axis.high)
    decades = range(math.ceil(low - 1e-9), math.floor(high + 1e-9) + 1)
    every = -(-len(decades) // MOST_TICKS) or 1
    values = [float(f"1e{decade}") for decade in decades[::every]]
    if len(values) < 2:
        values = _round(axis.low, axis.high)
    return {value: (math.log10(value) - low) / (high - low) for value in values}


def _round(low: float, high: float) -> list[float]:
    """At most `MOST_TICKS` multiples of 1, 2 or 5 times a power of ten, within the range."""
    least = (high - low) / (MOST_TICKS - 1)
    power = 10.0 ** math.floor(math.log10(least))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least * (1 - 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [index * step for index in range(first, last + 1)]


def _cells(picture: MapPicture, shown: Shown) -> QImage:
    # Row 0 of a map is at the bottom, that of an image at the top.
    pixels = np.ascontiguousarray(colours(picture, shown)[::-1])
    height, width, _ = pixels.shape
    # A copy, since an image does not keep the array that it is made from.
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def _titles(painter: QPainter, picture: MapPicture, shown: Shown) -> None:
    request, settings = picture.request, picture.request.settings
    what = tr("iterations to converge") if shown == "iterations" else tr("minimum reached")
    painter.setFont(_font(TITLE, bold=True))
    title = tr(
        "{problem}, {optimizer}: {what}",
        problem=settings.built.title,
        optimizer=settings.optimizer.title,
        what=what,
    )
    painter.drawText(QPointF(LEFT, 30), title)
    axes = (request.x, request.y)
    varied = {"start" if axis.what.startswith(START) else axis.title for axis in axes}
    kept = ("learning rate", "momentum", "start")
    told = [settings.told[name] for name in kept if name in settings.told and name not in varied]
    painter.setFont(_font(TEXT))
    painter.drawText(
        QPointF(LEFT, 56),
        " · ".join(
            (*map(tr, told), counted("{n} iteration", "{n} iterations", request.iterations))
        ),
    )


def _x_axis(painter: QPainter, axis: Axis, map_at: QRect) -> None:
    painter.setFont(_font(TEXT))
    bottom = map_at.bottom() + 1
    for value, share in ticks(axis).items():
        x = map_at.left() + share * map_at.width()
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + 5))
        place = QRectF(x - 60, bottom + 8, 120, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, f"{value:.6g}")
    place = QRectF(map_at.left(), bottom + 36, map_at.width(), 24)
    painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, tr(axis.title))


def _y_axis(painter: QPainter, axis: Axis, map_at: QRect) -> None:
    right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
    for value, share in ticks(axis).items():
        y = map_at.bottom() + 1 - share * map_at.height()
        painter.drawLine(QPointF(LEFT - 6, y), QPointF(LEFT - 1, y))
        painter.drawText(QRectF(0, y - 10, LEFT - 10, 20), right | middle, f"{value:.6g}")
    painter.save()
    painter.translate(24, map_at.center().y())
    painter.rotate(-90)
    place = QRectF(-map_at.height() / 2, -12, map_at.height(), 24)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tr(axis.title))
    painter.restore()


def _legend(painter: QPainter, picture: MapPicture, shown: Shown, at: QPointF) -> None:
    x, y = at.x(), at.y()
    if shown == "iterations" and (picture.iterations >= 0).any():
        y = _scale(painter, picture, x, y) + 28
    for colour, text in entries(picture, shown):
        painter.fillRect(QRectF(x, y, 18, 18), QColor(*colour))
        painter.drawRect(QRectF(x, y, 18, 18))
        painter.drawText(QPointF(x + 28, y + 14), tr(text))
        y += 28


def _scale(painter: QPainter, picture: MapPicture, x: float, y: float) -> float:
    """The scale of iterations, the most at the top; where it ends."""
    painter.drawText(QPointF(x, y + 12), tr("iterations"))
    height, y = 200, y + 24
    for line, colour in enumerate(scale(np.linspace(0, 1, height))):
        painter.fillRect(QRectF(x, y + line, 18, 1), QColor(*map(int, colour)))
    painter.drawRect(QRectF(x, y, 18, height))
    low, high = np.log1p(span(picture))
    for mark in marks(picture):
        place = y + height * (1 - (math.log1p(mark) - low) / ((high - low) or 1.0))
        painter.drawLine(QPointF(x + 18, place), QPointF(x + 22, place))
        painter.drawText(QPointF(x + 28, place + 5), str(mark))
    return y + height


def _font(pixels: int, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
