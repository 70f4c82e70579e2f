"""Where OpenGL draws: a picture of its own, not a part of the window.

A `QOpenGLWidget` would have the whole window put together by OpenGL from then on, text and all,
which takes several frames' time where OpenGL is done by the processor; and the window would be
made anew when the first one is added. So the surface is drawn beside the screen, once for each
view of it, and the picture is painted like any other. The run, which moves, is painted on it.

pyqtgraph keeps the programs of its shaders for the process, so there is one context for all.
"""

import os
import sys
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QObject, QSize
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QMatrix4x4,
    QOffscreenSurface,
    QOpenGLContext,
    QSurfaceFormat,
)
from PySide6.QtOpenGL import QOpenGLFramebufferObject, QOpenGLFramebufferObjectFormat

from gdsim.language import tr
from gdsim.ui.solid.camera import Matrix, Sight
from gdsim.ui.solid.faults import CanvasError
from gdsim.ui.solid.relief import Relief

if sys.platform.startswith("linux"):
    # PyOpenGL guesses from the session which of the two there is; Qt may have chosen the other.
    _WAYLAND = QGuiApplication.platformName().startswith("wayland")
    os.environ.setdefault("PYOPENGL_PLATFORM", "egl" if _WAYLAND else "glx")

from OpenGL import GL
from pyqtgraph.opengl import GLLinePlotItem, GLMeshItem, MeshData
from pyqtgraph.opengl.GLViewWidget import GLViewMixin
from pyqtgraph.opengl.shaders import FragmentShader, ShaderProgram, VertexShader

SAMPLES = 4
"""Of each pixel, so that edges are smooth."""

OLDEST = (2, 1)
"""The OpenGL that pyqtgraph needs."""

_LIT = ShaderProgram(
    "gdsim surface",
    [
        VertexShader("""
            uniform mat4 u_mvp;
            uniform mat3 u_normal;
            attribute vec4 a_position;
            attribute vec3 a_normal;
            attribute vec4 a_color;
            varying vec4 v_color;
            varying vec3 v_normal;
            void main() {
                v_normal = u_normal * a_normal;
                v_color = a_color;
                gl_Position = u_mvp * a_position;
            }
        """),
        # The colour is the map's; light from the upper left tells how the surface is bent.
        FragmentShader("""
            #ifdef GL_ES
            precision mediump float;
            #endif
            varying vec4 v_color;
            varying vec3 v_normal;
            void main() {
                float lit = dot(normalize(v_normal), normalize(vec3(-0.5, 0.8, 0.6)));
                gl_FragColor = vec4(v_color.rgb * (0.80 + 0.22 * max(lit, 0.0)), 1.0);
            }
        """),
    ],
)


@dataclass(frozen=True, eq=False)
class Picture:
    """What was drawn.

    Attributes:
        image: The surface, on nothing.
        depth: How deep the surface is at each pixel, from 0 to 1, (height, width).
    """

    image: QImage
    depth: NDArray[np.float32]


class _Mesh(MeshData):
    """A mesh whose normals are known; pyqtgraph would sum them up triangle by triangle."""

    def __init__(self, normals: NDArray[np.float32], **given: object) -> None:
        super().__init__(**given)
        self._vertexNormals = normals


