"""The inside of a `.gdsim` file: a document as the bytes of JSON, and back.

Numbers that are set stand there as such; those of the steps are base64 of little-endian floats in
the run's dtype, so that they are read back bit for bit, `nan` and `inf` included. What all runs
have in common, a problem and its options, stands there once, and of the settings under which steps
were taken, what may change between steps.
"""

import binascii
import functools
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, Any, Literal

import msgspec
import numpy as np
from msgspec import Meta, Raw, Struct
from numpy.typing import NDArray

import gdsim
from gdsim.core.kept import Kept, KeptRun
from gdsim.core.runs import MOST
from gdsim.core.settings import CHANGEABLE, AnyOptions, RunSettings
from gdsim.core.trajectory import MAX_BYTES, MAX_PREDICTIONS, Layout, Steps
from gdsim.language import worded

VERSION = 1
"""Of the files that are written; older ones are read as well."""

MOST_STEPS = MAX_BYTES
"""Bytes of all steps in a file; beyond it, every other step of the longest run is left out."""

MOST_LETTERS = 200
MOST_COUNT = 2**53
MOST_LAYOUT = 2**18

PIECE = 3 * 2**18
"""Bytes of steps in one text: Python stands still for a millisecond while it makes one."""

_Count = Annotated[int, Meta(ge=0, le=MOST_COUNT)]


class NewerError(ValueError):
    """The bytes are those of a newer program's file.

    Attributes:
        version: The version of the file.
        program: That of the program.
    """

    def __init__(self, version: int, program: str) -> None:
        super().__init__(f"a file of version {version}, made by gdsim {program}")
        self.version, self.program = version, program


@dataclass(frozen=True, eq=False)
class Document:
    """What is in a file.

    Attributes:
        kept: The runs.
        layout: Where the views are in the window, as Qt tells it; nothing leaves them as they are.
        views: What each view keeps of itself, by the view's name.
    """

    kept: Kept
    layout: bytes = b""
    views: dict[str, Any] = field(default_factory=dict)


class _Run(Struct, forbid_unknown_fields=True):
    name: Annotated[str, Meta(max_length=MOST_LETTERS)]
    named: bool
    colour: Annotated[int, Meta(ge=0, le=MOST)]
    visible: bool
    settings: dict[str, Any]
    taken: list[dict[str, Any]]
    known: _Count
    iteration: _Count
    phase: Annotated[int, Meta(ge=0, le=4)]
    by_phase: bool
    before: bytes
    watched: bytes
    predictions: Annotated[int, Meta(ge=0, le=MAX_PREDICTIONS)]
    stride: Annotated[int, Meta(ge=1, le=MOST_COUNT)]
    pieces: _Count


class _Head(Struct):
    format: Literal["gdsim"]
    version: Annotated[int, Meta(ge=1)]
    program: Annotated[str, Meta(max_length=MOST_LETTERS)]


class _Written(_Head, forbid_unknown_fields=True):
    problem: str
    options: Raw
    active: _Count
    together: bool
    runs: Annotated[list[_Run], Meta(min_length=1, max_length=MOST)]
    layout: Annotated[bytes, Meta(max_length=MOST_LAYOUT)]
    views: dict[str, dict[str, Any]]


class _File(_Written, forbid_unknown_fields=True):
    # Last, so that they are written piece by piece; and read so, since other threads stand still
    # while one is decoded.
    steps: list[Raw]


_Changes = msgspec.defstruct(
    "_Changes",
    [
        ("since", _Count),
        *[(f.name, f.type) for f in msgspec.structs.fields(RunSettings) if f.name in CHANGEABLE],
    ],
    forbid_unknown_fields=True,
)
"""What was in force from an iteration on, as far as it may be another thing than before."""


# Writing


def encoded(document: Document) -> Iterator[bytes]:
    """The file's bytes, piece by piece."""
    kept = document.kept
    runs = _within(kept.runs, MOST_STEPS)
    settings = runs[0].settings
    written = _Written(
        format="gdsim",
        version=VERSION,
        program=gdsim.__version__,
        problem=settings.problem,
        options=_options(settings.options),
        active=kept.active,
        together=kept.together,
        runs=[_written(run) for run in runs],
        layout=document.layout,
        views=document.views,
    )
    yield msgspec.json.encode(written)[:-1] + b',"steps":['
    sign = b'"'
    for run in runs:
        for piece in _pieces(run.steps.rows):
            yield sign + binascii.b2a_base64(piece, newline=False) + b'"'
            sign = b',"'
    yield b"]}\n"


# A table of a million rows is not to be encoded at each autosave.
@functools.lru_cache(maxsize=1)
def _options(options: AnyOptions | None) -> Raw:
    return Raw(msgspec.json.encode(options))


