import msgspec
import numpy as np
import pytest
import torch
from torch.nn import functional

from gdsim.core import memory
from gdsim.core.columns import Columns
from gdsim.core.datasets import DATASETS
from gdsim.core.faults import SettingsError
from gdsim.core.problems import OPTIONS, PROBLEMS, built
from gdsim.core.problems.network import Network
from gdsim.core.settings import optimizer, settings_for
from gdsim.core.trainer import Trainer

EVERY_DATA = pytest.mark.parametrize("data", DATASETS)

rng = np.random.default_rng(0)
NUMBERS = rng.uniform(-1, 1, (40, 3)) * (2, 300, 5) + (0, 50, 1)
CLASS = (NUMBERS[:, :1] * NUMBERS[:, 2:] > 0).astype(float)
COLUMNS = Columns.of(("a", "b", "c", "class"), np.hstack([NUMBERS, CLASS]))


def of_table(**changes):
    own = {"data": "table", "columns": COLUMNS, "inputs": ("a", "b"), "target": "c"}
    return Network(**(own | changes))


def losses(settings, steps):
    """The loss at each step of a run."""
    trainer = Trainer(settings)
    state, found = trainer.state(settings.start), []
    for _ in range(steps + 1):
        record = trainer.step(state)
        state = record.after
        found.append(record.loss.item())
    return found


def refusal(make):
    with pytest.raises(SettingsError) as caught:
        make()
    return caught.value.field, str(caught.value)


def test_it_is_found_among_the_problems():
    problem = PROBLEMS["network"]
    assert OPTIONS["network"] is Network
    assert problem.options == Network()
    assert (problem.title, problem.group) == ("A small neural network", "Neural network")


def test_the_first_one_tells_two_moons_apart():
    problem = Network().problem()
    assert problem.story == "A 2–8–1 network of 33 parameters learns two moons from 160 samples."
    assert problem.formula == "2–8–1, tanh"
    assert problem.logit
    assert len(problem.start) == len(problem.view) == len(problem.parameter_names) == 33
    assert all(
        low < start < high for start, (low, high) in zip(problem.start, problem.view, strict=True)
    )
    assert problem.start == problem.draw(0) != problem.draw(1)
    assert problem.data.inputs.shape == (160, 2)
    assert problem.held_out.inputs.shape == (40, 2)


@EVERY_DATA
@pytest.mark.parametrize("activation", ["tanh", "relu", "sigmoid"])
def test_prediction_and_loss_are_those_of_torch_on_the_data(data, activation):
    problem = Network(data=data, hidden=(5, 3), activation=activation, samples=30).problem()
    parameters = torch.tensor(problem.draw(2), dtype=torch.float64)
    inputs, targets = map(
        torch.from_numpy, (problem.data.inputs.copy(), problem.data.targets.copy())
    )
    names, first = {"torch": torch, problem.code.inputs: inputs, "y": targets}, 0
    for name, shape in problem.code.tensors:
        size = int(np.prod(shape))
        names[name] = parameters[first : first + size].reshape(shape).clone()
        first += size
    exec(f"{problem.code.forward}\n{problem.code.loss}", names)
    prediction = problem.predict(parameters, inputs)
    assert torch.equal(prediction, names["y_pred"])
    assert torch.equal(problem.loss(prediction, targets), names["loss"])
    is_classes = DATASETS[data].is_classes
    loss = functional.binary_cross_entropy_with_logits if is_classes else functional.mse_loss
    assert problem.logit == is_classes
    assert names["loss"].item() == pytest.approx(loss(prediction, targets).item(), rel=1e-15)


@EVERY_DATA
def test_training_and_test_data_are_the_samples_and_have_none_in_common(data):
    options = Network(data=data, samples=101, train_share=0.7, data_seed=4, noise=0.3)
    problem = options.problem()
    inputs, targets = DATASETS[data].made(101, 0.3, 4)
    parts = (problem.data, problem.held_out)
    rows = [np.column_stack([part.inputs, part.targets]) for part in parts]
    assert abs(len(rows[0]) - 70.7) <= 1
    together = sorted(map(tuple, np.concatenate(rows)))
    assert together == sorted(map(tuple, np.column_stack([inputs, targets])))
    for part in parts:
        assert part.input_names == DATASETS[data].input_names
        assert part.target_name == DATASETS[data].target_name


