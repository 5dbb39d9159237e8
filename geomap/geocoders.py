"""The gazetteer as a geopy geocoder, so that any geopy geocoder can stand in its place."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from functools import lru_cache
from math import fsum
from typing import TYPE_CHECKING, Any

import numpy as np
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

from geomap import gazetteer as embedded
from geomap.enrichment.queries import Ask
from geomap.errors import GeocodingError
from geomap.gazetteer import NameKind, Place, fold
from geomap.gazetteer.lexicon import Toponym, Toponyms
from geomap.geocoding.hits import Hit
from geomap.geocoding.services import GAZETTEER
from geomap.resolution.candidates import Columns, Group, make_candidates
from geomap.resolution.constraints import prior
from geomap.text.tokenizer import squeeze

if TYPE_CHECKING:
    import pandas as pd

    from geomap.config.settings import Settings

__all__ = ["COLUMNS", "Gazetteer", "geocode", "geocode_all"]

COLUMNS = (
    "query", "place", "geonameid", "feature_class", "feature_code", "admin1", "country_code",
    "country", "latitude", "longitude", "population", "name_kind", "score", "provenance",
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
        total = fsum(score for score, _, _ in kept) or 1.0
        return [
            (self.gazetteer.place(row), kind, score / total)
            for score, row, kind in kept[: limit if limit is None else max(0, limit)]
        ]

    def within(self, name: str, *holders: str) -> list[tuple[Place, NameKind, float]]:
        """The places of a name that are in what holds it, as `search` gives them.

        Args:
            name: A name, or a name and what holds it: ``Paris, Texas``.
            holders: Names of countries, states and the like, or two-letter codes of countries;
                empty ones say nothing.
        """
        codes = self.gazetteer.country_codes
        wanted = [holder.strip() for holder in holders if holder.strip()]
        countries = {holder.upper() for holder in wanted if holder.upper() in codes}
        names = [holder for holder in wanted if holder.upper() not in codes]
        found = self.search(", ".join([name, *names]))
        if countries:
            found = [entry for entry in found if entry[0].country_code in countries]
        total = fsum(score for _, _, score in found) or 1.0
        return [(place, kind, score / total) for place, kind, score in found]

    def found(self, query: str, hits: Iterable[Hit]) -> list[tuple[Place, NameKind, float, str]]:
        """The places that a service found for a name, and the gazetteer's own, as for `search`.

        Args:
            query: The name that was asked for.
            hits: What the service answered, one at least.

        Returns:
            Place, kind of the name, score, and the service or ``gazetteer``, best first.
        """
        # Imported late: for those who ask services only.
        from geomap.enrichment.overlay import Overlay

        found = Overlay(self._toponyms, self._columns)
        known = self._toponyms.get(fold(query), any_kind=True)
        candidates = make_candidates([Group(found.toponym(query, hits, known))], found.columns)
        scores = prior(candidates)
        total = fsum(scores.tolist()) or 1.0
        told = []
        for i in np.argsort(-scores, kind="stable"):
            row, kind = int(candidates.rows[i]), NameKind(int(candidates.kinds[i]))
            hit = found.hit(row)
            service = hit.service if hit else GAZETTEER
            told.append((found.gazetteer.place(row), kind, float(scores[i]) / total, service))
        return told


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


def geocode(
    name: str,
    *,
    limit: int | None = 10,
    geocoders: Sequence[str] = (),
    config: str | os.PathLike[str] | None = None,
    cache: str | os.PathLike[str] | None = "cache",
    offline: bool = False,
) -> pd.DataFrame:
    """The candidate places of a name, best first, without any context.

    Args:
        name: A name in any script, or a name and what holds it: ``Paris, Texas``.
        limit: At most so many rows; None for all.
        geocoders: Services to ask if the gazetteer does not know the name (see `geomap.build`).
        config: The file with their settings; by default ``geomap.toml`` if there is one.
        cache: Folder for their answers; None for none.  Used only with ``geocoders``.
        offline: Send no request: use their answers from the cache only.

    Returns:
        Columns ``query``, ``place``, ``geonameid``, ``feature_class``, ``feature_code``,
        ``admin1``, ``country_code``, ``country``, ``latitude``, ``longitude`` (degrees WGS84),
        ``population``, ``name_kind``, ``score`` (0 to 1) and ``provenance`` (``gazetteer`` or the
        service's name); no rows if no place bears the name.

    Raises:
        GazetteerError: If the gazetteer cannot be opened.
        SettingsError: If there is no such service, its settings are wrong, or a key is missing.
        GeocodingError: If a service that was to be asked gave no answer.
    """
    # Imported late: with it comes pydantic, which most uses of this module have no need of.
    from geomap.config.settings import Settings

    settings = Settings.of(geocoder=tuple(geocoders), config=config, cache=cache, offline=offline)
    frames, unasked = geocode_all([name], settings, limit=limit)
    for problem in unasked.values():
        raise GeocodingError(problem)
    return frames[0]


def geocode_all(
    names: Sequence[str],
    settings: Settings,
    *,
    limit: int | None = 10,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[list[pd.DataFrame], dict[str, str]]:
    """The candidate places of many names.

    Args:
        names: The names (see `geocode`).
        settings: The services to ask, and how.
        limit: At most so many rows for each; None for all.
        progress: Called after each name.

    Returns:
        A table for each name, and for each name that a service gave no answer for, why.
    """
    # Imported late: for those who ask services only.
    from geomap.enrichment.chain import Live

    frames: list[pd.DataFrame] = []
    unasked: dict[str, str] = {}
    with ExitStack() as stack:
        live = None
        if settings.geocoder:
            live = stack.enter_context(Live(settings))
        for done, name in enumerate(names, start=1):
            known = _shared().search(name)
            found = [(*entry, GAZETTEER) for entry in known]
            reply = None
            if live is not None:
                reply = live.reply(Ask(squeeze(name), is_known=bool(known)))
                if reply.failed and not known:
                    unasked[name] = live.problems[reply.failed]
            if reply is not None and reply.hits:
                found = _shared().found(name, reply.hits)
            frames.append(_frame(name, found[: limit if limit is None else max(0, limit)]))
            if progress is not None:
                progress(done, len(names))
    return frames, unasked


def _frame(name: str, found: list[tuple[Place, NameKind, float, str]]) -> pd.DataFrame:
    import pandas as pd

    rows = [
        (
            name, place.name, place.geonameid, place.feature_class, place.feature_code,
            place.admin1, place.country_code, place.country, place.latitude, place.longitude,
            place.population or None, kind.name.lower(), round(score, 4), provenance,
        )
        for place, kind, score, provenance in found
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
