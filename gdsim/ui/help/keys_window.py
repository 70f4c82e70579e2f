"""The sheet of keys, to be looked at, copied and printed."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
)

from gdsim.language import tr
from gdsim.ui import theme as themes
from gdsim.ui.help.keys import Sheet, as_text, sheet

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

SIZE = 880, 648
BESIDE = 32, 64
"""Pixels of the screen that are left to its edges and its bars."""


class KeysWindow(QDialog):
    """Shows every key there is.

    Attributes:
        sheet: The keys under their headings.
        text: Where they are seen.
        copy, print: Buttons that take the sheet out.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keys"))
        self.sheet = sheet(window)
        self.text = QTextBrowser()
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setAccessibleName(tr("Keys"))
        self.text.setAccessibleDescription(tr("All keys, by what they are for; arrow keys read on"))
        self.text.setHtml(_rich(self.sheet))
        self.text.document().setDocumentMargin(themes.px(12))
        self.copy = QPushButton(tr("Copy"))
        self.copy.setAccessibleDescription(tr("Copies the keys as text."))
        self.copy.clicked.connect(self._copy)
        self.print = QPushButton(tr("Print…"))
        self.print.setAccessibleDescription(tr("Prints the keys, or writes them to a PDF file."))
        self.print.clicked.connect(self._print)
        close = QPushButton(tr("Close"))
        close.setAccessibleDescription(tr("Closes this window"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(*(themes.px(12), 0, themes.px(12), themes.px(12)))
        for button in (self.copy, self.print, close):
            button.setAutoDefault(False)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.print)
        buttons.addStretch(1)
        buttons.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.text, 1)
        rows.addLayout(buttons)
        room = self.screen().availableGeometry().size() - QSize(*BESIDE)
        self.resize(QSize(*map(themes.px, SIZE)).boundedTo(room))

    def _copy(self) -> None:
        QApplication.clipboard().setText(as_text(self.sheet))
        self.copy.setText(tr("Copied"))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("gdsim")
        asking = QPrintDialog(printer, self)
        asking.accepted.connect(lambda: self.text.document().print_(printer))
        # Its own `open` wants a slot by name.
        QDialog.open(asking)


def _rich(sheet: Sheet) -> str:
    """The sheet in two columns of about the same height."""
    left, right = _halves(sheet)
    cell = '<td width="50%" valign="top">'
    cells = "".join(f"{cell}{_column(half)}</td>" for half in (left, right))
    return f'<table width="100%"><tr>{cells}</tr></table>'


def _halves(sheet: Sheet) -> tuple[Sheet, Sheet]:
    total = sum(map(_height, sheet.values()))
    left: Sheet = {}
    for heading, rows in sheet.items():
        if 2 * (sum(map(_height, left.values())) + _height(rows) / 2) > total:
            break
        left[heading] = rows
    return left, {heading: rows for heading, rows in sheet.items() if heading not in left}


def _height(rows: list[tuple[str, str]]) -> int:
    """In lines, with the heading and the room above it."""
    return len(rows) + 2


def _column(sheet: Sheet) -> str:
    rows = []
    for heading, keys in sheet.items():
        rows.append(f'<tr><td colspan="2"><b>{escape(heading)}</b></td></tr>')
        rows += [
            f'<tr><td width="38%">{escape(written)}</td><td>{escape(told)}</td></tr>'
            for written, told in keys
        ]
        rows.append('<tr><td colspan="2" style="font-size: 5pt">&nbsp;</td></tr>')
    return f'<table cellpadding="0" width="100%">{"".join(rows)}</table>'
