"""Newton's method and the line search, held to their closed forms."""

import itertools
import subprocess
import sys

import pytest
import torch
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gdsim.core.optimizers import OPTIMIZERS, LineSearch, Newton
from gdsim.core.optimizers.newton import hessians

FLOAT64 = {"dtype": torch.float64}
CURVATURE = torch.tensor([[4.0, 1.0, 0.0], [1.0, 3.0, -0.5], [0.0, -0.5, 9.0]], **FLOAT64)
MINIMUM = torch.tensor([1.0, -2.0, 0.5], **FLOAT64)


def quadratic(parameters):
    """Of parameters (..., 3)."""
    off = parameters - MINIMUM.to(parameters)
    return ((off @ CURVATURE.to(parameters)) * off).sum(-1) / 2


def rosenbrock(parameters):
    a, b = parameters.unbind(-1)
    return (1 - a) ** 2 + 100 * (b - a**2) ** 2


def gradient_of(loss, parameters):
    leaf = parameters.clone().requires_grad_()
    loss(leaf).sum().backward()
    return leaf.grad


def stepped(rule, loss, parameters, learning_rate):
    buffers = rule.first_buffers(torch.zeros_like(parameters))
    gradient = gradient_of(loss, parameters)
    return rule.update(parameters, gradient, buffers, learning_rate, 0, loss)


# Newton's method


def test_a_hessian_is_that_of_torch_at_each_point_of_a_batch():
    points = torch.randn(2, 5, 2, generator=torch.Generator().manual_seed(1), **FLOAT64)
    found = hessians(rosenbrock, points)
    assert found.shape == (2, 5, 2, 2)
    for row, point in zip(found.reshape(-1, 2, 2), points.reshape(-1, 2), strict=True):
        expected = torch.autograd.functional.hessian(rosenbrock, point)
        torch.testing.assert_close(row, expected, rtol=1e-12, atol=1e-12)


def test_newtons_method_is_at_the_minimum_of_a_quadratic_in_one_step():
    start = torch.tensor([[7.0, 3.0, -2.0], [-100.0, 0.0, 55.0]], **FLOAT64)
    after, (direction,) = stepped(Newton(), quadratic, start, 1.0)
    torch.testing.assert_close(after, MINIMUM.expand(2, 3), rtol=1e-12, atol=1e-11)
    torch.testing.assert_close(direction, start - MINIMUM, rtol=1e-12, atol=1e-11)


@pytest.mark.parametrize(("learning_rate", "damping"), [(0.3, 0.0), (1.0, 2.5), (0.7, 0.1)])
def test_a_damped_step_solves_the_damped_system(learning_rate, damping):
    start = torch.tensor([7.0, 3.0, -2.0], **FLOAT64)
    after, _ = stepped(Newton(damping=damping), quadratic, start, learning_rate)
    system = CURVATURE + damping * torch.eye(3, **FLOAT64)
    step = torch.linalg.solve(system, CURVATURE @ (start - MINIMUM))
    torch.testing.assert_close(after, start - learning_rate * step, rtol=1e-12, atol=1e-12)


def test_newtons_method_converges_quadratically():
    point, errors = torch.tensor([-1.2, 1.0], **FLOAT64), []
    for _ in range(7):
        point, _ = stepped(Newton(), rosenbrock, point, 1.0)
        errors.append((point - 1).norm().item())
    assert errors[-1] < 1e-12


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_where_the_loss_is_flat_no_step_is_taken(dtype):
    def valley(parameters):
        return (parameters[..., 0] + parameters[..., 1] - 3) ** 2

    start = torch.tensor([1.0, 0.5, 8.0], dtype=dtype)
    after, _ = stepped(Newton(), valley, start, 1.0)
    # The shortest way into the valley, and nothing along it.
    torch.testing.assert_close(after, torch.tensor([1.75, 1.25, 8.0], dtype=dtype))


@pytest.mark.parametrize("loss", [lambda p: p.sum(-1), lambda p: (0 * p).sum(-1)])
def test_on_a_plane_there_is_no_curvature_and_no_step(loss):
    start = torch.tensor([[1.0, 0.5], [2.0, 3.0]])
    after, (direction,) = stepped(Newton(), loss, start, 1.0)
    assert torch.equal(after, start)
    assert not direction.any()


def test_newtons_method_goes_to_a_saddle_too():
    after, _ = stepped(Newton(), lambda p: p[..., 0] ** 2 - p[..., 1] ** 2, torch.ones(2), 1.0)
    assert after.tolist() == [0.0, 0.0]


def test_a_point_of_a_batch_that_is_not_finite_leaves_the_others_alone():
    # The eigenvalues of such a matrix would be an error, for all of the batch.
    start = torch.tensor([[float("nan"), 0.0, 1.0], [7.0, 3.0, -2.0]], **FLOAT64)
    after, _ = stepped(Newton(), lambda p: quadratic(p) + 0 * (p**4).sum(-1), start, 1.0)
    torch.testing.assert_close(after[1], MINIMUM, rtol=1e-12, atol=1e-11)
    assert after[0].isnan().all()


