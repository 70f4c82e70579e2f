"""The six-hump camel. It is also what a new problem takes: one file like this one."""

from gdsim.core.problems.functions import of_formula
from gdsim.core.problems.problem import Problem
from gdsim.language import worded

_NAMES = ("x", "y")

_predict, _loss, _code = of_formula(
    "(4 - 2.1*x**2 + x**4/3)*x**2 + x*y + (4*y**2 - 4)*y**2", _NAMES
)

PROBLEMS = (
    Problem(
        id="six-hump-camel",
        title=worded("Six-hump camel"),
        story=worded("Six minima in three pairs of twins: only one of the pairs is the deepest."),
        parameter_names=_NAMES,
        start=(1.0, 0.3),
        view=((-2.0, 2.0), (-1.5, 1.5)),
        predict=_predict,
        loss=_loss,
        formula="(4 − 2.1x² + x⁴/3)x² + xy + (4y² − 4)y²",
        # Dixon and Szegő, "The global optimization problem: an introduction", 1978; to more digits.
        minima=(
            (-1.703606714969981, 0.7960835686726251),
            (-1.6071047529201972, -0.5686514548841314),
            (-0.08984201310031806, 0.7126564030207396),
            (0.08984201310031806, -0.7126564030207396),
            (1.6071047529201972, 0.5686514548841314),
            (1.703606714969981, -0.7960835686726251),
        ),
        code=_code,
        learning_rate=0.02,
        group=worded("Functions of two parameters"),
        order=210,
    ),
)
