"""The steps that a run knows: through them back and forth, away from them, and forks."""

import pytest
from msgspec.structs import replace

from gdsim.core.optimizers import SGD
from gdsim.core.run import Run
from gdsim.core.settings import settings_for


@pytest.fixture
def run():
    return Run(settings_for("two-weights"))


def rates(progress):
    """From which iteration on which learning rate took the steps."""
    return [(since, settings.learning_rate) for since, settings in progress.segments]


def rows(run):
    return run.trajectory.steps.rows.tobytes()


def test_every_step_back_keeps_all_that_are_known(run):
    run.advance(5)
    known = rows(run)
    told = [run.back() for _ in range(6)]
    assert [report.iteration for report in told] == [4, 3, 2, 1, 0, 0]
    assert {(report.keep, len(report.steps)) for report in told} == {(5, 0)}
    assert (run.end, rows(run)) == (5, known)


def test_the_step_that_led_here_is_told_wherever_the_run_stands(run):
    taken = run.advance(5).steps
    for iteration in (4, 1, 3, 5):
        last = run.go_to(iteration).last
        assert last.first == iteration
        assert last.rows.tobytes() == taken.rows[iteration - 1 : iteration].tobytes()
    assert len(run.go_to(0).last) == 0


@pytest.mark.parametrize("zero_grad", [True, False], ids=["zero_grad", "no_zero_grad"])
def test_what_a_step_took_over_is_told_as_the_step_before_it_left_it(zero_grad):
    run = Run(settings_for("two-weights", optimizer=SGD(momentum=0.9), zero_grad=zero_grad))
    run.advance(4)
    handed_on = [run.go_to(iteration).ahead_carried.tolist() for iteration in range(5)]
    assert handed_on[0] == [[0.0, 0.0], [0.0, 0.0]]
    for iteration in (3, 1, 4, 2):
        there = run.go_to(iteration)
        assert there.last_carried.tolist() == handed_on[iteration - 1]
        # `.grad` is what the step's gradient left there, unless it was cleared.
        kept = [0.0, 0.0] if zero_grad else there.last.gradient[0].tolist()
        assert there.ahead_carried[0].tolist() == kept
        assert any(there.ahead_carried[1])


def test_segments_tell_which_settings_took_which_steps(run, with_rate):
    assert rates(run.here()) == []
    run.advance(3)
    run.change(with_rate(run, 0.05))
    assert rates(run.here()) == [(0, 0.1)]
    run.advance(2)
    run.change(with_rate(run, 0.02))
    assert rates(run.advance(1)) == [(0, 0.1), (3, 0.05), (5, 0.02)]
    # Going back forgets none of them.
    assert rates(run.go_to(1)) == [(0, 0.1), (3, 0.05), (5, 0.02)]
    assert rates(run.advance(1)) == [(0, 0.1), (1, 0.02)]


def test_settings_that_were_changed_to_and_fro_are_one_segment(run, with_rate):
    run.advance(3)
    for rate in (0.05, 0.1):
        run.change(with_rate(run, rate))
    assert rates(run.advance(3)) == [(0, 0.1)]


def test_a_run_branches_off_only_under_settings_that_step_otherwise(run):
    run.advance(5)
    at_the_end = run.trainer.settings
    run.change(replace(at_the_end, learning_rate=0.05))
    assert not run.branches_off
    run.change(at_the_end)
    run.go_to(3)
    branching = {
        name: bool(run.change(replace(at_the_end, **{name: value}))) and run.branches_off
        for name, value in {
            "learning_rate": 0.05,
            "optimizer": SGD(momentum=0.9),
            "zero_grad": False,
            "tolerance": 0.5,
            "steps": 4,
        }.items()
    }
    assert branching == {
        "learning_rate": True,
        "optimizer": True,
        "zero_grad": True,
        "tolerance": False,
        "steps": False,
    }


def test_a_run_that_goes_back_to_its_own_settings_goes_through_its_own_steps(run, with_rate):
    run.advance(5)
    known = rows(run)
    run.go_to(2)
    run.change(with_rate(run, 0.05))
    run.change(with_rate(run, 0.1))
    run.advance(3)
    assert (run.iteration, run.end, rows(run)) == (5, 5, known)


def test_a_fork_keeps_the_steps_that_the_run_then_forgets(run, with_rate):
    run.advance(5)
    known = rows(run)
    run.go_to(2)
    run.change(with_rate(run, 0.05))
    kept = run.fork()
    run.advance(4)
    assert (kept.iteration, kept.end, rows(kept)) == (2, 5, known)
    assert rates(kept.here()) == [(0, 0.1)]
    straight = Run(settings_for("two-weights"))
    straight.advance(2)
    straight.change(with_rate(straight, 0.05))
    straight.advance(4)
    assert (run.end, rows(run)) == (6, rows(straight))


def test_a_fork_that_steps_leaves_the_run_as_it_is(run, numbers):
    run.advance(3)
    here = (numbers(run.here()), rows(run))
    other = run.fork()
    other.advance(4)
    assert (numbers(run.here()), rows(run)) == here
    assert (run.iteration, other.iteration) == (3, 7)
    run.advance(4)
    assert rows(run) == rows(other)


@pytest.mark.usefixtures("short_memory")
def test_a_fork_of_a_run_that_keeps_only_some_steps_goes_back_exactly(slow, with_rate, numbers):
    run = Run(slow)
    run.advance(500)
    assert run.trajectory.stride > 1
    run.go_to(333)
    run.change(with_rate(run, 1e-4))
    kept = run.fork()
    run.advance(300)
    kept.change(slow)
    straight = Run(slow)
    straight.advance(500)
    for iteration in (450, 334, 333, 100, 1):
        assert numbers(kept.go_to(iteration)) == numbers(straight.go_to(iteration))
