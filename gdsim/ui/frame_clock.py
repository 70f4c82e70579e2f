"""When views are drawn: at once after a click, at most 30 times a second while a run goes."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from gdsim.messages import RunState
from gdsim.session import Session

FRAME = 32
"""Milliseconds between two frames of a run that goes by itself: 30 a second, with a little room."""


class View(Protocol):
    """What the clock draws."""

    def restart(self) -> None:
        """Show a new run."""

    def refresh(self) -> None:
        """Show where the run stands now."""


class FrameClock(QObject):
    """Draws the views when the session has something new; never twice the same."""

    def __init__(self, session: Session, views: Sequence[View], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._views = views
        self._stale = False
        self._timer = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        session.restarted.connect(self._restart)
        session.advanced.connect(self._mark)

    def _restart(self) -> None:
        for view in self._views:
            view.restart()

    def _mark(self) -> None:
        self._stale = True
        if self._session.state is not RunState.RUNNING:
            self._timer.stop()
            self.draw()
        elif not self._timer.isActive():
            self._timer.start()
            self.draw()

    def _tick(self) -> None:
        if self._stale:
            self.draw()
        else:
            self._timer.stop()

    def draw(self) -> None:
        """Draw every view as the session has it now."""
        self._stale = False
        for view in self._views:
            view.refresh()
