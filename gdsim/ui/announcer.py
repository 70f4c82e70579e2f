"""What a screen reader says of the run: a sentence after a step, and how it ended."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from gdsim.core.table import LOSS_DECIMALS, number
from gdsim.language import listed, said, tr, worded
from gdsim.messages import RunState
from gdsim.session import Session
from gdsim.ui import summaries
from gdsim.ui.phases import standing

if TYPE_CHECKING:
    from gdsim.ui.window import MainWindow

PACE = 1000
"""Milliseconds at least between two sentences while a run goes: they are to be heard out."""

MOST_TOLD = 4
"""Of more parameters, the gradient's norm is told; of more runs, the first ones."""

ENDS = (RunState.CONVERGED, RunState.DIVERGED, RunState.FAILED)


class Announcer(QObject):
    """Announces where the run stands once it got there; it also keeps the plots' descriptions up.

    Attributes:
        last: The sentence that was announced last.
    """

    announced = Signal(str)
    """A sentence, whether or not there is a screen reader to say it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.last = ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._announce)
        session = window.session
        for changed in (session.advanced, session.state_changed, session.restarted):
            changed.connect(self._follow)
        session.branches_changed.connect(self._follow)
        session.surface_computed.connect(self._describe)

    def _describe(self) -> None:
        summaries.describe(self._window)

    def say(self, sentence: str) -> None:
        """Announce a sentence at once, before what else is waiting."""
        assertive = QAccessible.AnnouncementPoliteness.Assertive
        self._say(sentence, assertive)

    def close(self) -> None:
        """Say no more."""
        self._timer.stop()

    def _follow(self) -> None:
        running = self._window.session.state is RunState.RUNNING
        early = running and self._since.isValid() and not self._since.hasExpired(PACE)
        if not early:
            # Once what is under way has been told: one step makes more than one signal.
            self._timer.start(0)
        elif not self._timer.isActive():
            self._timer.start(PACE - int(self._since.elapsed()))

    def _announce(self) -> None:
        session = self._window.session
        if session.progress is None:
            return
        self._since.start()
        summaries.describe(self._window)
        sentence = told(session)
        if sentence != self.last:
            politeness = QAccessible.AnnouncementPoliteness
            ended = session.state in ENDS
            self._say(sentence, politeness.Assertive if ended else politeness.Polite)

    def _say(self, sentence: str, politeness: QAccessible.AnnouncementPoliteness) -> None:
        self.last = sentence
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window, sentence)
            event.setPoliteness(politeness)
            QAccessible.updateAccessibility(event)
        self.announced.emit(sentence)


def told(session: Session) -> str:
    """Where the run stands, in one sentence: of several side by side, how each does."""
    if session.branches.together:
        where = tr("step {n}: {runs}", n=f"{session.farthest:,}", runs=_runs(session))
    else:
        where = _run(session)
    if session.state in ENDS and session.reason:
        return tr("{where}. {end}", where=where, end=session.reason)
    return where


def _run(session: Session) -> str:
    progress = session.progress
    assert progress is not None
    if phase := standing(progress):
        step = progress.ahead if progress.phase else progress.last
        values = ", ".join((tr(phase), summaries.values_of(session.problem, step, MOST_TOLD)))
        return tr("step {n}, {values}", n=f"{step.first:,}", values=values)
    if not len(progress.last):
        values = summaries.values_of(session.problem, progress.ahead, MOST_TOLD)
        return tr("start, {values}", values=values)
    # As the table's row: the loss before the step, and the parameters after it.
    values = summaries.values_of(session.problem, progress.last, MOST_TOLD, after=True)
    return tr("step {n}, {values}", n=f"{progress.iteration:,}", values=values)


def _runs(session: Session) -> str:
    parts: list[str] = []
    branches = [branch for branch in session.branches if branch.progress]
    for branch in branches[:MOST_TOLD]:
        assert branch.progress is not None
        loss = number(float(branch.progress.ahead.loss[0]), LOSS_DECIMALS)
        name = branch.name or tr("the run so far")
        parts.append(worded("{run} loss {loss}", run=name, loss=loss))
    if len(branches) > MOST_TOLD:
        parts.append(worded("{count} more", count=len(branches) - MOST_TOLD))
    return said(listed(parts))
