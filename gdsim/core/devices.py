"""CPU and CUDA devices that really work here: each is tried, not only asked for."""

import torch

from gdsim.language import Worded, worded


def failure(device: str) -> str | None:
    """Why a small run of autograd fails on the device, in a line; None where it works."""
    try:
        parameter = torch.ones(1, device=device, requires_grad=True)
        (parameter * 2).sum().backward()
        gradient = parameter.grad
        if gradient is None or gradient.item() != 2:
            return "it computed a wrong gradient"
    # torch raises whatever its driver layer raises (RuntimeError, AssertionError, NotImplemented…).
    except Exception as error:  # noqa: BLE001
        return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return None


def present() -> tuple[str, ...]:
    """The names of the devices that torch sees; `cpu` is the first."""
    return ("cpu", *(f"cuda:{index}" for index in range(torch.cuda.device_count())))


def working() -> tuple[str, ...]:
    """The names of the devices on which a small run of autograd succeeds; `cpu` is the first."""
    cpu, *others = present()
    return (cpu, *(name for name in others if failure(name) is None))


def title(device: str) -> str:
    """The device as a person knows it, such as `cuda:0 (NVIDIA H200)`."""
    if device == "cpu":
        return "CPU"
    return f"{device} ({torch.cuda.get_device_name(device)})"


def torch_version() -> str:
    """The version of torch that computes."""
    return str(torch.__version__)


def refusal(device: str) -> Worded | None:
    """Why what was to run on the device runs on the CPU, in a sentence; None where it need not."""
    why = failure(device) if device != "cpu" else None
    if why is None:
        return None
    return worded(
        "{device} can't be used here ({why}); running on the CPU.", device=device, why=why
    )


def lost(device: str, error: Exception) -> Worded:
    """What is to be said where a device failed in the middle of a run, in a sentence."""
    return worded(
        "{device} failed ({error}); going on on the CPU.", device=device, error=str(error)
    )
