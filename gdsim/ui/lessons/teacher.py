"""The teacher's page of a lesson, with all answers, in a window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gdsim.language import tr
from gdsim.lessons.lesson import Lesson
from gdsim.lessons.wording import teacher_page
from gdsim.ui import theme as themes
from gdsim.ui.lessons.prose import Prose

WIDTH, HEIGHT = 620, 640


class TeacherPage(QDialog):
    """Shows the page; it can be copied and printed, and the window be used meanwhile.

    Attributes:
        text: The page.
    """

    def __init__(self, lesson: Lesson, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("For the teacher: {title}", title=lesson.title))
        self._markdown = teacher_page(lesson)
        self.text = Prose(tr("The teacher's page"))
        self.text.say(self._markdown)
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(themes.margins(20, 14, 20, 14))
        rows.addWidget(self.text)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setToolTip(tr("Copy the page as text"))
        self.copy_button.clicked.connect(self.copy)
        print_button = QPushButton(tr("Print…"))
        print_button.clicked.connect(self.print_page)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(themes.margins(12, 4, 12, 10))
        buttons.addWidget(self.copy_button)
        buttons.addWidget(print_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_page)
        self.resize(themes.px(WIDTH), themes.px(HEIGHT))

    def copy(self) -> None:
        """Put the page on the clipboard."""
        QApplication.clipboard().setText(self._markdown)

    def print_page(self) -> None:
        """Ask for a printer, and print the page in black on white."""
        # Only here: the printing system takes a while to be found.
        from PySide6.QtGui import QTextDocument
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            document = QTextDocument()
            document.setDefaultFont(themes.font(themes.NORMAL))
            document.setMarkdown(self._markdown)
            document.print_(printer)
