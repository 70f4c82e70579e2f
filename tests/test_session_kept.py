"""A session's runs, kept and taken up again: by the same session, or by another one."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from msgspec.structs import replace

from gdsim.core.kept import ELSEWHERE, Kept, KeptError
from gdsim.core.optimizers import SGD, Adam
from gdsim.core.settings import settings_for
from gdsim.files.saved_format import Document, decoded, encoded
from gdsim.messages import RunState
from gdsim.session import Session

COMMANDS = st.lists(
    st.sampled_from(["step", "many", "phase", "back", "start", "middle"])
    | st.sampled_from(["first", "last", "together", "alone", 0.01, 0.002, False, "reset"]),
    max_size=10,
)


def carry_out(session, command):
    match command:
        case "step" | "many":
            session.step(30 if command == "many" else 1)
        case "phase":
            session.next_phase()
        case "back":
            session.back()
        case "start" | "middle":
            session.go_to(session.known // 2 if command == "middle" else 0)
        case "first" | "last":
            session.switch(session.branches.ids[0 if command == "first" else -1])
        case "together" | "alone":
            session.set_together(command == "together" and len(session.branches) > 1)
        case "reset":
            session.reset()
        case False:
            session.apply(replace(session.asked, zero_grad=not session.asked.zero_grad))
        case float():
            session.apply(replace(session.asked, learning_rate=command))


def told(session):
    """All that is known of the session's runs, to be compared bit by bit."""
    branches = session.branches
    return (
        branches.ids.index(branches.active.id),
        branches.together,
        session.state,
        session.settings,
        session.reason,
        None if session.beside is None else session.beside.rows.tobytes(),
        [
            (
                branch.name,
                branch.colour,
                branch.settings if branches.together else branch.standing,
                branch.trajectory.steps.rows.tobytes(),
                branch.trajectory.stride,
                branch.watched.losses.tobytes(),
                branch.progress.iteration,
                branch.progress.phase,
                branch.progress.ahead.rows.tobytes(),
                branch.progress.last.rows.tobytes(),
                branch.progress.segments,
                branch.progress.verdict,
            )
            for branch in branches
        ],
    )


def through_a_file(kept):
    return decoded(b"".join(encoded(Document(kept)))).kept


@hypothesis_settings(
    max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
@given(st.sampled_from(["one", "two", "batches"]), COMMANDS, COMMANDS)
def test_another_session_goes_on_as_the_first_one(qtbot, settled, kind, before, after):
    settings = {
        "one": [settings_for("two-weights")],
        "two": [
            settings_for("two-weights", optimizer=rule, learning_rate=0.05)
            for rule in (SGD(), Adam())
        ],
        "batches": [settings_for("network", batch_size=50, seed=1)],
    }[kind]
    first, second = Session(settings[0]), Session(settings_for("rosenbrock"))
    try:
        if len(settings) > 1:
            first.line_up(settings)
        settled(first)
        for command in before:
            carry_out(first, command)
            settled(first)
        first.pause()
        settled(first)
        settled(second)
        with qtbot.waitSignal(second.restored):
            second.restore(through_a_file(first.kept()))
        assert told(second) == told(first)
        assert second.asked == first.settings
        # What was asked for and not yet in force is not kept.
        first.asked = first.settings
        for command in after:
            carry_out(first, command)
            carry_out(second, command)
            settled(first)
            settled(second)
            one, other = told(first), told(second)
            # A name may have a number that counts branches that are gone.
            assert one == other
    finally:
        first.close()
        second.close()


@pytest.fixture
def kept(new_session, settled):
    session = new_session("two-weights")
    session.step(3)
    settled(session)
    return session.kept()


def test_what_is_kept_does_not_change_with_the_run(new_session, settled):
    session = new_session("two-weights")
    session.step(100)
    settled(session)
    kept = session.kept()
    content = b"".join(encoded(Document(kept)))
    rows = kept.runs[0].steps.rows
    session.go_to(3)
    session.apply(replace(session.asked, learning_rate=0.001))
    session.step(500)
    settled(session)
    assert b"".join(encoded(Document(kept))) == content
    # And no step was copied for it.
    assert rows.base is not None


def test_a_run_that_is_refused_leaves_the_present_one(new_session, qtbot, settled, kept):
    session = new_session()
    session.step(2)
    session.next_phase()
    settled(session)
    before = told(session)
    rows = kept.runs[0].steps.rows.copy()
    rows[0, 0] += 1
    steps = kept.runs[0].steps.__class__(kept.runs[0].steps.layout, 1, 1, rows)
    wrong = Kept((kept.runs[0].__class__(**(vars(kept.runs[0]) | {"steps": steps})),))
    with qtbot.waitSignal(session.refused) as refused:
        session.restore(wrong)
    assert isinstance(refused.args[0], KeptError)
    assert told(session) == before
    session.step()
    settled(session)
    assert session.iteration == 3


def test_a_reset_on_the_way_wins(new_session, held, settled, kept, collected):
    session = new_session()
    restored = collected(session.restored)
    with held(session):
        session.restore(kept)
        session.reset()
    settled(session)
    assert not restored
    assert session.problem.id == "one-sample"
    session.step()
    settled(session)
    assert session.iteration == 1


def test_settings_asked_for_on_the_way_are_not_those_of_the_restored_run(
    new_session, held, settled, kept
):
    session = new_session()
    with held(session):
        session.restore(kept)
        session.apply(replace(session.asked, learning_rate=0.5))
        session.step()
    settled(session)
    assert session.problem.id == "two-weights"
    assert session.settings.learning_rate == kept.runs[0].settings.learning_rate
    assert session.iteration == 4


def test_a_run_that_goes_is_kept_as_it_was_last_told_of(new_session, qtbot, settled):
    session = new_session("rosenbrock", tolerance=0.0)
    session.run()
    qtbot.waitUntil(lambda: session.iteration > 50)
    kept = session.kept()
    session.pause()
    settled(session)
    assert session.iteration >= kept.runs[0].iteration
    other = new_session()
    with qtbot.waitSignal(other.restored):
        other.restore(through_a_file(kept))
    assert other.state is RunState.PAUSED
    assert other.iteration == kept.runs[0].iteration


def test_last_digits_of_another_machine_are_told_of(new_session, qtbot, collected, kept):
    one = kept.runs[0]
    rows = one.steps.rows.copy()
    loss = one.steps.layout.predictions
    rows[:, loss] *= 1 + 2e-7
    steps = one.steps.__class__(one.steps.layout, 1, 1, rows)
    session = new_session()
    noticed = collected(session.noticed)
    with qtbot.waitSignal(session.restored):
        session.restore(Kept((one.__class__(**(vars(one) | {"steps": steps})),)))
    qtbot.waitUntil(lambda: bool(noticed))
    assert noticed == [ELSEWHERE]


def test_a_device_that_is_not_here_gives_way_to_the_cpu(new_session, qtbot, collected, kept):
    session = new_session()
    noticed = collected(session.noticed)
    with qtbot.waitSignal(session.restored):
        session.restore(kept.on("cuda:7"))
    qtbot.waitUntil(lambda: bool(noticed))
    assert session.settings.device == session.asked.device == "cpu"
    assert noticed[0].startswith("cuda:7 can't be used here")
