import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from gdsim.core.curvature import Eigenvalues, Outlook, stability
from gdsim.ui import style
from gdsim.ui import theme as themes
from gdsim.ui.stability_meter import StabilityMeter, colour_of
from gdsim.ui.theme import DARK, LIGHT

NARROW, WIDE = 204, 220


def bowl(rate=0.1, momentum=0.0, smallest=8.0, largest=8.0, quadratic=True, **changes):
    ends = Eigenvalues(smallest, largest)
    return stability(ends, rate, momentum, quadratic=quadratic, **changes)


CASES = {
    "converges": bowl(0.1),
    "rings": bowl(0.2),
    "rings without end": bowl(0.25),
    "diverges": bowl(0.3),
    "far below": bowl(1e-12),
    "far above": bowl(1e12),
    "momentum": bowl(0.1, 0.9, 0.1872, 7.6928),
    "zero grad off": bowl(0.1, zero_grad=False),
    "no stable rate": bowl(0.1, 1.1),
    "no minimum": bowl(0.1, smallest=-1.0),
    "saddle": bowl(1e-4, smallest=-0.5, largest=12345.0, quadratic=False),
    "hill": bowl(0.1, smallest=-5.0, largest=-1.0, quadratic=False),
    "flat": bowl(0.1, smallest=0.0, largest=0.0),
    "not finite": bowl(0.1, smallest=math.nan, largest=math.nan, quadratic=False),
    "very steep": bowl(1e-6, smallest=12000.0, largest=1234567.0),
    "not known": None,
}


@pytest.fixture(params=[LIGHT, DARK], ids=lambda theme: theme.name)
def theme(request, qapp):
    themes.wear(themes.Look(request.param))
    style.apply(qapp)
    return request.param


@pytest.fixture
def meter(qtbot, theme):
    made = StabilityMeter()
    qtbot.addWidget(made)
    made.set_theme(theme)
    made.setFixedWidth(WIDE)
    with qtbot.waitExposed(made):
        made.show()
    return made


def texts(meter):
    return [meter.verdict.text(), meter.curvature.text()]


# Texts


@pytest.mark.parametrize(
    ("case", "verdict", "curvature"),
    [
        ("converges", "converges without overshooting", "Curvature 8.000"),
        ("rings", "overshoots and rings", "Curvature 8.000"),
        ("rings without end", "rings without end", "Curvature 8.000"),
        ("diverges", "diverges", "Curvature 8.000"),
        ("zero grad off", "rings without end", "Curvature 8.000"),
        ("saddle", "overshoots and rings", "Curvature 12345 here"),
        ("hill", "no limit here", "Curvature -1.000 here"),
        ("not finite", "not finite here", ""),
        ("not known", "not known yet", ""),
        ("very steep", "overshoots and rings", "λ 1.235e+06"),
    ],
)
def test_the_verdict_and_the_curvature_are_written(meter, case, verdict, curvature):
    meter.show_stability(CASES[case])
    assert texts(meter) == [verdict, curvature]


@pytest.mark.parametrize("case", CASES)
def test_the_description_and_the_tool_tip_tell_what_the_picture_tells(meter, case):
    s = CASES[case]
    meter.show_stability(s)
    told = meter.accessibleDescription()
    assert meter.accessibleName() == "Stability of the learning rate"
    assert meter.verdict.text() in told
    assert meter.toolTip().replace("\n", " ") == told
    assert not meter.best.isVisible() or meter.best.text().removeprefix("Best: ") in told


def test_the_description_tells_all_numbers(meter):
    meter.show_stability(bowl(0.2))
    assert meter.accessibleDescription() == (
        "Learning rate 0.2000: overshoots and rings."
        " Curvature 8.000: stable below a learning rate of 0.2500."
        " Nothing overshoots up to 0.1250. The best constant learning rate is 0.1250."
    )


def test_what_is_not_known_is_told_with_its_reason(meter):
    meter.show_stability(None, "no limit is known for Adam")
    assert meter.verdict.text() == "no limit is known for Adam"
    assert meter.accessibleDescription() == "Stability: no limit is known for Adam."
    meter.set_theme(DARK)
    assert meter.verdict.text() == "no limit is known for Adam"


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("case", CASES)
def test_nothing_is_cut_in_a_narrow_column(meter, case, width):
    meter.setFixedWidth(width)
    meter.show_stability(CASES[case])
    QApplication.processEvents()
    assert meter.minimumSizeHint().width() <= width
    for label in meter.findChildren(QLabel):
        needed = QFontMetrics(label.font()).boundingRect(label.text())
        assert needed.width() <= label.width()
        assert needed.height() <= label.height()
    if meter.best.isVisible():
        assert meter.best.sizeHint().width() <= meter.best.width()
        assert meter.curvature.geometry().right() < meter.best.geometry().left()
        assert meter.rect().contains(meter.best.geometry())


