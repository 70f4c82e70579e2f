"""What a control is for, put together from its name, its words and its key."""

from collections.abc import Iterator
from html import escape
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QToolButton, QWidget

from gdsim.language import tr
from gdsim.ui.help.words import KINDS, LIVE, WORDS

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow


def told(widget: QWidget, window: "MainWindow") -> str:
    """What the widget is for, as rich text; of a part of a control, what that is for."""
    words = _words(window)
    name = ""
    for part in _outwards(widget):
        name = name or _name(part)
        if text := _text(part, words):
            return _rich(name or _view(part), text, _key(part))
    return ""


def prepare(window: "MainWindow") -> None:
    """Give every widget of the window its words for Qt's own “What's This?”."""
    words = _words(window)
    for widget in window.findChildren(QWidget):
        if text := _text(widget, words):
            widget.setWhatsThis(_rich(_name(widget) or _view(widget), text, _key(widget)))


def _words(window: "MainWindow") -> dict[int, str]:
    """The words of what is in the window now, by its identity."""
    found: dict[int, str] = {}
    for place, words in WORDS.items():
        for thing in _there(window, place):
            for part in _parts(thing):
                now = part.accessibleDescription() if place in LIVE else ""
                found[id(part)] = "\n".join(filter(None, (tr(words), now)))
    return found


def _parts(thing: object) -> list[QWidget]:
    """What of it the keyboard or the pointer can be on."""
    if isinstance(thing, QAction):
        return [part for part in thing.associatedObjects() if isinstance(part, QToolButton)]
    inner = ("edit", "plot", "slider", "text")
    # A view's plot or a field's line, which may tell besides what stands there now.
    parts = [thing, *(getattr(thing, name, None) for name in inner)]
    return [part for part in parts if isinstance(part, QWidget)]


def _there(window: "MainWindow", place: str) -> list[object]:
    try:
        thing = attrgetter(place)(window)
    except AttributeError:
        # A view that is made when it is first shown is not there before.
        return []
    return list(thing) if isinstance(thing, list | tuple) else [thing]


def _outwards(widget: QWidget) -> Iterator[QWidget]:
    part: QWidget | None = widget
    while part is not None:
        yield part
        part = None if part.isWindow() and not part.parentWidget() else part.parentWidget()


def _text(widget: QWidget, words: dict[int, str]) -> str:
    kinds = (tr(KINDS[kind.__name__]) for kind in type(widget).__mro__ if kind.__name__ in KINDS)
    if words.get(id(widget)):
        return words[id(widget)]
    parts = (widget.accessibleDescription(), widget.toolTip())
    # A tool tip that shows a name in full tells nothing of it.
    told = dict.fromkeys(part for part in parts if part and part != _name(widget))
    return "\n".join(told) or _own(widget) or next(kinds, "")


def _own(widget: QWidget) -> str:
    """The widget's own words, unless they are those that `prepare` gave it."""
    own = widget.whatsThis()
    return "" if own.startswith("<") else own


def _rich(name: str, text: str, key: str) -> str:
    heading = f"<b>{escape(name[:1].upper() + name[1:])}</b>" if name else ""
    if key:
        heading += f"&nbsp;&nbsp;<code>{escape(key)}</code>"
    # Tool tips of ours end with their keys, which stand above already.
    body = escape(text.removesuffix(f" ({key})")).replace("\n", "</p><p>")
    return f"<p>{heading}</p><p>{body}</p>" if heading else f"<p>{body}</p>"


def _name(widget: QWidget) -> str:
    if name := widget.accessibleName():
        return name
    return widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""


def _view(widget: QWidget) -> str:
    """The title of the view that it belongs to."""
    docks = (part for part in _outwards(widget) if isinstance(part, QDockWidget))
    return next((dock.windowTitle() for dock in docks), "")


def _key(widget: QWidget) -> str:
    action = widget.defaultAction() if isinstance(widget, QToolButton) else None
    keys = action.shortcut() if action else QKeySequence()
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
