import ast
import builtins
import contextlib
import io

import msgspec
import numpy as np
import pytest
import torch

from gdsim.core import curvature, surface
from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.core.formula import FormulaError
from gdsim.core.objective import Objective
from gdsim.core.problems import OPTIONS, PROBLEMS, built
from gdsim.core.problems.functions import in_code, of_formula
from gdsim.core.problems.own_formula import MOST_SAMPLES, OwnFormula
from gdsim.core.script import script
from gdsim.core.settings import settings_for

HOURS = np.linspace(0.0, 4.0, 21)
DECAY = Columns.of(
    ("hours spent", "z", "left"), np.stack([HOURS, HOURS**2, 3 * np.exp(-0.5 * HOURS) + 1], axis=1)
)


def objective_of(device="cpu", dtype=torch.float64, **options):
    return Objective(OwnFormula(**options).problem(), dtype, device)


def loss_and_slopes(problem, dtype):
    """The loss at the problem's start, and its gradient there, as bytes."""
    objective = Objective(problem, dtype, "cpu")
    parameters = torch.tensor(problem.start, dtype=dtype, requires_grad=True)
    loss = objective(parameters)
    loss.backward()
    return loss.detach().numpy().tobytes(), parameters.grad.numpy().tobytes()


def loss_and_slopes_of_code(problem, dtype):
    """The same as the problem's code has them."""
    parameters = torch.tensor(problem.start, dtype=dtype, requires_grad=True)
    known = {"torch": torch, "p": parameters}
    if problem.data:
        known[problem.code.inputs] = torch.tensor(problem.data.inputs, dtype=dtype)
        known["y"] = torch.tensor(problem.data.targets, dtype=dtype)
    exec(f"{problem.code.forward}\n{problem.code.loss}", known)
    known["loss"].backward()
    assert known["p"] is parameters
    return known["loss"].detach().numpy().tobytes(), parameters.grad.numpy().tobytes()


def printed(**options):
    """The numbers that the script of a run prints."""
    out = io.StringIO()
    settings = settings_for("formula", options=OwnFormula(**options))
    with contextlib.redirect_stdout(out):
        exec(compile(script([(0, settings)], 3), "script.py", "exec"), {"__name__": "__main__"})
    return [line.split() for line in out.getvalue().splitlines()[1:]]


# ---- A loss of named parameters ----


def test_at_first_it_is_rosenbrocks_valley_from_where_he_started():
    problem = PROBLEMS["formula"]
    assert problem.formula == "(a - 1)**2 + 100*(b - a**2)**2"
    assert problem.parameter_names == ("a", "b")
    assert problem.start == (-1.2, 1.0)
    assert problem.options == OwnFormula()
    assert OPTIONS["formula"] is OwnFormula


def test_a_loss_is_what_its_formula_says(device):
    objective = objective_of(device)
    for a, b in [(-1.2, 1.0), (0.5, -2.0), (1.0, 1.0)]:
        loss = objective(objective.tensor([a, b]))
        assert loss.shape == ()
        assert loss.item() == pytest.approx((a - 1) ** 2 + 100 * (b - a**2) ** 2, rel=1e-12)


def test_its_parameters_come_in_the_order_in_which_they_first_appear():
    assert OwnFormula(loss="(w2 - w1)**2 + b**2").problem().parameter_names == ("w2", "w1", "b")


@pytest.mark.parametrize(
    ("loss", "start"),
    [
        ("a**2 + b**2 + c**2", (1.0, 1.0, 1.0)),
        ("(a - 1)**2", (-1.2,)),
        ("(a - 1)**2 + (b - 1)**2 + (c - 1)**2", (-1.2, 1.0, -1.2)),
        ("(log(a) - 3)**2 - (log(a)*0 - log(a)*0)", (1.0,)),
        ("sqrt(0.9 - a)*(a + 1.2)**2 + log(a)**2", (0.5,)),
        ("log(a - 2)**2 + a", (3.0,)),
        ("sqrt(a - 9)", (1.0,)),
        ("0*a", (1.0,)),
    ],
)
def test_a_run_starts_where_the_loss_is_finite_and_not_flat_if_there_is_such_a_place(loss, start):
    problem = OwnFormula(loss=loss).problem()
    assert problem.start == start
    for (low, high), value in zip(problem.view, problem.start, strict=True):
        assert low <= -3 < 3 <= high
        assert low < value < high


@pytest.mark.parametrize(
    ("loss", "rate"),
    [
        ("5*(a - 3)**2", 0.1),
        ("a**2 + 200*b**2", 0.002),
        ("abs(a)", 0.1),
        ("sqrt(a - 9)", 0.1),
        ("1e-9*a**2 + a", 0.1),
    ],
)
def test_the_first_learning_rate_is_the_inverse_of_the_curvature(loss, rate):
    assert OwnFormula(loss=loss).problem().learning_rate == rate


