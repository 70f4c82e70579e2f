"""What tests of files share."""

import pytest

from gdsim.branches import Branch
from gdsim.core.kept import Kept


@pytest.fixture(scope="session")
def kept_of():
    """A function that keeps core's runs as a session would."""

    def keep(runs):
        branches = []
        for key in runs.ids:
            run = runs.of(key)
            branch = Branch(key, f"run {key}", key, run.trainer.settings, run.trajectory.copy())
            branch.take(run.trainer.settings, run.here())
            branches.append(branch.kept())
        return Kept(tuple(branches), runs.ids.index(runs.active), runs.together)

    return keep