def test_all_samples_may_be_trained_on():
    problem = Network(train_share=1.0).problem()
    assert len(problem.data) == 200
    assert problem.held_out is None


def test_options_are_values_that_are_written_and_read():
    options = of_table(hidden=(4, 4), activation="relu")
    assert msgspec.json.decode(msgspec.json.encode(options), type=Network) == options
    assert built("network", options) is built("network", of_table(hidden=(4, 4), activation="relu"))
    assert Network(data_seed=1).problem().data.inputs.tolist() != (
        Network(data_seed=2).problem().data.inputs.tolist()
    )


@pytest.mark.parametrize(
    ("activation", "rule", "rate", "steps"),
    [
        ("tanh", "sgd", None, 900),
        ("relu", "sgd", None, 900),
        ("tanh", "adam", 0.03, 300),
        ("sigmoid", "adam", 0.1, 300),
    ],
)
def test_a_run_brings_the_loss_of_the_moons_below_a_tenth(activation, rule, rate, steps):
    options = Network(activation=activation)
    rates = {} if rate is None else {"learning_rate": rate}
    settings = settings_for("network", options=options, optimizer=optimizer(rule), **rates)
    found = losses(settings, steps)
    assert found[0] > 0.5
    assert found[-1] < 0.1


@EVERY_DATA
@pytest.mark.parametrize("hidden", [(1,), (8,), (64,), (16, 16), (64, 64, 64)], ids=str)
def test_at_the_first_learning_rate_the_loss_falls(data, hidden):
    settings = settings_for("network", options=Network(data=data, hidden=hidden))
    found = losses(settings, 150)
    assert max(found) < 1.1 * found[0]
    assert found[-1] < 0.98 * found[0]


def test_it_learns_what_it_was_not_trained_on():
    settings = settings_for(
        "network", options=Network(hidden=(16,)), optimizer=optimizer("adam"), learning_rate=0.03
    )
    trainer = Trainer(settings)
    state = trainer.state(settings.start)
    for _ in range(300):
        state = trainer.step(state).after
    test = settings.built.held_out
    logits = settings.built.predict(state.parameters, trainer.objective.tensor(test.inputs))
    told = (logits.numpy() > 0) == (test.targets == 1)
    assert told.mean() >= 0.95


