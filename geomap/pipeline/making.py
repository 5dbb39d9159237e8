"""Making a build anew: the articles read, what is found in them put right, the files written."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

from geomap.config.settings import Settings
from geomap.corrections.apply import correct
from geomap.corrections.reader import read_corrections
from geomap.errors import GeomapError, OutputError, reason_of
from geomap.pipeline.events import CorrectedEvents, correct_events, refound
from geomap.pipeline.files import bring, differing, make_files, ready
from geomap.pipeline.last import keep_tables
from geomap.pipeline.names import MAP_NAME
from geomap.pipeline.report import BuildReport
from geomap.pipeline.runner import Progress, geoparse
from geomap.schema.event import Event
from geomap.schema.location import Location
from geomap.storage.staging import staging_folder

__all__ = ["make_anew"]

_Make = Callable[[Path], CorrectedEvents]

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
        shelved=True,
        meanwhile=ready,
    )
    corrected = correct(reading.locations, readers.corrections)
    rows = corrected.locations
    told: Collection[Event] = reading.events
    if corrected.mentions:
        told = refound(reading.events, reading.texts, corrected.articles, rows)
    settle = partial(correct_events, told, readers.events)
    make: _Make = partial(
        make_files,
        settings=settings,
        locations=rows,
        events=told,
        settle=settle,
        reading=reading,
        manifest=manifest,
    )
    files: tuple[Path, ...] = ()
    differ: tuple[str, ...] = ()
    # A folder that is empty by mistake, or not to be read, never takes a good map's place.
    if not reading.articles and (folder / MAP_NAME).exists():
        settled = settle()
    else:
        with _told(folder):
            if check:
                differ, settled = _differing(folder, make)
            else:
                files, settled = _write(settings, make)
    seen = _Seen(rows)
    return BuildReport(
        articles=reading.articles,
        skipped=tuple(reading.skipped),
        from_cache=reading.from_cache,
        mentions=seen.mentions,
        placed=seen.placed,
        not_placed=seen.mentions - seen.placed,
        languages=seen.languages(),
        places=seen.places,
        files=files,
        seconds=0,
        corrections=corrected.applied + settled.applied,
        corrected=corrected.mentions,
        broken_corrections=readers.broken,
        stale_corrections=(*corrected.stale, *settled.stale),
        unasked=tuple(reading.unasked),
        problems=tuple(reading.problems.values()),
        events=len({event.event for event in settled.merged.events}),
        passed_over=tuple(sorted(reading.passed_over.items())),
        changes=changes,
        differing=differ,
    )


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


def _differing(folder: Path, make: _Make) -> tuple[tuple[str, ...], CorrectedEvents]:
    """The files of a folder that are not as they would be made."""
    with tempfile.TemporaryDirectory() as made:
        settled = make(Path(made))
        return differing(Path(made), folder), settled


def _write(settings: Settings, make: _Make) -> tuple[tuple[Path, ...], CorrectedEvents]:
    """Makes the files beside their places, then puts them there; keeps the tables of before."""
    folder = settings.maps
    with staging_folder(folder) as staged:
        made = staged / "files"
        made.mkdir()
        settled = make(made)
        if differing(made, folder):
            keep_tables(settings)
        return bring(made, folder), settled


class _Seen:
    """What is counted of the rows."""

    def __init__(self, rows: Iterable[Location]) -> None:
        self.mentions = self.placed = 0
        self._places: set[tuple[object, ...]] = set()
        self._languages: Counter[str] = Counter()
        for _, own in groupby(rows, key=lambda row: row.article):
            spoken: Counter[str] = Counter()
            for row in own:
                self.mentions += 1
                spoken[row.lang] += 1
                if row.latitude is not None:
                    self.placed += 1
                    self._places.add((row.geonameid, row.place, row.latitude, row.longitude))
            self._languages[spoken.most_common(1)[0][0]] += 1

    @property
    def places(self) -> int:
        """How many different places they are placed at."""
        return len(self._places)

    def languages(self) -> dict[str, int]:
        """How many articles are in each language, that of most of an article's rows."""
        return dict(self._languages.most_common())
