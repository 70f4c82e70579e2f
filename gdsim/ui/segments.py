"""A few choices side by side, of which one is taken."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gdsim.ui import theme as themes


class Segments(QWidget):
    """A row of buttons, one for each action of an exclusive group.

    The actions say what is chosen, what can be, and why not: in their tool tips.
    """

    def __init__(self, group: QActionGroup, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # In the palette's own colours, as what is selected anywhere.
        self.setStyleSheet(
            "QToolButton { padding: 2px 7px; border: 1px solid palette(mid); margin-left: -1px;"
            " background: palette(button); }"
            "QToolButton:hover:!checked { background: palette(midlight); }"
            "QToolButton:checked { background: palette(highlight);"
            " border-color: palette(highlight); color: palette(highlighted-text); }"
            "QToolButton:disabled { color: palette(dark); }"
            "QToolButton:focus { border: 2px solid palette(text); }"
        )
        self.buttons: list[QToolButton] = []
        for action in group.actions():
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setFont(themes.font(themes.SMALL))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleDescription(name)
            row.addWidget(button)
            self.buttons.append(button)
