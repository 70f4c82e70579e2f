import pytest
import torch

from gdsim.core import devices
from gdsim.core.problems import PROBLEMS, Problem


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
