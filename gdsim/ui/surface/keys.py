"""Moving what the mouse drags on the loss surface by keys: the start, or a guess."""

import functools
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from gdsim.ui.surface.view import SurfaceView

WAYS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, 1), "Down": (0, -1)}
"""The arrow keys, pressed with Ctrl, and where they lead."""

STEPS_ACROSS = 50
"""At least so many of the keys' steps go across the range that is seen."""


class SurfaceKeys(QObject):
    """Ctrl and an arrow key move the start by a round step, or a prediction while one is asked for.

    They work where the surface has the focus.
    """

    def __init__(self, view: "SurfaceView") -> None:
        super().__init__(view)
        self._view = view
        for key, way in WAYS.items():
            shortcut = QShortcut(QKeySequence(f"Ctrl+{key}"), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(functools.partial(self._move, *way))

    def _move(self, across: int, up: int) -> None:
        view = self._view
        guess = view.prediction.marker
        marker = guess if guess.isVisible() else view.items.marker
        if not marker.movable:
            return
        x_range, y_range = view.plot.viewRange()
        at = marker.pos()
        x, y = at.x() + across * grid_step(*x_range), at.y() + up * grid_step(*y_range)
        marker.dragged.emit(x, y, True)


def grid_step(low: float, high: float) -> float:
    """The largest of 1, 2 and 5 times a power of ten that goes `STEPS_ACROSS` times in a range."""
    most = (high - low) / STEPS_ACROSS
    power = 10.0 ** math.floor(math.log10(most))
    return next(power * factor for factor in (5, 2, 1) if power * factor <= most * (1 + 1e-9))
