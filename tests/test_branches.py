"""Branches: each a way that the run has gone, kept as it is while another is stepped."""

import pytest
from msgspec.structs import replace

from gdsim.branches import Branch, Branches, following, names_among
from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam
from gdsim.core.run import Run
from gdsim.core.runs import MOST
from gdsim.core.schedules import Step
from gdsim.core.settings import settings_for
from gdsim.core.trajectory import Trajectory


@pytest.fixture
def change(settled):
    """Apply changes to a session's settings, and wait until they are in force."""

    def make(session, **changes):
        session.apply(replace(session.asked, **changes))
        settled(session)

    return make


@pytest.fixture
def step(settled):
    """Take steps, one by one, and wait for them."""

    def take(session, times=1):
        for _ in range(times):
            session.step()
        settled(session)

    return take


@pytest.fixture
def go(settled):
    """Stand at an iteration."""

    def there(session, iteration):
        session.go_to(iteration)
        settled(session)

    return there


@pytest.fixture
def branch_off(change, step, go):
    """From an iteration on, take steps under other settings."""

    def off(session, iteration, times=1, **changes):
        go(session, iteration)
        change(session, **changes)
        step(session, times)

    return off


def names(session):
    return [branch.name for branch in session.branches]


def rows(trajectory):
    return trajectory.steps.rows.tobytes()


def rows_of_a_run_alone(problem, *parts):
    """The rows of a run by itself: so many steps under each of the changes."""
    run = Run(settings_for(problem))
    for times, changes in parts:
        run.change(replace(run.trainer.settings, **changes))
        run.advance(times, past_convergence=True)
    return rows(run.trajectory)


# By themselves


def first():
    settings = settings_for("one-sample")
    run = Run(settings)
    trajectory = Trajectory(run.here().ahead)
    trajectory.append(run.advance(5).steps)
    return Branches([Branch(0, "", 0, settings, trajectory)], 0)


def test_a_new_branch_shares_the_steps_up_to_where_it_goes_off():
    branches = first()
    old = branches.active
    branches.branch_off(1, replace(old.settings, learning_rate=0.2), 2, old.settings)
    assert branches.active is branches.get(1)
    assert (len(old.trajectory), len(branches.active.trajectory)) == (5, 2)
    assert rows(branches.active.trajectory) == old.trajectory.steps.rows[:2].tobytes()


def test_a_name_that_was_given_stays():
    branches = first()
    branches.active.name = "mine"
    branches.branch_off(
        1, replace(branches.active.settings, learning_rate=0.2), 2, branches.active.settings
    )
    assert [branch.name for branch in branches] == ["mine", "learning rate 0.2"]


@pytest.mark.parametrize(
    ("changes", "old", "new"),
    [
        ({"learning_rate": 0.2}, "learning rate 0.1", "learning rate 0.2"),
        ({"optimizer": SGD(momentum=0.9)}, "momentum 0", "momentum 0.9"),
        ({"zero_grad": False}, "zero grad", "no zero grad"),
    ],
)
def test_two_branches_are_named_by_what_sets_them_apart(changes, old, new):
    branches = first()
    branches.branch_off(
        1, replace(branches.active.settings, **changes), 2, branches.active.settings
    )
    assert [branch.name for branch in branches] == [old, new]


def test_a_colour_is_free_again_when_its_branch_is_deleted():
    branches = first()
    for key in (1, 2):
        branches.branch_off(
            key,
            replace(branches.active.settings, learning_rate=0.1 * key),
            2,
            branches.active.settings,
        )
    branches.keep_only((0, 2))
    assert (len(branches), branches.ids, branches.get(1)) == (2, (0, 2), None)
    branches.branch_off(
        3, replace(branches.active.settings, learning_rate=0.3), 2, branches.active.settings
    )
    assert [branch.colour for branch in branches] == [0, 2, 1]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([{}, {}], ["SGD", "SGD"]),
        (
            [{"schedule": Step()}, {"seed": 3}],
            ["SGD, step schedule, seed 0", "SGD, constant schedule, seed 3"],
        ),
        (
            [{"optimizer": Adam(beta2=0.9)}, {"optimizer": Adam()}, {}],
            ["Adam, beta2 0.9", "Adam, beta2 0.999", "SGD"],
        ),
        ([{"batch_size": 1}, {}], ["SGD, batches of 1", "SGD, whole batch"]),
        ([{"start": (3.0, 0.5)}, {}], ["SGD, from 3, 0.5", "SGD, from 1, 0"]),
    ],
)
def test_names_among_several(changes, expected):
    assert names_among([settings_for("line", **own) for own in changes]) == expected


def test_the_optimizers_with_their_defaults_are_named_by_themselves():
    runs = [settings_for("line", optimizer=kind()) for kind in OPTIMIZERS.values()]
    assert names_among(runs) == [kind.title for kind in OPTIMIZERS.values()]


def test_what_follows_another_problem_keeps_what_is_its_own():
    before = settings_for("line", steps=5)
    own = replace(before, optimizer=Adam(), learning_rate=0.5, seed=3, batch_size=2)
    after = settings_for("rosenbrock", tolerance=0.1)
    found = following(own, before, after)
    assert found == replace(after, optimizer=Adam(), learning_rate=0.5, seed=3, batch_size=2)
    assert following(before, before, after) == after


