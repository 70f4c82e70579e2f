"""Each update rule against its namesake in `torch.optim`."""

import msgspec
import pytest
import torch

from gdsim.core.optimizers import OPTIMIZERS, SGD, Adagrad, Adam, NAdam, Optimizer, RMSprop

# The problems, and what the rules are set to


def valley(w):
    x = torch.tensor([[1.0, 1.2], [2.0, 1.2]], dtype=w.dtype)
    return x.T @ (x @ w - torch.tensor([2.0, 4.0], dtype=w.dtype))


def rosenbrock(w):
    bend = w[1] - w[0] ** 2
    return torch.stack((-2 * (1 - w[0]) - 400 * bend * w[0], 200 * bend))


def logistic(w):
    x = torch.linspace(-2, 3, 40, dtype=w.dtype).reshape(8, 5)
    return -(x.T @ torch.sigmoid(-(x @ w))) / 8 + 0.02 * w


PROBLEMS = {
    "valley": (valley, [1.0, 1.0], 0.02),
    "rosenbrock": (rosenbrock, [-1.2, 1.0], 1e-4),
    "logistic": (logistic, [0.5, -0.5, 1.0, 0.0, 2.0], 0.1),
}
"""The gradient of each loss, a start, and a learning rate that gets somewhere."""

EVERY_PROBLEM = pytest.mark.parametrize("problem", PROBLEMS)

MOMENTS = [
    {"beta1": 0.5, "beta2": 0.9},
    {"beta1": 0.0, "eps": 0.01},
    {"weight_decay": 0.3, "beta2": 0.99},
]
SETS = {
    "sgd": [
        {"momentum": 0.9},
        {"momentum": 0.5, "dampening": 0.3},
        {"momentum": 0.8, "nesterov": True, "weight_decay": 0.2},
        {"weight_decay": 0.5},
    ],
    "adagrad": [
        {"lr_decay": 0.1},
        {"initial_accumulator_value": 0.5, "eps": 0.01},
        {"weight_decay": 0.3},
    ],
    "rmsprop": [
        {"alpha": 0.9, "centered": True},
        {"momentum": 0.8, "eps": 0.01},
        {"weight_decay": 0.3, "momentum": 0.5, "centered": True, "eps": 1e-3},
    ],
    "adadelta": [{"rho": 0.5}, {"eps": 0.01}, {"weight_decay": 0.3, "rho": 0.99}],
    "adam": [*MOMENTS, {"amsgrad": True, "beta2": 0.8}],
    "adamw": [*MOMENTS, {"amsgrad": True, "beta2": 0.8}, {"weight_decay": 0.0}],
    "adamax": MOMENTS,
    "nadam": [
        *MOMENTS,
        {"momentum_decay": 0.1, "weight_decay": 0.2, "decoupled_weight_decay": True},
    ],
    "radam": [*MOMENTS, {"weight_decay": 0.2, "decoupled_weight_decay": True}],
    "rprop": [
        {"etaminus": 0.3, "etaplus": 1.5},
        {"step_min": 0.01, "step_max": 0.05},
        {"etaplus": 2.0, "step_max": 0.5},
    ],
}
"""By its id, what each rule of `torch.optim` is set to, beside its defaults."""

CASES = [OPTIMIZERS[name](**own) for name, sets in SETS.items() for own in ({}, *sets)]


def told(rule):
    usual = msgspec.structs.asdict(type(rule)())
    own = msgspec.structs.asdict(rule).items()
    return "-".join([rule.id, *(f"{name}={value}" for name, value in own if value != usual[name])])


EVERY_CASE = pytest.mark.parametrize("rule", CASES, ids=told)


def in_torch(rule, tensor, learning_rate):
    """The rule as its program makes it."""
    return eval(rule.made(["tensor"], learning_rate), {"torch": torch, "tensor": tensor})


