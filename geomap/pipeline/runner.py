"""Geoparsing: many articles gone through, by one process or several, with what the caches have.

With geocoding services there are two rounds: one for the names to ask for, each of which is asked
once and by this process; then one in which the articles are resolved with the answers.
"""

from __future__ import annotations

import logging
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from geomap.enrichment.queries import Ask, Replies
from geomap.errors import ArticleError, GazetteerError
from geomap.events.records import events_of
from geomap.pipeline.batches import BATCH, Batches, Later
from geomap.readers.articles import ArticleFile, OnError, Paths, find_articles
from geomap.schema.article import Article
from geomap.schema.event import Event
from geomap.schema.location import Location
from geomap.storage.results import ResultCache
from geomap.text.escapes import for_terminal

if TYPE_CHECKING:
    from geomap.enrichment.chain import Plan
    from geomap.pipeline.geoparser import Geoparser

__all__ = ["Geoparsed", "Progress", "geoparse", "plan"]

_WORTH_PROCESSES = 32  # fewer articles are done before the processes have started

_Begun = TypeVar("_Begun")

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
"""Called with the number of articles (or names) done and of all of them, after each."""


@dataclass(slots=True)
class Geoparsed:
    """What came of reading some articles.

    Attributes:
        articles: How many were read.
        from_cache: How many of them needed no work.
        skipped: What could not be read, and why: pairs of a path and a line.
        locations: What was found, in the order of the articles and of the mentions in them.
        unasked: Names that no geocoding service could say of whether it knows them, in order.
        problems: What went wrong with each of those services, and what to do.
        texts: The articles themselves, if they were to be kept.
        events: The events that they tell of, if these were asked for.
    """

    articles: int = 0
    from_cache: int = 0
    skipped: list[tuple[str, str]] = field(default_factory=list)
    locations: list[Location] = field(default_factory=list)
    unasked: list[str] = field(default_factory=list)
    problems: dict[str, str] = field(default_factory=dict)
    texts: list[Article] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)


def geoparse(
    paths: Paths = (),
    *,
    articles: Iterable[Article] = (),
    cache: str | os.PathLike[str] | None = None,
    lookups: str | os.PathLike[str] | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
    on_error: OnError | None = None,
    geocoders: Sequence[str] = (),
    config: str | os.PathLike[str] | None = None,
    offline: bool = False,
    asking: Progress | None = None,
    keep_texts: bool = False,
    events: bool = False,
) -> Geoparsed:
    """Finds and resolves the places that articles name, using what the cache has.

    Args:
        paths: Files and folders (see `read_articles`).
        articles: Articles that are read already; they come first.
        cache: The folder for results to use again; None for none.
        lookups: The folder for the answers of geocoding services; by default ``cache``.
        jobs: How many processes work on the articles.
        progress: Called after each article.
        on_error: Called with each article that cannot be read, as it comes up.
        geocoders: As for :func:`build`.
        config: As for :func:`build`.
        offline: As for :func:`build`.
        asking: As for :func:`build`.
        keep_texts: Give the articles as well.
        events: Find the events as well.

    Returns:
        The locations, and what could not be read or asked for.

    Raises:
        GazetteerError: The gazetteer is missing or damaged.
        SettingsError: As for :func:`build`.
        CacheError: As for :func:`build`.
    """
    # Imported late: the geoparser brings numpy and the gazetteer.
    from geomap.enrichment.chain import Live
    from geomap.pipeline.geoparser import Geoparser

    reading = Geoparsed()

    def skip(path: Path, error: ArticleError) -> None:
        reading.skipped.append((str(path), str(error)))
        if on_error is not None:
            on_error(path, error)

    with ExitStack() as stack:
        live = None
        if geocoders:
            live = stack.enter_context(
                Live(
                    geocoders,
                    config=config,
                    cache=cache if lookups is None else lookups,
                    offline=offline,
                )
            )
        if live is not None and not live.services:  # the gazetteer alone
            live = None
        geoparser = Geoparser()
        sources: list[_Source] = [*articles, *find_articles(paths, on_error=skip)]
        results = None
        if cache is not None:
            version = geoparser.fingerprint + (f"-{live.fingerprint}" if live else "")
            results = stack.enter_context(ResultCache(cache, version))
        workers = None
        if jobs > 1 and len(sources) >= _WORTH_PROCESSES:
            workers = stack.enter_context(_workers(jobs))
        asks: dict[int, list[Ask]] = {}
        replies: Replies = {}
        if live is not None:
            asks = _gather(sources, geoparser, results, workers, jobs, progress)
            replies = live.replies(chain.from_iterable(asks.values()), asking)

        def begin(numbered: tuple[int, _Source]) -> _Work:
            """Begins the work on an article; what it gives is asked for later, in order."""
            number, source = numbered
            path = Path(source.path if isinstance(source, ArticleFile) else source.article)
            try:
                article = source.read() if isinstance(source, ArticleFile) else source
            except ArticleError as error:
                return _Work(path, error)
            path = Path(article.article)
            known = results.get(article) if results is not None else None
            if known is not None:
                found = results.get_events(article) if results is not None and events else None
                if found is None and events:
                    found = events_of(article, known)
                    if results is not None:
                        results.put_events(article, found)
                return _Work(path, _Parsed(known, (), found or []), article)
            own = None
            if live is not None:
                own = {ask: replies[ask] for ask in asks.get(number, ()) if ask in replies}
            if batches is None:
                return _Work(path, _parse(geoparser, article, own, events), article, fresh=True)
            return _Work(path, batches.add((article, own, events)), article, fresh=True)

        batches = Batches(workers, _parse_in_worker) if workers else None
        works = _ahead(map(begin, enumerate(sources)), 3 * jobs * BATCH if workers else 0)
        for done, work in enumerate(works, start=1):
            outcome = work.outcome
            if isinstance(outcome, Later):
                outcome = outcome.result()
            if isinstance(outcome, ArticleError):
                skip(work.path, outcome)
            else:
                reading.articles += 1
                reading.locations += outcome.locations
                reading.unasked += outcome.unasked
                reading.events += outcome.events
                if work.article is not None and keep_texts:
                    reading.texts.append(work.article)
                if not work.fresh:
                    reading.from_cache += 1
                elif results is not None and work.article is not None and not outcome.unasked:
                    results.put(work.article, outcome.locations)
                    if events:
                        results.put_events(work.article, outcome.events)
            if progress is not None:
                progress(done, len(sources))
        reading.unasked = list(dict.fromkeys(reading.unasked))
        if live is not None:
            reading.problems = live.problems
    return reading


