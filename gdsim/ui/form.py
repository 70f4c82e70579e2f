"""Rows of a name and a field, aligned with those of every other form in the same column."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from gdsim.language import tr, worded
from gdsim.ui import theme as themes

SPACING = 4
WIDEST_LABELS = (
    worded("Learning rate"),
    worded("Schedule"),
    worded("Momentum"),
    worded("Tolerance"),
    worded("Precision"),
)
"""A name that is wider than all of these goes on in a second line."""


class Form(QWidget):
    """Fields below each other, most of them with their names on the left."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(themes.px(SPACING))
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, name: str, field: QWidget) -> QLabel:
        """Add a row with a name; the name is returned."""
        label = QLabel(name, wordWrap=True)
        metrics = QFontMetrics(themes.font(themes.NORMAL))
        # A single word that is wider than the column can't go on in a second line.
        widest = (*map(tr, WIDEST_LABELS), *name.split())
        # What metrics round down is a pixel more when it is written.
        label.setFixedWidth(1 + max(map(metrics.horizontalAdvance, widest)))
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # For those who can't see that the one stands beside the other.
        label.setBuddy(getattr(field, "editor", field))
        self._rows.addRow(label, field)
        return label

    def add_wide(self, field: QWidget) -> None:
        """Add a row that needs no name and has all the room."""
        self._rows.addRow(field)

    def add_headed(self, name: str, field: QWidget) -> None:
        """Add a row with its name above it, for a field that needs all the room."""
        heading = QLabel(name)
        heading.setFont(themes.font(themes.SMALL))
        heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        heading.setBuddy(getattr(field, "editor", field))
        together = QWidget()
        rows = QVBoxLayout(together)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(themes.px(1))
        rows.addWidget(heading)
        rows.addWidget(field)
        self._rows.addRow(together)

    def set_names_above(self, above: bool) -> None:
        """Have names above their fields, which then have all the width, or on their left."""
        policy = QFormLayout.RowWrapPolicy
        self._rows.setRowWrapPolicy(policy.WrapAllRows if above else policy.DontWrapRows)

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide the row of a field."""
        self._rows.setRowVisible(field, shown)

    def clear(self) -> None:
        """Delete all rows."""
        while self._rows.rowCount():
            self._rows.removeRow(0)
