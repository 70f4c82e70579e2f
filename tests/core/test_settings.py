import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdsim.core.columns import Columns
from gdsim.core.optimizers import OPTIMIZERS, SGD, Adagrad, Adam, Newton, RMSprop, Rprop
from gdsim.core.problems import PROBLEMS
from gdsim.core.problems.bowl import Bowl
from gdsim.core.problems.network import Network
from gdsim.core.problems.own_formula import OwnFormula
from gdsim.core.problems.table import Table
from gdsim.core.schedules import SCHEDULES, Constant, OneCycle, Step
from gdsim.core.settings import RunSettings, SettingsError, optimizer, schedule, settings_for

NAN, INF = float("nan"), float("inf")


def decode(**fields):
    whole = {"problem": "one-sample", "start": [1.0], "learning_rate": 0.1} | fields
    return msgspec.json.decode(msgspec.json.encode(whole), type=RunSettings)


@pytest.mark.parametrize("problem", list(PROBLEMS))
def test_a_problem_brings_its_own_start_and_learning_rate(problem):
    settings = settings_for(problem)
    assert settings.start == PROBLEMS[problem].start
    assert settings.learning_rate == PROBLEMS[problem].learning_rate
    assert settings.built is PROBLEMS[problem]


def test_the_defaults_are_those_of_the_tutorial():
    settings = settings_for("one-sample")
    assert (settings.zero_grad, settings.dtype, settings.device) == (True, "float32", "cpu")
    assert (settings.optimizer, settings.schedule) == (SGD(momentum=0), Constant())
    assert (settings.steps, settings.batch_size, settings.learning_rate) == (None, None, 0.1)


INVALID = [
    ("problem", "nonsense", "There is no problem 'nonsense'; there are one-sample, batch,"),
    ("dtype", "float16", "There is no dtype 'float16'; there are float32, float64."),
    ("device", "tpu", "There is no device 'tpu'; use cpu, or cuda:0 and so on."),
    ("device", "cpu:0", "There is no device 'cpu:0'"),
    ("device", "cuda:x", "There is no device 'cuda:x'"),
    ("device", "cuda:-1", "There is no device 'cuda:-1'"),
    ("device", "", "There is no device ''"),
    *[
        ("learning_rate", value, "The learning rate must be a number above 0, such as 0.1, not ")
        for value in (0, -0.1, -0.0, NAN, INF, -INF, True, "0.1", None, 10**400)
    ],
    *[
        ("tolerance", value, "The tolerance must be a number from 0 up, such as 1e-6, not ")
        for value in (-1e-9, NAN, INF, True, "0", None)
    ],
    ("steps", 0, "There must be at least 1 step, not 0."),
    ("steps", -3, "There must be at least 1 step, not -3."),
    ("batch_size", 0, "A batch needs at least 1 sample, not 0."),
    ("batch_size", -1, "A batch needs at least 1 sample, not -1."),
    ("seed", -1, "The seed must be a whole number from 0 to 2147483647, not -1."),
    ("seed", 2**31, "The seed must be a whole number from 0 to 2147483647, not 2147483648."),
    ("options", Table(), "These are options of table, not of one-sample."),
    ("start", (), "The start needs 1 number, for w; there are 0."),
    ("start", (1.0, 2.0), "The start needs 1 number, for w; there are 2."),
    *[
        ("start", (value,), "The start of w must be a number, not ")
        for value in (NAN, INF, -INF, True, "1", None, 10**400)
    ],
    ("start", (3.5e38,), "The start of w is beyond what float32 can hold, 3.403e+38."),
    ("start", (-3.5e38,), "The start of w is beyond what float32 can hold, 3.403e+38."),
]


@pytest.mark.parametrize(
    ("field", "value", "sentence"), INVALID, ids=lambda value: repr(value)[:24]
)
def test_what_cannot_be_used_is_refused_by_field_and_in_a_sentence(field, value, sentence):
    with pytest.raises(SettingsError) as caught:
        settings_for(**({"problem": "one-sample"} | {field: value}))
    assert caught.value.field == {"options": "problem"}.get(field, field)
    assert str(caught.value).startswith(sentence)
    assert str(caught.value).endswith(".")


