"""`gdsim selftest`: what it is asked for, and what it tells."""

import argparse
import json
from collections import Counter
from collections.abc import Callable

from gdsim.selftest import watching
from gdsim.selftest.checks import CHECKS, QUICK
from gdsim.selftest.outcomes import Outcome

HELP = "step one-sample in a window and check the numbers; with --full, check all there is"

PASSED, FAILED, LATE = 0, 1, 124

LONGEST = 3600.0
"""Seconds of the longest time limit."""

_STORY = """\
Each check has passed or failed, or what it looks at is absent on this machine, which is no fault.
The exit code is 0 where none failed, 1 where one did, and 124 where they took longer than --limit.
Where there is a display, windows come and go on it. Nothing is written but temporary files."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Let the parser take what is to be checked."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = _STORY
    told = "optimizers, files, pictures, lessons, languages, OpenGL and so on; some 20 seconds"
    parser.add_argument("--full", action="store_true", help=told)
    parser.add_argument("--json", action="store_true", help="tell it as one JSON object")
    told = f"for all checks together; {watching.LIMIT:g}"
    parser.add_argument(
        "--limit", type=_seconds, default=watching.LIMIT, metavar="SECONDS", help=told
    )
    # For the process that does it; see `watching`.
    parser.add_argument("--carry-out", metavar="NAMES", help=argparse.SUPPRESS)


def selftest(options: argparse.Namespace, tell: Callable[[str], object]) -> int:
    """Carry out the checks, and tell of them line by line; the exit code.

    Raises:
        OSError: No process could be started.
    """
    if options.carry_out is not None:
        # What only that process needs.
        from gdsim.selftest.inside import carry_out

        carry_out(options.carry_out.split(","), options.limit)
        return PASSED
    found, late = [], False
    names = list(CHECKS) if options.full else list(QUICK)
    width = max(map(len, names))
    try:
        for outcome in watching.outcomes(names, options.limit):
            found.append(outcome)
            if not options.json:
                tell(_line(outcome, width))
    except watching.TimeLimitError:
        late = True
    passed = not late and all(outcome.state != "failed" for outcome in found)
    if options.json:
        checks = [{**outcome._asdict(), "seconds": round(outcome.seconds, 3)} for outcome in found]
        tell(json.dumps({"passed": passed, "checks": checks}, ensure_ascii=False))
    else:
        tell(_summary(found, passed, len(names)))
    return LATE if late else PASSED if passed else FAILED


def _line(outcome: Outcome, width: int) -> str:
    name = f"{outcome.name:<{width}}"
    return f"{outcome.state:<8}{name}  {outcome.seconds:5.1f} s  {outcome.detail}"


def _summary(found: list[Outcome], passed: bool, asked: int) -> str:
    counts = Counter(outcome.state for outcome in found)
    told = [f"{counts[state]} {state}" for state in ("passed", "failed", "absent") if counts[state]]
    if left := asked - len(found):
        told.append(f"{left} not carried out")
    seconds = sum(outcome.seconds for outcome in found)
    verdict = "passed" if passed else "failed"
    return f"gdsim: the self-test {verdict}: {', '.join(told)}, in {seconds:.0f} s."


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    # Written so that nan is none.
    if not 0 < seconds <= LONGEST:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no time limit; write seconds, up to {LONGEST:g}"
        )
    return seconds
