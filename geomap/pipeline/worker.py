"""The work on one article, in whichever process it is done."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from weakref import WeakValueDictionary

from geomap.config.area import Scope
from geomap.errors import ArticleError, GazetteerError
from geomap.pipeline.batches import portions
from geomap.schema.article import Article
from geomap.schema.event import Event
from geomap.schema.location import Location
from geomap.storage.results import packed
from geomap.storage.shelf import Packed, pack
from geomap.text.escapes import for_terminal

if TYPE_CHECKING:
    from geomap.analysis.result import Analysis
    from geomap.enrichment.queries import Ask, Replies
    from geomap.pipeline.geoparser import Geoparser
    from geomap.text.shape import Surroundings
    from geomap.text.tokenizer import Words

__all__ = ["Analysed", "Parsed", "Shelved", "Task", "Worker", "events_in", "shelve"]

Made = TypeVar("Made")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Analysed:
    """An article that services can be asked about.

    Attributes:
        asks: What they can be asked.
        packed: Its analysis, until they have answered.
    """

    asks: list[Ask]
    packed: bytes


class Task(NamedTuple):
    """An article to make rows of.

    Attributes:
        article: The article.
        packed: Its analysis, if there is one already.
        replies: What services answered about its names; None if they were not asked.
        events: Whether its events are wanted too.
        kept: Whether what is found is to be packed for the cache.
    """

    article: Article
    packed: bytes | None = None
    replies: Replies | None = None
    events: bool = False
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was found in an article.

    Attributes:
        locations: Its locations.
        unasked: Names that a service was to be asked for and gave no answer to.
        events: Its events, if these were asked for.
        packed: Its locations and its events as the cache keeps them, where it is to.
    """

    locations: list[Location]
    unasked: tuple[str, ...] = ()
    events: list[Event] = field(default_factory=list)
    packed: tuple[bytes, bytes] | None = None


class Shelved(NamedTuple):
    """What was found in an article, its records packed as a `Shelf` keeps them.

    Attributes:
        locations: Its locations, in the order of the text.
        events: Its events.
        unasked: As in `Parsed`.
        packed: As in `Parsed`.
    """

    locations: Packed
    events: Packed
    unasked: tuple[str, ...] = ()
    packed: tuple[bytes, bytes] | None = None


def shelve(found: Parsed) -> Shelved:
    """What was found in an article, packed."""
    rows = sorted(found.locations, key=lambda row: (row.start, row.end))
    return Shelved(pack(rows), pack(found.events), found.unasked, found.packed)


class Worker:
    """What works on articles, several at a time.

    Sent to another process, it is the one that this has from the process it was forked from;
    where it was not forked, it opens a geoparser of its own there, once.
    """

    def __init__(self, geoparser: Geoparser) -> None:
        self.geoparser = geoparser
        _open[self._opened_with] = self

    @property
    def _opened_with(self) -> tuple[str, str, Scope]:
        return *self.geoparser.plugins, self.geoparser.scope

    def __reduce__(self) -> tuple[Callable[[str, str, Scope], Worker], tuple[str, str, Scope]]:
        return _own, self._opened_with

    def make_ready(self, *, events: bool) -> None:
        """Load all models now, so that processes that are forked from this one have them.

        Args:
            events: Whether those of events are needed as well.
        """
        self.parse([Task(Article("", "Police raided an office in Perm, Russia."), events=events)])

    def analyse(self, articles: list[Article]) -> list[Analysed | ArticleError]:
        """What services can be asked about each article, or what is wrong with it."""
        return [
            _guarded(partial(self._asked, article, analysis), article)
            for article, analysis in self._analysed(articles)
        ]

    def parse(self, tasks: list[Task]) -> list[Parsed | ArticleError]:
        """The locations of each article, or what is wrong with it."""
        fresh = (task.article for task in tasks if task.packed is None)
        analyses = self._analysed(fresh)
        found = [
            _guarded(
                partial(self._parse, task, next(analyses)[1] if task.packed is None else None),
                task.article,
            )
            for task in tasks
        ]
        self.geoparser.forget()
        return found

    def parse_shelved(self, tasks: list[Task]) -> list[Parsed | Shelved | ArticleError]:
        """The locations of each article, packed, or what is wrong with it."""
        return [
            found if isinstance(found, ArticleError) else shelve(found)
            for found in self.parse(tasks)
        ]

    def _analysed(self, articles: Iterable[Article]) -> Iterator[tuple[Article, Analysis | None]]:
        """The articles with their analyses, several made together.

        Where that fails each is to be analysed by itself, so that one takes no others with it.
        """
        for some in portions(articles, lambda article: len(article.text)):
            analyses: list[Analysis] | list[None] = [None] * len(some)
            if len(some) > 1:
                try:
                    analyses = self.geoparser.analyse_all(some)
                except GazetteerError:
                    raise
                except Exception:
                    log.debug("%d articles, one by one", len(some), exc_info=True)
            yield from zip(some, analyses, strict=True)
            self.geoparser.forget()

    def _asked(self, article: Article, analysis: Analysis | None) -> Analysed:
        from geomap.analysis.packing import pack  # late: only where services are asked

        analysis = analysis or self.geoparser.analyse(article)
        packed = pack(analysis, self.geoparser.toponyms(article))
        return Analysed(self.geoparser.asks(analysis), zlib.compress(packed, 1))

    def _parse(self, task: Task, analysis: Analysis | None) -> Parsed:
        geoparser = self.geoparser
        if task.packed is not None:
            from geomap.analysis.packing import unpack  # likewise

            analysis = unpack(zlib.decompress(task.packed), geoparser.toponyms(task.article))
        analysis = analysis or geoparser.analyse(task.article)
        if task.replies is not None:
            analysis = geoparser.finish(analysis, task.replies)
        locations = geoparser.rows(analysis)
        events = events_in(task.article, locations, analysis.own_words) if task.events else []
        kept = (packed(locations), packed(events)) if task.kept and not analysis.unasked else None
        return Parsed(locations, analysis.unasked, events, kept)


def events_in(
    article: Article,
    locations: list[Location],
    split: tuple[Words, Surroundings] | None = None,
) -> list[Event]:
    """The events that an article tells of, its locations being known, and maybe its words."""
    from geomap.events.records import events_of  # late: only where events are asked for

    return events_of(article, locations, split)


_open: WeakValueDictionary[tuple[str, str, Scope], Worker] = WeakValueDictionary()
"""The workers of this process, by what they were opened with."""


@lru_cache(maxsize=1)
def _own(recogniser: str, resolver: str, scope: Scope) -> Worker:
    inherited = _open.get((recogniser, resolver, scope))
    if inherited is not None:
        return inherited
    # Imported late: it brings numpy and the gazetteer.
    from geomap.pipeline.geoparser import Geoparser

    return Worker(Geoparser(recogniser=recogniser, resolver=resolver, scope=scope))


def _guarded(work: Callable[[], Made], article: Article) -> Made | ArticleError:
    """What the work gives, or its failure as the article's: one must not take others with it."""
    try:
        return work()
    except GazetteerError:
        raise
    except Exception as error:
        log.debug("%s", article.article, exc_info=True)
        what = for_terminal(f"{type(error).__name__}: {error}")[:200]
        return ArticleError(f"{article.article}: cannot be worked on: {what}: please report it")
