"""Citations: how a map was made, in words for the section of a paper that tells of methods."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from geomap.errors import ArticleError
from geomap.output.credits import credits_of
from geomap.pipeline.manifest import read_manifest
from geomap.pipeline.names import MANIFEST_NAME
from geomap.storage.digests import sha256
from geomap.text.counts import counted

__all__ = ["citation", "citation_bibtex"]


def citation(maps: Path, provenances: list[str]) -> str:
    """A paragraph that says how a build was made, exactly enough to make it again.

    Args:
        maps: The folder of maps.
        provenances: What placed its places, from their column ``provenance``.

    Raises:
        ArticleError: There is no manifest there.
    """
    made = _manifest(maps)
    settings = json.dumps(made["settings"], sort_keys=True, ensure_ascii=False)
    corrections = made["corrections"]
    sentences = [
        f"Places and events named in {counted(len(made['inputs']), 'article')} were found, "
        f"resolved and mapped with {made['generator']} (program {made['program'][:12]}, model "
        f"{made['model'][:12]}, gazetteer {made['gazetteer']}).",
        "All settings were left at their defaults."
        if not made["settings"]
        else f"Settings that differ from the defaults: {settings}.",
    ]
    if corrections:
        names = ", ".join(f"{c['file']} (SHA-256 {c['sha256'][:12]})" for c in corrections)
        sentences.append(f"Readers' corrections were applied: {names}.")
    told = [made["credits"], *map(str, credits_of(provenances))]
    sentences.append(f"{'; '.join(told)}.")
    sentences.append(
        "The digests of all inputs and outputs are in manifest.json (SHA-256 "
        f"{sha256(maps / MANIFEST_NAME)}); the same inputs give the same bytes."
    )
    return " ".join(sentences)


def citation_bibtex(maps: Path) -> str:
    """The program as an entry of BibTeX.

    Raises:
        ArticleError: There is no manifest there.
    """
    made = _manifest(maps)
    version = made["generator"].removeprefix("geomap ")
    return (
        "@software{geomap,\n"
        "  title = {geomap: from a folder of news articles to a map of where it happened},\n"
        "  author = {{The geomap authors}},\n"
        f"  version = {{{version}}},\n"
        f"  note = {{program {made['program'][:12]}, model {made['model'][:12]}, "
        f"gazetteer {made['gazetteer']}}},\n"
        "}"
    )


def _manifest(maps: Path) -> dict[str, Any]:
    made = read_manifest(maps)
    if made is None:
        raise ArticleError(f"{maps}: no {MANIFEST_NAME} there: run geomap build first")
    return made
