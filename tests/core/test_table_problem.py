import time

import msgspec
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as some

from gdsim import assets
from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.core.objective import Objective
from gdsim.core.problems import OPTIONS, PROBLEMS, built
from gdsim.core.problems.table import Table, in_own_units
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.files.tables import read

LINEAR = {
    "one": Table(),
    "through zero": Table(bias=False),
    "two": Table(inputs=("hours", "sleep")),
    "two through zero": Table(inputs=("hours", "sleep"), bias=False),
}
LOGISTIC = {
    "one": Table(target="passed", model="logistic"),
    "one through zero": Table(target="passed", model="logistic", bias=False),
    "two": Table(inputs=("hours", "sleep"), target="passed", model="logistic"),
}
EVERY_KIND = pytest.mark.parametrize(
    "options",
    [
        msgspec.structs.replace(options, standardise=standardise)
        for options in (*LINEAR.values(), *LOGISTIC.values())
        for standardise in (False, True)
    ],
    ids=lambda o: f"{o.model} {len(o.inputs)} {o.bias} {o.standardise}",
)
EVERY_LINEAR = pytest.mark.parametrize("options", LINEAR.values(), ids=list(LINEAR))
EVERY_LOGISTIC = pytest.mark.parametrize("options", LOGISTIC.values(), ids=list(LOGISTIC))


def table(names, *rows, **fields):
    return Table(columns=Columns.of(names.split(), rows), **fields)


def design(options):
    """The inputs in the table's own units, and a column of ones where there is a bias."""
    chosen = [options.columns.column(name) for name in options.inputs]
    return np.column_stack([*chosen, *[np.ones(len(options.columns))] * options.bias])


def in_float64(problem):
    return Objective(problem, torch.float64, "cpu")


def hessian(problem, point):
    objective = in_float64(problem)
    return torch.autograd.functional.hessian(objective, objective.tensor(point)).numpy()


def test_the_first_table_is_the_sample_in_the_resources():
    assert Table().columns == read(assets.path("data/hours.csv"))


def test_the_problem_is_listed_and_known_by_its_id():
    assert OPTIONS["table"] is Table
    assert PROBLEMS["table"].options == Table()
    assert (PROBLEMS["table"].title, PROBLEMS["table"].group) == ("Your own table", "Your own")


@EVERY_KIND
def test_options_come_back_from_json(options):
    assert msgspec.json.decode(msgspec.json.encode(options), type=Table) == options
    assert built("table", options).options == options


@EVERY_LINEAR
def test_the_minimum_of_a_linear_model_is_that_of_least_squares(options):
    best, *_ = np.linalg.lstsq(design(options), options.columns.column("score"), rcond=None)
    assert options.problem().minima == (pytest.approx(best, rel=1e-10),)


@EVERY_LOGISTIC
def test_at_the_minimum_of_a_logistic_model_there_is_no_gradient(options):
    (minimum,) = options.problem().minima
    x, y = design(options), options.columns.column("passed")
    probability = 1 / (1 + np.exp(-x @ minimum))
    np.testing.assert_allclose(x.T @ (probability - y) / len(y), 0, atol=1e-11)


@EVERY_KIND
def test_start_and_minimum_are_in_the_first_view(options):
    problem = options.problem()
    names = problem.parameter_names
    assert len(names) == len(problem.start) == len(problem.view) == len(problem.minima[0])
    for (low, high), start, minimum in zip(
        problem.view, problem.start, problem.minima[0], strict=True
    ):
        assert low < min(start, minimum) <= max(start, minimum) < high


@EVERY_KIND
def test_the_code_is_what_is_computed(options):
    problem = options.problem()
    objective = in_float64(problem)
    point = np.random.default_rng(1).normal(size=len(problem.start))
    values, first = {"torch": torch, "y": objective.tensor(problem.data.targets)}, 0
    values[problem.code.inputs] = objective.tensor(problem.data.inputs)
    for name, (size,) in problem.code.tensors:
        values[name] = objective.tensor(point[first : first + size])
        first += size
    assert first == len(point)
    exec(f"{problem.code.forward}\n{problem.code.loss}", values)
    prediction = objective.predict(objective.tensor(point))
    assert torch.equal(values["y_pred"], prediction)
    assert torch.equal(values["loss"], objective.loss(prediction))
    assert problem.logit == (options.model == "logistic") == (problem.multiplies == ())


