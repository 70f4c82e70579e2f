"""A run as a plain program, which needs torch alone and prints the run's table, digit by digit."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from gdsim.core import program
from gdsim.core.problems import PROBLEMS, Problem
from gdsim.core.settings import RunSettings
from gdsim.core.table import FIXED_BELOW, LOSS_DECIMALS, columns
from gdsim.core.trajectory import MAX_PREDICTIONS, Layout

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
    """
    first = segments[0][1]
    problem = PROBLEMS[first.problem]
    shown = columns(problem, _layout(problem), per_parameter=False)
    cells = _cells(problem)
    lines = [
        f"# {problem.title}. {problem.story}",
        "",
        "import torch",
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
    for since, until, settings in _merged(segments, iterations):
        lines += ["", program.hyperparameters(settings, made)]
        made = made or not settings.optimizer.is_bare
        lines.append(f"for iteration in range({since + 1}, {until + 1}):")
        lines += _loop(settings, row)
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


def _loop(settings: RunSettings, row: str) -> Iterator[str]:
    names = _joined(PROBLEMS[settings.problem])
    yield f"    start = text({names})"
    printed = False
    for line in program.loop(settings):
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
        "parameters_after": f"text({_joined(problem)})",
        "loss": f"text(loss, decimals={LOSS_DECIMALS})",
    }


def _joined(problem: Problem, attribute: str = "") -> str:
    return ", ".join(f"{tensor.name}{attribute}" for tensor in program.held(problem))


def _layout(problem: Problem) -> Layout:
    samples = len(problem.data.targets) if problem.data else 1
    kept = samples if samples <= MAX_PREDICTIONS else 0
    return Layout(len(problem.parameter_names), kept, 0)
