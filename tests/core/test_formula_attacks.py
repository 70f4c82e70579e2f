"""What is no formula is refused at its place, at once, and has no effect."""

import ast
import builtins
import contextlib
import importlib
import os
import re
import subprocess
import sys
import warnings
from unittest import mock

import pytest

from gdsim.core import formula
from gdsim.core.formula import FormulaError, parse
from gdsim.core.formula_text import LONGEST

KNOWN = ("a", "b", "x")

ATTACKS = [
    # ---- calls of what is not there
    ("import by its dunder", "__import__('os').system('true')", 1),
    ("eval", "eval(a)", 1),
    ("exec", "exec(a)", 1),
    ("open", "open(a)", 1),
    ("compile", "a + compile(a, a, a)", 5),
    ("getattr", "getattr(a, b)", 1),
    ("globals", "globals()", 9),
    ("vars of nothing", "vars()", 6),
    ("print", "print(a)", 1),
    ("input", "input(a)", 1),
    ("breakpoint", "breakpoint()", 12),
    ("a module's function", "math.exp(a)", 5),
    ("torch's own", "torch.load(a)", 6),
    ("os.system", "os.system(a)", 3),
    ("a call of a call", "exp(a)(b)", 7),
    ("a call of a number", "2(a)", 2),
    ("a call of a parenthesis", "(a)(b)", 4),
    ("a call of a constant", "pi(a)", 1),
    ("a call of a known name", "a(b)", 1),
    ("pow with three", "pow(a, b, 3)", 1),
    ("a function without its argument", "exp()", 5),
    ("a function of too many", "exp(a, b)", 1),
    ("min of one", "1 + min(a)", 5),
    ("max of three", "max(a, b, x)", 1),
    ("a keyword argument", "max(a, other=b)", 13),
    ("a starred argument", "max(*a)", 5),
    ("a doubly starred argument", "exp(**a)", 5),
    ("a comma at the end", "exp(a,)", 7),
    ("a function that is not called", "exp + a", 1),
    # ---- attributes and subscripts
    ("an attribute", "a.data", 2),
    ("a class", "a.__class__", 2),
    ("the way to all classes", "().__class__.__bases__[0].__subclasses__()", 2),
    ("an attribute of a number", "1 .real", 3),
    ("an attribute of a function", "exp.__globals__", 4),
    ("a subscript", "a[0]", 2),
    ("a slice", "a[0:1]", 2),
    ("an ellipsis", "a + ...", 5),
    # ---- Python's other expressions
    ("a lambda", "lambda: a", 1),
    ("a called lambda", "(lambda a: a)(b)", 2),
    ("a comprehension", "[a for a in b]", 1),
    ("a generator", "max(a for a in b)", 7),
    ("a set", "{a}", 1),
    ("a dict", "{a: b}", 1),
    ("a dict unpacked", "{**a}", 1),
    ("a tuple", "a, b", 2),
    ("a tuple in parentheses", "(a, b)", 3),
    ("an empty tuple", "()", 2),
    ("a list", "[a, b]", 1),
    ("a walrus", "(a := 1)", 4),
    ("a condition", "a if b else x", 3),
    ("a condition on a number", "1if 2else 3", 2),
    ("and", "a and b", 3),
    ("or", "a or b", 3),
    ("not", "not a", 1),
    ("is", "1 is 1", 3),
    ("in", "a in b", 3),
    ("less", "a < b", 3),
    ("a chain of comparisons", "1 < a < 2", 3),
    ("equal", "a == b", 3),
    ("unequal", "a != b", 3),
    ("await", "await a", 1),
    ("yield", "(yield a)", 2),
    ("True", "a + True", 5),
    ("None", "None", 1),
    ("__debug__", "__debug__ + a", 1),
    ("a string", "'a'", 1),
    ("a string in double quotes", 'a + "b"', 5),
    ("a string that is a program", "'__import__(\"os\")'", 1),
    ("an f-string", "f'{a}'", 2),
    ("an f-string with a call", "f'{open(a)}'", 2),
    ("bytes", "b'a'", 2),
    ("an invalid escape", "'\\d'", 1),
    ("a triple quote without an end", "'''", 1),
    # ---- statements
    ("an assignment", "a = 1", 3),
    ("an assignment in place", "a += 1", 4),
    ("an import", "import os", 1),
    ("a statement behind another", "a; b", 2),
    ("a loop", "for a in b: a", 1),
    ("a deletion", "del a", 1),
    ("a decorator", "@a", 1),
    ("an annotation", "a: b", 2),
    ("a comment", "a # b", 3),
    ("a line continued", "a + \\", 5),
    ("two lines", "a +\nb", 4),
    ("a second line after a return", "a\rimport os", 2),
    ("a tab", "a +\tb", 4),
    ("a form feed", "a\fb", 2),
    ("NUL", "a + \0b", 5),
    # ---- operators that are not for numbers
    ("a caret", "a^2", 2),
    ("a percent sign", "a % b", 3),
    ("a matrix product", "a @ b", 3),
    ("a floor division", "a // b", 4),
    ("a shift", "a << b", 3),
    ("a bitwise or", "a | b", 3),
    ("a bitwise and", "a & b", 3),
    ("a bitwise not", "~a", 1),
    ("an arrow", "a -> b", 4),
    # ---- numbers without end
    ("a tower of powers", "9**9**9", 4),
    ("a tower in parentheses", "(9**9)**(9**9)*a", 10),
    ("a taller tower", "9**9**9**9**9**9**9", 16),
    ("a power beyond all numbers", "10**100**100", 5),
    ("a power of a name", "a**1000", 4),
    ("a power below", "a**-1000", 4),
    ("a power of powers", "((10**100)**100)**100 + a", 2),
    ("a product beyond all numbers", "1e200*1e200*a", 1),
    ("a number beyond all numbers", "a + 1e999", 5),
    ("a whole number beyond all numbers", "9" * 400, 1),
    ("a division by zero", "a + 1/0", 5),
    ("a root of less than nothing", "a + sqrt(-1)", 5),
    ("a logarithm of nothing", "log(0)*a", 1),
    ("an exponential beyond all numbers", "exp(1000)", 1),
    ("a complex power", "a*(-8)**(1/3)", 3),
    ("an imaginary number", "1j", 2),
    ("a hexadecimal number", "0xff", 2),
    ("a binary number", "0b1", 2),
    ("a number with underscores", "1_000", 2),
    ("a number with zeros before", "007", 2),
    ("a number with two points", "1.2.3", 4),
    ("nan", "nan", 1),
    ("infinity", "a + inf", 5),
    # ---- what is only too much
    ("too long", "a" + " " * 600, 501),
    ("a million of characters", "1+" * 500_000 + "a", 501),
    ("parentheses one within the other", "(" * 200 + "a" + ")" * 200, 41),
    ("parentheses without an end", "(" * 499, 41),
    ("functions one within the other", "exp(" * 41 + "a" + ")" * 41, 164),
    ("signs one after the other", "-" * 200 + "a", 42),
    ("powers one above the other", "a**" * 60 + "a", 124),
    ("minus and powers", "-a**" * 30 + "a", 82),
    ("brackets without an end", "[" * 400, 1),
    ("braces without an end", "{" * 400, 1),
    ("too many parts", "a+" * 200 + "a", 251),
    ("a name too long", "1 + " + "a" * 41, 5),
    # ---- unicode
    ("a full-width name", "\uff45\uff58\uff45\uff43(a)", 1),
    ("a full-width digit", "a + \uff11", 5),
    ("an Arabic digit", "a + \u0661", 5),
    ("a Cyrillic a", "b + \u0430", 5),
    ("an italic letter", "\U0001d44e + 1", 1),
    ("a ligature", "\ufb01 + 1", 1),
    ("a superscript", "a\u00b2", 2),
    ("a minus sign", "a \u2212 b", 3),
    ("a times sign", "a \u00d7 b", 3),
    ("a middle dot", "a\u00b7b", 2),
    ("pi as Greek", "2*\u03c0*a", 3),
    ("a space that is none", "a +\u00a0b", 4),
    ("nothing, of no width", "a\u200b+b", 2),
    ("from right to left", "a + \u202eb", 5),
    ("a byte order mark", "\ufeffa", 1),
    ("half of a surrogate pair", "a\ud800", 2),
    ("an emoji", "a + \U0001f600", 5),
    ("another line's end", "a\u2028b", 2),
    # ---- slips of the pen
    ("nothing", "", None),
    ("spaces", "   ", None),
    ("a number alone", "1 + 2*3", None),
    ("a constant alone", "pi", None),
    ("no operator", "2a", 2),
    ("no operator before a parenthesis", "a + 2(b)", 6),
    ("no operator between names", "a b", 3),
    ("two operators", "a * / b", 5),
    ("an operator at the end", "a + b *", 7),
    ("an operator at the start", "* a", 1),
    ("a parenthesis that is not closed", "(a + (b)", 1),
    ("a parenthesis that is not opened", "a + b)", 6),
    ("parentheses the wrong way round", ")a(", 1),
    ("a decimal comma", "a + 0,5", 6),
    ("an unknown name", "a + b*foo", 7),
    ("an unknown function", "a + foo(b)", 5),
    ("a private name", "_a + b", 1),
]
"""Each with a name, its text, and the column at which it is refused where `KNOWN` are known."""

