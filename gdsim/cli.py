"""The `gdsim` command: the window, and runs, programs, lists, pictures and a self-test without one.

torch and Qt are imported by the command that needs them, so that a slip of the pen is answered at
once. Exit codes: 0; 1 for a run that failed or diverged; 2 for bad usage.
"""

import argparse
import io
import json
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import gdsim

if TYPE_CHECKING:
    from gdsim.core.run import Run
    from gdsim.core.settings import RunSettings

FIRST_PROBLEM = "one-sample"
FIRST_STEPS = 3
ROWS_AT_A_TIME = 1000
LONGEST_SIDE = 16384


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, and whose options are written out."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"gdsim: {' '.join(message.split())}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out the command line; its exit code."""
    logging.basicConfig(level=logging.WARNING, format="gdsim: %(message)s")
    options = _parser().parse_args(_joined(sys.argv[1:] if arguments is None else arguments))
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
        return _complain(str(error), 2)
    except (OSError, RuntimeError) as error:
        _give_up_output()
        return _complain(str(error), 1)
    return code


def open_window() -> int:
    """The door of the windowed program, which has no console to complain to."""
    return main()


def _joined(arguments: Sequence[str]) -> list[str]:
    """The arguments with `--start -1,2` as `--start=-1,2`, which argparse takes for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--start" and argument[:1] == "-":
            joined[-1] = f"--start={argument}"
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


# What can be asked


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="gdsim",
        description="See gradient descent, one step at a time. Without a command: open the window.",
    )
    parser.add_argument("--version", action="version", version=f"gdsim {gdsim.__version__}")
    parser.add_argument("--problem", metavar="ID", help="open the window on this problem")
    parser.set_defaults(command=_open)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    run = commands.add_parser("run", help="step without a window and print the table")
    _add_settings(run)
    run.add_argument("--format", choices=("table", "csv", "json"), default="table")
    run.add_argument("--phases", action="store_true", help="the arithmetic of each step's phases")
    run.set_defaults(command=_run)

    script = commands.add_parser("script", help="print a run as a program that needs torch alone")
    _add_settings(script)
    script.set_defaults(command=_script)

    lists = commands.add_parser("list", help="say which problems, optimizers or devices there are")
    lists.add_argument("what", choices=("problems", "optimizers", "devices"))
    lists.add_argument("--format", choices=("table", "json"), default="table")
    lists.set_defaults(command=_list)

    render = commands.add_parser("render", help="draw the window to a PNG file")
    _add_settings(render)
    render.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    told = "and so many phases of the next step, up to 4"
    render.add_argument("--phases", type=int, choices=range(5), default=0, help=told)
    render.add_argument("--theme", choices=("light", "dark"), default="light")
    render.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.png")
    render.set_defaults(command=_render)

    check = commands.add_parser("selftest", help="step one-sample in a window, check the numbers")
    check.set_defaults(command=_selftest)
    return parser


def _add_settings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("problem", metavar="ID", help="see: gdsim list problems")
    parser.add_argument("--steps", type=_count, default=FIRST_STEPS, metavar="N")
    parser.add_argument("--learning-rate", type=_number, metavar="F")
    parser.add_argument("--optimizer", default="sgd", metavar="NAME")
    parser.add_argument("--momentum", type=_number, metavar="F")
    parser.add_argument("--start", type=_numbers, metavar="F[,F...]")
    parser.add_argument("--device", default="cpu", metavar="D", help="cpu, cuda:0, ...")
    parser.add_argument("--dtype", default="float32", metavar="float32|float64")
    parser.add_argument("--no-zero-grad", action="store_true", help="let .grad add up")


def _count(text: str) -> int:
    # More digits than this are more steps than any machine takes.
    if not (text.isdecimal() and len(text) <= 15) or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number of at least 1")
    return int(text)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number") from None


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(_number(part) for part in text.split(","))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"'{text}' is not a size such as 1280x720")
    if not all(200 <= int(side) <= LONGEST_SIDE for side in (width, height)):
        raise argparse.ArgumentTypeError(
            f"the sides of '{text}' must be from 200 to {LONGEST_SIDE} pixels"
        )
    return int(width), int(height)


