"""What reading a lesson does not show: whether its answers are right and its pages can be done."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec.structs import fields, replace

from gdsim.core.changes import with_optimizer, with_options, with_problem
from gdsim.core.progress import Progress, Verdict
from gdsim.core.run import Run
from gdsim.core.settings import RunSettings, SettingsError, schedule
from gdsim.language import ENGLISH, worded
from gdsim.lessons import figures
from gdsim.lessons.faults import LessonError
from gdsim.lessons.judging import Standing, met
from gdsim.lessons.lesson import (
    ChoiceQuestion,
    Lesson,
    NumberQuestion,
    Page,
    PositionQuestion,
    Wait,
)
from gdsim.lessons.reading import SUFFIX, heads_of, read, setup_at
from gdsim.lessons.setting_up import runs_of

MOST_STEPS = 2000
"""Steps in which what a page waits for must be reached."""

CHUNK = 100
"""Steps that are taken in one go."""

RATES = (1.0, 0.5, 2.0, 4.0, 16.0)
"""What a learning rate is tried times, where the page leaves it to the learner."""

_ROUNDING = 1e-6
"""A relative difference this small is that of float32."""

_STEPPING = {"step", "phase", "run"}

_CONTROLS = {
    "learning_rate": "learning-rate",
    "zero_grad": "zero-grad",
    "batch_size": "batch",
    "problem": "problem",
    "start": "start",
    "optimizer": "optimizer",
    "schedule": "schedule",
    "momentum": "momentum",
}
"""The place where a setting is changed."""


def faults(path: Path) -> list[LessonError]:
    """All that is wrong with a lesson's file; nothing where it is right.

    A translation, `ID.de.gdlesson`, is also held to the English lesson beside it.
    """
    try:
        lesson = read(path)
    except LessonError as error:
        return [error]
    heads = heads_of(path.read_text(encoding="utf-8-sig"))
    found = [(page, place, reason) for page, place, reason in _wrong(lesson)]
    code = path.name.removesuffix(SUFFIX).partition(".")[2] or ENGLISH
    if lesson.language != code:
        reason = worded("the file's name says the language is {code}.", code=code)
        found.append((-1, "language", reason))
    original = path.with_name(lesson.id + SUFFIX)
    if code != ENGLISH and original.exists():
        try:
            found += differences(lesson, read(original))
        except LessonError as error:
            reason = worded("the English lesson is broken: {error}", error=error)
            found.append((-1, "", reason))
    return [heads[page + 1].fault(tuple(place.split(".")), reason) for page, place, reason in found]


Found = tuple[int, str, str]
"""The page at fault from 0, -1 for the lesson's head; where in its head; and why."""


def differences(lesson: Lesson, original: Lesson) -> list[Found]:
    """What a translation must have in common with its original and has not."""
    found: list[Found] = [
        (-1, name, worded("{name} is not that of the English lesson.", name=name))
        for name in ("minutes", "order")
        if getattr(lesson, name) != getattr(original, name)
    ]
    if len(lesson.pages) != len(original.pages):
        reason = worded(
            "there are {count} pages; the English lesson has {wanted}.",
            count=len(lesson.pages),
            wanted=len(original.pages),
        )
        return [*found, (-1, "", reason)]
    for number, (page, other) in enumerate(zip(lesson.pages, original.pages, strict=True)):
        mine, theirs = _alike(page), _alike(other)
        found += [
            (number, name, worded("{name} is not that of the English page.", name=name))
            for name in mine
            if mine[name] != theirs[name]
        ]
    return found


def _alike(page: Page) -> dict[str, object]:
    """What a page has in all languages, by where it stands."""
    question, wait = page.question, page.wait
    told = [question.ask, question.hint] if question else []
    choices = 0
    if isinstance(question, ChoiceQuestion):
        told += question.choices
        choices, question = len(question.choices), replace(question, choices=())
    if question:
        question = replace(question, ask="", hint="")
    return {
        "setup": page.setup,
        "hide": page.hide,
        "lock": page.lock,
        "point": page.point,
        "question": (question, choices, [figures.names_in(text) for text in told]),
        "wait": wait and (replace(wait, told=""), bool(wait.told)),
        "text": figures.names_in(page.text),
        "reveal": (bool(page.reveal), figures.names_in(page.reveal)),
    }


def _wrong(lesson: Lesson) -> Iterator[Found]:
    """What is wrong with its numbers and waits."""
    table: Run | None = None
    together = 1
    for number, page in enumerate(lesson.pages):
        setup = setup_at(lesson, number)
        try:
            figures.shown(page, setup)
            if isinstance(page.question, NumberQuestion) and page.question.of and setup:
                value = figures.expected(page.question.of, setup)
                yield from _wrong_answer(number, page.question, value)
        except LessonError as error:
            yield number, "", error.reason
        if page.setup:
            runs = runs_of(page.setup)
            table, together = Run(runs[0]), len(runs)
            for _ in range(page.setup.steps):
                table.advance(1, past_convergence=True)
            for _ in range(page.setup.phases):
                table.next_phase()
        if isinstance(page.question, PositionQuestion) and table is None:
            yield number, "question", worded("a position needs a page with a setup before.")
        if page.wait:
            if table is None:
                yield number, "wait", worded("a wait needs a page with a setup, here or before.")
                continue
            for reason, after in _tried(page, page.wait, table, together):
                if reason:
                    yield number, "wait", reason
                table = after
            together = max(together, page.wait.runs or 1)


