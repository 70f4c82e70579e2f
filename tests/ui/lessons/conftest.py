"""A small lesson, and somebody who learns from lessons in the window."""

import pytest
from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtWidgets import QLabel

SMALL = """+++
title = "A small lesson"
about = "For tests."
minutes = 1
+++

+++
lock = ["run", "learning-rate"]
hide = ["loss", "phase"]
point = "step"

[setup]
problem = "one-sample"
show = ["controls", "surface", "data", "loss", "table"]

[question]
type = "number"
ask = "How much is the half of 0.5?"
answer = 0.25
hint = "Less than 0.3."

[wait]
steps = 2
+++

# First

The loss is {loss@0} and will be {loss@2}.

--- reveal ---

Now w is {w@2}.

+++
[setup]
problem = "two-weights"
steps = 1
speed = 20

[question]
type = "choice"
ask = "Which?"
choices = ["This one, whose words go on for so long that they need more than one line", "`That`"]
answer = 2
+++

# Second

Choose.

+++
[question]
type = "position"
ask = "Where will it land?"
tolerance = 0.05
+++

# Third

Click.

+++
point = "momentum"

[setup]
problem = "two-weights"
learning_rate = 0.05
show = ["controls", "surface"]

[wait]
back = true
loss_below = 0.3
settings = {learning_rate = 0.1}
+++

# Fourth

Wait.
"""


class Learner:
    """Does what a page asks for, by mouse and keys."""

    def __init__(self, person, qtbot):
        self._person, self._bot = person, qtbot

    def waits_for(self, window):
        """Wait until the page is set up."""
        self._person.waits_until(lambda: not window.lessons.course.stage.busy)
        self._person.waits_for(window)

    def turns(self, window):
        """Click Next, or Skip."""
        self._bot.mouseClick(window.lessons.course.panel.next, Qt.MouseButton.LeftButton)
        if window.lessons.course:
            self.waits_for(window)

    def answers(self, window, text):
        """Type a number in the question's field, and press Enter."""
        edit = window.lessons.course.panel.question.entry.field.edit
        self._bot.mouseClick(edit, Qt.MouseButton.LeftButton)
        edit.selectAll()
        self._bot.keyClicks(edit, text)
        self._bot.keyClick(edit, Qt.Key.Key_Return)

    def clicks_at(self, plot, x, y):
        """Click a place of a plot."""
        at = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(x, y)))
        self._bot.mouseMove(plot.viewport(), at)
        self._bot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def awaits(self, window):
        """What is waited for, as it is shown."""
        labels = window.lessons.course.panel._waits.findChildren(QLabel)
        return [label.text() for label in labels if not label.isHidden()]

    def is_told(self, window):
        """What is said to the last answer."""
        return window.lessons.course.panel.question.verdict.text()


@pytest.fixture
def learner(person, qtbot):
    return Learner(person, qtbot)


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "gdsim.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def lesson_file(tmp_path):
    path = tmp_path / "small.gdlesson"
    path.write_text(SMALL, encoding="utf-8")
    return path


@pytest.fixture
def opened(new_window, learner, lesson_file):
    """A window with the small lesson open on its first page."""
    window = new_window(size=(1280, 720))
    assert window.lessons.open_file(lesson_file)
    learner.waits_for(window)
    return window
