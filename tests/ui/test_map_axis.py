"""What one axis of a convergence map offers: usual ranges, ticks, and which settings a map fits."""

import numpy as np
import pytest
from msgspec.structs import replace

from gdsim.core.convergence import MapRequest
from gdsim.core.map_axes import Axis, choices
from gdsim.core.optimizers import OPTIMIZERS, SGD
from gdsim.core.settings import settings_for
from gdsim.ui.map_axis import fitting, log_ticks, usual_range


@pytest.mark.parametrize("rule", OPTIMIZERS)
def test_every_usual_range_can_be_mapped(rule):
    settings = settings_for("rosenbrock", optimizer=OPTIMIZERS[rule]())
    for what in choices(settings):
        other = Axis("start.y" if what == "start.x" else "start.x", -1.0, 1.0)
        low, high, log = usual_range(what, settings)
        request = MapRequest(settings=settings, x=Axis(what, low, high, log), y=other)
        assert request.x.low < request.x.high


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.001, 0.1, ["0.001", "0.002", "0.005", "0.01", "0.02", "0.05", "0.1"]),
        (1e-6, 1.0, ["1e-06", "1e-05", "0.0001", "0.001", "0.01", "0.1", "1"]),
        (0.03, 4.0, ["0.05", "0.1", "0.2", "0.5", "1", "2"]),
        (0.011, 0.019, ["0.011", "0.019"]),
        (0.4, 0.6, ["0.4", "0.6"]),
    ],
)
def test_an_axis_by_factors_has_round_numbers_where_they_belong(low, high, expected):
    (ticks,) = log_ticks(Axis("learning_rate", low, high, True))
    assert [text for _, text in ticks] == expected
    assert [at for at, _ in ticks] == pytest.approx([np.log10(float(text)) for text in expected])


@pytest.mark.parametrize(
    ("changes", "fits"),
    [
        ({}, True),
        ({"learning_rate": 0.5, "start": (0.3, -1.0)}, True),
        ({"steps": 7}, True),
        ({"seed": 7}, True),
        ({"start": (-0.5, 0.3)}, False),
        ({"optimizer": SGD(momentum=0.5)}, False),
        ({"optimizer": OPTIMIZERS["adam"]()}, False),
        ({"dtype": "float64"}, False),
        ({"tolerance": 0.5}, False),
    ],
)
def test_a_map_fits_settings_that_differ_in_what_it_varies_alone(changes, fits):
    settings = settings_for("himmelblau")
    x, y = Axis("learning_rate", 0.001, 1.0, True), Axis("start.x", -1.0, 1.0)
    assert fitting(MapRequest(settings=settings, x=x, y=y), replace(settings, **changes)) is fits


def test_where_steps_take_batches_the_seed_is_part_of_the_map():
    settings = settings_for("line", batch_size=1)
    x, y = Axis("learning_rate", 0.001, 1.0, True), Axis("start.w", -1.0, 1.0)
    request = MapRequest(settings=settings, x=x, y=y)
    assert fitting(request, replace(settings, steps=9))
    assert not fitting(request, replace(settings, seed=9))
    assert not fitting(request, settings_for("booth"))
