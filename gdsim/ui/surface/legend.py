"""What each colour on the surface means, and the switches that hide it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy, QToolButton, QWidget

from gdsim.ui import theme as themes
from gdsim.ui.flow_layout import FlowLayout


class Legend(QWidget):
    """Switches, each with the sign of what it shows, in a row or, where it is narrow, two."""

    def __init__(self) -> None:
        super().__init__()
        grows = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        grows.setHeightForWidth(True)
        self.setSizePolicy(grows)
        self._row = FlowLayout(self)
        self._signs: dict[str, QAbstractButton] = {}

    def add(
        self,
        name: str,
        text: str,
        tip: str,
        switched: Callable[[bool], object],
        on: bool = True,
    ) -> QCheckBox:
        """Add a switch; its name is for the program, its text for the user."""
        switch = QCheckBox(text)
        switch.setChecked(on)
        switch.setToolTip(tip)
        # A click must not take the keyboard from the shortcuts.
        switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        switch.setIconSize(QSize(themes.px(26), themes.px(14)))
        switch.setFont(themes.font(themes.SMALL))
        switch.toggled.connect(switched)
        self._signs[name] = switch
        self._row.addWidget(switch)
        return switch

    def explain(self, name: str, text: str, tip: str) -> QWidget:
        """Add a sign without a switch, with its meaning."""
        sign = QToolButton(autoRaise=True)
        sign.setText(text)
        sign.setToolTip(tip)
        sign.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        sign.setFont(themes.font(themes.SMALL))
        self._signs[name] = sign
        self._row.addWidget(sign)
        return sign

    def paint_signs(self, signs: dict[str, QIcon]) -> None:
        """Give the named entries their signs."""
        for name, sign in signs.items():
            self._signs[name].setIcon(sign)


def line_sign(colour: str | QColor, style: Qt.PenStyle, arrow: bool = False) -> QIcon:
    """A piece of line in the colour, with an arrow's head or without."""
    pixmap = QPixmap(52, 28)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 5, style))
    painter.drawLine(2, 14, 32 if arrow else 50, 14)
    if arrow:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawPolygon([QPointF(50, 14), QPointF(30, 4), QPointF(30, 24)])
    painter.end()
    return QIcon(pixmap)


def text_sign(text: str, colour: str) -> QIcon:
    """A letter or a symbol in the colour."""
    pixmap = QPixmap(52, 28)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = themes.font(themes.NORMAL)
    font.setPixelSize(26)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return QIcon(pixmap)


def ring_sign(colour: str) -> QIcon:
    """A dotted ellipse in the colour."""
    pixmap = QPixmap(52, 28)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 4, Qt.PenStyle.DotLine))
    painter.drawEllipse(4, 4, 44, 20)
    painter.end()
    return QIcon(pixmap)


def disc_sign(colour: str | QColor, outline: str) -> QIcon:
    """A disc in the colour."""
    pixmap = QPixmap(28, 28)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(outline), 2))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(3, 3, 22, 22)
    painter.end()
    return QIcon(pixmap)


def run_sign(colour: QColor, outline: str, style: Qt.PenStyle) -> QIcon:
    """A disc in the colour, and a piece of line as a run's is drawn."""
    pixmap = QPixmap(52, 28)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.drawPixmap(0, 0, disc_sign(colour, outline).pixmap(28, 28))
    painter.setPen(QPen(colour, 4, style))
    painter.drawLine(28, 14, 51, 14)
    painter.end()
    return QIcon(pixmap)