def side_by_side(problem, rules, rates, dtype=torch.float64):
    """The parameters after each step, ours and theirs; of each step the rule and the rate.

    The rates are in units of the problem's own.
    """
    gradient, start, unit = PROBLEMS[problem]
    theirs = torch.tensor(start, dtype=dtype, requires_grad=True)
    optimizer, set_to = in_torch(rules[0], theirs, rates[0] * unit), (rules[0], rates[0])
    ours = theirs.detach().clone()
    buffers = rules[0].first_buffers(torch.zeros_like(ours))
    for step, (rule, rate) in enumerate(zip(rules, rates, strict=True)):
        if set_to != (rule, rate):
            change = f"optimizer.param_groups[0].update({rule.arguments(rate * unit)})"
            exec(change, {"optimizer": optimizer})
            set_to = (rule, rate)
        theirs.grad = gradient(theirs.detach())
        optimizer.step()
        ours, buffers = rule.update(ours, gradient(ours), buffers, rate * unit, step)
        yield ours, theirs.detach().clone()


def assert_same_as_torch(problem, rules, rates=None):
    """As many steps as there are rules, in float64."""
    steps = side_by_side(problem, rules, rates or [1] * len(rules))
    ours, theirs = map(torch.stack, zip(*steps, strict=True))
    torch.testing.assert_close(ours, theirs, rtol=1e-12, atol=1e-12)
    assert not torch.equal(ours[-1], torch.tensor(PROBLEMS[problem][1], dtype=torch.float64))


# They are those of torch


@EVERY_PROBLEM
@EVERY_CASE
def test_a_rule_is_that_of_torch(problem, rule):
    assert_same_as_torch(problem, [rule] * 200)


@pytest.mark.parametrize("problem", ["rosenbrock", "logistic"])
@pytest.mark.parametrize("rule", [rule for rule in CASES if not rule.is_bare], ids=told)
def test_in_float32_a_rule_has_the_bits_of_torch(problem, rule):
    # The bare loop rounds as its own program does; see test_program.py.
    for ours, theirs in side_by_side(problem, [rule] * 100, [1] * 100, torch.float32):
        assert torch.equal(ours, theirs)


def test_what_is_tried_covers_every_hyperparameter():
    for name, sets in SETS.items():
        varied = {field for own in sets for field in own}
        assert varied == set(OPTIMIZERS[name].__struct_fields__)
        assert len(sets) >= 3


@EVERY_PROBLEM
@pytest.mark.parametrize("momentum", [0, 0.5, 0.9, 0.99])
def test_sgd_is_that_of_torch(problem, momentum):
    assert_same_as_torch(problem, [SGD(momentum=momentum)] * 200)


@EVERY_PROBLEM
def test_sgd_is_that_of_torch_where_the_learning_rate_changes(problem):
    rates = [1 if step < 70 else 0.3 for step in range(200)]
    assert_same_as_torch(problem, [SGD(momentum=0.9)] * 200, rates)


