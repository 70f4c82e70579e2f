"""Test functions of two parameters: what descent meets on its way, each thing by itself.

Those with names are written as in Jamil and Yang, "A Literature Survey of Benchmark Functions For
Global Optimization Problems", 2013, and shown where their features are, in less than their domain.
"""

from itertools import product
from typing import Any

from gdsim.core.problems.functions import of_formula
from gdsim.core.problems.problem import Problem
from gdsim.language import worded

GROUP = worded("Functions of two parameters")

_NAMES = ("x", "y")

_RASTRIGIN = (0.0, 0.9949586376523348, 1.9899122337085495)
"""Where x² − 10 cos(2πx), one half of Rastrigin's function, has its first minima from 0 up."""

_ACKLEY = (
    (0.0, 0.0),
    (0.9521665459501717, 0.0),
    (0.9684776587077244, 0.9684776587077244),
    (1.9589197181217173, 0.0),
    (1.9646166628629864, 0.9824160350791393),
    (1.9744519864841166, 1.9744519864841166),
)
"""Ackley's minima in view, of which the others are mirror images."""

_STYBLINSKI_TANG = (-2.903534027771177, 2.746802770990837)
"""The two minima of x⁴ − 16x² + 5x, one half of Styblinski and Tang's function."""


def _function(text: str, **told: Any) -> Problem:
    """A test function that is computed by the text, a formula in x and y."""
    predict, loss, code = of_formula(text, _NAMES)
    return Problem(
        parameter_names=_NAMES, predict=predict, loss=loss, code=code, group=GROUP, **told
    )


def _mirrored(*points: tuple[float, float]) -> tuple[tuple[float, float], ...]:
    """The points and their images in both axes and in both diagonals, each once, in order."""
    # Adding 0.0 makes -0.0 the same 0.0 as the other.
    images = {
        (sign * x + 0.0, other * y + 0.0)
        for point in points
        for x, y in (point, point[::-1])
        for sign, other in product((1, -1), repeat=2)
    }
    return tuple(sorted(images))


