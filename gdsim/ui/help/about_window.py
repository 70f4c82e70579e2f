"""The About window: versions, device, screen and licences, and a button that copies them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gdsim import assets
from gdsim.language import spoken, tr
from gdsim.ui import theme as themes
from gdsim.ui.about import LGPL_TEXT, LICENCES, QT_SOURCE, as_text, facts, screen_facts

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

WIDTH = 480


class AboutWindow(QDialog):
    """Tells what gdsim is.

    Attributes:
        facts: What is told, and copied.
        copy: The button that copies it.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setWindowTitle(tr("About gdsim"))
        self.facts = all_facts(window)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*(themes.px(20),) * 4)
        rows.setSpacing(themes.px(12))
        rows.addLayout(_heading())
        rows.addWidget(_table({what: value for what, value in self.facts.items() if value}))
        licences = _small(
            tr("Made of: {parts}.", parts=", ".join(f"{k} ({v})" for k, v in LICENCES.items()))
        )
        rows.addWidget(licences)
        rows.addWidget(
            _small(
                tr(
                    "Qt and PySide6 are used unchanged, as libraries of their own that can be"
                    " replaced, under the GNU LGPL, version 3. Its text: {text} Their source:"
                    " {source}",
                    text=LGPL_TEXT,
                    source=QT_SOURCE,
                )
            )
        )
        rows.addStretch(1)
        self.copy = QPushButton(tr("Copy for a report"))
        self.copy.setAccessibleDescription(tr("Copies the versions above as text."))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        close = QPushButton(tr("Close"))
        close.setAccessibleDescription(tr("Closes this window"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        rows.addLayout(buttons)
        close.setFocus()
        self.setMinimumWidth(themes.px(WIDTH))
        # Qt would have it no higher than two thirds of the screen, and the lines on each other.
        self.resize(themes.px(WIDTH), rows.totalHeightForWidth(themes.px(WIDTH)))

    def _copy(self) -> None:
        QApplication.clipboard().setText(as_text(self.facts))
        self.copy.setText(tr("Copied"))


def all_facts(window: "MainWindow") -> dict[str, str]:
    """What is told of the program as it runs in the window."""
    area = window.area
    # A loss of one parameter has no third dimension, whatever the computer can.
    why_not = "" if window.surface.background.height_is_loss else area.why_not
    return {
        **facts(window.session.settings.device),
        **screen_facts(),
        "Size": f"{window.preferences.value('scale')} %",
        "Language": spoken(),
        "OpenGL": why_not or ("works" if area.solid else "not tried yet"),
    }


def _heading() -> QHBoxLayout:
    from PySide6.QtGui import QIcon

    sign = QLabel()
    side = themes.px(48)
    sign.setPixmap(QIcon(str(assets.path("icons/gdsim.svg"))).pixmap(side, side))
    name = QLabel("gdsim")
    name.setFont(themes.font(themes.LARGE, bold=True))
    story = QLabel(tr("See gradient descent, one step at a time."), wordWrap=True)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(name)
    words.addWidget(story)
    row = QHBoxLayout()
    row.setSpacing(themes.px(12))
    row.addWidget(sign)
    row.addLayout(words, 1)
    return row


def _table(told: dict[str, str]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(themes.px(16))
    grid.setVerticalSpacing(themes.px(2))
    grid.setColumnStretch(1, 1)
    for row, (what, value) in enumerate(told.items()):
        name = QLabel(what)
        name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        grid.addWidget(name, row, 0)
        grid.addWidget(_selectable(QLabel(value)), row, 1)
    return table


def _small(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setFont(themes.font(themes.SMALL))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return _selectable(label)


def _selectable(label: QLabel) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
