"""Where a user sets up a problem: a panel for each problem whose options need one of their own."""

from gdsim.ui.setup.formula import FormulaPanel
from gdsim.ui.setup.network import NetworkPanel
from gdsim.ui.setup.panel import PlainPanel, SetupPanel
from gdsim.ui.setup.table import TablePanel

__all__ = ["PANELS", "PlainPanel", "SetupPanel", "panel_for"]

PANELS: dict[str, type[SetupPanel]] = {
    "table": TablePanel,
    "formula": FormulaPanel,
    "network": NetworkPanel,
}
"""The panels by the id of their problem; the others are set up in a `PlainPanel`."""


def panel_for(problem: str) -> SetupPanel:
    """A new panel for the problem of this id."""
    return PANELS.get(problem, PlainPanel)()
