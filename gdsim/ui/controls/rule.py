"""How a step is taken: the optimizer, its learning rate and its hyperparameters."""

import functools

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from gdsim.core.changes import usual_rate, with_optimizer
from gdsim.core.curvature import Stability, digits
from gdsim.core.optimizers import OPTIMIZERS, SGD, Optimizer
from gdsim.core.schedules import Constant
from gdsim.core.settings import RunSettings
from gdsim.language import said, tr
from gdsim.messages import StabilityAnswer
from gdsim.ui import theme as themes
from gdsim.ui.controls.section import Section
from gdsim.ui.fields import ChoiceField, LogSlider, NumberField, SwitchField
from gdsim.ui.form import Form
from gdsim.ui.stability_meter import StabilityMeter
from gdsim.ui.struct_form import StructForm

SELDOM = frozenset({"eps", "weight_decay", "dampening", "initial_accumulator_value"})
"""The hyperparameters that are seldom touched."""

LEAST_RATE, GREATEST_RATE = 1e-4, 10.0


class RuleSection(Section):
    """The rule, its learning rate with what becomes of it, and its own numbers.

    Attributes:
        optimizer: The choice of the rule.
        learning_rate: The learning rate as a number.
        slider: The same by powers of ten.
        now: What the schedule has made of it, where there is one.
        stability: Where it stands between the limits that the curvature sets.
        hyperparameters: The rule's own numbers.
        zero_grad: Whether `.grad` is forgotten after each step.
    """

    def __init__(self) -> None:
        super().__init__()
        self._form = form = Form()
        self.optimizer = ChoiceField(tr("optimizer"), {})
        for rule in OPTIMIZERS.values():
            self.optimizer.box.add_entry(rule.title, rule.id, rule.story)
        self.optimizer.entered.connect(self._choose)
        form.add_headed(tr("Optimizer"), self.optimizer)
        self.learning_rate = NumberField(tr("learning rate"))
        self.learning_rate.entered.connect(self._set_rate)
        form.add(tr("Learning rate"), self.learning_rate)
        self.now = QLabel()
        self.now.setFont(themes.font(themes.SMALL))
        self.now.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.now.setAlignment(Qt.AlignmentFlag.AlignRight)
        form.add("", self.now)
        self.slider = LogSlider(LEAST_RATE, GREATEST_RATE)
        self.slider.setAccessibleName(tr("Learning rate, by powers of ten"))
        self.slider.setToolTip(
            tr(
                "From {least:g} to {greatest:g}",
                least=LEAST_RATE,
                greatest=GREATEST_RATE,
            )
        )
        self.slider.moved.connect(self._set_rate)
        form.add_wide(self.slider)
        self.stability = StabilityMeter()
        self.stability.best_chosen.connect(self._set_rate)
        form.add_wide(self.stability)
        self._shown: tuple[Stability | None, str] = (None, "")
        self.hyperparameters = StructForm(SELDOM)
        self.hyperparameters.changed.connect(self._set_rule)
        self.zero_grad = SwitchField(tr("zero grad after each step"))
        self.zero_grad.explain(tr("Off: .grad keeps what it holds, and each gradient adds to it"))
        self.zero_grad.entered.connect(self._set_zero_grad)
        for part in (form, self.hyperparameters, self.zero_grad):
            self._rows.addWidget(part)

    def show_settings(self, settings: RunSettings) -> None:
        """Show the rule; see `Section`."""
        rule = settings.optimizer
        self.optimizer.set_value(rule.id)
        self.optimizer.explain(said(rule.story))
        self.learning_rate.set_value(settings.learning_rate)
        self.learning_rate.explain(_about_the_rate(settings))
        self.slider.set_number(settings.learning_rate)
        self.hyperparameters.show_struct(rule)
        self.zero_grad.set_value(settings.zero_grad)
        self._form.show_row(self.now, settings.schedule != Constant())

    def show_rate(self, rate: float) -> None:
        """Show the learning rate of the step ahead."""
        self.now.setText(tr("now {rate}", rate=digits(rate)))

    def show_stability(self, found: StabilityAnswer) -> None:
        """Show how stable the learning rate is, or why that is not said."""
        # The same again, as at each step on a quadratic loss, is not worth a repaint.
        if self._shown != (found.stability, found.otherwise):
            self._shown = (found.stability, found.otherwise)
            self.stability.show_stability(*self._shown)

    def error(self, field: str, sentence: str) -> bool:
        """Say what is wrong with the rule or its numbers; see `Section`."""
        own = {"optimizer": self.optimizer, "learning_rate": self.learning_rate}
        if field in own:
            own[field].error(sentence)
            return True
        return self.hyperparameters.error(field, sentence)

    def _choose(self, name: str) -> None:
        self.changed.emit(functools.partial(with_optimizer, name=name))

    def _set_rate(self, rate: float) -> None:
        self.changed.emit(lambda settings: replace(settings, learning_rate=rate))

    def _set_rule(self, rule: Optimizer) -> None:
        self.changed.emit(lambda settings: replace(settings, optimizer=rule))

    def _set_zero_grad(self, on: bool) -> None:
        self.changed.emit(lambda settings: replace(settings, zero_grad=on))


def _about_the_rate(settings: RunSettings) -> str:
    usual = usual_rate(settings.built, settings.optimizer)
    if isinstance(settings.optimizer, SGD):
        return tr(
            "{optimizer} begins with the problem's own, {rate:g}."
            " One that you have set stays when you choose another optimizer.",
            optimizer=settings.optimizer.title,
            rate=usual,
        )
    return tr(
        "{optimizer} begins with PyTorch's own, {rate:g}."
        " One that you have set stays when you choose another optimizer.",
        optimizer=settings.optimizer.title,
        rate=usual,
    )
