"""When views are drawn: at once after a click, at most 30 times a second while a run goes."""

from collections.abc import Sequence
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from gdsim.messages import RunState
from gdsim.session import Session

FRAME = 32
"""Milliseconds between two frames of a run that goes by itself: 30 a second, with a little room."""


READABLE = 0.12
"""Seconds for which figures stand while a run goes by itself: what flickers can't be read."""


class View(Protocol):
    """What the clock draws."""

    def restart(self) -> None:
        """Show a new run."""

    def refresh(self) -> None:
        """Show where the run stands now."""


class FrameClock(QObject):
    """Draws the views when the session has something new; never twice the same."""

    def __init__(
        self, session: Session, plots: Sequence[View], texts: Sequence[View], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._plots = plots
        self._texts = texts
        self._stale = self._texts_stale = False
        self._texts_drawn = 0.0
        self._timer = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        session.restarted.connect(self._restart)
        session.advanced.connect(self._mark)

    def draw(self) -> None:
        """Draw every view as the session has it now."""
        self._draw_plots()
        self._draw_texts()

    def _restart(self) -> None:
        for view in (*self._plots, *self._texts):
            view.restart()

    def _mark(self) -> None:
        self._stale = self._texts_stale = True
        if self._session.state is not RunState.RUNNING:
            self._timer.stop()
            self.draw()
        elif not self._timer.isActive():
            self._timer.start()
            self._tick()

    def _tick(self) -> None:
        if not (self._stale or self._texts_stale):
            self._timer.stop()
        if self._stale:
            self._draw_plots()
        if self._texts_stale and monotonic() - self._texts_drawn >= READABLE:
            self._draw_texts()

    def _draw_plots(self) -> None:
        self._stale = False
        for view in self._plots:
            view.refresh()

    def _draw_texts(self) -> None:
        self._texts_stale, self._texts_drawn = False, monotonic()
        for view in self._texts:
            view.refresh()
