"""What the curvature says of learning rates, in words."""

from gdsim.core.curvature import Outlook, Stability, digits
from gdsim.language import worded


def sentence(s: Stability) -> str:
    """What the curvature says of learning rates, in one sentence or two."""
    down = digits(s.smallest)
    if s.outlook is Outlook.UNKNOWN:
        return worded("The curvature is not finite here, so no limit is known.")
    if s.outlook is Outlook.UNLIMITED:
        return (
            worded(
                "The loss curves down ({down}) here, which sets no limit to the learning rate.",
                down=down,
            )
            if s.smallest < 0
            else worded(
                "The loss is flat or straight here, which sets no limit to the learning rate."
            )
        )
    if s.quadratic and s.smallest < 0:
        return worded(
            "The loss curves down along one direction ({down}) and has no minimum:"
            " every learning rate diverges.",
            down=down,
        )
    if not s.limit:
        return (
            worded(
                "With a momentum of {momentum:g}, every learning rate diverges.",
                momentum=s.momentum,
            )
            if s.zero_grad
            else worded("With momentum and zero grad off, every learning rate diverges.")
        )
    told = worded(_holding(s), curvature=_curvature(s), limit=digits(s.limit))
    if s.smallest < 0:
        return worded(
            "{sentence} Another direction curves down ({down}): a run leaves this saddle.",
            sentence=told,
            down=down,
        )
    return told


def _curvature(s: Stability) -> str:
    curvature = digits(s.curvature)
    return curvature if s.quadratic else worded("{curvature} here", curvature=curvature)


def _holding(s: Stability) -> str:
    """The sentence that fits, as a template."""
    if s.smooth:
        return worded("Curvature {curvature}: stable below a learning rate of {limit}.")
    if s.zero_grad:
        return worded(
            "Curvature {curvature}: with a momentum of 1, rings without end below a learning rate"
            " of {limit}."
        )
    return worded(
        "Curvature {curvature}: with zero grad off, rings without end below a learning rate of"
        " {limit}."
    )
