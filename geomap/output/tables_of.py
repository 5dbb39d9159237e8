"""The tables that can be made of what was found: mentions, places, articles, events, reports."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from geomap.output.carried import with_carried
from geomap.output.codes import CODE_COLUMNS, with_codes
from geomap.output.records import Records
from geomap.output.selection import Each, Rows, Selection
from geomap.output.summaries import article_rows, place_rows
from geomap.output.tables import Table
from geomap.schema.article import Article
from geomap.schema.event import EVENT_COLUMNS, REPORT_COLUMNS, Event, Report
from geomap.schema.location import COLUMNS, Location
from geomap.schema.summary import ARTICLE_COLUMNS, PLACE_COLUMNS, ArticleRow, PlaceRow

__all__ = ["Found", "columns_of", "table_of"]


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in articles.

    Attributes:
        locations: Their locations.
        events: Their events, as each article tells them.
        articles: The articles themselves.
        merged: The events, each once.
        reports: Who told of each.
        carried: What else a table said of each article, by its name and the column's.
    """

    locations: Collection[Location] = ()
    events: Collection[Event] = ()
    articles: Collection[Article] = ()
    merged: Collection[Event] = ()
    reports: Collection[Report] = ()
    carried: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


_COLUMNS: dict[str, tuple[str, ...]] = {
    "mentions": COLUMNS,
    "places": PLACE_COLUMNS,
    "articles": ARTICLE_COLUMNS,
    "events": EVENT_COLUMNS,
    "reports": REPORT_COLUMNS,
}


def columns_of(table: str, *, codes: bool = False) -> tuple[str, ...]:
    """The columns of a table; with codes where its rows have places."""
    columns = _COLUMNS[table]
    return columns + CODE_COLUMNS if codes and table != "reports" else columns


def table_of(table: str, found: Found, wanted: Selection, *, codes: bool = False) -> Rows:
    """One of the tables, as much of it as is wanted.

    Args:
        table: Which, by what a row is one of: ``mentions``, ``places``, ...
        found: What was found.
        wanted: The rows and columns that are wanted; those of roles and confidence before anything
            is counted.
        codes: Whether to add codes to join other tables on.
    """
    made = _MADE[table](found, wanted)
    return wanted.of(with_codes(made) if codes and table != "reports" else made)


def _mentions(found: Found, wanted: Selection) -> Table:
    kept = wanted.kept(found.locations)
    table = with_carried(kept, found.carried)
    return Records(kept, Location) if table is kept else table


def _places(found: Found, wanted: Selection) -> Records:
    return Records(place_rows(wanted.kept(found.locations), found.merged), PlaceRow)


def _articles(found: Found, wanted: Selection) -> Records:
    kept = wanted.kept(found.locations)
    stated = {name: told.get("language", "") for name, told in found.carried.items()}
    languages = {name: code for name, code in stated.items() if code}
    return Records(article_rows(kept, found.events, found.articles, languages), ArticleRow)


def _events(found: Found, wanted: Selection) -> Records:
    least = wanted.min_confidence
    return Records(Each(lambda: (e for e in found.merged if e.confidence >= least)), Event)


def _reports(found: Found, wanted: Selection) -> Records:
    return Records(found.reports, Report)


_MADE: dict[str, Callable[[Found, Selection], Table]] = {
    "mentions": _mentions,
    "places": _places,
    "articles": _articles,
    "events": _events,
    "reports": _reports,
}
