"""The View menu: what is seen, where, and how it looks."""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from gdsim.language import tr
from gdsim.ui.menus import add
from gdsim.ui.preferences import Preferences

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow


def fill(menu: QMenu, window: "MainWindow") -> None:
    """Fill the menu."""
    add(menu, tr("Show all"), window.surface.show_all, "F")
    add(menu, tr("Copy the table"), window.table.copy, "Ctrl+Shift+C")
    menu.addSeparator()
    menu.addActions(window.area.modes.actions())
    menu.addSeparator()
    menu.addActions([dock.toggleViewAction() for dock in window.docks.values()])
    menu.addSeparator()
    titles = {
        "system": tr("Theme of the system"),
        "light": tr("Light theme"),
        "dark": tr("Dark theme"),
    }
    _choices(menu, window, "theme", titles)
    titles = {
        "theme": tr("Blue, as the theme"),
        "viridis": tr("Viridis"),
        "cividis": tr("Cividis"),
        "grey": tr("Grey, for printing"),
    }
    _choices(menu.addMenu(tr("Colours of the map")), window, "map_colours", titles)
    add(menu, tr("Larger"), window.appearance.larger, QKeySequence.StandardKey.ZoomIn)
    add(menu, tr("Smaller"), window.appearance.smaller, QKeySequence.StandardKey.ZoomOut)
    menu.addSeparator()
    presenter = window.presenter
    switches = [
        (tr("Projector, full screen"), presenter.fill_screen, "F11", presenter.fills_screen),
        (tr("Projector mode"), presenter.project, "Ctrl+F11", presenter.projects),
        (tr("Spotlight"), presenter.light, "Ctrl+L", presenter.is_lit),
    ]
    for text, switch, keys, is_on in switches:
        # By where it is, not by its tick: the menu is not opened before its key is pressed.
        turn = functools.partial(_turn, switch, is_on)
        action = add(menu, text, turn, keys)
        action.setCheckable(True)
        _follow(menu, action, is_on)
    titles = {"white": tr("Projector: white ground"), "black": tr("Projector: black ground")}
    _choices(menu, window, "projector_ground", titles)
    menu.addSeparator()
    add(menu, tr("Reset the layout"), window.arrange)


def _choices(menu: QMenu, window: "MainWindow", name: str, titles: dict[str, str]) -> None:
    """Add an entry for each value of a preference."""
    group = QActionGroup(menu)
    preferences = window.preferences
    for value, title in titles.items():
        action = add(menu, title, functools.partial(preferences.set, name, value))
        action.setCheckable(True)
        action.setEnabled(not preferences.is_locked(name))
        group.addAction(action)
        _follow(menu, action, functools.partial(_is, preferences, name, value))


def _turn(switch: Callable[[bool], None], is_on: Callable[[], bool]) -> None:
    switch(not is_on())


def _is(preferences: Preferences, name: str, value: str) -> bool:
    return preferences.value(name) == value


def _follow(menu: QMenu, action: QAction, is_on: Callable[[], bool]) -> None:
    """Have the entry ticked where it is on, whenever the menu is opened."""
    action.setChecked(is_on())
    menu.aboutToShow.connect(lambda: action.setChecked(is_on()))
