"""Shards: articles in portions, each worked on by itself, wherever that is.

`work` is a plain function: from a shard to one Parquet file (`geomap.output.shard_file`) called by
a digest of what the shard holds and of the program, which takes its place in one step.  So it does
not matter which machine does it, how often, or what becomes of a machine meanwhile: the same shard
gives the same file, and one that is there already is not made again.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Future
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from geomap import registry
from geomap.config.settings import Settings
from geomap.errors import ArticleError, OutputError, SettingsError, reason_of
from geomap.output.shard_file import ShardRow, text_digest, write_shard
from geomap.pipeline.engines import jobs_of, started
from geomap.pipeline.options import options_of
from geomap.pipeline.runner import geoparser_of
from geomap.pipeline.worker import Parsed, Task, Worker
from geomap.readers.articles import ArticleFile, find_articles
from geomap.readers.base import Part
from geomap.readers.remote import RemoteFile, find_remote, is_address
from geomap.schema.article import Article
from geomap.storage.atomic import replacing

__all__ = ["ORDER_NAME", "Shard", "ShardsReport", "cut", "locate_shards", "order_of", "work"]

ORDER_NAME = "order.json"
"""The file that says which shards a run is of, in which order; there when all of them are."""

SHARD_ARTICLES = 200
SHARD_BYTES = 4_000_000
_BATCH = 16  # articles that are worked on together
_RESTARTS = 3  # of an engine whose workers die

_File = ArticleFile | RemoteFile


class Shard(NamedTuple):
    """Some articles, read already or not.

    Attributes:
        files: Files with articles.
        parts: Articles that were read, and what is wrong with others.
    """

    files: tuple[_File, ...] = ()
    parts: tuple[Part, ...] = ()

    def articles(self) -> Iterator[Part]:
        """The articles, in their order."""
        yield from self.parts
        for file in self.files:
            yield from file.articles()


class Made(NamedTuple):
    """What became of a shard.

    Attributes:
        name: The name of its file.
        articles: How many articles it has.
        problems: What could not be read.
        fresh: Whether it was made now.
    """

    name: str
    articles: int
    problems: tuple[str, ...]
    fresh: bool


@dataclass(slots=True)
class ShardsReport:
    """What a run over shards did.

    Attributes:
        names: The names of the shards' files, in order.
        articles: How many articles they have.
        fresh: How many shards were made now, the others being there.
        problems: What could not be read.
    """

    names: list[str] = field(default_factory=list)
    articles: int = 0
    fresh: int = 0
    problems: list[str] = field(default_factory=list)


def cut(files: Iterable[_File]) -> Iterator[Shard]:
    """The shards of files: small ones together, one with many articles in several.

    A file of a store is read by the worker, however large it is: the stores are near the workers.
    """
    together: list[_File] = []
    size = 0
    for file in files:
        many = isinstance(file, ArticleFile) and file.may_hold_many
        own = file.size if isinstance(file, RemoteFile) else _size(file.path)
        if together and (many or size + own > SHARD_BYTES or len(together) >= SHARD_ARTICLES):
            yield Shard(tuple(together))
            together, size = [], 0
        if many:
            yield from _portions(file)
        else:
            together.append(file)
            size += own
    if together:
        yield Shard(tuple(together))


def _portions(file: _File) -> Iterator[Shard]:
    """A file with many articles in portions that are read here."""
    parts: list[Part] = []
    for part in file.articles():
        parts.append(part)
        if len(parts) >= SHARD_ARTICLES:
            yield Shard(parts=tuple(parts))
            parts = []
    if parts:
        yield Shard(parts=tuple(parts))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def work(worker: Worker, folder: Path, events: bool, shard: Shard) -> Made:
    """Makes the file of a shard, unless it is there; any process, of any machine, can call it.

    Args:
        worker: What works on articles.
        folder: Where the file goes.
        events: Whether events are wanted.
        shard: The articles.
    """
    digest = blake2b(digest_size=20)
    for text in (worker.geoparser.fingerprint, str(events)):
        digest.update(text.encode() + b"\0")
    problems: list[str] = []
    count = 0
    for part in shard.articles():
        if isinstance(part, ArticleError):
            problems.append(str(part))
        else:
            count += 1
        for text in _told(part):
            data = text.encode("utf-8", "surrogatepass")
            digest.update(len(data).to_bytes(8, "little") + data)
    name = f"{digest.hexdigest()}.parquet"
    path = folder / name
    fresh = not path.exists()
    if fresh:
        try:
            write_shard(path, _rows(worker, shard.articles(), events=events))
        except OSError:
            if not path.exists():  # else another worker has made it meanwhile
                raise
    return Made(name, count, tuple(problems), fresh)


def _told(part: Part) -> list[str]:
    """All that decides what is found in an article."""
    if isinstance(part, ArticleError):
        return ["problem", str(part)]
    told = [part.article, part.text, str(part.body_start), part.title, part.published]
    told += [part.source, part.url, part.lang]
    return [*told, *(text for pair in part.carried for text in pair)]


def _rows(worker: Worker, parts: Iterator[Part], *, events: bool) -> Iterator[ShardRow]:
    """The rows of a shard, some articles at a time."""
    open_: list[Part] = []
    for part in parts:
        open_.append(part)
        if len(open_) >= _BATCH:
            yield from _worked(worker, open_, events=events)
            open_ = []
    yield from _worked(worker, open_, events=events)


def _worked(worker: Worker, parts: Sequence[Part], *, events: bool) -> Iterator[ShardRow]:
    tasks = [Task(part, events=events) for part in parts if isinstance(part, Article)]
    found = iter(worker.parse(tasks))
    for part in parts:
        outcome: Parsed | ArticleError = part if isinstance(part, ArticleError) else next(found)
        article = part if isinstance(part, Article) else Article("", "")
        if isinstance(outcome, ArticleError):
            yield ShardRow(article, problem=str(outcome))
        else:
            digest = text_digest(article)
            yield ShardRow(article, digest, outcome.locations, outcome.events)


def locate_shards(
    paths: Sequence[Path],
    settings: Settings,
    folder: Path,
    *,
    events: bool = True,
    progress: Callable[[int], None] | None = None,
) -> ShardsReport:
    """Works on articles by any engine; gives the names of the shards, which `merge` joins.

    Interrupted, or with the engine's scheduler lost, it is started again and goes on where it was.

    Args:
        paths: Files, folders, and addresses of stores.
        settings: How: the jobs, the engine, what is read how.
        folder: Where the shards go; made if missing.
        events: Whether events are wanted as well.
        progress: Called with the number of articles done, after each shard.

    Raises:
        ArticleError: A path is missing.
        OutputError: A shard cannot be written, or the engine was lost.
        PluginError: There is no such engine, or it is not installed.
        SettingsError: Services are to be asked, which shards do not.
    """
    registry.needed("shards need", "pyarrow", "parquet")
    registry.load("engines", settings.engine.partition("=")[0])
    if settings.geocoder:
        raise SettingsError("geocoder: shards ask no services: give --no-geocoder, or locate alone")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ORDER_NAME).unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be made: {reason_of(error)}") from error
    worker = Worker(geoparser_of(settings))
    files = _files(paths, settings)
    jobs = jobs_of(settings.jobs, len(files), are_many=any(_may_hold_many(file) for file in files))
    engine = settings.engine if jobs > 1 or settings.engine.startswith("dask") else "serial"
    function = partial(work, worker, folder.resolve(), events)
    report = ShardsReport()
    if engine in ("processes", "local"):  # which are forked from this one
        worker.make_ready(events=events)
    for made in _in_order(engine, jobs, function, cut(files)):
        report.names.append(made.name)
        report.articles += made.articles
        report.fresh += made.fresh
        report.problems += made.problems
        if progress is not None:
            progress(report.articles)
    for name in report.names:  # what killed workers had begun
        for begun in folder.glob(f".{name[:40]}.*"):
            begun.unlink(missing_ok=True)
    with replacing(folder / ORDER_NAME) as file:
        json.dump({"program": worker.geoparser.fingerprint, "shards": report.names}, file, indent=1)
    return report


def _may_hold_many(file: _File) -> bool:
    return isinstance(file, RemoteFile) or file.may_hold_many


def _files(paths: Sequence[Path], settings: Settings) -> list[_File]:
    """The files at the paths, those of stores after those of this machine."""
    options = options_of(settings)
    here = [path for path in paths if not is_address(path)]
    found: list[_File] = [*find_articles(here, options=options)]
    for path in paths:
        if is_address(path):
            found += find_remote(path, options)
    return found


def _in_order(
    engine: str, jobs: int, function: Callable[[Shard], Made], shards: Iterator[Shard]
) -> Iterator[Made]:
    """What becomes of each shard, in order; a few are under way, and an engine may be restarted."""
    waiting: deque[Shard] = deque()
    restarts = 0
    while True:
        try:
            with started(engine, jobs) as executor:
                begun: deque[tuple[Shard, Future[Made]]] = deque()
                begun.extend((shard, executor.submit(function, shard)) for shard in waiting)
                for shard in shards:
                    waiting.append(shard)
                    begun.append((shard, executor.submit(function, shard)))
                    if len(begun) > 3 * jobs:
                        yield begun[0][1].result()
                        begun.popleft()
                        waiting.popleft()
                for _, future in begun:
                    yield future.result()
                    waiting.popleft()
            return
        except CancelledError as error:
            raise OutputError(
                f"{engine}: was lost while shards were made: those that are there stay: start it "
                "again and give the same command, it goes on where it was"
            ) from error
        except BrokenExecutor:  # a worker died: what it had made is there
            restarts += 1
            if restarts > _RESTARTS:
                raise


def order_of(folder: Path) -> list[Path]:
    """The shards of a folder, in the order of their articles.

    Raises:
        OutputError: The run that makes them is not done, or was stopped.
    """
    registry.needed("shards need", "pyarrow", "parquet")
    try:
        told = json.loads((folder / ORDER_NAME).read_text("utf-8"))
        paths = [folder / name for name in told["shards"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise OutputError(
            f"{folder}: has no whole {ORDER_NAME}: run geomap locate --shards again, it goes on "
            "where it was"
        ) from error
    for path in paths:
        if not path.is_file():
            raise OutputError(f"{path}: is missing: run geomap locate --shards again")
    return paths
