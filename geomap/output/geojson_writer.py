"""The table of locations as GeoJSON (RFC 7946).

A FeatureCollection with one Feature a row: a Point, or ``null`` where the mention could not be
placed; its properties are the row's columns.  Who is to be credited, what made it and how are
members of the collection.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from geomap.output.about import PLAIN, About
from geomap.output.tables import Row, Table, Target, write_lines
from geomap.text.escapes import json_line

__all__ = ["GeoJsonWriter"]


class GeoJsonWriter:
    """The writer of GeoJSON."""

    suffix = ".geojson"
    tells = True

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_lines(table, target, partial(_geojson, about))


def _geojson(about: About, columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    told = json_line(about.told(columns, rows))[1:-1]
    yield f'{{"type": "FeatureCollection", {told}, "features": ['
    separator = "\n"
    for row in rows:
        properties = dict(zip(columns, row, strict=True))
        latitude, longitude = properties.get("latitude"), properties.get("longitude")
        placed = latitude is not None and longitude is not None
        feature = {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [longitude, latitude]} if placed else None,
            "properties": properties,
        }
        yield separator + json_line(feature)
        separator = ",\n"
    yield "\n]}\n"
