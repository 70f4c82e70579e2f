"""What is descended. Each module in this folder is a family and names its own `PROBLEMS`.

A new problem is one new file here with such a tuple; nothing else has to know of it.
"""

import importlib
import pkgutil

from gdsim.core.problems.problem import Code, Data, Problem

__all__ = ["PROBLEMS", "Code", "Data", "Problem"]


def _find() -> dict[str, Problem]:
    families = (
        importlib.import_module(f"{__name__}.{module.name}")
        for module in pkgutil.iter_modules(__path__)
    )
    found = [problem for family in families for problem in getattr(family, "PROBLEMS", ())]
    found.sort(key=lambda problem: problem.order)
    return {problem.id: problem for problem in found}


PROBLEMS = _find()
"""Every problem by its id, in the order in which a learner meets them."""
