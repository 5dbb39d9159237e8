"""Names that the gazetteer does not list, put at the place that the article names beside them.

"The village of Verkhnyaya Mostovka" is in no gazetteer, but the story says that it is near Perm, or
names no other town.  Which of the article's places such a name lies at, or near, is learned from
the names of the annotated articles that the gazetteer lacks: from what stands between the two, how
often and where else the place is named, and what the name itself says.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import numpy as np

from geomap.exact import logistic, magnitude
from geomap.geo import squared_chords, unit_vectors
from geomap.languages.base import Language
from geomap.models.calibration import Calibration
from geomap.models.ensemble import Trees, model_of
from geomap.models.features import FeatureSet
from geomap.models.thresholds import THRESHOLDS
from geomap.resolution.resolver import SAME_SPOT, Resolved
from geomap.resolution.stated_distance import FAR_KM, stated_km

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geomap.gazetteer import Gazetteer, Place
    from geomap.recognition.recogniser import Mention
    from geomap.text.tokenizer import Words

__all__ = [
    "NEARBY",
    "NEAR_MEASURES",
    "NearestPlace",
    "SeenPlace",
    "near_measures",
    "nearest_place",
    "put_from",
    "seen_places",
    "why_there",
]

NEARBY = "nearby"
"""What the column ``provenance`` says of a name that is put at a place named beside it."""

NEAR_MEASURES = FeatureSet((
    "inside", "after", "before", "linked", "sentences", "closer_towns", "mentions", "share", "town",
    "country", "fame", "certainty", "near_share", "country_share", "kind", "places", "towns",
))  # fmt: skip
"""What is looked at of a name and a place that it may lie at, in order."""

_FAR = 60
"""Words, or sentences, apart at which two names have nothing to do with each other."""

_CLOSE = 3
"""A name is put in another one by so many words between them at most."""


_first: Callable[[tuple[int, int]], int] = itemgetter(0)
_last: Callable[[tuple[int, int]], int] = itemgetter(1)


@dataclass(slots=True)
class SeenPlace:
    """A place that an article names, which names that nobody knows may lie at.

    Attributes:
        place: The place.
        spots: Numbers of the first and last word of each of its mentions, in order; none if it is
            only the publisher's.
        certainty: How likely it is that the article means this place.
    """

    place: Place
    spots: list[tuple[int, int]]
    certainty: float = 1.0

    def is_at(self, first: int, last: int) -> bool:
        """Whether one of its mentions lies in a stretch of words, or around it."""
        number = bisect_right(self.spots, last, key=_first)
        return number > 0 and first <= self.spots[number - 1][1]

    def is_in(self, sentence: int, words: Words) -> bool:
        """Whether one of its mentions stands in a sentence."""
        sentences = words.sentences
        number = bisect_left(self.spots, sentence, key=lambda spot: sentences[spot[0]])
        return number < len(self.spots) and sentences[self.spots[number][0]] == sentence


def seen_places(
    mentions: Sequence[Mention], resolved: Resolved, gazetteer: Gazetteer
) -> list[SeenPlace]:
    """The places of an article, once each, as it was resolved.

    Args:
        mentions: Its mentions.
        resolved: What their groups were resolved to.
        gazetteer: The gazetteer whose rows the candidates are.
    """
    seen: dict[int, SeenPlace] = {}
    for number, group in enumerate(resolved.candidates.groups):
        if resolved.is_lacking(number):
            continue
        row = int(resolved.candidates.rows[resolved.best[number]])
        certainty = group.certainty * resolved.probabilities[number]
        spots = [(mentions[n].span.first, mentions[n].span.last) for n in group.mentions]
        known = seen.get(row)
        if known is None:
            seen[row] = SeenPlace(gazetteer.place(row), spots, certainty)
        else:
            known.spots = sorted(known.spots + spots)
            known.certainty = max(known.certainty, certainty)
    return list(seen.values())


def near_measures(
    name: tuple[int, int], places: Sequence[SeenPlace], words: Words
) -> list[list[float]]:
    """The measures of a name and each place that it may lie at, ``NEAR_MEASURES`` in order.

    Args:
        name: Numbers of its first and last word.
        places: The article's places.
        words: The article's words.
    """
    first, last = name
    keys, sentences = words.keys, words.sentences
    counts, near = _counted(
        tuple((seen.place.latitude, seen.place.longitude, len(seen.spots)) for seen in places)
    )
    total = max(int(counts.sum()), 1)
    countries = [seen.place.country_code for seen in places]
    of_country: dict[str, float] = {}
    for country, count in zip(countries, counts.tolist(), strict=True):
        of_country[country] = of_country.get(country, 0.0) + count
    apart = [_words_apart(first, last, seen) for seen in places]
    is_town = [seen.place.feature_class == "P" for seen in places]
    town_gaps = sorted(min(gap) for gap, town in zip(apart, is_town, strict=True) if town)
    kind = float(words.language.organisation_kinds.get(keys[last], 0))
    rows = []
    for number, seen in enumerate(places):
        before, after = apart[number]
        beyond = bisect_left(seen.spots, first, key=_first)
        nearest = seen.spots[max(beyond - 1, 0) : beyond + 1]
        away = min((abs(sentences[at] - sentences[first]) for at, _ in nearest), default=_FAR)
        rows.append(
            NEAR_MEASURES.row(
                {
                    "inside": seen.certainty if seen.is_at(first, last) else 0.0,
                    "after": float(after),
                    "before": float(before),
                    "linked": float(after <= _CLOSE and _is_linked(words, last, last + 1 + after)),
                    "sentences": float(min(away, _FAR)),
                    "closer_towns": float(bisect_left(town_gaps, min(before, after))),
                    "mentions": float(counts[number]),
                    "share": float(counts[number]) / total,
                    "town": float(is_town[number]),
                    "country": float(seen.place.feature_code.startswith("PCL")),
                    "fame": magnitude(seen.place.population),
                    "certainty": seen.certainty,
                    "near_share": float(near[number]),
                    "country_share": of_country[countries[number]] / total,
                    "kind": kind,
                    "places": float(len(places)),
                    "towns": float(len(town_gaps)),
                }
            )
        )
    return rows


@lru_cache(maxsize=8)
def _counted(
    told: tuple[tuple[float, float, int], ...],
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Mentions of each place, and the share of those of the others that lie near it.

    Args:
        told: Latitude, longitude and number of mentions of each; the same for all names.
    """
    counts = np.array([count for _, _, count in told])
    vectors = unit_vectors(np.array([t[0] for t in told]), np.array([t[1] for t in told]))
    around = [
        # Some rows at a time, so that memory stays bounded.
        np.where(squared_chords(some[:, None], vectors) <= SAME_SPOT, counts, 0).sum(axis=1)
        for some in np.array_split(vectors, 1 + len(vectors) // _ROWS)
    ]
    near = (np.concatenate(around) - counts) / max(int(counts.sum()), 1)
    return counts, near


_ROWS = 256


def _words_apart(first: int, last: int, seen: SeenPlace) -> tuple[int, int]:
    """Words between the name and the nearest mention before it, and the nearest one after it."""
    ended = bisect_left(seen.spots, first, key=_last)
    beyond = bisect_right(seen.spots, last, key=_first)
    before = first - 1 - seen.spots[ended - 1][1] if ended else _FAR
    after = seen.spots[beyond][0] - last - 1 if beyond < len(seen.spots) else _FAR
    return min(before, _FAR), min(after, _FAR)


def _is_linked(words: Words, last: int, following: int) -> bool:
    """Whether a name is put in the one after it: "X in Y", "X, Y", "X (Y"."""
    if words.sentences[following] != words.sentences[last]:
        return False
    between = words.keys[last + 1 : following]
    if not between:
        return words.gaps[last].strip() in (",", "(")
    return between[-1] in words.language.text.place_prepositions


def put_from(name: tuple[int, int], words: Words) -> float:
    """The confidence from which a name is put at a place named beside it.

    Args:
        name: Numbers of its first and last word.
        words: The article's words.
    """
    is_organisation = words.language.organisation_kinds.get(words.keys[name[1]], 0) > 0
    return THRESHOLDS.put_organisation if is_organisation else THRESHOLDS.put_beside


def why_there(name: tuple[int, int], seen: SeenPlace, words: Words) -> str:
    """Why a name is put at a place, in plain words.

    Args:
        name: Numbers of its first and last word.
        seen: The place.
        words: The article's words.
    """
    first, last = name
    at = f"put at {seen.place.full_name}"
    if not seen.spots:
        return f"{at}, where the publisher is"
    if seen.is_at(first, last):
        return f"{at}, which is a part of the name"
    _, after = _words_apart(first, last, seen)
    if after <= _CLOSE and _is_linked(words, last, last + 1 + after):
        return f"{at}, which follows it"
    sentence = words.sentences[first]
    if seen.is_in(sentence, words):
        return f"{at}, which its sentence names"
    return f"{at}, which the article names elsewhere"


class NearestPlace:
    """Chooses the place that a name lies at.

    Args:
        record: The model's record: ``trees``, whose score is the higher the nearer a place is;
            ``nearness``, constant and weight of the curve from that score to how likely it is
            within 161 km; and ``confidence``, the weights of its curve.
    """

    def __init__(self, record: Mapping[str, Any]) -> None:
        NEAR_MEASURES.check(record, "names put nearby")
        self._trees = Trees.from_json(record["trees"])
        self._constant, self._weight = record["nearness"]
        self._calibration = Calibration(record["confidence"])

    def choose(
        self, name: tuple[int, int], places: Sequence[SeenPlace], words: Words
    ) -> tuple[int, float]:
        """Number of the place that a name likeliest lies at, and how likely within 161 km of it.

        Args:
            name: Numbers of its first and last word.
            places: The article's places, at least one.
            words: The article's words.
        """
        rows = np.array(near_measures(name, places, words), dtype=np.float32)
        # What the text says is far away is not what the name lies at.
        near = [
            number
            for number, seen in enumerate(places)
            if (km := stated_km(name, seen.spots, words)) is None or km < FAR_KM
        ]
        if not near:
            return 0, 0.0
        number, score = self.best(rows[near])
        return near[number], logistic(self._constant + self._weight * score)

    def best(self, rows: NDArray[np.float32]) -> tuple[int, float]:
        """Number of the row that the trees give the highest score, and the score.

        Args:
            rows: The measures of each place.
        """
        scores = self._trees.score(rows)
        number = int(np.argmax(scores))
        return number, float(scores[number])

    def confidence(self, recognised: float, nearness: float) -> float:
        """Probability that a name is a place's and lies within 161 km of the place chosen.

        Args:
            recognised: How likely the name is a place's.
            nearness: How likely it lies there if it is.
        """
        return self._calibration.confidence(recognised, nearness)


@cache
def nearest_place(language: Language) -> NearestPlace:
    """The model of a language."""
    return NearestPlace(model_of(language, "nearby"))
