"""Annotated corpora: articles with the place names that people marked in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Any

from geomap.errors import CorpusError
from geomap.languages.base import stated_language
from geomap.text.tokenizer import squeeze

__all__ = ["GoldArticle", "GoldToponym", "read_corpus"]


@dataclass(frozen=True, slots=True)
class GoldToponym:
    """An annotated place name; ``latitude`` and ``longitude`` are None if not annotated."""

    start: int
    end: int
    phrase: str
    latitude: float | None
    longitude: float | None
    geonameid: int | None
    kind: str

    @property
    def point(self) -> tuple[float, float] | None:
        """Latitude and longitude, None if not annotated."""
        if self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An annotated article of a corpus; ``lang`` is empty if it does not state its language."""

    doc_id: str
    title: str
    text: str
    domain: str
    toponyms: tuple[GoldToponym, ...]
    lang: str = ""


def read_corpus(path: Path | str) -> Iterator[GoldArticle]:
    """Read annotated articles, one JSON object a line.

    Each has ``text`` and ``toponyms``, a list of objects with ``start`` and ``end`` (code points
    into the text), ``phrase``, ``lat`` and ``lon`` (degrees WGS84 or null); ``doc_id``,
    ``title``, ``domain``, ``lang``, ``geonameid`` and ``kind`` are optional.

    Raises:
        CorpusError: If the file cannot be read or a line is not of that form.
    """
    path = Path(path)
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _gold_article(line, path, number)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise CorpusError(f"{path}: cannot be read ({reason}): give a JSONL corpus") from error


def _gold_article(line: str, path: Path, number: int) -> GoldArticle:
    try:
        record: dict[str, Any] = json.loads(line)
        text = record["text"]
        if not isinstance(text, str):
            raise TypeError("its text is none")
        toponyms = tuple(
            GoldToponym(
                start=int(item["start"]),
                end=int(item["end"]),
                phrase=str(item.get("phrase") or text[item["start"] : item["end"]]),
                latitude=_degrees(item.get("lat")),
                longitude=_degrees(item.get("lon")),
                geonameid=int(item["geonameid"]) if item.get("geonameid") else None,
                kind=str(item.get("kind") or ""),
            )
            for item in record["toponyms"]
        )
        return GoldArticle(
            doc_id=str(record.get("doc_id") or f"{path.stem}-{number}"),
            title=str(record.get("title") or ""),
            text=text,
            domain=str(record.get("domain") or ""),
            toponyms=toponyms,
            lang=stated_language(str(record.get("lang") or "")),
        )
    except (
        *(ValueError, TypeError, KeyError, AttributeError),
        *(OverflowError, RecursionError),
    ) as error:
        reason = squeeze(str(error))[:160]
        raise CorpusError(
            f"{path}, line {number}: not an annotated article ({reason}): each line is a JSON "
            'object with "text" and "toponyms"'
        ) from error


def _degrees(value: object) -> float | None:
    """Degrees as a number of the JSON, None for none; raises ValueError if it is no number.

    One that is on no globe is set aside where it is told of (see `geomap.evaluation`).
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise ValueError(f"{str(value)[:20]!r} are no degrees")
    return float(value)