# In a session


@pytest.mark.parametrize("problem", ["one-sample", "two-weights"])
def test_each_branch_has_the_steps_of_a_run_of_its_own(new_session, step, branch_off, problem):
    session = new_session(problem)
    step(session, 5)
    branch_off(session, 2, 4, learning_rate=0.2)
    branch_off(session, 4, 3, optimizer=SGD(momentum=0.5))
    off = {"learning_rate": 0.2}
    told = [rows(branch.trajectory) for branch in session.branches]
    assert told == [
        rows_of_a_run_alone(problem, (5, {})),
        rows_of_a_run_alone(problem, (2, {}), (4, off)),
        rows_of_a_run_alone(problem, (2, {}), (2, off), (3, {"optimizer": SGD(momentum=0.5)})),
    ]


def test_a_branch_is_taken_up_where_it_was_left_and_under_its_settings(
    session, step, branch_off, settled
):
    step(session, 5)
    branch_off(session, 2, 4, learning_rate=0.2)
    session.switch(0)
    settled(session)
    assert (session.iteration, session.known) == (2, 5)
    session.switch(1)
    settled(session)
    assert (session.iteration, session.known) == (6, 6)
    assert session.settings.learning_rate == session.asked.learning_rate == 0.2
    step(session)
    alone = rows_of_a_run_alone("one-sample", (2, {}), (5, {"learning_rate": 0.2}))
    assert rows(session.trajectory) == alone
    assert len(session.branches) == 2


def test_a_branch_that_is_taken_up_again_goes_on_under_its_own_settings(
    session, step, branch_off, settled
):
    step(session, 5)
    branch_off(session, 2, 4, learning_rate=0.2)
    session.switch(0)
    settled(session)
    assert session.settings.learning_rate == session.asked.learning_rate == 0.1
    step(session, 5)
    assert (session.branches.ids, session.branches.active.id) == ((0, 1), 0)
    assert rows(session.trajectory) == rows_of_a_run_alone("one-sample", (7, {}))


def test_the_ninth_branch_is_refused_and_the_run_stands_where_it_was(
    session, step, branch_off, settled, collected
):
    noticed = collected(session.noticed)
    step(session, 5)
    for number in range(MOST):
        branch_off(session, 2, learning_rate=0.01 * (number + 1))
    assert noticed == ["There are 8 branches; delete one to start another."]
    assert (len(session.branches), session.iteration) == (MOST, 2)
    # With one less, there is room again.
    session.delete(0)
    step(session)
    assert (len(session.branches), session.iteration) == (MOST, 3)
    assert session.branches.get(0) is None


def test_the_branch_that_is_stepped_is_not_deleted(session, step, branch_off, settled):
    step(session, 3)
    branch_off(session, 1, learning_rate=0.2)
    session.delete(1)
    settled(session)
    assert session.branches.ids == (0, 1)


def test_a_reset_clears_the_branches(session, step, branch_off, settled):
    step(session, 3)
    branch_off(session, 1, learning_rate=0.2)
    session.reset()
    settled(session)
    assert (names(session), session.known) == ([""], 0)
    assert session.settings.learning_rate == 0.2


@pytest.mark.parametrize("changes", [{"tolerance": 0.5}, {"steps": 4}])
def test_what_only_ends_a_run_starts_no_branch(session, step, branch_off, changes):
    step(session, 5)
    known = rows(session.trajectory)
    branch_off(session, 2, 2, **changes)
    assert (names(session), session.iteration, session.known) == ([""], 4, 5)
    assert rows(session.trajectory) == known


def test_branches_that_share_their_last_settings_still_have_names_of_their_own(
    session, step, change, go
):
    step(session, 2)
    change(session, learning_rate=0.2)
    step(session)
    # From here on with 0.2 as well, where the first way was still under 0.1.
    go(session, 0)
    step(session)
    assert len(set(names(session))) == 2
    assert all(names(session))


# Beside a run that leaves out zero grad


def beside(session):
    return session.beside.rows.tobytes()


def test_the_run_that_does_not_forget_goes_beside_from_the_start(new_session, step):
    session = new_session(zero_grad=False)
    step(session, 4)
    assert beside(session) == rows_of_a_run_alone("one-sample", (4, {}))
    assert rows(session.trajectory) != beside(session)


def test_the_run_beside_starts_where_zero_grad_is_left_out_and_ends_with_it(
    session, step, change, go
):
    step(session, 2)
    change(session, zero_grad=False)
    step(session, 3)
    assert beside(session) == rows_of_a_run_alone("one-sample", (5, {}))
    go(session, 3)
    assert beside(session) == rows_of_a_run_alone("one-sample", (3, {}))
    change(session, zero_grad=True)
    assert session.beside is None


def test_the_run_beside_takes_a_new_learning_rate_where_the_run_does(
    new_session, step, branch_off, change
):
    session = new_session(zero_grad=False)
    step(session, 3)
    change(session, learning_rate=0.05)
    step(session, 2)
    slower = {"learning_rate": 0.05}
    assert beside(session) == rows_of_a_run_alone("one-sample", (3, {}), (2, slower))
    branch_off(session, 1, 2, learning_rate=0.02)
    assert beside(session) == rows_of_a_run_alone(
        "one-sample", (1, {}), (2, {"learning_rate": 0.02})
    )
