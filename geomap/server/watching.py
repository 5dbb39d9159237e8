"""Watching: a folder of articles is built again whenever something in it changes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from geomap import registry
from geomap.config.file import FILE_NAME
from geomap.config.settings import Settings
from geomap.errors import GeomapError
from geomap.pipeline.builder import run_build
from geomap.pipeline.report import BuildReport
from geomap.pipeline.runner import Progress

__all__ = ["Built", "check_installed", "watched"]

_LOOK_MS = 200
_TOGETHER_MS = 300
"""Changes within so long are one: a folder is copied file by file."""


@dataclass(frozen=True, slots=True)
class Built:
    """What came of one build of many.

    Attributes:
        report: What it did; None if it failed.
        error: Why it failed; else empty.
    """

    report: BuildReport | None
    error: str = ""


def check_installed(*modules: str) -> None:
    """Sees to it that what watching and serving need is installed.

    Raises:
        PluginError: It is not: says how to install it.
    """
    for module in modules:
        registry.needed("watching and serving need", module, "serve")


def watched(
    settings: Settings, stop: threading.Event | None = None, progress: Progress | None = None
) -> Iterator[Built]:
    """Builds now, and again after each change, for as long as it is asked.

    Args:
        settings: The settings of the builds.
        stop: Ends it when it is set.
        progress: Called after each article.

    Yields:
        What each build did.  One that fails does not end it: the next change is tried again.
    """
    # Imported late: an extra.
    from watchfiles import watch

    maps, cache = settings.maps.resolve(), settings.cache and settings.cache.resolve()

    def concerns(change: object, path: str) -> bool:
        own = Path(path)
        # What a build itself writes is no reason for another.
        made = any(folder and own.is_relative_to(folder) for folder in (maps, cache))
        return not made and not own.name.startswith(".")

    folder = settings.seeds if settings.seeds.is_dir() else settings.seeds.parent
    # Begun before the first build: what changes during it is seen.
    changes = watch(
        folder,
        watch_filter=concerns,
        debounce=_TOGETHER_MS,
        stop_event=stop,
        yield_on_timeout=True,
        rust_timeout=_LOOK_MS,
        recursive=folder == settings.seeds,
    )
    next(changes, None)
    looks = _looks(settings)
    yield _built(settings, progress)
    for changed in changes:
        before, looks = looks, _looks(settings)
        if changed or looks != before:
            yield _built(settings, progress)


def _looks(settings: Settings) -> list[tuple[int, int] | None]:
    """What tells that the corrections or the settings are others, without reading them."""
    found: list[tuple[int, int] | None] = []
    for path in (*settings.corrections, settings.config or Path(FILE_NAME)):
        try:
            told = path.stat()
            found.append((told.st_mtime_ns, told.st_size))
        except OSError:
            found.append(None)
    return found


def _built(settings: Settings, progress: Progress | None) -> Built:
    try:
        return Built(run_build(settings, progress=progress))
    except GeomapError as error:
        return Built(None, str(error))
