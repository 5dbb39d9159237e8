"""The table of locations as KML (OGC 12-007r2), as Google Earth and phones' maps read it.

A Document with one Placemark a row: named as the mention is, described by its sentence and place,
with all columns as its data, dated when the article is; without a Point where the mention could
not be placed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from geomap.output.credits import attribution
from geomap.output.tables import Row, Table, Target, write_lines
from geomap.text.escapes import printable

__all__ = ["KmlWriter"]

# What XML cannot hold even as an escape, beside the characters that `printable` takes out.
_NO_XML = re.compile("[\ufffe\uffff]")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class KmlWriter:
    """The writer of KML."""

    suffix = ".kml"

    def write(self, table: Table, target: Target) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_lines(table, target, _kml)


def _kml(columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    rows = list(rows)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n'
    yield f"<description>{_text(attribution(columns, rows))}</description>\n"
    for row in rows:
        yield _placemark(dict(zip(columns, row, strict=True)))
    yield "</Document>\n</kml>\n"


def _placemark(row: dict[str, object]) -> str:
    parts = [f"<name>{_text(row.get('mention'))}</name>"]
    told = [_text(row[column]) for column in ("place", "sentence") if row.get(column)]
    parts.append(f"<description>{': '.join(told)}</description>")
    published = str(row.get("published") or "")
    if _DATE.fullmatch(published):
        parts.append(f"<TimeStamp><when>{published}</when></TimeStamp>")
    data = "".join(
        f"<Data name={quoteattr(printable(column))}><value>{_text(value)}</value></Data>"
        for column, value in row.items()
    )
    parts.append(f"<ExtendedData>{data}</ExtendedData>")
    latitude, longitude = row.get("latitude"), row.get("longitude")
    if latitude is not None and longitude is not None:
        parts.append(f"<Point><coordinates>{longitude},{latitude}</coordinates></Point>")
    return f"<Placemark>{''.join(parts)}</Placemark>\n"


def _text(value: object) -> str:
    """A value as the text of an element: escaped, without characters that XML cannot hold."""
    if value is None:
        return ""
    return escape(_NO_XML.sub("\ufffd", printable(str(value))))
