from functools import partial

import msgspec
import numpy as np
import pytest
import torch

from gdsim.core import run as run_module
from gdsim.core.optimizers import SGD
from gdsim.core.problems import PROBLEMS
from gdsim.core.run import Run, Verdict
from gdsim.core.settings import SettingsError, settings_for
from gdsim.core.trajectory import Trajectory

# Slow enough to be on its way after 100,000 steps in float32.
LONG = settings_for(
    "two-weights",
    start=(5.0, -3.0),
    learning_rate=2e-5,
    optimizer=SGD(momentum=0.9),
    tolerance=0.0,
)


@pytest.fixture
def short_memory(monkeypatch):
    """Trajectories keep 1000 numbers of float32."""
    monkeypatch.setattr(run_module, "Trajectory", partial(Trajectory, max_bytes=4000))


def with_rate(run, learning_rate):
    return msgspec.structs.replace(run.trainer.settings, learning_rate=learning_rate)


def numbers(progress):
    """Everything a progress tells, as a value to compare bit for bit."""
    arrays = (progress.steps.rows, progress.ahead.rows, progress.prediction, progress.curve)
    return (
        *(progress.keep, progress.steps.first, progress.ahead.first),
        *(array.tobytes() for array in arrays),
        *(progress.verdict, progress.reason),
    )


def assert_forward_again_is_the_same(run, rows, positions, steps=50):
    """Going back to each position, the furthest first, and on gives the rows, bit for bit."""
    for position in sorted(positions, reverse=True):
        there = run.go_to(position)
        assert there.keep == run.iteration == there.ahead.first - 1 == position
        again = run.advance(steps, past_convergence=True).steps
        assert again.first == position + 1
        expected = rows[position : position + steps]
        assert again.rows[: len(expected)].tobytes() == expected.tobytes()
        if position < len(rows):
            assert there.ahead.rows.tobytes() == rows[position : position + 1].tobytes()


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
def test_advancing_in_slices_is_advancing_in_one_go(settings):
    whole, sliced = Run(settings), Run(settings)
    wanted = whole.advance(200)
    slices = [sliced.advance(size).steps.rows for size in (1, 2, 7) for _ in range(20)]
    assert np.concatenate(slices).tobytes() == wanted.steps.rows.tobytes()
    assert numbers(sliced.here()) == numbers(whole.here())


def test_a_probe_tells_of_a_start_there_and_leaves_the_run_as_it_is():
    run = Run(settings_for("line", optimizer=SGD(momentum=0.9)))
    run.advance(5)
    before = numbers(run.here())
    probe = run.probe((2.5, -1.0))
    elsewhere = Run(settings_for("line", start=(2.5, -1.0), optimizer=SGD(momentum=0.9)))
    assert numbers(probe) == numbers(elsewhere.here())
    assert numbers(run.here()) == before


@pytest.mark.usefixtures("short_memory")
def test_no_later_command_writes_to_a_progress():
    run = Run(settings_for("two-weights", optimizer=SGD(momentum=0.9), tolerance=0.0))
    told = [run.here(), run.advance(30), run.advance(100), run.go_to(7), run.advance(40)]
    told += [run.change(with_rate(run, 0.05)), run.advance(200), run.go_to(3), run.advance(60)]
    seen = [numbers(progress) for progress in told]
    run.go_to(1)
    run.advance(500)
    run.move("cpu")
    run.advance(100)
    assert [numbers(progress) for progress in told] == seen


# Back, and forward again


def test_back_and_forward_again_is_bit_exact_at_any_point_of_100_000_steps():
    run = Run(LONG)
    rows = run.advance(100_000).steps.rows
    assert len(np.unique(rows[:, run.trajectory.steps.layout.field(0)], axis=0)) > 99_000
    assert_forward_again_is_the_same(
        run, rows, (0, 1, 2, 4_096, 31_415, 50_000, 77_777, 99_998, 99_999, 100_000)
    )


@pytest.mark.usefixtures("short_memory")
@pytest.mark.parametrize("zero_grad", [True, False])
def test_back_and_forward_again_is_bit_exact_where_not_every_step_is_kept(zero_grad, device):
    settings = msgspec.structs.replace(LONG, device=device, zero_grad=zero_grad)
    run = Run(msgspec.structs.replace(settings, learning_rate=1e-6))
    rows = run.advance(3_000).steps.rows
    assert run.trajectory.stride > 16
    assert_forward_again_is_the_same(run, rows, (0, 1, 31, 32, 33, 1_000, 2_047, 2_999, 3_000))


