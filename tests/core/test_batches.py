"""Mini-batches: which samples each step takes, and that it is the same however one got there."""

from itertools import chain

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from msgspec.structs import replace
from torch.utils.data import BatchSampler, RandomSampler, SequentialSampler

from gdsim.core.batches import EPOCHS_PER_SEED, batch, batches_per_epoch
from gdsim.core.optimizers import Adam
from gdsim.core.problems import PROBLEMS
from gdsim.core.run import Run
from gdsim.core.settings import settings_for

# Which samples


def epoch_of(samples, size, seed, shuffle, epoch):
    """The batches of one epoch."""
    count = batches_per_epoch(samples, size)
    first = epoch * count
    return [
        batch(samples, size, iteration, seed, shuffle).tolist()
        for iteration in range(first, first + count)
    ]


SAMPLES = st.integers(1, 60)
SIZES = st.integers(1, 70)
SEEDS = st.integers(0, 2**31 - 1)


@given(SAMPLES, SIZES, SEEDS, st.booleans(), st.integers(0, 10**6))
@hypothesis_settings(deadline=None)
def test_an_epoch_takes_each_sample_once_and_the_last_batch_what_is_left(
    samples, size, seed, shuffle, epoch
):
    batches = epoch_of(samples, size, seed, shuffle, epoch)
    assert sorted(chain.from_iterable(batches)) == list(range(samples))
    assert {len(taken) for taken in batches[:-1]} <= {size}
    assert len(batches[-1]) == samples - size * (len(batches) - 1) > 0


@given(SAMPLES, SIZES, SEEDS, st.integers(0, 10**6))
@hypothesis_settings(deadline=None)
def test_the_batches_are_those_of_torchs_samplers(samples, size, seed, epoch):
    in_order = BatchSampler(SequentialSampler(range(samples)), size, drop_last=False)
    assert epoch_of(samples, size, seed, False, epoch) == list(in_order)
    generator = torch.Generator().manual_seed(seed * EPOCHS_PER_SEED + epoch)
    shuffled = RandomSampler(range(samples), generator=generator)
    assert epoch_of(samples, size, seed, True, epoch) == list(
        BatchSampler(shuffled, size, drop_last=False)
    )


@given(st.lists(st.integers(0, 500), min_size=1, max_size=40))
def test_a_batch_does_not_depend_on_those_that_were_asked_for_before(iterations):
    # Of the epochs' orders only a few are kept.
    wanted = {i: batch(10, 3, i, 7, shuffle=True).tolist() for i in sorted(set(iterations))}
    assert {i: batch(10, 3, i, 7, shuffle=True).tolist() for i in iterations} == wanted


def test_every_epoch_and_every_seed_has_an_order_of_its_own():
    orders = {
        tuple(chain.from_iterable(epoch_of(40, 7, seed, True, epoch)))
        for seed in range(5)
        for epoch in range(5)
    }
    assert len(orders) == 25
    assert tuple(range(40)) not in orders


# The steps of a run


def bare_loop(x, y, size, seed, steps, rate):
    """The weight and the bias after each step, by PyTorch alone."""
    w = torch.zeros(1, dtype=x.dtype, requires_grad=True)
    b = torch.zeros(1, dtype=x.dtype, requires_grad=True)
    taken = 0
    for epoch in range(steps):
        generator = torch.Generator().manual_seed(seed * EPOCHS_PER_SEED + epoch)
        for which in torch.randperm(len(x), generator=generator).split(size):
            loss = ((w * x[which] + b - y[which]) ** 2).mean()
            loss.backward()
            with torch.no_grad():
                w -= rate * w.grad
                b -= rate * b.grad
            w.grad.zero_()
            b.grad.zero_()
            yield loss.item(), w.item(), b.item()
            taken += 1
            if taken == steps:
                return


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("size", [1, 7, 23])
def test_a_run_with_batches_is_that_of_a_bare_loop(size, dtype):
    data = PROBLEMS["table"].data
    x, y = (torch.tensor(part, dtype=getattr(torch, dtype)) for part in (data.inputs, data.targets))
    settings = settings_for("table", batch_size=size, seed=11, dtype=dtype, learning_rate=0.005)
    steps = Run(settings).advance(60).steps
    expected = np.array(list(bare_loop(x, y, size, 11, 60, 0.005)))
    tolerance = {"float32": 1e-5, "float64": 1e-12}[dtype]
    np.testing.assert_allclose(steps.loss, expected[:, 0], rtol=tolerance)
    np.testing.assert_allclose(steps.parameters_after, expected[:, 1:], rtol=tolerance)


