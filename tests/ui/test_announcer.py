"""What is announced of the run: a sentence after a step, at a pace that can be heard."""

import pytest
from PySide6.QtCore import QCoreApplication

from gdsim.core.settings import settings_for
from gdsim.language import speak
from gdsim.messages import RunState
from gdsim.ui import announcer
from gdsim.ui.announcer import told


@pytest.fixture
def heard(collected):
    return lambda window: collected(window.announcer.announced)


def test_a_step_is_told_as_the_table_has_it(window, person, heard):
    said = heard(window)
    for _ in range(3):
        person.clicks(window, "Step")
        person.waits_until(lambda: said and f"step {window.session.iteration}," in said[-1])
    assert said == [
        "step 1, w 1.800, loss 4.0000",
        "step 2, w 1.960, loss 0.1600",
        "step 3, w 1.992, loss 0.0064",
    ]
    model = window.table.model()
    cells = [str(model.index(2, column).data()) for column in range(model.columnCount())]
    assert {"3", "1.992", "0.0064"} <= set(cells)


def test_going_back_and_the_start_are_told(window, person, heard):
    said = heard(window)
    person.clicks(window, "Step")
    person.waits_until(lambda: said == ["step 1, w 1.800, loss 4.0000"])
    person.clicks(window, "Back")
    person.waits_until(lambda: said[1:] == ["start, w 1.000, loss 4.0000"])


def test_a_phase_is_told_by_its_name(window, person, heard):
    said = heard(window)
    person.clicks(window, "Phase")
    person.waits_until(lambda: said)
    assert said[-1].startswith("step 1, forward, w 1.000")


def test_of_many_parameters_the_gradient_is_told(new_window, person, heard):
    window = new_window("network")
    said = heard(window)
    person.clicks(window, "Step")
    person.waits_until(lambda: said)
    norm = float(window.session.progress.last.gradient_norm[0])
    decimals = window.session.problem.decimals
    assert said[-1].startswith(f"step 1, gradient's norm {norm:.{decimals}f}, loss ")


def test_how_a_run_ended_is_told(new_window, person, heard):
    window = new_window(learning_rate=0.125)
    said = heard(window)
    window.session.step()
    person.waits_until(lambda: window.session.state is RunState.CONVERGED)
    person.waits_until(lambda: said and "Converged" in said[-1])
    assert "Converged after 1 iteration: the gradient's norm" in said[-1]
    assert said[-1].endswith(window.session.reason)


def test_runs_side_by_side_are_told_with_their_losses(new_window, person, heard):
    window = new_window()
    said = heard(window)
    settings = settings_for("one-sample")
    others = [settings_for("one-sample", learning_rate=rate) for rate in (0.01, 0.02, 0.05, 0.2)]
    window.session.line_up([settings, *others])
    window.session.step()
    person.waits_until(lambda: said and said[-1].startswith("step 1: "))
    assert said[-1].endswith(", 1 more")
    assert said[-1].count(" loss ") == 4
    for branch in list(window.session.branches)[:4]:
        assert f"loss {float(branch.progress.ahead.loss[0]):.4f}" in said[-1]


def test_a_run_is_not_told_more_often_than_it_can_be_heard(window, person, heard, monkeypatch):
    said = heard(window)
    monkeypatch.setattr(announcer, "PACE", 10**9)
    session = window.session
    for _ in range(3):
        window.session.step()
        person.waits_for(window)
        QCoreApplication.processEvents()
    at_rest = len(said)
    assert at_rest >= 3
    session.state = RunState.RUNNING
    for _ in range(5):
        session.advanced.emit()
        QCoreApplication.processEvents()
    assert len(said) == at_rest
    session.state = RunState.PAUSED
    window.announcer.close()


def test_a_notice_is_told_at_once(window, heard):
    said = heard(window)
    window.session.noticed.emit("There is no table.")
    assert said == ["There is no table."]


def test_the_sentence_is_in_the_users_language(window, person):
    person.clicks(window, "Step")
    english = told(window.session)
    speak("pseudo")
    try:
        other = told(window.session)
    finally:
        speak("en")
    assert other != english
    assert "1.800" in other
    assert "4.0000" in other
