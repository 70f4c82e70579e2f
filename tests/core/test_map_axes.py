import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gdsim.core.faults import SettingsError
from gdsim.core.map_axes import Axis, axis, choices
from gdsim.core.settings import optimizer, settings_for

FINITE = st.floats(allow_nan=False, allow_infinity=False)
POSITIVE = st.floats(min_value=1e-300, max_value=1e300)


@pytest.fixture
def settings():
    return settings_for("two-weights", optimizer=optimizer("adam"))


def fault(of, *arguments):
    with pytest.raises(SettingsError) as caught:
        of(*arguments)
    return caught.value


def test_values_are_the_centres_of_cells_that_fill_the_range():
    assert Axis("momentum", 0.0, 1.0).values(4).tolist() == [0.125, 0.375, 0.625, 0.875]


def test_logarithmic_values_are_so_in_their_logarithm():
    values = Axis("learning_rate", 0.001, 10.0, log=True).values(4)
    np.testing.assert_allclose(np.log10(values), [-2.5, -1.5, -0.5, 0.5], rtol=1e-12)


@given(POSITIVE, POSITIVE, st.booleans(), st.integers(2, 512))
def test_values_ascend_within_the_range(one, other, log, cells):
    low, high = sorted((one, other))
    assume(high / low > 1.001)
    values = Axis("learning_rate", low, high, log).values(cells)
    assert len(values) == cells
    assert (np.diff(values) > 0).all()
    assert low <= values[0]
    assert values[-1] <= high


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("learning_rate=0.001:1:log", Axis("learning_rate", 0.001, 1.0, log=True)),
        ("momentum=0:0.99", Axis("momentum", 0.0, 0.99)),
        ("start.x=-2:2", Axis("start.x", -2.0, 2.0)),
        (" start.w1 = -1e-3 : +.5 ", Axis("start.w1", -0.001, 0.5)),
    ],
)
def test_an_axis_is_read(text, wanted):
    assert axis(text) == wanted


@given(st.from_regex(r"[a-z_.0-9]+", fullmatch=True), FINITE, FINITE, st.booleans())
def test_an_axis_is_read_as_it_is_written(what, low, high, log):
    assume(low < high and math.isfinite(high - low) and (low > 0 or not log))
    text = f"{what}={low!r}:{high!r}" + ":log" * log
    assert axis(text) == Axis(what, low, high, log)


@given(st.text(alphabet="lognax=:.0123456789-+e_ \t", max_size=30) | st.text(max_size=20))
def test_any_text_is_an_axis_or_a_fault(text):
    try:
        found = axis(text)
    except SettingsError as error:
        assert str(error).endswith(".")  # noqa: PT017
    else:
        assert found.low < found.high


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "An axis is written as learning_rate=0.001:1:log or momentum=0:0.99, not ''."),
        ("momentum", "An axis is written as"),
        ("momentum=1", "An axis is written as"),
        ("momentum=0:1:linear", "An axis is written as"),
        ("momentum=0:1:log:2", "An axis is written as"),
        ("momentum=0:", "An axis is written as"),
        ("momentum=0:one", "An end of the range of momentum must be a number, not 'one'."),
        ("momentum=0:inf", "The range of the momentum must have finite ends, not 0.0 and inf."),
        ("momentum=nan:1", "The range of the momentum must have finite ends"),
        ("start.x=-1e308:1e308", "The range of the start of x must have finite ends"),
        ("momentum=1:0", "The range of the momentum must go from less to more, not from 1 to 0."),
        ("momentum=1:1", "The range of the momentum must go from less to more, not from 1 to 1."),
        (
            "learning_rate=0:1:log",
            "The range of the learning rate must begin above 0 to be logarithmic, not at 0.",
        ),
        ("start.x=-1:1:log", "The range of the start of x must begin above 0"),
    ],
)
def test_what_is_wrong_with_an_axis_is_told(text, sentence):
    error = fault(axis, text)
    assert str(error).startswith(sentence)
    assert error.field == text.partition("=")[0]


def test_learning_rate_hyperparameters_and_starts_can_vary_and_no_switch_can(settings):
    assert choices(settings) == (
        *("learning_rate", "beta1", "beta2", "eps", "weight_decay"),
        *("start.w1", "start.w2"),
    )


@pytest.mark.parametrize("what", ["momentum", "amsgrad", "start.w3", "start", "seed", ""])
def test_what_can_not_vary_is_told_with_what_can(settings, what):
    error = fault(Axis(what, 0.0, 1.0).taken, settings, 0.5)
    assert error.field == what
    assert str(error) == (
        f"A map of Adam on two-weights can't vary '{what}'; it can vary learning_rate, beta1,"
        " beta2, eps, weight_decay, start.w1, start.w2."
    )


def test_of_many_choices_a_few_are_told():
    error = fault(Axis("momentun", 0.0, 1.0).taken, settings_for("network"), 0.5)
    many = len(choices(settings_for("network")))
    assert many > 20
    assert str(error).endswith(f", … ({many} in all).")


@pytest.mark.parametrize(
    ("what", "now"),
    [("learning_rate", 0.1), ("beta2", 0.999), ("start.w1", 1.0), ("start.w2", 1.0)],
)
def test_settings_are_taken_with_a_value(settings, what, now):
    of = Axis(what, 0.0, 1.0)
    assert of.value(settings) == now
    other = of.taken(settings, 0.25)
    assert of.value(other) == 0.25
    assert of.taken(other, now) == settings


def test_of_what_settings_do_not_have_there_is_no_value(settings):
    assert fault(Axis("momentum", 0.0, 1.0).value, settings).field == "momentum"


@pytest.mark.parametrize(
    ("what", "title"),
    [
        ("learning_rate", "learning rate"),
        ("weight_decay", "weight decay"),
        ("start.w_1", "start of w_1"),
    ],
)
def test_an_axis_has_a_title_in_words(what, title):
    assert Axis(what, 0.0, 1.0).title == title