HARMLESS = {"a comma at the end", "two lines", "a tab", "too long", "too many parts"}
"""What Python reads as the formula that was meant."""

EVERY_ATTACK = pytest.mark.parametrize(
    ("text", "column"),
    [(text, column) for _, text, column in ATTACKS],
    ids=[name for name, _, _ in ATTACKS],
)


@contextlib.contextmanager
def no_effects():
    """Whatever could have an effect ends the test; the parser may only make a tree."""

    def forbidden(*arguments, **others):
        # Not an exception that a parser might take for its own.
        raise SystemExit(f"an effect: {arguments[:1]}")

    def only_a_tree(source, filename, mode, flags=0, *rest, real=compile, **others):
        if mode == "eval" and flags & ast.PyCF_ONLY_AST:
            return real(source, filename, mode, flags, *rest, **others)
        return forbidden(source)

    def only_harmless(name, *rest, real=__import__, **others):
        # Torch fetches a module of its own by a call of Python's, and the parser this one.
        harmless = name.split(".")[0] in ("torch", "unicodedata")
        return (real if harmless else forbidden)(name, *rest, **others)

    watched = {
        builtins: ("eval", "exec", "open", "input", "print", "breakpoint"),
        importlib: ("import_module",),
        os: ("system",),
        subprocess: ("Popen",),
    }
    modules = set(sys.modules)
    with contextlib.ExitStack() as patches:
        for module, names in watched.items():
            patches.enter_context(mock.patch.multiple(module, **dict.fromkeys(names, forbidden)))
        patches.enter_context(mock.patch.object(builtins, "compile", only_a_tree))
        patches.enter_context(mock.patch.object(builtins, "__import__", only_harmless))
        yield
    assert set(sys.modules) == modules


