"""What a start begins with: the last runs, or what is preferred."""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from gdsim.core.faults import SettingsError
from gdsim.core.settings import RunSettings, optimizer, settings_for
from gdsim.language import Worded, tr, worded
from gdsim.messages import UNLIMITED
from gdsim.ui.folders import Folders
from gdsim.ui.preferences import FASTEST, LAST, Preferences

FIRST_PROBLEM = "one-sample"


def opening(preferences: Preferences, last: Sequence[RunSettings]) -> list[RunSettings]:
    """The runs to begin with.

    Args:
        preferences: What is preferred.
        last: The runs that were there when the window was closed; none at the first start.
    """
    problem = str(preferences.value("problem"))
    if problem == LAST and last:
        fixed: dict[str, Any] = {
            name: preferences.value(name)
            for name in ("dtype", "device", "learning_rate")
            if preferences.is_locked(name) and preferences.value(name)
        }
        if preferences.is_locked("optimizer"):
            fixed["optimizer"] = optimizer(str(preferences.value("optimizer")))
        try:
            return [replace(settings, **fixed) for settings in last]
        except SettingsError:
            # A start that float32 can't hold, say: then it begins anew.
            problem = FIRST_PROBLEM
    return [_first(FIRST_PROBLEM if problem == LAST else problem, preferences)]


def _first(problem: str, preferences: Preferences) -> RunSettings:
    usual = settings_for(problem)
    rule = optimizer(str(preferences.value("optimizer")))
    rate = preferences.value("learning_rate") or (
        # The problem's own is one for SGD.
        usual.learning_rate if rule.id == "sgd" else rule.learning_rate
    )
    wanted: dict[str, Any] = {"optimizer": rule, "learning_rate": rate}
    wanted |= {name: preferences.value(name) for name in ("dtype", "device")}
    for name, value in wanted.items():
        try:
            usual = replace(usual, **{name: value})
        except SettingsError:
            # Newton's method is not for a large network, say.
            continue
    return usual


def opening_speed(preferences: Preferences, last: float) -> float:
    """The speed to begin with, in steps per second, where it was `last` when it was closed."""
    speed = str(preferences.value("speed"))
    return last if speed == LAST else UNLIMITED if speed == FASTEST else float(speed)


def unkept(places: Folders, settings: bool, data: bool) -> list[Worded]:
    """What can't be kept until the next start, in a sentence; none where all can.

    Args:
        places: Where it is to be kept.
        settings: Whether settings can be written there.
        data: Whether the log can, and with it runs that are saved by themselves.
    """
    if not settings and not data:
        text = worded(
            "Nothing can be written to {place}: settings last until the window is closed, and no"
            " run is saved by itself.",
            place=places.settings.parent,
        )
    elif not settings:
        text = worded(
            "Settings can't be written to {place}: they last until the window is closed.",
            place=places.settings.parent,
        )
    elif not data:
        text = worded(
            "Nothing can be written to {place}: no run is saved by itself, and there is no log.",
            place=places.data,
        )
    else:
        return []
    return [text]


def in_short(sentences: Sequence[str]) -> str:
    """The first of the sentences, and that there are others."""
    first = tr(sentences[0])
    if len(sentences) == 1:
        return first
    return tr("{first} And more of that: the log has it.", first=first)
