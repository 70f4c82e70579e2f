"""Light around the mouse pointer, and less of it everywhere else."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from gdsim.ui import theme as themes

RADIUS = 90
"""Pixels, at the usual size."""

DARK = QColor(0, 0, 0, 150)
"""What is in the dark can still be made out."""


class Spotlight(QWidget):
    """Lies over a window and lets everything through to it but light.

    The window's own handle tells of every move of the pointer, whatever is below it. Where the
    pointer moves, only its old and its new surroundings are painted anew.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._at = window.mapFromGlobal(QCursor.pos())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lit = window
        # Painted once: a smooth edge takes longer than all the rest.
        self._around = _around(self.disc.width())
        window.installEventFilter(self)
        window.windowHandle().installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def end(self) -> None:
        """Have light everywhere."""
        self._lit.removeEventFilter(self)
        self._lit.windowHandle().removeEventFilter(self)
        self.hide()
        self.deleteLater()

    @property
    def disc(self) -> QRect:
        """The square around the light."""
        radius = themes.px(RADIUS)
        return QRect(self._at - QPoint(radius, radius), self._at + QPoint(radius, radius))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer, and the window's size."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            before = self.disc
            self._at = self._lit.mapFromGlobal(event.globalPosition().toPoint())
            self.update(QRegion(before) + QRegion(self.disc))
        elif event.type() == QEvent.Type.Resize and watched is self._lit:
            self.setGeometry(self._lit.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken all but the disc."""
        painter = QPainter(self)
        painter.setClipRegion(event.region() - QRegion(self.disc))
        painter.fillRect(event.rect(), DARK)
        painter.setClipping(False)
        painter.drawPixmap(self.disc.topLeft(), self._around)


def _around(side: int) -> QPixmap:
    """The dark in the corners of a square around a disc of light."""
    made = QPixmap(side, side)
    made.fill(DARK)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(made.rect())
    painter.end()
    return made
