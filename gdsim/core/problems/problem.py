"""The shape of a problem: a value that holds its data, two plain functions, and their PyTorch."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

import msgspec
import numpy as np
from numpy.typing import ArrayLike, NDArray
from torch import Tensor

from gdsim.language import worded


@dataclass(frozen=True, kw_only=True, eq=False)
class Data:
    """The samples that a model is fitted to. Any array-like is taken; what is kept is read-only.

    Attributes:
        inputs: One number per sample (N,), or several (N, K); float64.
        targets: One number per sample (N,); float64. A class is 0 or 1.
        input_names: What each input is, with its unit, for axes.
        target_name: What the target is, with its unit.
    """

    inputs: NDArray[np.float64]
    targets: NDArray[np.float64]
    input_names: tuple[str, ...]
    target_name: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "inputs", _read_only(self.inputs))
        object.__setattr__(self, "targets", _read_only(self.targets))

    def __len__(self) -> int:
        return len(self.targets)


@dataclass(frozen=True, kw_only=True)
class Code:
    """A problem's two functions as lines of PyTorch, and the names that these use.

    Attributes:
        forward: Makes `y_pred` from the parameters and the inputs; one line, or several.
        loss: Makes `loss` from `y_pred` and the targets, `y`.
        inputs: The name of the inputs.
        tensors: The name and the shape of each tensor of parameters, in the parameters' order;
            where there are none, a tensor `p` holds them all.
    """

    forward: str = "y_pred = f(p)"
    loss: str = "loss = y_pred"
    inputs: str = "x"
    tensors: tuple[tuple[str, tuple[int, ...]], ...] = ()


class Options(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="problem"
):
    """What a problem is made from that a user sets up: a value that is compared, kept and read.

    A subclass has `tag="the problem's id"`, fields that each have a default and a
    `Meta(description=…)`, checks in `__post_init__` that raise `SettingsError(field, sentence)`,
    and `problem`.

    Attributes:
        id: The id of the problems that are made from it.
    """

    id: ClassVar[str]

    def problem(self) -> "Problem":
        """The problem that these options make; its own `options` are these.

        Raises:
            SettingsError: They make none.
        """
        raise TypeError(f"{type(self).__name__} makes no problem")


@dataclass(frozen=True, kw_only=True, eq=False)
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
        predict: `(parameters (P,), inputs (N,) or (N, K)) -> prediction (N,)`. It must allow
            `torch.func.vmap` over the parameters, and a second derivative.
        loss: `(prediction (N,), targets (N,)) -> loss ()`.
        losses: Where there is a faster way to many losses at once than by `predict`:
            `(points (M, P), inputs, targets) -> losses (M,)`, the same but for rounding.
        formula: The prediction as it is written in a book.
        data: The samples, or None.
        held_out: Samples of the same kind that are not fitted, to test the model on; or None.
        logit: Whether the prediction is the logit of the probability that the target is 1.
        minima: The known minima, points of P numbers each; those of the least loss are the global
            ones.
        draw: Draws a start from a seed, where starts are drawn; else None.
        options: What it was made from, where it is one that a user sets up.
        code: The same as a program, which a learner sees and takes home.
        multiplies: For a linear model under the mean squared error, whose arithmetic is then
            shown: which input each parameter multiplies, or None where it stands alone.
        learning_rate: A first learning rate that converges from `start`.
        decimals: Decimals of parameters, predictions and gradients in tables.
        group: The heading under which it is listed.
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
    losses: Callable[[Tensor, Tensor, Tensor], Tensor] | None = None
    data: Data | None = None
    held_out: Data | None = None
    logit: bool = False
    minima: tuple[tuple[float, ...], ...] = ()
    draw: Callable[[int], tuple[float, ...]] | None = None
    options: Options | None = None
    code: Code = Code()
    multiplies: tuple[int | None, ...] = ()
    learning_rate: float = 0.1
    decimals: int = 4
    group: str = worded("Tutorial")
    order: int = 1000


def _read_only(numbers: ArrayLike) -> NDArray[np.float64]:
    # A copy unless it is read-only already: what is kept must not change under a run.
    kept = np.asarray(numbers, dtype=np.float64)
    if kept.flags.writeable:
        kept = kept.copy()
        kept.flags.writeable = False
    return kept
