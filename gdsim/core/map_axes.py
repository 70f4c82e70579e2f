"""What a convergence map varies along a side: one number of a run's settings, over a range."""

import re
from typing import get_args

import msgspec
import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from gdsim.core.faults import SettingsError
from gdsim.core.ranges import is_number
from gdsim.core.settings import RunSettings
from gdsim.language import worded

LEARNING_RATE = "learning_rate"
START = "start."

MOST_TOLD = 8
"""Choices that an error names; a network has hundreds."""

_WRITTEN = re.compile(r"([^=]+)=([^:]+):([^:]+)(:log)?")


class Axis(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One number of the settings over a range.

    Attributes:
        what: `learning_rate`, a hyperparameter of the optimizer, or `start.` and a parameter.
        low: Where the range begins.
        high: Where it ends, above `low`.
        log: Whether equal steps are equal factors; `low` is then above 0.

    Raises:
        SettingsError: The range can't be used; its field is `what`.
    """

    what: str
    low: float
    high: float
    log: bool = False

    def __post_init__(self) -> None:
        if not all(map(is_number, (self.low, self.high))) or not is_number(self.high - self.low):
            raise self._fault(
                worded(
                    "The range of the {title} must have finite ends, not {low} and {high}.",
                    title=self.title,
                    low=self.low,
                    high=self.high,
                )
            )
        if not self.low < self.high:
            raise self._fault(
                worded(
                    "The range of the {title} must go from less to more,"
                    " not from {low:g} to {high:g}.",
                    title=self.title,
                    low=self.low,
                    high=self.high,
                )
            )
        if self.log and self.low <= 0:
            raise self._fault(
                worded(
                    "The range of the {title} must begin above 0 to be logarithmic,"
                    " not at {low:g}.",
                    title=self.title,
                    low=self.low,
                )
            )

    def _fault(self, sentence: str) -> SettingsError:
        return SettingsError(self.what, sentence)

    @property
    def title(self) -> str:
        """What it is, in words."""
        if self.what.startswith(START):
            return worded("start of {parameter}", parameter=self.what.removeprefix(START))
        return worded(self.what.replace("_", " "))

    def values(self, cells: int) -> NDArray[np.float64]:
        """The values at the centres of so many cells that fill the range, in ascending order."""
        shares = (np.arange(cells) + 0.5) / cells
        if self.log:
            low, high = np.log(self.low), np.log(self.high)
            # Rounding must not lead out of the range, which may be all that a field allows.
            return np.clip(np.exp(low + (high - low) * shares), self.low, self.high)
        return self.low + (self.high - self.low) * shares

    def value(self, settings: RunSettings) -> float:
        """What the settings have now.

        Raises:
            SettingsError: They have no such number.
        """
        self._check_known(settings)
        if self.what == LEARNING_RATE:
            return settings.learning_rate
        if self.what.startswith(START):
            return settings.start[self.parameter(settings)]
        return float(getattr(settings.optimizer, self.what))

    def taken(self, settings: RunSettings, value: float) -> RunSettings:
        """The settings with this value.

        Raises:
            SettingsError: They have no such number, or the value is out of its range.
        """
        self._check_known(settings)
        if self.what == LEARNING_RATE:
            return replace(settings, learning_rate=value)
        if self.what.startswith(START):
            start = list(settings.start)
            start[self.parameter(settings)] = value
            return replace(settings, start=tuple(start))
        return replace(settings, optimizer=replace(settings.optimizer, **{self.what: value}))

    def parameter(self, settings: RunSettings) -> int:
        """Which parameter's start it is, as an index; for an axis that is one."""
        return settings.built.parameter_names.index(self.what.removeprefix(START))

    def _check_known(self, settings: RunSettings) -> None:
        if self.what not in choices(settings):
            raise SettingsError(self.what, _unknown(self.what, settings))


def axis(text: str) -> Axis:
    """The axis that is written as `NAME=LOW:HIGH` or `NAME=LOW:HIGH:log`.

    Raises:
        SettingsError: It can't be read, or the range can't be used.
    """
    written = _WRITTEN.fullmatch(text.strip())
    if written is None:
        raise SettingsError(
            text.partition("=")[0].strip(),
            worded(
                "An axis is written as learning_rate=0.001:1:log or momentum=0:0.99, not '{text}'.",
                text=text,
            ),
        )
    what, *ends, log = written.groups()
    what = what.strip()
    low, high = (_number(what, end) for end in ends)
    return Axis(what, low, high, log is not None)


def choices(settings: RunSettings) -> tuple[str, ...]:
    """What a map of runs under such settings can vary."""
    rule = settings.optimizer
    numbers = (f.name for f in msgspec.structs.fields(rule) if get_args(f.type)[0] is float)
    starts = (START + name for name in settings.built.parameter_names)
    return (LEARNING_RATE, *numbers, *starts)


def _number(what: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise SettingsError(
            what,
            worded(
                "An end of the range of {what} must be a number, not '{text}'.",
                what=what,
                text=text,
            ),
        ) from None


def _unknown(what: str, settings: RunSettings) -> str:
    known = choices(settings)
    told = ", ".join(known[:MOST_TOLD])
    if len(known) > MOST_TOLD:
        told = worded("{names}, … ({count} in all)", names=told, count=len(known))
    return worded(
        "A map of {optimizer} on {problem} can't vary '{what}'; it can vary {known}.",
        optimizer=settings.optimizer.title,
        problem=settings.problem,
        what=what,
        known=told,
    )
