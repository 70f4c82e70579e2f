"""Every expression that is shown is worked out again here, from its text alone."""

import math
import re
from itertools import chain

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gdsim.core.narration import Carried, narrated
from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS, Code, Data, Problem
from gdsim.core.problems.linear import mean_squared_error
from gdsim.core.settings import settings_for
from gdsim.core.trainer import PHASES, Trainer
from gdsim.core.trajectory import Steps

TUTORIAL = ["one-sample", "batch", "two-weights", "line"]
THE_TUTORIALS = pytest.mark.parametrize("problem", TUTORIAL)
DTYPE_NAMES = pytest.mark.parametrize("dtype", ["float32", "float64"])
ZERO_GRAD = pytest.mark.parametrize("zero_grad", [True, False], ids=["zero_grad", "no_zero_grad"])

# What is shown, of one step


def records_of(settings, count):
    trainer = Trainer(settings)
    state = trainer.state(settings.start)
    for _ in range(count):
        record = trainer.step(state)
        yield record
        state = record.after


def told(settings, record, phases_done=5):
    before = Carried(record.before.grad.tolist(), [b.tolist() for b in record.before.buffers])
    return narrated(settings, Steps.of([record]), record.prediction.numpy(), before, phases_done)


def notes(settings, record):
    """The notes of each phase."""
    found = {phase: [] for phase in PHASES}
    for line in told(settings, record):
        if line.phase:
            found[line.phase] += line.notes
    return found


# Working it out

NUMBER = r"inf|nan|\d+(?:\.\d+)?(?:e[-+]\d+)?"
SIGNS = {"×": "*", "·": "*", "[": "(", "]": ")", "²": "**2"}


class Rounded:
    """A number, how far it may be off when each term is a rounded one, and the largest term."""

    def __init__(self, value, error, peak):
        self.value, self.error, self.peak = value, error, max(abs(value), peak)

    def __neg__(self):
        return Rounded(-self.value, self.error, self.peak)

    def __add__(self, other):
        return Rounded(
            self.value + other.value, self.error + other.error, max(self.peak, other.peak)
        )

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        error = abs(self.value) * other.error + abs(other.value) * self.error
        error += self.error * other.error
        return Rounded(self.value * other.value, error, max(self.peak, other.peak))

    def __pow__(self, two):
        return self * self

    def __truediv__(self, other):
        # Only counts are divided by.
        return Rounded(self.value / other.value, self.error / other.value, self.peak)


def worked_out(text, dtype="float32"):
    epsilon = float(np.finfo(dtype).eps)

    def rounded(match):
        value = match[0] if match[0] not in ("inf", "nan") else f"float('{match[0]}')"
        return f"R({value}, 4 * {epsilon!r} * abs({value}), 0.0)"

    python = re.sub(NUMBER, rounded, text)
    for sign, operator in SIGNS.items():
        python = python.replace(sign, operator)
    return eval(python, {"R": Rounded})


def last_digit(text):
    """The unit of the last digit; zeros that were left off stand for digits too, up to five."""
    value = abs(float(text))
    if value == 0 or not math.isfinite(value):
        return 0.0
    digits = len(re.sub(r"e.*|[-.]", "", text).lstrip("0"))
    return 10.0 ** (math.floor(math.log10(value)) + 1 - max(5, digits))


def assert_well_written(text):
    """Negative numbers stand in parentheses after an operator, and there is no wall of digits."""
    assert not re.search(r"[-+×·] -|·-", text), text
    assert (
        max((len(re.sub(r"e.*", "", number)) for number in re.findall(NUMBER, text)), default=0)
        <= 20
    )


def parts(note):
    """The name of what a note tells of, what is said to be equal, and what stands between."""
    found = re.split(r" ([=≈→]) ", note)
    name = (
        found.pop(0) if re.match(r"[a-zA-Z∂]", found[0]) and found[0] not in ("inf", "nan") else ""
    )
    if name:
        assert found.pop(0) == "="
    return name, found[::2], found[1::2]


def assert_true(note, dtype):
    _, sides, relations = parts(note)
    for text, result, relation in zip(sides, sides[1:], relations, strict=False):
        assert_well_written(text)
        if "…" in text:
            continue
        found, goal = worked_out(text, dtype), float(result.split(" / ")[0])
        assert " / " not in result
        slack = 0.5 * last_digit(result) * (1 + 1e-6)
        off = abs(found.value - goal)
        if relation == "=":
            same = found.value == goal or (math.isnan(found.value) and math.isnan(goal))
            assert same or off <= slack, note
        elif relation == "≈":
            assert slack < off <= slack + found.error + float(np.finfo(dtype).tiny), note
        else:
            assert not math.isfinite(goal), note
            assert math.isfinite(found.value), note
            assert found.peak > float(np.finfo(dtype).max) / 4, note


