"""Several runs of one problem: side by side, and as branches of one."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from msgspec.structs import replace

from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, Rprop
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.runs import MOST, FullError, Runs, may_go_on
from gdsim.core.settings import settings_for
from gdsim.core.trainer import PHASES
from gdsim.core.trajectory import MAX_BYTES


def line_up(*changes, problem="two-weights", **shared):
    return Runs([settings_for(problem, **(shared | own)) for own in changes])


def places(runs):
    return [run.iteration for run in runs]


def rows(run):
    return run.trajectory.steps.rows.tobytes()


def alone(run, steps, past=False):
    """The rows of a run by itself under the same settings."""
    other = Run(run.trainer.settings)
    other.advance(steps, past_convergence=past)
    return rows(other)


def endless(_run):
    return 10**9


@pytest.fixture
def mixed():
    """One that goes on, one that diverges after 13 iterations, one that converges after 10."""
    return line_up(
        {"learning_rate": 1e-3},
        {"learning_rate": 0.5},
        {"learning_rate": 0.1, "tolerance": 1e-6},
        problem="one-sample",
        tolerance=0.0,
    )


def verdicts(runs):
    return [run.verdict for run in runs]


OPEN, CONVERGED, DIVERGED = Verdict.OPEN, Verdict.CONVERGED, Verdict.DIVERGED

# Stepping together


def test_one_run_steps_alone_and_several_step_together():
    assert not line_up({}).together
    runs = line_up({}, {"learning_rate": 0.05}, {"optimizer": Adam()})
    assert (runs.together, runs.ids, runs.active) == (True, (0, 1, 2), 0)


def test_runs_that_step_together_stand_at_the_same_iteration_with_the_steps_of_each_alone():
    runs = line_up(*({"optimizer": kind()} for kind in itertools.islice(OPTIMIZERS.values(), 8)))
    moved = runs.step(1)
    assert set(moved) == set(range(8))
    runs.step(11)
    assert places(runs) == [12] * 8
    assert [rows(run) for run in runs] == [alone(run, 12) for run in runs]


def test_a_run_that_goes_by_itself_takes_all_along():
    runs = line_up({}, {"learning_rate": 1e-3}, {"optimizer": SGD(momentum=0.5)}, tolerance=0.0)
    for _ in range(12):
        runs.advance(endless, 0.002)
        assert len(set(places(runs))) == 1
    steps = runs.run.iteration
    assert steps > 12
    assert [rows(run) for run in runs] == [alone(run, steps) for run in runs]


def test_a_slice_is_about_as_long_as_it_may_be():
    runs = line_up({}, {"learning_rate": 1e-3}, tolerance=0.0)
    taken = []
    for _ in range(40):
        before = runs.run.iteration
        runs.advance(endless, 0.002)
        taken.append(runs.run.iteration - before)
    # It begins with a single step, and at most doubles.
    assert taken[0] == 1
    assert all(b <= max(1, 2 * a) for a, b in itertools.pairwise(taken))
    assert max(taken) >= 4


@pytest.mark.parametrize("problem", ["network", "rosenbrock"])
def test_however_many_steps_at_a_time_the_steps_are_the_same(problem):
    changes = [{"optimizer": Adam()}, {"optimizer": Rprop(), "learning_rate": 0.001}]
    one_by_one, at_once = (line_up(*changes, problem=problem, tolerance=0.0) for _ in range(2))
    for _ in range(30):
        one_by_one.step(1)
    at_once.step(30)
    assert [rows(run) for run in one_by_one] == [rows(run) for run in at_once]


def test_those_that_ended_stop_and_the_others_go_on(mixed):
    told = [mixed.step(1) for _ in range(40)]
    assert verdicts(mixed) == [OPEN, DIVERGED, CONVERGED]
    assert places(mixed) == [40, 13, 10]
    # Nothing new is told of those that stopped.
    assert set(told[0]) == {0, 1, 2}
    assert set(told[-1]) == {0}
    assert mixed.of(1).here().reason.startswith("Diverged at iteration")


def test_the_active_run_is_told_of_even_where_it_has_ended(mixed):
    mixed.active = 1
    for _ in range(40):
        moved = mixed.step(1)
    assert set(moved) == {0, 1}
    assert moved[1].verdict is DIVERGED


def test_where_none_is_open_a_step_goes_past_convergence():
    runs = line_up({"learning_rate": 0.1}, {"learning_rate": 9.0}, problem="one-sample")
    runs.step(100)
    assert verdicts(runs) == [CONVERGED, DIVERGED]
    before = places(runs)
    assert not runs.may_go_on()
    runs.step(3)
    assert places(runs) == [before[0] + 3, before[1]]


def test_a_run_that_waits_where_it_is_to_pause_is_open_and_takes_no_other_past_convergence(mixed):
    mixed.step(5)
    run = mixed.run
    mixed.change(replace(run.trainer.settings, steps=5))
    converged = mixed.of(2)
    converged.change(replace(converged.trainer.settings, tolerance=100.0))
    assert verdicts(mixed) == [OPEN, OPEN, CONVERGED]
    mixed.step(1)
    assert places(mixed) == [6, 6, 5]


def test_where_all_have_diverged_a_step_changes_nothing():
    runs = line_up({"learning_rate": 9.0}, {"learning_rate": 8.0}, problem="one-sample")
    runs.step(100)
    before = places(runs)
    assert set(runs.step(1)) == {runs.active}
    assert places(runs) == before


def test_runs_pause_together_where_they_are_to(mixed):
    mixed.change(replace(mixed.run.trainer.settings, steps=7, tolerance=0.0))
    assert {run.trainer.settings.steps for run in mixed} == {7}
    assert {run.trainer.settings.tolerance for run in mixed} == {0.0}
    while mixed.may_go_on():
        mixed.advance(lambda run: run.trainer.settings.steps - run.iteration, 0.01)
    assert places(mixed) == [7, 7, 7]
    assert not any(map(may_go_on, mixed))


def test_a_change_is_the_active_runs_own_but_for_what_ends_a_run(mixed):
    others = [run.trainer.settings for run in mixed][1:]
    assert set(mixed.change(replace(mixed.run.trainer.settings, learning_rate=0.01))) == {0, 2}
    assert mixed.run.trainer.settings.learning_rate == 0.01
    assert [run.trainer.settings.learning_rate for run in mixed][1:] == [0.5, 0.1]
    assert others[0] == mixed.of(1).trainer.settings


# Back, phases, anywhere


def test_back_takes_all_back_and_those_that_ended_only_once_it_is_theirs(mixed):
    mixed.step(40)
    ends = places(mixed)
    for back in range(1, 41):
        mixed.back()
        assert places(mixed) == [min(40 - back, end) for end in ends]
    assert verdicts(mixed) == [OPEN] * 3
    mixed.step(40)
    assert places(mixed) == ends
    assert [rows(run) for run in mixed] == [alone(run, 40) for run in mixed]


def test_all_go_to_an_iteration_or_as_near_as_they_have_been(mixed):
    mixed.step(40)
    ends = places(mixed)
    for iteration in (25, 3, 0, 40, 12):
        assert set(mixed.go_to(iteration)) == {0, 1, 2}
        assert places(mixed) == [min(iteration, end) for end in ends]


def test_phases_are_gone_through_together():
    runs = line_up({}, {"optimizer": Adam()}, tolerance=0.0)
    for count in range(1, 13):
        runs.next_phase()
        assert {(run.iteration, run.phase) for run in runs} == {divmod(count, len(PHASES))}
    for count in range(11, -1, -1):
        runs.back()
        assert {(run.iteration, run.phase) for run in runs} == {divmod(count, len(PHASES))}
    runs.step(3)
    assert [rows(run) for run in runs] == [alone(run, 3) for run in runs]


def test_a_step_amid_the_phases_finishes_it_for_all():
    runs = line_up({}, {"optimizer": Adam()})
    runs.next_phase()
    runs.next_phase()
    runs.step(1)
    assert {(run.iteration, run.phase) for run in runs} == {(1, 0)}


def test_one_that_ended_goes_back_by_phases_with_the_others():
    runs = line_up(
        {"learning_rate": 0.02}, {"learning_rate": 0.1, "tolerance": 0.01}, problem="one-sample"
    )
    runs.step(5)
    assert verdicts(runs) == [OPEN, CONVERGED]
    runs.next_phase()
    assert [(run.iteration, run.phase) for run in runs] == [(5, 1), (5, 0)]
    for there in [(5, 0), (4, 4), (4, 3)]:
        runs.back()
        assert {(run.iteration, run.phase) for run in runs} == {there}


def test_runs_with_a_change_among_their_known_steps_stay_together():
    runs = line_up({"learning_rate": 0.01}, {"learning_rate": 0.02}, tolerance=0.0)
    first = runs.run.trainer.settings
    runs.step(10)
    runs.change(replace(first, learning_rate=0.005))
    runs.step(10)
    runs.go_to(4)
    runs.change(first)
    # From iteration 10 on the steps that are known were taken under another rate.
    runs.step(100)
    assert len(set(places(runs))) == 1
    while runs.run.iteration < 20:
        runs.advance(endless, 0.001)
        assert len(set(places(runs))) == 1
    steps = runs.run.iteration
    assert [rows(run) for run in runs] == [alone(run, steps) for run in runs]


def test_no_run_goes_further_than_one_that_knows_fewer_steps():
    runs = line_up({}, {"learning_rate": 0.05}, tolerance=0.0)
    runs.step(20)
    runs.go_to(8)
    runs.change(replace(runs.run.trainer.settings, learning_rate=0.02))
    runs.step(4)
    assert [run.end for run in runs] == [12, 20]
    runs.go_to(18)
    assert places(runs) == [12, 12]


COMMANDS = st.lists(
    st.sampled_from(["step", "five", "slice", "phase", "phase", "back", "back"])
    | st.integers(0, 12)
    | st.sampled_from([0.05, 0.3]),
    max_size=30,
)


@given(COMMANDS)
@hypothesis_settings(max_examples=150, deadline=None)
def test_whatever_is_done_all_that_go_on_stand_at_the_same_place(commands):
    rates = [{"learning_rate": rate} for rate in (0.02, 0.5, 0.1)]
    runs = line_up(*rates, problem="one-sample", tolerance=0.01)
    for command in commands:
        match command:
            case "step" | "five":
                runs.step(5 if command == "five" else 1)
            case "slice":
                runs.advance(lambda _run: 3, 0.001)
            case "phase":
                runs.next_phase()
            case "back":
                runs.back()
            case int():
                runs.go_to(command)
            case rate:
                runs.change(replace(runs.run.trainer.settings, learning_rate=rate))
        farthest = max((run.iteration, run.phase) for run in runs)
        for run in runs:
            assert run.verdict is not OPEN or (run.iteration, run.phase) == farthest


# Adding and deleting


def test_a_run_that_is_added_begins_with_all_from_the_start():
    runs = line_up({}, {"learning_rate": 0.05})
    runs.step(9)
    moved = runs.add(settings_for("two-weights", optimizer=Adam()))
    assert (runs.active, runs.ids, places(runs)) == (2, (0, 1, 2), [0, 0, 0])
    assert set(moved) == {0, 1, 2}
    # What the others have done is still known.
    assert [run.end for run in runs] == [9, 9, 0]
    runs.step(4)
    assert places(runs) == [4, 4, 4]


def test_a_second_run_makes_them_step_together_until_it_is_deleted():
    runs = line_up({})
    runs.step(5)
    runs.add(settings_for("two-weights", learning_rate=0.05))
    assert runs.together
    runs.step(2)
    assert places(runs) == [2, 2]
    runs.delete(0)
    assert (runs.ids, runs.active, runs.together) == ((1,), 1, False)
    runs.step(1)
    assert places(runs) == [3]


def test_a_ninth_run_is_refused_and_all_stay_as_they_are():
    runs = line_up(*({"seed": seed} for seed in range(MOST)))
    runs.step(3)
    with pytest.raises(FullError, match="There are 8 runs; remove one to add another"):
        runs.add(settings_for("two-weights"))
    assert (runs.ids, runs.active, places(runs)) == (tuple(range(8)), 0, [3] * 8)


def test_the_active_run_is_not_deleted_and_one_that_is_not_there_is_none_either():
    runs = line_up({}, {"seed": 1}, {"seed": 2})
    runs.active = 1
    assert set(runs.delete(1)) == set(runs.delete(7)) == {0, 1, 2}
    assert set(runs.delete(0)) == {1, 2}
    assert (0 in runs, 1 in runs, runs.active) == (False, True, 1)
    # An id is never given twice while a later one lives.
    runs.add(settings_for("two-weights"))
    assert runs.ids == (1, 2, 3)


def test_eight_together_have_the_memory_of_one():
    def bytes_of(run):
        return (
            run.trajectory._most * run.trajectory.steps.rows.itemsize * run.trajectory._layout.width
        )

    runs = line_up(*({"seed": seed} for seed in range(MOST)))
    assert sum(map(bytes_of, runs)) <= MAX_BYTES
    assert math.isclose(bytes_of(line_up({}).run), MAX_BYTES, rel_tol=1e-3)


# Branches: runs of which one steps


def test_a_step_that_would_forget_known_ones_is_the_first_of_a_branch():
    runs = line_up({})
    runs.step(6)
    runs.go_to(2)
    runs.change(replace(runs.run.trainer.settings, learning_rate=0.05))
    assert runs.ids == (0,)
    moved = runs.step(3)
    assert (runs.ids, runs.active, set(moved)) == ((0, 1), 1, {0, 1})
    assert places(runs) == [2, 5]
    assert [run.end for run in runs] == [6, 5]
    # The one that is left stands as it did before the change.
    assert runs.of(0).trainer.settings.learning_rate == 0.1
    expected = Run(runs.of(0).trainer.settings).advance(3).steps.rows[2:]
    assert moved[0].ahead.rows.tobytes() == expected.tobytes()
    assert rows(runs.of(0)) == alone(runs.of(0), 6)


def test_branches_that_come_to_step_together_go_on_from_where_they_stand():
    runs = line_up({})
    runs.step(6)
    runs.go_to(2)
    runs.change(replace(runs.run.trainer.settings, learning_rate=0.05))
    runs.step(3)
    runs.together = True
    runs.step(2)
    assert places(runs) == [4, 7]
    # Together, none goes off in a branch.
    runs.go_to(0)
    runs.step(1)
    assert runs.ids == (0, 1)
