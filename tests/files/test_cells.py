import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdsim.files.cells import fault, is_number, is_text, numbers, quoted

CELLS = st.one_of(
    st.text(alphabet="0123456789+-.,eE_ naif\u00a0\u2212x'٣", max_size=8),
    st.floats().map(repr),
    st.integers().map(str),
)


@given(st.lists(CELLS, min_size=1, max_size=4), st.booleans())
def test_cells_are_numbers_together_exactly_when_each_is_one(column, decimal_comma):
    good = not any(fault(cell, decimal_comma)[0] for cell in column)
    try:
        values = numbers(column, decimal_comma)
    except ValueError:
        assert not good
    else:
        assert good
        assert np.isfinite(values).all()


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1", 1), (" -2.5 ", -2.5), ("+.5", 0.5), ("3.", 3), ("1e-3", 0.001), ("\u00a07", 7)],
)
def test_these_are_numbers(cell, value):
    assert is_number(cell)
    assert fault(cell, decimal_comma=False) == ("", "")
    assert numbers([cell], decimal_comma=False) == [value]


@pytest.mark.parametrize(
    ("cell", "value"), [("1,5", 1.5), ("-,5", -0.5), ("2", 2), ("1,5e3", 1500)]
)
def test_these_are_numbers_with_decimal_commas(cell, value):
    assert fault(cell, decimal_comma=True) == ("", "")
    assert numbers([cell], decimal_comma=True) == [value]


@pytest.mark.parametrize(
    "cell", ["", " ", "1,5", "1,234,567", "1'000", "nan", "-INF", "1e999", "7"]
)
def test_these_are_no_words(cell):
    assert not is_text(cell)


@pytest.mark.parametrize("cell", ["abc", "n/a", "2024-01-01", "12:30", "1 2", "5 kg", "0x10", "-"])
def test_these_are_words(cell):
    assert is_text(cell)


@pytest.mark.parametrize(
    "cell", ["1" * 100_000 + "x", "1," * 50_000, "1.000" * 20_000, "e" * 100_000]
)
def test_a_long_cell_is_gone_through_at_once(cell):
    # Patterns that try again from each place would take minutes.
    assert fault(cell, decimal_comma=False)[0].endswith("is not a number.")
    assert is_text(cell)


def test_what_can_not_be_shown_is_not_shown():
    assert quoted("a\0b\u202ec\n") == "'a\ufffdb\ufffdc\ufffd'"
