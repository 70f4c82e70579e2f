"""Many runs of a convergence map that step together, each as `Run` would step it alone."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.func import vmap

from gdsim.core.map_axes import LEARNING_RATE, START, Axis
from gdsim.core.objective import Objective
from gdsim.core.optimizers import with_batch
from gdsim.core.run import DIVERGED_FACTOR
from gdsim.core.settings import RunSettings
from gdsim.core.trainer import Trainer

Losses = Callable[[Tensor], Tensor]

LET_GO_EVERY = 8
"""Iterations after which the cells that have ended are let go: that costs about half an iteration,
and to keep them costs their share of each."""


class Ended(NamedTuple):
    """Cells whose runs have come to an end.

    Attributes:
        cells: Which ones, (k,).
        converged: Whether each has converged; else it has diverged, (k,).
        points: The parameters there, (k, P).
        loss: The loss there, (k,).
    """

    cells: NDArray[np.int64]
    converged: NDArray[np.bool_]
    points: NDArray[np.float64]
    loss: NDArray[np.float64]


class Batch:
    """The runs of some cells, stepped together.

    Tensors have a row for each cell, (M, P) or (M, 1), in the memory's order that is the faster.

    Attributes:
        iteration: How many steps have been taken.
        left: How many cells have not ended.
    """

    def __init__(
        self,
        stepper: "Stepper",
        cells: NDArray[np.int64],
        axes: tuple[tuple[Axis, NDArray[np.float64]], ...],
    ) -> None:
        """Make the runs ready at their starts.

        Args:
            stepper: What the cells share.
            cells: The numbers by which they are told of, (M,).
            axes: What varies, and its values, (M,).
        """
        self._stepper = stepper
        settings, tensor = stepper.settings, stepper.trainer.objective.tensor
        self.iteration, self.left = 0, len(cells)
        self._cells = torch.from_numpy(cells).to(stepper.trainer.objective.device)
        self._open = torch.ones_like(self._cells, dtype=torch.bool)
        points = tensor(settings.start).repeat(len(cells), 1)
        self._varied: dict[str, Tensor] = {}
        for axis, values in axes:
            if axis.what.startswith(START):
                points[:, axis.parameter(settings)] = tensor(values)
            else:
                self._varied[axis.what] = tensor(values)[:, None]
        self._points = stepper.laid_out(points)
        self._grad = torch.zeros_like(self._points)
        self._set_rule()
        self._buffers = self._rule.first_buffers(self._grad)
        self._limit = torch.empty(0)
        self._watched = 0

    def look(self) -> Ended | None:
        """Judge the cells where they stand, by the rules of `Run`; those that end here, if any."""
        self._losses = self._stepper.losses_at(self.iteration)
        leaf = self._points.detach().requires_grad_()
        loss = self._losses(leaf)
        (own,) = torch.autograd.grad(loss.sum(), leaf)
        self._loss = loss.detach()
        self._gradient = own if self._stepper.settings.zero_grad else self._grad + own
        return self._judged(self._loss, own, self._gradient)

    def move(self) -> None:
        """Take the step that was looked at."""
        settings = self._stepper.settings
        rate: float | Tensor = settings.schedule.rate(settings.learning_rate, self.iteration)
        if LEARNING_RATE in self._varied:
            rate = settings.schedule.rate(self._varied[LEARNING_RATE], self.iteration)
        self._points, self._buffers = self._rule.update(
            self._points, self._gradient, self._buffers, rate, self.iteration, self._losses
        )
        if not settings.zero_grad:
            self._grad = self._gradient
        self.iteration += 1
        if 0 < self.left < len(self._cells) and self.iteration % LET_GO_EVERY == 0:
            self._let_go()

    def rest(self) -> Ended:
        """Give up the cells that have not ended where they were looked at last."""
        which = self._open.nonzero()[:, 0]
        self.left = 0
        return self._told(which, torch.zeros_like(which, dtype=torch.bool), self._loss)

    def _judged(self, loss: Tensor, own: Tensor, gradient: Tensor) -> Ended | None:
        if self.iteration == 0:
            # A start with no loss at all gives no scale, as in `Run`. In float64, where the limit
            # of any float32 loss fits.
            first = loss.double().abs()
            self._limit = DIVERGED_FACTOR * torch.where(first == 0, 1.0, first)
            self._least_limit = float(self._limit.min())
        # A cell with a larger component than this has a larger norm too, however that is rounded.
        tolerance = self._stepper.settings.tolerance
        clear = 1.001 * tolerance
        if self._none_ends(clear, loss, gradient):
            return None
        peak = gradient.abs().amax(1)
        sound = (peak >= clear) & (peak < torch.inf) & (loss.abs() <= self._limit)
        which = (~sound & self._open).nonzero()[:, 0]
        height, slopes = loss[which].double(), (own[which].double(), gradient[which].double())
        finite = height.isfinite() & slopes[1].isfinite().all(1)
        diverged = ~finite | (height.abs() > self._limit[which])
        norms = torch.maximum(*(slope.square().sum(1).sqrt() for slope in slopes))
        converged = ~diverged & (norms < tolerance)
        ends = (diverged | converged).nonzero()[:, 0]
        if not len(ends):
            self._watched = (self._watched + 1) % gradient.shape[1]
            return None
        which = which[ends]
        self._open[which] = False
        self.left -= len(which)
        return self._told(which, converged[ends], loss)

    def _none_ends(self, clear: float, loss: Tensor, gradient: Tensor) -> bool:
        """Whether a glance at the whole batch tells that no cell ends here: most often none does.

        It looks at one component of the gradient alone, which is enough as long as that is clear
        of zero in every cell; where it was not and no cell ended, at the next one from then on.
        """
        norm = torch.linalg.vector_norm
        least = gradient[:, self._watched].abs().min()
        # One transfer from the device for all three. nan is neither below nor above anything.
        flattest, steepest, highest = torch.stack((least, norm(gradient), norm(loss))).tolist()
        limit = 0.99 * self._least_limit
        return bool(flattest >= clear and steepest < torch.inf and highest <= limit)

    def _told(self, which: Tensor, converged: Tensor, loss: Tensor) -> Ended:
        return Ended(
            self._cells[which].cpu().numpy(),
            converged.cpu().numpy(),
            self._points[which].double().cpu().numpy(),
            loss[which].double().cpu().numpy(),
        )

    def _let_go(self) -> None:
        """Step only those cells on that have not ended."""
        keep = self._open.nonzero()[:, 0]
        laid_out = self._stepper.laid_out
        self._cells, self._limit = self._cells[keep], self._limit[keep]
        self._open = torch.ones_like(self._cells, dtype=torch.bool)
        self._points, self._grad = laid_out(self._points[keep]), laid_out(self._grad[keep])
        self._buffers = tuple(laid_out(buffer[keep]) for buffer in self._buffers)
        self._varied = {what: values[keep] for what, values in self._varied.items()}
        self._least_limit = float(self._limit.min())
        self._set_rule()

    def _set_rule(self) -> None:
        own = {what: values for what, values in self._varied.items() if what != LEARNING_RATE}
        self._rule = with_batch(self._stepper.settings.optimizer, **own)


class Stepper:
    """What all cells of a map share: the settings and the loss of many points at once.

    Attributes:
        settings: The settings, but for what varies.
        trainer: What makes the objective of each iteration.
    """

    def __init__(self, settings: RunSettings) -> None:
        self.settings = settings
        self.trainer = Trainer(settings)
        self._by_columns = _takes_columns(self.trainer.objective, len(settings.start))

    def losses_at(self, iteration: int) -> Losses:
        """The loss (M,) at points (M, P), of the samples that the step from there takes."""
        _, objective = self.trainer.samples_at(iteration)
        if self._by_columns:
            return lambda points: objective(points.T)
        return vmap(objective)

    def laid_out(self, points: Tensor) -> Tensor:
        """The same points (M, P) in the order in memory in which their losses are fastest."""
        return points.T.contiguous().T if self._by_columns else points.contiguous()

    def numbers_per_cell(self) -> int:
        """About how many numbers of memory a cell takes in a step."""
        held = 0

        def count(saved: Tensor) -> Tensor:
            nonlocal held
            held += saved.numel()
            return saved

        start = self.trainer.objective.tensor((self.settings.start,)).requires_grad_()
        with torch.autograd.graph.saved_tensors_hooks(count, lambda saved: saved):
            self.losses_at(0)(start)
        rule, parameters = self.settings.optimizer, start.numel()
        # A rule that is for few parameters alone makes matrices of them.
        matrices = 4 * parameters**2 if rule.most_parameters else 0
        # Point, gradients, buffers, and the update's own.
        return held + parameters * (6 + len(rule.buffer_names)) + matrices


def _takes_columns(objective: Objective, parameters: int) -> bool:
    """Whether the loss, given whole columns of numbers (P, M), is the loss of each point.

    Most functions without data are: what they do with a number they do as well with a column of
    them. That spares them `vmap`, which takes half as long again.
    """
    if objective.problem.data is not None:
        return False
    # As many points as make their shape another than that of one point.
    shares = torch.rand((parameters + 2, parameters), generator=torch.Generator().manual_seed(0))
    low, high = objective.tensor(objective.problem.view).T
    points = low + (high - low) * shares.to(objective.device, objective.dtype)
    with torch.no_grad():
        wanted = vmap(objective)(points)
        # Whatever a function makes of a shape that it was not written for.
        try:
            found = objective(points.T)
        except Exception:  # noqa: BLE001
            return False
    return found.shape == wanted.shape and torch.allclose(found, wanted, equal_nan=True)
