"""An elliptic bowl whose condition number and direction are set: steep across, flat along."""

import math
from typing import Annotated, ClassVar

from msgspec import Meta

from gdsim.core.problems.functions import of_formula
from gdsim.core.problems.problem import Options, Problem
from gdsim.core.ranges import Ranged
from gdsim.language import worded

_NAMES = ("x", "y")


class Bowl(Options, Ranged, frozen=True, kw_only=True, tag="bowl"):
    """The quadratic loss ½(u² + condition·v²), where u and v are x and y turned by the angle.

    Raises:
        SettingsError: A field that is not a number in its range.
    """

    id: ClassVar[str] = "bowl"

    condition: Annotated[
        float,
        Meta(ge=1, le=1e6, description="How many times as much it bends across as along."),
    ] = 10.0
    angle: Annotated[
        float,
        Meta(ge=0, le=90, description="From the x axis to the flat direction, in degrees."),
    ] = 30.0

    def problem(self) -> Problem:
        """The bowl; its own `options` are these. Its Hessian's eigenvalues are 1 and `condition`.

        Sine and cosine are rounded to six digits, so that the formula can be shown as it is
        computed. That scales both eigenvalues by up to 2e-6, and leaves their ratio as it is.
        """
        u, v = _turned(self.angle)
        text = f"({u}**2 + {_written(self.condition)}*{v}**2)/2"
        predict, loss, code = of_formula(text, _NAMES)
        return Problem(
            id=self.id,
            title=worded("Elliptic bowl"),
            story=worded(
                "Steep across, flat along: steps that are safe across it are short along it."
            ),
            parameter_names=_NAMES,
            start=(-2.0, 0.5),
            view=((-2.5, 2.5), (-2.5, 2.5)),
            predict=predict,
            loss=loss,
            formula=text.replace("**2", "²").replace("*", "").replace("-", "−"),
            minima=((0.0, 0.0),),
            options=self,
            code=code,
            # Just below 2 / (1 + condition), where both directions shrink at the same pace.
            learning_rate=float(f"{1.9 / (1 + self.condition):.3g}"),
            group=worded("Functions of two parameters"),
            order=201,
        )


def _turned(angle: float) -> tuple[str, str]:
    """The coordinates along and across the flat direction, as formulas."""
    cosine = round(math.cos(math.radians(angle)), 6)
    sine = round(math.sin(math.radians(angle)), 6)
    if sine == 0:
        return "x", "y"
    if cosine == 0:
        return "y", "x"
    c, s = _written(cosine), _written(sine)
    return f"({c}*x + {s}*y)", f"({c}*y - {s}*x)"


def _written(number: float) -> str:
    """All of the number's digits, a whole number without a point."""
    return repr(float(number)).removesuffix(".0")


OPTIONS = (Bowl,)

PROBLEMS = (Bowl().problem(),)
