"""What is on a screen of Xvfb, read from the file in which it keeps it: no program for pictures."""

import struct
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from room import Failed

HEADER_WORDS = 25
"""32-bit numbers at the beginning of an XWD file, which /usr/include/X11/XWDFile.h names."""

HEADER_SIZE, WIDTH, HEIGHT, BYTES_PER_LINE, COLOURS = 0, 4, 5, 12, 19
BYTES_PER_COLOUR = 12

LOOK_EVERY = 0.1
"""Seconds between two looks at a screen that is waited for."""

STILL = 1.0
"""Seconds after which a screen that has not changed is taken to be finished."""


@dataclass(frozen=True)
class Picture:
    """What was on the screen.

    Attributes:
        width: In pixels.
        height: In pixels.
        lines: Red, green, blue of each pixel of each line, from the top.
    """

    width: int
    height: int
    lines: tuple[bytes, ...]

    def colours(self) -> int:
        """Return how many colours there are."""
        pixels = b"".join(self.lines)
        return len({pixels[at : at + 3] for at in range(0, len(pixels), 3)})

    def rows_unlike(self, other: "Picture") -> list[int]:
        """Return the lines, from the top, that are not the same in another picture."""
        pairs = enumerate(zip(self.lines, other.lines, strict=True))
        return [row for row, (mine, its) in pairs if mine != its]

    def save(self, file: Path) -> None:
        """Write it as PNG (RFC 2083)."""
        packed = zlib.compress(b"".join(b"\0" + line for line in self.lines))
        size = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        parts = [(b"IHDR", size), (b"IDAT", packed), (b"IEND", b"")]
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )


def look(file: Path) -> Picture:
    """Return what is on the screen that is kept in that file, of 32 bits per pixel.

    Raises:
        OSError: If there is no such file.
        ValueError: If it is not written yet.
    """
    content = file.read_bytes()
    if len(content) < HEADER_WORDS * 4:
        raise ValueError(f"{file} has no screen yet.")
    header = struct.unpack_from(f">{HEADER_WORDS}I", content)
    width, height, stride = header[WIDTH], header[HEIGHT], header[BYTES_PER_LINE]
    start = header[HEADER_SIZE] + header[COLOURS] * BYTES_PER_COLOUR
    if not start or len(content) < start + height * stride:
        raise ValueError(f"{file} has no screen yet.")
    lines = []
    for row in range(height):
        line = content[start + row * stride : start + row * stride + width * 4]
        # Blue, green, red, nothing.
        pixels = bytearray(width * 3)
        pixels[0::3], pixels[1::3], pixels[2::3] = line[2::4], line[1::4], line[0::4]
        lines.append(bytes(pixels))
    return Picture(width, height, tuple(lines))


def awaited(
    file: Path, wanted: Callable[[Picture], bool], what: str, seconds: float = 90
) -> Picture:
    """Return the screen when it is as wanted, and has changed no more for a while.

    It is looked at again and again, as no program tells another that it has finished painting.

    Raises:
        Failed: If that does not come about in that time.
    """
    end = time.monotonic() + seconds
    last, since = None, time.monotonic()
    while time.monotonic() < end:
        time.sleep(LOOK_EVERY)
        try:
            seen = look(file)
        except (OSError, ValueError):
            continue
        if seen != last:
            last, since = seen, time.monotonic()
        elif time.monotonic() - since >= STILL and wanted(seen):
            return seen
    raise Failed(f"{what} within {seconds:g} s")
