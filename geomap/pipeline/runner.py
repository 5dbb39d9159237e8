"""Geoparsing: many articles gone through, by one process or several, with what the caches have.

With geocoding services there are two rounds: one for the names to ask for, each of which is asked
once and by this process; then one in which the analyses of the first are finished with the answers.
"""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from geomap.config.settings import Settings
from geomap.errors import ArticleError
from geomap.languages.choice import read_in, tell_eventless
from geomap.pipeline.area import scope_of
from geomap.pipeline.batches import BATCH, Batches, Later
from geomap.pipeline.engines import jobs_of, started
from geomap.pipeline.geoparsed import Geoparsed
from geomap.pipeline.kept import Kept
from geomap.pipeline.options import options_of
from geomap.pipeline.worker import Analysed, Parsed, Shelved, Task, Worker, events_in
from geomap.readers.articles import ArticleFile, OnError, Paths, find_articles
from geomap.readers.base import Part, suffix_of
from geomap.schema.article import Article
from geomap.storage.results import ResultCache
from geomap.storage.spool import Spool

if TYPE_CHECKING:
    from geomap.enrichment.chain import Plan
    from geomap.enrichment.queries import Ask, Replies
    from geomap.pipeline.geoparser import Geoparser

__all__ = ["Geoparsed", "Progress", "geoparse", "geoparser_of", "plan"]

_WORTH_PROCESSES = 32  # fewer articles are done before the processes have started

_Begun = TypeVar("_Begun")

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
"""Called with the number of articles (or names) done and of all of them, after each."""


def geoparse(
    paths: Paths = (),
    settings: Settings | None = None,
    *,
    articles: Iterable[Article] = (),
    reuse: bool = False,
    progress: Progress | None = None,
    on_error: OnError | None = None,
    asking: Progress | None = None,
    keep_texts: bool = False,
    events: bool = False,
    spooled: bool = False,
    shelved: bool = False,
    meanwhile: Callable[[], None] | None = None,
) -> Geoparsed:
    """Finds and resolves the places that articles name, using what the cache has.

    Args:
        paths: Files and folders (see `read_articles`).
        settings: How: the jobs and their engine, the services and the folder of their answers; by
            default one process of this machine, and no service.
        articles: Articles that are read already; they come first.
        reuse: Use what is in the cache of articles that have not changed, and add to it.
        progress: Called after each article.
        on_error: Called with each article that cannot be read, as it comes up.
        asking: As for :func:`build`.
        keep_texts: Give the articles as well.
        events: Find the events as well.
        spooled: Give the locations as a `Spool`, so that memory holds few of them.
        shelved: Give locations, events and articles as a `Shelf` each, likewise.
        meanwhile: Done once other processes have enough to work on, if others do the work.

    Returns:
        The locations, and what could not be read or asked for.

    Raises:
        GazetteerError: The gazetteer is missing or damaged.
        PluginError: A plug-in that the settings name is not installed.
        SettingsError: As for :func:`build`.
        CacheError: As for :func:`build`.
    """
    settings = settings or Settings(jobs=1)
    reading = Geoparsed(locations=Spool() if spooled else [])
    if shelved:
        reading = Geoparsed.on_shelves()

    def skip(path: Path, error: ArticleError) -> None:
        reading.skipped.append((str(path), str(error)))
        if on_error is not None:
            on_error(path, error)

    with ExitStack() as stack:
        live = None
        if settings.geocoder:
            from geomap.enrichment.chain import Live  # late: it brings what asks services

            live = stack.enter_context(Live(settings))
            if not live.services:  # the gazetteer alone
                live = None
        geoparser = geoparser_of(settings)
        files = find_articles(
            paths,
            on_error=skip,
            options=options_of(settings),
            passed=lambda path: reading.passed_over.update([suffix_of(path.name)]),
        )
        given = (read_in(article, settings.language) for article in articles)
        sources: list[_Source] = [*given, *files]
        results = None
        if reuse and settings.cache is not None:
            version = geoparser.fingerprint + (f"-{live.fingerprint}" if live else "")
            results = stack.enter_context(ResultCache(settings.cache, version))
        are_many = any(file.may_hold_many for file in files)
        jobs = jobs_of(settings.jobs, len(sources), are_many=are_many)
        is_worth = jobs > 1 and (are_many or len(sources) >= _WORTH_PROCESSES)
        executor = stack.enter_context(started(settings.engine if is_worth else "serial", jobs))
        worker, ahead = Worker(geoparser), 3 * jobs * BATCH if is_worth else BATCH - 1
        if is_worth:
            worker.make_ready(events=events)
        asks: dict[int, list[Ask]] = {}
        replies: Replies = {}
        kept = stack.enter_context(Kept())
        if live is not None:
            analyses = Batches(executor, worker.analyse)
            asks = _gather(sources, results, analyses, ahead, kept, progress)
            replies = live.replies(chain.from_iterable(asks.values()), asking)
        batches = Batches[Task, _Outcome](
            executor,
            worker.parse_shelved if shelved else worker.parse,  # type: ignore[arg-type]
        )

        def begin(numbered: tuple[int, _Opened]) -> _Work:
            """Begins the work on an article; what it gives is asked for later, in order."""
            number, (done, path, article) = numbered
            if isinstance(article, ArticleError):
                return _Work(done, path, article)
            path = Path(article.article)
            known = results.get(article) if results is not None else None
            if known is not None:
                found = results.get_events(article) if results is not None and events else None
                if found is None and events:
                    found = events_in(article, known)
                    if results is not None:
                        results.put_events(article, found)
                return _Work(done, path, Parsed(known, (), found or []), article)
            task = Task(article, events=events, kept=results is not None)
            if live is not None:
                own = {ask: replies[ask] for ask in asks.get(number, ()) if ask in replies}
                task = Task(article, kept.get(article), own, events, results is not None)
            return _Work(done, path, batches.add(task), article, fresh=True)

        for work in _ahead(map(begin, enumerate(_opened(sources))), ahead):
            if meanwhile is not None and is_worth:
                meanwhile()
                meanwhile = None
            outcome = work.outcome
            if isinstance(outcome, Later):
                outcome = outcome.result()
            if isinstance(outcome, ArticleError):
                skip(work.path, outcome)
            else:
                reading.add(work.name, outcome)
                if work.article is not None and events:
                    tell_eventless(work.article.lang)
                if work.article is not None and keep_texts:
                    reading.keep(work.article)
                if work.article is not None and work.article.carried:
                    reading.carried[work.article.article] = dict(work.article.carried)
                if not work.fresh:
                    reading.from_cache += 1
                elif results is not None and work.article is not None and outcome.packed:
                    results.put(work.article, outcome.packed[0])
                    if events:
                        results.put_events(work.article, outcome.packed[1])
            if progress is not None:
                progress(work.done, len(sources))
        reading.unasked = list(dict.fromkeys(reading.unasked))
        if live is not None:
            reading.problems = live.problems
    return reading


