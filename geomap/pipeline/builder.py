"""Building: a folder of articles becomes a map and a table of its places.

The steps are those of the package: read the articles (`articles`), find and resolve the places
they name (`geoparsing`, with `geoparser` and `cache`), put right what readers found wrong
(`corrections`), write the table (`outputs`) and draw the map (`maps`).
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from geomap.config.settings import Settings
from geomap.corrections.apply import Files, correct, read_corrections
from geomap.errors import ArticleError, GeomapError, OutputError
from geomap.events.merging import Merged
from geomap.output.base import Writer
from geomap.output.carried import with_carried
from geomap.output.csv_writer import CsvWriter
from geomap.output.frame import to_frame
from geomap.output.geojson_writer import GeoJsonWriter
from geomap.output.jsonl_writer import JsonLinesWriter
from geomap.output.records import Records
from geomap.pipeline.events import correct_events, refound
from geomap.pipeline.runner import Geoparsed, Progress, geoparse, plan
from geomap.readers.base import kinds
from geomap.schema.event import Event, Report
from geomap.schema.location import Location
from geomap.storage.staging import staging_folder

__all__ = ["BuildReport", "Geoparsed", "Progress", "build", "geoparse", "plan"]

MAP_NAME, CSV_NAME, GEOJSON_NAME = "index.html", "locations.csv", "locations.geojson"
EVENTS_NAMES = ("events.csv", "events.geojson", "events.jsonl")
REPORTS_NAME = "reports.csv"

_EVENT_WRITERS: tuple[type[Writer], ...] = (CsvWriter, GeoJsonWriter, JsonLinesWriter)

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
        places: How many different places that makes.
        files: The files written: the map, the tables of places, of events and of reports.
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
    unasked: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    events: int = 0
    passed_over: tuple[tuple[str, int], ...] = ()


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
    geocoders: Sequence[str] = (),
    config: str | os.PathLike[str] | None = None,
    offline: bool = False,
    asking: Progress | None = None,
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
        corrections=tuple(files),
        lang=lang,
        jobs=jobs,
        geocoder=tuple(geocoders),
        config=config,
        offline=offline,
    )
    return run_build(settings, progress=progress, asking=asking)


def run_build(
    settings: Settings, *, progress: Progress | None = None, asking: Progress | None = None
) -> BuildReport:
    """Makes the map and the table as the settings say (see `build`)."""
    began = time.monotonic()
    seeds, folder = settings.seeds, settings.maps
    if not os.path.lexists(seeds):
        raise ArticleError(f"{seeds}: no such folder: give one with {kinds()} files")
    readers = read_corrections(settings.corrections)
    _make_folder(folder)
    reading = geoparse(
        seeds,
        settings,
        reuse=True,
        progress=progress,
        asking=asking,
        keep_texts=True,
        events=True,
    )
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
    # A folder that is empty by mistake, or not to be read, never takes a good map's place.
    kept = not reading.articles and (folder / MAP_NAME).exists()
    files = () if kept else _write(rows, merged, settings, reading)
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
        corrections=corrected.applied + settled.applied,
        corrected=corrected.mentions,
        broken_corrections=readers.broken,
        stale_corrections=(*corrected.stale, *settled.stale),
        unasked=tuple(reading.unasked),
        problems=tuple(reading.problems.values()),
        events=len({event.event for event in merged.events}),
        passed_over=tuple(sorted(reading.passed_over.items())),
    )


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
    rows: list[Location], merged: Merged, settings: Settings, reading: Geoparsed
) -> tuple[Path, ...]:
    """Writes the files beside their places, then puts them there."""
    folder, title, tiles, lang = settings.maps, settings.title, settings.tiles, settings.lang
    # Imported late: folium takes longer to import than the articles to read.
    from geomap.output.maps import move_map, write_map

    try:
        with staging_folder(folder) as made:
            page = made / MAP_NAME
            articles = reading.texts
            write_map(to_frame(rows), page, title=title, tiles=tiles, articles=articles, lang=lang)
            table = with_carried(rows, reading.carried)
            CsvWriter().write(table, made / CSV_NAME)
            GeoJsonWriter().write(table, made / GEOJSON_NAME)
            events = Records(merged.events, Event)
            for name, writer in zip(EVENTS_NAMES, _EVENT_WRITERS, strict=True):
                writer().write(events, made / name)
            CsvWriter().write(Records(merged.reports, Report), made / REPORTS_NAME)
            names = (MAP_NAME, CSV_NAME, GEOJSON_NAME, *EVENTS_NAMES, REPORTS_NAME)
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
