"""Entry fields that show what is in force, tell what is wanted, and say below what is wrong."""

import math
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gdsim.language import said, tr, worded
from gdsim.ui import theme as themes
from gdsim.ui.choice_box import ChoiceBox

ALL_DIGITS = 16
"""With one more, a number reads back exactly."""

EDIT_MARGIN = 16
"""Pixels of a line edit that its text can't have: the borders, and the room beside the text."""


def plain(value: float) -> str:
    """The shortest text that reads back as the number."""
    return repr(float(value)).removesuffix(".0")


class Field(QWidget):
    """An entry, with room for an error below.

    It goes on showing what is in force until `set_value` tells of something else; of what is
    `entered`, that is before the signal's `emit` returns, if it is taken.

    Attributes:
        editor: What is written in, or chosen with.
        error_label: Where the error stands: below the field, unless it is put elsewhere.
    """

    entered = Signal(object)
    """What the user wants: a value of the field's own kind."""

    def __init__(self, name: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self.set_name(name)
        self.error_label = QLabel(wordWrap=True)
        self.error_label.hide()
        self.error_label.setFont(themes.font(themes.SMALL))
        self.error_label.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(themes.px(2))
        layout.addWidget(editor)
        layout.addWidget(self.error_label)

    def set_name(self, name: str) -> None:
        """Say what is entered, to those who can't see it and in errors."""
        self._name = name
        self.editor.setAccessibleName(name)

    def explain(self, text: str) -> None:
        """Say more of it, in a tool tip and to those who can't see."""
        self.setToolTip(text)
        self.editor.setAccessibleDescription(text)

    def set_value(self, value: Any) -> None:
        """Show what is in force."""
        raise NotImplementedError

    def error(self, sentence: str) -> None:
        """Say what is wrong with the entry; an empty sentence takes the last one away."""
        colours = self.error_label.palette()
        # The palette's BrightText is the theme's colour of what is wrong.
        colours.setColor(QPalette.ColorRole.WindowText, self.palette().brightText().color())
        self.error_label.setPalette(colours)
        self.error_label.setText(said(sentence))
        self.error_label.setVisible(bool(sentence))

    @property
    def message(self) -> str:
        """The sentence that is shown under the field."""
        return self.error_label.text()


class NumberEdit(QLineEdit):
    """Shows a number with as many digits as there is room for, and with all while it is edited.

    A number that were cut at the edge would be read as another one: 8.6757e-05 as 8.6757.
    """

    def __init__(self) -> None:
        super().__init__(alignment=Qt.AlignmentFlag.AlignRight)
        self._whole = self._brief = ""

    @property
    def whole(self) -> str:
        """What is written, with all digits."""
        return self._whole if self.text() == self._brief else self.text()

    def show_number(self, text: str) -> None:
        """Show the number that is written so."""
        self._whole = self._brief = text
        if not self.hasFocus():
            room = self.width() - themes.px(EDIT_MARGIN)
            shorter = (f"{float(text):.{digits}g}" for digits in range(ALL_DIGITS, 0, -1))
            fits = (t for t in (text, *shorter) if self.fontMetrics().horizontalAdvance(t) <= room)
            self._brief = next(fits, text)
        self.setText(self._brief)
        # Of one that is too long even so, the first digits are to be seen.
        self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show all digits."""
        if not self.isModified():
            self.setText(self.whole)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show as many digits as there is room for, once an entry is taken."""
        super().focusOutEvent(event)
        self._refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many digits as there is room for."""
        super().resizeEvent(event)
        self._refit()

    def _refit(self) -> None:
        if self._whole and not self.isModified() and self.whole == self._whole:
            self.show_number(self._whole)


class NumberField(Field):
    """A free number, taken over by Enter or by leaving the field."""

    _KIND = worded("a number")

    def __init__(self, name: str) -> None:
        self._in_force = self._tried = ""
        self.edit = NumberEdit()
        super().__init__(name, self.edit)
        self.edit.setMinimumWidth(themes.px(44))
        self.edit.editingFinished.connect(self._take)
        self.edit.returnPressed.connect(self._leave)

    def set_value(self, value: float) -> None:
        """Show the number, unless the user is just writing another."""
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self._in_force = self._tried = plain(value)
            self.edit.show_number(self._in_force)
            self.error("")

    def _take(self) -> None:
        text = self.edit.whole.strip()
        # Enter and leaving the field both tell of the same entry.
        if text == self._tried:
            return
        self._tried = text
        try:
            # A comma is how half of the world's schools write a decimal point.
            value = self._read(text.replace(",", "."))
        except ValueError:
            self.error(
                tr(
                    "“{text}” is not {kind}. The {name} is still {in_force}.",
                    text=text,
                    kind=self._KIND,
                    name=self._name,
                    in_force=self._in_force,
                )
            )
            return
        self.edit.setModified(False)
        self.error("")
        self.entered.emit(value)

    @staticmethod
    def _read(text: str) -> float:
        return float(text)

    def _leave(self) -> None:
        self.edit.clearFocus()


class WholeField(NumberField):
    """A whole number, taken over by Enter or by leaving the field."""

    _KIND = worded("a whole number")

    @staticmethod
    def _read(text: str) -> int:
        return int(text)


class SwitchField(Field):
    """A check box with its name beside it."""

    def __init__(self, name: str) -> None:
        self.box = QCheckBox(name)
        super().__init__(name, self.box)
        # A click must not take the keyboard from the shortcuts.
        self.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._in_force = False
        self.box.toggled.connect(self._take)

    def set_value(self, value: bool) -> None:
        """Tick the box, or not."""
        self._in_force = value
        with QSignalBlocker(self.box):
            self.box.setChecked(value)
        self.error("")

    def _take(self, on: bool) -> None:
        self.entered.emit(on)
        with QSignalBlocker(self.box):
            self.box.setChecked(self._in_force)


class ChoiceField(Field):
    """One of several, by what each stands for."""

    def __init__(self, name: str, choices: dict[Any, str]) -> None:
        self.box = ChoiceBox()
        super().__init__(name, self.box)
        for data, text in choices.items():
            self.box.addItem(said(text), data)
        self._in_force: Any = None
        self.box.activated.connect(self._take)

    def set_value(self, value: Any) -> None:
        """Show a choice."""
        self._in_force = value
        self.box.show_choice(value)
        self.error("")

    def _take(self) -> None:
        wanted = self.box.currentData()
        if wanted != self._in_force:
            self.error("")
            self.entered.emit(wanted)
            self.box.show_choice(self._in_force)


class CountField(QSpinBox):
    """A whole number from 1 up, or a word for none; writing begins with an empty field."""

    def __init__(self, none: str, most: int) -> None:
        super().__init__(minimum=0, maximum=most)
        self.setSpecialValueText(none)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setGroupSeparatorShown(True)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)

    def set_count(self, count: int | None, most: int) -> None:
        """Show a count of at most so many, or the word."""
        with QSignalBlocker(self):
            self.setMaximum(most)
            self.setValue(count or 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make room for a number where the word stands."""
        super().focusInEvent(event)
        if self.value() == self.minimum():
            self.lineEdit().clear()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the column scroll instead."""
        event.ignore()


class LogSlider(QSlider):
    """A slider over powers of ten; its values have two digits that matter."""

    moved = Signal(float)

    _PER_DECADE = 100

    def __init__(self, low: float, high: float) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._low, self._high = math.log10(low), math.log10(high)
        self.setRange(0, round((self._high - self._low) * self._PER_DECADE))
        # Each is so large that another two digits come of it.
        self.setSingleStep(self._PER_DECADE // 20)
        self.setPageStep(self._PER_DECADE // 4)
        # A click must not take the keyboard from the shortcuts.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.valueChanged.connect(self._tell)

    @property
    def number(self) -> float:
        """The number at the slider's place."""
        return float(f"{10 ** (self._low + self.value() / self._PER_DECADE):.2g}")

    def set_number(self, number: float) -> None:
        """Go to the place of the number, or to the nearer end."""
        blocked = self.blockSignals(True)
        self.setValue(round((math.log10(number) - self._low) * self._PER_DECADE))
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the column scroll instead."""
        event.ignore()

    def _tell(self) -> None:
        self.moved.emit(self.number)
