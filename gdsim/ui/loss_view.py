"""The loss per iteration, with a logarithmic switch."""

import math
from typing import Any

import msgspec
import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from gdsim.core.trajectory import Steps
from gdsim.language import tr
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.plot import MOST_VIEWS, Plot, branch_style, legend_of, place_legend, thin
from gdsim.ui.surface.backgrounds import wide
from gdsim.ui.theme import Theme
from gdsim.ui.view_states import read

Line = tuple[np.ndarray, np.ndarray]
"""Iterations done, and heights in the plot."""

LEGEND_LEFT = 66
"""Pixels from the plot's left edge to its legend, which is right of the axis."""

MOST_ABOVE = 1.5
"""How far above the first loss, as its multiple, runs that step together are shown."""


class _State(msgspec.Struct):
    log: bool = False


class LossView(QWidget):
    """The loss over the iterations done: at 0 that of the start, at the end that of here."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.plot = Plot()
        self.plot.setAccessibleName(tr("Loss per iteration"))
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.set_labels(tr("iterations done"), tr("loss"))
        self.curve = pg.PlotCurveItem(connect="finite")
        self.future = pg.PlotCurveItem(connect="finite")
        self.here = pg.ScatterPlotItem(pxMode=True, size=themes.mark(10))
        self.selected = pg.ScatterPlotItem(pxMode=True, size=themes.mark(16), brush=None)
        # Losses that are watched beside those of the steps: see `watched`.
        self.train = pg.PlotCurveItem()
        self.test = pg.PlotCurveItem()
        for item in (self.future, self.curve, self.train, self.test, self.selected, self.here):
            self.plot.addItem(item, ignoreBounds=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.plot)
        self.logarithmic = QCheckBox(tr("log"), self.plot)
        self.logarithmic.setAccessibleName(tr("Logarithmic loss"))
        self.logarithmic.setToolTip(tr("Each step up the axis is ten times the loss"))
        self.logarithmic.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.logarithmic.setFont(themes.font(themes.SMALL))
        self.logarithmic.toggled.connect(self._rescale)
        self.plot.installEventFilter(self)
        self._theme: Theme | None = None
        self._marked: tuple[int, float] | None = None
        self._others: dict[int, pg.PlotCurveItem] = {}
        self.legend = QLabel(self.plot)
        self.legend.setFont(themes.font(themes.SMALL))
        self._top = self._bottom = math.nan
        self._width = 0
        session.branches_changed.connect(self._draw_branches)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.plot.set_theme(theme)
        self.train.setPen(themes.pen(theme.text, 2))
        self.test.setPen(themes.pen(theme.held_out, 2, style=Qt.PenStyle.DashLine))
        self.future.setPen(themes.pen(themes.pale(theme.loss), 1.5))
        self.here.setBrush(pg.mkBrush(theme.model))
        self.here.setPen(themes.pen(theme.text, 1))
        self._draw_branches()
        self.selected.setPen(themes.pen(theme.text, 2))

    def view_state(self) -> dict[str, Any]:
        """Whether the axis is logarithmic."""
        return {"log": self.logarithmic.isChecked()}

    def restore_view(self, state: object) -> None:
        """Have the axis as it was."""
        self.logarithmic.setChecked(read(state, _State).log)

    def restart(self) -> None:
        """Show a new run."""
        self.mark(None, math.nan)
        self._top = self._bottom = math.nan
        self._width = 0
        self._explain()

    def _explain(self) -> None:
        """Say which line is which, where there is more than one of the run."""
        theme, settings = self._theme, self._session.settings
        signs = {}
        if theme is not None and settings.samples_per_step:
            signs = {tr("━ batch"): self._own_colour(theme), tr("━ all"): theme.text}
        if theme is not None and settings.built.held_out is not None:
            own = signs or {tr("━ fitted"): self._own_colour(theme)}
            signs = own | {tr("┅ held out"): theme.held_out}
        self.legend.setText(legend_of(signs))
        self._place_signs()

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
        lines = {self.curve: (x, y), self.future: (x_later, y_later)}
        lines |= self._watched() | self._beside()
        heights = np.concatenate([line[1] for line in lines.values()])
        self._make_room(np.append(x, x_later), heights, session.known)
        for item, (across, up) in lines.items():
            item.setData(across, self._near(up))
        self.here.setData(*((x[-1:], self._near(y[-1:])) if np.isfinite(y[-1]) else ([], [])))

    def _watched(self) -> dict[pg.PlotCurveItem, Line]:
        """The losses over all samples and over those held out; nothing where none are."""
        session = self._session
        watched = session.branches.active.watched.losses
        watched = watched[watched[:, 0] <= session.iteration]
        before = watched[:-1]
        watched = np.concatenate((before[thin(len(before))], watched[-1:]))
        found = {}
        for item, column in zip((self.train, self.test), watched.T[1:], strict=True):
            known = ~np.isnan(column)
            found[item] = watched[known, 0], self._heights(column[known])
        return found

    def _draw_branches(self) -> None:
        """Draw the branches that are not in full view, each in its own colour."""
        for line in self._others.values():
            self.plot.removeItem(line)
        self._others = {}
        branches = self._session.branches
        for branch in branches:
            if self._theme is None or branch is branches.active or not branch.visible:
                continue
            colour = themes.branch_colour(self._theme, branch.colour)
            line = pg.PlotCurveItem(
                connect="finite", pen=themes.pen(colour, 1.5, style=branch_style(branch.colour))
            )
            x, y = self._line(branch.trajectory.steps)
            line.setData(x, self._near(y))
            line.setZValue(-1)
            self.plot.addItem(line, ignoreBounds=True)
            self._others[branch.id] = line
        if self._theme is not None:
            width = 2.5 if branches.together else 2
            style = branch_style(branches.active.colour if branches.together else 0)
            self.curve.setPen(themes.pen(self._own_colour(self._theme), width, style=style))
        self._explain()

    def _beside(self) -> dict[pg.PlotCurveItem, Line]:
        """Those that step together with the one in full view, up to where they stand."""
        branches, found = self._session.branches, {}
        for branch in branches if branches.together else ():
            if (line := self._others.get(branch.id)) and branch.progress:
                done = branch.trajectory.row_of(branch.progress.iteration) + 1
                x, y = self._line(branch.trajectory.steps[:done])
                ahead = branch.progress.ahead
                found[line] = np.append(x, ahead.first - 1), np.append(y, self._heights(ahead.loss))
        return found

    def _own_colour(self, theme: Theme) -> str:
        """The loss's own colour, or among runs that step together that of the one in full view."""
        branches = self._session.branches
        if not branches.together:
            return theme.loss
        return themes.branch_colour(theme, branches.active.colour).name()

    def _near(self, heights: np.ndarray) -> np.ndarray:
        """The heights; what is too far out of sight for Qt to count pixels is brought nearer."""
        (bottom, top) = self.plot.viewRange()[1]
        reach = MOST_VIEWS * (top - bottom)
        return np.clip(heights, bottom - reach, top + reach)

    def _line(self, steps: Steps) -> Line:
        which = thin(len(steps))
        return steps.first + steps.stride * which - 1, self._heights(steps.loss[which])

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

    def _make_room(self, x: np.ndarray, y: np.ndarray, known: int) -> None:
        """Widen the ranges in strides, so that the axes are not painted anew in every frame."""
        last = max(x[-1], known) if self._session.branches.together else x[-1]
        if not 0.4 * self._width <= last <= self._width or not self._width:
            self._width = max(10, math.ceil(1.25 * last))
            self.plot.setXRange(0, self._width, padding=0.02)
        finite = y[np.isfinite(y)]
        if not len(finite):
            return
        low, high = float(finite.min()), float(finite.max())
        if self._session.branches.together and not self.logarithmic.isChecked():
            # One that diverges must not leave the others a line at the bottom.
            high = min(high, MOST_ABOVE * max(abs(self._first_loss), low))
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

    @property
    def _first_loss(self) -> float:
        """The greatest loss at the start of the runs that step together."""
        firsts = [b.trajectory.steps.loss[:1] for b in self._session.branches]
        return max((float(loss[0]) for loss in firsts if len(loss)), default=0.0)

    def _rescale(self) -> None:
        self.plot.getAxis("left").setLogMode(y=self.logarithmic.isChecked())
        self._top = self._bottom = math.nan
        self._draw_ring()
        self._draw_branches()
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the switch in the plot's corner."""
        if event.type() == QEvent.Type.Resize:
            self._place_signs()
        return super().eventFilter(watched, event)

    def _place_signs(self) -> None:
        """Put the switch into the plot's corner, and the legend beside it or, if narrow, below."""
        self.logarithmic.adjustSize()
        right = self.plot.width() - self.logarithmic.width() - themes.px(8)
        self.logarithmic.move(right, themes.px(4))
        left = themes.px(LEGEND_LEFT)
        place_legend(self.legend, self.plot, left, themes.px(6))
        if left + self.legend.width() + themes.px(8) > right:
            self.legend.move(left, themes.px(26))
