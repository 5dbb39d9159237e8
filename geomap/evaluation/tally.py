"""Tallies of predictions by the field's rules: which match, and how far off they are, in km."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import fmean, median
from typing import TYPE_CHECKING, NamedTuple

from geomap.evaluation.outlines import COUNTRY_CODES, lies_in
from geomap.geo import great_circle_km

if TYPE_CHECKING:
    from geomap.evaluation.corpora import GoldToponym
    from geomap.schema.location import Location

__all__ = ["NEAR_KM", "Tally", "Verdicts", "is_same_place", "match"]

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


def is_same_place(gold: GoldToponym, found: Location) -> bool:
    """Whether a prediction with coordinates means the place that was annotated.

    It does within 161 km; a country or first-level division also where the two have one GeoNames
    id, or the annotated point lies in its outline and no other kind of place was annotated.
    """
    if gold.point is None or found.latitude is None or found.longitude is None:
        return False
    if great_circle_km(gold.point, (found.latitude, found.longitude)) <= NEAR_KM:
        return True
    if gold.geonameid is not None and gold.geonameid == found.geonameid:
        return found.feature_code == "ADM1" or found.feature_code in COUNTRY_CODES
    is_open = gold.geonameid is None or gold.kind in COUNTRY_CODES or gold.kind == "ADM1"
    return is_open and lies_in(gold.point, found.feature_code, found.geonameid, found.country_code)


class Verdicts(NamedTuple):
    """Of each annotated name with coordinates, and of each such prediction, whether it is right.

    Attributes:
        of_gold: Whether each name was found, and at the same place.
        of_found: Whether each prediction is matched, and the same place.
    """

    of_gold: list[bool]
    of_found: list[bool]


@dataclass(slots=True)
class Tally:
    """Counts over articles, and the scores that follow from them.

    Attributes:
        articles: How many there are.
        gold: Annotated names with coordinates.
        found: Predictions with coordinates.
        kilometres: How far each matched prediction is from the annotated point.
        same: How many of those mean the same place, by identity or distance.
    """

    articles: int = 0
    gold: int = 0
    found: int = 0
    kilometres: list[float] = field(default_factory=list)
    same: int = 0

    def add(self, gold: Iterable[GoldToponym], locations: Iterable[Location]) -> Verdicts:
        """Count one article."""
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
        verdicts = Verdicts([False] * len(located_gold), [False] * len(placed))
        for number, other in pairs:
            self.kilometres.append(great_circle_km(located_gold[number][1], placed[other][1]))
            right = is_same_place(located_gold[number][0], placed[other][0])
            verdicts.of_gold[number] = verdicts.of_found[other] = right
            self.same += right
        return verdicts

    def merge(self, other: Tally) -> None:
        """Add another tally's counts."""
        self.articles += other.articles
        self.gold += other.gold
        self.found += other.found
        self.kilometres += other.kilometres
        self.same += other.same

    def scores(self) -> dict[str, float]:
        """Precision, recall and F1 of recognition; accuracy, distances and F1 of places."""
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
            "accuracy_same": ratio(self.same, matched),
            "f1_same": ratio(2 * self.same, self.found + self.gold),
        }
