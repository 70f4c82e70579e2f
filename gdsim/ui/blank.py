"""A black screen over a window, until a key or a click."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gdsim.language import tr


class Blank(QWidget):
    """Covers a window. The key that lifts it does nothing else."""

    def __init__(self, covered: QWidget, lift: Callable[[], object]) -> None:
        super().__init__(covered)
        self._lift = lift
        self.setAccessibleName(tr("The screen is blank; any key brings it back"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        covered.installEventFilter(self)
        self.setGeometry(covered.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Black, in every theme: what a projector shows least of."""
        QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)

    def event(self, event: QEvent) -> bool:
        """Take every key before the shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on covering the window when that changes its size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show everything again, but not for the key that is still held from before."""
        if not event.isAutoRepeat():
            self._lift()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Show everything again."""
        self._lift()
