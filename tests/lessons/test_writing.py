"""The page that tells how to write a lesson tells the truth."""

import re

import pytest
from msgspec.structs import fields

from gdsim import assets
from gdsim.language import LANGUAGES
from gdsim.lessons import figures
from gdsim.lessons.checking import faults
from gdsim.lessons.lesson import (
    PLACES,
    VIEWS,
    ChoiceQuestion,
    NumberQuestion,
    PositionQuestion,
    Setup,
    Wait,
)
from gdsim.lessons.reading import read

PAGE = assets.text("lessons/WRITING.md")


@pytest.fixture
def example(tmp_path):
    (found,) = re.findall(r"```gdlesson\n(.*?)```", PAGE, re.DOTALL)
    path = tmp_path / "my-lesson.gdlesson"
    path.write_text(found, encoding="utf-8")
    return path


def test_its_example_is_a_lesson_without_a_fault(example):
    assert [fault.told for fault in faults(example)] == []
    lesson = read(example)
    assert len(lesson.pages) == 2
    assert figures.shown(lesson.pages[0], lesson.pages[0].setup).reveal == (
        "After one step w is 1.500, after two 1.750. The loss fell from 4.0000 to 0.2500."
    )


@pytest.mark.parametrize(
    "kind",
    [Setup, Wait, NumberQuestion, ChoiceQuestion, PositionQuestion],
    ids=lambda k: k.__name__,
)
def test_it_documents_every_key(kind):
    keys = [field.encode_name for field in fields(kind)]
    assert keys
    assert [key for key in keys if not re.search(rf"`{key}\b", PAGE)] == []


def test_it_documents_every_place_view_and_language():
    for names in (PLACES, VIEWS, LANGUAGES):
        assert [name for name in names if f"`{name}`" not in PAGE] == []


def test_it_documents_every_number():
    names = ["loss", "w", "prediction", "gradient", "below", *figures.LIMITS]
    assert [name for name in names if not re.search(rf"`{name}[@`]", PAGE)] == []


def test_it_is_a_page():
    assert len(PAGE.split("\n")) < 180
