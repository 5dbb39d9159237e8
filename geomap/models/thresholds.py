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
        placed: Of a mention's confidence, to be placed: of places that are less sure, on texts
            that the models had not seen, fewer than one in four were right
            (``docs/accuracy.md``).
        put_beside: Of the confidence of a name that is put at a place named beside it.  A point
            that is not the place's own asks for more than one that is: at .33, as for those,
            F1@161 in cross-validation was lower by .004 on LGL and .005 on GeoVirus (on
            GeoWebNews higher by .004), and in the seeds a range in California lay in Costa Rica.
        lacking: Of a known name, that the gazetteer lacks the place that it stands for here: more
            likely than not.
    """

    recognised: float = 0.42
    placed: float = 0.33
    put_beside: float = 0.6
    lacking: float = 0.5


THRESHOLDS = Thresholds()
