"""The arithmetic beside each optimizer's program, worked out again from its text alone."""

import math
import re

import pytest
from msgspec.structs import replace

from gdsim.core.batches import batch
from gdsim.core.narration import NOTHING, Carried, carried, narrated
from gdsim.core.optimizers import OPTIMIZERS, SGD, Adam, RMSprop
from gdsim.core.problems import PROBLEMS
from gdsim.core.run import Run
from gdsim.core.schedules import Exponential
from gdsim.core.settings import settings_for

RULES = [
    *(kind() for kind in OPTIMIZERS.values()),
    SGD(momentum=0.8, dampening=0.3, weight_decay=0.1),
    SGD(momentum=0.8, nesterov=True),
    Adam(amsgrad=True, weight_decay=0.1),
    RMSprop(centered=True, momentum=0.5),
]

NUMBER = r"(?:inf|nan|\d+(?:\.\d+)?(?:e[-+]\d+)?)"
SIGNS = {"·": "*", "×": "*", "[": "(", "]": ")", "²": "**2", "^": "**"}
NAMES = {
    "root": math.sqrt,
    "sign": lambda value: (value > 0) - (value < 0),
    "inf": math.inf,
    "nan": math.nan,
}


def worked_out(text):
    python = re.sub(r"\|([^|]*)\|", r"abs(\1)", text)
    python = re.sub(f"√({NUMBER})", r"root(\1)", python).replace("√(", "root(")
    for sign, operator in SIGNS.items():
        python = python.replace(sign, operator)
    return eval(python, dict(NAMES))


def unit(text):
    """Of the last digit; zeros that were left off stand for digits too, up to five."""
    value = abs(float(text))
    digits = len(re.sub(r"e.*|[-.]", "", text).lstrip("0"))
    return 10.0 ** (math.floor(math.log10(value)) + 1 - max(5, digits)) if value else 0.0


def results(notes):
    """The name and the result of each note, once its expression was seen to come to that."""
    for note in notes:
        *name, expression, relation, result = re.split(r" ([=≈]) ", note)
        off = abs(worked_out(expression) - float(result))
        slack = 0.5 * unit(result) * (1 + 1e-6)
        assert off <= slack if relation == "=" else slack < off < 1e-3 * abs(float(result)), note
        yield name[0] if name else "", float(result)


def told_of_steps(settings, count):
    """Of each step its row, what it took over, and the notes by the phases of their lines."""
    run = Run(replace(settings, tolerance=0.0))
    progress, before = run.here(), NOTHING
    for _ in range(count):
        found = {}
        for line in narrated(settings, progress.ahead, progress.prediction, before):
            found.setdefault(line.phase, []).extend(line.notes)
        yield progress, found
        before = carried(progress.ahead)
        progress = run.advance(1)
        # What the row tells is what the run itself does.
        grad, *buffers = progress.ahead_carried.tolist()
        assert before == Carried(grad, buffers)


@pytest.mark.parametrize("problem", ["line", "rosenbrock", "table"])
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: repr(rule)[:40])
def test_every_equation_of_every_optimizer_comes_to_its_result(problem, rule):
    settings = settings_for(
        problem,
        optimizer=rule,
        learning_rate=min(0.01, rule.learning_rate),
        schedule=Exponential(gamma=0.9),
        dtype="float64",
    )
    names = [part for part, _ in PROBLEMS[problem].code.tensors] or ["p[0]", "p[1]"]
    for progress, found in told_of_steps(settings, 8):
        told = list(results(found["update"]))
        ends = [result for name, result in told if name in (*names, "")]
        assert ends == pytest.approx(progress.ahead.parameters_after[0].tolist(), rel=1e-4)
        values = {
            f"{name} {buffer}": value
            for buffer, pair in zip(rule.buffer_names, carried(progress.ahead).buffers, strict=True)
            for name, value in zip(names, pair, strict=True)
        }
        shown = {name: result for name, result in told if name in values}
        assert shown == pytest.approx({name: values[name] for name in shown}, rel=1e-4)
        assert bool(shown) == (rule.id != "newton" and rule != SGD())


def test_the_first_step_takes_over_what_the_optimizers_buffers_begin_with():
    settings = settings_for("one-sample", optimizer=OPTIMIZERS["nadam"]())
    _, found = next(told_of_steps(settings, 1))
    (product,) = (note for note in found["update"] if "mu_product" in note)
    assert product.startswith("w mu_product = 1.0·")


def test_the_update_is_told_with_the_rate_of_its_iteration():
    settings = settings_for("one-sample", schedule=Exponential(gamma=0.5))
    updates = [found["update"] for _, found in told_of_steps(settings, 3)]
    assert updates[0] == ["1.0 - 0.1·(-8.0) = 1.8"]
    assert updates[1] == ["1.8 - 0.05·(-1.6) = 1.88"]
    assert updates[2] == ["1.88 - 0.025·(-0.96) = 1.904"]


def test_a_step_is_told_with_the_samples_of_its_batch():
    settings = settings_for("batch", batch_size=2, seed=4)
    data = PROBLEMS["batch"].data
    for progress, found in told_of_steps(settings, 6):
        which = batch(3, 2, progress.iteration, 4, shuffle=True).tolist()
        for note, sample in zip(found["forward"], which, strict=True):
            assert f" × {data.inputs[sample]} = " in note
        for note in found["loss"]:
            assert all(f" - {data.targets[sample]})²" in note for sample in which)
        ((_, loss),) = results(found["loss"])
        assert loss == pytest.approx(float(progress.ahead.loss[0]), rel=1e-4)
        ((_, slope),) = results(found["backward"])
        assert slope == pytest.approx(float(progress.ahead.gradient[0, 0]), rel=1e-4)
