"""Whether an answer is right, and whether what a page waits for has happened; of plain values."""

import math
from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from gdsim.core.settings import RunSettings
from gdsim.core.trainer import PHASES
from gdsim.lessons.lesson import ChoiceQuestion, NumberQuestion, Question, Wait

_ROUNDING = 1e-9
"""A difference this small is that of decimal fractions in binary."""

_MARKS = str.maketrans({"−": "-", "–": "-", "٫": ".", "．": ".", "，": ",", "、": ",", "'": None})
"""Other ways to write a minus, a decimal point and a comma."""


class Standing(Struct, frozen=True, kw_only=True):
    """What a page can wait for, as it is now.

    Attributes:
        iteration: How many steps the run stands from its start; of several together, the farthest.
        phase: How many phases of the next step are through, 0 to 4.
        opened_at: The iteration at which the page was opened, after its setup.
        loss: The loss where the run stands.
        state: What the run is doing, as `RunState` names it.
        settings: What is in force.
        runs: How many runs step together, 1 for one alone.
        back: Whether Back was used since the page was opened.
    """

    iteration: int
    phase: int = 0
    opened_at: int = 0
    loss: float
    state: str
    settings: RunSettings
    runs: int = 1
    back: bool = False


def met(wait: Wait, now: Standing) -> bool:
    """Whether all has happened that the page waits for."""
    ended = now.state if now.state in ("converged", "diverged") else ""
    return (
        (wait.steps is None or now.iteration >= wait.steps)
        and (wait.phase is None or _went_through(wait.phase, now))
        and (wait.loss_below is None or now.loss < wait.loss_below)
        # A loss that is no number any more has grown beyond all.
        and (wait.loss_above is None or not now.loss <= wait.loss_above)
        and (wait.state is None or ended == wait.state)
        and (not wait.back or now.back)
        and (wait.runs is None or now.runs >= wait.runs)
        and all(_is_set(now.settings, name, wanted) for name, wanted in wait.settings.items())
    )


def right(
    question: Question,
    given: str | float | Sequence[float],
    landing: Sequence[float] = (),
    view: Sequence[tuple[float, float]] = (),
) -> bool:
    """Whether the answer is the right one.

    Args:
        question: What was asked.
        given: A number as it was typed; or the place of the choice, from 1; or a position, one
            number for each coordinate of the surface.
        landing: For a position: where the next step lands, in the same coordinates.
        view: For a position: the visible range of each of them.
    """
    if isinstance(question, ChoiceQuestion):
        return given == question.answer
    if isinstance(question, NumberQuestion):
        number = number_of(given) if isinstance(given, str) else given
        if not isinstance(number, int | float):
            return False
        slack = question.tolerance + _ROUNDING * max(1.0, abs(question.answer))
        return abs(number - question.answer) <= slack
    if isinstance(given, str | int | float) or len(given) != len(landing):
        return False
    return all(
        abs(place - goal) <= question.tolerance * (high - low)
        for place, goal, (low, high) in zip(given, landing, view, strict=True)
    )


def number_of(text: str) -> float | None:
    """The number that was typed, with a decimal point or a decimal comma; None where it is none.

    Where there are both, the last one is the decimal mark: 1,234.5 and 1.234,5 are the same.
    """
    plain = "".join(text.translate(_MARKS).split())
    comma, point = plain.rfind(","), plain.rfind(".")
    mark, other = (",", ".") if comma > point else (".", ",")
    if plain.count(mark) > 1 or "_" in plain:
        return None
    plain = plain.replace(other, "").replace(mark, ".")
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def by_name(settings: RunSettings) -> dict[str, Any]:
    """What can be waited for of the settings: the run's own, and those of what it is made from."""
    own: dict[str, Any] = {}
    for part in (settings.options, settings.schedule, settings.optimizer):
        own |= asdict(part) if part is not None else {}
    own |= asdict(settings)
    own |= {"optimizer": settings.optimizer.id, "schedule": settings.schedule.id}
    own["pause_at"] = own.pop("steps")
    del own["options"]
    return own


def _went_through(phase: str, now: Standing) -> bool:
    return now.iteration > now.opened_at or now.phase > list(PHASES).index(phase)


def _is_set(settings: RunSettings, name: str, wanted: Any) -> bool:
    value = by_name(settings).get(name)
    if isinstance(wanted, bool) or isinstance(value, bool):
        return value is wanted
    if isinstance(wanted, int | float) and isinstance(value, int | float):
        return math.isclose(value, wanted, rel_tol=1e-6, abs_tol=1e-12)
    if isinstance(wanted, list | tuple) and isinstance(value, list | tuple):
        return list(value) == list(wanted)
    return bool(value == wanted)