def _settings(options: argparse.Namespace) -> "RunSettings":
    """The run that is asked for.

    Raises:
        SettingsError: It can't be run, here or anywhere.
    """
    from gdsim.core import devices
    from gdsim.core.settings import SettingsError, optimizer, settings_for

    given = {
        "learning_rate": options.learning_rate,
        "start": options.start,
    }
    own = {} if options.momentum is None else {"momentum": options.momentum}
    settings = settings_for(
        options.problem,
        optimizer=optimizer(options.optimizer, **own),
        zero_grad=not options.no_zero_grad,
        device=options.device,
        dtype=options.dtype,
        **{name: value for name, value in given.items() if value is not None},
    )
    if settings.device != "cpu" and (why := devices.failure(settings.device)):
        raise SettingsError(
            "device",
            f"The device {settings.device} can't be used here ({why});"
            f" there are {', '.join(devices.working())}.",
        )
    return settings


# The commands


def _open(options: argparse.Namespace) -> int:
    from gdsim.core.settings import settings_for

    settings = settings_for(FIRST_PROBLEM if options.problem is None else options.problem)
    from gdsim.ui import app

    if not app.has_display():
        raise OSError("There is no display to open a window on; 'gdsim render' draws it to a file.")
    return app.open_window(settings, named=options.problem is not None)


def _run(options: argparse.Namespace) -> int:
    if options.phases and options.format != "table":
        raise ValueError(f"--phases are printed as text; they have no format '{options.format}'.")
    settings = _settings(options)
    from gdsim import printing
    from gdsim.core.run import Run, Verdict

    run = Run(settings)
    if options.phases:
        _write_utf8()
        return _run_by_phases(run, options.steps)
    lines = printing.FORMATS[options.format]
    left = options.steps
    while left and run.verdict is not Verdict.DIVERGED:
        steps = run.advance(min(left, ROWS_AT_A_TIME), past_convergence=True).steps
        left -= len(steps)
        for line in lines(run.trainer.objective.problem, steps):
            print(line)
    return _ended(run)


def _run_by_phases(run: "Run", steps: int) -> int:
    from gdsim import printing
    from gdsim.core.narration import NOTHING, carried, narrated
    from gdsim.core.run import Verdict

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
    from gdsim.core.run import Verdict

    sys.stdout.flush()
    progress = run.here()
    return _complain(progress.reason, 1) if progress.verdict is Verdict.DIVERGED else 0


def _write_utf8() -> None:
    """Print so to pipes and files too, where Windows has a code page without `≈`."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")


def _script(options: argparse.Namespace) -> int:
    settings = _settings(options)
    from gdsim.core.script import script

    _write_utf8()
    print(script([(0, settings)], options.steps), end="")
    return 0


def _list(options: argparse.Namespace) -> int:
    rows: list[dict[str, Any]]
    if options.what == "problems":
        from gdsim.core.problems import PROBLEMS

        rows = [
            {
                "id": problem.id,
                "title": problem.title,
                "parameters": list(problem.parameter_names),
                "start": list(problem.start),
                "story": problem.story,
            }
            for problem in PROBLEMS.values()
        ]
    elif options.what == "optimizers":
        import msgspec

        from gdsim.core.optimizers import OPTIMIZERS

        rows = [
            {
                "id": rule.id,
                "title": rule.title,
                "hyperparameters": {f.name: f.default for f in msgspec.structs.fields(rule)},
            }
            for rule in OPTIMIZERS.values()
        ]
    else:
        from gdsim.core import devices

        rows = [{"id": name, "title": devices.title(name)} for name in devices.working()]
    for row in rows:
        print(json.dumps(row) if options.format == "json" else _listed(row))
    return 0


def _listed(row: dict[str, Any]) -> str:
    return f"{row['id']:<14}{row.get('story', row['title'])}"


def _render(options: argparse.Namespace) -> int:
    settings = _settings(options)
    from gdsim.ui import app

    reason = app.render(
        settings, options.steps, options.phases, options.size, options.theme, options.output
    )
    return _complain(reason, 1) if reason else 0


def _selftest(options: argparse.Namespace) -> int:
    del options
    from gdsim.core.settings import settings_for
    from gdsim.ui import app

    found = app.selftest(settings_for(FIRST_PROBLEM))
    if found:
        return _complain(found, 1)
    print("gdsim: the self-test passed: one-sample stepped as it should.")
    return 0