@pytest.fixture(params=["table", "network"])
def shuffled(request):
    """Settings of a run with batches, of an optimizer with a memory."""
    return settings_for(
        request.param,
        batch_size=7,
        seed=3,
        optimizer=Adam(beta2=0.9),
        learning_rate=0.01,
        tolerance=0.0,
    )


def batches_of(run):
    """The batch of the step ahead, wherever the run has been."""
    return {i: run.go_to(i).batch.tolist() for i in range(run.end + 1)}


def test_the_batch_that_is_told_is_that_of_the_iteration(shuffled):
    run = Run(shuffled)
    run.advance(70)
    count = len(shuffled.built.data)
    assert batches_of(run) == {i: batch(count, 7, i, 3, True).tolist() for i in range(71)}
    here = run.go_to(33)
    assert len(here.prediction) == len(here.batch)
    assert len(here.everything) == count
    np.testing.assert_allclose(here.prediction, here.everything[here.batch], rtol=1e-5, atol=1e-6)


@pytest.mark.usefixtures("short_memory")
def test_back_and_forward_meets_the_same_batches(shuffled, numbers):
    run, straight = Run(shuffled), Run(shuffled)
    run.advance(300)
    told = {0: numbers(straight.here())}
    for iteration in range(1, 301):
        told[iteration] = numbers(straight.advance(1))[1:]
    for iteration in (299, 298, 150, 151, 33, 34, 32, 1, 0, 1):
        there = run.go_to(iteration)
        assert there.ahead.rows.tobytes() == straight.go_to(iteration).ahead.rows.tobytes()
        assert there.batch.tolist() == straight.here().batch.tolist()
    run.go_to(40)
    run.advance(5)
    fork = run.fork()
    run.advance(20)
    fork.advance(20)
    straight.go_to(65)
    assert numbers(run.here())[1:] == numbers(fork.here())[1:] == numbers(straight.here())[1:]


def test_a_branch_goes_on_with_the_batches_of_its_iterations(shuffled):
    run = Run(shuffled)
    run.advance(30)
    run.go_to(12)
    run.change(replace(shuffled, learning_rate=0.02))
    run.advance(25)
    assert batches_of(run) == {
        i: batch(len(shuffled.built.data), 7, i, 3, True).tolist() for i in range(38)
    }


def test_phase_by_phase_a_batch_is_one_step_bit_for_bit(shuffled):
    run, whole = Run(shuffled), Run(shuffled)
    whole.advance(6)
    for _ in range(30):
        run.next_phase()
    assert run.trajectory.steps.rows.tobytes() == whole.trajectory.steps.rows.tobytes()


def test_with_batches_no_predictions_are_kept_and_the_loss_of_all_samples_is_told():
    run = Run(settings_for("batch", batch_size=2, shuffle=False, tolerance=0.0))
    progress = run.advance(4)
    assert progress.steps.layout.predictions == 0
    w = progress.ahead.parameters.item()
    assert progress.train_loss == pytest.approx(np.mean([((w - 2) * x) ** 2 for x in (1, 2, 3)]))
    assert progress.ahead.loss.item() == pytest.approx(
        np.mean([((w - 2) * x) ** 2 for x in (1, 2)])
    )
    assert progress.everything == pytest.approx([w, 2 * w, 3 * w])
    assert progress.test_loss is None


@pytest.mark.parametrize("size", [None, 3, 4, 1000])
def test_batches_of_all_samples_are_no_batches(size):
    run = Run(settings_for("batch", batch_size=size))
    whole = Run(settings_for("batch"))
    assert run.advance(5).steps.rows.tobytes() == whole.advance(5).steps.rows.tobytes()
    here = run.here()
    assert (here.batch, here.train_loss) == (None, None)
    assert here.steps.layout.predictions == 3


@pytest.mark.parametrize("size", [None, 20])
def test_the_loss_over_the_samples_held_out_is_told(size):
    problem = PROBLEMS["network"]
    run = Run(settings_for("network", batch_size=size, dtype="float64"))
    progress = run.advance(3)
    at = torch.tensor(progress.ahead.parameters[0])

    def loss_over(data):
        prediction = problem.predict(at, torch.tensor(data.inputs))
        return problem.loss(prediction, torch.tensor(data.targets)).item()

    assert progress.test_loss == pytest.approx(loss_over(problem.held_out), rel=1e-12)
    if size:
        assert progress.train_loss == pytest.approx(loss_over(problem.data), rel=1e-12)
    else:
        assert progress.train_loss is None
        assert progress.ahead.loss.item() == pytest.approx(loss_over(problem.data), rel=1e-12)
