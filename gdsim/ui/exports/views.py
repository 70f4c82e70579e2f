"""The views that can be taken out as pictures, by the names that they have on the command line."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gdsim.language import tr

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

WINDOW = "window"

ATTRIBUTES = {
    WINDOW: "",
    "surface": "surface",
    "solid": "area.solid",
    "data": "data",
    "loss": "loss",
    "table": "table",
    "program": "code",
    "map": "map",
}
"""Where the window has each."""

DOCKS = {
    "data": "Data and model",
    "loss": "Loss per iteration",
    "table": "Steps",
    "program": "Program",
    "map": "Convergence map",
}


def titles() -> dict[str, str]:
    """Each view's name in the user's language."""
    return {
        WINDOW: tr("Window"),
        "surface": tr("Loss surface"),
        "solid": tr("Surface in 3-D"),
        "data": tr("Data and model"),
        "loss": tr("Loss per iteration"),
        "table": tr("Steps"),
        "program": tr("Program"),
        "map": tr("Convergence map"),
    }


def widget(window: "MainWindow", name: str) -> QWidget | None:
    """What is to be drawn; None where the window has no such view now."""
    found: object = window
    for attribute in filter(None, ATTRIBUTES[name].split(".")):
        found = getattr(found, attribute, None)
    return found if isinstance(found, QWidget) else None


def is_there(window: "MainWindow", name: str) -> bool:
    """Whether there is something to be drawn of the view."""
    view = widget(window, name)
    if name == "map":
        return window.map.picture is not None
    if name == "solid":
        return view is not None and view.isVisible()
    return view is not None


def bring_up(window: "MainWindow", name: str) -> None:
    """Have the view shown: one that is hidden has not kept up with the run."""
    if dock := window.docks.get(DOCKS.get(name, "")):
        dock.show()
        dock.raise_()
