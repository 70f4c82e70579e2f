"""What each preference is called, what it does, and what its values are called."""

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.problems import PROBLEMS
from gdsim.core.settings import DTYPES
from gdsim.language import LANGUAGES, Worded, counted, tr, worded
from gdsim.ui.preferences import FASTEST, LAST, PREFERENCES, SYSTEM, Value

TITLES: dict[str, Worded] = {
    "theme": worded("Theme"),
    "scale": worded("Size"),
    "language": worded("Language"),
    "map_colours": worded("Loss surface"),
    "projector": worded("Projector mode"),
    "projector_ground": worded("Projector ground"),
    "reduced_motion": worded("Reduced motion"),
    "problem": worded("Begin with"),
    "optimizer": worded("Optimizer"),
    "learning_rate": worded("Learning rate"),
    "dtype": worded("Precision"),
    "device": worded("Device"),
    "speed": worded("Speed of Run"),
    "lesson": worded("Lesson"),
    "autosave": worded("Save runs by themselves"),
}

ABOUT: dict[str, Worded] = {
    "theme": worded("Light, dark, or as the desktop is set."),
    "scale": worded("The size of all texts, fields and lines, in percent of the usual one."),
    "language": worded("The language of the window and of the lessons. It changes at once."),
    "map_colours": worded(
        "The colours of the loss: those of the theme, or a scale that colour-blind people read as"
        " well; grey is for printing."
    ),
    "projector": worded("Everything large and in strong colours, to be read from the last row."),
    "projector_ground": worded(
        "White for a bright room and black for a dark one, in projector mode."
    ),
    "reduced_motion": worded("Nothing moves by itself that need not."),
    "problem": worded("What each start shows: the run you left, or always the same problem."),
    "optimizer": worded("The optimizer that the problem begins with."),
    "learning_rate": worded(
        "The learning rate that the problem begins with, above 0; empty for the problem's own."
    ),
    "dtype": worded("The precision that the problem begins with: float32 or float64."),
    "device": worded("What computes the run at the start: the CPU, or a graphics card."),
    "speed": worded("How many steps per second Run takes at the start."),
    "lesson": worded("The lesson that each start opens."),
    "autosave": worded(
        "Keeps the run now and then, so that it can be recovered when the computer fails."
    ),
}

SCALES = (75, 80, 90, 100, 110, 125, 150, 175, 200)
"""The sizes to choose from, in percent; `defaults.ini` can have any between."""


def values(name: str) -> dict[Value, str]:
    """What can be chosen, and what it is called; empty where it is not a choice among a few."""
    languages: dict[Value, str] = {code: name for code, name in LANGUAGES.items()}  # noqa: C416
    said: dict[str, dict[Value, str]] = {
        "theme": {SYSTEM: tr("As the desktop"), "light": tr("Light"), "dark": tr("Dark")},
        "scale": {size: tr("{size} %", size=size) for size in SCALES},
        "language": {SYSTEM: tr("As the desktop"), **languages},
        "map_colours": {
            "theme": tr("In the theme's colours"),
            "viridis": "viridis",
            "cividis": "cividis",
            "grey": tr("Grey, for printing"),
        },
        "projector_ground": {"white": tr("White"), "black": tr("Black")},
        "problem": {
            LAST: tr("The last run"),
            **{key: tr(problem.title) for key, problem in PROBLEMS.items()},
        },
        "optimizer": {key: tr(rule.title) for key, rule in OPTIMIZERS.items()},
        "dtype": {key: key for key in DTYPES},
        "speed": {value: _speed(str(value)) for value in PREFERENCES["speed"].choices},
    }
    return said.get(name, {})


def _speed(value: str) -> str:
    if value in (LAST, FASTEST):
        return tr("As it was") if value == LAST else tr("As fast as it can")
    return counted("{n} step per second", "{n} steps per second", int(value))
