"""What views keep of themselves: it comes back with a file, and where the window is made anew."""

import logging
import math

import numpy as np
import pytest

from gdsim.core.optimizers import Adam
from gdsim.files import saved
from gdsim.messages import SliceRequest


@pytest.fixture
def moved(qtbot, tmp_path):
    """A function that opens in one window what is seen in another."""

    def move(one, other):
        saved.write(tmp_path / "seen.gdsim", one.documents.document())
        with qtbot.waitSignal(other.session.restored):
            other.documents.open_file(tmp_path / "seen.gdsim")

    return move


def test_what_is_seen_comes_back(new_window, moved, settled):
    first = new_window("rosenbrock", optimizer=Adam())
    first.session.step(5)
    settled(first.session)
    first.surface.look_at([(-0.5, 0.25), (0.125, 0.75)])
    for name in ("gradient", "minima"):
        first.surface.legend.switches[name].click()
    first.surface.prediction.switch(True)
    first.surface.prediction.scores = [90, 10]
    first.loss.logarithmic.click()
    first.run_bar.by_phase.click()
    first.run_bar.set_speed(float("inf"))
    first.runs._aim(0.5)
    first.map.up.what.setCurrentIndex(2)
    first.map.up.low.set_value(0.25)
    first.map.cells.setCurrentIndex(0)
    first.docks["Program"].hide()
    seen = first.view_states()
    other = new_window()
    moved(first, other)
    ranges, same = other.view_states()["surface"].pop("ranges"), seen["surface"].pop("ranges")
    for one, of in zip(ranges, same, strict=True):
        # As near as windows are alike.
        assert one == pytest.approx(of, abs=0.02)
    states = other.view_states()
    states["surface"].pop("ranges")
    assert states == seen
    assert other.session.speed == float("inf")
    assert not other.docks["Program"].isVisible()
    assert other.loss.logarithmic.isChecked()
    assert not other.surface.items.gradient.isVisible()
    (run,) = [m.menu() for m in other.menuBar().actions() if m.text() == "&Run"]
    (predict,) = [a for a in run.actions() if a.text() == "Predict, then reveal"]
    assert predict.isChecked()


def test_the_slice_through_a_network_comes_back(new_window, moved, qtbot):
    first = new_window("network")
    request = SliceRequest("parameters", (3, 5))
    with qtbot.waitSignal(first.session.slice_found):
        first.session.want_slice(request)
    first.surface.look_at([(-2.0, 1.0), (-1.0, 3.0)])
    other = new_window()
    moved(first, other)
    # The slice that a new network is shown by comes first.
    qtbot.waitUntil(lambda: other.surface.background.slice.parallel == (3, 5))
    assert other.surface._request == request
    assert other.surface.slice_bar.request == request
    assert other.surface.background.slice.parallel == (3, 5)
    for one, of in zip(other.surface._visible(), [(-2, 1), (-1, 3)], strict=True):
        assert one[0] <= of[0] + 1e-9
        assert one[1] >= of[1] - 1e-9


def test_what_is_seen_stays_where_the_window_is_made_anew(new_window, settled):
    window = new_window("rosenbrock")
    window.session.step(5)
    settled(window.session)
    window.surface.look_at([(-0.5, 0.25), (0.125, 0.75)])
    window.surface.legend.switches["gradient"].click()
    window.loss.logarithmic.click()
    seen = window.view_states()
    window.rebuild()
    settled(window.session)
    states = window.view_states()
    ranges, before = states["surface"].pop("ranges"), seen["surface"].pop("ranges")
    assert states == seen
    for one, of in zip(ranges, before, strict=True):
        assert one == pytest.approx(of, abs=0.02)
    assert not window.surface.items.gradient.isVisible()


def test_odd_states_of_views_are_let_go_with_a_line_in_the_log(window, caplog):
    caplog.set_level(logging.WARNING)
    before = window.view_states()
    odd = {
        "loss": {"log": "yes", "more": 1},
        "surface": {"ranges": [[1, 0]], "slice": {"kind": "none"}, "legend": {"no": True}},
        "run_bar": 3,
        "runs": {"target": None, "column": 99},
        "map": {"up": {"what": "start.q", "ends": ["a", "b"]}, "iterations": -1},
        "nobody": {},
    }
    window.restore_views(odd)
    assert "log" in caplog.text
    after = window.view_states()
    assert after["loss"] == {"log": False}
    assert after["surface"]["ranges"] == before["surface"]["ranges"]
    assert after["map"] == before["map"]


def test_arrows_of_a_run_taken_up_are_scaled_by_its_first_gradient(new_window, moved, settled):
    first = new_window("two-weights")
    first.session.step(40)
    settled(first.session)
    other = new_window()
    moved(first, other)
    assert other.session.iteration == 40
    norms = np.linalg.norm(other.session.trajectory.steps.gradient, axis=1)
    assert norms[-1] < norms[0] / 10
    arrows = [window.surface.items.gradient for window in (first, other)]
    lengths = [math.dist(arrow.tail, arrow.tip) for arrow in arrows]
    # A scale is 1, 2 or 5 times a power of ten, and a window of another size may have the next one.
    assert lengths[0] / 2.6 < lengths[1] < lengths[0] * 2.6
