"""The convergence map: asking for one, giving it up, reading it, taking a cell's settings up."""

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from gdsim.core import map_colours
from gdsim.core.convergence import MapRequest, MapRun
from gdsim.core.map_axes import Axis, choices
from gdsim.core.optimizers import Adam
from gdsim.core.settings import settings_for
from gdsim.core.table import LOSS_DECIMALS, number
from gdsim.messages import RunState
from gdsim.ui import map_view
from gdsim.ui.map_axis import log_ticks, usual_range

Key = Qt.Key

CELLS, ITERATIONS = 64, 60
STALE = "The map is of other settings; Compute makes it anew."


@pytest.fixture
def opened(new_window, person):
    """A function that opens a window and its map, at first over the starts of two parameters."""

    def opens(problem="himmelblau", what=("start.x", "start.y"), **changes):
        window = new_window(problem, **changes)
        person.chooses(window, "Convergence map…")
        person.waits_until(window.map.isVisible)
        # Where the tests' screen, which is small, shows all of it.
        window.docks["Convergence map"].move(0, 0)
        person.picks(window, window.map.cells, f"{CELLS} × {CELLS}")
        window.map.iterations.setValue(ITERATIONS)
        for axis, name in zip((window.map.across, window.map.up), what, strict=True):
            person.picks(window, axis.what, Axis(name, 0.0, 1.0).title)
        return window

    return opens


@pytest.fixture
def computed(opened, person):
    """A function that opens a window with a map that is ready."""

    def opens(*arguments, **changes):
        window = opened(*arguments, **changes)
        compute(window, person)
        return window

    return opens


def compute(window, person):
    person.pushes(window, window.map.start_button)
    person.waits_until(lambda: window.map._request is None)


def request_of(window):
    """What the fields ask for, put together by hand."""
    across, up = window.map.across, window.map.up
    x, y = (
        Axis(
            axis.what.currentData(),
            float(axis.low.edit.text()),
            float(axis.high.edit.text()),
            axis.log.isChecked(),
        )
        for axis in (across, up)
    )
    return MapRequest(
        settings=window.session.settings, x=x, y=y, cells=CELLS, iterations=ITERATIONS
    )


def by_the_core(request):
    run = MapRun(request)
    while not run.done:
        run.work(lambda: False)
    return run.picture()


def place(request, row, column):
    """Where a cell's middle lies in the plot."""
    at = request.x.values(request.cells)[column], request.y.values(request.cells)[row]
    axes = (request.x, request.y)
    return tuple(np.log10(v) if axis.log else v for v, axis in zip(at, axes, strict=True))


def clicks_cell(window, qtbot, person, row, column):
    plot = window.map.plot
    x, y = place(window.map.picture.request, row, column)
    person.points_at(plot, x, y)
    at = plot.mapFromScene(plot.getViewBox().mapViewToScene(map_view.QPointF(x, y)))
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    # A single click is known as one only when no second one came.
    person.waits_for(window)


def message(window):
    return window.map.message.text() if window.map.message.isVisible() else ""


# Computing


def test_the_map_is_in_a_window_of_its_own_and_closes_with_the_main_one(opened, person):
    window = opened()
    dock = window.docks["Convergence map"]
    assert dock.isFloating()
    person.pushes(window, window.map.start_button)
    assert window.close()
    assert window.session._thread.isFinished()
    assert not dock.isVisible()


@pytest.mark.parametrize(
    ("what", "log"),
    [(("start.x", "start.y"), (False, False)), (("learning_rate", "momentum"), (True, False))],
)
def test_the_picture_is_the_one_that_the_core_computes(computed, what, log):
    window = computed(what=what)
    assert (window.map.across.log.isChecked(), window.map.up.log.isChecked()) == log
    expected = by_the_core(request_of(window))
    picture = window.map.picture
    assert picture.request == request_of(window)
    assert (picture.iterations == expected.iterations).all()
    assert (picture.minimum == expected.minimum).all()
    assert picture.done.all()
    assert len(np.unique(picture.iterations)) > 5
    drawn = window.map._image.image
    assert (drawn == map_colours.colours(expected, "iterations")).all()
    assert window.map.progress.value() == window.map.progress.maximum()
    assert window.map.start_button.text() == "Compute"
    assert message(window) == ""