def test_a_table_is_fitted_in_standard_deviations():
    problem = of_table().problem()
    assert not problem.logit
    assert problem.data.input_names == ("a (standardised)", "b (standardised)")
    assert problem.data.target_name == "c (standardised)"
    both = [
        np.concatenate([part.inputs, part.targets[:, None]], axis=1)
        for part in (problem.data, problem.held_out)
    ]
    assert [len(part) for part in both] == [32, 8]
    found = np.concatenate(both)
    np.testing.assert_allclose(found.mean(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(found.std(axis=0), 1, rtol=1e-12)


def test_a_table_is_fitted_in_its_own_units():
    problem = of_table(standardise=False, inputs=("b",), train_share=1.0).problem()
    assert problem.data.inputs.shape == (40,)
    assert problem.data.input_names == ("b",)
    assert problem.code.forward.startswith("h1 = torch.tanh(x[:, None] @ W1 + b1)")
    pairs = zip(COLUMNS.column("b"), COLUMNS.column("c"), strict=True)
    assert sorted(zip(problem.data.inputs, problem.data.targets, strict=True)) == sorted(pairs)


def test_a_tables_classes_stay_0_and_1_and_are_split_alike():
    problem = of_table(target="class", task="classification").problem()
    assert problem.logit
    assert problem.data.target_name == "class"
    assert problem.loss is functional.binary_cross_entropy_with_logits
    for part in (problem.data, problem.held_out):
        assert set(part.targets) == {0, 1}
        assert part.targets.mean() == pytest.approx(
            CLASS.mean(), abs=0.5 / len(part.targets) + 1e-9
        )


def test_a_table_may_have_fifty_inputs():
    names = tuple(f"x{i}" for i in range(51))
    table = Columns.of(names, rng.normal(size=(20, 51)))
    options = of_table(columns=table, inputs=names[:50], target="x50", hidden=(64, 64, 64))
    problem = options.problem()
    assert problem.formula == "50–64–64–64–1, tanh"
    assert len(problem.start) == 51 * 64 + 2 * 65 * 64 + 65
    found = losses(settings_for("network", options=options), 50)
    assert found[-1] < found[0]


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"data": "suns"}, "data", "There are no data 'suns'; there are circles, moons,"),
        ({"hidden": ()}, "hidden", "A network has 1 to 3 hidden layers; there are 0."),
        ({"hidden": (2,) * 4}, "hidden", "A network has 1 to 3 hidden layers; there are 4."),
        ({"hidden": (8, 0)}, "hidden", "A hidden layer has 1 to 64 units, not 0."),
        ({"hidden": (65,)}, "hidden", "A hidden layer has 1 to 64 units, not 65."),
        ({"hidden": (2.5,)}, "hidden", "A hidden layer has 1 to 64 units, not 2.5."),
        ({"activation": "cube"}, "activation", "The activation must be tanh or relu or sigmoid,"),
        ({"samples": 9}, "samples", "The samples must be a whole number from 10 to 100000, not 9."),
        ({"samples": 100_001}, "samples", "The samples must be a whole number from 10"),
        ({"samples": 200.0}, "samples", "The samples must be a whole number from 10"),
        ({"samples": True}, "samples", "The samples must be a whole number from 10"),
        ({"noise": -0.1}, "noise", "The noise must be a number from 0 to 1, not -0.1."),
        ({"noise": float("nan")}, "noise", "The noise must be a number from 0 to 1, not nan."),
        ({"noise": float("inf")}, "noise", "The noise must be a number from 0 to 1, not inf."),
        ({"train_share": 0}, "train_share", "The train share must be a number from 0.1 to 1,"),
        ({"data_seed": -1}, "data_seed", "The data seed must be a whole number from 0 to"),
        ({"data": "table"}, "columns", "There is no table yet; open one first."),
    ],
)
def test_what_makes_no_network_is_refused_beside_its_field(changes, field, sentence):
    at, told = refusal(lambda: Network(**changes))
    assert at == field
    assert told.startswith(sentence)
    assert told.endswith(".")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"inputs": ()}, "inputs"),
        ({"target": "d"}, "target"),
        ({"target": "a"}, "target"),
        ({"task": "guessing"}, "task"),
        ({"task": "classification"}, "target"),
    ],
)
def test_what_does_not_fit_the_table_is_refused_beside_its_field(changes, field):
    assert refusal(lambda: of_table(**changes).problem())[0] == field


def test_a_column_that_does_not_vary_is_refused_only_where_it_is_standardised():
    table = Columns.of(("a", "b"), [[1, 2], [1, 3]])
    own = {"columns": table, "inputs": ("a",), "target": "b"}
    assert refusal(of_table(**own).problem)[0] == "standardise"
    assert len(of_table(**own, standardise=False, train_share=1.0).problem().data) == 2


def test_a_network_too_big_for_the_memory_is_refused_by_name(monkeypatch):
    monkeypatch.setattr(memory, "free", lambda: 0.2e9)
    options = Network(hidden=(64, 64, 64), samples=100_000)
    assert refusal(options.problem) == (
        "hidden",
        "A 2-64-64-64-1 network on 100,000 samples needs some 0.3 GB, and 0.2 GB are free:"
        " take fewer units or samples.",
    )
    assert len(Network(samples=100_000).problem().start) == 33
    monkeypatch.setattr(memory, "free", lambda: 0.4e9)
    assert len(options.problem().start) == 8577
