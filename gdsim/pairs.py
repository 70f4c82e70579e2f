"""`NAME=VALUE` from the command line: whose number it is, and the value in its own type."""

import csv
from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args, get_origin

import msgspec

from gdsim.core.faults import SettingsError

Owners = Mapping[str, tuple[str, msgspec.Struct | None]]
"""What has something to be set, by its role: its id, and its value; None where it has nothing."""


def dealt(pairs: Sequence[tuple[str, str]], owners: Owners) -> dict[str, dict[str, Any]]:
    """What is set of each owner, by its role.

    A name that more than one of them has needs the role before it: `schedule.gamma`. Any name may
    have it.

    Raises:
        SettingsError: Nobody has the name, or more than one, or it is set twice, or the value is
            not of its type. Its range is the owner's to check.
    """
    given: dict[str, dict[str, Any]] = {role: {} for role in owners}
    for name, text in pairs:
        role, field = _place(name, owners)
        if field in given[role]:
            raise SettingsError(field, f"The {_words(field)} is set twice; once will do.")
        given[role][field] = _value(field, kinds(owners[role][1])[field], text)
    return given


def kinds(owner: msgspec.Struct | None) -> dict[str, Any]:
    """The type of each field that can be written as text."""
    if owner is None:
        return {}
    # Each is `Annotated[type, Meta(…)]`.
    types = {field.name: get_args(field.type)[0] for field in msgspec.structs.fields(owner)}
    return {name: kind for name, kind in types.items() if _is_plain(kind)}


def split(text: str) -> tuple[str, ...]:
    """The parts with commas between; one that has a comma itself stands in quotation marks."""
    try:
        row = next(csv.reader([text], skipinitialspace=True), [])
    except csv.Error:
        row = [text]
    return tuple(part.strip() for part in row)


def _is_plain(kind: Any) -> bool:
    return kind in (float, int, bool, str) or get_origin(kind) in (Literal, tuple)


def _place(name: str, owners: Owners) -> tuple[str, str]:
    """The role and the field that are meant."""
    role, dot, field = name.partition(".")
    if dot and role in owners:
        if field not in kinds(owners[role][1]):
            raise SettingsError(field, f"There is no '{field}' to set: {_told(*owners[role])}.")
        return role, field
    found = [role for role, (_, owner) in owners.items() if name in kinds(owner)]
    if not found:
        known = "; ".join(_told(*owner) for owner in owners.values())
        raise SettingsError(name, f"There is no '{name}' to set: {known}.")
    if len(found) > 1:
        spelled = " or ".join(f"{role}.{name}" for role in found)
        raise SettingsError(name, f"More than one has a '{name}'; write {spelled}.")
    return found[0], name


def _told(title: str, owner: msgspec.Struct | None) -> str:
    return f"{title} has {', '.join(kinds(owner)) or 'nothing'}"


def _words(field: str) -> str:
    return field.replace("_", " ")


def _value(field: str, kind: Any, text: str) -> Any:
    if get_origin(kind) is tuple:
        return tuple(_value(field, get_args(kind)[0], part) for part in split(text))
    if kind is str:
        return text
    if kind is bool or get_origin(kind) is Literal:
        values = {"true": True, "false": False} if kind is bool else {w: w for w in get_args(kind)}
        wanted = " or ".join(values)
    else:
        values = {text: _number(kind, text)}
        wanted = "a whole number" if kind is int else "a number"
    if (value := values.get(text)) is None:
        raise SettingsError(field, f"The {_words(field)} must be {wanted}, not '{text}'.")
    return value


def _number(kind: type, text: str) -> float | None:
    """The number; None where the text is none of this kind. 1e3 is a whole one as well."""
    try:
        return int(text) if kind is int else float(text)
    except ValueError:
        if kind is int and (value := _number(float, text)) is not None and value.is_integer():
            return int(value)
    return None
