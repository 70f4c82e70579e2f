import pytest

from gdsim.lessons.lesson import (
    ChoiceQuestion,
    Lesson,
    NumberQuestion,
    Page,
    PositionQuestion,
    Setup,
    Wait,
)
from gdsim.lessons.wording import answer_of, awaited, teacher_page


@pytest.mark.parametrize(
    ("wait", "told"),
    [
        (Wait(steps=3, told="Press Step three times."), "Press Step three times."),
        (Wait(steps=3), "Go on to iteration 3."),
        (Wait(phase="loss"), "Go through the phase: loss."),
        (Wait(loss_below=0.01), "Bring the loss below 0.01."),
        (Wait(loss_above=1e6), "Let the loss grow above 1e+06."),
        (Wait(state="converged"), "Let the run converge."),
        (Wait(state="diverged"), "Let the run diverge."),
        (Wait(back=True), "Go back by a step."),
        (Wait(runs=2), "Have 2 runs step together."),
        (Wait(settings={"learning_rate": 0.26}), "Set the learning rate to 0.26."),
        (Wait(settings={"zero_grad": False}), "Switch zero grad off."),
        (Wait(settings={"zero_grad": True}), "Switch zero grad on."),
        (Wait(settings={"optimizer": "adam"}), "Choose adam."),
        (
            Wait(settings={"momentum": 0.9}, steps=5),
            "Set the momentum to 0.9. Go on to iteration 5.",
        ),
    ],
)
def test_what_is_waited_for_in_words(wait, told):
    assert awaited(wait) == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (NumberQuestion(ask="?", answer=2), "2"),
        (NumberQuestion(ask="?", answer=-0.064), "-0.064"),
        (NumberQuestion(ask="?", answer=4.667, tolerance=0.01), "4.667, give or take 0.01"),
        (ChoiceQuestion(ask="?", choices=("a", "b"), answer=2), "b"),
        (PositionQuestion(ask="?"), "The tip of the green arrow: where the next step lands."),
    ],
)
def test_answers_in_words(question, told):
    assert answer_of(question) == told


def test_the_teachers_page_has_all_there_is():
    lesson = Lesson(
        id="some",
        title="A lesson",
        about="About.",
        minutes=5,
        language="en",
        teacher="Notes.\n",
        pages=(
            Page(
                title="One",
                text="Not for the teacher.",
                setup=Setup(problem="one-sample"),
                question=NumberQuestion(ask="w after {w@0:0}?", answer=1.8, hint="Think."),
                wait=Wait(steps=1),
                reveal="It is {w@1}.\n\nReally.",
            ),
            Page(title="Two", text="The end."),
        ),
    )
    assert teacher_page(lesson) == (
        "# For the teacher: A lesson\n\nAbout.\n\nIt takes about 5 minutes.\n\nNotes.\n\n"
        "## 1. One\n\n**Question:** w after 1?\n\n**Answer:** 1.8\n\n"
        "**After a wrong answer:** Think.\n\n**To do:** Go on to iteration 1.\n\n"
        "**Then it says:**\n\n> It is 1.800.\n>\n> Really.\n\n## 2. Two\n\nTo read.\n"
    )
