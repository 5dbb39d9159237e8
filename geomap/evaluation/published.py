"""What other systems reached, to be set beside geomap's own figures.

The figures and where each is from are data: ``geomap/data/published.json``.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

from geomap import resources

__all__ = ["corpus_of", "published_rows", "published_sources"]


@lru_cache(maxsize=1)
def _published() -> dict[str, Any]:
    record: dict[str, Any] = json.loads(resources.text("published.json"))
    return record


def corpus_of(name: str) -> str:
    """The known corpus that a file's name begins with, or the name itself without its marks.

    ``LGL``, ``lgl`` and ``lgl-heldout`` are all ``lgl``; ``tr_news`` is ``trnews`` and ``gwn``
    is ``geowebnews``.
    """
    parts = re.findall(r"[^\W_]+", name.casefold())
    for count in range(1, len(parts) + 1):
        begin = "".join(parts[:count])
        for corpus, about in _published()["corpora"].items():
            if begin in about["aliases"]:
                return str(corpus)
    return "".join(parts)


def published_rows(name: str) -> list[dict[str, Any]]:
    """The published figures for a corpus.

    Args:
        name: The corpus's name, or that of its file.

    Returns:
        One record a system, with ``system`` and those of the columns of
        :func:`geomap.evaluation.evaluate` that were published; none for an unknown corpus.
    """
    corpus = corpus_of(name)
    return [
        {"system": record["system"], **record["figures"][corpus]}
        for record in _published()["systems"]
        if corpus in record["figures"]
    ]


def published_sources(name: str) -> list[str]:
    """Where the published figures for a corpus are from, one text a source."""
    corpus = corpus_of(name)
    used = {
        source
        for record in _published()["systems"]
        if corpus in record["figures"]
        for source in record["sources"]
    }
    return [text for source, text in _published()["sources"].items() if source in used]
