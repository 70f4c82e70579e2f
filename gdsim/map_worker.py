"""The training thread's worker on convergence maps, in slices between those of the run."""

import logging
from time import perf_counter

from gdsim.core.convergence import MapRequest, MapRun
from gdsim.language import worded

from PySide6.QtCore import QObject, QTimer, Signal, Slot  # isort: skip

log = logging.getLogger(__name__)

SLICE = 0.016
"""Seconds for which it works before the thread looks for commands."""


class MapWorker(QObject):
    """Computes one map at a time; a newer one takes the place of an older one."""

    advanced = Signal(object, float)
    """A picture (`MapPicture`) if there is a new one, else None; the share that is done, to 1."""
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._map: MapRun | None = None
        self._stage = -1
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    @Slot(object)
    def start(self, request: MapRequest | None) -> None:
        """Compute this map; None gives up the one that is under way."""
        self._map, self._stage = None, -1
        self._timer.stop()
        if request is None:
            return
        try:
            self._map = MapRun(request)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is logged and told
            self._fail(error)
        else:
            self._timer.start()

    @Slot()
    def _work(self) -> None:
        run = self._map
        if run is None:
            self._timer.stop()
            return
        end = perf_counter() + SLICE
        try:
            run.work(lambda: perf_counter() >= end)
            picture = run.picture() if run.stage != self._stage or run.progress >= 1 else None
        except Exception as error:  # noqa: BLE001  # whatever it is, it is logged and told
            self._fail(error)
            return
        self._stage = run.stage
        self.advanced.emit(picture, run.progress)
        if run.progress >= 1:
            self.start(None)

    def _fail(self, error: Exception) -> None:
        log.error("The convergence map failed", exc_info=error)
        self.start(None)
        self.failed.emit(worded("The map can't be computed: {error}", error=error))
