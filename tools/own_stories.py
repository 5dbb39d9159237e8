"""The project's own stories as annotated articles: what they name, where it is, and which are held.

A story is a file ``corpus/en/GENRE/*.story`` (its form is in ``corpus/README.md``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from stories import is_of_held_half

from geomap.evaluation import GoldArticle
from geomap.evaluation.corpora import GoldToponym

__all__ = ["CORPUS", "read_stories"]

CORPUS = Path(__file__).resolve().parents[1] / "corpus"

_MARK = re.compile(r"\[([^][]+)\]\((\w+) (\w+)(?: org)?\)|\{([^{}]+)\}\((\w+)\)")


def read_stories(*, held: bool, corpus: Path = CORPUS) -> Iterator[GoldArticle]:
    """The stories as annotated articles, the title the first line of the text.

    Args:
        held: Whether those that are held for measuring, or the others.
        corpus: Where they lie.
    """
    for path in sorted(corpus.glob("en/*/*.story")):
        _, head, rest = path.read_text("utf-8").split("---\n", 2)
        body, _, tail = rest.rpartition("\n---\n")
        header = yaml.safe_load(head)
        if is_of_held_half(str(header["genre"]), str(header["country"])) != held:
            continue
        places = yaml.safe_load(tail)["places"] or {}
        text, names = _unmarked(f"{header['title']}\n\n{body.strip()}\n", places)
        publisher = str(header.get("publisher") or "")
        yield GoldArticle(path.stem, str(header["title"]), text, publisher, tuple(names))


def _unmarked(marked: str, places: dict[str, Any]) -> tuple[str, list[GoldToponym]]:
    """The text without its marks, and the names that were marked in it."""
    parts: list[str] = []
    names: list[GoldToponym] = []
    position = length = 0
    for mark in _MARK.finditer(marked):
        before, shown = marked[position : mark.start()], mark[1] or mark[4]
        length += len(before)
        if mark[1]:
            place = places.get(mark[2], {})
            latitude, longitude = place.get("point") or (None, None)
            names.append(
                GoldToponym(
                    length, length + len(shown), shown, latitude, longitude,
                    place.get("geonameid"), mark[3],
                )
            )  # fmt: skip
        parts += [before, shown]
        length += len(shown)
        position = mark.end()
    return "".join([*parts, marked[position:]]), names
