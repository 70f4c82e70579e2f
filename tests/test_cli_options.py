"""What `gdsim run` prints under its options, held to loops of bare PyTorch."""

import csv
import json

import pytest
import torch

from gdsim import assets
from gdsim.cli import main

STEPS = 25


@pytest.fixture
def run(capsys):
    """The steps of a run in float64, as objects."""

    def carry_out(*arguments):
        line = ("run", *arguments, "--format", "json", "--dtype", "float64")
        if "--steps" not in line:
            line = (*line, "--steps", str(STEPS))
        assert main(line) == 0
        out, err = capsys.readouterr()
        assert err == ""
        return [json.loads(line) for line in out.splitlines()]

    return carry_out


def rosenbrock(p):
    return (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2


def descended(loss, start, make, schedule=None, steps=STEPS, samples=lambda iteration: ()):
    """Parameters before and after, loss and gradient of each step of a bare loop."""
    p = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimizer = make([p])
    scheduler = schedule(optimizer) if schedule else None
    rows = []
    for iteration in range(steps):
        optimizer.zero_grad()
        value = loss(p, *samples(iteration))
        value.backward()
        row = [p.tolist(), value.item(), p.grad.tolist()]
        optimizer.step()
        if scheduler:
            scheduler.step()
        rows.append((*row, p.tolist()))
    return rows


def assert_same(found, expected):
    assert len(found) == len(expected)
    for step, row in zip(found, expected, strict=True):
        names = ("parameters", "loss", "gradient", "parameters_after")
        for name, value in zip(names, row, strict=True):
            numbers = step[name] if isinstance(step[name], list) else [step[name]]
            wanted = value if isinstance(value, list) else [value]
            assert numbers == pytest.approx(wanted, rel=1e-9, abs=1e-11), name


O = torch.optim  # noqa: E741
OPTIMIZERS = {
    "sgd": (lambda p: O.SGD(p, lr=1e-4, momentum=0.9, nesterov=True, weight_decay=0.1), 1e-4),
    "adagrad": (lambda p: O.Adagrad(p, lr=0.1, lr_decay=0.01, initial_accumulator_value=0.5), 0.1),
    "rmsprop": (lambda p: O.RMSprop(p, lr=0.01, alpha=0.9, momentum=0.5, centered=True), 0.01),
    "adadelta": (lambda p: O.Adadelta(p, lr=2.0, rho=0.8, eps=1e-3), 2.0),
    "adam": (lambda p: O.Adam(p, lr=0.1, betas=(0.8, 0.99), amsgrad=True), 0.1),
    "adamw": (lambda p: O.AdamW(p, lr=0.1, betas=(0.9, 0.99), weight_decay=0.2), 0.1),
    "adamax": (lambda p: O.Adamax(p, lr=0.1, betas=(0.7, 0.9), eps=1e-4), 0.1),
    "nadam": (lambda p: O.NAdam(p, lr=0.1, momentum_decay=0.1, weight_decay=0.1), 0.1),
    "radam": (lambda p: O.RAdam(p, lr=1e-3, betas=(0.9, 0.99)), 1e-3),
    "rprop": (lambda p: O.Rprop(p, lr=0.01, etas=(0.4, 1.3), step_sizes=(1e-5, 1.0)), 0.01),
}
SETTINGS = {
    "sgd": "momentum=0.9 nesterov=true weight_decay=0.1",
    "adagrad": "lr_decay=0.01 initial-accumulator-value=0.5",
    "rmsprop": "alpha=0.9 momentum=0.5 centered=true",
    "adadelta": "rho=0.8 eps=1e-3",
    "adam": "beta1=0.8 beta2=0.99 optimizer.amsgrad=true",
    "adamw": "beta2=0.99 weight_decay=0.2",
    "adamax": "beta1=0.7 beta2=0.9 eps=1e-4",
    "nadam": "momentum_decay=0.1 weight_decay=0.1",
    "radam": "beta2=0.99",
    "rprop": "etaminus=0.4 etaplus=1.3 step_min=1e-5 step_max=1",
}


def setting(pairs):
    return [part for pair in pairs.split() for part in ("--set", pair)]


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimizer_takes_its_hyperparameters(name, run):
    make, rate = OPTIMIZERS[name]
    options = ("--optimizer", name, "--learning-rate", str(rate), *setting(SETTINGS[name]))
    expected = descended(rosenbrock, [-1.2, 1.0], make)
    assert_same(run("rosenbrock", *options), expected)


S = torch.optim.lr_scheduler
SCHEDULES = {
    "constant": ("", None),
    "step": ("step_size=5 gamma=0.5", lambda o: S.StepLR(o, 5, 0.5)),
    "exponential": ("gamma=0.9", lambda o: S.ExponentialLR(o, 0.9)),
    "cosine": ("T_max=20 eta_min=1e-5", lambda o: S.CosineAnnealingLR(o, 20, 1e-5)),
    "warm-up": ("start_factor=0.1 total_iters=9", lambda o: S.LinearLR(o, 0.1, total_iters=9)),
    "one-cycle": (
        "total_steps=40 pct_start=0.5 anneal_strategy=linear",
        lambda o: S.OneCycleLR(
            o, 1e-3, total_steps=40, pct_start=0.5, anneal_strategy="linear", cycle_momentum=False
        ),
    ),
}


@pytest.mark.parametrize("name", SCHEDULES)
def test_every_schedule_takes_its_numbers(name, run):
    pairs, schedule = SCHEDULES[name]
    options = ("--learning-rate", "1e-3", "--schedule", name, *setting(pairs))
    expected = descended(
        rosenbrock, [-1.2, 1.0], lambda p: torch.optim.SGD(p, lr=1e-3), schedule=schedule
    )
    assert_same(run("rosenbrock", *options), expected)


# Problems of one's own


def columns(*names):
    """The columns (N,) of the sample table."""
    rows = list(csv.DictReader(assets.text("data/hours.csv").splitlines()))
    return [torch.tensor([float(row[name]) for row in rows], dtype=torch.float64) for name in names]


def sgd(rate):
    return lambda parameters: torch.optim.SGD(parameters, lr=rate)


def test_a_linear_model_of_a_table(run):
    hours, sleep, score = columns("hours", "sleep", "score")
    options = ("--data", str(assets.path("data/hours.csv")), "--inputs", "hours,sleep")
    found = run("table", *options, "--target", "score", "--bias", "--learning-rate", "0.01")

    def loss(p):
        return ((p[0] * hours + p[1] * sleep + p[2] - score) ** 2).mean()

    assert_same(found, descended(loss, [0.0, 0.0, 0.0], sgd(0.01)))


def test_a_logistic_model_of_a_table(run):
    hours, passed = columns("hours", "passed")
    options = ("--inputs", "hours", "--target", "passed", "--model", "logistic")
    found = run("table", *options, "--optimizer", "adam", "--learning-rate", "0.1")

    def loss(p):
        logits = p[0] * hours + p[1]
        return torch.nn.functional.binary_cross_entropy_with_logits(logits, passed)

    expected = descended(loss, [0.0, 0.0], lambda p: torch.optim.Adam(p, lr=0.1))
    assert_same(found, expected)


def test_a_standardised_model_of_a_table_is_told_in_both_units(run, capsys):
    options = ("--inputs", "hours", "--target", "score", "--standardise", "--bias")
    steps = run("table", *options, "--steps", "200")
    w, b = steps[-1]["parameters_after"]
    hours, score = columns("hours", "score")
    slope = w * score.std(correction=0) / hours.std(correction=0)
    height = b * score.std(correction=0) + score.mean() - slope * hours.mean()
    line = ("run", "table", *options, "--dtype", "float64", "--steps", "200")
    assert main(line) == 0
    *rows, empty, told = capsys.readouterr().out.splitlines()
    assert len(rows) == 201
    assert empty == ""
    assert told == f"In the table's own units: w = {slope:.4f}, b = {height:.4f}"
    assert main([*line, "--format", "csv"]) == 0
    assert "units" not in capsys.readouterr().out


def test_batches_in_the_tables_order(run):
    hours, score = columns("hours", "score")
    options = ("--inputs", "hours", "--target", "score", "--batch-size", "10", "--no-shuffle")
    found = run("table", *options, "--learning-rate", "0.01", "--set", "bias=false")

    def loss(p, which):
        return ((p[0] * hours[which] - score[which]) ** 2).mean()

    cuts = (slice(0, 10), slice(10, 20), slice(20, 24))
    expected = descended(loss, [0.0], sgd(0.01), samples=lambda i: (cuts[i % 3],))
    assert_same(found, expected)
    assert [step["prediction"] for step in found] == [[]] * STEPS


def test_shuffled_batches_follow_the_seed(run):
    options = ("--batch-size", "6", "--learning-rate", "0.01")
    first, again, other = (run("table", *options, "--seed", seed) for seed in ("4", "4", "5"))
    assert first == again
    assert first != other
    # An epoch's batches are all samples once: 24 in 4 of 6, so their mean loss is the whole one.
    (score,) = columns("score")
    losses = [step["loss"] for step in run("table", *options[:2], "--learning-rate", "1e-12")[:4]]
    assert sum(losses) / 4 == pytest.approx(float((score**2).mean()), rel=1e-6)


def test_a_loss_of_ones_own(run):
    found = run(
        *("formula", "--loss", "-cos(a) + (a*b - 1)**2 / 2", "--start", "-1,2"),
        *("--learning-rate", "0.05", "--momentum", "0.8"),
    )

    def loss(p):
        return -torch.cos(p[0]) + (p[0] * p[1] - 1) ** 2 / 2

    expected = descended(loss, [-1, 2], lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.8))
    assert_same(found, expected)


