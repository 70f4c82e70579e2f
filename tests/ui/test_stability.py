"""The stability meter in the window: it follows the settings, and where the run stands."""

import pytest
from PySide6.QtCore import Qt

Key = Qt.Key


@pytest.fixture
def tells(person):
    """Wait until a window's meter says so of the learning rate."""

    def told(window, verdict, *numbers):
        meter = window.controls.stability
        person.waits_until(
            lambda: (
                meter.verdict.text() == verdict
                and all(number in meter.accessibleDescription() for number in numbers)
            )
        )

    return told


def test_curvature_and_limit_are_those_of_the_problem(window, tells):
    tells(
        window,
        "converges without overshooting",
        "Curvature 8.000: stable below a learning rate of 0.2500.",
    )
    assert window.controls.stability.curvature.text() == "Curvature 8.000"


def test_the_verdict_follows_the_slider_of_the_learning_rate(window, tells, qtbot):
    slider = window.controls.rate_slider
    slider.setFocus()

    def presses(key):
        for _ in range(5):
            qtbot.keyClick(slider, key)

    tells(window, "converges without overshooting", "Learning rate 0.1000")
    presses(Key.Key_Up)
    rate = slider.number
    assert 0.125 < rate < 0.25
    tells(window, "overshoots and rings", f"Learning rate {rate:.4f}")
    presses(Key.Key_Up)
    assert slider.number > 0.25
    tells(window, "diverges", f"Learning rate {slider.number:.4f}")
    presses(Key.Key_Down)
    assert 0.125 < slider.number < 0.25
    tells(window, "overshoots and rings", f"Learning rate {slider.number:.4f}")


def test_momentum_moves_the_limit(window, person, tells):
    person.writes(window, window.controls.learning_rate, "0.3")
    tells(window, "diverges", "0.2500")
    person.writes(window, window.controls.hyperparameters["momentum"], "0.9")
    # 2 · (1 + 0.9) / 8
    tells(window, "overshoots and rings", "0.4750")


def test_the_best_rate_is_taken_by_a_click_and_reaches_the_minimum_at_once(
    window, person, tells, qtbot
):
    tells(window, "converges without overshooting", "The best constant learning rate is 0.1250.")
    qtbot.mouseClick(window.controls.stability.best, Qt.MouseButton.LeftButton)
    person.waits_until(lambda: window.session.settings.learning_rate == 0.125)
    assert window.controls.learning_rate.edit.text() == "0.125"
    assert window.controls.rate_slider.number == pytest.approx(0.125, rel=0.05)
    tells(window, "converges without overshooting", "Learning rate 0.1250")
    person.clicks(window, "Step")
    assert window.session.progress.ahead.parameters.item() == 2.0


def test_another_problem_has_another_limit(window, person, tells):
    person.picks(window, window.controls.problem, "Two weights")
    tells(window, "converges without overshooting", "Curvature 7.693", "0.2600")


def test_where_the_curvature_changes_the_meter_follows_the_run(
    new_window, new_problem, person, tells
):
    new_problem("quartic", lambda parameters: (parameters**4).sum())
    window = new_window("quartic")
    curvature = window.controls.stability.curvature
    # 12 w² at 1, and at 1 - 0.1 · 4.
    tells(window, "overshoots and rings", "Curvature 12.00")
    person.clicks(window, "Step")
    tells(window, "converges without overshooting", "Curvature 4.320")
    assert curvature.text() == "Curvature 4.320 here"
    person.clicks(window, "Back")
    tells(window, "overshoots and rings", "Curvature 12.00")


def test_a_run_that_goes_by_itself_is_measured_where_it_comes_to_rest(
    new_window, new_problem, person, tells
):
    new_problem("quartic", lambda parameters: (parameters**4).sum())
    window = new_window("quartic", steps=3)
    person.clicks(window, "Run")
    person.waits_until(lambda: window.session.iteration == 3)
    w = 1.0
    for _ in range(3):
        w -= 0.1 * 4 * w**3
    tells(window, "converges without overshooting", f"Curvature {12 * w * w:.3f}")
