"""How the learning rate changes over the iterations. Each schedule is a value with a pure function.

The tests hold each to its namesake in `torch.optim.lr_scheduler`, and the text of its expression to
its rate.
"""

import math
from itertools import pairwise
from typing import Annotated, ClassVar, Literal, TypeVar

from msgspec import Meta
from torch import Tensor

from gdsim.core.faults import SettingsError
from gdsim.core.ranges import Ranged
from gdsim.language import worded

Rate = TypeVar("Rate", float, Tensor)
"""A learning rate: a number, or a tensor of them for a batch."""


class Schedule(Ranged, frozen=True, kw_only=True):
    """What every schedule has: a name, its numbers as fields, and the rate of each step.

    Attributes:
        id: Its name on the command line and in files.
        title: Its name in the window.
        story: One line that tells a learner what it does.
        told: Its name within a sentence.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    story: ClassVar[str]
    told: ClassVar[str]

    def rate(self, learning_rate: Rate, iteration: int) -> Rate:
        """The learning rate of the step that is taken after so many iterations.

        Args:
            learning_rate: That of the run, of which the schedule makes its own.
            iteration: From 0 up; after its end a schedule keeps its last rate, but for `cosine`.
        """
        raise TypeError(f"{type(self).__name__} has no rate")

    def made(self, optimizer: str) -> str:
        """The line of a program that makes it for the optimizer of that name.

        In the program each `optimizer.step()` is followed by `advance`.
        """
        raise TypeError(f"{type(self).__name__} has no rate")

    @property
    def advance(self) -> str:
        """The line that goes on to the next rate, in `for iteration in range(1, n + 1)`."""
        return "scheduler.step()"

    def expression(self, learning_rate: float) -> str:
        """The same rate as Python, of the name `iteration`, which counts from 1, and of `math`."""
        raise TypeError(f"{type(self).__name__} has no rate")


class Constant(Schedule, frozen=True, kw_only=True, tag_field="id", tag="constant"):
    """The learning rate stays as it is."""

    id = "constant"
    title = worded("Constant")
    told = worded("constant schedule")
    story = worded("The learning rate stays as it is.")

    def rate(self, learning_rate: Rate, iteration: int) -> Rate:
        """The learning rate itself; see `Schedule.rate`."""
        return learning_rate

    def made(self, optimizer: str) -> str:
        """One that changes nothing; see `Schedule.made`."""
        return _made("ConstantLR", optimizer, factor=1.0)

    def expression(self, learning_rate: float) -> str:
        """The learning rate itself; see `Schedule.expression`."""
        return repr(float(learning_rate))


class Step(Schedule, frozen=True, kw_only=True, tag_field="id", tag="step"):
    """`learning_rate * gamma^⌊iteration / step_size⌋`."""

    id = "step"
    title = worded("In stairs")
    told = worded("step schedule")
    story = worded("The learning rate falls at once after every so many steps.")

    step_size: Annotated[
        int, Meta(ge=1, description="After how many steps it falls each time.")
    ] = 30
    gamma: Annotated[float, Meta(gt=0, description="What it is multiplied by each time.")] = 0.1

    def rate(self, learning_rate: Rate, iteration: int) -> Rate:
        """Lower after every `step_size` steps; see `Schedule.rate`."""
        return learning_rate * _power(self.gamma, iteration // self.step_size)

    def made(self, optimizer: str) -> str:
        """A `StepLR`; see `Schedule.made`."""
        return _made("StepLR", optimizer, step_size=self.step_size, gamma=self.gamma)

    def expression(self, learning_rate: float) -> str:
        """A power; see `Schedule.expression`."""
        power = f"((iteration - 1) // {self.step_size})"
        return f"{float(learning_rate)!r} * {self.gamma!r} ** {power}"


class Exponential(Schedule, frozen=True, kw_only=True, tag_field="id", tag="exponential"):
    """`learning_rate * gamma^iteration`."""

    id = "exponential"
    title = worded("Exponential")
    told = worded("exponential schedule")
    story = worded("The learning rate falls by the same share at every step.")

    gamma: Annotated[float, Meta(gt=0, description="What it is multiplied by at each step.")] = 0.99

    def rate(self, learning_rate: Rate, iteration: int) -> Rate:
        """Lower at each step; see `Schedule.rate`."""
        return learning_rate * _power(self.gamma, iteration)

    def made(self, optimizer: str) -> str:
        """An `ExponentialLR`; see `Schedule.made`."""
        return _made("ExponentialLR", optimizer, gamma=self.gamma)

    def expression(self, learning_rate: float) -> str:
        """A power; see `Schedule.expression`."""
        return f"{float(learning_rate)!r} * {self.gamma!r} ** (iteration - 1)"


class Cosine(Schedule, frozen=True, kw_only=True, tag_field="id", tag="cosine"):
    """`eta_min + (learning_rate - eta_min) * (1 + cos(π * iteration / T_max)) / 2`.

    (Loshchilov and Hutter 2017, without their restarts.) As in PyTorch, it rises again from step
    T_max on, and is back where it began after another T_max steps.
    """

    id = "cosine"
    title = worded("Cosine")
    told = worded("cosine schedule")
    story = worded("The learning rate falls along half a wave of a cosine, slowly at both ends.")

    T_max: Annotated[int, Meta(ge=1, description="After how many steps it is lowest.")] = 100
    eta_min: Annotated[float, Meta(ge=0, description="The lowest learning rate.")] = 0.0

    def rate(self, learning_rate: Rate, iteration: int) -> Rate:
        """Lower up to `T_max` steps; see `Schedule.rate`."""
        share = (1 + math.cos(math.pi * iteration / self.T_max)) / 2
        return self.eta_min + (learning_rate - self.eta_min) * share

    def made(self, optimizer: str) -> str:
        """A `CosineAnnealingLR`; see `Schedule.made`."""
        return _made("CosineAnnealingLR", optimizer, T_max=self.T_max, eta_min=self.eta_min)

    def expression(self, learning_rate: float) -> str:
        """A cosine; see `Schedule.expression`."""
        share = f"(1 + math.cos(math.pi * (iteration - 1) / {self.T_max})) / 2"
        height = f"({float(learning_rate)!r} - {self.eta_min!r})"
        return f"{self.eta_min!r} + {height} * ({share})"


class WarmUp(Schedule, frozen=True, kw_only=True, tag_field="id", tag="warm-up"):
    """`learning_rate * (start_factor + (1 - start_factor) * iteration / total_iters)` at first.

    This is PyTorch's `LinearLR`, up to the whole learning rate (Goyal et al. 2017).
    """

    id = "warm-up"
    title = worded("Warm-up")
    told = worded("warm-up schedule")
    story = worded("The learning rate grows to its full value over the first steps.")

    start_factor: Annotated[
        float, Meta(gt=0, le=1, description="With what share of the learning rate it begins.")
    ] = 1 / 3
    total_iters: Annotated[
        int, Meta(ge=1, description="After how many steps the learning rate is whole.")
    ] = 5

    def rate(self, learning_rate: Rate, iteration: int) -> Rate:
        """Higher up to `total_iters` steps; see `Schedule.rate`."""
        done = min(iteration, self.total_iters) / self.total_iters
        return learning_rate * (self.start_factor + (1 - self.start_factor) * done)

    def made(self, optimizer: str) -> str:
        """A `LinearLR`; see `Schedule.made`."""
        return _made(
            "LinearLR", optimizer, start_factor=self.start_factor, total_iters=self.total_iters
        )

    def expression(self, learning_rate: float) -> str:
        """A straight line, and its end; see `Schedule.expression`."""
        done = f"min(iteration - 1, {self.total_iters}) / {self.total_iters}"
        start = repr(self.start_factor)
        return f"{float(learning_rate)!r} * ({start} + (1 - {start}) * ({done}))"


class OneCycle(Schedule, frozen=True, kw_only=True, tag_field="id", tag="one-cycle"):
    """Up to the run's learning rate, and down far below where it began (Smith and Topin 2018).

    It begins at `learning_rate / div_factor` and ends at `1 / final_div_factor` of that. PyTorch's
    `OneCycleLR` can raise and lower the momentum against it, and this does not. Beyond
    `total_steps`, where PyTorch raises an error, the last rate is kept.
    """

    id = "one-cycle"
    title = worded("One cycle")
    told = worded("one cycle schedule")
    story = worded("The learning rate grows to its full value, and then falls to almost nothing.")

    total_steps: Annotated[int, Meta(ge=1, description="How many steps it takes in all.")] = 100
    pct_start: Annotated[
        float, Meta(ge=0, le=1, description="The share of the steps in which it grows.")
    ] = 0.3
    div_factor: Annotated[
        float, Meta(gt=0, description="The learning rate is divided by this at the beginning.")
    ] = 25.0
    final_div_factor: Annotated[
        float, Meta(gt=0, description="At the end, that of the beginning is divided by this.")
    ] = 1e4
    anneal_strategy: Annotated[
        Literal["cos", "linear"], Meta(description="Along half a wave of a cosine, or a line.")
    ] = "cos"
    three_phase: Annotated[
        bool, Meta(description="Falls back first as it grew, and then to its end.")
    ] = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.pct_start * self.total_steps == 1:
            raise SettingsError(
                "pct_start",
                worded(
                    "The part in which the learning rate grows must not be of one step alone;"
                    " change pct start or total steps."
                ),
            )

    def rate(self, learning_rate: Rate, iteration: int) -> Rate:
        """Higher and then lower, up to `total_steps`; see `Schedule.rate`."""
        at = min(iteration, self.total_steps - 1)
        since, until, start, end = next(phase for phase in self._phases if at <= phase[1])
        share = (at - since) / (until - since)
        first, last = learning_rate * start, learning_rate * end
        if self.anneal_strategy == "cos":
            return last + (first - last) / 2 * (1 + math.cos(math.pi * share))
        return first + (last - first) * share

    @property
    def _phases(self) -> list[tuple[float, float, float, float]]:
        """Of each phase the first and the last iteration, and the shares of the learning rate.

        PyTorch lets a phase end between two iterations, also before the first one.
        """
        low = 1 / self.div_factor
        peak = self.pct_start * self.total_steps - 1
        corners = [(0.0, low), (peak, 1.0)]
        if self.three_phase:
            corners.append((2 * self.pct_start * self.total_steps - 2, low))
        corners.append((self.total_steps - 1, low / self.final_div_factor))
        return [(since, until, a, b) for (since, a), (until, b) in pairwise(corners)]

    def made(self, optimizer: str) -> str:
        """A `OneCycleLR`; see `Schedule.made`."""
        return _made(
            "OneCycleLR",
            f'{optimizer}, max_lr={optimizer}.param_groups[0]["lr"]',
            total_steps=self.total_steps,
            pct_start=self.pct_start,
            anneal_strategy=self.anneal_strategy,
            cycle_momentum=False,
            div_factor=self.div_factor,
            final_div_factor=self.final_div_factor,
            three_phase=self.three_phase,
        )

    @property
    def advance(self) -> str:
        """As long as there is another rate; see `Schedule.advance`."""
        return f"if iteration < {self.total_steps}: scheduler.step()"

    def expression(self, learning_rate: float) -> str:
        """A piece for each phase, and the last rate; see `Schedule.expression`."""
        last = self.total_steps - 1
        pieces = [
            f"{self._piece(learning_rate, since, until, start, end)}"
            f" if iteration <= {math.floor(min(until, last)) + 1}"
            for since, until, start, end in self._phases
            if until >= 0 and since < last
        ]
        return " else ".join([*pieces, repr(self.rate(float(learning_rate), last))])

    def _piece(
        self, learning_rate: float, since: float, until: float, start: float, end: float
    ) -> str:
        done = f"iteration - 1 - {since!r}" if since else "iteration - 1"
        share = f"(({done}) / {until - since!r})"
        start, end = learning_rate * start, learning_rate * end
        if self.anneal_strategy == "cos":
            return f"{end!r} + {(start - end) / 2!r} * (1 + math.cos(math.pi * {share}))"
        return f"{start!r} + {end - start!r} * {share}"


SCHEDULES: dict[str, type[Schedule]] = {
    schedule.id: schedule for schedule in (Constant, Step, Exponential, Cosine, OneCycle, WarmUp)
}
"""Every schedule by its id, in the order in which they are taught."""


def _power(base: float, times: int) -> float:
    """The power; what is too large is infinite, as where it is multiplied up step by step."""
    try:
        return base**times
    except OverflowError:
        return math.inf


def _made(kind: str, first: str, **arguments: object) -> str:
    listed = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
    return f"scheduler = torch.optim.lr_scheduler.{kind}({first}, {listed})".replace("'", '"')
