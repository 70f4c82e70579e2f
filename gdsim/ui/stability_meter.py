"""Where the learning rate stands between the limits that the curvature sets, as a scale."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gdsim.core.curvature import Outlook, Stability, digits
from gdsim.core.stability_text import sentence
from gdsim.language import said, tr, worded
from gdsim.ui import theme as themes
from gdsim.ui.theme import LIGHT, Theme

NOT_YET = worded("not known yet")

MARKER = 5
"""Half the marker's width; so far from the edge, it is seen whole."""


class StabilityMeter(QWidget):
    """A scale of learning rates, the verdict in words, the numbers, and the best rate as a button.

    All that the picture tells is also in the accessible description and in the tool tip.
    """

    best_chosen = Signal(float)
    """The best constant learning rate, when its button is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._stability: Stability | None = None
        self._otherwise: str = NOT_YET
        self.scale = Scale()
        self.verdict = QLabel(wordWrap=True)
        self.curvature = QLabel()
        self.curvature.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        # It is shortened rather than that the column grows; see `_fit`.
        self.curvature.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.best = QToolButton()
        self.best.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.best.setToolTip(tr("The constant learning rate with the fewest iterations: take it"))
        self.best.clicked.connect(self._choose_best)
        kept = self.best.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.best.setSizePolicy(kept)
        for part in (self.scale, self.verdict, self.curvature, self.best):
            part.setFont(themes.font(themes.SMALL))
        # So that the column is as wide for one verdict as for another.
        width = self.verdict.fontMetrics().horizontalAdvance
        self.verdict.setMinimumWidth(1 + max(width(tr(outlook.value)) for outlook in Outlook))

        numbers = QHBoxLayout()
        numbers.setSpacing(themes.px(4))
        numbers.addWidget(self.curvature, 1)
        numbers.addWidget(self.best)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(themes.px(3))
        column.addWidget(self.scale)
        column.addWidget(self.verdict)
        column.addLayout(numbers)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Stability of the learning rate"))
        self.show_stability(None)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        pad = themes.px(5)
        self.best.setStyleSheet(
            f"""
            QToolButton {{ color: {theme.text}; background: {theme.raised}; padding: 0 {pad}px;
                           border: 1px solid {theme.line}; border-radius: 3px; }}
            QToolButton:hover {{ border-color: {theme.muted}; }}
            QToolButton:pressed {{ background: {theme.line}; }}
            QToolButton:focus {{ border-color: {theme.loss}; }}
            QToolButton:disabled {{ color: {theme.muted}; background: transparent; }}
            """
        )
        self.show_stability(self._stability, self._otherwise)

    def show_stability(self, stability: Stability | None, otherwise: str = NOT_YET) -> None:
        """Show a stability; where there is none, say why."""
        self._stability, self._otherwise = stability, otherwise
        self.scale.show_stability(stability, self._theme)
        words = stability.outlook.value if stability else otherwise
        self.verdict.setText(said(words))
        best = stability.best if stability else None
        if stability and best is not None:
            self.best.setText(tr("Best: {best}", best=digits(best)))
            self.best.setEnabled(stability.learning_rate != best)
        else:
            # It keeps its height where it is hidden, and should not keep a width.
            self.best.setText("")
        self.best.setVisible(best is not None)
        told = sentences(stability) if stability else [tr("Stability: {words}.", words=words)]
        self.setAccessibleDescription(" ".join(told))
        self.setToolTip("\n".join(told))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the curvature as long as there is room, and the verdict in one line or more."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.verdict.setMinimumHeight(self.verdict.heightForWidth(self.width()))
        s = self._stability
        if s is None or s.outlook is Outlook.UNKNOWN:
            self.curvature.setText("")
            return
        number = digits(s.curvature)
        if not s.quadratic:
            number = tr("{curvature} here", curvature=number)
        room = self.width() - self.best.sizeHint().width() - themes.px(4)
        written = tr("Curvature {curvature}", curvature=number)
        fits = self.curvature.fontMetrics().horizontalAdvance(written) <= room
        self.curvature.setText(written if fits else f"λ {number}")

    def _choose_best(self) -> None:
        if self._stability and self._stability.best is not None:
            self.best_chosen.emit(self._stability.best)


class Scale(QWidget):
    """The learning rates around the limits, by powers of ten, in zones of what they lead to."""

    def __init__(self) -> None:
        super().__init__()
        self._stability: Stability | None = None
        self._theme = LIGHT

    def show_stability(self, stability: Stability | None, theme: Theme) -> None:
        """Show a stability in a theme's colours, or an empty scale."""
        self._stability, self._theme = stability, theme
        self.update()

    def sizeHint(self) -> QSize:
        """A marker, the track, and a line of text."""
        return QSize(themes.px(180), themes.px(21) + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest limit."""
        return QSize(themes.px(100), self.sizeHint().height())

    @property
    def rates(self) -> tuple[float, float]:
        """The learning rates at the two ends: they depend on the limits alone, if there are any."""
        s = self._stability
        if s is None or not s.limit:
            rate = s.learning_rate if s else 1.0
            return rate / 10, rate * 10
        return min(s.limit / 40, s.smooth / 6 if s.smooth else math.inf), s.limit * 3

    def position(self, rate: float) -> float:
        """Where a learning rate stands, in pixels from the left; at the nearer end if outside."""
        low, high = self.rates
        share = (math.log(rate) - math.log(low)) / (math.log(high) - math.log(low))
        marker = themes.px(MARKER)
        return marker + min(max(share, 0.0), 1.0) * (self.width() - 2 * marker)

    @property
    def zones(self) -> list[tuple[float, float, Outlook | None]]:
        """The scale's parts from left to right: where they begin and end, what they lead to."""
        left, right = 0.0, float(self.width())
        s = self._stability
        if s is None or s.limit is None:
            return [(left, right, None)]
        if s.limit == 0:
            return [(left, right, Outlook.DIVERGES)]
        limit = self.position(s.limit)
        if not s.smooth:
            return [(left, limit, Outlook.ENDLESS), (limit, right, Outlook.DIVERGES)]
        smooth = self.position(s.smooth)
        return [
            (left, smooth, Outlook.SMOOTH),
            (smooth, limit, Outlook.RINGS),
            (limit, right, Outlook.DIVERGES),
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the zones, the limit and the marker."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for left, right, outlook in self.zones:
            self._paint_zone(
                painter, QRectF(left, themes.px(10), right - left, themes.px(8)), outlook
            )
        if self._stability and self._stability.limit is not None:
            self._paint_limit(painter, self._stability.limit)
            self._paint_marker(painter, self._stability.learning_rate)

    def _paint_zone(self, painter: QPainter, zone: QRectF, outlook: Outlook | None) -> None:
        colour = QColor(colour_of(outlook, self._theme) if outlook else self._theme.line)
        s = self._stability
        if s and outlook and colour_of(outlook, self._theme) != colour_of(s.outlook, self._theme):
            # Where the learning rate does not stand.
            colour.setAlphaF(0.4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(zone.adjusted(0.5, 0, -0.5, 0), 2, 2)

    def _paint_limit(self, painter: QPainter, limit: float) -> None:
        text = tr("limit {limit}", limit=digits(limit)) if limit else tr("no stable learning rate")
        width = painter.fontMetrics().horizontalAdvance(text)
        at = self.position(limit) if limit else self.width() / 2
        left = min(max(at - width / 2, 0), self.width() - width)
        painter.setPen(QPen(QColor(self._theme.muted), 1))
        if limit:
            painter.drawLine(QPointF(at, themes.px(10)), QPointF(at, themes.px(21)))
        painter.drawText(QPointF(left, themes.px(21) + painter.fontMetrics().ascent()), text)

    def _paint_marker(self, painter: QPainter, rate: float) -> None:
        at, (low, high) = self.position(rate), self.rates
        half, top, middle, bottom = (themes.px(pixels) for pixels in (MARKER, 1, 5, 9))
        if low <= rate <= high:
            corners = [(at - half, top), (at + half, top), (at, bottom)]
        else:
            # Off the scale: it points to where the learning rate is.
            tip = half if rate > high else -half
            corners = [(at + tip, middle), (at - tip, top), (at - tip, bottom)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.text))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        if low <= rate <= high:
            painter.drawRect(QRectF(at - 0.75, themes.px(8), 1.5, themes.px(11)))


def colour_of(outlook: Outlook, theme: Theme) -> str:
    """The colour that goes with the words."""
    return {
        Outlook.SMOOTH: theme.next_step,
        Outlook.RINGS: theme.model,
        Outlook.ENDLESS: theme.model,
        Outlook.DIVERGES: theme.gradient,
    }.get(outlook, theme.line)


def sentences(s: Stability) -> list[str]:
    """All that the meter shows, in words."""
    outlook = tr(
        "Learning rate {rate}: {outlook}.", rate=digits(s.learning_rate), outlook=s.outlook.value
    )
    told = [outlook, said(sentence(s))]
    if s.smooth:
        told.append(tr("Nothing overshoots up to {rate}.", rate=digits(s.smooth)))
    if s.best is not None:
        told.append(tr("The best constant learning rate is {rate}.", rate=digits(s.best)))
    return told
