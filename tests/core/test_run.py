import msgspec
import numpy as np
import pytest
import torch

from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.settings import settings_for

KINDS = ["two-weights", "line", "rosenbrock", "table", "formula", "network"]
"""Of each kind of problem at least one."""

# Where a run stands


@pytest.mark.parametrize("problem", list(PROBLEMS))
def test_a_run_stands_at_its_start_before_its_first_step(problem):
    run = Run(settings_for(problem))
    here = run.here()
    assert (run.iteration, here.keep, len(here.steps), len(run.trajectory)) == (0, 0, 0, 0)
    assert here.ahead.first == 1
    assert tuple(here.ahead.parameters[0]) == PROBLEMS[problem].start
    assert (here.verdict, here.reason) == (Verdict.OPEN, "")


def test_three_steps_are_those_of_the_tutorial_and_the_fourth_lies_ahead(device):
    run = Run(settings_for("one-sample", device=device))
    progress = run.advance(3)
    assert progress.steps.iteration.tolist() == [1, 2, 3]
    assert progress.steps.parameters[:, 0] == pytest.approx([1, 1.8, 1.96])
    assert progress.steps.gradient[:, 0] == pytest.approx([-8, -1.6, -0.32], abs=5e-4)
    assert progress.steps.parameters_after[:, 0] == pytest.approx([1.8, 1.96, 1.992])
    assert progress.steps.loss == pytest.approx([4, 0.16, 0.0064], abs=5e-5)
    assert progress.ahead.iteration.tolist() == [4]
    assert progress.ahead.gradient[0] == pytest.approx([-0.064], abs=5e-4)
    assert progress.prediction == pytest.approx([3.984])
    assert run.iteration == len(run.trajectory) == 3


def test_the_curve_is_the_model_at_the_parameters_ahead():
    run = Run(settings_for("line"))
    progress = run.advance(5)
    weight, bias = progress.ahead.parameters[0]
    inputs = run.trainer.objective.curve_inputs.numpy()
    np.testing.assert_allclose(progress.curve, weight * inputs + bias, rtol=1e-6)


@pytest.mark.parametrize("most", [0, 1])
def test_a_run_advances_by_at_least_one_step(most):
    assert len(Run(settings_for("line")).advance(most).steps) == 1


def test_a_run_advances_until_it_is_enough():
    answers = iter([False, False, True])
    run = Run(settings_for("line"))
    assert len(run.advance(100, lambda: next(answers)).steps) == 3
    assert run.iteration == 3


@pytest.mark.parametrize(
    "settings",
    [
        settings_for("two-weights", optimizer=SGD(momentum=0.9)),
        settings_for("line", zero_grad=False),
        settings_for("one-sample"),
        settings_for("one-sample", learning_rate=0.26),
    ],
    ids=["open", "no zero_grad", "converged", "diverged"],
)
def test_advancing_in_slices_is_advancing_in_one_go(settings, numbers):
    whole, sliced = Run(settings), Run(settings)
    wanted = whole.advance(200)
    slices = [
        sliced.advance(size).steps.rows
        for size in (1, 2, 7, 10) * 10
        if sliced.verdict is Verdict.OPEN
    ]
    assert np.concatenate(slices).tobytes() == wanted.steps.rows.tobytes()
    assert numbers(sliced.here()) == numbers(whole.here())


def test_a_probe_tells_of_a_start_there_and_leaves_the_run_as_it_is(numbers):
    run = Run(settings_for("line", optimizer=SGD(momentum=0.9)))
    run.advance(5)
    before = numbers(run.here())
    probe = run.probe((2.5, -1.0))
    there = Run(settings_for("line", start=(2.5, -1.0), optimizer=SGD(momentum=0.9))).here()
    for field in ("prediction", "curve"):
        assert getattr(probe, field).tobytes() == getattr(there, field).tobytes()
    assert probe.ahead.rows.tobytes() == there.ahead.rows.tobytes()
    assert (probe.verdict, probe.reason) == (there.verdict, there.reason)
    assert numbers(run.here()) == before


