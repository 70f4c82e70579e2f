"""What all plots share: quiet axes, no menus, and a background that is painted once."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsItem, QLabel, QWidget

from gdsim.ui import theme as themes
from gdsim.ui.theme import Theme

MAX_POINTS = 1000
"""Points of a line that is drawn anew in every frame; more of them cost the frame rate."""


MOST_VIEWS = 1e5
"""How far off, in widths of the view, points can be drawn: so many are well below 2³¹ pixels,
beyond which Qt paints too little, or nothing."""

Ticks = tuple[float | None, list[float]]
"""How far apart the ticks of a level are, None where it is not all the same, and where they are."""

WITHIN = ((1,), (2, 5), (3, 4, 6, 7, 8, 9))
"""Multiples of a power of ten that have ticks, by level."""

PLAIN = (9e-5, 9.9e4)
"""From where on, and up to where, a number is written without a power of ten."""

MOST_APART = 3
"""Entries of a legend that stand well apart; more of them have little room."""

NO_BREAK = "\N{NO-BREAK SPACE}"

FARTHEST = 1e300
"""Beyond this, the width of a range would overflow."""


class Axis(pg.AxisItem):
    """An axis that, while it is logarithmic, has words for few numbers within a power of ten."""

    def logTickValues(  # noqa: N802
        self,
        minVal: float,  # noqa: N803
        maxVal: float,  # noqa: N803
        size: float,
        stdTicks: list[Ticks],  # noqa: N803
    ) -> list[Ticks]:
        """Return the ticks by level, the most important first: only the first are always named.

        pyqtgraph makes those within a power of ten the first where there are few powers, and then
        their words lie one upon another.

        Args:
            minVal: Where the axis begins, as a power of ten.
            maxVal: Where it ends.
            size: Its length in pixels.
            stdTicks: Ticks of a linear axis, by level: how far apart, and where.
        """
        del size
        powers: list[Ticks] = [level for level in stdTicks if level[0] and level[0] >= 1]
        return powers if len(powers) > 1 else [_within(minVal, maxVal, some) for some in WITHIN]

    def logTickStrings(  # noqa: N802
        self, values: Sequence[float], scale: float, spacing: float | None
    ) -> list[str]:
        """Return the numbers at the ticks, as powers of ten only where they are long otherwise."""
        powers: list[str] = super().logTickStrings(values, scale, spacing)
        numbers = [10.0**value * scale for value in values]
        return [
            np.format_float_positional(number, 1, fractional=False, trim="-")
            if PLAIN[0] <= number < PLAIN[1]
            else power
            for number, power in zip(numbers, powers, strict=True)
        ]


def _within(low: float, high: float, factors: Sequence[int]) -> Ticks:
    below = np.arange(math.floor(low), math.floor(high) + 1)
    where = np.add.outer(below, np.log10(factors)).ravel()
    return None, list(where[(low <= where) & (where <= high)])


class Plot(pg.PlotWidget):
    """A plot whose axes are pictures, repainted only when they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        axes = {side: Axis(side) for side in ("left", "bottom")}
        super().__init__(parent, enableMenu=False, axisItems=axes)
        # Numbers grow to the right in every language, and pyqtgraph's axes know no other way.
        for part in (self, self.getPlotItem()):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # It is never shown, but would outlive the plot, and slow down every style sheet to come.
        self.destroyed.connect(self.getPlotItem().ctrlMenu.deleteLater)
        self.hideButtons()
        self.setFrameShape(self.Shape.NoFrame)
        self.getViewBox().disableAutoRange()
        self.getViewBox().setLimits(xMin=-FARTHEST, xMax=FARTHEST, yMin=-FARTHEST, yMax=FARTHEST)
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.enableAutoSIPrefix(False)
            axis.setStyle(tickLength=-4, autoExpandTextSpace=False, tickTextOffset=4)
            cache(axis)
        # Room for half of the last number on the bottom axis.
        self.getPlotItem().setContentsMargins(0, themes.px(6), themes.px(14), 0)
        self.getAxis("left").setWidth(themes.px(58))
        self.getAxis("bottom").setHeight(themes.px(40))

    def sizeHint(self) -> QSize:
        """What a plot in a dock takes at first."""
        return QSize(themes.px(312), themes.px(220))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.setBackground(theme.base)
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setPen(themes.pen(theme.line))
            axis.setTextPen(themes.pen(theme.muted))
            axis.setStyle(tickFont=themes.font(themes.SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame around the plot while the keys are for it."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().text().color())
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the frame."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Have no frame any more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def set_labels(self, bottom: str, left: str) -> None:
        """Say what the two axes measure."""
        self.getAxis("bottom").setLabel(bottom)
        self.getAxis("left").setLabel(left)


def legend_of(signs: Mapping[str, str]) -> str:
    """Return the text of a legend, in which no line ends between a sign and its words.

    Args:
        signs: A sign and its words each, with the sign's colour.
    """
    gap = "&nbsp; " if len(signs) <= MOST_APART else " "
    return gap.join(
        f'<span style="color:{colour}">{text[0]}</span>{text[1:].replace(" ", NO_BREAK)}'
        for text, colour in signs.items()
    )


def place_legend(label: QLabel, plot: QWidget, left: int, top: int) -> None:
    """Put a legend into its plot, in as many lines as it takes to end where the plot does."""
    label.setWordWrap(False)
    width = min(label.sizeHint().width(), plot.width() - left)
    label.setWordWrap(True)
    label.setGeometry(left, top, width, label.heightForWidth(width))


STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
"""How the lines of branches are drawn: not everybody tells them by their colours."""


def branch_style(index: int) -> Qt.PenStyle:
    """How the line of a branch is drawn, wherever it is."""
    return STYLES[index % len(STYLES)]


def cache(item: QGraphicsItem) -> None:
    """Paint the item into a picture once, and from then on only when it or the view changes."""
    item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)


def thin(length: int, most: int = MAX_POINTS) -> NDArray[np.intp]:
    """Which of so many points to draw, no more than `most`.

    The first half of those, where a run still moves, and of the rest every 3rd, 9th or 27th. The
    spacing is odd, so that a run that jumps from side to side shows both of them, and a power, so
    that the points stay the same ones while the run grows.
    """
    if length <= most:
        return np.arange(length)
    head, step = most // 2, 1
    while (length - head) // step >= most - head:
        step *= 3
    return np.concatenate((np.arange(head), np.arange(head, length, step)))


def spread(length: int, most: int = MAX_POINTS) -> NDArray[np.intp]:
    """Which of so many samples to draw, no more than `most`, evenly chosen."""
    if length <= most:
        return np.arange(length)
    return np.linspace(0, length - 1, most).astype(np.intp)
