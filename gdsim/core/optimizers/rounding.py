"""Sums and products as `torch.optim` rounds them, for factors that may differ along a batch.

PyTorch's own functions take a factor only as a number. With one they are what `torch.optim` calls,
so that a run has the same digits as the program that is shown; with a tensor they are put together
from their parts.
"""

import math

from torch import Tensor, add, addcdiv, addcmul, float64

_SURELY_HELD = 3e38
"""Any number smaller than this is one in float32, too."""

Factor = float | Tensor
"""A number, or a tensor (..., 1) with one for each point of a batch."""


def is_zero(factor: Factor) -> bool:
    """Whether the factor is zero in all of a batch, as far as that can be told without looking."""
    # Not by `isinstance` with Tensor, which asks its metaclass: 2% of a step in all.
    return type(factor) is float and factor == 0


def plus(start: Tensor, other: Tensor, factor: Factor) -> Tensor:
    """Start + factor · other."""
    if isinstance(factor, Tensor):
        return addcmul(start, factor, other)
    return add(start, other, alpha=_held(factor, start))


def plus_product(start: Tensor, one: Tensor, other: Tensor, factor: Factor) -> Tensor:
    """Start + factor · one · other."""
    if isinstance(factor, Tensor):
        return addcmul(start, factor * one, other)
    return addcmul(start, one, other, value=_held(factor, start))


def plus_quotient(start: Tensor, over: Tensor, under: Tensor, factor: Factor) -> Tensor:
    """Start + factor · over / under."""
    if isinstance(factor, Tensor):
        return start + factor * over / under
    return addcdiv(start, over, under, value=_held(factor, start))


def _held(factor: float, like: Tensor) -> float:
    """The factor; infinite where the tensor can't hold it, as PyTorch would raise an error."""
    if -_SURELY_HELD < factor < _SURELY_HELD or like.dtype is float64:
        return factor
    return math.copysign(math.inf, factor)


def decayed(gradient: Tensor, parameters: Tensor, weight_decay: Factor) -> Tensor:
    """The gradient with that of a penalty on large parameters, weight_decay / 2 · parameters²."""
    return gradient if is_zero(weight_decay) else plus(gradient, parameters, weight_decay)
