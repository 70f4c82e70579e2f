"""Where a linear or a logistic model ends up, found without descending: to show the way there."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_Array = NDArray[np.float64]

MOST_FITTED = 20_000
"""Of more samples than these, a logistic model is fitted to evenly spaced ones."""

_ROWS = 16_384
"""Rows worked on at once: so a long table goes through the processor's cache only once."""

_CONSTANT = 1e-12
"""A column that varies by less than this, measured by its mean, is constant but for rounding."""

_NEARLY_DEPENDENT = 1e-9
"""Inputs whose correlations have an eigenvalue this small have no one best set of weights."""


@dataclass(frozen=True, eq=False)
class Fit:
    """The best parameters of a model, for inputs that are followed by a 1 where there is a bias.

    Attributes:
        parameters: The weights (K,), and the bias after them where there is one: P numbers.
        is_minimum: Whether the loss has this minimum and no other.
        products: The means of the inputs' products in pairs, (P, P).
    """

    parameters: _Array
    is_minimum: bool
    products: _Array

    @property
    def sizes(self) -> _Array:
        """The inputs' root mean squares (P,)."""
        return np.sqrt(np.diagonal(self.products))

    @property
    def curvature(self) -> float:
        """The largest eigenvalue of the products: half of what the mean squared error curves by."""
        return float(np.linalg.eigvalsh(self.products)[-1])


@dataclass(frozen=True, eq=False)
class _Scale:
    """How inputs (K,) are told from their means (from zero, without a bias) in deviations."""

    centre: _Array
    unit: _Array
    bias: bool

    def parameters(self, weights: _Array, bias: float) -> _Array:
        """A model's parameters for the inputs as they were, from those for the scaled ones."""
        own = weights / self.unit
        return np.append(own, bias - self.centre @ own) if self.bias else own

    def products(self, correlations: _Array) -> _Array:
        """The means of the products of the inputs as they were."""
        own = correlations * np.outer(self.unit, self.unit)
        if not self.bias:
            return own
        centre = np.append(self.centre, 1.0)
        return np.pad(own, (0, 1)) + np.outer(centre, centre)


def linear(inputs: _Array, targets: _Array, bias: bool) -> Fit:
    """The least squares of inputs (N, K) and targets (N,), to some eight digits.

    By the normal equations of scaled inputs: their correlations, whatever their units.
    """
    mean = float(targets.mean()) if bias else 0.0
    scale, correlations, along = _scaled(inputs, targets - mean, bias)
    spectrum, vectors = np.linalg.eigh(correlations)
    real = spectrum > _NEARLY_DEPENDENT * max(float(spectrum[-1]), 1.0)
    shares = np.divide(vectors.T @ along, spectrum, out=np.zeros_like(along), where=real)
    parameters = scale.parameters(vectors @ shares, mean)
    return Fit(parameters, bool(real.all()), scale.products(correlations))


def logistic(inputs: _Array, targets: _Array, bias: bool) -> Fit:
    """The greatest likelihood of inputs (N, K) and targets (N,) of 0 and 1, by Newton's method.

    (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1.) Where the
    inputs separate the classes, the loss has no minimum; what is found is a point on its way down.
    """
    scale, correlations, _ = _scaled(inputs, targets, bias)
    every = -(-len(targets) // MOST_FITTED)
    design, classes = (inputs[::every] - scale.centre) / scale.unit, targets[::every]
    if bias:
        design = np.column_stack([design, np.ones(len(design))])
    parameters = np.zeros(design.shape[1])
    for _ in range(30):
        probability = 0.5 + 0.5 * np.tanh(0.5 * (design @ parameters))
        gradient = design.T @ (probability - classes) / len(design)
        hessian = (design.T * (probability * (1 - probability))) @ design / len(design)
        if np.linalg.norm(gradient) < 1e-13 or np.linalg.norm(parameters) > 20:
            break
        # Far out there is next to no curvature; nor is there any along a constant input.
        step = np.linalg.solve(hessian + 1e-12 * np.eye(len(parameters)), gradient)
        parameters -= step * min(1.0, 4 / float(np.linalg.norm(step)))
    is_minimum = (
        every == 1
        and np.linalg.norm(gradient) < 1e-12
        and np.linalg.eigvalsh(hessian)[0] > _NEARLY_DEPENDENT
    )
    found = scale.parameters(parameters[: inputs.shape[1]], float(parameters[-1]))
    return Fit(found, bool(is_minimum), scale.products(correlations))


def _scaled(inputs: _Array, targets: _Array, bias: bool) -> tuple[_Scale, _Array, _Array]:
    """The scale, the scaled inputs' correlations (K, K), and theirs with the targets (K,)."""
    size = inputs.shape[1]
    centre = inputs.mean(axis=0) if bias else np.zeros(size)
    products, along = np.zeros((size, size)), np.zeros(size)
    for first in range(0, len(inputs), _ROWS):
        part = inputs[first : first + _ROWS] - centre
        products += part.T @ part
        along += part.T @ targets[first : first + _ROWS]
    unit = np.sqrt(np.diagonal(products) / len(inputs))
    constant = unit <= _CONSTANT * np.abs(centre)
    products[constant] = products[:, constant] = along[constant] = 0.0
    unit = np.where(constant, 1.0, unit)
    count = len(inputs)
    return (
        _Scale(centre, unit, bias),
        products / np.outer(unit, unit) / count,
        along / unit / count,
    )
