"""The session with its real worker thread: commands go in, and what the session says is true."""

import threading

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from gdsim.core import devices
from gdsim.core.optimizers import SGD
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.session import Session
from gdsim.worker import RunState


def steps_of(run):
    """The steps that led a session, or a run of the core, to where it stands."""
    return run.trajectory.steps[: run.iteration]


def rows(run):
    return steps_of(run).rows.copy()


# Stepping


def test_the_tutorials_numbers_arrive(session, settled):
    for _ in range(3):
        session.step()
    settled(session)
    steps = steps_of(session)
    assert steps.iteration.tolist() == [1, 2, 3]
    assert steps.parameters[:, 0].round(3).tolist() == pytest.approx([1.0, 1.8, 1.96])
    assert steps.prediction[:, 0].round(3).tolist() == pytest.approx([2.0, 3.6, 3.92])
    assert steps.gradient[:, 0].round(3).tolist() == pytest.approx([-8.0, -1.6, -0.32])
    assert steps.loss.round(4).tolist() == pytest.approx([4.0, 0.16, 0.0064])
    assert session.progress.ahead.parameters[0, 0] == pytest.approx(1.992)
    assert session.progress.ahead.gradient[0, 0] == pytest.approx(-0.064, abs=1e-6)


def test_back_and_step_again_gives_the_same_bits(new_session, settled):
    session = new_session(
        "two-weights", learning_rate=1e-3, optimizer=SGD(momentum=0.9), zero_grad=False
    )
    for _ in range(50):
        session.step()
    settled(session)
    before, ahead = rows(session), session.progress.ahead.rows
    for _ in range(20):
        session.back()
    settled(session)
    assert np.array_equal(rows(session), before[:30])
    for _ in range(20):
        session.step()
    settled(session)
    assert np.array_equal(rows(session), before)
    assert np.array_equal(session.progress.ahead.rows, ahead)


def test_ten_quick_steps_and_three_backs_end_at_seven(session, settled):
    for _ in range(10):
        session.step()
    for _ in range(3):
        session.back()
    settled(session)
    assert session.iteration == len(rows(session)) == 7


def test_back_at_the_start_stays_there(session, settled):
    session.back()
    session.step()
    settled(session)
    assert session.iteration == 1


def test_reset_takes_up_the_same_start(new_session, settled):
    session = new_session(start=(3.0,))
    session.step()
    session.reset()
    settled(session)
    assert session.iteration == len(rows(session)) == 0
    assert session.progress.ahead.parameters[0, 0] == 3


# Settings


def test_a_new_learning_rate_takes_effect_at_the_next_step(session, settled, collected):
    restarts = collected(session.restarted)
    session.step()
    session.apply(replace(session.asked, learning_rate=0.05))
    session.step()
    settled(session)
    steps = steps_of(session)
    moved = (steps.parameters_after - steps.parameters)[:, 0]
    assert moved == pytest.approx(-np.array([0.1, 0.05]) * steps.gradient[:, 0])
    assert not restarts


def test_a_new_learning_rate_in_a_run_at_full_speed_loses_nothing(
    new_session, qtbot, settled, collected
):
    session = new_session(learning_rate=1e-5, tolerance=0.0, dtype="float64")
    restarts = collected(session.restarted)
    session.run()
    qtbot.waitUntil(lambda: session.iteration > 100)
    session.apply(replace(session.asked, learning_rate=2e-5))
    qtbot.waitUntil(lambda: session.settings.learning_rate == 2e-5)
    changed_at = session.iteration
    qtbot.waitUntil(lambda: session.iteration > changed_at + 100)
    assert session.state is RunState.RUNNING
    session.pause()
    settled(session)
    steps = steps_of(session)
    rates = (steps.parameters - steps.parameters_after)[:, 0] / steps.gradient[:, 0]
    assert np.allclose(rates[:changed_at], 1e-5, rtol=1e-6)
    assert np.allclose(rates[changed_at:], 2e-5, rtol=1e-6)
    assert len(steps) == session.iteration
    assert not restarts


@pytest.mark.parametrize(
    "change",
    [{"start": (3.0,)}, {"dtype": "float64"}, {"problem": "batch"}],
    ids=lambda change: next(iter(change)),
)
def test_a_setting_that_defines_the_run_starts_it_again(session, settled, change):
    session.step()
    session.apply(replace(session.asked, **change))
    settled(session)
    assert session.iteration == 0
    assert session.settings == replace(settings_for("one-sample"), **change)


