import msgspec
import numpy as np
import pytest

from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, RMSprop
from gdsim.core.run import Run
from gdsim.core.schedules import SCHEDULES
from gdsim.core.settings import settings_for


def assert_forward_again_is_the_same(run, rows, positions, steps=50):
    """Standing at each position, and going on from there, gives the rows, bit for bit."""
    for position in positions:
        there = run.go_to(position).ahead
        assert run.iteration == there.first - 1 == position
        assert there.rows.tobytes() == rows[position : position + 1].tobytes()
        ahead = run.advance(steps, past_convergence=True).ahead
        assert run.iteration == position + steps
        assert ahead.rows.tobytes() == rows[position + steps : position + steps + 1].tobytes()


def test_back_and_forward_again_is_bit_exact_at_any_point_of_100_000_steps(slow):
    run = Run(slow)
    rows = run.advance(100_001).steps.rows
    assert len(np.unique(rows[:, run.trajectory.steps.layout.field(0)], axis=0)) > 99_000
    run.go_to(100_000)
    assert_forward_again_is_the_same(
        run, rows, (99_999, 99_998, 77_777, 50_000, 31_415, 4_096, 2, 1, 0), steps=1
    )
    run.go_to(99_000)
    assert_forward_again_is_the_same(run, rows, (98_765, 31_415, 1, 0), steps=789)


@pytest.mark.usefixtures("short_memory")
@pytest.mark.parametrize("zero_grad", [True, False])
def test_back_and_forward_again_is_bit_exact_where_not_every_step_is_kept(zero_grad, device, slow):
    settings = msgspec.structs.replace(slow, device=device, zero_grad=zero_grad)
    run = Run(msgspec.structs.replace(settings, learning_rate=1e-6))
    rows = run.advance(3_051).steps.rows
    assert run.trajectory.stride > 16
    assert_forward_again_is_the_same(run, rows, (3_000, 2_999, 2_047, 1_000, 33, 32, 31, 1, 0))


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


def test_going_back_forgets_no_step_and_stepping_again_goes_through_the_same_ones():
    run = Run(settings_for("two-weights"))
    rows = run.advance(20).steps.rows
    for progress in (run.go_to(12), run.advance(5)):
        assert (progress.keep, len(progress.steps), len(run.trajectory)) == (20, 0, 20)
    assert (run.iteration, run.end) == (17, 20)
    on = run.advance(10)
    assert (on.keep, on.steps.first, len(on.steps), run.end) == (20, 21, 7, 27)
    assert run.trajectory.steps.rows[:20].tobytes() == rows.tobytes()


def test_stepping_under_other_settings_forgets_the_steps_from_there_on(with_rate):
    run = Run(settings_for("two-weights"))
    run.advance(20)
    run.go_to(12)
    assert run.change(with_rate(run, 0.05)).keep == 20
    assert run.branches_off
    progress = run.advance(3)
    assert (progress.keep, progress.steps.first, len(progress.steps)) == (12, 13, 3)
    assert (run.end, len(run.trajectory), run.branches_off) == (15, 15, False)
    assert run.trajectory.steps.rows[12:].tobytes() == progress.steps.rows.tobytes()


@pytest.mark.parametrize("position", [7, 9])
def test_going_on_through_known_steps_stops_where_other_settings_took_them(position, with_rate):
    run = Run(settings_for("two-weights"))
    run.advance(10)
    run.change(with_rate(run, 0.05))
    run.advance(10)
    run.go_to(position)
    run.change(with_rate(run, 0.1))
    assert run.advance(5).keep == 20
    assert (run.iteration, run.branches_off) == (10, True)
    assert run.advance(5).keep == 10
    assert (run.iteration, run.end) == (15, 15)


def test_a_tolerance_is_no_reason_to_forget_steps():
    run = Run(settings_for("two-weights"))
    run.advance(20)
    run.go_to(12)
    run.change(msgspec.structs.replace(run.trainer.settings, tolerance=0.5))
    assert not run.branches_off
    assert run.advance(3).keep == 20


