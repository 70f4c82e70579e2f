import re
from itertools import combinations
from math import e, pi, sqrt
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy import cos, exp, expm1, hypot, sin

from gdsim.core import surface
from gdsim.core.objective import Objective
from gdsim.core.problems import PROBLEMS, camel, one_parameter, two_parameters

FUNCTIONS = {
    problem.id: problem
    for family in (two_parameters, one_parameter, camel)
    for problem in family.PROBLEMS
}
EVERY_FUNCTION = pytest.mark.parametrize("problem", FUNCTIONS.values(), ids=list(FUNCTIONS))

# Written anew and, where there is another way to write it, in that way.
REFERENCES = {
    "sphere": lambda x, y: hypot(x, y) ** 2,
    "booth": lambda x, y: 5 * x**2 + 8 * x * y + 5 * y**2 - 34 * x - 38 * y + 74,
    "matyas": lambda x, y: ((x + y) ** 2 + 25 * (x - y) ** 2) / 100,
    "rosenbrock": lambda x, y: 100 * (x * x - y) ** 2 + (x - 1) ** 2,
    "himmelblau": lambda x, y: (y + x * x - 11) ** 2 + (x - 7 + y * y) ** 2,
    "beale": lambda x, y: sum(
        (c - x * (1 - y**k)) ** 2 for k, c in enumerate((1.5, 2.25, 2.625), 1)
    ),
    "rastrigin": lambda x, y: sum(z**2 + 20 * sin(pi * z) ** 2 for z in (x, y)),
    "ackley": lambda x, y: (
        -20 * expm1(-hypot(x, y) / sqrt(50)) - e * expm1(-(sin(pi * x) ** 2) - sin(pi * y) ** 2)
    ),
    "styblinski-tang": lambda x, y: sum(z**4 / 2 - 8 * z**2 + 2.5 * z for z in (x, y)),
    "six-hump-camel": lambda x, y: 4 * x**2 - 2.1 * x**4 + x**6 / 3 + x * y - 4 * y**2 + 4 * y**4,
    "saddle": lambda x, y: (x - y) * (x + y),
    "monkey-saddle": lambda x, y: ((x + 1j * y) ** 3).real,
    "plateau": lambda x, y: -expm1(-(x**2) - y**2),
    "two-valleys": lambda x, y: x**4 - 1.75 * x**2 + 1 + x / 4 + y**2 - x * y,
    "parabola": lambda w: w * w,
    "double-well": lambda w: w**4 - 2 * w**2 + 1 + 0.25 * w,
    "absolute": lambda w: np.sqrt(w * w),
    "wavy": lambda w: 0.1 * w**2 + 3 * sin(w) - 4 * sin(w) ** 3,
}

