"""The tutorial's table: a row for every step, to be copied, and to be found on the surface."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gdsim.core.table import Column, columns
from gdsim.core.trajectory import Steps
from gdsim.language import counted, in_order, tr
from gdsim.session import Session
from gdsim.ui import theme as themes

Index = QModelIndex | QPersistentModelIndex


MOST_SHOWN = 1000
"""Rows whose texts are kept, to be painted again."""

MOST_COPIED = 10_000
"""Rows that are copied at once; more would block the window."""


CELL_MARGIN = 5
"""Pixels on either side of a cell's text."""


DISPLAY = int(Qt.ItemDataRole.DisplayRole)
FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StepsModel(QAbstractTableModel):
    """The known steps of the run, one row each, formatted when they are painted.

    Attributes:
        columns: What is shown of each step.
        standing: Rows up to where the run stands; those beyond, taken back, are pale.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows = 0
        self._stride = 1
        self.standing = 0
        # The texts of rows that were in sight, of the trajectory that is known.
        self._shown: dict[int, list[str]] = {}
        self._known = session.trajectory
        self.columns: tuple[Column, ...] = ()

    def restart(self) -> None:
        """Show a new run."""
        progress = self._session.progress
        assert progress is not None
        self.beginResetModel()
        self._shown.clear()
        self.columns = columns(self._session.problem, progress.ahead.layout, per_parameter=True)
        self._rows, self._stride = 0, 1
        self.endResetModel()

    def refresh(self) -> None:
        """Show the steps that have come, let go of those that were taken back."""
        steps = self._session.trajectory.steps
        # A branch or a new run has a trajectory of its own; rows of one change by thinning only.
        other = self._known is not self._session.trajectory or steps.stride != self._stride
        if other or len(steps) < self._rows or len(self._shown) > MOST_SHOWN:
            self._shown.clear()
        self._known = self._session.trajectory
        self.standing = len(self._session.steps)
        if steps.stride != self._stride:
            self.beginResetModel()
            self._rows, self._stride = len(steps), steps.stride
            self.endResetModel()
            return
        new, old = len(steps), self._rows
        if new > old:
            self.beginInsertRows(QModelIndex(), old, new - 1)
            self._rows = new
            self.endInsertRows()
        elif new < old:
            self.beginRemoveRows(QModelIndex(), new, old - 1)
            self._rows = new
            self.endRemoveRows()

    def rows(self, top: int, bottom: int) -> Steps:
        """The steps of the rows from `top` up to, but not with, `bottom`."""
        return self._session.trajectory.steps[top:bottom]

    def _texts(self, row: int) -> list[str]:
        """The cells of a row as they are shown; those in sight are asked for in every frame."""
        found = self._shown.get(row)
        if found is None:
            step = self.rows(row, row + 1)
            found = self._shown[row] = [column.texts(step)[0] for column in self.columns]
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many steps are shown."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns the table has."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell as it is shown."""
        # A table asks for a dozen roles of each cell in every frame.
        if role == DISPLAY and index.row() < len(self._session.trajectory):
            return in_order(self._texts(index.row())[index.column()])
        if role == FOREGROUND and index.row() >= self.standing:
            return QGuiApplication.palette().placeholderText()
        if role == ALIGNMENT:
            return TO_THE_RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        return None


class TableView(QTableView):
    """The steps, the last one in sight unless a row is selected."""

    selected = Signal(object)
    """The step (`Steps`, one row) of the selected row, or None."""
    copied = Signal(str)
    """What was copied, in a sentence."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._model = StepsModel(session)
        self.setModel(self._model)
        self.setAccessibleName(tr("Steps"))
        self.setAccessibleDescription(
            tr("A row for each step: a selected one is marked on the surface, and can be copied")
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        # Tab goes on to the next view, and arrow keys from cell to cell.
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        # One height for all rows, or Qt would measure each of a million.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + themes.px(8))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(themes.px(40))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.selectionModel().selectionChanged.connect(self._tell_selected)

    def sizeHint(self) -> QSize:
        """The header and a few rows."""
        return QSize(themes.px(600), themes.px(126))

    def restart(self) -> None:
        """Show a new run."""
        self._model.restart()
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give each column what it needs, and its share of what is left."""
        metrics = self.fontMetrics()
        needed = [
            2 * themes.px(CELL_MARGIN)
            + max(map(metrics.horizontalAdvance, (tr(column.title), column.usual)))
            for column in self._model.columns
        ]
        spare = max(0, self.viewport().width() - sum(needed))
        for index, width in enumerate(needed):
            self.setColumnWidth(index, width + spare * width // sum(needed))

    def refresh(self) -> None:
        """Show the steps so far."""
        before = self._model.standing
        self._model.refresh()
        standing = self._model.standing
        if standing != before:
            self.viewport().update()
        if self.selectionModel().hasSelection():
            return
        if standing == self._model.rowCount():
            self.scrollToBottom()
        else:
            self.scrollTo(self._model.index(max(0, standing - 1), 0))

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard, as a spreadsheet takes them."""
        ranges = [(r.top(), r.bottom() + 1) for r in self.selectionModel().selection().toList()]
        ranges = sorted(set(ranges)) or [(0, self._model.rowCount())]
        lines = ["\t".join(tr(column.title) for column in self._model.columns)]
        for top, bottom in ranges:
            steps = self._model.rows(top, min(bottom, top + MOST_COPIED + 1 - len(lines)))
            cells = zip(*(column.texts(steps) for column in self._model.columns), strict=True)
            lines += ["\t".join(row) for row in cells]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
        copied, wanted = len(lines) - 1, sum(bottom - top for top, bottom in ranges)
        self.copied.emit(
            counted("Copied {n} row.", "Copied {n} rows.", copied)
            if copied == wanted
            else tr(
                "Copied the first {copied:,} of {wanted:,} rows; gdsim run writes all to a file.",
                copied=copied,
                wanted=wanted,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; let Escape clear the selection."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def _tell_selected(self) -> None:
        row = self.currentIndex().row()
        found = self.selectionModel().hasSelection() and 0 <= row < self._model.rowCount()
        self.selected.emit(self._model.rows(row, row + 1) if found else None)
