"""A formula as a user types it, read into torch operations. Nothing in it is ever run as Python.

`formula_text` has refused all that is not numbers, names, operators and parentheses before Python's
own parser says what binds to what. Each node of its tree is then made into a closure over one torch
operation, or refused. All of it is bounded, since the text is.
"""

import ast
import math
import operator
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

import torch
from torch import Tensor

from gdsim.core.formula_text import DEEPEST, FormulaError, check, nested, short
from gdsim.language import worded

__all__ = ["CONSTANTS", "FUNCTIONS", "Formula", "FormulaError", "parse"]

MOST_NAMES = 50
"""The most free names of a formula."""

LARGEST_EXPONENT = 100.0
"""The largest magnitude of an exponent that is a number."""

FUNCTIONS: dict[str, Callable[..., Tensor]] = {
    "exp": torch.exp,
    "log": torch.log,
    "log10": torch.log10,
    "sqrt": torch.sqrt,
    "abs": torch.abs,
    "sin": torch.sin,
    "cos": torch.cos,
    "tan": torch.tan,
    "asin": torch.asin,
    "acos": torch.acos,
    "atan": torch.atan,
    "sinh": torch.sinh,
    "cosh": torch.cosh,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "softplus": torch.nn.functional.softplus,
    "relu": torch.relu,
    "min": torch.minimum,
    "max": torch.maximum,
}
"""The functions by their names. Each has a slope almost everywhere, so floor and sign are not here:
theirs is 0, and nothing descends."""

CONSTANTS = {"pi": math.pi, "e": math.e}
"""The names that stand for a number; PyTorch has them under the same names."""

_CALLED = {"softplus": "nn.functional.softplus", "min": "minimum", "max": "maximum"}
"""What PyTorch calls those functions that have another name there."""

_OF_TWO = ("min", "max")
"""The functions of two numbers; all others have one."""

_EXACT = 2.0**53
"""Whole numbers below this are the same as int and as float."""

_SUM, _PRODUCT, _SIGN, _POWER, _ATOM = range(5)
"""How tightly an operation binds."""

_OPERATORS: dict[type[ast.operator], tuple[str, Callable[..., Tensor], int]] = {
    ast.Add: ("+", operator.add, _SUM),
    ast.Sub: ("-", operator.sub, _SUM),
    ast.Mult: ("*", operator.mul, _PRODUCT),
    ast.Div: ("/", operator.truediv, _PRODUCT),
    ast.Pow: ("**", operator.pow, _POWER),
}

_SIGNS: dict[type[ast.unaryop], tuple[str, Callable[..., Tensor]]] = {
    ast.UAdd: ("+", operator.pos),
    ast.USub: ("-", operator.neg),
}

_Value = Callable[[Mapping[str, Tensor]], Tensor]


@dataclass(frozen=True)
class Formula:
    """A formula that was read; `parse` makes one.

    Attributes:
        text: The formula as it was typed, without the spaces around it.
        names: Its free names in the order in which they first appear.
    """

    text: str
    names: tuple[str, ...]
    _template: str = field(repr=False)
    _value: _Value = field(repr=False, compare=False)

    def __call__(self, values: Mapping[str, Tensor]) -> Tensor:
        """The formula's value where its names have these, of any shapes that broadcast.

        Numbers stay Python's own, so the value has the dtype of the tensors.
        """
        return self._value(values)

    @property
    def code(self) -> str:
        """The formula as an expression in PyTorch, which gives the same value bit for bit."""
        return self.code_with({})

    def code_with(self, names: Mapping[str, str]) -> str:
        """The same expression, with these of its names called otherwise."""
        return self._template.format_map({name: names.get(name, name) for name in self.names})


