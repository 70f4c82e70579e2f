"""What tests of the self-test share."""

import shutil

import pytest

from gdsim import assets
from gdsim.selftest.checks import CHECKS
from gdsim.selftest.outcomes import outcome_of


@pytest.fixture
def carried_out():
    """A function that carries a check out in this process; what came of it."""
    return lambda name: outcome_of(name, CHECKS[name])


@pytest.fixture
def failure(carried_out):
    """A function that carries out a check that has to fail; what it says."""

    def fail(name):
        outcome = carried_out(name)
        assert outcome.state == "failed", outcome
        return outcome.detail

    return fail


@pytest.fixture
def absence(carried_out):
    """A function that carries out a check of what is not there; the reason."""

    def miss(name):
        outcome = carried_out(name)
        assert outcome.state == "absent", outcome
        return outcome.detail

    return miss


@pytest.fixture
def own_resources(monkeypatch, tmp_path):
    """A function that copies a folder of the resources, which is used in its place."""
    before = assets.path

    def copied(folder):
        own = shutil.copytree(before(folder), tmp_path / folder)

        def path(name):
            inside = name == folder or name.startswith(f"{folder}/")
            return tmp_path / name if inside else before(name)

        monkeypatch.setattr(assets, "path", path)
        return own

    return copied
