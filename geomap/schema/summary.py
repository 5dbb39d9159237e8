"""Summaries: the tables of places and of articles, each counted from mentions and events.

**Places**, one row a place, those told of most first:

====================  =======  ================================================================
column                type     what it holds
====================  =======  ================================================================
``place``             str      the gazetteer's name of the place
``geonameid`` ...     Int64    it, its kind, where it lies: as in the table of locations
``mentions``          int      how many mentions it has
``articles``          int      in how many articles
``first_date``        str      the first date of those articles, ISO 8601; empty if none states one
``last_date``         str      the last
``roles``             str      how often in which role: ``event 3; mention 5``
``events``            int      how many events happened there
``names``             str      what it is called in the articles, ``; `` between the names
``confidence``        float    the highest of its mentions'
====================  =======  ================================================================

**Articles**, one row an article, in their order:

====================  =======  ================================================================
``article`` ...       str      it, its title, date, publisher and address
``language``          str      ISO 639-1, empty where that is not known
``focus``             str      the place that it is about, empty if none stands out
``focus_id`` ...      Int64    that place's GeoNames id, division, point
``focus_country``     str      English name of the country that it is about, and its code
``places``            int      how many different places it names
``mentions``          int      how many mentions it has
``not_placed``        int      how many of these were not placed
``events``            int      how many events it tells of
====================  =======  ================================================================
"""

from __future__ import annotations

from dataclasses import dataclass, fields

__all__ = ["ARTICLE_COLUMNS", "PLACE_COLUMNS", "ArticleRow", "PlaceRow"]


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One row of the table of places (see the module)."""

    place: str
    geonameid: int | None
    feature_class: str
    feature_code: str
    admin1: str
    country_code: str
    country: str
    latitude: float | None
    longitude: float | None
    population: int | None
    mentions: int
    articles: int
    first_date: str
    last_date: str
    roles: str
    events: int
    names: str
    confidence: float
    precision: str = ""
    provenance: str = ""


PLACE_COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(PlaceRow))


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One row of the table of articles (see the module)."""

    article: str
    title: str
    published: str
    source: str
    url: str
    language: str
    focus: str
    focus_id: int | None
    focus_admin1: str
    focus_country_code: str
    focus_country: str
    latitude: float | None
    longitude: float | None
    places: int
    mentions: int
    not_placed: int
    events: int


ARTICLE_COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(ArticleRow))
