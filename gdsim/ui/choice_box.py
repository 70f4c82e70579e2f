"""A combo box for a narrow column: its list is as wide as its texts, and can have headings."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from gdsim.language import said
from gdsim.ui import theme as themes

BESIDE = 24
"""Pixels beside an entry in the list."""


class ChoiceBox(QComboBox):
    """A choice among entries, each of which stands for something (its data)."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(7)
        # A click must not take the keyboard from the shortcuts.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._headings: list[QStandardItem] = []
        self._told = ""
        self.currentTextChanged.connect(self._tell)

    def add_heading(self, text: str) -> None:
        """Add a line that can't be chosen."""
        heading = QStandardItem(said(text))
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setFont(themes.font(themes.SMALL, bold=True))
        entries = self.model()
        assert isinstance(entries, QStandardItemModel)
        entries.appendRow(heading)
        self._headings.append(heading)

    def add_entry(self, text: str, data: Any, tip: str = "") -> None:
        """Add an entry, with more about it as a tool tip."""
        self.addItem(said(text), data)
        self.setItemData(self.count() - 1, said(tip), Qt.ItemDataRole.ToolTipRole)

    def show_choice(self, data: Any) -> None:
        """Show the entry that stands for this, without telling that it was chosen."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(data))

    def showPopup(self) -> None:
        """Open the list, as wide as its widest text."""
        for heading in self._headings:
            # Otherwise in the colour of what is switched off, which is hard to read.
            heading.setForeground(self.palette().placeholderText())
        view = self.view()
        room = view.verticalScrollBar().sizeHint().width() + 2 * view.frameWidth()
        view.setMinimumWidth(self.list_width() + room)
        super().showPopup()

    def list_width(self) -> int:
        """The width of the widest entry, in pixels."""
        # Qt's own hint, `view().sizeHintForColumn`, falls short of long entries.
        widths = (
            QFontMetrics(
                self.itemData(i, Qt.ItemDataRole.FontRole) or self.font()
            ).horizontalAdvance(self.itemText(i))
            for i in range(self.count())
        )
        return max(widths, default=0) + themes.px(BESIDE)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802
        """Shorten what is chosen where there is no room for it."""
        super().initStyleOption(option)
        option.currentText = self._fitting(option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell all of what is shortened now."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        """Have what is chosen as the tool tip, where it is shortened; else that of the field."""
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        if self.toolTip() != self._told:
            return  # It says what is chosen here, and the open list has all of each text.
        whole = self.currentText()
        self._told = whole if self._fitting(option) != whole else ""
        self.setToolTip(self._told)

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        # Fusion leaves a pixel free at each end.
        room = self.style().subControlRect(control, option, part, self).width() - 2
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the column scroll instead."""
        event.ignore()
