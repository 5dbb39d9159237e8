"""The rule of the field's comparisons: which predictions match, and how far off they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import fmean, median
from typing import TYPE_CHECKING

from geomap.geo import great_circle_km

if TYPE_CHECKING:
    from geomap.evaluation.corpora import GoldToponym
    from geomap.schema.location import Location

__all__ = ["NEAR_KM", "Tally", "match"]

NEAR_KM = 161.0
"""100 miles: within it a place counts as right, by custom of the field."""

CENTRE_CHARACTERS = 10


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

    def add(self, gold: Iterable[GoldToponym], locations: Iterable[Location]) -> list[bool]:
        """Count one article.

        Returns:
            Of each location with coordinates, whether it is right: matched, and within 161 km.
        """
        located_gold = [(g, point) for g in gold if (point := g.point) is not None]
        placed = [
            (p, (p.latitude, p.longitude))
            for p in locations
            if p.latitude is not None and p.longitude is not None
        ]
        pairs = match(
            [(g.start, g.end, g.phrase) for g, _ in located_gold],
            [(p.start, p.end, p.mention) for p, _ in placed],
        )
        self.articles += 1
        self.gold += len(located_gold)
        self.found += len(placed)
        right = [False] * len(placed)
        for number, other in pairs:
            km = great_circle_km(located_gold[number][1], placed[other][1])
            self.kilometres.append(km)
            right[other] = km <= NEAR_KM
        return right

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
