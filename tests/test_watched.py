import math
from dataclasses import replace

import numpy as np
import pytest
from msgspec import structs

from gdsim.core.run import Run
from gdsim.core.settings import settings_for
from gdsim.watched import MOST, Watched


@pytest.fixture
def run():
    return Run(settings_for("network", batch_size=20, learning_rate=0.1, tolerance=0.0))


def told(run, progress):
    """What is watched where the run stands."""
    return [progress.iteration, progress.train_loss, progress.test_loss]


def test_losses_are_kept_by_how_many_iterations_were_done(run):
    watched, expected = Watched(), []
    for steps in (0, 3, 1, 6):
        progress = run.advance(steps) if steps else run.here()
        watched.take(progress)
        expected.append(told(run, progress))
    assert [row[0] for row in expected] == [0, 3, 4, 10]
    np.testing.assert_array_equal(watched.losses, expected)
    assert len(watched) == 4


def test_going_back_forgets_nothing_and_what_was_between_comes_in_order(run):
    watched = Watched()
    for command in (lambda: run.advance(5), lambda: run.advance(5), lambda: run.go_to(3)):
        watched.take(command())
    assert watched.losses[:, 0].tolist() == [3, 5, 10]
    watched.take(run.go_to(5))
    assert len(watched) == 3


def test_what_no_longer_holds_is_forgotten(run):
    watched = Watched()
    for command in (lambda: run.advance(5), lambda: run.advance(5), lambda: run.go_to(5)):
        watched.take(command())
    run.change(structs.replace(run.trainer.settings, learning_rate=0.05))
    after = run.advance(2)
    watched.take(after)
    assert watched.losses[:, 0].tolist() == [5, 7]
    assert watched.losses[-1].tolist() == told(run, after)


def test_what_there_is_not_to_watch_is_no_number():
    watched = Watched()
    watched.take(Run(settings_for("line")).advance(3))
    assert watched.losses.shape == (0, 3)
    batches = Run(settings_for("line", batch_size=2)).advance(3)
    watched.take(batches)
    ((at, train, test),) = watched.losses.tolist()
    assert (at, train) == (3, batches.train_loss)
    assert math.isnan(test)


def test_no_more_points_are_kept_than_can_be_drawn(run):
    watched = Watched()
    progress = run.advance(1)
    for iteration in range(1, 3 * MOST):
        ahead = replace(progress.ahead, first=iteration + 1)
        watched.take(replace(progress, ahead=ahead, keep=iteration))
        assert len(watched) <= MOST
    kept = watched.losses[:, 0]
    assert (np.diff(kept) > 0).all()
    assert (kept[0], kept[-1]) == (1, 3 * MOST - 1)
