"""The rules as lines of a program: what they evaluate to, and what their own functions compute."""

import msgspec
import pytest
import torch
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, LineSearch, Newton, Rprop, Statement

IN_TORCH = [name for name, kind in OPTIMIZERS.items() if hasattr(torch.optim, kind.title)]
NUMBERS = st.floats(0.01, 0.99)


def drawn(data, kind):
    """A rule with some of its hyperparameters, all of which have 0.01 to 0.99 in their range."""
    own = {
        field: data.draw(st.booleans() if isinstance(usual, bool) else NUMBERS)
        for field, usual in msgspec.structs.asdict(kind()).items()
        if data.draw(st.booleans())
    }
    if kind is SGD and own.get("nesterov"):
        own |= {"momentum": 0.5, "dampening": 0.0}
    if kind is Rprop:
        own = {field: value + (field == "etaplus") for field, value in own.items()}
        own |= {"step_max": 3.0} if "step_min" in own else {}
    return kind(**own)


def group(optimizer):
    return {name: value for name, value in optimizer.param_groups[0].items() if name != "params"}


def in_full(rule):
    """The arguments of its `torch.optim`, put together here."""
    own = msgspec.structs.asdict(rule)
    pairs = {name: (own.pop(one), own.pop(two)) for name, (one, two) in rule.pairs.items()}
    return {"lr": 0.037, **own, **pairs}


@pytest.mark.parametrize("name", IN_TORCH)
@given(data=st.data())
@hypothesis_settings(max_examples=30, deadline=None)
def test_what_is_written_makes_the_same_optimizer(name, data):
    kind = OPTIMIZERS[name]
    rule, w = drawn(data, kind), torch.zeros(1)
    theirs = getattr(torch.optim, kind.title)([w], **in_full(rule))
    made = eval(rule.made(["w"], 0.037), {"torch": torch, "w": w})
    assert type(made) is type(theirs)
    assert group(made) == group(theirs)
    # Whatever it was before, a change brings it there too.
    before = eval(drawn(data, kind).made(["w"], 1.0), {"torch": torch, "w": w})
    exec(f"before.param_groups[0].update({rule.arguments(0.037)})", {"before": before})
    assert group(before) == group(theirs)


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (SGD(), "learning_rate = 0.1"),
        (SGD(momentum=0.9), "optimizer = torch.optim.SGD([w, b], lr=0.1, momentum=0.9)"),
        (
            SGD(weight_decay=0.5),
            "optimizer = torch.optim.SGD([w, b], lr=0.1, momentum=0.0, weight_decay=0.5)",
        ),
        (Adam(), "optimizer = torch.optim.Adam([w, b], lr=0.1, betas=(0.9, 0.999))"),
        (
            Adam(beta2=0.99, amsgrad=True),
            "optimizer = torch.optim.Adam([w, b], lr=0.1, betas=(0.9, 0.99), amsgrad=True)",
        ),
        (
            Rprop(step_min=0, step_max=5),
            "optimizer = torch.optim.Rprop([w, b], lr=0.1, etas=(0.5, 1.2), step_sizes=(0.0, 5.0))",
        ),
        (Newton(), "learning_rate = 0.1"),
    ],
    ids=repr,
)
def test_a_program_states_what_matters_and_what_is_not_as_usual(rule, line):
    assert rule.preparation(["w", "b"], 0.1) == line


def test_lines_know_the_tensors_that_they_change():
    assert SGD().statements(["w", "b"]) == (
        Statement("with torch.no_grad():"),
        Statement("    w -= learning_rate * w.grad", ("w",)),
        Statement("    b -= learning_rate * b.grad", ("b",)),
    )
    assert Adam().statements(["w", "b"]) == (Statement("optimizer.step()", ("w", "b")),)


# Those that `torch.optim` does not have

SETUP = """
import torch
x = torch.linspace(-1.0, 2.0, 12, dtype=DTYPE).reshape(4, 3)
y = torch.tensor([1.0, 0.0, 2.0, 1.0], dtype=DTYPE)
W = torch.tensor([[0.3], [-0.2], [0.7]], dtype=DTYPE, requires_grad=True)
b = torch.tensor([0.1], dtype=DTYPE, requires_grad=True)

def loss_of(W, b):
    y_pred = torch.tanh((x @ W).squeeze(-1) + b)
    return ((y_pred - y) ** 2).mean()
"""
LOOP = """
for iteration in range(STEPS):
    loss = loss_of(W, b)
    loss.backward()
    STATEMENTS
    W.grad.zero_()
    b.grad.zero_()
"""


def executed(rule, learning_rate, steps, dtype):
    lines = [statement.text for statement in rule.statements(["W", "b"])]
    program = "\n".join(
        [
            SETUP.replace("DTYPE", str(dtype)),
            *rule.definitions,
            rule.preparation(["W", "b"], learning_rate),
            LOOP.replace("STEPS", str(steps)).replace("STATEMENTS", "\n    ".join(lines)),
        ]
    )
    names = {}
    exec(program, names)
    return torch.cat([names["W"].detach().flatten(), names["b"].detach()]), names


def updated(rule, learning_rate, steps, dtype):
    _, names = executed(rule, learning_rate, 0, dtype)
    loss_of = names["loss_of"]

    def loss(parameters):
        return loss_of(parameters[:3, None], parameters[3:])

    parameters = torch.tensor([0.3, -0.2, 0.7, 0.1], dtype=dtype)
    buffers = rule.first_buffers(torch.zeros_like(parameters))
    for step in range(steps):
        leaf = parameters.clone().requires_grad_()
        loss(leaf).backward()
        parameters, buffers = rule.update(parameters, leaf.grad, buffers, learning_rate, step, loss)
    return parameters


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize(
    ("rule", "learning_rate"),
    [
        (SGD(), 0.1),
        (Newton(damping=0.5), 0.8),
        (Newton(damping=0.1), 1.0),
        (LineSearch(), 4.0),
        (LineSearch(shrink=0.7, c1=0.3, most=5), 6.0),
        (LineSearch(shrink=0.9, most=2), 30.0),
    ],
    ids=repr,
)
def test_a_bare_program_takes_the_same_steps_bit_for_bit(rule, learning_rate, dtype):
    assert rule.is_bare
    theirs, _ = executed(rule, learning_rate, 12, dtype)
    ours = updated(rule, learning_rate, 12, dtype)
    assert torch.equal(ours, theirs)
    assert not torch.equal(ours, updated(rule, learning_rate, 11, dtype))


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_only_what_asks_for_the_loss_defines_functions_with_it(name):
    rule = OPTIMIZERS[name]()
    assert bool(rule.definitions) == rule.needs_loss == ("loss_of" in "\n".join(rule.definitions))
    assert max(map(len, rule.definitions), default=0) <= 100
