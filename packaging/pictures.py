"""`python3 packaging/pictures.py`: make the README's pictures anew, by the program itself."""

import subprocess
import sys
from pathlib import Path

PICTURES = Path(__file__).parent.parent / "resources" / "pictures"

MADE = {
    "one-sample.png": ("one-sample", "--steps", "1"),
    "two-weights.png": ("two-weights", "--steps", "14", "--momentum", "0.8", "--theme", "dark"),
    "diverging.png": ("one-sample", "--steps", "12", "--learning-rate", "0.26"),
    "backward.png": ("one-sample", "--steps", "1", "--phases", "3"),
}
"""Each picture's file, and what `gdsim render` is told for it."""


def main() -> None:
    """Make every picture."""
    for name, options in MADE.items():
        command = (sys.executable, "-m", "gdsim", "render", *options, "--size", "1280x720")
        subprocess.run((*command, "-o", str(PICTURES / name)), check=True)


if __name__ == "__main__":
    main()
