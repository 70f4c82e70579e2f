"""A problem's functions and its program, made from the text of a formula."""

import builtins
from collections.abc import Callable, Collection

from torch import Tensor

from gdsim.core.formula import parse
from gdsim.core.problems.problem import Code

TAKEN = frozenset(dir(builtins)) | {
    *("torch", "p", "X", "y", "y_pred", "loss", "learning_rate", "optimizer", "scheduler"),
    *("iteration", "epoch", "batch", "order", "generator", "start", "text", "row"),
}
"""The names that a program uses itself."""


def of_formula(
    text: str, names: tuple[str, ...]
) -> tuple[Callable[[Tensor, Tensor], Tensor], Callable[[Tensor, Tensor], Tensor], Code]:
    """The prediction, the loss and the program of a problem without data.

    Args:
        text: The loss as a formula of the parameters, such as `(a - 1)**2`.
        names: The parameters' names, in their order.

    Raises:
        FormulaError: The formula can't be read, or uses another name.
    """
    formula = parse(text, names)

    def predict(parameters: Tensor, _inputs: Tensor) -> Tensor:
        return formula(dict(zip(names, parameters.unbind(), strict=True)))

    # There is no target here, and y is too good a name to be taken for nothing.
    called = in_code(names, TAKEN - {"X", "y"})
    forward = f"{unpacked(called.values(), 'p')}\ny_pred = {formula.code_with(called)}"
    return predict, _value_itself, Code(forward=forward)


def in_code(names: Collection[str], taken: Collection[str] = TAKEN) -> dict[str, str]:
    """What a program calls the names: the same, but with an underscore after those taken."""
    # Also after a name that ends with one, so that no two come to be the same.
    return {name: f"{name}_" if name.rstrip("_") in taken else name for name in names}


def unpacked(names: Collection[str], tensor: str) -> str:
    """The line of a program that gives each element, or row, of the tensor a name."""
    left = ", ".join(names)
    return f"{left} = {tensor}" if len(names) > 1 else f"({left},) = {tensor}"


def _value_itself(prediction: Tensor, _targets: Tensor) -> Tensor:
    return prediction
