"""The user's own formula in the column of settings: a loss, or a model of a table."""

import itertools
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
)

from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.core.formula import CONSTANTS, FormulaError, parse
from gdsim.core.problems import Options
from gdsim.core.problems.own_formula import ROSENBROCK, OwnFormula
from gdsim.core.problems.table import Table
from gdsim.language import counted, tr, worded
from gdsim.ui import theme as themes
from gdsim.ui.form import SPACING
from gdsim.ui.setup.desk import takes_long
from gdsim.ui.setup.formula_edit import FormulaEdit
from gdsim.ui.setup.panel import SetupPanel
from gdsim.ui.setup.table import TableRow
from gdsim.ui.setup.tables import Tables
from gdsim.ui.setup.words import QUIET, WRONG, Words

LOSS, MODEL = "loss", "model"
"""The fields of the options that hold a formula."""

EXAMPLES: dict[str, dict[str, str]] = {
    LOSS: {
        worded("A curved valley (Rosenbrock)"): ROSENBROCK,
        worded("A long bowl"): "a**2 + 20*b**2",
        worded("Two valleys"): "(a**2 - 1)**2 + 0.3*a + b**2",
        worded("Waves on a bowl"): "0.2*(a**2 + b**2) + sin(3*a)*cos(3*b)",
        worded("An edge"): "abs(a) + abs(b - 1)",
        worded("One parameter"): "w**4 - 3*w**2 + w",
    },
    MODEL: {
        worded("A line"): "a*x + b",
        worded("A parabola"): "a*x**2 + b*x + c",
        worded("A root"): "a*sqrt(x) + b",
        worded("Decay"): "a*exp(-b*x) + c",
        worded("An S"): "a*sigmoid(b*x - c)",
        worded("A wave on a line"): "a*x + b + c*sin(x)",
    },
}
"""Formulas to begin with, by what they are called."""