@pytest.mark.usefixtures("short_memory")
def test_back_is_bit_exact_where_settings_changed_on_the_way():
    run = Run(LONG)
    states = []
    for rate, momentum, zero_grad in [(2e-5, 0.9, True), (1e-4, 0.0, True), (1e-6, 0.5, False)]:
        run.change(
            msgspec.structs.replace(
                run.trainer.settings,
                learning_rate=rate,
                optimizer=SGD(momentum=momentum),
                zero_grad=zero_grad,
            )
        )
        states += run.advance(333).steps.rows.tolist()
    assert run.trajectory.stride > 8
    for position in (998, 700, 667, 666, 665, 500, 334, 333, 332, 100, 1, 0):
        ahead = run.go_to(position).ahead
        assert ahead.parameters[0].tolist() == states[position][3:5]
        assert ahead.loss_gradient[0].tolist() == states[position][5:7]


@pytest.mark.usefixtures("short_memory")
def test_steps_taken_after_going_back_are_those_of_the_settings_in_force():
    run = Run(LONG)
    run.advance(300)
    run.change(with_rate(run, 1e-4))
    run.advance(300)
    run.go_to(100)
    run.advance(400)
    states = [run.go_to(position).ahead.rows.tobytes() for position in (450, 350, 250, 150, 50)]

    again = Run(LONG)
    again.advance(100)
    again.change(with_rate(again, 1e-4))
    again.advance(400)
    for position, seen in zip((450, 350, 250, 150), states, strict=False):
        assert again.go_to(position).ahead.rows.tobytes() == seen


def test_going_back_forgets_the_steps_after_it():
    run = Run(settings_for("two-weights"))
    run.advance(20)
    progress = run.go_to(12)
    assert (progress.keep, len(progress.steps), len(run.trajectory)) == (12, 0, 12)
    assert run.trajectory.steps.iteration.tolist() == list(range(1, 13))


@pytest.mark.parametrize(("asked", "there"), [(-5, 0), (0, 0), (20, 20), (999, 20)])
def test_a_run_goes_to_no_place_where_it_has_not_been(asked, there):
    run = Run(settings_for("two-weights"))
    run.advance(20)
    assert run.go_to(asked).keep == run.iteration == there


# Other settings on the way


@pytest.mark.parametrize("zero_grad", [True, False])
def test_a_change_of_settings_keeps_the_state_and_decides_the_next_step(zero_grad):
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


# The end of a run


def test_a_run_converges_where_its_gradient_falls_below_the_tolerance():
    # The gradient is -8 times 0.2 to the power of the iteration.
    run = Run(settings_for("one-sample", dtype="float64"))
    progress = run.advance(1000)
    assert run.iteration == len(progress.steps) == 10
    assert (run.verdict, progress.verdict) == (Verdict.CONVERGED, Verdict.CONVERGED)
    assert progress.reason == (
        "Converged after 10 iterations: the gradient's norm, 8.19e-07,"
        " is below the tolerance, 1e-06."
    )
    assert abs(progress.ahead.gradient[0, 0]) < 1e-6 < abs(progress.steps.gradient[-1, 0])


def test_a_converged_run_goes_on_step_by_step_or_where_it_is_told_to():
    run = Run(settings_for("one-sample", dtype="float64"))
    run.advance(1000)
    assert len(run.advance(5).steps) == 1
    assert len(run.advance(5, past_convergence=True).steps) == 5
    assert (run.iteration, run.verdict) == (16, Verdict.CONVERGED)


def test_a_converged_run_is_open_again_a_step_back_or_with_a_smaller_tolerance():
    run = Run(settings_for("one-sample", dtype="float64"))
    run.advance(1000)
    assert run.go_to(9).verdict is Verdict.OPEN
    assert run.advance(1).verdict is Verdict.CONVERGED
    smaller = msgspec.structs.replace(run.trainer.settings, tolerance=1e-9)
    assert (run.change(smaller).verdict, run.here().reason) == (Verdict.OPEN, "")


def test_the_gradient_of_all_parameters_together_counts_against_the_tolerance(sphere):
    # At (3, 4) the gradient is (6, 8), of norm 10.
    start = (3.0, 4.0)
    assert Run(settings_for(sphere, start=start, tolerance=10.1)).verdict is Verdict.CONVERGED
    assert Run(settings_for(sphere, start=start, tolerance=10.0)).verdict is Verdict.OPEN