def plan(
    paths: Paths,
    cache: str | os.PathLike[str] | None = "cache",
    *,
    geocoders: Sequence[str],
    config: str | os.PathLike[str] | None = None,
    offline: bool = False,
    progress: Progress | None = None,
) -> Plan:
    """What a build would ask of geocoding services; sends nothing and writes nothing.

    Args:
        paths: Files and folders (see `read_articles`).
        cache: The folder of the build's cache.
        geocoders: As for :func:`build`.
        config: As for :func:`build`.
        offline: As for :func:`build`.
        progress: Called after each article.

    Raises:
        ArticleError: There is no such file or folder.
        GazetteerError: The gazetteer is missing or damaged.
        SettingsError: As for :func:`build`.
        CacheError: As for :func:`build`.
    """
    # Imported late: the geoparser brings numpy and the gazetteer.
    from geomap.enrichment.chain import Live, Plan
    from geomap.pipeline.geoparser import Geoparser

    for path in [paths] if isinstance(paths, str | os.PathLike) else paths:
        if not os.path.lexists(path):
            raise ArticleError(f"{os.fspath(path)}: no such file or folder: give one with articles")
    skipped: list[tuple[str, str]] = []
    with Live(geocoders, config=config, cache=cache, offline=offline, read_only=True) as live:
        geoparser = Geoparser()
        files = find_articles(
            paths, on_error=lambda path, error: skipped.append((str(path), str(error)))
        )
        asks: list[Ask] = []
        for done, file in enumerate(files, start=1):
            found = _asks(geoparser, file)
            if isinstance(found, ArticleError):
                skipped.append((str(file.path), str(found)))
            else:
                asks += found
            if progress is not None:
                progress(done, len(files))
        names, services = live.plan(asks)
    return Plan(len(files) - len(skipped), tuple(skipped), names, services)


