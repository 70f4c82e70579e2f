"""The numbers of one place on the loss surface, in a line of text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gdsim.core.problems import Problem
from gdsim.core.slices import Slice
from gdsim.core.table import LOSS_DECIMALS, number, numbers
from gdsim.core.trajectory import Steps
from gdsim.language import in_order, said, tr
from gdsim.ui.phases import BACKWARD, LOSS, UPDATE

MOST_PARAMETERS = 4
"""Of more parameters, only those of the slice are read out, and the gradient's norm."""


def read_out(problem: Problem, where: Slice, step: Steps, phase: int) -> str:
    """What the phases of a step have computed so far: parameters, loss, gradient."""
    decimals = problem.decimals
    parts = [in_order(f"{name} {value}") for name, value in parameters(problem, where, step, phase)]
    if LOSS <= phase < UPDATE:
        parts.append(tr("loss {loss}", loss=number(float(step.loss[0]), LOSS_DECIMALS)))
    if phase >= BACKWARD and len(problem.parameter_names) > MOST_PARAMETERS:
        norm = number(float(step.gradient_norm[0]), decimals)
        parts.append(tr("gradient's norm {norm}", norm=norm))
    elif phase >= BACKWARD:
        gradient = numbers(step.gradient[0].tolist(), decimals)
        parts.append(tr("gradient {gradient}", gradient=gradient))
    return "   ".join(parts)


def parameters(problem: Problem, where: Slice, step: Steps, phase: int) -> list[tuple[str, str]]:
    """The parameters, each with its name: all if they are few, else those of the slice."""
    values = step.parameters if phase < UPDATE else step.parameters_after
    named = list(zip(problem.parameter_names, values[0].tolist(), strict=True))
    many = len(named) > MOST_PARAMETERS
    if many and where.parallel:
        named = [named[index] for index in where.parallel]
    elif many:
        named = list(zip(where.names, where.coordinates(values)[0].tolist(), strict=True))
    return [(said(name), number(value, problem.decimals)) for name, value in named]


class Readout(QWidget):
    """The line, which goes on in another where it is full, and does not shrink and twitch.

    Its label is in no layout: each text of one that is has the window laid out anew.
    """

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel(self, wordWrap=True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A long number must not push the docks aside.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.forget()

    def text(self) -> str:
        """What is shown."""
        return self.label.text()

    def tell(self, text: str) -> None:
        """Show the text."""
        if text != self.text():
            self.label.setText(text)
            self._fit(self.minimumHeight())

    def forget(self) -> None:
        """Be one line again, if that is enough."""
        self._fit(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the text takes that came while it was hidden."""
        super().showEvent(event)
        self.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as it takes at the width there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.forget()
        self.label.setGeometry(self.contentsRect())

    def _fit(self, least: int) -> None:
        margins = self.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        # Its width is not yet its own before it is seen; nor is there a text at first.
        line = self.label.fontMetrics().height()
        needed = max(line, self.label.heightForWidth(width)) if self.isVisible() else line
        self.setFixedHeight(max(least, needed + margins.top() + margins.bottom()))
