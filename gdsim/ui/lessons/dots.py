"""A quiet row of dots, one for each page of a lesson: where one is, and where one has been."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from gdsim.language import tr
from gdsim.lessons.lesson import Lesson
from gdsim.ui import theme as themes
from gdsim.ui.flow_layout import FlowLayout
from gdsim.ui.lessons.kept import Standing
from gdsim.ui.theme import LIGHT, Theme

SIZE = 16


class Dot(QAbstractButton):
    """One page: an empty ring, one with a tick when it is done, a large one when it is open."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self._title, self._number = title, number
        self._done = self._open = False
        self._theme = LIGHT
        self.setFixedSize(themes.px(SIZE), themes.px(SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_state(self, done: bool, is_open: bool, seen: bool, theme: Theme) -> None:
        """Show how it stands with the page."""
        self._done, self._open, self._theme = done, is_open, theme
        self.setEnabled(seen)
        told = tr("Page {number}: {title}", number=self._number, title=self._title)
        if not seen:
            told = tr("Page {number}: not opened yet", number=self._number)
        elif done:
            told = tr("Page {number}: {title} (done)", number=self._number, title=self._title)
        self.setToolTip(told)
        self.setAccessibleName(told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dot."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, unit = self._theme, self.width() / SIZE
        middle = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        radius = (6 if self._open else 4) * unit
        colour = QColor(theme.text if self._open else theme.muted)
        if not self.isEnabled():
            colour.setAlpha(110)
        painter.setPen(QPen(colour, (2 if self._open else 1.2) * unit))
        if self._done:
            painter.setBrush(QColor(themes.FILLED))
            painter.setPen(QPen(QColor(theme.text if self._open else themes.FILLED), 1.5 * unit))
        painter.drawEllipse(middle, radius, radius)
        if self._done:
            painter.setPen(QPen(self.palette().highlightedText().color(), 1.4 * unit))
            points = ((-2, 0.2), (-0.5, 1.7), (2.2, -1.6))
            painter.drawPolyline(
                QPolygonF([middle + QPointF(x, y) * radius / 4.4 for x, y in points])
            )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), unit, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def sizeHint(self) -> QSize:
        """As large as it is."""
        return QSize(themes.px(SIZE), themes.px(SIZE))


class Dots(QWidget):
    """The dots of all pages; those that were opened can be clicked."""

    chosen = Signal(int)
    """A page, from 0."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__()
        row = FlowLayout(self, gap=2)
        self.dots = [Dot(number, page.title) for number, page in enumerate(lesson.pages, 1)]
        for number, dot in enumerate(self.dots):
            dot.clicked.connect(lambda _checked, number=number: self.chosen.emit(number))
            row.addWidget(dot)

    def show_standing(self, standing: Standing, theme: Theme) -> None:
        """Show where one is, and what is done."""
        for number, dot in enumerate(self.dots):
            dot.show_state(
                number in standing.done,
                number == standing.page,
                number <= standing.farthest,
                theme,
            )
