"""A run as it is asked for on the command line: the options, and the settings they make."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gdsim.progress import telling

if TYPE_CHECKING:
    from gdsim.core.columns import Columns
    from gdsim.core.problems import Options
    from gdsim.core.settings import RunSettings
    from gdsim.files.tables import Reading, TableError

FIRST_STEPS = 3

DELIMITERS = {"tab": "\t", "semicolon": ";", "comma": ","}
ENCODINGS = ("utf-8", "utf-16", "cp1252", "latin-1")

OFFERED = {
    "decimal_comma": "--decimal-comma",
    "encoding": f"--encoding {'|'.join(ENCODINGS)}",
    "delimiter": f"--delimiter {'|'.join(DELIMITERS)}",
    "header": "--no-header",
}
"""The options that say how a table is to be read, by the fields of `Reading`."""

SETTING = """NAME=VALUE sets a hyperparameter of the optimizer, a number of the schedule, or an
option of the problem: momentum=0.9, gamma=0.5, hidden=8,8. Where more than one has a NAME, write
optimizer.NAME, schedule.NAME or problem.NAME. 'gdsim list' tells what can be set."""


def add_steps(parser: argparse.ArgumentParser) -> None:
    """Let the parser take a problem and how many steps to take."""
    add_problem(parser)
    parser.add_argument("--steps", type=count, default=FIRST_STEPS, metavar="N")


def add_problem(parser: argparse.ArgumentParser) -> None:
    """Let the parser take a problem."""
    parser.add_argument("problem", metavar="ID", help="see: gdsim list problems")


def add_run(parser: argparse.ArgumentParser) -> None:
    """Let the parser take all that defines a run of a problem."""
    parser.epilog = SETTING
    run = parser.add_argument_group("how it is run")
    run.add_argument("--learning-rate", type=number, metavar="F")
    run.add_argument("--optimizer", default="sgd", metavar="NAME", help="gdsim list optimizers")
    run.add_argument("--momentum", type=number, metavar="F", help="for --set momentum=F")
    told = "set a number; see below"
    run.add_argument(
        "--set", type=_pair, action="append", default=[], metavar="NAME=VALUE", help=told
    )
    run.add_argument("--schedule", default="constant", metavar="NAME", help="gdsim list schedules")
    run.add_argument("--start", type=numbers, metavar="F[,F...]")
    run.add_argument("--batch-size", type=count, metavar="N", help="samples per step")
    run.add_argument("--no-shuffle", action="store_true", help="batches in the data's order")
    run.add_argument("--seed", type=_whole, metavar="N", help="of batches, and of drawn starts")
    run.add_argument("--device", default="cpu", metavar="D", help="cpu, cuda:0, ...")
    run.add_argument("--dtype", default="float32", metavar="float32|float64")
    run.add_argument("--no-zero-grad", action="store_true", help="let .grad add up")
    own = parser.add_argument_group("problems of your own (table, formula, network)")
    own.add_argument("--data", type=Path, metavar="FILE", help="a CSV or TSV file")
    told = "columns to predict from; a formula sees these alone"
    own.add_argument("--inputs", metavar="A[,B...]", help=told)
    own.add_argument("--target", metavar="NAME", help="the column to predict")
    told = "of a table; or a formula of x, or of columns, to be fitted to it"
    own.add_argument("--model", metavar="linear|logistic|FORMULA", help=told)
    own.add_argument("--bias", action="store_true", help="a constant in a table's model")
    own.add_argument("--standardise", action="store_true", help="count in standard deviations")
    own.add_argument("--loss", metavar="FORMULA", help='such as "(a - 1)**2 + b**2"')
    file = parser.add_argument_group("how the table is read, where that can't be found out")
    file.add_argument("--decimal-comma", action="store_true", help="1,5 is one and a half")
    file.add_argument("--delimiter", choices=DELIMITERS, help="between two cells")
    file.add_argument("--encoding", choices=ENCODINGS)
    file.add_argument("--no-header", action="store_true", help="columns are 'column 1', ...")


# Texts


def count(text: str) -> int:
    """A whole number of at least 1."""
    # More digits than this are more steps than any machine takes.
    if not (text.isdecimal() and len(text) <= 15) or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number of at least 1")
    return int(text)


def number(text: str) -> float:
    """A number."""
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number") from None


def numbers(text: str) -> tuple[float, ...]:
    """Numbers with commas between."""
    return tuple(number(part) for part in text.split(","))


def _whole(text: str) -> int:
    if not (text.isdecimal() and len(text) <= 15):
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 0 up")
    return int(text)


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not (name.strip() and sign and value.strip()):
        raise argparse.ArgumentTypeError(f"'{text}' is not written as NAME=VALUE")
    return name.strip().replace("-", "_"), value.strip()


# Settings


def settings_of(asked: argparse.Namespace, guess: bool = False) -> "RunSettings":
    """The run that is asked for.

    Args:
        asked: What `add_problem` and `add_run` have taken.
        guess: Whether the first column of a table predicts the last one where none is chosen;
            otherwise that is an error.

    Raises:
        SettingsError: It can't be run, here or anywhere.
        TableError: Its table can't be read.
    """
    from gdsim.core.settings import SettingsError, optimizer, schedule, settings_for
    from gdsim.pairs import dealt

    usual = settings_for(asked.problem).built.options
    owners = {
        "optimizer": (asked.optimizer, optimizer(asked.optimizer)),
        "schedule": (asked.schedule, schedule(asked.schedule)),
        "problem": (asked.problem, usual),
    }
    own = dealt([*asked.set, *_short_forms(asked)], owners)
    rule = optimizer(asked.optimizer, **own["optimizer"])
    made = _options(asked, usual, own["problem"], guess)
    # The problem's own learning rate is one for SGD.
    changes: dict[str, Any] = {} if rule.id == "sgd" else {"learning_rate": rule.learning_rate}
    for name in ("learning_rate", "start", "seed", "batch_size", "tolerance"):
        if (value := getattr(asked, name, None)) is not None:
            changes[name] = value
    settings = settings_for(
        asked.problem,
        options=made,
        optimizer=rule,
        schedule=schedule(asked.schedule, **own["schedule"]),
        shuffle=not asked.no_shuffle,
        zero_grad=not asked.no_zero_grad,
        device=asked.device,
        dtype=asked.dtype,
        **changes,
    )
    if settings.batch_size and not settings.built.data:
        raise SettingsError("batch_size", f"{asked.problem} has no samples to take batches of.")
    _check_device(settings.device)
    return settings


def _short_forms(asked: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """What has an option of its own and could be set by `--set` as well."""
    if asked.momentum is not None:
        yield "optimizer.momentum", repr(asked.momentum)
    for name in ("inputs", "target", "model", "loss"):
        text = getattr(asked, name)
        # Of a formula's inputs all is said by which columns are read.
        if text is not None and (asked.problem, name) != ("formula", "inputs"):
            yield f"problem.{name}", text
    for name in ("bias", "standardise"):
        if getattr(asked, name):
            yield f"problem.{name}", "true"
    if asked.data is not None and asked.problem == "network":
        yield "problem.data", "table"


def _check_device(device: str) -> None:
    from gdsim.core import devices
    from gdsim.core.faults import SettingsError

    if device != "cpu" and (why := devices.failure(device)):
        raise SettingsError(
            "device",
            f"The device {device} can't be used here ({why});"
            f" there are {', '.join(devices.working())}.",
        )


def _options(
    asked: argparse.Namespace, usual: "Options | None", own: dict[str, Any], guess: bool
) -> "Options | None":
    """What the problem is made from; None where it is as it is by itself."""
    from gdsim.core.faults import SettingsError
    from gdsim.core.problems import OPTIONS
    from gdsim.pairs import split

    if asked.data is None:
        return _without_table(type(usual), own) if usual and own else None
    fields = usual.__struct_fields__ if usual else ()
    if usual is None or "columns" not in fields:
        known = [kind.id for kind in OPTIONS.values() if "columns" in kind.__struct_fields__]
        raise SettingsError(
            "data", f"{asked.problem} is fitted to no table; {', '.join(known)} can be."
        )
    if "bias" in fields:
        own = {"bias": False} | own
    inputs = own["inputs"] if "inputs" in own else split(asked.inputs or "")
    target = own.get("target", "")
    if inputs and target:
        return type(usual)(**own, columns=_columns(asked, (*inputs, target)))
    if "inputs" not in fields and not inputs:
        return type(usual)(**own, columns=_columns(asked, None))
    if inputs or target or not guess:
        raise SettingsError(
            "inputs",
            "Choose columns by --inputs and --target;"
            f" {asked.data.name} has {', '.join(_names(asked))}.",
        )
    columns = _columns(asked, None)
    own |= {"inputs": columns.names[:1], "target": columns.names[-1]}
    return type(usual)(**own, columns=columns)


def _without_table(kind: "type[Options]", own: dict[str, Any]) -> "Options":
    from gdsim.core.faults import SettingsError

    try:
        return kind(**own)
    except SettingsError as error:
        if error.field != "columns":
            raise
        raise SettingsError("columns", f"{error} Say which by --data FILE.") from error


# The table


def _reading(asked: argparse.Namespace) -> "Reading":
    from gdsim.files.tables import Reading

    # What the user has not said is found out, or has to be said.
    return Reading(
        encoding=asked.encoding,
        delimiter=DELIMITERS.get(asked.delimiter),
        header=False if asked.no_header else None,
        decimal_comma=asked.decimal_comma or None,
    )


def _names(asked: argparse.Namespace) -> tuple[str, ...]:
    """The names of the table's columns.

    Raises:
        TableError: It can't be read.
    """
    from gdsim.files.tables import TableError, look

    try:
        preview = look(asked.data, _reading(asked))
        if preview.fault:
            raise preview.fault
    except TableError as error:
        raise _with_option(error, asked) from error
    return preview.layout.names


def _columns(asked: argparse.Namespace, wanted: tuple[str, ...] | None) -> "Columns":
    """The table's numbers, of the columns that are wanted, or of all.

    Raises:
        TableError: It can't be read.
    """
    from gdsim.files.tables import TableError, read

    try:
        with telling(f"Reading {asked.data.name}") as tell:
            return read(
                asked.data,
                _reading(asked),
                wanted,
                on_progress=lambda done, total: tell(done / max(total, 1)),
            )
    except TableError as error:
        raise _with_option(error, asked) from error


def _with_option(error: "TableError", asked: argparse.Namespace) -> "TableError":
    """The error, with the option that might help."""
    from gdsim.files.tables import TableError

    if not error.offers:
        return error
    hint = f"Say how by {OFFERED[error.offers]}."
    if error.offers == "decimal_comma" and asked.decimal_comma:
        hint = "Leave out --decimal-comma."
    return TableError(f"{error} {hint}", row=error.row, column=error.column, offers=error.offers)
