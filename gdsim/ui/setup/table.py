"""The user's own table in the column of settings: which it is, and the way to set it up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.core.problems import Options
from gdsim.core.problems.table import Table
from gdsim.language import tr, worded
from gdsim.ui import theme as themes
from gdsim.ui.form import SPACING
from gdsim.ui.setup.own_units import OwnUnits
from gdsim.ui.setup.panel import SetupPanel
from gdsim.ui.setup.tables import Tables
from gdsim.ui.setup.words import QUIET, WRONG, Words

MOST_INPUTS = 3
"""Inputs of a model that is told in the column; of more, in the window of the table."""


MODELS = {"linear": worded("linear"), "logistic": worded("logistic")}
"""What a table's model is called."""


class TableRow(QWidget):
    """A table's name and size, and the button that opens the window where it is set up."""

    refused = Signal(str, object)
    """A field of the problem's options, and why what was wanted of it can't be, in a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._tables: Tables | None = None
        self.button = QPushButton(tr("Set up…"))
        self.button.setToolTip(tr("Open another table, choose inputs and target"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._set_up)
        self._text = ""
        self.label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(themes.px(SPACING))
        row.addWidget(self.label, 1)
        row.addWidget(self.button)

    def show_table(self, columns: Columns | None) -> None:
        """Show which table it is."""
        tables = self._found()
        self._text = tables.desk.name_of(columns) if tables and columns is not None else ""
        self.label.setToolTip(self._text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = self.label.fontMetrics(), self.label.width()
        self.label.setText(metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, room))

    def _set_up(self) -> None:
        if tables := self._found():
            tables.show()

    def _found(self) -> Tables | None:
        """Those of the main window, which knows of them once it has taken this in."""
        if not self._tables and (tables := Tables.of(self)):
            self._tables = tables
            tables.desk.changed.connect(self._tell)
        return self._tables

    def _tell(self) -> None:
        desk = self._tables.desk if self._tables else None
        if desk and isinstance(desk.error, SettingsError) and not desk.is_of_table:
            self.refused.emit(desk.error.field, str(desk.error))


class TablePanel(SetupPanel):
    """The table, what is predicted from what, and the model in the table's own units.

    What there is to choose is in a window of its own, which has room for a table's columns.
    """

    def __init__(self) -> None:
        super().__init__()
        self._options: Table | None = None
        self._own_units: OwnUnits | None = None
        self.row = TableRow()
        self.row.refused.connect(self.error)
        self.roles, self.message = Words(QUIET), Words(WRONG)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(themes.px(2))
        for part in (self.row, self.roles, self.message):
            self._rows.addWidget(part)

    def show_options(self, options: Options) -> None:
        """Show what is in force; see `SetupPanel`."""
        assert isinstance(options, Table)
        self._options = options
        self.row.show_table(options.columns)
        count = len(options.inputs)
        inputs = options.inputs[0] if count == 1 else tr("{count} inputs", count=count)
        told = {
            "rows": len(options.columns),
            "target": options.target,
            "inputs": inputs,
            "model": MODELS[options.model],
        }
        words = tr("{rows:,} rows: {target} from {inputs}, {model}", **told)
        if options.standardise:
            words = tr("{rows:,} rows: {target} from {inputs}, {model}, standardised", **told)
        self.roles.say(words)
        self.roles.setToolTip(", ".join(options.inputs))
        self.message.say("")
        self._show_own_units()

    def error(self, field: str, sentence: str) -> None:
        """Say what is wrong; see `SetupPanel`."""
        self.message.say(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what only the main window knows."""
        super().showEvent(event)
        if self._options:
            self.show_options(self._options)

    def _show_own_units(self) -> None:
        tables = Tables.of(self)
        if tables and not self._own_units:
            self._own_units = OwnUnits(tables.desk.session, MOST_INPUTS)
            self._rows.addWidget(self._own_units)
