"""Checks of what takes the steps: phases, optimizers, schedules."""

from collections.abc import Callable
from math import cos, isclose, pi

from gdsim.selftest.outcomes import require

PHASES = (
    "1.0 × 2.0 = 2.0",
    "(2.0 - 4.0)² = 4.0",
    "w.grad = 2·(2.0 - 4.0)·2.0 = -8.0",
    "1.0 - 0.1·(-8.0) = 1.8",
    "0",
)
"""The arithmetic of the first step of `one-sample`, phase by phase."""

OPTIMIZED = {
    "sgd": (-0.0460353205, 4.0460353201),
    "adagrad": (-3.7542951206932886, 4.243420082650925),
    "rmsprop": (-2.092452026584473, 5.446460456336631),
    "adadelta": (-3.998312801564931, 4.00168704914885),
    "adam": (-3.5041171302666894, 4.493787610175364),
    "adamw": (-3.485295830406069, 4.472761932119133),
    "adamax": (-3.524822499738496, 4.4643843517933135),
    "nadam": (-3.607878587219688, 4.386903051696074),
    "radam": (0.1357400398519603, 5.446378479376515),
    "rprop": (-2.7020658944, 5.2979341056),
    "newton": (1 - 5 * 0.95**10, 3 + 0.95**10),
    "line-search": (0.8663754463195801, 3.051846981048584),
}
"""Where each optimizer is on Booth's function, (x + 2y - 7)² + (2x + y - 5)², ten steps from
(-4, 4) at a learning rate of 0.05, in float64, with all else as it is by default: the numbers of
`torch.optim`, which the tests compute anew."""

STEPS, RATE = 10, 0.05

LENGTHS = {"line-search": 1.0}
"""Learning rates of those that would have nothing to do at `RATE`."""

SCHEDULED: dict[str, Callable[[int], float]] = {
    "constant": lambda _: 1.0,
    "step": lambda i: 0.1 ** (i // 30),
    "exponential": lambda i: 0.99**i,
    "cosine": lambda i: (1 + cos(pi * i / 100)) / 2,
    "one-cycle": lambda i: _cycle(min(i, 99)),
    "warm-up": lambda i: (1 + 2 * min(i, 5) / 5) / 3,
}
"""The share of the learning rate that each schedule, as it is by default, leaves to the step after
so many."""

SCHEDULED_STEPS = 120
"""Beyond the end of every schedule."""

CLOSE = 1e-9
"""How far apart numbers in float64 may be; machines differ in the last digits, some 1e-16."""


def _cycle(i: int) -> float:
    """From 1/25 up to 1 at step 29, and down to 1/250,000 at step 99, each along a cosine."""
    low, end = 1 / 25, 1 / 250_000
    if i <= 29:
        return 1 + (low - 1) / 2 * (1 + cos(pi * i / 29))
    return end + (1 - end) / 2 * (1 + cos(pi * (i - 29) / 70))


def phases() -> str:
    """The five phases of the tutorial's first step, and their arithmetic."""
    from gdsim.core.narration import NOTHING, narrated
    from gdsim.core.run import Run
    from gdsim.core.settings import settings_for

    run = Run(settings_for("one-sample"))
    here = run.here()
    lines = narrated(run.trainer.settings, here.ahead, here.prediction, NOTHING)
    shown = tuple(note for line in lines for note in line.notes)
    require(shown == PHASES, f"The phases are {shown}, and should be {PHASES}.")
    gone = [run.next_phase() for _ in PHASES]
    stood = [(progress.iteration, progress.phase) for progress in gone]
    wanted = [(0, 1), (0, 2), (0, 3), (0, 4), (1, 0)]
    require(stood == wanted, f"Phase by phase, the run stands at {stood}, and not at {wanted}.")
    return "forward, loss, backward, update, zero grad"


def optimizers() -> str:
    """Each optimizer's parameters after ten steps."""
    from gdsim.core.optimizers import OPTIMIZERS
    from gdsim.core.run import Run
    from gdsim.core.settings import settings_for

    wrong = []
    for name, kind in OPTIMIZERS.items():
        settings = settings_for(
            "booth",
            optimizer=kind(),
            learning_rate=LENGTHS.get(name, RATE),
            start=(-4.0, 4.0),
            dtype="float64",
        )
        run = Run(settings)
        while run.iteration < STEPS:
            run.advance(STEPS - run.iteration, past_convergence=True)
        wanted = OPTIMIZED[name]
        if not all(map(_close, run.parameters, wanted)):
            wrong.append(f"{name} is at {run.parameters} after {STEPS} steps, not at {wanted}.")
    require(not wrong, " ".join(wrong))
    return ", ".join(OPTIMIZERS)


def schedules() -> str:
    """Each schedule's learning rates, as the steps of a run down a plane, whose slope is 1."""
    from gdsim.core.problems.own_formula import OwnFormula
    from gdsim.core.run import Run
    from gdsim.core.schedules import SCHEDULES
    from gdsim.core.settings import settings_for

    wrong = []
    for name, kind in SCHEDULES.items():
        plane = OwnFormula(loss="w")
        run = Run(
            settings_for(
                "formula", options=plane, schedule=kind(), learning_rate=RATE, dtype="float64"
            )
        )
        steps = run.advance(SCHEDULED_STEPS, past_convergence=True).steps
        taken = (steps.parameters - steps.parameters_after)[:, 0].tolist()
        require(len(taken) == SCHEDULED_STEPS, f"{name} took {len(taken)} steps.")
        for i, step in enumerate(taken):
            if not _close(step, RATE * SCHEDULED[name](i)):
                wanted = RATE * SCHEDULED[name](i)
                wrong.append(f"{name} takes a step of {step} after {i}, not of {wanted}.")
                break
    require(not wrong, " ".join(wrong))
    return ", ".join(SCHEDULES)


def _close(found: float, wanted: float) -> bool:
    return isclose(found, wanted, rel_tol=CLOSE, abs_tol=CLOSE)
