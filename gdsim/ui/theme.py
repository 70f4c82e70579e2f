"""Colours, fonts and icons: one colour means one thing in every view, in light and in dark.

The colours that carry a meaning are Okabe and Ito's (2008), which colour-blind people can tell
apart; blue is the lighter of their two on dark ground.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

import pyqtgraph as pg
from PySide6.QtCore import QByteArray, QMargins, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from gdsim import assets
from gdsim.ui.contrast import legible


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

WHITE = Theme(
    name="white",
    window="#FFFFFF",
    base="#FFFFFF",
    raised="#FFFFFF",
    text="#000000",
    muted="#3F4854",
    line="#4D5764",
    data="#43586F",
    model="#735000",
    gradient="#AD1500",
    next_step="#006247",
    loss="#005A8D",
    trajectory="#000000",
    beside="#8A2F70",
    guess="#8A2F70",
    moment="#5238B0",
    batch="#6A5400",
    held_out="#8A2F70",
    classes=("#005A8D", "#9A340A"),
    low="#FFFFFF",
    high="#B9D6EC",
    contour="#365A74",
    lit="#DCEBF7",
    bad="#953900",
    good="#006248",
)
"""For a projector in a bright room. Every line and text has a contrast of at least 7:1 (WCAG 2.1,
level AAA) to the ground: Okabe and Ito's hues, darker."""

BLACK = Theme(
    name="black",
    window="#000000",
    base="#000000",
    raised="#262626",
    text="#FFFFFF",
    muted="#B8C0C9",
    line="#929AA3",
    data="#A9C0D8",
    model="#FFB000",
    gradient="#FF8A50",
    next_step="#2FD9A8",
    loss="#6CC3F5",
    trajectory="#FFFFFF",
    beside="#E39AC6",
    guess="#E39AC6",
    moment="#BBAAFF",
    batch="#E0B45F",
    held_out="#E39AC6",
    classes=("#6CC3F5", "#FF8A50"),
    low="#000000",
    high="#12405F",
    contour="#639FCB",
    lit="#0F3A57",
    bad="#FF9A66",
    good="#5FD9B3",
)
"""The same for a dark room."""

PAPER = replace(
    LIGHT,
    name="paper",
    window="#FFFFFF",
    text="#000000",
    muted="#333333",
    line="#777777",
    loss="#000000",
    batch="#555555",
    trajectory="#000000",
    low="#FFFFFF",
    high="#B8B8B8",
    contour="#6A6A6A",
)
"""Black on white, and greys: for pages that are printed."""

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}

GROUNDS = {theme.name: theme for theme in (WHITE, BLACK)}
"""Those of the projector."""

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

FILLED, ON_FILLED = "#005A8D", "#FFFFFF"
"""What is selected or switched on; white is read on it, with a contrast above 7:1."""

SMALL, NORMAL, LARGE = 9, 10, 13
"""The three font sizes, in points."""

PROJECTED_SIZE, PROJECTED_WEIGHT = 1.35, 2.0
"""How much larger texts and widgets are on a projector, and how much thicker lines."""

FIGURES_HEIGHT = 30
"""Pixels of the figures that matter on a projector."""

ROOMY = 1.2
"""Up to this size, all views have room beside each other on a screen of 1280 by 720."""


