"""The JSON dump of Pleiades, the gazetteer of the ancient world: https://pleiades.stoa.org."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from geomap.gazetteer.own.place import OwnPlace, code_of

__all__ = ["places_of_graph"]


def places_of_graph(graph: Iterable[Any]) -> Iterator[OwnPlace | str]:
    """The places of the dump; what is wrong with one in its place.

    A place's title may be several names (``Consentia/Cosentia``); each leads to it.
    """
    for place in graph:
        if not isinstance(place, dict):
            continue
        identifier = str(place.get("id") or "")
        title, point = place.get("title"), place.get("reprPoint")
        if not isinstance(title, str) or not title.strip():
            yield f"place {identifier[:20]}: no name"
            continue
        if not isinstance(point, list) or len(point) < 2:
            yield f"place {identifier[:20]}: no point: {title[:60]!r}"
            continue
        names = [name.strip(" ?*[]") for name in title.split("/")]
        for entry in place.get("names") or ():
            if isinstance(entry, dict):
                for key in ("romanized", "attested"):
                    names += [part.strip() for part in str(entry.get(key) or "").split(",")]
        first, *others = dict.fromkeys(name for name in names if name)
        kinds = [kind for kind in place.get("placeTypes") or () if isinstance(kind, str)]
        yield OwnPlace(
            first, float(point[1]), float(point[0]), tuple(others), code_of(kinds), identifier
        )
