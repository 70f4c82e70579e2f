"""What a lesson is made of, as frozen values; `reading` makes them from a file."""

from typing import Any, Literal

from msgspec import Struct

PLACES = (
    "reset",
    "back",
    "step",
    "phase",
    "run",
    "speed",
    "by-phase",
    "timeline",
    "controls",
    "problem",
    "start",
    "optimizer",
    "learning-rate",
    "stability",
    "momentum",
    "schedule",
    "zero-grad",
    "batch",
    "surface",
    "legend",
    "data",
    "loss",
    "table",
    "runs",
    "program",
    "map",
    "menus",
)
"""What a page can hide, lock or point at, by name; each is a control or a view of the window."""

VIEWS = ("controls", "surface", "data", "loss", "table", "runs", "program", "map")
"""Those among the places that a setup can show."""


class Setup(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a page sets the simulator up. What it leaves out is the problem's own or the first value.

    Attributes:
        problem: The problem's id.
        options: What the problem is made from, by name, such as `{condition = 100}`.
        start: Where the run starts, P numbers.
        learning_rate, optimizer, batch_size, seed, zero_grad, dtype, tolerance: As in
            `RunSettings`.
        hyperparameters: Of the optimizer, by PyTorch's names.
        schedule: The schedule's id.
        schedule_numbers: Its numbers by name.
        pause_at: The iteration at which a run that goes by itself pauses.
        beside: Runs that step together with this one, up to 7: what is different of each, in the
            same words.
        steps: Steps that are taken at once.
        phases: Phases of the next step that are gone through after them, 0 to 4.
        speed: Steps per second of Run.
        show: The views that are shown, by their names among `VIEWS`; None leaves them as they are.
        view: The visible range of each coordinate of the surface; None is the problem's own.
    """

    problem: str
    options: dict[str, Any] = {}
    start: tuple[float, ...] | None = None
    learning_rate: float | None = None
    optimizer: str = "sgd"
    hyperparameters: dict[str, Any] = {}
    schedule: str = "constant"
    schedule_numbers: dict[str, Any] = {}
    batch_size: int | None = None
    seed: int = 0
    zero_grad: bool = True
    dtype: str = "float32"
    tolerance: float | None = None
    pause_at: int | None = None
    beside: tuple[dict[str, Any], ...] = ()
    steps: int = 0
    phases: int = 0
    speed: float | None = None
    show: tuple[str, ...] | None = None
    view: tuple[tuple[float, float], ...] | None = None


class NumberQuestion(Struct, frozen=True, kw_only=True, tag="number", forbid_unknown_fields=True):
    """A number is asked for.

    Attributes:
        ask: The question.
        answer: The right number.
        tolerance: How far off it may be.
        of: Where the number comes from, such as `loss@1`, so that it can be checked; or nothing.
            See `figures`.
        hint: What is said after a wrong answer.
    """

    ask: str
    answer: float
    tolerance: float = 0.0
    of: str = ""
    hint: str = ""


class ChoiceQuestion(Struct, frozen=True, kw_only=True, tag="choice", forbid_unknown_fields=True):
    """One of several answers is asked for.

    Attributes:
        ask: The question.
        choices: The answers that can be chosen.
        answer: The place of the right one, from 1.
        hint: What is said after a wrong answer.
    """

    ask: str
    choices: tuple[str, ...]
    answer: int
    hint: str = ""


class PositionQuestion(
    Struct, frozen=True, kw_only=True, tag="position", forbid_unknown_fields=True
):
    """A place on the loss surface is asked for: where the next step will land.

    Attributes:
        ask: The question.
        tolerance: How far off the place may be, as a share of the visible range of each coordinate.
        hint: What is said after a wrong answer.
    """

    ask: str
    tolerance: float = 0.05
    hint: str = ""


Question = NumberQuestion | ChoiceQuestion | PositionQuestion


class Wait(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What has to happen before a page is done; all that is named.

    Attributes:
        steps: The run stands at least so many iterations from its start.
        phase: That phase was gone through, or the step that holds it was taken.
        loss_below, loss_above: What the loss of where the run stands is.
        state: The run has `converged` or `diverged`.
        back: Back was used.
        settings: What the run's settings are, such as `{learning_rate = 0.26}`; hyperparameters,
            the schedule's numbers and the options of the problem by their names, too.
        runs: At least so many runs step together.
        told: What is waited for, in words; empty: it is worded from the rest.
    """

    steps: int | None = None
    phase: Literal["forward", "loss", "backward", "update", "zero grad"] | None = None
    loss_below: float | None = None
    loss_above: float | None = None
    state: Literal["converged", "diverged"] | None = None
    back: bool = False
    settings: dict[str, Any] = {}
    runs: int | None = None
    told: str = ""


class Page(Struct, frozen=True, kw_only=True):
    """One page beside the window.

    Attributes:
        title: Its heading.
        text: What is read, in Markdown.
        setup: How the simulator is set up when the page is opened; None leaves it as it is.
        hide, lock: What can't be seen, and what can't be used, while the page is open.
        point: What is pointed at; empty for nothing.
        question: What is asked; None for nothing.
        wait: What has to happen; None for nothing.
        reveal: What is read once the question is answered and the wait is over, in Markdown.
    """

    title: str
    text: str
    setup: Setup | None = None
    hide: tuple[str, ...] = ()
    lock: tuple[str, ...] = ()
    point: str = ""
    question: Question | None = None
    wait: Wait | None = None
    reveal: str = ""


class Lesson(Struct, frozen=True, kw_only=True):
    """A lesson in one language.

    Attributes:
        id: What it is known by, in every language: the file's name without its endings.
        title: Its heading.
        about: What it is about, in a sentence.
        minutes: How long it takes, about.
        language: The code of its language.
        pages: Its pages, at least one.
        teacher: What else the teacher's page says, in Markdown; the answers stand there by
            themselves.
        order: Its place among the lessons; those of the same are ordered by their titles.
    """

    id: str
    title: str
    about: str
    minutes: int
    language: str
    pages: tuple[Page, ...]
    teacher: str = ""
    order: int = 1000
