import itertools
import math
import subprocess
import sys

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.func import vmap
from torch.nn import functional

from gdsim.core import layers as layers_module
from gdsim.core.layers import Layers, cross_entropies, squared_errors

MODULES = {"tanh": nn.Tanh, "relu": nn.ReLU, "sigmoid": nn.Sigmoid}
SIZES = [(1, 1, 1), (1, 8, 1), (2, 32, 32, 1), (2, 64, 64, 64, 1), (3, 5, 1, 7, 1), (50, 16, 1)]
LOSSES = [functional.mse_loss, functional.binary_cross_entropy_with_logits]

EVERY_ACTIVATION = pytest.mark.parametrize("activation", MODULES)
EVERY_SIZE = pytest.mark.parametrize("sizes", SIZES, ids=lambda sizes: "-".join(map(str, sizes)))


def modules(layers):
    """The same network as PyTorch's own modules."""
    made = []
    for before, after in itertools.pairwise(layers.sizes):
        made += [nn.Linear(before, after), MODULES[layers.activation]()]
    return nn.Sequential(*made[:-1])


def flat(tensors):
    """Weights (out, in) and biases (out,) of PyTorch's modules as our parameters (P,)."""
    return torch.cat([tensor.movedim(0, -1).flatten() for tensor in tensors])


def samples(layers, count, dtype=torch.float64):
    generator = torch.Generator().manual_seed(count)
    inputs = torch.randn(count, layers.sizes[0], generator=generator, dtype=dtype)
    targets = torch.randint(0, 2, (count,), generator=generator).to(dtype)
    return (inputs[:, 0] if layers.sizes[0] == 1 else inputs), targets


def points(layers, many, dtype=torch.float64):
    generator = torch.Generator().manual_seed(many)
    size = len(layers.parameter_names)
    return 0.5 * torch.randn(many, size, generator=generator, dtype=dtype)


@EVERY_ACTIVATION
@EVERY_SIZE
@pytest.mark.parametrize("loss", LOSSES)
def test_prediction_and_gradient_are_those_of_pytorchs_modules(sizes, activation, loss):
    layers = Layers(sizes, activation)
    network = modules(layers).double()
    inputs, targets = samples(layers, 23)
    expected = network(inputs.reshape(23, -1)).squeeze(-1)
    loss(expected, targets).backward()
    parameters = flat(network.parameters()).detach().requires_grad_()
    prediction = layers.predict(parameters, inputs)
    loss(prediction, targets).backward()
    assert prediction.shape == (23,)
    torch.testing.assert_close(prediction, expected, rtol=1e-12, atol=1e-12)
    gradient = flat([tensor.grad for tensor in network.parameters()])
    torch.testing.assert_close(parameters.grad, gradient, rtol=1e-12, atol=1e-12)


@settings(deadline=None)
@given(
    st.sampled_from([1, 2, 3, 50]),
    st.lists(st.integers(1, 64), min_size=1, max_size=3),
    st.sampled_from(list(MODULES)),
    st.sampled_from([torch.float32, torch.float64]),
    st.sampled_from([1, 2, 37, 200]),
)
def test_the_programs_lines_give_the_same_to_the_last_bit(size, hidden, activation, dtype, count):
    layers = Layers((size, *hidden, 1), activation)
    inputs, targets = samples(layers, count, dtype)
    (parameters,) = points(layers, 1, dtype)
    # As a program has them: each tensor made from its numbers.
    names, first = {"torch": torch, "inputs": inputs}, 0
    for name, shape in layers.tensors:
        part = parameters[first : first + math.prod(shape)].reshape(shape)
        names[name] = torch.tensor(part.tolist(), dtype=dtype, requires_grad=True)
        first += part.numel()
    exec(layers.forward("inputs[:, None]" if size == 1 else "inputs"), names)
    functional.mse_loss(names["y_pred"], targets).backward()
    leaf = parameters.clone().requires_grad_()
    prediction = layers.predict(leaf, inputs)
    functional.mse_loss(prediction, targets).backward()
    assert torch.equal(prediction, names["y_pred"])
    gradients = [names[name].grad.flatten() for name, _ in layers.tensors]
    assert torch.equal(leaf.grad, torch.cat(gradients))


def test_the_program_is_a_line_for_each_layer():
    assert Layers((2, 8, 4, 1), "relu").forward("X").splitlines() == [
        "h1 = torch.relu(X @ W1 + b1)",
        "h2 = torch.relu(h1 @ W2 + b2)",
        "y_pred = (h2 @ W3 + b3).squeeze(-1)",
    ]


def test_parameters_are_named_as_the_program_has_them():
    layers = Layers((2, 3, 1), "tanh")
    assert layers.tensors == (("W1", (2, 3)), ("b1", (3,)), ("W2", (3, 1)), ("b2", (1,)))
    first = ["W1[0,0]", "W1[0,1]", "W1[0,2]", "W1[1,0]", "W1[1,1]", "W1[1,2]"]
    then = ["b1[0]", "b1[1]", "b1[2]", "W2[0,0]", "W2[1,0]", "W2[2,0]", "b2"]
    assert layers.parameter_names == (*first, *then)


def test_the_largest_network_of_two_inputs_has_8577_parameters():
    layers = Layers((2, 64, 64, 64, 1), "tanh")
    assert len(layers.parameter_names) == len(set(layers.parameter_names)) == 8577
    assert layers.text == "2-64-64-64-1"


