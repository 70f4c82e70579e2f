"""A run gone through phase by phase: forward, loss, backward, update, zero grad."""

import pytest
from msgspec.structs import replace

from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.core.trainer import PHASES

EVERY_PROBLEM = pytest.mark.parametrize("problem", list(PROBLEMS))


def phases(run, count):
    """Go through so many phases; what was reported after each."""
    return [run.next_phase() for _ in range(count)]


def places(reports):
    return [(report.iteration, report.phase) for report in reports]


def shown(report):
    """What is told of where the run stands, but for the phase, to compare bit for bit."""
    arrays = (report.ahead.rows, report.ahead_carried, report.prediction, report.curve)
    return (report.iteration, report.reason, *(array.tobytes() for array in arrays))


def test_five_phases_are_gone_through_and_then_the_next_step_begins():
    reports = phases(Run(settings_for("one-sample")), 7)
    assert places(reports) == [(0, 1), (0, 2), (0, 3), (0, 4), (1, 0), (1, 1), (1, 2)]
    assert all(report.by_phase for report in reports)
    assert [len(report.steps) for report in reports] == [0, 0, 0, 0, 1, 0, 0]


@EVERY_PROBLEM
@pytest.mark.parametrize("zero_grad", [True, False], ids=["zero_grad", "no_zero_grad"])
def test_five_phases_are_one_step_bit_for_bit(problem, zero_grad, numbers):
    settings = settings_for(problem, zero_grad=zero_grad, optimizer=SGD(momentum=0.9))
    by_phases, whole = Run(settings), Run(settings)
    for _ in range(4):
        assert numbers(phases(by_phases, len(PHASES))[-1]) == numbers(whole.advance(1))
    assert by_phases.trajectory.steps.rows.tobytes() == whole.trajectory.steps.rows.tobytes()


@pytest.mark.parametrize("through", range(5))
def test_a_step_finishes_the_iteration_from_any_phase(through, numbers):
    run, whole = Run(settings_for("two-weights")), Run(settings_for("two-weights"))
    phases(run, through)
    finished = run.advance(1)
    assert numbers(finished) == numbers(whole.advance(1))
    assert (finished.iteration, finished.phase, finished.by_phase) == (1, 0, False)


def test_what_is_shown_stays_the_same_from_the_first_phase_to_the_fourth():
    run = Run(settings_for("two-weights"))
    run.advance(3)
    here = shown(run.here())
    assert [shown(report) for report in phases(run, 4)] == [here] * 4


def test_back_and_forth_by_phases_is_bit_exact():
    run = Run(settings_for("two-weights", optimizer=SGD(momentum=0.9), zero_grad=False))
    seen = {(0, 0): shown(run.here())}
    for report in phases(run, 14):
        seen[report.iteration, report.phase] = shown(report)
    assert len(set(seen.values())) == 3
    rows = run.trajectory.steps.rows.tobytes()
    for move in [run.back] * 14 + [run.next_phase] * 14:
        report = move()
        assert shown(report) == seen[report.iteration, report.phase]
    assert (run.iteration, run.phase, run.trajectory.steps.rows.tobytes()) == (2, 4, rows)


def test_after_a_whole_step_back_takes_a_whole_one():
    run = Run(settings_for("one-sample"))
    phases(run, 7)
    run.advance(1)
    back = run.back()
    assert (back.iteration, back.phase, back.by_phase) == (1, 0, False)


def test_after_back_by_a_phase_the_same_step_is_finished(numbers):
    run, whole = Run(settings_for("two-weights")), Run(settings_for("two-weights"))
    whole.advance(2)
    phases(run, 10)
    for _ in range(3):
        run.back()
    assert (run.iteration, run.phase, run.end) == (1, 2, 2)
    run.advance(1)
    assert numbers(run.here()) == numbers(whole.here())


def test_a_learning_rate_that_changes_amid_a_step_takes_effect_at_its_update(with_rate):
    run = Run(settings_for("one-sample"))
    phases(run, 3)
    changed = run.change(with_rate(run, 0.2))
    assert (changed.iteration, changed.phase, changed.by_phase) == (0, 3, True)
    end = phases(run, 2)[-1]
    # 1 - 0.2 · (-8)
    assert end.ahead.parameters.item() == pytest.approx(2.6)


def test_going_anywhere_leaves_the_phases():
    run = Run(settings_for("one-sample"))
    run.advance(5)
    phases(run, 3)
    for there in (5, 2):
        report = run.go_to(there)
        assert (report.iteration, report.phase, report.by_phase) == (there, 0, False)


def test_a_probe_of_a_point_is_at_no_phase_and_leaves_the_run_at_its_own():
    run = Run(settings_for("one-sample"))
    phases(run, 3)
    assert run.probe((0.5,)).phase == 0
    assert run.here().phase == 3


def test_a_diverged_run_takes_no_phase(numbers):
    run = Run(settings_for("one-sample", learning_rate=0.3))
    run.advance(10_000)
    assert run.verdict is Verdict.DIVERGED
    here = numbers(run.here())
    report = run.next_phase()
    assert (report.phase, numbers(report)) == (0, here)


def test_a_run_diverges_by_phases_where_it_does_by_steps():
    settings = settings_for("one-sample", learning_rate=1e6)
    run, whole = Run(settings), Run(settings)
    whole.advance(1000)
    for _ in range(5 * whole.iteration + 20):
        run.next_phase()
    assert (run.iteration, run.phase) == (whole.iteration, 0)
    assert run.here().reason == whole.here().reason != ""


def test_a_converged_run_goes_on_by_phases():
    run = Run(settings_for("one-sample", tolerance=1.0))
    end = run.advance(100).iteration
    assert run.verdict is Verdict.CONVERGED
    assert phases(run, 5)[-1].iteration == end + 1


def test_a_branch_that_is_left_keeps_its_own_phase():
    run = Run(settings_for("one-sample"))
    phases(run, 3)
    other = run.fork()
    phases(other, 2)
    other.change(replace(other.trainer.settings, learning_rate=0.2))
    assert (run.iteration, run.phase) == (0, 3)
    assert (other.iteration, other.phase) == (1, 0)
