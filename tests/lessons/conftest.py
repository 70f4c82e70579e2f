import pytest

from gdsim.lessons.faults import LessonError
from gdsim.lessons.reading import load

LESSON = """+++
title = "A lesson"
about = "What it is about."
minutes = 5
+++

+++
point = "step"
hide = ["map"]

[setup]
problem = "one-sample"
learning_rate = 0.1
beside = [{ optimizer = "adam", learning_rate = 0.5 }]

[question]
type = "number"
ask = "Where is w then?"
answer = 1.8
of = "w@1"

[wait]
steps = 3
settings = { momentum = 0.5 }
+++
# First
Some text {w@1}

--- reveal ---
It is {loss@2:3}.

+++
[question]
type = "choice"
ask = "Which?"
choices = ["one", "two"]
answer = 2
+++

# Second

The end.
"""
"""A lesson with a bit of everything; its lines are counted in the tests."""


@pytest.fixture
def refusal():
    """The line and the reason for which a text is refused; what is not refused fails."""

    def refusal(text):
        with pytest.raises(LessonError) as raised:
            load(text, "some")
        assert str(raised.value) == f"line {raised.value.line}: {raised.value.reason}"
        return raised.value.line, raised.value.reason

    return refusal
