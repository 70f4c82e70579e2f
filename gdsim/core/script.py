"""A run as a plain program, which needs torch alone and prints the run's table, digit by digit."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from gdsim.core import program
from gdsim.core.problems import Problem
from gdsim.core.settings import RunSettings
from gdsim.core.table import FIXED_BELOW, LOSS_DECIMALS, columns, many
from gdsim.core.trajectory import MAX_PREDICTIONS, Layout
from gdsim.language import worded

MOST_SAMPLES = 10_000
"""Samples up to which a run is written out as a program."""

_HELPERS = '''
def text(*tensors, decimals={decimals}):
    """The tensors' numbers, with an exponent where the decimals would not show them."""
    texts = []
    for n in torch.cat([tensor.flatten() for tensor in tensors]).tolist():
        fixed = n == 0 or 0.5 * 10.0**-decimals <= abs(n) < {most:_}
        texts.append(f"{{n + 0.0:.{{decimals}}f}}" if fixed else f"{{n:.{{decimals}}e}}")
    return ", ".join(texts)


def row(*cells):
    """Print a row of the table."""
    widths = {widths}
    print("".join(f"{{cell:>{{width}}}}" for cell, width in zip(cells, widths)))

'''


def script(segments: Sequence[tuple[int, RunSettings]], iterations: int) -> str:
    """The program of a run.

    Args:
        segments: From which iteration on which settings took the steps, oldest first; at least one.
        iterations: How many steps were taken.

    Raises:
        ValueError: There are more than `MOST_SAMPLES` samples.
    """
    first = segments[0][1]
    problem = first.built
    if problem.data and len(problem.data) > MOST_SAMPLES:
        raise ValueError(
            worded(
                "A program with {count:,} samples in it would be too long to read; programs"
                " are written for up to {most:,}.",
                count=len(problem.data),
                most=MOST_SAMPLES,
            )
        )
    shown = columns(problem, _layout(first), per_parameter=False)
    cells = _cells(problem)
    parts = list(_merged(segments, iterations))
    # A scheduler can't be told of a change in its midst: then the rates are written out.
    scheduled = len(parts) == 1
    needed = {line for _, _, own in parts for line in program.imports(own, scheduled)}
    lines = [
        f"# {problem.title}. {problem.story}",
        "",
        *sorted(needed or {"import torch"}),
        "",
        *program.tensors(first),
        "",
        *_HELPERS.format(
            decimals=problem.decimals,
            most=int(FIXED_BELOW),
            widths=tuple(column.letters for column in shown),
        ).splitlines(),
        "",
        f"row({', '.join(repr(column.title) for column in shown)})".replace("'", '"'),
    ]
    row = f"row({', '.join(cells[column.field] for column in shown)})"
    made = False
    for since, until, settings in parts:
        lines += ["", *program.hyperparameters(settings, made, scheduled)]
        made = made or not settings.optimizer.is_bare or settings.optimizer.needs_loss
        lines.append(f"for iteration in range({since + 1}, {until + 1}):")
        lines += _loop(settings, row, scheduled)
    return "\n".join(lines) + "\n"


def _merged(
    segments: Sequence[tuple[int, RunSettings]], iterations: int
) -> Iterator[tuple[int, int, RunSettings]]:
    """From and up to which iteration which settings were in force, as far as they differ."""
    kept: list[tuple[int, RunSettings]] = []
    for since, settings in segments:
        if kept and kept[-1][0] == since:
            kept.pop()
        if since < iterations and not (kept and kept[-1][1].steps_alike(settings)):
            kept.append((since, settings))
    for (since, settings), (until, _) in pairwise([*kept, (iterations, segments[-1][1])]):
        yield since, until, settings


def _loop(settings: RunSettings, row: str, scheduled: bool) -> Iterator[str]:
    if not many(settings.built):
        yield f"    start = text({_joined(settings.built)})"
    printed = False
    for line in program.loop(settings, scheduled):
        # The row stands where `.grad` still holds what the table shows.
        if line.phase == "zero grad" and not printed:
            yield f"    {row}"
            printed = True
        yield f"    # left out: {line.text.strip()}" if line.struck else line.text


def _cells(problem: Problem) -> dict[str, str]:
    """What a row's cells are in the program, by the columns' fields."""
    return {
        "iteration": "iteration",
        "parameters": "start",
        "prediction": "text(y_pred)",
        "gradient": f"text({_joined(problem, '.grad')})",
        "gradient_norm": f"text({_norm(problem)})",
        "parameters_after": f"text({_joined(problem)})",
        "loss": f"text(loss, decimals={LOSS_DECIMALS})",
    }


def _joined(problem: Problem, attribute: str = "") -> str:
    return ", ".join(f"{tensor.name}{attribute}" for tensor in program.held(problem))


def _norm(problem: Problem) -> str:
    """The norm of the whole gradient, summed in float64 as the table has it."""
    parts = ", ".join(f"{tensor.name}.grad.flatten()" for tensor in program.held(problem))
    return f"torch.cat([{parts}]).double().norm()"


def _layout(settings: RunSettings) -> Layout:
    problem = settings.built
    samples = len(problem.data) if problem.data else 1
    kept = samples if samples <= MAX_PREDICTIONS and not settings.samples_per_step else 0
    return Layout(len(problem.parameter_names), kept, 0)
