"""The update rules, a file per family. A rule is a value with a pure function: see `Optimizer`."""

from gdsim.core.optimizers.adam import Adam, Adamax, AdamW
from gdsim.core.optimizers.adaptive import Adadelta, Adagrad, RMSprop
from gdsim.core.optimizers.line_search import LineSearch
from gdsim.core.optimizers.nadam import NAdam
from gdsim.core.optimizers.newton import Newton
from gdsim.core.optimizers.optimizer import Loss, Optimizer, Statement, Update, with_batch
from gdsim.core.optimizers.radam import RAdam
from gdsim.core.optimizers.rprop import Rprop
from gdsim.core.optimizers.sgd import SGD
from gdsim.core.ranges import is_number

__all__ = [
    "OPTIMIZERS",
    "SGD",
    "Adadelta",
    "Adagrad",
    "Adam",
    "AdamW",
    "Adamax",
    "LineSearch",
    "Loss",
    "NAdam",
    "Newton",
    "Optimizer",
    "RAdam",
    "RMSprop",
    "Rprop",
    "Statement",
    "Update",
    "is_number",
    "with_batch",
]

_RULES: tuple[type[Optimizer], ...] = (
    SGD,
    Adagrad,
    RMSprop,
    Adadelta,
    Adam,
    AdamW,
    Adamax,
    NAdam,
    RAdam,
    Rprop,
    Newton,
    LineSearch,
)

OPTIMIZERS: dict[str, type[Optimizer]] = {rule.id: rule for rule in _RULES}
"""Every optimizer by its id, in the order in which they are taught."""
