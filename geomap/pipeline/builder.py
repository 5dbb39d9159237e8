"""Building: a folder of articles becomes a map and a table of its places.

The steps are: see what has changed since the last build (`manifest`, `last`), read the articles and
find and resolve the places they name (`runner`), put right what readers found wrong
(`geomap.corrections`, `events`), then write the tables and draw the map (`files`).
"""

from __future__ import annotations

import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path

from geomap.config.settings import Settings
from geomap.corrections.apply import Files, correct, read_corrections
from geomap.errors import ArticleError, GeomapError, OutputError, reason_of
from geomap.gazetteer import Gazetteer
from geomap.output.places import place_count
from geomap.pipeline.files import (
    EMBED_NAME,
    MAP_NAME,
    NAMES,
    PICTURE_NAME,
    bring,
    differing,
    make_files,
)
from geomap.pipeline.last import keep_tables, recall, remember
from geomap.pipeline.manifest import (
    MANIFEST_NAME,
    Changes,
    changes_between,
    is_same,
    is_whole,
    made_of,
    read_manifest,
)
from geomap.pipeline.runner import Geoparsed, Progress, geoparse, options_of, plan
from geomap.readers.articles import find_articles
from geomap.readers.base import kinds, suffix_of
from geomap.storage.staging import staging_folder

__all__ = ["BuildReport", "Geoparsed", "Progress", "build", "geoparse", "plan"]

