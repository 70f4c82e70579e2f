import pytest
import torch

from gdsim.core.optimizers import OPTIMIZERS, SGD, Optimizer, RangeError


def valley(w):
    x = torch.tensor([[1.0, 1.2], [2.0, 1.2]], dtype=torch.float64)
    return ((x @ w - torch.tensor([2.0, 4.0], dtype=torch.float64)) ** 2).mean()


def rosenbrock(w):
    return (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2


def logistic(w):
    x = torch.linspace(-2, 3, 40, dtype=torch.float64).reshape(8, 5)
    return torch.nn.functional.softplus(-(x @ w)).mean() + 0.01 * (w**2).sum()


PROBLEMS = {
    "valley": (valley, [1.0, 1.0], 0.02),
    "rosenbrock": (rosenbrock, [-1.2, 1.0], 1e-4),
    "logistic": (logistic, [0.5, -0.5, 1.0, 0.0, 2.0], 0.1),
}
EVERY_PROBLEM = pytest.mark.parametrize("problem", PROBLEMS)


def assert_same_as_torch(problem, schedule):
    """200 steps; the schedule gives learning rate (in units of the problem's) and momentum."""
    loss, start, unit = PROBLEMS[problem]
    theirs = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([theirs], lr=unit)
    ours, buffers = theirs.detach().clone(), (torch.zeros_like(theirs),)
    for step in range(200):
        rate, momentum = schedule(step)
        optimizer.param_groups[0].update(lr=rate * unit, momentum=momentum)
        optimizer.zero_grad()
        loss(theirs).backward()
        optimizer.step()
        leaf = ours.clone().requires_grad_()
        loss(leaf).backward()
        ours, buffers = SGD(momentum=momentum).update(ours, leaf.grad, buffers, rate * unit)
        torch.testing.assert_close(ours, theirs.detach(), rtol=1e-12, atol=1e-12)
    assert not torch.equal(ours, torch.tensor(start, dtype=torch.float64))


@EVERY_PROBLEM
@pytest.mark.parametrize("momentum", [0, 0.5, 0.9, 0.99])
def test_sgd_is_that_of_torch(problem, momentum):
    assert_same_as_torch(problem, lambda step: (1, momentum))


@EVERY_PROBLEM
def test_sgd_is_that_of_torch_where_the_learning_rate_changes(problem):
    assert_same_as_torch(problem, lambda step: (1 if step < 70 else 0.3, 0.9))


@EVERY_PROBLEM
@pytest.mark.parametrize("momenta", [(0, 0.9), (0.9, 0), (0.9, 0, 0.5), (0.9, 0.5, 0.99, 0)])
def test_sgd_is_that_of_torch_where_momentum_is_turned_on_off_and_over(problem, momenta):
    assert_same_as_torch(problem, lambda step: (1, momenta[step * len(momenta) // 200]))


@pytest.mark.parametrize("momentum", [0, 0.9])
def test_an_update_leaves_what_it_is_given_as_it_was(momentum):
    parameters, gradient, buffer = given = [torch.tensor([v, -v]) for v in (1.0, 2.0, 3.0)]
    copies = [tensor.clone() for tensor in given]
    after, (buffer_after,) = SGD(momentum=momentum).update(parameters, gradient, (buffer,), 0.1)
    assert all(map(torch.equal, given, copies))
    after.fill_(9)
    if momentum:
        buffer_after.fill_(9)
    assert all(map(torch.equal, given, copies))


def test_momentum_keeps_its_share_of_the_last_step():
    parameters, gradient, buffer = torch.tensor([[1.0], [2.0], [4.0]])
    after, (buffer_after,) = SGD(momentum=0.5).update(parameters, gradient, (buffer,), 0.25)
    assert buffer_after.item() == 0.5 * 4 + 2
    assert after.item() == 1 - 0.25 * 4


def test_every_optimizer_has_the_name_that_torch_gives_it():
    assert list(OPTIMIZERS) == ["sgd"]
    for name, rule in OPTIMIZERS.items():
        assert rule.id == name
        assert name == getattr(torch.optim, rule.title).__name__.lower()


def test_every_optimizer_has_the_hyperparameters_that_torch_has_by_default():
    for rule in OPTIMIZERS.values():
        theirs = getattr(torch.optim, rule.title)([torch.zeros(1)]).defaults
        assert all(getattr(rule(), name) == theirs[name] for name in rule.__struct_fields__)


@pytest.mark.parametrize(
    "momentum",
    [-0.1, float("nan"), float("inf"), 10**400, True, "0.9", None],
    ids=lambda value: repr(value)[:9],
)
def test_a_momentum_out_of_range_is_refused_by_name(momentum):
    with pytest.raises(RangeError, match=r"^The momentum must be a number of at least 0") as caught:
        SGD(momentum=momentum)
    assert caught.value.name == "momentum"


def test_an_optimizer_without_an_update_rule_says_so():
    with pytest.raises(TypeError, match="Optimizer has no update rule"):
        Optimizer().update(torch.zeros(1), torch.zeros(1), (), 0.1)