def _wrong_answer(number: int, question: NumberQuestion, value: float) -> Iterator[Found]:
    slack = max(question.tolerance, _ROUNDING * max(1.0, abs(value)))
    if not abs(question.answer - value) <= slack:
        reason = worded(
            "the answer is {answer}, but {of} is {value}.",
            answer=f"{question.answer:g}",
            of=question.of,
            value=f"{value:.6g}",
        )
        yield number, "question.answer", reason


def _tried(page: Page, wait: Wait, run: Run, together: int) -> Iterator[tuple[str, Run]]:
    """Why the wait can't be met, if so, and the run as it stands after the page."""
    opened = run.iteration
    if met(wait, _standing(run.here(), run, opened, together, back=False)):
        yield worded("what is waited for has happened already when the page opens."), run
        return
    closed = {*page.hide, *page.lock}
    if shut := next((place for place in _needed(wait) if place in closed), None):
        yield worded("this can't be done while {place} is hidden or locked.", place=shut), run
        return
    try:
        settings = _with(run.trainer.settings, wait)
    except SettingsError as error:
        yield error.args[0], run
        return
    free = "learning_rate" not in wait.settings and not {"learning-rate", "controls"} & closed
    for factor in RATES if free else RATES[:1]:
        rate = settings.learning_rate * factor
        tried = _under(run, replace(settings, learning_rate=rate))
        for now in _course(tried, opened, max(together, wait.runs or 1)):
            if met(wait, now):
                if now.iteration != opened and closed >= _STEPPING:
                    yield worded("this can't be done while step, phase and run are closed."), run
                else:
                    tried.go_to(now.iteration)
                    yield "", tried
                return
    yield worded("this does not happen within {most} steps.", most=MOST_STEPS), run


def _course(run: Run, opened: int, runs: int) -> Iterator[Standing]:
    """How the run stands after each of the steps that it takes from here."""
    yield _standing(run.here(), run, opened, runs, back=True)
    # The loss of a batch is not the one that is waited for.
    chunk = 1 if run.trainer.settings.samples_per_step else CHUNK
    for _ in range(0, MOST_STEPS, chunk):
        if run.verdict is Verdict.DIVERGED:
            return
        steps = run.advance(chunk, past_convergence=True).steps
        last = _standing(run.here(), run, opened, runs, back=True)
        for iteration, loss in zip(steps.iteration[1:] - 1, steps.loss[1:], strict=True):
            yield replace(last, iteration=int(iteration), loss=float(loss), state="paused")
        yield last


def _needed(wait: Wait) -> Iterator[str]:
    """The places that are used to do what is waited for."""
    for name in wait.settings:
        yield _CONTROLS.get(name, "controls")
        yield "controls"
    if wait.back:
        yield "back"
    if wait.runs:
        yield "runs"


def _standing(progress: Progress, run: Run, opened: int, runs: int, back: bool) -> Standing:
    loss = progress.train_loss
    return Standing(
        iteration=progress.iteration,
        phase=progress.phase,
        opened_at=opened,
        loss=float(progress.ahead.loss[0]) if loss is None else loss,
        state="paused" if run.verdict is Verdict.OPEN else str(run.verdict),
        settings=run.trainer.settings,
        runs=runs,
        back=back,
    )


def _under(run: Run, settings: RunSettings) -> Run:
    """The run under other settings: a new one where it can't go on with them."""
    if not settings.same_run(run.trainer.settings):
        return Run(settings)
    run = run.fork()
    run.change(settings)
    return run


def _with(settings: RunSettings, wait: Wait) -> RunSettings:
    """The settings with those that are waited for."""
    wanted = dict(wait.settings)
    if "problem" in wanted:
        settings = with_problem(settings, wanted.pop("problem"))
    if "optimizer" in wanted:
        settings = with_optimizer(settings, wanted.pop("optimizer"))
    if "schedule" in wanted:
        settings = replace(settings, schedule=schedule(wanted.pop("schedule")))
    if "pause_at" in wanted:
        settings = replace(settings, steps=wanted.pop("pause_at"))
    for name, value in wanted.items():
        value = tuple(value) if isinstance(value, list) else value
        if name in _names(fields(settings)):
            settings = replace(settings, **{name: value})
        elif name in _names(fields(settings.optimizer)):
            settings = replace(settings, optimizer=replace(settings.optimizer, **{name: value}))
        elif name in _names(fields(settings.schedule)):
            settings = replace(settings, schedule=replace(settings.schedule, **{name: value}))
        elif settings.options is not None:
            settings = with_options(settings, replace(settings.options, **{name: value}))
    return settings


def _names(found: Iterable[object]) -> set[str]:
    return {getattr(field, "name", "") for field in found}
