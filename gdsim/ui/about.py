"""What gdsim is and what it runs on, for the About box and for reports."""

import platform

import numpy as np
import pyqtgraph as pg
import PySide6

import gdsim
from gdsim.core.devices import torch_version


def about_text(device: str) -> str:
    """Versions and device, as a line each."""
    return "\n".join(
        (
            f"gdsim {gdsim.__version__}: see gradient descent, one step at a time.",
            "",
            f"Python {platform.python_version()} on {platform.system()} {platform.release()}",
            f"torch {torch_version()} on {device}, NumPy {np.__version__}",
            f"Qt and PySide6 {PySide6.__version__}, pyqtgraph {pg.__version__}",
        )
    )