def test_settings_that_are_in_force_already_change_nothing(session, settled, collected):
    session.step()
    settled(session)
    told = collected(session.advanced)
    session.apply(session.asked)
    settled(session)
    assert session.iteration == 1
    assert told == []


def test_no_report_of_an_older_run_is_shown(session, settled, held):
    shown = []
    session.advanced.connect(lambda: shown.append((session.settings.problem, session.iteration)))
    with held(session):
        for _ in range(200):
            session.step()
        session.apply(settings_for("two-weights"))
    settled(session)
    assert shown == [("two-weights", 0)]


def test_a_reset_at_full_speed_shows_nothing_of_the_old_run(new_session, qtbot, settled):
    session = new_session(tolerance=0.0)
    session.run()
    qtbot.waitUntil(lambda: session.iteration > 1000)
    shown = []
    session.advanced.connect(lambda: shown.append(session.iteration))
    session.reset()
    settled(session)
    assert shown == [0]
    assert session.state is RunState.PAUSED


# Running


def test_a_run_goes_on_until_it_has_converged(session, qtbot):
    session.run()
    qtbot.waitUntil(lambda: session.state is RunState.CONVERGED)
    alone = Run(session.settings)
    alone.advance(10_000)
    assert np.array_equal(rows(session), rows(alone))
    assert abs(session.progress.ahead.gradient[0, 0]) < session.settings.tolerance
    assert session.reason.startswith("Converged after 10 iterations")


def test_a_step_can_still_be_taken_from_a_converged_run(session, qtbot, settled):
    session.run()
    qtbot.waitUntil(lambda: session.state is RunState.CONVERGED)
    end = session.iteration
    session.step()
    settled(session)
    assert session.iteration == end + 1


def test_a_run_goes_on_until_it_has_diverged(new_session, qtbot):
    session = new_session(learning_rate=0.26)
    session.run()
    qtbot.waitUntil(lambda: session.state is RunState.DIVERGED)
    first, last = steps_of(session).loss[[0, -1]]
    assert last <= 1e12 * first < session.progress.ahead.loss[0]
    assert session.reason.startswith("Diverged at iteration")


def test_the_last_finite_point_stays_when_a_run_overflows(new_session, settled):
    session = new_session(learning_rate=1e30)
    for _ in range(5):
        session.step()
    settled(session)
    assert session.state is RunState.DIVERGED
    assert session.progress.ahead.iteration.tolist() == [1]
    assert session.progress.ahead.loss.tolist() == [4.0]
    assert np.isfinite(steps_of(session).loss).all()


def test_back_leads_out_of_a_diverged_run(new_session, settled):
    session = new_session(learning_rate=1e30)
    session.step()
    session.back()
    settled(session)
    assert session.state is RunState.PAUSED
    assert session.iteration == 0
    assert session.reason == ""


def test_a_run_pauses_at_the_step_that_was_set(new_session, qtbot):
    session = new_session(steps=5, tolerance=0.0)
    with qtbot.waitSignal(session.state_changed):
        session.run()
    qtbot.waitUntil(lambda: session.state is RunState.PAUSED and session.iteration > 0)
    assert session.iteration == 5


def test_a_run_with_tolerance_zero_never_converges(new_session, qtbot):
    session = new_session(tolerance=0.0)
    session.run()
    qtbot.waitUntil(lambda: session.iteration > 1000)
    assert session.state is RunState.RUNNING
    assert session.progress.ahead.gradient[0, 0] == 0


def test_a_pause_is_kept_at_full_speed(new_session, qtbot, settled):
    session = new_session(tolerance=0.0)
    session.run()
    qtbot.waitUntil(lambda: session.iteration > 1000)
    session.pause()
    settled(session)
    paused_at = session.iteration
    settled(session)
    assert session.state is RunState.PAUSED
    assert session.iteration == len(rows(session)) == paused_at


@pytest.mark.parametrize("command", ["step", "back"])
def test_a_single_step_pauses_a_run(new_session, qtbot, settled, command):
    session = new_session(tolerance=0.0)
    session.run()
    qtbot.waitUntil(lambda: session.iteration > 10)
    getattr(session, command)()
    settled(session)
    assert session.state is RunState.PAUSED


