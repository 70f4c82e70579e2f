"""Pictures that follow each other as one file: a GIF or a WebP animation, in few colours.

All frames share one palette, so that what does not move does not flicker, and nothing is dithered.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import GifImagePlugin, Image

Frame = NDArray[np.uint32]
"""A picture's pixels, (height, width): red, green and blue in one number, as in 0xE69F00."""

ANIMATIONS = (".gif", ".webp")

COLOURS = 255
"""Colours of the palette; a GIF's last one stands for what has not changed."""

UNCHANGED = 255

FLAT = 64
"""Of the palette's colours, those that cover most and are taken as they are; the others are found
for what is left, such as the shades of a surface and the soft edges of letters."""


AT_A_TIME = 4096
"""Colours for which the nearest are sought at once; for more it would take much memory."""

WHOLE_EVERY = 10_000
"""Frames of a WebP animation after which one is written whole: none."""


class Palette:
    """At most 255 colours, and which of them is nearest to any.

    Pillow's own search finds one that is near, which makes even grounds another colour.

    Attributes:
        colours: Red, green and blue of each, (k, 3).
    """

    def __init__(self, samples: Sequence[Frame], kept: Sequence[int] = ()) -> None:
        """The colours that suit the samples, and all frames that are like them.

        Args:
            samples: Some of the frames.
            kept: Colours that it has to have, as each of them means something.
        """
        packed, counts = np.unique(
            np.concatenate([sample.ravel() for sample in samples]), return_counts=True
        )
        own = np.array(list(dict.fromkeys(kept)), dtype=np.uint32)
        others = ~np.isin(packed, own)
        order = np.argsort(-counts[others], kind="stable")
        packed, counts = packed[others][order], counts[others][order]
        if len(own) + len(packed) > COLOURS:
            rest, weight = split(packed[FLAT:]), counts[FLAT:]
            # A small disc must have its colour, too: what covers much counts for little more.
            strip = np.repeat(rest, np.ceil(np.sqrt(weight)).astype(np.intp), axis=0)[None]
            count = COLOURS - FLAT - len(own)
            found = Image.fromarray(strip).quantize(
                count, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE
            )
            mixed = np.array(found.getpalette(), dtype=np.uint8).reshape(-1, 3)[:count]
            self.colours = np.concatenate((split(own), split(packed[:FLAT]), mixed))
        else:
            self.colours = split(np.concatenate((own, packed)))
        # The nearest one of each colour that has been met.
        self._nearest = np.full(2**24, UNCHANGED, dtype=np.uint8)

    def indices(self, frame: Frame) -> NDArray[np.uint8]:
        """Which colour is nearest to that of each pixel, (height, width)."""
        found = self._nearest[frame]
        if len(new := np.unique(frame[found == UNCHANGED])):
            for some in np.array_split(new, -(-len(new) // AT_A_TIME)):
                away = split(some)[:, None].astype(np.int32) - self.colours
                self._nearest[some] = np.square(away).sum(axis=2).argmin(axis=1)
            found = self._nearest[frame]
        return found


def split(packed: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Red, green and blue, (k, 3), of each of the colours (k,)."""
    return np.stack((packed >> 16, packed >> 8 & 255, packed & 255), axis=1).astype(np.uint8)


def write_animation(
    path: Path,
    file: BinaryIO,
    palette: Palette,
    frames: Iterable[Frame],
    durations: Sequence[int],
    check: Callable[[], None] = lambda: None,
) -> None:
    """Write frames, as they come, as the animation that the path's ending says; it never ends.

    Args:
        path: The name of the file.
        file: Where it is written.
        palette: The colours of all frames.
        frames: As many as there are durations, all of one size.
        durations: Milliseconds for which each is seen, at least 10.
        check: Called before each frame; what it raises ends the writing.

    Raises:
        OSError: The file can't be written.
    """
    write = _write_webp if path.suffix.lower() == ".webp" else _write_gif
    write(file, palette, frames, durations, check)


def _write_gif(
    file: BinaryIO,
    palette: Palette,
    frames: Iterable[Frame],
    durations: Sequence[int],
    check: Callable[[], None],
) -> None:
    # Pillow's own way keeps all frames, and writes only when the last has come.
    before: NDArray[np.uint8] | None = None
    for frame, duration in zip(frames, durations, strict=True):
        check()
        now = palette.indices(frame)
        shown: dict[str, Any] = {"duration": duration}
        at, part = (0, 0), now
        if before is None:
            header, _ = GifImagePlugin.getheader(
                _image(now, palette), info={"loop": 0, "duration": 1}
            )
            file.writelines(header)
        else:
            at, part = _changed(before, now)
            shown |= {"transparency": UNCHANGED, "disposal": 1}
        file.writelines(GifImagePlugin.getdata(Image.fromarray(part, "L"), at, **shown))
        before = now
    file.write(b";")


def _changed(
    before: NDArray[np.uint8], now: NDArray[np.uint8]
) -> tuple[tuple[int, int], NDArray[np.uint8]]:
    """The rectangle that holds all that changed: its left upper corner, and its pixels."""
    differs = now != before
    rows, columns = (np.flatnonzero(differs.any(axis=axis)) for axis in (1, 0))
    # A frame in which nothing changed is seen, too: of one pixel.
    top, bottom = (rows[0], rows[-1] + 1) if len(rows) else (0, 1)
    left, right = (columns[0], columns[-1] + 1) if len(columns) else (0, 1)
    window = np.s_[top:bottom, left:right]
    # What is the same everywhere is written in fewer bytes.
    part = np.where(differs[window], now[window], np.uint8(UNCHANGED))
    return (int(left), int(top)), part


def _write_webp(
    file: BinaryIO,
    palette: Palette,
    frames: Iterable[Frame],
    durations: Sequence[int],
    check: Callable[[], None],
) -> None:
    kept = []
    for frame in frames:
        check()
        image = _image(palette.indices(frame), palette)
        # Pillow seeks each frame before it encodes it: the one place at which it can be ended.
        image.seek = lambda _frame: check()  # type: ignore[method-assign, assignment]
        kept.append(image)
    first, *others = kept
    first.save(
        file,
        "WEBP",
        save_all=True,
        append_images=others,
        duration=list(durations),
        loop=0,
        lossless=True,
        # Of lossless files, these are the efforts: three times as fast as usual, and each frame is
        # what changed since the one before. Measured on a window: smaller than a GIF's.
        method=2,
        quality=0,
        kmin=WHOLE_EVERY,
        kmax=WHOLE_EVERY + 1,
    )


def _image(indices: NDArray[np.uint8], palette: Palette) -> Image.Image:
    image = Image.fromarray(indices, "L")
    # Which makes it one of these colours.
    image.putpalette(palette.colours.tobytes())
    return image
