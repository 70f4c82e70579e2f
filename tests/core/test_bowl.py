import re

import msgspec
import numpy as np
import pytest
import torch
from hypothesis import example, given
from hypothesis import strategies as st

from gdsim.core.faults import SettingsError
from gdsim.core.objective import Objective
from gdsim.core.problems import OPTIONS, PROBLEMS, Options, built
from gdsim.core.problems.bowl import Bowl
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.settings import RunSettings, settings_for

conditions = st.floats(1, 1e6)
angles = st.floats(0, 90)


def hessian_of(bowl):
    objective = Objective(bowl.problem(), torch.float64, "cpu")
    return torch.autograd.functional.hessian(objective, objective.tensor((0.3, -1.2))).numpy()


@given(conditions, angles)
@example(1, 30)
@example(10, 0)
@example(10, 90)
@example(1e6, 45)
@example(123.456, 1e-9)
def test_the_condition_is_the_ratio_of_the_hessians_eigenvalues(condition, angle):
    along, across = np.linalg.eigvalsh(hessian_of(Bowl(condition=condition, angle=angle)))
    # Of an eigenvalue near 1, so much is lost beside one of 1e6.
    assert across / along == pytest.approx(condition, rel=1e-14 * condition + 1e-13)
    assert along == pytest.approx(1, abs=3e-6)


@given(st.floats(2, 1e6), angles)
@example(10, 0)
@example(10, 90)
def test_the_angle_is_that_of_the_flat_direction(condition, angle):
    _, directions = np.linalg.eigh(hessian_of(Bowl(condition=condition, angle=angle)))
    flat = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
    assert abs(directions[:, 0] @ flat) == pytest.approx(1, abs=1e-9)


@pytest.mark.parametrize("point", [(1, 0), (0, 1), (1, 1), (-2, 0.5), (3, -4)])
@pytest.mark.parametrize("angle", [0, 30, 45, 72.5, 90])
def test_the_loss_is_that_of_a_turned_ellipse(angle, point):
    turn = np.radians(angle)
    turned = [[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]] @ np.array(point)
    objective = Objective(Bowl(condition=8, angle=angle).problem(), torch.float64, "cpu")
    loss = objective(objective.tensor(point)).item()
    assert loss == pytest.approx((turned**2 @ [1, 8]) / 2, rel=2e-5)


@pytest.mark.parametrize(
    ("bowl", "formula"),
    [
        (Bowl(), "((0.866025x + 0.5y)² + 10(0.866025y − 0.5x)²)/2"),
        (
            Bowl(condition=1e6, angle=45),
            "((0.707107x + 0.707107y)² + 1000000(0.707107y − 0.707107x)²)/2",
        ),
        (Bowl(condition=2.5, angle=0), "(x² + 2.5y²)/2"),
        (Bowl(condition=2.5, angle=90), "(y² + 2.5x²)/2"),
    ],
)
def test_the_formula_that_is_shown_is_the_one_that_is_computed(bowl, formula):
    problem = bowl.problem()
    assert problem.formula == formula
    written = re.sub(r"(?<=[\d.])(?=[(xy])", "*", formula.replace("²", "**2").replace("−", "-"))
    shown = eval(written, {"x": 0.7, "y": -1.3})
    objective = Objective(problem, torch.float64, "cpu")
    assert objective(objective.tensor((0.7, -1.3))).item() == pytest.approx(shown, rel=1e-14)


# As options


@pytest.mark.parametrize("field", ["condition", "angle"])
@pytest.mark.parametrize("value", [-1, -1e-9, 1e6 + 1, 1e308, np.inf, -np.inf, np.nan, "10", None])
def test_a_number_out_of_its_range_is_refused_by_its_name(field, value):
    with pytest.raises(
        SettingsError, match=f"The {field} must be a number of at least .* not"
    ) as told:
        Bowl(**{field: value})
    assert told.value.field == field


@pytest.mark.parametrize(
    "options", [{"condition": 1}, {"condition": 1e6}, {"angle": 0}, {"angle": 90}]
)
def test_the_ends_of_a_range_are_in_it(options):
    assert Bowl(**options).problem().options == Bowl(**options)


def test_a_condition_below_1_and_an_angle_beyond_90_are_out_of_range():
    for options in ({"condition": 0.999}, {"angle": 90.001}):
        with pytest.raises(SettingsError):
            Bowl(**options)


def test_the_bowl_is_listed_as_its_first_options_make_it():
    assert OPTIONS["bowl"] is Bowl
    assert PROBLEMS["bowl"].options == Bowl() == Bowl(condition=10, angle=30)
    assert built("bowl").formula == built("bowl", Bowl()).formula == PROBLEMS["bowl"].formula
    assert built("bowl", Bowl(condition=3)).options == Bowl(condition=3)


@given(conditions, angles)
def test_options_are_read_as_they_were_written(condition, angle):
    settings = settings_for("bowl", options=Bowl(condition=condition, angle=angle))
    assert msgspec.json.decode(msgspec.json.encode(settings), type=RunSettings) == settings


def test_every_field_tells_what_it_is():
    for field in msgspec.structs.fields(Bowl):
        assert 10 < len(field.type.__metadata__[0].description) < 80
    assert issubclass(Bowl, Options)


# As a problem


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("angle", [0, 30, 90])
@pytest.mark.parametrize("condition", [1, 2, 10, 100])
def test_the_learning_rate_converges_in_some_eight_iterations_per_condition(
    condition, angle, dtype
):
    options = Bowl(condition=condition, angle=angle)
    run = Run(settings_for("bowl", options=options, dtype=dtype))
    while run.verdict is Verdict.OPEN and run.iteration < 5000:
        progress = run.advance(50)
    assert progress.verdict is Verdict.CONVERGED
    assert progress.ahead.parameters[0] == pytest.approx([0, 0], abs=1e-5)
    assert 4 * condition < run.iteration < 12 * condition + 20


def test_descent_zigzags_across_the_bowl_and_creeps_along_it():
    rows = Run(settings_for("bowl", dtype="float64")).advance(10).steps
    turn = np.radians(30)
    along = rows.parameters @ [np.cos(turn), np.sin(turn)]
    across = rows.parameters @ [-np.sin(turn), np.cos(turn)]
    assert (across[1:] * across[:-1] < 0).all()
    assert along[1:] / along[:-1] == pytest.approx(1 - 0.173, abs=1e-3)
    assert len(set(np.sign(along))) == 1


@pytest.mark.parametrize("condition", [1, 1e6])
def test_a_start_is_on_a_slope_whatever_the_condition(condition):
    for angle in (0, 30, 90):
        problem = Bowl(condition=condition, angle=angle).problem()
        objective = Objective(problem, torch.float64, "cpu")
        leaf = objective.tensor(problem.start).requires_grad_()
        objective(leaf).backward()
        assert leaf.grad.norm() > 1
        assert all(
            low < start < high
            for start, (low, high) in zip(problem.start, problem.view, strict=True)
        )
