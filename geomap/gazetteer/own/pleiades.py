"""The JSON dump of Pleiades, the gazetteer of the ancient world: https://pleiades.stoa.org."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from geomap.gazetteer.own.geojson import point_of
from geomap.gazetteer.own.place import OwnPlace, code_of

__all__ = ["places_of_graph"]

_DOUBTS = " ?*[]"  # around a name that is not certain


def places_of_graph(graph: Iterable[Any]) -> Iterator[OwnPlace | str]:
    """The places of the dump; what is wrong with one in its place.

    A place's title may be several names (``Consentia/Cosentia``); each leads to it.
    """
    for place in graph:
        if not isinstance(place, dict):
            continue
        identifier = str(place.get("id") or "")
        title, point = place.get("title"), point_of({"coordinates": place.get("reprPoint")})
        if not isinstance(title, str) or not title.strip(f"{_DOUBTS}/"):
            yield f"place {identifier[:20]}: no name"
            continue
        if point is None:
            yield f"place {identifier[:20]}: no point: {title[:60]!r}"
            continue
        names = [name.strip(_DOUBTS) for name in title.split("/")]
        for entry in _listed(place.get("names")):
            if isinstance(entry, dict):
                for key in ("romanized", "attested"):
                    names += [part.strip() for part in str(entry.get(key) or "").split(",")]
        first, *others = dict.fromkeys(name for name in names if name)
        kinds = [kind for kind in _listed(place.get("placeTypes")) if isinstance(kind, str)]
        yield OwnPlace(first, point[1], point[0], tuple(others), code_of(kinds), identifier)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