def parse(text: str, known: Collection[str] | None = None) -> Formula:
    """Read a formula.

    Args:
        text: One line of ASCII, of decimal numbers, names, `FUNCTIONS`, `CONSTANTS`, parentheses,
            and the operators + - * / ** as Python has them.
        known: The free names that it may use; any if None.

    Raises:
        FormulaError: It is no such formula, or beyond a bound; a part of it that is a number is
            not finite; or all of it is a number.
    """
    check(text)
    reader = _Reader(text, known)
    # In parentheses, spaces at the start are no indentation, and columns count from 1.
    whole = reader.part(ast.parse(f"({text})", mode="eval").body, 0)
    if not callable(whole.value):
        raise FormulaError(
            worded(
                "The formula is always {value:g}; use a name in it, such as a.", value=whole.value
            )
        )
    return Formula(text.strip(" "), tuple(reader.names), whole.code, whole.value)


class _Part(NamedTuple):
    """A part of a formula.

    Attributes:
        value: Gives its value; or the finite number that it always is.
        code: The same in PyTorch, with each free name in braces.
        binds: How tightly that is held together.
    """

    value: _Value | float
    code: str
    binds: int = _ATOM

    def within(self, binds: int) -> str:
        """Its code beside an operator that binds as tightly as this."""
        return self.code if self.binds >= binds else f"({self.code})"


