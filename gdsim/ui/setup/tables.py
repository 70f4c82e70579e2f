"""The ways by which a table comes into the window: a file, a paste, a drop."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget

from gdsim import assets
from gdsim.core.problems.table import SAMPLE
from gdsim.files.sources import Source
from gdsim.language import tr, worded
from gdsim.session import Session
from gdsim.ui.setup.desk import Desk
from gdsim.ui.setup.opening import Request
from gdsim.ui.setup.table_window import TableWindow

FILES = worded("Tables (*.csv *.tsv *.txt);;All files (*)")

RUN = ".gdsim"
"""The ending of files that are runs."""

DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class Tables(QObject):
    """Takes tables in for a window, and has the one in which they are set up.

    Attributes:
        desk: Where they are read.
        window: Where they are set up; it is made when it is first wanted.
    """

    run_wanted = Signal(object)
    """The path of a file that is no table, but a run."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self.desk = Desk(session, self)
        self.window: TableWindow | None = None
        self._main = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @staticmethod
    def of(widget: QWidget) -> "Tables | None":
        """Those of the main window that the widget is in."""
        above = widget
        while parent := above.parentWidget():
            above = parent
        return above.findChild(Tables, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def show(self) -> None:
        """Bring up the window in which they are set up."""
        if not self.window:
            self.window = TableWindow(self.desk, self._main)
            self.window.open_wanted.connect(self.open)
            self.window.paste_wanted.connect(self.paste)
            self.window.sample_wanted.connect(self.open_sample)
            self.window.setAcceptDrops(True)
            self.window.installEventFilter(self)
        self.window.bring_up()

    def open(self) -> None:
        """Ask for a file, and read it."""
        name, _ = QFileDialog.getOpenFileName(self._main, tr("Open a table"), "", tr(FILES))
        if name:
            self.read(Path(name))

    def open_sample(self) -> None:
        """Read the table that comes with the program."""
        self.read(assets.path(SAMPLE))

    def paste(self) -> None:
        """Read what was copied, such as cells of a spreadsheet."""
        source = source_of(QApplication.clipboard().mimeData())
        if source is not None:
            self.read(source)
        else:
            self.desk.tell(tr("There is no table on the clipboard: copy some rows of cells first."))
            self.show()

    def read(self, source: Source) -> None:
        """Read a table, and show what comes of it."""
        if isinstance(source, Path) and source.suffix.lower() == RUN:
            self.run_wanted.emit(source)
            return
        self.desk.read(Request(source))
        self.show()

    def close(self) -> None:
        """Give up what is under way."""
        self.desk.close()
        if self.window:
            self.window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dropped on the window, if it may be a table."""
        if event.type() not in DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        source = source_of(event.mimeData())
        if source is None:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.read(source)
        return True


def source_of(mime: QMimeData) -> Source | None:
    """A file, or a text of more than one line, among what was copied or is dragged."""
    for url in mime.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    text = mime.text()
    return text if "\n" in text.strip() and not mime.hasUrls() else None
