"""Events of many articles: found, corrected, and those told by several counted once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from geomap.corrections.correction import EventCorrection
from geomap.events.event_places import EventPlace, event_places
from geomap.events.lexicon import event_types
from geomap.events.merging import Merged, merge_events
from geomap.events.records import events_of, precision_at
from geomap.languages.choice import read_in
from geomap.output.records import event_frame
from geomap.readers.articles import parse_article
from geomap.schema.article import Article
from geomap.schema.event import Event, Report
from geomap.schema.location import Location
from geomap.storage.spool import Spool
from geomap.text.escapes import for_terminal

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["CorrectedEvents", "correct_events", "find_event_places", "find_events", "refound"]


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
        read = parse_article(articles, article="text", title=title, published=published)
        articles = read_in(read)
    if isinstance(articles, Article):
        articles = [articles]
    geoparser = shared_geoparser()
    found: list[Event] = []
    for article in articles:
        found += events_of(article, geoparser.parse(article))
    return event_frame(merge_events(found).events)


def find_event_places(text: str, event: tuple[int, int]) -> list[EventPlace]:
    """The places where an event happened, given the word that tells of it.

    Names that the gazetteer does not know are found as well.

    Args:
        text: The sentence, or a whole text.
        event: Start and end of the word that tells of the event, in code points.

    Returns:
        The names of the places where it happened, in order; none if the text does not say.

    Raises:
        GazetteerError: If the gazetteer or the model cannot be opened.

    Example:
        >>> [text[p.start : p.end] for p in find_event_places(text := "Two men from Perm were "
        ... "killed in Omsk.", (23, 29))]
        ['Omsk']
    """
    from geomap.pipeline.geoparser import shared_geoparser

    return event_places(shared_geoparser().recogniser, text, event)


@dataclass(frozen=True, slots=True)
class CorrectedEvents:
    """Events that were merged and corrected, and how many corrections applied.

    Attributes:
        merged: The events, each once, and their reports.
        applied: How many corrections apply.
        stale: A line on each that no longer does.
    """

    merged: Merged
    applied: int
    stale: tuple[str, ...]


def correct_events(
    events: Collection[Event], corrections: Sequence[EventCorrection]
) -> CorrectedEvents:
    """Events told by several articles counted once, and put right by what readers said of them.

    Args:
        events: The events as articles tell them.
        corrections: What readers said, in order; of two on one event the later prevails.
    """
    known = {event.event for event in events} if corrections else set()
    stale: list[str] = []
    pairs: dict[str, list[tuple[str, str]]] = {"same event": [], "other event": []}
    changes: dict[str, list[EventCorrection]] = {}
    for correction in corrections:
        missing = next(
            (name for name in (correction.event, correction.other) if name and name not in known),
            None,
        )
        if missing is not None:
            stale.append(f"{correction.where}: event {missing}: is no longer told")
        elif correction.type and correction.type not in event_types():
            stale.append(f"{correction.where}: type {for_terminal(correction.type)}: is not known")
        elif correction.action in pairs:
            pairs[correction.action].append((correction.event, correction.other))
        else:
            changes.setdefault(correction.event, []).append(correction)
    merged = merge_events(events, pairs["same event"], pairs["other event"])
    applied = len(corrections) - len(stale)
    if not changes:
        return CorrectedEvents(merged, applied, tuple(stale))
    # A report's id stands for the event that it was counted for.
    event_of = {report.report: report.event for report in merged.reports}
    by_event: dict[str, list[EventCorrection]] = {}
    for name, own in changes.items():
        by_event.setdefault(event_of.get(name, name), []).extend(own)
    rows: Spool[Event] = Spool()
    gone: set[str] = set()
    placed: set[str] = set()
    for row in merged.events:
        for correction in by_event.get(row.event, ()):
            if correction.action == "not an event":
                gone.add(row.event)
            else:
                row = _changed(row, correction)  # noqa: PLW2901 (one change after the other)
        moved = any(c.action == "event place" for c in by_event.get(row.event, ()))
        if row.event in gone or (moved and row.event in placed):
            continue  # an event put at another place happened there alone
        placed.add(row.event)
        rows.extend([row])
    reports: Spool[Report] = Spool()
    reports.extend(report for report in merged.reports if report.event not in gone)
    return CorrectedEvents(Merged(rows, reports), applied, tuple(stale))


def _changed(row: Event, correction: EventCorrection) -> Event:
    """A row with another type, date or place."""
    reasons = f"{row.reasons}; {_CORRECTED[correction.action]}"
    if correction.action == "event type":
        group = event_types()[correction.type].coarse
        return replace(row, type=correction.type, group=group, reasons=reasons)
    if correction.action == "event date":
        precision = {4: "year", 7: "month"}.get(len(correction.date), "day")
        return replace(
            row,
            date_start=correction.date,
            date_end=correction.date,
            date_precision=precision,
            date_text="",
            reasons=reasons,
        )
    place = correction.place
    assert place is not None  # noqa: S101 (the reader of corrections sees to it)
    return replace(
        row,
        place=place.place,
        geonameid=place.geonameid,
        feature_code=place.feature_code,
        admin1=place.admin1,
        country_code=place.country_code,
        country=place.country,
        latitude=place.latitude,
        longitude=place.longitude,
        precision=precision_at(place.feature_class, place.feature_code),
        reasons=reasons,
    )


_CORRECTED = {
    "event type": "type corrected by a reader",
    "event date": "date corrected by a reader",
    "event place": "place corrected by a reader",
}


def refound(
    events: Iterable[Event],
    articles: Iterable[Article],
    changed: Collection[str],
    after: Iterable[Location],
) -> Spool[Event]:
    """Events after the places of some articles were corrected: those of these are found anew.

    Args:
        events: The events as they were found.
        articles: The articles.
        changed: The names of those that have other rows now.
        after: The rows of the mentions, corrected.
    """
    rows: dict[str, list[Location]] = {}
    for row in after:
        if row.article in changed:
            rows.setdefault(row.article, []).append(row)
    kept: Spool[Event] = Spool()
    kept.extend(event for event in events if event.article not in changed)
    for article in articles:
        if article.article in changed:
            kept.extend(events_of(article, rows.get(article.article, [])))
    return kept
