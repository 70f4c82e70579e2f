import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gdsim.core.datasets import DATASETS, split

CLASSES = [dataset for dataset in DATASETS.values() if dataset.is_classes]
CURVES = [dataset for dataset in DATASETS.values() if not dataset.is_classes]

EVERY = pytest.mark.parametrize("dataset", DATASETS.values(), ids=list(DATASETS))

counts = st.integers(1, 300)
noises = st.floats(0, 1)
seeds = st.integers(0, 2**31 - 1)
datasets = st.sampled_from(list(DATASETS.values()))


def radius_and_angle(points):
    return np.hypot(*points.T), np.arctan2(*points.T[::-1])


def test_there_are_five_kinds_of_points_and_four_of_curves():
    assert [data.id for data in CLASSES] == ["circles", "moons", "spirals", "xor", "gaussians"]
    assert [data.id for data in CURVES] == ["line", "sine", "step", "bumps"]
    assert all(DATASETS[data.id] is data and data.title for data in DATASETS.values())


@given(datasets, counts, noises, seeds)
def test_there_are_as_many_samples_as_wanted_in_balanced_classes(dataset, count, noise, seed):
    inputs, targets = dataset.made(count, noise, seed)
    assert inputs.shape == ((count, 2) if dataset.is_classes else (count,))
    assert targets.shape == (count,)
    assert inputs.dtype == targets.dtype == np.float64
    assert np.isfinite(inputs).all()
    assert np.isfinite(targets).all()
    assert len(dataset.input_names) == (2 if dataset.is_classes else 1)
    if dataset.is_classes:
        assert set(targets) <= {0, 1}
        assert count - 1 <= 2 * targets.sum() <= count + 1


@given(datasets, noises, seeds)
def test_samples_are_the_seeds(dataset, noise, seed):
    inputs, targets = dataset.made(20, noise, seed)
    again, targets_again = dataset.made(20, noise, seed)
    assert np.array_equal(inputs, again)
    assert np.array_equal(targets, targets_again)
    assert not np.array_equal(inputs, dataset.made(20, noise, seed + 1)[0])


def test_a_seeds_samples_stay_what_they_are():
    inputs, targets = DATASETS["moons"].made(3, 0.1, 7)
    expected = [[-1.266340, 0.852886], [1.831922, -0.083759], [-1.548383, 0.481191]]
    np.testing.assert_allclose(inputs, expected, atol=1e-6)
    assert targets.tolist() == [0, 1, 0]


@EVERY
@pytest.mark.parametrize("noise", [0.2, 1.0])
def test_noise_moves_the_samples_by_its_standard_deviation(dataset, noise):
    exact, exact_targets = dataset.made(4000, 0, 3)
    inputs, targets = dataset.made(4000, noise, 3)
    if dataset.is_classes:
        moved = (inputs - exact).ravel()
        assert np.array_equal(targets, exact_targets)
    else:
        moved = targets - exact_targets
        assert np.array_equal(inputs, exact)
    # Five standard errors of 4000 or more.
    assert moved.mean() == pytest.approx(0, abs=5 * noise / np.sqrt(len(moved)))
    assert moved.std() == pytest.approx(noise, rel=5 / np.sqrt(2 * len(moved)))


@given(counts, seeds)
def test_circles_without_noise_have_the_radii_2_and_1(count, seed):
    points, targets = DATASETS["circles"].made(count, 0, seed)
    np.testing.assert_allclose(np.hypot(*points.T), 2 - targets, rtol=1e-12)


@given(counts, seeds)
def test_moons_without_noise_are_two_half_circles(count, seed):
    points, targets = DATASETS["moons"].made(count, 0, seed)
    # About 0 the second is the first turned by half a turn.
    upper = points * (1 - 2 * targets[:, None])
    across = upper - (-2 / 3, -1 / 3)
    np.testing.assert_allclose(np.hypot(*across.T), 4 / 3, rtol=1e-12)
    assert (across[:, 1] >= -1e-12).all()


@given(counts, seeds)
def test_spirals_without_noise_wind_outwards_opposite_each_other(count, seed):
    points, targets = DATASETS["spirals"].made(count, 0, seed)
    radius, angle = radius_and_angle(points)
    assert ((radius >= 0.2 - 1e-9) & (radius <= 2 + 1e-9)).all()
    turns = (angle - np.pi * targets) / (2 * np.pi) - 1.25 * (radius - 0.2) / 1.8
    np.testing.assert_allclose(turns, np.round(turns), atol=1e-9)


@given(counts, seeds)
def test_xor_without_noise_is_the_sign_of_the_inputs_product(count, seed):
    points, targets = DATASETS["xor"].made(count, 0, seed)
    assert np.array_equal(targets == 1, points.prod(axis=1) < 0)
    assert ((np.abs(points) >= 0.2) & (np.abs(points) <= 2)).all()


def test_xor_fills_its_four_quadrants_alike():
    points, _ = DATASETS["xor"].made(202, 0.0, 0)
    quadrants = (points > 0) @ (2, 1)
    assert sorted(np.bincount(quadrants)) == [50, 50, 51, 51]


def test_gaussians_lie_around_two_centres():
    points, targets = DATASETS["gaussians"].made(8000, 0, 0)
    for target, centre in ((0, -1), (1, 1)):
        cloud = points[targets == target]
        np.testing.assert_allclose(cloud.mean(axis=0), [centre, centre], atol=0.04)
        np.testing.assert_allclose(np.cov(cloud.T), 0.16 * np.eye(2), atol=0.02)


@given(st.sampled_from(CURVES), counts, seeds)
def test_curves_without_noise_are_the_curves(dataset, count, seed):
    inputs, targets = dataset.made(count, 0, seed)
    curve = {
        "line": 0.5 * inputs,
        "sine": np.sin(0.5 * np.pi * inputs),
        "step": np.sign(inputs),
        "bumps": np.exp(-8 * (inputs + 1) ** 2) + 0.5 * np.exp(-8 * (inputs - 1) ** 2),
    }[dataset.id]
    np.testing.assert_allclose(targets, curve, rtol=1e-12, atol=1e-15)
    assert (np.abs(inputs) <= 2).all()


@given(st.integers(1, 300), st.integers(1, 4), st.floats(0.1, 1), seeds)
def test_a_split_is_disjoint_whole_and_by_the_share_in_each_group(count, kinds, share, seed):
    groups = np.random.default_rng(seed).integers(0, kinds, count).astype(float)
    train, test = split(groups, share, seed)
    assert sorted([*train, *test]) == list(range(count))
    for group in np.unique(groups):
        size, trained = (groups == group).sum(), (groups[train] == group).sum()
        assert abs(trained - share * size) <= 0.5 or trained in (1, size - 1)
        assert trained >= 1
        if share < 1 and size > 1:
            assert trained < size


def test_nothing_is_left_to_test_on_at_a_share_of_1():
    train, test = split(np.zeros(7), 1.0, 0)
    assert sorted(train) == list(range(7))
    assert len(test) == 0


def test_a_split_is_the_seeds_and_in_random_order():
    groups = np.arange(200) % 2.0
    train, test = split(groups, 0.75, 5)
    assert [part.tolist() for part in split(groups, 0.75, 5)] == [train.tolist(), test.tolist()]
    assert split(groups, 0.75, 6)[0].tolist() != train.tolist()
    assert train.tolist() != sorted(train)
    # A batch of the first of them has samples of both classes.
    assert 0 < groups[train[:20]].sum() < 20
    assert (len(train), len(test)) == (150, 50)
