"""Events of many articles: found, corrected, and those told by several counted once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from geomap.events.merging import merge_events
from geomap.events.records import events_of
from geomap.output.records import event_frame
from geomap.readers.articles import parse_article
from geomap.schema.article import Article
from geomap.schema.event import Event
from geomap.schema.location import Location

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["find_events", "refound"]


def find_events(
    articles: str | Article | Iterable[Article], *, title: str = "", published: str = ""
) -> pd.DataFrame:
    """What happened, where and when, as articles tell it; an event told by several counts once.

    Args:
        articles: An article's text, with or without front matter; or an article, or several (see
            `geomap.read_articles`).
        title: The title of a text, if it does not say.
        published: Its date, ISO 8601, likewise; dates such as "on Thursday" are seen from it.

    Returns:
        One row an event and place, columns as in :mod:`geomap.schema.event`.

    Raises:
        GazetteerError: If the gazetteer cannot be opened.

    Example:
        >>> events = find_events("Police raided an office in Perm on Thursday.",
        ...                      published="2019-09-13")
        >>> events[["type", "place", "date_start"]].values.tolist()
        [['raid', 'Perm', '2019-09-12']]
    """
    # Imported late: the geoparser brings the gazetteer.
    from geomap.pipeline.geoparser import shared_geoparser

    if isinstance(articles, str):
        articles = parse_article(articles, article="text", title=title, published=published)
    if isinstance(articles, Article):
        articles = [articles]
    geoparser = shared_geoparser()
    found: list[Event] = []
    for article in articles:
        found += events_of(article, geoparser.parse(article))
    return event_frame(merge_events(found).events)


def refound(
    events: Sequence[Event],
    articles: Iterable[Article],
    before: Iterable[Location],
    after: Iterable[Location],
) -> list[Event]:
    """Events after the places of some articles were corrected: those of these are found anew.

    Args:
        events: The events as they were found.
        articles: The articles.
        before: The rows of the mentions as they were found.
        after: The same, corrected.
    """
    changed = {row.article for row in set(before) ^ set(after)}
    if not changed:
        return list(events)
    rows: dict[str, list[Location]] = {}
    for row in after:
        if row.article in changed:
            rows.setdefault(row.article, []).append(row)
    kept = [event for event in events if event.article not in changed]
    for article in articles:
        if article.article in changed:
            kept += events_of(article, rows.get(article.article, []))
    return kept