def expected_results(settings, record):
    """The numbers that autograd and the optimizer gave, in the order in which they are told."""
    size = len(settings.start)
    several = any(record.before.grad.tolist())
    backward = [
        [record.loss_gradient[i].item(), *([record.gradient[i].item()] if several else [])]
        for i in range(size)
    ]
    buffers = () if settings.optimizer.is_bare else record.after.buffers
    update = [
        [*(b[i].item() for b in buffers), record.after.parameters[i].item()] for i in range(size)
    ]
    return {
        "forward": record.prediction.tolist(),
        "loss": [record.loss.item()],
        "backward": list(chain.from_iterable(backward)),
        "update": list(chain.from_iterable(update)),
    }


def assert_shows(text, value):
    shown = float(text)
    same = shown == value or (math.isnan(shown) and math.isnan(value))
    assert same or abs(shown - value) <= 0.5 * last_digit(text) * (1 + 1e-6), (text, value)


def assert_step_is_told_truly(settings, record):
    found = notes(settings, record)
    for phase, expected in expected_results(settings, record).items():
        for note, value in zip(found[phase], expected, strict=True):
            assert_true(note, settings.dtype)
            assert_shows(parts(note)[1][-1], value)
    return [note for phase in found.values() for note in phase]


LIMITS = {"one-sample": 0.25, "batch": 0.2143, "two-weights": 0.26, "line": 0.18}
"""The learning rates from which on gradient descent diverges."""

SPEEDS = {"slow": 0.05, "converging": 0.4, "ringing": 0.97, "diverging": 1.3, "exploding": 1e9}


@THE_TUTORIALS
@DTYPE_NAMES
@ZERO_GRAD
@pytest.mark.parametrize("momentum", [0.0, 0.9])
@pytest.mark.parametrize("speed", SPEEDS)
def test_every_shown_expression_is_true_as_it_stands(problem, dtype, zero_grad, momentum, speed):
    settings = settings_for(
        problem,
        dtype=dtype,
        zero_grad=zero_grad,
        optimizer=SGD(momentum=momentum),
        learning_rate=SPEEDS[speed] * LIMITS[problem],
        start=(0.7, -1.3)[: len(PROBLEMS[problem].start)],
    )
    for index, record in enumerate(records_of(settings, 200)):
        if index < 6 or index % 29 == 0:
            assert_step_is_told_truly(settings, record)


@THE_TUTORIALS
@DTYPE_NAMES
def test_near_the_minimum_every_expression_is_true_too(problem, dtype):
    settings = settings_for(problem, dtype=dtype)
    shown = []
    for index, record in enumerate(records_of(settings, 1500)):
        if index % 83 == 0:
            shown += assert_step_is_told_truly(settings, record)
    assert any("= 0.0" in note or "e-" in note for note in shown)


@given(
    start=st.tuples(st.floats(-50, 50), st.floats(-50, 50)),
    rate=st.floats(1e-3, 1),
    momentum=st.sampled_from([0.0, 0.3, 0.99]),
    dtype=st.sampled_from(["float32", "float64"]),
    zero_grad=st.booleans(),
    problem=st.sampled_from(TUTORIAL),
)
@hypothesis_settings(max_examples=30, deadline=None)
def test_from_anywhere_every_expression_is_true(start, rate, momentum, dtype, zero_grad, problem):
    settings = settings_for(
        problem,
        start=start[: len(PROBLEMS[problem].start)],
        learning_rate=rate,
        optimizer=SGD(momentum=momentum),
        dtype=dtype,
        zero_grad=zero_grad,
    )
    for record in records_of(settings, 6):
        assert_step_is_told_truly(settings, record)


@THE_TUTORIALS
@ZERO_GRAD
def test_on_the_way_nothing_is_only_nearly_equal(problem, zero_grad):
    settings = settings_for(problem, zero_grad=zero_grad)
    for record in records_of(settings, 10 if zero_grad else 40):
        assert not [note for note in assert_step_is_told_truly(settings, record) if "≈" in note]


