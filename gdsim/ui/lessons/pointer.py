"""A calm frame around what a page points at, on top of it and out of the mouse's way."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from gdsim.ui import theme as themes

MARGIN, WIDTH, ROUND = 4, 3, 6
VIEW = 120
"""What is larger than so many pixels has its frame close by, where it covers nothing beside it."""

FAR, SETTLES = 26, 450
"""How far out the frame begins, in pixels, and in how many milliseconds it is there."""

_MOVES = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
    | {QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest}
)


class Pointer(QWidget):
    """Draws a frame around widgets, and follows them.

    It comes in from a little outside, once, unless motion is to be reduced; it never blinks.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._targets: tuple[QWidget, ...] = ()
        self._watched: list[QWidget] = []
        self._colour = QColor(themes.FILLED)
        self._ground = QColor(themes.LIGHT.base)
        self._out = 0
        self._motion = QVariantAnimation(self, duration=SETTLES, startValue=FAR, endValue=0)
        self._motion.valueChanged.connect(self._come_in)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_theme(self, theme: themes.Theme) -> None:
        """Take the theme's colours."""
        self._colour, self._ground = QColor(themes.FILLED), QColor(theme.base)
        self.update()

    def point_at(self, targets: Sequence[QWidget], still: bool) -> None:
        """Frame these together, or with none nothing.

        Args:
            targets: Widgets of one window.
            still: Whether the frame is there at once.
        """
        if tuple(targets) == self._targets:
            self._follow()
            return
        self._motion.stop()
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._targets, self._watched, self._out = tuple(targets), [], 0
        for target in targets:
            above: QWidget | None = target
            while above:
                self._watched.append(above)
                above = None if above.isWindow() else above.parentWidget()
        for widget in self._watched:
            widget.installEventFilter(self)
        if targets and not still:
            self._motion.start()
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is framed."""
        if event.type() in _MOVES:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, with an edge in the ground's colour around it that sets it off."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = themes.px(WIDTH)
        inner = self.rect().adjusted(width, width, -width, -width)
        # Within, it would cover words that stand close to the frame.
        painter.setClipRegion(QRegion(self.rect()) - QRegion(inner))
        painter.setPen(themes.pen(self._ground, 2 * width))
        painter.drawRoundedRect(inner, ROUND, ROUND)
        painter.setClipping(False)
        painter.setPen(themes.pen(self._colour, width))
        painter.drawRoundedRect(inner, ROUND, ROUND)

    def _come_in(self, out: int) -> None:
        self._out = out
        self._follow()

    def _follow(self) -> None:
        seen = [each for each in self._targets if shiboken6.isValid(each) and each.isVisible()]
        around = QRect()
        for target in seen:
            around = around.united(_in_sight(target))
        if around.isEmpty():
            self.hide()
            return
        window = seen[0].window()
        if self.parentWidget() is not window:
            self.setParent(window)
        large = min(around.width(), around.height()) > themes.px(VIEW)
        by = themes.px(WIDTH if large else MARGIN + WIDTH) + self._out
        # At the window's edge half of it is without, so that it covers no words there.
        line = themes.px(WIDTH)
        edge = window.rect().adjusted(-line, -line, line, line)
        self.setGeometry(around.adjusted(-by, -by, by, by) & edge)
        # Only the frame is its own, so that what is framed is painted without it.
        frame, width = self.rect(), 3 * line
        hole = frame.adjusted(width, width, -width, -width)
        self.setMask(QRegion(frame) - QRegion(hole))
        self.show()
        self.raise_()


def _in_sight(widget: QWidget) -> QRect:
    """What can be seen of a widget, in its window: not what has scrolled away."""
    seen = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    above = widget
    while not above.isWindow() and (around := above.parentWidget()):
        above = around
        seen &= QRect(above.mapTo(above.window(), QPoint()), above.size())
    return seen
