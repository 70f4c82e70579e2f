import math
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gdsim.core import curvature, stability_text
from gdsim.core.curvature import Eigenvalues, Outlook
from gdsim.core.objective import Objective
from gdsim.core.optimizers import SGD, Adam
from gdsim.core.problems import PROBLEMS
from gdsim.core.problems.network import Network
from gdsim.core.settings import settings_for


def function(loss, *start):
    """The objective of a problem without data, by its loss."""
    problem = replace(
        PROBLEMS["line"],
        data=None,
        start=start,
        predict=lambda parameters, _inputs: loss(parameters),
        loss=lambda prediction, _targets: prediction,
    )
    return Objective(problem, torch.float64, "cpu")


def start_of(objective):
    return objective.tensor(objective.problem.start)


def objective_of(problem, dtype=torch.float64, device="cpu"):
    return Objective(PROBLEMS[problem], dtype, device)


def hessian_of(objective):
    return torch.autograd.functional.hessian(objective, start_of(objective))


def ends_of(matrix):
    spectrum = torch.linalg.eigvalsh(matrix)
    return spectrum[0].item(), spectrum[-1].item()


def measure(objective, **options):
    return curvature.eigenvalues(objective, start_of(objective), **options)


def stability_of(problem, rate=0.1, momentum=0.0, zero_grad=True):
    objective, rule = objective_of(problem), SGD(momentum=momentum)
    asked = settings_for(problem, learning_rate=rate, optimizer=rule, zero_grad=zero_grad)
    return curvature.stability_at(objective, start_of(objective), asked)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("options", [{}, {"most_exact": 0}], ids=["whole", "by iteration"])
@pytest.mark.parametrize(
    ("problem", "told"),
    [
        ("one-sample", "8.0000, 8.0000, 0.2500"),
        ("batch", "9.3333, 9.3333, 0.2143"),
        ("two-weights", "0.1872, 7.6928, 0.2600"),
    ],
)
def test_the_tutorials_problems_have_the_tutorials_limits(problem, told, options, dtype, device):
    ends = measure(objective_of(problem, dtype, device), **options)
    limit = curvature.stability(ends, 0.1, quadratic=True).limit
    assert f"{ends.smallest:.4f}, {ends.largest:.4f}, {limit:.4f}" == told
    # Computed in float64, whatever the run's dtype.
    assert ends.largest == pytest.approx(measure(objective_of(problem)).largest, rel=1e-9)


def by_differences(objective, step=1e-4):
    """The Hessian by central differences of the loss alone."""
    point = start_of(objective)
    moves = step * torch.eye(len(point), dtype=torch.float64)

    def losses(first, second):
        rows = [[objective(point + first * a + second * b) for b in moves] for a in moves]
        return torch.tensor(rows, dtype=torch.float64)

    sides = losses(1, 1) - losses(1, -1) - losses(-1, 1) + losses(-1, -1)
    return sides / (4 * step**2)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(-2, 2), min_size=1, max_size=4), st.floats(-3, 3), st.floats(-1, 1))
def test_eigenvalues_are_those_of_finite_differences(start, mixed, quartic):
    def loss(p):
        wave = torch.sin(p[0] * p[-1] + p.sum())
        return quartic * (p**4).sum() + mixed * wave + (p * p.flip(0).exp()).sum()

    objective = function(loss, *start)
    ends = measure(objective)
    expected = ends_of(by_differences(objective))
    scale = 1 + max(map(abs, expected))
    assert (ends.smallest, ends.largest) == pytest.approx(expected, abs=1e-4 * scale)


def random_numbers(*shape):
    generator = torch.Generator().manual_seed(11)
    return torch.randn(*shape, generator=generator, dtype=torch.float64) / math.sqrt(shape[-1])


