"""The loss over a grid, against the one torch expression that a person would write for it."""

import torch

from gdsim.core import surface
from gdsim.core.objective import Objective
from gdsim.core.problems import PROBLEMS
from tests.benchmarks.measure import Figure, paired

X, Y, CELLS = (-0.5, 3.5), (-1.25, 1.75), 256


def figure(times: int) -> Figure:
    """65,536 losses of `two-weights`, points included in both."""
    problem = PROBLEMS["two-weights"]
    objective = Objective(problem, torch.float64, "cpu")
    data = torch.tensor(problem.data.inputs, dtype=torch.float64)
    targets = torch.tensor(problem.data.targets, dtype=torch.float64)

    def ours() -> torch.Tensor:
        return surface.losses(objective, surface.grid_points(objective, X, Y, CELLS, CELLS))

    def by_hand() -> torch.Tensor:
        across = torch.linspace(*X, CELLS, dtype=torch.float64)
        up = torch.linspace(*Y, CELLS, dtype=torch.float64)
        points = torch.cartesian_prod(up, across).flip(1)
        return ((points @ data.T - targets) ** 2).mean(dim=1)

    for _ in range(10):
        ours(), by_hand()
    ratio, mine, reference = paired(ours, by_hand, times)
    return Figure(
        "256x256 surface against one torch expression",
        ratio,
        2.0,
        False,
        f"{1000 * mine:.2f} ms against {1000 * reference:.2f} ms",
    )