def test_a_rule_for_few_parameters_is_refused_for_many():
    few = settings_for("network", optimizer=Newton())
    assert len(few.start) == 33
    with pytest.raises(SettingsError, match="for at most 200 parameters, and there are 337;") as e:
        settings_for("network", options=Network(hidden=(16, 16)), optimizer=Newton())
    assert e.value.field == "optimizer"


@pytest.mark.parametrize(
    ("rule", "field"),
    [(Rprop(step_max=1e39), "step_max"), (SGD(weight_decay=1e39), "weight_decay")],
)
def test_a_hyperparameter_beyond_float32_is_refused_there_by_its_name(rule, field):
    assert settings_for("line", optimizer=rule, dtype="float64").optimizer == rule
    with pytest.raises(SettingsError, match="is beyond what float32 can hold") as caught:
        settings_for("line", optimizer=rule)
    assert caught.value.field == field


def test_a_start_of_the_wrong_length_names_the_parameters():
    with pytest.raises(SettingsError, match=r"needs 2 numbers, for w1, w2; there are 3\.$"):
        settings_for("two-weights", start=(1.0, 2.0, 3.0))


def test_a_start_beyond_float32_can_be_had_in_float64():
    assert settings_for("one-sample", start=(1e300,), dtype="float64").start == (1e300,)


@pytest.mark.parametrize("device", ["cpu", "cuda", "cuda:0", "cuda:11"])
def test_a_device_may_be_named_where_it_is_not_present(device):
    assert settings_for("one-sample", device=device).device == device


@pytest.mark.parametrize("name", ["adamm", "SGD", ""])
def test_an_unknown_optimizer_is_refused_by_name(name):
    with pytest.raises(SettingsError, match=f"There is no optimizer '{name}'; there are sgd") as e:
        optimizer(name)
    assert e.value.field == "optimizer"


def test_a_hyperparameter_out_of_range_is_refused_by_its_own_name():
    with pytest.raises(SettingsError, match="The momentum must be a number of at least 0") as e:
        optimizer("sgd", momentum=-1)
    assert e.value.field == "momentum"


def test_an_optimizer_and_a_schedule_are_made_by_name():
    assert optimizer("sgd", momentum=0.9) == SGD(momentum=0.9)
    assert optimizer("adam", beta2=0.99) == Adam(beta2=0.99)
    assert schedule("step", step_size=7) == Step(step_size=7)


@pytest.mark.parametrize(
    ("make", "name", "field", "sentence"),
    [
        (optimizer, "sgd", "beta2", "sgd has no hyperparameter 'beta2'; it has momentum, dampen"),
        (schedule, "step", "gama", "step has no hyperparameter 'gama'; it has step_size, gamma."),
        (schedule, "constant", "gamma", "constant has no hyperparameter 'gamma'; it has none."),
    ],
)
def test_a_number_that_a_rule_does_not_have_is_refused_with_those_it_has(
    make, name, field, sentence
):
    with pytest.raises(SettingsError) as caught:
        make(name, **{field: 0.9})
    assert caught.value.field == field
    assert str(caught.value).startswith(sentence)


def test_an_unknown_schedule_is_refused_by_name():
    with pytest.raises(SettingsError, match="There is no schedule 'linear'; there are constant,"):
        schedule("linear")


@given(st.floats())
def test_a_learning_rate_is_any_finite_number_above_0_and_no_other(learning_rate):
    if math.isfinite(learning_rate) and learning_rate > 0:
        settings = settings_for("one-sample", learning_rate=learning_rate, dtype="float64")
        assert settings.learning_rate == learning_rate
    else:
        with pytest.raises(SettingsError) as caught:
            settings_for("one-sample", learning_rate=learning_rate, dtype="float64")
        assert caught.value.field == "learning_rate"


def test_settings_are_frozen():
    with pytest.raises(AttributeError):
        settings_for("one-sample").learning_rate = 1.0


def test_settings_can_be_looked_up_by_value():
    assert len({settings_for("line"), settings_for("line"), settings_for("batch")}) == 2


def test_replacing_a_field_checks_all_of_them_again():
    settings = settings_for("one-sample")
    with pytest.raises(SettingsError) as caught:
        msgspec.structs.replace(settings, learning_rate=-1.0)
    assert caught.value.field == "learning_rate"
    with pytest.raises(SettingsError) as caught:
        msgspec.structs.replace(settings, problem="line")
    assert caught.value.field == "start"


