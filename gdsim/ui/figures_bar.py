"""The figures that matter, large: where the run stands, its parameters, loss, gradient, rate."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolBar, QVBoxLayout, QWidget

from gdsim.core.table import LOSS_DECIMALS, number, numbers
from gdsim.language import tr
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.contrast import legible
from gdsim.ui.flow_layout import FlowLayout
from gdsim.ui.phases import BACKWARD, LOSS, UPDATE
from gdsim.ui.surface.readout import MOST_PARAMETERS, parameters
from gdsim.ui.surface.view import SurfaceView
from gdsim.ui.theme import Theme

NOT_YET = "–"
"""In place of what the phases so far have not computed."""


class Figure(NamedTuple):
    """One of the figures: its name, the number as text, and the theme's word for its colour."""

    name: str
    text: str
    colour: str


class FiguresBar(QToolBar):
    """A strip below the tool bar, in as many rows as it takes; nothing in it is ever cut."""

    def __init__(self, session: Session, surface: SurfaceView) -> None:
        super().__init__(tr("Figures"))
        self.setObjectName("figures")
        self.setMovable(False)
        # It comes and goes with the look, in which it is made.
        self.toggleViewAction().setVisible(False)
        self._session = session
        self._surface = surface
        self.strip = _Strip()
        self.addWidget(self.strip)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.strip.set_theme(theme)

    def restart(self) -> None:
        """Show a new run."""
        self.strip.forget()

    def refresh(self) -> None:
        """Show where the run stands now, to whoever sees it."""
        if not self.isHidden():
            self.strip.show_figures(self.figures())

    def figures(self) -> list[Figure]:
        """The figures as they are now, as far as the phases have come."""
        session = self._session
        progress, problem = session.progress, session.problem
        assert progress is not None
        step, phase = progress.ahead, progress.phase if progress.by_phase else BACKWARD
        found = [Figure(tr("iteration"), f"{session.farthest:,}", "text")]
        where = self._surface.background.slice
        found += [
            Figure(name, text, "model") for name, text in parameters(problem, where, step, phase)
        ]
        loss = NOT_YET
        if LOSS <= phase < UPDATE:
            loss = number(float(step.loss[0]), LOSS_DECIMALS)
        found.append(Figure(tr("loss"), loss, "loss"))
        many = len(problem.parameter_names) > MOST_PARAMETERS
        gradient = NOT_YET
        if phase >= BACKWARD and many:
            gradient = number(float(step.gradient_norm[0]), problem.decimals)
        elif phase >= BACKWARD:
            gradient = numbers(step.gradient[0].tolist(), problem.decimals)
        name = tr("gradient's norm") if many else tr("gradient")
        found.append(Figure(name, gradient, "gradient"))
        found.append(Figure(tr("learning rate"), f"{progress.rate:.4g}", "text"))
        return found


class _Strip(QWidget):
    """Cells in rows, as high as it takes at the width there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = FlowLayout(self, gap=20, row_gap=2)
        self._theme: Theme | None = None
        self.cells: list[_Cell] = []
        self._names: list[str] = []

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for cell in self.cells:
            cell.set_theme(theme)

    def forget(self) -> None:
        self._names = []

    def show_figures(self, figures: list[Figure]) -> None:
        names = [figure.name for figure in figures]
        if names != self._names:
            self._make(figures)
            self._names = names
        grown = [cell.tell(figure.text) for cell, figure in zip(self.cells, figures, strict=True)]
        if any(grown):
            # At once: a number that is cut would be read as another one.
            self._row.invalidate()
            self._row.activate()
            self._fit()

    def _make(self, figures: list[Figure]) -> None:
        for cell in self.cells:
            self._row.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self.cells = [_Cell(figure) for figure in figures]
        for cell in self.cells:
            self._row.addWidget(cell)
            # Else it would have no place before Qt gets to show it.
            cell.show()
            if self._theme:
                cell.set_theme(self._theme)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        if self.cells:
            self.setFixedHeight(self._row.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._row.minimumSize().width(), 0)


class _Cell(QWidget):
    """A name, and below it a number; it grows with the number, but does not shrink and twitch."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self._colour = figure.colour
        name = QLabel(figure.name)
        name.setFont(themes.font(themes.SMALL))
        name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.number = QLabel()
        self.number.setFont(themes.figures_font())
        self.number.setAccessibleName(figure.name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(name)
        self._column.addWidget(self.number)

    def tell(self, text: str) -> bool:
        """Show the number; whether it took more room."""
        self.number.setText(text)
        needed, had = self.number.sizeHint().width(), self.number.minimumWidth()
        if needed <= had:
            return False
        self.number.setMinimumWidth(needed)
        self._column.invalidate()
        self._column.activate()
        return True

    def set_theme(self, theme: Theme) -> None:
        colours = self.number.palette()
        colour = legible(QColor(getattr(theme, self._colour)), QColor(theme.window))
        colours.setColor(QPalette.ColorRole.WindowText, colour)
        self.number.setPalette(colours)
