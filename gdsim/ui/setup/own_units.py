"""What a model of standardised numbers says in the units of the user's own table."""

from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from gdsim.core.problems.table import Table, in_own_units
from gdsim.language import tr
from gdsim.messages import RunState
from gdsim.session import Session
from gdsim.ui.frame_clock import READABLE
from gdsim.ui.setup.words import Words

DIGITS = 4

LONGEST_NAME = 20
"""Letters of a column's name; more are cut off."""


class OwnUnits(Words):
    """The model of the run in an equation, kept up as the run goes.

    It is there where the model's numbers are standardised: else the parameters say the same.

    Args:
        session: Whose run it is.
        most_inputs: Of a model of more inputs than these it says nothing, for want of room.
    """

    def __init__(self, session: Session, most_inputs: int) -> None:
        super().__init__()
        self._session = session
        self._most = most_inputs
        self._written = 0.0
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setToolTip(tr("The model of the run in the table's own units"))
        session.settings_changed.connect(self.show_model)
        session.advanced.connect(self._follow)
        self.show_model()

    def show_model(self) -> None:
        """Show where the run stands, or nothing where that is said by its parameters."""
        options, progress = self._session.problem.options, self._session.progress
        match options:
            case Table(standardise=True) if progress and len(options.inputs) <= self._most:
                self._written = monotonic()
                parameters = progress.ahead.parameters[0].tolist()
                self.say(tr("In own units: {equation}", equation=equation(options, parameters)))
            case _:
                self.say("")

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the run."""
        super().showEvent(event)
        self.show_model()

    def _follow(self) -> None:
        is_due = monotonic() - self._written >= READABLE
        if self.isVisible() and (is_due or self._session.state is not RunState.RUNNING):
            self.show_model()


def equation(options: Table, parameters: Sequence[float]) -> str:
    """The model with these parameters (P,), for inputs and a target in the table's own units."""
    numbers = [value for _, value in in_own_units(options, parameters)]
    names = [f"·{_short(name)}" for name in options.inputs]
    terms = zip(numbers, [*names, ""][: len(numbers)], strict=True)
    text = " ".join(
        f"{'−' if value < 0 else '+'} {abs(value):.{DIGITS}g}{name}" for value, name in terms
    )
    text = text.removeprefix("+ ")
    target = _short(options.target)
    if options.model == "logistic":
        return f"P({target} = 1) = sigmoid({text})"
    return f"{target} = {text}"


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
