"""A batch of parameters (M, P): each row goes as it would go alone."""

import msgspec
import pytest
import torch

from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, RMSprop, with_batch

BASES = {
    "sgd": [{}, {"momentum": 0.7}, {"momentum": 0.7, "dampening": 0.2}],
    "rmsprop": [{}, {"momentum": 0.5, "centered": True}],
    "adam": [{}, {"amsgrad": True}],
    "nadam": [{}, {"weight_decay": 0.1, "decoupled_weight_decay": True}],
    "radam": [{}, {"weight_decay": 0.1, "decoupled_weight_decay": True}],
}
"""What else a rule is set to, where that opens another way through its update."""

VALUES = {
    "etaplus": (1.05, 1.3, 2.0),
    "step_min": (1e-4, 1e-3, 0.02),
    "step_max": (0.01, 0.05, 1.0),
    "eps": (1e-8, 1e-3, 0.3),
    "beta2": (0.3, 0.8, 0.999),
    "momentum": (0.0, 0.5, 0.9),
    "weight_decay": (0.0, 0.1, 0.4),
}
RATES = (0.01, 0.05, 0.002)


def loss_of(parameters):
    """Of parameters (..., 2): an uneven valley, and a bend."""
    a, b = parameters.unbind(-1)
    return (a - 1) ** 2 + 3 * (b - 0.3 * a**2) ** 2 + 0.1 * a**4


def walked(rule, start, learning_rate, steps=25):
    """The parameters after each step."""
    parameters, buffers = start, rule.first_buffers(torch.zeros_like(start))
    for step in range(steps):
        leaf = parameters.clone().requires_grad_()
        loss_of(leaf).sum().backward()
        parameters, buffers = rule.update(
            parameters, leaf.grad, buffers, learning_rate, step, loss_of
        )
        yield parameters


CASES = [
    (kind(**base), field.name)
    for name, kind in OPTIMIZERS.items()
    for base in BASES.get(name, [{}])
    for field in msgspec.structs.fields(kind)
    if isinstance(field.default, float)
]


@pytest.mark.parametrize(("rule", "name"), CASES, ids=lambda value: getattr(value, "id", value))
def test_each_row_goes_as_it_would_alone(rule, name):
    starts = torch.tensor([[-1.0, 2.0], [0.4, -0.7], [1.5, 1.0]], dtype=torch.float64)
    values = VALUES.get(name, (0.1, 0.4, 0.9))
    if name in ("momentum", "dampening") and rule == SGD():
        rule = SGD(momentum=0.3)
    batch = with_batch(rule, **{name: torch.tensor(values, dtype=torch.float64)[:, None]})
    rates = torch.tensor(RATES, dtype=torch.float64)[:, None]
    together = torch.stack(list(walked(batch, starts, rates)))
    assert together.isfinite().all()
    for row, (value, rate) in enumerate(zip(values, RATES, strict=True)):
        own = msgspec.structs.replace(rule, **{name: value})
        alone = torch.stack(list(walked(own, starts[row], rate)))
        torch.testing.assert_close(together[:, row], alone, rtol=1e-11, atol=1e-13)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_rows_that_differ_in_nothing_go_the_same_way_and_in_several_dimensions(name):
    rule = OPTIMIZERS[name]()
    start = torch.tensor([0.4, -0.7], dtype=torch.float64)
    grid = start.expand(2, 3, 2)
    for one, many in zip(walked(rule, start, 0.02), walked(rule, grid, 0.02), strict=True):
        torch.testing.assert_close(many, one.expand(2, 3, 2), rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("name", ["newton", "line-search"])
def test_a_row_that_is_not_finite_leaves_the_others_alone(name):
    rule = OPTIMIZERS[name]()
    start = torch.tensor([[0.4, -0.7], [float("nan"), 1.0], [1e200, 1.0]], dtype=torch.float64)
    *_, after = walked(rule, start, 0.5, steps=3)
    *_, alone = walked(rule, start[0], 0.5, steps=3)
    torch.testing.assert_close(after[0], alone, rtol=1e-12, atol=0)
    assert not after[1].isfinite().all()


def test_the_rule_that_was_given_stays_and_its_other_numbers_are_taken_over():
    rule = Adam(beta1=0.5, amsgrad=True)
    beta2 = torch.tensor([[1.5], [0.5]])
    batch = with_batch(rule, beta2=beta2)
    assert (batch.beta1, batch.amsgrad) == (0.5, True)
    assert batch.beta2 is beta2
    assert rule == Adam(beta1=0.5, amsgrad=True)


def test_a_momentum_that_differs_has_its_buffer():
    assert RMSprop().buffer_names == ("square_avg",)
    varied = with_batch(RMSprop(), momentum=torch.tensor([[0.0], [0.9]]))
    assert varied.buffer_names == ("square_avg", "buffer")


@pytest.mark.parametrize("name", ["nothing", "amsgrad", "update", "learning_rate"])
def test_only_numbers_of_its_own_can_differ(name):
    with pytest.raises(TypeError, match=f"Adam has no hyperparameter {name} that can differ"):
        with_batch(Adam(), **{name: torch.zeros(2, 1)})
