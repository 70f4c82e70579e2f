"""A page's question: its entry, Check, and what is said to the answer."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from gdsim.language import tr
from gdsim.lessons.lesson import Question
from gdsim.lessons.wording import answer_of
from gdsim.ui import theme as themes
from gdsim.ui.lessons.entries import Entry, write
from gdsim.ui.theme import Theme

PATIENCE = 2
"""Wrong answers after which the right one is offered."""

Given = str | int | tuple[float, ...]


class QuestionBox(QFrame):
    """Asks until the answer is right, or is shown.

    Args:
        question: What is asked.
        entry: Where the answer is entered.
        is_right: Tells whether an answer is right.
        answer: What `settled` told before, where the question was settled; else None.

    Attributes:
        check: The button that checks.
        show_me: The one that tells the answer, after some wrong ones.
        verdict: What is said to the answer.
    """

    settled = Signal(str)
    """The question needs no answer any more; the answer, or nothing where it had to be shown."""
    said = Signal(str)
    """What is said to an answer."""

    def __init__(
        self,
        question: Question,
        entry: Entry,
        is_right: Callable[[Given], bool],
        answer: str | None = None,
    ) -> None:
        super().__init__()
        self._question, self.entry, self._is_right = question, entry, is_right
        self._wrong = 0
        self._theme: Theme | None = None
        self._tone = ""
        ask = QLabel(wordWrap=True)
        write(ask, question.ask)
        ask.setFont(themes.font(themes.NORMAL, bold=True))
        ask.setBuddy(entry)
        self.check = QPushButton(tr("Check"))
        self.check.setToolTip(tr("Check the answer (Enter)"))
        self.check.clicked.connect(self._check)
        self.show_me = QPushButton(tr("Show me"))
        self.show_me.setToolTip(tr("Show the right answer"))
        self.show_me.clicked.connect(self._show_answer)
        self.show_me.hide()
        self.verdict = QLabel(wordWrap=True)
        self.verdict.hide()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(QKeySequence(key), self)
            enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            enter.activated.connect(self._check)
        buttons = QHBoxLayout()
        buttons.setSpacing(themes.px(6))
        for button in (self.check, self.show_me):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*(themes.px(10),) * 4)
        rows.setSpacing(themes.px(8))
        for part in (ask, entry):
            rows.addWidget(part)
        rows.addLayout(buttons)
        rows.addWidget(self.verdict)
        if answer is not None:
            entry.show_text(answer)
            self._settle(answer)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        colours = self.verdict.palette()
        tone = {"good": theme.good, "bad": theme.bad}.get(self._tone, theme.text)
        colours.setColor(colours.ColorRole.WindowText, QColor(tone))
        self.verdict.setPalette(colours)

    def _check(self) -> None:
        if not self.check.isEnabled():
            return
        given = self.entry.given()
        if given is None:
            self._say(self.entry.missing, "")
        elif self._is_right(given):
            answer = self.entry.text()
            self._settle(answer)
            self.settled.emit(answer)
        else:
            self._wrong += 1
            hint = self._question.hint or tr("Look again, and try another answer.")
            self._say(tr("✗ Not yet. {hint}", hint=hint), "bad")
            self.show_me.setVisible(self._wrong >= PATIENCE)

    def _show_answer(self) -> None:
        self._settle("")
        self.settled.emit("")

    def _settle(self, answer: str) -> None:
        self.check.setEnabled(False)
        self.check.hide()
        self.show_me.hide()
        self.entry.settle()
        if answer:
            self._say(tr("✓ Right."), "good")
        else:
            self._say(tr("The answer: {answer}", answer=answer_of(self._question)), "")

    def _say(self, sentence: str, tone: str) -> None:
        self._tone = tone
        write(self.verdict, sentence)
        self.verdict.show()
        self.said.emit(sentence)
        if self._theme:
            self.set_theme(self._theme)
