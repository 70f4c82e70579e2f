import msgspec
import pytest
import torch

from gdsim.core import devices
from gdsim.core import run as run_module
from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS, Problem
from gdsim.core.settings import settings_for
from gdsim.core.trajectory import Trajectory


@pytest.fixture(params=devices.working())
def device(request):
    return request.param


@pytest.fixture
def add_problem(monkeypatch):
    """Adds a problem without data, given its loss as a function of the parameters."""

    def add(loss, start, name="test-function"):
        problem = Problem(
            id=name,
            title=name,
            story="A function without data.",
            parameter_names=tuple(f"p{i}" for i in range(len(start))),
            start=tuple(map(float, start)),
            view=((-2.0, 2.0),) * len(start),
            predict=lambda parameters, inputs: loss(parameters),
            loss=lambda prediction, targets: prediction,
            formula="f(p)",
        )
        monkeypatch.setitem(PROBLEMS, name, problem)
        return name

    return add


@pytest.fixture
def sphere(add_problem):
    return add_problem(lambda parameters: (parameters**2).sum(), start=(1.0, -2.0), name="sphere")


@pytest.fixture
def logarithm(add_problem):
    """Its loss is -inf at 0 and nan below."""
    return add_problem(lambda parameters: torch.log(parameters).sum(), start=(1.0,), name="log")


@pytest.fixture
def slow():
    """Settings of a run that is still on its way after 100,000 steps in float32."""
    return settings_for(
        "two-weights",
        start=(5.0, -3.0),
        learning_rate=2e-5,
        optimizer=SGD(momentum=0.9),
        tolerance=0.0,
    )


@pytest.fixture
def short_memory(monkeypatch):
    """Trajectories keep 1000 numbers of float32."""
    monkeypatch.setattr(run_module, "Trajectory", lambda like, _most: Trajectory(like, 4000))


@pytest.fixture
def with_rate():
    """Gives a run's settings with another learning rate."""

    def settings(run, learning_rate):
        return msgspec.structs.replace(run.trainer.settings, learning_rate=learning_rate)

    return settings


@pytest.fixture
def numbers():
    """Gives everything that a progress tells, as a value to compare bit for bit."""

    def told(progress):
        parts = (progress.steps, progress.last, progress.ahead)
        arrays = (*(part.rows for part in parts), progress.prediction, progress.curve)
        return (
            *(progress.keep, progress.iteration, progress.phase),
            *(part.first for part in parts if len(part)),
            *(array.tobytes() for array in arrays),
            *(progress.verdict, progress.reason),
        )

    return told
