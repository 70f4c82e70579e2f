import math

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as some

from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError

TABLE = Columns.of(["hours", "score"], [[1, 2], [2, 4], [3, 6.5]])


def test_columns_are_the_arrays_numbers_by_their_names():
    np.testing.assert_array_equal(TABLE.array, [[1, 2], [2, 4], [3, 6.5]])
    np.testing.assert_array_equal(TABLE.column("score"), [2, 4, 6.5])
    assert TABLE.array.dtype == np.float64
    assert len(TABLE) == 3


def test_columns_are_a_view_that_can_not_be_written_to():
    assert np.shares_memory(TABLE.array, TABLE.column("hours"))
    for view in (TABLE.array, TABLE.column("hours")):
        with pytest.raises(ValueError, match="read-only"):
            view[0] = 5


def test_columns_do_not_change_with_the_array_they_were_made_of():
    array = np.ones((2, 1))
    columns = Columns.of(["x"], array)
    array[0] = 7
    np.testing.assert_array_equal(columns.array, [[1], [1]])


def test_equal_columns_are_one_value():
    same = Columns.of(("hours", "score"), TABLE.array.copy())
    assert (same, hash(same)) == (TABLE, hash(TABLE))
    assert Columns.of(["hours", "points"], TABLE.array) != TABLE
    assert Columns.of(["hours", "score"], TABLE.array * 2) != TABLE


def test_the_layout_of_an_array_in_memory_makes_no_difference():
    assert Columns.of(["hours", "score"], np.asfortranarray(TABLE.array)) == TABLE
    assert Columns.of(["hours", "score"], TABLE.array.astype(">f8")) == TABLE


NUMBERS = some.arrays(
    np.float64,
    st.tuples(st.integers(1, 5), st.integers(1, 4)),
    elements=st.floats(allow_nan=False, allow_infinity=False),
)


@given(NUMBERS)
def test_columns_come_back_from_json_bit_for_bit(array):
    columns = Columns.of([f"x{i}" for i in range(array.shape[1])], array)
    back = msgspec.json.decode(msgspec.json.encode(columns), type=Columns)
    assert back == columns
    assert back.array.tobytes() == array.tobytes()


@pytest.mark.parametrize(
    ("names", "array", "message"),
    [
        ([], np.empty((2, 0)), "Each column of a table needs a name."),
        (["x", " "], [[1, 2]], "Each column of a table needs a name."),
        (["x", "y", "x"], [[1, 2, 3]], "The name 'x' stands over more than one column."),
        (["x", "y"], [[1], [2]], "A table of 2 columns needs rows of as many numbers."),
        (["x"], [1, 2], "A table of 1 columns needs rows of as many numbers."),
        (["x"], np.empty((0, 1)), "A table of 1 columns needs rows of as many numbers."),
        (["x", "y"], [[1, 2], [3, math.nan]], "Sample 2, column 'y': nan is not a finite number."),
        (
            ["x", "y"],
            [[1, 2], [-math.inf, 1]],
            "Sample 2, column 'x': -inf is not a finite number.",
        ),
    ],
)
def test_what_is_no_table_is_told(names, array, message):
    with pytest.raises(SettingsError) as caught:
        Columns.of(names, array)
    assert (str(caught.value), caught.value.field) == (message, "columns")


def test_a_table_from_json_is_checked_as_well():
    with pytest.raises(msgspec.ValidationError, match="needs rows of as many numbers"):
        msgspec.json.decode(b'{"names":["x"],"numbers":"AAAA"}', type=Columns)


def test_a_column_that_is_not_there_is_an_error():
    with pytest.raises(KeyError, match="sleep"):
        TABLE.column("sleep")


def test_columns_are_shown_without_their_numbers():
    assert repr(TABLE) == "Columns(('hours', 'score'), 3 rows)"
