import math
from unittest import mock

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS, Data, Problem
from gdsim.core.problems.linear import mean_squared_error
from gdsim.core.settings import DTYPES, settings_for
from gdsim.core.trainer import PHASES, Iteration, Trainer

DTYPE_NAMES = pytest.mark.parametrize("dtype", DTYPES)
EVERY_PROBLEM = pytest.mark.parametrize("problem", list(PROBLEMS))
THE_TUTORIALS = pytest.mark.parametrize("problem", ["one-sample", "batch", "two-weights", "line"])
ZERO_GRAD = pytest.mark.parametrize("zero_grad", [True, False], ids=["zero_grad", "no_zero_grad"])

# Per step: parameters before, prediction, gradient, parameters after, loss; as printed there.
TUTORIAL = {
    "one-sample": [
        ([1.000], [2.000], [-8.000], [1.800], 4.0000),
        ([1.800], [3.600], [-1.600], [1.960], 0.1600),
        ([1.960], [3.920], [-0.320], [1.992], 0.0064),
    ],
    "batch": [
        ([1.000], [1.000, 2.000, 3.000], [-9.333], [1.933], 4.6667),
        ([1.933], [1.933, 3.867, 5.800], [-0.622], [1.996], 0.0207),
        ([1.996], [1.996, 3.991, 5.987], [-0.041], [2.000], 0.0001),
    ],
    "two-weights": [
        ([1.0000, 1.0000], [2.2000, 3.2000], [-1.4000, -0.7200], [1.1400, 1.0720], 0.3400),
        ([1.1400, 1.0720], [2.4264, 3.5664], [-0.4408, -0.0086], [1.1841, 1.0729], 0.1849),
        ([1.1841, 1.0729], [2.4715, 3.6556], [-0.2173, 0.1525], [1.2058, 1.0576], 0.1705),
    ],
}


def steps_of(problem, count, **changes):
    trainer = Trainer(settings_for(problem, **changes))
    state = trainer.state(trainer.settings.start)
    records = []
    for _ in range(count):
        records.append(trainer.step(state))
        state = records[-1].after
    return records


def printed(values, decimals):
    return np.round(np.asarray(values, dtype=np.float64), decimals).tolist()


def tensors(record):
    before, _, prediction, loss, loss_gradient, gradient, after = record
    return [
        *(before.parameters, before.grad, *before.buffers),
        *(prediction, loss, loss_gradient, gradient),
        *(after.parameters, after.grad, *after.buffers),
    ]


def bits(record):
    return [tensor.cpu().numpy().tobytes() for tensor in tensors(record)]


# The tutorial's figures


@pytest.mark.parametrize("problem", TUTORIAL)
def test_the_first_steps_are_those_of_the_tutorial(problem, device):
    decimals = 4 if problem == "two-weights" else 3
    records = steps_of(problem, 3, device=device)
    for record, (start, prediction, gradient, end, loss) in zip(
        records, TUTORIAL[problem], strict=True
    ):
        assert printed(record.before.parameters.cpu(), decimals) == start
        assert printed(record.prediction.cpu(), decimals) == prediction
        assert printed(record.gradient.cpu(), decimals) == gradient
        assert printed(record.after.parameters.cpu(), decimals) == end
        assert printed(record.loss.cpu(), 4) == loss


def test_one_sample_ends_the_tutorial_at_1_992_where_the_next_gradient_is_0_064():
    record = steps_of("one-sample", 4)[3]
    assert printed(record.before.parameters, 3) == [1.992]
    assert printed(record.prediction, 3) == [3.984]
    assert printed(record.gradient, 3) == [-0.064]


def test_batch_ends_the_tutorial_at_1_9997():
    assert printed(steps_of("batch", 3)[2].after.parameters, 4) == [1.9997]


def test_without_zero_grad_the_gradients_add_up_and_the_weight_rings():
    records = steps_of("one-sample", 4, zero_grad=False)
    assert [printed(r.gradient, 3)[0] for r in records] == [-8, -9.6, -3.52, 5.376]
    assert [printed(r.after.parameters, 3)[0] for r in records] == [1.8, 2.76, 3.112, 2.574]
    assert printed(records[1].loss_gradient, 3) == [-1.6]