class FormulaPanel(SetupPanel):
    """The formula, what is wrong with it and where, and the parameters that are in it.

    Attributes:
        edit: The formula.
        modes: The choice between a loss and a model, by `LOSS` and `MODEL`.
        examples: Formulas to begin with.
        names: The parameters, and for a model what x is.
        message: What is wrong with the formula.
        row: The table that a model is fitted to.
    """

    def __init__(self) -> None:
        super().__init__()
        self._options = OwnFormula()
        self._last_model = EXAMPLES[MODEL]["A line"]
        self.modes = {
            LOSS: _button(tr("Loss"), tr("A loss of named parameters, to be made small")),
            MODEL: _button(tr("Model"), tr("A model of x, or of columns, to be fitted to a table")),
        }
        above = QHBoxLayout()
        above.setSpacing(themes.px(2))
        for mode, button in self.modes.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose_mode, mode))
            above.addWidget(button)
        above.addStretch(1)
        self.examples = _button(tr("Examples ▾"), tr("Formulas to begin with"))
        self.examples.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.examples.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.examples.setMenu(QMenu(self.examples))
        above.addWidget(self.examples)
        self.edit = FormulaEdit()
        self.edit.setAccessibleDescription(tr("Enter takes the formula, Escape gives it up"))
        self.edit.entered.connect(self._enter)
        self.names, self.message = Words(QUIET), Words(WRONG)
        self.row = TableRow()
        self.row.refused.connect(self.error)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(themes.px(SPACING))
        rows.addLayout(above)
        for part in (self.edit, self.message, self.names, self.row):
            rows.addWidget(part)

    @property
    def mode(self) -> str:
        """Whether it is a loss or a model, `LOSS` or `MODEL`."""
        return MODEL if self._options.model.strip() else LOSS

    def show_options(self, options: Options) -> None:
        """Show what is in force; see `SetupPanel`."""
        assert isinstance(options, OwnFormula)
        self._options = options
        self._last_model = options.model or self._last_model
        self._show_mode()
        self._offer_examples()
        self.edit.setAccessibleName(
            tr("Formula of the loss") if self.mode == LOSS else tr("Formula of the model")
        )
        self.edit.show_text(getattr(options, self.mode))
        self.message.say("")
        self.names.say(_names(options))
        self.row.setVisible(self.mode == MODEL)
        self.row.show_table(options.columns)

    def error(self, field: str, sentence: str) -> None:
        """Say what is wrong; see `SetupPanel`."""
        self.message.say(sentence)
        self._show_mode()

    def _show_mode(self) -> None:
        for mode, button in self.modes.items():
            button.setChecked(mode == self.mode)
            colours = QPalette()
            if mode == self.mode:
                colours.setColor(QPalette.ColorRole.Button, QColor(themes.FILLED))
                colours.setColor(QPalette.ColorRole.ButtonText, QColor("white"))
            button.setPalette(colours)

    def _offer_examples(self) -> None:
        menu = self.examples.menu()
        menu.clear()
        for name, formula in EXAMPLES[self.mode].items():
            action = menu.addAction(f"{tr(name)}:  {formula}")
            action.triggered.connect(partial(self._take_example, formula))

    def _take_example(self, formula: str, _checked: bool = False) -> None:
        self.edit.setPlainText(formula)
        self._enter(formula)

    def _choose_mode(self, mode: str, _checked: bool = False) -> None:
        if mode == self.mode:
            return
        if mode == LOSS:
            self._want(model="")
            return
        columns, target = self._options.columns, self._options.target
        if columns is None:
            columns, target = self._first_table()
        try:
            replace(self._options, model=self._last_model, columns=columns, target=target)
        except SettingsError:
            # Its names may be columns of this table; another one can be written only in its place.
            self._last_model = _line(columns, target)
        self._want(model=self._last_model, columns=columns, target=target)

    def _first_table(self) -> tuple[Columns, str]:
        """The table that was opened last, with its last column; or the one that comes along."""
        tables, sample = Tables.of(self), Table()
        columns = tables.desk.table if tables else sample.columns
        return columns, sample.target if columns == sample.columns else ""

    def _enter(self, text: str) -> None:
        try:
            # An empty model would be none, and the loss be in force again.
            parse(text)
        except FormulaError as error:
            self.error(self.mode, str(error))
            if error.column is not None:
                self.edit.mark(error.column)
        else:
            self._want(**{self.mode: text})
            if not self.message.text():
                # The keys are for the run again.
                self.edit.clearFocus()

    def _want(self, **changes: Any) -> None:
        try:
            wanted = replace(self._options, **changes)
        except SettingsError as error:
            self.error(error.field, str(error))
            return
        tables = Tables.of(self)
        if tables and takes_long(wanted):
            tables.desk.want(wanted)
        else:
            self.changed.emit(wanted)


def _line(columns: Columns, target: str) -> str:
    """A line over the first column, of two parameters that are no columns."""
    target = target or columns.names[-1]
    given = next((name for name in columns.names if name != target), "x")
    taken = {*columns.names, *CONSTANTS}
    names = itertools.chain("abcdefgh", (f"p{i}" for i in itertools.count(1)))
    slope, constant = itertools.islice((name for name in names if name not in taken), 2)
    return f"{slope}*{'x' if target != 'x' else given} + {constant}"


def _button(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setFont(themes.font(themes.SMALL))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _names(options: OwnFormula) -> str:
    """The names in the formula, and what they are."""
    if not options.model.strip():
        names = parse(options.loss).names
        return _parameters(names)
    columns = options.columns
    assert columns is not None
    target = options.target or columns.names[-1]
    given = [name for name in columns.names if name != target]
    names = parse(options.model).names
    words = [_parameters(tuple(n for n in names if n not in given and n != "x"))]
    if "x" in names and "x" not in columns.names:
        words.append(tr("x is {column}", column=given[0]))
    if used := [name for name in names if name in given]:
        told = ", ".join(used)
        words.append(counted("column {names}", "columns {names}", len(used), names=told))
    return "; ".join(words)


def _parameters(names: tuple[str, ...]) -> str:
    told = ", ".join(names)
    return counted("Parameter {names}", "Parameters {names}", len(names), names=told)