# Options and starts of a problem that is set up


def test_the_problem_of_settings_is_made_from_their_options():
    bowl = settings_for("bowl", options=Bowl(condition=50.0))
    assert bowl.built.options == Bowl(condition=50.0)
    assert bowl.learning_rate == bowl.built.learning_rate != PROBLEMS["bowl"].learning_rate
    assert settings_for("bowl").built is PROBLEMS["bowl"]


def test_a_start_that_is_drawn_is_drawn_from_the_seed():
    problem = PROBLEMS["network"]
    assert settings_for("network").start == problem.start == problem.draw(0)
    assert settings_for("network", seed=3).start == problem.draw(3) != problem.start
    own = tuple(reversed(problem.start))
    assert settings_for("network", seed=3, start=own).start == own
    # Where no start is drawn, the seed is that of the batches alone.
    assert settings_for("line", seed=3).start == PROBLEMS["line"].start


@pytest.mark.parametrize(
    ("problem", "size", "taken"),
    [
        *(("batch", None, None), ("batch", 2, 2), ("batch", 3, None), ("batch", 9, None)),
        ("rosenbrock", 2, None),
    ],
)
def test_a_step_takes_batches_where_these_are_not_all_there_is(problem, size, taken):
    assert settings_for(problem, batch_size=size).samples_per_step == taken


# In files

TABLE = Table(
    columns=Columns.of(("a", "b", "c"), [[1, 2, 3], [4, 5, 6.5]]), inputs=("b", "a"), target="c"
)
VALID = st.builds(
    settings_for,
    st.just("line"),
    start=st.tuples(*[st.floats(-3e38, 3e38)] * 2),
    learning_rate=st.floats(1e-12, 1e12),
    optimizer=st.builds(SGD, momentum=st.floats(0, 10))
    | st.sampled_from([kind() for kind in OPTIMIZERS.values()]),
    schedule=st.builds(Step, gamma=st.floats(1e-3, 1))
    | st.sampled_from([kind() for kind in SCHEDULES.values()]),
    batch_size=st.none() | st.integers(1, 10**6),
    shuffle=st.booleans(),
    seed=st.integers(0, 2**31 - 1),
    zero_grad=st.booleans(),
    tolerance=st.floats(0, 1e6),
    steps=st.none() | st.integers(1, 10**9),
    dtype=st.sampled_from(["float32", "float64"]),
    device=st.sampled_from(["cpu", "cuda:1"]),
)


@given(VALID)
def test_settings_come_back_from_json_as_they_were(settings):
    assert msgspec.json.decode(msgspec.json.encode(settings), type=RunSettings) == settings


def test_runs_side_by_side_come_back_from_json_as_they_were():
    runs = [
        settings_for("table", options=TABLE, start=(0.0, 1.0, 2.0)),
        settings_for("formula", options=OwnFormula(loss="a**2 + cosh(b)"), optimizer=Adam()),
        settings_for("network", options=Network(hidden=(3, 2), data="spirals"), seed=5),
        settings_for("bowl", options=Bowl(angle=10.0), schedule=OneCycle(total_steps=50)),
        *[settings_for("rosenbrock", optimizer=kind()) for kind in OPTIMIZERS.values()],
        *[settings_for("line", schedule=kind(), batch_size=2) for kind in SCHEDULES.values()],
    ]
    read = msgspec.json.decode(msgspec.json.encode(runs), type=list[RunSettings])
    assert read == runs
    assert [each.built.parameter_names for each in read[:3]] == [
        ("w1", "w2", "b"),
        ("a", "b"),
        runs[2].built.parameter_names,
    ]
    assert read[0].options.columns.array.tolist() == [[1, 2, 3], [4, 5, 6.5]]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("learning_rate", "0.1"),
        ("learning_rate", True),
        ("learning_rate", None),
        ("tolerance", "0"),
        ("steps", 2.5),
        ("steps", "3"),
        ("steps", True),
        ("start", 1.0),
        ("start", ["1"]),
        ("start", [True]),
        ("zero_grad", 1),
        ("zero_grad", "yes"),
        ("dtype", 32),
        ("problem", 1),
        ("device", None),
        ("optimizer", "sgd"),
        ("optimizer", {"id": "adamm"}),
        ("optimizer", {"id": "adam", "momentum": 0.9}),
        ("schedule", "step"),
        ("schedule", {"id": "step", "step_size": 0}),
        ("batch_size", 2.5),
        ("shuffle", 1),
        ("options", {"problem": "nonsense"}),
        ("options", {"problem": "bowl", "condition": 0.5}),
        ("optimizer", {"id": "sgd", "momentum": -1}),
        ("optimizer", {"id": "sgd", "momentum": True}),
        ("optimizer", {"id": "sgd", "nesterov": True}),
        ("seed", "1"),
        ("seed", -1),
        ("colour", 1),
    ],
)
def test_a_file_with_a_wrong_field_is_refused_and_the_field_is_named(field, value):
    with pytest.raises(msgspec.ValidationError, match=field):
        decode(**{field: value})