def test_each_cell_is_drawn_where_its_values_are(computed):
    window = computed(what=("learning_rate", "start.y"))
    request = window.map.picture.request
    for row, column in ((0, 0), (63, 63), (5, 40)):
        at = window.map._image.mapToParent(map_view.QPointF(column + 0.5, row + 0.5))
        assert (at.x(), at.y()) == pytest.approx(place(request, row, column))
    marker = window.map.here.getData()
    settings = window.session.settings
    assert marker[0].item() == pytest.approx(np.log10(settings.learning_rate))
    assert marker[1].item() == pytest.approx(settings.start[1])


def test_the_colours_can_tell_the_minimum_that_is_reached(computed, person):
    window = computed()
    before = window.map._image.image.copy()
    assert "iterations" in window.map.legend.text()
    person.picks(window, window.map.colour, "minimum reached")
    expected = map_colours.colours(by_the_core(request_of(window)), "minimum")
    assert (window.map._image.image == expected).all()
    assert (before != expected).any()
    assert "iterations" not in window.map.legend.text()
    for entry in map_colours.entries(window.map.picture, "minimum"):
        assert entry.text in window.map.legend.text()
        assert str(entry.colour) in window.map.legend.text()
    # A problem without known minima has none to tell.
    window.session.apply(settings_for("two-weights"))
    person.waits_for(window)
    assert not window.map.colour.isEnabled()
    assert window.map.colour.currentData() == "iterations"


def test_where_nothing_converges_the_legend_tells_no_iterations(computed):
    window = computed("rosenbrock", ("learning_rate", "momentum"))
    assert (window.map.picture.iterations < 0).all()
    assert "iterations" not in window.map.legend.text()
    assert "not converged" in window.map.legend.text()


def test_cancel_gives_it_up_and_leaves_what_is_known(opened, person):
    window = opened()
    window.map.iterations.setValue(100_000)
    window.session.apply(replace(window.session.asked, learning_rate=1e-5))
    person.waits_for(window)
    person.pushes(window, window.map.start_button)
    assert window.map.start_button.text() == "Cancel"
    person.waits_until(lambda: window.map.progress.value() > 0)
    person.pushes(window, window.map.start_button)
    assert window.map.start_button.text() == "Compute"
    assert message(window).startswith("Cancelled")
    share = window.map.progress.value()
    assert 0 < share < window.map.progress.maximum()
    # The run can be stepped, and no more of the map comes.
    person.clicks(window, "Step")
    assert window.session.iteration == 1
    assert window.map.progress.value() == share


def test_the_run_can_be_stepped_while_a_map_is_computed(opened, person):
    window = opened()
    window.map.iterations.setValue(100_000)
    window.session.apply(replace(window.session.asked, learning_rate=1e-5))
    person.waits_for(window)
    person.pushes(window, window.map.start_button)
    for _ in range(3):
        person.clicks(window, "Step")
    assert window.session.iteration == 3
    assert window.map.start_button.text() == "Cancel"
    # Where the map began is not where the run went on to.
    assert message(window) == ""


# Reading it, and taking a cell up


def test_the_pointer_reads_how_the_cells_run_ended(computed, person):
    window = computed()
    picture = by_the_core(request_of(window))
    row, column = map(int, np.argwhere(picture.iterations >= 0)[100])
    request = picture.request
    person.points_at(window.map.plot, *place(request, row, column))
    told = window.map.readout.text()
    x, y = request.x.values(CELLS)[column], request.y.values(CELLS)[row]
    assert told.startswith(f"start of x {x:.4g}, start of y {y:.4g}: ")
    assert f"converged after {picture.iterations[row, column]}" in told
    minimum = request.settings.built.minima[picture.minimum[row, column]]
    assert f"({minimum[0]:.4g}, {minimum[1]:.4g})" in told
    assert told.endswith(f"loss {number(float(picture.loss[row, column]), LOSS_DECIMALS)}")


def test_a_click_takes_the_cells_settings_up_and_its_run_ends_as_the_map_says(
    computed, person, qtbot
):
    window = computed(steps=500)
    person.clicks(window, "Step")
    # Where Run pauses is no part of the map.
    steps = replace(window.session.asked, steps=400)
    window.session.apply(steps)
    person.waits_for(window)
    picture = window.map.picture
    row, column = map(int, np.argwhere(picture.iterations >= 5)[200])
    clicks_cell(window, qtbot, person, row, column)
    cell = picture.request.cell(row, column)
    assert window.session.settings == replace(cell, steps=400)
    assert window.session.iteration == 0
    assert message(window) == ""
    x, y = window.map.here.getData()
    assert (x.item(), y.item()) == pytest.approx(place(picture.request, row, column))
    window.session.step(int(picture.iterations[row, column]))
    person.waits_for(window)
    assert window.session.state is RunState.CONVERGED
    assert window.session.iteration == picture.iterations[row, column]


