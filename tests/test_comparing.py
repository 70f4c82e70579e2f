"""Runs side by side in a session with its real worker: together, named, and started again."""

import numpy as np
import pytest
from msgspec.structs import replace

from gdsim.core.optimizers import SGD, Adam, Newton, RMSprop
from gdsim.core.problems.bowl import Bowl
from gdsim.core.problems.network import Network
from gdsim.core.run import Run
from gdsim.core.runs import MOST
from gdsim.core.settings import settings_for
from gdsim.messages import RunState
from gdsim.session import Session

RULES = [SGD(), SGD(momentum=0.9), Adam(), RMSprop()]


@pytest.fixture
def lined_up(new_session, settled):
    """A session of four runs that step together, which differ by their optimizers."""

    def make(problem="two-weights", rules=RULES, **changes):
        session = new_session(problem, **changes)
        session.line_up([replace(session.asked, optimizer=rule) for rule in rules])
        settled(session)
        return session

    return make


def places(session):
    return [branch.progress.iteration for branch in session.branches]


def names(session):
    return [branch.name for branch in session.branches]


def rows(branch):
    return branch.trajectory.steps.rows.tobytes()


def assert_steps_are_those_of_runs_alone(session):
    for branch in session.branches:
        run = Run(branch.settings)
        run.advance(max(1, len(branch.trajectory)), past_convergence=True)
        expected = run.trajectory.steps[: len(branch.trajectory)]
        assert rows(branch) == expected.rows.tobytes()


# Lining up


def test_runs_that_are_lined_up_stand_at_the_start_and_step_together(lined_up, settled):
    session = lined_up()
    assert (session.branches.together, len(session.branches), places(session)) == (True, 4, [0] * 4)
    assert [branch.settings.optimizer for branch in session.branches] == RULES
    assert session.settings == session.asked == session.branches.active.settings
    for _ in range(3):
        session.step()
    session.step(9)
    settled(session)
    assert places(session) == [12] * 4
    assert (session.iteration, session.known, session.farthest) == (12, 12, 12)
    assert_steps_are_those_of_runs_alone(session)


def test_colours_are_distinct_and_stay_with_their_runs(lined_up, settled):
    session = lined_up()
    assert [branch.colour for branch in session.branches] == [0, 1, 2, 3]
    session.delete(1)
    settled(session)
    session.add(replace(session.asked, learning_rate=0.01))
    settled(session)
    colours = {branch.id: branch.colour for branch in session.branches}
    assert colours == {0: 0, 2: 2, 3: 3, 4: 1}
    session.reset()
    settled(session)
    assert [branch.colour for branch in session.branches] == [0, 2, 3, 1]


def test_a_run_that_goes_by_itself_takes_all_along(lined_up, qtbot, settled):
    session = lined_up(tolerance=0.0)
    session.run()
    qtbot.waitUntil(lambda: session.iteration > 300)
    assert session.state is RunState.RUNNING
    session.pause()
    settled(session)
    assert len(set(places(session))) == 1
    assert_steps_are_those_of_runs_alone(session)


def test_it_pauses_where_all_have_ended_and_says_that_some_converged(lined_up, qtbot):
    session = lined_up("one-sample", rules=[SGD(), SGD(momentum=0.2)])
    session.add(replace(session.asked, learning_rate=0.3))
    session.run()
    qtbot.waitUntil(lambda: session.state is RunState.CONVERGED)
    verdicts = [branch.progress.verdict.value for branch in session.branches]
    assert verdicts == ["converged", "converged", "diverged"]
    # The active one tells of itself.
    assert session.reason.startswith("Diverged at iteration")


def test_where_all_have_diverged_the_runs_have(lined_up, qtbot):
    session = lined_up("one-sample", rules=[SGD(), SGD(momentum=0.2)], learning_rate=0.9)
    session.run()
    qtbot.waitUntil(lambda: session.state is RunState.DIVERGED)


def test_all_pause_at_the_step_that_is_set(lined_up, qtbot, settled):
    session = lined_up(tolerance=0.0)
    session.apply(replace(session.asked, steps=40))
    settled(session)
    assert {branch.settings.steps for branch in session.branches} == {40}
    session.run()
    qtbot.waitUntil(lambda: places(session) == [40] * 4)
    settled(session)
    assert session.state is RunState.PAUSED
    session.reset()
    settled(session)
    assert {branch.settings.steps for branch in session.branches} == {40}