ROOT = random_numbers(120, 60)
SYMMETRIC = random_numbers(60, 60) + random_numbers(60, 60).T
MATRICES = {
    "bowl": ROOT.T @ ROOT,
    "hill": -ROOT.T @ ROOT,
    "saddle": SYMMETRIC,
    "valley": torch.diag(torch.linspace(0, 5, 60).double()),
    "pairs of opposite signs": torch.diag(torch.tensor([4.0, -4.0] * 30).double()),
    "round": 3 * torch.eye(60).double(),
    "flat": torch.zeros(60, 60).double(),
}


@pytest.mark.parametrize("shape", MATRICES)
def test_power_iteration_finds_the_ends_of_a_quadratic_loss(shape):
    matrix = MATRICES[shape]
    ends = measure(function(lambda p: p @ matrix @ p / 2 + p.sum(), *[0.1] * 60))
    smallest, largest = ends_of(matrix)
    steepest = max(abs(smallest), abs(largest))
    assert (ends.smallest, ends.largest) == pytest.approx((smallest, largest), abs=3e-3 * steepest)
    assert max(abs(ends.smallest), abs(ends.largest)) == pytest.approx(steepest, rel=1e-5)
    # Never from beyond: a valley is no saddle.
    assert smallest - 1e-12 <= ends.smallest <= ends.largest <= largest + 1e-12


def test_power_iteration_finds_the_ends_of_a_loss_that_is_not_quadratic():
    directions = random_numbers(20, 60)
    objective = function(
        lambda p: torch.tanh(directions @ p * 3).square().sum() + (p**4).sum(),
        *torch.linspace(-1, 1, 60).tolist(),
    )
    ends = measure(objective)
    assert (ends.smallest, ends.largest) == pytest.approx(ends_of(hessian_of(objective)), rel=1e-4)
    assert ends.smallest < 0 < ends.largest


def test_power_iteration_takes_no_more_products_than_it_may():
    taken, options = [], {"tolerance": 0.0, "most": 30}
    ends = curvature.power_iteration(lambda v: taken.append(v) or SYMMETRIC @ v, 60, **options)
    assert len(taken) == 20 + 30 + 30
    assert ends.largest == pytest.approx(ends_of(SYMMETRIC)[1], rel=0.1)


@pytest.mark.parametrize(("size", "whole"), [(50, 2), (51, 0)])
def test_up_to_50_parameters_the_whole_hessian_is_computed(size, whole, monkeypatch):
    objective = function(lambda p: (p**4).sum(), *torch.linspace(1, 2, size).tolist())
    functional, made = torch.autograd.functional, []
    hessian = functional.hessian
    monkeypatch.setattr(functional, "hessian", lambda *a: made.append(a) or hessian(*a))
    assert measure(objective) == measure(objective)
    assert len(made) == whole
    assert measure(objective).largest == pytest.approx(48, rel=1e-3)


@pytest.mark.parametrize("size", [1, 2, 60])
@pytest.mark.parametrize("at", [0.0, -1.0, math.nan])
def test_a_hessian_that_is_not_finite_has_no_eigenvalues(size, at):
    ends = measure(function(lambda p: p.sqrt().sum(), *[at] * size))
    s = curvature.stability(ends, 0.1, quadratic=False)
    assert (s.outlook, s.limit, s.smooth, s.best) == (Outlook.UNKNOWN, None, None, None)
    assert math.isnan(s.curvature)


def test_the_curvature_does_not_cost_the_import_of_a_second_library():
    # torch.func, `grad_outputs` and torch.optim have torch import sympy: one to two seconds.
    code = """if True:
        import sys, torch
        from gdsim.core import curvature, objective, problems
        loss = objective.Objective(problems.PROBLEMS["two-weights"], torch.float64, "cpu")
        for most_exact in (0, 50):
            curvature.eigenvalues(loss, torch.ones(2), most_exact)
        curvature.is_quadratic(loss, torch.ones(2))
        assert not {"sympy", "torch._dynamo"} & set(sys.modules)
    """
    subprocess.run([sys.executable, "-c", code], check=True)