@EVERY_LINEAR
def test_each_parameter_multiplies_the_input_that_it_is_said_to(options):
    problem = options.problem()
    inputs = np.reshape(problem.data.inputs, (len(problem.data), -1))
    point = np.random.default_rng(2).normal(size=len(problem.start))
    expected = sum(
        value * (1 if which is None else inputs[:, which])
        for value, which in zip(point, problem.multiplies, strict=True)
    )
    objective = in_float64(problem)
    np.testing.assert_allclose(objective.predict(objective.tensor(point)), expected, rtol=1e-12)


@EVERY_KIND
def test_many_points_are_computed_at_once(options):
    objective = in_float64(options.problem())
    points = torch.randn(7, len(options.problem().start), dtype=torch.float64)
    together = torch.func.vmap(objective)(points)
    np.testing.assert_allclose(together, [objective(point) for point in points], rtol=1e-12)


@EVERY_KIND
def test_the_first_learning_rate_is_the_inverse_of_the_greatest_curvature(options):
    problem = options.problem()
    # At a logistic model's start all probabilities are 1/2; nowhere does its loss curve more.
    steepest = np.linalg.eigvalsh(hessian(problem, problem.start))[-1]
    assert problem.learning_rate == pytest.approx(1 / steepest, rel=0.05)
    assert problem.learning_rate == float(f"{problem.learning_rate:.1e}")


@pytest.mark.parametrize(
    "options",
    [
        LINEAR["one"],
        LOGISTIC["one"],
        Table(inputs=("hours", "sleep"), standardise=True),
        Table(inputs=("hours", "sleep"), target="passed", model="logistic", standardise=True),
    ],
)
def test_a_run_at_the_first_learning_rate_ends_at_the_minimum(options):
    problem = options.problem()
    run = Run(settings_for("table", options=options, dtype="float64"))
    progress = run.advance(8000)
    assert progress.verdict == "converged"
    assert progress.ahead.parameters[0] == pytest.approx(problem.minima[0], abs=2e-4)


@EVERY_KIND
def test_a_run_goes_where_a_bare_loop_goes(options):
    problem = options.problem()
    settings = settings_for("table", options=options, dtype="float64", tolerance=0.0)
    run = Run(settings)
    steps = [run.advance(1).ahead.parameters[0] for _ in range(30)]
    x, y = (torch.tensor(a) for a in (design_of(problem), np.array(problem.data.targets)))
    parameters = torch.zeros(x.shape[1], dtype=torch.float64, requires_grad=True)
    for shown in steps:
        if options.model == "linear":
            loss = torch.nn.functional.mse_loss(x @ parameters, y)
        else:
            loss = torch.nn.functional.binary_cross_entropy(torch.sigmoid(x @ parameters), y)
        (gradient,) = torch.autograd.grad(loss, parameters)
        with torch.no_grad():
            parameters -= settings.learning_rate * gradient
        np.testing.assert_allclose(shown, parameters.detach(), rtol=1e-9, atol=1e-12)


def design_of(problem):
    """The inputs as they are fitted, with the ones that a bias multiplies."""
    inputs = np.reshape(problem.data.inputs, (len(problem.data), -1))
    ones = len(problem.parameter_names) - inputs.shape[1]
    return np.column_stack([inputs, *[np.ones(len(inputs))] * ones])


def test_standardised_numbers_have_mean_0_and_deviation_1():
    for model, target in (("linear", "score"), ("logistic", "passed")):
        options = Table(inputs=("hours", "sleep"), target=target, model=model, standardise=True)
        data = options.problem().data
        np.testing.assert_allclose(data.inputs.mean(axis=0), 0, atol=1e-14)
        np.testing.assert_allclose(data.inputs.std(axis=0), 1, rtol=1e-14)
        assert data.input_names == ("hours (standardised)", "sleep (standardised)")
        if model == "linear":
            assert data.target_name == "score (standardised)"
            assert data.targets.mean() == pytest.approx(0, abs=1e-14)
            assert data.targets.std() == pytest.approx(1)
        else:
            assert data.target_name == "passed"
            assert set(data.targets) == {0, 1}


