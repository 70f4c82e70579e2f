"""Predict, then reveal: where will the next step land? The step tells, and how far off one was."""

import math
from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtWidgets import QLabel

from gdsim.core.table import number
from gdsim.language import said, tr, worded
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.phases import UPDATE
from gdsim.ui.plot import Plot
from gdsim.ui.surface.marker import Marker
from gdsim.ui.surface.run_items import RunItems
from gdsim.ui.theme import Theme
from gdsim.ui.view_states import read

ASK = worded("Drag the diamond to where the next step will land, then click Step.")


class _State(msgspec.Struct):
    on: bool = False
    scores: list[int] = []


class Prediction(QObject):
    """A diamond that the user drags, and after the step a line from there to the truth.

    The next-step arrow, which would tell, is hidden as long as this is on.

    Attributes:
        label: What is asked, and how good the last guess was.
        scores: One per guess, from 100, a hit, to 0, off by a whole step or more.
    """

    placed = Signal()
    """The diamond was put somewhere."""

    switched = Signal(bool)

    def __init__(self, session: Session, plot: Plot, items: RunItems, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._plot = plot
        self._items = items
        self._on = False
        self._guess: tuple[float, ...] | None = None
        self._from = 0
        self.scores: list[int] = []
        self.label = QLabel()
        self.label.setContentsMargins(themes.margins(8, 0, 8, 0))
        self.label.hide()
        self.marker = Marker(symbol="d", size=18)
        self.marker.set_movable(True)
        self.marker.setZValue(40)
        self.marker.dragged.connect(self._drag)
        self.miss = pg.PlotCurveItem()
        self.miss.setZValue(39)
        for item in (self.marker, self.miss):
            item.hide()
            plot.addItem(item, ignoreBounds=True)
        plot.scene().sigMouseClicked.connect(self._click)
        session.advanced.connect(self._follow)
        session.restarted.connect(self._forget)

    @property
    def on(self) -> bool:
        """Whether predictions are asked for."""
        return self._on

    @property
    def place(self) -> tuple[float, ...] | None:
        """Where the diamond was put, in the slice's coordinates; None while it was not."""
        if self._guess is None:
            return None
        guess = np.array([self._guess])
        return tuple(self._items.background.slice.coordinates(guess)[0].tolist())

    def put(self, place: Sequence[float]) -> None:
        """Put the diamond at these coordinates of the slice."""
        level = self.marker.pos().y()
        self._put(place[0], place[1] if len(place) > 1 else level)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.marker.set_theme(theme, theme.guess)
        self.miss.setPen(themes.pen(theme.guess, 2, style=Qt.PenStyle.DashLine))

    def switch(self, on: bool) -> None:
        """Ask for predictions, or no longer."""
        self._on = on
        self.switched.emit(on)
        self.scores = []
        self.label.setVisible(on)
        self.miss.hide()
        self._items.tell_next_step(not on)
        self._ask(ASK)

    def view_state(self) -> dict[str, Any]:
        """Whether predictions are asked for, and how good those so far were."""
        return {"on": self._on, "scores": self.scores}

    def restore_view(self, state: object) -> None:
        """Ask on."""
        kept = read(state, _State)
        if kept.on or self._on:
            self.switch(kept.on)
        self.scores = kept.scores

    def _ask(self, sentence: str) -> None:
        """Stand by for the next guess."""
        progress = self._session.progress
        self.label.setText(said(sentence))
        self.marker.setVisible(self._on and progress is not None)
        self._guess = None
        if progress is None:
            return
        self._from = progress.iteration
        step = progress.ahead
        x, y = (float(at[0]) for at in self._items.background.place(step.parameters, step.loss))
        aside = 0.06 * float(np.ptp(self._plot.viewRange()[0]))
        if math.isfinite(x) and math.isfinite(y):
            self.marker.setPos(QPointF(x + aside, y))

    def _drag(self, x: float, y: float, finished: bool) -> None:
        del finished
        self._put(x, y)

    def _click(self, event: MouseClickEvent) -> None:
        box = self._plot.getViewBox()
        inside = box.sceneBoundingRect().contains(event.scenePos())
        left = event.button() == Qt.MouseButton.LeftButton
        if self._on and self.marker.movable and inside and left:
            at = box.mapSceneToView(event.scenePos())
            self._put(at.x(), at.y())

    def _put(self, x: float, y: float) -> None:
        background = self._items.background
        if background.height_is_loss:
            y = self.marker.pos().y()
        self.marker.setPos(QPointF(x, y))
        self.miss.hide()
        self._guess = background.parameters(x, y)
        self.placed.emit()

    def _follow(self) -> None:
        progress = self._session.progress
        if progress is not None:
            # From the update on, the truth is to be seen.
            self.marker.set_movable(progress.phase < UPDATE)
        if not self._on or progress is None or progress.iteration == self._from:
            return
        one_on = progress.iteration == self._from + 1 and len(progress.last)
        if self._guess is None or not one_on:
            self._ask(ASK)
            return
        self._reveal(self._guess, progress.last.parameters[0], progress.last.parameters_after[0])

    def _reveal(self, guess: tuple[float, ...], start: np.ndarray, truth: np.ndarray) -> None:
        # Through many parameters one guesses, and is measured, in the slice that is seen.
        background = self._items.background
        points = np.array([guess, start, truth], dtype=np.float64)
        guessed, left, landed = background.slice.coordinates(points)
        off = float(np.linalg.norm(guessed - landed))
        length = float(np.linalg.norm(landed - left))
        share = off / length if length else math.inf
        self.scores.append(round(100 * max(0.0, 1.0 - share)))
        mean = sum(self.scores) / len(self.scores)
        decimals = self._session.problem.decimals
        if background.height_is_loss:
            level = self.marker.pos().y()
            self.miss.setData([guessed[0], landed[0]], [level, level])
        else:
            self.miss.setData([guessed[0], landed[0]], [guessed[1], landed[1]])
        self.miss.show()
        self._ask(
            tr(
                "Off by {off}, {share:.0%} of the step: {points} points."
                " Mean of {count}: {mean:.0f}.",
                off=number(off, decimals),
                share=share,
                points=self.scores[-1],
                count=len(self.scores),
                mean=mean,
            )
        )

    def _forget(self) -> None:
        self.scores = []
        self.miss.hide()
        self._from = -1
        self._guess = None
