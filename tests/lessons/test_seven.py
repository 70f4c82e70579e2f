"""The lessons that ship: right, short, and to be done."""

import re

import pytest
from msgspec.structs import replace

from gdsim import assets
from gdsim.core.run import Run
from gdsim.lessons.checking import faults
from gdsim.lessons.figures import expected, shown
from gdsim.lessons.lesson import ChoiceQuestion, NumberQuestion, PositionQuestion
from gdsim.lessons.reading import load, read, runs_of, setup_at
from gdsim.lessons.shelf import entries
from gdsim.lessons.wording import teacher_page

IDS = (
    "one-sample",
    "the-loop",
    "zero-grad",
    "batch",
    "narrow-valley",
    "learning-rate",
    "momentum",
)

MOST_WORDS = 70

lessons = pytest.mark.parametrize("lesson", IDS)


def file(lesson):
    return assets.path(f"lessons/{lesson}.gdlesson")


def test_there_are_seven_in_their_order():
    shelf = [entry for entry in entries() if not entry.own]
    assert tuple(entry.id for entry in shelf) == IDS
    assert [entry.lesson.order for entry in shelf] == [1, 2, 3, 4, 5, 6, 7]
    assert not any(entry.fault for entry in shelf)


@lessons
def test_its_answers_are_right_and_its_pages_can_be_done(lesson):
    assert [fault.told for fault in faults(file(lesson))] == []


@lessons
def test_it_is_short_and_has_what_a_lesson_needs(lesson):
    lesson = read(file(lesson))
    pages = lesson.pages
    assert 5 <= len(pages) <= 8
    assert lesson.teacher
    assert any(page.wait for page in pages)
    for page in pages[:-1]:
        assert page.question or page.wait, page.title
        assert page.reveal, page.title
    assert any(page.question and page.wait for page in pages), "a prediction before it is seen"
    last = pages[-1]
    assert (last.question, last.wait, last.reveal) == (None, None, "")
    assert pages[-1].title == "What you found out"
    for number, page in enumerate(pages):
        told = shown(page, setup_at(lesson, number))
        assert len(told.text.split()) <= MOST_WORDS, page.title
        assert len(told.reveal.split()) <= MOST_WORDS, page.title


@lessons
def test_it_uses_the_words_of_the_product(lesson):
    text = file(lesson).read_text(encoding="utf-8")
    assert re.findall(r"\b(theta|cost|alpha|step size|GD)\b", text, re.IGNORECASE) == []


@lessons
def test_every_number_that_is_asked_for_is_computed(lesson):
    counted = {"how many times was each phase done?"}
    for page in read(file(lesson)).pages:
        question = page.question
        if isinstance(question, NumberQuestion) and not question.of:
            assert any(question.ask.endswith(end) for end in counted)


@lessons
def test_no_hint_says_the_answer(lesson):
    for page in read(file(lesson)).pages:
        if isinstance(page.question, ChoiceQuestion):
            right = page.question.choices[page.question.answer - 1]
            assert right not in page.question.hint


@lessons
def test_a_wrong_number_would_be_found(lesson, tmp_path):
    """The check can fail: each answer, made a little wrong, is a fault at its own line."""
    text = file(lesson).read_text(encoding="utf-8")
    read_from = read(file(lesson))
    for page in read_from.pages:
        question = page.question
        if isinstance(question, NumberQuestion) and question.of:
            wrong = question.answer + 2 * question.tolerance + 0.001
            block = f'ask = "{question.ask}"\nanswer = {question.answer:g}'
            assert text.count(block) == 1
            changed = text.replace(block, f'ask = "{question.ask}"\nanswer = {wrong!r}')
            line = changed[: changed.index(f"answer = {wrong!r}")].count("\n") + 1
            path = tmp_path / "some.gdlesson"
            path.write_text(changed, encoding="utf-8")
            (fault,) = faults(path)
            assert fault.line == line
            assert f"{question.of} is " in fault.reason


@lessons
def test_it_has_a_page_for_the_teacher(lesson):
    lesson = read(file(lesson))
    page = teacher_page(lesson)
    assert lesson.teacher.strip() in page
    assert "{" not in page
    for one in lesson.pages:
        assert one.title in page
        if isinstance(one.question, ChoiceQuestion):
            assert f"**Answer:** {one.question.choices[one.question.answer - 1]}" in page
        elif isinstance(one.question, NumberQuestion):
            assert f"**Answer:** {one.question.answer:g}" in page
        elif isinstance(one.question, PositionQuestion):
            assert "where the next step lands" in page


def setup(lesson, title):
    """What the simulator is set up by on the page of this title."""
    found = read(file(lesson))
    return setup_at(found, [page.title for page in found.pages].index(title))


def test_what_the_texts_say_without_a_number_of_their_own():
    """Statements such as `less than a millionth`, each computed."""
    assert expected("loss@8", setup("the-loop", "Round and round")) < 1e-6
    assert expected("loss@3", setup("batch", "One step for all three")) < 1e-6
    assert expected("loss@3", setup("batch", "Side by side")) < 1e-6
    swinging = setup("zero-grad", "And on it goes")
    losses = [expected(f"loss@{step}", swinging) for step in range(60)]
    assert 3 < max(losses[40:]) < 10
    valley = setup("narrow-valley", "A long way")
    assert 70 < expected("below@0.01", valley) < 90
    first = expected("loss@0", valley) - expected("loss@1", valley)
    assert 0.4 < first / expected("loss@0", valley) < 0.5
    assert 60 <= expected("below@0.0001", setup("learning-rate", "Too small")) < 70
    again = setup("momentum", "Side by side")
    assert expected("loss@20", again) > 0.05
    assert expected("below@0.01#2", again) == 17 < expected("below@0.01", again) / 3
    heavy = setup("momentum", "Too much of it")
    assert expected("loss@50#2", heavy) > 1000 * expected("loss@50", heavy)


@pytest.mark.parametrize(("rate", "grows"), [(0.24, False), (0.26, True), (0.3, True)])
def test_the_limit_is_where_the_lesson_says(rate, grows):
    (on_the_limit,) = runs_of(setup("learning-rate", "Over the border"))
    run = Run(replace(on_the_limit, learning_rate=rate))
    loss = run.advance(60, past_convergence=True).steps.loss
    assert bool(loss[-1] > loss[0]) is grows


def test_every_lesson_is_read_the_same_from_its_text():
    for lesson in IDS:
        assert load(file(lesson).read_text(encoding="utf-8"), lesson) == read(file(lesson))