# From the literature, or by hand.
VALUES = {
    "sphere": {(0, 0): 0, (1, 0): 1, (1, 2): 5, (-3, 4): 25, (0.5, 0.5): 0.5},
    "booth": {(1, 3): 0, (0, 0): 74, (1, 0): 45, (0, 1): 41, (10, 10): 1154},
    "matyas": {(0, 0): 0, (1, 1): 0.04, (1, -1): 1, (10, 10): 4, (1, 0): 0.26},
    "rosenbrock": {(1, 1): 0, (-1.2, 1): 24.2, (0, 0): 1, (2, 1): 901, (-1, 1): 4},
    "himmelblau": {
        (3, 2): 0,
        (0, 0): 170,
        (1, 1): 106,
        (2, 3): 32,
        (-0.270845, -0.923039): 181.617,
    },
    "beale": {
        (3, 0.5): 0,
        (0, 0): 14.203125,
        (1, 0): 4.453125,
        (2, 0): 0.703125,
        (1, -1): 5.703125,
    },
    "rastrigin": {(0, 0): 0, (1, 1): 2, (0.5, 0.5): 40.5, (0.25, 0): 10.0625, (2, -1): 5},
    "ackley": {
        (0, 0): 0,
        (1, 1): 20 - 20 * exp(-0.2),
        (2, -2): 20 - 20 * exp(-0.4),
        (0.5, 0.5): 20 - 20 * exp(-0.1) + e - 1 / e,
        (1, 0): 20 - 20 * exp(-sqrt(0.02)),
    },
    "styblinski-tang": {
        (-2.903534, -2.903534): -78.33233,
        (0, 0): 0,
        (1, 1): -10,
        (2, 0): -19,
        (-3, -3): -78,
    },
    "six-hump-camel": {
        (0.0898, -0.7126): -1.03163,
        (0, 0): 0,
        (0, 1): 0,
        (0, 0.5): -0.75,
        (1, 1): 97 / 30,
    },
    "saddle": {(0, 0): 0, (1, 0): 1, (0, 1): -1, (2, 2): 0, (3, -1): 8},
    "monkey-saddle": {(0, 0): 0, (1, 0): 1, (-1, 0): -1, (1, 1): -2, (2, 1): 2},
    "plateau": {
        (0, 0): 0,
        (1, 0): 1 - 1 / e,
        (1, 1): 1 - exp(-2),
        (-2, 1): 1 - exp(-5),
        (9, 9): 1,
    },
    "two-valleys": {(0, 0): 1, (1, 0.5): 0.25, (-1, -0.5): -0.25, (1, 0): 0.5, (2, 2): 10.5},
    "parabola": {(0,): 0, (1,): 1, (-2,): 4, (0.5,): 0.25, (-10,): 100},
    "double-well": {(0,): 1, (1,): 0.25, (-1,): -0.25, (2,): 9.5, (-2,): 8.5},
    "absolute": {(0,): 0, (1,): 1, (-2,): 2, (0.5,): 0.5, (-1e-9,): 1e-9},
    "wavy": {
        (0,): 0,
        (pi,): pi**2 / 10,
        (pi / 6,): pi**2 / 360 + 1,
        (-pi / 6,): pi**2 / 360 - 1,
        (pi / 2,): pi**2 / 40 - 1,
    },
}

# The least loss where it is not 0: from the literature, from the roots of the derivative, a
# polynomial, or the least of many.
TILTED_WELLS = min((w**2 - 1) ** 2 + w / 4 for w in np.roots([4, 0, -4, 0.25]))
LEAST = {
    "styblinski-tang": 2 * -39.16616570377142,
    "six-hump-camel": -1.031628453489877,
    "two-valleys": TILTED_WELLS,
    "double-well": TILTED_WELLS,
    "wavy": min(REFERENCES["wavy"](np.linspace(-1, 0, 100_001))),
}

GLOBAL_MINIMA = {"himmelblau": 4, "six-hump-camel": 2, "saddle": 0, "monkey-saddle": 0}

# Minima at which the slope jumps, so that Newton's method finds no root of it.
KINKS = {"ackley": {(0, 0)}, "absolute": {(0,)}}

FORMULA_PARTS = re.compile(r"\d+(?:\.\d+)?|exp|cos|sin|√|[exywπ]|[²³⁴]|[−+/()]")


def objective_of(problem, dtype=torch.float64):
    return Objective(problem, dtype, "cpu")


def losses(problem, points, dtype=torch.float64):
    objective = objective_of(problem, dtype)
    return surface.losses(objective, objective.tensor(points))


def gradient_and_eigenvalues(problem, point):
    objective = objective_of(problem)
    leaf = objective.tensor(point).requires_grad_()
    (gradient,) = torch.autograd.grad(objective(leaf), leaf)
    hessian = torch.autograd.functional.hessian(objective, leaf.detach())
    return gradient, torch.linalg.eigvalsh(hessian)


def places(problem, count=200):
    """Points all over the view and around it, always the same."""
    low, high = np.array(problem.view).T
    around = np.random.default_rng(0).uniform(-1, 1, (count, len(low)))
    return (low + high) / 2 + (high - low) * around


def as_python(formula):
    """A formula as it stands in a book, with the signs that Python needs."""
    written, ends = [], False
    for part in FORMULA_PARTS.findall(formula.replace("|w|", "√(w²)")):
        if part in "²³⁴":
            written.append(f"**{'²³⁴'.index(part) + 2}")
            continue
        if ends and part not in "−+/)":
            written.append("*")
        written.append({"−": "-", "√": "sqrt", "π": "pi"}.get(part, part))
        ends = part not in ("exp", "cos", "sin", *"√−+/(")
    return "".join(written)


