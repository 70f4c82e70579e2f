import numpy as np
import pytest
import torch

from gdsim.core.objective import CURVE_POINTS, Objective
from gdsim.core.problems import PROBLEMS

BY_HAND = {
    "one-sample": lambda w: np.array([2 * w]),
    "batch": lambda w: w * np.array([1, 2, 3]),
    "two-weights": lambda w1, w2: np.array([w1 + 1.2 * w2, 2 * w1 + 1.2 * w2]),
    "line": lambda w, b: w * np.array([1, 2, 3]) + b,
}
EVERY_PROBLEM = pytest.mark.parametrize("problem", list(PROBLEMS))
DTYPES = pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
WITH_A_CURVE = pytest.mark.parametrize("problem", ["one-sample", "batch", "line"])


def made(problem, dtype=torch.float64, device="cpu"):
    objective = Objective(PROBLEMS[problem], dtype, device)
    return objective, objective.tensor([0.75, -0.5][: len(PROBLEMS[problem].start)])


@EVERY_PROBLEM
def test_the_loss_is_the_mean_of_the_squared_errors_of_the_prediction(problem):
    objective, point = made(problem)
    expected = BY_HAND[problem](*point.tolist())
    np.testing.assert_allclose(objective.predict(point), expected, rtol=1e-15)
    errors = expected - np.array(PROBLEMS[problem].data.targets)
    assert objective(point).item() == pytest.approx(np.mean(errors**2), rel=1e-14)
    assert objective.loss(objective.predict(point)).item() == objective(point).item()


@EVERY_PROBLEM
@DTYPES
def test_all_is_computed_in_its_dtype_on_its_device(problem, dtype, device):
    objective, point = made(problem, dtype, device)
    for tensor in (objective.predict(point), objective(point), objective.curve(point)):
        assert (tensor.dtype, tensor.device) == (dtype, torch.device(device))


@WITH_A_CURVE
def test_the_curve_goes_from_zero_to_beyond_the_data(problem):
    objective, point = made(problem)
    inputs = objective.curve_inputs
    assert inputs[0] == 0
    assert inputs[-1] == pytest.approx(1.2 * max(PROBLEMS[problem].data.inputs))
    assert len(inputs) == len(objective.curve(point)) == CURVE_POINTS
    np.testing.assert_allclose(inputs.diff(), inputs[-1] / (CURVE_POINTS - 1), rtol=1e-5)


@WITH_A_CURVE
def test_the_curve_passes_through_the_predictions(problem):
    objective, point = made(problem)
    at_the_samples = np.interp(
        PROBLEMS[problem].data.inputs, objective.curve_inputs, objective.curve(point)
    )
    np.testing.assert_allclose(at_the_samples, objective.predict(point), rtol=1e-12)


def test_a_model_of_two_inputs_has_no_curve():
    objective, point = made("two-weights")
    assert len(objective.curve_inputs) == len(objective.curve(point)) == 0


def test_a_problem_without_data_has_its_value_for_a_loss_and_no_curve(sphere):
    objective = Objective(PROBLEMS[sphere], torch.float64, "cpu")
    point = objective.tensor((3.0, -4.0))
    assert objective(point).item() == 25
    assert len(objective.curve(point)) == 0


@WITH_A_CURVE
def test_a_curve_holds_no_graph(problem):
    objective, point = made(problem)
    assert not objective.curve(point.requires_grad_()).requires_grad
