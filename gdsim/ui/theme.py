"""Colours, fonts and icons: one colour means one thing in every view, in light and in dark.

The colours that carry a meaning are Okabe and Ito's (2008), which colour-blind people can tell
apart; blue is the lighter of their two on dark ground.
"""

from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from gdsim import assets


@dataclass(frozen=True)
class Theme:
    """The colours of one appearance.

    Attributes:
        window, base, raised: The ground, of fields and plots, of buttons.
        text, muted, line: Text, lesser text, borders.
        data, model, gradient, next_step, loss: What each colour means in every view.
        trajectory, beside: The run, and one beside it that does not forget zero grad.
        guess: What the user predicts.
        moment: What an optimizer makes of the gradients: first moment, scaling.
        batch: The samples of the step ahead, and their own loss.
        held_out: The loss over samples that are not fitted.
        classes: The samples of class 0 and of class 1.
        low, high: The loss surface where the loss is least and where it is greatest.
        contour: Its contour lines.
        lit: Behind the line of the program that is being gone through.
        bad, good: An error or a divergence; a convergence.
    """

    name: str
    window: str
    base: str
    raised: str
    text: str
    muted: str
    line: str
    data: str
    model: str
    gradient: str
    next_step: str
    loss: str
    trajectory: str
    beside: str
    guess: str
    moment: str
    batch: str
    held_out: str
    classes: tuple[str, str]
    low: str
    high: str
    contour: str
    lit: str
    bad: str
    good: str


LIGHT = Theme(
    name="light",
    window="#F3F5F8",
    base="#FFFFFF",
    raised="#FFFFFF",
    text="#1B222B",
    muted="#566270",
    line="#CFD6DE",
    data="#56728F",
    model="#E69F00",
    gradient="#D55E00",
    next_step="#009E73",
    loss="#0072B2",
    trajectory="#3A4552",
    beside="#A2558A",
    guess="#A2558A",
    moment="#6A51C7",
    batch="#A6761D",
    held_out="#A2558A",
    classes=("#0072B2", "#C2410C"),
    low="#FFFFFF",
    high="#8DBBDD",
    contour="#5E9CC9",
    lit="#DCEBF7",
    bad="#A63F00",
    good="#006B4E",
)

DARK = Theme(
    name="dark",
    window="#1F242B",
    base="#171B20",
    raised="#2B323B",
    text="#E9EDF2",
    muted="#A3AFBC",
    line="#3A434E",
    data="#9DB6CF",
    model="#E69F00",
    gradient="#F0702A",
    next_step="#1DBE91",
    loss="#56B4E9",
    trajectory="#C9D2DC",
    beside="#CC79A7",
    guess="#CC79A7",
    moment="#A794F2",
    batch="#D9A94E",
    held_out="#CC79A7",
    classes=("#56B4E9", "#F0702A"),
    low="#171B20",
    high="#2C5F86",
    contour="#44799F",
    lit="#263B4E",
    bad="#FF9A66",
    good="#5FD9B3",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}

BRANCHES = (
    "#0072B2",
    "#CC79A7",
    "#009E73",
    "#A6761D",
    "#56B4E9",
    "#D55E00",
    "#7B6FD0",
    "#8C8C00",
)
"""The branches' own colours. They carry no other meaning: only ghosts and their names have them."""

FILLED = "#0072B2"
"""What is selected or switched on; white is read on it."""

SMALL, NORMAL, LARGE = 9, 10, 13
"""The three font sizes, in points."""


def system_theme() -> Theme:
    """The theme that the desktop is set to."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """The theme for Qt's own widgets."""
    roles = QPalette.ColorRole
    colours = QPalette()
    for role, colour in {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.base,
        roles.AlternateBase: theme.window,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.bad,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.Light: theme.raised,
        roles.Midlight: theme.line,
        roles.Mid: theme.line,
        roles.Dark: theme.muted,
        roles.Shadow: theme.line,
        roles.Highlight: FILLED,
        roles.HighlightedText: "#FFFFFF",
        roles.Link: theme.loss,
        roles.Accent: FILLED,
    }.items():
        colours.setColor(role, QColor(colour))
    faded = QColor(theme.muted)
    faded.setAlpha(140)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return colours


def apply(application: QApplication, theme: Theme) -> None:
    """Give the whole application the theme."""
    application.setStyle("Fusion")
    application.setPalette(palette(theme))
    application.setFont(font(NORMAL))
    application.setStyleSheet(
        f"""
        QDockWidget {{ font-size: {SMALL}pt; color: {theme.muted}; }}
        QDockWidget::title {{ padding: 4px 8px; background: {theme.window}; }}
        QMainWindow::separator {{ background: {theme.window}; width: 4px; height: 4px; }}
        QToolBar {{ border: none; spacing: 4px; padding: 4px 8px; }}
        QToolTip {{ color: {theme.text}; background: {theme.raised};
                    border: 1px solid {theme.line}; padding: 4px; }}
        QHeaderView::section {{ background: {theme.window}; color: {theme.muted}; border: none;
                                padding: 4px 3px; }}
        NumberField > QLineEdit {{ background: {theme.base}; border: 1px solid {theme.line};
                                   border-radius: 3px; padding: 3px 5px; }}
        NumberField > QLineEdit:focus {{ border-color: {theme.loss}; }}
        QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {theme.muted};
                                border-radius: 3px; background: {theme.base}; }}
        QCheckBox::indicator:checked {{ background: {FILLED}; border-color: {FILLED};
                                        image: url({assets.path("icons/check.svg").as_posix()}); }}
        QCheckBox:focus {{ outline: 1px dotted {theme.text}; }}
        QTableView {{ border: none; gridline-color: {theme.line}; }}
        """
    )


def font(points: int, bold: bool = False) -> QFont:
    """The system's font, with figures that are all of one width."""
    chosen = QFont(QApplication.font())
    chosen.setPointSize(points)
    chosen.setBold(bold)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def icon(name: str, theme: Theme) -> QIcon:
    """One of the icons in `resources/icons`, in the theme's ink."""
    made = QIcon()
    ink = assets.text(f"icons/{name}.svg")
    faded = QColor(theme.muted)
    for mode, colour in {QIcon.Mode.Normal: theme.text, QIcon.Mode.Disabled: faded.name()}.items():
        tinted = QSvgRenderer(QByteArray(ink.replace("#000000", colour).encode()))
        pixmap = QPixmap(48, 48)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(1.0 if mode is QIcon.Mode.Normal else 0.45)
        tinted.render(painter, QRectF(0, 0, 48, 48))
        painter.end()
        made.addPixmap(pixmap, mode)
    return made


def pale(colour: str) -> QColor:
    """The colour as a ghost wears it."""
    faded = QColor(colour)
    faded.setAlpha(110)
    return faded


def mixed(colour: str, ground: QColor, share: float = 0.4) -> QColor:
    """The colour as it looks on the ground, where it covers so much of it."""
    ink = QColor(colour)
    parts = zip(
        (ink.red(), ink.green(), ink.blue()),
        (ground.red(), ground.green(), ground.blue()),
        strict=True,
    )
    return QColor(*(round(share * over + (1 - share) * under) for over, under in parts))


def branch_colour(theme: Theme, index: int) -> QColor:
    """The colour of a branch, light enough on dark ground."""
    colour = QColor(BRANCHES[index % len(BRANCHES)])
    return colour.lighter(135) if theme is DARK else colour


def pen(colour: str | QColor, width: float = 1.0, **style: object) -> pg.QtGui.QPen:
    """A pen whose width is in pixels whatever the zoom."""
    return pg.mkPen(colour, width=width, **style)
