"""The panel that makes an animation of the run: what, from where to where, how fast, how large."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from gdsim.language import counted, spoken, tr
from gdsim.ui import theme as themes
from gdsim.ui.exports import views
from gdsim.ui.exports.desk import reason_of
from gdsim.ui.exports.film import (
    FIRST_FRAME_TIME,
    FIRST_FRAMES,
    FRAME_TIMES,
    MOST_FRAMES,
    Film,
    Take,
    spread,
)

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

SCALES = (0.5, 1.0, 1.5, 2.0)

FILMED = (views.WINDOW, "surface", "solid", "data", "loss", "table", "program")
"""The views that change as the run goes on."""


class Animator(QDialog):
    """Stays open beside the window, which can be used as ever."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        # Where these change, it is made anew.
        self.made_for = (spoken(), themes.look())
        self.setWindowTitle(tr("Animation of the run"))
        self.film = Film(window)
        self.film.advanced.connect(self._advance)
        self.film.ended.connect(self._end)
        self.view = QComboBox()
        self.first, self.last = QSpinBox(), QSpinBox()
        self.frames, self.time = QSpinBox(), QSpinBox()
        self.scale = QComboBox()
        self.frames.setRange(2, MOST_FRAMES)
        self.frames.setValue(FIRST_FRAMES)
        self.time.setRange(*FRAME_TIMES)
        self.time.setSingleStep(10)
        self.time.setValue(FIRST_FRAME_TIME)
        self.time.setSuffix(tr(" ms"))
        self.summary = QLabel(wordWrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(themes.px(8))
        self.save_button = QPushButton(tr("Save…"))
        self.save_button.setDefault(True)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self._cancel)
        form = QFormLayout()
        form.addRow(tr("View"), self.view)
        form.addRow(tr("From iteration"), self.first)
        form.addRow(tr("To iteration"), self.last)
        form.addRow(tr("Frames at most"), self.frames)
        form.addRow(tr("Time of a frame"), self.time)
        form.addRow(tr("Size"), self.scale)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(themes.px(8))
        layout.addLayout(form)
        layout.addWidget(self.summary)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)
        for field in (self.first, self.last, self.frames, self.time):
            field.valueChanged.connect(self._sum_up)
        self.view.currentIndexChanged.connect(self._offer_sizes)
        self.scale.currentIndexChanged.connect(self._sum_up)
        self._show_busy(False)

    def open_up(self) -> None:
        """Offer what there is now, and be in front."""
        if not self.film.is_busy:
            self._offer()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give up what is being made."""
        self.film.cancel()
        super().closeEvent(event)

    def reject(self) -> None:
        """Give up what is being made; where nothing is, go away."""
        if self.film.is_busy:
            self.film.cancel()
        else:
            super().reject()

    def close_film(self) -> None:
        """Give up what is being made, and end its thread."""
        self.film.close()
        self.close()

    # What is chosen

    def _offer(self) -> None:
        chosen = self.view.currentData() or "surface"
        titles = views.titles()
        self.view.clear()
        for name in FILMED:
            if views.is_there(self._window, name):
                self.view.addItem(titles[name], name)
        self.view.setCurrentIndex(max(0, self.view.findData(chosen)))
        known = self._window.session.known
        for field in (self.first, self.last):
            field.setRange(0, known)
        self.first.setValue(0)
        self.last.setValue(known)
        self._offer_sizes()

    def _offer_sizes(self) -> None:
        view = views.widget(self._window, self.view.currentData() or views.WINDOW)
        if view is None:
            return
        chosen = max(1, self.scale.currentIndex())
        self.scale.blockSignals(True)
        self.scale.clear()
        for scale in SCALES:
            size = view.size() * scale
            self.scale.addItem(f"{size.width()} × {size.height()}", scale)
        self.scale.setCurrentIndex(chosen)
        self.scale.blockSignals(False)
        self._sum_up()

    def _take(self, path: Path) -> Take | None:
        """What is asked for; None where it can't be."""
        name = self.view.currentData() or views.WINDOW
        view = views.widget(self._window, name)
        first, last = self.first.value(), self.last.value()
        if view is None or last <= first:
            return None
        iterations = spread(first, last, self.frames.value())
        scale, size = self.scale.currentData() or 1.0, (view.width(), view.height())
        return Take(name, size, path, iterations, self.time.value(), scale)

    def _sum_up(self) -> None:
        if self.film.is_busy:
            return
        take = self._take(Path())
        self.save_button.setEnabled(take is not None)
        if take is None:
            known = self._window.session.known
            self._say(
                tr("The first iteration has to be before the last.")
                if known
                else tr("Take some steps first: there is nothing to be seen yet.")
            )
            return
        frames, seconds = len(take.iterations), sum(take.durations) / 1000
        self._say(
            counted(
                "{n} frame, {seconds} seconds",
                "{n} frames, {seconds} seconds",
                frames,
                seconds=f"{seconds:.1f}",
            )
        )

    # Making it

    def _save(self) -> None:
        kinds = {tr("GIF animation (*.gif)"): ".gif", tr("WebP animation (*.webp)"): ".webp"}
        proposed = f"{self._window.session.settings.problem}.gif"
        name, kind = QFileDialog.getSaveFileName(
            self, tr("Save an animation"), proposed, ";;".join(kinds)
        )
        if not name:
            return
        known = Path(name).suffix.lower() in kinds.values()
        self.make(Path(name if known else f"{name}{kinds.get(kind, '.gif')}"))

    def make(self, path: Path) -> None:
        """Make the animation as it is chosen."""
        views.bring_up(self._window, self.view.currentData())
        take = self._take(path)
        if take is None:
            return
        try:
            self.film.start(take)
        except ValueError as error:
            self._say(str(error))
            return
        self._say(tr("Making {name}…", name=path.name))
        self.progress.setValue(0)
        self._show_busy(True)

    def _cancel(self) -> None:
        if self.film.is_busy:
            self.film.cancel()
        else:
            self.close()

    def _advance(self, share: float) -> None:
        self.progress.setValue(round(1000 * share))

    def _end(self, outcome: object) -> None:
        self._show_busy(False)
        if outcome is None:
            self._say(tr("Cancelled; nothing was written."))
        elif isinstance(outcome, Exception):
            self._say(reason_of(outcome))
        else:
            assert isinstance(outcome, Path)
            self._say(tr("Wrote {name}.", name=outcome.name))
            self._window.say(tr("Wrote {name}.", name=outcome.name))

    def _show_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.save_button.setEnabled(not busy)
        for field in (self.view, self.first, self.last, self.frames, self.time, self.scale):
            field.setEnabled(not busy)
        self.cancel_button.setText(tr("Cancel") if busy else tr("Close"))

    def _say(self, text: str) -> None:
        self.summary.setText(text)
