"""The settings of the run: each change takes effect at once, or says below its field why not."""

import functools
from collections.abc import Callable
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QWidget,
)

from gdsim.core.curvature import Stability
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.problems import PROBLEMS
from gdsim.core.settings import DTYPES, RunSettings, SettingsError, optimizer, settings_for
from gdsim.messages import RunState
from gdsim.session import Session
from gdsim.ui.fields import CountField, LogSlider, NumberField
from gdsim.ui.stability_meter import StabilityMeter
from gdsim.ui.theme import Theme

LEAST_RATE, GREATEST_RATE = 1e-4, 10.0

Made = Callable[[], RunSettings]


class Controls(QScrollArea):
    """A column of fields, one for each setting."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QWidget()
        self._form = QFormLayout(column)
        self._form.setContentsMargins(8, 4, 8, 4)
        self._form.setSpacing(4)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setWidget(column)

        self.problem = self._choice("Problem", {p.id: p.title for p in PROBLEMS.values()})
        self.problem.activated.connect(self._choose_problem)
        self.start: list[NumberField] = []
        self._starts = QWidget()
        self._starts_row = QHBoxLayout(self._starts)
        self._starts_row.setContentsMargins(0, 0, 0, 0)
        self._starts_label = QLabel("Start")
        self._form.addRow(self._starts_label, self._starts)
        self._space()

        self.optimizer = self._choice("Optimizer", {o.id: o.title for o in OPTIMIZERS.values()})
        self.optimizer.activated.connect(self._choose_optimizer)
        self.learning_rate = NumberField("learning rate")
        self.learning_rate.entered.connect(self._set_learning_rate)
        self._form.addRow("Learning rate", self.learning_rate)
        self.rate_slider = LogSlider(LEAST_RATE, GREATEST_RATE)
        self.rate_slider.setAccessibleName("Learning rate, by powers of ten")
        self.rate_slider.setToolTip(f"From {LEAST_RATE:g} to {GREATEST_RATE:g}")
        self.rate_slider.moved.connect(self._set_learning_rate)
        self._form.addRow(self.rate_slider)
        self._stability: Stability | None = None
        self.stability = StabilityMeter()
        self.stability.best_chosen.connect(self._set_learning_rate)
        self._form.addRow(self.stability)
        self.hyperparameters: dict[str, NumberField] = {}
        self.zero_grad = QCheckBox("zero grad after each step")
        self.zero_grad.setToolTip("Off: .grad keeps what it holds, and each gradient adds to it")
        self.zero_grad.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.zero_grad.toggled.connect(self._set_zero_grad)
        self._form.addRow(self.zero_grad)
        self._space()

        self.tolerance = NumberField("tolerance")
        self.tolerance.setToolTip("Converged when the gradient's norm is below this; 0 is never")
        self.tolerance.entered.connect(self._set_tolerance)
        self._form.addRow("Tolerance", self.tolerance)
        self.steps = CountField("never", most=100_000_000)
        self.steps.setToolTip("The iteration at which Run pauses")
        self.steps.setAccessibleName("Pause at iteration")
        self.steps.setMinimumHeight(self.tolerance.sizeHint().height())
        self.steps.valueChanged.connect(self._set_steps)
        self._form.addRow("Pause at", self.steps)
        self._space()

        self.device = self._choice("Device", {"cpu": "CPU"})
        self.device.activated.connect(self._set_device)
        self.dtype = self._choice("Precision", {name: name for name in DTYPES})
        self.dtype.activated.connect(self._set_dtype)
        self._message = QLabel(wordWrap=True)
        self._form.addRow(self._message)

        session.settings_changed.connect(self.show_settings)
        session.settings_changed.connect(session.want_stability)
        session.advanced.connect(self._ask_for_stability)
        session.stability_found.connect(self._show_stability)
        session.devices_found.connect(self._list_devices)
        self._build_for(session.asked)
        self.show_settings()

    def sizeHint(self) -> QSize:
        """As wide as the fields need, and no wider."""
        return QSize(self._width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Narrower, and the fields would be cut."""
        return QSize(self._width, 120)

    @property
    def _width(self) -> int:
        column = self.widget()
        return column.minimumSizeHint().width() if column else 0

    # Showing what is in force

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.stability.set_theme(theme)

    def _show_stability(self, found: Stability) -> None:
        # The same again, as at each step on a quadratic loss, is not worth a repaint.
        if found != self._stability:
            self._stability = found
            self.stability.show_stability(found)

    def _ask_for_stability(self) -> None:
        # While a run goes, the figures would flicker; it is asked again where the run rests.
        if self._session.state is not RunState.RUNNING:
            self._session.want_stability()

    def show_settings(self) -> None:
        """Show the settings last asked for."""
        settings = self._session.asked
        if len(self.start) != len(settings.start) or self._shown_problem != settings.problem:
            self._build_for(settings)
        self._show_choices(settings)
        for field, value in zip(self.start, settings.start, strict=True):
            field.set_value(value)
        self.learning_rate.set_value(settings.learning_rate)
        self.rate_slider.set_number(settings.learning_rate)
        for name, field in self.hyperparameters.items():
            field.set_value(getattr(settings.optimizer, name))
        self.tolerance.set_value(settings.tolerance)

    def _show_choices(self, settings: RunSettings) -> None:
        _choose(self.problem, settings.problem)
        _choose(self.optimizer, settings.optimizer.id)
        _choose(self.device, settings.device)
        _choose(self.dtype, settings.dtype)
        with QSignalBlocker(self.zero_grad), QSignalBlocker(self.steps):
            self.zero_grad.setChecked(settings.zero_grad)
            self.steps.setValue(settings.steps or 0)

    def _build_for(self, settings: RunSettings) -> None:
        """Make the fields that depend on the problem and on the optimizer."""
        self._shown_problem = settings.problem
        for field in self.start:
            field.deleteLater()
        names = PROBLEMS[settings.problem].parameter_names
        self._starts_label.setText(f"Start {', '.join(names)}")
        self.start = [NumberField(f"start of {name}") for name in names]
        for index, field in enumerate(self.start):
            field.entered.connect(functools.partial(self._set_start, index))
            self._starts_row.addWidget(field)
        for old in self.hyperparameters.values():
            self._form.removeRow(old)
        self.hyperparameters = {}
        below = self._form.getWidgetPosition(self.zero_grad)
        assert isinstance(below, tuple)
        for row, described in enumerate(msgspec.structs.fields(settings.optimizer), below[0]):
            words = described.name.replace("_", " ")
            field = NumberField(words)
            field.setToolTip(described.type.__metadata__[0].description)
            field.entered.connect(self._set_hyperparameter)
            self.hyperparameters[described.name] = field
            self._form.insertRow(row, words.capitalize(), field)

    def _list_devices(self, found: list[tuple[str, str]]) -> None:
        self.device.clear()
        for name, title in found:
            self.device.addItem(title, name)
        _choose(self.device, self._session.settings.device)

    # Taking over what is entered

    def _choose_problem(self) -> None:
        asked, name = self._session.asked, self.problem.currentData()
        if name != asked.problem:
            own = settings_for(name)
            self._apply(
                lambda: replace(
                    asked, problem=name, start=own.start, learning_rate=own.learning_rate
                )
            )

    def _choose_optimizer(self) -> None:
        name = self.optimizer.currentData()
        self._change(lambda: {"optimizer": optimizer(name)})

    def _set_start(self, index: int, value: float) -> None:
        start = list(self._session.asked.start)
        start[index] = value
        self._change(lambda: {"start": tuple(start)})

    def _set_learning_rate(self, value: float) -> None:
        self._change(lambda: {"learning_rate": value})

    def _set_hyperparameter(self, value: float) -> None:
        rule, sender = self._session.asked.optimizer, self.sender()
        name = next(name for name, field in self.hyperparameters.items() if field is sender)
        values = msgspec.structs.asdict(rule) | {name: value}
        self._change(lambda: {"optimizer": optimizer(rule.id, **values)})

    def _set_zero_grad(self, on: bool) -> None:
        self._change(lambda: {"zero_grad": on})

    def _set_tolerance(self, value: float) -> None:
        self._change(lambda: {"tolerance": value})

    def _set_steps(self, value: int) -> None:
        self._change(lambda: {"steps": value or None})

    def _set_device(self) -> None:
        name = self.device.currentData()
        self._change(lambda: {"device": name})

    def _set_dtype(self) -> None:
        name = self.dtype.currentData()
        self._change(lambda: {"dtype": name})

    def _change(self, changes: Callable[[], dict[str, Any]]) -> None:
        asked = self._session.asked
        self._apply(lambda: replace(asked, **changes()))

    def _apply(self, made: Made) -> None:
        self._message.clear()
        try:
            settings = made()
        except SettingsError as error:
            self._show_choices(self._session.asked)
            self._say(error.field, str(error))
        else:
            self._session.apply(settings)
            self.show_settings()

    def _say(self, field: str, sentence: str) -> None:
        match field:
            case "learning_rate":
                self.learning_rate.error(sentence)
            case "tolerance":
                self.tolerance.error(sentence)
            case "start":
                self.start[0].error(sentence)
            case name if name in self.hyperparameters:
                self.hyperparameters[name].error(sentence)
            case _:
                self._message.setText(sentence)

    # Building

    def _choice(self, label: str, items: dict[str, str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(label)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        for data, text in items.items():
            box.addItem(text, data)
        self._form.addRow(label, box)
        return box

    def _space(self) -> None:
        gap = QWidget()
        gap.setFixedHeight(2)
        self._form.addRow(gap)


def _choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
