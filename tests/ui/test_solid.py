"""The surface in three dimensions, in a real window: what is drawn of surface and run."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from gdsim.core.objective import objective_of
from gdsim.core.problems.network import Network
from gdsim.core.problems.own_formula import OwnFormula
from gdsim.core.surface import losses
from gdsim.ui import theme as themes
from gdsim.ui.solid.camera import Sight
from gdsim.ui.solid.heights import KINDS
from gdsim.ui.solid.scene import Line, Mark, Way
from gdsim.ui.surface.area import BOTH, SOLID

NETWORK = Network(hidden=(4,), samples=50)


def torch_losses(window, x, y):
    """What torch says the loss is at coordinates (k,) of the surface."""
    settings = window.session.settings
    objective = objective_of(settings.built, "float64", "cpu")
    points = np.column_stack((x, y))
    return losses(objective, objective.tensor(points)).numpy()


def marks(window, sign):
    return [t for t in window.area.solid.scene.things if isinstance(t, Mark) and t.sign == sign]


def ways(window, colour):
    things = window.area.solid.scene.things
    return [t for t in things if isinstance(t, Way) and t.colour == QColor(colour)]


def lines(window, colour):
    things = window.area.solid.scene.things
    return [t for t in things if isinstance(t, Line) and t.colour == QColor(colour)]


def steps(window, person, count):
    window.session.step(count)
    person.waits_for(window)


def colour_at(image, point):
    return image.pixelColor(round(point[0]), round(point[1]))


# What is drawn


def test_each_point_of_the_surface_is_as_high_as_torch_says(opened_solid):
    window = opened_solid("himmelblau")
    solid = window.area.solid
    x, y = (part.ravel() for part in np.meshgrid(*solid.relief.coordinates))
    loss = torch_losses(window, x, y)
    assert len(loss) > 32 * 32
    for kind in KINDS:
        solid.set_scale(kind)
        relief, scale = solid.relief, solid.relief.heights
        np.testing.assert_allclose(relief.loss.ravel(), loss, rtol=1e-12)
        assert bool(scale.high < loss.max()) is (kind == "clipped")
        # A logarithmic height is one but for a millionth of the greatest loss.
        measure, off = (np.log, 5e-3) if kind == "log" else (np.asarray, 1e-9)
        low, high, here = map(measure, (scale.low, scale.high, np.minimum(loss, scale.high)))
        share = relief.vertices[:, 2] / (2 * relief.half_sides[2])
        np.testing.assert_allclose(share, (here - low) / (high - low), atol=off)


def test_the_colours_are_those_of_the_map(opened_solid):
    window = opened_solid("himmelblau", theme=themes.LIGHT)
    solid, surface = window.area.solid, window.surface
    image = np.asarray(surface.background._image.image)
    relief = solid.relief
    shown = surface.background.colours[image[np.ix_(relief.rows, relief.columns)].ravel()]
    painted = solid._canvas.mesh.opts["meshdata"].vertexColors()
    np.testing.assert_allclose(painted[:, :3] * 255, shown, atol=0.01)


@pytest.mark.parametrize("problem", ["two-weights", "rosenbrock"])
def test_the_ball_stands_at_the_parameters_and_their_loss(opened_solid, person, problem):
    window = opened_solid(problem)
    for _ in range(3):
        steps(window, person, 1)
        relief = window.area.solid.relief
        ahead = window.session.progress.ahead
        x, y = ahead.parameters[0].astype(float)
        expected = relief.place(np.array([x]), np.array([y]), torch_losses(window, [x], [y]))[0]
        (ball,) = marks(window, "ball")
        np.testing.assert_allclose(ball.point, expected, atol=1e-5)
        assert ball.colour == QColor(window.theme.model)


def test_the_next_step_lands_where_its_arrow_points(opened_solid, person):
    window = opened_solid("two-weights")
    steps(window, person, 2)
    ahead, rate = window.session.progress.ahead, window.session.settings.learning_rate
    target = (ahead.parameters[0] - rate * ahead.gradient[0]).astype(float)
    (way,) = ways(window, window.theme.next_step)
    relief = window.area.solid.relief
    np.testing.assert_allclose(way.points[-1], relief.on_surface(target[None])[0], atol=1e-5)
    assert way.whole
    assert way.dashed
    (gradient,) = ways(window, window.theme.gradient)
    along = relief.floor(np.array([ahead.parameters[0], ahead.parameters[0] + ahead.gradient[0]]))
    led = gradient.points[-1, :2] - gradient.points[0, :2]
    expected = (along[1] - along[0])[:2]
    np.testing.assert_allclose(
        led / np.linalg.norm(led), expected / np.linalg.norm(expected), rtol=1e-5
    )
    steps(window, person, 1)
    (ball,) = marks(window, "ball")
    np.testing.assert_allclose(ball.point[:2], way.points[-1, :2], atol=1e-5)


def test_the_trail_is_at_the_losses_of_the_steps(opened_solid, person):
    window = opened_solid("himmelblau")
    steps(window, person, 4)
    session, relief = window.session, window.area.solid.relief
    at = np.vstack((session.steps.parameters, session.progress.ahead.parameters)).astype(float)
    expected = relief.place(at[:, 0], at[:, 1], torch_losses(window, at[:, 0], at[:, 1]))
    trail, dots = lines(window, window.theme.trajectory)
    np.testing.assert_allclose(trail.points, expected, atol=1e-5)
    assert dots.dots


def test_the_switches_of_the_legend_are_for_both_views(opened_solid, person):
    window = opened_solid("himmelblau", mode=BOTH)
    theme = window.theme
    shown = {
        "gradient": lambda: ways(window, theme.gradient),
        "next step": lambda: ways(window, theme.next_step),
        "trajectory": lambda: lines(window, theme.trajectory),
    }
    steps(window, person, 1)
    for name, found in shown.items():
        switch = window.surface.legend._signs[name]
        assert found()
        person.ticks(window, switch)
        assert not found()
        person.ticks(window, switch)
        assert found()
    assert not marks(window, "star")
    person.ticks(window, window.surface.legend._signs["minima"])
    assert len(marks(window, "star")) == len(window.session.problem.minima)


def test_runs_side_by_side_have_their_colours(opened_solid, person):
    window = opened_solid("himmelblau")
    steps(window, person, 1)
    person.adds(window, "Another learning rate", "÷ 10")
    steps(window, person, 3)
    branches = window.session.branches
    colours = {themes.branch_colour(window.theme, b.colour).name() for b in branches}
    assert len(colours) == 2
    drawn = {t.colour.name() for t in window.area.solid.scene.things if isinstance(t, Line)}
    assert colours <= drawn
    assert len(marks(window, "ball")) == 2


def test_a_slice_has_its_surface_and_the_ball_on_it(opened_solid, person):
    window = opened_solid("network", options=NETWORK, learning_rate=0.5)
    steps(window, person, 3)
    person.waits_until(lambda: window.area.solid.scene is not None)
    person.waits_until(lambda: marks(window, "ball"))
    relief, ahead = window.area.solid.relief, window.session.progress.ahead
    at = window.surface.background.slice.coordinates(ahead.parameters)
    (ball,) = marks(window, "ball")
    np.testing.assert_allclose(
        ball.point, relief.place(at[:, 0], at[:, 1], ahead.loss)[0], atol=1e-6
    )
    assert "projected" in window.area.solid.hint.text()


@pytest.mark.parametrize(
    ("problem", "options"),
    [
        ("saddle", None),
        ("plateau", None),
        ("rosenbrock", None),
        ("formula", OwnFormula(loss="log(a*b) + exp(a**2*90)")),
        ("formula", OwnFormula(loss="a*0 + b*0 + 1")),
        ("formula", OwnFormula(loss="-exp(a**2*78) + exp(b**2*78)")),
    ],
)
def test_no_loss_breaks_it(opened_solid, person, problem, options):
    window = opened_solid(problem, **({"options": options} if options else {}))
    solid = window.area.solid
    steps(window, person, 2)
    for kind in KINDS:
        solid.set_scale(kind)
        relief = solid.relief
        assert np.isfinite(relief.vertices).all()
        assert np.isfinite(relief.loss.ravel()[relief.faces]).all()
        solid.picture(1.0)
        assert solid._picture is not None
        assert window.area.mode == SOLID


# The picture


def test_what_is_grabbed_shows_the_ball_in_its_colour(opened_solid, person):
    window = opened_solid("two-weights")
    steps(window, person, 2)
    solid = window.area.solid
    (ball,) = marks(window, "ball")
    for image, ratio in ((solid.grab().toImage(), 1), (solid.picture(2.0), 2)):
        size = (solid.width(), solid.hint.y())
        sight = Sight.of(solid.camera, solid.relief.half_sides, size)
        at = sight.see(ball.point[None])[0, :2] * ratio
        seen, wanted = colour_at(image, at), QColor(window.theme.model)
        assert abs(seen.hue() - wanted.hue()) < 8
        assert seen.saturation() > 150
    assert isinstance(image, QImage)
    assert image.width() == 2 * solid.width()


def test_without_moving_the_surface_is_drawn_once(opened_solid, person):
    window = opened_solid("two-weights")
    solid, drawn = window.area.solid, []
    steps(window, person, 1)
    draw = solid._canvas.draw
    solid.grab()
    solid._canvas.draw = lambda *given, **more: drawn.append(given) or draw(*given, **more)
    steps(window, person, 3)
    solid.grab()
    assert not drawn
    solid._see_from(solid.camera.turned(5, 0))
    solid.grab()
    assert len(drawn) == 1