def stationary_points(problem, starts=41, steps=60):
    """Where Newton's method ends from all over the view, with the Hessian's least eigenvalue."""
    objective = objective_of(problem)
    axes = [np.linspace(*interval, starts) + 1e-3 for interval in problem.view]
    points = objective.tensor(np.stack(np.meshgrid(*axes), -1).reshape(-1, len(axes)))
    for _ in range(steps):
        leaves = points.requires_grad_()
        total = torch.func.vmap(objective)(leaves).sum()
        (gradient,) = torch.autograd.grad(total, leaves, create_graph=True)
        rows = [
            torch.autograd.grad(part.sum(), leaves, retain_graph=True)[0] for part in gradient.T
        ]
        hessian = torch.stack(rows, 1)
        points = (leaves - torch.linalg.solve_ex(hessian, gradient)[0]).detach()
    low, high = objective.tensor(problem.view).T
    seen = ((low < points) & (points < high)).all(1) & (gradient.norm(dim=1) < 1e-9)
    return points[seen].numpy(), torch.linalg.eigvalsh(hessian[seen])[:, 0].detach().numpy()


# What is computed


def test_every_function_is_listed_and_has_a_reference_and_known_values():
    assert set(FUNCTIONS) == set(REFERENCES) == set(VALUES)
    assert all(PROBLEMS[name] is problem for name, problem in FUNCTIONS.items())
    assert all(len(known) >= 5 for known in VALUES.values())


@EVERY_FUNCTION
def test_a_function_is_the_reference_all_over(problem):
    points = places(problem)
    expected = REFERENCES[problem.id](*points.T)
    rounding = 1e-14 * np.abs(expected).max()
    np.testing.assert_allclose(losses(problem, points), expected, rtol=1e-12, atol=rounding)


@EVERY_FUNCTION
def test_a_function_has_the_known_values(problem):
    known = VALUES[problem.id]
    # Some of the literature's points have six digits.
    np.testing.assert_allclose(
        losses(problem, list(known)), list(known.values()), rtol=3e-6, atol=1e-12
    )


@EVERY_FUNCTION
def test_the_formula_that_is_shown_is_the_one_that_is_computed(problem):
    points = places(problem)
    names = {"sqrt": np.sqrt, "exp": exp, "cos": cos, "sin": sin, "pi": pi, "e": e}
    names |= zip(problem.parameter_names, points.T, strict=True)
    shown = eval(as_python(problem.formula), names)
    rounding = 1e-14 * np.abs(shown).max()
    np.testing.assert_allclose(losses(problem, points), shown, rtol=1e-12, atol=rounding)


@EVERY_FUNCTION
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_many_points_at_once_have_the_losses_of_each_by_itself(problem, dtype):
    objective = objective_of(problem, dtype)
    points = places(problem, 50)
    together = losses(problem, points, dtype)
    one_by_one = torch.stack([objective(objective.tensor(point)) for point in points])
    assert together.dtype == dtype
    rounding = 4 * torch.finfo(dtype).eps
    scale = float(one_by_one.abs().max())
    torch.testing.assert_close(together, one_by_one, rtol=rounding, atol=rounding * scale)


@EVERY_FUNCTION
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_loss_gradient_and_curvature_are_finite_all_over(problem, dtype):
    objective = objective_of(problem, dtype)
    for point in [*places(problem, 20), problem.start, *problem.minima, (0,) * len(problem.start)]:
        leaf = objective.tensor(point).requires_grad_()
        loss = objective(leaf)
        (gradient,) = torch.autograd.grad(loss, leaf)
        hessian = torch.autograd.functional.hessian(objective, leaf.detach())
        assert all(numbers.isfinite().all() for numbers in (loss, gradient, hessian))


# The minima