PROBLEMS = (
    _function(
        "x**2 + y**2",
        id="sphere",
        title=worded("Sphere"),
        story=worded("Alike in every direction: straight downhill is straight to the minimum."),
        formula="x² + y²",
        start=(-1.5, 1.0),
        view=((-2.0, 2.0), (-2.0, 2.0)),
        minima=((0.0, 0.0),),
        learning_rate=0.1,
        order=200,
    ),
    _function(
        "(x + 2*y - 7)**2 + (2*x + y - 5)**2",
        id="booth",
        title=worded("Booth"),
        story=worded("Two equations as squared errors: the bottom is where both hold, at (1, 3)."),
        formula="(x + 2y − 7)² + (2x + y − 5)²",
        start=(-4.0, 4.0),
        view=((-5.0, 7.0), (-3.0, 9.0)),
        minima=((1.0, 3.0),),
        learning_rate=0.09,
        order=202,
    ),
    _function(
        "0.26*(x**2 + y**2) - 0.48*x*y",
        id="matyas",
        title=worded("Matyas"),
        story=worded("Next to flat along its diagonal: even a learning rate above 1 takes long."),
        formula="0.26(x² + y²) − 0.48xy",
        start=(-4.0, -1.0),
        view=((-5.0, 5.0), (-5.0, 5.0)),
        minima=((0.0, 0.0),),
        learning_rate=1.5,
        order=203,
    ),
    _function(
        "(1 - x)**2 + 100*(y - x**2)**2",
        id="rosenbrock",
        title=worded("Rosenbrock"),
        story=worded(
            "A curved valley that two steps find, and thousands follow: its floor is so flat."
        ),
        formula="(1 − x)² + 100(y − x²)²",
        start=(-1.2, 1.0),
        view=((-2.0, 2.0), (-1.0, 3.0)),
        minima=((1.0, 1.0),),
        learning_rate=0.001,
        order=204,
    ),
    _function(
        "(x**2 + y - 11)**2 + (x + y**2 - 7)**2",
        id="himmelblau",
        title=worded("Himmelblau"),
        story=worded(
            "Four minima, all equally good: the start decides which of them a run ends in."
        ),
        formula="(x² + y − 11)² + (x + y² − 7)²",
        start=(-0.5, -1.0),
        view=((-5.0, 5.0), (-5.0, 5.0)),
        minima=(
            (-3.779310253377747, -3.2831859912861696),
            (-2.805118086952745, 3.131312518250573),
            (3.0, 2.0),
            (3.5844283403304917, -1.8481265269644036),
        ),
        learning_rate=0.01,
        order=205,
    ),
    _function(
        "(1.5 - x + x*y)**2 + (2.25 - x + x*y**2)**2 + (2.625 - x + x*y**3)**2",
        id="beale",
        title=worded("Beale"),
        story=worded(
            "Walls that only a small learning rate survives, and a floor too flat for it."
        ),
        formula="(1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²",
        start=(0.5, -1.0),
        view=((0.0, 4.0), (-1.5, 1.5)),
        minima=((3.0, 0.5),),
        learning_rate=0.02,
        order=206,
    ),
    _function(
        "20 + x**2 + y**2 - 10*cos(2*pi*x) - 10*cos(2*pi*y)",
        id="rastrigin",
        title=worded("Rastrigin"),
        story=worded(
            "A bowl full of dimples: descent stops in the nearest one, not in the deepest."
        ),
        formula="20 + x² + y² − 10 cos(2πx) − 10 cos(2πy)",
        start=(1.4, -0.8),
        view=((-2.5, 2.5), (-2.5, 2.5)),
        # Those in view; there are 121 where both parameters go from -5.12 to 5.12.
        minima=_mirrored(*product(_RASTRIGIN, _RASTRIGIN)),
        learning_rate=0.002,
        order=207,
    ),
    _function(
        # Without the 1e-25 the gradient is nan in the very middle, where the root has no slope.
        # With it the loss there is 9e-13, not 0, and the same as ever from 1e-4 on.
        "20 + e - 20*exp(-0.2*sqrt((x**2 + y**2 + 1e-25)/2)) - exp((cos(2*pi*x) + cos(2*pi*y))/2)",
        id="ackley",
        title=worded("Ackley"),
        story=worded(
            "A funnel covered with ripples: the first ripple on the way holds descent for good."
        ),
        formula="20 + e − 20 exp(−0.2√((x² + y²)/2)) − exp((cos(2πx) + cos(2πy))/2)",
        start=(1.6, -1.3),
        view=((-2.5, 2.5), (-2.5, 2.5)),
        # Those in view. The global one is the tip of a cone: its slope does not ease off.
        minima=_mirrored(*_ACKLEY),
        learning_rate=0.02,
        order=208,
    ),
    _function(
        "(x**4 - 16*x**2 + 5*x + y**4 - 16*y**2 + 5*y)/2",
        id="styblinski-tang",
        title=worded("Styblinski–Tang"),
        story=worded(
            "Four wells, one of them the deepest: from most starts descent ends in another one."
        ),
        formula="(x⁴ − 16x² + 5x + y⁴ − 16y² + 5y)/2",
        start=(0.8, -0.5),
        view=((-4.0, 4.0), (-4.0, 4.0)),
        minima=tuple(product(_STYBLINSKI_TANG, _STYBLINSKI_TANG)),
        learning_rate=0.02,
        order=209,
    ),
    _function(
        "x**2 - y**2",
        id="saddle",
        title=worded("Saddle"),
        story=worded(
            "No minimum: descent slows down as if there were one, then slips off to the side."
        ),
        formula="x² − y²",
        start=(-1.5, 0.01),
        view=((-2.0, 2.0), (-2.0, 2.0)),
        learning_rate=0.1,
        order=211,
    ),
    _function(
        "x**3 - 3*x*y**2",
        id="monkey-saddle",
        title=worded("Monkey saddle"),
        story=worded(
            "Three ways down from a middle so flat that descent nearly stops there first."
        ),
        formula="x³ − 3xy²",
        start=(1.2, 0.02),
        view=((-1.5, 1.5), (-1.5, 1.5)),
        learning_rate=0.02,
        order=212,
    ),
    _function(
        "1 - exp(-(x**2 + y**2))",
        id="plateau",
        title=worded("Plateau"),
        story=worded(
            "Flat but for one well: out here the gradient next to vanishes, and descent crawls."
        ),
        formula="1 − exp(−(x² + y²))",
        start=(-2.0, 1.5),
        view=((-3.0, 3.0), (-3.0, 3.0)),
        minima=((0.0, 0.0),),
        learning_rate=0.1,
        order=213,
    ),
    _function(
        "(x**2 - 1)**2 + x/4 + (y - x/2)**2",
        id="two-valleys",
        title=worded("Two valleys"),
        story=worded(
            "Descent stays in the first valley; a momentum of 0.9 rolls on to the deeper one."
        ),
        formula="(x² − 1)² + x/4 + (y − x/2)²",
        start=(1.5, -1.0),
        view=((-2.0, 2.0), (-2.0, 2.0)),
        minima=(
            (-1.0298959850506604, -0.5149479925253302),
            (0.96714893788303, 0.483574468941515),
        ),
        learning_rate=0.05,
        order=214,
    ),
)