def test_a_run_that_starts_at_the_minimum_has_converged_at_once():
    run = Run(settings_for("one-sample", start=(2.0,)))
    assert run.verdict is Verdict.CONVERGED
    assert run.here().reason.startswith("Converged after 0 iterations: the gradient's norm, 0, is")


def test_a_tolerance_of_0_never_converges_not_even_at_the_minimum():
    run = Run(settings_for("one-sample", start=(2.0,), tolerance=0.0))
    progress = run.advance(50)
    assert (len(progress.steps), progress.verdict) == (50, Verdict.OPEN)


def test_without_zero_grad_a_run_that_passes_the_minimum_has_not_converged():
    # At the minimum its own gradient is 0, while .grad still pushes.
    run = Run(settings_for("one-sample", start=(1.0,), learning_rate=0.125, zero_grad=False))
    progress = run.advance(1)
    assert progress.ahead.loss_gradient[0, 0] == 0
    assert progress.ahead.gradient[0, 0] == -8
    assert progress.verdict is Verdict.OPEN


def test_a_run_diverges_where_its_loss_passes_1e12_times_the_first():
    # The distance to the minimum grows by the factor 1.08 a step, the loss by its square.
    run = Run(settings_for("one-sample", learning_rate=0.26))
    progress = run.advance(1000)
    assert (run.iteration, len(progress.steps)) == (180, 180)
    assert progress.verdict is run.verdict is Verdict.DIVERGED
    assert progress.reason == (
        "Diverged at iteration 181: the loss, 4.31e+12, is more than 1e12 times the first."
        " Try a learning rate below 0.26."
    )
    assert progress.ahead.first == 181
    assert progress.steps.loss.max() <= 4e12 < progress.ahead.loss[0]


def test_a_run_that_overflows_shows_its_last_finite_point():
    run = Run(settings_for("one-sample", learning_rate=1e30))
    progress = run.advance(1000)
    assert (run.iteration, progress.verdict) == (1, Verdict.DIVERGED)
    assert progress.reason == (
        "Diverged at iteration 2: the loss overflowed float32. Try a learning rate below 1e+30."
    )
    assert progress.ahead.first == 1
    assert progress.ahead.parameters[0].tolist() == [1]
    assert progress.ahead.finite.all()
    assert progress.prediction.tolist() == [2]
    assert np.isfinite(progress.curve).all()


@pytest.mark.parametrize(
    ("start", "dtype", "verdict"),
    [(1e30, "float32", Verdict.DIVERGED), (1e30, "float64", Verdict.OPEN)],
)
def test_a_start_may_be_too_far_out_for_float32(start, dtype, verdict):
    here = Run(settings_for("one-sample", start=(start,), dtype=dtype)).here()
    assert here.verdict is verdict
    expected = "Diverged at iteration 1: the loss overflowed float32."
    assert here.reason.startswith(expected if verdict is Verdict.DIVERGED else "")
    assert here.ahead.parameters[0, 0] == np.float32(start)


def test_a_large_first_loss_sets_a_scale_beyond_float32():
    # 1e12 times this loss is no float32.
    run = Run(settings_for("one-sample", start=(1e15,)))
    assert run.advance(10).verdict is Verdict.OPEN


def test_a_loss_that_is_no_number_ends_the_run(logarithm):
    progress = Run(settings_for(logarithm, learning_rate=2.0)).advance(10)
    assert progress.reason.startswith("Diverged at iteration 2: the loss is nan, no number.")
    assert progress.ahead.parameters[0].tolist() == [1]


def test_a_gradient_that_overflows_ends_the_run(add_problem):
    root = add_problem(lambda parameters: parameters.sqrt().sum(), start=(0.0,))
    reason = Run(settings_for(root)).here().reason
    assert reason.startswith("Diverged at iteration 1: the gradient overflowed float32.")


def test_a_first_loss_of_0_does_not_make_every_other_one_diverge(add_problem):
    slope = add_problem(lambda parameters: parameters.sum(), start=(0.0,))
    assert Run(settings_for(slope)).advance(10).verdict is Verdict.OPEN
    assert Run(settings_for(slope, learning_rate=2e12)).advance(10).verdict is Verdict.DIVERGED


