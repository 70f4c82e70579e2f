"""What becomes of the other settings where one is chosen anew."""

import pytest
from msgspec.structs import replace

from gdsim.core import changes
from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, Newton
from gdsim.core.problems import PROBLEMS, Problem
from gdsim.core.problems.bowl import Bowl
from gdsim.core.settings import MOST_SEED, SettingsError, settings_for


@pytest.fixture
def drawn(monkeypatch):
    """A problem of twelve parameters whose start is drawn from a seed."""
    problem = Problem(
        id="drawn",
        title="Drawn",
        story="A bowl with many sides.",
        parameter_names=tuple(f"p{i}" for i in range(12)),
        start=tuple(float(i) for i in range(12)),
        view=((-1.0, 1.0),) * 12,
        predict=lambda parameters, _inputs: (parameters**2).sum(),
        loss=lambda prediction, _targets: prediction,
        formula="p²",
        draw=lambda seed: tuple(float(seed + i) for i in range(12)),
        learning_rate=0.25,
    )
    monkeypatch.setitem(PROBLEMS, "drawn", problem)
    return problem


def test_another_problem_is_taken_with_its_own_start_and_rate_and_the_rest_stays():
    before = settings_for(
        "one-sample",
        learning_rate=0.7,
        start=(3.0,),
        optimizer=SGD(momentum=0.5),
        tolerance=0.1,
        steps=7,
        dtype="float64",
        batch_size=1,
        seed=4,
        zero_grad=False,
    )
    own = PROBLEMS["rosenbrock"]
    assert changes.with_problem(before, "rosenbrock") == replace(
        before, problem="rosenbrock", start=own.start, learning_rate=own.learning_rate
    )


def test_another_rule_than_sgd_goes_to_another_problem_with_pytorchs_rate():
    before = settings_for("one-sample", optimizer=Adam(beta1=0.8), learning_rate=0.5)
    after = changes.with_problem(before, "rosenbrock")
    assert (after.optimizer, after.learning_rate) == (Adam(beta1=0.8), Adam.learning_rate)


def test_a_rule_for_few_parameters_gives_way_to_sgd(drawn, monkeypatch):
    monkeypatch.setattr(Newton, "most_parameters", 10)
    before = settings_for("rosenbrock", optimizer=Newton(), learning_rate=1.0)
    after = changes.with_problem(before, "drawn")
    assert (after.optimizer, after.learning_rate) == (SGD(), drawn.learning_rate)


def test_a_drawn_start_is_drawn_from_the_seed_in_force(drawn):
    after = changes.with_problem(settings_for("one-sample", seed=5), "drawn")
    assert after.start == drawn.draw(5)


@pytest.mark.parametrize("rule", OPTIMIZERS)
def test_a_rule_is_chosen_with_its_usual_rate_unless_one_was_set(rule):
    usual = (
        PROBLEMS["rosenbrock"].learning_rate if rule == "sgd" else OPTIMIZERS[rule].learning_rate
    )
    chosen = changes.with_optimizer(settings_for("rosenbrock"), rule)
    assert (chosen.optimizer, chosen.learning_rate) == (OPTIMIZERS[rule](), usual)
    back = changes.with_optimizer(chosen, "sgd")
    assert back == settings_for("rosenbrock")
    own = changes.with_optimizer(settings_for("rosenbrock", learning_rate=0.0123), rule)
    assert own.learning_rate == 0.0123


def test_other_options_bring_their_start_and_rate_where_none_were_set():
    steep = Bowl(condition=100.0)
    after = changes.with_options(settings_for("bowl"), steep)
    assert after == settings_for("bowl", options=steep)
    assert after.learning_rate != settings_for("bowl").learning_rate


def test_with_other_options_what_was_set_stays():
    before = settings_for("bowl", start=(1.0, 2.0), learning_rate=0.01)
    after = changes.with_options(before, Bowl(condition=100.0))
    assert (after.start, after.learning_rate) == ((1.0, 2.0), 0.01)


def test_options_that_can_not_be_are_refused():
    with pytest.raises(SettingsError):
        changes.with_options(settings_for("bowl"), settings_for("table").built.options)


def test_a_seed_draws_a_start_that_was_drawn_and_leaves_one_that_was_set(drawn):
    settings = settings_for("drawn", seed=2)
    assert changes.with_seed(settings, 9) == settings_for("drawn", seed=9)
    own = replace(settings, start=(0.5,) * 12)
    assert changes.with_seed(own, 9) == replace(own, seed=9)
    with pytest.raises(SettingsError):
        changes.with_seed(settings, -1)


def test_drawing_anew_goes_to_the_next_seed_and_from_the_last_to_the_first(drawn):
    assert changes.drawn_anew(settings_for("drawn", seed=2)) == settings_for("drawn", seed=3)
    assert changes.drawn_anew(settings_for("drawn", seed=MOST_SEED)).seed == 0
