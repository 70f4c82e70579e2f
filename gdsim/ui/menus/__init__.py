"""The menus, a file each: what there is to choose, and what it calls."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from gdsim.language import tr

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow


def fill(window: "MainWindow") -> None:
    """Make the window's menus."""
    # Here, since each of them needs what is below.
    from gdsim.ui.menus import file, lessons, run, view
    from gdsim.ui.menus import help as help_menu

    bar = window.menuBar()
    file.fill(bar.addMenu(tr("&File")), window)
    run.fill(bar.addMenu(tr("&Run")), window)
    view.fill(bar.addMenu(tr("&View")), window)
    lessons.fill(bar.addMenu(tr("&Lessons")), window)
    help_menu.fill(bar.addMenu(tr("&Help")), window)


def add(
    menu: QMenu,
    text: str,
    slot: Callable[[], object],
    keys: str | QKeySequence.StandardKey | None = None,
) -> QAction:
    """Add an entry that calls a function without arguments."""
    action = menu.addAction(text)
    if keys is not None:
        action.setShortcut(QKeySequence(keys))
    # Not the function itself: `triggered` would tell it whether the entry is checked.
    action.triggered.connect(lambda: slot())
    return action


def add_switch(
    menu: QMenu, text: str, slot: Callable[[bool], object], keys: str | None = None
) -> QAction:
    """Add an entry that is on or off, and calls a function with that."""
    action = menu.addAction(text)
    action.setCheckable(True)
    if keys is not None:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(slot)
    return action