@pytest.mark.parametrize(("asked", "there"), [(-5, 0), (0, 0), (20, 20), (999, 20)])
def test_a_run_goes_to_no_place_where_it_has_not_been(asked, there):
    run = Run(settings_for("two-weights"))
    run.advance(20)
    assert run.go_to(asked).ahead.first - 1 == run.iteration == there


@pytest.mark.usefixtures("short_memory")
def test_back_is_bit_exact_in_a_run_that_moved_to_before_a_change(slow, with_rate):
    run = Run(slow)
    run.advance(1_000)
    run.change(with_rate(run, 1e-3))
    run.advance(2)
    kept = int(run.trajectory.steps.iteration[-1])
    assert kept < 1_000
    assert run.move("cpu").keep == kept
    steps = run.advance(20).steps
    assert run.go_to(kept + 3).ahead.parameters.tolist() == [steps.parameters[3].tolist()]


# Every optimizer, with its buffers, and every schedule

RULES = [
    *(kind() for kind in OPTIMIZERS.values()),
    Adam(amsgrad=True),
    RMSprop(momentum=0.5, centered=True),
    SGD(momentum=0.9, dampening=0.1),
]
SHORT_SCHEDULES = {
    "step": {"step_size": 30},
    "cosine": {"T_max": 90},
    "one-cycle": {"total_steps": 90},
    "warm-up": {"total_iters": 70},
}


def assert_goes_back_exactly(settings, numbers):
    """Anywhere among 120 steps, and from there on into a branch, though few steps are kept."""
    run, straight, steps = Run(settings), Run(settings), 120
    rows = run.advance(steps + 1).steps.rows
    assert run.iteration == steps + 1
    assert run.trajectory.stride > 1
    overlays = {}
    for iteration in range(steps):
        here = straight.here()
        told = [here.rate, here.first_moment, here.scaling, here.ahead_carried]
        overlays[iteration] = [np.asarray(part).tolist() for part in told]
        straight.advance(1)
    for position in (119, 118, 90, 64, 63, 33, 2, 1, 0):
        there = run.go_to(position)
        assert there.ahead.rows.tobytes() == rows[position : position + 1].tobytes()
        told = [there.rate, there.first_moment, there.scaling, there.ahead_carried]
        np.testing.assert_equal([np.asarray(part).tolist() for part in told], overlays[position])
        ahead = run.advance(1).ahead
        assert ahead.rows.tobytes() == rows[position + 1 : position + 2].tobytes()
    changed = msgspec.structs.replace(settings, learning_rate=settings.learning_rate / 2)
    branch, whole = run, Run(settings)
    branch.go_to(50)
    whole.advance(50)
    for each in (branch, whole):
        each.change(changed)
        each.advance(60)
    for position in (110, 75, 51, 50, 49, 7):
        assert numbers(branch.go_to(position)) == numbers(whole.go_to(position))


@pytest.mark.usefixtures("short_memory")
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.id}{len(rule.buffer_names)}")
def test_back_is_bit_exact_under_every_optimizer(rule, numbers):
    rate = 0.01 if rule.id == "newton" else 1e-4
    assert_goes_back_exactly(
        settings_for("rosenbrock", optimizer=rule, learning_rate=rate, tolerance=0.0), numbers
    )


@pytest.mark.usefixtures("short_memory")
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_back_is_bit_exact_under_every_schedule(schedule, numbers):
    own = SCHEDULES[schedule](**SHORT_SCHEDULES.get(schedule, {}))
    settings = settings_for(
        "two-weights", optimizer=Adam(), schedule=own, learning_rate=0.01, tolerance=0.0
    )
    assert_goes_back_exactly(settings, numbers)
    run = Run(settings)
    run.advance(100)
    for iteration in (100, 37, 0):
        assert run.go_to(iteration).rate == own.rate(0.01, iteration)