def test_a_map_of_other_settings_says_so_and_a_click_takes_nothing_up(computed, person, qtbot):
    window = computed()
    before = window.session.settings
    person.writes(window, window.controls.learning_rate, "0.005")
    assert message(window) == STALE
    clicks_cell(window, qtbot, person, 10, 10)
    assert window.session.settings == replace(before, learning_rate=0.005)
    # What the map varies is no other setting.
    person.writes(window, window.controls.learning_rate, repr(before.learning_rate))
    assert message(window) == ""
    window.session.apply(replace(window.session.asked, start=(1.0, 1.0)))
    person.waits_for(window)
    assert message(window) == ""


def test_a_map_that_is_ready_after_the_settings_changed_says_so(opened, person):
    window = opened()
    window.map.iterations.setValue(1000)
    person.pushes(window, window.map.start_button)
    window.session.apply(replace(window.session.asked, learning_rate=0.005))
    person.waits_until(lambda: window.map._request is None)
    assert message(window) == STALE
    person.pushes(window, window.map.start_button)
    assert message(window) == ""
    person.waits_until(lambda: window.map._request is None)
    assert message(window) == ""


def test_with_several_runs_a_click_is_for_the_one_in_full_view(computed, person, qtbot):
    window = computed(what=("learning_rate", "momentum"))
    person.adds(window, "Another learning rate", "÷ 2")
    first, second = (branch.settings for branch in window.session.branches)
    clicks_cell(window, qtbot, person, 3, 40)
    assert [branch.settings for branch in window.session.branches] == [
        first,
        window.map.picture.request.cell(3, 40),
    ]
    assert second != window.session.settings
    assert {branch.progress.iteration for branch in window.session.branches} == {0}


# What is asked for


def test_what_cannot_be_mapped_is_told_and_nothing_is_computed(opened, person):
    window = opened(what=("learning_rate", "momentum"))
    across, up = window.map.across, window.map.up
    for field, text, told in (
        (across.high, "1e-9", "must go from less to more"),
        (across.low, "0", "must begin above 0"),
        (across.low, "many", "“many” is not a number."),
        (up.low, "-1", "momentum"),
    ):
        before = field.edit.text()
        person.writes(window, field, text)
        person.pushes(window, window.map.start_button)
        assert told in message(window)
        assert window.map.start_button.text() == "Compute"
        person.writes(window, field, before)
    person.picks(window, up.what, "learning rate")
    person.pushes(window, window.map.start_button)
    assert message(window).startswith("Both axes vary the learning rate")
    assert window.map.picture is None


def test_a_choice_brings_a_usual_range_and_another_problem_its_own(opened, person):
    window = opened(what=("learning_rate", "start.y"))

    def range_of(axis):
        return float(axis.low.edit.text()), float(axis.high.edit.text()), axis.log.isChecked()

    for problem in ("himmelblau", "booth"):
        window.session.apply(settings_for(problem))
        person.waits_for(window)
        settings = window.session.settings
        assert range_of(window.map.across) == usual_range("learning_rate", settings)
        assert range_of(window.map.up) == (*settings.built.view[1], False)
    person.writes(window, window.map.up.low, "0.25")
    window.session.apply(replace(window.session.asked, learning_rate=0.003))
    person.waits_for(window)
    # What the user wrote stays with the problem.
    assert range_of(window.map.up)[0] == 0.25
    window.session.apply(replace(window.session.asked, optimizer=Adam()))
    person.waits_for(window)
    offered = [window.map.up.what.itemData(i) for i in range(window.map.up.what.count())]
    assert tuple(offered) == choices(window.session.settings)
    assert window.map.up.what.currentData() == "start.y"


def test_the_axes_of_a_map_tell_what_they_vary_and_by_factors(computed):
    window = computed(what=("learning_rate", "momentum"))
    bottom, left = window.map.plot.getAxis("bottom"), window.map.plot.getAxis("left")
    assert (bottom.labelText, left.labelText) == ("learning rate", "momentum")
    assert bottom._tickLevels == log_ticks(window.map.picture.request.x)
    assert left._tickLevels is None
