"""`python3 packaging/icons.py`: make the program's icon anew, as Windows and macOS take it.

Both files come from `resources/icons/gdsim.svg` and are kept, since a bundle needs them before
there is anything that could draw them. It runs in `.venv`, whose Qt draws and whose Pillow writes.
"""

import io
import sys
from pathlib import Path

from outputs import writing
from quickstart import ROOT, call

SOURCE = ROOT / "resources" / "icons" / "gdsim.svg"
WINDOWS = ROOT / "packaging" / "windows" / "gdsim.ico"
MACOS = ROOT / "packaging" / "macos" / "gdsim.icns"

WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""Pixels: what Explorer and the task bar ask for at 100 to 250 percent."""

MACOS_SIZES = (32, 64, 128, 256, 512)


def main() -> int:
    """Draw the icon in each size and write both files; in `.venv`, whatever Python this is."""
    if Path(sys.prefix) != ROOT / ".venv":
        return call("python", __file__)
    from PIL import Image

    for target, sizes in ((WINDOWS, WINDOWS_SIZES), (MACOS, MACOS_SIZES)):
        drawn = [Image.open(io.BytesIO(drawing(size))) for size in sizes]
        with writing(target) as unfinished:
            drawn[-1].save(
                unfinished,
                format=target.suffix[1:],
                sizes=[(size, size) for size in sizes],
                append_images=drawn[:-1],
            )
    return 0


def drawing(size: int) -> bytes:
    """Return the icon as a PNG, drawn anew for this many pixels rather than made smaller."""
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


if __name__ == "__main__":
    sys.exit(main())