def refused(text):
    """The refusal of the text, which had no effect; None if it was read."""
    with no_effects():
        try:
            parse(text, KNOWN)
        except ValueError as error:
            return error
    return None


def pythons(text):
    """Whether Python's parser takes the text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return bool(ast.parse(f"({text})", mode="eval"))
        except (SyntaxError, ValueError, MemoryError, RecursionError):
            return False


@EVERY_ATTACK
def test_an_attack_is_refused_at_its_place_and_has_no_effect(text, column):
    refusal = refused(text)
    assert isinstance(refusal, FormulaError)
    assert refusal.column == column


@EVERY_ATTACK
def test_an_attack_is_told_in_a_short_sentence_that_can_be_shown(text, column):
    sentence = str(refused(text))
    assert len(sentence) < 300
    assert sentence.isprintable()
    if column is not None and len(text) <= LONGEST:
        assert re.search(rf"\bcolumn {column}\b", sentence)


@pytest.mark.filterwarnings("ignore::SyntaxWarning", "ignore::DeprecationWarning")
@pytest.mark.parametrize(("name", "text"), [a[:2] for a in ATTACKS if pythons(a[1])])
def test_the_list_of_what_is_allowed_holds_even_by_itself(name, text, monkeypatch):
    monkeypatch.setattr(formula, "check", lambda text: None)
    assert (refused(text) is None) == (name in HARMLESS)


def test_the_guard_of_these_tests_sees_effects():
    for effect in (
        lambda: eval("1"),
        lambda: os.system("true"),
        lambda: compile("1", "", "eval"),
        lambda: __import__("this"),
    ):
        with pytest.raises(SystemExit), no_effects():
            effect()


def test_no_attack_stands_twice():
    assert len({text for _, text, _ in ATTACKS}) == len({name for name, _, _ in ATTACKS})
    assert len(ATTACKS) >= 60
