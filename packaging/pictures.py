"""`python3 packaging/pictures.py`: make the README's pictures anew, by the program itself."""

import subprocess
import sys
from pathlib import Path

PICTURES = Path(__file__).parent.parent / "resources" / "pictures"

MADE = {
    "one-sample.png": ("one-sample", "--steps", "1"),
    "two-weights.png": ("two-weights", "--steps", "14", "--momentum", "0.8", "--theme", "dark"),
    "diverging.png": ("one-sample", "--steps", "12", "--learning-rate", "0.26"),
    "backward.png": ("one-sample", "--steps", "1", "--phases", "3"),
    "himmelblau.png": (
        *("himmelblau", "--steps", "20", "--optimizer", "adam", "--learning-rate", "0.2"),
        *("--theme", "dark"),
    ),
    "table.png": (
        *("table", "--steps", "12", "--data", "resources/data/hours.csv"),
        *("--inputs", "hours", "--target", "score", "--model", "linear", "--bias"),
        "--standardise",
    ),
    "network.png": (
        *("network", "--steps", "150", "--optimizer", "adam", "--learning-rate", "0.05"),
        *("--batch-size", "32"),
    ),
}
"""Each picture's file, and what `gdsim render` is told for it."""


MAP = (
    *("himmelblau", "--x", "learning_rate=0.0001:0.1:log", "--y", "momentum=0:0.99"),
    *("--cells", "256", "--iterations", "500", "--dtype", "float64"),
)
"""What `gdsim map` is told for the picture of a convergence map."""

LINE_UP = {"sgd": 0.001, "rmsprop": 0.01, "adagrad": 0.3, "adam": 0.1, "newton": 1.0}
"""The optimizers that are seen side by side, with their learning rates."""


def main() -> None:
    """Make every picture."""
    gdsim = (sys.executable, "-m", "gdsim")
    for name, options in MADE.items():
        size = ("--size", "1280x720", "-o", str(PICTURES / name))
        subprocess.run((*gdsim, "render", *options, *size), check=True)
    subprocess.run((*gdsim, "map", *MAP, "-o", str(PICTURES / "map.png")), check=True)
    compare()


def compare() -> None:
    """Make the picture of runs side by side, which no command draws."""
    from gdsim.core.settings import optimizer, settings_for
    from gdsim.ui import app
    from gdsim.ui.exports.unseen import Rendering, render

    first, *beside = (
        settings_for("rosenbrock", optimizer=optimizer(name), learning_rate=rate)
        for name, rate in LINE_UP.items()
    )
    app.application()
    target, size = PICTURES / "side-by-side.png", (1280, 720)
    render(Rendering(first, target, 250, size=size, beside=beside))


if __name__ == "__main__":
    main()
