import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS
from gdsim.core.settings import RunSettings, SettingsError, optimizer, settings_for

NAN, INF = float("nan"), float("inf")


def decode(**fields):
    whole = {"problem": "one-sample", "start": [1.0], "learning_rate": 0.1} | fields
    return msgspec.json.decode(msgspec.json.encode(whole), type=RunSettings)


@pytest.mark.parametrize("problem", list(PROBLEMS))
def test_a_problem_brings_its_own_start_and_learning_rate(problem):
    settings = settings_for(problem)
    assert settings.start == PROBLEMS[problem].start
    assert settings.learning_rate == PROBLEMS[problem].learning_rate == 0.1


def test_the_defaults_are_those_of_the_tutorial():
    settings = settings_for("one-sample")
    assert (settings.zero_grad, settings.dtype, settings.device) == (True, "float32", "cpu")
    assert settings.optimizer == SGD(momentum=0)
    assert settings.steps is None


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
    assert caught.value.field == field
    assert str(caught.value).startswith(sentence)
    assert str(caught.value).endswith(".")


def test_a_start_of_the_wrong_length_names_the_parameters():
    with pytest.raises(SettingsError, match=r"needs 2 numbers, for w1, w2; there are 3\.$"):
        settings_for("two-weights", start=(1.0, 2.0, 3.0))


def test_a_start_beyond_float32_can_be_had_in_float64():
    assert settings_for("one-sample", start=(1e300,), dtype="float64").start == (1e300,)


@pytest.mark.parametrize("device", ["cpu", "cuda", "cuda:0", "cuda:11"])
def test_a_device_may_be_named_where_it_is_not_present(device):
    assert settings_for("one-sample", device=device).device == device


@pytest.mark.parametrize("name", ["adam", "SGD", ""])
def test_an_unknown_optimizer_is_refused_by_name(name):
    with pytest.raises(SettingsError, match=f"There is no optimizer '{name}'; there are sgd") as e:
        optimizer(name)
    assert e.value.field == "optimizer"


def test_a_hyperparameter_out_of_range_is_refused_by_its_own_name():
    with pytest.raises(SettingsError, match="The momentum must be a number of at least 0") as e:
        optimizer("sgd", momentum=-1)
    assert e.value.field == "momentum"


def test_an_optimizer_is_made_by_name():
    assert optimizer("sgd", momentum=0.9) == SGD(momentum=0.9)


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


# In files

VALID = st.builds(
    settings_for,
    st.just("line"),
    start=st.tuples(*[st.floats(-3e38, 3e38)] * 2),
    learning_rate=st.floats(1e-12, 1e12),
    optimizer=st.builds(SGD, momentum=st.floats(0, 10)),
    zero_grad=st.booleans(),
    tolerance=st.floats(0, 1e6),
    steps=st.none() | st.integers(1, 10**9),
    dtype=st.sampled_from(["float32", "float64"]),
    device=st.sampled_from(["cpu", "cuda:1"]),
)


@given(VALID)
def test_settings_come_back_from_json_as_they_were(settings):
    assert msgspec.json.decode(msgspec.json.encode(settings), type=RunSettings) == settings


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
        ("optimizer", {"id": "adam"}),
        ("optimizer", {"id": "sgd", "momentum": -1}),
        ("optimizer", {"id": "sgd", "momentum": True}),
        ("optimizer", {"id": "sgd", "nesterov": True}),
        ("seed", 1),
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
    ],
    ids=["start", "dtype", "device", "problem"],
)
def test_a_new_run_begins_with_another(other):
    assert not settings_for("line").same_run(other)
