"""A part of a column that is opened and closed by its heading."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gdsim.ui import theme as themes


class Fold(QWidget):
    """A heading with an arrow, and below it, while it is open, what it holds."""

    def __init__(self, name: str, content: QWidget) -> None:
        super().__init__()
        self.content = content
        self.heading = QToolButton()
        self.heading.setCheckable(True)
        self.heading.setAutoRaise(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setFont(themes.font(themes.SMALL))
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.heading.toggled.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(themes.px(2))
        layout.addWidget(self.heading)
        layout.addWidget(content)
        self.set_name(name)
        self._show(False)

    @property
    def is_open(self) -> bool:
        """Whether what it holds is shown."""
        return self.heading.isChecked()

    def open(self) -> None:
        """Show what it holds."""
        self.heading.setChecked(True)

    def set_name(self, name: str) -> None:
        """Give it another heading, which is shortened where there is no room for it."""
        self._name = name
        self.heading.setAccessibleName(name)
        self.heading.setToolTip(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the heading as far as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        heading = self.heading
        metrics = heading.fontMetrics()
        # What the style takes beside the text, for the arrow above all.
        beside = heading.sizeHint().width() - metrics.horizontalAdvance(heading.text())
        room = self.width() - beside
        heading.setText(metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room))

    def _show(self, opened: bool) -> None:
        self.heading.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.content.setVisible(opened)
