"""Places of rows: what tells one place from another, and the address it is known by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from geomap.schema.event import Event
from geomap.schema.location import Location

__all__ = ["key_of", "key_of_record", "place_count", "uri_of", "where"]


def key_of(row: Mapping[str, object]) -> tuple[object, ...]:
    """What rows of one place have in common: their GeoNames id, or else name and point."""
    if row.get("geonameid") not in (None, ""):  # empty in a table that was read
        return (row["geonameid"],)
    return (str(row.get("place") or ""), row.get("latitude"), row.get("longitude"))


def key_of_record(row: Location | Event) -> tuple[object, ...]:
    """The same of a record."""
    if row.geonameid is not None:
        return (row.geonameid,)
    return (row.place, row.latitude, row.longitude)


def uri_of(row: Mapping[str, object]) -> str:
    """The address that GeoNames gives the row's place, empty where it has none."""
    number = row.get("geonameid")
    return f"https://sws.geonames.org/{number}/" if number is not None else ""


def where(row: Mapping[str, str]) -> str:
    """A row's place with what holds it, each name once."""
    parts = (row.get(column, "") for column in ("place", "admin1", "country"))
    return ", ".join(dict.fromkeys(part for part in parts if part))


def place_count(rows: Iterable[Location]) -> int:
    """How many different places rows are placed at."""
    placed = (row for row in rows if row.latitude is not None)
    return len({(row.geonameid, row.place, row.latitude, row.longitude) for row in placed})
