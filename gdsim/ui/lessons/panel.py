"""The panel of a lesson: its pages, one at a time, and the way from one to the next."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.language import tr
from gdsim.lessons.lesson import Lesson, Page
from gdsim.ui import theme as themes
from gdsim.ui.lessons.dots import Dots
from gdsim.ui.lessons.kept import Standing
from gdsim.ui.lessons.prose import Prose
from gdsim.ui.lessons.question import QuestionBox
from gdsim.ui.lessons.waits import Awaited
from gdsim.ui.own_keys import OwnKeys
from gdsim.ui.tab_order import stops_in
from gdsim.ui.theme import Theme

NARROWEST = 240

BOX = "lesson-box"
"""What stands apart from the page, by the name that its style goes by."""

NEXT, PREVIOUS = "Alt+Right", "Alt+Left"


class LessonPanel(QWidget):
    """Shows a page, and tells what its reader wants.

    Attributes:
        page: What scrolls.
        heading, text, reveal: The page's title, its text, and what is told in the end.
        question: The question; None where there is none, or not yet.
        next, previous, again: The buttons.
        more, menu: What else can be done with the lesson.
    """

    turned = Signal(int)
    """The page that is wanted, from 0; one behind the last ends the lesson."""
    set_up_wanted = Signal()
    restart_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, lesson: Lesson, theme: Theme, locked: bool) -> None:
        super().__init__()
        self._lesson, self._theme, self._page = lesson, theme, 0
        self._done = False
        self.question: QuestionBox | None = None
        self._own_keys = OwnKeys(self)
        self.menu = QMenu(self)
        self.menu.addAction(tr("Start the lesson again"), self.restart_wanted.emit)
        if not locked:
            self.menu.addAction(tr("Close the lesson"), self.close_wanted.emit)
        self.more = QToolButton(autoRaise=True)
        self.more.setText("⋯")
        self.more.setToolTip(tr("More to do with this lesson"))
        self.more.setAccessibleName(tr("More to do with this lesson"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.more.setMenu(self.menu)
        self.dots = Dots(lesson)
        self.dots.chosen.connect(self.turned)
        self._count = QLabel()
        self._count.setFont(themes.font(themes.SMALL))
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)

        self.heading = QLabel(wordWrap=True)
        self.heading.setFont(themes.font(themes.LARGE, bold=True))
        self.text = Prose(tr("The page's text"))
        self.text.setAccessibleDescription(tr("Arrow keys read on"))
        self.reveal = Prose(tr("What is revealed"))
        self._revealed = _boxed(self.reveal)
        self._waits = QWidget()
        self._wait_lines: list[QLabel] = []
        self._wait_rows = QVBoxLayout(self._waits)
        self._wait_rows.setContentsMargins(0, 0, 0, 0)
        self._wait_rows.setSpacing(themes.px(4))
        self.again = QToolButton(autoRaise=True)
        self.again.setText(tr("Set up again"))
        self.again.setToolTip(tr("Have the simulator as this page began with it"))
        self.again.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.again.clicked.connect(self.set_up_wanted)
        self.previous = QPushButton(tr("Previous"))
        self.previous.setToolTip(tr("The page before ({keys})", keys=PREVIOUS))
        self.previous.clicked.connect(lambda: self.turned.emit(self._page - 1))
        self.next = QPushButton()
        self.next.clicked.connect(lambda: self.turned.emit(self._page + 1))

        above = QHBoxLayout()
        above.setContentsMargins(themes.margins(10, 2, 6, 0))
        above.setSpacing(themes.px(4))
        above.addWidget(self.dots, 1, Qt.AlignmentFlag.AlignVCenter)
        above.addWidget(self._count)
        above.addWidget(self.more)
        column = QWidget()
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(themes.margins(10, 2, 10, 8))
        self._column.setSpacing(themes.px(10))
        for part in (self.heading, self.text, self._waits, self._revealed):
            self._column.addWidget(part)
        self._column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.page = QScrollArea()
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setWidgetResizable(True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setWidget(column)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(themes.px(4))
        rows.addLayout(above)
        rows.addWidget(self.page, 1)
        turning = QHBoxLayout()
        turning.setContentsMargins(themes.margins(10, 4, 10, 8))
        turning.setSpacing(themes.px(8))
        turning.addWidget(self.previous)
        turning.addStretch(1)
        turning.addWidget(self.next)
        rows.addLayout(turning)
        self.setMinimumWidth(themes.px(NARROWEST))
        self._own_keys.watch(self)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.again.setIcon(themes.icon("reset", theme))
        for box in (self._revealed, self.question):
            if box:
                box.setStyleSheet(
                    f"QFrame#{BOX} {{ background: {theme.base}; border: 1px solid {theme.line};"
                    f" border-radius: {themes.px(4)}px; }}"
                )
        if self.question:
            self.question.set_theme(theme)
        self._dress_next()

    def show_page(self, page: Page, standing: Standing) -> None:
        """Show a page from its top, without its question yet."""
        self._page = standing.page
        self.show_question(None)
        self.heading.setText(page.title)
        self.text.say(page.text)
        self.reveal.say(page.reveal)
        self.again.setVisible(page.setup is not None)
        self.previous.setEnabled(self._page > 0)
        number, pages = self._page + 1, len(self._lesson.pages)
        self._count.setText(tr("{number} of {pages}", number=number, pages=pages))
        self._revealed.hide()
        self.page.verticalScrollBar().setValue(0)

    def show_question(self, box: QuestionBox | None) -> None:
        """Ask this, or nothing."""
        if self.question:
            self.question.hide()
            self.question.deleteLater()
        self.question = box
        if box:
            self._column.insertWidget(self._column.indexOf(self._waits), box)
            box.setObjectName(BOX)
            box.show()
            self._own_keys.watch(box)
            self.set_theme(self._theme)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go through the page as it is read, and then on to its buttons."""
        asked = stops_in(self.question) if self.question else []
        buttons = (self.again, self.previous, self.next)
        stops = (*self.dots.dots, self.more, self.text, *asked, self.reveal, *buttons)
        for part, following in itertools.pairwise(stops):
            QWidget.setTabOrder(part, following)

    def show_waits(self, awaited: Sequence[Awaited]) -> None:
        """Show what has to happen, and what has; signs tell it, not colours alone."""
        while len(self._wait_lines) < len(awaited):
            line = QLabel(wordWrap=True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            self._wait_rows.addWidget(line)
            self._wait_lines.append(line)
        for line in self._wait_lines[len(awaited) :]:
            line.hide()
        for line, each in zip(self._wait_lines, awaited, strict=False):
            told = f"{each.told}  ({each.so_far})" if each.so_far else each.told
            line.setText(f"✓ {each.told}" if each.holds else f"○ {told}")
            done = tr("Done: {told}", told=each.told)
            line.setAccessibleName(done if each.holds else tr("To do: {told}", told=told))
            line.setFont(themes.font(themes.NORMAL, bold=not each.holds))
            ink = self._theme.good if each.holds else self._theme.text
            colours = line.palette()
            colours.setColor(QPalette.ColorRole.WindowText, QColor(ink))
            line.setPalette(colours)
            line.show()
        self._waits.setVisible(bool(awaited))

    def show_done(self, standing: Standing) -> None:
        """Show whether the page is done: then it reveals what it has to, and leads on."""
        self._done = standing.page in standing.done
        self.dots.show_standing(standing, self._theme)
        if self._done and self.reveal.markdown and self._revealed.isHidden():
            self._revealed.show()
            # Where it is below what is seen, it is brought into sight once it has its place.
            QTimer.singleShot(0, self._revealed, self._show_revealed)
        self._dress_next()

    def _show_revealed(self) -> None:
        self.page.ensureWidgetVisible(self._revealed, 0, themes.px(12))

    def _dress_next(self) -> None:
        last = self._page == len(self._lesson.pages) - 1
        if last:
            self.next.setText(tr("Finish"))
        else:
            self.next.setText(tr("Next") if self._done else tr("Skip"))
        tip = tr("The next page ({keys})", keys=NEXT)
        self.next.setToolTip(tr("The end of the lesson ({keys})", keys=NEXT) if last else tip)
        colours = self.palette()
        if self._done:
            colours.setColor(QPalette.ColorRole.Button, QColor(themes.FILLED))
            colours.setColor(QPalette.ColorRole.ButtonText, colours.highlightedText().color())
        self.next.setPalette(colours)
        self.next.setFont(themes.font(themes.NORMAL, bold=self._done))


def _boxed(content: QWidget) -> QFrame:
    """What stands apart from the page, on a ground of its own."""
    box = QFrame()
    box.setObjectName(BOX)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    rows = QVBoxLayout(box)
    rows.setContentsMargins(*(themes.px(10),) * 4)
    rows.addWidget(content)
    return box
