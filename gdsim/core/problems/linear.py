"""Linear models under the mean squared error: the tutorial's four problems."""

import numpy as np
from torch import Tensor

from gdsim.core.problems.problem import Code, Data, Problem
from gdsim.language import worded


def mean_squared_error(prediction: Tensor, targets: Tensor) -> Tensor:
    """The squared error averaged over the samples, in the target's unit squared."""
    return ((prediction - targets) ** 2).mean()


_MEAN_SQUARED_ERROR = "loss = ((y_pred - y) ** 2).mean()"


def _through_zero(parameters: Tensor, inputs: Tensor) -> Tensor:
    return parameters * inputs


def _with_bias(parameters: Tensor, inputs: Tensor) -> Tensor:
    weight, bias = parameters
    return weight * inputs + bias


def _weighted_sum(parameters: Tensor, inputs: Tensor) -> Tensor:
    return inputs @ parameters


_THROUGH_ZERO = Code(forward="y_pred = w * x", loss=_MEAN_SQUARED_ERROR, tensors=(("w", (1,)),))

_HOURS = Data(
    inputs=np.array((1.0, 2.0, 3.0)),
    targets=np.array((2.0, 4.0, 6.0)),
    input_names=(worded("hours studied"),),
    target_name=worded("score"),
)

PROBLEMS = (
    Problem(
        id="one-sample",
        title=worded("One sample"),
        story=worded(
            "One student studied 2 hours and scored 4. Which weight w makes w·x meet that score?"
        ),
        parameter_names=("w",),
        start=(1.0,),
        view=((0.0, 4.0),),
        predict=_through_zero,
        loss=mean_squared_error,
        formula="w·x",
        data=Data(
            inputs=np.array((2.0,)),
            targets=np.array((4.0,)),
            input_names=(worded("hours studied"),),
            target_name=worded("score"),
        ),
        code=_THROUGH_ZERO,
        multiplies=(0,),
        decimals=3,
        order=1,
    ),
    Problem(
        id="batch",
        title=worded("A batch of three"),
        story=worded(
            "Three students, one line through zero: the loss is the mean of the squared errors."
        ),
        parameter_names=("w",),
        start=(1.0,),
        view=((0.0, 4.0),),
        predict=_through_zero,
        loss=mean_squared_error,
        formula="w·x",
        data=_HOURS,
        code=_THROUGH_ZERO,
        multiplies=(0,),
        decimals=3,
        order=2,
    ),
    Problem(
        id="two-weights",
        title=worded("Two weights"),
        story=worded(
            "Two inputs, two weights: the way to the minimum at (2, 0) is a long narrow valley."
        ),
        parameter_names=("w1", "w2"),
        start=(1.0, 1.0),
        view=((-0.5, 3.5), (-1.25, 1.75)),
        predict=_weighted_sum,
        loss=mean_squared_error,
        formula="w1·x1 + w2·x2",
        data=Data(
            inputs=np.array(((1.0, 1.2), (2.0, 1.2))),
            targets=np.array((2.0, 4.0)),
            input_names=("x1", "x2"),
            target_name="y",
        ),
        code=Code(
            forward="y_pred = X @ W", loss=_MEAN_SQUARED_ERROR, inputs="X", tensors=(("W", (2,)),)
        ),
        multiplies=(0, 1),
        order=3,
    ),
    Problem(
        id="line",
        title=worded("A line with a bias"),
        story=worded(
            "The same three students, and a line that need not pass through zero: y = w·x + b."
        ),
        parameter_names=("w", "b"),
        start=(1.0, 0.0),
        view=((0.0, 3.5), (-1.25, 1.5)),
        predict=_with_bias,
        loss=mean_squared_error,
        formula="w·x + b",
        data=_HOURS,
        code=Code(
            forward="y_pred = w * x + b",
            loss=_MEAN_SQUARED_ERROR,
            tensors=(("w", (1,)), ("b", (1,))),
        ),
        multiplies=(0, None),
        order=4,
    ),
)
