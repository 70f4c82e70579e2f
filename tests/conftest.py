"""What all tests share."""

import os
import sys

# pytest-xvfb gives the tests a screen of their own; a Wayland desktop would still be preferred.
if sys.platform.startswith("linux"):
    os.environ["QT_QPA_PLATFORM"] = "xcb"

import gdsim.core  # noqa: E402, F401  # torch before Qt, which pytest-qt imports
