"""What there is to choose from: problems, optimizers, schedules, devices; as text and as JSON."""

import json
from collections.abc import Callable, Iterator
from typing import Any, Literal, get_args, get_origin

import msgspec
from msgspec import Meta, Struct

from gdsim.core import devices
from gdsim.core.optimizers import OPTIMIZERS, SGD
from gdsim.core.problems import PROBLEMS
from gdsim.core.schedules import SCHEDULES
from gdsim.pairs import kinds


def problem_lines() -> Iterator[str]:
    """Every problem under the heading of its group, and what can be set of it."""
    for index, group in enumerate(dict.fromkeys(made.group for made in PROBLEMS.values())):
        yield from [""] * (index > 0)
        yield group
        for problem in PROBLEMS.values():
            if problem.group == group:
                yield f"  {problem.id:<{_width(PROBLEMS)}}{problem.story}"
                yield from _settable(problem.options)


def optimizer_lines() -> Iterator[str]:
    """Every optimizer, and its hyperparameters."""
    for kind in OPTIMIZERS.values():
        rate = "the problem's" if kind is SGD else f"{kind.learning_rate:g}"
        yield f"{kind.id:<{_width(OPTIMIZERS)}}{kind.story} (learning rate: {rate})"
        yield from _settable(kind())


def schedule_lines() -> Iterator[str]:
    """Every schedule, and its numbers."""
    for kind in SCHEDULES.values():
        yield f"{kind.id:<{_width(SCHEDULES)}}{kind.story}"
        yield from _settable(kind())


def device_lines() -> Iterator[str]:
    """Every device that works here."""
    for name in devices.working():
        yield f"{name:<10}{devices.title(name)}"


def problem_objects() -> Iterator[str]:
    """Every problem as a JSON object."""
    for problem in PROBLEMS.values():
        yield _object(
            id=problem.id,
            title=problem.title,
            group=problem.group,
            story=problem.story,
            parameters=problem.parameter_names,
            start=problem.start,
            learning_rate=problem.learning_rate,
            minima=problem.minima,
            options=_defaults(problem.options),
            ranges=_ranges(problem.options),
        )


def optimizer_objects() -> Iterator[str]:
    """Every optimizer as a JSON object."""
    for kind in OPTIMIZERS.values():
        yield _object(
            id=kind.id,
            title=kind.title,
            story=kind.story,
            learning_rate=kind.learning_rate,
            hyperparameters=_defaults(kind()),
            ranges=_ranges(kind()),
        )


def schedule_objects() -> Iterator[str]:
    """Every schedule as a JSON object."""
    for kind in SCHEDULES.values():
        yield _object(
            id=kind.id,
            title=kind.title,
            story=kind.story,
            numbers=_defaults(kind()),
            ranges=_ranges(kind()),
        )


def device_objects() -> Iterator[str]:
    """Every device that works here as a JSON object."""
    for name in devices.working():
        yield _object(id=name, title=devices.title(name))


LISTS: dict[str, dict[str, Callable[[], Iterator[str]]]] = {
    "table": {
        "problems": problem_lines,
        "optimizers": optimizer_lines,
        "schedules": schedule_lines,
        "devices": device_lines,
    },
    "json": {
        "problems": problem_objects,
        "optimizers": optimizer_objects,
        "schedules": schedule_objects,
        "devices": device_objects,
    },
}
"""What makes the lines, by the format and by what is listed."""


def _width(ids: dict[str, Any]) -> int:
    return max(map(len, ids)) + 2


def _object(**values: Any) -> str:
    return json.dumps(values)


def _settable(value: Struct | None) -> Iterator[str]:
    """What can be set of it, aligned: `name=default`, the range, and what it is."""
    ranges = _ranges(value)
    written = {name: f"{name}={_written(own)}" for name, own in _defaults(value).items()}
    width, reach = (max(map(len, texts.values()), default=0) for texts in (written, ranges))
    for name, text in written.items():
        yield f"      {text:<{width}}  {ranges[name]:<{reach}}  {_meta(value, name).description}"


def _defaults(value: Struct | None) -> dict[str, Any]:
    return {name: getattr(value, name) for name in kinds(value)}


def _ranges(value: Struct | None) -> dict[str, str]:
    return {name: _range(kind, _meta(value, name)) for name, kind in kinds(value).items()}


def _meta(value: Struct | None, name: str) -> Meta:
    assert value is not None
    field = next(field for field in msgspec.structs.fields(value) if field.name == name)
    meta: Meta = get_args(field.type)[1]
    return meta


def _written(value: Any) -> str:
    """The value as it is written after `--set`."""
    if isinstance(value, tuple):
        return ",".join(map(_written, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def _range(kind: Any, meta: Meta) -> str:
    """What the value can be, in words."""
    if get_origin(kind) is tuple:
        return "names" if str in get_args(kind) else "whole numbers"
    if get_origin(kind) is Literal:
        return " or ".join(get_args(kind))
    if kind is bool:
        return "true or false"
    if kind is str:
        return "text"
    whole = ["whole"] * (kind is int)
    if meta.ge is not None and meta.le is not None:
        return ", ".join([*whole, f"{_short(meta.ge)} to {_short(meta.le)}"])
    bounds = {"at least": meta.ge, "above": meta.gt, "at most": meta.le, "below": meta.lt}
    stated = [f"{word} {_short(bound)}" for word, bound in bounds.items() if bound is not None]
    return ", ".join([*whole, *stated]) or "any number"


def _short(bound: float) -> str:
    return f"{bound:g}" if isinstance(bound, float) else str(bound)
