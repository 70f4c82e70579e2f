"""The PyTorch program of the run, with each value beside its line as it comes to be."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QShowEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from gdsim.core.narration import Carried, narrated
from gdsim.core.program import Line
from gdsim.core.progress import Progress
from gdsim.core.settings import RunSettings
from gdsim.language import said, tr
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.flow_layout import FlowLayout
from gdsim.ui.phases import NAMES
from gdsim.ui.theme import Theme

SPACING = 4

WIDEST_CODE = 40
"""Letters; the values of longer lines stand below them."""

BELOW = 10
"""Letters by which values that stand below their line are set in."""


class CodePanel(QWidget):
    """The program, the line of the current phase marked, and the zero-grad switch."""

    zero_grad_switched = Signal(bool)
    copy_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._theme: Theme | None = None
        self._marked: tuple[int, Theme] | None = None
        self._chips = [QLabel(name) for name in NAMES]
        self.zero_grad = QCheckBox(tr("zero grad"))
        self.zero_grad.setToolTip(
            tr("Off: .grad keeps what it holds, and each gradient adds to it")
        )
        self.zero_grad.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.zero_grad.toggled.connect(self.zero_grad_switched)
        self.copy_button = QPushButton(tr("Copy as PyTorch"))
        self.copy_button.setToolTip(tr("A program that prints this run's table with torch alone"))
        self.copy_button.clicked.connect(lambda: self.copy_wanted.emit())
        self.text = QPlainTextEdit(readOnly=True, undoRedoEnabled=False)
        self.text.setAccessibleName(tr("Program of the run"))
        self.text.setAccessibleDescription(
            tr("Each line with its values as they come to be; arrow keys read on")
        )
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(themes.font(themes.SMALL).pointSizeF())
        self.text.setFont(fixed)
        self._comments = _Comments(self.text.document())
        above = QHBoxLayout()
        above.setContentsMargins(themes.margins(8, 2, 8, 0))
        above.setSpacing(themes.px(SPACING))
        chips = FlowLayout(gap=SPACING)
        for chip in self._chips:
            chip.setFont(themes.font(themes.SMALL))
            chips.addWidget(chip)
        above.addLayout(chips, 1)
        above.addWidget(self.zero_grad)
        above.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(themes.px(4))
        layout.addLayout(above)
        layout.addWidget(self.text, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._comments.set_colour(theme.loss)
        if not self.isVisible():
            # They take their room all the same: the layout that is kept tells of it.
            self._mark_chips(0, theme)
        self.refresh()

    def restart(self) -> None:
        """Show a new run: `refresh` does."""

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what came while the panel was hidden."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the step that is being gone through, or the last one taken."""
        progress, theme = self._session.progress, self._theme
        if progress is None or theme is None or not self.isVisible():
            return
        with QSignalBlocker(self.zero_grad):
            self.zero_grad.setChecked(self._session.settings.zero_grad)
        lines, phase = self._narrate(progress)
        self._mark_chips(phase, theme)
        letter = self.text.fontMetrics().horizontalAdvance("0")
        texts, kinds = _with_notes(lines, self.text.viewport().width() // letter - 1)
        _write(self.text, texts)
        current = NAMES[phase - 1] if phase else ""
        self.text.setExtraSelections(
            [
                self._selection(row, line, line.phase == current, theme)
                for row, line in enumerate(kinds)
                if line.struck or (current and line.phase == current)
            ]
        )
        # The loop is what is being gone through; the lines above it stand still.
        loop = next((row for row, line in enumerate(kinds) if line.text.endswith(":")), 0)
        self.text.verticalScrollBar().setValue(loop)
        rows = [row for row, line in enumerate(kinds) if current and line.phase == current]
        if rows:
            self.text.setTextCursor(QTextCursor(self.text.document().findBlockByNumber(rows[-1])))

    def _narrate(self, progress: Progress) -> tuple[tuple[Line, ...], int]:
        """The lines to show, and how many phases of the step they tell of are through."""
        session = self._session
        if progress.phase or not len(progress.last):
            carried = _as_carried(progress.ahead_carried)
            lines = narrated(
                session.settings, progress.ahead, progress.prediction, carried, progress.phase
            )
            return lines, progress.phase
        carried = _as_carried(progress.last_carried)
        settings = _in_force(progress, session.settings)
        lines = narrated(settings, progress.last, progress.last_prediction, carried)
        return lines, len(NAMES)

    def _mark_chips(self, phase: int, theme: Theme) -> None:
        if self._marked == (phase, theme):
            return
        self._marked = (phase, theme)
        for number, chip in enumerate(self._chips, 1):
            here = number == phase
            ground = f"background: {themes.FILLED}; color: #FFFFFF;" if here else ""
            chip.setStyleSheet(
                f"QLabel {{ padding: {themes.px(2)}px {themes.px(6)}px; border-radius: 3px;"
                f" color: {theme.muted}; {ground} }}"
            )

    def _selection(
        self, row: int, line: Line, current: bool, theme: Theme
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        if current:
            form.setBackground(QColor(theme.lit))
            form.setProperty(QTextFormat.Property.FullWidthSelection, True)
        cursor = QTextCursor(self.text.document().findBlockByNumber(row))
        if line.struck:
            form.setFontStrikeOut(True)
            start = cursor.position()
            cursor.setPosition(start + len(line.text) - len(line.text.lstrip()))
            cursor.setPosition(start + len(line.text), QTextCursor.MoveMode.KeepAnchor)
        selection.format, selection.cursor = form, cursor
        return selection


def _write(field: QPlainTextEdit, lines: Sequence[str]) -> None:
    """Show the lines; those that are shown already are not painted anew."""
    document = field.document()
    if document.blockCount() != len(lines):
        field.setPlainText("\n".join(lines))
        return
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for row, line in enumerate(lines):
        block = document.findBlockByNumber(row)
        if block.text() != line:
            cursor.setPosition(block.position())
            move = QTextCursor.MoveMode.KeepAnchor
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, move)
            cursor.insertText(line)
    cursor.endEditBlock()


class _Comments(QSyntaxHighlighter):
    """Gives comments a colour of their own."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._form = QTextCharFormat()

    def set_colour(self, colour: str) -> None:
        """Take the colour."""
        self._form.setForeground(QColor(colour))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        """Colour from the sign to the end."""
        if found := re.search("#", text):
            self.setFormat(found.start(), len(text) - found.start(), self._form)


def _with_notes(lines: tuple[Line, ...], letters: int) -> tuple[list[str], list[Line]]:
    """The rows of text, and the line that each belongs to.

    Values stand beside their lines, or, where they would not fit into so many letters, below.
    """
    widths = [len(line.text) for line in lines if line.notes]
    column = min(WIDEST_CODE, max(widths, default=0)) + 2
    texts: list[str] = []
    kinds: list[Line] = []
    for line in lines:
        notes = [f"# {said(note)}" for note in line.notes]
        beside = len(line.text) < column and all(column + len(note) <= letters for note in notes)
        if beside and notes:
            texts.append(f"{line.text:<{column}}{notes[0]}")
            texts += [f"{'':<{column}}{note}" for note in notes[1:]]
        else:
            texts.append(line.text)
            texts += [f"{'':<{BELOW}}{note}" for note in notes]
        rows = len(texts) - len(kinds)
        kinds += [line, *[line._replace(struck=False)] * (rows - 1)]
    return texts, kinds


def _as_carried(rows: NDArray[np.floating]) -> Carried:
    grad, *buffers = rows.tolist()
    return Carried(grad, buffers)


def _in_force(progress: Progress, otherwise: RunSettings) -> RunSettings:
    """The settings that took the last step."""
    taken = [settings for since, settings in progress.segments if since < progress.iteration]
    return taken[-1] if taken else otherwise
