"""The panels in which a user sets up a problem: what each is, and the plain one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gdsim.core.problems import Options
from gdsim.ui.struct_form import StructForm


class SetupPanel(QWidget):
    """Shows the options that a problem is made from, and tells which others the user wants.

    It stands under the choice of the problem in a column of about 215 pixels, where the learning
    rate is to be seen without scrolling: what opens is at most some 60 pixels high, and the rest
    waits in a `Fold`. It asks for options by `changed` and goes on showing those in force. Before
    `emit` returns, `show_options` tells that they are taken, or `error` that they make no problem.
    """

    changed = Signal(object)
    """The `Options` that the user wants."""

    def show_options(self, options: Options) -> None:
        """Show what is in force, and no error any more."""
        raise NotImplementedError

    def error(self, field: str, sentence: str) -> None:
        """Say what is wrong with a field of the options that were asked for; they are not taken."""
        raise NotImplementedError


class PlainPanel(SetupPanel):
    """A row for each option that is a number, a switch or a choice."""

    def __init__(self) -> None:
        super().__init__()
        self.form = StructForm()
        self.form.changed.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)

    def show_options(self, options: Options) -> None:
        """Show what is in force; see `SetupPanel`."""
        self.form.show_struct(options)

    def error(self, field: str, sentence: str) -> None:
        """Say what is wrong, below the field if there is one for it; see `SetupPanel`."""
        self.form.error(field, sentence)
