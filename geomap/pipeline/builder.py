"""Building: a folder of articles becomes a map and a table of its places.

The steps are: see what has changed since the last build (`manifest`, `last`), and where anything
has, make all anew (`making`): read the articles, find and resolve the places they name (`runner`),
put right what readers found wrong (`geomap.corrections`, `events`), write the tables and draw the
map (`files`).
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from geomap.config.settings import Settings
from geomap.errors import ArticleError
from geomap.gazetteer import Gazetteer
from geomap.pipeline.last import digests_of, recall, remember
from geomap.pipeline.manifest import (
    Changes,
    changes_between,
    is_same,
    is_whole,
    made_of,
    read_manifest,
)
from geomap.pipeline.names import EMBED_NAME, MANIFEST_NAME, NAMES, PICTURE_NAME
from geomap.pipeline.options import options_of
from geomap.pipeline.report import BuildReport
from geomap.readers.articles import find_articles
from geomap.readers.base import kinds, suffix_of

if TYPE_CHECKING:
    from geomap.corrections.apply import Files
    from geomap.pipeline.runner import Progress

__all__ = ["BuildReport", "build", "run_build"]


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
    passed: Counter[str] = Counter()
    files = find_articles(
        seeds,
        on_error=lambda path, error: None,  # told of when it is read
        options=options_of(settings),
        passed=lambda path: passed.update([suffix_of(path.name)]),
    )
    digests = digests_of(settings)
    manifest = made_of(settings, files, passed, Gazetteer(), digests)
    before = read_manifest(folder)
    changes = changes_between(before, manifest) if before else Changes()
    is_as_before = before and is_same(before, manifest) and is_whole(folder, before, digests)
    if not check:
        digests.keep()
    if is_as_before:
        last = _recalled(settings)
        if last is not None:
            return replace(last, seconds=time.monotonic() - began)
    del files, before, digests  # of very many articles they fill the memory
    # Imported late: where nothing has changed nothing is read.
    from geomap.pipeline.making import make_anew

    report = make_anew(
        settings, manifest, str(changes), progress=progress, asking=asking, check=check
    )
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
