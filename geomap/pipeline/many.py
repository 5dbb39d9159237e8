"""Many articles as values: for a program that has its own articles and keeps its own results."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from geomap.errors import ArticleError
from geomap.languages.choice import read_in
from geomap.pipeline.batches import BATCH, Batches, Later
from geomap.pipeline.engines import jobs_of, started
from geomap.pipeline.worker import Parsed, Task, Worker
from geomap.readers.articles import parse_article
from geomap.schema.article import Article
from geomap.schema.event import Event
from geomap.schema.location import Location

__all__ = ["Analysed", "analyse_many"]

_AHEAD = 3 * BATCH
"""So many articles a job are under way: those that are done wait for one that takes longer."""


@dataclass(frozen=True, slots=True)
class Analysed:
    """What was found in an article.

    Attributes:
        article: The article, with its language if that is not English.
        locations: Its mentions of places, in the order of the text.
        events: Its events, a row an event and place; of this article alone.
        problem: What kept it from being worked on; empty if nothing did.
    """

    article: Article
    locations: list[Location] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    problem: str = ""


def analyse_many(
    articles: Iterable[Article | str], *, events: bool = True, jobs: int | None = 1
) -> Iterator[Analysed]:
    """What is found in each of many articles, one after the other, in their order.

    The results are those of one article by itself.  Articles are taken as they are needed, some
    sixteen ahead, which are worked on together, and what is kept of names is bounded, so that
    memory stays the same however many there are.

    Args:
        articles: Texts, with or without front matter, or articles (see `geomap.read_articles`).
        events: Whether events are wanted; they take as long as the places.
        jobs: How many processes work on them; None for as many as this one may use processors.
            Other processes are started when the first result is asked for.  Where they are not
            forked (Windows, macOS) the program needs its ``if __name__ == "__main__":``.

    Yields:
        The article with its locations and events.

    Raises:
        GazetteerError: The gazetteer is missing or damaged.

    Example:
        >>> for found in analyse_many(["A fire in Perm.", "Police raided an office in Omsk."]):
        ...     print([row.place for row in found.locations], [e.type for e in found.events])
        ['Perm'] ['fire']
        ['Omsk'] ['raid']
    """
    # Imported late: it brings numpy and the gazetteer.
    from geomap.pipeline.geoparser import shared_geoparser

    worker = Worker(shared_geoparser())
    count = jobs_of(jobs, 0, are_many=True)
    if count > 1:
        worker.make_ready(events=events)
    begun: deque[tuple[Article, Later[Parsed | ArticleError]]] = deque()
    with started("processes" if count > 1 else "serial", count) as executor:
        batches = Batches(executor, worker.parse)
        for number, given in enumerate(articles):
            article = given
            if isinstance(article, str):
                article = parse_article(article, article=f"{number}")
            article = read_in(article)
            begun.append((article, batches.add(Task(article, events=events))))
            if len(begun) >= (_AHEAD * count if count > 1 else BATCH):
                yield _analysed(*begun.popleft())
        while begun:
            yield _analysed(*begun.popleft())


def _analysed(article: Article, later: Later[Parsed | ArticleError]) -> Analysed:
    outcome = later.result()
    if isinstance(outcome, ArticleError):
        return Analysed(article, problem=str(outcome))
    return Analysed(article, outcome.locations, outcome.events)