def system_theme() -> Theme:
    """The theme that the desktop is set to."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


@dataclass(frozen=True)
class Look:
    """How the whole application looks.

    Attributes:
        theme: Its colours.
        scale: The size that is preferred; 1 is the usual one.
        projector: Whether it is to be read from the last row of a class.
        map_colours: The colours of the loss surface: of the theme, or the name of a scale.
        still: Whether nothing is to move that need not.
    """

    theme: Theme = LIGHT
    scale: float = 1.0
    projector: bool = False
    map_colours: str = "theme"
    still: bool = False

    @property
    def size(self) -> float:
        """How large texts and widgets are, as a multiple of the usual size."""
        return self.scale * (PROJECTED_SIZE if self.projector else 1.0)

    @property
    def weight(self) -> float:
        """How thick lines and how large marks are, as a multiple of the usual."""
        return max(1.0, self.scale) * (PROJECTED_WEIGHT if self.projector else 1.0)

    @property
    def outlined(self) -> bool:
        """Whether lines need an outline to be seen on the loss surface."""
        return self.projector or self.map_colours != "theme"

    @property
    def has_figures(self) -> bool:
        """Whether the figures that matter have a strip of their own."""
        return self.projector or not self.roomy

    @property
    def roomy(self) -> bool:
        """Whether all views have room beside each other."""
        return self.size <= ROOMY


_in_force = Look()


def look() -> Look:
    """The look that is in force."""
    return _in_force


def wear(chosen: Look) -> None:
    """Have this look from now on, for what is made or coloured from now on."""
    global _in_force  # One application has one look, as it has one palette.
    _in_force = chosen


def application() -> QApplication:
    """The one application."""
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def px(pixels: float) -> int:
    """A length of a widget, in pixels at the size that is in force."""
    return round(pixels * _in_force.size)


def margins(left: float, top: float, right: float, bottom: float) -> QMargins:
    """The margins of a layout, in pixels at the size that is in force."""
    return QMargins(px(left), px(top), px(right), px(bottom))


def mark(pixels: float) -> int:
    """The size of a mark in a plot: less thick than the lines, or it would hide where it is."""
    return round(pixels * (1 + _in_force.weight) / 2)


def font(points: int, bold: bool = False) -> QFont:
    """The system's font at the size that is in force, with figures that are all of one width."""
    chosen = QFont(QApplication.font())
    chosen.setPointSizeF(points * _in_force.size)
    chosen.setBold(bold)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def figures_font() -> QFont:
    """The font of the figures that matter: on a projector of 720 lines read from the last row."""
    chosen = font(LARGE, bold=True)
    if _in_force.projector:
        chosen.setPixelSize(round(FIGURES_HEIGHT * max(1.0, _in_force.scale)))
    return chosen


def icon(name: str, theme: Theme) -> QIcon:
    """One of the icons in `resources/icons`, in the theme's ink."""
    made, side = QIcon(), max(48, px(48))
    ink = assets.text(f"icons/{name}.svg")
    faded = QColor(theme.muted)
    for mode, colour in {QIcon.Mode.Normal: theme.text, QIcon.Mode.Disabled: faded.name()}.items():
        tinted = QSvgRenderer(QByteArray(ink.replace("#000000", colour).encode()))
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(1.0 if mode is QIcon.Mode.Normal else 0.45)
        tinted.render(painter, QRectF(0, 0, side, side))
        painter.end()
        made.addPixmap(pixmap, mode)
    return made


def meanings(theme: Theme) -> Iterator[int]:
    """The theme's colours and the branches', each as in 0xE69F00."""
    told = (getattr(theme, field.name) for field in fields(theme) if field.name != "name")
    named = (colour for each in told for colour in (each if isinstance(each, tuple) else (each,)))
    for colour in (*map(QColor, named), *(branch_colour(theme, i) for i in range(len(BRANCHES)))):
        yield colour.rgb() & 0xFFFFFF


def pale(colour: str) -> QColor:
    """The colour as a ghost wears it."""
    faded = QColor(colour)
    faded.setAlpha(110)
    return faded


def branch_colour(theme: Theme, index: int) -> QColor:
    """The colour of a branch, light enough on dark ground."""
    colour = QColor(BRANCHES[index % len(BRANCHES)])
    if theme.name in GROUNDS:
        return legible(colour, QColor(theme.base))
    return colour.lighter(135) if theme is DARK else colour


def pen(colour: str | QColor, width: float = 1.0, **style: object) -> pg.QtGui.QPen:
    """A pen whose width is in pixels whatever the zoom."""
    return pg.mkPen(colour, width=width * _in_force.weight, **style)


def outline(width: float) -> pg.QtGui.QPen | None:
    """The pen that is drawn below one so wide, so that it stands out; None where it does anyway."""
    if not _in_force.outlined:
        return None
    return pg.mkPen(_in_force.theme.base, width=(width + 1.5) * _in_force.weight)