def _gather(
    sources: Sequence[_Source],
    geoparser: Geoparser,
    results: ResultCache | None,
    workers: ProcessPoolExecutor | None,
    jobs: int,
    progress: Progress | None,
) -> dict[int, list[Ask]]:
    """What services can be asked about each article whose results are not known, by its number."""

    def begin(source: _Source) -> _Asks | Future[_Asks]:
        try:
            article = source.read() if isinstance(source, ArticleFile) else source
        except ArticleError as error:
            return error  # told when it is to be resolved
        if results is not None and results.get(article) is not None:
            return []
        if workers is None:
            return _asks(geoparser, article)
        return workers.submit(_asks_in_worker, article)

    found: dict[int, list[Ask]] = {}
    for number, begun in enumerate(_ahead(map(begin, sources), jobs * 8 if workers else 0)):
        asks = begun.result() if isinstance(begun, Future) else begun
        if asks and not isinstance(asks, ArticleError):
            found[number] = asks
        if progress is not None:
            progress(number + 1, len(sources))
    return found


@dataclass(frozen=True, slots=True)
class _Parsed:
    """What was found in an article.

    Attributes:
        locations: Its locations.
        unasked: Names that a service was to be asked for and gave no answer to.
        events: Its events, if these were asked for.
    """

    locations: list[Location]
    unasked: tuple[str, ...] = ()
    events: list[Event] = field(default_factory=list)


_Source = Article | ArticleFile
_Asks = list[Ask] | ArticleError
_Outcome = _Parsed | ArticleError


@dataclass(frozen=True, slots=True)
class _Work:
    """The work on one article, done or under way.

    Attributes:
        path: What to call the article in a message.
        outcome: Its locations, or what is wrong with it, or that to come.
        article: The article itself, if it could be read.
        fresh: Whether its locations did not come from the cache.
    """

    path: Path
    outcome: _Outcome | Later[_Outcome]
    article: Article | None = None
    fresh: bool = False


def _ahead(works: Iterator[_Begun], count: int) -> Iterator[_Begun]:
    """The same in the same order, with so many of those that follow begun already."""
    begun: deque[_Begun] = deque()
    for work in works:
        begun.append(work)
        if len(begun) > count:
            yield begun.popleft()
    yield from begun


def _parse(
    geoparser: Geoparser, article: Article, replies: Replies | None, events: bool
) -> _Outcome:
    try:
        unasked: tuple[str, ...] = ()
        if replies is None:
            locations = geoparser.parse(article)
        else:
            analysis = geoparser.finish(geoparser.analyse(article), replies)
            locations, unasked = geoparser.rows(analysis), analysis.unasked
        return _Parsed(locations, unasked, events_of(article, locations) if events else [])
    except GazetteerError:
        raise
    except Exception as error:  # one article must not take the others with it
        return _broken(article, error)


def _asks(geoparser: Geoparser, source: _Source) -> _Asks:
    try:
        article = source.read() if isinstance(source, ArticleFile) else source
    except ArticleError as error:
        return error
    try:
        return geoparser.asks(geoparser.analyse(article))
    except GazetteerError:
        raise
    except Exception as error:
        return _broken(article, error)


def _broken(article: Article, error: Exception) -> ArticleError:
    log.debug("%s", article.article, exc_info=True)
    what = for_terminal(f"{type(error).__name__}: {error}")[:200]
    return ArticleError(f"{article.article}: cannot be worked on: {what}: please report it")


_geoparser: Geoparser | None = None  # each worker process's own


@contextmanager
def _workers(jobs: int) -> Iterator[ProcessPoolExecutor]:
    pool = ProcessPoolExecutor(jobs, initializer=_start_worker)
    try:
        yield pool
    finally:
        # Interrupted, what has not begun is dropped.
        pool.shutdown(cancel_futures=True)


def _start_worker() -> None:
    global _geoparser  # noqa: PLW0603 (the only way into a worker process)
    # Imported late, as in `geoparse`.
    from geomap.pipeline.geoparser import Geoparser

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent stops its workers
    _geoparser = Geoparser()


def _parse_in_worker(tasks: list[tuple[Article, Replies | None, bool]]) -> list[_Outcome]:
    assert _geoparser is not None  # noqa: S101 (for the type checker)
    return [_parse(_geoparser, article, replies, events) for article, replies, events in tasks]


def _asks_in_worker(article: Article) -> _Asks:
    assert _geoparser is not None  # noqa: S101 (for the type checker)
    return _asks(_geoparser, article)
