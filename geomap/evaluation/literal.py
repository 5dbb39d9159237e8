"""Recognition of the places themselves, in corpora that tell them from what is named after them.

The kinds are those of GeoWebNews (Gritta, Pilehvar and Collier 2019): in "a shop in Berlin" the
place is named literally, in "Moscow said" and "Russian police" something is named by a place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from geomap.evaluation.events import overlap

if TYPE_CHECKING:
    from geomap.evaluation.corpora import GoldToponym
    from geomap.schema.location import Location

__all__ = ["ASSOCIATIVE", "LITERAL", "LiteralTally"]

LITERAL = frozenset({"Literal", "Literal_Modifier", "Mixed", "Coercion", "Embedded_Literal"})
"""Kinds that name the place itself."""

ASSOCIATIVE = frozenset(
    {"Metonymic", "Non_Literal_Modifier", "Embedded_Non_Lit", "Demonym", "Language"}
)
"""Kinds that name something by a place.

A homonym ("Paris Hilton") is of none of these: to take it for a place is a mistake.  Neither are
the corpus's expressions ("the village") and its ``Non_Toponym``, which name no place.
"""


@dataclass(slots=True)
class LiteralTally:
    """Counts of literal names found, by spans that overlap.

    A prediction is right if it shares a character with a literal name.  If it only shares one
    with an associative name it is set aside: geomap finds these on purpose, and tells them apart
    by role.  Any other prediction is wrong.  Predictions count with or without coordinates, as
    this is about recognition alone.

    Attributes:
        gold: Literal names.
        recalled: Those that some prediction overlaps.
        right: Predictions that overlap a literal name.
        wrong: Predictions that overlap neither a literal nor an associative one.
    """

    gold: int = 0
    recalled: int = 0
    right: int = 0
    wrong: int = 0

    def add(self, gold: Iterable[GoldToponym], locations: Iterable[Location]) -> None:
        """Count one article."""
        gold = list(gold)
        literal = [(g.start, g.end) for g in gold if g.kind in LITERAL]
        associative = [(g.start, g.end) for g in gold if g.kind in ASSOCIATIVE]
        found = [(p.start, p.end) for p in locations]
        self.gold += len(literal)
        self.recalled += sum(overlap(span, found) for span in literal)
        for span in found:
            if overlap(span, literal):
                self.right += 1
            elif not overlap(span, associative):
                self.wrong += 1

    def merge(self, other: LiteralTally) -> None:
        """Add another tally's counts, unless it is of a corpus without literal kinds."""
        if other.gold:
            self.gold += other.gold
            self.recalled += other.recalled
            self.right += other.right
            self.wrong += other.wrong

    def scores(self) -> dict[str, float]:
        """Precision, recall and F1; NaN where the corpus has no literal kinds."""
        if not self.gold:
            missing = float("nan")
            return dict.fromkeys(("literal_precision", "literal_recall", "literal_f1"), missing)
        found = self.right + self.wrong
        precision = self.right / found if found else 0.0
        recall = self.recalled / self.gold
        both = precision + recall
        return {
            "literal_precision": precision,
            "literal_recall": recall,
            "literal_f1": 2 * precision * recall / both if both else 0.0,
        }
