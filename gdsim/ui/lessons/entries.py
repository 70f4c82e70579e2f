"""Where an answer is entered: a number, one of several choices, a place on the loss surface."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.language import tr
from gdsim.lessons.judging import number_of
from gdsim.lessons.lesson import ChoiceQuestion, NumberQuestion, PositionQuestion, Question
from gdsim.ui import theme as themes
from gdsim.ui.fields import NumberField, plain

if TYPE_CHECKING:
    from gdsim.ui.surface.view import SurfaceView

PLACE_DIGITS = 4
"""A click is to a pixel of a thousand or so."""


class Entry(QWidget):
    """Takes an answer."""

    def given(self) -> str | int | tuple[float, ...] | None:
        """The answer as `judging.right` takes it; None where there is none yet."""
        raise NotImplementedError

    @property
    def missing(self) -> str:
        """What to do, where there is no answer that could be checked."""
        raise NotImplementedError

    def text(self) -> str:
        """The answer, from which `show_text` shows it again."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Show an answer."""
        raise NotImplementedError

    def settle(self) -> None:
        """Take no other answer any more; the one there is can be read on."""
        raise NotImplementedError

    def leave(self) -> None:
        """Give back what was needed for it."""


class AnswerField(NumberField):
    """A number that is taken when it is checked."""

    def _take(self) -> None:
        """Leaving the field is no answer."""

    def _leave(self) -> None:
        """Enter checks, and the field may be needed again."""

    def settle(self) -> None:
        """Take no other number."""
        self.edit.setReadOnly(True)
        self.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.edit.clearFocus()


class NumberEntry(Entry):
    """A field for a number, with a decimal point or a comma."""

    def __init__(self, question: NumberQuestion) -> None:
        super().__init__()
        del question
        self.field = AnswerField(tr("Your answer"))
        self.field.edit.setPlaceholderText(tr("a number"))
        _column(self, self.field)
        self.setFocusProxy(self.field.edit)

    def given(self) -> str | None:
        """What was typed, if it is a number."""
        return self.text() if number_of(self.text()) is not None else None

    @property
    def missing(self) -> str:
        """That it is no number."""
        if not self.text():
            return tr("Write a number first.")
        return tr("“{text}” is not a number; write it like 0.25.", text=self.text())

    def text(self) -> str:
        """What was typed."""
        return self.field.edit.text().strip()

    def show_text(self, text: str) -> None:
        """Show a number."""
        self.field.edit.setText(text)

    def settle(self) -> None:
        """Keep the number."""
        self.field.settle()


class _Words(QLabel):
    """The words beside a button, which a click on them presses, too."""

    def __init__(self, text: str, button: QRadioButton) -> None:
        super().__init__(wordWrap=True)
        write(self, text)
        self._button = button

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the button."""
        super().mouseReleaseEvent(event)
        self._button.click()


class ChoiceEntry(Entry):
    """A button for each choice, with its words beside it, which may need several lines."""

    def __init__(self, question: ChoiceQuestion) -> None:
        super().__init__()
        self._choices = question.choices
        self.group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(themes.px(6))
        grid.setVerticalSpacing(themes.px(6))
        grid.setColumnStretch(1, 1)
        for row, choice in enumerate(question.choices):
            button = QRadioButton()
            button.setAccessibleName(choice)
            self.group.addButton(button, row + 1)
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_Words(choice, button), row, 1)
        self.setFocusProxy(self.group.button(1))

    def given(self) -> int | None:
        """The place of the choice, from 1."""
        chosen = self.group.checkedId()
        return chosen if chosen > 0 else None

    @property
    def missing(self) -> str:
        """That nothing is chosen."""
        return tr("Choose an answer first.")

    def text(self) -> str:
        """The place of the choice."""
        return str(self.group.checkedId())

    def show_text(self, text: str) -> None:
        """Choose the one at this place."""
        button = self.group.button(int(text)) if text.isdecimal() else None
        if button:
            button.setChecked(True)

    def settle(self) -> None:
        """Keep the choice; its words stay as they are."""
        for button in self.group.buttons():
            button.setEnabled(False)


class PositionEntry(Entry):
    """A diamond on the loss surface, put there by a click, or by numbers."""

    def __init__(self, question: PositionQuestion, surface: "SurfaceView") -> None:
        super().__init__()
        del question
        self._prediction = surface.prediction
        self._was_on = surface.prediction.on
        self._prediction.switch(True)
        # The panel asks, not the line above the surface.
        self._prediction.label.hide()
        self._prediction.placed.connect(self._show_place)
        how = QLabel(tr("Click on the loss surface, or write numbers."), wordWrap=True)
        how.setFont(themes.font(themes.SMALL))
        self.fields: list[AnswerField] = []
        grid = QGridLayout()
        grid.setSpacing(themes.px(4))
        names = surface.background.slice.names
        for column, name in enumerate(names[:1] if surface.background.height_is_loss else names):
            field = AnswerField(tr("Your answer for {name}", name=name))
            field.edit.textEdited.connect(self._put)
            grid.addWidget(QLabel(name), 0, 2 * column)
            grid.addWidget(field, 0, 2 * column + 1)
            self.fields.append(field)
        _column(self, how).addLayout(grid)
        self.setFocusProxy(self.fields[0].edit)

    def given(self) -> tuple[float, ...] | None:
        """The place, in the slice's coordinates."""
        numbers = [number_of(field.edit.text()) for field in self.fields]
        if any(value is None for value in numbers):
            return None
        return tuple(value for value in numbers if value is not None)

    @property
    def missing(self) -> str:
        """That there is no place yet."""
        return tr("Click on the loss surface first, where the step will land.")

    def text(self) -> str:
        """The numbers."""
        return " ".join(field.edit.text().strip() for field in self.fields)

    def show_text(self, text: str) -> None:
        """Show these numbers."""
        for field, each in zip(self.fields, text.split(), strict=False):
            field.edit.setText(each)

    def settle(self) -> None:
        """Keep the place, and let the next step's arrow tell."""
        for field in self.fields:
            field.settle()
        self.leave()

    def leave(self) -> None:
        """Ask for no prediction any more, unless one was asked for before."""
        if self._prediction is not None:
            self._prediction.placed.disconnect(self._show_place)
            self._prediction.switch(self._was_on)
            self._prediction = None  # type: ignore[assignment]

    def _show_place(self) -> None:
        place = self._prediction.place
        if place is None or any(field.edit.hasFocus() for field in self.fields):
            return
        for field, value in zip(self.fields, place, strict=False):
            field.edit.setText(plain(float(f"{value:.{PLACE_DIGITS}g}")))

    def _put(self) -> None:
        place = self.given()
        if place is not None:
            self._prediction.put(place)


def entry_for(question: Question, surface: "SurfaceView") -> Entry:
    """What takes the answer to the question."""
    if isinstance(question, NumberQuestion):
        return NumberEntry(question)
    if isinstance(question, ChoiceQuestion):
        return ChoiceEntry(question)
    return PositionEntry(question, surface)


def write(label: QLabel, text: str) -> None:
    """Write a text of a lesson, as it is or, where it has signs of Markdown, as that."""
    marked = any(sign in text for sign in "`*")
    label.setTextFormat(Qt.TextFormat.MarkdownText if marked else Qt.TextFormat.PlainText)
    label.setText(text)


def _column(widget: QWidget, *parts: QWidget) -> QVBoxLayout:
    rows = QVBoxLayout(widget)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(themes.px(4))
    for part in parts:
        rows.addWidget(part)
    return rows