# Closing


def test_closing_a_running_session_ends_its_thread_every_time(new_session, qtbot):
    for _ in range(20):
        session = new_session("two-weights", tolerance=0.0)
        session.run()
        qtbot.waitUntil(lambda session=session: session.iteration > 0)
        session.close()
        assert session._thread.isFinished()


def test_nothing_is_told_once_a_session_is_closed(session, monkeypatch, collected):
    answered = threading.Event()
    monkeypatch.setattr(devices, "working", lambda: answered.set() or ("cpu",))
    told = collected(session.advanced)
    session.step()
    session.find_devices()
    assert answered.wait(5)
    # The report is on its way by now, to views that may not be there when it arrives.
    session.close()
    QCoreApplication.processEvents()
    assert told == []


# Any order of commands

COMMANDS = st.lists(
    st.one_of(
        st.sampled_from(["step", "step", "step", "back", "run", "pause", "reset", "look"]),
        st.sampled_from([1e-4, 1e-3, 1e-2]),
    ),
    max_size=40,
)


@given(commands=COMMANDS, momentum=st.sampled_from([0.0, 0.9]))
@hypothesis_settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_order_of_commands_leaves_a_true_account(qtbot, settled, commands, momentum):
    first = settings_for(
        "two-weights",
        learning_rate=1e-3,
        tolerance=0.0,
        optimizer=SGD(momentum=momentum),
        dtype="float64",
    )
    session = Session(first)
    alone = Run(first)
    notices = []
    session.noticed.connect(notices.append)
    at_least = 0
    try:
        for command in commands:
            match command:
                case "look":
                    settled(session)
                case float():
                    session.apply(replace(session.asked, learning_rate=command))
                    alone.change(replace(alone.trainer.settings, learning_rate=command))
                case _:
                    getattr(session, command)()
            match command:
                case "step":
                    at_least += 1
                    alone.advance(1)
                case "back":
                    at_least = max(0, at_least - 1)
                    alone.go_to(alone.iteration - 1)
                case "reset":
                    at_least = 0
                    alone = Run(alone.trainer.settings)
        session.pause()
        settled(session)
    finally:
        session.close()
    # A step that would have started one branch too many is refused, and says so.
    assume(not notices)

    steps, ahead = steps_of(session), session.progress.ahead
    assert session.state is RunState.PAUSED
    assert session.settings == session.asked == alone.trainer.settings
    assert session.iteration == len(steps) >= at_least
    assert ahead.first == session.iteration + 1
    assert steps.iteration.tolist() == list(range(1, len(steps) + 1))
    path = np.concatenate((steps.parameters, ahead.parameters))
    assert path[0].tolist() == list(first.start)
    assert np.array_equal(steps.parameters_after, path[1:])
    if "run" not in commands:
        assert session.iteration == at_least
        assert np.array_equal(steps.rows, rows(alone))
        assert np.array_equal(ahead.rows, alone.here().ahead.rows)


@given(commands=st.lists(st.sampled_from(["step", "back", "run", "pause", 0.05, 0.2])))
@hypothesis_settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_runs_to_a_set_step_among_other_commands_are_the_core_s_own(qtbot, settled, commands):
    first = settings_for("batch", tolerance=0.0, steps=20)
    session, alone = Session(first), Run(first)
    notices = []
    session.noticed.connect(notices.append)
    try:
        for command in commands:
            match command:
                case "step":
                    session.step()
                    alone.advance(1)
                case "back":
                    session.back()
                    alone.go_to(alone.iteration - 1)
                case "pause":
                    session.pause()
                case "run":
                    settled(session)
                    session.run()
                    settled(session)
                    qtbot.waitUntil(lambda: session.state is RunState.PAUSED)
                    if alone.iteration < 20:
                        alone.advance(20 - alone.iteration)
                case rate:
                    session.apply(replace(session.asked, learning_rate=rate))
                    alone.change(replace(alone.trainer.settings, learning_rate=rate))
        settled(session)
    finally:
        session.close()
    assume(not notices)
    assert np.array_equal(rows(session), rows(alone))
    assert np.array_equal(session.progress.ahead.rows, alone.here().ahead.rows)
