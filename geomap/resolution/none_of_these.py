"""None of these: how likely the place that a name stands for is not in the gazetteer.

"The shooting took place in Roxbury, Boston" is in none of the Roxburys that a gazetteer without
quarters lists.  How the likeliest candidate fits what the text says beside the name, and how it
fits the rest of the article, tells; learned from annotated articles, and made-up ones, out of whose
candidates the right ones were taken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from geomap.exact import logistic
from geomap.gazetteer import NameKind
from geomap.models.ensemble import Trees
from geomap.models.features import FeatureSet
from geomap.recognition.apposition import Beside
from geomap.resolution.features import CANDIDATE_MEASURES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geomap.resolution.candidates import Candidates

    Floats = NDArray[np.float32]

    Chosen = tuple[Candidates, Floats, Sequence[int], Sequence[float]]
    """The candidates of an article, the measures of each in the resolver's last round, the number
    of the one chosen for each group, and how likely the place of each group lies at that."""

__all__ = ["NONE_MEASURES", "NoneOfThese", "none_measures", "ruled_out"]

_OF_BEST = (
    "weight", "kind", "fame", "fame_below_best", "bits", "candidates", "holder_level",
    "held_elsewhere", "described", "same_accents", "country_named", "division_named",
    "country_share", "division_share", "country_rivals", "near_50", "near_200", "nearest_km",
    "first_km", "holds_others", "mentions", "certainty", "words", "beside_km", "beside_how",
    "local_towns", "others", "listed_country", "listed_division", "listed_near",
)  # fmt: skip
"""What is asked of the candidate that was chosen, as the resolver's last round has it."""

NONE_MEASURES = FeatureSet((*_OF_BEST, "likely", "least_beside_km", "best_holder_level", "is_held"))
"""What is looked at of a name and its likeliest candidate."""


def none_measures(
    candidates: Candidates, rows: Floats, best: Sequence[int], likely: Sequence[float]
) -> Floats:
    """The measures of every group, a row for each.

    Args:
        candidates: The candidates of an article.
        rows: The measures of each in the resolver's last round.
        best: Number of the candidate chosen for each group.
        likely: How likely the place of each group lies at that.
    """
    measures = np.zeros((len(candidates.groups), len(NONE_MEASURES)), dtype=np.float32)
    chosen = rows[list(best)]
    columns: dict[str, Any] = {name: CANDIDATE_MEASURES.column(chosen, name) for name in _OF_BEST}
    columns["likely"] = np.array(likely)
    begins = candidates.begins
    columns["least_beside_km"] = np.minimum.reduceat(
        CANDIDATE_MEASURES.column(rows, "beside_km"), begins
    )
    columns["best_holder_level"] = np.maximum.reduceat(
        CANDIDATE_MEASURES.column(rows, "holder_level"), begins
    )
    columns["is_held"] = np.array([group.is_held for group in candidates.groups])
    NONE_MEASURES.fill(measures, columns)
    return measures


_FAR_KM = 161.0
_SURE = 0.9
"""How likely the gazetteer lacks a place where the text leaves no doubt of what it lies at."""


def ruled_out(candidates: Candidates, rows: Floats, best: Sequence[int]) -> NDArray[np.bool_]:
    """Groups of which the text itself says that none of the candidates is meant.

    "Moscow, a small Ayrshire village", "Dallas, near Forres", and "Turkey, Texas": a division that
    follows a name holds it, while two towns, or two divisions, could be a list, but for "in
    Roxbury, Boston".

    Args:
        candidates: The candidates of an article.
        rows: The measures of each in the resolver's last round.
        best: Number of the candidate chosen for each group.
    """
    least = np.minimum.reduceat(CANDIDATE_MEASURES.column(rows, "beside_km"), candidates.begins)
    told = np.zeros(len(candidates.groups), dtype=bool)
    for number, group in enumerate(candidates.groups):
        if _is_district_elsewhere(candidates, best, number):
            told[number] = True
            continue
        if group.beside < 0 or least[number] <= _FAR_KM:
            continue
        own = int(candidates.bits[best[number]]) & 31
        # "Paris, Texas, near Dallas": it is not the state that is near.
        other = int(candidates.bits[best[group.beside]]) & 31
        told[number] = (
            (group.beside_how in (Beside.PART, Beside.NEAR) and own not in (1, 2))
            or (group.beside_how == Beside.IN and other in (1, 2) and own not in (1, 2))
            or (
                group.beside_how == Beside.SITE
                and own not in (1, 2)
                and candidates.fame[best[number]] < _CITY_FAME
            )
            or (
                group.beside_how in (Beside.AT, Beside.COMMA)
                and other == 2
                and own != 2
                # "In Germany, Bayern beat ...": the first holds the second.
                and not (own == 1 and _is_of_country(candidates, best, number))
            )
            or (group.beside_how == Beside.AT and _is_quarter(candidates, best, number))
            or (
                group.beside_how == Beside.TOWARDS
                and own not in (1, 2)
                and _is_by(candidates, best, number)
            )
        )
    return told


