"""What is known of the last build of a map, in the cache: what it said, and the tables before it.

``last-build.json`` has what the manifest must not say: when, where and how long.  It is never
needed: without it a build is made anew, and a report tells of no changes.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any

from geomap.config.settings import Settings
from geomap.pipeline.names import MANIFEST_NAME, TABLE_NAMES
from geomap.storage.atomic import replacing
from geomap.storage.digests import Digests

__all__ = ["digests_of", "keep_tables", "previous_tables", "recall", "remember"]

_NAME = "last-build.json"


def remember(settings: Settings, report: dict[str, Any]) -> None:
    """Keeps what a build said, for the next that finds nothing changed."""
    folder = _folder(settings)
    if folder is None:
        return
    told = {name: value for name, value in report.items() if name != "files"}
    when = datetime.now(UTC).isoformat(timespec="seconds")
    entry = {
        "seeds": str(settings.seeds),
        "maps": str(settings.maps),
        "finished": when,
        "jobs": settings.jobs,
        "report": told,
    }
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(folder / _NAME) as file:
            file.write(json.dumps(entry, indent=1, default=str) + "\n")


def recall(settings: Settings) -> dict[str, Any] | None:
    """The report of the last build of these articles into this folder, None if it is not known."""
    folder = _folder(settings)
    if folder is None:
        return None
    try:
        entry = json.loads((folder / _NAME).read_text("utf-8"))
        told, same = entry["report"], entry["seeds"] == str(settings.seeds)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not same or not isinstance(told, dict):
        return None
    for name, value in told.items():
        if isinstance(value, list):
            told[name] = tuple(tuple(item) if isinstance(item, list) else item for item in value)
    return {**told, "files": (), "changes": ""}


def digests_of(settings: Settings) -> Digests:
    """The digests of files that are known from the last build into this folder."""
    folder = _folder(settings)
    return Digests(None if folder is None else folder / "digests.json")


def keep_tables(settings: Settings) -> None:
    """Keeps the tables that a build is about to replace, to tell later what has changed."""
    folder = _folder(settings)
    if folder is None:
        return
    with suppress(OSError):
        kept = folder / "tables"
        kept.mkdir(parents=True, exist_ok=True)
        for name in (*(name for name, _ in TABLE_NAMES if name.endswith(".csv")), MANIFEST_NAME):
            if (settings.maps / name).is_file():
                shutil.copyfile(settings.maps / name, kept / name)


def previous_tables(settings: Settings) -> Path | None:
    """The folder with the tables of before the last build that changed any; None without one."""
    folder = _folder(settings)
    kept = folder / "tables" if folder is not None else None
    return kept if kept is not None and (kept / "locations.csv").is_file() else None


def _folder(settings: Settings) -> Path | None:
    """Where that is kept of this folder of maps."""
    if settings.cache is None:
        return None
    name = blake2b(os.fsencode(os.path.realpath(settings.maps)), digest_size=8).hexdigest()
    return settings.cache / "builds" / name