@EVERY_LINEAR
def test_a_standardised_linear_model_is_the_one_in_own_units(options):
    standardised = msgspec.structs.replace(options, standardise=True)
    found = in_own_units(standardised, standardised.problem().minima[0])
    # A line through zero in standardised units is one through the means in own units.
    x, y = design(msgspec.structs.replace(options, bias=True)), options.columns.column("score")
    best, *_ = np.linalg.lstsq(x, y, rcond=None)
    assert [name for name, _ in found] == [*options.problem().parameter_names[: len(best) - 1], "b"]
    assert [value for _, value in found] == pytest.approx(best, rel=1e-9)


@pytest.mark.parametrize("options", [LOGISTIC["one"], LOGISTIC["two"]])
def test_a_standardised_logistic_model_is_the_one_in_own_units(options):
    standardised = msgspec.structs.replace(options, standardise=True)
    found = in_own_units(standardised, standardised.problem().minima[0])
    names = options.problem().parameter_names
    expected = zip(names, map(pytest.approx, options.problem().minima[0]), strict=True)
    assert list(found) == list(expected)


@EVERY_KIND
def test_in_own_units_a_model_predicts_the_same(options):
    problem = options.problem()
    point = np.random.default_rng(3).normal(size=len(problem.start))
    own = np.array([value for _, value in in_own_units(options, point)])
    with_ones = msgspec.structs.replace(options, bias=len(own) > len(options.inputs))
    predicted = design_of(problem) @ point
    if options.standardise and options.model == "linear":
        targets = options.columns.column(options.target)
        predicted = targets.mean() + predicted * targets.std()
    np.testing.assert_allclose(design(with_ones) @ own, predicted, rtol=1e-10, atol=1e-10)


def test_parameters_in_own_units_are_left_as_they_are():
    assert in_own_units(LINEAR["two"], (1.5, 2.5, 3.5)) == (("w1", 1.5), ("w2", 2.5), ("b", 3.5))


@pytest.mark.parametrize(
    ("options", "names", "formula", "story"),
    [
        (LINEAR["one"], ("w", "b"), "w·x + b", "24 samples: score, from hours."),
        (LINEAR["through zero"], ("w",), "w·x", "24 samples: score, from hours."),
        (
            msgspec.structs.replace(LINEAR["one"], standardise=True),
            ("w", "b"),
            "w·x + b",
            "24 samples: score, from hours; both standardised: in standard deviations from the"
            " mean.",
        ),
        (
            Table(inputs=("hours", "sleep"), target="passed", model="logistic", standardise=True),
            ("w1", "w2", "b"),
            "w1·x1 + w2·x2 + b",
            "24 samples: the probability that passed is 1, from hours and sleep; the inputs"
            " standardised: in standard deviations from the mean.",
        ),
        (
            table("a b c d y", (1, 2, 3, 4, 5), (3, 1, 4, 1, 5), inputs=tuple("abcd"), target="y"),
            ("w1", "w2", "w3", "w4", "b"),
            "w1·x1 + w2·x2 + … + w4·x4 + b",
            "2 samples: y, from 4 columns.",
        ),
    ],
)
def test_a_model_is_told_in_words(options, names, formula, story):
    problem = options.problem()
    assert (problem.parameter_names, problem.formula, problem.story) == (names, formula, story)


@pytest.mark.parametrize(("largest", "decimals"), [(1e-9, 6), (0.5, 5), (7, 4), (95, 3), (1e9, 2)])
def test_the_larger_the_target_the_fewer_decimals(largest, decimals):
    options = table("a y", (1, 0), (2, -largest), inputs=("a",), target="y")
    assert options.problem().decimals == decimals


@pytest.mark.parametrize("model", ["linear", "logistic"])
def test_where_there_is_no_one_minimum_none_is_known(model):
    twice = table("a b y", (1, 2, 1), (2, 4, 0), (3, 6, 1), inputs=("a", "b"), target="y")
    constant = table("a y", (2, 1), (2, 0), (2, 1), inputs=("a",), target="y")
    for options in (twice, constant):
        problem = msgspec.structs.replace(options, model=model).problem()
        assert problem.minima == ()
        assert np.isfinite(problem.view).all()


