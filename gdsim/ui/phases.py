"""Which phase shows what, when a step is gone through phase by phase."""

from gdsim.core.progress import Progress

NAMES = ("forward", "loss", "backward", "update", "zero grad")
"""The phases in their order; phase n is through when `Progress.phase` is at least n.

They are names in the program, and the same in every language.
"""

FORWARD, LOSS, BACKWARD, UPDATE, ZERO_GRAD = range(1, 6)


def shows(progress: Progress, phase: int) -> bool:
    """Whether what the phase computes is to be seen: always, unless the run goes by phases."""
    return not progress.by_phase or progress.phase >= phase


def standing(progress: Progress) -> str:
    """The phase that was gone through last, or nothing where whole steps are taken."""
    if not progress.by_phase or (progress.phase, progress.iteration) == (0, 0):
        return ""
    return NAMES[progress.phase - 1]
