"""The file that the run is kept in: new, open, save, its name in the title, and recent ones."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from gdsim import assets
from gdsim.core.settings import settings_for
from gdsim.language import Worded, tr
from gdsim.ui.memory import MOST_RECENT
from gdsim.ui.setup.background import Background
from gdsim.ui.setup.tables import RUN

if TYPE_CHECKING:
    from gdsim.files.saved import Document
    from gdsim.ui.autosave import Autosave
    from gdsim.ui.window import MainWindow

log = logging.getLogger(__name__)


class Documents(QObject):
    """Opens and saves the window's runs.

    A run that nobody has given a name is never asked about. One that has a name and was changed is
    not left without a question.

    Attributes:
        path: The file that the run is kept in; None for one without a name.
        autosave: What saves it by itself; None where nothing does.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.path: Path | None = None
        self.autosave: Autosave | None = None
        self._recent = window.memory.recent() if window.memory else []
        # How the runs stood when they were last the same as the file.
        self._saved: object = None
        # What is being opened: what it is called, what it holds, and what is to be done then.
        self._name = ""
        self._document: Document | None = None
        self._then: Callable[[], str] = str
        self._reader, self._writer = Background(self), Background(self)
        self._reader.done.connect(self._take_up)
        self._writer.done.connect(self._written)
        self._writing: tuple[Path, object] | None = None
        session = window.session
        session.restored.connect(self._restored)
        session.refused.connect(self._refused)
        for changed in (session.advanced, session.branches_changed, session.settings_changed):
            changed.connect(self._follow)
        window.tables.run_wanted.connect(self.open_file)
        self._entitle()

    # What there is

    @property
    def is_changed(self) -> bool:
        """Whether a run that has a name is another one than its file holds."""
        return self.path is not None and self.standing() != self._saved

    @property
    def recent(self) -> list[Path]:
        """The files that were opened or saved, the last one first."""
        return list(self._recent)

    def standing(self) -> object:
        """How the runs stand, to be compared: what a file would hold, but for the steps."""
        branches = self._session.branches
        return branches.together, branches.active.id, [branch.standing for branch in branches]

    def document(self) -> "Document":
        """What a file would hold now; no step is copied."""
        from gdsim.files.saved import Document

        window = self._window
        layout = window.saveState().data()
        return Document(self._session.kept(), bytes(layout), window.view_states())

    # Commands

    def begin(self, folder: Path, file: Path | None = None) -> None:
        """Save runs by themselves into this folder from now on, and open a file, if one is given.

        What was left in the folder is offered.
        """
        from gdsim.ui.autosave import Autosave

        self.autosave = Autosave(self._window, self, folder)
        self.autosave.begin()
        if file:
            self.open_file(file)

    def new(self) -> None:
        """Begin a run of the same problem as it is at first, without a name."""
        if self.may_leave():
            asked = self._session.asked
            self.path = None
            self._session.line_up([settings_for(asked.problem, options=asked.options)])
            self._entitle()

    def open(self) -> None:
        """Ask for a file, and open it: a run, or a table."""
        from gdsim.ui.setup.tables import FILES

        kinds = [
            tr("Runs and tables (*.gdsim *.csv *.tsv *.txt)"),
            tr("Runs (*.gdsim)"),
            *tr(FILES).split(";;"),
        ]
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open"), str(self._folder), ";;".join(kinds)
        )
        if name:
            # What is no run is looked at as a table.
            self._window.tables.read(Path(name))

    def open_file(self, path: Path) -> None:
        """Open a run; where that can't be, the present one stays as it is."""
        if not self.may_leave():
            return
        if not path.exists():
            self._forget(path)
            self._window.warn(
                tr("{name} is not there any more; choose another file.", name=path.name)
            )
            return
        self._read(path, path.name, partial(self._opened, path))

    def open_example(self, name: str, title: str) -> None:
        """Open one of the examples that come with the program, as a run without a name."""
        if self.may_leave():
            self._read(assets.path(f"examples/{name}{RUN}"), title, self._began)

    def recover(self, path: Path, then: Callable[[], None]) -> None:
        """Take up a run that was saved by itself; `then` is called once it is there."""

        def recovered() -> str:
            told = self._document.views.get("document", {}) if self._document else {}
            name = told.get("path")
            self.path = Path(name) if isinstance(name, str) and name else None
            # It may be ahead of its file.
            self._saved = None
            then()
            return tr("Restored the run as it was saved last.")

        self._read(path, path.name, recovered)

    def save(self) -> None:
        """Save the run in its file; ask for one where it has none."""
        if self.path is None:
            self.save_as()
        elif self._session.progress:
            self._write(self.path)

    def save_as(self) -> None:
        """Ask for a file, and save the run there."""
        if path := self._ask():
            self._write(path)

    def may_leave(self) -> bool:
        """Whether the present run can be left; a changed one that has a name is asked about."""
        if not self.is_changed or self.path is None:
            return True
        from PySide6.QtWidgets import QMessageBox

        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            "gdsim",
            tr("{name} was changed. Save it?", name=self.path.name),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            return self._write_at_once(self.path)
        return answer == buttons.Discard

    def close(self) -> None:
        """End what is under way; what is being written is written to its end."""
        self._reader.close()
        self._writer.finish()
        if self.autosave:
            self.autosave.close()

    # Opening

    def _read(self, path: Path, name: str, then: Callable[[], str]) -> None:
        from gdsim.files import saved

        self._name, self._then = name, then
        self._window.say(tr("Opening {name}…", name=name))
        self._reader.start(lambda _task: saved.read(path))

    def _take_up(self, outcome: Any) -> None:
        if isinstance(outcome, Exception):
            self._fail(outcome)
        else:
            self._document = outcome
            self._session.restore(outcome.kept)

    def _refused(self, error: Exception) -> None:
        if self._document is None:
            return
        self._document = None
        self._window.warn(
            tr(
                "{name} can't be taken up ({why}); open an earlier copy of it, or another file.",
                name=self._name,
                why=told(error),
            )
        )

    def _restored(self) -> None:
        document = self._document
        if document is None:
            return
        if document.layout:
            self._window.restoreState(QByteArray(document.layout))
        elif len(self._session.branches) > 1:
            self._window.docks["Runs"].raise_()
        self._window.restore_views(document.views)
        self._saved = self.standing()
        sentence = self._then()
        self._document = None
        self._entitle()
        self._window.say(sentence)

    def _opened(self, path: Path) -> str:
        self.path = path
        self._remember(path)
        return tr("Opened {name}.", name=path.name)

    def _began(self) -> str:
        self.path = None
        return tr("Opened {name}.", name=self._name)

    # Saving

    def _ask(self) -> Path | None:
        proposed = self.path or self._folder / f"{self._session.settings.problem}{RUN}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the run"), str(proposed), tr("Runs (*.gdsim)")
        )
        if not name:
            return None
        return Path(name if name.lower().endswith(RUN) else f"{name}{RUN}")

    def _write(self, path: Path) -> None:
        from gdsim.files import saved

        document = self.document()
        self._writing = path, self.standing()
        self._writer.start(lambda _task: saved.write(path, document))

    def _write_at_once(self, path: Path) -> bool:
        from gdsim.files import saved

        try:
            saved.write(path, self.document())
        except saved.SavedError as error:
            self._fail(error)
            return False
        return True

    def _written(self, outcome: object) -> None:
        assert self._writing
        (path, standing), self._writing = self._writing, None
        if isinstance(outcome, Exception):
            self._fail(outcome)
            return
        self.path, self._saved = path, standing
        self._remember(path)
        self._entitle()
        self._window.say(tr("Saved {name}.", name=path.name))

    @property
    def _folder(self) -> Path:
        """Where files are looked for at first: where the last one was, or among the documents."""
        last = [path.parent for path in (self.path, *self._recent) if path]
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return last[0] if last else Path(QStandardPaths.writableLocation(place))

    # What is told

    def _fail(self, error: Exception) -> None:
        from gdsim.files.saved import SavedError

        if not isinstance(error, SavedError):
            log.error("A file can't be opened or saved", exc_info=error)
        self._window.warn(told(error))

    def _follow(self) -> None:
        if self.path and not self._window.isWindowModified():
            self._window.setWindowModified(self.is_changed)

    def _entitle(self) -> None:
        title = "gdsim"
        if self.path:
            # Qt takes [*] for where its mark is to be.
            name = self.path.stem.replace("[*]", "[*][*]")
            title = f"{name}[*] – gdsim"
        self._window.setWindowTitle(title)
        self._window.setWindowModified(self.is_changed)

    def _remember(self, path: Path) -> None:
        path = path.absolute()
        self._keep([path, *(file for file in self._recent if file != path)])

    def _forget(self, path: Path) -> None:
        self._keep([file for file in self._recent if file != path])

    def _keep(self, recent: list[Path]) -> None:
        self._recent = recent[:MOST_RECENT]
        if self._window.memory:
            self._window.memory.keep_recent(self._recent)


def told(error: Exception) -> str:
    """What an error says, in the language that is spoken."""
    said: Any = error.args[0] if error.args else error
    return tr(said) if isinstance(said, Worded) else str(error)