class Canvas(GLViewMixin, QObject):
    """Draws reliefs.

    Attributes:
        mesh: The surface.
        contours: Its lines of equal loss.
    """

    def __init__(self) -> None:
        self._context, self._beside = _context()
        self._view = self._projection = QMatrix4x4()
        super().__init__()
        self._bring_up()
        self.setBackgroundColor(QColor(0, 0, 0, 0))
        # Pushed back a little, so that lines on the surface are before it.
        pushed = {
            GL.GL_DEPTH_TEST: True,
            GL.GL_BLEND: False,
            GL.GL_CULL_FACE: False,
            GL.GL_POLYGON_OFFSET_FILL: True,
            "glPolygonOffset": (1.0, 1.0),
        }
        self.mesh = GLMeshItem(shader=_LIT, smooth=True, glOptions=pushed)
        self.contours = GLLinePlotItem(mode="lines", glOptions="translucent")
        self.initializeGL()
        for item in (self.mesh, self.contours):
            self.addItem(item)
        self._frames: tuple[QOpenGLFramebufferObject, QOpenGLFramebufferObject] | None = None

    # What pyqtgraph asks of a widget

    def isValid(self) -> bool:  # noqa: N802
        """Whether there is a context."""
        return True

    def context(self) -> QOpenGLContext:
        """The context."""
        return self._context

    def update(self) -> None:
        """Nothing: it is told when to draw."""

    def currentModelView(self) -> QMatrix4x4:  # noqa: N802
        """From the box to the camera."""
        return self._view

    def currentProjection(self) -> QMatrix4x4:  # noqa: N802
        """From the camera to the picture."""
        return self._projection

    # What it is for

    def show(self, relief: Relief, colours: NDArray[np.ubyte], line: QColor) -> None:
        """Draw this relief from now on.

        Args:
            relief: The surface.
            colours: The map's colours from the least shade to the greatest, (256, 3 or 4).
            line: The colour of the contour lines.
        """
        shades = (relief.shade.ravel() * 255).astype(np.uint8)
        painted = np.ones((len(shades), 4), dtype=np.float32)
        painted[:, :3] = colours[shades, :3] / np.float32(255)
        faces = relief.faces
        mesh = _Mesh(
            relief.normals.astype(np.float32),
            vertexes=relief.vertices.astype(np.float32),
            faces=faces,
            vertexColors=painted,
        )
        self.mesh.setMeshData(meshdata=mesh)
        self.mesh.setVisible(len(faces) > 0)
        lines = relief.contours
        self.contours.setData(pos=lines, color=line.getRgbF())
        self.contours.setVisible(len(lines) > 0)

    def draw(self, sight: Sight, ratio: float, line_width: float, fine: bool = True) -> Picture:
        """Draw what is in sight, with so many pixels of the screen to one of the sight's.

        With `fine`, edges are smooth; without, it takes a third of the time on a processor.

        Raises:
            CanvasError: OpenGL could not do it.
        """
        self._bring_up()
        self._view, self._projection = _qt(sight.view), _qt(sight.projection)
        size = QSize(*(max(1, round(side * ratio)) for side in sight.size))
        smooth, plain = self._frames_of(size)
        target = smooth if fine else plain
        self.contours.setData(width=line_width * ratio)
        try:
            target.bind()
            GL.glViewport(0, 0, size.width(), size.height())
            GL.glClearColor(0.0, 0.0, 0.0, 0.0)
            GL.glClear(GL.GL_DEPTH_BUFFER_BIT | GL.GL_COLOR_BUFFER_BIT)
            for item in (self.mesh, self.contours):
                if item.visible():
                    item.paint()
            if target is not plain:
                parts = GL.GL_COLOR_BUFFER_BIT | GL.GL_DEPTH_BUFFER_BIT
                QOpenGLFramebufferObject.blitFramebuffer(plain, smooth, parts)
            image = plain.toImage()
            plain.bind()
            depth = GL.glReadPixels(
                0, 0, size.width(), size.height(), GL.GL_DEPTH_COMPONENT, GL.GL_FLOAT
            )
            plain.release()
        except Exception as error:
            # Drivers fail in ways of their own, which PyOpenGL and pyqtgraph raise as they like.
            raise CanvasError(
                tr("OpenGL failed ({reason}), so 3-D is off.", reason=error)
            ) from error
        image.setDevicePixelRatio(ratio)
        rows = np.asarray(depth, dtype=np.float32).reshape(size.height(), size.width())[::-1]
        return Picture(image, rows)

    def _bring_up(self) -> None:
        if not self._context.makeCurrent(self._beside):
            raise CanvasError(tr("OpenGL could not be started here, so 3-D is off."))

    def _frames_of(self, size: QSize) -> tuple[QOpenGLFramebufferObject, QOpenGLFramebufferObject]:
        """Where to draw with several samples of a pixel, and with one."""
        if self._frames is None or self._frames[0].size() != size:
            kind = QOpenGLFramebufferObjectFormat()
            kind.setAttachment(QOpenGLFramebufferObject.Attachment.CombinedDepthStencil)
            plain = smooth = QOpenGLFramebufferObject(size, kind)
            if QOpenGLFramebufferObject.hasOpenGLFramebufferBlit():
                kind.setSamples(SAMPLES)
                smooth = QOpenGLFramebufferObject(size, kind)
            if not (plain.isValid() and smooth.isValid()):
                raise CanvasError(tr("OpenGL has no room for a picture, so 3-D is off."))
            self._frames = smooth, plain
        return self._frames


_made: dict[str, tuple[QOpenGLContext, QOffscreenSurface]] = {}


def _context() -> tuple[QOpenGLContext, QOffscreenSurface]:
    """The context of the process, and what it needs for a place to be.

    Raises:
        CanvasError: There is none.
    """
    if "one" not in _made:
        application = QCoreApplication.instance()
        wanted = QSurfaceFormat()
        wanted.setDepthBufferSize(24)
        context = QOpenGLContext(application)
        context.setFormat(wanted)
        beside = QOffscreenSurface(None, application)
        beside.setFormat(wanted)
        beside.create()
        if not (context.create() and beside.isValid() and context.makeCurrent(beside)):
            raise CanvasError(tr("OpenGL could not be started here, so 3-D is off."))
        if context.format().version() < OLDEST:
            raise CanvasError(tr("The OpenGL here is too old, so 3-D is off."))
        _made["one"] = context, beside
    return _made["one"]


def _qt(matrix: Matrix) -> QMatrix4x4:
    return QMatrix4x4(matrix.ravel().tolist())
