"""What the Help menu does. What is shown is made when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from gdsim.language import tr
from gdsim.ui import folders
from gdsim.ui.beside import bring_up

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

NEAR = 48
"""Pixels below the top of a view at which its words stand."""


class Help(QObject):
    """Tells of the window's controls, and of gdsim itself."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def tell(self) -> None:
        """Tell what the control is for that has the keyboard, or else that at the pointer."""
        from gdsim.ui.help.telling import told

        asked = self._asked()
        text = told(asked, self._window)
        if text:
            QWhatsThis.showText(_below(asked), text, asked)

    def point(self) -> None:
        """Let the user point at what is to be told of."""
        from gdsim.ui.help.telling import prepare

        prepare(self._window)
        QWhatsThis.enterWhatsThisMode()

    def _asked(self) -> QWidget:
        focused = QApplication.focusWidget()
        # What only a click gives the keyboard to has it for want of anything else.
        if focused and focused.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return focused
        pointed = QApplication.widgetAt(QCursor.pos())
        if pointed and (pointed.window() is self._window or pointed.window().parent()):
            return pointed
        return focused or self._window.surface

    def show_preferences(self) -> None:
        """Show what can be preferred."""
        from gdsim.ui.preferences_window import PreferencesWindow

        bring_up(PreferencesWindow, self._window)

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        from gdsim.ui.help.keys_window import KeysWindow

        bring_up(KeysWindow, self._window)

    def show_about(self) -> None:
        """Show what gdsim is and runs on."""
        from gdsim.ui.help.about_window import AboutWindow

        bring_up(AboutWindow, self._window)

    def open_log(self) -> None:
        """Open the folder of the log, or say where it is."""
        folder = folders.here().log
        if not folder.is_dir():
            self._window.warn(tr("There is no log: {folder} can't be written.", folder=folder))
        elif QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._window.say(tr("The log is in {folder}.", folder=folder))
        else:
            self._window.warn(
                tr("The folder can't be opened from here. The log is in {folder}.", folder=folder)
            )


def _below(widget: QWidget) -> QPoint:
    """The place below a control; of a view, a place in it."""
    around = widget.rect()
    return widget.mapToGlobal(QPoint(around.center().x(), min(around.bottom(), NEAR)))