@THE_TUTORIALS
def test_a_run_that_overflows_is_told_as_pytorch_prints_it(problem):
    settings = settings_for(problem, learning_rate=1e6)
    every = [assert_step_is_told_truly(settings, record) for record in records_of(settings, 30)]
    text = "\n".join(note for step in every for note in step)
    assert "→ inf" in text
    assert "inf" in text
    assert "nan" in text
    # Only a step across the border of the dtype leads from finite numbers to others.
    assert sum(any("→" in note for note in step) for step in every) <= 4


# Room for more


@pytest.fixture
def table(monkeypatch):
    """A linear problem of so many samples, inputs and parameters, with a bias as the last one."""

    def make(samples, inputs, dtype="float32"):
        numbers = np.random.default_rng(7)
        rows = numbers.uniform(-3, 3, (samples, inputs)).round(2)
        targets = (rows.sum(axis=1) + 0.7).round(2).tolist()
        names = tuple(f"x{i}" for i in range(inputs))
        data = Data(
            inputs=tuple(map(tuple, rows.tolist())),
            targets=tuple(targets),
            input_names=names,
            target_name="y",
        )
        problem = Problem(
            id="table",
            title="Table",
            story="A table of numbers.",
            parameter_names=(*(f"w{i}" for i in range(inputs)), "b"),
            start=(0.5,) * (inputs + 1),
            view=((-1.0, 1.0),) * (inputs + 1),
            predict=lambda p, x: x @ p[:-1] + p[-1],
            loss=mean_squared_error,
            formula="W·x + b",
            data=data,
            code=Code(
                forward="y_pred = X @ W + b",
                loss="loss = ((y_pred - y) ** 2).mean()",
                inputs="X",
                tensors=(("W", (inputs,)), ("b", (1,))),
            ),
            multiplies=(*range(inputs), None),
        )
        monkeypatch.setitem(PROBLEMS, "table", problem)
        return settings_for("table", learning_rate=0.01, dtype=dtype)

    return make


@DTYPE_NAMES
def test_of_many_samples_the_first_the_last_and_the_sum_are_shown(table, dtype):
    settings = table(300, 1, dtype)
    x, y = PROBLEMS["table"].data.inputs, PROBLEMS["table"].data.targets
    for record in records_of(settings, 30):
        found = notes(settings, record)
        first, ellipsis, last = found["forward"]
        assert ellipsis == "…"
        assert_shows(parts(first)[1][-1], record.prediction[0].item())
        assert_shows(parts(last)[1][-1], record.prediction[-1].item())
        off = record.prediction.numpy().astype(np.float64) - y
        wholes = [(off**2).sum(), (2 * off * x[:, 0]).sum(), (2 * off).sum()]
        results = [record.loss, *record.loss_gradient]
        for note, whole, result in zip(
            [*found["loss"], *found["backward"]], wholes, results, strict=True
        ):
            assert_true(note, dtype)
            _, (ends, mean, shown), _ = parts(note)
            assert re.fullmatch(r"\[.* \+ … \+ .*\] / 300", ends)
            assert worked_out(mean).value == pytest.approx(whole / 300, rel=1e-3, abs=1e-5)
            assert_shows(shown, result.item())
        share = re.match(r"\[(.*) \+ …", found["loss"][0])[1]
        assert worked_out(share).value == pytest.approx(off[0] ** 2, rel=1e-4)


def test_many_samples_keep_the_program_readable(table):
    settings = table(300, 1)
    lines = told(settings, next(records_of(settings, 1)))
    assert max(len(note) for line in lines for note in line.notes) < 100
    assert max(len(line.notes) for line in lines) <= 3


def test_of_many_parameters_the_first_and_the_last_are_shown(table):
    settings = table(3, 7)
    record = list(records_of(settings, 2))[-1]
    found = notes(settings, record)
    for note, prediction in zip(found["forward"], record.prediction.tolist(), strict=True):
        assert re.fullmatch(r"\S+ × \S+ \+ … \+ \S+ = \S+", note)
        assert_shows(parts(note)[1][-1], prediction)
    weights, biases = found["update"][:3], found["update"][3:]
    assert [note.split(" = ")[0] for note in weights] == ["W[0]", "…", "W[6]"]
    assert len(biases) == 1
    first, ellipsis, last = found["backward"]
    assert (first[:9], ellipsis, last[:6]) == ("W.grad[0]", "…", "b.grad")
    for note in (first, last, weights[0], weights[2], *biases):
        assert_true(note, "float32")
