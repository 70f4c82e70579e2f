"""What a page waits for and what it asks, in words; and the teacher's page of a lesson."""

from collections.abc import Iterator

from gdsim.language import counted, tr, worded
from gdsim.lessons import figures
from gdsim.lessons.lesson import ChoiceQuestion, Lesson, NumberQuestion, Question, Wait
from gdsim.lessons.reading import setup_at


def awaited(wait: Wait) -> str:
    """What has to happen, in the lesson's own words or else in ours."""
    return wait.told or " ".join(_told(wait))


def answer_of(question: Question) -> str:
    """The right answer, as it is told."""
    if isinstance(question, ChoiceQuestion):
        return question.choices[question.answer - 1]
    if isinstance(question, NumberQuestion):
        if question.tolerance:
            return tr(
                "{number}, give or take {tolerance}",
                number=f"{question.answer:g}",
                tolerance=f"{question.tolerance:g}",
            )
        return f"{question.answer:g}"
    return tr("The tip of the green arrow: where the next step lands.")


def teacher_page(lesson: Lesson) -> str:
    """A page for the teacher, in Markdown: questions, answers, what is waited for and revealed."""
    return "\n\n".join(_paragraphs(lesson)) + "\n"


def _told(wait: Wait) -> Iterator[str]:
    for name, value in wait.settings.items():
        name = worded(name.replace("_", " "))
        if isinstance(value, bool):
            yield (
                tr("Switch {name} on.", name=name) if value else tr("Switch {name} off.", name=name)
            )
        elif isinstance(value, str):
            yield tr("Choose {value}.", value=value)
        else:
            value = f"{value:g}" if isinstance(value, int | float) else str(value)
            yield tr("Set the {name} to {value}.", name=name, value=value)
    if wait.runs is not None:
        yield counted("Have {n} run step.", "Have {n} runs step together.", wait.runs)
    if wait.steps is not None:
        yield counted("Go on to iteration {n}.", "Go on to iteration {n}.", wait.steps)
    if wait.phase is not None:
        yield tr("Go through the phase: {phase}.", phase=wait.phase)
    if wait.loss_below is not None:
        yield tr("Bring the loss below {loss}.", loss=f"{wait.loss_below:g}")
    if wait.loss_above is not None:
        yield tr("Let the loss grow above {loss}.", loss=f"{wait.loss_above:g}")
    if wait.state == "converged":
        yield tr("Let the run converge.")
    if wait.state == "diverged":
        yield tr("Let the run diverge.")
    if wait.back:
        yield tr("Go back by a step.")


def _paragraphs(lesson: Lesson) -> Iterator[str]:
    yield f"# {tr('For the teacher: {title}', title=lesson.title)}"
    yield lesson.about
    yield tr("It takes about {minutes} minutes.", minutes=lesson.minutes)
    if lesson.teacher:
        yield lesson.teacher.strip()
    for number, page in enumerate(lesson.pages):
        page = figures.shown(page, setup_at(lesson, number))
        yield f"## {number + 1}. {page.title}"
        if page.question:
            yield f"**{tr('Question:')}** {page.question.ask}"
            if isinstance(page.question, ChoiceQuestion):
                yield "\n".join(f"{n}. {one}" for n, one in enumerate(page.question.choices, 1))
            yield f"**{tr('Answer:')}** {answer_of(page.question)}"
            if page.question.hint:
                yield f"**{tr('After a wrong answer:')}** {page.question.hint}"
        if page.wait:
            yield f"**{tr('To do:')}** {awaited(page.wait)}"
        if page.reveal:
            yield f"**{tr('Then it says:')}**"
            yield "\n".join(f"> {line}".rstrip() for line in page.reveal.split("\n"))
        if not (page.question or page.wait or page.reveal):
            yield tr("To read.")
