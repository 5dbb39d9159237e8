"""The table of locations as Linked Places (GeoJSON-T), as the World Historical Gazetteer takes it.

One Feature a place: the names it goes by in the articles, each with the article as its citation,
what links it to GeoNames, its countries, and when it is told of.  Rows without a place are left
out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from geomap.output.about import PLAIN, About
from geomap.output.places import key_of, uri_of
from geomap.output.tables import Row, Table, Target, write_lines
from geomap.text.escapes import json_line

__all__ = ["LinkedPlacesWriter"]

_CONTEXT = (
    "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/"
    "linkedplaces-context-v1.1.jsonld"
)
_TYPES = {"P": {"identifier": "aat:300008347", "label": "inhabited places"}}
"""What the Art & Architecture Thesaurus calls the classes of features for which it has one term."""

_Entry = dict[str, object]


class LinkedPlacesWriter:
    """The writer of Linked Places."""

    suffix = ".lpf.json"
    tells = True

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_lines(table, target, partial(_collection, about))


def _collection(about: About, columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    rows = list(rows)
    places: dict[object, list[_Entry]] = {}
    for row in rows:
        entry = dict(zip(columns, row, strict=True))
        if entry.get("place"):
            places.setdefault(key_of(entry), []).append(entry)
    head = {"type": "FeatureCollection", "@context": _CONTEXT, **about.told(columns, rows)}
    yield json_line(head)[:-1] + ', "features": ['
    separator = "\n"
    for number, entries in enumerate(places.values(), start=1):
        yield separator + json_line(_feature(number, entries))
        separator = ",\n"
    yield "\n]}\n"


def _feature(number: int, entries: list[_Entry]) -> dict[str, object]:
    first = entries[0]
    uri = uri_of(first)
    properties: dict[str, object] = {"title": first["place"]}
    code = first.get("country_code")
    if code:
        properties["ccodes"] = [code]
    if first.get("feature_class"):
        properties["fclasses"] = [first["feature_class"]]
    feature: dict[str, object] = {
        "@id": uri or f"urn:geomap:place:{number}",
        "type": "Feature",
        "properties": properties,
        "names": _names(entries),
    }
    if first.get("feature_code"):
        kind = _TYPES.get(str(first.get("feature_class")), {})
        feature["types"] = [{**kind, "sourceLabels": [{"label": first["feature_code"]}]}]
    if first.get("latitude") is not None and first.get("longitude") is not None:
        point = [first["longitude"], first["latitude"]]
        feature["geometry"] = {"type": "Point", "coordinates": point}
    else:
        feature["geometry"] = None
    if uri:
        feature["links"] = [{"type": "closeMatch", "identifier": f"gn:{first['geonameid']}"}]
    if first.get("admin1"):
        feature["descriptions"] = [{"value": f"in {first['admin1']}", "lang": "en"}]
    dates = sorted(str(day) for entry in entries for day in _days(entry))
    if dates:
        span = {"start": {"in": dates[0]}, "end": {"in": dates[-1]}}
        feature["when"] = {"timespans": [span], "label": "told of in these days"}
    return feature


def _days(entry: _Entry) -> Iterator[object]:
    for columns in (("date_start", "date_end"), ("first_date", "last_date"), ("published",)):
        found = [entry[column] for column in columns if entry.get(column)]
        if found:
            yield from found
            return


def _names(entries: list[_Entry]) -> list[dict[str, object]]:
    cited: dict[str, dict[str, _Entry]] = {}
    for entry in entries:
        name = str(entry.get("mention") or entry["place"])
        citations = cited.setdefault(name, {})
        article = str(entry.get("article") or "")
        if article:
            label = str(entry.get("title") or article)
            citation: _Entry = {"label": label, "@id": entry.get("url") or f"urn:geomap:{article}"}
            citations.setdefault(article, citation)
    return [
        {"toponym": name, "lang": "en", **({"citations": [*own.values()]} if own else {})}
        for name, own in cited.items()
    ]
