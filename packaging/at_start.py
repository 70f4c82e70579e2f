"""What the frozen program does before anything else, on Linux.

It has found its libraries by a path in its environment. What it starts in turn, such as the
desktop's file manager, needs the system's.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
