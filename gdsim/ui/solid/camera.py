"""From where the surface is seen, and where in the picture its points then are."""

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
Points = NDArray[np.float64]

FIELD = math.radians(28)
"""The angle that the shorter side of the picture takes: narrow, so that few lines run together."""

LOWEST, HIGHEST = 4.0, 90.0
"""Degrees above the floor; from below one would see the inside of the surface."""

SIDES, TOP, BOTTOM = 48.0, 20.0, 40.0
"""Pixels around the box for the numbers and names at its edges."""

NEAREST, FARTHEST = 0.35, 4.0
"""How near or far the camera goes, as a multiple of where all is in view."""


@dataclass(frozen=True)
class Camera:
    """A place to look from, at the middle of the box.

    Attributes:
        azimuth: Degrees around the upright axis, from the first parameter's axis.
        elevation: Degrees above the floor.
        distance: As a multiple of that from which all is in view.
    """

    azimuth: float = -62.0
    elevation: float = 32.0
    distance: float = 1.0

    def turned(self, azimuth: float, elevation: float) -> "Camera":
        """From further around, and further up, by so many degrees."""
        return replace(
            self,
            azimuth=(self.azimuth + azimuth + 180.0) % 360.0 - 180.0,
            elevation=min(HIGHEST, max(LOWEST, self.elevation + elevation)),
        )

    def nearer(self, factor: float) -> "Camera":
        """From nearer by the factor."""
        return replace(self, distance=min(FARTHEST, max(NEAREST, self.distance / factor)))

    def side(self) -> tuple[float, float]:
        """On which side of the box it stands, along each of the two parameters: 1 or -1."""
        around = math.radians(self.azimuth)
        return math.copysign(1.0, math.cos(around)), math.copysign(1.0, math.sin(around))


@dataclass(frozen=True, eq=False)
class Sight:
    """What a camera sees in a picture of some size.

    Attributes:
        size: Width and height in pixels.
        view: From the box to the camera, (4, 4).
        projection: From the camera to the picture, from -1 to 1, (4, 4).
    """

    size: tuple[float, float]
    view: Matrix
    projection: Matrix

    @classmethod
    def of(
        cls, camera: Camera, half_sides: tuple[float, float, float], size: tuple[float, float]
    ) -> "Sight":
        """What is seen of a box with such half sides, whose floor's middle is the origin.

        Args:
            camera: From where.
            half_sides: Half of the box's width, depth and height.
            size: The picture's width and height in pixels.
        """
        width, height = size
        across, up = math.radians(camera.azimuth), math.radians(camera.elevation)
        scale = min(width, height) / math.tan(FIELD / 2)
        margins = 2 * SIDES, TOP + BOTTOM
        room = [max(side - both, side / 3) for side, both in zip(size, margins, strict=True)]
        distance = camera.distance * _reach(
            half_sides, camera.elevation, (scale / room[0], scale / room[1])
        )
        right = np.array([-math.sin(across), math.cos(across), 0.0])
        back = np.array(
            [math.cos(up) * math.cos(across), math.cos(up) * math.sin(across), math.sin(up)]
        )
        axes = np.stack((right, np.cross(back, right), back))
        view = np.eye(4)
        view[:3, :3] = axes
        view[:3, 3] = -axes @ (0.0, 0.0, half_sides[2]) - (0.0, 0.0, distance)
        largest = math.hypot(*half_sides)
        near, far = max(0.05 * distance, distance - 2 * largest), distance + 2 * largest
        projection = np.zeros((4, 4))
        projection[0, 0], projection[1, 1] = scale / width, scale / height
        projection[1, 2] = -(BOTTOM - TOP) / height
        projection[2, 2:] = (far + near) / (near - far), 2 * far * near / (near - far)
        projection[3, 2] = -1.0
        return cls(size, view, projection)

    def see(self, points: Points) -> Points:
        """Where points (k, 3) of the box are: pixels right and down, and how far off, (k, 3)."""
        to_camera = points @ self.view[:3, :3].T + self.view[:3, 3]
        away = -to_camera[:, 2]
        with np.errstate(divide="ignore", invalid="ignore"):
            x = self.projection[0, 0] * to_camera[:, 0] / away
            y = self.projection[1, 1] * to_camera[:, 1] / away - self.projection[1, 2]
        width, height = self.size
        return np.column_stack(((1 + x) * width / 2, (1 - y) * height / 2, away))

    def distance(self, depth: NDArray[np.floating]) -> NDArray[np.float64]:
        """How far from the camera the depths of a picture are, which are from 0 to 1."""
        a, b = self.projection[2, 2], self.projection[2, 3]
        return b / (2.0 * depth.astype(np.float64) - 1.0 + a)


def _reach(
    half_sides: tuple[float, float, float],
    elevation: float,
    scale: tuple[float, float],
) -> float:
    """How far away the camera has to be to see all of a box, from whatever side."""
    a, b, c = half_sides
    up = math.radians(elevation)
    around = math.atan2(b, a) + np.linspace(0.0, math.tau, 24, endpoint=False)
    # The upright edges, as the box is turned.
    toward, aside = math.hypot(a, b) * np.cos(around), math.hypot(a, b) * np.sin(around)
    reach = 0.0
    for level in (-c, c):
        near = toward * math.cos(up) + level * math.sin(up)
        high = level * math.cos(up) - toward * math.sin(up)
        needed = np.maximum(np.abs(aside) * scale[0], np.abs(high) * scale[1]) + near
        reach = max(reach, float(needed.max()))
    return reach