@pytest.mark.parametrize(
    ("fields", "field", "message"),
    [
        ({"inputs": ()}, "inputs", "Choose 1 to 50 columns as inputs; there are 0."),
        ({"inputs": ("hours",) * 51}, "inputs", "Choose 1 to 50 columns as inputs; there are 51."),
        ({"inputs": ("ours",)}, "inputs", "There is no column 'ours'; there are hours, sleep,"),
        ({"target": "grade"}, "target", "There is no column 'grade'; there are hours, sleep,"),
        ({"inputs": ("sleep", "sleep")}, "inputs", "A column stands twice among the inputs"),
        ({"target": "hours"}, "target", "'hours' can't be predicted from itself"),
        ({"model": "logistic"}, "target", "A class is 0 or 1, but sample 1 of"),
        (
            {"columns": Columns.of(["hours", "score"], [[1, 2]])},
            "columns",
            "There is one sample only; at least 2 are needed.",
        ),
        (
            {"columns": Columns.of(["hours", "score"], [[1, 1], [2, 1]]), "model": "logistic"},
            "target",
            "All samples of 'score' are 1; there must be both 0 and 1.",
        ),
        (
            {"columns": Columns.of(["hours", "score"], [[3, 1], [3, 2]]), "standardise": True},
            "standardise",
            "'hours' is 3 in all samples, so it has no deviation",
        ),
        (
            {"columns": Columns.of(["hours", "score"], [[3, 0.1], [4, 0.1]]), "standardise": True},
            "standardise",
            "'score' is 0.1 in all samples, so it has no deviation",
        ),
        (
            {"columns": Columns.of(["hours", "score"], [[3, 1e200], [4, 1]])},
            "target",
            "The numbers in 'score' are too large to be squared, 1e+200",
        ),
        (
            {"columns": Columns.of(["hours", "score"], [[1e-30, 1], [0, 1]])},
            "inputs",
            "The numbers in 'hours' are too small to be squared, 1e-30",
        ),
    ],
)
def test_what_makes_no_problem_is_told(fields, field, message):
    with pytest.raises(SettingsError) as caught:
        Table(**fields).problem()
    assert str(caught.value).startswith(message)
    assert caught.value.field == field


@given(
    some.arrays(
        np.float64,
        st.tuples(st.integers(2, 5), st.just(3)),
        elements=st.one_of(
            st.floats(allow_nan=False, allow_infinity=False), st.sampled_from([0, 1, 2, 1e9])
        ),
    ),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["linear", "logistic"]),
)
def test_any_table_makes_a_problem_or_is_told(array, bias, standardise, model):
    if model == "logistic":
        array[:, 2] = array[:, 2] > 0
    options = Table(
        columns=Columns.of("abc", array),
        inputs=("a", "b"),
        target="c",
        model=model,
        bias=bias,
        standardise=standardise,
    )
    try:
        settings = settings_for("table", options=options)
    except SettingsError:
        return
    problem = settings.built
    assert all(low < 0 < high and high - low < np.inf for low, high in problem.view)
    assert np.isfinite(problem.minima).all()


def test_a_million_rows_make_a_problem_in_under_a_second():
    rng = np.random.default_rng(4)
    array = rng.normal(size=(1_000_000, 4))
    array[:, 3] = array[:, :3] @ [1, 2, 3]
    columns = Columns.of("abcd", array)
    for standardise in (False, True):
        options = Table(
            columns=columns, inputs=tuple("abc"), target="d", standardise=standardise, bias=False
        )
        started = time.process_time()
        problem = options.problem()
        assert time.process_time() - started < 1
    assert Table(columns=columns, inputs=tuple("abc"), target="d").problem().minima == (
        pytest.approx([1, 2, 3, 0], abs=1e-9),
    )
    assert np.shares_memory(
        Table(columns=columns, inputs=("a",), target="d").problem().data.targets, columns.array
    )
    assert len(problem.data) == 1_000_000
