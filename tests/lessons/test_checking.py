import pytest

from gdsim import assets
from gdsim.lessons.checking import faults
from tests.lessons.conftest import LESSON

HEAD = LESSON[: LESSON.index("+++\npoint")]


@pytest.fixture
def check(tmp_path):
    """The faults of a lesson, as lines with reasons."""

    def check(text, name="some.gdlesson"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return [(fault.line, fault.reason) for fault in faults(path)]

    return check


def page(setup="", wait="", top="", text="Text."):
    parts = [f"[setup]\n{setup}" if setup else "", f"[wait]\n{wait}" if wait else ""]
    return f"+++\n{top}\n" + "\n".join(filter(None, parts)) + f"\n+++\n# Title\n{text}\n"


ONE = 'problem = "one-sample"'


def test_a_lesson_that_is_right_has_no_fault(check):
    assert check(LESSON) == []


def test_a_broken_one_has_that_fault_alone(check):
    assert check(LESSON.replace("minutes = 5\n", "")) == [(2, "minutes is missing.")]


def test_a_wrong_answer_is_told_with_the_right_one(check):
    ((line, reason),) = check(LESSON.replace("answer = 1.8", "answer = 1.9"))
    assert (line, reason) == (19, "the answer is 1.9, but w@1 is 1.8.")


def test_a_tolerance_makes_room_for_rounding(check):
    assert check(LESSON.replace("answer = 1.8", "answer = 1.9\ntolerance = 0.11")) == []


def test_a_number_that_is_never_reached_is_told(check):
    text = HEAD + page(ONE, text="{below@-1}")
    ((line, reason),) = check(text)
    assert "the loss is not below -1.0 within 2000 steps" in reason
    assert line == 8


@pytest.mark.parametrize(
    ("setup", "wait", "top"),
    [
        (ONE, "steps = 3", ""),
        (ONE, "steps = 3", 'lock = ["step", "phase"]'),
        (ONE, 'phase = "update"', ""),
        (f"{ONE}\nphases = 3", 'phase = "update"', ""),
        (ONE, "loss_below = 0.01", ""),
        (ONE, "loss_above = 100", ""),
        (ONE, 'state = "diverged"', ""),
        (ONE, 'state = "converged"', ""),
        (ONE, "back = true", ""),
        (ONE, "runs = 2", ""),
        (ONE, "settings = { learning_rate = 0.26 }\nloss_above = 10", ""),
        (ONE, 'settings = { learning_rate = 0.3 }\nstate = "diverged"', ""),
        (ONE, "settings = { zero_grad = false }", ""),
        (ONE, 'settings = { optimizer = "adam", beta1 = 0.5, learning_rate = 0.1 }', ""),
        (ONE, 'settings = { schedule = "step", gamma = 0.5 }', ""),
        (ONE, 'settings = { problem = "batch", batch_size = 2 }', ""),
        (ONE, "settings = { start = [3.0], pause_at = 7 }", ""),
        ('problem = "bowl"\noptions = { angle = 0 }', "settings = { condition = 100 }", ""),
        (f'{ONE}\nbeside = [{{ optimizer = "adam" }}]', "runs = 3\nsteps = 2", ""),
    ],
)
def test_waits_that_can_be_met(setup, wait, top, check):
    assert check(HEAD + page(setup, wait, top)) == []


@pytest.mark.parametrize(
    ("setup", "wait", "top", "reason"),
    [
        (f"{ONE}\nsteps = 3", "steps = 3", "", "has happened already"),
        (f"{ONE}\nphases = 3", 'phase = "loss"', "", "has happened already"),
        (ONE, "loss_below = 5", "", "has happened already"),
        (ONE, "settings = { learning_rate = 0.1 }", "", "has happened already"),
        (f'{ONE}\nbeside = [{{ optimizer = "adam" }}]', "runs = 2", "", "has happened already"),
        (ONE, "loss_below = -1", "", "does not happen within"),
        (ONE, "steps = 5000", "", "does not happen within"),
        (ONE, 'settings = { learning_rate = 0.1 }\nstate = "diverged"', "", "does not happen"),
        (ONE, 'state = "diverged"', 'lock = ["controls"]', "does not happen within"),
        (ONE, 'state = "diverged"', 'hide = ["learning-rate"]', "does not happen within"),
        (ONE, "steps = 3", 'lock = ["step", "phase", "run"]', "step, phase and run are closed"),
        (ONE, "back = true", 'hide = ["back"]', "while back is hidden or locked"),
        (ONE, "settings = { momentum = 0.5 }", 'lock = ["momentum"]', "while momentum is hidden"),
        (ONE, "settings = { momentum = 0.5 }", 'lock = ["controls"]', "while controls is hidden"),
        (ONE, "settings = { learning_rate = -1 }", "", "learning rate must be a number above 0"),
        (ONE, 'settings = { learning_rate = "x" }', "", "x"),
    ],
)
def test_waits_that_cannot_be_met(setup, wait, top, reason, check):
    text = HEAD + page(setup, wait, top)
    ((line, told),) = check(text)
    assert reason in told
    assert text.split("\n")[line - 1] == "[wait]"


def test_a_page_without_a_setup_goes_on_from_the_one_before(check):
    first = page(ONE, "steps = 3")
    assert check(HEAD + first + page(wait="steps = 5")) == []
    ((_, reason),) = check(HEAD + first + page(wait="steps = 3"))
    assert "has happened already" in reason


def test_a_wait_needs_a_setup(check):
    ((_, reason),) = check(HEAD + page(wait="steps = 3"))
    assert "needs a page with a setup" in reason


# Translations

GERMAN = (
    LESSON.replace("minutes = 5", 'minutes = 5\nlanguage = "de"')
    .replace("A lesson", "Eine Lektion")
    .replace("Where is w then?", "Wo ist w dann?")
    .replace('"one", "two"', '"eins", "zwei"')
    .replace("# First", "# Erstens")
    .replace("Some text", "Etwas Text")
)


@pytest.fixture
def translated(check):
    check(LESSON)
    return lambda text: check(text, "some.de.gdlesson")


def test_a_translation_of_the_texts_is_right(translated):
    assert translated(GERMAN) == []


@pytest.mark.parametrize(
    ("here", "there", "line", "reason"),
    [
        ("minutes = 5", "minutes = 6", 4, "minutes is not that of the English lesson."),
        ('language = "de"', 'language = "fr"', 5, "the file's name says the language is de."),
        ("learning_rate = 0.1", "learning_rate = 0.2", 12, "setup is not that of the English page"),
        ('hide = ["map"]', "hide = []", 10, "hide is not that"),
        ('point = "step"', 'point = "back"', 9, "point is not that"),
        ("steps = 3", "steps = 4", 23, "wait is not that"),
        ("{w@1}", "{w@2}", 9, "text is not that"),
        ("{loss@2:3}", "", 9, "reveal is not that"),
        ('"eins", "zwei"', '"eins", "zwei", "drei"', 34, "question is not that"),
    ],
)
def test_what_a_translation_must_not_change(here, there, line, reason, translated):
    assert GERMAN.count(here) == 1
    found = translated(GERMAN.replace(here, there))
    assert any(at == line and reason in told for at, told in found), found


def test_a_translation_has_as_many_pages(translated):
    ((_, reason),) = translated(GERMAN[: GERMAN.rindex("+++\n[question]")])
    assert reason == "there are 1 pages; the English lesson has 2."


def test_a_translation_of_a_broken_lesson_says_so(check):
    check("no lesson")
    ((_, reason),) = check(GERMAN, "some.de.gdlesson")
    assert "the English lesson is broken: line 1" in reason


def test_our_translations_are_right():
    files = sorted(assets.path("lessons").glob("*.??.gdlesson"))
    found = {path.name: [fault.told for fault in faults(path)] for path in files}
    assert {name: told for name, told in found.items() if told} == {}
