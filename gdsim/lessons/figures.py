"""Numbers of a run by name, such as `loss@1`: for texts, in braces, and to check answers by.

| name | what it is |
|---|---|
| `loss@N` | the loss where the run stands after N steps |
| `w@N` | a parameter there, by its name |
| `prediction@N`, `prediction.2@N` | what the model predicts there, for the only or the 2nd sample |
| `gradient@N`, `gradient.w2@N` | what `.grad` holds after the next backward phase from there |
| `below@X` | after how many steps the loss is below X |
| `rate_limit@N` | the learning rate below which gradient descent is stable there |
| `smooth_rate@N` | the learning rate up to which it does not overshoot |
| `best_rate@N` | the one that needs the fewest steps from the hardest start |
| `curvature@N`, `flattest@N` | the largest and the smallest curvature there |

`@N` can be left out for the start. `#2` at the end is the run beside it. In a text, `:3` behind all
that asks for three decimals: `{loss@1#2:3}`. All are computed by PyTorch, under the settings of the
page.
"""

import functools
import math
import re
from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace

from gdsim.core.curvature import digits, stability_at, unjudged
from gdsim.core.progress import Progress
from gdsim.core.run import Run
from gdsim.core.settings import RunSettings
from gdsim.core.table import LOSS_DECIMALS, number
from gdsim.language import worded
from gdsim.lessons.faults import LessonError
from gdsim.lessons.lesson import ChoiceQuestion, Page, Setup
from gdsim.lessons.setting_up import runs_of

MOST_STEPS = 2000
"""Up to where a run is followed for a figure."""

CHUNK = 40
"""Steps that are taken in one go."""

LIMITS = {
    "rate_limit": "limit",
    "smooth_rate": "smooth",
    "best_rate": "best",
    "curvature": "curvature",
    "flattest": "smallest",
}
_NAME = re.compile(
    r"(?P<name>[^\W\d][\w\[\],]*)(?:\.(?P<part>[\w\[\],]+))?"
    r"(?:@(?P<at>[0-9.eE+-]+))?(?:#(?P<run>\d))?(?::(?P<decimals>\d))?"
)
_BRACES = re.compile(rf"\{{([^{{}}\n]*@[^{{}}\n]*|(?:{'|'.join(LIMITS)})[^{{}}\n]*)\}}")


class _Figure(NamedTuple):
    name: str
    part: str
    at: float
    settings: RunSettings
    decimals: int | None


def expected(of: str, setup: Setup) -> float:
    """The number of this name in the run that the page sets up, in the run's dtype.

    Raises:
        LessonError: There is no such number.
        SettingsError: The page sets up nothing that can be.
    """
    return _value(_read(of, runs_of(setup)))


def check(text: str, setup: Setup | None) -> None:
    """Hold the names in a text's braces to what there is. Nothing is computed.

    Raises:
        LessonError: There is no such number; its line is the text's own, from 0.
        SettingsError: The page sets up nothing that can be.
    """
    _replaced(text, setup, lambda figure: "")


def check_name(of: str, setup: Setup) -> None:
    """Hold the name of a number to what there is. Nothing is computed.

    Raises:
        LessonError: There is no such number.
        SettingsError: The page sets up nothing that can be.
    """
    _read(of, runs_of(setup))


def filled(text: str, setup: Setup | None) -> str:
    """The text, with the numbers in place of their names in braces.

    Args:
        text: What has names in braces; other braces stay.
        setup: The setup of the page, or the last one before it.

    Raises:
        LessonError: There is no such number; its line is the text's own, from 0.
        SettingsError: The page sets up nothing that can be.
    """
    return _replaced(text, setup, lambda figure: _written(figure, _value(figure)))


def names_in(text: str) -> list[str]:
    """The names in a text's braces, sorted."""
    return sorted(found.strip() for found in _BRACES.findall(text))


def shown(page: Page, setup: Setup | None) -> Page:
    """The page as it is shown, with the numbers in all its texts; see `filled`.

    It takes some 0.1 ms for each step that leads to a number, once.
    """

    def fill(text: str) -> str:
        return filled(text, setup)

    question, wait = page.question, page.wait
    if question:
        question = replace(question, ask=fill(question.ask), hint=fill(question.hint))
    if isinstance(question, ChoiceQuestion):
        question = replace(question, choices=tuple(map(fill, question.choices)))
    if wait:
        wait = replace(wait, told=fill(wait.told))
    return replace(
        page,
        text=fill(page.text),
        reveal=fill(page.reveal),
        question=question,
        wait=wait,
    )


