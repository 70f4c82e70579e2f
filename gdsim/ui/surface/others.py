"""The branches beside the one in full view: each a line in its own colour, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QBrush

from gdsim.branches import Branch
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.plot import Plot, branch_style, cache
from gdsim.ui.theme import Theme

if TYPE_CHECKING:
    from gdsim.ui.surface.run_items import RunItems

MOST_POINTS = 300
"""Points of each line while they all move."""


class Others:
    """A line for each branch, drawn anew as they change; and a disc for each that steps, too.

    Attributes:
        lines: The lines by the branches' ids.
        here: Where the runs stand that step together with the one in full view.
    """

    def __init__(self, plot: Plot, items: RunItems) -> None:
        self._plot = plot
        self._items = items
        self._theme: Theme | None = None
        self.lines: dict[int, pg.PlotCurveItem] = {}
        # Kept, since for each new one pyqtgraph would paint a disc anew.
        self._brushes: dict[int, QBrush] = {}
        self.here = pg.ScatterPlotItem(pxMode=True, size=themes.mark(12))
        self.here.setZValue(19)
        plot.addItem(self.here, ignoreBounds=True)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.here.setPen(themes.pen(theme.text, 1))

    def make(self, session: Session) -> None:
        """Make the lines of the branches that there are now."""
        for line in self.lines.values():
            self._plot.removeItem(line)
        self.lines, self._brushes = {}, {}
        assert self._theme is not None
        for branch in _shown(session):
            colour = themes.branch_colour(self._theme, branch.colour)
            line = pg.PlotCurveItem(
                pen=themes.pen(colour, 1.5, style=branch_style(branch.colour)),
                shadowPen=themes.outline(1.5),
            )
            line.setZValue(15)
            if not session.branches.together:
                cache(line)
                line.setData(*self._items.after(branch.trajectory.steps))
            self._plot.addItem(line, ignoreBounds=True)
            self.lines[branch.id], self._brushes[branch.id] = line, pg.mkBrush(colour)
        together = session.branches.together
        index = session.branches.active.colour
        own = themes.branch_colour(self._theme, index)
        style = branch_style(index if together else 0)
        of_trail = own if together else self._theme.trajectory
        self._items.trail.setPen(themes.pen(of_trail, 1.5, style=style))
        self.draw(session)

    def draw(self, session: Session) -> None:
        """Draw those that step together with the one in full view."""
        if not session.branches.together:
            self.here.setData([], [])
            return
        spots = []
        for branch in _shown(session):
            line = self.lines.get(branch.id)
            if line is None or branch.progress is None:
                continue
            done = branch.trajectory.row_of(branch.progress.iteration) + 1
            steps = branch.trajectory.steps[:done]
            line.setData(*self._items.after(steps, MOST_POINTS))
            x, y = self._items.at(branch.progress.ahead)
            if np.isfinite(x) and np.isfinite(y):
                spots.append({"pos": (x, y), "brush": self._brushes[branch.id]})
        self.here.setData(spots)


def _shown(session: Session) -> list[Branch]:
    branches = session.branches
    return [branch for branch in branches if branch.visible and branch is not branches.active]
