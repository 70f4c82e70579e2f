from typing import Annotated, Literal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Meta

from gdsim.core.faults import SettingsError
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.problems import PROBLEMS
from gdsim.core.schedules import SCHEDULES
from gdsim.pairs import dealt, kinds, split


class Rule(msgspec.Struct):
    share: Annotated[float, Meta(ge=0, description="A share.")] = 0.5
    most: Annotated[int, Meta(description="A count.")] = 3
    fast: Annotated[bool, Meta(description="A switch.")] = False


class Made(msgspec.Struct):
    share: Annotated[float, Meta(description="Another share.")] = 0.1
    kind: Annotated[Literal["round", "square"], Meta(description="A choice.")] = "round"
    layers: Annotated[tuple[int, ...], Meta(description="Counts.")] = (8,)
    names: Annotated[tuple[str, ...], Meta(description="Names.")] = ()
    text: Annotated[str, Meta(description="A text.")] = ""
    rule: Annotated[Rule | None, Meta(description="Nothing to be written.")] = None


OWNERS = {"optimizer": ("quick", Rule()), "schedule": ("flat", None), "problem": ("own", Made())}


def set_to(*pairs):
    """What `name=value` pairs set, without the owners of which nothing is set."""
    found = dealt([tuple(pair.split("=", 1)) for pair in pairs], OWNERS)
    assert list(found) == list(OWNERS)
    return {role: own for role, own in found.items() if own}


@pytest.mark.parametrize(
    ("pair", "role", "own"),
    [
        ("most=4", "optimizer", {"most": 4}),
        ("most=1e3", "optimizer", {"most": 1000}),
        ("most=-2", "optimizer", {"most": -2}),
        ("optimizer.most=4", "optimizer", {"most": 4}),
        ("optimizer.share=.25", "optimizer", {"share": 0.25}),
        ("problem.share=3", "problem", {"share": 3.0}),
        ("fast=true", "optimizer", {"fast": True}),
        ("fast=false", "optimizer", {"fast": False}),
        ("kind=square", "problem", {"kind": "square"}),
        ("layers=4", "problem", {"layers": (4,)}),
        ("layers=4, 5,6", "problem", {"layers": (4, 5, 6)}),
        ('names=a, "b, c" ,d e', "problem", {"names": ("a", "b, c", "d e")}),
        ("text=a = b", "problem", {"text": "a = b"}),
    ],
)
def test_a_value_is_read_as_its_field_has_it(pair, role, own):
    found = set_to(pair)
    assert found == {role: own}
    assert list(map(type, found[role].values())) == list(map(type, own.values()))


def test_several_are_dealt_to_whom_they_belong():
    assert set_to("kind=square", "most=4", "fast=true", "problem.share=2") == {
        "optimizer": {"most": 4, "fast": True},
        "problem": {"kind": "square", "share": 2.0},
    }


@pytest.mark.parametrize(
    ("pairs", "field", "parts"),
    [
        (["share=1"], "share", ["More than one", "optimizer.share or problem.share"]),
        (["colour=red"], "colour", ["no 'colour'", "quick has share, most, fast", "flat has noth"]),
        (["rule=x"], "rule", ["no 'rule'", "own has share, kind, layers, names, text"]),
        (["schedule.gamma=1"], "gamma", ["no 'gamma'", "flat has nothing"]),
        (["optimizer.kind=round"], "kind", ["no 'kind'", "quick has share"]),
        (["window.kind=round"], "window.kind", ["no 'window.kind'"]),
        (["most=1", "most=1"], "most", ["The most is set twice"]),
        (["most=1", "optimizer.most=2"], "most", ["The most is set twice"]),
        (["optimizer.share=much"], "share", ["The share must be a number, not 'much'"]),
        (["most=1.5"], "most", ["The most must be a whole number, not '1.5'"]),
        (["most=nan"], "most", ["a whole number"]),
        (["most=1e999"], "most", ["a whole number"]),
        (["fast=perhaps"], "fast", ["The fast must be true or false, not 'perhaps'"]),
        (["kind=oval"], "kind", ["The kind must be round or square, not 'oval'"]),
        (["layers=4,x"], "layers", ["The layers must be a whole number, not 'x'"]),
        (["layers=4,"], "layers", ["not ''"]),
    ],
)
def test_what_can_not_be_set_is_told_with_its_field(pairs, field, parts):
    with pytest.raises(SettingsError) as raised:
        set_to(*pairs)
    assert raised.value.field == field
    for part in parts:
        assert part in str(raised.value)


def test_a_name_of_two_owners_is_each_ones_own():
    assert set_to("optimizer.share=1", "problem.share=2") == {
        "optimizer": {"share": 1.0},
        "problem": {"share": 2.0},
    }


def test_no_name_of_ours_needs_its_role():
    optimizers, schedules, problems = (
        {name for value in values for name in kinds(value)}
        for values in (
            [kind() for kind in OPTIMIZERS.values()],
            [kind() for kind in SCHEDULES.values()],
            [problem.options for problem in PROBLEMS.values()],
        )
    )
    assert not optimizers & schedules
    assert not optimizers & problems
    assert not schedules & problems
    assert {"momentum", "beta2"} <= optimizers
    assert {"gamma", "T_max"} <= schedules
    assert {"hidden", "condition"} <= problems


def test_a_table_is_not_written_as_text():
    assert "columns" not in kinds(PROBLEMS["table"].options)
    assert kinds(None) == {}


@given(st.floats(allow_nan=False))
def test_every_number_is_read_back(value):
    assert set_to(f"optimizer.share={value!r}") == {"optimizer": {"share": value}}


@given(st.text() | st.from_regex(r"\s*[+-]?(\d+_?)*\.?\d*(e-?\d+)?\s*", fullmatch=True))
def test_any_text_is_a_number_or_an_error_of_its_field(text):
    try:
        number = float(text)
    except ValueError:
        with pytest.raises(SettingsError, match="must be a number") as raised:
            dealt([("optimizer.share", text)], OWNERS)
        assert raised.value.field == "share"
    else:
        found = dealt([("optimizer.share", text)], OWNERS)["optimizer"]["share"]
        assert str(found) == str(number)


@given(st.text())
def test_any_text_is_split(text):
    parts = split(text)
    assert all(part == part.strip() for part in parts)
    if not set(text) & set('"\r\n'):
        assert parts == (tuple(part.strip() for part in text.split(",")) if text else ())
