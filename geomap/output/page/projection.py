"""Mercator's projection, and the part of it that a picture shows."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan, degrees, log, log2, pi, radians, sin, sinh
from typing import NamedTuple

__all__ = ["Box", "fitted", "latitude_at", "mercator", "seen_together", "to_pixels"]

_FARTHEST = 85.0511  # degrees of latitude
_TILE = 256  # px that the world has at zoom 0
_STEPS = 4  # to a zoom, so that a difference in the last bit of a logarithm makes no other picture


class Box(NamedTuple):
    """What a picture shows: the world's width in px, and its upper left corner in px of that."""

    scale: float
    left: float
    top: float
    width: int
    height: int

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Gives west, north, east and south in Mercator's square."""
        right, foot = self.left + self.width, self.top + self.height
        return tuple(side / self.scale for side in (self.left, self.top, right, foot))  # type: ignore[return-value]


def mercator(latitude: float, longitude: float) -> tuple[float, float]:
    """Gives a point in Mercator's square, 0 to 1 from west to east and from north to south."""
    sine = sin(radians(max(-_FARTHEST, min(_FARTHEST, latitude))))
    # Rounded: the last bits differ with the processor.
    return (longitude + 180) / 360, round(0.5 - log((1 + sine) / (1 - sine)) / (4 * pi), 9)


def latitude_at(y: float) -> float:
    """Gives the latitude of a height in Mercator's square, about: it is not rounded."""
    return degrees(atan(sinh((1 - 2 * y) * pi)))


def to_pixels(point: tuple[float, float], box: Box) -> tuple[float, float]:
    """Gives where a point of the square stands in a picture, to a 64th of a pixel."""
    x, y = point[0] * box.scale - box.left, point[1] * box.scale - box.top
    return round(x * 64) / 64, round(y * 64) / 64


def seen_together(spots: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Gives spots on both sides of the date line beside each other, if that is the shorter way."""
    east = [(latitude, longitude + 360 * (longitude < 0)) for latitude, longitude in spots]

    def width(of: Sequence[tuple[float, float]]) -> float:
        longitudes = [longitude for _, longitude in of]
        return max(longitudes) - min(longitudes)

    return east if width(east) < 0.75 * width(spots) else list(spots)


def fitted(
    spots: Sequence[tuple[float, float]],
    frame: tuple[int, int],
    *,
    margin: int,
    nearest: float,
    view: tuple[float, float, float] | None = None,
) -> Box:
    """Gives what a picture shows so that all spots are in it.

    Args:
        spots: Latitudes and longitudes.
        frame: Width and height of the picture in px.
        margin: How far from its edges they are, in px.
        nearest: The largest zoom.
        view: Latitude, longitude and zoom to show instead.
    """
    width, height = frame
    high, inset = 0.0, min(margin, height // 6)
    if view is not None:
        x, y = mercator(view[0], view[1])
        zoom = view[2]
    else:
        points = [mercator(*spot) for spot in spots]
        west, east = min(x for x, _ in points), max(x for x, _ in points)
        north, south = min(y for _, y in points), max(y for _, y in points)
        x, y = (west + east) / 2, (north + south) / 2
        room = (width - 2 * margin) / max(east - west, 1e-9)
        high = (height - 2 * inset) / max(south - north, 1e-9)
        zoom = min(nearest, int(log2(min(room, high) / _TILE) * _STEPS) / _STEPS)
    scale = _TILE * 2.0**zoom
    if view is None and scale < width:
        # The world once, as far as that leaves all spots in the picture.
        scale = max(scale, min(float(width), high * (height - 28) / (height - 2 * inset)))
    # The world is at least as high as the picture.
    scale = max(scale, float(height))
    top = min(max(y * scale - height / 2, 0.0), scale - height)
    return Box(scale, x * scale - width / 2, top, width, height)
