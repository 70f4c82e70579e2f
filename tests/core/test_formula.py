import keyword
import math

import pytest
import torch
from torch.func import vmap

from gdsim.core import formula as module
from gdsim.core.formula import FUNCTIONS, FormulaError, parse


def value(text, **values):
    """The formula's value at these numbers, as a float."""
    tensors = {name: torch.tensor(number, dtype=torch.float64) for name, number in values.items()}
    return parse(text)(tensors).item()


def run(code, values):
    """What the expression comes to as a program."""
    return eval(code, {"torch": torch} | values)


def bits(tensor):
    return (tensor.dtype, tensor.shape, tensor.detach().numpy().tobytes())


# ---- What is read from a text ----


def test_the_names_come_in_the_order_in_which_they_first_appear():
    formula = parse(" b*exp(c - a)**b + pi*min(d, a) ")
    assert formula.names == ("b", "c", "a", "d")
    assert formula.text == "b*exp(c - a)**b + pi*min(d, a)"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("(1-x)**2+exp(-b*x)", "(1 - x) ** 2 + torch.exp(-b * x)"),
        ("((a))*(((2)))", "a * 2"),
        ("a-(b-c)-d", "a - (b - c) - d"),
        ("a/(b*c)/d", "a / (b * c) / d"),
        ("(a**b)**c", "(a ** b) ** c"),
        ("a**b**c", "a ** b ** c"),
        ("a**(-b)", "a ** -b"),
        ("(-a)**2", "(-a) ** 2"),
        ("-(a+b)*-c", "-(a + b) * -c"),
        ("2*pi*a", "2 * torch.pi * a"),
        ("1e-3*a + .5", "1e-3 * a + .5"),
        ("(2**10)*a", "1024.0 * a"),
        ("a + exp(0)", "a + 1.0"),
        ("a**cos(pi)", "a ** -1.0"),
        ("min(a, b)", "torch.minimum(a, b)"),
        ("min(2, a)", "torch.clamp(a, max=2)"),
        ("max(a, -1/2)", "torch.clamp(a, min=-1 / 2)"),
        ("a + max(1, 2)", "a + 2.0"),
        ("softplus(a)", "torch.nn.functional.softplus(a)"),
    ],
)
def test_its_code_is_written_as_one_would(text, code):
    assert parse(text).code == code


def test_its_code_can_call_the_names_otherwise():
    formula = parse("a*exp(-a*b) + torch")
    assert formula.code_with({"a": "w[0]", "torch": "t"}) == "w[0] * torch.exp(-w[0] * b) + t"


@pytest.mark.parametrize("text", ["min(a, 2)", "min(2, a)", "min(a, b)"])
@pytest.mark.parametrize("a", [1.0, 3.0])
def test_a_minimum_may_be_of_tensors_and_of_numbers(text, a):
    assert value(text, a=a, b=2.0) == min(a, 2.0)
    assert value(text.replace("min", "max"), a=a, b=2.0) == max(a, 2.0)


def test_powers_and_signs_bind_as_in_python():
    assert value("-a**2", a=3.0) == -9
    assert value("2**-a", a=1.0) == 0.5
    assert value("a**3**2", a=2.0) == 512
    assert value("a - 2 - 3", a=1.0) == -4
    assert value("a/2/4", a=1.0) == 0.125


def test_constants_are_those_of_mathematics():
    assert value("pi*a + e", a=1.0) == math.pi + math.e


def test_known_names_come_before_constants():
    assert parse("e*a").names == ("a",)
    assert parse("e*a", ("a", "e")).names == ("e", "a")


def test_a_formula_takes_tensors_of_any_shapes_that_broadcast():
    rows, columns = torch.rand(3, 1), torch.rand(4)
    answer = parse("a*b + 1")({"a": rows, "b": columns})
    torch.testing.assert_close(answer, rows * columns + 1, rtol=0, atol=0)


EVERY_FUNCTION = pytest.mark.parametrize(
    "text",
    [
        *(f"{function}(a*b/2 + 0.1)" for function in FUNCTIONS if function not in ("min", "max")),
        *("min(a, b**2)", "max(a*b, 0.3)", "a**b", "2**(a*b)", "a**3/b", "1/(a - 2)", "3 - a*-b"),
    ],
)


