"""What becomes of the other settings where one of them is chosen anew.

What the user has set stays, as far as it can be used; what was the problem's or the rule's own
gives way to what is now its own. Each function raises `SettingsError` for what can't be.
"""

from typing import Any

from msgspec.structs import replace

from gdsim.core.optimizers import SGD, Optimizer
from gdsim.core.problems import Options, Problem, built
from gdsim.core.settings import MOST_SEED, RunSettings, SettingsError, optimizer


def usual_rate(problem: Problem, rule: Optimizer) -> float:
    """The learning rate where none was chosen: SGD has the problem's, another rule PyTorch's."""
    return problem.learning_rate if isinstance(rule, SGD) else rule.learning_rate


def own_start(problem: Problem, seed: int) -> tuple[float, ...]:
    """Where a run starts where nothing else was chosen."""
    return problem.draw(seed) if problem.draw else problem.start


def with_problem(
    settings: RunSettings, problem: str, options: Options | None = None
) -> RunSettings:
    """Another problem, from its own start and with its usual learning rate."""
    made = built(problem, options)
    start = own_start(made, settings.seed)
    return _moved(settings, made, True, problem=problem, options=options, start=start)


def with_options(settings: RunSettings, options: Options) -> RunSettings:
    """The same problem made from other options; start and learning rate stay if they were set."""
    before, made = settings.built, built(settings.problem, options)
    is_own = settings.start == own_start(before, settings.seed)
    changes: dict[str, Any] = {"options": options}
    if is_own or made.parameter_names != before.parameter_names:
        changes["start"] = own_start(made, settings.seed)
    is_usual = settings.learning_rate == usual_rate(before, settings.optimizer)
    return _moved(settings, made, is_usual, **changes)


def with_optimizer(settings: RunSettings, name: str) -> RunSettings:
    """Another rule with PyTorch's hyperparameters; a learning rate stays if it was set."""
    problem, rule = settings.built, optimizer(name)
    rate = settings.learning_rate
    if rate == usual_rate(problem, settings.optimizer):
        rate = usual_rate(problem, rule)
    return replace(settings, optimizer=rule, learning_rate=rate)


def with_seed(settings: RunSettings, seed: int) -> RunSettings:
    """Another seed; a start that was drawn from the old one is drawn from this one."""
    problem = settings.built
    # Before a start is drawn from it.
    seeded = replace(settings, seed=seed)
    if settings.start == own_start(problem, settings.seed):
        seeded = replace(seeded, start=own_start(problem, seed))
    return seeded


def drawn_anew(settings: RunSettings) -> RunSettings:
    """The start that is drawn from the next seed."""
    seed = (settings.seed + 1) % (MOST_SEED + 1)
    return replace(settings, seed=seed, start=own_start(settings.built, seed))


def _moved(
    settings: RunSettings, made: Problem, at_usual_rate: bool, **changes: Any
) -> RunSettings:
    """The settings on another problem, under SGD where the rule is not for so many parameters."""

    def under(rule: Optimizer) -> RunSettings:
        if at_usual_rate or rule is not settings.optimizer:
            changes["learning_rate"] = usual_rate(made, rule)
        return replace(settings, optimizer=rule, **changes)

    try:
        return under(settings.optimizer)
    except SettingsError as error:
        if error.field != "optimizer":
            raise
        return under(SGD())
