"""`python3 packaging/pictures.py`: make the README's pictures anew, by the program itself.

It needs a screen with OpenGL, and fonts for Arabic and Japanese.
"""

import subprocess
import sys
from dataclasses import dataclass
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
    "german.png": ("two-weights", "--steps", "12", "--momentum", "0.8", "--language", "de"),
    "arabic.png": ("two-weights", "--steps", "12", "--momentum", "0.8", "--language", "ar"),
    "japanese.png": (
        *("himmelblau", "--steps", "12", "--optimizer", "adam", "--learning-rate", "0.2"),
        *("--language", "ja"),
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

PATIENCE = 1500
"""Milliseconds that a window is given to show what it was asked for."""

LINE_UP = {"sgd": 0.001, "rmsprop": 0.01, "adagrad": 0.3, "adam": 0.1, "newton": 1.0}
"""The optimizers that are seen side by side, with their learning rates."""


@dataclass(frozen=True)
class Look:
    """A window as no command draws it.

    Attributes:
        problem: The problem's id.
        steps: Steps that are taken.
        lesson: The lesson that is open; empty for none.
        page: Its page, from 1.
        mode: How the surface is shown.
        theme, language: As `gdsim render` takes them.
        projector: Whether it is for a projector.
    """

    problem: str = "two-weights"
    steps: int = 0
    lesson: str = ""
    page: int = 1
    mode: str = "flat"
    theme: str = "light"
    language: str = "en"
    projector: bool = False


LOOKS = {
    "lesson.png": Look(lesson="one-sample"),
    "lesson-german.png": Look(lesson="narrow-valley", page=2, theme="dark", language="de"),
    "projector.png": Look("two-weights", steps=8, projector=True),
    "solid.png": Look("rosenbrock", steps=30, mode="solid", theme="dark"),
}
"""What is seen on a screen alone."""


def main() -> None:
    """Make every picture."""
    gdsim = (sys.executable, "-m", "gdsim")
    for name, options in MADE.items():
        size = ("--size", "1280x720", "-o", str(PICTURES / name))
        subprocess.run((*gdsim, "render", *options, *size), check=True)
    subprocess.run((*gdsim, "map", *MAP, "-o", str(PICTURES / "map.png")), check=True)
    compare()
    for name, look in LOOKS.items():
        show(PICTURES / name, look)


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


def show(target: Path, look: Look) -> None:
    """Make the picture of a window on a screen, which has to be there."""
    from PySide6.QtCore import QEventLoop, QTimer

    from gdsim.core.settings import settings_for
    from gdsim.session import Session
    from gdsim.ui import app, languages
    from gdsim.ui import theme as themes
    from gdsim.ui.preferences import Preferences
    from gdsim.ui.window import MainWindow

    def pass_time() -> None:
        loop = QEventLoop()
        QTimer.singleShot(PATIENCE, loop.quit)
        loop.exec()

    languages.speak(app.application(), look.language)
    preferences = Preferences()
    preferences.set("theme", look.theme)
    preferences.set("projector", look.projector)
    session = Session(settings_for(look.problem))
    window = MainWindow(session, themes.THEMES[look.theme], preferences=preferences)
    window.resize(1280, 720)
    window.show()
    pass_time()
    if look.lesson:
        window.lessons.open_id(look.lesson)
        pass_time()
        assert window.lessons.course
        window.lessons.course.turn(look.page - 1)
    elif look.steps:
        session.step(look.steps)
    window.area.show_as(look.mode)
    pass_time()
    window.grab().save(str(target))
    window.close()


if __name__ == "__main__":
    main()
