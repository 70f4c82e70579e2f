"""The colours of the loss surface, flat or in three dimensions: of the theme, or of a scale."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from gdsim.core.map_colours import scale
from gdsim.ui import theme as themes


def shades() -> NDArray[np.uint8]:
    """The colours of the loss surface, red, green and blue, (256, 3), from least loss to most."""
    shares = np.linspace(0, 1, 256)
    if themes.look().map_colours != "theme":
        return scale(shares, themes.look().map_colours)
    ends = (QColor(themes.look().theme.low), QColor(themes.look().theme.high))
    low, high = (np.array([end.red(), end.green(), end.blue()]) for end in ends)
    return (low + shares[:, None] * (high - low)).round().astype(np.uint8)


def contour() -> QColor:
    """The colour of lines of equal loss on the surface."""
    if themes.look().map_colours == "theme":
        return QColor(themes.look().theme.contour)
    # On viridis and cividis they are quiet; on white paper they are to be seen.
    on_paper = themes.look().map_colours == "grey"
    colour = QColor(themes.LIGHT.text if on_paper else themes.look().theme.base)
    colour.setAlpha(110)
    return colour