def _written(run: KeptRun) -> _Run:
    own = msgspec.to_builtins(msgspec.structs.replace(run.settings, options=None))
    del own["problem"], own["options"]
    taken = [
        {"since": since} | {name: msgspec.to_builtins(getattr(s, name)) for name in CHANGEABLE}
        for since, s in run.taken
    ]
    return _Run(
        name=run.name[:MOST_LETTERS],
        named=run.named,
        colour=run.colour,
        visible=run.visible,
        settings=own,
        taken=taken,
        known=run.known,
        iteration=run.iteration,
        phase=run.phase,
        by_phase=run.by_phase,
        before=_little(run.before).tobytes(),
        watched=_little(run.watched).tobytes(),
        predictions=run.steps.layout.predictions,
        stride=run.steps.stride,
        pieces=-(-run.steps.rows.nbytes // PIECE),
    )


def _within(runs: Sequence[KeptRun], most: int) -> list[KeptRun]:
    """The runs with every other step of the longest left out, until they are within the bytes."""
    runs = list(runs)
    while sum(run.steps.rows.nbytes for run in runs) > most:
        longest = max(range(len(runs)), key=lambda place: runs[place].steps.rows.nbytes)
        steps = runs[longest].steps
        fewer = Steps(steps.layout, 2 * steps.stride, 2 * steps.stride, steps.rows[1::2])
        runs[longest] = replace(runs[longest], steps=fewer)
    return runs


def _pieces(rows: NDArray[np.floating]) -> Iterator[bytes]:
    numbers = np.ascontiguousarray(_little(rows)).reshape(-1).view(np.uint8)
    for start in range(0, len(numbers), PIECE):
        yield numbers[start : start + PIECE].tobytes()


def _little(numbers: NDArray[np.floating]) -> NDArray[np.floating]:
    return numbers.astype(numbers.dtype.newbyteorder("<"), copy=False)


# Reading


def decoded(content: bytes) -> Document:
    """What the bytes say.

    Raises:
        NewerError: They are a newer program's.
        ValueError: They are broken, or no file of this program.
        RecursionError: The same.
    """
    try:
        file = msgspec.json.decode(content, type=_File)
    except ValueError:
        _check_version(msgspec.json.decode(content, type=_Head))
        raise
    _check_version(file)
    return _document(file)


def _check_version(head: _Head) -> None:
    if head.version > VERSION:
        raise NewerError(head.version, _plain(head.program))


def _document(file: _File) -> Document:
    """What a file holds, once each part of it is what it should be.

    Raises:
        ValueError: One is not.
    """
    options = msgspec.json.decode(file.options, type=AnyOptions | None)
    if sum(run.pieces for run in file.runs) != len(file.steps):
        raise ValueError(worded("its steps are not all there"))
    if file.active >= len(file.runs):
        raise ValueError(worded("none of its runs is the active one"))
    pieces, runs = iter(file.steps), []
    for run in file.runs:
        own = b"".join(msgspec.json.decode(next(pieces), type=bytes) for _ in range(run.pieces))
        runs.append(_run(run, file.problem, options, own))
    together = file.together and len(runs) > 1
    return Document(Kept(tuple(runs), file.active, together), file.layout, file.views)


def _run(run: _Run, problem: str, options: AnyOptions | None, numbers: bytes) -> KeptRun:
    if {"problem", "options"} & set(run.settings):
        raise ValueError(worded("a run has a problem of its own"))
    everything = {**run.settings, "problem": problem, "options": options}
    settings: RunSettings = msgspec.convert(everything, RunSettings)
    taken = [_taken(entry, settings) for entry in run.taken]
    starts = [since for since, _ in taken]
    whole = starts == sorted(set(starts)) and starts[:1] == [0] * (run.known > 0)
    if not whole or any(since >= run.known for since in starts):
        raise ValueError(worded("it does not say under which settings each step was taken"))
    if run.iteration > run.known:
        raise ValueError(worded("a run stands where it has never been"))
    layout = Layout(len(settings.start), run.predictions, len(settings.optimizer.buffer_names))
    dtype = np.dtype(settings.dtype).newbyteorder("<")
    rows = _numbers(numbers, dtype, layout.width)
    if run.stride & (run.stride - 1) or len(rows) != run.known // run.stride:
        raise ValueError(worded("its steps are not all there"))
    before = _numbers(run.before, dtype, layout.parameters)
    if len(before) != (2 + layout.buffers) * (run.iteration > 0):
        raise ValueError(worded("it does not say where a run stands"))
    return KeptRun(
        settings=settings,
        taken=tuple(taken),
        steps=Steps(layout, run.stride, run.stride, rows),
        known=run.known,
        iteration=run.iteration,
        before=before,
        phase=run.phase,
        by_phase=run.by_phase,
        name=_plain(run.name),
        named=run.named,
        colour=run.colour,
        visible=run.visible,
        watched=_watched(run),
    )


def _taken(entry: dict[str, Any], settings: RunSettings) -> tuple[int, RunSettings]:
    changes = msgspec.structs.asdict(msgspec.convert(entry, _Changes))
    since = changes.pop("since")
    then = msgspec.structs.replace(settings, **changes)
    if not settings.same_run(then):
        raise ValueError(worded("its steps were taken by another optimizer"))
    return since, then


def _numbers(content: bytes, dtype: np.dtype[Any], width: int) -> NDArray[Any]:
    if len(content) % (dtype.itemsize * width):
        raise ValueError(worded("its steps are not all there"))
    numbers = np.frombuffer(content, dtype).reshape(-1, width)
    return numbers.astype(dtype.newbyteorder("="), copy=False)


def _watched(run: _Run) -> NDArray[np.float64]:
    losses = _numbers(run.watched, np.dtype("<f8"), 3)
    at = losses[:, 0]
    if not (np.isfinite(at) & (at >= 0) & (at <= run.known) & (at == np.floor(at))).all():
        raise ValueError(worded("its losses are of no iteration"))
    return losses


def _plain(text: str) -> str:
    """The text without signs that control a screen, such as an escape or the end of a line."""
    return "".join(sign if unicodedata.category(sign) != "Cc" else " " for sign in text)
