"""Score locations against annotated articles.

The rule is that of the comparisons in the field (EUPEG; Wang and Hu 2019): a predicted mention
matches a gold one if both have the same text, case aside, and their centres lie under 10
characters apart; only gold with coordinates counts, and only predictions with coordinates.
Distances are great circles in km; 161 km are the customary 100 miles.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean, median
from typing import TYPE_CHECKING, Any

from geomap.errors import CorpusError

if TYPE_CHECKING:
    import pandas as pd

    from geomap.articles import Article
    from geomap.locations import Location

__all__ = ["GoldArticle", "GoldToponym", "Tally", "evaluate", "match", "read_corpus"]

NEAR_KM = 161.0
CENTRE_CHARACTERS = 10


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


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An annotated article of a corpus."""

    doc_id: str
    title: str
    text: str
    domain: str
    toponyms: tuple[GoldToponym, ...]


def read_corpus(path: Path | str) -> Iterator[GoldArticle]:
    """Read annotated articles, one JSON object a line.

    Each has ``text`` and ``toponyms``, a list of objects with ``start`` and ``end`` (code points
    into the text), ``phrase``, ``lat`` and ``lon`` (degrees WGS84 or null); ``doc_id``,
    ``title``, ``domain``, ``geonameid`` and ``kind`` are optional.

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
        toponyms = tuple(
            GoldToponym(
                start=int(item["start"]),
                end=int(item["end"]),
                phrase=str(item.get("phrase") or text[item["start"] : item["end"]]),
                latitude=None if item.get("lat") is None else float(item["lat"]),
                longitude=None if item.get("lon") is None else float(item["lon"]),
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
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise CorpusError(
            f"{path}, line {number}: not an annotated article ({error}): each line is a JSON "
            'object with "text" and "toponyms"'
        ) from error


def match(
    gold: Sequence[tuple[int, int, str]], found: Sequence[tuple[int, int, str]]
) -> list[tuple[int, int]]:
    """Pair gold with found spans, each at most once, the nearest first.

    Args:
        gold: Start, end and text of each gold span.
        found: The same of each found span.

    Returns:
        Pairs of numbers into ``gold`` and ``found``.
    """
    by_text: dict[str, list[int]] = {}
    for number, (_, _, text) in enumerate(found):
        by_text.setdefault(text.casefold(), []).append(number)
    pairs = []
    for number, (start, end, text) in enumerate(gold):
        for other in by_text.get(text.casefold(), ()):
            apart = abs((start + end) - (found[other][0] + found[other][1])) / 2
            if apart < CENTRE_CHARACTERS:
                pairs.append((apart, number, other))
    pairs.sort()
    gold_taken: set[int] = set()
    found_taken: set[int] = set()
    matched = []
    for _, number, other in pairs:
        if number not in gold_taken and other not in found_taken:
            gold_taken.add(number)
            found_taken.add(other)
            matched.append((number, other))
    return matched


@dataclass(slots=True)
class Tally:
    """Counts over articles, and the scores that follow from them."""

    articles: int = 0
    gold: int = 0
    found: int = 0
    kilometres: list[float] = field(default_factory=list)

    def add(self, gold: Iterable[GoldToponym], locations: Iterable[Location]) -> None:
        """Count one article."""
        from geopy.distance import great_circle

        located_gold = [g for g in gold if g.latitude is not None and g.longitude is not None]
        placed = [p for p in locations if p.latitude is not None and p.longitude is not None]
        pairs = match(
            [(g.start, g.end, g.phrase) for g in located_gold],
            [(p.start, p.end, p.mention) for p in placed],
        )
        self.articles += 1
        self.gold += len(located_gold)
        self.found += len(placed)
        for number, other in pairs:
            g, p = located_gold[number], placed[other]
            self.kilometres.append(
                great_circle((g.latitude, g.longitude), (p.latitude, p.longitude)).km
            )

    def merge(self, other: Tally) -> None:
        """Add another tally's counts."""
        self.articles += other.articles
        self.gold += other.gold
        self.found += other.found
        self.kilometres += other.kilometres

    def scores(self) -> dict[str, float]:
        """Precision, recall and F1 of recognition, accuracy and distances, F1@161."""
        matched = len(self.kilometres)
        near = sum(km <= NEAR_KM for km in self.kilometres)

        def ratio(part: float, whole: float) -> float:
            return part / whole if whole else 0.0

        return {
            "articles": self.articles,
            "gold": self.gold,
            "found": self.found,
            "precision": ratio(matched, self.found),
            "recall": ratio(matched, self.gold),
            "f1": ratio(2 * matched, self.found + self.gold),
            "accuracy_161": ratio(near, matched),
            "median_km": median(self.kilometres) if matched else float("nan"),
            "mean_km": fmean(self.kilometres) if matched else float("nan"),
            "f1_161": ratio(2 * near, self.found + self.gold),
        }


def evaluate(
    paths: Sequence[Path | str],
    *,
    locate: Callable[[Article], list[Location]] | None = None,
    progress: Callable[[int], None] = lambda articles: None,
) -> pd.DataFrame:
    """Score geomap on annotated corpora.

    Args:
        paths: JSONL files (see :func:`read_corpus`).
        locate: From an article to its locations; the shipped geoparser by default.
        progress: Called with 1 after each article.

    Returns:
        One row a file and, if there are several, one for all: ``corpus``, ``articles``,
        ``gold``, ``found``, ``precision``, ``recall``, ``f1`` (of recognition),
        ``accuracy_161`` (of the matched, within 161 km), ``median_km``, ``mean_km``,
        ``f1_161`` (found and within 161 km).

    Raises:
        CorpusError: If a file is not a corpus, or holds no article.
        GazetteerError: If the gazetteer cannot be opened.
    """
    import pandas as pd

    from geomap.articles import Article

    if locate is None:
        from geomap.geoparser import Geoparser

        locate = Geoparser().parse
    rows = []
    overall = Tally()
    for path in paths:
        tally = Tally()
        for gold in read_corpus(path):
            article = Article(article=gold.doc_id, text=gold.text, source=gold.domain)
            tally.add(gold.toponyms, locate(article))
            progress(1)
        if not tally.articles:
            raise CorpusError(f"{path}: is empty: give annotated articles, one JSON object a line")
        overall.merge(tally)
        rows.append({"corpus": Path(path).stem, **tally.scores()})
    if len(rows) != 1:
        rows.append({"corpus": "all", **overall.scores()})
    return pd.DataFrame(rows)
