"""The runs side by side: branches of one run, or runs that step together; and how they rank."""

import math
from collections.abc import Callable
from typing import Annotated, Any

import msgspec
from msgspec import Meta
from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gdsim.branches import Branch
from gdsim.core.progress import Verdict
from gdsim.core.ranking import distance_to_minimum, iterations_to
from gdsim.core.runs import MOST
from gdsim.core.table import LOSS_DECIMALS, number
from gdsim.language import in_order, said, tr, worded
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.comparing import comparing_menu
from gdsim.ui.fields import NumberField
from gdsim.ui.plot import branch_style
from gdsim.ui.surface.legend import run_sign
from gdsim.ui.theme import Theme
from gdsim.ui.view_states import read

HINT = worded(
    "Add a run to compare optimizers, learning rates, schedules, seeds or starts, step by step."
    " Or go back, change a setting and step: the old way stays here as a branch."
)

NAME, LOSS, REACHED, DISTANCE, STATE = range(5)
NUMBERS = (LOSS, REACHED, DISTANCE)

RANKING = ("1", "2", "3", "4", "5")
"""The keys that, with Alt, rank by the columns."""

TITLES = (worded("Name"), worded("Loss"), worded("Reached"), worded("Distance"), worded("State"))

TIPS = (
    worded("A click on a title ranks the runs by that column"),
    worded("The loss where the run stands"),
    worded("After how many iterations the run had the loss to reach"),
    worded("How far the run is from the nearest known minimum"),
    worded("Where the run stands, and how it ended"),
)

USUAL = (
    "",
    "1.2345e+05",
    "100,000",
    "1.2345e+05",
    worded("{state} at {n}", state=worded("converged"), n="1,000"),
)
"""Texts that most often fill each column; the names have what is left."""

CELL_MARGINS, SORT_SIGN = 12, 26
"""Pixels that a column needs beside its texts, and beside its title."""

ROW_HEIGHT = 16
"""Pixels; low, since eight of them should be seen at once."""

FIRST_TARGET = 0.01

TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _State(msgspec.Struct):
    target: float = FIRST_TARGET
    column: Annotated[int, Meta(ge=0)] = LOSS
    descending: bool = False