def test_two_weights_descends_to_its_minimum_at_2_and_0():
    end = steps_of("two-weights", 3000, dtype="float64")[-1]
    assert end.after.parameters.tolist() == pytest.approx([2, 0], abs=1e-9)
    assert end.loss.item() == pytest.approx(0, abs=1e-18)


@pytest.mark.parametrize(
    ("problem", "curvatures"),
    [("one-sample", [8]), ("batch", [9.3333]), ("two-weights", [0.1872, 7.6928]), ("line", None)],
)
def test_descent_is_stable_just_below_2_over_the_curvature_and_not_above(problem, curvatures):
    objective = Trainer(settings_for(problem, dtype="float64")).objective
    point = objective.tensor(PROBLEMS[problem].start)
    hessian = torch.autograd.functional.hessian(objective, point)
    eigenvalues = torch.linalg.eigvalsh(hessian)
    if curvatures:
        assert printed(eigenvalues, 4) == curvatures
    limit = 2 / eigenvalues.max().item()

    def last_loss(learning_rate):
        return steps_of(problem, 700, learning_rate=learning_rate, dtype="float64")[-1].loss.item()

    first = objective(point).item()
    assert last_loss(0.99 * limit) < 0.01 * first
    assert last_loss(1.01 * limit) > 100 * first


def test_two_weights_has_the_tutorials_hessian():
    objective = Trainer(settings_for("two-weights", dtype="float64")).objective
    hessian = torch.autograd.functional.hessian(objective, objective.tensor((1.0, 1.0)))
    np.testing.assert_allclose(hessian, [[5, 3.6], [3.6, 2.88]], rtol=1e-14)


# Against PyTorch

# The tutorial's own code: inputs, targets, parameters and prediction.
BARE = {
    "one-sample": (2.0, 4.0, [1.0], lambda x, w: w * x),
    "batch": ([1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0], lambda x, w: w * x),
    "two-weights": (
        [[1.0, 1.2], [2.0, 1.2]],
        [[2.0], [4.0]],
        [[[1.0], [1.0]]],
        lambda x, w: x @ w,
    ),
    "line": ([1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0, 0.0], lambda x, w, b: w * x + b),
}


def bare_loop(problem, steps, dtype, zero_grad, learning_rate=0.1):
    """Yields prediction, loss, gradient and parameters of each step, flat."""
    inputs, targets, starts, predict = BARE[problem]
    x, y = torch.tensor(inputs, dtype=dtype), torch.tensor(targets, dtype=dtype)
    parameters = [torch.tensor(start, dtype=dtype, requires_grad=True) for start in starts]
    for _ in range(steps):
        y_pred = predict(x, *parameters)
        loss = ((y_pred - y) ** 2).mean()
        loss.backward()
        gradient = torch.cat([w.grad.flatten() for w in parameters])
        with torch.no_grad():
            for w in parameters:
                w -= learning_rate * w.grad
                if zero_grad:
                    w.grad.zero_()
        after = torch.cat([w.detach().flatten() for w in parameters])
        yield y_pred.detach().reshape(-1), loss.detach(), gradient, after


@THE_TUTORIALS
@ZERO_GRAD
@DTYPE_NAMES
def test_a_run_is_that_of_a_bare_pytorch_loop(problem, dtype, zero_grad):
    # Rounding adds up, and where predictions meet the targets only rounding is left of a gradient.
    tolerance = {"float32": 1e-5, "float64": 1e-12}[dtype]
    records = steps_of(problem, 20, dtype=dtype, zero_grad=zero_grad)
    loop = bare_loop(problem, 20, DTYPES[dtype], zero_grad)
    for record, wanted in zip(records, loop, strict=True):
        ours = (record.prediction, record.loss, record.gradient, record.after.parameters)
        for got, expected in zip(ours, wanted, strict=True):
            torch.testing.assert_close(got, expected, rtol=tolerance, atol=tolerance)


def in_the_tutorials_shapes(problem, parameters):
    """Leaves with the values of the parameters (P,)."""
    shapes = [np.shape(start) for start in BARE[problem][2]]
    parts = parameters.split([math.prod(shape) for shape in shapes])
    pairs = zip(parts, shapes, strict=True)
    return [part.reshape(shape).clone().requires_grad_() for part, shape in pairs]


