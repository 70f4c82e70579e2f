"""Each schedule against its namesake in `torch.optim.lr_scheduler`, and against its own text."""

import math

import msgspec
import pytest
import torch
from hypothesis import assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gdsim.core.faults import SettingsError
from gdsim.core.schedules import (
    SCHEDULES,
    Constant,
    Cosine,
    Exponential,
    OneCycle,
    Schedule,
    Step,
    WarmUp,
)

ITERATIONS = 300

CASES = [
    Constant(),
    Step(),
    Step(step_size=1, gamma=0.97),
    Step(step_size=70, gamma=1.5),
    Exponential(),
    Exponential(gamma=1.01),
    Exponential(gamma=0.9),
    Cosine(),
    Cosine(T_max=37, eta_min=1e-3),
    Cosine(T_max=1),
    Cosine(T_max=400, eta_min=0.7),
    WarmUp(),
    WarmUp(start_factor=1e-3, total_iters=250),
    WarmUp(start_factor=1.0, total_iters=1),
    OneCycle(total_steps=ITERATIONS),
    OneCycle(total_steps=300, anneal_strategy="linear"),
    OneCycle(total_steps=300, three_phase=True),
    OneCycle(total_steps=300, three_phase=True, anneal_strategy="linear", pct_start=0.45),
    OneCycle(total_steps=300, pct_start=0.0, div_factor=3.0),
    OneCycle(total_steps=300, pct_start=1.0, final_div_factor=2.0),
    OneCycle(total_steps=300, pct_start=0.7, three_phase=True),
    OneCycle(total_steps=333, pct_start=0.123, div_factor=7.5, final_div_factor=11.0),
    OneCycle(total_steps=2, pct_start=0.1),
    OneCycle(total_steps=1),
]
EVERY_CASE = pytest.mark.parametrize("schedule", CASES, ids=repr)
RATE = 0.37


def by_torch(schedule, count, rate=RATE):
    """The rates that a program's steps have, by the lines that the schedule writes."""
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=rate)
    names = {"torch": torch, "optimizer": optimizer}
    exec(schedule.made("optimizer"), names)
    advance = compile(schedule.advance, "program", "exec")
    for iteration in range(1, count + 1):
        yield optimizer.param_groups[0]["lr"]
        optimizer.step()
        exec(advance, names | {"iteration": iteration})


def written(schedule, iteration, rate=RATE):
    """What its expression comes to at the iteration of that count, from 1 up."""
    return eval(schedule.expression(rate), {"math": math, "iteration": iteration})


@EVERY_CASE
def test_a_schedule_is_that_of_torch(schedule):
    for iteration, theirs in enumerate(by_torch(schedule, ITERATIONS)):
        # At the bottom of a cosine PyTorch's product of ratios keeps some rounding.
        assert schedule.rate(RATE, iteration) == pytest.approx(theirs, rel=1e-12, abs=1e-16)


@EVERY_CASE
def test_a_schedule_is_the_closed_form_of_torch_where_there_is_one(schedule):
    names = {"torch": torch, "optimizer": torch.optim.SGD([torch.zeros(1)], lr=RATE)}
    exec(schedule.made("optimizer"), names)
    if not hasattr(names["scheduler"], "_get_closed_form_lr"):
        assert isinstance(schedule, OneCycle)
        return
    for iteration in (0, 1, 2, 29, 30, 31, 99, 100, 101, 1000, 12345):
        names["scheduler"].last_epoch = iteration
        (theirs,) = names["scheduler"]._get_closed_form_lr()
        assert schedule.rate(RATE, iteration) == pytest.approx(theirs, rel=1e-12, abs=1e-18)


@EVERY_CASE
def test_the_expression_is_the_rate_of_that_iteration(schedule):
    for iteration in range(400):
        assert written(schedule, iteration + 1) == schedule.rate(RATE, iteration)


@EVERY_CASE
def test_a_batch_of_learning_rates_goes_as_each_alone(schedule):
    rates = torch.tensor([[0.1], [0.37], [2.0]], dtype=torch.float64)
    for iteration in (0, 1, 5, 90, 99, 100, 350):
        found = schedule.rate(rates, iteration)
        alone = [[schedule.rate(rate, iteration)] for (rate,) in rates.tolist()]
        torch.testing.assert_close(
            torch.as_tensor(found), torch.tensor(alone, dtype=torch.float64), rtol=1e-13, atol=1e-17
        )


def test_one_cycle_keeps_its_last_rate_where_torch_raises_an_error():
    schedule = OneCycle(total_steps=50)
    last = schedule.rate(RATE, 49)
    assert last == pytest.approx(RATE / 25 / 1e4)
    assert [schedule.rate(RATE, iteration) for iteration in (50, 51, 1000)] == [last] * 3
    assert list(by_torch(schedule, 60))[-11:] == pytest.approx([last] * 11)
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=RATE)
    names = {"torch": torch, "optimizer": optimizer}
    exec(schedule.made("optimizer"), names)
    optimizer.step()
    for _ in range(50):
        names["scheduler"].step()
    with pytest.raises(ValueError, match="Tried to step 51 times"):
        names["scheduler"].step()