class RunList(QWidget):
    """One row per run; the bold one is in full view, an unticked one is hidden.

    Attributes:
        tree: The rows; a click on a title ranks them by that column.
        target: The loss whose reaching is timed.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._theme: Theme | None = None
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Runs"))
        self.tree.setAccessibleDescription(
            tr(
                "A row for each run: Enter has it in full view, Space hides it, F2 names it,"
                " Delete removes it. Alt and the number of a column ranks the runs by it."
            )
        )
        self.tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setIconSize(QSize(themes.px(26), themes.px(14)))
        self.tree.setFont(themes.font(themes.SMALL))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # F2 would edit whichever cell was clicked: see `keyPressEvent`.
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._make_header()
        self.tree.itemChanged.connect(self._edited)
        self.tree.itemActivated.connect(self._return)
        self.tree.currentItemChanged.connect(self._follow_selection)
        # Or the hint would have too little room in a low dock.
        self.tree.setMinimumHeight(self.tree.header().sizeHint().height() + themes.px(ROW_HEIGHT))
        self._hint = QLabel(tr(HINT), wordWrap=True)
        # Which of them was in full view when they were shown last.
        self._active = session.branches.active.id

        self.add_button = self._button(tr("Add run"), tr("Step another run beside this one"), None)
        self.add_button.setMenu(comparing_menu(session, self.add_button))
        self.together = QCheckBox(tr("step together"))
        self.together.setToolTip(tr("A step is one of each run; off: only the bold one steps"))
        self.together.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.together.toggled.connect(session.set_together)
        self.return_button = self._button(
            tr("Show"), tr("Have this one in full view (Enter)"), self._return
        )
        self.rename_button = self._button(
            tr("Rename"), tr("Give it another name (F2)"), self._rename
        )
        self.delete_button = self._button(tr("Remove"), tr("Forget it (Delete)"), self._delete)
        self._target = FIRST_TARGET
        self.target = NumberField(tr("loss to reach"))
        self.target.set_value(FIRST_TARGET)
        self.target.setMaximumWidth(themes.px(64))
        self.target.explain(tr("The table tells after how many iterations each run had this loss"))
        self.target.entered.connect(self._aim)
        self._lay_out()
        # Later: the list must not be made anew while it is telling of an edit.
        session.branches_changed.connect(self.show_runs, Qt.ConnectionType.QueuedConnection)
        self._follow_selection()

    def _make_header(self) -> None:
        tree, header = self.tree, self.tree.header()
        tree.setHeaderLabels([tr(title) for title in TITLES])
        header.setFont(themes.font(themes.SMALL))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        # As wide as most texts that come, so that nothing moves while they change.
        width = header.fontMetrics().horizontalAdvance
        for column, (title, tip, usual) in enumerate(
            zip(TITLES, TIPS, map(said, USUAL), strict=True)
        ):
            tree.headerItem().setToolTip(column, tr(tip))
            tree.setColumnWidth(
                column,
                max(
                    width(usual) + themes.px(CELL_MARGINS), width(tr(title)) + themes.px(SORT_SIGN)
                ),
            )
        for column in NUMBERS:
            # The sign of the sorting stands at the right end.
            tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
        tree.setSortingEnabled(True)
        tree.sortByColumn(LOSS, Qt.SortOrder.AscendingOrder)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        label = QLabel(tr("Loss to reach"))
        commands: tuple[QWidget, ...] = (
            self.add_button,
            self.return_button,
            self.rename_button,
            self.delete_button,
            self.together,
        )
        for part in commands:
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self.target)
        # Small, for as many rows as can be.
        for part in (*commands, label, self.target.edit):
            part.setFont(themes.font(themes.SMALL))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(themes.margins(8, 0, 8, 2))
        layout.setSpacing(themes.px(2))
        layout.addWidget(self._hint)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)

    def _button(self, text: str, tip: str, slot: Callable[[], None] | None) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        if slot:
            button.clicked.connect(slot)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.show_runs()

    def view_state(self) -> dict[str, Any]:
        """The loss whose reaching is timed, and by which column the runs are ranked."""
        header = self.tree.header()
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return {
            "target": self._target,
            "column": header.sortIndicatorSection(),
            "descending": descending,
        }

    def restore_view(self, state: object) -> None:
        """Have the list as it was."""
        kept = read(state, _State)
        if math.isfinite(kept.target):
            self._aim(kept.target)
        if kept.column < len(TIPS):
            order = Qt.SortOrder.DescendingOrder if kept.descending else Qt.SortOrder.AscendingOrder
            self.tree.sortByColumn(kept.column, order)

    def restart(self) -> None:
        """Show a new run."""

    def show_runs(self) -> None:
        """Show the runs that there are."""
        if self._theme is None:
            return
        branches = self._session.branches
        chosen = self._chosen()
        if branches.active.id != self._active or chosen not in branches.ids:
            chosen = self._active = branches.active.id
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for branch in branches:
                row = _Row(branch.id)
                colour = themes.branch_colour(self._theme, branch.colour)
                row.setSizeHint(NAME, QSize(0, themes.px(ROW_HEIGHT)))
                style = branch_style(branch.colour)
                row.setIcon(NAME, run_sign(colour, self._theme.base, style))
                row.setText(NAME, said(branch.name) or tr("the run so far"))
                shown = Qt.CheckState.Checked if branch.visible else Qt.CheckState.Unchecked
                row.setCheckState(NAME, shown)
                row.setFlags(row.flags() | Qt.ItemFlag.ItemIsEditable)
                row.setToolTip(NAME, row.text(NAME))
                for column in NUMBERS:
                    row.setTextAlignment(column, TO_THE_RIGHT)
                self.tree.addTopLevelItem(row)
                if branch is branches.active:
                    row.setFont(NAME, themes.font(themes.SMALL, bold=True))
                if branch.id == chosen:
                    self.tree.setCurrentItem(row)
        with QSignalBlocker(self.together):
            self.together.setChecked(branches.together)
        self.together.setEnabled(len(branches) > 1)
        self.add_button.setEnabled(len(branches) < MOST)
        self._hint.setVisible(len(branches) == 1)
        has_minima = bool(self._session.problem.minima)
        self.tree.setColumnHidden(DISTANCE, not has_minima)
        self._follow_selection()
        self.refresh()

    def refresh(self) -> None:
        """Show how the runs stand now."""
        if not self.isVisible():
            return
        with QSignalBlocker(self.tree):
            # Sorted once, after all have their numbers.
            self.tree.setSortingEnabled(False)
            for row in self._rows:
                if branch := self._session.branches.get(row.run):
                    self._tell(row, branch)
            self.tree.setSortingEnabled(True)

    def showEvent(self, event: object) -> None:
        """Show what has changed meanwhile."""
        self.refresh()

    @property
    def _rows(self) -> list["_Row"]:
        rows = (self.tree.topLevelItem(index) for index in range(self.tree.topLevelItemCount()))
        return [row for row in rows if isinstance(row, _Row)]

    def _tell(self, row: "_Row", branch: Branch) -> None:
        progress = branch.progress
        if progress is None:
            return
        done = branch.trajectory.row_of(progress.iteration) + 1
        loss = float(progress.ahead.loss[0])
        reached = iterations_to(branch.trajectory.steps[:done], progress.ahead, self._target)
        away = distance_to_minimum(self._session.problem, progress.ahead.parameters[0])
        row.tell(LOSS, loss, in_order(number(loss, LOSS_DECIMALS)))
        row.tell(REACHED, reached, "" if reached is None else f"{reached:,}")
        row.tell(DISTANCE, away, "" if away is None else number(away, LOSS_DECIMALS))
        end = progress.keep + len(progress.steps)
        at = f"{progress.iteration:,}"
        if progress.verdict is not Verdict.OPEN:
            state = tr("{state} at {n}", state=progress.verdict.value, n=at)
        elif progress.iteration < end:
            state = tr("at {n} of {end}", n=at, end=f"{end:,}")
        else:
            state = tr("at {n}", n=at)
        row.setText(STATE, state)
        row.setToolTip(STATE, said(progress.reason))

    def _aim(self, loss: float) -> None:
        self._target = loss
        self.target.set_value(loss)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the selected run, or have its name written anew."""
        if event.key() == Qt.Key.Key_Delete:
            self._delete()
        elif event.key() == Qt.Key.Key_F2:
            self._rename()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text() in RANKING:
            self._rank(RANKING.index(event.text()))
        else:
            super().keyPressEvent(event)

    def _rank(self, column: int) -> None:
        """Sort by the column; by the same again, the other way round."""
        header = self.tree.header()
        again = header.sortIndicatorSection() == column
        down = again and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.tree.sortByColumn(column, order)

    def _chosen(self) -> int | None:
        row = self.tree.currentItem()
        return row.run if isinstance(row, _Row) else None

    def _follow_selection(self) -> None:
        other = self._chosen() not in (None, self._session.branches.active.id)
        self.return_button.setEnabled(other)
        self.delete_button.setEnabled(other)
        self.rename_button.setEnabled(self._chosen() is not None)

    def _edited(self, row: QTreeWidgetItem) -> None:
        branch = self._session.branches.get(row.run) if isinstance(row, _Row) else None
        if branch is None:
            return
        visible = row.checkState(NAME) == Qt.CheckState.Checked
        name = row.text(NAME).strip()
        renamed = name not in ("", said(branch.name))
        changed = branch.visible != visible or renamed
        branch.visible, branch.named = visible, branch.named or renamed
        branch.name = name if renamed else branch.name
        if changed:
            self._session.branches_changed.emit()

    def _return(self) -> None:
        run = self._chosen()
        if run is not None:
            self._session.switch(run)

    def _rename(self) -> None:
        if row := self.tree.currentItem():
            self.tree.editItem(row, NAME)

    def _delete(self) -> None:
        run = self._chosen()
        if run is not None:
            self._session.delete(run)


class _Row(QTreeWidgetItem):
    """A run's row, sorted by its numbers; what has none comes last."""

    def __init__(self, run: int) -> None:
        super().__init__()
        self.run = run
        self._numbers: dict[int, float] = {}

    def tell(self, column: int, value: float | None, text: str) -> None:
        """Show a number."""
        nothing = value is None or math.isnan(value)
        self._numbers[column] = math.inf if nothing or value is None else value
        self.setText(column, text)

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        tree = self.treeWidget()
        column = tree.sortColumn() if tree else NAME
        if isinstance(other, _Row) and column in self._numbers:
            return self._numbers[column] < other._numbers.get(column, math.inf)
        return self.text(column) < other.text(column)
