import dataclasses

import numpy as np
import pytest
import torch

from gdsim.core.objective import (
    CURVE_POINTS,
    FIELD_POINTS,
    Objective,
    field_ranges,
    objective_of,
)
from gdsim.core.problems import PROBLEMS, Data

BY_HAND = {
    "one-sample": lambda w: np.array([2 * w]),
    "batch": lambda w: w * np.array([1, 2, 3]),
    "two-weights": lambda w1, w2: np.array([w1 + 1.2 * w2, 2 * w1 + 1.2 * w2]),
    "line": lambda w, b: w * np.array([1, 2, 3]) + b,
}
EVERY_PROBLEM = pytest.mark.parametrize("problem", list(PROBLEMS))
THE_TUTORIALS = pytest.mark.parametrize("problem", list(BY_HAND))
DTYPES = pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
WITH_A_CURVE = pytest.mark.parametrize("problem", ["one-sample", "batch", "line"])


def made(problem, dtype=torch.float64, device="cpu"):
    objective = Objective(PROBLEMS[problem], dtype, device)
    size = len(PROBLEMS[problem].start)
    return objective, objective.tensor(([0.75, -0.5] * size)[:size])


@THE_TUTORIALS
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


def test_a_curve_begins_at_the_least_input_where_that_is_below_zero(monkeypatch):
    data = Data(inputs=[-2.0, 0.5, 3.0], targets=[0, 0, 0], input_names=("x",), target_name="y")
    monkeypatch.setitem(PROBLEMS, "below", dataclasses.replace(PROBLEMS["line"], data=data))
    inputs = made("below")[0].curve_inputs
    assert (inputs[0], inputs[-1]) == pytest.approx((-2, 4))


# Some of the samples, or others


def test_on_some_of_the_samples_the_loss_is_theirs_and_the_whole_stays_as_it_was():
    whole, point = made("table")
    which = torch.tensor([5, 0, 17])
    some = whole.of(which)
    assert (some.samples, whole.samples) == (3, len(PROBLEMS["table"].data))
    assert torch.equal(some.predict(point), whole.predict(point)[which])
    errors = whole.predict(point) - torch.tensor(PROBLEMS["table"].data.targets)
    assert some(point).item() == pytest.approx((errors[which] ** 2).mean().item(), rel=1e-14)
    assert whole(point).item() == pytest.approx((errors**2).mean().item(), rel=1e-14)


def test_the_samples_held_out_have_a_loss_of_their_own():
    objective, point = made("network")
    data = PROBLEMS["network"].held_out
    prediction = PROBLEMS["network"].predict(point, torch.tensor(data.inputs))
    expected = PROBLEMS["network"].loss(prediction, torch.tensor(data.targets))
    assert objective.held_out(point).item() == expected.item() != objective(point).item()
    assert objective.held_out.samples == len(data)
    assert made("table")[0].held_out is None


def test_classes_of_two_inputs_have_a_field_over_all_samples_row_by_row():
    objective, point = made("network")
    field, data = objective.curve_inputs.numpy(), PROBLEMS["network"].data
    grid = field.reshape(FIELD_POINTS, FIELD_POINTS, 2)
    assert (grid[:, :, 0] == grid[0, :, 0]).all()
    assert (grid[:, :, 1] == grid[:, :1, 1]).all()
    ranges = np.array(field_ranges(data))
    np.testing.assert_allclose(field.min(axis=0), ranges[:, 0])
    np.testing.assert_allclose(field.max(axis=0), ranges[:, 1])
    assert (ranges[:, 0] < data.inputs.min(axis=0)).all()
    assert (data.inputs.max(axis=0) < ranges[:, 1]).all()
    expected = PROBLEMS["network"].predict(point, torch.tensor(field))
    assert torch.equal(objective.curve(point), expected)


def test_a_field_has_room_where_an_input_is_always_the_same():
    data = Data(inputs=[[1, 2], [1, 4]], targets=[0, 1], input_names=("a", "b"), target_name="c")
    assert field_ranges(data)[0] == pytest.approx((0.9, 1.1))


def test_runs_of_one_problem_share_its_data():
    assert objective_of(PROBLEMS["line"], "float64", "cpu") is objective_of(
        PROBLEMS["line"], "float64", "cpu"
    )
    assert objective_of(PROBLEMS["line"], "float32", "cpu").dtype == torch.float32
