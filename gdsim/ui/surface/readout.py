"""The numbers of one place on the loss surface, in a line of text."""

from gdsim.core.problems import Problem
from gdsim.core.slices import Slice
from gdsim.core.table import LOSS_DECIMALS, number, numbers
from gdsim.core.trajectory import Steps
from gdsim.ui.phases import BACKWARD, LOSS, UPDATE

MOST_PARAMETERS = 4
"""Of more parameters, only those of the slice are read out, and the gradient's norm."""


def read_out(problem: Problem, where: Slice, step: Steps, phase: int) -> str:
    """What the phases of a step have computed so far: parameters, loss, gradient."""
    decimals = problem.decimals
    values = step.parameters if phase < UPDATE else step.parameters_after
    named = list(zip(problem.parameter_names, values[0].tolist(), strict=True))
    many = len(named) > MOST_PARAMETERS
    if many and where.parallel:
        named = [named[index] for index in where.parallel]
    elif many:
        named = list(zip(where.names, where.coordinates(values)[0].tolist(), strict=True))
    parts = [f"{name} {number(value, decimals)}" for name, value in named]
    if LOSS <= phase < UPDATE:
        parts.append(f"loss {number(float(step.loss[0]), LOSS_DECIMALS)}")
    if phase >= BACKWARD and many:
        parts.append(f"gradient's norm {number(float(step.gradient_norm[0]), decimals)}")
    elif phase >= BACKWARD:
        parts.append(f"gradient {numbers(step.gradient[0].tolist(), decimals)}")
    return "   ".join(parts)
