"""Predict, then reveal: a diamond is dragged to where the next step will land."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gdsim.core.table import number
from gdsim.ui.surface.prediction import ASK

Key = Qt.Key
BOTH = pytest.mark.parametrize("problem", ["one-sample", "two-weights"])


def told(window):
    return window.surface.prediction.label.text()


def arrow_is_seen(window):
    return window.surface.items.next_step.opacity() > 0


def guesses(window, person, x, y=None):
    """Drag the diamond to a place, and say where it lay then."""
    marker, plot = window.surface.prediction.marker, window.surface.plot
    at = marker.pos()
    end = (x, at.y() if y is None else y)
    person.drags(plot, (at.x(), at.y()), ((at.x() + x) / 2, end[1]), end)
    person.lets_go(plot, *end)
    place = marker.pos()
    assert place.x() == pytest.approx(x, abs=0.02)
    return np.array([place.x(), place.y()])[: len(window.session.problem.parameter_names)]


def score(guess, start, truth):
    """How far off the guess was, and its points."""
    off = float(np.linalg.norm(guess - truth))
    return off, round(100 * max(0.0, 1 - off / float(np.linalg.norm(truth - start))))


def here(window):
    return window.session.progress.ahead.parameters[0].astype(float)


def test_nothing_is_asked_until_it_is_switched_on(window, person):
    prediction = window.surface.prediction
    parts = (prediction.label, prediction.marker, prediction.miss)
    assert not any(part.isVisible() for part in parts)
    assert arrow_is_seen(window)
    person.presses(window, Key.Key_P)
    assert prediction.label.isVisible()
    assert prediction.marker.isVisible()
    assert told(window) == ASK
    assert not arrow_is_seen(window)
    person.chooses(window, "Predict, then reveal")
    assert not any(part.isVisible() for part in parts)
    assert arrow_is_seen(window)


@BOTH
def test_a_step_reveals_how_far_off_the_guess_was(new_window, person, problem):
    window = new_window(problem)
    person.presses(window, Key.Key_P)
    start = here(window)
    guess = guesses(window, person, *(1.5,) if problem == "one-sample" else (1.05, 1.0))
    person.clicks(window, "Step")
    off, points = score(guess, start, here(window))
    assert 0 < points < 100
    decimals = window.session.problem.decimals
    share = off / float(np.linalg.norm(here(window) - start))
    assert told(window) == (
        f"Off by {number(off, decimals)}, {share:.0%} of the step: {points} points."
        f" Mean of 1: {points}."
    )
    assert window.surface.prediction.miss.isVisible()
    x, y = window.surface.prediction.miss.getData()
    assert (x[0], x[1]) == (pytest.approx(guess[0]), here(window)[0])
    if problem == "two-weights":
        assert (y[0], y[1]) == (pytest.approx(guess[1]), here(window)[1])
    # The next step is to be guessed again.
    assert not arrow_is_seen(window)


def test_the_mean_is_that_of_all_guesses(window, person):
    person.presses(window, Key.Key_P)
    scores = []
    for x in (1.5, 2.0, 1.0):
        start = here(window)
        guess = guesses(window, person, x)
        person.clicks(window, "Step")
        scores.append(score(guess, start, here(window))[1])
    assert window.surface.prediction.scores == scores
    assert scores[-1] == 0
    assert told(window).endswith(f" 0 points. Mean of 3: {sum(scores) / 3:.0f}.")


def test_a_step_without_a_guess_asks_again(window, person):
    person.presses(window, Key.Key_P)
    guesses(window, person, 1.5)
    person.clicks(window, "Step")
    assert told(window) != ASK
    person.clicks(window, "Step")
    assert told(window) == ASK
    assert len(window.surface.prediction.scores) == 1


def test_several_steps_at_once_give_no_score(window, person, settled):
    person.presses(window, Key.Key_P)
    guesses(window, person, 1.5)
    window.session.step(3)
    settled(window.session)
    assert told(window) == ASK
    assert window.surface.prediction.scores == []


def test_a_guess_is_revealed_when_the_last_phase_is_through(window, person):
    person.presses(window, Key.Key_P)
    start = here(window)
    guess = guesses(window, person, 1.5)
    person.presses(window, *[Key.Key_Down] * 4)
    assert window.surface.prediction.scores == []
    assert not arrow_is_seen(window)
    person.presses(window, Key.Key_Down)
    assert window.surface.prediction.scores == [score(guess, start, here(window))[1]]


def test_the_diamond_leaves_the_run_where_it_is(window, person):
    person.presses(window, Key.Key_P)
    guesses(window, person, 1.5)
    guesses(window, person, 1.7)
    assert window.session.settings.start == (1.0,)
    assert window.session.iteration == 0


def test_a_reset_starts_the_score_anew(window, person):
    person.presses(window, Key.Key_P)
    guesses(window, person, 1.5)
    person.clicks(window, "Step")
    person.presses(window, Key.Key_Home)
    assert window.surface.prediction.scores == []
    assert told(window) == ASK
    assert not window.surface.prediction.miss.isVisible()


def test_switched_off_and_on_it_starts_anew_and_the_arrow_comes_and_goes(window, person):
    person.presses(window, Key.Key_P)
    guesses(window, person, 1.5)
    person.clicks(window, "Step")
    person.presses(window, Key.Key_P)
    person.clicks(window, "Step")
    assert arrow_is_seen(window)
    assert window.surface.prediction.scores == []
    person.presses(window, Key.Key_P)
    assert told(window) == ASK
    assert not arrow_is_seen(window)
