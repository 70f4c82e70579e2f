"""What gdsim is, what it runs on and what it is made of: for the log, for About and for reports."""

import platform

import numpy as np
import pyqtgraph as pg
import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

import gdsim
from gdsim import safe_mode
from gdsim.core.devices import torch_version

LICENCES = {
    "gdsim": "MIT",
    "Qt, PySide6": "LGPL-3.0",
    "contourpy": "BSD-3-Clause",
    "msgspec": "BSD-3-Clause",
    "NumPy": "BSD-3-Clause",
    "Pillow": "MIT-CMU",
    "PyOpenGL": "BSD-3-Clause",
    "pyqtgraph": "MIT",
    "torch": "BSD-3-Clause",
}
"""What gdsim is made of, and under which licence each part is used."""

LGPL_TEXT = "https://www.gnu.org/licenses/lgpl-3.0.html"
QT_SOURCE = "https://code.qt.io"


def facts(device: str) -> dict[str, str]:
    """Versions and device, by what they are of; in English, since reports are read by others."""
    return {
        "gdsim": gdsim.__version__ + (" in safe mode" if safe_mode.is_on() else ""),
        "Python": platform.python_version(),
        "torch": torch_version(),
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "pyqtgraph": pg.__version__,
        "NumPy": np.__version__,
        "System": f"{platform.system()} {platform.release()} ({platform.machine()})",
        "Device": device,
    }


def screen_facts() -> dict[str, str]:
    """What is seen on what."""
    screen = QGuiApplication.primaryScreen()
    size, ratio = screen.size(), screen.devicePixelRatio()
    return {
        "Screen": f"{size.width()} x {size.height()} at {ratio:.0%}, {screen.refreshRate():.0f} Hz,"
        f" {QGuiApplication.platformName()}",
    }


def about_text(device: str) -> str:
    """Versions and device, as a line each."""
    return as_text(facts(device))


def as_text(told: dict[str, str]) -> str:
    """A line for each."""
    return "\n".join(f"{what}: {value}" for what, value in told.items())
