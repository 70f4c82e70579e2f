"""Entry fields for numbers, and a place for what is wrong with an entry, right below it."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gdsim.ui import theme as themes


def plain(value: float) -> str:
    """The shortest text that reads back as the number."""
    return repr(float(value)).removesuffix(".0")


class NumberField(QWidget):
    """A free number, taken over by Enter or by leaving the field, with room for an error below.

    `error` shows a sentence under the field, and an empty one takes it away.
    """

    entered = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._in_force = self._tried = ""
        self.edit = QLineEdit(alignment=Qt.AlignmentFlag.AlignRight)
        self.edit.setMinimumWidth(44)
        self.edit.setAccessibleName(name)
        self.edit.editingFinished.connect(self._take)
        self.edit.returnPressed.connect(self._leave)
        self._error = QLabel(wordWrap=True)
        self._error.hide()
        self._error.setFont(themes.font(themes.SMALL))
        self._error.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.edit)
        layout.addWidget(self._error)

    def set_value(self, value: float) -> None:
        """Show the number, unless the user is just writing another."""
        if not (self.edit.hasFocus() and self.edit.isModified()):
            self._in_force = self._tried = plain(value)
            self.edit.setText(self._in_force)
            self.error("")

    def error(self, sentence: str) -> None:
        """Say what is wrong with the entry."""
        colours = self._error.palette()
        # The palette's BrightText is the theme's colour of what is wrong.
        colours.setColor(QPalette.ColorRole.WindowText, self.palette().brightText().color())
        self._error.setPalette(colours)
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    @property
    def message(self) -> str:
        """The sentence that is shown under the field."""
        return self._error.text()

    def _take(self) -> None:
        text = self.edit.text().strip()
        # Enter and leaving the field both tell of the same entry.
        if text == self._tried:
            return
        self._tried = text
        try:
            # A comma is how half of the world's schools write a decimal point.
            value = float(text.replace(",", "."))
        except ValueError:
            self.error(f"“{text}” is not a number. The {self._name} is still {self._in_force}.")
            return
        self.edit.setModified(False)
        self.error("")
        self.entered.emit(value)

    def _leave(self) -> None:
        self.edit.clearFocus()


class CountField(QSpinBox):
    """A whole number from 1 up, or a word for none; writing begins with an empty field."""

    def __init__(self, none: str, most: int) -> None:
        super().__init__(minimum=0, maximum=most)
        self.setSpecialValueText(none)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setGroupSeparatorShown(True)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make room for a number where the word stands."""
        super().focusInEvent(event)
        if self.value() == self.minimum():
            self.lineEdit().clear()


class LogSlider(QSlider):
    """A slider over powers of ten; its values have two digits that matter."""

    moved = Signal(float)

    _PER_DECADE = 100

    def __init__(self, low: float, high: float) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._low, self._high = math.log10(low), math.log10(high)
        self.setRange(0, round((self._high - self._low) * self._PER_DECADE))
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

    def _tell(self) -> None:
        self.moved.emit(self.number)
