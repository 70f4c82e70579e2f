"""The lines of the loss chart: batch, all samples, those held out, and the branches beside."""

import itertools
import re

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPicture

from gdsim.core.problems.network import Network
from gdsim.core.settings import settings_for
from gdsim.ui.plot import NO_BREAK, Plot

Key = Qt.Key

NETWORK = settings_for("network", options=Network(samples=60), learning_rate=0.5)
BATCHES = replace(NETWORK, batch_size=8)


@pytest.fixture
def opened(new_window, person):
    """A function that opens a window under settings and takes steps, one by one."""

    def opens(settings, steps=0):
        window = new_window(settings.problem, options=settings.options)
        window.session.apply(settings)
        for _ in range(steps):
            person.clicks(window, "Step")
        person.waits_for(window)
        return window

    return opens


def line(item):
    x, y = item.getData()
    return ([], []) if x is None else (x.tolist(), y.tolist())


def told(window):
    """The legend: each sign's colour, and its word."""
    signs = re.findall(r'color:(#\w+)">.</span>\s([^&<]+)', window.loss.legend.text())
    return {word.strip().replace(NO_BREAK, " "): colour.upper() for colour, word in signs}


def test_where_steps_take_batches_the_loss_over_all_and_over_those_held_out_are_beside(
    opened, run_of
):
    window = opened(BATCHES, 4)
    here = [run_of(BATCHES, steps).here() for steps in range(5)]
    assert line(window.loss.train) == ([0, 1, 2, 3, 4], [each.train_loss for each in here])
    assert line(window.loss.test) == ([0, 1, 2, 3, 4], [each.test_loss for each in here])
    x, y = line(window.loss.curve)
    assert (x, y) == ([0, 1, 2, 3, 4], [float(each.ahead.loss[0]) for each in here])
    # They are three losses, not one.
    assert len({here[2].train_loss, here[2].test_loss, y[2]}) == 3


def test_of_whole_batches_the_loss_of_the_steps_is_that_over_all(opened, run_of):
    window = opened(NETWORK, 2)
    assert line(window.loss.train) == ([], [])
    here = [run_of(NETWORK, steps).here().test_loss for steps in range(3)]
    assert line(window.loss.test) == ([0, 1, 2], here)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (BATCHES, {"batch", "all", "held out"}),
        (NETWORK, {"fitted", "held out"}),
        (settings_for("batch", batch_size=1), {"batch", "all"}),
        (settings_for("batch"), set()),
    ],
    ids=["batches and held out", "held out", "batches", "one line"],
)
def test_the_legend_tells_the_lines_in_their_colours(opened, settings, words):
    window = opened(settings)
    assert set(told(window)) == words
    items = {
        "batch": window.loss.curve,
        "fitted": window.loss.curve,
        "all": window.loss.train,
        "held out": window.loss.test,
    }
    for word, colour in told(window).items():
        assert items[word].opts["pen"].color().name().upper() == colour


def test_among_runs_side_by_side_the_legend_has_the_colour_of_the_one_in_full_view(opened, person):
    window = opened(BATCHES)
    person.adds(window, "Another learning rate", "÷ 2")
    own = window.loss.curve.opts["pen"].color().name().upper()
    assert told(window)["batch"] == own
    (other,) = window.loss._others.values()
    assert other.opts["pen"].color().name().upper() != own


@pytest.mark.parametrize("width", [160, 230, 308, 500])
def test_the_legend_and_the_switch_leave_each_other_room(opened, width):
    window = opened(BATCHES)
    window.loss.plot.resize(width, 180)
    legend, switch = window.loss.legend.geometry(), window.loss.logarithmic.geometry()
    assert switch.right() <= width
    assert not legend.intersects(switch)
    # Beside each other where there is room.
    if legend.x() + legend.width() + 8 <= switch.x():
        assert abs(legend.center().y() - switch.center().y()) < 8


