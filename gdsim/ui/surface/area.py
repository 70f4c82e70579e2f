"""The middle of the window: the loss surface, flat, in three dimensions, or both side by side."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gdsim import safe_mode
from gdsim.language import tr
from gdsim.ui import theme as themes
from gdsim.ui.segments import Segments
from gdsim.ui.solid.faults import CanvasError
from gdsim.ui.surface.view import SurfaceView
from gdsim.ui.theme import Theme

if TYPE_CHECKING:
    from gdsim.ui.solid.view import SolidView

log = logging.getLogger(__name__)

FLAT, SOLID, BOTH = "flat", "solid", "both"
MODES = (FLAT, SOLID, BOTH)

KEYS = {FLAT: "Ctrl+2", SOLID: "Ctrl+3", BOTH: "Ctrl+4"}

NO_OPENGL = "GDSIM_NO_OPENGL"
"""The environment variable that switches three dimensions off, where OpenGL makes trouble."""

WITHOUT_OPENGL = {"offscreen", "minimal", "vnc", "linuxfb"}
"""Qt's platforms that have none."""


class SurfaceArea(QWidget):
    """Holds the flat view, and the one in three dimensions from when it is first wanted.

    Attributes:
        surface: The flat view, with the story, the read-out and the legend of both.
        solid: The other one; None before it is first opened, which loads OpenGL.
        modes: The actions that choose between them.
        note: Why there is no third dimension, where one was wanted.
    """

    def __init__(self, surface: SurfaceView, make_solid: Callable[[], SolidView]) -> None:
        super().__init__()
        self.surface = surface
        self.solid: SolidView | None = None
        self._make_solid = make_solid
        self._theme: Theme = themes.LIGHT
        self._wanted = FLAT
        self._without = _no_opengl()
        self.modes = self._make_modes()
        self.choice = Segments(self.modes, tr("Surface in two dimensions or three"))
        self.note = QLabel(wordWrap=True)
        self.note.setFont(themes.font(themes.SMALL))
        self.note.setContentsMargins(themes.margins(8, 0, 8, 0))
        # Where the map was, both of them have their place: what is around it tells of both.
        self._pair = QHBoxLayout()
        self._pair.setSpacing(themes.px(4))
        column = surface.layout()
        assert isinstance(column, QVBoxLayout)
        place = column.indexOf(surface.plot)
        column.removeWidget(surface.plot)
        self._pair.addWidget(surface.plot, 1)
        column.insertLayout(place, self._pair, 1)
        column.insertWidget(place + 1, self.note)
        surface.below.insertWidget(1, self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(surface)
        self._follow()

    def _make_modes(self) -> QActionGroup:
        group = QActionGroup(self)
        # Two short texts: on the buttons, and in the menu.
        told = {
            FLAT: (tr("2-D"), tr("Surface in 2-D"), tr("The map, from straight above")),
            SOLID: (tr("3-D"), tr("Surface in 3-D"), tr("The loss as a height")),
            BOTH: (tr("both"), tr("Surface in 2-D and 3-D"), tr("Map and heights side by side")),
        }
        for mode in MODES:
            short, text, tip = told[mode]
            action = QAction(text, group)
            action.setIconText(short)
            action.setShortcut(QKeySequence(KEYS[mode]))
            action.setProperty("tip", f"{tip} ({KEYS[mode]})")
            action.setCheckable(True)
            action.setData(mode)
        group.triggered.connect(lambda action: self.show_as(action.data()))
        return group

    # What the clock and the window call

    def restart(self) -> None:
        """Show a new run."""
        self.surface.restart()
        self._follow()
        if self.solid is not None:
            self.solid.restart()

    def refresh(self) -> None:
        """Show where the run stands now."""
        self.surface.refresh()
        if self.solid is not None:
            self.solid.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.surface.set_theme(theme)
        if self.solid is not None:
            self.solid.set_theme(theme)
        colours = self.note.palette()
        colours.setColor(colours.ColorRole.WindowText, QColor(theme.muted))
        self.note.setPalette(colours)

    # The choice

    @property
    def mode(self) -> str:
        """What is seen: one of `MODES`."""
        return FLAT if self.why_not else self._wanted

    @property
    def why_not(self) -> str:
        """Why there is no third dimension, in a sentence; empty where there is one."""
        if self._without:
            return self._without
        if self.surface.background.height_is_loss:
            return tr(
                "3-D is off: the loss of one parameter is a curve, which has no third dimension."
            )
        return ""

    def show_as(self, mode: str) -> None:
        """Show the map, heights, or both; what can't be is shown as soon as it can."""
        self._wanted = mode
        if mode != FLAT and not self.why_not and self.solid is None:
            self._open()
        self._follow()
        # The keys go where one looks; from what is hidden, Qt would hand them to the next field.
        shown = self.solid if self.mode != FLAT and self.solid is not None else self.surface
        shown.setFocus()

    def _open(self) -> None:
        try:
            solid = self._make_solid()
        except Exception as error:
            # Whatever a driver does wrong, the map is there.
            log.warning("3-D can't be shown.", exc_info=True)
            self._without = _told(error)
            return
        self.solid = solid
        solid.hide()
        solid.set_theme(self._theme)
        solid.failed.connect(self._give_up, Qt.ConnectionType.QueuedConnection)
        self._pair.addWidget(solid, 1)

    def _give_up(self, why: str) -> None:
        self._without = why
        self._follow()

    def _follow(self) -> None:
        """Show what is wanted, as far as it can be."""
        if self._wanted != FLAT and not self.why_not and self.solid is None:
            self._open()
        why, mode = self.why_not, self.mode
        for action in self.modes.actions():
            flat = action.data() == FLAT
            action.setEnabled(flat or not why)
            action.setToolTip(action.property("tip") if flat or not why else why)
            action.setChecked(action.data() == mode)
        self.note.setText(why)
        # A picture without a display has no OpenGL, and nobody there to be told of it.
        unseen = QGuiApplication.platformName() in WITHOUT_OPENGL and self._wanted == FLAT
        self.note.setVisible(
            bool(why) and not unseen and (bool(self._without) or self._wanted != FLAT)
        )
        if self.solid is not None:
            self.solid.setVisible(mode != FLAT)
        self.surface.plot.setVisible(mode != SOLID)

    # From one window to the next

    def view_state(self) -> dict[str, object]:
        """What it has to keep of itself."""
        state: dict[str, object] = {"mode": self._wanted}
        if self.solid is not None:
            state["solid"] = self.solid.view_state()
        return state

    def restore_view(self, state: object) -> None:
        """Be as it was; what can't be read is left as it is."""
        if not isinstance(state, Mapping):
            return
        if state.get("mode") in MODES:
            self.show_as(str(state["mode"]))
        if self.solid is not None:
            self.solid.restore_view(state.get("solid"))


def _no_opengl() -> str:
    """Why there can be no OpenGL here, as far as that is told at no cost."""
    if safe_mode.is_on():
        return tr("3-D is off in safe mode.")
    if os.environ.get(NO_OPENGL, "0") not in ("", "0"):
        return tr("3-D is switched off here, by {name}.", name=NO_OPENGL)
    if QGuiApplication.platformName() in WITHOUT_OPENGL:
        return tr("3-D is off: this display has no OpenGL.")
    return ""


def _told(error: Exception) -> str:
    """Why it could not be opened."""
    if isinstance(error, ImportError):
        return tr("3-D is off: PyOpenGL, which it needs, is not installed or can't be loaded.")
    if isinstance(error, CanvasError):
        return str(error)
    return tr("3-D is off: OpenGL failed ({reason}).", reason=error)
