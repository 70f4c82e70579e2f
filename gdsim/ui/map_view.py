"""The convergence map: how runs end over a grid of two settings. A click takes a cell's up."""

import math
from typing import Annotated, Any

import msgspec
import numpy as np
import pyqtgraph as pg
from msgspec import Meta
from msgspec.structs import replace
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.core.convergence import (
    DIVERGED,
    NO_MINIMUM,
    NOT_CONVERGED,
    UNKNOWN,
    MapPicture,
    MapRequest,
)
from gdsim.core.faults import SettingsError
from gdsim.core.map_axes import Axis
from gdsim.core.map_colours import Shown, colours, entries, marks, speeds
from gdsim.core.table import LOSS_DECIMALS, number
from gdsim.language import said, tr, worded
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.fields import CountField
from gdsim.ui.map_axis import AxisFields, fitting, log_ticks
from gdsim.ui.map_keys import MapKeys
from gdsim.ui.plot import Plot
from gdsim.ui.theme import Theme
from gdsim.ui.view_states import read

CELLS = (64, 128, 256)

FIRST_ITERATIONS = 500

COLOURS: dict[Shown, str] = {
    "iterations": worded("iterations to converge"),
    "minimum": worded("minimum reached"),
}


class _State(msgspec.Struct):
    across: dict[str, Any] = {}
    up: dict[str, Any] = {}
    cells: int = CELLS[1]
    iterations: Annotated[int, Meta(ge=1, le=100_000)] = FIRST_ITERATIONS
    colour: str = ""


