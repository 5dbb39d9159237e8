"""Resolved locations: the one table that everything after resolution reads.

One row a mention, in the order of the articles and of the mentions in them.  A
mention that could not be placed keeps its row with empty coordinates.

======================  =======  ==============================================================
column                  type     what it holds
======================  =======  ==============================================================
``article``             str      path of the article relative to the folder given, or its name
``title``               str      the article's title, empty if it has none
``published``           str      its date, ISO 8601 (``2019-09-12``), empty if none is stated
``mention``             str      the name as written in the article
``start``, ``end``      int      code points into the article's text as read from the file,
                                 a byte order mark not counted
``sentence``            str      the sentence around the mention, whitespace collapsed
``place``               str      the gazetteer's name of the place, empty if not placed
``geonameid``           Int64    the GeoNames id, missing where GeoNames has no such place
``feature_class``       str      GeoNames feature class: P, A, L, H, T, ...
``feature_code``        str      GeoNames feature code: PPL, PPLC, PCLI, ADM1, ADM2, CONT, ...
``admin1``              str      name of the first-level division that holds it
``country_code``        str      ISO 3166-1 alpha-2, empty for seas, continents, ...
``latitude``            float    degrees WGS84, NaN if not placed
``longitude``           float    degrees WGS84, NaN if not placed
``role``                str      ``event``, ``mention``, ``dateline``, ``metonym`` or ``demonym``
``confidence``          float    0 to 1
``country``             str      English name of the country, empty for seas, continents, ...
``population``          Int64    inhabitants by GeoNames, missing if unknown
``source``              str      the article's publisher, empty if not stated
``url``                 str      where the article was published, empty if not stated
``reasons``             str      why this place, in plain words, ``; `` between the reasons
``provenance``          str      what placed it: ``gazetteer``, a geocoding service's geopy name
                                 (``nominatim``), ``correction``; ``nearby`` where nothing knows
                                 the name, and ``place`` is one named beside it; ``coordinates``
                                 and ``relative`` where the text gives the point by numbers, or as
                                 so far from a place; ``own:NAME`` where a gazetteer of the user's
                                 own does; empty if not placed
``candidates``          str      the next likeliest places of that name, a JSON list of objects with
                                 ``place``, ``geonameid``, ``feature_code``, ``latitude``,
                                 ``longitude``, ``probability``; empty if there are none
``precision``           str      how well the point is known: ``exact`` (a town, a spot), ``near``
                                 (it lies at the place named beside it, or so far from it),
                                 ``area`` (a sea, an island, a region), ``division``, ``country``;
                                 empty if not placed
``radius_km``           float    how far from the point the place reaches, or may lie; NaN if
                                 unknown
``inside``              str      ``organisation`` where the name is part of an organisation's
                                 ("Paris Police Department"); else empty
``lang``                str      the language that the article is read in, a code of ISO 639
======================  =======  ==============================================================
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, Literal

from geomap.schema.article import Article

__all__ = ["COLUMNS", "ROLES", "Location", "Role", "precision_of"]

Role = Literal["event", "mention", "dateline", "metonym", "demonym"]
ROLES: tuple[Role, ...] = ("event", "mention", "dateline", "metonym", "demonym")
"""The roles, those that say most of where things happen first."""


@dataclass(frozen=True, slots=True)
class Location:
    """One row of the table: a mention and the place it was resolved to (see the module)."""

    article: str
    title: str
    published: str
    mention: str
    start: int
    end: int
    sentence: str
    place: str
    geonameid: int | None
    feature_class: str
    feature_code: str
    admin1: str
    country_code: str
    latitude: float | None
    longitude: float | None
    role: Role
    confidence: float
    country: str
    population: int | None
    source: str
    url: str
    reasons: str
    provenance: str = ""
    candidates: str = ""
    precision: str = ""
    radius_km: float | None = None
    inside: str = ""
    lang: str = ""

    def __reduce__(self) -> tuple[type[Location], tuple[Any, ...]]:
        return Location, _values(self)  # several times as fast as dataclasses do it

    @classmethod
    def unplaced(
        cls,
        article: Article,
        mention: str,
        start: int,
        end: int,
        *,
        sentence: str = "",
        role: Role = "mention",
        reasons: str = "",
        provenance: str = "",
        others: Mapping[str, Any] | None = None,
    ) -> Location:
        """The row of a mention of an article that has no place, but for the other columns given."""
        row: dict[str, Any] = {
            "article": article.article,
            "title": article.title,
            "published": article.published,
            "mention": mention,
            "start": start,
            "end": end,
            "sentence": sentence,
            "place": "",
            "geonameid": None,
            "feature_class": "",
            "feature_code": "",
            "admin1": "",
            "country_code": "",
            "latitude": None,
            "longitude": None,
            "role": role,
            "confidence": 0.0,
            "country": "",
            "population": None,
            "source": article.source,
            "url": article.url,
            "reasons": reasons,
            "provenance": provenance,
            "lang": article.lang or "en",
        }
        if others is not None:
            row.update(others)
        return cls(**row)


COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(Location))

_values = attrgetter(*COLUMNS)


def precision_of(feature_class: str, feature_code: str) -> str:
    """How well the point of a place of a kind is known, as in the column ``precision``.

    Args:
        feature_class: GeoNames feature class.
        feature_code: GeoNames feature code.
    """
    if feature_code.startswith(("PCL", "TERR")):
        return "country"
    if feature_class == "A":
        return "division"
    return "exact" if feature_class in ("P", "S", "") else "area"
