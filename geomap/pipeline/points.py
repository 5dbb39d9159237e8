"""Rows of points that a text gives by numbers: coordinates, and so far from a place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from geomap.analysis.result import Analysis
from geomap.geo import destination
from geomap.recognition.bearings import Bearing, bearing_before
from geomap.recognition.coordinates import Coordinates, find_coordinates
from geomap.schema.location import Location, Role
from geomap.text.tokenizer import squeeze

__all__ = ["COORDINATES", "RELATIVE", "coordinate_rows", "put_at", "relative_rows"]

COORDINATES, RELATIVE = "coordinates", "relative"
"""What the column ``provenance`` says of such points."""

_SURE = 0.95
"""Numbers that look like coordinates are coordinates."""

_LEAST_RADIUS, _SHARE = 5.0, 0.2
"""Km that a point is off by at least that is told from a town, whose middle its point is; and the
share of the distance, as "east" may be an eighth of a circle to either side."""


class Rows(Protocol):
    """What makes rows of parts of an article (`geomap.pipeline.rows.Rows`)."""

    analysis: Analysis

    def unplaced(self, start: int, end: int, role: Role = "mention") -> Location:
        """A row without a place for a part of the text."""


def coordinate_rows(rows: Rows, others: Sequence[Location]) -> list[Location]:
    """The rows of all coordinates of an article.

    Args:
        rows: The article's rows.
        others: Those of its names, of whose sentences the coordinates have the role.
    """
    words = rows.analysis.words
    told = {row.sentence for row in others if row.role == "event"} - {""}
    return [
        _of_coordinates(rows, found, told)
        for found in find_coordinates(words.text, words.begin, words.language)
    ]


def _of_coordinates(rows: Rows, found: Coordinates, told: set[str]) -> Location:
    row = rows.unplaced(found.start, found.end)
    role: Role = "event" if row.sentence in told else "mention"
    north, east = "NS"[found.latitude < 0], "EW"[found.longitude < 0]
    return replace(
        row,
        place=f"{abs(found.latitude)}° {north}, {abs(found.longitude)}° {east}",
        latitude=found.latitude,
        longitude=found.longitude,
        role=role,
        confidence=_SURE,
        reasons="the text gives its coordinates",
        provenance=COORDINATES,
        precision="exact",
        radius_km=found.radius_km,
    )


def relative_rows(rows: Rows, located: Sequence[Location]) -> list[Location]:
    """The rows of what is told by how far it is from a mention: "20 km east of Nanjing".

    Args:
        rows: The article's rows.
        located: Those of its mentions, in order.
    """
    words = rows.analysis.words
    found = []
    for mention, row in zip(rows.analysis.mentions, located, strict=True):
        bearing = bearing_before(mention.span.first, words)
        if bearing is None or row.latitude is None or row.longitude is None:
            continue
        if bearing.degrees is None and bearing.km > _FAR:
            continue  # anywhere
        whole = rows.unplaced(words.starts[bearing.first], mention.span.end, row.role)
        found.append(put_at(whole, row, bearing, squeeze(whole.mention)))
    return found


def put_at(row: Location, anchor: Location, bearing: Bearing, name: str) -> Location:
    """A row at the point that a bearing gives, from where another row is.

    Args:
        row: The row.
        anchor: The row of the place that it is told from, placed.
        bearing: How far, and which way.
        name: What the point is called.
    """
    assert anchor.latitude is not None and anchor.longitude is not None  # noqa: S101
    point, radius = (anchor.latitude, anchor.longitude), bearing.km
    if bearing.degrees is not None:
        point = destination(point, bearing.km, bearing.degrees)
        radius = max(_LEAST_RADIUS, _SHARE * bearing.km)
    where = "" if bearing.degrees is None else " in the direction told"
    return replace(
        row,
        place=name,
        admin1=anchor.admin1 if bearing.km < _SAME_DIVISION else "",
        country_code=anchor.country_code if bearing.km < _SAME_COUNTRY else "",
        country=anchor.country if bearing.km < _SAME_COUNTRY else "",
        latitude=point[0],
        longitude=point[1],
        confidence=anchor.confidence,
        reasons=f"{round(bearing.km, 1)} km from {anchor.place}{where}; {anchor.reasons}",
        provenance=RELATIVE,
        precision="near",
        radius_km=round(radius + (anchor.radius_km or 0.0), 1),
    )


_FAR = 100.0
"""Km from a place beyond which a point is nowhere, if no direction is told."""

_SAME_DIVISION, _SAME_COUNTRY = 10.0, 40.0
"""Km to within which what is told from a place is taken to be in its division, and country."""