class MapView(QWidget):
    """Two axes to choose, a button, and a picture that becomes finer while it is computed.

    Attributes:
        picture: What is shown; None before the first.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.picture: MapPicture | None = None
        self._request: MapRequest | None = None
        self.across, self.up = AxisFields("across"), AxisFields("up")
        self.cells = QComboBox()
        self.cells.setAccessibleName(tr("Cells along each side"))
        self.cells.setToolTip(tr("More cells show more, and take longer"))
        for cells in CELLS:
            self.cells.addItem(f"{cells} × {cells}", cells)
        self.cells.setCurrentIndex(1)
        self.iterations = CountField("1", most=100_000)
        self.iterations.setAccessibleName(tr("Iterations of each run"))
        self.iterations.setToolTip(
            tr("A run that has not converged by then counts as not converged")
        )
        self.iterations.setValue(FIRST_ITERATIONS)
        self.colour = QComboBox()
        self.colour.setAccessibleName(tr("What the colour tells"))
        self.colour.setToolTip(tr("How fast each run converges, or to which minimum"))
        for shown, words in COLOURS.items():
            self.colour.addItem(tr(words), shown)
        self.colour.activated.connect(self._paint)
        self.start_button = QPushButton(tr("Compute"))
        self.start_button.setToolTip(tr("Compute the map, or leave off"))
        self.start_button.clicked.connect(self._start_or_cancel)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(themes.px(8))
        self.message = QLabel(wordWrap=True)
        self.readout = QLabel(
            tr("Each cell of the map will be one run; a click takes its settings up.")
        )
        self.readout.setWordWrap(True)

        self.plot = Plot()
        self.plot.setAccessibleName(tr("Convergence map"))
        self.plot.setMouseEnabled(x=False, y=False)
        # The ends of the ranges are to be read, too.
        self.plot.getAxis("bottom").setStyle(hideOverlappingLabels=20)
        self._image = pg.ImageItem(axisOrder="row-major")
        self.here = pg.ScatterPlotItem(pxMode=True, size=themes.mark(15))
        self.plot.addItem(self._image)
        self.plot.addItem(self.here, ignoreBounds=True)
        # Until there is a map, its axes would measure nothing.
        self.plot.getPlotItem().hide()
        self.plot.scene().sigMouseMoved.connect(self._point_at)
        self.plot.scene().sigMouseClicked.connect(self._click)
        self.keys = MapKeys(self)
        self.legend = QLabel()
        self.legend.setFont(themes.font(themes.SMALL))

        above = QGridLayout()
        above.addWidget(QLabel(tr("Across")), 0, 0)
        above.addWidget(self.across, 0, 1)
        above.addWidget(QLabel(tr("Up")), 1, 0)
        above.addWidget(self.up, 1, 1)
        above.addWidget(QLabel(tr("Iterations")), 0, 2)
        above.addWidget(self.iterations, 0, 3)
        above.addWidget(QLabel(tr("Cells")), 1, 2)
        above.addWidget(self.cells, 1, 3)
        above.addWidget(self.colour, 0, 4)
        above.addWidget(self.start_button, 1, 4)
        above.setColumnStretch(1, 1)
        above.setHorizontalSpacing(themes.px(12))
        below = QHBoxLayout()
        below.addWidget(self.legend, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(themes.margins(8, 4, 8, 8))
        layout.setSpacing(themes.px(4))
        layout.addLayout(above)
        layout.addWidget(self.progress)
        layout.addWidget(self.message)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.readout)
        layout.addLayout(below)
        self.message.hide()

        session.map_advanced.connect(self._take)
        session.map_failed.connect(self._fail)
        session.settings_changed.connect(self._follow_settings)
        session.restarted.connect(self._follow_settings)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.plot.set_theme(theme)
        self.here.setBrush(pg.mkBrush(theme.model))
        self.here.setPen(themes.pen(theme.base, 2))
        self._paint()

    def view_state(self) -> dict[str, Any]:
        """Which map is chosen; the picture itself is computed anew where it is wanted."""
        return {
            "across": self.across.view_state(),
            "up": self.up.view_state(),
            "cells": self.cells.currentData(),
            "iterations": self.iterations.value(),
            "colour": self.colour.currentData(),
        }

    def restore_view(self, state: object) -> None:
        """Choose the map that was chosen."""
        kept = read(state, _State)
        self.across.restore_view(kept.across)
        self.up.restore_view(kept.up)
        self.iterations.setValue(kept.iterations)
        for box, value in ((self.cells, kept.cells), (self.colour, kept.colour)):
            if (place := box.findData(value)) >= 0 and box.isEnabled():
                box.setCurrentIndex(place)

    # Asking for a map

    def _start_or_cancel(self) -> None:
        if self._request is not None:
            self._session.want_map(None)
            self._end(tr("Cancelled; what is known so far stays on show."))
            return
        try:
            request = MapRequest(
                settings=self._session.asked,
                x=self.across.axis(),
                y=self.up.axis(),
                cells=self.cells.currentData(),
                iterations=max(1, self.iterations.value()),
            )
        except SettingsError as error:
            self._say(str(error))
            return
        self._say("")
        self._request, self.picture = request, None
        self._image.clear()
        self.here.setData([], [])
        self.start_button.setText(tr("Cancel"))
        self.progress.setValue(0)
        self._session.want_map(request)

    def _take(self, picture: MapPicture | None, share: float) -> None:
        if self._request is None or (picture and picture.request is not self._request):
            return
        self.progress.setValue(round(1000 * share))
        if picture is not None:
            first = self.picture is None
            self.picture = picture
            if first:
                self._fit(picture.request)
            self._paint()
        if share >= 1:
            self._end(self._about_settings())

    def _fail(self, why: str) -> None:
        self._end(why)

    def _end(self, sentence: str) -> None:
        self._request = None
        self.start_button.setText(tr("Compute"))
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.message.setText(said(sentence))
        self.message.setVisible(bool(sentence))

    # Showing it

    def _follow_settings(self) -> None:
        """Offer what the run's settings can vary; tell where a map is of other settings."""
        settings = self._session.asked
        self.across.offer(settings, 0)
        self.up.offer(settings, 1)
        self.colour.setEnabled(bool(settings.built.minima))
        if not settings.built.minima:
            self.colour.setCurrentIndex(0)
        self._say(self._about_settings())
        self._mark_here()

    def _about_settings(self) -> str:
        """Where the map is one of other settings than the run's, a sentence that says so."""
        if self.picture is None or fitting(self.picture.request, self._session.asked):
            return ""
        return tr("The map is of other settings; Compute makes it anew.")

    def _fit(self, request: MapRequest) -> None:
        self.plot.getPlotItem().show()
        for name, axis in (("bottom", request.x), ("left", request.y)):
            self.plot.getAxis(name).setTicks(log_ticks(axis) if axis.log else None)
        self.plot.set_labels(tr(request.x.title), tr(request.y.title))
        (left, right), (bottom, top) = _ends(request.x), _ends(request.y)
        self._image.setRect(QRectF(left, bottom, right - left, top - bottom))
        self.plot.setRange(xRange=(left, right), yRange=(bottom, top), padding=0)
        self._rect = (left, right, bottom, top)

    def _paint(self) -> None:
        if self.picture is None:
            return
        shown: Shown = self.colour.currentData()
        self._image.setImage(colours(self.picture, shown, _scale()))
        left, right, bottom, top = self._rect
        self._image.setRect(QRectF(left, bottom, right - left, top - bottom))
        self.legend.setText(explained(self.picture, shown))
        self._mark_here()

    def _mark_here(self) -> None:
        if self.picture is None:
            return
        settings, request = self._session.asked, self.picture.request
        try:
            at = [_place(axis, axis.value(settings)) for axis in (request.x, request.y)]
        except (SettingsError, ValueError, AttributeError):
            self.here.setData([], [])
            return
        self.here.setData([at[0]], [at[1]])

    def _cell(self, position: QPointF) -> tuple[int, int] | None:
        if self.picture is None:
            return None
        box = self.plot.getViewBox()
        if not box.sceneBoundingRect().contains(position):
            return None
        at, (left, right, bottom, top) = box.mapSceneToView(position), self._rect
        cells = self.picture.request.cells
        column = math.floor((at.x() - left) / (right - left) * cells)
        row = math.floor((at.y() - bottom) / (top - bottom) * cells)
        inside = 0 <= row < cells and 0 <= column < cells
        return (row, column) if inside else None

    def _point_at(self, position: QPointF) -> None:
        if cell := self._cell(position):
            self.tell_cell(cell)

    def tell_cell(self, cell: tuple[int, int]) -> None:
        """Say what became of the run of a cell, of this row and column."""
        picture = self.picture
        assert picture is not None
        request = picture.request
        x = request.x.values(request.cells)[cell[1]]
        y = request.y.values(request.cells)[cell[0]]
        count = int(picture.iterations[cell])
        told = {
            NOT_CONVERGED: tr("not converged after {n}", n=request.iterations),
            DIVERGED: tr("diverged"),
            UNKNOWN: tr("not computed yet"),
        }.get(count, tr("converged after {n}", n=count))
        which = int(picture.minimum[cell])
        if which != NO_MINIMUM:
            minimum = request.settings.built.minima[which]
            place = ", ".join(f"{value:.4g}" for value in minimum)
            told = tr("{state} at the minimum ({place})", state=told, place=place)
        if np.isfinite(picture.loss[cell]):
            loss = number(float(picture.loss[cell]), LOSS_DECIMALS)
            told = tr("{state}, loss {loss}", state=told, loss=loss)
        self.readout.setText(
            tr(
                "{across} {x:.4g}, {up} {y:.4g}: {state}",
                across=request.x.title,
                x=x,
                up=request.y.title,
                y=y,
                state=told,
            )
        )

    def _click(self, event: MouseClickEvent) -> None:
        cell = self._cell(event.scenePos())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.take_up(cell)

    def corners(self, cell: tuple[int, int]) -> tuple[list[float], list[float]]:
        """The way around a cell, in the plot's units."""
        assert self.picture is not None
        (left, right, bottom, top), cells = self._rect, self.picture.request.cells
        x, y = (
            (left + (cell[1] + side) * (right - left) / cells for side in (0, 1)),
            (bottom + (cell[0] + side) * (top - bottom) / cells for side in (0, 1)),
        )
        (x0, x1), (y0, y1) = x, y
        return [x0, x1, x1, x0, x0], [y0, y0, y1, y1, y0]

    def take_up(self, cell: tuple[int, int]) -> None:
        """Have the run that the cell stands for, from its start."""
        if self.picture is None:
            return
        request, asked = self.picture.request, self._session.asked
        if not fitting(request, asked):
            return
        settings = request.cell(*cell)
        self._session.apply(replace(settings, steps=asked.steps, seed=asked.seed))
        self._session.reset()
        self._mark_here()


def _ends(axis: Axis) -> tuple[float, float]:
    return _place(axis, axis.low), _place(axis, axis.high)


def _place(axis: Axis, value: float) -> float:
    return math.log10(value) if axis.log else value


def explained(picture: MapPicture, shown: Shown) -> str:
    """What the colours mean, as rich text."""
    parts = []
    if shown == "iterations" and (picture.iterations >= 0).any():
        told = marks(picture)
        shares = np.linspace(1.0, 0.0, len(told))
        parts = [
            _sign(tuple(colour), f"{count:,}")
            for colour, count in zip(speeds(shares, _scale()).tolist(), told, strict=True)
        ]
        parts[-1] = tr("{marks} iterations", marks=parts[-1])
    parts += [_sign(entry.colour, tr(entry.text)) for entry in entries(picture, shown, _scale())]
    return " &nbsp; ".join(parts)


def _scale() -> str:
    """The scale that is chosen; the theme's own blue is none that tells numbers apart."""
    chosen = themes.look().map_colours
    return "viridis" if chosen == "theme" else chosen


def _sign(colour: tuple[int, ...], text: str) -> str:
    return f'<span style="color:rgb{tuple(colour)}">■</span> {text}'
