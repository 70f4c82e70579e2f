"""The run as an animation: gone through step by step, drawn as the views show it, written aside.

Frames are drawn in the window's thread, one between two looks at what else there is to do, and
encoded in a thread of its own while the next are drawn.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage

from gdsim.core.slices import Slice
from gdsim.files.tables import Cancelled
from gdsim.files.writing import write_whole
from gdsim.language import tr
from gdsim.messages import SurfaceAnswer
from gdsim.ui import theme as themes
from gdsim.ui.exports import views
from gdsim.ui.exports.pictures import draw
from gdsim.ui.setup.background import Background, Task

if TYPE_CHECKING:
    from gdsim.files.animations import Frame
    from gdsim.ui.window import MainWindow

FIRST_FRAMES, MOST_FRAMES = 100, 500

FIRST_FRAME_TIME = 100
FRAME_TIMES = (20, 5000)
"""Milliseconds for which a frame is seen: viewers show what is to be shorter more slowly."""

LONGER = (1000, 2000)
"""Milliseconds for which the first and the last frame are seen at least, so that both are found."""

MOST_PIXELS = 300_000_000
"""Of all frames together: an animation that is larger is of no use, and a WebP one takes a byte of
memory for each."""

ON_THE_WAY = 3
"""Frames that are drawn and not encoded yet, at most."""


@dataclass(frozen=True)
class Take:
    """What is to be filmed.

    Attributes:
        view: The name of what is drawn, see `views`.
        size: Its width and height, in its own pixels.
        path: The file, whose ending says of which kind it is.
        iterations: Where the run stands in each frame.
        frame_time: Milliseconds for which a frame is seen.
        scale: Pixels of a frame for each of the view's own, along each side.
        kept: The colours that mean something, as in 0xE69F00.
    """

    view: str
    size: tuple[int, int]
    path: Path
    iterations: tuple[int, ...]
    frame_time: int = FIRST_FRAME_TIME
    scale: float = 1.0
    kept: tuple[int, ...] = ()

    @property
    def durations(self) -> list[int]:
        """Milliseconds for each frame."""
        times = [self.frame_time] * len(self.iterations)
        times[0] = max(times[0], LONGER[0])
        times[-1] = max(times[-1], LONGER[1])
        return times

    @property
    def pixels(self) -> int:
        """Of all frames together."""
        width, height = self.size
        return round(len(self.iterations) * width * height * self.scale**2)

    def check(self) -> None:
        """Look whether it can be filmed.

        Raises:
            ValueError: It would be too large.
        """
        if self.pixels > MOST_PIXELS:
            raise ValueError(
                tr(
                    "{frames} frames of this size are too much for one animation;"
                    " take up to {most} frames, or smaller ones.",
                    frames=len(self.iterations),
                    most=max(1, MOST_PIXELS * len(self.iterations) // self.pixels),
                )
            )


def spread(first: int, last: int, most: int) -> tuple[int, ...]:
    """The iterations of the frames: all from the first to the last, or so many, evenly chosen."""
    count = min(most, last - first + 1)
    chosen = np.linspace(first, last, count).round().astype(int)
    return tuple(chosen.tolist())


class _Belt(QObject):
    """Carries frames to the thread that encodes them, and back that they are."""

    encoded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._images: SimpleQueue[QImage | None] = SimpleQueue()

    def put(self, image: QImage | None) -> None:
        """Send a picture on its way; None after the last."""
        self._images.put(image)

    def frames(self) -> Iterator["Frame"]:
        """The pictures as they come, in the thread that encodes them."""
        while (image := self._images.get()) is not None:
            yield _pixels(image)
            self.encoded.emit()


class Film(QObject):
    """Films one take at a time. Afterwards the run stands where it stood."""

    advanced = Signal(float)
    """The share that is done."""
    ended = Signal(object)
    """What came of it: the path that was written, the exception, or None where it was cancelled."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._background = Background(self)
        self._background.done.connect(self._finish)
        self._belt: _Belt | None = None
        self._take: Take | None = None
        # Where to go next, where it is being waited for, and where the run stood before.
        self._left: list[int] = []
        self._wanted: int | None = None
        self._stood = (0, 0, 0)
        self._encoded = self._on_the_way = 0
        self._images = 0
        # Through where the last surface went that was computed.
        self._seen: Slice | None = None
        session = window.session
        # After the views, which are told of the same at once.
        queued = Qt.ConnectionType.QueuedConnection
        session.advanced.connect(self._arrive, queued)
        session.surface_computed.connect(self._take_surface, queued)
        session.noticed.connect(self._draw_what_there_is, queued)
        session.restarted.connect(self._give_up_run)

    @property
    def is_busy(self) -> bool:
        """Whether something is being filmed."""
        return self._take is not None

    def start(self, take: Take) -> None:
        """Film this.

        Raises:
            ValueError: It would be too large.
        """
        take.check()
        session = self._window.session
        self._take = take = replace(take, kept=tuple(themes.meanings(self._window.theme)))
        progress = session.progress
        phase = progress.phase if progress else 0
        self._stood = (session.branches.active.id, session.farthest, phase)
        # The colours are chosen by the last frame, one in the middle and the first.
        iterations = take.iterations
        self._left = [iterations[-1], iterations[len(iterations) // 2], *iterations]
        self._encoded = self._on_the_way = 0
        self._images = len(self._left)
        self._belt = belt = _Belt(self)
        belt.encoded.connect(self._count)
        self._background.start(lambda task: _encode(take, belt.frames(), task))
        self._go_on()

    def cancel(self) -> None:
        """Give it up; nothing of it is left."""
        if self._take is not None:
            self._background.cancel()
            self._end(None)

    def close(self) -> None:
        """Give it up, and end the thread."""
        if self._take is not None:
            self._background.cancel()
            self._stop()
        self._background.close()

    # From frame to frame

    def _go_on(self) -> None:
        if self._left and self._wanted is None and self._on_the_way < ON_THE_WAY:
            self._wanted = self._left[0]
            self._window.session.drag_to(self._wanted)

    @Slot()
    def _arrive(self) -> None:
        session = self._window.session
        if self._wanted is None:
            return
        if session.branches.active.id != self._stood[0]:
            self._give_up_run()
        elif session.farthest != self._wanted:
            # A command of the user's came between.
            session.drag_to(self._wanted)
        elif self._surface_is_of_here():
            self._draw()

    @Slot(object)
    def _take_surface(self, answer: SurfaceAnswer) -> None:
        self._seen = answer.slice
        self._arrive()

    def _surface_is_of_here(self) -> bool:
        """Whether what is shown of the loss is that of where the run stands."""
        surface = self._window.surface
        where, seen = surface.background.slice, self._seen
        if surface.awaits_surface:
            return False
        # What was asked for before can be answered after it is asked for anew.
        return where.is_whole or seen is None or np.allclose(where.origin, seen.origin)

    @Slot()
    def _draw_what_there_is(self) -> None:
        """Go on where a surface can't be computed."""
        if self._wanted is not None and self._window.session.farthest == self._wanted:
            self._draw()

    def _draw(self) -> None:
        assert self._take is not None
        assert self._belt is not None
        self._wanted = None
        self._left.pop(0)
        self._on_the_way += 1
        self._belt.put(self._picture(self._take))
        if not self._left:
            self._belt.put(None)
            self._go_back()
        self._go_on()

    def _picture(self, take: Take) -> QImage:
        # By its name: the views may have been made anew since the last frame.
        view = views.widget(self._window, take.view)
        assert view is not None
        image = draw(view, take.scale)
        size = QSize(*(round(side * take.scale) for side in take.size))
        # All frames are of one size, whatever becomes of the window meanwhile.
        return image if image.size() == size else image.scaled(size)

    @Slot()
    def _count(self) -> None:
        if self.sender() is not self._belt:
            return
        self._on_the_way -= 1
        self._encoded += 1
        self.advanced.emit(self._encoded / self._images)
        self._go_on()

    # How it ends

    def _finish(self, outcome: object) -> None:
        if self._take is not None:
            self._end(outcome)

    @Slot()
    def _give_up_run(self) -> None:
        if self._take is not None:
            self._background.cancel()
            # There is nowhere to go back to.
            self._left = []
            self._end(RuntimeError(tr("The run is another one now; the animation was given up.")))

    def _end(self, outcome: object) -> None:
        unfinished = bool(self._left)
        self._stop()
        if unfinished:
            self._go_back()
        self.ended.emit(outcome)

    def _stop(self) -> None:
        if self._belt is not None:
            self._belt.put(None)
            self._belt.deleteLater()
        self._belt = self._take = self._wanted = None
        self._left = []

    def _go_back(self) -> None:
        _, iteration, phase = self._stood
        session = self._window.session
        session.go_to(iteration)
        for _ in range(phase):
            session.next_phase()


def _encode(take: Take, frames: Iterator["Frame"], task: Task) -> Path:
    # Here, in its own thread, since it takes a while to be imported.
    from gdsim.files.animations import Palette, write_animation

    def check() -> None:
        if task.is_cancelled():
            raise Cancelled

    def wanted() -> Iterator["Frame"]:
        for frame in frames:
            check()
            yield frame
        check()

    coming = wanted()
    palette = Palette(list(islice(coming, 2)), take.kept)
    write_whole(
        take.path,
        lambda file: write_animation(take.path, file, palette, coming, take.durations, check),
    )
    return take.path


def _pixels(image: QImage) -> "Frame":
    """The picture's colours, as Qt has them but for a byte that is unused."""
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return rows[:, : image.width()] & np.uint32(0xFFFFFF)
