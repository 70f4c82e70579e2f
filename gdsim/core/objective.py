"""A problem made ready to compute: its data as tensors of one dtype on one device."""

import copy
import functools

import numpy as np
import torch
from torch import Tensor

from gdsim.core.problems import Data, Problem

CURVE_POINTS = 65
"""Points of a model's curve: enough for one that bends, few enough to draw in every frame."""

FIELD_POINTS = 41
"""Points along each side of the field over which a classification of two inputs is drawn."""

BEYOND = 0.1
"""How far beyond the samples that field reaches, as a share of their spread."""


class Objective:
    """Prediction and loss of one problem, for parameters of shape (P,).

    Attributes:
        problem: The problem that is computed.
        dtype: The dtype of everything that is computed.
        device: Where it is computed.
        samples: How many samples the loss is the mean of; 1 without data.
        curve_inputs: Inputs (M,) over which a model of one input is drawn, or (M, 2) over which a
            classification of two inputs is, row by row; else empty.
    """

    def __init__(self, problem: Problem, dtype: torch.dtype, device: torch.device | str) -> None:
        self.problem = problem
        self.dtype = dtype
        self.device = torch.device(device)
        self._take(problem.data)
        self.curve_inputs = self.tensor(curve_inputs(problem))

    def of(self, which: Tensor) -> "Objective":
        """The same on some of the samples, those of these indices (B,)."""
        other = copy.copy(self)
        other._inputs, other._targets = self._inputs[which], self._targets[which]
        other.samples = len(which)
        return other

    @functools.cached_property
    def held_out(self) -> "Objective | None":
        """The same on the samples that are held out, if there are any."""
        if self.problem.held_out is None:
            return None
        other = copy.copy(self)
        other._take(self.problem.held_out)
        return other

    def _take(self, data: Data | None) -> None:
        self._inputs = self.tensor(data.inputs if data else ())
        self._targets = self.tensor(data.targets if data else ())
        self.samples = len(data) if data else 1

    def tensor(self, values: object) -> Tensor:
        """The values as a tensor of this objective's dtype on its device."""
        if isinstance(values, np.ndarray):
            return torch.from_numpy(values.copy()).to(self.device, self.dtype)
        return torch.tensor(values, dtype=self.dtype, device=self.device)

    def predict(self, parameters: Tensor) -> Tensor:
        """The prediction (N,) for the problem's inputs."""
        return self.problem.predict(parameters, self._inputs)

    def loss(self, prediction: Tensor) -> Tensor:
        """The loss () of a prediction (N,) for the problem's own inputs."""
        return self.problem.loss(prediction, self._targets)

    def __call__(self, parameters: Tensor) -> Tensor:
        """The loss () at the parameters (P,)."""
        return self.loss(self.predict(parameters))

    def losses(self, points: Tensor) -> Tensor | None:
        """The loss (M,) at the points (M, P), where the problem has a fast way to it."""
        fast = self.problem.losses
        return None if fast is None else fast(points, self._inputs, self._targets)

    def curve(self, parameters: Tensor) -> Tensor:
        """The prediction (M,) for `curve_inputs`, row by row of the field where there is one."""
        if not len(self.curve_inputs):
            return self.curve_inputs
        with torch.no_grad():
            return self.problem.predict(parameters, self.curve_inputs)


@functools.lru_cache(maxsize=4)
def objective_of(problem: Problem, dtype: str, device: str) -> Objective:
    """The problem in the dtype of this name on the device; runs of one problem share it."""
    return Objective(problem, getattr(torch, dtype), device)


def curve_inputs(problem: Problem) -> np.ndarray:
    """Where a model is drawn: see `Objective.curve_inputs`; float64."""
    data = problem.data
    if data is None:
        return np.empty(0)
    if data.inputs.ndim == 1:
        # From zero, or the least input, to a little beyond the greatest.
        low, high = min(0.0, float(data.inputs.min())), float(data.inputs.max())
        return np.linspace(low, high + 0.2 * (high - low), CURVE_POINTS)
    if data.inputs.shape[1] == 2 and problem.logit:
        x, y = (np.linspace(*ends, FIELD_POINTS) for ends in field_ranges(data))
        return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    return np.empty(0)


def field_ranges(data: Data) -> list[tuple[float, float]]:
    """The range of each of two inputs, with a margin."""
    ends = []
    for column in data.inputs.T:
        low, high = float(column.min()), float(column.max())
        margin = BEYOND * (high - low or 1.0)
        ends.append((low - margin, high + margin))
    return ends
