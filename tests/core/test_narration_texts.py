import dataclasses

import pytest
from msgspec.structs import replace

from gdsim.core.narration import NOTHING, Carried, carried, narrated
from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS, Code, Data
from gdsim.core.program import program
from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.core.trainer import PHASES, Trainer
from gdsim.core.trajectory import Steps

EVERY_PROBLEM = pytest.mark.parametrize("problem", list(PROBLEMS))


def told(settings, count, phases_done=5):
    """The program with the notes of the step of that count."""
    run = Run(replace(settings, tolerance=0.0))
    before = carried(run.advance(count - 1).steps) if count > 1 else NOTHING
    here = run.here()
    return narrated(settings, here.ahead, here.prediction, before, phases_done)


def notes(settings, count):
    """The notes of each phase."""
    found = {phase: [] for phase in PHASES}
    for line in told(settings, count):
        if line.phase:
            found[line.phase] += line.notes
    return found


def nth(count, problem, **changes):
    return notes(settings_for(problem, **changes), count)


# How it reads


def test_one_sample_reads_as_the_tutorial_counts():
    assert nth(2, "one-sample") == {
        "forward": ["1.8 × 2.0 = 3.6"],
        "loss": ["(3.6 - 4.0)² = 0.16"],
        "backward": ["w.grad = 2·(3.6 - 4.0)·2.0 = -1.6"],
        "update": ["1.8 - 0.1·(-1.6) = 1.96"],
        "zero grad": ["0"],
    }


def test_a_batch_shows_each_samples_share():
    assert nth(1, "batch") == {
        "forward": ["1.0 × 1.0 = 1.0", "1.0 × 2.0 = 2.0", "1.0 × 3.0 = 3.0"],
        "loss": ["[(1.0 - 2.0)² + (2.0 - 4.0)² + (3.0 - 6.0)²] / 3 = 4.6667"],
        "backward": [
            "w.grad = [2·(1.0 - 2.0)·1.0 + 2·(2.0 - 4.0)·2.0 + 2·(3.0 - 6.0)·3.0] / 3 = -9.3333"
        ],
        "update": ["1.0 - 0.1·(-9.3333) = 1.9333"],
        "zero grad": ["0"],
    }


def test_two_weights_have_a_note_each():
    assert nth(1, "two-weights") == {
        "forward": ["1.0 × 1.0 + 1.0 × 1.2 = 2.2", "1.0 × 2.0 + 1.0 × 1.2 = 3.2"],
        "loss": ["[(2.2 - 2.0)² + (3.2 - 4.0)²] / 2 = 0.34"],
        "backward": [
            "W.grad[0] = [2·(2.2 - 2.0)·1.0 + 2·(3.2 - 4.0)·2.0] / 2 = -1.4",
            "W.grad[1] = [2·(2.2 - 2.0)·1.2 + 2·(3.2 - 4.0)·1.2] / 2 = -0.72",
        ],
        "update": ["W[0] = 1.0 - 0.1·(-1.4) = 1.14", "W[1] = 1.0 - 0.1·(-0.72) = 1.072"],
        "zero grad": ["0"],
    }


def test_a_bias_is_added_and_its_input_is_not_written():
    found = nth(2, "line")
    assert found["forward"][2] == "1.93333 × 3.0 + 0.4 = 6.2"
    assert found["backward"][1] == (
        "b.grad = [2·(2.3333 - 2.0) + 2·(4.2667 - 4.0) + 2·(6.2 - 6.0)] / 3 = 0.53333"
    )
    assert found["update"][1] == "0.4 - 0.1·0.53333 = 0.34667"
    assert found["zero grad"] == ["0", "0"]


def test_without_zero_grad_the_gradients_are_seen_to_add_up():
    found = nth(2, "one-sample", zero_grad=False)
    assert found["backward"] == [
        "∂loss/∂w = 2·(3.6 - 4.0)·2.0 = -1.6",
        "w.grad = -8.0 + (-1.6) = -9.6",
    ]
    assert found["update"] == ["1.8 - 0.1·(-9.6) = 2.76"]
    assert found["zero grad"] == [".grad keeps -9.6"]
    assert nth(1, "one-sample", zero_grad=False)["backward"] == [
        "w.grad = 2·(2.0 - 4.0)·2.0 = -8.0"
    ]


