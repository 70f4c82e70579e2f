"""Checks of files: tables read, runs saved and opened again in the training thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from gdsim.selftest.outcomes import own_folder, require

if TYPE_CHECKING:
    from gdsim.core.kept import Kept
    from gdsim.session import Session

TABLE = "hours;score\r\n1,5;20\r\n2;41,25\r\n"
"""As a spreadsheet in a country with decimal commas writes it."""

NUMBERS = [[1.5, 20.0], [2.0, 41.25]]

STEPS = 5


def tables() -> str:
    """A table of the kind that spreadsheets write, and the one that comes with gdsim."""
    from gdsim import assets
    from gdsim.files.tables import Reading, read

    found = read(TABLE, Reading(decimal_comma=True))
    told = found.array.tolist()
    right = found.names == ("hours", "score") and told == NUMBERS
    require(right, f"A table is read as {', '.join(found.names)}: {told}.")
    own = assets.path("data/hours.csv")
    rows = [
        [float(cell) for cell in line.split(",")]
        for line in own.read_text(encoding="utf-8").splitlines()[1:]
    ]
    require(read(own).array.tolist() == rows, f"{own.name} is not read as it is written.")
    return f"{own.name}, {len(rows)} rows; decimal commas"


def saved_runs() -> str:
    """A run that is saved, opened, and goes on where it stood, bit for bit."""
    from gdsim.files.saved import Document, read, write

    with own_folder() as folder, _session("himmelblau") as session:
        _step(session, STEPS)
        path = folder / "run.gdsim"
        write(path, Document(session.kept()))
        _step(session, 1)
        wanted = session.trajectory.steps.rows.tolist()
        _take_up(session, read(path).kept)
        require(session.iteration == STEPS, f"It stands at {session.iteration}, not at {STEPS}.")
        _step(session, 1)
        found = session.trajectory.steps.rows.tolist()
        require(found == wanted, "A run that was saved and opened goes on otherwise.")
        return f"himmelblau, {STEPS} steps, {path.stat().st_size:,} bytes"


def examples() -> str:
    """Each example of the File menu: it opens, and takes a step."""
    from gdsim import assets
    from gdsim.files.saved import read

    paths = sorted(assets.path("examples").glob("*.gdsim"))
    require(paths, "There is no example.")
    with _session("one-sample") as session:
        for path in paths:
            _take_up(session, read(path).kept)
            _step(session, 1)
    return ", ".join(path.stem for path in paths)


@contextmanager
def _session(problem: str) -> "Iterator[Session]":
    """A session on the problem, at its start."""
    from gdsim.core.settings import settings_for
    from gdsim.session import Session
    from gdsim.ui import app
    from gdsim.ui.waiting import wait

    app.application()
    session = Session(settings_for(problem))
    try:
        wait(session.advanced.connect, lambda: session.progress is not None)
        yield session
    finally:
        session.close()


def _step(session: "Session", times: int) -> None:
    from gdsim.ui.waiting import wait

    wanted = session.iteration + times
    session.step(times)
    wait(session.advanced.connect, lambda: session.iteration == wanted)


def _take_up(session: "Session", kept: "Kept") -> None:
    """Have the session take up runs that were kept.

    Raises:
        Exception: What it refuses them for.
    """
    from gdsim.ui.waiting import wait

    outcomes: list[Exception | None] = []
    session.restored.connect(lambda: outcomes.append(None))
    session.refused.connect(outcomes.append)
    session.restore(kept)
    wait(
        lambda look: (session.restored.connect(look), session.refused.connect(look)),
        lambda: bool(outcomes),
    )
    if error := outcomes[0]:
        raise error
