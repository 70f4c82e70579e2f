"""What the views are told of a step: the vector it follows, and what it is scaled by."""

import pytest
import torch

from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, LineSearch, Newton, RAdam, RMSprop


def quadratic(parameters):
    a, b, c = parameters.unbind(-1)
    return 2 * (a - 1) ** 2 + 0.5 * (b + 2) ** 2 + 9 * c**2 + a * b


def gradient_of(loss, parameters):
    leaf = parameters.clone().requires_grad_()
    loss(leaf).sum().backward()
    return leaf.grad


def moved(rule, steps, dtype=torch.float64):
    """The last of so many steps: the parameters before, the gradient, what is after."""
    parameters = torch.tensor([1.5, -0.3, 0.8], dtype=dtype)
    buffers = rule.first_buffers(torch.zeros_like(parameters))
    for step in range(steps):
        before, gradient = parameters, gradient_of(quadratic, parameters)
        parameters, buffers = rule.update(before, gradient, buffers, 0.01, step, quadratic)
    return before, gradient, parameters, buffers


@pytest.mark.parametrize("steps", [1, 2, 20])
@pytest.mark.parametrize(
    "rule",
    [
        SGD(),
        SGD(momentum=0.9),
        SGD(momentum=0.9, dampening=0.5),
        OPTIMIZERS["adagrad"](lr_decay=0.5, initial_accumulator_value=0.3),
        RMSprop(),
        RMSprop(centered=True, alpha=0.5),
        Adam(),
        Adam(amsgrad=True, beta2=0.8),
        OPTIMIZERS["adamw"](weight_decay=0.0),
        OPTIMIZERS["adamax"](),
        RAdam(),
        Newton(),
    ],
    ids=repr,
)
def test_moment_and_scaling_together_are_the_step(rule, steps):
    before, gradient, after, buffers = moved(rule, steps)
    moment, scaling = (f(buffers, steps - 1) for f in (rule.first_moment, rule.scaling))
    followed = gradient if moment is None else moment
    step = followed if scaling is None else followed * scaling
    torch.testing.assert_close(before - after, 0.01 * step, rtol=1e-11, atol=1e-14)


def test_the_momentum_of_rmsprop_is_scaled_already():
    rule = RMSprop(momentum=0.9)
    before, gradient, after, buffers = moved(rule, 5)
    moment = rule.first_moment(buffers, 4)
    torch.testing.assert_close(before - after, 0.01 * moment, rtol=1e-11, atol=1e-14)
    kept = moved(rule, 4)[3][-1]
    scaled = gradient * rule.scaling(buffers, 4)
    torch.testing.assert_close(moment - 0.9 * kept, scaled, rtol=1e-11, atol=1e-14)


def test_rprop_is_scaled_by_its_step_sizes():
    rule = OPTIMIZERS["rprop"]()
    before, gradient, after, buffers = moved(rule, 3)
    torch.testing.assert_close(before - after, gradient.sign() * rule.scaling(buffers, 2))


def test_adadelta_is_scaled_by_the_steps_it_has_taken():
    rule = OPTIMIZERS["adadelta"]()
    buffers = moved(rule, 5)[3]
    before, gradient, after, (squares, _) = moved(rule, 6)
    torch.testing.assert_close(
        before - after, 0.01 * gradient * rule.scaling((squares, buffers[1]), 5)
    )


def test_radam_is_not_scaled_at_first_and_nadam_as_adam_is():
    assert RAdam().scaling(moved(RAdam(), 5)[3], 4).tolist() == [1.0] * 3
    assert max(RAdam().scaling(moved(RAdam(), 6)[3], 5).tolist()) < 1
    nadam, buffers = OPTIMIZERS["nadam"](), moved(OPTIMIZERS["nadam"](), 7)[3]
    torch.testing.assert_close(nadam.scaling(buffers, 6), Adam().scaling(buffers[:2], 6))
    torch.testing.assert_close(nadam.first_moment(buffers, 6), Adam().first_moment(buffers, 6))


@pytest.mark.parametrize(
    ("rule", "moment", "scaling"),
    [
        (SGD(), False, False),
        (SGD(momentum=0.5), True, False),
        (RMSprop(), False, True),
        (Newton(), True, False),
        (LineSearch(), False, False),
    ],
    ids=repr,
)
def test_what_a_rule_does_not_have_is_none(rule, moment, scaling):
    buffers = moved(rule, 2)[3]
    assert (rule.first_moment(buffers, 1) is not None) == moment
    assert (rule.scaling(buffers, 1) is not None) == scaling
