"""Building: a folder of articles becomes a map and a table of its places.

The steps are those of the package: read the articles (`articles`), find and resolve the places
they name (`geoparser`, helped by `cache`), put right what readers found wrong (`corrections`),
write the table (`outputs`) and draw the map (`maps`).
"""

from __future__ import annotations

import logging
import os
import signal
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from geomap.articles import Article, ArticleFile, OnError, Paths, find_articles
from geomap.cache import ResultCache
from geomap.corrections import Files, correct, read_corrections
from geomap.errors import ArticleError, GazetteerError, GeomapError, OutputError
from geomap.locations import Location, to_frame
from geomap.outputs import for_terminal, write_csv, write_geojson

if TYPE_CHECKING:
    from geomap.geoparser import Geoparser

__all__ = ["BuildReport", "Progress", "Reading", "build", "geoparse"]

MAP_NAME, CSV_NAME, GEOJSON_NAME = "index.html", "locations.csv", "locations.geojson"

_ADVICE = "make room or give another folder"

_WORTH_PROCESSES = 32  # fewer articles are done before the processes have started

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
"""Called with the number of articles done and of all articles, after each."""


@dataclass(slots=True)
class Reading:
    """What came of reading some articles.

    Attributes:
        articles: How many were read.
        from_cache: How many of them needed no work.
        skipped: What could not be read, and why: pairs of a path and a line.
        locations: What was found, in the order of the articles and of the mentions in them.
        texts: The articles themselves, if they were to be kept.
    """

    articles: int = 0
    from_cache: int = 0
    skipped: list[tuple[str, str]] = field(default_factory=list)
    locations: list[Location] = field(default_factory=list)
    texts: list[Article] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did.

    Attributes:
        articles: How many articles were read.
        skipped: What could not be read, and why: pairs of a path and a line.
        from_cache: How many articles had not changed since they were last read.
        mentions: How many mentions of places they have.
        placed: How many of these were placed.
        not_placed: How many were not.
        places: How many different places that makes.
        files: The files written: map, table, GeoJSON.
        seconds: How long it took.
        corrections: How many corrections apply.
        corrected: How many mentions they changed or removed.
        broken_corrections: A line on each row of the corrections that is broken.
        stale_corrections: A line on each correction that no longer applies.
    """

    articles: int
    skipped: tuple[tuple[str, str], ...]
    from_cache: int
    mentions: int
    placed: int
    not_placed: int
    places: int
    files: tuple[Path, ...]
    seconds: float
    corrections: int = 0
    corrected: int = 0
    broken_corrections: tuple[str, ...] = ()
    stale_corrections: tuple[str, ...] = ()


def build(
    seeds: str | os.PathLike[str] = "seeds",
    maps: str | os.PathLike[str] = "maps",
    cache: str | os.PathLike[str] | None = "cache",
    *,
    title: str | None = None,
    tiles: str | None = None,
    corrections: Files | None = None,
    lang: str = "en",
    jobs: int = 1,
    progress: Progress | None = None,
) -> BuildReport:
    """Makes the map and the table of a folder of articles.

    ``index.html``, ``locations.csv`` and ``locations.geojson`` in the maps folder are replaced
    when all three are complete; interrupted before that, a build leaves them as they were, and
    what it has worked out is in the cache.

    Args:
        seeds: The folder with the articles (see `read_articles`), or one article.
        maps: The folder for what is made; made if missing.
        cache: The folder for results to use again; None for none.
        title: The map's title.
        tiles: Online tiles to draw under the map (see `draw_map`); by default none, and the
            map needs no network.
        corrections: A ``corrections.csv`` (see `geomap.corrections`), or several, of which a
            later one prevails; applied to what was found or was in the cache.
        lang: The language that the map's page speaks.
        jobs: How many processes work on the articles.
        progress: Called after each article.

    Returns:
        What was read, found and written.  Articles that could not be read are in its
        ``skipped``, and do not stop the others.

    Raises:
        ArticleError: There is no such folder or file as ``seeds``.
        CorrectionsError: A file of corrections cannot be read, or is no table of corrections.
        GazetteerError: The gazetteer is missing or damaged.
        OutputError: The maps folder cannot be made or written to.
    """
    began = time.monotonic()
    if not os.path.lexists(seeds):
        raise ArticleError(f"{os.fspath(seeds)}: no such folder: give one with .txt or .md files")
    readers = read_corrections(corrections if corrections is not None else ())
    folder = Path(maps)
    _make_folder(folder)
    reading = geoparse(seeds, cache=cache, jobs=jobs, progress=progress, keep_texts=True)
    found = sorted(reading.locations, key=lambda row: (row.article, row.start, row.end))
    corrected = correct(found, readers.corrections)
    rows = corrected.locations
    files = _write(rows, folder, title=title, tiles=tiles, articles=reading.texts, lang=lang)
    placed = [row for row in rows if row.latitude is not None]
    return BuildReport(
        articles=reading.articles,
        skipped=tuple(reading.skipped),
        from_cache=reading.from_cache,
        mentions=len(rows),
        placed=len(placed),
        not_placed=len(rows) - len(placed),
        places=len({(r.geonameid, r.place, r.latitude, r.longitude) for r in placed}),
        files=files,
        seconds=time.monotonic() - began,
        corrections=corrected.applied,
        corrected=corrected.mentions,
        broken_corrections=readers.broken,
        stale_corrections=corrected.stale,
    )


def geoparse(
    paths: Paths = (),
    *,
    articles: Iterable[Article] = (),
    cache: str | os.PathLike[str] | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
    on_error: OnError | None = None,
    keep_texts: bool = False,
) -> Reading:
    """Finds and resolves the places that articles name, using what the cache has.

    Args:
        paths: Files and folders (see `read_articles`).
        articles: Articles that are read already; they come first.
        cache: The folder for results to use again; None for none.
        jobs: How many processes work on the articles.
        progress: Called after each article.
        on_error: Called with each article that cannot be read, as it comes up.
        keep_texts: Give the articles as well.

    Returns:
        The locations, and what could not be read.

    Raises:
        GazetteerError: The gazetteer is missing or damaged.
    """
    # Imported late: the geoparser brings numpy and the gazetteer.
    from geomap.geoparser import Geoparser

    reading = Reading()

    def skip(path: Path, error: ArticleError) -> None:
        reading.skipped.append((str(path), str(error)))
        if on_error is not None:
            on_error(path, error)

    geoparser = Geoparser()
    given = list(articles)
    files = find_articles(paths, on_error=skip)
    total = len(given) + len(files)
    done = 0
    with ExitStack() as stack:
        results = None
        if cache is not None:
            results = stack.enter_context(ResultCache(cache, geoparser.fingerprint))
        workers = None
        if jobs > 1 and total >= _WORTH_PROCESSES:
            workers = stack.enter_context(_workers(jobs))

        def begin(source: Article | ArticleFile) -> _Work:
            """Begins the work on an article; what it gives is asked for later, in order."""
            try:
                article = source.read() if isinstance(source, ArticleFile) else source
            except ArticleError as error:
                path = Path(source.path if isinstance(source, ArticleFile) else source.article)
                return _Work(path, error)
            path = Path(article.article)
            known = results.get(article) if results is not None else None
            if known is not None:
                return _Work(path, known, article)
            if workers is None:
                return _Work(path, _parse(geoparser, article), article, fresh=True)
            return _Work(path, workers.submit(_parse_in_worker, article), article, fresh=True)

        sources: Iterator[Article | ArticleFile] = chain(given, files)
        for work in _ahead(map(begin, sources), jobs * 8 if workers else 0):
            outcome = work.outcome
            if isinstance(outcome, Future):
                outcome = outcome.result()
            if isinstance(outcome, ArticleError):
                skip(work.path, outcome)
            else:
                reading.articles += 1
                reading.locations += outcome
                if work.article is not None and keep_texts:
                    reading.texts.append(work.article)
                if not work.fresh:
                    reading.from_cache += 1
                elif results is not None and work.article is not None:
                    results.put(work.article, outcome)
            done += 1
            if progress is not None:
                progress(done, total)
    return reading


_Outcome = list[Location] | ArticleError


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
    outcome: _Outcome | Future[_Outcome]
    article: Article | None = None
    fresh: bool = False


def _ahead(works: Iterator[_Work], count: int) -> Iterator[_Work]:
    """The same in the same order, with so many of those that follow begun already."""
    begun: deque[_Work] = deque()
    for work in works:
        begun.append(work)
        if len(begun) > count:
            yield begun.popleft()
    yield from begun


def _parse(geoparser: Geoparser, article: Article) -> _Outcome:
    try:
        return geoparser.parse(article)
    except GazetteerError:
        raise
    except Exception as error:  # one article must not take the others with it
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
    from geomap.geoparser import Geoparser

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent stops its workers
    _geoparser = Geoparser()


def _parse_in_worker(article: Article) -> _Outcome:
    assert _geoparser is not None  # noqa: S101 (for the type checker)
    return _parse(_geoparser, article)


def _make_folder(folder: Path) -> None:
    """Makes the folder and tries whether it takes a file, before any work is lost to it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be made: {_reason(error)}: {_ADVICE}") from error
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written to: {_reason(error)}: {_ADVICE}") from error


