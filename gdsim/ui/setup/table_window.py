"""The window beside the main one in which a table is opened and its columns are chosen."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.core.chosen import MOST_INPUTS
from gdsim.core.faults import SettingsError
from gdsim.language import tr
from gdsim.ui import theme as themes
from gdsim.ui.flow_layout import FlowLayout
from gdsim.ui.fold import Fold
from gdsim.ui.own_keys import OwnKeys
from gdsim.ui.setup.choosing import columns_of
from gdsim.ui.setup.desk import Desk
from gdsim.ui.setup.opening import Offer, Opened, Request, offers
from gdsim.ui.setup.own_units import OwnUnits
from gdsim.ui.setup.reading_form import ReadingForm, in_words
from gdsim.ui.setup.roles import Roles
from gdsim.ui.setup.words import WRONG, Words

WIDTH = 340

BESIDE, BELOW = 12, 80
"""Pixels from the main window's right edge and its top, where the tool bar stays to be seen."""

PATIENCE = 500
"""Milliseconds after which it is shown how far something is."""

STEPS = 1000
"""Of the progress bar."""


class TableWindow(QWidget):
    """Which table it is, what is wrong with it, and what its columns are for.

    Nothing here waits for the user: the run is there beside it, and follows each choice.

    Attributes:
        summary: The table in use.
        message: What is wrong with the one that was asked for.
        offers: The buttons for what might help.
    """

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        # A tool's window stays over its parent, whose shortcuts go on working.
        super().__init__(parent, Qt.WindowType.Tool)
        self._desk, self._main = desk, parent
        self.setWindowTitle(tr("Your table"))
        self.summary, self.message = Words(), Words()
        for label in (self.summary, self.message):
            label.setFont(themes.font(themes.NORMAL))
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.offers: list[QPushButton] = []
        self._offers = QWidget()
        self._offers_row = FlowLayout(self._offers, gap=6, row_gap=4)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(themes.px(8))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Leave the run as it is"))
        self.cancel_button.clicked.connect(desk.cancel)
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        self._progress.hide()
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE)
        self._waiting.timeout.connect(self._progress.show)
        self.reading = ReadingForm()
        self.reading.wanted.connect(desk.read)
        self._how = Fold("", self.reading)
        # Whether it was opened for the sake of a choice, and is to be closed after that.
        self._opened = False
        self.roles = Roles()
        self.roles.changed.connect(desk.want)
        self.own_units = OwnUnits(desk.session, MOST_INPUTS)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(themes.margins(12, 8, 12, 12))
        layout.setSpacing(themes.px(8))
        # As large as what it holds, at this width.
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        layout.addStrut(themes.px(WIDTH))
        layout.addLayout(self._sources())
        for part in (
            self.message,
            self._offers,
            self._how,
            self.summary,
            self._progress,
            self.roles,
            self.own_units,
        ):
            layout.addWidget(part)
        desk.changed.connect(self.show_desk)
        desk.advanced.connect(lambda share: self.progress.setValue(round(STEPS * share)))
        desk.session.settings_changed.connect(self.show_desk)
        self._own_keys = OwnKeys(self)
        self.show_desk()

    def _sources(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, tip, wanted in (
            (
                tr("Open…"),
                tr("A CSV or TSV file (Ctrl+O); or drop one on the window"),
                self.open_wanted,
            ),
            (tr("Paste"), tr("Cells that were copied in a spreadsheet"), self.paste_wanted),
            (tr("Sample"), tr("Hours of learning and scores of 24 people"), self.sample_wanted),
        ):
            button = QPushButton(text)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, signal=wanted: signal.emit())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def bring_up(self) -> None:
        """Show it; where it is not there yet, at the right of the main window."""
        if not self.isVisible():
            self.adjustSize()
            main = self._main.geometry()
            self.move(main.right() - self.width() - BESIDE, main.top() + BELOW)
        self.show()
        self.raise_()

    def show_desk(self) -> None:
        """Show what is under way, or what came of it."""
        desk, last = self._desk, self._desk.last
        self._show_progress()
        options = desk.options
        columns = columns_of(options)
        told = "" if last else tr("Open a table, drop a file on the window, or paste cells.")
        unused: dict[str, str] = {}
        if columns is not None:
            name, size = desk.name_of(columns), len(columns.names)
            told = tr(
                "{name}: {rows:,} rows, {size} columns of numbers",
                name=name,
                rows=len(columns),
                size=size,
            )
            if last and columns_of(last.options) == columns:
                unused = last.unused
        self.summary.say(tr("Reading {name}…", name=desk.request.name) if desk.request else told)
        self.roles.setDisabled(desk.request is not None)
        self.roles.show_options(options, unused)
        self._show_reading(last)
        sentence, error = desk.message, desk.error
        if last and error and desk.is_of_table:
            name, sentence = last.request.name, str(error)
            if not sentence.startswith(name):
                sentence = tr("{table}: {sentence}", table=name, sentence=error)
        elif isinstance(error, SettingsError) and not self.roles.error(error.field, str(error)):
            sentence = str(error)
        self._say(sentence, is_wrong=error is not None)
        self._own_keys.watch(self)

    def _show_progress(self) -> None:
        desk = self._desk
        if not desk.is_busy:
            self._waiting.stop()
            self._progress.hide()
            return
        # How far a model is, nobody knows.
        self.progress.setRange(0, STEPS if desk.request else 0)
        self.progress.setValue(0)
        if self._progress.isHidden():
            self._waiting.start()

    def _show_reading(self, last: Opened | None) -> None:
        """Show how the table was read, opened where something about that is to be chosen."""
        self._how.setVisible(last is not None)
        if last is not None:
            self.reading.show_reading(last)
            shown = last.request.name
            if last.preview:
                words = in_words(last.preview.reading)
                shown = tr("{table}, read as {reading}", table=shown, reading=words)
            self._how.set_name(shown)
        is_wrong = last is not None and last.error is not None and not self._desk.is_busy
        self._offer([*offers(last)] if last and is_wrong and self._desk.is_of_table else [])
        if self.offers and not self._how.is_open:
            self._opened = True
            self._how.open()
        elif self._opened and last and not last.error:
            self._opened = False
            self._how.heading.setChecked(False)

    def _offer(self, offered: list[Offer]) -> None:
        for button in self.offers:
            button.hide()
            button.deleteLater()
        self.offers = []
        for offer in offered:
            button = QPushButton(offer.text)
            button.setToolTip(offer.tip)
            button.clicked.connect(partial(self._take, offer.request))
            self._offers_row.addWidget(button)
            self.offers.append(button)
        self._offers.setVisible(bool(self.offers))

    def _take(self, request: Request, _checked: bool = False) -> None:
        self._desk.read(request)

    def _say(self, sentence: str, *, is_wrong: bool) -> None:
        self.message.setForegroundRole(WRONG if is_wrong else QPalette.ColorRole.WindowText)
        self.message.say(sentence)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go out of sight; what is under way goes on."""
        self._waiting.stop()
        super().closeEvent(event)
