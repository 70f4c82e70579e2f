"""The File menu's entries that take something out."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from gdsim.language import tr
from gdsim.ui.exports import views
from gdsim.ui.menus import add

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow


def fill(menu: QMenu, window: "MainWindow") -> None:
    """Add the entries."""
    exports = window.exports
    taken = menu.addMenu(tr("Export"))
    add(taken, tr("Table as CSV…"), exports.save_table)
    picture = taken.addMenu(tr("Picture"))
    copied = taken.addMenu(tr("Copy picture"))
    for name, title in views.titles().items():
        add(picture, tr("{view}…", view=title), partial(exports.save_picture, name))
        add(copied, title, partial(exports.copy_picture, name))
    add(taken, tr("Animation…"), exports.animate)
    add(taken, tr("Worksheet…"), exports.save_worksheet)
