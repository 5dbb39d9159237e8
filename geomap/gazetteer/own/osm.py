"""Extracts of OpenStreetMap: places, streets and venues with a name, by pyosmium.

A street is many ways there: those of one name that lie close together are one place, at the middle
of the way in the middle.  Data of OpenStreetMap are under the ODbL, which asks for its credit.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from geomap.errors import GazetteerError
from geomap.gazetteer.own.place import DEFAULT_KIND, OwnPlace, code_of, count_of

__all__ = ["SUFFIXES", "places_of_osm"]

SUFFIXES = (".osm.pbf", ".pbf", ".osm", ".osm.gz", ".osm.bz2")
"""How the names of extracts end."""

_KEYS = (
    "place", "railway", "aeroway", "amenity", "tourism", "leisure", "historic", "natural",
    "waterway", "man_made", "military", "healthcare", "public_transport", "landuse", "boundary",
    "building", "highway",
)  # fmt: skip
_OTHER_NAMES = ("alt_name", "old_name", "official_name", "short_name", "int_name", "loc_name")
_CELL = 0.05  # degrees within which ways of one name are one street


def places_of_osm(path: Path) -> Iterator[OwnPlace | str]:
    """The places with a name in an extract.

    Raises:
        GazetteerError: pyosmium is not installed, or the file is damaged.
    """
    if not path.is_file():
        raise GazetteerError(f"{path}: no such file: check the path")
    try:
        osmium = import_module("osmium")
    except ImportError as error:
        raise GazetteerError(
            f"{path}: needs pyosmium, which is not installed: pip install 'geomap[osm]'"
        ) from error
    streets: dict[tuple[str, int, int], list[OwnPlace]] = {}
    try:
        named = osmium.FileProcessor(str(path)).with_locations()
        for thing in named.with_filter(osmium.filter.KeyFilter("name")):
            place = _place(thing, {tag.k: tag.v for tag in thing.tags})
            if place is None:
                continue
            if place.kind == ("R", "ST"):
                cell = (place.name, int(place.latitude // _CELL), int(place.longitude // _CELL))
                streets.setdefault(cell, []).append(place)
            else:
                yield place
    except (RuntimeError, ValueError) as error:
        raise GazetteerError(f"{path}: is damaged or no extract of OSM ({error})") from error
    for ways in streets.values():
        ways.sort(key=lambda way: (way.latitude, way.longitude))
        yield ways[len(ways) // 2]


def _place(thing: Any, tags: dict[str, str]) -> OwnPlace | None:
    """The place that a node or way is; None if it is none, or has no point."""
    key = next((key for key in _KEYS if key in tags), "")
    point = _point(thing)
    if not key or point is None:
        return None
    kind = code_of([f"{key}={tags[key]}", tags[key], f"{key}=*"])
    if kind == DEFAULT_KIND and key != "place":
        return None  # a bench, a hedge: nothing that news names
    names = [tags[other] for other in _OTHER_NAMES if other in tags]
    names += [value for name, value in tags.items() if name.startswith("name:") and len(name) < 9]
    return OwnPlace(
        tags["name"],
        point[0],
        point[1],
        tuple(dict.fromkeys(part.strip() for name in names for part in name.split(";"))),
        kind,
        f"{'way' if thing.is_way() else 'node'}/{thing.id}",
        population=count_of(tags.get("population", "")),
    )


def _point(thing: Any) -> tuple[float, float] | None:
    if thing.is_node():
        return thing.location.lat, thing.location.lon
    if thing.is_way():
        found = [node.location for node in thing.nodes if node.location.valid()]
        if found:
            middle = found[len(found) // 2]
            return middle.lat, middle.lon
    return None
