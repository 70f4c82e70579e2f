"""What a learning rate leads to, on either side of each limit: told, and run."""

import numpy as np
import pytest
import torch

from gdsim.core import curvature
from gdsim.core.curvature import Outlook
from gdsim.core.objective import Objective
from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.settings import settings_for


def start_of(objective):
    return objective.tensor(objective.problem.start)


def objective_of(problem):
    return Objective(PROBLEMS[problem], torch.float64, "cpu")


def hessian_of(objective):
    return torch.autograd.functional.hessian(objective, start_of(objective))


def stability_of(problem, rate=0.1, momentum=0.0, zero_grad=True):
    objective, rule = objective_of(problem), SGD(momentum=momentum)
    asked = settings_for(problem, learning_rate=rate, optimizer=rule, zero_grad=zero_grad)
    return curvature.stability_at(objective, start_of(objective), asked)


QUADRATIC = ["one-sample", "two-weights", "line"]
"""Some that have a minimum, too."""


def run_of(problem, rate, momentum=0.0, steps=3000, **changes):
    """A run in float64 that has ended, or taken so many steps."""
    changes = {"optimizer": SGD(momentum=momentum), "tolerance": 1e-9} | changes
    run = Run(settings_for(problem, learning_rate=rate, dtype="float64", **changes))
    while run.verdict is Verdict.OPEN and run.iteration < steps:
        run.advance(100)
    return run


def minimum_of(problem):
    objective = objective_of(problem)
    point = start_of(objective).requires_grad_()
    (gradient,) = torch.autograd.grad(objective(point), point)
    return point.detach() - torch.linalg.solve(hessian_of(objective), gradient)


def errors_of(run, problem):
    """The error along the steepest direction from the start on, in units of the first."""
    vectors = torch.linalg.eigh(hessian_of(objective_of(problem))).eigenvectors
    steps = run.trajectory.steps
    visited = np.concatenate([steps.parameters[:1], steps.parameters_after])
    errors = (visited - minimum_of(problem).numpy()) @ vectors[:, -1].numpy()
    return errors / errors[0]


@pytest.mark.parametrize("momentum", [0.0, 0.9])
@pytest.mark.parametrize("problem", QUADRATIC)
class TestOnEitherSideOfEachLimit:
    @pytest.mark.parametrize("factor", [0.5, 0.98, 1.0])
    def test_it_converges_without_overshooting(self, problem, momentum, factor):
        rate = factor * stability_of(problem, momentum=momentum).smooth
        assert stability_of(problem, rate, momentum).outlook is Outlook.SMOOTH
        run = run_of(problem, rate, momentum)
        errors = errors_of(run, problem)
        # What is smaller is rounding.
        assert errors.min() > -1e-9
        assert errors[-1] < 1e-7
        # With momentum the flattest direction may need some 100,000 steps.
        assert run.verdict is Verdict.CONVERGED or momentum

    @pytest.mark.parametrize("share", [0.15, 0.5, 0.98])
    def test_it_overshoots_and_rings(self, problem, momentum, share):
        s = stability_of(problem, momentum=momentum)
        rate = s.smooth + share * (s.limit - s.smooth)
        assert stability_of(problem, rate, momentum).outlook is Outlook.RINGS
        run = run_of(problem, rate, momentum)
        assert run.verdict is Verdict.CONVERGED
        assert errors_of(run, problem).min() < -1e-9

    @pytest.mark.parametrize("factor", [1.02, 1.5, 10.0])
    def test_it_diverges(self, problem, momentum, factor):
        rate = factor * stability_of(problem, momentum=momentum).limit
        assert stability_of(problem, rate, momentum).outlook is Outlook.DIVERGES
        assert run_of(problem, rate, momentum).verdict is Verdict.DIVERGED


def test_on_the_limits_themselves_it_lands_on_the_minimum_or_rings_without_end():
    assert stability_of("one-sample", 0.125).outlook is Outlook.SMOOTH
    assert run_of("one-sample", 0.125).trajectory.steps.parameters_after[0] == 2
    assert stability_of("one-sample", 0.25).outlook is Outlook.ENDLESS
    assert set(run_of("one-sample", 0.25).trajectory.steps.parameters_after[:, 0]) == {1, 3}


@pytest.mark.parametrize(("momentum", "zero_grad"), [(0.0, False), (1.0, True)])
@pytest.mark.parametrize("factor", [0.05, 0.5, 0.97, 1.03])
@pytest.mark.parametrize("problem", QUADRATIC)
def test_gradients_that_add_up_act_like_a_momentum_of_1(problem, factor, momentum, zero_grad):
    limit = stability_of(problem, 1.0, momentum, zero_grad).limit
    assert limit == pytest.approx(2 * stability_of(problem).limit)
    s = stability_of(problem, factor * limit, momentum, zero_grad)
    run = run_of(problem, factor * limit, momentum, steps=1000, zero_grad=zero_grad)
    if factor > 1:
        assert (s.outlook, run.verdict) == (Outlook.DIVERGES, Verdict.DIVERGED)
        return
    assert (s.outlook, run.verdict) == (Outlook.ENDLESS, Verdict.OPEN)
    late = errors_of(run, problem)[-300:]
    assert -10 < late.min() < -0.5
    assert 0.5 < late.max() < 10


@pytest.mark.parametrize(("momentum", "zero_grad"), [(0.2, False), (0.9, False), (1.2, True)])
@pytest.mark.parametrize("factor", [0.02, 0.4, 1.5])
@pytest.mark.parametrize("problem", QUADRATIC)
def test_what_no_learning_rate_can_hold_diverges(problem, factor, momentum, zero_grad):
    rate = factor * stability_of(problem).limit
    s = stability_of(problem, rate, momentum, zero_grad)
    assert (s.limit, s.smooth, s.outlook) == (0, 0, Outlook.DIVERGES)
    assert run_of(problem, rate, momentum, zero_grad=zero_grad).verdict is Verdict.DIVERGED


@pytest.mark.parametrize("problem", QUADRATIC)
def test_the_best_rate_needs_the_fewest_iterations_from_the_hardest_start(problem):
    values, vectors = torch.linalg.eigh(hessian_of(objective_of(problem)))
    # One start along each direction, with gradients of the same size.
    starts = [tuple((minimum_of(problem) + way).tolist()) for way in (vectors / values).T]
    s = stability_of(problem)
    rates = [f * s.best for f in (0.3, 0.6, 0.9, 0.97, 0.99, 1.0, 1.005, 1.015, 1.1, 1.5)]
    needed = {
        rate: max(run_of(problem, rate, start=start).iteration for start in starts)
        for rate in rates
        if rate < s.limit
    }
    assert max(needed) > s.best
    assert needed[s.best] == min(needed.values())


@pytest.mark.parametrize("loss", [lambda p: p[0] ** 2 - p[1] ** 2, lambda p: -(p**2).sum()])
def test_a_quadratic_loss_without_a_minimum_diverges_at_any_rate(add_problem, loss):
    name = add_problem(loss, start=(1.0, 0.1))
    assert stability_of(name, 0.05).outlook is Outlook.DIVERGES
    assert run_of(name, 0.05).verdict is Verdict.DIVERGED