def plan(settings: Settings, *, progress: Progress | None = None) -> Plan:
    """What a build would ask of geocoding services; sends nothing and writes nothing.

    Args:
        settings: Those of the build.
        progress: Called after each article.

    Raises:
        ArticleError: There is no such file or folder.
        GazetteerError: The gazetteer is missing or damaged.
        SettingsError: As for :func:`build`.
        CacheError: As for :func:`build`.
    """
    # Imported late: it brings numpy.
    from geomap.enrichment.chain import Live, Plan

    seeds = settings.seeds
    if not os.path.lexists(seeds):
        raise ArticleError(f"{seeds}: no such file or folder: give one with articles")
    skipped: list[tuple[str, str]] = []
    with Live(settings, read_only=True) as live:
        worker = Worker(geoparser_of(settings))
        files = find_articles(
            seeds,
            on_error=lambda path, error: skipped.append((str(path), str(error))),
            options=options_of(settings),
        )
        asks: list[Ask] = []
        count = 0
        for done, path, article in _opened(files):
            found: Analysed | ArticleError
            if isinstance(article, ArticleError):
                found = article
            else:
                (found,) = worker.analyse([article])
            if isinstance(found, ArticleError):
                skipped.append((str(path), str(found)))
            else:
                count += 1
                asks += found.asks
            if progress is not None:
                progress(done, len(files))
        names, services = live.plan(asks)
    return Plan(count, tuple(skipped), names, services)


def _gather(
    sources: Sequence[_Source],
    results: ResultCache | None,
    analyses: Batches[Article, Analysed | ArticleError],
    ahead: int,
    kept: Kept,
    progress: Progress | None,
) -> dict[int, list[Ask]]:
    """What services can be asked about each article whose results are not known, by its number.

    Args:
        sources: The articles.
        results: What is known of articles that have not changed.
        analyses: Analyses the others.
        ahead: So many of them are begun before they are needed.
        kept: Takes their analyses.
        progress: Called after each article.
    """

    def begin(opened: _Opened) -> tuple[int, Article, Later[Analysed | ArticleError] | None]:
        done, _, article = opened
        if isinstance(article, ArticleError):  # told when it is to be resolved
            return done, Article("", ""), None
        if results is not None and results.get(article) is not None:
            return done, article, None
        return done, article, analyses.add(article)

    asks: dict[int, list[Ask]] = {}
    for number, (done, article, later) in enumerate(_ahead(map(begin, _opened(sources)), ahead)):
        analysed = later.result() if later is not None else None
        if isinstance(analysed, Analysed):
            asks[number] = analysed.asks
            kept.put(article, analysed.packed)
        if progress is not None:
            progress(done, len(sources))
    return asks


_Source = Article | ArticleFile
_Opened = tuple[int, Path, Part]
_Outcome = Parsed | Shelved | ArticleError


def _opened(sources: Iterable[_Source]) -> Iterator[_Opened]:
    """The articles in all files, each with the number of its file, and what to call it."""
    for done, source in enumerate(sources, start=1):
        if isinstance(source, Article):
            yield done, Path(source.article), source
        else:
            for part in source.articles():
                yield done, source.path, part


def geoparser_of(settings: Settings) -> Geoparser:
    """The geoparser that the settings describe."""
    # Imported late: it brings numpy and the gazetteer.
    from geomap.pipeline.geoparser import Geoparser

    return Geoparser(
        recogniser=settings.recogniser, resolver=settings.resolver, scope=scope_of(settings)
    )


@dataclass(frozen=True, slots=True)
class _Work:
    """The work on one article, done or under way.

    Attributes:
        done: The number of its file among all, from 1.
        path: What to call the article in a message.
        outcome: Its locations, or what is wrong with it, or that to come.
        article: The article itself, if it could be read.
        fresh: Whether its locations did not come from the cache.
    """

    done: int
    path: Path
    outcome: _Outcome | Later[_Outcome]
    article: Article | None = None
    fresh: bool = False

    @property
    def name(self) -> str:
        """The article's name."""
        return str(self.path) if self.article is None else self.article.article


def _ahead(works: Iterator[_Begun], count: int) -> Iterator[_Begun]:
    """The same in the same order, with so many of those that follow begun already."""
    begun: deque[_Begun] = deque()
    for work in works:
        begun.append(work)
        if len(begun) > count:
            yield begun.popleft()
    yield from begun
