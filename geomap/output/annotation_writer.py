"""The table of locations as Web Annotations (W3C, JSON-LD): one a mention, over the article's text.

An AnnotationCollection with one page.  The target is the article, by its address where it has one,
with the mention's position in its text and the words there and around; the body the place, by its
GeoNames address where it has one, and its role.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from urllib.parse import quote

from geomap.output.about import PLAIN, About
from geomap.output.places import uri_of
from geomap.output.tables import Row, Table, Target, write_lines
from geomap.text.escapes import json_line

__all__ = ["AnnotationWriter"]


class AnnotationWriter:
    """The writer of Web Annotations."""

    suffix = ".jsonld"
    tells = True

    def write(self, table: Table, target: Target, about: About = PLAIN) -> None:
        """Writes a table (see `geomap.output.base.Writer`)."""
        write_lines(table, target, partial(_collection, about))


def _collection(about: About, columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    rows = list(rows)
    told = about.told(columns, rows)
    head = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:geomap:annotations",
        "type": "AnnotationCollection",
        "label": about.table,
        "rights": told["attribution"],
        "generator": {"type": "Software", "name": told["generator"]},
        "settings": told["settings"],
        "total": len(rows),
    }
    yield json_line(head)[:-1] + ', "first": {"type": "AnnotationPage", "startIndex": 0, "items": ['
    separator = "\n"
    for number, row in enumerate(rows, start=1):
        yield separator + json_line(_annotation(number, dict(zip(columns, row, strict=True))))
        separator = ",\n"
    yield "\n]}}\n"


def _annotation(number: int, row: dict[str, object]) -> dict[str, object]:
    made: dict[str, object] = {
        "id": f"urn:geomap:annotation:{number}",
        "type": "Annotation",
        "motivation": "identifying",
    }
    bodies: list[dict[str, object]] = []
    if row.get("place"):
        bodies.append(_place(row))
    if row.get("role"):
        bodies.append({"type": "TextualBody", "purpose": "tagging", "value": row["role"]})
    if bodies:
        made["body"] = bodies
    source = row.get("url") or "urn:geomap:article:" + quote(str(row.get("article") or ""))
    target: dict[str, object] = {"source": source}
    selectors = _selectors(row)
    if selectors:
        target["selector"] = selectors
    return {**made, "target": target}


def _place(row: dict[str, object]) -> dict[str, object]:
    body: dict[str, object] = {"purpose": "identifying", "type": "SpecificResource"}
    source: dict[str, object] = {"type": "Feature", "properties": {"name": row["place"]}}
    uri = uri_of(row)
    if uri:
        source["id"] = uri
    if row.get("latitude") is not None and row.get("longitude") is not None:
        point = [row["longitude"], row["latitude"]]
        source["geometry"] = {"type": "Point", "coordinates": point}
    body["source"] = source
    if row.get("confidence") is not None:
        body["confidence"] = row["confidence"]
    return body


def _selectors(row: dict[str, object]) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    if row.get("start") is not None and row.get("end") is not None:
        found.append({"type": "TextPositionSelector", "start": row["start"], "end": row["end"]})
    mention, sentence = str(row.get("mention") or ""), str(row.get("sentence") or "")
    if mention:
        quoted: dict[str, object] = {"type": "TextQuoteSelector", "exact": mention}
        before, is_in, after = sentence.partition(mention)
        if is_in:
            quoted |= {"prefix": before[-32:], "suffix": after[:32]}
        found.append(quoted)
    return found
