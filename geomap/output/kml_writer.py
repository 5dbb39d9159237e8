"""The table of locations as KML (OGC 12-007r2), as Google Earth and phones' maps read it.

A Document with one Placemark a row: named as the mention is, described by its sentence and place,
with all columns as its data; dated when the article is, an event or a place by its first and last
day; without a Point where the mention could not be placed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial

from geomap.output.about import PLAIN, About
from geomap.output.tables import Row, Table, Target, write_lines
from geomap.output.xml import attribute, content

__all__ = ["KmlWriter"]

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_SPANS = (("date_start", "date_end"), ("first_date", "last_date"))
"""The columns of tables whose rows have a first and a last day."""


class KmlWriter:
    """The writer of KML."""

    suffix = ".kml"
    tells = True

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_lines(table, target, partial(_kml, about))


def _kml(about: About, columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    rows = list(rows)
    told = about.told(columns, rows)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n'
    yield f"<description>{content(told.pop('attribution'))}</description>\n"
    yield f"<ExtendedData>{_data(told)}</ExtendedData>\n"
    for row in rows:
        yield _placemark(dict(zip(columns, row, strict=True)))
    yield "</Document>\n</kml>\n"


def _placemark(row: dict[str, object]) -> str:
    name = row.get("mention") or row.get("place") or row.get("title")
    parts = [f"<name>{content(name)}</name>"]
    told = [content(row[column]) for column in ("place", "sentence") if row.get(column)]
    parts += [f"<description>{': '.join(told)}</description>", _time(row)]
    parts.append(f"<ExtendedData>{_data(row)}</ExtendedData>")
    latitude, longitude = row.get("latitude"), row.get("longitude")
    if latitude is not None and longitude is not None:
        parts.append(f"<Point><coordinates>{longitude},{latitude}</coordinates></Point>")
    return f"<Placemark>{''.join(parts)}</Placemark>\n"


def _time(row: dict[str, object]) -> str:
    for first, last in _SPANS:
        begin, end = _day(row.get(first)), _day(row.get(last))
        if begin or end:
            spans = [f"<begin>{begin}</begin>"] * bool(begin) + [f"<end>{end}</end>"] * bool(end)
            return f"<TimeSpan>{''.join(spans)}</TimeSpan>"
    published = _day(row.get("published"))
    return f"<TimeStamp><when>{published}</when></TimeStamp>" if published else ""


def _day(value: object) -> str:
    """A date as XML knows it, empty if it is none."""
    found = _DATE.match(str(value or ""))
    return found[0] if found and str(value)[found.end() :][:1] in ("", "T") else ""


def _data(row: dict[str, object] | dict[str, str]) -> str:
    return "".join(
        f"<Data name={attribute(column)}><value>{content(value)}</value></Data>"
        for column, value in row.items()
    )
