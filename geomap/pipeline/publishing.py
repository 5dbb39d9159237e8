"""What the pages of a build show and say, where an editor wants it otherwise than the tables."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from geomap.config.view import view_of
from geomap.output.selection import Each
from geomap.schema.location import Location

if TYPE_CHECKING:
    from geomap.config.settings import Settings
    from geomap.events.merging import Merged
    from geomap.output.page.aggregates import Aggregates
    from geomap.output.page.publication import Publication
    from geomap.schema.article import Article
    from geomap.schema.event import Event, Report

__all__ = ["Shown", "published_by", "without"]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the pages are told.

    Attributes:
        locations: The rows of the mentions.
        texts: The articles.
        merged: The events, each once, and who told them.
    """

    locations: Iterable[Location]
    texts: Iterable[Article]
    merged: Merged

    def aggregated(self, articles: int) -> Aggregates:
        """The same with rows that stand for several mentions, of so many articles."""
        # Imported late: with it comes the page.
        from geomap.output.page.aggregates import aggregated

        return aggregated(self.locations, self.merged.events, self.merged.reports, articles)


def without(
    hidden: Sequence[str],
    locations: Collection[Location],
    texts: Collection[Article],
    merged: Merged,
) -> Shown:
    """What the pages are told once some articles are left out.

    An event that others tell of as well is told by the first of these.

    Args:
        hidden: The names of the articles that are left out.
        locations: The rows of the mentions.
        texts: The articles.
        merged: The events, each once, and who told them.
    """
    if not hidden:
        return Shown(locations, texts, merged)
    gone = frozenset(hidden)
    reports = [report for report in merged.reports if report.article not in gone]
    first: dict[str, Report] = {}
    for report in reports:
        first.setdefault(report.event, report)
    events = [
        told
        for event in merged.events
        if (told := event if event.article not in gone else _told_by(first, event)) is not None
    ]
    return Shown(
        Each(lambda: (row for row in locations if row.article not in gone)),
        Each(lambda: (article for article in texts if article.article not in gone)),
        replace(merged, events=events, reports=reports),
    )


def _told_by(first: dict[str, Report], event: Event) -> Event | None:
    """The event in the words of another report; None if there is none."""
    report = first.get(event.event)
    if report is None:
        return None
    return replace(
        event,
        article=report.article,
        published=report.published,
        title=report.title,
        source=report.source,
        url=report.url,
        trigger=report.trigger,
        start=report.start,
        end=report.end,
        sentence=report.sentence,
    )


def published_by(settings: Settings) -> Publication:
    """What an editor says of the pages.

    Raises:
        GeomapError: The story cannot be read, or is none.
    """
    # Imported late: with it comes the page.
    from geomap.output.page.publication import Publication
    from geomap.output.page.story import Story, read_story

    return Publication(
        view=view_of(settings.view) if settings.view else None,
        address=settings.address,
        notes=settings.notes,
        story=Story() if settings.story is None else read_story(settings.story),
    )
