"""Where a user sets up a problem: a panel for each problem whose options need one of their own.

Each is imported once it is needed, as a start needs none of them.
"""

from collections.abc import Callable

from gdsim.ui.setup.panel import PlainPanel, SetupPanel

__all__ = ["PANELS", "PlainPanel", "SetupPanel", "panel_for"]


def _table() -> SetupPanel:
    from gdsim.ui.setup.table import TablePanel

    return TablePanel()


def _formula() -> SetupPanel:
    from gdsim.ui.setup.formula import FormulaPanel

    return FormulaPanel()


def _network() -> SetupPanel:
    from gdsim.ui.setup.network import NetworkPanel

    return NetworkPanel()


PANELS: dict[str, Callable[[], SetupPanel]] = {
    "table": _table,
    "formula": _formula,
    "network": _network,
}
"""What makes the panels, by the id of their problem; the others are set up in a `PlainPanel`."""


def panel_for(problem: str) -> SetupPanel:
    """A new panel for the problem of this id."""
    return PANELS.get(problem, PlainPanel)()
