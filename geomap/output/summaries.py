"""The tables of places and of articles: what all the mentions of one say together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from geomap.languages.base import DEFAULT
from geomap.output.places import key_of_record
from geomap.output.selection import Each
from geomap.schema.article import Article
from geomap.schema.event import Event
from geomap.schema.location import ROLES, Location
from geomap.schema.summary import ArticleRow, PlaceRow
from geomap.storage.shelf import Shelf

__all__ = ["article_rows", "place_rows"]

_WEIGHTS = {"event": 3.0, "mention": 1.0, "metonym": 0.5, "demonym": 0.5, "dateline": 1.0}
"""How much a mention says of what its article is about, by its role."""

_IN_TITLE = 2.0
_MAIN_EVENT = 6.0
"""What an article is mainly about happened there: as much as two plain events."""

_PlaceKey = tuple[object, ...]


def place_rows(locations: Iterable[Location], events: Iterable[Event] = ()) -> list[PlaceRow]:
    """The places that locations name, those told of most first.

    Args:
        locations: The locations; those without a place count for nothing.
        events: The events, which are counted by place.
    """
    own: dict[_PlaceKey, _Told] = {}
    numbers: dict[str, int] = {}
    for location in locations:
        if location.latitude is not None:
            key = key_of_record(location)
            told = own.get(key)
            if told is None:
                told = own[key] = _Told(location)
            told.add(location, numbers.setdefault(location.article, len(numbers)))
    happened: dict[_PlaceKey, set[str]] = {}
    for event in events:
        if event.latitude is not None:
            happened.setdefault(key_of_record(event), set()).add(event.event)
    rows = [told.row(len(happened.get(key, ()))) for key, told in own.items()]
    # Of as many mentions the first by name: the order of the articles says nothing.
    return sorted(
        rows, key=lambda row: (-row.mentions, -row.articles, row.place, row.geonameid or 0)
    )


class _Told:
    """What mentions of one place say together."""

    def __init__(self, first: Location) -> None:
        self.first = first
        self.mentions = 0
        self.confidence = first.confidence
        self.articles: set[int] = set()
        self.dates = ("", "")
        self.roles: Counter[str] = Counter()
        self.names: dict[str, None] = {}

    def add(self, row: Location, article: int) -> None:
        """Counts a mention, of the article of that number."""
        self.mentions += 1
        self.confidence = max(self.confidence, row.confidence)
        self.articles.add(article)
        self.roles[row.role] += 1
        self.names.setdefault(row.mention)
        if row.published:
            first, last = self.dates
            self.dates = min(first or row.published, row.published), max(last, row.published)

    def row(self, events: int) -> PlaceRow:
        """The row of the place."""
        first = self.first
        return PlaceRow(
            place=first.place,
            geonameid=first.geonameid,
            feature_class=first.feature_class,
            feature_code=first.feature_code,
            admin1=first.admin1,
            country_code=first.country_code,
            country=first.country,
            latitude=first.latitude,
            longitude=first.longitude,
            population=first.population,
            mentions=self.mentions,
            articles=len(self.articles),
            first_date=self.dates[0],
            last_date=self.dates[1],
            roles="; ".join(f"{role} {self.roles[role]}" for role in ROLES if self.roles[role]),
            events=events,
            names="; ".join(self.names),
            confidence=self.confidence,
            precision=first.precision,
            provenance=first.provenance,
        )


def article_rows(
    locations: Iterable[Location],
    events: Iterable[Event] = (),
    articles: Iterable[Article] = (),
    languages: Mapping[str, str] | None = None,
) -> Iterable[ArticleRow]:
    """What articles are about, and what they name.

    Args:
        locations: Their locations.
        events: Their events, as the articles tell them.
        articles: The articles themselves, that those without any location have a row too.
        languages: Their languages, by the articles' names; of others that of the article.

    Returns:
        The rows; where all is on shelves made anew each time that they are gone through.
    """
    spoken = languages or {}
    if isinstance(locations, Shelf) and isinstance(events, Shelf) and isinstance(articles, Shelf):
        return Each(partial(_of_shelves, locations, events, articles, spoken))
    known: dict[str, Article] = {article.article: article for article in articles}
    mentions: dict[str, list[Location]] = {name: [] for name in known}
    for location in locations:
        mentions.setdefault(location.article, []).append(location)
    told: dict[str, list[Event]] = {}
    for event in events:
        told.setdefault(event.article, []).append(event)
    return [
        _article(name, known.get(name), own, told.get(name, []), spoken.get(name, ""))
        for name, own in mentions.items()
    ]


def _of_shelves(
    locations: Shelf[Location],
    events: Shelf[Event],
    articles: Shelf[Article],
    spoken: Mapping[str, str],
) -> Iterator[ArticleRow]:
    """The rows of articles whose locations and events are under their names."""
    for article in articles:
        name = article.article
        yield _article(name, article, locations.of(name), events.of(name), spoken.get(name, ""))


def _article(
    name: str,
    article: Article | None,
    mentions: Sequence[Location],
    events: Sequence[Event],
    language: str,
) -> ArticleRow:
    told = article or mentions[0]
    if not language:
        language = told.lang or DEFAULT
    focus, country = _focus(mentions, events)
    placed = [row for row in mentions if row.latitude is not None]
    return ArticleRow(
        article=name,
        title=told.title,
        published=told.published,
        source=told.source,
        url=told.url,
        language=language,
        focus=focus.place if focus else "",
        focus_id=focus.geonameid if focus else None,
        focus_admin1=focus.admin1 if focus else "",
        focus_country_code=country[0],
        focus_country=country[1],
        latitude=focus.latitude if focus else None,
        longitude=focus.longitude if focus else None,
        places=len({key_of_record(row) for row in placed}),
        mentions=len(mentions),
        not_placed=len(mentions) - len(placed),
        events=len({event.event for event in events}),
    )


def _focus(
    mentions: Sequence[Location], events: Sequence[Event]
) -> tuple[Location | None, tuple[str, str]]:
    """The place that an article is about, and its country's code and name.

    The country is that with most weight of mentions; the place that with most of them in it, a town
    before the divisions and countries that hold it.
    """
    weights: defaultdict[_PlaceKey, float] = defaultdict(float)
    countries: defaultdict[tuple[str, str], float] = defaultdict(float)
    first: dict[_PlaceKey, Location] = {}
    happened = {
        key_of_record(event) for event in events if event.main and event.latitude is not None
    }
    for row in mentions:
        if row.latitude is None:
            continue
        key = key_of_record(row)
        weight = _WEIGHTS[row.role] * row.confidence
        weight *= _IN_TITLE if row.mention in row.title else 1.0
        if key in happened and key not in first:
            weight += _MAIN_EVENT
        first.setdefault(key, row)
        weights[key] += weight
        if row.country_code:
            countries[row.country_code, row.country] += weight
    # Of equal weight the first named: `max` gives that.
    country = max(countries, key=lambda pair: round(countries[pair], 6), default=("", ""))
    within = [
        key
        for key, row in first.items()
        if row.feature_class not in ("A", "L")
        and (not country[0] or row.country_code == country[0])
    ] or [key for key, row in first.items() if not country[0] or row.country_code == country[0]]
    best = max(within, key=lambda key: round(weights[key], 6), default=None)
    return (first[best] if best is not None else None), country