QUADRATIC_OR_NOT = {
    "tilted bowl": (lambda p: (p**2).sum() - 3 * p.prod() + 7, True),
    "slope": (lambda p: p.sum(), True),
    "constant": (lambda p: 0 * p.sum() + 1, True),
    "large numbers": (lambda p: 1e9 * ((p[0] - 1e3) / 7) ** 2 - 1e-9 * p[1], True),
    "nearly": (lambda p: (p**2).sum() + 1e-4 * (p**3).sum(), False),
    "banana": (lambda p: (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2, False),
    "logarithm": (lambda p: p.log().sum(), False),
    "half a bowl": (lambda p: p.relu().square().sum(), False),
}


@pytest.mark.parametrize("name", QUADRATIC_OR_NOT)
@pytest.mark.parametrize("point", [(1.0, -2.0), (4.5, 4.5), (-30.0, 1e4)])
def test_a_loss_is_quadratic_where_its_hessian_is_the_same_everywhere(name, point):
    loss, quadratic = QUADRATIC_OR_NOT[name]
    objective = function(loss, 1.0, -2.0)
    assert curvature.is_quadratic(objective, objective.tensor(point)) is quadratic


def test_which_problems_are_quadratic():
    quadratic = {problem for problem in PROBLEMS if stability_of(problem).best}
    assert quadratic == {
        "one-sample",
        "two-weights",
        "line",
        "batch",
        "sphere",
        "bowl",
        "booth",
        "matyas",
        "parabola",
        "table",
    }


@given(b=st.floats(0, 1.5), a=st.floats(1e-3, 10), zero_grad=st.booleans())
def test_the_outlook_is_what_the_roots_say(b, a, zero_grad):
    roots = np.roots([1, a - 1 - b, b] if zero_grad else [1, a - 2 - b, 1 + 2 * b, -b])
    ends, size = Eigenvalues(1.0, 1.0), np.abs(roots).max()
    s = curvature.stability(ends, a, b, quadratic=True, zero_grad=zero_grad)
    # Where two roots meet, or are barely within the circle, they are found to few digits.
    assume(all(abs(a - border) > 1e-3 for border in (s.smooth, s.limit)))
    assume(abs(size - 1) > 1e-6 or b in (0, 1))
    one_sided = (np.abs(roots.imag) < 1e-6).all() and (roots.real > -1e-6).all()
    expected = (Outlook.SMOOTH if one_sided else Outlook.RINGS) if size < 1 else Outlook.DIVERGES
    assert s.outlook is (Outlook.ENDLESS if size == pytest.approx(1, abs=1e-9) else expected)


def test_the_best_rate_is_rounded_so_that_it_stays_below_the_limit():
    tutorial = ("one-sample", "batch", "two-weights")
    assert [stability_of(problem).best for problem in tutorial] == [0.125, 0.1071, 0.2538]
    for smallest in (1.0, 1e-2, 1e-4):
        s = curvature.stability(Eigenvalues(smallest, 12.3456789), 0.1, quadratic=True)
        exact = 2 / (smallest + 12.3456789)
        assert exact * (1 - 1e-3) <= s.best <= exact < s.limit


@pytest.mark.parametrize("smallest", [1.0, 1e-9, 0.0, -1.0])
@pytest.mark.parametrize("changes", [{"quadratic": False}, {"momentum": 0.5}, {"zero_grad": False}])
def test_no_best_rate_is_told_where_none_is_known(smallest, changes):
    ends = Eigenvalues(smallest, 4.0)
    assert curvature.stability(ends, 0.1, **{"quadratic": True} | changes).best is None
    assert (curvature.stability(ends, 0.1, quadratic=True).best is None) == (smallest < 1)


@given(*[st.floats(allow_infinity=False)] * 2, st.floats(1e-300, 1e300), st.floats(0, 2))
def test_every_eigenvalue_has_an_outlook_and_a_sentence(one, other, rate, momentum):
    for quadratic, zero_grad in ((True, True), (True, False), (False, True), (False, False)):
        ends, options = Eigenvalues(min(one, other), max(one, other)), {"quadratic": quadratic}
        s = curvature.stability(ends, rate, momentum, zero_grad=zero_grad, **options)
        assert stability_text.sentence(s).endswith(".")
        assert s.best is None or 0 < s.best < s.limit < math.inf
        assert s.limit is None or 0 <= s.smooth <= s.limit


def test_a_saddle_on_the_way_has_the_limit_of_its_steepest_direction():
    objective = function(lambda p: (p[0] ** 2 - 1) ** 2 + 3 * p[1] ** 2, 0.1, 0.9)
    s = curvature.stability_at(objective, start_of(objective), settings_for("one-sample"))
    assert (s.quadratic, s.smallest < 0, s.outlook) == (False, True, Outlook.SMOOTH)
    assert (s.curvature, s.limit) == pytest.approx((6, 1 / 3))


def told(smallest, largest, quadratic=True, **changes):
    ends = Eigenvalues(smallest, largest)
    return stability_text.sentence(curvature.stability(ends, 0.1, quadratic=quadratic, **changes))


def test_a_sentence_tells_the_limit():
    assert told(8, 8) == "Curvature 8.000: stable below a learning rate of 0.2500."
    assert told(8, 8, momentum=0.9).endswith("8.000: stable below a learning rate of 0.4750.")
    assert told(1, 12345).startswith("Curvature 12345: stable below a learning rate of 0.0001620")
    assert told(1, 8, quadratic=False).startswith("Curvature 8.000 here: stable below")


def test_a_sentence_tells_why_there_is_no_such_limit():
    endless = "rings without end below a learning rate of 0.5000."
    assert told(8, 8, zero_grad=False) == f"Curvature 8.000: with zero grad off, {endless}"
    assert told(8, 8, momentum=1.0) == f"Curvature 8.000: with a momentum of 1, {endless}"
    always = "every learning rate diverges."
    assert told(8, 8, momentum=1.1) == f"With a momentum of 1.1, {always}"
    assert told(8, 8, momentum=0.5, zero_grad=False) == f"With momentum and zero grad off, {always}"
    down = "The loss curves down along one direction (-2.000) and has no minimum:"
    assert told(-2, 8) == f"{down} {always}"
    saddle = "Another direction curves down (-2.000): a run leaves this saddle."
    assert told(-2, 8, quadratic=False).endswith(f"0.2500. {saddle}")
    none = "here, which sets no limit to the learning rate."
    assert told(-2, -1, quadratic=False) == f"The loss curves down (-2.000) {none}"
    assert told(0, 0) == f"The loss is flat or straight {none}"
    assert told(math.nan, math.nan).startswith("The curvature is not finite here")


# Where that is not what decides


@pytest.mark.parametrize(
    ("problem", "changes", "why"),
    [
        ("line", {}, ""),
        ("line", {"optimizer": SGD(momentum=0.9)}, ""),
        ("line", {"zero_grad": False, "batch_size": 3}, ""),
        ("line", {"optimizer": SGD(momentum=0.9, nesterov=True)}, "SGD"),
        ("line", {"optimizer": SGD(momentum=0.9, dampening=0.1)}, "SGD"),
        ("line", {"optimizer": SGD(weight_decay=0.1)}, "SGD"),
        ("line", {"optimizer": Adam()}, "Adam"),
        ("line", {"batch_size": 2}, "batches"),
        ("network", {}, ""),
        ("network", {"options": Network(hidden=(16,))}, "50 parameters"),
    ],
)
def test_it_is_said_why_the_limits_are_not_those_of_a_run(problem, changes, why):
    told = curvature.unjudged(settings_for(problem, **changes))
    assert bool(told) == bool(why)
    assert why in told


def test_another_learning_rate_than_the_runs_own_can_be_judged():
    asked = settings_for("one-sample", optimizer=SGD(momentum=0.5), zero_grad=True)
    s = curvature.stability_under(asked, Eigenvalues(8.0, 8.0), 0.3, quadratic=True)
    assert (s.learning_rate, s.momentum, s.limit) == (0.3, 0.5, 0.375)
    assert s == curvature.stability(Eigenvalues(8.0, 8.0), 0.3, 0.5, quadratic=True)
