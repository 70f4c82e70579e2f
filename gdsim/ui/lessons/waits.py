"""What a page waits for, condition by condition, and what is there of it."""

from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import asdict

from gdsim.core.table import LOSS_DECIMALS, number
from gdsim.language import tr
from gdsim.lessons.judging import Standing, met
from gdsim.lessons.lesson import Wait
from gdsim.lessons.wording import awaited


class Awaited(NamedTuple):
    """One condition: whether it holds, what it is in words, and how far it is."""

    holds: bool
    told: str
    so_far: str


def conditions(wait: Wait, now: Standing | None) -> list[Awaited]:
    """The conditions as they stand; where the page has words of its own for all, one."""
    parts = [wait] if wait.told else list(_parts(wait))
    return [
        Awaited(now is not None and met(part, now), awaited(part), _so_far(part, now))
        for part in parts
    ]


def _parts(wait: Wait) -> Iterator[Wait]:
    """A wait for each of those things that have to happen, as the words tell them."""
    for name, value in wait.settings.items():
        yield Wait(settings={name: value})
    for field in ("runs", "steps", "phase", "loss_below", "loss_above", "state", "back"):
        value = asdict(wait)[field]
        if value:
            yield Wait(**{field: value})


def _so_far(wait: Wait, now: Standing | None) -> str:
    """How far it is, where that is a number."""
    if now is None:
        return ""
    if wait.steps is not None:
        done = min(now.iteration, wait.steps)
        return tr("{done} of {all}", done=f"{done:,}", all=f"{wait.steps:,}")
    if wait.runs is not None:
        return tr("{done} of {all}", done=min(now.runs, wait.runs), all=wait.runs)
    if wait.loss_below is not None or wait.loss_above is not None:
        return tr("now {value}", value=number(now.loss, LOSS_DECIMALS))
    return ""
