"""The `gdsim` command: the window, and runs, maps, programs, lists and pictures without one.

torch and Qt are imported by the command that needs them, so that a slip of the pen is answered at
once. Exit codes: 0; 1 for a run that failed or diverged; 2 for bad usage; 124 for a self-test that
took too long.
"""

import argparse
import functools
import gc
import io
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, NoReturn

import gdsim
from gdsim import notice, rendering, safe_mode
from gdsim.arguments import add_problem, add_run, add_steps, count, number, settings_of
from gdsim.lesson_commands import add_lesson
from gdsim.progress import telling
from gdsim.selftest import command

if TYPE_CHECKING:
    from gdsim.core.run import Run

log = logging.getLogger(__name__)

FIRST_PROBLEM = "one-sample"

MAP_SLICE = 0.2
"""Seconds between two looks at how far a map is."""


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, and whose options are written out."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"gdsim: {' '.join(message.split())}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out the command line; its exit code."""
    logging.basicConfig(level=logging.WARNING, format="gdsim: %(message)s")
    given = _joined(sys.argv[1:] if arguments is None else arguments)
    if "--safe-mode" in given or safe_mode.is_on():
        # Before anything is imported that it is for.
        safe_mode.switch_on()
        given = [argument for argument in given if argument != "--safe-mode"]
    first = given[0].lower() if given else ""
    is_option = first.startswith("-") and first not in ("-h", "--help", "--version")
    if not given or is_option or first.endswith((".gdsim", ".gdlesson")):
        given.insert(0, "window")
    options = _parser().parse_args(given)
    complain = _complain_in_window if options.command is _open else _complain
    try:
        code: int = options.command(options)
        if sys.stdout:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever reads the output, such as `head`, has had enough of it.
        _give_up_output()
        return 0
    except ValueError as error:
        return complain(str(error), 2)
    except ImportError as error:
        from gdsim.system_libraries import what_is_missing

        return complain(what_is_missing() or f"A part of gdsim can't be loaded: {error}.", 1)
    except (OSError, RuntimeError) as error:
        _give_up_output()
        return complain(str(error), 1)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is logged
        return complain(_written_down(error), 1)
    return code


def open_window() -> int:
    """The door of the windowed program, which has no console."""
    return main()


def _joined(arguments: Sequence[str]) -> list[str]:
    """The arguments with `--start -1,2` as `--start=-1,2`, which argparse takes for an option."""
    joined: list[str] = []
    for argument in arguments:
        is_value = argument.startswith("-") and not argument.startswith("--")
        if joined and joined[-1] in ("--start", "--loss", "--model") and is_value:
            joined[-1] = f"{joined[-1]}={argument}"
        else:
            joined.append(argument)
    return joined


def _give_up_output() -> None:
    """Keep Python from trying once more, at its end, to write what could not be written."""
    if sys.__stdout__ is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno())


def _complain(sentence: str, code: int) -> int:
    print(f"gdsim: {' '.join(sentence.split())}", file=sys.stderr)
    return code


def _complain_in_window(sentence: str, code: int) -> int:
    """Complain where the window was to be, too, if it was started by a click."""
    if not notice.is_read():
        notice.show(sentence)
    return _complain(sentence, code)


def _written_down(fault: Exception) -> str:
    """Have a fault of gdsim's own in the log, or else in the console; what to say of it."""
    from gdsim.ui import folders, log_file

    place = folders.here().log
    sentence = f"Something went wrong in gdsim itself ({type(fault).__name__}: {fault})."
    with log_file.kept(place, f"gdsim {gdsim.__version__}", log_file.Faults()) as logged:
        log.error("A command ended by a fault of its own", exc_info=fault)
    return f"{sentence} The log has the details; send it to us: {place}." if logged else sentence