@THE_TUTORIALS
@ZERO_GRAD
@DTYPE_NAMES
def test_each_step_is_that_of_bare_pytorch_from_the_same_state(problem, dtype, zero_grad):
    tolerance = {"float32": 1e-6, "float64": 1e-12}[dtype]
    inputs, targets, _, predict = BARE[problem]
    x, y = (torch.tensor(data, dtype=DTYPES[dtype]) for data in (inputs, targets))

    def assert_close(ours, theirs):
        # Predictions and targets are of size 1 to 10, and leave rounding of that size.
        torch.testing.assert_close(ours, theirs.detach(), rtol=tolerance, atol=10 * tolerance)

    for record in steps_of(problem, 60, dtype=dtype, zero_grad=zero_grad):
        parameters = in_the_tutorials_shapes(problem, record.before.parameters)
        loss = ((predict(x, *parameters) - y) ** 2).mean()
        loss.backward()
        gradient = record.before.grad + torch.cat([w.grad.flatten() for w in parameters])
        assert_close(record.loss, loss)
        assert_close(record.gradient, gradient)
        assert_close(record.after.parameters, record.before.parameters - 0.1 * gradient)
        assert_close(record.after.grad, gradient * (not zero_grad))


VECTOR_MODELS = {
    "one-sample": lambda x, p: p * x,
    "batch": lambda x, p: p * x,
    "two-weights": lambda x, p: x @ p,
    "line": lambda x, p: p[0] * x + p[1],
}


def losses_in_torch(problem, dtype):
    """The parameters as one leaf of torch, and a function that gives their loss."""
    data = PROBLEMS[problem].data
    x, y = (torch.tensor(values, dtype=DTYPES[dtype]) for values in (data.inputs, data.targets))
    leaf = torch.tensor(PROBLEMS[problem].start, dtype=DTYPES[dtype], requires_grad=True)
    return leaf, lambda: ((VECTOR_MODELS[problem](x, leaf) - y) ** 2).mean()


def assert_bit_for_bit(records, leaf, loss_of, update, zero_grad):
    """Each record is what autograd and the update make of the leaf."""
    for record in records:
        assert torch.equal(record.before.parameters, leaf.detach())
        loss = loss_of()
        loss.backward()
        assert torch.equal(record.loss, loss.detach())
        assert torch.equal(record.gradient, leaf.grad)
        update()
        assert torch.equal(record.after.parameters, leaf.detach())
        if zero_grad:
            leaf.grad.zero_()


@THE_TUTORIALS
@ZERO_GRAD
@DTYPE_NAMES
def test_gradient_descent_is_bit_for_bit_that_of_a_bare_loop(problem, dtype, zero_grad):
    records = steps_of(problem, 100, dtype=dtype, zero_grad=zero_grad, learning_rate=0.01)
    leaf, loss_of = losses_in_torch(problem, dtype)

    def update():
        with torch.no_grad():
            leaf.sub_(0.01 * leaf.grad)

    assert_bit_for_bit(records, leaf, loss_of, update, zero_grad)


@THE_TUTORIALS
@ZERO_GRAD
@DTYPE_NAMES
@pytest.mark.parametrize("momentum", [0.5, 0.9])
def test_momentum_is_bit_for_bit_that_of_torch_optim_sgd(problem, dtype, zero_grad, momentum):
    changes = {"dtype": dtype, "zero_grad": zero_grad, "learning_rate": 0.01}
    records = steps_of(problem, 100, optimizer=SGD(momentum=momentum), **changes)
    leaf, loss_of = losses_in_torch(problem, dtype)
    optimizer = torch.optim.SGD([leaf], lr=0.01, momentum=momentum)
    assert_bit_for_bit(records, leaf, loss_of, optimizer.step, zero_grad)


# Gradients against finite differences

MODELS = {
    "linear": lambda p, x: x @ p,
    "square": lambda p, x: (x @ p) ** 2,
    "sine": lambda p, x: torch.sin(x @ p) + x @ p**3,
    "neuron": lambda p, x: torch.tanh(x @ p),
}
NUMBERS = st.floats(-2, 2)


