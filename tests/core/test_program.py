import dataclasses
import itertools
import subprocess
import sys

import pytest
import torch
from msgspec.structs import replace

from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, LineSearch, Optimizer, Update
from gdsim.core.problems import PROBLEMS, Code, Data
from gdsim.core.problems.network import Network
from gdsim.core.program import Held, held, hyperparameters, program, tensors
from gdsim.core.schedules import SCHEDULES
from gdsim.core.settings import settings_for
from gdsim.core.trainer import PHASES, Trainer

EVERY_PROBLEM = pytest.mark.parametrize("problem", list(PROBLEMS))
KINDS = ["two-weights", "line", "rosenbrock", "table", "formula", "network"]
"""Of each kind of problem at least one."""


def texts(settings):
    return [line.text for line in program(settings)]


def loop_of(settings):
    return [line for line in program(settings) if line.phase]


def struck(settings):
    return [line.text.strip() for line in program(settings) if line.struck]


def executed(settings, steps):
    """The names that the program leaves behind after so many steps."""
    settings = replace(settings, steps=steps)
    brief, whole = tensors(settings, brief=True), tensors(settings)
    lines = [line.text for line in program(settings) if not line.struck]
    first = lines.index(brief[0])
    lines[first : first + len(brief)] = whole
    names = {}
    exec("\n".join(lines), names)
    return names


def flat(names, problem, attribute):
    found = [attribute(names[tensor.name]).detach().reshape(-1) for tensor in held(problem)]
    return torch.cat(found)


def last_record(settings, steps):
    trainer = Trainer(settings)
    state = trainer.state(settings.start)
    for _ in range(steps):
        record = trainer.step(state)
        state = record.after
    return record


def same_bits(ours, theirs):
    return ours.flatten().numpy().tobytes() == theirs.detach().flatten().numpy().tobytes()


def assert_leads_where_the_run_leads(settings, steps):
    names, record = executed(settings, steps), last_record(settings, steps)
    owner = settings.built
    found = flat(names, owner, lambda tensor: tensor)
    assert same_bits(record.after.parameters, found), (record.after.parameters, found)
    assert same_bits(record.after.grad, flat(names, owner, lambda tensor: tensor.grad))
    assert same_bits(record.loss, names["loss"])
    assert same_bits(record.prediction, names["y_pred"])
    assert not torch.equal(record.after.parameters, torch.tensor(settings.start).to(found))
    return names


# What it looks like


def test_the_bare_loop_of_one_sample():
    assert texts(settings_for("one-sample")) == [
        "import torch",
        "",
        "x = torch.tensor([2.0])",
        "y = torch.tensor([4.0])",
        "w = torch.tensor([1.0], requires_grad=True)",
        "learning_rate = 0.1",
        "",
        "while True:",
        "    y_pred = w * x",
        "    loss = ((y_pred - y) ** 2).mean()",
        "    loss.backward()",
        "    with torch.no_grad():",
        "        w -= learning_rate * w.grad",
        "    w.grad.zero_()",
    ]


def test_two_weights_are_one_tensor():
    found = texts(settings_for("two-weights"))
    assert "X = torch.tensor([[1.0, 1.2], [2.0, 1.2]])" in found
    assert "W = torch.tensor([1.0, 1.0], requires_grad=True)" in found
    assert "    y_pred = X @ W" in found


def test_a_line_has_a_tensor_and_an_update_for_weight_and_bias_each():
    lines = program(settings_for("line"))
    own = {line.text.strip(): line.parameters for line in lines if line.parameters}
    assert own["w -= learning_rate * w.grad"] == own["w.grad.zero_()"] == range(1)
    assert own["b -= learning_rate * b.grad"] == own["b.grad.zero_()"] == range(1, 2)
    assert own["y_pred = w * x + b"] == own["loss.backward()"] == range(2)


def test_with_momentum_the_optimizer_is_that_of_torch():
    found = texts(settings_for("line", optimizer=SGD(momentum=0.8)))
    assert "optimizer = torch.optim.SGD([w, b], lr=0.1, momentum=0.8)" in found
    assert found[-2:] == ["    optimizer.step()", "    optimizer.zero_grad(set_to_none=False)"]
    assert not any("learning_rate" in text for text in found)


@EVERY_PROBLEM
@pytest.mark.parametrize("momentum", [0.0, 0.9])
def test_the_phases_come_in_their_order(problem, momentum):
    lines = loop_of(settings_for(problem, optimizer=SGD(momentum=momentum)))
    assert [phase for phase, _ in itertools.groupby(line.phase for line in lines)] == list(PHASES)


def test_without_zero_grad_its_lines_are_struck_through():
    assert struck(settings_for("line")) == []
    assert struck(settings_for("line", zero_grad=False)) == ["w.grad.zero_()", "b.grad.zero_()"]
    momentum = settings_for("line", zero_grad=False, optimizer=SGD(momentum=0.9))
    assert struck(momentum) == ["optimizer.zero_grad(set_to_none=False)"]


