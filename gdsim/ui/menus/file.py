"""The File menu: what comes in from outside, and what is taken out."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from gdsim.language import tr
from gdsim.ui.menus import add, exports

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow


def fill(menu: QMenu, window: "MainWindow") -> None:
    """Fill the menu."""
    documents = window.documents
    add(menu, tr("New run"), documents.new, QKeySequence.StandardKey.New)
    # A run or a table: who opens a file need not know beforehand which of them it is.
    add(menu, tr("Open…"), documents.open, QKeySequence.StandardKey.Open)
    recent = menu.addMenu(tr("Open recent"))
    recent.aboutToShow.connect(lambda: _list_recent(recent, window))
    examples = menu.addMenu(tr("Examples"))
    for name, title in example_titles().items():
        add(examples, title, partial(documents.open_example, name, title))
    add(menu, tr("Paste a table"), window.tables.paste, "Ctrl+V")
    menu.addSeparator()
    add(menu, tr("Save"), documents.save, QKeySequence.StandardKey.Save)
    add(menu, tr("Save as…"), documents.save_as, "Ctrl+Shift+S")
    menu.addSeparator()
    exports.fill(menu, window)
    add(menu, tr("Copy as PyTorch"), window.copy_program)
    add(menu, tr("Export script…"), window.export_program, "Ctrl+E")
    menu.addSeparator()
    add(menu, tr("Preferences…"), window.help.show_preferences, "Ctrl+,")
    add(menu, tr("Quit"), window.close, QKeySequence.StandardKey.Quit)


def example_titles() -> dict[str, str]:
    """The examples that come with the program: their files' names, and their titles."""
    return {
        "valley": tr("A narrow valley, with and without momentum"),
        "diverging": tr("A learning rate that is too large"),
        "optimizers": tr("Five optimizers on Rosenbrock's valley"),
        "table": tr("A line through a table of your own"),
        "moons": tr("A network that learns two moons"),
        "batches": tr("Batches: the noise of stochastic steps"),
    }


def _list_recent(menu: QMenu, window: "MainWindow") -> None:
    menu.clear()
    recent = window.documents.recent
    for number, path in enumerate(recent, 1):
        # What follows & would be underlined as a key.
        name = path.name.replace("&", "&&")
        action = add(menu, f"&{number}  {name}", partial(window.documents.open_file, path))
        action.setToolTip(str(path))
    if not recent:
        menu.addAction(tr("None yet")).setEnabled(False)
    menu.setToolTipsVisible(True)
