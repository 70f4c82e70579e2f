"""Where tables are read and problems are made of them, without holding up the window or the run."""

import logging
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from gdsim.core.changes import with_options, with_problem
from gdsim.core.columns import Columns
from gdsim.core.faults import SettingsError
from gdsim.core.problems import Options, built
from gdsim.core.problems.table import SAMPLE, Table
from gdsim.files.tables import TableError
from gdsim.language import tr
from gdsim.session import Session
from gdsim.ui.setup.background import Background, Task
from gdsim.ui.setup.choosing import columns_of
from gdsim.ui.setup.opening import Opened, Request, opened

log = logging.getLogger(__name__)

MOST_AT_ONCE = 20_000
"""Numbers of a table up to which a problem is made of it within a frame."""

KEPT = 3
"""Tables whose names are known: each may hold hundreds of megabytes."""


class Desk(QObject):
    """Reads a table or makes a problem, one thing at a time: the newest.

    The run goes on as it is until a problem is made; only then the session is given that.

    Attributes:
        session: What is given the problems.
        last: What came of the table that was last asked for.
        error: What is wrong with what was last asked for.
        message: What else is to be known of it.
    """

    changed = Signal()
    """Something else is under way, or nothing any more; or another problem was made."""
    advanced = Signal(float)
    """The share of a table that is read."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.last: Opened | None = None
        self.error: TableError | SettingsError | None = None
        self.message = ""
        self._tables: list[tuple[Columns, str]] = []
        self._request: Request | None = None
        self._wanted: Options | None = None
        self._problem = ""
        self._background = Background(self)
        self._background.advanced.connect(self.advanced)
        self._background.done.connect(self._take)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._background.is_busy

    @property
    def is_of_table(self) -> bool:
        """Whether the error is one of the table that was asked for, and not of a choice."""
        return self.last is not None and self.error is self.last.error

    @property
    def request(self) -> Request | None:
        """The table that is being read."""
        return self._request

    @property
    def options(self) -> Options | None:
        """What the problem is made from; where another one is being made, what that one is."""
        return self._wanted or self.session.asked.built.options

    @property
    def table(self) -> Columns:
        """The table last opened; before the first, the one that comes with the program."""
        return self._tables[-1][0] if self._tables else Table().columns

    def name_of(self, columns: Columns) -> str:
        """What a table was opened as."""
        for known, name in reversed(self._tables):
            if known == columns:
                return name
        return Path(SAMPLE).name if columns == Table().columns else tr("your table")

    def read(self, request: Request) -> None:
        """Read a table and make a problem of it: of the kind on show, if that has a table."""
        self._request, self._wanted = request, None
        self._begin(partial(opened, request, self.session.asked.built.options))

    def want(self, options: Options) -> None:
        """Make the problem of these options, at once where that takes no time."""
        self._request, self._wanted = None, options
        if takes_long(options):
            self._begin(partial(_made, options))
        else:
            self._background.cancel()
            self._problem = self.session.asked.problem
            self._take(_made(options))

    def tell(self, message: str) -> None:
        """Say this to the user, and do nothing else."""
        self._background.cancel()
        self.error = None
        self._end(message)

    def cancel(self) -> None:
        """Leave everything as it is."""
        if self.is_busy:
            self.tell(tr("Cancelled; the run is as it was."))

    def close(self) -> None:
        """Give up what is under way, and end the thread."""
        self._background.close()

    def _begin(self, work: Any) -> None:
        self._problem = self.session.asked.problem
        self.error, self.message = None, ""
        self._background.start(work)
        self.changed.emit()

    def _end(self, message: str = "") -> None:
        self._request = self._wanted = None
        self.message = message
        self.changed.emit()

    def _take(self, outcome: object) -> None:
        self.error, self.message = None, ""
        match outcome:
            case Opened():
                self.last, self.error = outcome, outcome.error
                if outcome.options:
                    self._apply(outcome.options, outcome.request.name)
            case Options():
                self._apply(outcome)
            case SettingsError():
                self.error = outcome
            case Exception():
                log.error("A table can't be worked on", exc_info=outcome)
                self.tell(tr("That can't be done: {outcome}", outcome=outcome))
                return
        self._end(self.message)

    def _apply(self, options: Options, name: str = "") -> None:
        asked, columns = self.session.asked, columns_of(options)
        if asked.problem != self._problem:
            self.message = tr(
                "Another problem was chosen meanwhile; open the table again to take it."
            )
            return
        if name and columns is not None:
            self._tables = [*self._tables, (columns, name)][-KEPT:]
        try:
            if name:
                # What was chosen for another table, such as the learning rate, does not suit it.
                self.session.apply(with_problem(asked, options.id, options))
            else:
                self.session.apply(with_options(asked, options))
        except SettingsError as error:
            self.error = error


def takes_long(options: Options) -> bool:
    """Whether making the problem would hold the window up."""
    columns = columns_of(options)
    return columns is not None and len(columns) * len(columns.names) > MOST_AT_ONCE


def _made(options: Options, _task: Task | None = None) -> Options | SettingsError:
    """The options, after `built` has made the problem; or why it can't be made."""
    try:
        built(options.id, options)
    except SettingsError as error:
        return error
    return options
