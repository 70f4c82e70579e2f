"""Formulas by chance: right ones by construction, and whatever else can be typed."""

import ast
import math
import operator

import pytest
import torch
from hypothesis import assume, example, given, reject
from hypothesis import strategies as st

from gdsim.core.formula import FUNCTIONS, FormulaError, parse

OF_ONE = {
    "exp": math.exp,
    "log": math.log,
    "log10": math.log10,
    "sqrt": math.sqrt,
    "abs": abs,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
    "sinh": math.sinh,
    "cosh": math.cosh,
    "tanh": math.tanh,
    "sigmoid": lambda x: 1 / (1 + math.exp(-x)),
    "softplus": lambda x: math.log1p(math.exp(x)),
    "relu": lambda x: max(x, 0.0),
}
OF_TWO = {"min": min, "max": max}
OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
}
NAMES = ("a", "b", "x")
LARGE = 100.0
"""Beyond this, a rounding error would grow too much to tell it from a fault."""


def run(code, values):
    """What the expression comes to as a program."""
    return eval(code, {"torch": torch} | values)


def bits(tensor):
    return (tensor.dtype, tensor.shape, tensor.detach().numpy().tobytes())


def test_every_function_is_known_here():
    assert set(FUNCTIONS) == set(OF_ONE) | set(OF_TWO)


@pytest.mark.parametrize("function", OF_ONE)
def test_each_function_is_pythons(function):
    there = OF_ONE[function](0.75)
    for text in (f"{function}(a)", f"a - a + {function}(0.75)"):
        here = parse(text)({"a": torch.tensor(0.75, dtype=torch.float64)})
        assert here.item() == pytest.approx(there, rel=1e-12)


# ---- An expression is its text, and what it comes to in plain Python ----


def number(text):
    return text, lambda values: float(text)


def name(text):
    return text, lambda values: values[text]


def constant(text):
    return text, lambda values: {"pi": math.pi, "e": math.e}[text]


def signed(sign, part):
    text, f = part
    return f"{sign}({text})", lambda values: f(values) if sign == "+" else -f(values)


def joined(sign, spaces, left, right):
    (one, f), (two, g) = left, right

    def joint(values):
        result = OPERATORS[sign](f(values), g(values))
        assume(isinstance(result, float) and abs(result) < LARGE)
        return result

    return f"({one}){spaces}{sign}{spaces}({two})", joint


def called(function, parts):
    known = OF_ONE | OF_TWO

    def call(values):
        numbers = [f(values) for _, f in parts]
        # On a kink, autograd and differences may each take a side.
        assume(numbers[0] != (numbers[1] if function in OF_TWO else 0))
        result = known[function](*numbers)
        assume(abs(result) < LARGE)
        return result

    return f"{function}({', '.join(text for text, _ in parts)})", call


LEAVES = st.one_of(
    st.sampled_from(NAMES).map(name),
    st.sampled_from(["1", "2", "0.5", ".25", "3.", "1e-1", "2.5e0", "10", "0"]).map(number),
    st.sampled_from(["pi", "e"]).map(constant),
)


def composed(parts):
    return st.one_of(
        st.builds(signed, st.sampled_from("+-"), parts),
        st.builds(
            joined, st.sampled_from(list(OPERATORS)), st.sampled_from(["", " "]), *[parts] * 2
        ),
        st.builds(called, st.sampled_from(list(OF_ONE)), st.tuples(parts)),
        st.builds(called, st.sampled_from(list(OF_TWO)), st.tuples(parts, parts)),
    )


EXPRESSIONS = st.recursive(LEAVES, composed, max_leaves=10)
POINTS = st.fixed_dictionaries({n: st.floats(-3, 3).map(lambda v: round(v, 3)) for n in NAMES})


def read(text):
    try:
        return parse(text)
    except FormulaError as error:
        told = str(error)
    # Only a bound of its numbers may stand against it, or that it is nothing but a number.
    assert any(word in told for word in ("finite", "exponent", "always"))
    return reject()


