"""A choice of one among many parameters."""

from PySide6.QtCore import QSignalBlocker, QStringListModel
from PySide6.QtWidgets import QListView

from gdsim.ui.choice_box import BESIDE, ChoiceBox


class ParameterBox(ChoiceBox):
    """The parameters by name, up to thousands of them; typing how a name begins goes there."""

    def __init__(self) -> None:
        super().__init__()
        # A number stands beside it.
        self.setMinimumContentsLength(4)
        # Opening a list of 8,577 names takes 25 ms so; with a model in Python it took 150 ms.
        self._names = QStringListModel()
        self.setModel(self._names)
        entries = QListView()
        entries.setUniformItemSizes(True)
        self.setView(entries)

    def set_names(self, names: tuple[str, ...]) -> None:
        """Offer other parameters; the first is chosen."""
        with QSignalBlocker(self):
            self._names.setStringList(names)
            self.setCurrentIndex(0)

    def list_width(self) -> int:
        """The width of the longest name, which alone is measured."""
        longest = max(self._names.stringList(), key=len, default="")
        return self.fontMetrics().horizontalAdvance(longest) + BESIDE