_ADVICE = "make room or give another folder"


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
        languages: The codes of the languages of the articles with places, and how many each has.
        places: How many different places that makes.
        files: The files made: the map, the tables and the manifest; none if the old ones stay
            for want of articles.
        seconds: How long it took.
        corrections: How many corrections apply.
        corrected: How many mentions they changed or removed.
        broken_corrections: A line on each row of the corrections that is broken.
        stale_corrections: A line on each correction that no longer applies.
        unasked: Names that no geocoding service could say of whether it knows them: they are not
            placed by one, and are taken up again by the next build.
        problems: What went wrong with those services, and what to do; empty if all went well.
        events: How many events the articles tell of, each counted once.
        passed_over: How many files in the folder no reader knows: pairs of suffix and number.
        unchanged: Whether all was as at the last build, so that its files are as they were.
        changes: What has changed since the last build, in a line; empty if there was none.
        differing: For a check: the files that are not as a build would make them.
    """

    articles: int
    skipped: tuple[tuple[str, str], ...]
    from_cache: int
    mentions: int
    placed: int
    not_placed: int
    languages: dict[str, int]
    places: int
    files: tuple[Path, ...]
    seconds: float
    corrections: int = 0
    corrected: int = 0
    broken_corrections: tuple[str, ...] = ()
    stale_corrections: tuple[str, ...] = ()
    unasked: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    events: int = 0
    passed_over: tuple[tuple[str, int], ...] = ()
    unchanged: bool = False
    changes: str = ""
    differing: tuple[str, ...] = ()


def build(
    seeds: str | os.PathLike[str] = "seeds",
    maps: str | os.PathLike[str] = "maps",
    cache: str | os.PathLike[str] | None = "cache",
    *,
    title: str | None = None,
    tiles: str | None = None,
    basemap: str | os.PathLike[str] | None = None,
    corrections: Files | None = None,
    lang: str = "en",
    jobs: int = 1,
    progress: Progress | None = None,
    geocoders: Sequence[str] = (),
    config: str | os.PathLike[str] | None = None,
    offline: bool = False,
    asking: Progress | None = None,
) -> BuildReport:
    """Makes the map and the tables of a folder of articles.

    The files in the maps folder are replaced when all are complete; interrupted before that, a
    build leaves them as they were, and what it has worked out is in the cache.  Where nothing has
    changed since the last build, nothing is made.

    Args:
        seeds: The folder with the articles (see `read_articles`), or one article.
        maps: The folder for what is made; made if missing.
        cache: The folder for results to use again; None for none.
        title: The map's title.
        tiles: Online tiles to draw under the map (see `draw_map`); by default none, and the
            map needs no network.
        basemap: A city's streets to draw: an extract of OpenStreetMap (see `draw_map`).
        corrections: A ``corrections.csv`` (see `geomap.corrections.apply`), or several, of which a
            later one prevails; applied to what was found or was in the cache.
        lang: The language that the map's page speaks.
        jobs: How many processes work on the articles.
        progress: Called after each article.
        geocoders: Services to ask for names that the gazetteer does not know, by geopy's names of
            them, in order; without any, no network is used.  Each is asked only for names that
            those before it do not know.  The gazetteer is the first, unless ``gazetteer`` is
            listed elsewhere.
        config: The file with their settings; by default ``geomap.toml`` in the current folder, if
            there is one.
        offline: Send no request: answers come from the cache only.
        asking: Called after each name that a service was to be asked for.

    Returns:
        What was read, found and written.  Articles that could not be read are in its
        ``skipped``, and do not stop the others.

    Raises:
        ArticleError: There is no such folder or file as ``seeds``.
        CorrectionsError: A file of corrections cannot be read, or is no table of corrections.
        GazetteerError: The gazetteer is missing or damaged.
        OutputError: The maps folder cannot be made or written to.
        SettingsError: There is no such service, its settings are wrong, or a key is missing.
        CacheError: The cache was made by a newer geomap.
    """
    files = [corrections] if isinstance(corrections, str | os.PathLike) else corrections or ()
    settings = Settings.of(
        seeds=seeds,
        maps=maps,
        cache=cache,
        title=title,
        tiles=tiles,
        basemap=basemap,
        corrections=tuple(files),
        lang=lang,
        jobs=jobs,
        geocoder=tuple(geocoders),
        config=config,
        offline=offline,
    )
    return run_build(settings, progress=progress, asking=asking)


def run_build(
    settings: Settings,
    *,
    progress: Progress | None = None,
    asking: Progress | None = None,
    check: bool = False,
) -> BuildReport:
    """Makes the map and the tables as the settings say (see `build`).

    Args:
        settings: The settings.
        progress: As for `build`.
        asking: As for `build`.
        check: Write nothing: tell which files are not as a build would make them.
    """
    began = time.monotonic()
    seeds, folder = settings.seeds, settings.maps
    if not os.path.lexists(seeds):
        raise ArticleError(f"{seeds}: no such folder: give one with {kinds()} files")
    readers = read_corrections(settings.corrections)
    passed: Counter[str] = Counter()
    files = find_articles(
        seeds,
        on_error=lambda path, error: None,  # told of when it is read
        options=options_of(settings),
        passed=lambda path: passed.update([suffix_of(path.name)]),
    )
    manifest = made_of(settings, files, passed, Gazetteer())
    before = read_manifest(folder)
    changes = changes_between(before, manifest) if before else Changes()
    if before and is_same(before, manifest) and is_whole(folder, before):
        last = _recalled(settings)
        if last is not None:
            return replace(last, seconds=time.monotonic() - began)
    if not check:
        _make_folder(folder)
    reading = geoparse(
        seeds,
        # A check asks nobody and leaves nothing behind.
        settings.model_copy(update={"offline": True}) if check else settings,
        reuse=not check,
        progress=progress,
        asking=asking,
        keep_texts=True,
        events=True,
    )
    # Imported late: where nothing has changed no event is looked at.
    from geomap.pipeline.events import correct_events, refound

    found = sorted(reading.locations, key=lambda row: (row.article, row.start, row.end))
    corrected = correct(found, readers.corrections)
    rows = corrected.locations
    told = (
        refound(reading.events, reading.texts, found, rows)
        if corrected.mentions
        else reading.events
    )
    settled = correct_events(told, readers.events)
    merged = settled.merged
    placed = [row for row in rows if row.latitude is not None]
    report = BuildReport(
        articles=reading.articles,
        skipped=tuple(reading.skipped),
        from_cache=reading.from_cache,
        mentions=len(rows),
        placed=len(placed),
        not_placed=len(rows) - len(placed),
        languages=dict(Counter({row.article: row.lang for row in rows}.values()).most_common()),
        places=place_count(rows),
        files=(),
        seconds=0,
        corrections=corrected.applied + settled.applied,
        corrected=corrected.mentions,
        broken_corrections=readers.broken,
        stale_corrections=(*corrected.stale, *settled.stale),
        unasked=tuple(reading.unasked),
        problems=tuple(reading.problems.values()),
        events=len({event.event for event in merged.events}),
        passed_over=tuple(sorted(reading.passed_over.items())),
        changes=str(changes),
    )
    # A folder that is empty by mistake, or not to be read, never takes a good map's place.
    if reading.articles or not (folder / MAP_NAME).exists():
        with _told(folder):
            make = partial(
                make_files,
                settings=settings,
                locations=rows,
                events=told,
                merged=merged,
                reading=reading,
                manifest=manifest,
            )
            if check:
                return replace(report, differing=_differing(folder, make))
            report = replace(report, files=_write(settings, make))
    report = replace(report, seconds=time.monotonic() - began)
    # What a service could not be asked is asked again by the next build, changed or not.
    if report.files and not (report.unasked or report.problems or settings.geocoder):
        remember(settings, asdict(report))
    return report


def _recalled(settings: Settings) -> BuildReport | None:
    """What the last build said, where that is known, as that of one that finds all unchanged."""
    try:
        last = BuildReport(**(recall(settings) or {}))
    except TypeError:  # there is none, or it is of another version
        return None
    names = (*NAMES, *[EMBED_NAME, PICTURE_NAME] * settings.embed, MANIFEST_NAME)
    files = tuple(settings.maps / name for name in names)
    return replace(last, files=files, from_cache=last.articles, unchanged=True)


def _make_folder(folder: Path) -> None:
    """Makes the folder and tries whether it takes a file, before any work is lost to it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder}: cannot be made: {reason_of(error)}: {_ADVICE}") from error
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise OutputError(
            f"{folder}: cannot be written to: {reason_of(error)}: {_ADVICE}"
        ) from error


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Tells the user of the folder, who has never heard of the files that are made for it."""
    try:
        yield
    except OutputError as error:
        reason = reason_of(error.__cause__)
        raise OutputError(f"{folder}: cannot be written to: {reason}: {_ADVICE}") from error
    except GeomapError:
        raise
    except OSError as error:
        raise OutputError(
            f"{folder}: cannot be written to: {reason_of(error)}: {_ADVICE}"
        ) from error


def _differing(folder: Path, make: Callable[[Path], None]) -> tuple[str, ...]:
    """The files of a folder that are not as they would be made."""
    with tempfile.TemporaryDirectory() as made:
        make(Path(made))
        return differing(Path(made), folder)


def _write(settings: Settings, make: Callable[[Path], None]) -> tuple[Path, ...]:
    """Makes the files beside their places, then puts them there; keeps the tables of before."""
    folder = settings.maps
    with staging_folder(folder) as staged:
        made = staged / "files"
        made.mkdir()
        make(made)
        if differing(made, folder):
            keep_tables(settings)
        return bring(made, folder)
