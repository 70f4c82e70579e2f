"""Everything that defines a run, as one frozen value, checked when it is made."""

from typing import TYPE_CHECKING, Any, Union

import msgspec
import torch
from msgspec.structs import replace

from gdsim.core.faults import SettingsError
from gdsim.core.optimizers import OPTIMIZERS, SGD, Optimizer
from gdsim.core.problems import OPTIONS, PROBLEMS, Options, Problem, built
from gdsim.core.ranges import is_number
from gdsim.core.schedules import SCHEDULES, Constant, Schedule
from gdsim.language import listed, worded, worded_count

__all__ = ["DTYPES", "RunSettings", "SettingsError", "optimizer", "schedule", "settings_for"]

DTYPES = {"float32": torch.float32, "float64": torch.float64}

CHANGEABLE = frozenset(
    {"learning_rate", "optimizer", "schedule", "zero_grad", "tolerance", "steps"}
)
"""What may change between two steps of a run; anything else starts a new run."""

MOST_SEED = 2**31 - 1

MOST_NAMED = 3
"""Parameters of a start that is written out in a name, or of which it is told whose it is."""

if TYPE_CHECKING:
    AnyOptimizer = Optimizer
    AnySchedule = Schedule
    AnyOptions = Options
else:
    # Which kinds there are is the families' to say; each is read back by its tag.
    AnyOptimizer = Union[tuple(OPTIMIZERS.values())]  # noqa: UP007
    AnySchedule = Union[tuple(SCHEDULES.values())]  # noqa: UP007
    AnyOptions = Union[tuple(OPTIONS.values())]  # noqa: UP007


class RunSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that defines a run. `settings_for` makes one from a problem's own values.

    Attributes:
        problem: A key of `PROBLEMS`.
        options: What the problem is made from, where it is one that is set up; None for its first
            options.
        start: The parameters at iteration 0, one number each.
        learning_rate: Finite and above 0; in parameter units per gradient unit.
        optimizer: The update rule with its hyperparameters.
        schedule: How the learning rate changes over the iterations.
        batch_size: Samples per step, at least 1; None for all of them.
        shuffle: Whether each epoch takes the samples in an order of its own.
        seed: What the order of the samples is drawn from, and a drawn start.
        zero_grad: Whether `.grad` is set back to zero at the end of each step.
        tolerance: The run has converged when the gradient's norm is below this; 0 for never.
        steps: Where a run that goes by itself pauses, as an iteration count; None for nowhere.
        dtype: `float32` or `float64`.
        device: `cpu` or `cuda:N`. Whether it is present is `devices.failure`'s to say.

    Raises:
        SettingsError: A field that can't be used.
    """

    problem: str
    options: AnyOptions | None = None
    start: tuple[float, ...]
    learning_rate: float
    optimizer: AnyOptimizer = SGD()
    schedule: AnySchedule = Constant()
    batch_size: int | None = None
    shuffle: bool = True
    seed: int = 0
    zero_grad: bool = True
    tolerance: float = 1e-6
    steps: int | None = None
    dtype: str = "float32"
    device: str = "cpu"

    def __post_init__(self) -> None:
        _check_name("problem", self.problem, PROBLEMS)
        _check_name("dtype", self.dtype, DTYPES)
        if self.options is not None and self.options.id != self.problem:
            raise SettingsError(
                "problem",
                worded(
                    "These are options of {id}, not of {problem}.",
                    id=self.options.id,
                    problem=self.problem,
                ),
            )
        _check_start(self.start, self.built, self.dtype)
        _check_size(self.optimizer, len(self.start))
        largest = torch.finfo(DTYPES[self.dtype]).max
        for name, value in self.own_numbers.items():
            if is_number(value) and value > largest:
                field = name.replace(" ", "_")
                raise SettingsError(
                    field,
                    worded(
                        "The {name} is beyond what {dtype} can hold.", name=name, dtype=self.dtype
                    ),
                )
        if not (is_number(self.learning_rate) and self.learning_rate > 0):
            raise SettingsError(
                "learning_rate",
                worded(
                    "The learning rate must be a number above 0, such as 0.1, not {learning_rate}.",
                    learning_rate=self.learning_rate,
                ),
            )
        if not (is_number(self.tolerance) and self.tolerance >= 0):
            raise SettingsError(
                "tolerance",
                worded(
                    "The tolerance must be a number from 0 up, such as 1e-6, not {tolerance}.",
                    tolerance=self.tolerance,
                ),
            )
        if self.steps is not None and self.steps < 1:
            raise SettingsError(
                "steps", worded("There must be at least 1 step, not {steps}.", steps=self.steps)
            )
        if self.batch_size is not None and self.batch_size < 1:
            raise SettingsError(
                "batch_size",
                worded(
                    "A batch needs at least 1 sample, not {batch_size}.", batch_size=self.batch_size
                ),
            )
        if not 0 <= self.seed <= MOST_SEED:
            raise SettingsError(
                "seed",
                worded(
                    "The seed must be a whole number from 0 to {most}, not {seed}.",
                    most=MOST_SEED,
                    seed=self.seed,
                ),
            )
        kind, _, index = self.device.partition(":")
        if self.device != "cpu" and not (kind == "cuda" and (index.isdecimal() or not index)):
            raise SettingsError(
                "device",
                worded(
                    "There is no device '{device}'; use cpu, or cuda:0 and so on.",
                    device=self.device,
                ),
            )

    @property
    def built(self) -> Problem:
        """The problem itself, made from its options where there are any."""
        return built(self.problem, self.options)

    @property
    def samples_per_step(self) -> int | None:
        """How many samples a step takes, where these are not all there are."""
        data = self.built.data
        if data is None or self.batch_size is None or self.batch_size >= len(data):
            return None
        return self.batch_size

    def steps_alike(self, other: "RunSettings") -> bool:
        """Whether a step under the other settings is the same, whatever ends the run."""
        return replace(self, tolerance=0.0, steps=None) == replace(other, tolerance=0.0, steps=None)

    @property
    def hyperparameters(self) -> dict[str, float]:
        """The optimizer's own, by their names in words."""
        rule = msgspec.structs.asdict(self.optimizer)
        return {name.replace("_", " "): value for name, value in rule.items()}

    @property
    def own_numbers(self) -> dict[str, float]:
        """Learning rate and hyperparameters by their names in words."""
        return {worded("learning rate"): self.learning_rate} | self.hyperparameters

    @property
    def told(self) -> dict[str, str]:
        """What can set runs of one problem apart, in words, by what it is."""
        words = {"optimizer": self.optimizer.title}
        words |= {name: _worded(name, value) for name, value in self.own_numbers.items()}
        words["schedule"] = self.schedule.told
        size = self.batch_size
        words["batch size"] = (
            worded("batches of {size}", size=size) if size else worded("whole batch")
        )
        words["shuffle"] = worded("shuffled") if self.shuffle else worded("not shuffled")
        words["seed"] = worded("seed {seed}", seed=self.seed)
        few = len(self.start) <= MOST_NAMED
        start = ", ".join(f"{value:g}" for value in self.start)
        words["start"] = worded("from {start}", start=start) if few else worded("another start")
        words["zero grad"] = worded("zero grad") if self.zero_grad else worded("no zero grad")
        return words

    def apart_from(self, other: "RunSettings") -> str:
        """What sets these settings apart from the other ones, in words."""
        # Of another rule, a hyperparameter that is as it is by default says nothing.
        usual = replace(self, optimizer=type(self.optimizer)()).told
        others = usual | other.told
        same = {what for what in ("start", "seed") if getattr(self, what) == getattr(other, what)}
        return listed(
            words
            for what, words in self.told.items()
            if what not in same and (words != others[what] or what == "start")
        )

    def same_run(self, other: "RunSettings") -> bool:
        """Whether a run can go on with the other settings, without a reset."""
        return self.optimizer.continues(other.optimizer) and all(
            getattr(self, name) == getattr(other, name)
            for name in self.__struct_fields__
            if name not in CHANGEABLE
        )


