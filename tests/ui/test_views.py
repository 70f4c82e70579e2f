"""The views beside the surface: data and model, and the loss per iteration."""

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel


def test_the_model_line_goes_through_the_predictions(new_window, person):
    window = new_window("batch")
    person.clicks(window, "Step")
    x, y = window.data.model.getData()
    assert y == pytest.approx(window.session.progress.ahead.parameters.item() * x)
    assert (x[0], x[-1]) == pytest.approx((0, 3.6))
    x, y = window.data.predictions.getData()
    assert x.tolist() == [1, 2, 3]
    assert y.tolist() == pytest.approx([1.9333, 3.8667, 5.8], abs=1e-4)


def test_each_residual_leads_from_a_sample_to_its_prediction(new_window):
    window = new_window("batch")
    x, y = window.data.residuals.getData()
    assert x.tolist() == [1, 1, 2, 2, 3, 3]
    assert y.tolist() == [2, 1, 4, 2, 6, 3]


def test_with_two_inputs_predictions_stand_over_their_targets(new_window, person):
    window = new_window("two-weights")
    person.clicks(window, "Step")
    x, y = window.data.predictions.getData()
    assert x.tolist() == [2, 4]
    assert y.tolist() == pytest.approx([2.4264, 3.5664], abs=1e-4)
    x, y = window.data.model.getData()
    assert x.tolist() == y.tolist()


@pytest.mark.parametrize("problem", ["A batch of three", "Two weights", "A line with a bias"])
def test_one_legend_says_what_the_signs_of_the_data_mean(window, person, problem):
    person.picks(window, window.controls.problem, problem)
    (legend,) = [label for label in window.data.plot.findChildren(QLabel) if label.text()]
    assert legend.isVisible()
    assert ("prediction" in legend.text()) is (problem == "Two weights")


def test_the_loss_of_every_iteration_is_drawn(window, person):
    for _ in range(3):
        person.clicks(window, "Step")
    x, y = window.loss.curve.getData()
    assert x.tolist() == [0, 1, 2, 3]
    assert y == pytest.approx([4, 0.16, 0.0064, 0.000256], rel=1e-3)
    (low, high), (bottom, top) = window.loss.plot.viewRange()
    assert low <= 0 < 3 <= high
    assert bottom <= 0 < 4 <= top


def test_a_logarithmic_axis_draws_the_powers_of_the_loss(window, person):
    for _ in range(3):
        person.clicks(window, "Step")
    person.ticks(window, window.loss.logarithmic)
    _, y = window.loss.curve.getData()
    assert y == pytest.approx(np.log10([4, 0.16, 0.0064, 0.000256]), abs=1e-3)
    bottom, top = window.loss.plot.viewRange()[1]
    assert bottom <= y.min() < y.max() <= top
    person.ticks(window, window.loss.logarithmic)
    assert window.loss.curve.getData()[1].max() == 4


def test_a_loss_of_zero_leaves_a_gap_on_a_logarithmic_axis(new_window, person):
    window = new_window(start=(2.0,), tolerance=0.0)
    person.clicks(window, "Step")
    person.ticks(window, window.loss.logarithmic)
    _, y = window.loss.curve.getData()
    assert np.isnan(y).all()
