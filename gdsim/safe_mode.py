"""Safe mode: without graphics drivers, in one thread, for machines on which one of these fails.

It is said by environment variables, which Qt, torch and NumPy read when they are loaded, and which
reach every process that is started from here.
"""

import os
import sys

VARIABLE = "GDSIM_SAFE_MODE"
"""The environment variable that switches it on; an administrator can set it for all."""

HELP = "for machines on which gdsim fails: software drawing, no OpenGL, no CUDA, one thread"

EVERYWHERE = {
    # Of torch, NumPy and what they are built on: the threads that share one computation.
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    # torch looks for no driver then.
    "CUDA_VISIBLE_DEVICES": "",
    "QT_OPENGL": "software",
    "QT_QUICK_BACKEND": "software",
    # No widget is drawn by way of a graphics driver.
    "QT_WIDGETS_RHI": "0",
}

ON_LINUX = {
    # Neither GLX nor EGL is loaded, on X11 and on Wayland.
    "QT_XCB_GL_INTEGRATION": "none",
    "QT_WAYLAND_DISABLE_HW_INTEGRATION": "1",
    "LIBGL_ALWAYS_SOFTWARE": "1",
    # Qt's own; the desktop's would load the libraries of GTK, with whatever they load.
    "QT_QPA_PLATFORMTHEME": "generic",
}


def is_on() -> bool:
    """Whether it is on, by the command line or by the environment."""
    return os.environ.get(VARIABLE, "0") not in ("", "0")


def switch_on() -> None:
    """Have it on from now on; to be called before torch, NumPy or Qt are loaded."""
    os.environ[VARIABLE] = "1"
    os.environ.update(EVERYWHERE)
    if sys.platform.startswith("linux"):
        os.environ.update(ON_LINUX)
