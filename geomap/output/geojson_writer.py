"""The table of locations as GeoJSON (RFC 7946).

A FeatureCollection with one Feature a row: a Point, or ``null`` where the mention could not be
placed; its properties are the row's columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from geomap.output.credits import attribution
from geomap.output.tables import Row, Table, Target, write_lines
from geomap.text.escapes import json_line

__all__ = ["GeoJsonWriter"]


class GeoJsonWriter:
    """The writer of GeoJSON."""

    suffix = ".geojson"

    def write(self, table: Table, target: Target) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_lines(table, target, _geojson)


def _geojson(columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    rows = list(rows)
    credit = attribution(columns, rows)
    yield f'{{"type": "FeatureCollection", "attribution": {json_line(credit)}, "features": ['
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
