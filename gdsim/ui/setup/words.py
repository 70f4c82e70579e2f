"""Labels for what a table or a formula says: any text, in as many lines as it takes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from gdsim.language import said
from gdsim.ui import theme as themes

QUIET = QPalette.ColorRole.PlaceholderText
WRONG = QPalette.ColorRole.BrightText


class Words(QLabel):
    """A label that takes the width there is, and is not there while it is empty.

    Its text is never taken for HTML: it may be from a file.
    """

    def __init__(self, colour: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> None:
        super().__init__(wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(themes.font(themes.SMALL))
        self.setForegroundRole(colour)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.hide()

    def say(self, text: str) -> None:
        """Show this, or nothing."""
        self.setText(said(text))
        self.setVisible(bool(text))
