"""Everything that defines a run, as one frozen value, checked when it is made."""

from typing import Any

import msgspec
import torch
from msgspec.structs import replace

from gdsim.core.optimizers import OPTIMIZERS, SGD, RangeError, is_number
from gdsim.core.problems import PROBLEMS, Problem

DTYPES = {"float32": torch.float32, "float64": torch.float64}

CHANGEABLE = frozenset({"learning_rate", "optimizer", "zero_grad", "tolerance", "steps"})
"""What may change between two steps of a run; anything else starts a new run."""


class SettingsError(ValueError):
    """A setting that can't be used, told in a sentence.

    Attributes:
        field: The field of `RunSettings`, or the optimizer's hyperparameter, that is at fault.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class RunSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that defines a run. `settings_for` makes one from a problem's own values.

    Attributes:
        problem: A key of `PROBLEMS`.
        start: The parameters at iteration 0, one number each.
        learning_rate: Finite and above 0; in parameter units per gradient unit.
        optimizer: The update rule with its hyperparameters.
        zero_grad: Whether `.grad` is set back to zero at the end of each step.
        tolerance: The run has converged when the gradient's norm is below this; 0 for never.
        steps: Where a run that goes by itself pauses, as an iteration count; None for nowhere.
        dtype: `float32` or `float64`.
        device: `cpu` or `cuda:N`. Whether it is present is `devices.failure`'s to say.

    Raises:
        SettingsError: A field that can't be used.
    """

    problem: str
    start: tuple[float, ...]
    learning_rate: float
    optimizer: SGD = SGD()
    zero_grad: bool = True
    tolerance: float = 1e-6
    steps: int | None = None
    dtype: str = "float32"
    device: str = "cpu"

    def __post_init__(self) -> None:
        _check_name("problem", self.problem, PROBLEMS)
        _check_name("dtype", self.dtype, DTYPES)
        _check_start(self.start, PROBLEMS[self.problem], self.dtype)
        largest = torch.finfo(DTYPES[self.dtype]).max
        for name, value in self.own_numbers.items():
            if is_number(value) and value > largest:
                field = name.replace(" ", "_")
                raise SettingsError(field, f"The {name} is beyond what {self.dtype} can hold.")
        if not (is_number(self.learning_rate) and self.learning_rate > 0):
            raise SettingsError(
                "learning_rate",
                "The learning rate must be a number above 0, such as 0.1,"
                f" not {self.learning_rate}.",
            )
        if not (is_number(self.tolerance) and self.tolerance >= 0):
            raise SettingsError(
                "tolerance",
                f"The tolerance must be a number from 0 up, such as 1e-6, not {self.tolerance}.",
            )
        if self.steps is not None and self.steps < 1:
            raise SettingsError("steps", f"There must be at least 1 step, not {self.steps}.")
        kind, _, index = self.device.partition(":")
        if self.device != "cpu" and not (kind == "cuda" and (index.isdecimal() or not index)):
            raise SettingsError(
                "device", f"There is no device '{self.device}'; use cpu, or cuda:0 and so on."
            )

    def steps_alike(self, other: "RunSettings") -> bool:
        """Whether a step under the other settings is the same, whatever ends the run."""
        return replace(self, tolerance=0.0, steps=None) == replace(other, tolerance=0.0, steps=None)

    @property
    def own_numbers(self) -> dict[str, float]:
        """Learning rate and hyperparameters by their names in words."""
        rule = msgspec.structs.asdict(self.optimizer)
        words = {name.replace("_", " "): value for name, value in rule.items()}
        return {"learning rate": self.learning_rate} | words

    def apart_from(self, other: "RunSettings") -> str:
        """What sets these settings apart from the other ones, in words."""
        others = other.own_numbers
        words = [
            f"{name} {value:g}"
            for name, value in self.own_numbers.items()
            if value != others.get(name)
        ]
        if self.optimizer.id != other.optimizer.id:
            words.insert(0, self.optimizer.title)
        if self.zero_grad != other.zero_grad:
            words.append("zero grad" if self.zero_grad else "no zero grad")
        return ", ".join(words)

    def same_run(self, other: "RunSettings") -> bool:
        """Whether a run can go on with the other settings, without a reset."""
        return type(self.optimizer) is type(other.optimizer) and all(
            getattr(self, name) == getattr(other, name)
            for name in self.__struct_fields__
            if name not in CHANGEABLE
        )


def settings_for(problem: str, **changes: Any) -> RunSettings:
    """A run of the problem from its own start, but for the changes.

    Raises:
        SettingsError: The problem is unknown, or a change can't be used.
    """
    _check_name("problem", problem, PROBLEMS)
    own: dict[str, Any] = {
        "start": PROBLEMS[problem].start,
        "learning_rate": PROBLEMS[problem].learning_rate,
    }
    return RunSettings(problem=problem, **(own | changes))


def optimizer(name: str, **hyperparameters: float) -> SGD:
    """The named update rule with these hyperparameters, the others as PyTorch has them.

    Raises:
        SettingsError: The name is unknown, or a hyperparameter is out of its range.
    """
    _check_name("optimizer", name, OPTIMIZERS)
    try:
        return OPTIMIZERS[name](**hyperparameters)  # type: ignore[return-value]
    except RangeError as error:
        raise SettingsError(error.name, str(error)) from error


def _check_name(field: str, name: str, known: dict[str, Any]) -> None:
    if name not in known:
        raise SettingsError(field, f"There is no {field} '{name}'; there are {', '.join(known)}.")


def _check_start(start: tuple[float, ...], problem: Problem, dtype: str) -> None:
    names = problem.parameter_names
    if len(start) != len(names):
        wanted = "1 number" if len(names) == 1 else f"{len(names)} numbers"
        raise SettingsError(
            "start",
            f"The start needs {wanted}, for {', '.join(names)}; there are {len(start)}.",
        )
    largest = torch.finfo(DTYPES[dtype]).max
    for name, value in zip(names, start, strict=True):
        if not is_number(value):
            raise SettingsError("start", f"The start of {name} must be a number, not {value}.")
        if abs(value) > largest:
            raise SettingsError(
                "start", f"The start of {name} is beyond what {dtype} can hold, {largest:.4g}."
            )