def test_back_takes_the_later_ones_out_of_sight_and_a_new_way_forgets_them(opened, person, run_of):
    window = opened(BATCHES, 3)
    person.presses(window, Key.Key_Left, Key.Key_Left)
    assert line(window.loss.train)[0] == [0, 1]
    person.presses(window, Key.Key_Right)
    assert line(window.loss.train)[0] == [0, 1, 2]
    person.clicks(window, "Reset")
    assert line(window.loss.train) == ([0], [run_of(BATCHES, 0).here().train_loss])


def test_on_a_logarithmic_axis_they_are_powers_of_ten(opened, person, run_of):
    window = opened(BATCHES, 2)
    person.ticks(window, window.loss.logarithmic)
    here = [run_of(BATCHES, steps).here() for steps in range(3)]
    expected = np.log10([[each.train_loss, each.test_loss] for each in here])
    for item, column in zip((window.loss.train, window.loss.test), expected.T, strict=True):
        assert line(item)[1] == pytest.approx(column.tolist())
    bottom, top = window.loss.plot.viewRange()[1]
    assert bottom <= expected.min() <= expected.max() <= top


def test_all_of_them_are_within_the_chart(opened):
    window = opened(BATCHES, 4)
    bottom, top = window.loss.plot.viewRange()[1]
    for item in (window.loss.curve, window.loss.train, window.loss.test):
        assert bottom <= min(line(item)[1])
        assert max(line(item)[1]) <= top


def test_of_a_long_run_the_lines_begin_where_it_began(opened, person):
    window = opened(settings_for("batch", batch_size=1, tolerance=0.0, learning_rate=1e-4))
    # As if the run had been shown at each of as many iterations.
    watched = window.session.branches.active.watched
    window.session.step(3000)
    person.waits_for(window)
    watched._losses |= {at: (1.0, float("nan")) for at in range(3000)}
    window.loss.refresh()
    x, y = line(window.loss.train)
    assert (x[0], x[-1]) == (0, 3000)
    assert len(x) <= 1001
    assert set(y[:-1]) == {1.0}
    assert line(window.loss.test) == ([], [])


def test_runs_side_by_side_are_lines_up_to_where_they_stand(opened, person, run_of):
    window = opened(settings_for("two-weights"))
    person.adds(window, "Another learning rate", "÷ 10")
    for _ in range(3):
        person.clicks(window, "Step")
    person.presses(window, Key.Key_Left)
    (other,) = window.loss._others.values()
    first = run_of(settings_for("two-weights"), 2)
    losses = [*first.trajectory.steps.loss.tolist(), float(first.here().ahead.loss[0])]
    assert line(other) == ([0, 1, 2], losses)
    second = run_of(settings_for("two-weights", learning_rate=0.01), 2)
    losses = [*second.trajectory.steps.loss.tolist(), float(second.here().ahead.loss[0])]
    assert line(window.loss.curve) == ([0, 1, 2], losses)


@pytest.mark.parametrize("decades", [(0, 1), (0, 2), (1, 2), (-3, -1), (3, 5), (-5, 2), (-17, 3)])
def test_numbers_of_a_logarithmic_axis_are_apart(qtbot, decades):
    plot = Plot()
    qtbot.addWidget(plot)
    plot.resize(312, 200)
    axis = plot.getAxis("left")
    axis.setLogMode(y=True)
    plot.setYRange(*decades, padding=0)
    with qtbot.waitExposed(plot):
        plot.show()
    picture = QPicture()
    _line, _ticks, words = axis.generateDrawSpecs(QPainter(picture))
    assert len(words) > 2
    places = sorted((rect.top(), rect.bottom(), told) for rect, _flags, told in words)
    for (_, bottom, one), (top, _, other) in itertools.pairwise(places):
        assert bottom <= top, f"{one} lies on {other}"
    if decades[0] > -5 and decades[1] < 5:
        for _, _, told in places:
            assert float(told) == pytest.approx(float(f"{float(told):.1g}"))