def test_it_is_never_higher_than_the_column_has_room_for_and_never_jumps(meter):
    heights = set()
    for s in CASES.values():
        meter.show_stability(s)
        QApplication.processEvents()
        heights.add(meter.height())
    assert len(heights) == 1
    assert max(heights) <= 84


# The scale


@pytest.mark.parametrize("momentum", [0.0, 0.5, 0.9])
def test_the_marker_stands_on_the_side_of_each_limit_where_the_rate_is(meter, momentum):
    scale, s = meter.scale, bowl(0.1, momentum)
    meter.show_stability(s)
    smooth, limit = scale.position(s.smooth), scale.position(s.limit)
    assert 0 < smooth < limit < scale.width()
    rates = [s.smooth * 0.9, s.smooth * 1.1, s.limit * 0.9, s.limit * 1.1]
    places = []
    for rate in rates:
        meter.show_stability(bowl(rate, momentum))
        # The scale stays where it is while the rate moves along it.
        assert (scale.position(s.smooth), scale.position(s.limit)) == (smooth, limit)
        places.append(scale.position(rate))
        (zone,) = [zone for zone in scale.zones if zone[0] <= places[-1] < zone[1]]
        assert zone[2] is bowl(rate, momentum).outlook
    assert places[0] < smooth - 1 < smooth + 1 < places[1]
    assert places[2] < limit - 1 < limit + 1 < places[3]


def test_equal_factors_are_equal_distances(meter):
    meter.show_stability(bowl())
    places = [meter.scale.position(rate) for rate in (0.01, 0.1, 0.5)]
    decade = places[1] - places[0]
    assert places[2] - places[1] == pytest.approx(math.log10(5) * decade)


@pytest.mark.parametrize("rate", [1e-300, 1e-9, 1e9, 1e300])
def test_a_rate_off_the_scale_stands_at_its_end(meter, rate):
    meter.show_stability(bowl(rate))
    at = meter.scale.position(rate)
    assert at == (5 if rate < 1 else meter.scale.width() - 5)
    image = meter.scale.grab().toImage()
    assert image.pixelColor(round(at), 5) == QColor(themes.THEMES[meter._theme.name].text)


@pytest.mark.parametrize("case", ["converges", "rings", "diverges", "no stable rate", "flat"])
def test_the_zone_where_the_rate_stands_has_the_verdicts_full_colour(meter, theme, case):
    s = CASES[case]
    meter.show_stability(s)
    image = meter.scale.grab().toImage()
    for left, right, outlook in meter.scale.zones:
        # Beside the marker and the limit's line.
        at = round(left + (right - left) * (0.3 if outlook is not Outlook.DIVERGES else 0.85))
        full = QColor(colour_of(s.outlook, theme))
        assert (image.pixelColor(at, 14) == full) is (outlook in (s.outlook, None))


def test_zones_have_the_colours_that_mean_the_same_elsewhere():
    assert colour_of(Outlook.SMOOTH, LIGHT) == LIGHT.next_step
    assert colour_of(Outlook.RINGS, LIGHT) == colour_of(Outlook.ENDLESS, LIGHT) == LIGHT.model
    assert colour_of(Outlook.DIVERGES, LIGHT) == LIGHT.gradient


def luminance(colour):
    """Relative luminance as WCAG 2 defines it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_all_texts_can_be_read_on_the_ground(meter, theme):
    meter.show_stability(CASES["converges"])
    ground = luminance(QColor(theme.window))
    for part in (meter.verdict, meter.curvature):
        ink = luminance(part.palette().color(part.foregroundRole()))
        light, dark = max(ground, ink), min(ground, ink)
        assert (light + 0.05) / (dark + 0.05) > 4.5


# The best rate


def test_the_button_tells_the_best_rate(meter, qtbot):
    meter.show_stability(CASES["converges"])
    assert meter.best.isVisible()
    assert meter.best.text() == "Best: 0.1250"
    with qtbot.waitSignal(meter.best_chosen) as chosen:
        qtbot.mouseClick(meter.best, Qt.MouseButton.LeftButton)
    assert chosen.args == [0.125]


def test_what_is_chosen_is_what_is_written(meter, qtbot):
    meter.show_stability(bowl(0.1, smallest=0.1872, largest=7.6928))
    with qtbot.waitSignal(meter.best_chosen) as chosen:
        qtbot.mouseClick(meter.best, Qt.MouseButton.LeftButton)
    assert meter.best.text() == f"Best: {chosen.args[0]}" == "Best: 0.2538"


def test_the_best_rate_is_not_offered_where_it_is_in_force(meter, qtbot, collected):
    chosen = collected(meter.best_chosen)
    meter.show_stability(bowl(0.125))
    qtbot.mouseClick(meter.best, Qt.MouseButton.LeftButton)
    assert meter.best.isVisible()
    assert chosen == []


@pytest.mark.parametrize("case", [c for c, s in CASES.items() if s is None or s.best is None])
def test_without_a_best_rate_there_is_no_button(meter, case):
    meter.show_stability(CASES["converges"])
    meter.show_stability(CASES[case])
    assert not meter.best.isVisible()
