"""A view as an SVG file: its lines as lines and its text as text, for every program to read.

What Qt writes needs two mends. Where a widget does not lie at the picture's corner, its clipping
does: so each widget is written by itself, and put in its place. And a plot's lines are written in
its own units, stretched by a matrix, with a pen that is not to be (`vector-effect`), which few
programs but browsers know: so the matrix is worked into the points.
"""

import re
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

SVG = "http://www.w3.org/2000/svg"

KEPT = "vector-effect"

Flags = QWidget.RenderFlag

_NAMED = re.compile(rb"(clipPath|gradient)(\d+)")
_MATRIX = re.compile(r"matrix\(([^)]*)\)")
_NUMBER = r"(-?[\d.]+(?:e[-+]?\d+)?)"
_PAIR = re.compile(f"{_NUMBER},{_NUMBER}", re.IGNORECASE)

Matrix = tuple[float, ...]


def svg(widget: QWidget, title: str) -> bytes:
    """The widget, and all in it that is seen, as an SVG file."""
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    width, height = widget.width(), widget.height()
    picture = Element(
        _tag("svg"),
        {"width": f"{width}", "height": f"{height}", "viewBox": f"0 0 {width} {height}"},
    )
    SubElement(picture, _tag("title")).text = title
    for number, (part, at, seen) in enumerate(_parts(widget, QPoint(), widget.rect())):
        drawn = _drawn(part, number, root=part is widget)
        place = Element(_tag("g"), {"transform": f"translate({at.x()},{at.y()})"})
        place.extend(drawn)
        if not any(child.tag == _tag("g") and len(child) for child in place):
            continue
        if seen != part.rect():
            _clip(place, seen, f"seen{number}")
        picture.append(place)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(picture)


def _parts(widget: QWidget, at: QPoint, seen: QRect) -> Iterator[tuple[QWidget, QPoint, QRect]]:
    """The widgets from the lowest up: each, where it is, and what is seen of it."""
    yield widget, at, seen
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisibleTo(widget) and not child.isWindow():
            inside = seen.translated(-child.pos()).intersected(child.rect())
            if not inside.isEmpty():
                yield from _parts(child, at + child.pos(), inside)


def _drawn(widget: QWidget, number: int, root: bool) -> list[Element]:
    """One widget by itself, without those in it."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The version that has clipping: a curve ends where its plot does.
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setResolution(widget.logicalDpiX())
    painter = QPainter(generator)
    if root:
        painter.fillRect(widget.rect(), widget.palette().window())
    # Not the rest of the window, on which it lies. A plot has another `render` of its own.
    flags = Flags.DrawWindowBackground if root else Flags(0)
    QWidget.render(widget, painter, QPoint(), QRegion(), flags)
    painter.end()
    # Each part has names of its own.
    written = _NAMED.sub(rb"\g<1>%d-\g<2>" % number, data.data())
    # It is what Qt has written just now.
    found = ElementTree.fromstring(written)  # noqa: S314
    _tidy(found)
    for element in found.iter():
        element.attrib.pop(KEPT, None)
        for child in list(element):
            # Readers complain of paths without points.
            if child.get("d") == "":
                element.remove(child)
    return [child for child in found if child.tag in (_tag("g"), _tag("defs")) and len(child)]


def _clip(place: Element, seen: QRect, name: str) -> None:
    """Show no more than is seen."""
    path = Element(_tag("clipPath"), {"id": name})
    corner = {"x": f"{seen.x()}", "y": f"{seen.y()}"}
    SubElement(
        path, _tag("rect"), corner | {"width": f"{seen.width()}", "height": f"{seen.height()}"}
    )
    place.insert(0, path)
    place.set("clip-path", f"url(#{name})")


def _tidy(group: Element) -> None:
    """Leave out groups that hold nothing, and work matrices in."""
    for child in list(group):
        if child.tag != _tag("g"):
            continue
        _tidy(child)
        if len(child):
            _work_in(group, child)
        else:
            group.remove(child)


def _work_in(parent: Element, group: Element) -> None:
    """Put the group's matrix into the points of the lines that it would stretch."""
    found = _MATRIX.fullmatch(group.get("transform", ""))
    if not found:
        return
    matrix = tuple(map(float, found[1].split(",")))
    if matrix[:4] == (1.0, 0.0, 0.0, 1.0):
        return
    place = list(parent).index(group)
    parts: list[Element] = []
    for child in group:
        attributes = dict(group.attrib)
        if child.get(KEPT) == "non-scaling-stroke" and _placed(child, matrix):
            del attributes["transform"]
        if not parts or parts[-1].attrib != attributes:
            parts.append(Element(group.tag, attributes))
        parts[-1].append(child)
    parent.remove(group)
    for part in reversed(parts):
        parent.insert(place, part)


def _placed(element: Element, matrix: Matrix) -> bool:
    """Whether the element is made of points alone, which are then where the matrix puts them."""
    a, b, c, d, e, f = matrix

    def put(point: re.Match[str]) -> str:
        x, y = float(point[1]), float(point[2])
        return f"{a * x + c * y + e:.2f},{b * x + d * y + f:.2f}"

    for name in ("points", "d"):
        if (written := element.get(name)) is not None:
            element.set(name, _PAIR.sub(put, written))
            return True
    return False


def _tag(name: str) -> str:
    return f"{{{SVG}}}{name}"
