"""What the columns of a table are for: inputs, target, and the model between them."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gdsim.core.chosen import MOST_INPUTS
from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.core.problems import Options
from gdsim.core.problems.network import Network
from gdsim.core.problems.own_formula import OwnFormula
from gdsim.core.problems.table import Table
from gdsim.language import said, tr, worded
from gdsim.ui import theme as themes
from gdsim.ui.fields import ChoiceField, Field, SwitchField
from gdsim.ui.form import SPACING, Form
from gdsim.ui.setup.choosing import columns_of
from gdsim.ui.setup.column_list import ColumnList
from gdsim.ui.setup.words import WRONG, Words

CHOICES: dict[type[Options], tuple[str, ...]] = {
    Table: ("target", "model", "bias", "standardise"),
    Network: ("target", "task", "standardise"),
    OwnFormula: ("target",),
}
"""The fields that are chosen here, beside the inputs."""

KINDS: dict[str, dict[Any, str]] = {
    "model": {"linear": worded("a number (linear)"), "logistic": worded("0 or 1 (logistic)")},
    "task": {"regression": worded("a number"), "classification": worded("0 or 1")},
}
"""What a table's model and a network can predict."""


MEANINGS = {
    "target": worded("The column that is predicted"),
    "model": worded("What the model predicts"),
    "task": worded("What the network predicts"),
    "bias": worded("A constant is added to the weighted inputs"),
    "standardise": worded("Numbers are counted from their means, in standard deviations"),
}
"""What each of the choices is for."""


class Roles(QWidget):
    """The choices that the problem has, and no others: a table's model, a network, a formula.

    Attributes:
        inputs: The columns that can be inputs.
        all_button: Ticks them all.
        error_of_inputs: What is wrong with those that were ticked.
        fields: The other choices by the names of the options' fields.
    """

    changed = Signal(object)
    """The `Options` that the user wants."""

    def __init__(self) -> None:
        super().__init__()
        self._options: Options | None = None
        self.inputs = ColumnList()
        self.inputs.ticked.connect(partial(self._choose, "inputs"))
        self._heading = QLabel()
        self.all_button = QPushButton(tr("All"))
        self.all_button.setToolTip(
            tr("Tick all columns but the target, {most} at most", most=MOST_INPUTS)
        )
        self.all_button.clicked.connect(self._tick_all)
        self.error_of_inputs = Words(WRONG)
        above = QHBoxLayout()
        above.addWidget(self._heading, 1)
        above.addWidget(self.all_button)
        self._list = QWidget()
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(themes.px(SPACING))
        rows.addLayout(above)
        rows.addWidget(self.inputs)
        rows.addWidget(self.error_of_inputs)
        self._note = Words()
        self.target = ChoiceField(tr("target"), {})
        self.fields: dict[str, Field] = {
            "target": self.target,
            "model": ChoiceField(tr("model"), KINDS["model"]),
            "task": ChoiceField(tr("task"), KINDS["task"]),
            "bias": SwitchField(tr("bias: a constant is added")),
            "standardise": SwitchField(tr("standardise: mean 0, deviation 1")),
        }
        self._form = Form()
        for name, field in self.fields.items():
            field.explain(tr(MEANINGS[name]))
            field.entered.connect(partial(self._choose, name))
            if isinstance(field, SwitchField):
                self._form.add_wide(field)
            else:
                self._form.add(tr("Predict") if name == "target" else tr("as"), field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)
        layout.addWidget(self._note)
        layout.addWidget(self._form)

    def show_options(self, options: Options | None, unused: Mapping[str, str]) -> None:
        """Show what is chosen, and no error any more.

        Args:
            options: What the problem is made from.
            unused: The columns that are not in its table since they hold no numbers, and why.
        """
        columns = columns_of(options)
        self.setVisible(columns is not None)
        if options is None or columns is None:
            return
        self._options = options
        self._list.setHidden(isinstance(options, OwnFormula))
        target = _target(options)
        is_formula = isinstance(options, OwnFormula)
        self._note.say(_names_in_model(columns, target) if is_formula else "")
        if isinstance(options, Table | Network):
            self._show_inputs(columns, options.inputs, target, unused)
        box = self.target.box
        if [box.itemData(place) for place in range(box.count())] != list(columns.names):
            box.clear()
            for name in columns.names:
                box.addItem(name, name)
        for name, field in self.fields.items():
            is_chosen = name in CHOICES[type(options)]
            self._form.show_row(field, is_chosen)
            if is_chosen:
                field.set_value(target if name == "target" else getattr(options, name))

    def error(self, field: str, sentence: str) -> bool:
        """Say what is wrong beside the choice at fault; whether there is one."""
        if field == "inputs":
            self.error_of_inputs.say(sentence)
            return True
        if self._options is None or field not in CHOICES[type(self._options)]:
            return False
        self.fields[field].error(sentence)
        return True

    def _show_inputs(
        self, columns: Columns, inputs: tuple[str, ...], target: str, unused: Mapping[str, str]
    ) -> None:
        self.error_of_inputs.say("")
        self._heading.setText(
            tr("Inputs: {count} of {all}", count=len(inputs), all=len(columns.names) - 1)
        )
        self.all_button.setVisible(len(columns.names) > 2)
        reasons = {
            target: tr("This is what is predicted."),
            **{k: said(why) for k, why in unused.items()},
        }
        # What can't be used comes last, as it is the least to look for.
        self.inputs.show_columns((*columns.names, *unused), inputs, reasons)

    def _choose(self, name: str, value: Any) -> None:
        options = self._options
        assert options is not None
        changes = {name: value}
        if name == "target" and isinstance(options, Table | Network):
            # What was predicted takes the place of what is to be.
            changes["inputs"] = tuple(
                options.target if each == value else each for each in options.inputs
            )
        try:
            wanted = replace(options, **changes)
        except SettingsError as error:
            self._restore()
            if not self.error(error.field, str(error)):
                self.error(name, str(error))
        else:
            self.changed.emit(wanted)

    def _restore(self) -> None:
        """Tick what is in force, where something else can't be."""
        options = self._options
        if isinstance(options, Table | Network):
            self.inputs.show_inputs(options.inputs)

    def _tick_all(self) -> None:
        columns = columns_of(self._options)
        assert columns is not None
        others = [name for name in columns.names if name != _target(self._options)]
        self._choose("inputs", tuple(others[:MOST_INPUTS]))


def _target(options: Options | None) -> str:
    columns, target = columns_of(options), str(getattr(options, "target", ""))
    return target or (columns.names[-1] if columns is not None else "")


def _names_in_model(columns: Columns, target: str) -> str:
    """What a model can call the columns."""
    others = [name for name in columns.names if name != target]
    names = ", ".join(name for name in others if name.isidentifier())
    told = []
    if others and "x" not in columns.names:
        told.append(tr("In the model, x is {column}.", column=others[0]))
    if names:
        told.append(tr("Columns to use by name: {names}.", names=names))
    return " ".join(told)
