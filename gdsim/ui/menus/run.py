"""The Run menu: the tool bar's actions, and what a run is compared with."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from gdsim.language import tr
from gdsim.ui.menus import add, add_switch

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow


def fill(menu: QMenu, window: "MainWindow") -> None:
    """Fill the menu."""
    bar = window.run_bar
    menu.addActions(
        (bar.reset_action, bar.back_action, bar.step_action, bar.phase_action, bar.run_action)
    )
    menu.addSeparator()
    prediction = window.surface.prediction
    predict = add_switch(menu, tr("Predict, then reveal"), prediction.switch, "P")
    prediction.switched.connect(predict.setChecked)
    menu.addSeparator()
    add(menu, tr("Compare runs"), window.compare, "Ctrl+R")
    add(menu, tr("Convergence map…"), window.show_map, "Ctrl+M")
