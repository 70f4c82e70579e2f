import msgspec
import numpy as np
import pytest

from gdsim.core.optimizers import SGD
from gdsim.core.run import Run
from gdsim.core.settings import settings_for


def assert_forward_again_is_the_same(run, rows, positions, steps=50):
    """Going back to each position, the furthest first, and on gives the rows, bit for bit."""
    for position in sorted(positions, reverse=True):
        there = run.go_to(position)
        assert there.keep == run.iteration == there.ahead.first - 1 == position
        again = run.advance(steps, past_convergence=True).steps
        assert again.first == position + 1
        expected = rows[position : position + steps]
        assert again.rows[: len(expected)].tobytes() == expected.tobytes()
        if position < len(rows):
            assert there.ahead.rows.tobytes() == rows[position : position + 1].tobytes()


def test_back_and_forward_again_is_bit_exact_at_any_point_of_100_000_steps(slow):
    run = Run(slow)
    rows = run.advance(100_000).steps.rows
    assert len(np.unique(rows[:, run.trajectory.steps.layout.field(0)], axis=0)) > 99_000
    assert_forward_again_is_the_same(
        run, rows, (0, 1, 2, 4_096, 31_415, 50_000, 77_777, 99_998, 99_999, 100_000)
    )


@pytest.mark.usefixtures("short_memory")
@pytest.mark.parametrize("zero_grad", [True, False])
def test_back_and_forward_again_is_bit_exact_where_not_every_step_is_kept(zero_grad, device, slow):
    settings = msgspec.structs.replace(slow, device=device, zero_grad=zero_grad)
    run = Run(msgspec.structs.replace(settings, learning_rate=1e-6))
    rows = run.advance(3_000).steps.rows
    assert run.trajectory.stride > 16
    assert_forward_again_is_the_same(run, rows, (0, 1, 31, 32, 33, 1_000, 2_047, 2_999, 3_000))


@pytest.mark.usefixtures("short_memory")
def test_back_is_bit_exact_where_settings_changed_on_the_way(slow):
    run = Run(slow)
    states = []
    for rate, momentum, zero_grad in [(2e-5, 0.9, True), (1e-4, 0.0, True), (1e-6, 0.5, False)]:
        run.change(
            msgspec.structs.replace(
                run.trainer.settings,
                learning_rate=rate,
                optimizer=SGD(momentum=momentum),
                zero_grad=zero_grad,
            )
        )
        states += run.advance(333).steps.rows.tolist()
    assert run.trajectory.stride > 8
    for position in (998, 700, 667, 666, 665, 500, 334, 333, 332, 100, 1, 0):
        ahead = run.go_to(position).ahead
        assert ahead.parameters[0].tolist() == states[position][3:5]
        assert ahead.loss_gradient[0].tolist() == states[position][5:7]


@pytest.mark.usefixtures("short_memory")
def test_steps_taken_after_going_back_are_those_of_the_settings_in_force(slow, with_rate, numbers):
    run = Run(slow)
    run.advance(300)
    run.change(with_rate(run, 1e-4))
    run.advance(300)
    run.go_to(100)
    run.advance(400)
    straight = Run(slow)
    straight.advance(100)
    straight.change(with_rate(straight, 1e-4))
    straight.advance(400)
    for position in (450, 350, 250, 150, 101, 100, 99, 50):
        assert numbers(run.go_to(position)) == numbers(straight.go_to(position))


def test_going_back_forgets_the_steps_after_it():
    run = Run(settings_for("two-weights"))
    run.advance(20)
    progress = run.go_to(12)
    assert (progress.keep, len(progress.steps), len(run.trajectory)) == (12, 0, 12)
    assert run.trajectory.steps.iteration.tolist() == list(range(1, 13))


@pytest.mark.parametrize(("asked", "there"), [(-5, 0), (0, 0), (20, 20), (999, 20)])
def test_a_run_goes_to_no_place_where_it_has_not_been(asked, there):
    run = Run(settings_for("two-weights"))
    run.advance(20)
    assert run.go_to(asked).keep == run.iteration == there


@pytest.mark.usefixtures("short_memory")
def test_back_is_bit_exact_in_a_run_that_moved_to_before_a_change(slow, with_rate):
    run = Run(slow)
    run.advance(1_000)
    kept = int(run.trajectory.steps.iteration[-1])
    assert kept < 1_000
    run.change(with_rate(run, 1e-3))
    assert run.move("cpu").keep == kept
    steps = run.advance(20).steps
    assert run.go_to(kept + 3).ahead.parameters.tolist() == [steps.parameters[3].tolist()]
