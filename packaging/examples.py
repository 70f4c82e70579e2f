"""Make the examples of the File menu anew: `python packaging/examples.py`.

They are runs at their starts, so that each machine takes their steps itself.
"""

from pathlib import Path
from typing import Any

import numpy as np

from gdsim.core.kept import Kept, KeptRun
from gdsim.core.optimizers import SGD
from gdsim.core.problems.bowl import Bowl
from gdsim.core.problems.table import Table
from gdsim.core.run import Run
from gdsim.core.settings import RunSettings, optimizer, settings_for
from gdsim.files.saved import ENDING, Document, write

FOLDER = Path(__file__).parent.parent / "resources" / "examples"

LOG = {"loss": {"log": True}}


def examples() -> dict[str, Document]:
    """The examples by their names."""
    narrow = {"options": Bowl(condition=30.0, angle=20.0), "start": (2.0, 1.5)}
    return {
        "valley": _document(
            [
                settings_for("bowl", learning_rate=0.06, **narrow),
                settings_for("bowl", learning_rate=0.06, optimizer=SGD(momentum=0.9), **narrow),
            ],
            LOG,
        ),
        "diverging": _document([settings_for("one-sample", learning_rate=0.26)]),
        "optimizers": _document(
            [
                settings_for("rosenbrock", optimizer=optimizer(name, **own), learning_rate=rate)
                for name, own, rate in (
                    ("sgd", {}, 0.001),
                    ("sgd", {"momentum": 0.9}, 0.0005),
                    ("rmsprop", {}, 0.01),
                    ("adam", {}, 0.05),
                    ("rprop", {}, 0.01),
                )
            ],
            LOG,
        ),
        "table": _document(
            [settings_for("table", options=Table(standardise=True), learning_rate=0.1)]
        ),
        "moons": _document(
            [settings_for("network", optimizer=optimizer("adam"), learning_rate=0.03)], LOG
        ),
        "batches": _document(
            [
                settings_for(
                    "table", options=Table(standardise=True), batch_size=size, learning_rate=0.1
                )
                for size in (None, 2)
            ],
            LOG,
        ),
    }


def _document(settings: list[RunSettings], views: dict[str, Any] | None = None) -> Document:
    runs = tuple(
        KeptRun(
            settings=each,
            taken=(),
            steps=Run(each).trajectory.steps,
            known=0,
            iteration=0,
            before=np.empty((0, len(each.start))),
            colour=colour,
        )
        for colour, each in enumerate(settings)
    )
    return Document(Kept(runs, together=len(runs) > 1), views=views or {})


def main() -> None:
    """Write them all."""
    FOLDER.mkdir(exist_ok=True)
    for name, document in examples().items():
        write(FOLDER / f"{name}{ENDING}", document)


if __name__ == "__main__":
    main()
