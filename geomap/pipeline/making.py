"""Making a build anew: the articles read, what is found in them put right, the files written."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from geomap.config.settings import Settings
from geomap.corrections.apply import correct
from geomap.corrections.reader import read_corrections
from geomap.errors import GeomapError, OutputError, reason_of
from geomap.output.places import place_count
from geomap.pipeline.events import correct_events, refound
from geomap.pipeline.files import bring, differing, make_files, ready
from geomap.pipeline.last import keep_tables
from geomap.pipeline.names import MAP_NAME
from geomap.pipeline.report import BuildReport
from geomap.pipeline.runner import Progress, geoparse
from geomap.schema.location import Location
from geomap.storage.staging import staging_folder

__all__ = ["make_anew"]

_ADVICE = "make room or give another folder"


def make_anew(
    settings: Settings,
    manifest: Mapping[str, Any],
    changes: str,
    *,
    progress: Progress | None = None,
    asking: Progress | None = None,
    check: bool = False,
) -> BuildReport:
    """Reads the articles, makes the map and the tables, and tells of it, but for how long it took.

    Args:
        settings: The settings.
        manifest: What all is made of.
        changes: What has changed since the last build, in a line.
        progress: Called after each article.
        asking: Called after each name that a service was to be asked for.
        check: Write nothing: tell which files are not as they would be made.
    """
    seeds, folder = settings.seeds, settings.maps
    readers = read_corrections(settings.corrections)
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
        meanwhile=ready,
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
    placed = [row for row in rows if row.latitude is not None]
    report = BuildReport(
        articles=reading.articles,
        skipped=tuple(reading.skipped),
        from_cache=reading.from_cache,
        mentions=len(rows),
        placed=len(placed),
        not_placed=len(rows) - len(placed),
        languages=_languages(rows),
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
        changes=changes,
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
    return report


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


def _languages(rows: Sequence[Location]) -> dict[str, int]:
    """How many articles are in each language, that of most of an article's rows."""
    counts: dict[str, Counter[str]] = {}
    for row in rows:
        counts.setdefault(row.article, Counter())[row.lang] += 1
    most = (own.most_common(1)[0][0] for own in counts.values())
    return dict(Counter(most).most_common())
