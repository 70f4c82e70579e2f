"""Each check of numbers finds what is wrong with them."""

import numpy as np
import pytest
import torch

from gdsim.core import convergence, devices, map_colours, surface
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.run import Run
from gdsim.core.schedules import SCHEDULES
from gdsim.selftest import rules
from gdsim.selftest.checks import CHECKS


@pytest.mark.parametrize(
    "name",
    [
        "phases",
        "optimizers",
        "schedules",
        "problems",
        "loss surface",
        "Hessian",
        "convergence map",
        "colour maps",
        "CPU",
    ],
)
def test_what_is_as_it_should_be_passes(name, carried_out):
    outcome = carried_out(name)
    assert (outcome.state, bool(outcome.detail)) == ("passed", True)


def booth(p):
    return (p[0] + 2 * p[1] - 7) ** 2 + (2 * p[0] + p[1] - 5) ** 2


def line_search(p):
    """Armijo's rule as Nocedal and Wright have it, in algorithm 3.1."""
    (gradient,) = torch.autograd.grad(booth(p), p)
    length = 1.0
    while booth(p - length * gradient) > booth(p) - 1e-4 * length * (gradient @ gradient):
        length *= 0.5
    return length * gradient


def newton(p):
    (gradient,) = torch.autograd.grad(booth(p), p)
    hessian = torch.tensor(((10.0, 8.0), (8.0, 10.0)), dtype=torch.float64)
    return rules.RATE * torch.linalg.solve(hessian, gradient)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_the_numbers_of_each_optimizer_are_those_of_torch(name):
    p = torch.tensor((-4.0, 4.0), dtype=torch.float64, requires_grad=True)
    if own := {"newton": newton, "line-search": line_search}.get(name):
        for _ in range(rules.STEPS):
            p = (p - own(p)).detach().requires_grad_()
    else:
        optimizer = getattr(torch.optim, OPTIMIZERS[name].title)([p], lr=rules.RATE)
        for _ in range(rules.STEPS):
            optimizer.zero_grad()
            booth(p).backward()
            optimizer.step()
    assert p.tolist() == pytest.approx(rules.OPTIMIZED[name], rel=1e-12)


def test_phases_that_are_skipped_fail(failure, monkeypatch):
    monkeypatch.setattr(Run, "next_phase", lambda run: run.advance(1))
    assert "Phase by phase" in failure("phases")


def test_a_note_that_is_wrong_fails(failure, monkeypatch):
    monkeypatch.setattr("gdsim.core.narration.narrated", lambda *_given: ())
    assert failure("phases").startswith("The phases are ()")


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_an_optimizer_that_steps_otherwise_fails(name, failure, monkeypatch):
    update = OPTIMIZERS[name].update

    def off(rule, parameters, *given):
        moved, buffers = update(rule, parameters, *given)
        return moved + 1e-7, buffers

    monkeypatch.setattr(OPTIMIZERS[name], "update", off)
    assert failure("optimizers").startswith(f"{name} is at ")


@pytest.mark.parametrize("name", SCHEDULES)
def test_a_schedule_of_other_rates_fails(name, failure, monkeypatch):
    rate = SCHEDULES[name].rate
    monkeypatch.setattr(SCHEDULES[name], "rate", lambda *given: 1.001 * rate(*given))
    assert failure("schedules").startswith(f"{name} takes a step of ")


@pytest.mark.parametrize("slope", [0.0, float("nan")])
def test_a_problem_that_does_not_step_fails(slope, failure, new_problem):
    new_problem("broken", lambda parameters: (slope * parameters).sum())
    assert failure("problems").startswith("broken goes from ")


def test_a_surface_of_other_losses_fails(failure, monkeypatch):
    losses = surface.losses
    monkeypatch.setattr(surface, "losses", lambda *given: 1.0001 * losses(*given))
    assert "Himmelblau" in failure("loss surface")


def test_a_surface_without_contours_fails(failure, monkeypatch):
    monkeypatch.setattr(surface, "_relief", lambda share, _steps: (share, np.empty(0)))
    assert failure("loss surface") == "There are no contour lines."


@pytest.mark.parametrize("way", ["autograd", "power iteration"])
def test_a_wrong_hessian_fails(way, failure, monkeypatch):
    if way == "autograd":
        hessian = torch.autograd.functional.hessian
        wrong = {"hessian": lambda *given: 1.01 * hessian(*given)}
        monkeypatch.setattr(torch.autograd.functional, "hessian", wrong["hessian"])
    else:
        monkeypatch.setattr("gdsim.core.curvature._farthest", lambda *_given: 1.0)
    assert failure("Hessian").startswith(f"By {way}, ")


def test_a_map_that_is_not_what_its_runs_are_fails(failure, monkeypatch):
    picture = convergence.MapRun.picture

    def late(chart):
        made = picture(chart)
        made.iterations[made.iterations > 0] += 1
        return made

    monkeypatch.setattr(convergence.MapRun, "picture", late)
    assert failure("convergence map").startswith("Cell 0, ")


def test_a_scale_of_other_colours_fails(failure, monkeypatch):
    scale = map_colours.scale
    monkeypatch.setattr(map_colours, "scale", lambda shares, name: scale(shares[::-1], name))
    assert failure("colour maps").startswith("viridis goes from (253, 231, 37)")


def test_a_scale_that_turns_fails(failure, monkeypatch):
    ends = map_colours.SCALES["viridis"]
    turning = (ends[0], ends[-1], ends[0], ends[-1])
    monkeypatch.setitem(map_colours.SCALES, "viridis", turning)
    assert (
        failure("colour maps") == "The colours of viridis are not in the order of their lightness."
    )


def test_a_processor_that_cannot_compute_fails(failure, monkeypatch):
    monkeypatch.setattr(devices, "failure", lambda _device: "no such instruction")
    assert failure("CPU") == "The CPU can't be used: no such instruction."


def test_no_cuda_is_absent(absence, monkeypatch):
    monkeypatch.setattr(devices, "present", lambda: ("cpu",))
    assert absence("CUDA").endswith(" sees no CUDA device here.")


def test_a_cuda_device_that_fails_is_a_failure(failure, monkeypatch):
    monkeypatch.setattr(devices, "present", lambda: ("cpu", "cuda:0"))
    monkeypatch.setattr(devices, "failure", lambda _device: "driver too old")
    monkeypatch.setattr(devices, "title", lambda device: f"{device} (old)")
    assert failure("CUDA") == "cuda:0 (old) can't be used: driver too old."


def test_every_check_is_named_by_what_it_looks_at():
    assert len(set(CHECKS.values())) == len(CHECKS)
    assert all(check.__doc__ for check in CHECKS.values())
