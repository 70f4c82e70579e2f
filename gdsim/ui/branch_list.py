"""The branches of the run: return to one, rename, hide or delete it."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.theme import Theme

HINT = "Go back, change a setting and step: the old way stays here as a branch."

BRANCH = Qt.ItemDataRole.UserRole


class BranchList(QWidget):
    """One row per branch; the bold one is being stepped, an unticked one is hidden."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._theme: Theme | None = None
        self.list = QListWidget()
        self.list.setAccessibleName("Branches")
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.itemChanged.connect(self._edited)
        self.list.itemActivated.connect(self._activated)
        self.list.currentItemChanged.connect(self._follow_selection)
        self._hint = QLabel(HINT, wordWrap=True)
        self.return_button = self._button("Return", "Step this branch again (Enter)", self._return)
        self.rename_button = self._button("Rename", "Give it another name (F2)", self._rename)
        self.delete_button = self._button("Delete", "Forget it (Delete)", self._delete)
        buttons = QHBoxLayout()
        for button in (self.return_button, self.rename_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.addWidget(self._hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        # Later: the list must not be made anew while it is telling of an edit.
        session.branches_changed.connect(self.show_branches, Qt.ConnectionType.QueuedConnection)
        self._follow_selection()

    def _button(self, text: str, tip: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(slot)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.show_branches()

    def show_branches(self) -> None:
        """Show the branches that there are."""
        if self._theme is None:
            return
        branches = self._session.branches
        with QSignalBlocker(self.list):
            self.list.clear()
            for branch in branches:
                item = QListWidgetItem(branch.name or "the run so far")
                item.setData(BRANCH, branch.id)
                swatch = QPixmap(14, 14)
                swatch.fill(themes.branch_colour(self._theme, branch.colour))
                item.setIcon(QIcon(swatch))
                flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                item.setFlags(flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
                shown = Qt.CheckState.Checked if branch.visible else Qt.CheckState.Unchecked
                item.setCheckState(shown)
                self.list.addItem(item)
                if branch is branches.active:
                    item.setFont(themes.font(themes.NORMAL, bold=True))
                    self.list.setCurrentItem(item)
        self._hint.setVisible(len(branches) == 1)
        self._follow_selection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the selected branch."""
        if event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> int | None:
        item = self.list.currentItem()
        return None if item is None else int(item.data(BRANCH))

    def _follow_selection(self) -> None:
        other = self._chosen() not in (None, self._session.branches.active.id)
        self.return_button.setEnabled(other)
        self.delete_button.setEnabled(other)
        self.rename_button.setEnabled(self._chosen() is not None)

    def _edited(self, item: QListWidgetItem) -> None:
        branch = self._session.branches.get(item.data(BRANCH))
        if branch is None:
            return
        visible = item.checkState() == Qt.CheckState.Checked
        name = item.text().strip()
        changed = branch.visible != visible or (name and branch.name != name)
        branch.visible, branch.name = visible, name or branch.name
        if changed:
            self._session.branches_changed.emit()

    def _activated(self) -> None:
        self._return()

    def _return(self) -> None:
        branch = self._chosen()
        if branch is not None:
            self._session.switch(branch)

    def _rename(self) -> None:
        if item := self.list.currentItem():
            self.list.editItem(item)

    def _delete(self) -> None:
        branch = self._chosen()
        if branch is not None:
            self._session.delete(branch)