_DISTRICT = 4
"""The bit of the classes that "the X and Y districts" calls for."""


def _is_district_elsewhere(candidates: Candidates, best: Sequence[int], group: int) -> bool:
    """Whether a little known name is called a district beside names of other countries only.

    "Fighters entered Bukavu. Shots were heard in the Ibanda and Kadutu districts": not Uganda's.
    """
    own = candidates.groups[group]
    is_known = candidates.fame[best[group]] >= _CITY_FAME
    if not own.described & _DISTRICT or own.holder >= 0 or is_known:
        return False
    country = int(candidates.country[best[group]])
    last = own.sentences[0][0] if len(own.sentences) == 1 else -1
    beside = {
        int(candidates.country[best[number]])
        for number, other in enumerate(candidates.groups)
        if number != group and any(0 <= last - sentence <= 1 for sentence, _ in other.sentences)
    }
    return bool(beside) and country not in beside


def _is_of_country(candidates: Candidates, best: Sequence[int], group: int) -> bool:
    """Whether what a country's name is put at lies in that country."""
    other = best[candidates.groups[group].beside]
    return int(candidates.country[other]) == int(candidates.country[best[group]])


_STATE_FAME, _WORLD_FAME = 6.0, 6.3
"""A country of a million people, a city of two millions and a capital are what their names mean,
but where the words beside them tell."""

_TOWN_FAME, _LESS_FAME = 5.5, 0.7
"""Cities of 300,000 people are told of by a direction from others far away; towns are so only from
cities five times as large that lie by."""


def _is_by(candidates: Candidates, best: Sequence[int], group: int) -> bool:
    """Whether "X, east of Y" tells of a town by a city: X is little known, Y better."""
    own = candidates.fame[best[group]]
    other = candidates.fame[best[candidates.groups[group].beside]]
    return bool(own < _TOWN_FAME and other - own >= _LESS_FAME)


_NO_COUNTRY = 0
"""The country of seas and of regions of several countries."""

_NO_QUARTER_FAME = 5.4

_CITY_FAME = 5.3
"""Cities of 200,000 people have quarters that news names."""


def _is_quarter(candidates: Candidates, best: Sequence[int], group: int) -> bool:
    """Whether "in X, Y" can only be a quarter of a city.

    It is if X is less known than Y, or a division, and not the one that Y lies in; a city of a
    quarter of a million is none ("in Indore, Kanpur and Delhi", "in Villavicencio, Ibagué").
    """
    own, city = best[group], best[candidates.groups[group].beside]
    if not candidates.bits[city] & 16 or candidates.fame[city] < _CITY_FAME:
        return False
    # "In Europe, London's exchange": what lies in no one country is no quarter.
    if candidates.bits[own] & 31 == 1 or candidates.country[own] == _NO_COUNTRY:
        return False
    if candidates.bits[own] & 31 == 2:
        return int(candidates.division[city]) != int(candidates.rows[own])
    return bool(candidates.fame[own] < min(candidates.fame[city], _NO_QUARTER_FAME))


class NoneOfThese:
    """Tells how likely the gazetteer lacks the place that a name stands for.

    Args:
        record: The model's record: ``trees``.
    """

    def __init__(self, record: Mapping[str, Any]) -> None:
        NONE_MEASURES.check(record, "names that the gazetteer lacks")
        self._trees = Trees.from_json(record["trees"])

    def probabilities(self, articles: Sequence[Chosen]) -> list[list[float]]:
        """How likely the gazetteer lacks the place of each group of each article.

        Args:
            articles: What was chosen in each.
        """
        measures = [none_measures(*chosen) for chosen in articles]
        scores = self._trees.score(np.concatenate(measures)).tolist()
        found: list[list[float]] = []
        begin = 0
        for candidates, rows, best, _ in articles:
            end = begin + len(best)
            found.append(self._of_one(scores[begin:end], candidates, rows, best))
            begin = end
        return found

    def _of_one(
        self, scores: list[float], candidates: Candidates, rows: Floats, best: Sequence[int]
    ) -> list[float]:
        """The same of one article, given the scores of the trees."""
        told = ruled_out(candidates, rows, best).tolist()
        bits, fame = candidates.bits[list(best)], candidates.fame[list(best)]
        is_state = ((bits & 31 == 1) & (fame >= _STATE_FAME)) | (fame >= _WORLD_FAME)
        is_state |= (bits & 32 > 0) & (fame >= _CITY_FAME)
        is_state &= candidates.kinds[list(best)] <= NameKind.ALIAS
        return [
            max(0.0 if is_known else logistic(score), _SURE if is_told else 0.0)
            for score, is_told, is_known in zip(scores, told, is_state.tolist(), strict=True)
        ]
