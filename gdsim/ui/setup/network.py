"""The small neural network in the column of settings."""

from functools import partial
from typing import Any, get_args

import msgspec
from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout

from gdsim.core.datasets import DATASETS
from gdsim.core.faults import SettingsError
from gdsim.core.problems import Options, built
from gdsim.core.problems.network import TABLE, Network
from gdsim.core.problems.table import Table
from gdsim.language import counted, tr
from gdsim.ui import theme as themes
from gdsim.ui.fields import ChoiceField, Field, NumberField, WholeField
from gdsim.ui.fold import Fold
from gdsim.ui.form import SPACING, Form
from gdsim.ui.setup.choosing import network_of
from gdsim.ui.setup.desk import takes_long
from gdsim.ui.setup.layers_field import LayersField
from gdsim.ui.setup.panel import SetupPanel
from gdsim.ui.setup.table import TableRow
from gdsim.ui.setup.tables import Tables
from gdsim.ui.setup.words import QUIET, WRONG, Words

MADE = ("samples", "noise")
"""What only samples have that are made, and no table."""


class NetworkPanel(SetupPanel):
    """What is learned, by which layers, and how many parameters that takes.

    Attributes:
        fields: The choices by the names of the options' fields.
        count: The number of parameters, and of samples.
        row: The table, where that is learned.
        message: What is wrong that no field is for.
    """

    def __init__(self) -> None:
        super().__init__()
        self._options = Network()
        self.fields: dict[str, Field] = {
            "data": _data_field(),
            "hidden": LayersField(tr("shape of the hidden layers")),
            "activation": ChoiceField(
                tr("activation"), {"tanh": "tanh", "relu": "ReLU", "sigmoid": "sigmoid"}
            ),
            "samples": WholeField(tr("number of samples")),
            "noise": NumberField(tr("noise")),
            "train_share": NumberField(tr("training share")),
            "data_seed": WholeField(tr("seed of the data")),
        }
        about = {field.name: get_args(field.type)[1] for field in msgspec.structs.fields(Network)}
        for name, field in self.fields.items():
            field.explain(tr(about[name].description or ""))
            field.entered.connect(partial(self._choose, name))
        main, self._rest = Form(), Form()
        main.add(tr("Data"), self.fields["data"])
        main.add(tr("Hidden"), self.fields["hidden"])
        for name, title in (
            ("activation", tr("Activation")),
            ("samples", tr("Samples")),
            ("noise", tr("Noise")),
            ("train_share", tr("Train share")),
            ("data_seed", tr("Data seed")),
        ):
            self._rest.add(title, self.fields[name])
        self._fold = Fold(tr("More: activation, samples, noise, train share, seed"), self._rest)
        self.count, self.message = Words(QUIET), Words(WRONG)
        self.row = TableRow()
        self.row.refused.connect(self.error)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(themes.px(SPACING))
        for part in (main, self.row, self.message, self.count, self._fold):
            rows.addWidget(part)

    def show_options(self, options: Options) -> None:
        """Show what is in force; see `SetupPanel`."""
        assert isinstance(options, Network)
        self._options = options
        for name, field in self.fields.items():
            field.set_value(getattr(options, name))
        is_table = options.data == TABLE
        for name in MADE:
            self._rest.show_row(self.fields[name], not is_table)
        self.row.setVisible(is_table)
        self.row.show_table(options.columns)
        self.count.say(_counts(options))
        self.message.say("")

    def error(self, field: str, sentence: str) -> None:
        """Say what is wrong, below the field if there is one for it; see `SetupPanel`."""
        if field not in self.fields:
            self.message.say(sentence)
            return
        self.fields[field].error(sentence)
        if self._rest.isAncestorOf(self.fields[field]):
            self._fold.open()

    def _choose(self, name: str, value: Any) -> None:
        try:
            if value == TABLE:
                wanted = self._with_table()
            else:
                wanted = replace(self._options, **{name: value})
        except SettingsError as error:
            self.error(error.field, str(error))
            return
        tables = Tables.of(self)
        if tables and takes_long(wanted):
            tables.desk.want(wanted)
        else:
            self.changed.emit(wanted)

    def _with_table(self) -> Network:
        """The table that was in use, or the one last opened, or the one that comes along."""
        tables = Tables.of(self)
        first = tables.desk.table if tables else Table().columns
        return network_of(self._options, self._options.columns or first)


def _data_field() -> ChoiceField:
    field = ChoiceField(tr("data"), {})
    for heading, is_classes in ((tr("Two classes"), True), (tr("A curve"), False)):
        field.box.add_heading(heading)
        for dataset in DATASETS.values():
            if dataset.is_classes is is_classes:
                field.box.add_entry(dataset.title, dataset.id)
    field.box.add_heading(tr("Your own"))
    field.box.add_entry(tr("Your table"), TABLE)
    return field


def _counts(options: Network) -> str:
    problem = built(options.id, options)
    assert problem.data
    parameters = counted("{n} parameter", "{n} parameters", len(problem.parameter_names))
    samples, test = len(problem.data), len(problem.held_out or ())
    if test:
        return tr(
            "{parameters}; {samples:,} samples to train on, {test:,} to test",
            parameters=parameters,
            samples=samples,
            test=test,
        )
    return tr(
        "{parameters}; {samples:,} samples to train on", parameters=parameters, samples=samples
    )
