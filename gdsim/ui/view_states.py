"""What views keep of themselves: values that JSON can hold, read with a default for each."""

import logging
import math
from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec

log = logging.getLogger(__name__)

State = TypeVar("State", bound=msgspec.Struct)


def written(state: msgspec.Struct) -> dict[str, Any]:
    """The state by the names of its fields, in what JSON can hold."""
    told: dict[str, Any] = msgspec.to_builtins(state)
    return told


def read(told: object, kind: type[State]) -> State:
    """The state that was `written`; a field that is missing or odd is as it is at first."""
    if not isinstance(told, dict):
        log.warning("A view can't be restored from %.100r.", told)
        return kind()
    fields = {field.name: field.type for field in msgspec.structs.fields(kind)}
    found = {}
    for name, value in told.items():
        try:
            found[name] = msgspec.convert(value, fields[name])
        except (KeyError, ValueError):
            log.warning("A view has no %.40r that is %.100r.", name, value)
    return kind(**found)


def is_range(ends: Sequence[float]) -> bool:
    """Whether these are a least and a greatest number."""
    return len(ends) == 2 and all(map(math.isfinite, ends)) and ends[0] < ends[1]
