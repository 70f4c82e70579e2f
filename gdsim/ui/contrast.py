"""How well a colour is told from its ground, as WCAG 2.1 (web accessibility) counts it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor


def luminance(colour: QColor) -> float:
    """The relative luminance, from 0 to 1, by WCAG 2.1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, from 1 to 21, by WCAG 2.1."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def legible(colour: QColor, ground: QColor, least: float = 7.0) -> QColor:
    """The colour, as much darker or lighter as it takes to have the contrast to the ground."""
    end = QColor(Qt.GlobalColor.black if luminance(ground) > 0.18 else Qt.GlobalColor.white)
    shares = (share / 50 for share in range(51))
    found = (mixed(end, colour, share) for share in shares)
    return next((found for found in found if contrast(found, ground) >= least), end)


def mixed(colour: QColor, ground: QColor, share: float = 0.4) -> QColor:
    """The colour as it looks on the ground, where it covers so much of it."""
    parts = zip(
        (colour.red(), colour.green(), colour.blue()),
        (ground.red(), ground.green(), ground.blue()),
        strict=True,
    )
    return QColor(*(round(share * over + (1 - share) * under) for over, under in parts))
