"""Whether a point lies in a country or first-level division, by the outlines of the map.

The annotators of a corpus put a country at one point and the gazetteer at another, hundreds of
kilometres away; both mean the same as long as either lies in it.
"""

from __future__ import annotations

import json
from functools import cache
from itertools import pairwise

from geomap import resources

__all__ = ["COUNTRY_CODES", "country_at", "lies_in"]

COUNTRY_CODES = frozenset("PCLI PCL PCLD PCLF PCLS PCLIX TERR".split())
"""GeoNames' feature codes of countries and dependencies."""

_GRID = 300
"""Steps of a degree in the encoded outlines, as ``tools/derive_world.py`` has them."""

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
    """The polygons of countries by code, joined from their arcs."""
    world = json.loads(resources.text("world.json"))
    arcs = [_decoded(text) for text in world["arcs"]]

    def ring(numbers: list[int]) -> _Ring:
        return [
            point
            for number in numbers
            for point in (arcs[number] if number >= 0 else arcs[~number][::-1])
        ]

    return {
        shape["code"]: [[ring(numbers) for numbers in polygon] for polygon in shape["polygons"]]
        for shape in world["shapes"]
        if shape["code"]
    }


@cache
def _shapes() -> dict[str, list[list[str]]]:
    shapes: dict[str, list[list[str]]] = json.loads(resources.text("division_shapes.json"))
    return shapes


@cache
def _division(geonameid: int | None) -> list[_Polygon]:
    polygons = _shapes().get(str(geonameid), [])
    return [[_decoded(ring) for ring in polygon] for polygon in polygons]


def _decoded(text: str) -> _Ring:
    """The points of Google's polyline encoding, longitude and latitude in degrees."""
    values, shift, value = [], 0, 0
    for letter in text:
        bits = ord(letter) - 63
        value |= (bits & 31) << shift
        shift += 5
        if bits < 32:
            values.append(~(value >> 1) if value & 1 else value >> 1)
            shift = value = 0
    points, x, y = [], 0, 0
    for dx, dy in zip(values[::2], values[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x / _GRID, y / _GRID))
    return points
