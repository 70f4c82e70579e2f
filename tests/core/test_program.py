import dataclasses
import itertools
import subprocess
import sys

import pytest
import torch

from gdsim.core.optimizers import SGD, Optimizer, Update
from gdsim.core.problems import PROBLEMS, Code, Data
from gdsim.core.program import Held, held, hyperparameters, program, tensors
from gdsim.core.settings import settings_for
from gdsim.core.trainer import PHASES, Trainer

EVERY_PROBLEM = pytest.mark.parametrize("problem", list(PROBLEMS))


def texts(settings):
    return [line.text for line in program(settings)]


def loop_of(settings):
    return [line for line in program(settings) if line.phase]


def struck(settings):
    return [line.text.strip() for line in program(settings) if line.struck]


def executed(settings, steps):
    """The names that the program leaves behind after so many steps."""
    repeat = f"for _ in range({steps}):"
    lines = (line.text for line in program(settings) if not line.struck)
    names = {}
    exec("\n".join(repeat if text == "while True:" else text for text in lines), names)
    return names


def flat(names, problem, attribute):
    found = [attribute(names[tensor.name]).detach().reshape(-1) for tensor in held(problem)]
    return torch.cat(found).tolist()


def last_record(settings, steps):
    trainer = Trainer(settings)
    state = trainer.state(settings.start)
    for _ in range(steps):
        record = trainer.step(state)
        state = record.after
    return record


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
    assert hyperparameters(settings_for("line", learning_rate=1e-7)) == "learning_rate = 1e-07"


def test_an_optimizer_that_was_made_before_is_changed():
    settings = settings_for("line", learning_rate=0.05, optimizer=SGD(momentum=0.5))
    changed = "optimizer.param_groups[0].update(lr=0.05, momentum=0.5)"
    assert hyperparameters(settings, made=True) == changed


# It is the program that runs


@EVERY_PROBLEM
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("zero_grad", [True, False])
@pytest.mark.parametrize("momentum", [0.0, 0.9])
def test_the_program_leads_where_the_run_leads_bit_for_bit(problem, dtype, zero_grad, momentum):
    settings = settings_for(
        problem,
        dtype=dtype,
        zero_grad=zero_grad,
        optimizer=SGD(momentum=momentum),
        learning_rate=0.03,
        start=(0.1, 1 / 3)[: len(PROBLEMS[problem].start)],
    )
    names, record = executed(settings, 60), last_record(settings, 60)
    owner = PROBLEMS[problem]
    assert flat(names, owner, lambda tensor: tensor) == record.after.parameters.tolist()
    assert flat(names, owner, lambda tensor: tensor.grad) == record.after.grad.tolist()
    assert names["loss"].item() == record.loss.item()
    assert names["y_pred"].tolist() == record.prediction.tolist()


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
    assert names["x"].tolist() == torch.tensor(PROBLEMS["table"].data.inputs).tolist()
    assert max(map(len, tensors(table_of_300))) < 200


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
    names, record = executed(settings, 20), last_record(settings, 20)
    assert names["p"].tolist() == record.after.parameters.tolist()


def test_a_tensor_names_its_elements_as_pytorch_does():
    assert Held("W", range(3, 6)).element(4) == "W[1]"
    assert Held("W", range(3, 6)).element(5, ".grad") == "W.grad[2]"
    assert Held("b", range(2, 3)).element(2, ".grad") == "b.grad"


@EVERY_PROBLEM
def test_the_tensors_hold_every_parameter_once(problem):
    found = [i for tensor in held(PROBLEMS[problem]) for i in tensor.parameters]
    assert found == list(range(len(PROBLEMS[problem].parameter_names)))


@EVERY_PROBLEM
def test_every_linear_problem_says_what_its_parameters_multiply(problem):
    owner = PROBLEMS[problem]
    assert len(owner.multiplies) == len(owner.parameter_names)
    known = {None, *range(len(owner.data.input_names))}
    assert set(owner.multiplies) <= known


def test_an_optimizer_without_arithmetic_says_so():
    with pytest.raises(TypeError, match="Optimizer has no update rule"):
        Optimizer().arithmetic(Update(1.0, 1.0, (), 1.0, ()), 0.1)


def test_a_program_runs_with_torch_alone():
    settings = settings_for("batch", steps=3)
    text = "\n".join([*texts(settings), "print(round(w.item(), 4))"])
    ended = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    assert ended.stdout == "1.9997\n"
