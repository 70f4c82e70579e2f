import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdsim.core.arithmetic import (
    ONE,
    Claim,
    Shown,
    brief,
    computed,
    equation,
    exact,
    total,
    true_to_itself,
)


def n(value):
    return Shown(brief(value), value)


def test_digits_are_added_where_the_expression_would_not_be_true():
    assert equation(lambda n: (n(3.99968) - n(4.0)).squared(), 1.024e-07) == (
        "(3.99968 - 4.0)² = 1.024e-07"
    )
    assert equation(lambda n: n(1 / 3) - n(1 / 3 - 1e-9), 1e-9) == (
        "0.333333333 - 0.333333332 = 1e-09"
    )


def test_a_result_that_rounding_moved_is_nearly_equal():
    text = equation(lambda n: n(1.0) + n(1e-9) - n(1.0), 0.0)
    assert text == "1.0 + 1e-09 - 1.0 ≈ 0.0"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3.6, "3.6"),
        (4.0, "4.0"),
        (-1.6, "-1.6"),
        (0.0064, "0.0064"),
        (14 / 3, "4.6667"),
        (0.0, "0.0"),
        (-0.0, "0.0"),
        (12345.67, "12345.7"),
        (-10000.0, "-10000.0"),
        (123456.7, "1.2346e+05"),
        (0.00012345678, "0.00012346"),
        (1e-10, "1e-10"),
        (-1.23456e20, "-1.2346e+20"),
        (math.inf, "inf"),
        (-math.inf, "-inf"),
        (math.nan, "nan"),
    ],
)
def test_a_number_is_brief(value, text):
    assert brief(value) == text


@given(st.floats(-1e300, 1e300), st.integers(5, 17))
def test_a_brief_number_is_right_in_every_digit_and_with_all_of_them_exact(value, digits):
    assert float(brief(value, digits)) == pytest.approx(
        value, rel=0.5 * 10.0 ** (1 - digits), abs=0
    )
    assert float(brief(value, 17)) == value


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (n(-2.0) - n(-1.0), "-2.0 - (-1.0)"),
        (n(1.0) + n(-0.5).times(n(1.2)), "1.0 + (-0.5 × 1.2)"),
        (n(1.0) - (n(2.0) - n(3.0)), "1.0 - (2.0 - 3.0)"),
        (n(-2.0) * (n(1.0) + n(3.0)), "-2.0·(1.0 + 3.0)"),
        ((n(1.0) + n(3.0)) * n(2.0), "(1.0 + 3.0)·2.0"),
        (n(-2.0).squared(), "(-2.0)²"),
        (n(2.0).squared() / 3, "2.0² / 3"),
        (total([n(1.0), n(2.0), n(-3.0)]) / 3, "[1.0 + 2.0 + (-3.0)] / 3"),
        (n(math.inf) - n(-math.inf), "inf - (-inf)"),
    ],
)
def test_what_is_negative_or_a_sum_stands_in_parentheses_after_an_operator(shown, text):
    assert shown.text == text


def test_a_text_has_the_value_that_it_reads():
    assert (n(1.0) + n(2.0).times(n(3.0)) - n(4.0) * n(0.5)).value == 5
    assert (total([n(1.0), n(2.0).squared()]) / 5).value == 1


def test_a_claim_has_its_name_in_front():
    assert str(Claim("w", lambda n: n(1.0) + n(2.0), 3.0)) == "w = 1.0 + 2.0 = 3.0"
    assert str(Claim("", lambda n: n(1.0) + n(2.0), 3.0)) == "1.0 + 2.0 = 3.0"


def test_a_result_between_two_of_five_digits_has_six():
    assert equation(lambda n: n(0.5) + n(0.1234551), 0.6234549) == "0.5 + 0.123455 = 0.623455"


def test_a_result_beyond_the_dtype_is_led_to_by_an_arrow():
    assert equation(lambda n: n(1e30).squared(), math.inf) == "1e+30² → inf"
    assert equation(lambda n: n(math.inf) - n(math.inf), math.nan) == "inf - inf = nan"
    assert equation(lambda n: n(math.inf) * n(2.0), math.inf) == "inf·2.0 = inf"