def _reason(error: BaseException | None) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()


def _write(
    rows: list[Location],
    folder: Path,
    *,
    title: str | None,
    tiles: str | None,
    articles: list[Article],
    lang: str,
) -> tuple[Path, ...]:
    """Writes the three files beside their places, then puts them there."""
    # Imported late: folium takes longer to import than the articles to read.
    from geomap.maps import move_map, write_map

    try:
        with tempfile.TemporaryDirectory(prefix=".geomap-", dir=folder) as staging:
            made = Path(staging)
            page = made / MAP_NAME
            write_map(to_frame(rows), page, title=title, tiles=tiles, articles=articles, lang=lang)
            write_csv(rows, made / CSV_NAME)
            write_geojson(rows, made / GEOJSON_NAME)
            names = (MAP_NAME, CSV_NAME, GEOJSON_NAME)
            move_map(page, folder / MAP_NAME)
            for name in names[1:]:
                (made / name).replace(folder / name)
    except OutputError as error:  # of a file that the user has never heard of
        reason = _reason(error.__cause__)
        raise OutputError(f"{folder}: cannot be written to: {reason}: {_ADVICE}") from error
    except GeomapError:
        raise
    except OSError as error:
        raise OutputError(f"{folder}: cannot be written to: {_reason(error)}: {_ADVICE}") from error
    return tuple(folder / name for name in names)
