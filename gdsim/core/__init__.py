"""The mathematics: torch and NumPy, no Qt.

torch is imported here, before anything can import Qt: on Windows its libraries may not load
once Qt's are loaded, and two threads that import it at once can break the process.
"""

import os

# Of the small products here a second thread of NumPy's takes longer to wake than they take; beside
# a busy torch it was measured at up to 0.7 s.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import torch

# The problems are small: a second thread costs more to wake than it saves.
torch.set_num_threads(1)