def test_an_expression_alone_has_the_digits_that_its_value_takes():
    assert true_to_itself(lambda n: n(3.99968) - n(4.0)).text == "3.99968 - 4.0"
    assert true_to_itself(lambda n: n(1.0) / 3).text == "1.0 / 3"


# Quotients, roots and powers


@pytest.mark.parametrize(
    ("shown", "text", "value"),
    [
        (n(1.0) / n(-4.0), "1.0 / (-4.0)", -0.25),
        (n(6.0) / (n(2.0) * n(3.0)), "6.0 / (2.0·3.0)", 1.0),
        (n(6.0) * n(2.0) / n(4.0), "6.0·2.0 / 4.0", 3.0),
        ((n(1.0) + n(2.0)) / (ONE - n(0.5)), "(1.0 + 2.0) / (1 - 0.5)", 6.0),
        (n(6.0) / n(2.0).squared(), "6.0 / 2.0²", 1.5),
        (n(9.0).root(), "√9.0", 3.0),
        ((n(5.0) + n(4.0)).root() * n(2.0), "√(5.0 + 4.0)·2.0", 6.0),
        ((n(3.0) * n(3.0)).root(), "√(3.0·3.0)", 3.0),
        (n(9.0).root().squared(), "(√9.0)²", 9.0),
        (n(2.0).to_the(Shown("3", 3.0)), "2.0^3", 8.0),
        (n(-2.0).to_the(Shown("3", 3.0)), "(-2.0)^3", -8.0),
        (n(4.0).to_the(n(0.5) * n(3.0)), "4.0^(0.5·3.0)", 8.0),
        (ONE - n(0.5).to_the(Shown("2", 2.0)), "1 - 0.5^2", 0.75),
        (n(2.0).squared().to_the(Shown("2", 2.0)), "(2.0²)^2", 16.0),
        (n(-1.5).size() + n(1.0), "|-1.5| + 1.0", 2.5),
        ((n(1.0) - n(3.0)).size(), "|1.0 - 3.0|", 2.0),
        (n(-1.5).sign() * n(2.0), "sign(-1.5)·2.0", -2.0),
        (n(0.0).sign(), "sign(0.0)", 0.0),
        ((n(1.0) * n(2.0)).at_least(n(3.0)), "max(1.0·2.0, 3.0)", 3.0),
        (n(5.0).at_least(n(3.0)), "max(5.0, 3.0)", 5.0),
        (n(5.0).at_most(n(-3.0)), "min(5.0, -3.0)", -3.0),
        (n(-5.0).at_most(n(3.0)), "min(-5.0, 3.0)", -5.0),
    ],
)
def test_quotients_roots_and_powers_hold_together_as_they_are_read(shown, text, value):
    assert (shown.text, shown.value) == (text, value)


@pytest.mark.parametrize(
    ("shown", "value"),
    [
        (n(1.0) / n(0.0), math.inf),
        (n(-1.0) / n(0.0), -math.inf),
        (n(1.0) / Shown("-0.0", -0.0), -math.inf),
        (n(0.0) / n(0.0), math.nan),
        (n(math.nan) / n(0.0), math.nan),
        (n(1e300) / n(1e-300), math.inf),
        (n(-1.0).root(), math.nan),
        (n(math.inf).root(), math.inf),
        (n(math.nan).root(), math.nan),
        (n(10.0).to_the(n(400.0)), math.inf),
        (n(math.nan).sign(), 0.0),
        (n(math.nan).at_least(n(1.0)), math.nan),
        (n(1.0).at_least(n(math.nan)), math.nan),
        (n(1.0).at_most(n(math.nan)), math.nan),
    ],
)
def test_what_has_no_finite_value_has_that_of_floating_point(shown, value):
    assert shown.value == pytest.approx(value, abs=0, nan_ok=True)


def test_what_is_computed_has_the_result_of_all_its_digits():
    claim = computed("moment", lambda n: n(1 / 3) / (ONE - n(0.9)))
    assert claim.result == (1 / 3) / (1 - 0.9) == exact(claim.expression)
    assert str(claim) == "moment = 0.33333 / (1 - 0.9) = 3.3333"
