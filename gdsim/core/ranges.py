"""Numbers that a user sets, held to the ranges that their fields state."""

import sys
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec
from msgspec import Meta

from gdsim.core.faults import SettingsError
from gdsim.language import either, worded


class Ranged(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value whose fields are `Annotated[type, Meta(…)]` each, and are held to that.

    The types are float, int, bool and a `Literal` of words. A whole number given as 30.0 is kept
    as 30, and a float given as 1 as 1.0, so that a value reads the same wherever it comes from.

    Raises:
        SettingsError: A field is not what its type and its `Meta` say.
    """

    def __post_init__(self) -> None:
        for field in msgspec.structs.fields(self):
            value = _held(field.name, field.type, getattr(self, field.name))
            msgspec.structs.force_setattr(self, field.name, value)


def is_number(value: float) -> bool:
    """Whether the value is a finite number. Python's whole numbers have no end; these do."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) <= sys.float_info.max


def _held(name: str, annotation: Any, value: Any) -> Any:
    """The value in its field's own type.

    Raises:
        SettingsError: It is not in the range that the annotation states.
    """
    assert get_origin(annotation) is Annotated, f"{name} states no range"
    kind, meta = get_args(annotation)
    wanted: str
    if kind is bool:
        fits, wanted = isinstance(value, bool), worded("true or false")
    elif get_origin(kind) is Literal:
        fits, wanted = value in get_args(kind), either(get_args(kind))
    else:
        fits = is_number(value) and (kind is float or value == int(value)) and _within(meta, value)
        wanted = _range(worded("a whole number") if kind is int else worded("a number"), meta)
    if not fits:
        words = worded(name.replace("_", " "))
        raise SettingsError(
            name,
            worded(
                "The {words} must be {wanted}, not {value}.",
                words=words,
                wanted=wanted,
                value=value,
            ),
        )
    return kind(value) if kind in (int, float) else value


def _within(meta: Meta, value: float) -> bool:
    return (
        (meta.ge is None or value >= meta.ge)
        and (meta.gt is None or value > meta.gt)
        and (meta.le is None or value <= meta.le)
        and (meta.lt is None or value < meta.lt)
    )


def _range(kind: str, meta: Meta) -> str:
    """The range in words, such as `a number of at least 0 and below 1`."""
    bounds = {
        worded("of at least {bound:g}"): meta.ge,
        worded("above {bound:g}"): meta.gt,
        worded("at most {bound:g}"): meta.le,
        worded("below {bound:g}"): meta.lt,
    }
    stated = [worded(words, bound=bound) for words, bound in bounds.items() if bound is not None]
    if not stated:
        return kind
    if len(stated) == 1:
        return worded("{kind} {bound}", kind=kind, bound=stated[0])
    low, high = stated
    return worded("{kind} {low} and {high}", kind=kind, low=low, high=high)
