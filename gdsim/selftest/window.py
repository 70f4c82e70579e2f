"""Checks of what is seen: a window that steps, icons, letters, pictures, three dimensions."""

from pathlib import Path
from typing import TYPE_CHECKING

from gdsim.selftest.outcomes import Absent, own_folder, require

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

TUTORIAL = (
    ("1", "1.000", "2.000", "-8.000", "1.800", "4.0000"),
    ("2", "1.800", "3.600", "-1.600", "1.960", "0.1600"),
    ("3", "1.960", "3.920", "-0.320", "1.992", "0.0064"),
)
"""The table of `one-sample` after three steps at a learning rate of 0.1."""

ICON = 32
"""Pixels of an icon's side."""

FRAMES = 3
"""Frames of an animation."""


def step() -> str:
    """The tutorial's first problem in a window: three clicks on Step, and the table's numbers."""
    from PySide6.QtGui import QGuiApplication

    from gdsim.core.settings import settings_for
    from gdsim.session import Session
    from gdsim.ui import app
    from gdsim.ui import theme as themes
    from gdsim.ui.waiting import wait
    from gdsim.ui.window import MainWindow

    app.application()
    session = Session(settings_for("one-sample"))
    window = MainWindow(session, themes.LIGHT)
    try:
        window.show()
        wait(session.surface_computed.connect, lambda: session.progress is not None)
        for _ in TUTORIAL:
            window.run_bar.step_action.trigger()
        wait(session.advanced.connect, lambda: session.iteration == len(TUTORIAL))
        model = window.table.model()
        for row, wanted in enumerate(TUTORIAL):
            shown = tuple(
                str(model.index(row, column).data()) for column in range(model.columnCount())
            )
            require(shown == wanted, f"Step {row + 1} shows {shown}, and should show {wanted}.")
    finally:
        window.close()
        _delete_windows()
    return f"one-sample, {len(TUTORIAL)} steps in a window ({QGuiApplication.platformName()})"


def icons() -> str:
    """Each icon is drawn."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QIcon, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    from gdsim import assets
    from gdsim.ui import app

    app.application()
    paths = sorted(assets.path("icons").glob("*.svg"))
    require(paths, "There are no icons.")
    for path in paths:
        image = QImage(ICON, ICON, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(path)).render(painter)
        painter.end()
        require(_colours(image) > 1, f"{path.name} is drawn empty.")
    # The window's own comes by another way, a plugin of Qt's.
    own = assets.path("icons/gdsim.svg")
    pixmap = QIcon(str(own)).pixmap(ICON, ICON)
    require(not pixmap.isNull() and _colours(pixmap.toImage()) > 1, "The window has no icon.")
    return ", ".join(path.stem for path in paths)


def letters() -> str:
    """The fonts of this machine have the letters of each language."""
    from PySide6.QtGui import QFontDatabase

    from gdsim.language import LANGUAGES
    from gdsim.ui import app

    app.application()
    system = QFontDatabase.WritingSystem
    others = {
        "zh": system.SimplifiedChinese,
        "ja": system.Japanese,
        "ar": system.Arabic,
    }
    without = [
        language
        for language in LANGUAGES
        if not QFontDatabase.families(others.get(language, system.Latin))
    ]
    require("en" not in without, "There is no font with Latin letters; install one.")
    if without:
        raise Absent(f"No font here has the letters of {', '.join(without)}.")
    return ", ".join(LANGUAGES)


def png() -> str:
    """The window as a PNG picture."""
    from PySide6.QtGui import QImage

    with own_folder() as folder:
        path = _rendered(folder / "window.png", "window")
        image = QImage(str(path))
        require(_colours(image) > 10, "The picture is empty.")
        return f"the window, {image.width()} x {image.height()}, {path.stat().st_size:,} bytes"


def svg() -> str:
    """A view as an SVG picture."""
    from PySide6.QtSvg import QSvgRenderer

    with own_folder() as folder:
        path = _rendered(folder / "loss.svg", "loss")
        require(QSvgRenderer(str(path)).isValid(), "The picture can't be read.")
        return f"loss, {path.stat().st_size:,} bytes"


def pdf() -> str:
    """The worksheet."""
    with own_folder() as folder:
        path = _rendered(folder / "worksheet.pdf", "window")
        written = path.read_bytes()
        whole = written.startswith(b"%PDF-") and b"%%EOF" in written[-32:]
        require(whole, "The worksheet is no whole PDF file.")
        return f"the worksheet, {len(written):,} bytes"


def gif() -> str:
    """A GIF animation."""
    return _animated("gif")


def webp() -> str:
    """A WebP animation."""
    return _animated("webp")


def opengl() -> str:
    """The loss surface in three dimensions."""
    # It comes with gdsim; what it loads, OpenGL itself, may be missing.
    import OpenGL
    from PySide6.QtGui import QImage

    with own_folder() as folder:
        try:
            path = _rendered(folder / "solid.png", "solid", "himmelblau")
        except OSError as error:
            raise Absent(str(error)) from error
        image = QImage(str(path))
        require(_colours(image) > 100, "The surface is drawn empty.")
        return f"himmelblau, {_colours(image)} colours, PyOpenGL {OpenGL.__version__}"


def _animated(kind: str) -> str:
    from PIL import Image

    with own_folder() as folder:
        path = _rendered(folder / f"loss.{kind}", "loss")
        with Image.open(path) as film:
            frames = getattr(film, "n_frames", 1)
        require(frames == FRAMES, f"It has {frames} frames, not {FRAMES}.")
        return f"loss, {frames} frames, {path.stat().st_size:,} bytes"


def _rendered(path: Path, view: str, problem: str = "two-weights") -> Path:
    from gdsim.core.settings import settings_for
    from gdsim.ui import app
    from gdsim.ui.exports.unseen import Rendering, render

    app.application()
    try:
        render(Rendering(settings_for(problem), path, steps=FRAMES - 1, view=view, frames=FRAMES))
    finally:
        _delete_windows()
    return path


def _delete_windows() -> None:
    """Delete the windows that were closed: while they are there, each new one is slower."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from gdsim.ui.window import MainWindow

    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _colours(image: "QImage") -> int:
    """How many colours are in the picture, opacity included."""
    import numpy as np

    plain = image.convertToFormat(image.Format.Format_ARGB32)
    return len(np.unique(np.frombuffer(plain.constBits(), np.uint32)))
