"""A first view of the map, as settings give it."""

from __future__ import annotations

__all__ = ["View", "view_of"]

View = tuple[float, float, float]
"""Latitude, longitude and zoom."""


def view_of(text: str) -> View:
    """The view that a text says: latitude, longitude, zoom, with commas between.

    Raises:
        ValueError: If it is none: says why.
    """
    try:
        latitude, longitude, zoom = map(float, text.split(","))
    except ValueError:
        raise ValueError(f"{text[:40]!r} is not latitude,longitude,zoom as 58,56.2,6") from None
    if not (abs(latitude) <= 85 and abs(longitude) <= 360 and 0 <= zoom <= 20):
        raise ValueError(f"{text[:40]!r} is on no map: give degrees, and a zoom from 0 to 20")
    return latitude, longitude, zoom
