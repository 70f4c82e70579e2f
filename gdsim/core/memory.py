"""How much memory is free, to refuse what would bring the machine down."""

import math
import os
import sys
from pathlib import Path


def free() -> float:
    """The bytes of memory that this machine can still give; infinite where none can be counted."""
    if sys.platform == "win32":
        return _free_on_windows()
    try:
        told = Path("/proc/meminfo").read_text(encoding="ascii")
        return next(
            1024 * float(line.split()[1])
            for line in told.splitlines()
            if line.startswith("MemAvailable:")
        )
    except (OSError, StopIteration):
        pass
    try:
        # Not Linux: what the machine has, which is what never fits.
        return float(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    except (OSError, ValueError):
        return math.inf


if sys.platform == "win32":
    import ctypes

    class _Status(ctypes.Structure):
        """MEMORYSTATUSEX, of the Windows API."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((f"bytes_{index}", ctypes.c_ulonglong) for index in range(7)),
        )

    def _free_on_windows() -> float:
        status = _Status(length=ctypes.sizeof(_Status))
        # The second of the sizes is ullAvailPhys.
        if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            return math.inf
        return float(status.bytes_1)
