"""The Help menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from gdsim.language import tr
from gdsim.ui.menus import add

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow


def fill(menu: QMenu, window: "MainWindow") -> None:
    """Fill the menu."""
    told = window.help
    asking = add(menu, tr("What is this?"), told.tell, "F1")
    # Of the controls of Preferences, too.
    asking.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
    add(menu, tr("Point and ask"), told.point, "Shift+F1")
    menu.addSeparator()
    keys = add(menu, tr("Keys"), told.show_keys)
    keys.setShortcuts([QKeySequence("Ctrl+F1"), QKeySequence("?")])
    menu.addSeparator()
    add(menu, tr("Open the log folder"), told.open_log)
    add(menu, tr("About gdsim"), told.show_about)
