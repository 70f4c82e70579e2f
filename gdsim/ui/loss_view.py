"""The loss per iteration, with a logarithmic switch."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.plot import Plot, thin
from gdsim.ui.surface.backgrounds import wide
from gdsim.ui.theme import Theme


class LossView(QWidget):
    """The loss over the iterations done: at 0 that of the start, at the end that of here."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.plot = Plot()
        self.plot.setAccessibleName("Loss per iteration")
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.set_labels("iterations done", "loss")
        self.curve = pg.PlotCurveItem(connect="finite")
        self.future = pg.PlotCurveItem(connect="finite")
        self.here = pg.ScatterPlotItem(pxMode=True, size=10)
        self.selected = pg.ScatterPlotItem(pxMode=True, size=16, brush=None)
        for item in (self.future, self.curve, self.selected, self.here):
            self.plot.addItem(item, ignoreBounds=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self.logarithmic = QCheckBox("logarithmic", self.plot)
        self.logarithmic.setToolTip("Each step up the axis is ten times the loss")
        self.logarithmic.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.logarithmic.setFont(themes.font(themes.SMALL))
        self.logarithmic.toggled.connect(self._rescale)
        self.plot.installEventFilter(self)
        self._theme: Theme | None = None
        self._marked: tuple[int, float] | None = None
        self._ghosts: list[pg.PlotCurveItem] = []
        self._top = self._bottom = math.nan
        self._width = 0
        session.branches_changed.connect(self._draw_branches)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.plot.set_theme(theme)
        self.curve.setPen(themes.pen(theme.loss, 2))
        self.future.setPen(themes.pen(themes.pale(theme.loss), 1.5))
        self.here.setBrush(pg.mkBrush(theme.model))
        self.here.setPen(themes.pen(theme.text, 1))
        self._draw_branches()
        self.selected.setPen(themes.pen(theme.text, 2))

    def restart(self) -> None:
        """Show a new run."""
        self.mark(None, math.nan)
        self._top = self._bottom = math.nan
        self._width = 0

    def refresh(self) -> None:
        """Show the loss up to where the run stands."""
        session = self._session
        if session.progress is None:
            return
        steps, known = session.steps, session.trajectory.steps
        which, ahead = thin(len(steps)), session.progress.ahead
        x = np.append(steps.first + steps.stride * which, ahead.first) - 1
        y = self._heights(np.append(steps.loss[which], ahead.loss))
        later = known[len(steps) :]
        then = thin(len(later))
        x_later = later.first + later.stride * then - 1
        y_later = self._heights(later.loss[then])
        self._make_room(np.append(x, x_later), np.append(y, y_later))
        self.future.setData(x_later, y_later)
        self.curve.setData(x, y)
        self.here.setData(*((x[-1:], y[-1:]) if np.isfinite(y[-1]) else ([], [])))

    def _draw_branches(self) -> None:
        """Draw the branches that are not being stepped, each in its own colour."""
        for ghost in self._ghosts:
            self.plot.removeItem(ghost)
        self._ghosts = []
        branches = self._session.branches
        for branch in branches:
            if self._theme is None or branch is branches.active or not branch.visible:
                continue
            steps = branch.trajectory.steps
            which = thin(len(steps))
            colour = themes.branch_colour(self._theme, branch.colour)
            ghost = pg.PlotCurveItem(connect="finite", pen=themes.pen(colour, 1.5))
            x = steps.first + steps.stride * which - 1
            ghost.setData(x, self._heights(steps.loss[which]))
            ghost.setZValue(-1)
            self.plot.addItem(ghost, ignoreBounds=True)
            self._ghosts.append(ghost)

    def mark(self, iteration: int | None, loss: float) -> None:
        """Ring the loss that an iteration computed; None takes the ring away."""
        self._marked = None if iteration is None else (iteration, loss)
        self._draw_ring()

    def _draw_ring(self) -> None:
        iteration, loss = self._marked or (0, math.nan)
        height = self._heights(np.array([loss]))
        sound = np.isfinite(height[0])
        self.selected.setData(*(([iteration - 1], height) if sound else ([], [])))

    def _heights(self, loss: np.ndarray) -> np.ndarray:
        heights = loss.astype(np.float64)
        if self.logarithmic.isChecked():
            # A loss of zero, or below, has no place on this axis.
            heights = np.where(heights > 0, heights, np.nan)
            return np.log10(heights)
        return heights

    def _make_room(self, x: np.ndarray, y: np.ndarray) -> None:
        """Widen the ranges in strides, so that the axes are not painted anew in every frame."""
        if not 0.4 * self._width <= x[-1] <= self._width or not self._width:
            self._width = max(10, math.ceil(1.25 * x[-1]))
            self.plot.setXRange(0, self._width, padding=0.02)
        finite = y[np.isfinite(y)]
        if not len(finite):
            return
        low, high = float(finite.min()), float(finite.max())
        if not self.logarithmic.isChecked():
            low = min(0.0, low)
        if (
            self._bottom <= low
            and high <= self._top
            and high - low > 0.4 * (self._top - self._bottom)
        ):
            return
        if self.logarithmic.isChecked():
            self._bottom, self._top = math.floor(low - 0.5), math.ceil(high + 0.2)
        else:
            bottom, self._top = wide([low, high], 0.1)
            self._bottom = bottom if low < 0 else 0.0
        self.plot.setYRange(self._bottom, self._top, padding=0)

    def _rescale(self) -> None:
        self.plot.getAxis("left").setLogMode(y=self.logarithmic.isChecked())
        self._top = self._bottom = math.nan
        self._draw_ring()
        self._draw_branches()
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the switch in the plot's corner."""
        if event.type() == QEvent.Type.Resize:
            self.logarithmic.adjustSize()
            self.logarithmic.move(self.plot.width() - self.logarithmic.width() - 8, 4)
        return super().eventFilter(watched, event)
