import pytest
import torch

from gdsim.core import devices
from gdsim.core.run import Run
from gdsim.core.settings import settings_for


def test_the_cpu_works_and_comes_first():
    assert devices.working()[0] == "cpu"
    assert devices.failure("cpu") is None
    assert devices.title("cpu") == "CPU"


def test_every_device_that_is_listed_steps_a_run(device):
    assert devices.failure(device) is None
    settings = settings_for("one-sample", device=device)
    assert Run(settings).advance(1).steps.parameters_after[0] == pytest.approx([1.8])


@pytest.mark.parametrize("device", ["cuda:99", "cuda:", "nonsense", "meta"])
def test_a_device_that_does_not_work_says_why_in_a_line(device):
    why = devices.failure(device)
    assert why
    assert "\n" not in why


def test_a_device_is_listed_where_torch_counts_it_and_it_fails_the_trial_elsewhere(monkeypatch):
    here = devices.working()
    monkeypatch.setattr(torch.cuda, "device_count", lambda: len(here) - 1 + 3)
    assert devices.working() == here


def test_the_version_of_torch_is_told():
    assert devices.torch_version() == torch.__version__