@pytest.mark.parametrize("learning_rate", [0.26, 1e30], ids=["loss limit", "overflow"])
def test_a_diverged_run_takes_no_step_and_still_goes_back(learning_rate):
    run = Run(settings_for("one-sample", learning_rate=learning_rate))
    ended = run.advance(1000)
    length = run.iteration
    for progress in (run.advance(10), run.go_to(length), run.here()):
        assert (len(progress.steps), progress.keep) == (0, length)
        assert progress.verdict is Verdict.DIVERGED
        assert progress.reason == ended.reason
        assert progress.ahead.rows.tobytes() == ended.ahead.rows.tobytes()
    back = run.go_to(0)
    assert (back.verdict, back.reason) == (Verdict.OPEN, "")
    assert numbers(run.advance(1000)) == numbers(ended)


def test_a_diverged_run_comes_back_with_another_learning_rate():
    run = Run(settings_for("one-sample", learning_rate=0.26))
    run.advance(1000)
    assert run.change(with_rate(run, 0.1)).verdict is Verdict.DIVERGED
    run.go_to(100)
    assert run.advance(1000).verdict is Verdict.CONVERGED


def test_a_run_that_diverged_at_its_start_takes_no_step_and_has_nowhere_to_go():
    run = Run(settings_for("one-sample", start=(1e30,)))
    for progress in (run.advance(10), run.go_to(0), run.go_to(7), run.change(with_rate(run, 0.01))):
        assert (progress.keep, len(progress.steps)) == (0, 0)
        assert progress.verdict is Verdict.DIVERGED


@pytest.mark.parametrize("learning_rate", [5e-324, 1e-46, 3e38, 4e38, 1e308])
def test_every_learning_rate_is_refused_or_can_be_stepped_with(learning_rate):
    try:
        settings = settings_for("one-sample", learning_rate=learning_rate)
    except SettingsError:
        return
    assert Run(settings).advance(1).keep == 0


# On another device


@pytest.mark.parametrize("problem", list(PROBLEMS))
def test_a_run_that_moves_goes_on_bit_for_bit(problem):
    settings = settings_for(problem, optimizer=SGD(momentum=0.9), learning_rate=0.01)
    stayed, moved = Run(settings), Run(settings)
    stayed.advance(50)
    moved.advance(50)
    assert numbers(moved.move("cpu")) == numbers(stayed.here())
    assert numbers(moved.advance(50)) == numbers(stayed.advance(50))
    assert numbers(moved.go_to(20)) == numbers(stayed.go_to(20))


def test_a_run_can_move_before_its_first_step():
    run = Run(settings_for("line"))
    here = numbers(run.here())
    assert numbers(run.move("cpu")) == here


@pytest.mark.usefixtures("short_memory")
def test_a_run_moves_from_the_last_step_that_is_kept():
    run = Run(LONG)
    rows = run.advance(1_001).steps.rows
    progress = run.move("cpu")
    assert 0 < progress.keep < 1_001
    assert progress.keep == run.iteration == run.trajectory.steps.iteration[-1]
    again = run.advance(100).steps.rows
    expected = rows[progress.keep : progress.keep + 100]
    assert again[: len(expected)].tobytes() == expected.tobytes()


@pytest.mark.usefixtures("short_memory")
def test_back_is_bit_exact_in_a_run_that_moved_to_before_a_change():
    run = Run(LONG)
    run.advance(1_000)
    kept = int(run.trajectory.steps.iteration[-1])
    assert kept < 1_000
    run.change(with_rate(run, 1e-3))
    assert run.move("cpu").keep == kept
    steps = run.advance(20).steps
    assert run.go_to(kept + 3).ahead.parameters.tolist() == [steps.parameters[3].tolist()]


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
@pytest.mark.parametrize("learning_rate", [0.1, 1e30], ids=["open", "diverged"])
def test_a_run_leaves_a_cuda_device_for_the_cpu(learning_rate):
    run = Run(settings_for("line", device="cuda:0", learning_rate=learning_rate))
    on_cuda = run.advance(10)
    on_cpu = run.move("cpu")
    np.testing.assert_allclose(on_cpu.ahead.rows, on_cuda.ahead.rows, rtol=1e-5)
    assert run.trainer.objective.device.type == "cpu"


# Without data


def test_a_problem_without_data_predicts_its_loss_and_converges(sphere):
    run = Run(settings_for(sphere))
    here = run.here()
    assert (here.prediction.tolist(), here.ahead.loss.tolist()) == ([5], [5])
    assert here.curve.shape == (0,)
    progress = run.advance(1000)
    assert progress.verdict is Verdict.CONVERGED
    assert progress.ahead.parameters[0] == pytest.approx([0, 0], abs=1e-6)
