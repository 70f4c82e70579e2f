"""A 2-32-32-1 network on 1,000 points, against the plain `nn.Module` that a person would write."""

import numpy as np
import torch
from torch import nn

from gdsim.core import slices, surface
from gdsim.core.objective import objective_of
from gdsim.core.problems import OPTIONS
from gdsim.core.settings import RunSettings, optimizer, settings_for
from gdsim.core.trainer import Trainer
from tests.benchmarks.measure import Figure, paired

RATE = 1e-3
POINTS = 51
ACTIVATIONS = {"tanh": nn.Tanh, "relu": nn.ReLU}


def _settings(activation: str) -> RunSettings:
    own = OPTIONS["network"](
        data="moons", hidden=(32, 32), activation=activation, samples=1250, train_share=0.8
    )
    return settings_for(
        "network", options=own, optimizer=optimizer("adam"), learning_rate=RATE, tolerance=0.0
    )


def _module(settings: RunSettings) -> tuple[nn.Module, torch.Tensor, torch.Tensor]:
    data = settings.built.data
    act = ACTIVATIONS[settings.options.activation]
    module = nn.Sequential(nn.Linear(2, 32), act(), nn.Linear(32, 32), act(), nn.Linear(32, 1))
    inputs = torch.tensor(data.inputs, dtype=torch.float32)
    return module, inputs, torch.tensor(data.targets, dtype=torch.float32)


def training_figure(steps: int, times: int) -> Figure:
    """Steps per second of forward, backward and Adam's update."""
    settings = _settings("tanh")
    assert len(settings.built.data) == 1000
    trainer = Trainer(settings)
    module, x, y = _module(settings)
    adam = torch.optim.Adam(module.parameters(), lr=RATE)
    loss_of = nn.BCEWithLogitsLoss()

    def ours() -> None:
        state = trainer.state(settings.start)
        for _ in range(steps):
            state = trainer.step(state).after

    def plain() -> None:
        for _ in range(steps):
            adam.zero_grad()
            loss_of(module(x).squeeze(-1), y).backward()
            adam.step()

    ours(), plain()
    ratio, mine, reference = paired(plain, ours, times)
    return Figure(
        "network's steps/s against nn.Module and torch.optim.Adam",
        ratio,
        0.8,
        True,
        f"{steps / reference:,.0f} against {steps / mine:,.0f} steps/s",
    )


def slice_figure(activation: str, times: int) -> Figure:
    """A 51x51 slice, against loading each of its points into the module and evaluating it."""
    settings = _settings(activation)
    problem = settings.built
    objective = objective_of(problem, "float32", "cpu")
    shapes = [shape for _, shape in problem.code.tensors]
    where = slices.random_directions(settings.start, 0, shapes)
    module, x, y = _module(settings)
    loss_of = nn.BCEWithLogitsLoss()
    side = np.linspace(-1, 1, POINTS)
    at = np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)
    points = torch.tensor(where.points(at), dtype=torch.float32)

    def ours() -> None:
        surface.over_slice(objective, where, ((-1.0, 1.0), (-1.0, 1.0)), POINTS)

    def one_by_one() -> None:
        with torch.no_grad():
            for point in points:
                nn.utils.vector_to_parameters(point, module.parameters())
                float(loss_of(module(x).squeeze(-1), y))

    ours()
    ratio, reference, mine = paired(one_by_one, ours, times)
    return Figure(
        f"51x51 slice of a network at once against one by one, {activation}",
        ratio,
        20.0,
        True,
        f"{1000 * mine:.0f} ms against {1000 * reference:.0f} ms",
    )