def test_back_phases_and_the_timeline_move_all(lined_up, qtbot, settled):
    session = lined_up(tolerance=0.0)
    session.step(10)
    session.back()
    settled(session)
    assert places(session) == [9] * 4
    session.go_to(4)
    settled(session)
    assert (places(session), session.known) == ([4] * 4, 10)
    for _ in range(3):
        session.next_phase()
    settled(session)
    assert [branch.progress.phase for branch in session.branches] == [3] * 4
    session.drag_to(7)
    qtbot.waitUntil(lambda: places(session) == [7] * 4)
    session.step(5)
    settled(session)
    assert_steps_are_those_of_runs_alone(session)


# One more, one less


def test_a_run_that_is_added_is_the_active_one_and_all_begin(new_session, settled, collected):
    session = new_session("two-weights")
    gathered = collected(session.branches_changed)
    session.step(6)
    session.add(replace(session.asked, optimizer=Adam()))
    settled(session)
    assert (session.branches.ids, session.branches.active.id) == ((0, 1), 1)
    assert session.branches.together
    assert session.settings == session.asked
    assert session.settings.optimizer == Adam()
    assert places(session) == [0, 0]
    assert gathered
    session.step(2)
    settled(session)
    assert places(session) == [2, 2]
    assert len(session.branches.get(0).trajectory) == 6


def test_another_run_can_be_seen_in_full_while_all_step(lined_up, settled):
    session = lined_up()
    session.step(3)
    session.switch(2)
    settled(session)
    assert session.branches.active.id == 2
    assert session.settings == session.asked == session.branches.get(2).settings
    session.step(1)
    settled(session)
    assert places(session) == [4] * 4
    assert session.progress is session.branches.get(2).progress


def test_a_ninth_run_is_refused_and_nothing_else_changes(lined_up, settled, collected):
    session = lined_up(rules=[SGD(momentum=number / 10) for number in range(MOST)])
    noticed = collected(session.noticed)
    before = session.settings
    session.step(2)
    session.add(replace(session.asked, optimizer=Adam()))
    settled(session)
    assert noticed == ["There are 8 runs; remove one to add another."]
    assert (len(session.branches), places(session)) == (MOST, [2] * MOST)
    assert session.asked == session.settings == before


def test_the_last_one_steps_alone(lined_up, settled):
    session = lined_up(rules=RULES[:2])
    session.delete(1)
    settled(session)
    assert not session.branches.together
    session.step(1)
    settled(session)
    assert places(session) == [1]


def test_runs_can_be_made_to_step_alone_and_together_again(lined_up, settled):
    session = lined_up()
    session.step(3)
    session.set_together(False)
    session.step(2)
    settled(session)
    assert (session.branches.together, places(session)) == (False, [5, 3, 3, 3])
    session.set_together(True)
    session.step(1)
    settled(session)
    assert places(session) == [6, 4, 4, 4]
    session.go_to(0)
    session.step(2)
    settled(session)
    assert places(session) == [2, 2, 2, 2]
    assert_steps_are_those_of_runs_alone(session)


# Other settings


def test_a_reset_starts_each_again_under_its_own_settings(lined_up, settled):
    session = lined_up()
    session.step(5)
    session.apply(replace(session.asked, learning_rate=0.02))
    session.step(3)
    settled(session)
    given = [branch.settings for branch in session.branches]
    session.reset()
    settled(session)
    assert places(session) == [0] * 4
    assert [branch.settings for branch in session.branches] == given
    assert [settings.learning_rate for settings in given] == [0.02, 0.1, 0.1, 0.1]
    assert session.branches.together


def test_another_problem_is_another_one_for_all(lined_up, settled, collected):
    session = lined_up()
    session.switch(2)
    settled(session)
    restarts = collected(session.restarted)
    other = settings_for("rosenbrock", optimizer=session.asked.optimizer, dtype="float64")
    session.apply(other)
    settled(session)
    assert len(restarts) == 1
    assert session.branches.active.id == 2
    assert session.settings == session.asked == other
    told = [branch.settings for branch in session.branches]
    assert {(own.problem, own.start, own.dtype) for own in told} == {
        ("rosenbrock", other.start, "float64")
    }
    assert [own.optimizer for own in told] == RULES
    session.step(4)
    settled(session)
    assert_steps_are_those_of_runs_alone(session)


def test_other_options_and_another_start_are_so_for_all(lined_up, settled):
    session = lined_up("bowl")
    session.apply(replace(session.asked, options=Bowl(condition=80.0), start=(1.5, 2.0)))
    settled(session)
    told = {(own.settings.options.condition, own.settings.start) for own in session.branches}
    assert told == {(80.0, (1.5, 2.0))}


