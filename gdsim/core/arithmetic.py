"""Arithmetic as it is shown: brief numbers, expressions, and equations that are true as they stand.

An expression is a function of `n`, which writes one number: `lambda n: n(1.8).times(n(2.0))`. What
`n` gives holds a text and the value of just that text, and so does all that is computed with it.
So the same function tells how an expression reads and what a reader gets who works it out, and
`equation` can write its numbers with as many digits as that takes to be right.
"""

import math
from collections.abc import Callable, Iterable
from functools import lru_cache, reduce
from operator import add
from typing import NamedTuple

from gdsim.language import worded

DIGITS = 5
"""Significant digits of a number wherever they do."""

FIXED_BELOW = 1e5
"""Numbers of this size and more are written with an exponent, smaller ones have a decimal."""

ALL_DIGITS = 17
"""With so many, a number reads back exactly."""

_SUM, _PRODUCT, _POWER, _SINGLE = range(4)


class Shown(NamedTuple):
    """A text and its value.

    The text grows by `+`, `-`, `*` (a dot), `times` (a cross), `/` and what the methods name. The
    value is worked out as floating-point numbers are: what is divided by zero is infinite or nan,
    and so is what is too large.

    Attributes:
        text: What is shown.
        value: What it comes to, worked out from the text's own numbers.
        kind: How tightly it holds together: a sum, a product, a power, or a single thing.
    """

    text: str
    value: float
    kind: int = _SINGLE

    def __add__(self, other: "Shown") -> "Shown":  # type: ignore[override]
        return Shown(f"{self.text} + {other._operand(_PRODUCT)}", self.value + other.value, _SUM)

    def __sub__(self, other: "Shown") -> "Shown":
        return Shown(f"{self.text} - {other._operand(_PRODUCT)}", self.value - other.value, _SUM)

    def __mul__(self, other: "Shown") -> "Shown":  # type: ignore[override]
        return self._product("·", other)

    def times(self, other: "Shown") -> "Shown":
        """The product, written with a cross as in a forward phase."""
        return self._product(" × ", other)

    def squared(self) -> "Shown":
        """The square."""
        return Shown(f"{self._operand(_SINGLE)}²", self.value * self.value, _POWER)

    def to_the(self, exponent: "Shown") -> "Shown":
        """The power."""
        text = f"{self._operand(_SINGLE)}^{exponent._operand(_SINGLE)}"
        return Shown(text, _power(self.value, exponent.value), _POWER)

    def root(self) -> "Shown":
        """The square root; nan of what is below zero."""
        value = math.sqrt(self.value) if self.value >= 0 else math.nan
        return Shown(f"√{self._operand(_SINGLE)}", value, _POWER)

    def size(self) -> "Shown":
        """The absolute value."""
        return Shown(f"|{self.text}|", abs(self.value))

    def sign(self) -> "Shown":
        """The sign, which is -1, 0 or 1; of nan it is 0, as in PyTorch."""
        value = float((self.value > 0) - (self.value < 0))
        return Shown(f"sign({self.text})", value)

    def at_least(self, other: "Shown") -> "Shown":
        """The larger one of the two."""
        return self._chosen("max", other, self.value > other.value)

    def at_most(self, other: "Shown") -> "Shown":
        """The smaller one of the two."""
        return self._chosen("min", other, self.value < other.value)

    def __truediv__(self, other: "Shown | int") -> "Shown":
        if isinstance(other, int):
            # The mean of a list of shares, which stands in brackets.
            text = f"[{self.text}]" if self.kind == _SUM else self.text
            return Shown(f"{text} / {other}", self.value / other, _PRODUCT)
        return self._joined(" / ", other, _POWER, _quotient(self.value, other.value))

    def _product(self, sign: str, other: "Shown") -> "Shown":
        return self._joined(sign, other, _PRODUCT, self.value * other.value)

    def _joined(self, sign: str, other: "Shown", kind: int, value: float) -> "Shown":
        left = f"({self.text})" if self.kind == _SUM else self.text
        return Shown(f"{left}{sign}{other._operand(kind)}", value, _PRODUCT)

    def _chosen(self, name: str, other: "Shown", is_self: bool) -> "Shown":
        value = self.value if is_self or math.isnan(self.value) else other.value
        return Shown(f"{name}({self.text}, {other.text})", value)

    def _operand(self, kind: int) -> str:
        """The text as it stands after an operator."""
        return f"({self.text})" if self.kind < kind or self.text.startswith("-") else self.text


