"""GeoJSON, and Linked Places as the World Historical Gazetteer exports them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from geomap.gazetteer.own.place import OwnPlace, code_of

__all__ = ["places_of_features", "point_of"]

_NAMES = ("name", "title", "label", "NAME", "Name", "toponym")
_OTHER_NAMES = ("names", "other_names", "alternate_names", "alt_name", "aliases", "variants")
_KINDS = ("kind", "type", "fclass", "feature_code", "category", "place", "amenity")
_MOST = 1e6  # degrees; more is no float for certain


def places_of_features(features: Iterable[Any]) -> Iterator[OwnPlace | str]:
    """The places that features are; what is wrong with one in its place."""
    for number, feature in enumerate(features, start=1):
        if not isinstance(feature, dict):
            yield f"feature {number:,}: is none"
            continue
        properties = feature.get("properties")
        stated = properties if isinstance(properties, dict) else {}
        point = point_of(feature.get("geometry"))
        names = [*_texts(stated.get(key) for key in _NAMES), *_toponyms(feature.get("names"))]
        if point is None or not names:
            yield f"feature {number:,}: no {'name' if point else 'point'}: {str(names)[:60]}"
            continue
        others = [name for key in _OTHER_NAMES for name in _listed(stated.get(key))]
        kinds = [*_texts(stated.get(key) for key in _KINDS), *_labels(feature.get("types"))]
        codes = stated.get("ccodes")
        country = stated.get("country") or stated.get("country_code")
        if isinstance(codes, list) and len(codes) == 1:
            country = codes[0]
        identifier = feature.get("@id") or feature.get("id") or stated.get("id") or number
        population = stated.get("population")
        yield OwnPlace(
            names[0],
            point[1],
            point[0],
            tuple(dict.fromkeys(name for name in (*names[1:], *others) if name != names[0])),
            code_of(kinds),
            str(identifier),
            country if isinstance(country, str) else "",
            population if isinstance(population, int) else 0,
        )


def point_of(geometry: Any) -> tuple[float, float] | None:
    """The middle of a geometry's box, longitude first; the first of a collection of points."""
    if not isinstance(geometry, dict):
        return None
    if geometry.get("type") == "GeometryCollection":
        parts = geometry.get("geometries")
        found = [point_of(part) for part in parts] if isinstance(parts, list) else []
        return next((point for point in found if point), None)
    points = list(_positions(geometry.get("coordinates"), 0))
    if not points:
        return None
    longitudes, latitudes = zip(*points, strict=True)
    return (
        (min(longitudes) + max(longitudes)) / 2,
        (min(latitudes) + max(latitudes)) / 2,
    )


def _positions(value: Any, depth: int) -> Iterator[tuple[float, float]]:
    if not isinstance(value, list) or depth > 5:
        return
    if len(value) >= 2 and all(map(_is_degrees, value[:2])):
        yield float(value[0]), float(value[1])
        return
    for part in value:
        yield from _positions(part, depth + 1)


def _is_degrees(value: Any) -> bool:
    """Whether a value is a number that can be one of degrees; whether it is on the globe or not."""
    return type(value) in (int, float) and abs(value) <= _MOST


def _texts(values: Iterable[Any]) -> list[str]:
    return [value.strip() for value in values if isinstance(value, str) and value.strip()]


def _listed(value: Any) -> list[str]:
    if isinstance(value, str):
        return _texts(value.replace("|", ";").split(";"))
    return _texts(value) if isinstance(value, list) else []


def _toponyms(names: Any) -> list[str]:
    """The names of Linked Places."""
    if not isinstance(names, list):
        return []
    return _texts(name.get("toponym") for name in names if isinstance(name, dict))


def _labels(types: Any) -> list[str]:
    """The kinds of Linked Places."""
    if not isinstance(types, list):
        return []
    labels = (entry for entry in types if isinstance(entry, dict))
    return _texts(
        value for entry in labels for value in (entry.get("label"), entry.get("sourceLabel"))
    )
