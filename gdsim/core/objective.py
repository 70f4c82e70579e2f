"""A problem made ready to compute: its data as tensors of one dtype on one device."""

import torch
from torch import Tensor

from gdsim.core.problems import Problem

CURVE_POINTS = 65
"""Points of a model's curve: enough for one that bends, few enough to draw in every frame."""


class Objective:
    """Prediction and loss of one problem, for parameters of shape (P,).

    Attributes:
        problem: The problem that is computed.
        dtype: The dtype of everything that is computed.
        device: Where it is computed.
        curve_inputs: Inputs (M,) over which a model of one input is drawn; else empty.
    """

    def __init__(self, problem: Problem, dtype: torch.dtype, device: torch.device | str) -> None:
        self.problem = problem
        self.dtype = dtype
        self.device = torch.device(device)
        self._inputs = self.tensor(problem.data.inputs if problem.data else ())
        self._targets = self.tensor(problem.data.targets if problem.data else ())
        self.curve_inputs = self.tensor(_curve_inputs(problem))

    def tensor(self, values: object) -> Tensor:
        """The values as a tensor of this objective's dtype on its device."""
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

    def curve(self, parameters: Tensor) -> Tensor:
        """The prediction (M,) for `curve_inputs`."""
        if not len(self.curve_inputs):
            return self.curve_inputs
        with torch.no_grad():
            return self.problem.predict(parameters, self.curve_inputs)


def _curve_inputs(problem: Problem) -> list[float]:
    """Evenly spaced inputs from zero, or the least input, to a little beyond the greatest."""
    if problem.data is None or len(problem.data.input_names) != 1:
        return []
    inputs = torch.tensor(problem.data.inputs, dtype=torch.float64)
    low, high = min(0.0, float(inputs.min())), float(inputs.max())
    return torch.linspace(
        low, high + 0.2 * (high - low), CURVE_POINTS, dtype=torch.float64
    ).tolist()
