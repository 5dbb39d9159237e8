"""The area that a user keeps to: what is found elsewhere keeps its row, and loses its place."""

from __future__ import annotations

from dataclasses import replace

from geomap.config.area import Area, Scope
from geomap.config.settings import Settings
from geomap.schema.location import Location

__all__ = ["kept_to", "scope_of"]


def scope_of(settings: Settings) -> Scope:
    """Where the settings say that places are looked for."""
    return Scope(Area.of(*settings.country, *settings.bbox), Area.of(*settings.prefer))


def kept_to(area: Area, row: Location) -> Location:
    """The row, without its place if that is not in the area."""
    if row.latitude is None or row.longitude is None:
        return row
    if area.has(row.country_code, row.latitude, row.longitude):
        return row
    parts = dict.fromkeys(part for part in (row.place, row.admin1, row.country) if part)
    return replace(
        row,
        place="",
        geonameid=None,
        feature_class="",
        feature_code="",
        admin1="",
        country_code="",
        country="",
        latitude=None,
        longitude=None,
        confidence=0.0,
        population=None,
        provenance="",
        precision="",
        radius_km=None,
        reasons=f"not in the area that is kept to: {', '.join(parts) or 'a point'}",
    )