def _replaced(text: str, setup: Setup | None, by: Callable[["_Figure"], str]) -> str:
    first = _BRACES.search(text)
    if not first:
        return text
    if not setup:
        reason = worded("{name} needs a page with a setup, here or before.", name=first[0])
        raise LessonError(reason, text.count("\n", 0, first.start()))
    runs = runs_of(setup)

    def one(found: re.Match[str]) -> str:
        line = text.count("\n", 0, found.start())
        try:
            return by(_read(found[1], runs))
        except LessonError as error:
            raise LessonError(error.reason, line) from error

    return _BRACES.sub(one, text)


def _read(of: str, runs: list[RunSettings]) -> _Figure:
    read = _NAME.fullmatch(of.strip())
    if not read:
        raise LessonError(worded("'{of}' is not written as loss@1 or gradient.w2@0 is.", of=of))
    name, part, which = read["name"], read["part"] or "", int(read["run"] or 1)
    if not 1 <= which <= len(runs):
        count = len(runs)
        raise LessonError(
            worded("'{of}' is of run {which}; there are {count}.", of=of, which=which, count=count)
        )
    settings = runs[which - 1]
    names, data = settings.built.parameter_names, settings.built.data
    known = ["loss", *names, "prediction", "gradient", "below", *LIMITS]
    if name not in known:
        raise LessonError(
            worded("there is no '{name}'; there are {known}.", name=name, known=_listed(known))
        )
    at = _number(read["at"] or "0")
    fits = 0 <= at <= MOST_STEPS and at == int(at)
    if not (math.isfinite(at) if name == "below" else fits):
        raise LessonError(
            worded("'{of}' is of no number of steps from 0 to {most}.", of=of, most=MOST_STEPS)
        )
    parts = {
        "prediction": [str(n + 1) for n in range(len(data))] if data and len(data) > 1 else [""],
        "gradient": names if len(names) > 1 else ["", *names],
    }.get(name, [""])
    if part not in parts:
        known = [f"{name}.{one}" if one else name for one in parts]
        raise LessonError(
            worded("'{of}' must say of which; there are {known}.", of=of, known=_listed(known))
        )
    decimals = read["decimals"]
    return _Figure(name, part, at, settings, int(decimals) if decimals else None)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _listed(names: list[str]) -> str:
    return ", ".join(names[:12]) + (", …" if len(names) > 12 else "")


def _value(figure: _Figure) -> float:
    name, settings = figure.name, figure.settings
    if name == "below":
        return float(_below(settings, figure.at))
    progress = _standing(settings, int(figure.at))
    if name in LIMITS:
        return _limit(name, settings, int(figure.at))
    ahead, names = progress.ahead, settings.built.parameter_names
    if name == "loss":
        return float(ahead.loss[0]) if progress.train_loss is None else progress.train_loss
    if name == "prediction":
        return float(progress.everything.reshape(-1)[int(figure.part or 1) - 1])
    if name == "gradient":
        return float(ahead.gradient[0, names.index(figure.part) if figure.part else 0])
    return float(ahead.parameters[0, names.index(name)])


@functools.lru_cache(maxsize=64)
def _standing(settings: RunSettings, steps: int) -> Progress:
    """Where a run stands after so many steps."""
    run = Run(settings)
    progress = run.advance(steps, past_convergence=True) if steps else run.here()
    if progress.iteration < steps:
        raise LessonError(
            worded(
                "there is no step {steps}: the run diverges after {end}.",
                steps=steps,
                end=progress.iteration,
            )
        )
    return progress


@functools.lru_cache(maxsize=64)
def _below(settings: RunSettings, loss: float) -> int:
    """After how many steps the loss is below this one."""
    run = Run(settings)
    for _ in range(0, MOST_STEPS, CHUNK):
        steps = run.advance(CHUNK, past_convergence=True).steps
        below = (steps.loss < loss).nonzero()[0]
        if len(below):
            return int(steps.iteration[below[0]]) - 1
    raise LessonError(
        worded("the loss is not below {loss} within {most} steps.", loss=loss, most=MOST_STEPS)
    )


@functools.lru_cache(maxsize=64)
def _limit(name: str, settings: RunSettings, steps: int) -> float:
    run = Run(settings)
    if steps:
        run.advance(steps, past_convergence=True)
    why = unjudged(settings)
    found = None
    if not why:
        trainer = run.trainer
        here = trainer.objective.tensor(tuple(run.parameters))
        found = getattr(stability_at(trainer.objective, here, settings), LIMITS[name])
    if found is None:
        raise LessonError(worded("there is no {name} here.", name=name))
    return float(found)


def _written(figure: _Figure, value: float) -> str:
    """The number as the window writes it, unless its decimals are told."""
    if figure.decimals is not None:
        return f"{value + 0.0:.{figure.decimals}f}"
    if figure.name == "below":
        return f"{value:.0f}"
    if figure.name in LIMITS:
        return digits(value)
    return number(value, LOSS_DECIMALS if figure.name == "loss" else figure.settings.built.decimals)
