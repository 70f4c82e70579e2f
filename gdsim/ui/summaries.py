"""What the plots show, in words, for those who can't see them."""

import math
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gdsim.core.problems import Problem
from gdsim.core.table import LOSS_DECIMALS, number, numbers
from gdsim.core.trajectory import Steps
from gdsim.language import listed, said, tr, worded
from gdsim.session import Session

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

MOST_PARAMETERS = 4
"""Of more parameters, the gradient's norm is told and no values."""


def describe(window: "MainWindow") -> None:
    """Give each plot its description as it is now."""
    for plot, text in (
        (window.surface.plot, surface(window)),
        (window.data.plot, data(window.session)),
        (window.loss.plot, loss(window.session)),
        (window.map.plot, convergence(window)),
    ):
        _tell(plot, text)


def _tell(plot: QWidget, text: str) -> None:
    if plot.accessibleDescription() != text:
        plot.setAccessibleDescription(text)


def values_of(problem: Problem, step: Steps, most: int, *, after: bool = False) -> str:
    """Parameters and loss of a step, such as `weight 1.992, loss 0.0064`."""
    decimals, names = problem.decimals, problem.parameter_names
    values = step.parameters_after if after else step.parameters
    parts: list[str] = []
    if len(names) <= most:
        parts = [
            worded("{name} {value}", name=name, value=number(value, decimals))
            for name, value in zip(names, values[0].tolist(), strict=True)
        ]
    else:
        norm = number(float(step.gradient_norm[0]), decimals)
        parts = [worded("gradient's norm {norm}", norm=norm)]
    parts.append(worded("loss {loss}", loss=number(float(step.loss[0]), LOSS_DECIMALS)))
    return said(listed(parts))


def surface(window: "MainWindow") -> str:
    """Where the run stands on the loss surface, and what of that is in sight."""
    session, view = window.session, window.surface
    if session.progress is None:
        return tr("Nothing is computed yet.")
    problem, step = session.problem, session.progress.ahead
    here = values_of(problem, step, MOST_PARAMETERS)
    if len(problem.parameter_names) <= MOST_PARAMETERS:
        gradient = numbers(step.gradient[0].tolist(), problem.decimals)
        here = tr("{values}, gradient {gradient}", values=here, gradient=gradient)
    (left, right), (bottom, top) = view.plot.viewRange()
    across, up = view.background.slice.names[0], view.background.slice.names[-1]
    ends = {"left": f"{left:.4g}", "right": f"{right:.4g}"}
    ends |= {"bottom": f"{bottom:.4g}", "top": f"{top:.4g}"}
    if view.background.height_is_loss:
        return tr(
            "{here}; the surface over {across} from {left} to {right},"
            " loss from {bottom} to {top}. Ctrl and an arrow key move the start.",
            here=here,
            across=across,
            **ends,
        )
    return tr(
        "{here}; the surface over {across} from {left} to {right} and {up} from {bottom} to {top}."
        " Ctrl and an arrow key move the start.",
        here=here,
        across=across,
        up=up,
        **ends,
    )


def data(session: Session) -> str:
    """The data, and how well the model fits them."""
    problem, progress = session.problem, session.progress
    if problem.data is None or progress is None:
        return tr("This problem has no data.")
    told = {
        "count": len(problem.data),
        "target": problem.data.target_name,
        "inputs": listed(problem.data.input_names),
        "loss": number(float(progress.ahead.loss[0]), LOSS_DECIMALS),
    }
    if problem.held_out is not None:
        return tr(
            "{count:,} samples of {target} over {inputs}, and {held_out:,} held out;"
            " the model's loss is {loss}.",
            held_out=len(problem.held_out),
            **told,
        )
    return tr("{count:,} samples of {target} over {inputs}; the model's loss is {loss}.", **told)


def loss(session: Session) -> str:
    """How the loss went."""
    progress, steps = session.progress, session.steps
    if progress is None or not len(steps):
        return tr("No step is taken yet.")
    first, now = float(steps.loss[0]), float(progress.ahead.loss[0])
    told = {
        "first": number(first, LOSS_DECIMALS),
        "now": number(now, LOSS_DECIMALS),
        "n": f"{progress.iteration:,}",
    }
    if not math.isfinite(now):
        return tr("The loss went from {first} beyond all numbers at iteration {n}.", **told)
    if now < first:
        return tr("The loss fell from {first} to {now} at iteration {n}.", **told)
    return tr("The loss went from {first} to {now} at iteration {n}.", **told)


def convergence(window: "MainWindow") -> str:
    """What the convergence map shows, and the cell that the keys are at."""
    picture = window.map.picture
    if picture is None:
        return tr("There is no map yet; Compute makes one.")
    reached = picture.iterations
    return tr(
        "{count:,} runs over {across} and {up}: {converged:,} converged. Arrow keys go from cell"
        " to cell, Enter takes one up.",
        count=reached.size,
        across=picture.request.x.title,
        up=picture.request.y.title,
        converged=int((reached >= 0).sum()),
    )