class _Reader:
    """Makes parts of the nodes, and collects the names on the way."""

    def __init__(self, text: str, known: Collection[str] | None) -> None:
        self._text = text
        self._known = known
        self.names: dict[str, None] = {}

    def part(self, node: ast.expr, depth: int) -> _Part:
        if depth > DEEPEST:
            raise nested(node.col_offset)
        match node:
            case ast.Constant():
                return self._number(node)
            case ast.Name():
                return self._name(node)
            case ast.UnaryOp(op=op, operand=operand) if type(op) in _SIGNS:
                sign, operation = _SIGNS[type(op)]
                only = self.part(operand, depth + 1)
                return self._applied(node, operation, f"{sign}{only.within(_SIGN)}", _SIGN, only)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
                # To the left nothing is nested: a + b + c is (a + b) + c.
                first, second = self.part(left, depth), self.part(right, depth + 1)
                sign, operation, binds = _OPERATORS[type(op)]
                if sign == "**":
                    _check_exponent(second, right.col_offset)
                    code = f"{first.within(_ATOM)} ** {second.within(_SIGN)}"
                else:
                    code = f"{first.within(binds)} {sign} {second.within(binds + 1)}"
                return self._applied(node, operation, code, binds, first, second)
            case ast.Call(func=ast.Name() as function, args=args, keywords=[]):
                return self._call(node, function, args, depth)
        raise FormulaError(
            worded(
                "There is something at column {column} that no formula has.", column=node.col_offset
            ),
            node.col_offset,
        )

    def _number(self, node: ast.Constant) -> _Part:
        # As a float, since with Python's own int 9**9**9 would be computed in full.
        written = self._source(node)
        number = self._finite(node, float(written))
        if not written.isdigit():
            return _Part(number, written)
        return _Part(int(number), written) if number < _EXACT else _Part(number, repr(number))

    def _name(self, node: ast.Name) -> _Part:
        name, column = node.id, node.col_offset
        if self._known is None or name not in self._known:
            if name in CONSTANTS:
                return _Part(CONSTANTS[name], f"torch.{name}")
            if name in FUNCTIONS:
                raise FormulaError(
                    worded(
                        "There is a function '{name}' at column {column}; write {name}(…).",
                        name=name,
                        column=column,
                    ),
                    column,
                )
            if self._known is not None:
                raise FormulaError(
                    worded(
                        "There is an unknown name '{name}' at column {column}; known are {known}.",
                        name=name,
                        column=column,
                        known=", ".join(self._known) or worded("none"),
                    ),
                    column,
                )
        self.names[name] = None
        if len(self.names) > MOST_NAMES:
            raise FormulaError(
                worded(
                    "A formula has at most {most} names; '{name}' at column {column} is one more.",
                    most=MOST_NAMES,
                    name=name,
                    column=column,
                ),
                column,
            )
        return _Part(operator.itemgetter(name), f"{{{name}}}")

    def _call(self, node: ast.Call, function: ast.Name, args: list[ast.expr], depth: int) -> _Part:
        name, column = function.id, function.col_offset
        if name not in FUNCTIONS:
            raise FormulaError(
                worded(
                    "There is an unknown function '{name}' at column {column}; known are"
                    " {known}. A product is written {name}*(…).",
                    name=name,
                    column=column,
                    known=", ".join(FUNCTIONS),
                ),
                column,
            )
        of_two = name in _OF_TWO
        if len(args) != 1 + of_two:
            example = (
                worded("two numbers, such as {name}(a, b)", name=name)
                if of_two
                else worded("one number, such as {name}(a)", name=name)
            )
            raise FormulaError(
                worded(
                    "The function '{name}' at column {column} takes {example}.",
                    name=name,
                    column=column,
                    example=example,
                ),
                column,
            )
        parts = [self.part(argument, depth + 1) for argument in args]
        tensors = [part for part in parts if callable(part.value)]
        if of_two and len(tensors) == 1:
            # PyTorch has the minimum of two tensors only; a number is the end of a clamp.
            (number,) = (part for part in parts if not callable(part.value))
            end = "max" if name == "min" else "min"
            operation = partial(torch.clamp, **{end: number.value})
            code = f"torch.clamp({tensors[0].code}, {end}={number.code})"
            return self._applied(node, operation, code, _ATOM, *tensors)
        called = f"torch.{_CALLED.get(name, name)}"
        code = f"{called}({', '.join(part.code for part in parts)})"
        return self._applied(node, FUNCTIONS[name], code, _ATOM, *parts)

    def _applied(
        self, node: ast.expr, operation: Callable[..., Tensor], code: str, binds: int, *of: _Part
    ) -> _Part:
        """The part that the operation makes of one part or two."""
        left, right = of[0].value, of[-1].value
        if callable(left) and len(of) == 1:
            return _Part(lambda values: operation(left(values)), code, binds)
        if callable(left) and callable(right):
            return _Part(lambda values: operation(left(values), right(values)), code, binds)
        if callable(left):
            return _Part(lambda values: operation(left(values), right), code, binds)
        if callable(right):
            return _Part(lambda values: operation(left, right(values)), code, binds)
        return self._folded(node, operation, code, binds, of)

    def _folded(
        self,
        node: ast.expr,
        operation: Callable[..., Tensor],
        code: str,
        binds: int,
        of: tuple[_Part, ...],
    ) -> _Part:
        """The number that an operation makes of numbers, computed in float64 whatever it is."""
        numbers = [torch.tensor(part.value, dtype=torch.float64) for part in of]
        number = self._finite(node, operation(*numbers).item())
        arithmetic = isinstance(node, ast.UnaryOp | ast.BinOp) and binds != _POWER
        if arithmetic and 0 < abs(number) < _EXACT:
            # As it is written: up to here Python, with its int, comes to the same number.
            return _Part(number, code, binds)
        return _Part(number, repr(number), _SIGN if math.copysign(1, number) < 0 else _ATOM)

    def _finite(self, node: ast.expr, number: float) -> float:
        if math.isfinite(number):
            return number
        column = node.col_offset
        raise FormulaError(
            worded(
                "The number {number} at column {column} is not finite; change it.",
                number=short(self._source(node)),
                column=column,
            ),
            column,
        )

    def _source(self, node: ast.expr) -> str:
        return self._text[node.col_offset - 1 : (node.end_col_offset or 0) - 1]


def _check_exponent(exponent: _Part, column: int) -> None:
    if not callable(exponent.value) and abs(exponent.value) > LARGEST_EXPONENT:
        raise FormulaError(
            worded(
                "The exponent {value:g} at column {column} is beyond {largest:g};"
                " write a smaller one.",
                value=exponent.value,
                column=column,
                largest=LARGEST_EXPONENT,
            ),
            column,
        )