def _quotient(value: float, by: float) -> float:
    if by != 0:
        return value / by
    return value * math.copysign(math.inf, by) if value != 0 else math.nan


def _power(base: float, exponent: float) -> float:
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return math.inf


Numeral = Callable[[float], Shown]
"""Writes a number."""

Expression = Callable[[Numeral], Shown]
"""Writes an expression with the numbers that it is given."""

ONE = Shown("1", 1.0)
TWO = Shown("2", 2.0)
ELLIPSIS = Shown("…", math.nan)


class Claim(NamedTuple):
    """What is said to be computed: the thing's name, or none, an expression, and its result."""

    name: str
    expression: Expression
    result: float

    def __str__(self) -> str:
        text = equation(self.expression, self.result)
        return worded("{name} = {text}", name=self.name, text=text) if self.name else text


def computed(name: str, expression: Expression) -> Claim:
    """The claim that the expression comes to what it does, for what a run keeps no number of."""
    return Claim(name, expression, exact(expression))


def exact(expression: Expression) -> float:
    """What the expression comes to with all digits of its numbers."""
    return expression(_exactly).value


def brief(value: float, digits: int = DIGITS) -> str:
    """The number with so many significant digits, without zeros at its end but for one decimal.

    What is not finite is written as PyTorch prints it: `inf`, `-inf`, `nan`.
    """
    # Zero is added for the sake of -0.0.
    text = repr(value + 0.0) if digits >= ALL_DIGITS else f"{value + 0.0:.{digits}g}"
    if "." not in text and "e-" not in text and abs(value) < FIXED_BELOW:
        return f"{value + 0.0:.1f}"
    return text


def total(terms: Iterable[Shown]) -> Shown:
    """The sum of one or more terms."""
    return reduce(add, terms)


def equation(expression: Expression, result: float) -> str:
    """The expression and its result, which is what a reader gets who works the expression out.

    The result has five digits, or six where rounding falls between two numbers of five. Where not
    even the exact numbers lead to it, since it was rounded on the way, it comes after `≈`; where
    it left the range of its dtype on the way, after `→`.
    """
    exact = expression(_exactly).value
    for digits in (DIGITS, DIGITS + 1):
        written = brief(result, digits)
        goal, slack = float(written), _half_unit(result, digits)
        if _meets(exact, goal, slack):
            return f"{_nearest(expression, goal, slack).text} = {written}"
    written = brief(result)
    if not math.isfinite(result):
        return f"{expression(_with(DIGITS)).text} → {written}"
    # Digits that change less than the rounding did would tell nothing.
    shown = _nearest(expression, exact, abs(exact - result))
    met = _meets(shown.value, float(written), _half_unit(result, DIGITS))
    return f"{shown.text} {'=' if met else '≈'} {written}"


def true_to_itself(expression: Expression) -> Shown:
    """The expression with as many digits as it takes to get what the exact numbers give."""
    exact = expression(_exactly).value
    return _nearest(expression, exact, _half_unit(exact, DIGITS))


def _nearest(expression: Expression, goal: float, slack: float) -> Shown:
    """The expression with as few digits as come so near to the goal."""
    shown = expression(_with(DIGITS))
    for digits in range(DIGITS + 1, ALL_DIGITS + 1):
        if _meets(shown.value, goal, slack):
            break
        shown = expression(_with(digits))
    return shown


def _meets(value: float, goal: float, slack: float) -> bool:
    return value == goal or abs(value - goal) <= slack or (value != value and goal != goal)


def _half_unit(value: float, digits: int) -> float:
    """Half of the last digit that `brief` writes."""
    if value == 0 or not math.isfinite(value):
        return 0.0
    half: float = 0.5 * 10.0 ** (math.floor(math.log10(abs(value))) + 1 - digits)
    # A little more: a number half way between two is rounded to either by float64's last bits.
    return (min(half, 0.05) if abs(value) < FIXED_BELOW else half) * (1 + 1e-7)


def _exactly(value: float) -> Shown:
    """The number itself, for when only what comes of it is asked for."""
    return Shown("", value)


# A number stands in several expressions of a step, and in those of the next repaint.
@lru_cache(maxsize=4096)
def _rounded(value: float, digits: int) -> Shown:
    text = brief(value, digits)
    return Shown(text, float(text))


def _with(digits: int) -> Numeral:
    return lambda value: _rounded(value, digits)
