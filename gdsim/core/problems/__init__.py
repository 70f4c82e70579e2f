"""What is descended. Each module in this folder is a family and names its own `PROBLEMS`.

A new problem is one new file here with such a tuple; nothing else has to know of it. A family whose
problems are set up by the user also names `OPTIONS`, the kinds of `Options` they are made from.
"""

import functools
import importlib
import pkgutil
from typing import Any

from gdsim.core.problems.problem import Code, Data, Options, Problem

__all__ = ["OPTIONS", "PROBLEMS", "Code", "Data", "Options", "Problem", "built"]


def _families(what: str) -> list[Any]:
    families = (
        importlib.import_module(f"{__name__}.{module.name}")
        for module in pkgutil.iter_modules(__path__)
    )
    return [found for family in families for found in getattr(family, what, ())]


PROBLEMS: dict[str, Problem] = {
    problem.id: problem for problem in sorted(_families("PROBLEMS"), key=lambda p: p.order)
}
"""Every problem by its id, in the order in which a learner meets them."""

OPTIONS: dict[str, type[Options]] = {kind.id: kind for kind in _families("OPTIONS")}
"""What the problems that a user sets up are made from, by the problem's id."""


# Few, as a table of a million rows is among them.
@functools.lru_cache(maxsize=4)
def _made(options: Options) -> Problem:
    return options.problem()


def built(problem: str, options: Options | None = None) -> Problem:
    """The problem of this id, made from the options where there are any.

    Raises:
        KeyError: There is no such problem.
        SettingsError: The options make none.
    """
    return PROBLEMS[problem] if options is None else _made(options)
