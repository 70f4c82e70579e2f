"""The run in the box of the relief: what the map shows, lifted to its losses.

Where things are along the two parameters, and whether they are shown, is what the map's own items
say, so both views always tell the same.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from gdsim.branches import Branch
from gdsim.core.trajectory import Steps
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.plot import branch_style, thin
from gdsim.ui.solid.relief import Relief
from gdsim.ui.surface.arrow import Arrow
from gdsim.ui.surface.run_items import MOST_DOTS
from gdsim.ui.surface.view import SurfaceView
from gdsim.ui.theme import Theme

Points = NDArray[np.float64]

MOST_POINTS = 400
"""Points of the trajectory; and of each other line, half as many."""

ALONG = 33
"""Points of an arrow, so that it follows the surface."""


@dataclass(frozen=True, eq=False)
class Line:
    """A line, or with `dots` only its points, in the box, (k, 3); rows of nan cut it."""

    points: Points
    colour: QColor
    width: float
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    dots: bool = False


@dataclass(frozen=True, eq=False)
class Way:
    """An arrow along the surface, (k, 3); `whole` says whether its tip is in view."""

    points: Points
    colour: QColor
    dashed: bool
    whole: bool


@dataclass(frozen=True, eq=False)
class Mark:
    """A sign of fixed size at a point (3,): a `ball`, a `ring`, a `star` or a `diamond`."""

    point: Points
    colour: QColor
    size: float
    sign: str


Thing = Line | Way | Mark


class Scene:
    """What is drawn of the run, from the farthest down to the uppermost.

    Attributes:
        things: All of it.
    """

    def __init__(
        self, session: Session, surface: SurfaceView, relief: Relief, theme: Theme
    ) -> None:
        self._session = session
        self._surface = surface
        self._items = surface.items
        self._relief = relief
        self._theme = theme
        self.things: list[Thing] = [
            *self._minima(),
            *self._others(),
            *self._trail(),
            *self._scaling(),
            *self._arrows(),
            *self._guess(),
            *self._here(),
        ]

    # Where the run was

    def _trail(self) -> Iterator[Thing]:
        items, session, theme = self._items, self._session, self._theme
        progress = session.progress
        assert progress is not None
        if not _seen(items.trail):
            return
        if session.beside is not None:
            line = self._line(session.beside, MOST_POINTS)
            yield Line(line, QColor(theme.beside), 1.5, Qt.PenStyle.DashLine)
        known = session.trajectory.steps[len(session.steps) :]
        if len(known):
            yield Line(self._line(known, MOST_POINTS), themes.pale(theme.trajectory), 1.0)
        line = self._line(session.steps, MOST_POINTS, progress.ahead)
        own, style = QColor(theme.trajectory), Qt.PenStyle.SolidLine
        if session.branches.together:
            index = session.branches.active.colour
            own, style = themes.branch_colour(theme, index), branch_style(index)
        yield Line(line, own, 1.5, style)
        yield Line(line[thin(len(line), MOST_DOTS)], QColor(theme.trajectory), 5.0, dots=True)

    def _others(self) -> Iterator[Thing]:
        session = self._session
        together = session.branches.together
        for branch in session.branches:
            if branch is session.branches.active or not branch.visible:
                continue
            colour = themes.branch_colour(self._theme, branch.colour)
            steps = branch.trajectory.steps
            if together and branch.progress is not None:
                steps = steps[: branch.trajectory.row_of(branch.progress.iteration) + 1]
            ahead = branch.progress.ahead if together and branch.progress else None
            line = self._line(steps, MOST_POINTS // 2, ahead)
            yield Line(line, colour, 1.5, branch_style(branch.colour))
            if ahead is not None:
                yield from self._mark(self._stands(branch, ahead), colour, 12.0, "ball")

    def _line(self, steps: Steps, most: int, ahead: Steps | None = None) -> Points:
        """The steps' starts at their own losses, and where the step ahead starts, (k, 3)."""
        which = thin(len(steps), most)
        parts = [steps.parameters[which]] if len(steps) else []
        losses = [steps.loss[which]] if len(steps) else []
        if ahead is not None:
            parts.append(ahead.parameters)
            losses.append(ahead.loss)
        if not parts:
            return np.empty((0, 3))
        return self._lifted(np.concatenate(parts), np.concatenate(losses))

    def _lifted(self, parameters: NDArray[np.floating], loss: NDArray[np.floating]) -> Points:
        """Parameters (k, P) at their losses (k,) in the box; nan where they are out of view."""
        where, relief = self._items.background.slice, self._relief
        at = where.coordinates(parameters)
        if where.is_whole and self._of_batches:
            # The loss of a step's batch is that of another surface.
            return relief.on_surface(at)
        placed = relief.place(at[:, 0], at[:, 1], loss)
        placed[~relief.holds(at)] = np.nan
        return placed

    @property
    def _of_batches(self) -> bool:
        progress = self._session.progress
        return progress is not None and progress.batch is not None

    # Where it stands, and where it goes

    def _stands(self, branch: Branch, ahead: Steps) -> Points:
        """Where a run stands, (3,): at the loss over all samples, if steps take fewer."""
        progress = branch.progress
        over_all = progress.train_loss if progress is not None else None
        loss = ahead.loss if over_all is None else np.array([over_all])
        at = self._items.background.slice.coordinates(ahead.parameters)
        found = self._relief.place(at[:, 0], at[:, 1], loss)[0]
        return found if self._relief.holds(at)[0] else np.full(3, np.nan)

    def _here(self) -> Iterator[Thing]:
        items, session, theme = self._items, self._session, self._theme
        progress = session.progress
        assert progress is not None
        if not _seen(items.marker):
            return
        here = self._stands(session.branches.active, progress.ahead)
        where = items.marker.pos()
        moved = np.array([[where.x(), where.y()]])
        at = items.background.slice.coordinates(progress.ahead.parameters)
        if not np.allclose(moved, at, rtol=1e-9):
            # A phase, or the mouse on the map, has moved it to where no loss is known yet.
            here = self._relief.on_surface(moved)[0]
        x, _ = items.ring.getData()
        if len(x):
            foot = here * (1.0, 1.0, 0.0)
            yield Line(np.stack((foot, here)), QColor(theme.loss), 4.0)
        yield from self._ring(items.selected, theme.text)
        yield from self._mark(here, QColor(theme.model), 17.0, "ball")

    def _arrows(self) -> Iterator[Thing]:
        items, theme = self._items, self._theme
        for arrow, colour, dashed in (
            (items.overlays.moment, theme.moment, False),
            (items.gradient, theme.gradient, False),
            (items.next_step, theme.next_step, True),
        ):
            if _seen(arrow):
                yield from self._way(arrow, colour, dashed)

    def _way(self, arrow: Arrow, colour: str, dashed: bool) -> Iterator[Thing]:
        tail, tip = np.array(arrow.tail), np.array(arrow.tip)
        if not (np.isfinite(tail).all() and np.isfinite(tip).all()) or (tail == tip).all():
            return
        points, whole = self._along(tail, tip)
        if len(points) > 1:
            yield Way(points, QColor(colour), dashed, whole)

    def _along(self, tail: Points, tip: Points) -> tuple[Points, bool]:
        """From tail to tip along the surface, (k, 3), as far as that goes; whether to the tip."""
        shares = np.linspace(0.0, 1.0, ALONG)[:, None]
        points = self._relief.on_surface(tail * (1 - shares) + tip * shares)
        lost = np.flatnonzero(np.isnan(points[:, 2]))
        return (points[: lost[0]], False) if len(lost) else (points, True)

    # What is drawn around it

    def _scaling(self) -> Iterator[Thing]:
        overlays = self._items.overlays
        x, y = overlays.scaling.getData()
        if _seen(overlays.scaling) and x is not None and len(x):
            line = self._relief.on_surface(np.column_stack((x, y)))
            yield Line(line, QColor(self._theme.moment), 2.0, Qt.PenStyle.DotLine)

    def _minima(self) -> Iterator[Thing]:
        minima = self._items.overlays.minima
        if _seen(minima):
            x, y = minima.getData()
            for point in self._relief.on_surface(np.column_stack((x, y))):
                yield from self._mark(point, QColor(self._theme.good), 17.0, "star")

    def _guess(self) -> Iterator[Thing]:
        marker = self._surface.prediction.marker
        if _seen(marker):
            at = np.array([[marker.pos().x(), marker.pos().y()]])
            point = self._relief.on_surface(at)[0]
            yield from self._mark(point, QColor(self._theme.guess), 18.0, "diamond")

    def _ring(self, spots: pg.ScatterPlotItem, colour: str) -> Iterator[Thing]:
        x, y = spots.getData()
        for point in self._relief.on_surface(np.column_stack((x, y))):
            yield from self._mark(point, QColor(colour), 20.0, "ring")

    def _mark(self, point: Points, colour: QColor, size: float, sign: str) -> Iterator[Thing]:
        if all(map(math.isfinite, point)):
            yield Mark(point, colour, size, sign)


def _seen(item: pg.GraphicsObject) -> bool:
    """Whether the map shows it, by the switches of the legend and by the phase."""
    return bool(item.isVisible() and item.opacity() > 0)
