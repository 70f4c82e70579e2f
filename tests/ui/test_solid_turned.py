"""The surface in three dimensions, in a real window: how it is turned, chosen and kept."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from gdsim.core.objective import objective_of
from gdsim.core.surface import losses
from gdsim.ui.solid.camera import HIGHEST, LOWEST, Camera
from gdsim.ui.solid.scene import Mark
from gdsim.ui.surface.area import BOTH, FLAT, SOLID

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def ball(window):
    (found,) = [t for t in window.area.solid.scene.things if isinstance(t, Mark)]
    return found.point


# Turning it


def test_the_mouse_turns_it_and_a_double_click_brings_it_back(opened_solid, qtbot):
    solid = opened_solid("two-weights").area.solid
    middle = solid.rect().center()
    qtbot.mousePress(solid, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(solid, middle + QPoint(40, 20))
    qtbot.waitUntil(lambda: solid.camera != Camera())
    qtbot.mouseRelease(solid, Qt.MouseButton.LeftButton)
    assert solid.camera.azimuth < Camera().azimuth
    assert solid.camera.elevation > Camera().elevation
    qtbot.mouseDClick(solid, Qt.MouseButton.LeftButton, pos=middle)
    assert solid.camera == Camera()


def test_the_wheel_brings_it_nearer(opened_solid):
    solid = opened_solid("two-weights").area.solid
    at = QPointF(solid.rect().center())
    event = QWheelEvent(
        at,
        QPointF(solid.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(solid, event)
    assert solid.camera.distance < 1.0


def test_keys_turn_and_zoom_it_while_the_runs_own_keys_go_on_working(opened_solid, person, qtbot):
    window = opened_solid("two-weights")
    solid = window.area.solid
    assert window.focusWidget() is solid
    before = Camera()
    for key, modifiers, changed in (
        (Key.Key_Left, SHIFT, lambda: solid.camera.azimuth < before.azimuth),
        (Key.Key_Right, SHIFT, lambda: solid.camera == before),
        (Key.Key_Up, SHIFT, lambda: solid.camera.elevation > before.elevation),
        (Key.Key_Down, SHIFT, lambda: solid.camera == before),
        (Key.Key_Plus, PLAIN, lambda: solid.camera.distance < 1),
        (
            Key.Key_Minus,
            Qt.KeyboardModifier.NoModifier,
            lambda: abs(solid.camera.distance - 1) < 1e-9,
        ),
        (Key.Key_Minus, PLAIN, lambda: solid.camera.distance > 1),
        (Key.Key_Home, PLAIN, lambda: solid.camera == before),
    ):
        qtbot.keyClick(solid, key, modifiers)
        assert changed(), key
    assert window.session.iteration == 0
    person.presses(window, Key.Key_Right)
    assert window.session.iteration == 1
    assert solid.camera == before


# The choice


def test_the_choice_shows_the_map_the_heights_or_both(opened_solid, person, qtbot):
    window = opened_solid("two-weights")
    area, plot = window.area, window.surface.plot
    seen = {}
    for button in area.choice.buttons:
        person.pushes(window, button)
        seen[area.mode] = plot.isVisible(), area.solid.isVisible()
    assert seen == {FLAT: (True, False), SOLID: (False, True), BOTH: (True, True)}
    qtbot.keyClick(window, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert area.mode == FLAT
    qtbot.keyClick(window, Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert area.mode == SOLID


def test_it_stands_still_while_it_is_not_seen_and_catches_up(opened_solid, person):
    window = opened_solid("two-weights")
    area = window.area
    before = area.solid.scene
    area.show_as(FLAT)
    window.session.step(2)
    person.waits_for(window)
    assert area.solid.scene is before
    area.show_as(BOTH)
    at = area.solid.relief.floor(window.session.progress.ahead.parameters.astype(float))[0]
    np.testing.assert_allclose(ball(window)[:2], at[:2], atol=1e-6)


def test_another_problem_is_shown_in_its_own_box(opened_solid, person):
    window = opened_solid("two-weights")
    person.picks(window, window.controls.problem, "Himmelblau")
    person.waits_until(lambda: window.area.solid.relief is not None)
    settings, relief = window.session.settings, window.area.solid.relief
    objective = objective_of(settings.built, "float64", "cpu")
    points = np.dstack(np.meshgrid(*relief.coordinates)).reshape(-1, 2)
    expected = losses(objective, objective.tensor(points)).numpy()
    np.testing.assert_allclose(relief.loss.ravel(), expected, rtol=1e-9)


def test_mode_camera_and_heights_are_kept_when_the_window_is_built_anew(opened_solid, person):
    window = opened_solid("two-weights", mode=BOTH)
    solid = window.area.solid
    solid._see_from(solid.camera.turned(33, 12).nearer(1.4))
    solid.set_scale("log")
    camera = solid.camera
    window.rebuild()
    person.waits_for(window)
    assert window.area.solid is not solid
    assert window.area.mode == BOTH
    kept = window.area.solid
    for name in ("azimuth", "elevation", "distance"):
        assert getattr(kept.camera, name) == pytest.approx(getattr(camera, name))
    assert kept.view_state()["height"] == "log"
    person.waits_until(lambda: kept.relief is not None and kept.relief.heights.kind == "log")


def test_a_state_that_cannot_be_read_leaves_it_as_it_is(opened_solid):
    area = opened_solid("two-weights").area
    for state in (
        None,
        {},
        {"mode": "sideways"},
        {"mode": 3, "solid": [1]},
        {"solid": {"camera": ["a", 1, 2]}},
        {"solid": {"camera": [1.0, 2.0, float("nan")], "height": None}},
    ):
        area.restore_view(state)
        assert area.mode == SOLID
        assert area.solid.camera == Camera()
    area.restore_view({"solid": {"camera": [1e9, -1e9, 0.0]}})
    assert LOWEST <= area.solid.camera.elevation <= HIGHEST


def test_heights_are_chosen_by_a_click_and_named_at_the_axis(opened_solid, person):
    window = opened_solid("rosenbrock")
    solid, named = window.area.solid, {}
    for button in solid.scale.buttons:
        person.pushes(window, button)
        named[solid.relief.heights.kind] = solid._frame._names[2]
    assert named == {
        "linear": "loss",
        "clipped": "loss, cut at 31",
        "log": "loss, logarithmic",
    }
