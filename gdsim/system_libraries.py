"""What Qt needs of a Linux system, and what of it is missing.

Read by the program, which says what it lacks, and by `packaging/`, which has it installed. So it
needs nothing that is to be installed first.
"""

import ctypes
import sys

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt's wheel links to but does not carry, with the Debian package of each.

Debian's and Ubuntu's later releases renamed libglib2.0-0 to libglib2.0-0t64, which still answers to
the old name.
"""


def loads(soname: str) -> bool:
    """Tell whether the dynamic linker finds a library and all that it needs in turn."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def what_is_missing() -> str:
    """What to install where Qt's libraries are not all there, in a sentence; else empty."""
    if not sys.platform.startswith("linux"):
        return ""
    missing = [soname for soname in QT_LIBRARIES if not loads(soname)]
    if not missing:
        return ""
    packages = sorted({QT_LIBRARIES[soname] for soname in missing})
    return (
        f"This system lacks {', '.join(missing)}, which the window needs. Have this done, then"
        f" start gdsim again: sudo apt-get install {' '.join(packages)} (Debian and Ubuntu;"
        " elsewhere, install what has these files)."
    )