def test_a_model_of_ones_own(run):
    sleep, score = columns("sleep", "score")
    found = run(
        *("formula", "--data", str(assets.path("data/hours.csv")), "--inputs", "sleep"),
        *("--target", "score", "--model", "a*sqrt(x) + c", "--start", "1,0"),
        *("--learning-rate", "0.01"),
    )

    def loss(p):
        return ((p[0] * sleep.sqrt() + p[1] - score) ** 2).mean()

    assert_same(found, descended(loss, [1.0, 0.0], sgd(0.01)))


def test_a_network_starts_as_torch_makes_it(run):
    options = ("--set", "hidden=5,3", "--set", "activation=sigmoid", "--seed", "7")
    (step,) = run("network", *options, "--steps", "1")
    torch.manual_seed(7)
    layers = [torch.nn.Linear(*sizes) for sizes in ((2, 5), (5, 3), (3, 1))]
    numbers = [part for layer in layers for part in (layer.weight.T.flatten(), layer.bias)]
    assert step["parameters"] == torch.cat(numbers).tolist()


def test_a_network_in_csv_has_a_column_for_each_number(capsys):
    assert main(("run", "network", "--set", "hidden=2", "--steps", "2", "--format", "csv")) == 0
    header, *rows = csv.reader(capsys.readouterr().out.splitlines())
    names = ["W1[0,0]", "W1[0,1]", "W1[1,0]", "W1[1,1]", "b1[0]", "b1[1]", "W2[0,0]"]
    assert header[:8] == ["iteration", *names]
    assert len(header) == 2 + 3 * 9
    assert {len(row) for row in rows} == {len(header)}


