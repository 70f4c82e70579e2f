"""A locked window: a lesson for whoever comes by, and no way out but by those who know it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from gdsim.ui import theme as themes

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

WAY_OUT = "Ctrl+Shift+Q"

_CLOSED = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class Kiosk(QObject):
    """Keeps a window on the full screen, without menus, files and closing, until `WAY_OUT`.

    The window is to be made without a memory and a store of preferences, so that nothing is
    written.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._released = False
        # Their shortcuts go with them.
        window.menuBar().hide()
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        features = window.docks["Controls"].features()
        for dock in window.docks.values():
            dock.setFeatures(type(features)(0))
        window.presenter.lock()
        out = QShortcut(QKeySequence(WAY_OUT), window)
        out.setContext(Qt.ShortcutContext.ApplicationShortcut)
        out.activated.connect(self.release)
        window.installEventFilter(self)
        # Where there is no window manager, as on a machine that does nothing else.
        window.setGeometry(window.screen().geometry())
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)

    def release(self) -> None:
        """Close the window."""
        self._released = True
        self._window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse to close, unless the whole desktop does; and what is dropped."""
        kind = event.type()
        shut = kind == QEvent.Type.Close and not self._released
        if (shut and not themes.application().isSavingSession()) or kind in _CLOSED:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