def test_momentum_shows_its_buffer_first():
    found = nth(2, "one-sample", optimizer=SGD(momentum=0.9), learning_rate=0.1)
    assert found["update"] == [
        "w buffer = 0.9·(-8.0) + (-1.6) = -8.8",
        "w = 1.8 - 0.1·(-8.8) = 2.68",
    ]
    found = nth(1, "two-weights", optimizer=SGD(momentum=0.9))
    assert found["update"][2] == "W[1] buffer = 0.9·0.0 + (-0.72) = -0.72"


# Room for more


def test_gradients_that_are_kept_are_listed_by_their_ends(monkeypatch):
    weights = 7
    problem = dataclasses.replace(
        PROBLEMS["two-weights"],
        parameter_names=tuple("abcdefg"),
        start=(0.0,) * weights,
        view=((-1.0, 1.0),) * weights,
        data=Data(
            inputs=(tuple(map(float, range(1, weights + 1))),),
            targets=(2.0,),
            input_names=("x",) * weights,
            target_name="y",
        ),
        code=Code(forward="y_pred = X @ W", inputs="X", tensors=(("W", (weights,)),)),
        multiplies=tuple(range(weights)),
    )
    monkeypatch.setitem(PROBLEMS, "wide", problem)
    found = nth(1, "wide", zero_grad=False)
    assert found["zero grad"] == [".grad keeps -4.0, …, -28.0"]
    assert found["forward"] == ["0.0 × 1.0 + … + 0.0 × 7.0 = 0.0"]
    assert found["backward"] == [
        "W.grad[0] = 2·(0.0 - 2.0)·1.0 = -4.0",
        "…",
        "W.grad[6] = 2·(0.0 - 2.0)·7.0 = -28.0",
    ]


def test_a_problem_that_is_not_linear_shows_what_came_out(sphere):
    assert nth(2, sphere, zero_grad=False) == {
        "forward": ["3.2"],
        "loss": ["3.2"],
        "backward": [
            "∂loss/∂p[0] = 1.6",
            "p.grad[0] = 2.0 + 1.6 = 3.6",
            "∂loss/∂p[1] = -3.2",
            "p.grad[1] = -4.0 + (-3.2) = -7.2",
        ],
        "update": ["p[0] = 0.8 - 0.1·3.6 = 0.44", "p[1] = -1.6 - 0.1·(-7.2) = -0.88"],
        "zero grad": [".grad keeps 3.6, -7.2"],
    }


# As the phases go through


@EVERY_PROBLEM
@pytest.mark.parametrize("momentum", [0.0, 0.9])
def test_notes_come_with_their_phases(problem, momentum):
    settings = settings_for(problem, optimizer=SGD(momentum=momentum))
    whole = told(settings, 2)
    for done in range(6):
        through = list(PHASES)[:done]
        for line, complete in zip(told(settings, 2, done), whole, strict=True):
            assert line == (complete if line.phase in through else complete._replace(notes=()))
    assert [line._replace(notes=()) for line in whole] == list(program(settings))


def test_what_a_step_hands_on_is_read_from_its_row():
    trainer = Trainer(settings_for("line", zero_grad=False, optimizer=SGD(momentum=0.9)))
    first = trainer.step(trainer.state((1.0, 0.0)))
    second = trainer.step(first.after)
    grad, buffer = second.before.grad.tolist(), second.before.buffers[0].tolist()
    assert carried(Steps.of([first])) == Carried(grad, [buffer])
    assert carried(Steps.of([second, first])) == Carried(grad, [buffer])
    assert carried(Steps.of([first])[:0]) == NOTHING


def test_telling_of_an_overflow_warns_of_nothing(recwarn):
    trainer = Trainer(settings_for("line", learning_rate=1e30))
    state = trainer.state((1.0, 0.0))
    for _ in range(9):
        record = trainer.step(state)
        narrated(trainer.settings, Steps.of([record]), record.prediction.numpy())
        state = record.after
    assert not recwarn.list
