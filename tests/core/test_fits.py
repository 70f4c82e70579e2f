import numpy as np
import pytest

from gdsim.core import fits

RNG = np.random.default_rng(0)
N = 200
INPUTS = {
    "small": RNG.normal(size=(N, 3)),
    "years": 2000 + RNG.uniform(0, 20, size=(N, 2)),
    "in many units": RNG.normal(size=(N, 4)) * [1e-6, 1, 1e3, 1e9] + [1e-5, 0, 5e3, 1e8],
    "fewer rows at once": RNG.normal(size=(40_000, 2)),
}
EVERY_INPUT = pytest.mark.parametrize("inputs", INPUTS.values(), ids=list(INPUTS))
BIAS = pytest.mark.parametrize("bias", [True, False])


def design(inputs, bias):
    return np.column_stack([inputs, np.ones(len(inputs))]) if bias else inputs


def classes(inputs):
    """Classes that no straight border separates."""
    scores = (inputs - inputs.mean(axis=0)) / inputs.std(axis=0)
    noise = np.random.default_rng(1).logistic(size=len(inputs))
    return (scores.sum(axis=1) + 0.5 + noise > 0).astype(float)


@EVERY_INPUT
@BIAS
def test_a_linear_fit_is_that_of_least_squares(inputs, bias):
    targets = inputs @ np.arange(1.0, inputs.shape[1] + 1) + RNG.normal(size=len(inputs)) - 3
    fit = fits.linear(inputs, targets, bias)
    x = design(inputs, bias)
    scale = np.sqrt((x**2).mean(axis=0))
    best, *_ = np.linalg.lstsq(x / scale, targets, rcond=None)
    np.testing.assert_allclose(fit.parameters * scale, best, rtol=1e-7, atol=1e-7 * abs(best).max())
    assert fit.is_minimum


@EVERY_INPUT
@BIAS
def test_the_products_are_those_of_the_inputs_in_pairs(inputs, bias):
    x = design(inputs, bias)
    for fit in (
        fits.linear(inputs, inputs[:, 0], bias),
        fits.logistic(inputs, classes(inputs), bias),
    ):
        np.testing.assert_allclose(fit.sizes, np.sqrt((x**2).mean(axis=0)), rtol=1e-12)
        expected = np.linalg.eigvalsh(x.T @ x / len(x))[-1]
        assert fit.curvature == pytest.approx(expected, rel=1e-10)


@pytest.mark.parametrize("inputs", [INPUTS["small"], INPUTS["years"], INPUTS["in many units"]])
def test_a_logistic_fit_has_no_gradient(inputs):
    targets = classes(inputs)
    fit = fits.logistic(inputs, targets, bias=True)
    x = design(inputs, bias=True)
    probability = 1 / (1 + np.exp(-x @ fit.parameters))
    gradient = x.T @ (probability - targets) / len(x)
    np.testing.assert_allclose(gradient / fit.sizes, 0, atol=1e-7)
    assert fit.is_minimum


def test_a_logistic_fit_of_many_samples_is_near_the_minimum_and_not_said_to_be_it():
    inputs = INPUTS["fewer rows at once"]
    targets = classes(inputs)
    every = fits.logistic(inputs[:20_000], targets[:20_000], bias=True)
    some = fits.logistic(inputs, targets, bias=True)
    assert (every.is_minimum, some.is_minimum) == (True, False)
    np.testing.assert_allclose(some.parameters, every.parameters, atol=0.15)


def test_classes_that_can_be_separated_have_no_minimum():
    inputs = np.array([[1.0], [2.0], [3.0], [4.0]])
    fit = fits.logistic(inputs, np.array([0.0, 0.0, 1.0, 1.0]), bias=True)
    assert not fit.is_minimum
    weight, bias = fit.parameters
    # It points the right way all the same, and the border is half way between the classes.
    assert weight > 0
    assert -bias / weight == pytest.approx(2.5, abs=0.01)


@pytest.mark.parametrize(
    "inputs",
    [
        np.column_stack([np.arange(5.0), 2 * np.arange(5.0)]),
        np.column_stack([np.arange(5.0), np.full(5, 0.1)]),
        np.column_stack([np.arange(5.0), np.zeros(5)]),
        np.ones((1, 3)),
    ],
    ids=["one twice", "one constant", "one zero", "too few samples"],
)
def test_where_many_fits_are_best_none_is_the_minimum(inputs):
    targets = 1 + 2 * inputs[:, 0]
    fit = fits.linear(inputs, targets, bias=True)
    assert not fit.is_minimum
    np.testing.assert_allclose(design(inputs, bias=True) @ fit.parameters, targets, rtol=1e-9)