def test_a_rate_that_grows_for_ever_is_infinite_in_the_end():
    assert Exponential(gamma=1.5).rate(RATE, 10**6) == math.inf
    assert Step(gamma=1.5, step_size=1).rate(RATE, 10**6) == math.inf
    assert Exponential().rate(RATE, 10**6) == 0.0


def test_one_cycle_has_its_peak_in_the_runs_learning_rate_and_leaves_the_momentum():
    schedule = OneCycle(total_steps=100, pct_start=0.3)
    rates = [schedule.rate(RATE, iteration) for iteration in range(100)]
    assert max(rates) == rates[29] == pytest.approx(RATE)
    assert rates[0] == pytest.approx(RATE / 25)
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=RATE, momentum=0.77)
    names = {"torch": torch, "optimizer": optimizer}
    exec(schedule.made("optimizer"), names)
    assert optimizer.param_groups[0]["momentum"] == 0.77


def test_a_rise_of_a_single_step_is_refused_as_torch_fails_on_it():
    with pytest.raises(SettingsError, match="change pct start or total steps") as caught:
        OneCycle(total_steps=10, pct_start=0.1)
    assert caught.value.field == "pct_start"
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=RATE)
    with pytest.raises(ZeroDivisionError):
        torch.optim.lr_scheduler.OneCycleLR(
            optimizer, RATE, total_steps=10, pct_start=0.1, cycle_momentum=False
        )


@given(
    total=st.integers(1, 120),
    pct_start=st.floats(0, 1),
    three_phase=st.booleans(),
    strategy=st.sampled_from(["cos", "linear"]),
)
@hypothesis_settings(max_examples=40, deadline=None)
def test_any_cycle_is_that_of_torch_up_to_its_end(total, pct_start, three_phase, strategy):
    assume(pct_start * total != 1)
    schedule = OneCycle(
        total_steps=total, pct_start=pct_start, three_phase=three_phase, anneal_strategy=strategy
    )
    for iteration, theirs in enumerate(by_torch(schedule, total)):
        # Right beside a corner both lose digits, each in its own way.
        assert schedule.rate(RATE, iteration) == pytest.approx(theirs, rel=1e-12, abs=1e-15)
        assert written(schedule, iteration + 1) == pytest.approx(theirs, rel=1e-12, abs=1e-15)


@pytest.mark.parametrize(
    ("schedule", "made", "expression"),
    [
        (
            Step(gamma=0.5),
            "scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=30, gamma=0.5)",
            "0.1 * 0.5 ** ((iteration - 1) // 30)",
        ),
        (
            Exponential(),
            "scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.99)",
            "0.1 * 0.99 ** (iteration - 1)",
        ),
        (
            WarmUp(start_factor=0.5),
            "scheduler = torch.optim.lr_scheduler.LinearLR("
            "optimizer, start_factor=0.5, total_iters=5)",
            "0.1 * (0.5 + (1 - 0.5) * (min(iteration - 1, 5) / 5))",
        ),
        (
            Constant(),
            "scheduler = torch.optim.lr_scheduler.ConstantLR(optimizer, factor=1.0)",
            "0.1",
        ),
    ],
    ids=repr,
)
def test_what_a_program_says(schedule, made, expression):
    assert schedule.made("optimizer") == made
    assert schedule.expression(0.1) == expression
    assert schedule.advance == "scheduler.step()"


@pytest.mark.parametrize("kind", SCHEDULES.values(), ids=SCHEDULES)
def test_every_schedule_tells_of_itself_and_is_read_back(kind):
    assert SCHEDULES[kind.id] is kind
    assert kind.title
    assert kind.story.endswith(".")
    for field in msgspec.structs.fields(kind):
        assert field.type.__metadata__[0].description.endswith(".")
    assert msgspec.json.decode(msgspec.json.encode(kind()), type=kind) == kind()


def test_schedules_are_taught_in_this_order():
    assert list(SCHEDULES) == ["constant", "step", "exponential", "cosine", "one-cycle", "warm-up"]


@pytest.mark.parametrize(
    ("kind", "own", "sentence"),
    [
        (Step, {"step_size": 0}, "The step size must be a whole number of at least 1, not 0."),
        (Step, {"step_size": 2.5}, "The step size must be a whole number of at least 1, not 2.5."),
        (Exponential, {"gamma": 0}, "The gamma must be a number above 0, not 0."),
        (Cosine, {"T_max": 0}, "The T max must be a whole number of at least 1, not 0."),
        (Cosine, {"eta_min": -1}, "The eta min must be a number of at least 0, not -1."),
        (
            WarmUp,
            {"start_factor": 1.5},
            "The start factor must be a number above 0 and at most 1, not 1.5.",
        ),
        (
            OneCycle,
            {"anneal_strategy": "fast"},
            "The anneal strategy must be cos or linear, not fast.",
        ),
        (OneCycle, {"three_phase": 1}, "The three phase must be true or false, not 1."),
    ],
)
def test_a_fault_is_told_in_a_sentence(kind, own, sentence):
    with pytest.raises(SettingsError) as caught:
        kind(**own)
    assert str(caught.value) == sentence
    assert caught.value.field == next(iter(own))


def test_a_schedule_without_a_rate_says_so():
    for asked in (lambda: Schedule().rate(0.1, 0), lambda: Schedule().expression(0.1)):
        with pytest.raises(TypeError, match="Schedule has no rate"):
            asked()