def test_a_chosen_end_is_in_the_loop():
    assert "for iteration in range(500):" in texts(settings_for("line", steps=500))


def test_dtype_and_device_are_in_every_tensor():
    found = texts(settings_for("line", dtype="float64", device="cuda:0"))
    where = 'dtype=torch.float64, device="cuda:0"'
    assert found[2:6] == [
        f"x = torch.tensor([1.0, 2.0, 3.0], {where})",
        f"y = torch.tensor([2.0, 4.0, 6.0], {where})",
        f"w = torch.tensor([1.0], {where}, requires_grad=True)",
        f"b = torch.tensor([0.0], {where}, requires_grad=True)",
    ]


def test_a_run_without_an_end_is_not_given_one_and_hyperparameters_read_as_python_numbers():
    settings = settings_for("one-sample", learning_rate=1, start=(3,))
    assert "learning_rate = 1.0" in texts(settings)
    assert "w = torch.tensor([3.0], requires_grad=True)" in texts(settings)
    assert hyperparameters(settings_for("line", learning_rate=1e-7)) == ["learning_rate = 1e-07"]


def test_an_optimizer_that_was_made_before_is_changed():
    settings = settings_for("line", learning_rate=0.05, optimizer=SGD(momentum=0.5))
    assert hyperparameters(settings, made=True) == [
        "optimizer.param_groups[0].update(lr=0.05, momentum=0.5, dampening=0.0,"
        " weight_decay=0.0, nesterov=False)"
    ]


# It is the program that runs


DTYPES = pytest.mark.parametrize("dtype", ["float32", "float64"])


@EVERY_PROBLEM
@DTYPES
@pytest.mark.parametrize(("momentum", "zero_grad"), [(0.0, True), (0.0, False), (0.9, True)])
def test_the_program_leads_where_the_run_leads_bit_for_bit(problem, dtype, zero_grad, momentum):
    settings = settings_for(
        problem, dtype=dtype, zero_grad=zero_grad, optimizer=SGD(momentum=momentum)
    )
    away = tuple(value + 1 / 3 for value in settings.start)
    assert_leads_where_the_run_leads(replace(settings, start=away), 30)


@pytest.mark.parametrize("problem", KINDS)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@DTYPES
def test_the_program_of_every_optimizer_leads_where_the_run_leads(problem, optimizer, dtype):
    rule = OPTIMIZERS[optimizer]()
    settings = settings_for(
        problem, optimizer=rule, dtype=dtype, learning_rate=min(0.1, rule.learning_rate)
    )
    assert_leads_where_the_run_leads(settings, 20)


@pytest.mark.parametrize("schedule", SCHEDULES)
@pytest.mark.parametrize(
    "rule", [SGD(), SGD(momentum=0.9), Adam(), LineSearch()], ids=lambda rule: str(rule.title)
)
def test_the_program_of_every_schedule_leads_where_the_run_leads(schedule, rule):
    short = {
        "step": {"step_size": 4},
        "cosine": {"T_max": 15},
        "one-cycle": {"total_steps": 15},
        "warm-up": {"total_iters": 9},
    }
    own = SCHEDULES[schedule](**short.get(schedule, {}))
    settings = settings_for("line", schedule=own, optimizer=rule, dtype="float64")
    names, record = executed(settings, 20), last_record(settings, 20)
    found = flat(names, settings.built, lambda tensor: tensor)
    # Some of torch's schedulers go from one rate to the next, which rounds on the way.
    torch.testing.assert_close(found, record.after.parameters, rtol=1e-12, atol=1e-14)
    constant = last_record(replace(settings, schedule=SCHEDULES["constant"]()), 20)
    assert torch.equal(record.loss, constant.loss) == (schedule == "constant")


@pytest.mark.parametrize("optimizer", ["sgd", "adam", "line-search"])
@pytest.mark.parametrize("shuffle", [True, False])
@pytest.mark.parametrize(("problem", "size"), [("table", 7), ("network", 50), ("batch", 2)])
def test_a_program_with_batches_takes_the_batches_of_the_run(problem, size, shuffle, optimizer):
    settings = settings_for(
        problem,
        batch_size=size,
        shuffle=shuffle,
        seed=5,
        learning_rate=0.01,
        optimizer=OPTIMIZERS[optimizer](),
    )
    names = assert_leads_where_the_run_leads(settings, 13)
    assert len(names["y_pred"]) <= size < len(names["y_all"])


@pytest.mark.parametrize("schedule", ["constant", "exponential", "one-cycle"])
@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
@pytest.mark.parametrize("size", [None, 2])
def test_a_program_without_an_end_is_that_with_one_but_for_its_loop(schedule, optimizer, size):
    settings = settings_for(
        "line",
        schedule=SCHEDULES[schedule](),
        optimizer=OPTIMIZERS[optimizer](),
        batch_size=size,
        learning_rate=0.02,
    )
    lines = texts(settings)
    loops = [text for text in lines if text in ("while True:", COUNTED)]
    assert len(loops) == 1
    assert ("import itertools" in lines) == (loops == [COUNTED])
    counts = any("iteration" in text for text in lines[lines.index(loops[0]) + 1 :])
    assert (loops == [COUNTED]) == counts
    # Cut short after so many steps it is the other one.
    ending = [
        "    steps_taken = globals().get('steps_taken', 0) + 1",
        "    if steps_taken == 9: break",
    ]
    names = {}
    exec("\n".join([*lines, *ending]), names)
    assert names["w"].item() == executed(settings, 9)["w"].item()


