"""The data and the model: samples, what the model predicts, and the residuals between them."""

import html

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from gdsim.core.objective import curve_inputs
from gdsim.core.problems import Data, Problem
from gdsim.core.progress import Progress
from gdsim.language import said, tr
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.class_field import ClassField, probability
from gdsim.ui.phases import FORWARD, LOSS, shows
from gdsim.ui.plot import MAX_POINTS, Plot, legend_of, place_legend, spread
from gdsim.ui.surface.backgrounds import wide
from gdsim.ui.theme import Theme

MOST_LETTERS = 28
"""Letters of an axis's title."""

MOST_MINIMA = 4
"""Of more known minima, only the first are written out."""

MANY = 60
"""Of more samples no residuals are drawn, and small discs."""


class DataView(QWidget):
    """With one input, samples and model over it; with several, prediction over target."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.plot = Plot()
        self.plot.setAccessibleName(tr("Data and model"))
        self.plot.setMouseEnabled(x=False, y=False)
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(themes.margins(16, 8, 16, 8))
        self.model = pg.PlotCurveItem(antialias=True)
        self.residuals = pg.PlotCurveItem(connect="pairs")
        self.squares = pg.PlotCurveItem(connect="finite")
        self.samples = pg.ScatterPlotItem(pxMode=True, size=themes.mark(11))
        self.predictions = pg.ScatterPlotItem(pxMode=True, size=themes.mark(9), symbol="s")
        self.held_out = pg.ScatterPlotItem(pxMode=True, size=themes.mark(9), brush=None)
        # Those that the step ahead takes.
        self.lit = pg.ScatterPlotItem(pxMode=True, size=themes.mark(15), brush=None)
        self._items = (
            self.squares,
            self.residuals,
            self.held_out,
            self.samples,
            self.model,
            self.predictions,
            self.lit,
        )
        for item in self._items:
            self.plot.addItem(item, ignoreBounds=True)
        self.classes = ClassField(self.plot)
        self._over_plane = False
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.plot)
        self._stack.addWidget(self._nothing)
        self.legend = QLabel(self.plot)
        self.legend.setFont(themes.font(themes.SMALL))
        self._theme: Theme | None = None
        session.probed.connect(self._show_probe)
        self._x = self._targets = self._line = np.empty(0)
        self._which = spread(0)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.plot.set_theme(theme)
        self.residuals.setPen(themes.pen(theme.muted, 1.5, style=Qt.PenStyle.DashLine))
        self.squares.setPen(themes.pen(theme.loss, 2))
        self.samples.setBrush(pg.mkBrush(theme.data))
        self.samples.setPen(None)
        self.predictions.setBrush(pg.mkBrush(theme.model))
        self.predictions.setPen(themes.pen(theme.text, 1))
        self.held_out.setPen(themes.pen(theme.data, 1.5))
        self.lit.setPen(themes.pen(theme.batch, 2))
        self._theme = theme
        self.restart()

    def restart(self) -> None:
        """Show a new run's samples."""
        problem = self._session.problem
        data = problem.data
        self._stack.setCurrentWidget(self.plot if data else self._nothing)
        if data is None:
            self._tell_function(problem)
        if data is None or self._theme is None:
            return
        self._which = spread(len(data))
        self._targets = data.targets[self._which]
        self._over_plane = problem.logit and data.inputs.ndim == 2 and data.inputs.shape[1] == 2
        self.classes.set_visible(self._over_plane)
        for item in self._items:
            item.setVisible(not self._over_plane)
        if self._over_plane:
            self.classes.restart(problem, self._theme)
            self._explain_classes(problem, self._theme)
            return
        # Thousands of discs of full size would hide the model.
        self.samples.setSize(themes.mark(11 if len(data) <= MANY else 5))
        self.held_out.setSize(themes.mark(9 if len(data) <= MANY else 7))
        if data.inputs.ndim == 1:
            self._show_over_input(problem, data, self._theme)
        else:
            self._show_over_target(problem, data, self._theme)
        self._fit_heights(problem)

    def _tell_function(self, problem: Problem) -> None:
        """A function has no data; it is told by its formula, and by where it is least."""
        names = ", ".join(problem.parameter_names)
        told = [f"<p>f({names}) =</p><p><b>{html.escape(problem.formula)}</b></p>"]
        few = problem.minima[:MOST_MINIMA]
        points = ", ".join(f"({', '.join(f'{v:.4g}' for v in at)})" for at in few)
        more = len(problem.minima) - len(few)
        if more:
            minima = tr("known minima: {points} and {count} more", points=points, count=more)
        else:
            minima = tr("known minima: {points}", points=points)
        if few:
            told.append(f"<p>{minima}</p>")
        self._nothing.setText("".join(told))

    def _show_over_input(self, problem: Problem, data: Data, theme: Theme) -> None:
        self._x = data.inputs[self._which]
        self.samples.setData(self._x, self._targets)
        self.held_out.setData([], [])
        if test := problem.held_out:
            which = spread(len(test))
            self.held_out.setData(test.inputs[which], test.targets[which])
        self._line = curve_inputs(problem)
        target = said(data.target_name)
        formula = tr("probability of {target}", target=target) if problem.logit else problem.formula
        told = f"{target},  {formula}"
        # At the side of a small plot there is no room for more.
        told = told if len(told) <= MOST_LETTERS else target
        self.plot.set_labels(said(data.input_names[0]), told)
        low = min(0.0, float(data.inputs.min()))
        self.plot.setXRange(low, self._line[-1], padding=0.02)
        self.model.setPen(themes.pen(theme.model, 3))
        signs = {tr("● data"): theme.data, tr("■ model"): theme.model}
        if len(data) <= MANY:
            signs[tr("┆ residual")] = theme.muted
        if test:
            signs[tr("○ held out")] = theme.data
        self._explain(signs)

    def _show_over_target(self, problem: Problem, data: Data, theme: Theme) -> None:
        self._x = self._targets
        ends = np.array(wide(np.append(data.targets, 0.0), 0.15))
        self.samples.setData([], [])
        self.held_out.setData([], [])
        self._line = np.empty(0)
        self.model.setData(ends, ends)
        what = tr("probability") if problem.logit else tr("prediction")
        self.plot.set_labels(tr("target {name}", name=data.target_name), what)
        self.plot.setXRange(*ends, padding=0)
        self.model.setPen(themes.pen(theme.data, 2))
        signs = {f"■ {what}": theme.model, tr("━ target"): theme.data}
        if len(data) <= MANY:
            signs[tr("┆ residual")] = theme.muted
        self._explain(signs)

    def _explain_classes(self, problem: Problem, theme: Theme) -> None:
        signs = {"● 0": theme.classes[0], "▲ 1": theme.classes[1]}
        if problem.held_out:
            signs[tr("○ held out")] = theme.muted
        self._explain(signs | {tr("━ even odds"): theme.model})

    def _explain(self, signs: dict[str, str]) -> None:
        """Say what the signs mean, each in its colour."""
        self.legend.setText(legend_of(signs))
        self._place_legend()

    def _place_legend(self) -> None:
        place_legend(self.legend, self.plot, themes.px(66), themes.px(6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the legend end where the plot does."""
        super().resizeEvent(event)
        self._place_legend()

    def _fit_heights(self, problem: Problem) -> None:
        assert problem.data is not None
        # The squared errors have a meaning in any unit; a probability is from 0 to 1.
        low, high = wide([0.0, problem.data.targets.min(), problem.data.targets.max()], 0.2)
        # Above, room for the legend.
        self.plot.setYRange(low, high + 0.15 * (high - low), padding=0)

    def refresh(self) -> None:
        """Show what the model predicts now."""
        if self._session.progress:
            self._show(self._session.progress)

    def _show_probe(self, purpose: str, found: Progress) -> None:
        if purpose == "drag":
            self._show(found)

    def _show(self, progress: Progress) -> None:
        problem = self._session.problem
        if problem.data is None:
            return
        if self._over_plane:
            self.classes.draw(progress)
            return
        everything, curve = progress.everything, progress.curve
        if len(everything) != len(problem.data) or len(curve) != len(self._line):
            return  # It is of the problem before.
        if problem.logit:
            everything, curve = probability(everything), probability(curve)
        low, high = self.plot.viewRange()[1]
        # What lies far out of sight is brought nearer, where the painter can still count.
        near = (low - 50 * (high - low), high + 50 * (high - low))
        everything = np.clip(everything, *near)
        prediction = everything[self._which]
        if len(curve):
            self.model.setData(self._line, np.clip(curve, *near))
        x, target = self._x, self._targets
        few = len(x) <= MANY
        pairs = np.column_stack((target, prediction)).ravel()
        self.residuals.setData(*((np.repeat(x, 2), pairs) if few else ([], [])))
        # Where the curve tells it all, many predictions would only hide it.
        self.predictions.setData(*((x, prediction) if few or not len(curve) else ([], [])))
        self._light(progress.batch, everything)
        predicted = shows(progress, FORWARD)
        self.predictions.setVisible(predicted)
        self.model.setOpacity(1.0 if predicted or not len(curve) else 0.25)
        self.residuals.setVisible(shows(progress, LOSS))
        if progress.by_phase and progress.phase == LOSS and few and not problem.logit:
            self.squares.setData(*self._squares(x, target, prediction))
        else:
            self.squares.setData([], [])

    def _light(self, batch: np.ndarray | None, predictions: np.ndarray) -> None:
        """Ring the samples of the batch, or of several inputs what is predicted for them."""
        data = self._session.problem.data
        if batch is None or data is None:
            self.lit.setData([], [])
            return
        which = batch[:MAX_POINTS]
        if data.inputs.ndim == 1:
            self.lit.setData(data.inputs[which], data.targets[which])
        else:
            self.lit.setData(data.targets[which], predictions[which])

    def _squares(
        self, x: np.ndarray, target: np.ndarray, prediction: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """The squared errors as squares on the screen, each standing on its residual."""
        pixel_width, pixel_height = self.plot.getViewBox().viewPixelSize()
        side = np.abs(prediction - target) * pixel_width / pixel_height
        gap = np.full_like(x, np.nan)
        across = np.column_stack((x, x - side, x - side, x, gap))
        up = np.column_stack((target, target, prediction, prediction, gap))
        return across.ravel(), up.ravel()
