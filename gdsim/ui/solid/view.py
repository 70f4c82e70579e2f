"""The loss surface in three dimensions, with the run on it: turned and zoomed by mouse and keys."""

import logging
import math
from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QWidget

from gdsim.core.surface import Grid
from gdsim.language import tr
from gdsim.session import Session
from gdsim.ui import theme as themes
from gdsim.ui.segments import Segments
from gdsim.ui.solid.brush import Brush
from gdsim.ui.solid.camera import Camera, Sight
from gdsim.ui.solid.canvas import Canvas, Picture
from gdsim.ui.solid.faults import CanvasError
from gdsim.ui.solid.frame import Frame
from gdsim.ui.solid.heights import CLIPPED, KINDS, LINEAR, LOG, heights, written
from gdsim.ui.solid.keys import moved_by
from gdsim.ui.solid.relief import Relief
from gdsim.ui.solid.scene import Scene
from gdsim.ui.surface.backgrounds import MapBackground
from gdsim.ui.surface.view import SurfaceView
from gdsim.ui.theme import Theme

log = logging.getLogger(__name__)

DEGREES_PER_PIXEL = 0.4
NOTCH = 1.12
"""How much nearer a notch of the wheel brings the camera."""

CORNER = 8
"""Pixels between the view's edges and what lies in its corners."""