COUNTED = "for iteration in itertools.count(1):"


def test_the_bare_update_is_rounded_twice_as_the_bare_loop_is():
    parameters, gradient = torch.rand(2, 1000)
    after, _ = SGD().update(parameters, gradient, (torch.zeros(1000),), 0.1)
    w = parameters.clone()
    w -= 0.1 * gradient
    assert torch.equal(after, w)


# Room for later problems and optimizers


@pytest.fixture
def table_of_300(monkeypatch):
    inputs = tuple(i / 7 for i in range(300))
    data = Data(inputs=inputs, targets=inputs[::-1], input_names=("x",), target_name="y")
    problem = dataclasses.replace(PROBLEMS["line"], id="table", data=data)
    monkeypatch.setitem(PROBLEMS, "table", problem)
    return settings_for("table")


def test_long_data_are_shown_by_their_ends(table_of_300):
    assert texts(table_of_300)[2] == f"x = torch.tensor([0.0, {1 / 7!r}, ..., {299 / 7!r}])"
    assert max(map(len, texts(table_of_300))) < 80


def test_long_data_are_whole_where_they_are_to_be_run(table_of_300):
    names = {"torch": torch}
    exec("\n".join(tensors(table_of_300)), names)
    expected = torch.tensor(PROBLEMS["table"].data.inputs, dtype=torch.float32)
    assert torch.equal(names["x"], expected)
    assert max(map(len, tensors(table_of_300))) < 100
    wide = tensors(settings_for("network"))
    names = {"torch": torch}
    exec("\n".join(wide), names)
    assert torch.equal(names["X"], torch.tensor(PROBLEMS["network"].data.inputs).float())
    assert max(len(line) for line in wide if line.startswith(" ")) <= 100


def test_long_lists_of_a_tensor_are_shown_by_their_ends_too():
    settings = settings_for("network", options=Network(hidden=(64, 64)))
    assert max(map(len, texts(settings))) < 500
    (line,) = (text for text in texts(settings) if text.startswith("W2 = "))
    assert line.count("...") == 4


def test_a_problem_without_code_has_a_program_of_the_same_shape(sphere):
    lines = program(settings_for(sphere))
    assert "p = torch.tensor([1.0, -2.0], requires_grad=True)" in [line.text for line in lines]
    assert list(dict.fromkeys(line.phase for line in lines if line.phase)) == list(PHASES)


def test_a_problem_without_data_has_no_lines_of_data(sphere, monkeypatch):
    code = Code(forward="y_pred = (p**2).sum()")
    problem = dataclasses.replace(PROBLEMS[sphere], code=code)
    monkeypatch.setitem(PROBLEMS, sphere, problem)
    settings = settings_for(sphere, learning_rate=0.03)
    assert "x = " not in "\n".join(texts(settings))
    assert_leads_where_the_run_leads(settings, 20)


def test_a_tensor_names_its_elements_as_pytorch_does():
    assert Held("W", (3,), range(3, 6)).element(4) == "W[1]"
    assert Held("W", (3,), range(3, 6)).element(5, ".grad") == "W.grad[2]"
    assert Held("W", (2, 3), range(4, 10)).element(8, ".grad") == "W.grad[1, 1]"
    assert Held("b", (1,), range(2, 3)).element(2, ".grad") == "b.grad"


@EVERY_PROBLEM
def test_the_tensors_hold_every_parameter_once(problem):
    found = [i for tensor in held(PROBLEMS[problem]) for i in tensor.parameters]
    assert found == list(range(len(PROBLEMS[problem].parameter_names)))


@EVERY_PROBLEM
def test_every_linear_problem_says_what_its_parameters_multiply(problem):
    owner = PROBLEMS[problem]
    if owner.multiplies:
        assert len(owner.multiplies) == len(owner.parameter_names)
        known = {None, *range(len(owner.data.input_names))}
        assert set(owner.multiplies) <= known
    assert bool(owner.multiplies) == (owner.group == "Tutorial" or problem == "table")


def test_an_optimizer_without_arithmetic_says_so():
    with pytest.raises(TypeError, match="Optimizer has no update rule"):
        Optimizer().arithmetic(Update(1.0, 1.0, (), 1.0, ()), 0.1)


def test_a_program_runs_with_torch_alone():
    settings = settings_for("batch", steps=3)
    text = "\n".join([*texts(settings), "print(round(w.item(), 4))"])
    ended = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    assert ended.stdout == "1.9997\n"