def expected(function, values):
    try:
        return function(values)
    except (ValueError, ZeroDivisionError, OverflowError):
        return reject()


@given(EXPRESSIONS, POINTS)
def test_a_formula_comes_to_what_python_makes_of_it(expression, point):
    text, function = expression
    formula = read(text)
    comes_to = expected(function, point)
    tensors = {name: torch.tensor(v, dtype=torch.float64) for name, v in point.items()}
    assert formula(tensors).item() == pytest.approx(comes_to, rel=1e-9, abs=1e-9)


@given(EXPRESSIONS, POINTS)
def test_its_slopes_are_those_of_finite_differences(expression, point):
    text, function = expression
    formula = read(text)
    leaves = {
        name: torch.tensor(v, dtype=torch.float64, requires_grad=True) for name, v in point.items()
    }
    formula(leaves).backward()
    here, step = expected(function, point), 1e-5
    for name in formula.names:
        behind, ahead = (
            expected(function, point | {name: point[name] + way * step}) for way in (-1, 1)
        )
        # At a kink differences say nothing, nor does autograd where a slope of 0 meets an endless
        # one, as in sqrt(0*a).
        slope, bend = (ahead - behind) / (2 * step), (ahead - 2 * here + behind) / step
        assume(abs(bend) < 1e-3 * (1 + abs(slope)))
        assume(leaves[name].grad.isfinite())
        assert leaves[name].grad.item() == pytest.approx(slope, rel=1e-4, abs=1e-4)


@given(
    EXPRESSIONS,
    st.sampled_from([torch.float32, torch.float64]),
    st.sampled_from([(), (1,), (7,)]),
    st.integers(0, 99),
)
@example(("2*pi*a - 2**-1*a", None), torch.float32, (7,), 0)
@example(("9007199254740993*a + 94906267*94906267*b", None), torch.float64, (7,), 0)
@example(("a - (-0)*b + 0*-1*x", None), torch.float32, (7,), 1)
@example(("min(a, 2) + max(1/3, b) + min(a, b)", None), torch.float32, (), 2)
@example(
    ("-a**-b**2 - (a - (b - x)) / (a / (b / x)) - (-a)**2 + (a**b)**2", None),
    torch.float64,
    (7,),
    3,
)
def test_its_code_gives_the_same_value_and_slopes_bit_for_bit(expression, dtype, shape, seed):
    formula = read(expression[0])
    generator = torch.Generator().manual_seed(seed)
    numbers = [3 * torch.randn(shape, dtype=dtype, generator=generator) for _ in NAMES]
    answers = []
    for evaluate in (formula, lambda values: run(formula.code, values)):
        values = {
            name: tensor.clone().requires_grad_()
            for name, tensor in zip(NAMES, numbers, strict=True)
        }
        answer = evaluate(values)
        assert answer.dtype == dtype
        answer.sum().backward()
        answers.append([bits(answer), *(bits(values[name].grad) for name in formula.names)])
    assert answers[0] == answers[1]


TOKENS = st.sampled_from(
    [
        *("a", "b", "x", "exp", "min", "pi", "1", "2.5", "1e9", "if", "lambda", "__x__", "exp("),
        *("+", "-", "*", "/", "**", "(", ")", ",", " ", ".", "^", "=", "[", "'", "\n", "\0", "é"),
    ]
)


def refusal(text):
    try:
        formula = parse(text, NAMES)
    except FormulaError as error:
        return error
    assert set(formula.names) <= set(NAMES)
    ast.parse(formula.code, mode="eval")
    return None


@given(st.one_of(st.text(max_size=60), st.lists(TOKENS, max_size=25).map("".join)))
def test_whatever_is_typed_is_a_formula_or_is_refused_in_a_sentence(text):
    if error := refusal(text):
        sentence = str(error)
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        if error.column is not None:
            assert 1 <= error.column <= len(text)
            assert f"column {error.column}" in sentence