class SolidView(QWidget):
    """Draws what the flat view shows, from its numbers, in its colours, by its switches.

    Attributes:
        camera: From where it is seen.
        relief: The surface that is drawn; None before there is one.
        scene: What is drawn of the run; None before there is a surface.
        scale: The choice of how heights are drawn.
        held: Whether the mouse has hold of it.
    """

    failed = Signal(str)
    """OpenGL stopped working; why, in a sentence."""

    def __init__(self, session: Session, surface: SurfaceView) -> None:
        """Make the view.

        Raises:
            CanvasError: There is no OpenGL here.
        """
        super().__init__()
        self._session = session
        self._surface = surface
        self._canvas = Canvas()
        self._theme: Theme = themes.LIGHT
        self._picture: Picture | None = None
        self._still = QImage()
        self._drawn_for: tuple[object, ...] = ()
        self._pressed = QPointF()
        self.camera = Camera()
        self.relief: Relief | None = None
        self.scene: Scene | None = None
        self.held = False
        self._frame: Frame | None = None
        self._kind = LINEAR
        self.setAccessibleName(tr("Loss surface in 3-D"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._scales = self._make_scales()
        self.scale = Segments(self._scales, tr("Height"), self)
        self.hint = QLabel(self, wordWrap=True)
        self.hint.setFont(themes.font(themes.SMALL))
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Whatever else changes what the map shows.
        session.surface_computed.connect(self.refresh)
        session.probed.connect(self.refresh)
        session.branches_changed.connect(self.refresh)
        # Later, as the map clears it while a new run is not all there yet.
        queued = Qt.ConnectionType.QueuedConnection
        surface.items.selected.sigPlotChanged.connect(self.refresh, queued)
        for switch in surface.legend.findChildren(QCheckBox):
            switch.toggled.connect(self.refresh)

    def _make_scales(self) -> QActionGroup:
        group = QActionGroup(self)
        told = {
            LINEAR: (tr("linear"), tr("Heights in proportion to the loss")),
            CLIPPED: (tr("clipped"), tr("Heights cut a little above the first loss of the run")),
            LOG: (tr("log"), tr("Heights by powers of ten of the loss")),
        }
        for kind in KINDS:
            action = QAction(told[kind][0], group)
            action.setToolTip(told[kind][1])
            action.setCheckable(True)
            action.setChecked(kind == self._kind)
            action.setData(kind)
        group.triggered.connect(lambda action: self.set_scale(action.data()))
        return group

    def minimumSizeHint(self) -> QSize:
        """Room for the choice of heights, and something below."""
        return QSize(themes.px(220), themes.px(160))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        colours = self.hint.palette()
        colours.setColor(colours.ColorRole.WindowText, QColor(theme.muted))
        self.hint.setPalette(colours)
        self._forget_relief()
        self.refresh()

    # What the frame clock calls

    def restart(self) -> None:
        """Show a new run: its first loss may cut heights elsewhere."""
        self._forget_relief()

    def refresh(self) -> None:
        """Show where the run stands now; nothing while it is not seen."""
        progress, background = self._session.progress, self._surface.background
        if not self.isVisible() or progress is None:
            return
        answer = background.answer
        if not (isinstance(answer, Grid) and isinstance(background, MapBackground)):
            self.relief = self.scene = None
        else:
            if self.relief is None or self.relief.grid is not answer:
                self._show(answer, background)
            assert self.relief is not None
            self.scene = Scene(self._session, self._surface, self.relief, self._theme)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the run."""
        super().showEvent(event)
        self.refresh()

    # The surface

    def _forget_relief(self) -> None:
        self.relief = self.scene = None
        self._drawn_for = ()

    def _show(self, grid: Grid, background: MapBackground) -> None:
        steps, progress = self._session.steps, self._session.progress
        assert progress is not None
        first = steps.loss[0] if len(steps) else progress.ahead.loss[0]
        surface, where = self._surface, background.slice
        scale = heights(self._kind, grid.loss, float(first))
        true_units = bool(surface.plot.getViewBox().state["aspectLocked"])
        self.relief = Relief.of(grid, scale, true_units)
        self._frame = Frame(
            self.relief, (where.names[0], where.names[1], self._loss_name()), self._theme
        )
        self._canvas.show(self.relief, background.colours, background.contour)
        self._drawn_for = ()
        self._tell()

    def _loss_name(self) -> str:
        if self._kind == LOG:
            return tr("loss, logarithmic")
        assert self.relief is not None
        high, scale = float(np.nanmax(self.relief.loss, initial=-math.inf)), self.relief.heights
        if self._kind == CLIPPED and scale.high < high:
            return tr("loss, cut at {loss}", loss=written(scale.high))
        return tr("loss")

    def _tell(self) -> None:
        """Say how it is turned, and what is not as it seems."""
        where, progress = self._surface.background.slice, self._session.progress
        told = tr("Drag or Shift+arrows to turn, wheel or + − to zoom, Home for the first view")
        self.setAccessibleDescription(told)
        if not where.is_whole:
            told = tr("A slice through here: the trail is projected onto it, at its own losses")
        elif progress is not None and progress.batch is not None:
            told = tr("The loss over all samples; each step follows that of its batch")
        self.hint.setText(told)
        self._lay_out()

    def set_scale(self, kind: str) -> None:
        """Draw heights in proportion, cut, or by their logarithm."""
        self._kind = kind
        for action in self._scales.actions():
            action.setChecked(action.data() == kind)
        self._forget_relief()
        self.refresh()

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw all of it."""
        painter = QPainter(self)
        try:
            # That of what is painted on: a picture may have more than the screen.
            self._paint(painter, painter.paintEngine().paintDevice().devicePixelRatioF())
        finally:
            # Left open, it takes the process down.
            painter.end()

    def picture(self, ratio: float) -> QImage:
        """The view as a picture, with so many pixels to one of the screen's.

        Raises:
            CanvasError: OpenGL stopped working.
        """
        image = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        self._paint(painter, ratio)
        painter.end()
        self._drawn_for = ()
        return image

    def _paint(self, painter: QPainter, ratio: float) -> None:
        if self.relief is None or self.scene is None:
            painter.fillRect(self.rect(), QColor(self._theme.window))
            return
        size = float(self.width()), float(max(1, self.hint.y()))
        sight = Sight.of(self.camera, self.relief.half_sides, size)
        try:
            self._draw_still(sight, ratio)
        except CanvasError as error:
            log.warning("3-D failed: %s", error, exc_info=True)
            self.failed.emit(str(error))
            return
        painter.drawImage(0, 0, self._still)
        assert self._picture is not None
        brush = Brush(painter, sight, self._picture, QColor(self._theme.text))
        for thing in self.scene.things:
            brush.paint(thing)

    def _draw_still(self, sight: Sight, ratio: float) -> None:
        """Draw what does not move with the run, where it would be another picture."""
        relief, frame = self.relief, self._frame
        wanted = (relief, self.camera, sight.size, self.size(), ratio, self.held)
        if self._drawn_for == wanted or relief is None or frame is None:
            return
        # In the hand it is to follow; at rest it is to look well.
        width = themes.pen("k").widthF()
        self._picture = self._canvas.draw(sight, ratio, width, fine=not self.held)
        self._still = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        self._still.setDevicePixelRatio(ratio)
        painter = QPainter(self._still)
        # Not the plots' ground: in most themes that is the colour of the least loss.
        painter.fillRect(self.rect(), QColor(self._theme.window))
        frame.paint_behind(painter, self.camera, sight)
        painter.drawImage(0, 0, self._picture.image)
        frame.paint_numbers(painter, self.camera, sight)
        if not len(relief.faces):
            told = tr("The loss is not a finite number anywhere here.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, told)
        painter.end()
        self._drawn_for = wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what lies in the corners there."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        edge = themes.px(CORNER)
        self.scale.adjustSize()
        self.scale.move(self.width() - self.scale.width() - edge, edge)
        width = max(1, self.width() - 2 * edge)
        height = self.hint.heightForWidth(width)
        # The box has its place above it.
        self.hint.setGeometry(edge, self.height() - height - edge // 2, width, height)

    # Turning it

    def reset(self) -> None:
        """See it from where it was first seen."""
        self._see_from(Camera())

    def _see_from(self, camera: Camera) -> None:
        self.camera = camera
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep its own keys from shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and moved_by(event, self.camera)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn or zoom; other keys are not for it."""
        camera = moved_by(event, self.camera)
        if camera is None:
            super().keyPressEvent(event)
        else:
            self._see_from(camera)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the box."""
        self._pressed = event.position()
        self.held = event.button() == Qt.MouseButton.LeftButton
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn the box."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            moved = event.position() - self._pressed
            self._pressed = event.position()
            degrees = DEGREES_PER_PIXEL
            self._see_from(self.camera.turned(-moved.x() * degrees, moved.y() * degrees))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the box."""
        self.held = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """See it as at first."""
        self.reset()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come nearer, or go away."""
        self._see_from(self.camera.nearer(NOTCH ** (event.angleDelta().y() / 120)))
        event.accept()

    # From one window to the next

    def view_state(self) -> dict[str, object]:
        """What it has to keep of itself."""
        camera = self.camera
        return {
            "height": self._kind,
            "camera": [camera.azimuth, camera.elevation, camera.distance],
        }

    def restore_view(self, state: object) -> None:
        """Be as it was; what can't be read is left as it is."""
        if not isinstance(state, Mapping):
            return
        kept = state.get("camera")
        if isinstance(kept, list) and len(kept) == 3 and all(map(_finite, kept)):
            # Through its own limits.
            azimuth, elevation, distance = kept
            turned = Camera().turned(azimuth - Camera.azimuth, elevation - Camera.elevation)
            self._see_from(turned.nearer(1 / distance) if distance > 0 else turned)
        if state.get("height") in KINDS:
            self.set_scale(str(state["height"]))


def _finite(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)
