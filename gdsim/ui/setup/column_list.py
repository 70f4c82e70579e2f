"""A table's columns, of which those that are ticked are the inputs of a model."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from gdsim import assets
from gdsim.language import tr
from gdsim.ui import theme as themes

ROWS = 6
"""So many are to be seen; of more, the list scrolls."""


class ColumnList(QListWidget):
    """A box to tick for each column; those that can't be inputs are grey and say why."""

    ticked = Signal(object)
    """The names of the columns that the user wants as inputs, in the table's order."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Inputs"))
        self.setAccessibleDescription(tr("Columns to predict from; Space ticks one"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._reasons: dict[str, str] = {}
        # Of its own accord, Qt draws boxes that are hardly seen on dark ground.
        self.setStyleSheet(
            f"""
            QListWidget::indicator {{ width: {themes.px(13)}px; height: {themes.px(13)}px;
                background: palette(base);
                border: 1px solid palette(dark); border-radius: 3px; }}
            QListWidget::indicator:checked {{ background: {themes.FILLED};
                border-color: {themes.FILLED};
                image: url("{assets.path("icons/check.svg").as_posix()}"); }}
            QListWidget::indicator:disabled {{ border-color: palette(mid); }}
            """
        )
        self.itemChanged.connect(self._tell)

    def show_columns(
        self, names: Sequence[str], inputs: Sequence[str], reasons: Mapping[str, str]
    ) -> None:
        """Show these columns.

        Args:
            names: All of them.
            inputs: Those that are inputs.
            reasons: Those that can't be, with the reason.
        """
        with QSignalBlocker(self):
            if [self.item(row).text() for row in range(self.count())] != list(names):
                self.clear()
                self.addItems(list(names))
            for item in self._items():
                reason = reasons.get(item.text(), "")
                flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
                item.setFlags(flags if reason else flags | Qt.ItemFlag.ItemIsEnabled)
                item.setToolTip(reason)
        self.show_inputs(inputs)
        rows = min(self.count(), ROWS)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth())

    def show_inputs(self, inputs: Sequence[str]) -> None:
        """Tick these."""
        with QSignalBlocker(self):
            for item in self._items():
                is_input = item.text() in inputs
                item.setCheckState(Qt.CheckState.Checked if is_input else Qt.CheckState.Unchecked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _tell(self) -> None:
        checked = [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]
        self.ticked.emit(tuple(item.text() for item in checked))