def test_a_network_in_a_table_tells_the_gradients_norm_and_the_loss(run, capsys):
    (step,) = run("network", "--steps", "1")
    norm = sum(number**2 for number in step["gradient"]) ** 0.5
    assert main(("run", "network", "--dtype", "float64", "--steps", "1")) == 0
    titles, row = capsys.readouterr().out.splitlines()
    assert titles.split() == ["Iter", "Grad", "norm", "Loss"]
    assert row.split() == ["1", f"{norm:.4f}", f"{step['loss']:.4f}"]


def test_a_million_samples_take_no_more_memory_than_their_numbers(tmp_path, capsys):
    # Steps that are not printed yet must not hold a million predictions each.
    from gdsim.arguments import settings_of
    from gdsim.cli import _parser
    from gdsim.files.steps import rows_at_a_time

    def at_a_time(*line):
        return rows_at_a_time(settings_of(_parser().parse_args(("run", *line))))

    file = tmp_path / "many.csv"
    file.write_text("x,y\n" + "1,2\n3,4\n" * 50_000)
    line = ("table", "--data", str(file), "--inputs", "x", "--target", "y")
    assert at_a_time("one-sample") == 1000
    assert at_a_time(*line) == 39
    assert at_a_time(*line, "--batch-size", "10") == 1000
    assert main(("run", *line, "--steps", "100")) == 0
    assert len(capsys.readouterr().out.splitlines()) == 101
