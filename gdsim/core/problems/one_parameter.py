"""Test functions of one parameter: the shapes that a loss can have along a line."""

from typing import Any

from gdsim.core.problems.functions import of_formula
from gdsim.core.problems.problem import Problem
from gdsim.language import worded

_NAMES = ("w",)


def _function(text: str, **told: Any) -> Problem:
    """A test function that is computed by the text, a formula in w."""
    predict, loss, code = of_formula(text, _NAMES)
    return Problem(
        parameter_names=_NAMES,
        predict=predict,
        loss=loss,
        code=code,
        group=worded("Functions of one parameter"),
        **told,
    )


PROBLEMS = (
    _function(
        "w**2",
        id="parabola",
        title=worded("Parabola"),
        story=worded("The plainest loss: each step takes the same share of the distance left."),
        formula="w²",
        start=(-2.0,),
        view=((-3.0, 3.0),),
        minima=((0.0,),),
        learning_rate=0.1,
        order=300,
    ),
    _function(
        "(w**2 - 1)**2 + w/4",
        id="double-well",
        title=worded("Double well"),
        story=worded(
            "Two wells and a hill between them: descent ends in the near one, deeper or not."
        ),
        formula="(w² − 1)² + w/4",
        start=(0.2,),
        view=((-1.75, 1.75),),
        minima=((-1.0298959850506604,), (0.96714893788303,)),
        learning_rate=0.05,
        order=301,
    ),
    _function(
        "abs(w)",
        id="absolute",
        title=worded("Absolute value"),
        story=worded(
            "The slope is 1 to the very end: steps stay as long, and hop over the minimum."
        ),
        formula="|w|",
        start=(-2.0,),
        view=((-3.0, 3.0),),
        minima=((0.0,),),
        learning_rate=0.3,
        order=302,
    ),
    _function(
        "w**2/10 + sin(3*w)",
        id="wavy",
        title=worded("Waves on a bowl"),
        story=worded("Descent stops in the nearest trough, though the next ones are deeper."),
        formula="w²/10 + sin(3w)",
        start=(4.4,),
        view=((-6.0, 6.0),),
        minima=(
            (-4.608298882423005,),
            (-2.560806938073543,),
            (-0.5122140283561128,),
            (1.53658988014775,),
            (3.5847518173037196,),
            (5.631303162965094,),
        ),
        learning_rate=0.1,
        order=303,
    ),
)
