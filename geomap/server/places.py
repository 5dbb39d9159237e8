"""Places of the gazetteer by name, for the page of corrections."""

from __future__ import annotations

from geomap.geocoders import Gazetteer

__all__ = ["places_named"]

_MOST = 12


def places_named(name: str) -> list[dict[str, object]]:
    """The places that a name may mean, best first, as the map's page has candidates.

    Args:
        name: The name, or a name and what holds it: ``Paris, Texas``.
    """
    if not name.strip():
        return []
    return [
        {
            "place": place.full_name,
            "geonameid": place.geonameid,
            "feature_code": place.feature_code,
            "latitude": place.latitude,
            "longitude": place.longitude,
            "population": place.population,
        }
        for place, _, _ in Gazetteer().search(name, limit=_MOST)
    ]