@EVERY_SIZE
@pytest.mark.parametrize("seed", [0, 1, 2**31 - 1])
def test_a_start_is_what_pytorchs_linear_draws_from_the_same_seed(sizes, seed):
    layers = Layers(sizes, "tanh")
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        network = modules(layers)
    assert layers.draw(seed) == tuple(flat(network.parameters()).tolist())


def test_a_start_is_drawn_without_touching_torchs_own_generator():
    before = torch.random.get_rng_state()
    drawn = Layers((2, 8, 1), "tanh").draw(3)
    assert torch.equal(torch.random.get_rng_state(), before)
    assert drawn == Layers((2, 8, 1), "relu").draw(3)
    assert drawn != Layers((2, 8, 1), "tanh").draw(4)


def test_a_start_is_uniform_within_one_over_the_root_of_the_inputs():
    layers = Layers((50, 64, 64, 1), "tanh")
    drawn = np.array(layers.draw(5))
    first = 0
    for fan_in, shape in [(50, (50, 64)), (50, (64,)), (64, (64, 64)), (64, (64,)), (64, (64, 1))]:
        bound = 1 / math.sqrt(fan_in)
        part = np.sort(drawn[first : first + math.prod(shape)] / bound)
        first += len(part)
        assert np.abs(part).max() <= 1 + 1e-6
        # Kolmogorov and Smirnov's distance from the uniform distribution, at 1 in 1000.
        uniform = (part + 1) / 2
        steps = np.arange(1, len(part) + 1) / len(part)
        assert np.abs(uniform - steps).max() < 1.95 / math.sqrt(len(part)) + 1 / len(part)


@EVERY_ACTIVATION
def test_the_loss_can_be_batched_and_differentiated_twice(activation):
    layers = Layers((2, 4, 3, 1), activation)
    inputs, targets = samples(layers, 9)
    some = points(layers, 5)

    def loss(parameters):
        return functional.mse_loss(layers.predict(parameters, inputs), targets)

    one_by_one = torch.stack([loss(point) for point in some])
    torch.testing.assert_close(vmap(loss)(some), one_by_one, rtol=1e-12, atol=1e-12)
    leaf = some[0].clone().requires_grad_()
    assert torch.autograd.gradgradcheck(loss, leaf, atol=1e-4)


@EVERY_ACTIVATION
@EVERY_SIZE
@pytest.mark.parametrize(
    ("loss", "errors"), list(zip(LOSSES, (squared_errors, cross_entropies), strict=True))
)
def test_batched_losses_are_those_of_each_point_by_itself(sizes, activation, loss, errors, device):
    layers = Layers(sizes, activation)
    inputs, targets = (part.to(device) for part in samples(layers, 50))
    some = points(layers, 7).to(device)
    found = layers.losses(some, inputs, targets, errors)
    expected = torch.stack([loss(layers.predict(point, inputs), targets) for point in some])
    assert found.shape == (7,)
    torch.testing.assert_close(found, expected, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("at_once", [(7, 1, 4), (7, 500, 1), (50, 2000, 32), (10**6, 10**6, 10**6)])
@pytest.mark.parametrize("many", [1, 2, 33])
def test_batched_losses_do_not_depend_on_how_much_is_done_at_once(at_once, many, monkeypatch):
    layers = Layers((2, 5, 3, 1), "tanh")
    inputs, targets = samples(layers, 50)
    some = points(layers, many)
    for what, count in zip(("SAMPLES", "NUMBERS", "POINTS"), at_once, strict=True):
        monkeypatch.setattr(layers_module, f"{what}_AT_ONCE", count)
    found = layers.losses(some, inputs, targets, squared_errors)
    expected = [functional.mse_loss(layers.predict(point, inputs), targets) for point in some]
    torch.testing.assert_close(found, torch.stack(expected), rtol=1e-12, atol=1e-12)


def test_batched_losses_in_float32_are_right_to_its_rounding():
    layers = Layers((2, 32, 32, 1), "tanh")
    inputs, targets = samples(layers, 1000)
    some = points(layers, 20)
    exact = layers.losses(some, inputs, targets, cross_entropies)
    found = layers.losses(some.float(), inputs.float(), targets.float(), cross_entropies)
    assert found.dtype == torch.float32
    torch.testing.assert_close(found.double(), exact, rtol=2e-6, atol=0)


def test_a_point_where_the_loss_is_not_finite_leaves_the_others_as_they_are():
    layers = Layers((2, 4, 1), "relu")
    inputs, targets = samples(layers, 10, torch.float32)
    some = points(layers, 3, torch.float32)
    some[1] *= 1e30
    found = layers.losses(some, inputs, targets, squared_errors)
    assert torch.isfinite(found).tolist() == [True, False, True]


_PEAK = """
import resource, sys, torch
from pathlib import Path
from gdsim.core.layers import Layers

layers = Layers((2, *map(int, sys.argv[1].split(",")), 1), "tanh")
parameters = torch.tensor(layers.draw(0), dtype=torch.float64, requires_grad=True)

def step(count):
    inputs = torch.ones(count, 2, dtype=torch.float64)
    (layers.predict(parameters, inputs) ** 2).mean().backward()

step(10)
before = int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
step(200_000)
# Not by getrusage, whose peak a child process inherits.
status = Path("/proc/self/status").read_text().split()
peak = int(status[status.index("VmHWM:") + 1]) * 1024
print(peak - before, layers.bytes_per_step(200_000))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted in other ways")
@pytest.mark.parametrize("hidden", ["64", "32,32,32", "8,64,8"])
def test_a_step_takes_about_the_memory_that_is_told(hidden):
    command = [sys.executable, "-c", _PEAK, hidden]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    taken, expected = map(float, told.split())
    assert 0.6 * expected < taken < expected
