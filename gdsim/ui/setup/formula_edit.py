"""A field for a formula: two lines in type of one width, with a mark where something is wrong."""

import re

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontDatabase,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit

from gdsim.ui import theme as themes

LINES = 2

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

_WORD = re.compile(r"\w+|\*\*|.", re.ASCII | re.DOTALL)


class FormulaEdit(QPlainTextEdit):
    """A formula, taken over by Enter or by leaving the field."""

    entered = Signal(str)
    """The text that the user wants."""

    def __init__(self) -> None:
        super().__init__()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(themes.font(themes.SMALL).pointSizeF())
        self.setFont(fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # What is dropped on the window is a table.
        self.setAcceptDrops(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        # A pixel too few, and it scrolls.
        self.setFixedHeight(LINES * (self.fontMetrics().lineSpacing() + 1) + margins)
        self._in_force = ""
        self.textChanged.connect(self._unmark)

    @property
    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    @property
    def marked(self) -> str:
        """The part of the text that is marked."""
        return "".join(each.cursor.selectedText() for each in self.extraSelections())

    def show_text(self, text: str) -> None:
        """Show the formula in force, unless the user is just writing another."""
        self._in_force = text
        if not (self.hasFocus() and self.document().isModified()):
            self._set_text(text)

    def mark(self, column: int) -> None:
        """Underline what stands at the column, counted from 1, and go there."""
        text = self.text
        # At the end there may be nothing to be underlined but what stands before.
        start = max(min(column, len(text)) - 1, 0)
        word = _WORD.match(text, start)
        cursor = self.textCursor()
        cursor.setPosition(start)
        if self.hasFocus():
            self.setTextCursor(cursor)
        end = word.end() if word else start
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        wrong, ground = self.palette().brightText().color(), self.palette().brightText().color()
        ground.setAlpha(50)
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(wrong)
        style.setBackground(ground)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, style
        self.setExtraSelections([selection])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the formula over by Enter, give it up by Escape; a formula has one line."""
        if event.key() in ENTER:
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self._set_text(self._in_force)
            self.entered.emit(self._in_force)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the formula over."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.document().isModified():
            self._take()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  # Qt's name
        """Take what is pasted as one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def _take(self) -> None:
        self.document().setModified(False)
        self.entered.emit(self.text)

    def _set_text(self, text: str) -> None:
        if text != self.text:
            self.setPlainText(text)
        self.document().setModified(False)

    def _unmark(self) -> None:
        self.setExtraSelections([])