@pytest.mark.usefixtures("short_memory")
def test_no_later_command_writes_to_a_progress(with_rate, numbers):
    run = Run(settings_for("two-weights", optimizer=SGD(momentum=0.9), tolerance=0.0))
    told = [run.here(), run.advance(30), run.advance(100), run.go_to(7), run.advance(40)]
    told += [run.change(with_rate(run, 0.05)), run.advance(200), run.go_to(3), run.advance(60)]
    seen = [numbers(progress) for progress in told]
    run.go_to(1)
    run.advance(500)
    run.move("cpu")
    run.advance(100)
    assert [numbers(progress) for progress in told] == seen


# Other settings on the way


@pytest.mark.parametrize("zero_grad", [True, False])
def test_a_change_of_settings_keeps_the_state_and_decides_the_next_step(zero_grad, with_rate):
    run = Run(settings_for("line", optimizer=SGD(momentum=0.9), zero_grad=zero_grad))
    before = run.advance(5)
    progress = run.change(with_rate(run, 0.01))
    assert (progress.keep, run.iteration, len(progress.steps)) == (5, 5, 0)
    for field in ("parameters", "loss", "gradient", "loss_gradient"):
        assert np.array_equal(getattr(progress.ahead, field), getattr(before.ahead, field))
    old, new = (p.ahead.parameters_after - p.ahead.parameters for p in (before, progress))
    np.testing.assert_allclose(new, old / 10, rtol=1e-4)


def test_zero_grad_can_be_left_out_from_a_step_on():
    run = Run(settings_for("one-sample"))
    run.change(msgspec.structs.replace(run.trainer.settings, zero_grad=False))
    gradients = run.advance(4).steps.gradient[:, 0]
    assert gradients == pytest.approx([-8, -9.6, -3.52, 5.376], abs=5e-4)


# On another device


@pytest.mark.parametrize("problem", KINDS)
def test_a_run_that_moves_goes_on_bit_for_bit(problem, numbers):
    settings = settings_for(problem, optimizer=SGD(momentum=0.9), learning_rate=1e-4)
    stayed, moved = Run(settings), Run(settings)
    stayed.advance(50)
    moved.advance(50)
    assert numbers(moved.move("cpu")) == numbers(stayed.here())
    assert numbers(moved.advance(50)) == numbers(stayed.advance(50))
    assert numbers(moved.go_to(20)) == numbers(stayed.go_to(20))


def test_a_run_can_move_before_its_first_step(numbers):
    run = Run(settings_for("line"))
    here = numbers(run.here())
    assert numbers(run.move("cpu")) == here


@pytest.mark.usefixtures("short_memory")
def test_a_run_moves_from_the_last_step_that_is_kept(slow):
    run = Run(slow)
    rows = run.advance(1_009).steps.rows
    progress = run.move("cpu")
    assert 0 < progress.keep < 1_009
    assert progress.keep == run.iteration == run.trajectory.steps.iteration[-1]
    again = run.advance(100).steps.rows
    expected = rows[progress.keep : progress.keep + 100]
    assert again[: len(expected)].tobytes() == expected.tobytes()


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
@pytest.mark.parametrize("learning_rate", [0.1, 1e30], ids=["open", "diverged"])
def test_a_run_leaves_a_cuda_device_for_the_cpu(learning_rate):
    run = Run(settings_for("line", device="cuda:0", learning_rate=learning_rate))
    on_cuda = run.advance(10)
    on_cpu = run.move("cpu")
    np.testing.assert_allclose(on_cpu.ahead.rows, on_cuda.ahead.rows, rtol=1e-4, atol=1e-4)
    assert run.trainer.objective.device.type == "cpu"


# Without data


def test_a_problem_without_data_predicts_its_loss_and_converges(sphere):
    run = Run(settings_for(sphere))
    here = run.here()
    assert (here.prediction.item(), here.ahead.loss.item()) == (5, 5)
    assert here.ahead.prediction.tolist() == [[5]]
    assert here.curve.shape == (0,)
    progress = run.advance(1000)
    assert progress.verdict is Verdict.CONVERGED
    assert progress.ahead.parameters[0] == pytest.approx([0, 0], abs=1e-6)
