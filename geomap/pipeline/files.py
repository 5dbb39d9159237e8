"""The files of a build: made beside their places, then put there all at once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geomap.config.settings import Settings
from geomap.config.told import settings_told
from geomap.output.about import About
from geomap.output.base import Writer
from geomap.output.csv_writer import CsvWriter
from geomap.output.geojson_writer import GeoJsonWriter
from geomap.output.jsonl_writer import JsonLinesWriter
from geomap.output.records import Records
from geomap.output.selection import Selection
from geomap.output.tables_of import Found, table_of
from geomap.pipeline.engines import beside_others, jobs_of
from geomap.pipeline.manifest import written
from geomap.pipeline.names import (
    EMBED_NAME,
    MANIFEST_NAME,
    MAP_NAME,
    NAMES,
    PICTURE_NAME,
    TABLE_NAMES,
)
from geomap.pipeline.publishing import Shown, published_by, without
from geomap.schema.event import EVENT_COLUMNS, REPORT_COLUMNS, Event, Report
from geomap.schema.location import COLUMNS, Location
from geomap.storage.digests import sha256
from geomap.storage.staging import put_in_place

if TYPE_CHECKING:
    from geomap.pipeline.events import CorrectedEvents
    from geomap.pipeline.geoparsed import Geoparsed

__all__ = ["TABLES", "bring", "differing", "make_files", "ready"]

_WORTH_A_PROCESS = 1_000
"""From so many rows on, tables are written by a process of their own."""

_WRITERS: dict[str, type[Writer]] = {
    "csv": CsvWriter,
    "geojson": GeoJsonWriter,
    "jsonl": JsonLinesWriter,
}

TABLES = tuple((name, table, _WRITERS[name.rpartition(".")[2]]) for name, table in TABLE_NAMES)
"""The tables beside a map: the file, what a row is one of, and its writer."""


def ready() -> None:
    """Imports what makes the page, and the world's lines, which take as long as forty articles."""
    from geomap.output.page import elements  # noqa: F401
    from geomap.output.page.arcs import arcs, shapes

    arcs()
    shapes()


def make_files(
    made: Path,
    settings: Settings,
    locations: Collection[Location],
    events: Collection[Event],
    settle: Callable[[], CorrectedEvents],
    reading: Geoparsed,
    manifest: Mapping[str, Any],
) -> CorrectedEvents:
    """Makes the map, the tables and the manifest in an empty folder; gives what is settled.

    Args:
        made: The folder.
        settings: The settings of the build.
        locations: The rows.
        events: The events, as each article tells them.
        settle: Gives the events, each once, and who told them: done while the mentions are written.
        reading: What came of reading the articles.
        manifest: What it is all made of.

    Raises:
        OutputError: A file cannot be written.
        OSError: One cannot be read again.
    """
    # Imported late: a build that has nothing to do needs no page.
    from geomap.events.merging import Merged
    from geomap.output.maps import write_map
    from geomap.output.page.aggregates import MOST_MENTIONS
    from geomap.output.page.publication import Embed

    told = settings_told(settings)
    found = Found(locations, events, reading.texts, carried=reading.carried)

    def write_tables(mentions: bool) -> None:
        for name, table, kind in TABLES:
            if (table == "mentions") == mentions:
                kind().write(table_of(table, found, Selection()), made / name, About(table, told))

    jobs = jobs_of(settings.jobs, reading.articles)
    is_worth = jobs > 1 and len(locations) >= _WORTH_A_PROCESS
    with beside_others(partial(write_tables, True), if_=is_worth):
        settled = settle()
    merged = settled.merged
    found = replace(found, merged=merged.events, reports=merged.reports)
    shown = without(settings.hidden, locations, reading.texts, merged)
    many = None
    if len(locations) > MOST_MENTIONS:
        many = shown.aggregated(len(reading.texts))
        shown = Shown(many.rows, (), Merged(many.events, many.reports))
    write = partial(
        write_map,
        Records(shown.locations, Location, COLUMNS),
        title=settings.title,
        tiles=settings.tiles,
        basemap=settings.basemap,
        articles=shown.texts,
        lang=settings.lang,
        events=Records(shown.merged.events, Event, EVENT_COLUMNS),
        reports=Records(shown.merged.reports, Report, REPORT_COLUMNS),
        published=published_by(settings),
        aggregates=many,
    )
    with beside_others(partial(write_tables, False), if_=is_worth):
        write(made / MAP_NAME)
        if settings.embed:
            light = Embed(settings.deck, settings.source, settings.embed_texts)
            write(made / EMBED_NAME, embed=light)
    outputs = {
        path.relative_to(made).as_posix(): sha256(path)
        for path in sorted(made.rglob("*"))
        if path.is_file()
    }
    text = written({**manifest, "outputs": outputs})
    (made / MANIFEST_NAME).write_text(text, encoding="utf-8", newline="\n")
    return settled


def bring(made: Path, folder: Path) -> tuple[Path, ...]:
    """Moves the files of a build to where they belong, all of them or none; gives where they are.

    Args:
        made: The folder that they were made in, on the same disk.
        folder: Where they go.

    Raises:
        OSError: One cannot be moved: those that were there before are as they were.
    """
    from geomap.output.page import beside

    page, place = made / MAP_NAME, folder / MAP_NAME
    before, kept = beside.folders(place), None
    lighter = (made / EMBED_NAME).exists()
    try:
        kept = beside.bring(page, place)
        shutil.rmtree(beside.folder_of(page), ignore_errors=True)
        files = put_in_place(made, folder)
    except BaseException:
        beside.discard(place, kept, before)
        raise
    beside.remove_stale(place, kept)
    if not lighter:
        _remove_lighter(folder / EMBED_NAME)
    order = [*NAMES, EMBED_NAME, PICTURE_NAME, MANIFEST_NAME]
    return tuple(sorted(files, key=lambda path: order.index(path.name)))


def _remove_lighter(page: Path) -> None:
    """Removes the light page of an earlier build, which would tell of other articles."""
    with suppress(OSError):
        if b'<meta name="generator" content="geomap">' in page.read_bytes()[:4000]:
            page.unlink()
            page.with_name(PICTURE_NAME).unlink(missing_ok=True)


def differing(made: Path, folder: Path) -> tuple[str, ...]:
    """The names of the files of a build that are not in a folder as they were made, in order."""
    return tuple(
        path.relative_to(made).as_posix()
        for path in sorted(made.rglob("*"))
        if path.is_file() and sha256(path) != sha256(folder / path.relative_to(made))
    )