# What can be asked


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="gdsim",
        description="See gradient descent, one step at a time. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"gdsim {gdsim.__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    window = commands.add_parser("window", help="open the window; 'gdsim --problem ID' does too")
    told = "a run that was saved, or a lesson's file; 'gdsim FILE' opens it too"
    window.add_argument("file", nargs="?", type=Path, metavar="FILE", help=told)
    window.add_argument("--lesson", metavar="ID", help="see: gdsim lesson list")
    window.add_argument("--projector", action="store_true", help="large, for the last row")
    told = "full screen, no menus, nothing written; Ctrl+Shift+Q closes it"
    window.add_argument("--locked", action="store_true", help=told)
    window.add_argument("--problem", metavar="ID", help="see: gdsim list problems")
    _add_tolerance(window)
    add_run(window)
    window.set_defaults(command=_open)

    run = commands.add_parser("run", help="step without a window and print the table")
    add_steps(run)
    run.add_argument("--format", choices=("table", "csv", "json"), default="table")
    run.add_argument("--phases", action="store_true", help="the arithmetic of each step's phases")
    add_run(run)
    run.set_defaults(command=_run)

    chart = commands.add_parser("map", help="how runs end over a grid of two settings, as a file")
    add_problem(chart)
    told = "what varies from left to right, such as learning_rate=0.001:1:log"
    chart.add_argument("--x", required=True, metavar="NAME=LOW:HIGH[:log]", help=told)
    told = "from the bottom to the top, such as momentum=0:0.99 or start.w=-2:2"
    chart.add_argument("--y", required=True, metavar="NAME=LOW:HIGH[:log]", help=told)
    chart.add_argument("--cells", type=count, default=256, metavar="N", help="along each side")
    chart.add_argument("--iterations", type=count, default=500, metavar="N", help="at most")
    _add_tolerance(chart)
    told = "what the colours of a picture tell"
    chart.add_argument(
        "--colour", choices=("iterations", "minimum"), default="iterations", help=told
    )
    chart.add_argument("-o", "--output", type=_map_file, required=True, metavar="FILE.png|csv")
    add_run(chart)
    chart.set_defaults(command=_map)

    script = commands.add_parser("script", help="print a run as a program that needs torch alone")
    add_steps(script)
    add_run(script)
    script.set_defaults(command=_script)

    lists = commands.add_parser("list", help="say what there is to choose from")
    lists.add_argument("what", choices=("problems", "optimizers", "schedules", "devices"))
    lists.add_argument("--format", choices=("table", "json"), default="table")
    lists.set_defaults(command=_list)

    render = commands.add_parser("render", help=rendering.HELP)
    rendering.add_options(render)
    render.set_defaults(command=_render)

    add_lesson(commands.add_parser("lesson", help="check, list and explain lessons"), _lesson)

    check = commands.add_parser("selftest", help=command.HELP)
    command.add_options(check)
    check.set_defaults(command=_selftest)
    for drawing in (parser, window, render, check):
        # `main` has taken it by now, wherever it stood.
        drawing.add_argument("--safe-mode", action="store_true", help=safe_mode.HELP)
    return parser


def _add_tolerance(parser: argparse.ArgumentParser) -> None:
    told = "converged: the gradient's norm is below this"
    parser.add_argument("--tolerance", type=number, metavar="F", help=told)


def _map_file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in (".png", ".csv"):
        raise argparse.ArgumentTypeError(f"'{text}' does not end in .png or .csv")
    return path


# The commands


def _open(options: argparse.Namespace) -> int:
    # Nothing becomes garbage while torch, Qt and the window are made, and to look for it each time
    # takes a tenth of the start. `app.open_window` has it looked for again.
    gc.disable()
    try:
        return _open_window(options)
    finally:
        gc.enable()


def _open_window(options: argparse.Namespace) -> int:
    from gdsim.core.settings import settings_for

    if options.file and not options.file.is_file():
        raise ValueError(f"There is no file '{options.file}'.")
    named = options.problem is not None
    if not named:
        own = "table" if options.data else "formula" if options.loss else None
        options.problem = own or FIRST_PROBLEM
    settings = settings_of(options, guess=True)
    from gdsim.ui import app

    if not app.has_display():
        raise OSError("There is no display to open a window on; 'gdsim render' draws it to a file.")
    named = named or settings != settings_for(FIRST_PROBLEM)
    if named and options.file:
        raise ValueError(f"{options.file.name} has settings of its own; give it alone.")
    showing = app.Showing(projector=options.projector, locked=options.locked)
    return app.open_window(settings, named, options.file, options.lesson, showing)


def _run(options: argparse.Namespace) -> int:
    if options.phases and options.format != "table":
        raise ValueError(f"--phases are printed as text; they have no format '{options.format}'.")
    settings = settings_of(options)
    from gdsim import printing
    from gdsim.core.progress import Verdict
    from gdsim.core.run import Run
    from gdsim.files.steps import rows_at_a_time

    run = Run(settings)
    _write_utf8()
    if options.phases:
        return _run_by_phases(run, options.steps)
    lines = printing.FORMATS[options.format]
    left, most = options.steps, rows_at_a_time(settings)
    while left and run.verdict is not Verdict.DIVERGED:
        steps = run.advance(min(left, most), past_convergence=True).steps
        left -= len(steps)
        for line in lines(settings.built, steps):
            print(line)
    if options.format == "table":
        for line in printing.own_unit_lines(settings, run.parameters):
            print(line)
    return _ended(run)


def _run_by_phases(run: "Run", steps: int) -> int:
    from gdsim import printing
    from gdsim.core.narration import NOTHING, carried, narrated
    from gdsim.core.progress import Verdict

    progress, before = run.here(), NOTHING
    for index in range(steps):
        if run.verdict is Verdict.DIVERGED:
            break
        step = progress.ahead
        lines = narrated(run.trainer.settings, step, progress.prediction, before)
        progress, before = run.advance(1, past_convergence=True), carried(step)
        for line in printing.phase_lines(step.first, lines):
            print(line)
        if index < steps - 1:
            print()
    return _ended(run)


def _ended(run: "Run") -> int:
    from gdsim.core.progress import Verdict

    sys.stdout.flush()
    progress = run.here()
    return _complain(progress.reason, 1) if progress.verdict is Verdict.DIVERGED else 0


def _write_utf8() -> None:
    """Print so to pipes and files too, where Windows has a code page without `≈`."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")


def _script(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    from gdsim.core.script import script

    _write_utf8()
    print(script([(0, settings)], options.steps), end="")
    return 0


def _map(options: argparse.Namespace) -> int:
    settings = settings_of(options)
    from gdsim.core.convergence import MapRequest, MapRun
    from gdsim.core.map_axes import axis
    from gdsim.files.writing import in_place_of

    request = MapRequest(
        settings=settings,
        x=axis(_with_underscores(options.x)),
        y=axis(_with_underscores(options.y)),
        cells=options.cells,
        iterations=options.iterations,
    )
    with in_place_of(options.output) as part:
        run = MapRun(request)
        with telling(f"Map of {options.problem}") as tell:
            while not run.done:
                run.work(_in(MAP_SLICE))
                tell(run.progress)
        from gdsim.files.maps import writer

        if options.output.suffix.lower() == ".png":
            from gdsim.ui import app

            # For the fonts.
            app.application()
        writer(options.output)(run.picture(), part, options.colour)
    return 0


def _with_underscores(written: str) -> str:
    """An axis whose name is written as the option is: `learning-rate=0.001:1`."""
    name, sign, ends = written.partition("=")
    return name.replace("-", "_") + sign + ends


def _in(seconds: float) -> Callable[[], bool]:
    """What tells whether so many seconds have passed from now on."""
    end = perf_counter() + seconds
    return lambda: perf_counter() >= end


def _list(options: argparse.Namespace) -> int:
    from gdsim.listing import LISTS

    _write_utf8()
    for line in LISTS[options.format][options.what]():
        print(line)
    return 0


def _lesson(options: argparse.Namespace) -> int:
    lines, code = options.lesson_command(options)
    _write_utf8()
    for line in lines:
        print(line)
    return int(code)


def _render(options: argparse.Namespace) -> int:
    reason = rendering.render(options)
    return _complain(reason, 1) if reason else 0


def _selftest(options: argparse.Namespace) -> int:
    _write_utf8()
    return command.selftest(options, functools.partial(print, flush=True))
