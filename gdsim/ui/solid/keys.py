"""The keys that turn and zoom the surface while it has the focus.

Plain arrows and Space stay the run's own, and the keys of a presenter's clicker the clicker's.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gdsim.ui.solid.camera import Camera

TURN = 5.0
"""Degrees for one press."""

ZOOM = 1.15

_TURNS = {
    Qt.Key.Key_Left: (-TURN, 0.0),
    Qt.Key.Key_Right: (TURN, 0.0),
    Qt.Key.Key_Up: (0.0, TURN),
    Qt.Key.Key_Down: (0.0, -TURN),
}

_ZOOMS = {Qt.Key.Key_Plus: ZOOM, Qt.Key.Key_Equal: ZOOM, Qt.Key.Key_Minus: 1 / ZOOM}


def moved_by(event: QKeyEvent, camera: Camera) -> Camera | None:
    """Where a key brings the camera; None for a key that is none of its own."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shifted = modifiers == Qt.KeyboardModifier.ShiftModifier
    if modifiers and not shifted:
        return None
    key = Qt.Key(event.key())
    if shifted and key in _TURNS:
        return camera.turned(*_TURNS[key])
    if key in _ZOOMS:
        return camera.nearer(_ZOOMS[key])
    if key == Qt.Key.Key_Home:
        return Camera()
    return None
