"""What is taken out of the window: asks where to, has it written, and says what came of it."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QProgressDialog

from gdsim.core.trajectory import Steps
from gdsim.files.tables import Cancelled
from gdsim.language import counted, spoken, tr
from gdsim.ui import theme as themes
from gdsim.ui.exports import views
from gdsim.ui.setup.background import Background, Task

if TYPE_CHECKING:
    from gdsim.ui.exports.animator import Animator
    from gdsim.ui.window import MainWindow

log = logging.getLogger(__name__)

ROWS_AT_A_TIME = 2000
"""Of the table, between two looks at whether it is still wanted."""

SOON = 500
"""Milliseconds that something takes before its progress is shown."""


class Exports(QObject):
    """Tables, pictures, animations and worksheets of one window.

    Attributes:
        animator: The panel for animations; None before it is first opened.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._background = Background(self)
        self._background.done.connect(self._tell_table)
        self._progress: QProgressDialog | None = None
        self.animator: Animator | None = None

    def close(self) -> None:
        """Give up what is under way, and end the threads."""
        self._background.close()
        self._hide_progress()
        if self.animator:
            self.animator.close_film()

    # The table

    def save_table(self) -> None:
        """Ask for a file, and write all known steps there, at full precision."""
        path = self._ask(tr("Save the table"), "steps", {tr("Table (*.csv)"): ".csv"})
        if path is None:
            return
        session = self._window.session
        problem = session.problem
        # The steps of the session grow while they are written.
        steps = session.trajectory.copy().steps

        def work(task: Task) -> tuple[Path, int]:
            from gdsim.files.steps import write_csv

            write_csv(path, problem, _parts(steps, task))
            return path, len(steps)

        self._show_progress(tr("Writing {name}", name=path.name))
        self._background.start(work)

    def _show_progress(self, text: str) -> None:
        self._hide_progress()
        shown = QProgressDialog(text, tr("Cancel"), 0, 1000, self._window)
        shown.setWindowModality(Qt.WindowModality.NonModal)
        shown.setMinimumDuration(SOON)
        shown.setAutoClose(False)
        self._background.advanced.connect(lambda share: shown.setValue(round(1000 * share)))
        shown.canceled.connect(self._cancel_table)
        shown.setValue(0)
        self._progress = shown

    def _hide_progress(self) -> None:
        if self._progress:
            self._background.advanced.disconnect()
            self._progress.canceled.disconnect(self._cancel_table)
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None

    def _cancel_table(self) -> None:
        self._background.cancel()
        self._hide_progress()
        self._window.say(tr("Cancelled; nothing was written."))

    def _tell_table(self, outcome: object) -> None:
        self._hide_progress()
        if isinstance(outcome, Exception):
            self._warn(outcome)
        else:
            path, count = cast(tuple[Path, int], outcome)
            self._window.say(
                counted(
                    "Wrote {name}: {n} step.", "Wrote {name}: {n} steps.", count, name=path.name
                )
            )

    # Pictures

    def save_picture(self, name: str = views.WINDOW) -> None:
        """Ask for a file, and draw a view there: PNG at twice its size, or SVG."""
        if not self._can_be_drawn(name):
            return
        kinds = {tr("Picture (*.png)"): ".png", tr("Drawing (*.svg)"): ".svg"}
        path = self._ask(tr("Save a picture"), name, kinds)
        if path is None:
            return
        views.bring_up(self._window, name)
        self._try(lambda: self._write_picture(name, path))

    def _write_picture(self, name: str, path: Path) -> str:
        from gdsim.ui.exports.pictures import write_picture

        view = views.widget(self._window, name)
        assert view is not None
        write_picture(path, view, views.titles()[name])
        return tr("Wrote {name}.", name=path.name)

    def copy_picture(self, name: str = views.WINDOW) -> None:
        """Put a picture of a view on the clipboard, at twice its size."""
        if not self._can_be_drawn(name):
            return
        from gdsim.ui.exports.pictures import draw

        views.bring_up(self._window, name)
        view = views.widget(self._window, name)
        assert view is not None
        image = draw(view)
        image.setDevicePixelRatio(1.0)
        QGuiApplication.clipboard().setImage(image)
        self._window.say(tr("Copied the picture."))

    def _can_be_drawn(self, name: str) -> bool:
        found = views.is_there(self._window, name)
        if not found:
            told = {
                "map": tr("There is no convergence map yet; compute one first."),
                "solid": tr("The surface is not shown in 3-D; show it first, in the View menu."),
            }
            self._window.warn(told.get(name, tr("There is nothing to be drawn.")))
        return found

    # The animation

    def animate(self) -> None:
        """Open the panel for animations."""
        from gdsim.ui.exports.animator import Animator

        made = self.animator
        if made and made.made_for != (spoken(), themes.look()) and not made.film.is_busy:
            made.close_film()
            made.deleteLater()
            self.animator = None
        if self.animator is None:
            self.animator = Animator(self._window)
        self.animator.open_up()

    # The worksheet

    def save_worksheet(self) -> None:
        """Ask for a file, and write a page to be filled in and a page of answers."""
        from gdsim.ui.exports.worksheet import usual_paper, write_worksheet

        named = {"a4": tr("Worksheet, A4 (*.pdf)"), "letter": tr("Worksheet, Letter (*.pdf)")}
        usual = usual_paper()
        order = sorted(named, key=lambda paper: paper != usual)
        chosen: list[str] = []
        path = self._ask(
            tr("Save a worksheet"), "worksheet", {named[paper]: ".pdf" for paper in order}, chosen
        )
        if path is None:
            return
        paper = next((paper for paper in order if named[paper] in chosen), usual)

        def write() -> str:
            write_worksheet(path, self._window, paper)
            return tr("Wrote {name}: a page to fill in, and one of answers.", name=path.name)

        self._try(write)

    # What all have in common

    def _ask(
        self, title: str, what: str, kinds: dict[str, str], chosen: list[str] | None = None
    ) -> Path | None:
        """Where to write; None where nothing is to be written.

        Args:
            title: Of the dialog.
            what: What the file is proposed to be called, after the problem.
            kinds: The kinds of file in words, and how each ends.
            chosen: Takes the words of the one that was chosen.
        """
        first = next(iter(kinds.values()))
        proposed = f"{self._window.session.settings.problem}-{what}{first}"
        name, kind = QFileDialog.getSaveFileName(
            self._window, title, proposed, ";;".join(kinds), next(iter(kinds))
        )
        if not name:
            return None
        if chosen is not None:
            chosen.append(kind)
        if Path(name).suffix.lower() in kinds.values():
            return Path(name)
        return Path(f"{name}{kinds.get(kind, first)}")

    def _try(self, write: Callable[[], str]) -> None:
        try:
            self._window.say(write())
        except (OSError, ValueError) as error:
            self._warn(error)

    def _warn(self, error: Exception) -> None:
        self._window.warn(reason_of(error))


def reason_of(error: Exception) -> str:
    """Why nothing was written, in a sentence, and what to do."""
    if isinstance(error, OSError):
        said: Any = error.args[0] if len(error.args) == 1 else str(error)
        return tr("{reason} Choose another place.", reason=tr(said))
    if not isinstance(error, ValueError | RuntimeError):
        log.error("An export failed", exc_info=error)
        return tr("Nothing was written: {reason}", reason=error)
    return str(error)


def _parts(steps: Steps, task: Task) -> Iterator[Steps]:
    """The steps part by part, as long as they are wanted."""
    for top in range(0, len(steps), ROWS_AT_A_TIME):
        if task.is_cancelled():
            raise Cancelled
        yield steps[top : top + ROWS_AT_A_TIME]
        task.advance(top + ROWS_AT_A_TIME, len(steps))
    # A run without steps has a table, too: its titles.
    if not len(steps):
        yield steps