@pytest.mark.parametrize("name", ["loss", "model"])
def test_the_first_learning_rate_takes_a_run_down(name):
    options = {"loss": {}, "model": {"model": "a*exp(-b*x) + c", "columns": DECAY}}[name]
    objective = objective_of(**options)
    problem = objective.problem
    point, losses = objective.tensor(problem.start), []
    for _ in range(300):
        leaf = point.clone().requires_grad_()
        loss = objective(leaf)
        (gradient,) = torch.autograd.grad(loss, leaf)
        point = point - problem.learning_rate * gradient
        losses.append(loss.item())
    assert losses[-1] < 0.2 * losses[0]
    assert max(losses) == losses[0]


def test_its_curvature_is_that_of_the_second_derivatives():
    objective = objective_of()
    ends = curvature.eigenvalues(objective, objective.tensor([1.0, 1.0]))
    expected = np.linalg.eigvalsh([[802.0, -400.0], [-400.0, 200.0]])
    assert (ends.smallest, ends.largest) == pytest.approx(tuple(expected), rel=1e-9)


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"loss": "a"},
        {"loss": "min(a, 2) + max(b, a) + relu(c)*2**a + softplus(-b)"},
        {"model": "a*exp(-b*x) + c", "columns": DECAY},
        {"model": "w1*x + w2*z + sigmoid(c)", "columns": DECAY},
    ],
    ids=str,
)
def test_a_surface_is_the_loss_at_each_point_by_itself(options, device):
    objective = objective_of(device, **options)
    size = len(objective.problem.parameter_names)
    points = torch.randn(40, size, generator=torch.Generator().manual_seed(1)).to(objective.device)
    points = points.to(torch.float64)
    expected = torch.stack([objective(point) for point in points])
    torch.testing.assert_close(surface.losses(objective, points), expected, rtol=1e-12, atol=1e-14)


# ---- A model of a table ----


def test_a_model_is_fitted_by_its_mean_squared_error():
    objective = objective_of(model="a*exp(-b*x) + c", columns=DECAY)
    assert objective.problem.parameter_names == ("a", "b", "c")
    assert objective(objective.tensor([3.0, 0.5, 1.0])).item() == pytest.approx(0, abs=1e-30)
    prediction = 2 * np.exp(-HOURS) - 1
    loss = np.mean((prediction - DECAY.column("left")) ** 2)
    assert objective(objective.tensor([2.0, 1.0, -1.0])).item() == pytest.approx(loss, rel=1e-12)
    assert objective.predict(objective.tensor([2.0, 1.0, -1.0])).numpy() == pytest.approx(
        prediction
    )


def test_of_a_table_a_model_takes_the_columns_that_it_names():
    data = OwnFormula(model="w*z + b", columns=DECAY).problem().data
    assert (data.input_names, data.target_name) == (("z",), "left")
    np.testing.assert_array_equal(data.inputs, HOURS**2)
    np.testing.assert_array_equal(data.targets, DECAY.column("left"))

    several = OwnFormula(model="w1*left + w2*x", columns=DECAY, target="z").problem()
    assert several.data.input_names == ("hours spent", "left")
    assert several.parameter_names == ("w1", "w2")
    np.testing.assert_array_equal(several.data.inputs, DECAY.array[:, [0, 2]])
    np.testing.assert_array_equal(several.data.targets, HOURS**2)


def test_x_is_the_column_of_that_name_before_it_is_the_first():
    table = Columns.of(("w", "x", "y"), [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    problem = OwnFormula(model="a*x", columns=table).problem()
    assert problem.data.input_names == ("x",)
    np.testing.assert_array_equal(problem.data.inputs, [2.0, 5.0])
    # And w is no parameter here.
    assert OwnFormula(model="a*x + w", columns=table).problem().parameter_names == ("a",)


def test_the_second_slopes_of_a_linear_model_are_those_of_least_squares():
    objective = objective_of(model="w*x + b", columns=DECAY)
    ends = curvature.eigenvalues(objective, objective.tensor([0.3, -0.1]))
    design = np.stack([HOURS, np.ones_like(HOURS)], axis=1)
    expected = np.linalg.eigvalsh(2 * design.T @ design / len(HOURS))
    assert (ends.smallest, ends.largest) == pytest.approx(tuple(expected), rel=1e-9)


def test_a_long_table_is_sampled_for_the_start_and_the_learning_rate(monkeypatch):
    rows = np.arange(10.0 * MOST_SAMPLES + 7)
    table = Columns.of(("x", "y"), np.stack([rows / len(rows), rows], axis=1))
    seen = []
    monkeypatch.setattr(
        "gdsim.core.problems.own_formula.mean_squared_error",
        lambda prediction, y: seen.append(len(y)) or ((prediction - y) ** 2).mean(),
    )
    problem = OwnFormula(model="w*x + b", columns=table).problem()
    assert len(problem.data) == len(rows)
    assert 0.9 * MOST_SAMPLES <= max(seen) <= MOST_SAMPLES


# ---- Its program ----


NOT_NAMES = {"True", "False", "None", "abs", "min", "max"}
"""What a formula has for itself."""


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"loss": "(w - 3)**2"},
        {"loss": "(x - 1)**2 + (y - x)**2 + exp(-X)"},
        {"loss": "(p - 2)**2 + torch**2 + (loss - loss_)**2 + y_pred**2"},
        {"model": "a*exp(-b*x) + c", "columns": DECAY},
        {"model": "a*x", "columns": DECAY},
        {"model": "a*x + b*z + X*x**2 + y*z*x", "columns": DECAY},
        {"model": "p*x", "columns": DECAY},
        {"model": "a*y + b*x*y", "columns": Columns.of(("x", "y", "z"), np.eye(3))},
        {"model": "a*y", "columns": Columns.of(("y", "z"), np.eye(2))},
    ],
    ids=str,
)
def test_its_code_gives_the_same_loss_and_slopes_bit_for_bit(options, dtype):
    problem = OwnFormula(**options).problem()
    assert loss_and_slopes(problem, dtype) == loss_and_slopes_of_code(problem, dtype)


