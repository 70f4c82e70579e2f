"""`gdsim render`: pictures, animations, worksheets and tables of a run, without a window."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from gdsim.arguments import add_run, add_steps, count, number, settings_of
from gdsim.language import ENGLISH, LANGUAGES
from gdsim.progress import telling

if TYPE_CHECKING:
    from gdsim.core.run import Run
    from gdsim.core.settings import RunSettings
    from gdsim.core.trajectory import Steps

Tell = Callable[[float], None]

HELP = "draw the window or a view to a file; an animation, a worksheet, a table"

ENDINGS = (".png", ".svg", ".gif", ".webp", ".pdf", ".csv")

PICTURES, ANIMATIONS = (".png", ".svg"), (".gif", ".webp")

MEANT_FOR = {
    "view": PICTURES + ANIMATIONS,
    "size": PICTURES + ANIMATIONS,
    "theme": PICTURES + ANIMATIONS,
    "phases": PICTURES,
    "scale": (".png", *ANIMATIONS),
    "frames": ANIMATIONS,
    "frame_time": ANIMATIONS,
    "paper": (".pdf",),
    "language": (*PICTURES, *ANIMATIONS, ".pdf"),
}
"""The files that an option is for, by its name."""

VIEWS = ("surface", "solid", "data", "loss", "table", "program", "map", "window")

LONGEST_SIDE = 16384
LEAST_SCALE, LARGEST_SCALE = 0.25, 8.0
FRAMES = (2, 500)
FRAME_TIMES = (20, 5000)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Let the parser take what is to be drawn."""
    add_steps(parser)
    told = f"its ending says what is made: {', '.join(ENDINGS)}"
    parser.add_argument("-o", "--output", type=_target, required=True, metavar="FILE", help=told)
    parser.add_argument("--view", choices=VIEWS, help="of a picture; by default the window")
    parser.add_argument("--size", type=_size, metavar="WxH", help="of the view, in pixels")
    told = "pixels of the file for each of the view's, such as 2"
    parser.add_argument("--scale", type=_scale, metavar="F", help=told)
    told = "and so many phases of the next step, up to 4"
    parser.add_argument("--phases", type=int, choices=range(5), help=told)
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--frames", type=_within(*FRAMES), metavar="N", help="at most; 100")
    told = "for which a frame is seen; 100"
    parser.add_argument("--frame-time", type=_within(*FRAME_TIMES), metavar="MS", help=told)
    told = "of a worksheet; by default as is usual in the country that is set"
    parser.add_argument("--paper", choices=("a4", "letter"), help=told)
    parser.add_argument("--language", choices=tuple(LANGUAGES), help="of what is written; en")
    add_run(parser)


def render(options: argparse.Namespace) -> str:
    """Make what is asked for; how the run ended, if it did.

    Raises:
        ValueError: It can't be made.
        OSError: The file can't be written.
        KeyboardInterrupt: The user pressed Ctrl+C; there is no file then.
    """
    chosen = {name: value for name in MEANT_FOR if (value := getattr(options, name)) is not None}
    kind = options.output.suffix.lower()
    for name in chosen:
        if kind not in MEANT_FOR[name]:
            meant = " and ".join(MEANT_FOR[name])
            raise ValueError(f"--{name.replace('_', '-')} is for {meant} files.")
    settings = settings_of(options)
    with telling(f"Making {options.output.name}") as tell:
        if kind == ".csv":
            return _write_table(options.output, settings, options.steps, tell)
        from gdsim.ui import app, languages
        from gdsim.ui.exports.unseen import Rendering, render

        languages.speak(app.application(), chosen.pop("language", ENGLISH))
        return render(Rendering(settings, options.output, options.steps, **chosen), tell)


def _write_table(target: Path, settings: "RunSettings", steps: int, tell: Tell) -> str:
    from gdsim.core.progress import Verdict
    from gdsim.core.run import Run
    from gdsim.files.steps import write_csv

    run = Run(settings)
    write_csv(target, settings.built, _taken(run, settings, steps, tell))
    progress = run.here()
    return progress.reason if progress.verdict is Verdict.DIVERGED else ""


def _taken(run: "Run", settings: "RunSettings", steps: int, tell: Tell) -> "Iterator[Steps]":
    """The steps of the run, some at a time."""
    from gdsim.core.progress import Verdict
    from gdsim.files.steps import rows_at_a_time

    left, most = steps, rows_at_a_time(settings)
    while left and run.verdict is not Verdict.DIVERGED:
        taken = run.advance(min(left, most), past_convergence=True).steps
        left -= len(taken)
        tell(1 - left / steps)
        yield taken


# Texts


def _target(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in ENDINGS:
        raise argparse.ArgumentTypeError(
            f"'{text}' does not end in {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}"
        )
    return path


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"'{text}' is not a size such as 1280x720")
    if not all(200 <= int(side) <= LONGEST_SIDE for side in (width, height)):
        raise argparse.ArgumentTypeError(
            f"the sides of '{text}' must be from 200 to {LONGEST_SIDE} pixels"
        )
    return int(width), int(height)


def _scale(text: str) -> float:
    scale = number(text)
    if not LEAST_SCALE <= scale <= LARGEST_SCALE:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not from {LEAST_SCALE:g} to {LARGEST_SCALE:g}"
        )
    return scale


def _within(low: int, high: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not low <= (value := count(text)) <= high:
            raise argparse.ArgumentTypeError(f"'{text}' is not from {low} to {high}")
        return value

    return read
