"""The gazetteer as a geopy geocoder, so that any geopy geocoder can stand in its place."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

from geomap import gazetteer as embedded
from geomap.candidates import Columns, Group, make_candidates
from geomap.gazetteer import NameKind, Place, fold
from geomap.resolution import prior
from geomap.toponyms import Toponym, Toponyms

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["COLUMNS", "Gazetteer", "geocode"]

COLUMNS = (
    "query", "place", "geonameid", "feature_class", "feature_code", "admin1", "country_code",
    "country", "latitude", "longitude", "population", "name_kind", "score",
)  # fmt: skip
"""Columns of :func:`geocode`."""


class Gazetteer(Geocoder):  # type: ignore[misc]  # geopy has no types
    """The embedded gazetteer behind geopy's interface; it makes no request.

    Args:
        gazetteer: The index to ask; the package's own by default.

    Raises:
        GazetteerError: If the index cannot be opened.

    Example:
        >>> Gazetteer().geocode("Perm, Russia").address
        'Perm, Perm Krai, Russia'
    """

    def __init__(self, gazetteer: embedded.Gazetteer | None = None) -> None:
        super().__init__(scheme="https")
        self.gazetteer = gazetteer or embedded.Gazetteer()
        self._toponyms = Toponyms(self.gazetteer)
        self._columns = Columns(self._toponyms)

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        limit: int | None = None,
        timeout: Any = DEFAULT_SENTINEL,
    ) -> Location | list[Location] | None:
        """The places that bear a name, best known first.

        Args:
            query: A name, or a name and what holds it: ``Paris, Texas``.
            exactly_one: Return the first only, not a list.
            limit: Return at most so many.
            timeout: Accepted for geopy's sake; nothing is waited for.

        Returns:
            A location, or a list of them if ``exactly_one`` is False; None if no place bears
            the name.  The location's ``raw`` holds the fields of the place, and ``score``.
        """
        found = self.search(query, limit=1 if exactly_one else limit)
        if not found:
            return None
        locations = [_location(*entry) for entry in found]
        return locations[0] if exactly_one else locations

    def search(
        self, query: str, *, limit: int | None = None
    ) -> list[tuple[Place, NameKind, float]]:
        """The places that bear a name, with the kind of the name and a score from 0 to 1.

        The scores of all places of a name sum to 1: how likely each is where nothing else is
        known.

        Args:
            query: A name, or a name and what holds it: ``Paris, Texas``.
            limit: Return at most so many.
        """
        toponym = self._toponyms.get(fold(query), any_kind=True)
        holders: list[Toponym] = []
        if toponym is None and "," in query:
            first, *rest = (
                self._toponyms.get(fold(part), any_kind=True) for part in query.split(",")
            )
            if first is None or any(part is None for part in rest):
                return []
            toponym, holders = first, [part for part in rest if part]
        if toponym is None:
            return []
        candidates = make_candidates([Group(toponym)], self._columns)
        scores = prior(candidates)
        kept = [
            (float(scores[i]), int(candidates.rows[i]), NameKind(int(candidates.kinds[i])))
            for i in np.argsort(-scores, kind="stable")
            if all(
                int(candidates.country[i]) in holder.held_countries
                or int(candidates.division[i]) in holder.held_divisions
                for holder in holders
            )
        ]
        total = sum(score for score, _, _ in kept) or 1.0
        return [
            (self.gazetteer.place(row), kind, score / total)
            for score, row, kind in kept[: limit if limit is None else max(0, limit)]
        ]


def _location(place: Place, kind: NameKind, score: float) -> Location:
    raw = {
        "geonameid": place.geonameid,
        "name": place.name,
        "feature_class": place.feature_class,
        "feature_code": place.feature_code,
        "admin1": place.admin1,
        "country_code": place.country_code,
        "country": place.country,
        "population": place.population,
        "name_kind": kind.name.lower(),
        "score": score,
    }
    return Location(place.full_name, (place.latitude, place.longitude, 0.0), raw)


@lru_cache(maxsize=1)
def _shared() -> Gazetteer:
    return Gazetteer()


def geocode(name: str, *, limit: int | None = 10) -> pd.DataFrame:
    """The candidate places of a name, best first, without any context.

    Args:
        name: A name in any script, or a name and what holds it: ``Paris, Texas``.
        limit: At most so many rows; None for all.

    Returns:
        Columns ``query``, ``place``, ``geonameid``, ``feature_class``, ``feature_code``,
        ``admin1``, ``country_code``, ``country``, ``latitude``, ``longitude`` (degrees WGS84),
        ``population``, ``name_kind`` and ``score`` (0 to 1); no rows if no place bears the name.

    Raises:
        GazetteerError: If the gazetteer cannot be opened.
    """
    import pandas as pd

    rows = [
        (
            name, place.name, place.geonameid, place.feature_class, place.feature_code,
            place.admin1, place.country_code, place.country, place.latitude, place.longitude,
            place.population or None, kind.name.lower(), round(score, 4),
        )
        for place, kind, score in _shared().search(name, limit=limit)
    ]  # fmt: skip
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    return frame.astype(
        {
            "geonameid": "Int64",
            "population": "Int64",
            "latitude": float,
            "longitude": float,
            "score": float,
        }
    )