def test_newtons_method_works_where_gradients_are_switched_off():
    start, gradient = torch.tensor([7.0, 3.0, -2.0], **FLOAT64), None
    gradient = gradient_of(quadratic, start)
    with torch.no_grad():
        after, _ = Newton().update(start, gradient, (start,), 1.0, 0, quadratic)
    torch.testing.assert_close(after, MINIMUM, rtol=1e-12, atol=1e-12)


# The line search


def tries(rule, loss, start, learning_rate):
    """The lengths in their order, and whether each makes the loss fall by enough."""
    gradient = gradient_of(loss, start)
    square = (gradient @ gradient).item()
    for times in range(rule.most):
        length = learning_rate * rule.shrink**times
        promised = rule.c1 * length * square
        yield length, loss(start - length * gradient).item() <= loss(start).item() - promised


@given(
    start=st.tuples(st.floats(-3, 3), st.floats(-3, 3)),
    learning_rate=st.floats(1e-3, 10),
    c1=st.floats(1e-4, 0.9),
    shrink=st.floats(0.1, 0.9),
)
@hypothesis_settings(max_examples=100, deadline=None)
def test_the_length_taken_is_the_first_that_helps_enough(start, learning_rate, c1, shrink):
    rule, start = LineSearch(c1=c1, shrink=shrink, most=200), torch.tensor(start, **FLOAT64)
    after, (length,) = stepped(rule, rosenbrock, start, learning_rate)
    gradient = gradient_of(rosenbrock, start)
    torch.testing.assert_close(after, start - length * gradient)
    *before, (found, enough) = until_found(tries(rule, rosenbrock, start, learning_rate))
    assert enough
    assert not any(enough for _, enough in before)
    assert length.tolist() == pytest.approx([found, found], rel=1e-12)


def test_each_point_of_a_batch_has_its_own_length():
    starts = torch.tensor([[-1.2, 1.0], [0.3, 0.1], [1.1, 1.2]], **FLOAT64)
    rates = torch.tensor([[1.0], [1e-4], [0.01]], **FLOAT64)
    after, (lengths,) = stepped(LineSearch(), rosenbrock, starts, rates)
    assert len(set((lengths / rates)[:, 0].tolist())) == 3
    for row, (start, rate) in enumerate(zip(starts, rates[:, 0].tolist(), strict=True)):
        alone, (length,) = stepped(LineSearch(), rosenbrock, start, rate)
        torch.testing.assert_close(after[row], alone, rtol=1e-13, atol=0)
        assert torch.equal(lengths[row], length)


def until_found(tried):
    for length, enough in tried:
        yield length, enough
        if enough:
            return


def test_after_the_last_try_the_next_length_is_taken():
    start = torch.tensor([2.0], **FLOAT64)
    rule = LineSearch(c1=0.999, shrink=0.5, most=3)
    after, (length,) = stepped(rule, lambda p: (p**4).sum(-1), start, 8.0)
    assert length.item() == 8.0 * 0.5**3
    assert after.item() == 2.0 - 1.0 * 4 * 2.0**3


def test_a_length_that_leaves_the_domain_is_shortened():
    def loss(parameters):
        return (parameters - 0.1 * torch.log(parameters)).sum(-1)

    start = torch.tensor([0.5], **FLOAT64)
    assert loss(start - 8.0 * gradient_of(loss, start)).isnan()
    after, (length,) = stepped(LineSearch(), loss, start, 8.0)
    assert length.item() < 8.0
    assert loss(after) < loss(start)


def test_a_line_search_never_makes_the_loss_grow():
    rule, point = LineSearch(), torch.tensor([-1.2, 1.0], **FLOAT64)
    losses = [rosenbrock(point).item()]
    for _ in range(200):
        point, _ = stepped(rule, rosenbrock, point, 1.0)
        losses.append(rosenbrock(point).item())
    assert all(after < before for before, after in itertools.pairwise(losses))


@pytest.mark.parametrize("name", ["newton", "line-search"])
def test_what_has_to_be_asked_for_the_loss_says_so(name):
    kind = OPTIMIZERS[name]
    assert kind.needs_loss
    assert kind.learning_rate == 1.0
    assert not hasattr(torch.optim, kind.title)
    with pytest.raises(AssertionError, match="needs the loss"):
        kind().update(torch.ones(2), torch.ones(2), (torch.ones(2),), 0.1)


def test_newtons_method_is_for_few_parameters():
    assert Newton.most_parameters == 200
    assert LineSearch.most_parameters is None


def test_no_rule_brings_in_what_makes_a_start_slow():
    program = """
import sys, torch
from gdsim.core.optimizers import OPTIMIZERS
for kind in OPTIMIZERS.values():
    rule, w = kind(), torch.ones(2, requires_grad=True)
    loss = lambda p: (p**4).sum(-1)
    loss(w).backward()
    rule.update(w.detach(), w.grad, rule.first_buffers(torch.zeros(2)), 0.1, 0, loss)
print([name for name in ("sympy", "torch._dynamo") if name in sys.modules])
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (ended.stdout, ended.stderr) == ("[]\n", "")