def test_its_code_is_what_one_would_write():
    code = OwnFormula(model="a*exp(-b*x) + c", columns=DECAY).problem().code
    assert code.forward == "a, b, c = p\ny_pred = a * torch.exp(-b * x) + c"
    assert (code.inputs, code.loss) == ("x", "loss = ((y_pred - y) ** 2).mean()")
    assert OwnFormula(loss="w**2").problem().code.forward == "(w,) = p\ny_pred = w ** 2"
    several = OwnFormula(model="a*x + b*z", columns=DECAY).problem().code
    assert several.forward == "a, b = p\nx, z = X.T\ny_pred = a * x + b * z"
    assert several.inputs == "X"


def test_no_name_is_in_the_way_of_the_programs_own():
    run = settings_for("formula", options=OwnFormula(model="a*x + b*z", columns=DECAY))
    # A program has these, whatever else it comes to have.
    names = {"y_pred", "loss", "learning_rate", "iteration", "start", "text", "row", "torch", "p"}
    tree = ast.parse(script([(0, run)], 3))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert names <= used
    used |= {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    used = sorted((used | set(dir(builtins)) | {"optimizer", "X", "y"}) - {"x", "a", "b", "z"})
    used = [name for name in used if not name.startswith("_") and name not in NOT_NAMES]
    for first in range(0, len(used), 20):
        taken = used[first : first + 20]
        neutral = [f"n{index}" for index in range(len(taken))]
        alike, other = (
            "+".join(f"({name} - 2)**2" for name in names) for names in (taken, neutral)
        )
        assert printed(loss=alike) == printed(loss=other)


def test_names_in_code_stay_apart():
    called = in_code(("loss", "loss_", "loss__", "a", "a_"))
    assert len(set(called.values())) == len(called)
    assert called["a"] == "a"
    assert called["loss"] == "loss_"


# ---- What is refused ----


@pytest.mark.parametrize(
    ("options", "field", "told"),
    [
        ({"loss": "(a - 1)^2"}, "loss", "'^' at column 8; write ** for a power"),
        ({"loss": ""}, "loss", "empty"),
        ({"loss": "1 + 2*3"}, "loss", "always 7"),
        ({"loss": "+".join(f"n{i}" for i in range(51))}, "loss", "at most 50 names"),
        ({"model": "a*x"}, "columns", "open one first"),
        ({"model": "a*x + foo(b)", "columns": DECAY}, "model", "'foo' at column 7"),
        ({"model": "a*b", "columns": DECAY}, "model", "no input; use one of x, z"),
        ({"model": "x + z", "columns": DECAY}, "model", "no parameter"),
        ({"model": "a*left", "columns": DECAY}, "model", "uses its target, 'left'"),
        ({"model": "a*x", "columns": DECAY, "target": "right"}, "target", "there are hours spent"),
        ({"model": "a*x", "columns": Columns.of(("y",), [[1.0]])}, "columns", "beside the target"),
        (
            {"model": "a + 1e-3*e", "columns": Columns.of(("e", "y"), [[1.0, 2.0]])},
            "model",
            "'e' at column 10 could be",
        ),
    ],
)
def test_what_makes_no_problem_is_told_beside_its_field(options, field, told):
    with pytest.raises(SettingsError) as caught:
        OwnFormula(**options)
    assert caught.value.field == field
    assert told in str(caught.value)
    assert str(caught.value).endswith(".")


def test_the_column_of_a_slip_can_be_asked_for():
    with pytest.raises(SettingsError) as caught:
        OwnFormula(loss="a + b$")
    assert caught.value.__cause__.column == 6


def test_a_function_of_a_formula_knows_no_other_names():
    predict, loss, code = of_formula("a**2 + b", ("b", "a"))
    value = predict(torch.tensor([5.0, 2.0]), torch.empty(0))
    assert loss(value, torch.empty(0)).item() == 9
    assert code.forward == "b, a = p\ny_pred = a ** 2 + b"
    with pytest.raises(FormulaError, match="unknown name 'c' at column 5; known are a, b"):
        of_formula("a + c", ("a", "b"))


def test_it_is_read_back_as_it_was_kept():
    options = OwnFormula(model="a*x + b", columns=DECAY, target="z")
    again = msgspec.json.decode(msgspec.json.encode(options), type=OwnFormula)
    assert again == options
    assert built("formula", again) is built("formula", options)