@EVERY_FUNCTION
def test_a_known_minimum_is_one_and_in_view(problem):
    for minimum in problem.minima:
        gradient, eigenvalues = gradient_and_eigenvalues(problem, minimum)
        # At a kink nothing but 0 will do, as its curvature is no scale.
        scale = 0 if minimum in KINKS.get(problem.id, ()) else 1 + eigenvalues[-1]
        assert gradient.norm() <= 1e-9 * scale
        assert eigenvalues[0] >= 0
        assert all(low < m < high for m, (low, high) in zip(minimum, problem.view, strict=True))


@EVERY_FUNCTION
def test_all_around_a_known_minimum_the_loss_is_greater(problem):
    turns = np.linspace(0, 2 * pi, 24, endpoint=False)
    ring = np.stack([np.cos(turns), np.sin(turns)], 1)[:, : len(problem.start)]
    # In one dimension, a quarter of a turn is no way to go.
    ring = ring[np.abs(ring).sum(1) > 0.1]
    for minimum in problem.minima:
        (at_minimum,) = losses(problem, [minimum])
        for radius in (1e-4, 1e-2):
            assert (losses(problem, minimum + radius * ring) > at_minimum).all()


@EVERY_FUNCTION
def test_no_two_known_minima_are_the_same(problem):
    apart = [np.linalg.norm(np.subtract(*pair)) for pair in combinations(problem.minima, 2)]
    assert min(apart, default=1) > 0.1


@EVERY_FUNCTION
def test_all_minima_in_view_are_known(problem):
    points, least_curvature = stationary_points(problem)
    found = points[least_curvature > 1e-9]
    smooth = [m for m in problem.minima if m not in KINKS.get(problem.id, ())]
    near = np.abs(found[:, None] - np.reshape(smooth, (1, -1, len(problem.start)))).max(-1) < 1e-9
    assert near.any(1).all()
    assert near.any(0).all()


@EVERY_FUNCTION
def test_the_global_minima_have_the_least_loss(problem):
    at_minima = losses(problem, problem.minima).numpy() if problem.minima else np.empty(0)
    least = LEAST.get(problem.id, 0.0)
    is_global = np.isclose(at_minima, least, rtol=1e-10, atol=1e-12)
    assert is_global.sum() == GLOBAL_MINIMA.get(problem.id, 1)
    assert (at_minima[~is_global] > least + 1e-3).all()
    if problem.minima:
        assert losses(problem, places(problem, 5000)).min() > least


def test_the_middle_of_ackleys_function_is_0_but_for_1e_12_and_has_a_slope_of_0():
    gradient, _ = gradient_and_eigenvalues(FUNCTIONS["ackley"], (0, 0))
    assert 0 < losses(FUNCTIONS["ackley"], [(0, 0)]) < 1e-12
    assert gradient.tolist() == [0, 0]


# What a learner meets


@EVERY_FUNCTION
def test_a_function_introduces_itself(problem):
    assert 20 < len(problem.story) <= 100
    assert problem.title
    size = {1: "one parameter", 2: "two parameters"}[len(problem.parameter_names)]
    assert problem.group == f"Functions of {size}"
    assert problem.data is None


def test_the_functions_of_two_parameters_come_first_each_with_a_place_of_its_own():
    orders = [problem.order for problem in FUNCTIONS.values()]
    assert len(set(orders)) == len(orders)
    ordered = [p for p in PROBLEMS.values() if p.id in FUNCTIONS]
    assert min(orders) >= 200
    sizes = [len(problem.start) for problem in ordered]
    assert sizes == sorted(sizes, reverse=True)


@EVERY_FUNCTION
def test_a_start_is_in_view_and_on_a_slope(problem):
    gradient, _ = gradient_and_eigenvalues(problem, problem.start)
    assert gradient.norm() > 0.009
    for start, (low, high) in zip(problem.start, problem.view, strict=True):
        assert low < start < high


@EVERY_FUNCTION
def test_the_spans_of_a_view_are_alike(problem):
    spans = [high - low for low, high in problem.view]
    assert max(spans) < 1.5 * min(spans)


def test_a_new_problem_takes_one_file_of_under_60_lines():
    assert len(camel.PROBLEMS) == 1
    assert len(Path(camel.__file__).read_text("utf-8").splitlines()) < 60
