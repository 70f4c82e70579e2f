"""A page's text: Markdown in our own fonts, with nothing fetched and no links to follow."""

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from gdsim.ui import theme as themes

LINE = 122
"""Height of a line, in percent of the font's own."""

BETWEEN = 8
"""Pixels between two paragraphs."""

_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class Prose(QTextBrowser):
    """Text that is as high as it needs to be; what is around it scrolls.

    Args:
        name: What it is to those who can't see it.

    Attributes:
        markdown: What it shows.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A click must not take the keyboard from the shortcuts.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.markdown = ""

    def say(self, markdown: str) -> None:
        """Show this text."""
        if markdown != self.markdown:
            self.markdown = markdown
            self._write()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Fetch nothing, whatever the text asks for."""
        del kind, name
        return None

    def sizeHint(self) -> QSize:
        """As high as the text is."""
        return QSize(themes.px(240), self._height)

    def minimumSizeHint(self) -> QSize:
        """As high as the text is, and not too narrow to be read."""
        return QSize(themes.px(120), self._height)

    @property
    def _height(self) -> int:
        return int(self.document().size().height()) + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text is at this width."""
        super().resizeEvent(event)
        if self.height() != self._height:
            self.setFixedHeight(self._height)

    def changeEvent(self, event: QEvent) -> None:
        """Write it anew in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.markdown:
            self._write()

    def _write(self) -> None:
        document = self.document()
        document.setDefaultFont(themes.font(themes.NORMAL))
        document.setMarkdown(self.markdown, _FEATURES)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            after = themes.px(BETWEEN)
            if block.textList() and block.next().textList():
                after = themes.px(3)
            spaced.setTopMargin(0)
            spaced.setBottomMargin(after if block.next().isValid() else 0)
            cursor.mergeBlockFormat(spaced)
            if listed := block.textList():
                shape = listed.format()
                if shape.style() != QTextListFormat.Style.ListDecimal:
                    shape.setStyle(QTextListFormat.Style.ListDisc)
                listed.setFormat(shape)
            self._dress(cursor)
            block = block.next()
        document.setIndentWidth(themes.px(18))
        self.setFixedHeight(self._height)
        self.updateGeometry()

    def _dress(self, cursor: QTextCursor) -> None:
        """Give headings our sizes, and code its own letters on a ground of its own."""
        block = cursor.block()
        level = block.blockFormat().headingLevel()
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            heading = QTextCharFormat()
            heading.setFont(themes.font(themes.NORMAL, bold=True))
            cursor.mergeCharFormat(heading)
            return
        ranges = []
        walk = block.begin()
        while not walk.atEnd():
            piece = walk.fragment()
            if piece.charFormat().fontFixedPitch():
                ranges.append((piece.position(), piece.length()))
            walk += 1
        code = QTextCharFormat()
        code.setFontFamilies(["monospace"])
        code.setFontStyleHint(QFont.StyleHint.Monospace)
        code.setFontPointSize(themes.font(themes.NORMAL).pointSizeF())
        code.setBackground(self.palette().color(QPalette.ColorRole.Midlight))
        for start, length in ranges:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(code)
