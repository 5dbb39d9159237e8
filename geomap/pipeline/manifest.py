"""The manifest: what a map was made of and by what, so that it can be checked, cited, made again.

``manifest.json`` beside the map has the digests of all that went in and came out: of the articles,
the corrections, the gazetteer, the models, the program and the settings; and of each file made.  A
row's ``article`` is a key of ``inputs``: so each point on the map leads to the bytes of its source.
It says nothing of when, where and how long a build ran, which would make each another: that is in
``last-build.json`` of the cache.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from geomap import resources
from geomap._version import __version__
from geomap.config.settings import Settings
from geomap.config.told import settings_told
from geomap.gazetteer import Gazetteer
from geomap.languages.choice import readable
from geomap.output.credits import GEONAMES
from geomap.pipeline.names import MANIFEST_NAME
from geomap.readers.articles import ArticleFile
from geomap.storage.digests import Digests, sha256

__all__ = ["Changes", "changes_between", "made_of", "read_manifest"]

Manifest = dict[str, Any]


def made_of(
    settings: Settings,
    files: Iterable[ArticleFile],
    passed_over: Mapping[str, int],
    gazetteer: Gazetteer,
    digests: Digests,
) -> Manifest:
    """All that decides what a build makes, with digests: the manifest but for what comes out.

    Args:
        settings: The settings.
        files: The articles' files.
        passed_over: How many files no reader knows, by their suffixes.
        gazetteer: The gazetteer.
        digests: The digests of files that are known.
    """
    return {
        "generator": f"geomap {__version__}",
        "program": digests.of_folder(resources.PACKAGE, apart=_APART),
        "model": digests.of_folder(resources.PACKAGE / "languages"),
        "languages": list(readable()),
        "gazetteer": gazetteer.fingerprint,
        "settings": settings_told(settings),
        "embed": {"deck": settings.deck, "source": settings.source} if settings.embed else None,
        "page": _page_told(settings),
        "corrections": [
            {"file": path.name, "sha256": sha256(path)} for path in settings.corrections
        ],
        "credits": GEONAMES,
        "inputs": {file.article: digests.of_file(file.path) for file in files},
        "passed_over": dict(passed_over),
    }


def _page_told(settings: Settings) -> dict[str, Any] | None:
    """What an editor says on the pages; None if nothing."""
    names = ("embed_texts", "view", "address", "hidden", "notes")
    told: dict[str, Any] = {name: value for name in names if (value := getattr(settings, name))}
    if settings.story is not None:
        told["story"] = sha256(settings.story)
    if "hidden" in told:
        told["hidden"] = list(settings.hidden)  # as it is read again
    return told or None


_APART = ("data/gazetteer/", "languages/")
"""Folders of the package that have digests of their own."""


def written(manifest: Mapping[str, Any]) -> str:
    """A manifest as the text of its file."""
    return json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest in a folder of maps; None if there is none that can be read."""
    try:
        found = json.loads((folder / MANIFEST_NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and isinstance(found.get("inputs"), dict) else None


def is_same(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether all that decides what a build makes is the same, whatever came out."""
    return {**old, "outputs": None} == {**new, "outputs": None}


def is_whole(folder: Path, manifest: Mapping[str, Any], digests: Digests) -> bool:
    """Whether all the files that a manifest tells of are there as they were made."""
    outputs = manifest.get("outputs") or {}
    return bool(outputs) and all(
        digests.of_file(folder / name) == digest for name, digest in outputs.items()
    )


@dataclass(frozen=True, slots=True)
class Changes:
    """What is not as it was at the last build.

    Attributes:
        new: Articles that were not there.
        changed: Articles whose files have other bytes.
        gone: Articles that are no more.
        others: What else changed: ``corrections``, ``settings``, ``embed``, ``page``,
            ``gazetteer``, ``model``, ``program``.
    """

    new: Sequence[str] = ()
    changed: Sequence[str] = ()
    gone: Sequence[str] = ()
    others: Sequence[str] = field(default=())

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone or self.others)

    def __str__(self) -> str:
        """The changes in one line, as ``3 articles new, 1 changed; corrections changed``."""
        counts = [(len(self.new), "new"), (len(self.changed), "changed"), (len(self.gone), "gone")]
        told = [f"{count:,} {what}" for count, what in counts if count]
        parts = [f"articles: {', '.join(told)}"] if told else []
        if self.others:
            parts.append(f"changed: {', '.join(self.others)}")
        return "; ".join(parts)


def changes_between(old: Mapping[str, Any], new: Mapping[str, Any]) -> Changes:
    """What is not in one manifest as it is in another."""
    before, after = old["inputs"], new["inputs"]
    keys = (
        "corrections",
        "settings",
        "embed",
        "page",
        "gazetteer",
        "model",
        "languages",
        "program",
    )
    others = [key for key in keys if old.get(key) != new.get(key)]
    return Changes(
        new=[name for name in after if name not in before],
        changed=[name for name in after if before.get(name, after[name]) != after[name]],
        gone=[name for name in before if name not in after],
        others=others,
    )