def settings_for(problem: str, **changes: Any) -> RunSettings:
    """A run of the problem from its own start, but for the changes.

    Where starts are drawn and a seed is among the changes, the start is drawn from it.

    Raises:
        SettingsError: The problem is unknown, or a change can't be used.
    """
    _check_name("problem", problem, PROBLEMS)
    made = built(problem, changes.get("options"))
    start = made.draw(changes["seed"]) if made.draw and "seed" in changes else made.start
    own: dict[str, Any] = {"start": start, "learning_rate": made.learning_rate}
    return RunSettings(problem=problem, **(own | changes))


def optimizer(name: str, **hyperparameters: float) -> Optimizer:
    """The named update rule with these hyperparameters, the others as PyTorch has them.

    Raises:
        SettingsError: The name is unknown, or a hyperparameter is, or it is out of its range.
    """
    _check_name("optimizer", name, OPTIMIZERS)
    _check_fields(name, OPTIMIZERS[name], hyperparameters)
    return OPTIMIZERS[name](**hyperparameters)


def schedule(name: str, **own: Any) -> Schedule:
    """The named schedule with these numbers, the others as PyTorch has them.

    Raises:
        SettingsError: The name is unknown, or a number's is, or it is out of its range.
    """
    _check_name("schedule", name, SCHEDULES)
    _check_fields(name, SCHEDULES[name], own)
    return SCHEDULES[name](**own)


def _check_name(field: str, name: str, known: dict[str, Any]) -> None:
    if name not in known:
        raise SettingsError(
            field,
            worded(
                "There is no {field} '{name}'; there are {known}.",
                field=worded(field),
                name=name,
                known=", ".join(known),
            ),
        )


def _check_start(start: tuple[float, ...], problem: Problem, dtype: str) -> None:
    names = problem.parameter_names
    if len(start) != len(names):
        raise SettingsError(
            "start",
            _wanted(names, len(start)),
        )
    largest = torch.finfo(DTYPES[dtype]).max
    for name, value in zip(names, start, strict=True):
        if not is_number(value):
            raise SettingsError(
                "start",
                worded(
                    "The start of {name} must be a number, not {value}.", name=name, value=value
                ),
            )
        if abs(value) > largest:
            raise SettingsError(
                "start",
                worded(
                    "The start of {name} is beyond what {dtype} can hold, {largest:.4g}.",
                    name=name,
                    dtype=dtype,
                    largest=largest,
                ),
            )


def _wanted(names: tuple[str, ...], given: int) -> str:
    """The sentence on a start of too many numbers or too few."""
    if len(names) > MOST_NAMED:
        return worded_count(
            "The start needs {n} number; there are {given}.",
            "The start needs {n} numbers; there are {given}.",
            len(names),
            given=given,
        )
    return worded_count(
        "The start needs {n} number, for {names}; there are {given}.",
        "The start needs {n} numbers, for {names}; there are {given}.",
        len(names),
        names=", ".join(names),
        given=given,
    )


def _check_size(rule: Optimizer, parameters: int) -> None:
    most = rule.most_parameters
    if most is not None and parameters > most:
        raise SettingsError(
            "optimizer",
            worded(
                "{title} is for at most {most} parameters, and there are {parameters:,};"
                " choose another optimizer.",
                title=rule.title,
                most=most,
                parameters=parameters,
            ),
        )


def _check_fields(name: str, kind: type[msgspec.Struct], given: dict[str, Any]) -> None:
    known = kind.__struct_fields__
    for field in given:
        if field not in known:
            raise SettingsError(
                field,
                worded(
                    "{name} has no hyperparameter '{field}'; it has {known}.",
                    name=name,
                    field=field,
                    known=", ".join(known),
                )
                if known
                else worded(
                    "{name} has no hyperparameter '{field}'; it has none.", name=name, field=field
                ),
            )


def _worded(name: str, value: float) -> str:
    if isinstance(value, bool):
        return name if value else worded("no {name}", name=name)
    shown = f"{value:g}" if isinstance(value, int | float) else value
    return worded("{name} {value}", name=name, value=shown)
