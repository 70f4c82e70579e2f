"""The data and the model: samples, what the model predicts, and the residuals between them."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from gdsim.core.problems import Data
from gdsim.core.run import Progress
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.phases import FORWARD, LOSS, shows
from gdsim.ui.plot import MAX_POINTS, Plot
from gdsim.ui.surface.backgrounds import wide
from gdsim.ui.theme import Theme


class DataView(QWidget):
    """With one input, samples and model over it; with several, prediction over target."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.plot = Plot()
        self.plot.setAccessibleName("Data and model")
        self.plot.setMouseEnabled(x=False, y=False)
        self._nothing = QLabel("This problem has no data: the loss is given by its formula alone.")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.model = pg.PlotCurveItem(antialias=True)
        self.residuals = pg.PlotCurveItem(connect="pairs")
        self.squares = pg.PlotCurveItem(connect="finite")
        self.samples = pg.ScatterPlotItem(pxMode=True, size=11)
        self.predictions = pg.ScatterPlotItem(pxMode=True, size=9, symbol="s")
        for item in (self.squares, self.residuals, self.model, self.predictions, self.samples):
            self.plot.addItem(item, ignoreBounds=True)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.plot)
        self._stack.addWidget(self._nothing)
        self.legend = QLabel(self.plot)
        self.legend.setFont(themes.font(themes.SMALL))
        self.legend.move(66, 6)
        self._theme: Theme | None = None
        session.probed.connect(self._show_probe)
        self._x = self._targets = np.empty(0)
        self._line = np.empty(0)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.plot.set_theme(theme)
        self.residuals.setPen(themes.pen(theme.muted, 1.5, style=Qt.PenStyle.DashLine))
        self.squares.setPen(themes.pen(theme.loss, 2))
        self.samples.setBrush(pg.mkBrush(theme.data))
        self.samples.setPen(None)
        self.predictions.setBrush(pg.mkBrush(theme.model))
        self.predictions.setPen(themes.pen(theme.text, 1))
        self._theme = theme
        self.restart()

    def restart(self) -> None:
        """Show a new run's samples."""
        problem = self._session.problem
        data = problem.data
        self._stack.setCurrentWidget(self.plot if data else self._nothing)
        if data is None or self._theme is None:
            return
        self._targets = np.array(data.targets)
        if len(data.input_names) == 1:
            self._show_over_input(data, problem.formula, self._theme)
        else:
            self._show_over_target(data, self._theme)
        self._fit_heights()

    def _show_over_input(self, data: Data, formula: str, theme: Theme) -> None:
        self._x = np.array(data.inputs)
        self.samples.setData(self._x, self._targets)
        low, high = min(0.0, self._x.min()), self._x.max()
        # The inputs at which the worker evaluates the model's curve: see `Objective`.
        self._line = np.linspace(low, high + 0.2 * (high - low), len(self._curve()))
        self.plot.set_labels(data.input_names[0], f"{data.target_name},  {formula}")
        self.plot.setXRange(low, self._line[-1] if len(self._line) else high, padding=0.02)
        self.model.setPen(themes.pen(theme.model, 3))
        self._explain({"● data": theme.data, "■ model": theme.model, "┆ residual": theme.muted})

    def _show_over_target(self, data: Data, theme: Theme) -> None:
        self._x = self._targets
        ends = np.array(wide([0.0, *self._targets], 0.15))
        self.samples.setData([], [])
        self.model.setData(ends, ends)
        self.plot.set_labels(f"target {data.target_name}", "prediction")
        self.plot.setXRange(*ends, padding=0)
        self.model.setPen(themes.pen(theme.data, 2))
        signs = {"■ prediction": theme.model, "━ target": theme.data, "┆ residual": theme.muted}
        self._explain(signs)

    def _explain(self, signs: dict[str, str]) -> None:
        """Say what the signs mean, each in its colour."""
        self.legend.setText(
            "&nbsp; ".join(
                f'<span style="color:{colour}">{text[0]}</span>{text[1:]}'
                for text, colour in signs.items()
            )
        )
        self.legend.adjustSize()

    def _fit_heights(self) -> None:
        low, high = wide([0.0, *self._targets], 0.2)
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
        if self._session.problem.data is None:
            return
        low, high = self.plot.viewRange()[1]
        # What lies far out of sight is brought nearer, where the painter can still count.
        near = (low - 50 * (high - low), high + 50 * (high - low))
        prediction = np.clip(progress.prediction, *near)
        if len(progress.curve):
            self.model.setData(self._line, np.clip(progress.curve, *near))
        few = slice(MAX_POINTS)
        x, target, prediction = self._x[few], self._targets[few], prediction[few]
        self.residuals.setData(np.repeat(x, 2), np.column_stack((target, prediction)).ravel())
        self.predictions.setData(x, prediction)
        predicted = shows(progress, FORWARD)
        self.predictions.setVisible(predicted)
        self.model.setOpacity(1.0 if predicted or not len(progress.curve) else 0.25)
        self.residuals.setVisible(shows(progress, LOSS))
        if progress.by_phase and progress.phase == LOSS:
            self.squares.setData(*self._squares(x, target, prediction))
        else:
            self.squares.setData([], [])

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

    def _curve(self) -> np.ndarray:
        return self._session.progress.curve if self._session.progress else np.empty(0)
