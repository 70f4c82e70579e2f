"""The Preferences window: each choice takes effect at once, and what is locked says by whom."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gdsim.language import spoken, tr
from gdsim.ui import folders
from gdsim.ui import theme as themes
from gdsim.ui.preferences import LAST, PREFERENCES, Preferences, Value
from gdsim.ui.preferences_words import ABOUT, TITLES, values

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

LOOK = (
    "theme",
    "scale",
    "language",
    "map_colours",
    "projector",
    "projector_ground",
    "reduced_motion",
)
START = ("problem", "optimizer", "learning_rate", "dtype", "device", "speed", "lesson", "autosave")

REBUILDING = frozenset({"language", "scale", "projector", "projector_ground"})
"""What this window, too, is made anew for."""

WIDTH, HEIGHT = 520, 470
ABOVE = 96
"""Pixels of the screen that are left to its bars."""


class PreferencesWindow(QDialog):
    """Lists what can be preferred.

    Attributes:
        editors: The control of each preference, by its name.
        notes: What stands below it: who has locked it, or what is wrong.
        tabs: Its pages.
        back: Goes back to the first values.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._preferences: Preferences = window.preferences
        self._devices = ["cpu"]
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self.tabs = QTabWidget()
        self.editors: dict[str, QWidget] = {}
        self.notes: dict[str, QLabel] = {}
        self._build()
        self._preferences.changed.connect(self._follow)
        window.session.devices_found.connect(self._list_devices)
        window.session.find_devices()

    def sizeHint(self) -> QSize:
        """Large enough for most; what is larger scrolls."""
        width = max(themes.px(WIDTH), self.minimumSizeHint().width())
        return QSize(width, min(themes.px(HEIGHT), self.screen().size().height() - ABOVE))

    # Building

    def _build(self) -> None:
        """Make what is seen, in what is now the language and the size."""
        page = self.tabs.currentIndex()
        focused = next((name for name, editor in self.editors.items() if editor.hasFocus()), "")
        if self._content:
            self._content.hide()
            self._content.deleteLater()
        self.setWindowTitle(tr("Preferences"))
        self._content = QWidget()
        self._around.addWidget(self._content)
        rows = QVBoxLayout(self._content)
        rows.setContentsMargins(*(themes.px(12),) * 4)
        rows.setSpacing(themes.px(12))
        self.tabs = QTabWidget()
        self.tabs.addTab(self._page(LOOK), tr("Appearance"))
        self.tabs.addTab(self._page(START), tr("At the start"))
        self.tabs.tabBar().setAccessibleName(tr("Pages of preferences"))
        self.tabs.tabBar().setAccessibleDescription(tr("Arrow keys choose a page"))
        self.tabs.setCurrentIndex(page)
        rows.addWidget(self.tabs, 1)
        rows.addWidget(_muted(tr("Kept in {place}", place=folders.here().settings)))
        self.back = QPushButton(tr("Back to first values"))
        self.back.setAccessibleDescription(tr("Has all preferences as they are at first"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(lambda: self._preferences.forget())
        close = QPushButton(tr("Close"))
        close.setAccessibleDescription(tr("Closes this window"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(close)
        rows.addLayout(buttons)
        self._show()
        self.resize(self.sizeHint())
        if focused:
            self.editors[focused].setFocus()

    def _page(self, names: tuple[str, ...]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(*(themes.px(16),) * 4)
        form.setHorizontalSpacing(themes.px(16))
        form.setVerticalSpacing(themes.px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in names:
            editor = self._editor(name)
            editor.setAccessibleName(tr(TITLES[name]))
            editor.setAccessibleDescription(tr(ABOUT[name]))
            editor.setToolTip(tr(ABOUT[name]))
            self.editors[name], self.notes[name] = editor, _muted("")
            together = QVBoxLayout()
            together.setSpacing(themes.px(2))
            together.addWidget(editor)
            together.addWidget(self.notes[name])
            if isinstance(editor, QCheckBox):
                form.addRow("", together)
            else:
                label = QLabel(tr(TITLES[name]))
                label.setBuddy(editor)
                form.addRow(label, together)
        scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(page)
        bar = scrolled.verticalScrollBar().sizeHint().width()
        scrolled.setMinimumWidth(page.minimumSizeHint().width() + bar)
        return scrolled

    def _editor(self, name: str) -> QWidget:
        if isinstance(PREFERENCES[name].first, bool):
            switch = QCheckBox(tr(TITLES[name]))
            switch.toggled.connect(lambda on: self._prefer(name, on))
            return switch
        if name == "learning_rate":
            number = QLineEdit()
            number.setPlaceholderText(tr("the problem's own"))
            number.setMinimumHeight(_Box().sizeHint().height())
            number.editingFinished.connect(lambda: self._prefer_rate(number.text()))
            return number
        box = _Box()
        for value, text in self._values(name).items():
            box.addItem(text, value)
        box.activated.connect(lambda _: self._prefer(name, box.currentData()))
        return box

    def _values(self, name: str) -> dict[Value, str]:
        if name == "device":
            return {device: tr("CPU") if device == "cpu" else device for device in self._devices}
        return _lessons() if name == "lesson" else values(name)

    # Showing

    def _follow(self, name: str) -> None:
        if name in REBUILDING:
            # Once the control that was used is done with it.
            QTimer.singleShot(0, self, self._build)
        else:
            self._show()

    def _show(self) -> None:
        """Show what is preferred now."""
        preferences = self._preferences
        for name, editor in self.editors.items():
            value, locked = preferences.value(name), preferences.is_locked(name)
            editor.setEnabled(not locked)
            by = preferences.locked_by(name)
            note = tr("Set by defaults.ini in {folder}", folder=by) if by else tr("Set for you")
            self._note(name, note if locked else "")
            blocked = editor.blockSignals(True)
            if isinstance(editor, QCheckBox):
                editor.setChecked(bool(value))
            elif isinstance(editor, QLineEdit):
                editor.setText(f"{value:g}" if value else "")
            elif isinstance(editor, QComboBox):
                _choose(editor, value)
            editor.blockSignals(blocked)
        if not preferences.is_locked("problem"):
            last = preferences.value("problem") == LAST
            told = tr("It brings its own settings; those below are for the very first start.")
            self._note("problem", told if last else "")
        self.back.setEnabled(
            any(
                preferences.value(name) != preferences.first(name)
                for name in PREFERENCES
                if not preferences.is_locked(name)
            )
        )

    def _note(self, name: str, sentence: str, wrong: bool = False) -> None:
        note = self.notes[name]
        note.setText(sentence)
        note.setVisible(bool(sentence))
        # BrightText is the theme's colour of what is wrong.
        role = QPalette.ColorRole.BrightText if wrong else QPalette.ColorRole.PlaceholderText
        note.setForegroundRole(role)

    def _list_devices(self, found: list[tuple[str, str]]) -> None:
        self._devices = [device for device, _ in found]
        box = self.editors["device"]
        assert isinstance(box, QComboBox)
        box.clear()
        for device, title in found:
            box.addItem(title, device)
        self._show()

    # Taking over

    def _prefer(self, name: str, value: Any) -> None:
        self._preferences.set(name, value)
        self._show()

    def _prefer_rate(self, text: str) -> None:
        try:
            # A comma is how half of the world's schools write a decimal point.
            rate = float(text.strip().replace(",", ".") or 0)
            self._preferences.set("learning_rate", rate)
        except ValueError:
            low, high = PREFERENCES["learning_rate"].choices
            told = tr("A number above {low:g}, up to {high:g}, or nothing.", low=low, high=high)
            self._note("learning_rate", told, wrong=True)
        else:
            self._show()


class _Box(QComboBox):
    """A choice that leaves the wheel to the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll instead."""
        event.ignore()


def _choose(box: QComboBox, value: Value) -> None:
    if box.findData(value) < 0:
        # An administrator's, or that of a lesson or a device that is not here.
        box.addItem(tr("{size} %", size=value) if isinstance(value, int) else str(value), value)
    box.setCurrentIndex(box.findData(value))


def _lessons() -> dict[Value, str]:
    """The lessons there are, and none."""
    from gdsim.lessons import shelf

    there = shelf.entries(spoken(), folders.here().data / "lessons")
    return {"": tr("None"), **{entry.id: entry.lesson.title for entry in there if entry.lesson}}


def _muted(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setFont(themes.font(themes.SMALL))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
