import msgspec
import numpy as np
import pytest

from gdsim.core.optimizers import OPTIMIZERS, SGD
from gdsim.core.progress import Verdict
from gdsim.core.run import Run
from gdsim.core.schedules import Exponential
from gdsim.core.settings import SettingsError, settings_for


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


def test_without_zero_grad_gradients_that_cancel_are_not_convergence():
    # The first gradient, -8, takes the weight across the minimum to where it is 8.
    run = Run(settings_for("one-sample", start=(1.0,), learning_rate=0.25, zero_grad=False))
    progress = run.advance(1)
    assert progress.ahead.loss_gradient[0, 0] == 8
    assert progress.ahead.gradient[0, 0] == 0
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
    assert here.ahead.parameters[0, 0] == pytest.approx(start)


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
    again = run.advance(1000)
    assert (again.verdict, again.reason, run.iteration) == (ended.verdict, ended.reason, length)
    assert again.ahead.rows.tobytes() == ended.ahead.rows.tobytes()


def test_a_diverged_run_comes_back_with_another_learning_rate(with_rate):
    run = Run(settings_for("one-sample", learning_rate=0.26))
    run.advance(1000)
    assert run.change(with_rate(run, 0.1)).verdict is Verdict.DIVERGED
    run.go_to(100)
    assert run.advance(1000).verdict is Verdict.CONVERGED


def test_a_run_that_diverged_at_its_start_takes_no_step_and_has_nowhere_to_go(with_rate):
    run = Run(settings_for("one-sample", start=(1e30,)))
    for progress in (run.advance(10), run.go_to(0), run.go_to(7), run.change(with_rate(run, 0.01))):
        assert (progress.keep, len(progress.steps)) == (0, 0)
        assert progress.verdict is Verdict.DIVERGED


@pytest.mark.parametrize("learning_rate", [5e-324, 1e-46, 3e38, 4e38, 1e308])
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_learning_rate_is_refused_or_can_be_stepped_with(name, learning_rate):
    rule = OPTIMIZERS[name]()
    try:
        settings = settings_for("one-sample", learning_rate=learning_rate, optimizer=rule)
    except SettingsError:
        assert learning_rate > 3.5e38
        return
    assert Run(settings).advance(1).keep == 0


@pytest.mark.parametrize("name", ["sgd", "adam", "adamax"])
def test_a_learning_rate_that_grows_beyond_float32_ends_the_run(name):
    rule = SGD(momentum=0.5) if name == "sgd" else OPTIMIZERS[name]()
    grows = {"schedule": Exponential(gamma=10.0), "start": (2.0,), "tolerance": 0.0}
    run = Run(settings_for("one-sample", optimizer=rule, **grows))
    assert run.advance(60).verdict is Verdict.DIVERGED
