"""How a table was read, and its first rows: to see that it was taken rightly, or to choose."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gdsim.files.tables import DELIMITERS, ENCODINGS, Preview, Reading
from gdsim.language import listed, said, tr, worded
from gdsim.ui import theme as themes
from gdsim.ui.fields import ChoiceField
from gdsim.ui.form import SPACING
from gdsim.ui.setup.opening import Opened, Request

ROWS = 3
"""Rows of the table that are shown."""

MOST_COLUMNS = 50
"""Columns of the table that are shown."""

CHOICES: dict[str, tuple[str, dict[Any, str]]] = {
    "encoding": (worded("Encoding"), ENCODINGS),
    "delimiter": (worded("Cells"), DELIMITERS),
    "header": (worded("Row 1"), {True: worded("names"), False: worded("a sample")}),
    "decimal_comma": (worded("Decimals"), {False: "1.5", True: "1,5"}),
}
"""The fields of `Reading`: what each is called, and what can be chosen."""


class ReadingForm(QWidget):
    """A choice for each thing that can be taken otherwise, over the first rows as they are."""

    wanted = Signal(object)
    """A `Request` to read the table otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self._request: Request | None = None
        self.fields: dict[str, ChoiceField] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(themes.px(SPACING))
        for place, (name, (title, choices)) in enumerate(CHOICES.items()):
            field = self.fields[name] = ChoiceField(tr(title), choices)
            field.box.setMinimumContentsLength(5)
            field.explain(tr("How the table is read"))
            field.entered.connect(partial(self._choose, name))
            row, column = divmod(place, 2)
            grid.addWidget(QLabel(tr(title)), row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.rows = QTableWidget()
        self.rows.setAccessibleName(tr("The table's first rows"))
        self.rows.setFont(themes.font(themes.SMALL))
        self.rows.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.rows.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.verticalHeader().hide()
        self.rows.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addWidget(self.rows)

    def show_reading(self, opened: Opened) -> None:
        """Show how a table was read, or could not be."""
        self._request = opened.request
        preview = opened.preview
        reading = preview.reading if preview else opened.request.reading
        for name, field in self.fields.items():
            field.set_value(getattr(reading, name))
        self.fields["encoding"].setEnabled(isinstance(opened.request.source, Path))
        self.rows.setVisible(preview is not None)
        if preview:
            self._show_rows(preview)

    def _show_rows(self, preview: Preview) -> None:
        names = preview.layout.names[:MOST_COLUMNS]
        rows = preview.rows[:ROWS]
        self.rows.clearContents()
        self.rows.setColumnCount(len(names))
        self.rows.setRowCount(len(rows))
        self.rows.setHorizontalHeaderLabels(names)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells[: len(names)]):
                self.rows.setItem(row, column, QTableWidgetItem(cell))
        self.rows.resizeColumnsToContents()
        header = self.rows.horizontalHeader().sizeHint().height()
        bar = self.rows.horizontalScrollBar().sizeHint().height()
        height = sum(self.rows.rowHeight(row) for row in range(len(rows)))
        self.rows.setFixedHeight(header + height + bar + 2 * self.rows.frameWidth())

    def _choose(self, name: str, value: Any) -> None:
        assert self._request
        reading = replace(self._request.reading, **{name: value})
        self.wanted.emit(replace(self._request, reading=reading))


SEPARATED = {"\t": worded("tabs"), ";": worded("semicolons"), ",": worded("commas")}
"""What stands between the cells, in words."""


def in_words(reading: Reading) -> str:
    """How a table was read, in a few words."""
    words = []
    if reading.encoding:
        words.append(ENCODINGS[reading.encoding])
    if reading.delimiter:
        words.append(SEPARATED[reading.delimiter])
    if reading.header is not None:
        words.append(worded("names in row 1") if reading.header else worded("no header"))
    if reading.decimal_comma:
        words.append(worded("decimal commas"))
    return said(listed(words))
