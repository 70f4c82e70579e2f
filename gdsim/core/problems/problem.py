"""The shape of a problem: a value that holds its data, two plain functions, and their PyTorch."""

from collections.abc import Callable
from dataclasses import dataclass

from torch import Tensor


@dataclass(frozen=True, kw_only=True)
class Data:
    """The samples that a model is fitted to.

    Attributes:
        inputs: One number per sample, or one tuple of numbers per sample.
        targets: One number per sample.
        input_names: What each input is, with its unit, for axes.
        target_name: What the target is, with its unit.
    """

    inputs: tuple[float, ...] | tuple[tuple[float, ...], ...]
    targets: tuple[float, ...]
    input_names: tuple[str, ...]
    target_name: str


@dataclass(frozen=True, kw_only=True)
class Code:
    """A problem's two functions as lines of PyTorch, and the names that these use.

    Attributes:
        forward: Makes `y_pred` from the parameters and the inputs.
        loss: Makes `loss` from `y_pred` and the targets, `y`.
        inputs: The name of the inputs.
        tensors: The name of each tensor of parameters, and how many of them it holds, in their
            order; where there are none, a tensor `p` holds them all.
    """

    forward: str = "y_pred = f(p)"
    loss: str = "loss = y_pred"
    inputs: str = "x"
    tensors: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Problem:
    """Parameters, a prediction made from them, and the loss to be made small.

    A problem without data, such as a test function, predicts its own value and takes that value
    as its loss; its two functions are then given empty inputs and targets.

    Attributes:
        id: Its name on the command line and in files.
        title: Its name in the window.
        story: One line that tells a learner what is being fitted.
        parameter_names: One name per parameter; their number is the problem's dimension P.
        start: Where a run starts unless it is told otherwise, P numbers.
        view: The first range shown of each parameter, P pairs (low, high).
        predict: `(parameters (P,), inputs (N,) or (N, K)) -> prediction (N,)`.
        loss: `(prediction (N,), targets (N,)) -> loss ()`.
        formula: The prediction as it is written in a book.
        data: The samples, or None.
        code: The same as a program, which a learner sees and takes home.
        multiplies: For a linear model under the mean squared error, whose arithmetic is then
            shown: which input each parameter multiplies, or None where it stands alone.
        learning_rate: A first learning rate that converges from `start`.
        decimals: Decimals of parameters, predictions and gradients in tables.
        order: Place in lists.
    """

    id: str
    title: str
    story: str
    parameter_names: tuple[str, ...]
    start: tuple[float, ...]
    view: tuple[tuple[float, float], ...]
    predict: Callable[[Tensor, Tensor], Tensor]
    loss: Callable[[Tensor, Tensor], Tensor]
    formula: str
    data: Data | None = None
    code: Code = Code()
    multiplies: tuple[int | None, ...] = ()
    learning_rate: float = 0.1
    decimals: int = 4
    order: int = 1000