def test_a_run_from_a_start_of_its_own_keeps_it_where_it_can(new_session, settled):
    session = new_session("rosenbrock")
    starts = [(-1.2, 1.0), (0.0, 0.0), (-1.2, 1.0)]
    session.line_up([replace(session.asked, start=start) for start in starts])
    settled(session)
    session.apply(replace(session.asked, start=(1.0, -1.0)))
    settled(session)
    assert [branch.settings.start for branch in session.branches] == [
        *((1.0, -1.0), (0.0, 0.0), (1.0, -1.0)),
    ]
    session.apply(settings_for("parabola"))
    settled(session)
    assert {branch.settings.start for branch in session.branches} == {(-2.0,)}


def test_a_run_that_cannot_be_on_the_other_problem_is_left_out(lined_up, settled):
    session = lined_up("network", rules=[Newton(), SGD(), Adam()])
    session.switch(1)
    settled(session)
    large = settings_for("network", options=Network(hidden=(16, 16)))
    session.apply(large)
    settled(session)
    assert [branch.settings.optimizer for branch in session.branches] == [SGD(), Adam()]
    assert session.settings == session.asked == large
    assert session.branches.active.settings == large


def test_what_was_not_confirmed_yet_is_not_lost_in_a_new_start(lined_up, settled, held):
    session = lined_up()
    with held(session):
        session.apply(replace(session.asked, learning_rate=0.02))
        session.apply(replace(session.asked, dtype="float64"))
    settled(session)
    assert [branch.settings.learning_rate for branch in session.branches] == [0.02, 0.1, 0.1, 0.1]
    assert session.settings == session.asked
    assert {branch.settings.dtype for branch in session.branches} == {"float64"}


def test_a_device_that_is_not_there_gives_way_for_all(new_session, settled, collected):
    session = new_session("line")
    notices = collected(session.noticed)
    session.line_up([replace(session.asked, device="cuda:77", seed=seed) for seed in range(3)])
    settled(session)
    assert {branch.settings.device for branch in session.branches} == {"cpu"}
    assert session.asked.device == "cpu"
    (notice,) = notices
    assert notice.startswith("cuda:77 can't be used here")


def test_a_branch_takes_over_what_was_watched_up_to_where_it_goes_off(new_session, settled):
    session = new_session("network", batch_size=40, tolerance=0.0)
    for _ in range(6):
        session.step()
        settled(session)
    session.go_to(3)
    session.apply(replace(session.asked, learning_rate=0.01))
    session.step(4)
    settled(session)
    old, new = (branch.watched.losses for branch in session.branches)
    assert new[:, 0].tolist() == [0, 1, 2, 3, 7]
    assert np.array_equal(new[:4], old[:4])
    assert len(old) == 7


# Names


def test_names_tell_what_sets_the_runs_apart(lined_up, settled, collected):
    session = lined_up()
    assert names(session) == ["SGD, momentum 0", "SGD, momentum 0.9", "Adam", "RMSprop"]
    gathered = collected(session.branches_changed)
    session.apply(replace(session.asked, learning_rate=0.02))
    settled(session)
    assert names(session) == [
        "SGD, learning rate 0.02, momentum 0",
        "SGD, momentum 0.9",
        "Adam",
        "RMSprop",
    ]
    assert len(gathered) == 1


def test_a_name_that_was_given_stays_also_after_a_reset(lined_up, settled):
    session = lined_up()
    branch = session.branches.get(1)
    branch.name, branch.named = "heavy ball", True
    session.step(2)
    session.reset()
    settled(session)
    assert names(session) == ["SGD, momentum 0", "heavy ball", "Adam", "RMSprop"]


# The session as a whole


def test_a_failure_of_one_is_told_and_a_reset_starts_all_again(
    new_session, qtbot, settled, fragile_problem
):
    session = new_session("fragile", tolerance=0.0)
    session.line_up([replace(session.asked, seed=seed) for seed in range(3)])
    session.step(3)
    settled(session)
    fragile_problem.set()
    session.step()
    qtbot.waitUntil(lambda: session.state is RunState.FAILED)
    fragile_problem.clear()
    session.reset()
    settled(session)
    assert (session.state, places(session)) == (RunState.PAUSED, [0, 0, 0])


def test_a_line_up_right_at_the_beginning_is_the_one_that_counts(settled):
    runs = [settings_for("line", seed=seed) for seed in range(3)]
    session = Session(runs[0])
    try:
        session.line_up(runs)
        session.step(2)
        settled(session)
        assert places(session) == [2, 2, 2]
    finally:
        session.close()
