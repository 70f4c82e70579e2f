from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Meta

from gdsim.core.faults import SettingsError
from gdsim.core.ranges import Ranged, is_number


class Sample(Ranged, frozen=True, kw_only=True):
    share: Annotated[float, Meta(ge=0, lt=1)] = 0.5
    size: Annotated[float, Meta(gt=-2, le=3)] = 1.0
    any_number: Annotated[float, Meta(description="Any.")] = 0.0
    count: Annotated[int, Meta(ge=1)] = 1
    on: Annotated[bool, Meta(description="On.")] = False
    way: Annotated[Literal["up", "down"], Meta(description="Way.")] = "up"


@given(st.floats())
def test_a_number_is_taken_in_its_range_alone(value):
    finite = abs(value) < float("inf")
    for field, fits in {
        "share": 0 <= value < 1,
        "size": -2 < value <= 3,
        "any_number": finite,
        "count": finite and value >= 1 and value.is_integer(),
    }.items():
        if fits:
            assert getattr(Sample(**{field: value}), field) == value
        else:
            with pytest.raises(SettingsError) as caught:
                Sample(**{field: value})
            assert caught.value.field == field


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        ({"share": 1}, "The share must be a number of at least 0 and below 1, not 1."),
        ({"size": -2}, "The size must be a number above -2 and at most 3, not -2."),
        ({"any_number": "much"}, "The any number must be a number, not much."),
        ({"any_number": True}, "The any number must be a number, not True."),
        ({"count": 1.5}, "The count must be a whole number of at least 1, not 1.5."),
        ({"count": None}, "The count must be a whole number of at least 1, not None."),
        ({"on": 0}, "The on must be true or false, not 0."),
        ({"way": "left"}, "The way must be up or down, not left."),
    ],
)
def test_a_fault_is_told_in_a_sentence(own, sentence):
    with pytest.raises(SettingsError) as caught:
        Sample(**own)
    assert str(caught.value) == sentence


def test_numbers_are_kept_in_the_type_of_their_field():
    kept = Sample(share=0, count=3.0, any_number=7)
    assert [type(value) for value in (kept.share, kept.count, kept.any_number)] == [
        float,
        int,
        float,
    ]


@pytest.mark.parametrize(
    ("value", "fits"),
    [(1, True), (-2.5, True), (10**400, False), (float("nan"), False), (True, False), ("1", False)],
)
def test_what_is_a_number(value, fits):
    assert is_number(value) == fits
