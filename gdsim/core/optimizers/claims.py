"""What the arithmetic of several update rules has in common.

An expression holds nothing that was rounded on the way and could have lost its digits there: a
difference, as of a gradient and the pull of the weight decay, is written out wherever it is used.
"""

from gdsim.core.arithmetic import ONE, Claim, Expression, Numeral, Shown, computed, exact
from gdsim.core.optimizers.optimizer import Update


def slope(numbers: Update, weight_decay: float) -> Expression:
    """The gradient, with what the weight decay adds to it."""
    if weight_decay == 0:
        return lambda n: n(numbers.gradient)
    return lambda n: n(numbers.gradient) + n(weight_decay) * n(numbers.parameter)


def average(name: str, share: float, before: float, value: Expression, after: float) -> Claim:
    """A moving average, which keeps a share and takes the rest from a new value."""
    return Claim(name, lambda n: n(share) * n(before) + (ONE - n(share)) * value(n), after)


def square(value: Expression) -> Expression:
    """The expression's square."""
    return lambda n: value(n).squared()


def corrected(name: str, average: float, share: float, steps: int) -> Claim:
    """A moving average as if it had not begun at zero (Kingma and Ba 2015, section 3)."""
    return computed(name, lambda n: n(average) / (ONE - power(n, share, steps)))


def power(n: Numeral, share: float, steps: int) -> Shown:
    """The share that is left after so many steps."""
    return n(share).to_the(Shown(str(steps), float(steps)))


def nearest(name: str, expressions: tuple[Expression, ...], after: float) -> Claim:
    """The claim by that of the expressions which comes nearest to the result."""
    return Claim(name, min(expressions, key=lambda e: abs(exact(e) - after)), after)
