"""What is seen: the window, its controls, one file per view. Qt and pyqtgraph, no torch."""

import os

import gdsim.core  # noqa: F401  # torch has to be loaded before Qt: see there

# pyqtgraph takes whichever Qt binding it finds first, unless it is told.
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
