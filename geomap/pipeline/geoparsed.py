"""What came of many articles: their locations, events and texts, and what went wrong."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from geomap.pipeline.worker import Parsed, Shelved, shelve
from geomap.schema.article import Article
from geomap.schema.event import Event
from geomap.schema.location import Location
from geomap.storage.shelf import Shelf, pack
from geomap.storage.spool import Spool

__all__ = ["Geoparsed"]


@dataclass(slots=True)
class Geoparsed:
    """The locations and events of some articles, and what could not be read or asked for.

    Attributes:
        articles: How many were read.
        from_cache: How many of them needed no work.
        skipped: What could not be read, and why: pairs of a path and a line.
        locations: What was found, in the order of the articles and of the mentions in them; on a
            shelf in that of the articles' names.
        unasked: Names that no geocoding service could say of whether it knows them, in order.
        problems: What went wrong with each of those services, and what to do.
        texts: The articles themselves, if they were to be kept.
        events: The events that they tell of, if these were asked for.
        passed_over: How many files in the folders no reader knows, by their suffixes.
        carried: What else is known of each article that has more than a location tells of, by
            its name (see `geomap.schema.article.Article`).
    """

    articles: int = 0
    from_cache: int = 0
    skipped: list[tuple[str, str]] = field(default_factory=list)
    locations: list[Location] | Spool[Location] | Shelf[Location] = field(default_factory=list)
    unasked: list[str] = field(default_factory=list)
    problems: dict[str, str] = field(default_factory=dict)
    texts: list[Article] | Shelf[Article] = field(default_factory=list)
    events: list[Event] | Shelf[Event] = field(default_factory=list)
    passed_over: Counter[str] = field(default_factory=Counter)
    carried: dict[str, dict[str, str]] = field(default_factory=dict)

    @classmethod
    def on_shelves(cls) -> Geoparsed:
        """What memory holds little of, however many articles there are."""
        return cls(locations=Shelf(by_name=True), texts=Shelf(), events=Shelf(by_name=True))

    @property
    def is_shelved(self) -> bool:
        """Whether its records are on shelves."""
        return isinstance(self.locations, Shelf)

    def add(self, name: str, outcome: Parsed | Shelved) -> None:
        """Adds what was found in an article of that name."""
        self.articles += 1
        self.unasked += outcome.unasked
        if isinstance(self.locations, Shelf) and isinstance(self.events, Shelf):
            found = shelve(outcome) if isinstance(outcome, Parsed) else outcome
            self.locations.put(name, found.locations)
            self.events.put(name, found.events)
        elif isinstance(outcome, Parsed):
            self.locations.extend(outcome.locations)  # type: ignore[union-attr]
            self.events += outcome.events  # type: ignore[operator]

    def keep(self, article: Article) -> None:
        """Keeps an article's text."""
        if isinstance(self.texts, Shelf):
            self.texts.put(article.article, pack([article]))
        else:
            self.texts.append(article)
