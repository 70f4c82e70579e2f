"""The runs that a page sets up."""

from typing import Any

import msgspec
from msgspec.structs import asdict

from gdsim.core.changes import own_start, usual_rate
from gdsim.core.problems import OPTIONS, Options, built
from gdsim.core.settings import RunSettings, SettingsError, optimizer, schedule, settings_for
from gdsim.language import worded
from gdsim.lessons.heads import told
from gdsim.lessons.lesson import Setup

ALIKE = frozenset(
    {"problem", "options", "dtype", "beside", "pause_at"}
    | {"steps", "phases", "speed", "show", "view"}
)
"""What runs side by side have in common."""


def runs_of(setup: Setup) -> list[RunSettings]:
    """The settings of the run that a page sets up, and of those beside it.

    Raises:
        SettingsError: Some of it can't be; it names the field.
    """
    runs = [_settings(setup)]
    for number, given in enumerate(setup.beside, 1):
        try:
            runs.append(_settings(_beside(setup, given)))
        except SettingsError as error:
            reason = worded("Run {number} beside it: {error}", number=number, error=error.args[0])
            raise SettingsError("beside", reason) from error
    return runs


def _settings(setup: Setup) -> RunSettings:
    # It raises where there is no such problem.
    settings_for(setup.problem)
    options = _options(setup)
    problem = built(setup.problem, options)
    rule = optimizer(setup.optimizer, **setup.hyperparameters)
    rate = setup.learning_rate
    own: dict[str, Any] = {} if setup.tolerance is None else {"tolerance": setup.tolerance}
    settings = RunSettings(
        problem=setup.problem,
        options=options,
        start=own_start(problem, setup.seed) if setup.start is None else setup.start,
        learning_rate=usual_rate(problem, rule) if rate is None else rate,
        optimizer=rule,
        schedule=schedule(setup.schedule, **setup.schedule_numbers),
        batch_size=setup.batch_size,
        seed=setup.seed,
        zero_grad=setup.zero_grad,
        dtype=setup.dtype,
        steps=setup.pause_at,
        **own,
    )
    if settings.batch_size and not problem.data:
        raise SettingsError(
            "batch_size",
            worded("{problem} has no samples to take batches of.", problem=setup.problem),
        )
    return settings


def _options(setup: Setup) -> Options | None:
    """What the problem is made from; None where it is as it is by itself."""
    if not setup.options:
        return None
    kind = OPTIONS.get(setup.problem)
    if kind is None:
        raise SettingsError("options", worded("{problem} has no options.", problem=setup.problem))
    try:
        return msgspec.convert({**setup.options, "problem": setup.problem}, kind)
    except msgspec.ValidationError as error:
        if isinstance(error.__cause__, SettingsError):
            raise error.__cause__ from error
        path, reason = told(error, setup.options, kind)
        raise SettingsError(str(path[0]) if path else "options", reason) from error


def _beside(setup: Setup, given: dict[str, Any]) -> Setup:
    """The setup with what is different of a run beside it."""
    if other := ALIKE & given.keys():
        reason = worded("Runs side by side have the same {name}.", name=min(other))
        raise SettingsError("beside", reason)
    # Another rule has other hyperparameters, and another schedule other numbers.
    changes: dict[str, Any] = {"beside": ()}
    if "optimizer" in given:
        changes["hyperparameters"] = {}
    if "schedule" in given:
        changes["schedule_numbers"] = {}
    data = {**asdict(setup), **changes, **given}
    try:
        return msgspec.convert(data, Setup)
    except msgspec.ValidationError as error:
        raise SettingsError("beside", told(error, data, Setup)[1]) from error
