"""One axis of a convergence map: what it varies, and over which range."""

import math
from contextlib import suppress
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QWidget

from gdsim.core.convergence import MapRequest
from gdsim.core.faults import SettingsError
from gdsim.core.map_axes import LEARNING_RATE, START, Axis, choices
from gdsim.core.settings import RunSettings
from gdsim.language import tr
from gdsim.ui import theme as themes
from gdsim.ui.fields import NumberField
from gdsim.ui.view_states import read

FEW_DECADES = 3
"""Of more of them, only the powers of ten are written at an axis."""

MOST_OFFERED = 60
"""Of a network's thousands of parameters only the first can be chosen here."""


BY_FACTORS = {"eps": (1e-12, 1e-2), "step_min": (1e-8, 1e-2), "step_max": (0.1, 1e3)}
"""Usual ranges of what is seen by factors."""

BELOW_ONE = ("momentum", "alpha")
"""What PyTorch allows to be more than 1, though nothing converges there."""


class _State(msgspec.Struct):
    what: str = ""
    ends: tuple[str, str] = ("", "")
    log: bool = False


class AxisFields(QWidget):
    """What is varied, from where to where, and whether by factors."""

    def __init__(self, side: str) -> None:
        super().__init__()
        self.what = QComboBox()
        across = side == "across"
        self.what.setAccessibleName(
            tr("What is varied across") if across else tr("What is varied up")
        )
        self.what.setToolTip(tr("What is another in each column or row of the map"))
        self.what.activated.connect(self._choose)
        self.low, self.high = (
            NumberField(tr("least value across") if across else tr("least value up")),
            NumberField(tr("greatest value across") if across else tr("greatest value up")),
        )
        for field in (self.low, self.high):
            field.setMaximumWidth(themes.px(84))
            field.setMinimumWidth(themes.px(72))
        self.low.explain(tr("Where the axis begins"))
        self.high.explain(tr("Where the axis ends"))
        self.log = QCheckBox(tr("log"))
        self.log.setToolTip(tr("Equal steps are equal factors"))
        self._settings: RunSettings | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (
            self.what,
            QLabel(tr("from")),
            self.low,
            QLabel(tr("to")),
            self.high,
            self.log,
        ):
            row.addWidget(part)
        row.setStretch(0, 1)

    def offer(self, settings: RunSettings, place: int) -> None:
        """Offer what a map of these settings can vary; at first the choice of this place."""
        same_problem = self._settings is not None and self._settings.built is settings.built
        self._settings = settings
        offered = choices(settings)[:MOST_OFFERED]
        now = [self.what.itemData(index) for index in range(self.what.count())]
        kept = self.what.currentData()
        if now != list(offered):
            with QSignalBlocker(self.what):
                self.what.clear()
                for what in offered:
                    self.what.addItem(tr(Axis(what, 0.0, 1.0).title), what)
            first = "momentum" if "momentum" in offered and place == 1 else offered[place]
            self.what.setCurrentIndex(self.what.findData(kept if kept in offered else first))
        if kept not in offered or not same_problem:
            self._choose()

    def axis(self) -> Axis:
        """The axis that is chosen.

        Raises:
            SettingsError: The range can't be used.
        """
        what = self.what.currentData()
        low, high = (_number(field, what) for field in (self.low, self.high))
        return Axis(what, low, high, self.log.isChecked())

    def view_state(self) -> dict[str, Any]:
        """What is chosen, as it is written there."""
        ends = (self.low.edit.whole, self.high.edit.whole)
        return {"what": self.what.currentData() or "", "ends": ends, "log": self.log.isChecked()}

    def restore_view(self, state: object) -> None:
        """Choose what was chosen, where it can still be."""
        kept = read(state, _State)
        place = self.what.findData(kept.what)
        if place < 0:
            return
        self.what.setCurrentIndex(place)
        for field, text in zip((self.low, self.high), kept.ends, strict=True):
            with suppress(ValueError):
                field.set_value(float(text.replace(",", ".")))
        self.log.setChecked(kept.log)

    def _choose(self) -> None:
        """Take a usual range of what is chosen."""
        what, settings = self.what.currentData(), self._settings
        if settings is None or what is None:
            return
        low, high, log = usual_range(what, settings)
        self.low.set_value(low)
        self.high.set_value(high)
        self.log.setChecked(log)


def usual_range(what: str, settings: RunSettings) -> tuple[float, float, bool]:
    """A range worth looking at, which a map can have: from where, to where, whether by factors."""
    if what == LEARNING_RATE:
        rate = settings.learning_rate
        return float(f"{rate / 100:.1g}"), float(f"{rate * 10:.1g}"), True
    if what.startswith(START):
        view = settings.built.view[Axis(what, 0.0, 1.0).parameter(settings)]
        return view[0], view[1], False
    if what in BY_FACTORS:
        return *BY_FACTORS[what], True
    meta = next(
        f.type.__metadata__[0] for f in msgspec.structs.fields(settings.optimizer) if f.name == what
    )
    value = float(getattr(settings.optimizer, what))
    # Not quite to the ends that are no part of the range.
    least = float(meta.ge or 0.0) if meta.gt is None else meta.gt + 0.01
    most = 0.99 if meta.lt == 1 or what in BELOW_ONE else float(meta.le or max(1.0, 2 * value))
    return least, most, False


def log_ticks(axis: Axis) -> list[list[tuple[float, str]]]:
    """Ticks for an axis by factors: its places are powers of ten, its numbers 1, 2, 5, 10, 20."""
    first, last = math.floor(math.log10(axis.low)), math.ceil(math.log10(axis.high))
    steps = (1, 2, 5) if last - first <= FEW_DECADES else (1,)
    values = [step * 10.0**power for power in range(first, last + 1) for step in steps]
    inside = [value for value in values if axis.low * (1 - 1e-9) <= value <= axis.high * (1 + 1e-9)]
    if len(inside) < 2:
        inside = [axis.low, axis.high]
    return [[(math.log10(value), f"{value:g}") for value in inside]]


def fitting(request: MapRequest, settings: RunSettings) -> bool:
    """Whether a map is one of runs under these settings, but for what it varies.

    Where a run pauses is of no account, nor is the seed where steps take all samples.
    """
    mapped = request.settings
    try:
        for axis in (request.x, request.y):
            settings = axis.taken(settings, axis.value(mapped))
    except (SettingsError, ValueError):
        return False
    seed = settings.seed if mapped.samples_per_step else mapped.seed
    return replace(settings, steps=mapped.steps, seed=seed) == mapped


def _number(field: NumberField, what: str) -> float:
    try:
        return float(field.edit.whole.replace(",", "."))
    except ValueError:
        raise SettingsError(what, tr("“{text}” is not a number.", text=field.edit.whole)) from None
