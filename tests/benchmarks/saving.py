"""Saving and opening a run of 100,000 steps, beside what `json` alone takes for the same data."""

import json
import tempfile
from pathlib import Path

import numpy as np

from gdsim.branches import Branch
from gdsim.core.kept import Kept
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.files import saved
from gdsim.files.saved_format import Document, encoded
from tests.benchmarks.measure import Figure, paired

STEPS = 100_000


def figures(rounds: int) -> list[Figure]:
    """Both ways: from the session's steps to a file, and from the file to runs that go on.

    The same data are the numbers of all steps, as JSON has numbers. In the detail: how long `json`
    takes for the text that the file holds, in which the numbers are base64 already.
    """
    kept = _kept()
    rows = kept.runs[0].steps.rows
    document = Document(kept)
    text = b"".join(encoded(document))
    plain, holds = json.loads(text), rows.tolist()
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, same = (Path(folder) / name for name in ("a.gdsim", "b.json", "c.json"))

        def save() -> None:
            saved.write(ours, document)

        def dump(path: Path, data: object) -> None:
            with path.open("w", encoding="utf-8") as file:
                file.write(json.dumps(data))

        def open_it() -> None:
            runs, notice = saved.read(ours).kept.taken_up()
            assert notice is None
            assert runs.run.end == STEPS

        def load(path: Path) -> object:
            with path.open(encoding="utf-8") as file:
                return json.loads(file.read())

        saving = paired(save, lambda: dump(theirs, holds), rounds)
        saving_text = paired(save, lambda: dump(same, plain), rounds)
        opening = paired(open_it, lambda: np.array(load(theirs), np.float32), rounds)
        opening_text = paired(open_it, lambda: load(same), rounds)
    return [
        _figure("saving", saving, saving_text),
        _figure("opening", opening, opening_text),
    ]


def _kept() -> Kept:
    run = Run(settings_for("two-weights", tolerance=0.0))
    branch = Branch(0, "", 0, run.trainer.settings, run.trajectory.copy())
    while run.iteration < STEPS:
        branch.take(run.trainer.settings, run.advance(min(1000, STEPS - run.iteration)))
    return Kept((branch.kept(),))


def _figure(what: str, numbers: tuple, text: tuple) -> Figure:
    ratio, ours, json_alone = numbers
    return Figure(
        f"{what} {STEPS:,} steps / json alone",
        ratio,
        2.0,
        False,
        f"{1000 * ours:.0f} / {1000 * json_alone:.0f} ms; json for the file's own text:"
        f" {1000 * text[2]:.0f} ms ({text[0]:.1f} times)",
    )