@EVERY_PROBLEM
@pytest.mark.parametrize("dampening", [0, 0.3])
@pytest.mark.parametrize("momenta", [(0, 0.9), (0.9, 0), (0.9, 0, 0.5), (0.9, 0.5, 0.99, 0)])
def test_sgd_is_that_of_torch_where_momentum_is_turned_on_off_and_over(problem, momenta, dampening):
    momenta = [momenta[step * len(momenta) // 200] for step in range(200)]
    assert_same_as_torch(problem, [SGD(momentum=m, dampening=dampening) for m in momenta])


@EVERY_CASE
def test_a_rule_is_that_of_torch_where_its_numbers_change_on_the_way(rule):
    others = [other for other in CASES if other.continues(rule)]
    if isinstance(rule, Adagrad):
        # The value that the sum began with is of the past.
        begun = {"initial_accumulator_value": rule.initial_accumulator_value}
        others = [msgspec.structs.replace(other, **begun) for other in others]
    rules = [rule] * 40 + [others[step // 10 % len(others)] for step in range(80)]
    rates = [1 if step < 70 else 0.3 for step in range(120)]
    assert_same_as_torch("logistic", rules, rates)


@EVERY_CASE
def test_a_rule_begins_with_the_learning_rate_that_torch_has_for_it(rule):
    theirs = getattr(torch.optim, rule.title)([torch.zeros(1)])
    assert rule.learning_rate == theirs.defaults["lr"]


# What holds for all


def loss_of(parameters):
    return (parameters**4).sum(-1)


@pytest.mark.parametrize(
    "rule", [*CASES, OPTIMIZERS["newton"](), OPTIMIZERS["line-search"]()], ids=told
)
def test_an_update_leaves_what_it_is_given_as_it_was(rule):
    parameters, gradient, *buffers = given = [
        torch.tensor([v, -v]) for v in (1.0, 2.0, *[3.0] * len(rule.buffer_names))
    ]
    copies = [tensor.clone() for tensor in given]
    after, buffers_after = rule.update(parameters, gradient, tuple(buffers), 0.1, 3, loss_of)
    assert all(map(torch.equal, given, copies))
    after.fill_(9)
    if not isinstance(rule, SGD) or rule.momentum:
        for buffer in buffers_after:
            buffer.fill_(9)
    assert all(map(torch.equal, given, copies))


@pytest.mark.parametrize(
    "rule", [*CASES, OPTIMIZERS["newton"](), OPTIMIZERS["line-search"]()], ids=told
)
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_buffers_are_like_the_parameters(rule, dtype):
    parameters = torch.tensor([[1.0, 2.0], [3.0, 4.0], [0.0, 1.0]], dtype=dtype)
    buffers = rule.first_buffers(torch.zeros_like(parameters))
    for step in range(3):
        assert len(buffers) == len(rule.buffer_names) == len(rule.first_values)
        for tensor in (parameters, *buffers):
            assert (tensor.dtype, tensor.shape) == (dtype, (3, 2))
        parameters, buffers = rule.update(parameters, parameters, buffers, 0.1, step, loss_of)
    assert parameters.isfinite().all()


def test_momentum_keeps_its_share_of_the_last_step():
    parameters, gradient, buffer = torch.tensor([[1.0], [2.0], [4.0]])
    after, (buffer_after,) = SGD(momentum=0.5).update(parameters, gradient, (buffer,), 0.25)
    assert buffer_after.item() == 0.5 * 4 + 2
    assert after.item() == 1 - 0.25 * 4


def test_a_first_buffer_is_not_dampened_and_a_later_one_is():
    rule, gradient = SGD(momentum=0.5, dampening=0.75), torch.tensor([2.0, 0.0])
    parameters, buffers = torch.zeros(2), rule.first_buffers(torch.zeros(2))
    parameters, buffers = rule.update(parameters, gradient, buffers, 1.0)
    assert buffers[0].tolist() == [2.0, 0.0]
    _, buffers = rule.update(parameters, torch.tensor([4.0, 4.0]), buffers, 1.0, 1)
    assert buffers[0].tolist() == [0.5 * 2 + 0.25 * 4, 0.25 * 4]


def test_amsgrad_averages_and_products_are_there_where_they_are_needed():
    assert Adam().buffer_names == ("exp_avg", "exp_avg_sq")
    assert Adam(amsgrad=True).buffer_names == ("exp_avg", "exp_avg_sq", "max_exp_avg_sq")
    assert RMSprop(centered=True, momentum=0.5).buffer_names == ("square_avg", "grad_avg", "buffer")
    assert NAdam().first_buffers(torch.zeros(2))[2].tolist() == [1.0, 1.0]
    sums = Adagrad(initial_accumulator_value=0.5).first_buffers(torch.zeros(2))
    assert sums[0].tolist() == [0.5, 0.5]


def test_a_run_goes_on_under_a_rule_of_its_kind_that_keeps_the_same_buffers():
    assert Adam(beta1=0.5).continues(Adam())
    assert SGD(momentum=0.9).continues(SGD())
    assert not Adam(amsgrad=True).continues(Adam())
    assert not RMSprop(momentum=0.9).continues(RMSprop())
    assert not Adam().continues(SGD())


def test_an_optimizer_without_an_update_rule_says_so():
    with pytest.raises(TypeError, match="Optimizer has no update rule"):
        Optimizer().update(torch.zeros(1), torch.zeros(1), (), 0.1)
