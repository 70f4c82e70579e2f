"""All keys, read from what they work on: the actions, the shortcuts, and the keys of controls."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QMenu,
    QSlider,
    QTreeWidget,
    QWidget,
)

from gdsim.language import Worded, tr, worded
from gdsim.ui.own_keys import needed_by

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

Sheet = dict[str, list[tuple[str, str]]]
"""Under each heading, the keys and what they do."""

Row = tuple[list[QKeySequence], str]

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

IN_CONTROLS: dict[type[QWidget], Worded] = {
    QAbstractButton: worded("Press the button"),
    QSlider: worded("Move the slider"),
    QComboBox: worded("Choose in the list, or open it"),
    QTreeWidget: worded("Go along the runs; show or hide one"),
    QAbstractItemView: worded("Go along the rows of the table"),
}
"""What the keys do that a control keeps for itself while it has the focus."""

SHORTCUTS: dict[str, Worded] = {
    "PgDown": worded("Step, or the next phase, by a clicker"),
    "PgUp": worded("Back"),
    "F5": worded("Run or pause"),
    ".": worded("Blank the screen"),
    "Esc": worded("Leave the spotlight, or the projector"),
    "Ctrl+Left": worded("Move the start, on the loss surface"),
    "Ctrl+Right": worded("Move the start, on the loss surface"),
    "Ctrl+Up": worded("Move the start, on the loss surface"),
    "Ctrl+Down": worded("Move the start, on the loss surface"),
    "Alt+Right": worded("The next page of the lesson"),
    "Alt+Left": worded("The page of the lesson before"),
}
"""What the shortcuts do that are no entries of a menu."""

IN_VIEWS: dict[str, Worded] = {
    "Return": worded("Take it over; show the chosen run"),
    "F2": worded("Give the chosen run another name"),
    "Del": worded("Forget the chosen run"),
    "Ctrl+C": worded("Copy the chosen rows, or the text"),
    "Tab": worded("On to the next control"),
    "Shift+Tab": worded("Back to the control before"),
}
"""What other keys do in the fields and the lists that have the keyboard."""

IN_SOLID: dict[tuple[str, ...], Worded] = {
    ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"): worded("Turn it, and tilt it"),
    ("+", "-"): worded("Zoom"),
    ("Home",): worded("As it was at first"),
}
"""What keys do while the surface in three dimensions has the keyboard."""


def sheet(window: "MainWindow") -> Sheet:
    """Every key there is now, under headings."""
    found: Sheet = {}
    seen: set[int] = set()
    for entry in window.menuBar().actions():
        menu = entry.menu()
        if isinstance(menu, QMenu) and (rows := _rows(_of(_within(menu), seen))):
            found[_plain(entry.text())] = rows
    others = [*_of(window.findChildren(QAction), seen), *_of_shortcuts(window)]
    found[tr("Anywhere")] = _rows(others)
    found[tr("On the surface in three dimensions")] = _rows(
        (list(map(QKeySequence, keys)), tr(told)) for keys, told in IN_SOLID.items()
    )
    found[tr("Where the keyboard is")] = [
        *((_briefly(needed_by(kind)), tr(told)) for kind, told in IN_CONTROLS.items()),
        *_rows(([QKeySequence(key)], tr(told)) for key, told in IN_VIEWS.items()),
    ]
    return found


def as_text(sheet: Sheet) -> str:
    """The sheet, to be pasted anywhere."""
    widest = max(len(keys) for rows in sheet.values() for keys, _ in rows)
    parts = (
        "\n".join([heading, *(f"  {keys:<{widest}}  {told}" for keys, told in rows)])
        for heading, rows in sheet.items()
    )
    return "\n\n".join(parts)


def _within(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _within(inner)
        else:
            yield action


def _of(actions: Iterable[QAction], seen: set[int]) -> Iterator[Row]:
    """The keys of those actions that have not been seen yet."""
    for action in actions:
        keys = action.shortcuts()
        if keys and id(action) not in seen and action.isVisible():
            seen.add(id(action))
            yield keys, _plain(action.text())


def _of_shortcuts(window: QWidget) -> Iterator[Row]:
    for shortcut in window.findChildren(QShortcut):
        keys = shortcut.keys()
        plain = keys[0].toString() if keys else ""
        told = tr(SHORTCUTS[plain]) if plain in SHORTCUTS else shortcut.whatsThis()
        if told:
            yield keys, told


def _rows(told: Iterable[Row]) -> list[tuple[str, str]]:
    """The rows as they are read; what does the same is in one, with all its keys."""
    keys: dict[str, list[QKeySequence]] = {}
    for each, does in told:
        keys.setdefault(does, []).extend(each)
    return [(_written(each), does) for does, each in keys.items()]


def _written(keys: Iterable[QKeySequence]) -> str:
    """The keys by their names on this system, all four arrows by what they are called together."""
    form = QKeySequence.SequenceFormat.NativeText
    texts = list(dict.fromkeys(key.toString(form) for key in keys if not key.isEmpty()))
    arrows = [QKeySequence(arrow).toString(form) for arrow in ARROWS]
    held = texts[0].rpartition("+")[0]
    if set(texts) == {f"{held}+{arrow}" for arrow in arrows}:
        return tr("{held} + arrow keys", held=held)
    return ", ".join(texts)


def _briefly(keys: frozenset[Qt.Key]) -> str:
    """The keys of a control, the arrows first."""
    arrows = frozenset(ARROWS)
    together = arrows <= keys
    others = sorted(keys - arrows if together else keys, key=lambda key: key.value)
    written = _written(map(QKeySequence, others))
    return f"{tr('Arrow keys')}, {written}" if together else written


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…")