@EVERY_FUNCTION
def test_many_points_at_once_are_each_point_by_itself(text):
    formula = parse(text)

    def at(point):
        return formula(dict(zip("ab", point.unbind(), strict=True)))

    points = torch.rand(50, 2, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    expected = torch.stack([at(point) for point in points])
    torch.testing.assert_close(vmap(at)(points), expected, rtol=1e-13, atol=0)
    torch.testing.assert_close(vmap(at, chunk_size=7)(points), expected, rtol=1e-13, atol=0)


@EVERY_FUNCTION
def test_the_second_slopes_are_the_differences_of_the_first(text):
    formula = parse(text)

    def at(point):
        return formula(dict(zip("ab", point.unbind(), strict=True)))

    def gradient(point):
        leaf = point.clone().requires_grad_()
        return torch.autograd.grad(at(leaf), leaf)[0]

    point, step = torch.tensor([0.7, 0.6], dtype=torch.float64), 1e-5
    hessian = torch.autograd.functional.hessian(at, point)
    differences = [
        (gradient(point + step * way) - gradient(point - step * way)) / (2 * step)
        for way in torch.eye(2, dtype=torch.float64)
    ]
    torch.testing.assert_close(hessian, torch.stack(differences), rtol=1e-6, atol=1e-7)


# ---- Where it ends ----


@pytest.mark.parametrize(
    "text",
    [
        "+".join(["a"] * 125),
        "(" * 40 + "a" + ")" * 40,
        "-" * 40 + "a",
        "a**" * 40 + "a",
        "exp(" * 40 + "a" + ")" * 40,
        "+".join(f"n{i}" for i in range(50)),
        "a**100 + a**-100",
        "a" * 40,
        "a" + " " * 499,
    ],
    ids=lambda text: f"{text[:9]}",
)
def test_a_formula_may_reach_its_bounds(text):
    formula = parse(text)
    numbers = {name: torch.tensor(0.5) for name in formula.names}
    assert bits(formula(numbers)) == bits(run(formula.code, numbers))


def test_a_name_too_many_is_refused_at_its_place():
    with pytest.raises(FormulaError, match=r"at most 50 names; 'n50' at column 191") as caught:
        parse("+".join(f"n{i}" for i in range(51)))
    assert caught.value.column == 191


@pytest.mark.parametrize("word", keyword.kwlist)
def test_no_word_of_python_is_a_name(word):
    with pytest.raises(FormulaError, match=f"'{word}' at column 5"):
        parse(f"a + {word}")


def test_an_unknown_name_is_told_with_its_column_and_those_known():
    with pytest.raises(FormulaError) as caught:
        parse("a + b*foo", ("a", "b", "x"))
    assert "unknown name 'foo' at column 7; known are a, b, x" in str(caught.value)
    assert caught.value.column == 7


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("a^2", "write ** for a power"),
        ("2a", "write 2*a for a product"),
        ("y = a", "write only what stands on one side"),
        ("a + 0,5", "a decimal point is written 0.5"),
        ("a \u00d7 b", "write * instead"),
        ("a(b)", "A product is written a*"),
        ("sin a", "sin(a) for a function"),
        ("foo(a)", "known are exp, log, log10"),
        ("min(a)", "takes two numbers, such as min(a, b)"),
        ("(a", "never closed"),
        ("a\tb", "U+0009 at column 2; write a space"),
        ("007 + a", "make them one"),
    ],
)
def test_a_refusal_says_what_to_do(text, advice):
    with pytest.raises(FormulaError) as caught:
        parse(text)
    assert advice in str(caught.value)


def test_python_never_computes_with_whole_numbers(monkeypatch):
    def finite(reader, node, number, real=module._Reader._finite):
        assert isinstance(number, float)
        return real(reader, node, number)

    monkeypatch.setattr(module._Reader, "_finite", finite)
    assert value("3**40*a + 7*8 - 2**3**2", a=1.0) == 3.0**40 + 56 - 512