def test_a_file_with_a_value_out_of_range_is_refused_in_the_settings_own_words():
    with pytest.raises(msgspec.ValidationError, match="learning rate must be a number above 0"):
        decode(learning_rate=-1)


def test_a_file_may_leave_out_what_has_a_default():
    assert decode() == settings_for("one-sample")


# What needs no reset


@pytest.mark.parametrize(
    "change",
    [
        {"learning_rate": 0.2},
        {"optimizer": SGD(momentum=0.9)},
        {"schedule": Step()},
        {"zero_grad": False},
        {"tolerance": 0.0},
        {"steps": 100},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_run_goes_on_with_other(change):
    assert settings_for("line").same_run(settings_for("line", **change))


@pytest.mark.parametrize(
    "other",
    [
        settings_for("line", start=(1.0, 1.0)),
        settings_for("line", dtype="float64"),
        settings_for("line", device="cuda:0"),
        settings_for("two-weights", start=(1.0, 0.0)),
        settings_for("line", optimizer=Adam()),
        settings_for("line", batch_size=2),
        settings_for("line", shuffle=False),
        settings_for("line", seed=1),
    ],
    ids=["start", "dtype", "device", "problem", "optimizer", "batch_size", "shuffle", "seed"],
)
def test_a_new_run_begins_with_another(other):
    assert not settings_for("line").same_run(other)


def test_other_options_begin_a_new_run_and_so_does_a_rule_with_other_buffers():
    assert not settings_for("bowl").same_run(settings_for("bowl", options=Bowl(angle=20.0)))
    plain, heavy = (settings_for("line", optimizer=RMSprop(momentum=m)) for m in (0.0, 0.5))
    assert not plain.same_run(heavy)
    assert heavy.same_run(msgspec.structs.replace(heavy, optimizer=RMSprop(momentum=0.9)))
    # What the buffers begin with is of the past.
    first, other = (
        settings_for("line", optimizer=Adagrad(initial_accumulator_value=value))
        for value in (0.0, 0.5)
    )
    assert not first.same_run(other)


# In words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"learning_rate": 0.02}, "learning rate 0.02"),
        ({"optimizer": SGD(momentum=0.9)}, "momentum 0.9"),
        ({"optimizer": SGD(momentum=0.9, nesterov=True)}, "momentum 0.9, nesterov"),
        ({"optimizer": Adam()}, "Adam"),
        ({"optimizer": Adam(beta2=0.9)}, "Adam, beta2 0.9"),
        ({"optimizer": Adam(amsgrad=True)}, "Adam, amsgrad"),
        ({"schedule": OneCycle()}, "one cycle schedule"),
        ({"batch_size": 2}, "batches of 2"),
        ({"batch_size": 2, "shuffle": False}, "batches of 2, not shuffled"),
        ({"seed": 4}, "seed 4"),
        ({"start": (2.0, -0.5)}, "from 2, -0.5"),
        ({"zero_grad": False}, "no zero grad"),
        ({}, ""),
    ],
)
def test_what_sets_settings_apart_is_told_in_words(changes, words):
    assert settings_for("line", **changes).apart_from(settings_for("line")) == words


def test_another_start_of_many_parameters_is_not_written_out():
    usual, other = settings_for("network"), settings_for("network", seed=2)
    assert other.apart_from(usual) == "seed 2, another start"
    assert usual.apart_from(usual) == ""
