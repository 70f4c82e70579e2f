"""What a page waits for, followed by what the session tells."""

from PySide6.QtCore import QObject, Signal

from gdsim.lessons.judging import Standing
from gdsim.session import Session


class Watch(QObject):
    """Knows how the run stands for those who wait, from when a page is ready on.

    Attributes:
        now: How it stands; None before the page is ready.
    """

    changed = Signal()
    """It stands otherwise."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.now: Standing | None = None
        self._opened_at = 0
        self._on = self._back = False
        self._last = (0, 0)
        self._run: object = None
        for told in (
            session.advanced,
            session.state_changed,
            session.settings_changed,
            session.branches_changed,
        ):
            told.connect(self._follow)

    def begin(self) -> None:
        """Follow what happens from here on."""
        self._on, self._back = True, False
        self._opened_at = self._session.farthest
        self._last, self._run = self._place, self._session.branches
        self._follow()

    def end(self) -> None:
        """Follow nothing any more."""
        self._on, self.now = False, None

    @property
    def _place(self) -> tuple[int, int]:
        progress = self._session.progress
        return (self._session.farthest, progress.phase) if progress else (0, 0)

    def _follow(self) -> None:
        session = self._session
        progress = session.progress
        if not self._on or progress is None:
            return
        place = self._place
        # A reset is a new run, and no Back.
        if session.branches is self._run and place < self._last:
            self._back = True
        if session.branches is not self._run:
            self._opened_at = 0
        self._last, self._run = place, session.branches
        loss = progress.train_loss
        now = Standing(
            iteration=session.farthest,
            phase=progress.phase,
            opened_at=min(self._opened_at, session.farthest),
            loss=float(progress.ahead.loss[0]) if loss is None else loss,
            state=session.state.value,
            settings=session.settings,
            runs=len(session.branches) if session.branches.together else 1,
            back=self._back,
        )
        if now != self.now:
            self.now = now
            self.changed.emit()