@st.composite
def random_problems(draw):
    size, samples = draw(st.integers(1, 3)), draw(st.integers(1, 4))
    vectors = st.tuples(*[NUMBERS] * size)
    data = Data(
        inputs=draw(st.tuples(*[vectors] * samples)),
        targets=draw(st.tuples(*[NUMBERS] * samples)),
        input_names=tuple(f"x{i}" for i in range(size)),
        target_name="y",
    )
    return Problem(
        id="random",
        title="random",
        story="Drawn by hypothesis.",
        parameter_names=tuple(f"p{i}" for i in range(size)),
        start=draw(vectors),
        view=((-2.0, 2.0),) * size,
        predict=MODELS[draw(st.sampled_from(sorted(MODELS)))],
        loss=mean_squared_error,
        formula="",
        data=data,
    )


def assert_gradient_is_that_of_finite_differences(problem, point):
    trainer = Trainer(settings_for(problem, dtype="float64"))
    gradient = trainer.step(trainer.state(point)).gradient.numpy()
    nudge = 1e-5
    for i in range(len(point)):
        above, below = (
            trainer.objective(trainer.objective.tensor(np.add(point, sign * np.eye(len(point))[i])))
            for sign in (nudge, -nudge)
        )
        expected = (above - below).item() / (2 * nudge)
        assert gradient[i] == pytest.approx(expected, rel=1e-6, abs=1e-5)


@given(random_problems())
@settings(max_examples=60, deadline=None)
def test_gradients_of_random_problems_are_those_of_finite_differences(problem):
    with mock.patch.dict(PROBLEMS, random=problem):
        assert_gradient_is_that_of_finite_differences("random", problem.start)


KINKED = ("absolute", "ackley")
"""Problems whose loss comes to a point at 0."""


@EVERY_PROBLEM
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_gradients_of_every_problem_are_those_of_finite_differences(problem, data):
    point = data.draw(st.tuples(*[st.floats(-10, 10)] * len(PROBLEMS[problem].start)))
    # Where a kink lies between two points, their difference tells of neither side.
    assume(problem not in KINKED or max(map(abs, point)) > 0.05)
    assert_gradient_is_that_of_finite_differences(problem, point)


# States are values


def test_the_five_phases_have_their_names_and_their_order():
    assert list(PHASES) == ["forward", "loss", "backward", "update", "zero grad"]


@EVERY_PROBLEM
@ZERO_GRAD
def test_stepping_by_phases_is_stepping_whole(problem, zero_grad):
    trainer = Trainer(settings_for(problem, zero_grad=zero_grad, optimizer=SGD(momentum=0.9)))
    state = trainer.step(trainer.state(trainer.settings.start)).after
    iteration = Iteration(trainer, state)
    for phase in PHASES.values():
        phase(iteration)
    assert bits(iteration.record()) == bits(trainer.step(state))


@EVERY_PROBLEM
@ZERO_GRAD
def test_the_same_state_gives_the_same_record_bit_for_bit(problem, zero_grad, device):
    changes = {"zero_grad": zero_grad, "optimizer": SGD(momentum=0.9), "device": device}
    last = steps_of(problem, 10, **changes)[-1]
    elsewhere = Trainer(settings_for(problem, **changes))
    assert bits(elsewhere.step(last.before)) == bits(last)


@EVERY_PROBLEM
@ZERO_GRAD
def test_no_later_step_writes_to_a_state_or_a_record(problem, zero_grad):
    trainer = Trainer(settings_for(problem, zero_grad=zero_grad, optimizer=SGD(momentum=0.9)))
    records = [trainer.step(trainer.state(trainer.settings.start))]
    seen = [bits(records[0])]
    for _ in range(20):
        records.append(trainer.step(records[-1].after))
        seen.append(bits(records[-1]))
    assert [bits(record) for record in records] == seen


@EVERY_PROBLEM
def test_records_hold_no_graph(problem):
    record = steps_of(problem, 2)[1]
    assert not any(tensor.requires_grad for tensor in tensors(record))


def test_states_count_iterations_from_zero():
    records = steps_of("one-sample", 3)
    assert [record.before.iteration for record in records] == [0, 1, 2]
    assert [record.after.iteration for record in records] == [1, 2, 3]


@DTYPE_NAMES
def test_everything_is_computed_in_the_dtype_that_is_set(dtype):
    record = steps_of("two-weights", 2, dtype=dtype)[1]
    assert {tensor.dtype for tensor in tensors(record)} == {DTYPES[dtype]}
