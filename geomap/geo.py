"""Distances on the sphere, the same to the last bit on any processor.

Sums, products and square roots are exact to the last bit everywhere (IEEE 754); sines, arc sines
and the library's matrix products are not, they differ with the processor's instructions.  So points
are rounded to 32 bits once their sines are taken, a distance is compared by its squared chord
(the straight line through the sphere), which needs none, and kilometres are rounded to the metre.
"""

from __future__ import annotations

from math import asin, atan2, cos, pi, radians, sin, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

__all__ = [
    "EARTH_RADIUS_KM",
    "destination",
    "great_circle_km",
    "kilometres",
    "squared_chord_of",
    "squared_chords",
    "unit_vectors",
]

# numpy is imported late: the gazetteer takes this module's first function without it.

EARTH_RADIUS_KM = 6371.0088
"""The mean radius, of the sphere that is nearest to the ellipsoid WGS84 (Moritz 2000)."""

_STEPS = 1024
"""Steps to a kilometre that distances are rounded to: a power of two, so that scaling is exact."""


def great_circle_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Distance of two points along the sphere, in km, to the metre.

    Args:
        one: Latitude and longitude, degrees WGS84.
        other: The same of the other point.
    """
    phi, other_phi = radians(one[0]), radians(other[0])
    north, east = sin((phi - other_phi) / 2), sin(radians(one[1] - other[1]) / 2)
    half = north * north + cos(phi) * cos(other_phi) * (east * east)  # haversine
    return round(2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(half))), 3)


def destination(point: tuple[float, float], km: float, degrees: float) -> tuple[float, float]:
    """The point so far from another one, along a great circle that begins in a direction.

    Args:
        point: Latitude and longitude, degrees WGS84.
        km: How far.
        degrees: Which way it begins, clockwise from north.

    Returns:
        Latitude and longitude, degrees WGS84, rounded to 5 decimals, a metre.
    """
    phi, theta = radians(point[0]), radians(point[1])
    way, arc = radians(degrees), km / EARTH_RADIUS_KM
    sine = sin(phi) * cos(arc) + cos(phi) * sin(arc) * cos(way)
    east = atan2(sin(way) * sin(arc) * cos(phi), cos(arc) - sin(phi) * sine)
    longitude = (theta + east) * 180 / pi
    latitude = asin(max(-1.0, min(1.0, sine))) * 180 / pi
    return round(latitude, 5), round((longitude + 540) % 360 - 180, 5)


def unit_vectors(latitude: Floats, longitude: Floats) -> Floats:
    """Points on the unit sphere: a row each, its three coordinates rounded to 32 bits (0.4 m).

    Args:
        latitude: Degrees WGS84.
        longitude: Degrees WGS84.
    """
    import numpy as np

    phi, theta = np.radians(latitude), np.radians(longitude)
    cosine = np.cos(phi)
    columns = np.stack([cosine * np.cos(theta), cosine * np.sin(theta), np.sin(phi)])
    rounded: Floats = columns.astype(np.float32).astype(np.float64).T
    return rounded


def squared_chords(one: Floats, other: Floats) -> Floats:
    """Squared distances through the unit sphere, 0 to 4.

    Args:
        one: Points of :func:`unit_vectors`, the coordinates in the last axis.
        other: Further ones, of a shape that goes with the first (numpy's broadcasting): of
            ``points[:, None]`` and ``points`` come the distances of all from all.
    """
    x = one[..., 0] - other[..., 0]
    y = one[..., 1] - other[..., 1]
    z = one[..., 2] - other[..., 2]
    x *= x
    y *= y
    z *= z
    x += y
    x += z
    squares: Floats = x
    return squares


def squared_chord_of(km: float) -> float:
    """The squared distance through the unit sphere of points so far apart along it.

    It is rounded to 12 decimals, a tenth of a millimetre at the 161 km that the field asks for.
    """
    half = sin(km / EARTH_RADIUS_KM / 2)
    return round(4 * half * half, 12)


def kilometres(squares: Floats) -> Floats:
    """Distances along the sphere in km, to the metre, from squared ones through it.

    Args:
        squares: What :func:`squared_chords` gives.
    """
    import numpy as np

    halves = np.minimum(np.sqrt(squares) / 2, 1.0)
    km: Floats = np.rint(np.arcsin(halves) * (2 * EARTH_RADIUS_KM * _STEPS)) / _STEPS
    return km
