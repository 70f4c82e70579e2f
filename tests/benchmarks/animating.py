"""A GIF of a run, against drawing and encoding the same frames alone."""

import io
import tempfile
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage

from gdsim.ui.exports.film import Film, Take, spread
from tests.benchmarks.measure import Figure, open_window, paired, until

FRAMES = 100


def figure(frames: int, rounds: int) -> Figure:
    """The window of `two-weights` at each of its first steps, as a person would save it."""
    with (
        open_window("two-weights") as (window, session, _),
        tempfile.TemporaryDirectory() as folder,
    ):
        session.step(frames - 1)
        until(lambda: session.iteration == frames - 1)
        iterations, path = spread(0, frames - 1, frames), Path(folder) / "run.gif"
        film, outcomes = Film(window), []
        film.ended.connect(outcomes.append)

        def ours() -> None:
            outcomes.clear()
            film.start(Take("window", (window.width(), window.height()), path, iterations))
            until(lambda: bool(outcomes))
            assert outcomes == [path], outcomes

        def alone() -> bytes:
            """Going there is part of both; here nothing else is done but to grab and to save."""
            drawn = []
            for iteration in iterations:
                session.go_to(iteration)
                until(lambda wanted=iteration: session.iteration == wanted)
                drawn.append(_as_pillow(window.grab().toImage()))
            file = io.BytesIO()
            drawn[0].save(file, "GIF", save_all=True, append_images=drawn[1:], duration=100, loop=0)
            return file.getvalue()

        try:
            size = len(alone())
            ratio, mine, reference = paired(ours, alone, rounds)
        finally:
            film.close()
        with Image.open(path) as image:
            assert image.n_frames == frames
        return Figure(
            f"a GIF of {frames} frames, against drawing and encoding alone",
            ratio,
            1.5,
            False,
            f"{mine:.2f} s and {path.stat().st_size / 1e6:.1f} MB"
            f" against {reference:.2f} s and {size / 1e6:.1f} MB",
        )


def _as_pillow(image: QImage) -> Image.Image:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    size, data = (image.width(), image.height()), bytes(image.constBits())
    return Image.frombytes("RGB", size, data, "raw", "RGB", image.bytesPerLine(), 1)
