"""The probabilities from which on geomap tells of something, together, with why they are so."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["THRESHOLDS", "Thresholds"]


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Least probabilities.

    Attributes:
        recognised: Of a span, that it names a place.  In cross-validation F1 of the names that
            the gazetteer has changes by .004 at most from .38 to .46, on each corpus.
        placed: Of a mention's confidence, to be placed.  In cross-validation F1@161 changes by
            .003 at most from .33 to .5 on each corpus: own stories .831 to .829, LGL .797 to
            .801, GeoWebNews .777 throughout.
        put_beside: Of the confidence of a name that is put at a place named beside it.  Out of
            fold, of those in our own stories that are between .3 and .5 sure 57 of 98 are right,
            and of GeoWebNews's three of seven; of LGL's one in 31, since schools, parks and
            churches that are rightly put into their towns have no coordinates there.  F1@161 of
            GeoWebNews is .797 at .3, .798 at .45, .796 at .5, LGL's .792, .796, .801.
        put_organisation: The same of a name that ends in a kind of organisation ("Drayton Hall
            Elementary School"), which news names more often for what it did.
        lacking: Of a known name, that the gazetteer lacks the place that it stands for here: more
            likely than not.
    """

    recognised: float = 0.42
    placed: float = 0.4
    put_beside: float = 0.5
    put_organisation: float = 0.7
    lacking: float = 0.5


THRESHOLDS = Thresholds()
