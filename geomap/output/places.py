"""Places of rows: what tells one place from another, and the address it is known by."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["key_of", "uri_of"]


def key_of(row: Mapping[str, object]) -> tuple[object, ...]:
    """What rows of one place have in common: their GeoNames id, or else name and point."""
    if row.get("geonameid") is not None:
        return (row["geonameid"],)
    return (str(row.get("place") or ""), row.get("latitude"), row.get("longitude"))


def uri_of(row: Mapping[str, object]) -> str:
    """The address that GeoNames gives the row's place, empty where it has none."""
    number = row.get("geonameid")
    return f"https://sws.geonames.org/{number}/" if number is not None else ""
