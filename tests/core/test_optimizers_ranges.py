"""The names, defaults and ranges of the update rules."""

import msgspec
import pytest
import torch
from hypothesis import assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gdsim.core.faults import SettingsError
from gdsim.core.optimizers import OPTIMIZERS, SGD

ORDER = (
    "sgd adagrad rmsprop adadelta adam adamw adamax nadam radam rprop",
    "newton line-search",
)
IN_TORCH = ORDER[0].split()
EVERY_RULE = pytest.mark.parametrize("kind", OPTIMIZERS.values(), ids=OPTIMIZERS)


def by_torch(kind, values):
    """Hyperparameters as the arguments of the rule's `torch.optim`."""
    own = dict(values)
    pairs = {name: (own.pop(one), own.pop(two)) for name, (one, two) in kind.pairs.items()}
    return own | pairs


def test_every_optimizer_has_the_name_that_torch_gives_it():
    assert list(OPTIMIZERS) == " ".join(ORDER).split()
    for name, rule in OPTIMIZERS.items():
        assert rule.id == name
    for name in IN_TORCH:
        assert name == getattr(torch.optim, OPTIMIZERS[name].title).__name__.lower()


@pytest.mark.parametrize("name", IN_TORCH)
def test_every_optimizer_has_the_hyperparameters_that_torch_has_by_default(name):
    kind = OPTIMIZERS[name]
    theirs = getattr(torch.optim, kind.title)([torch.zeros(1)]).defaults
    left_out = {"lr", "maximize", "foreach", "capturable", "differentiable", "fused"}
    if name in ("adam", "adamw"):
        left_out.add("decoupled_weight_decay")
    assert by_torch(kind, msgspec.structs.asdict(kind())) == {
        argument: value for argument, value in theirs.items() if argument not in left_out
    }


NUMBERS = st.one_of(
    st.sampled_from([0.0, -0.0, 1.0, 0.5, -1e-300, 1 - 1e-16, 1e-30]), st.floats(-2, 3)
)


@pytest.mark.parametrize("name", IN_TORCH)
@given(data=st.data())
@hypothesis_settings(max_examples=60, deadline=None)
def test_what_torch_takes_is_taken_and_what_it_refuses_is_refused(name, data):
    kind = OPTIMIZERS[name]
    usual = msgspec.structs.asdict(kind())
    some = st.dictionaries(st.sampled_from(list(usual)), st.none(), min_size=1, max_size=3)
    own = {
        field: data.draw(st.booleans() if isinstance(usual[field], bool) else NUMBERS, field)
        for field in data.draw(some)
    }
    assume(not {"step_min", "step_max"} & set(own))  # PyTorch does not look at these.
    try:
        getattr(torch.optim, kind.title)([torch.zeros(1)], **by_torch(kind, usual | own))
    except ValueError:
        with pytest.raises(SettingsError) as caught:
            kind(**own)
        assert caught.value.field in own or caught.value.field == "nesterov"
    else:
        assert msgspec.structs.asdict(kind(**own)) == usual | own


@EVERY_RULE
def test_every_hyperparameter_says_what_it_does_and_is_read_back(kind):
    for field in msgspec.structs.fields(kind):
        description = field.type.__metadata__[0].description
        assert 10 < len(description) <= 80
        assert description.endswith(".")
    assert kind.story.endswith(".")
    assert msgspec.json.decode(msgspec.json.encode(kind()), type=kind) == kind()


@pytest.mark.parametrize(
    "momentum",
    [-0.1, float("nan"), float("inf"), 10**400, True, "0.9", None],
    ids=lambda value: repr(value)[:9],
)
def test_a_momentum_out_of_range_is_refused_by_name(momentum):
    sentence = r"^The momentum must be a number of at least 0"
    with pytest.raises(SettingsError, match=sentence) as caught:
        SGD(momentum=momentum)
    assert caught.value.field == "momentum"


@pytest.mark.parametrize(
    ("name", "own", "field", "sentence"),
    [
        ("adam", {"beta2": 1.0}, "beta2", "The beta2 must be a number of at least 0 and below 1, "),
        ("rprop", {"etaplus": 1}, "etaplus", "The etaplus must be a number above 1, not 1."),
        ("rprop", {"step_min": 60}, "step_min", "The smallest step size must not be above"),
        ("sgd", {"nesterov": True}, "nesterov", "Nesterov's momentum needs a momentum above 0"),
        ("sgd", {"nesterov": 1}, "nesterov", "The nesterov must be true or false, not 1."),
        ("line-search", {"most": 2.5}, "most", "The most must be a whole number of at least 1 and"),
    ],
)
def test_a_fault_is_told_in_a_sentence(name, own, field, sentence):
    with pytest.raises(SettingsError) as caught:
        OPTIMIZERS[name](**own)
    assert caught.value.field == field
    assert str(caught.value).startswith(sentence)


def test_a_number_is_kept_in_its_fields_own_type():
    assert repr(SGD(momentum=1)) == repr(SGD(momentum=1.0))
    assert repr(OPTIMIZERS["line-search"](most=7.0)) == repr(OPTIMIZERS["line-search"](most=7))
