"""Whether a point lies in a country or first-level division, by the outlines of the map.

The annotators of a corpus put a country at one point and the gazetteer at another, hundreds of
kilometres away; both mean the same as long as either lies in it.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from geomap.output.page.arcs import arcs, shapes, world

__all__ = ["COUNTRY_CODES", "country_at", "lies_in"]

COUNTRY_CODES = frozenset("PCLI PCL PCLD PCLF PCLS PCLIX TERR".split())
"""GeoNames' feature codes of countries and dependencies."""

_LEVEL = 30
"""Points of an outline that matter less are left out: to about a km."""

_Ring = list[tuple[float, float]]
_Polygon = list[_Ring]


def lies_in(
    point: tuple[float, float], feature_code: str, geonameid: int | None, country_code: str
) -> bool:
    """Whether a point lies in the outline of a country or first-level division.

    Args:
        point: Latitude and longitude, degrees WGS84.
        feature_code: GeoNames' code of what the place is.
        geonameid: Its number there.
        country_code: Its country.

    Returns:
        False as well for any other place, and where no outline is known.
    """
    if feature_code in COUNTRY_CODES:
        polygons = _countries().get(country_code, [])
    elif feature_code == "ADM1":
        polygons = _division(geonameid)
    else:
        return False
    latitude, longitude = point
    turns = (longitude, longitude + 360)  # Chukotka and Fiji are drawn beyond 180 degrees
    return any(_is_inside(x, latitude, polygon) for polygon in polygons for x in turns)


def country_at(point: tuple[float, float]) -> str:
    """The code of the country that a point lies in, empty at sea."""
    latitude, longitude = point
    for code, polygons in _countries().items():
        west, south, east, north = _bounds(code)
        for x in (longitude, longitude + 360):
            near = west <= x <= east and south <= latitude <= north
            if near and any(_is_inside(x, latitude, polygon) for polygon in polygons):
                return code
    return ""


@cache
def _bounds(code: str) -> tuple[float, float, float, float]:
    """West, south, east and north of a country."""
    points = [point for polygon in _countries()[code] for ring in polygon for point in ring]
    longitudes, latitudes = [x for x, _ in points], [y for _, y in points]
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def _is_inside(x: float, y: float, polygon: _Polygon) -> bool:
    """Whether a point lies in a polygon: a ray from it crosses the rings an odd number of times."""
    crossings = 0
    for ring in polygon:
        for (x1, y1), (x2, y2) in pairwise([*ring, ring[0]]):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
                crossings += 1
    return crossings % 2 == 1


@cache
def _countries() -> dict[str, list[_Polygon]]:
    """The outlines of countries by code: rings, of which a point inside crosses an odd number."""
    found: dict[str, list[_Polygon]] = {}
    for shape, rings in zip(world()["shapes"], shapes()["countries"], strict=True):
        if shape["code"]:
            found.setdefault(shape["code"], []).append(_polygon(rings))
    return found


@cache
def _division(geonameid: int | None) -> list[_Polygon]:
    rings = shapes()["divisions"].get(str(geonameid), [])
    return [_polygon(rings)] if rings else []


def _polygon(rings: list[list[int]]) -> _Polygon:
    lines = arcs()
    return [lines.points(ring, _LEVEL) for ring in rings]
