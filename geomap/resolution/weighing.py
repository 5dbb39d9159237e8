"""Weighing: how likely each candidate of each name is, by the trees and by what they do not know.

Several articles are weighed at a time, each by itself: what is worked out within the groups of
candidates, and by the trees, is worked out for all of them in one go.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from geomap.models.ensemble import Trees
from geomap.resolution.candidates import Candidates, Columns, Group, of_articles, softmax
from geomap.resolution.constraints import excluded_by, holder_levels, prior, said
from geomap.resolution.features import constants_of, measures_of
from geomap.resolution.namesakes import alike_in_list, outshone
from geomap.resolution.passages import hamlets, passage_support
from geomap.resolution.scenes import scene_support

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

__all__ = ["weigh"]

_FAME_WEIGHT = 0.3
"""Power of the prior that the trees' probabilities are multiplied by.

In cross-validation (LGL) accuracy was .891 without, .894 at 0.15, .891 here, .887 at 0.5.
"""

_SCENE_WEIGHT = 2.5
"""What speaks for a candidate that lies where the clause is set ("In Tanzania, ..."), in the logits
of the trees."""

_PASSAGE_WEIGHT = 8.0
"""The same for one that is nearer to the names beside its own than to all of the article.

F1@161 of the corpora that the trees have learned from is with it as without (LGL .801, .799); that
of our own held stories rises from .898 to .901, and falls again from 14 on.
"""

_HAMLET_COST = 2.0
"""What speaks against a hamlet of a large city's name, likewise."""

_NAMESAKE_COST = 4.0
"""The same against a small place of a city's name, in an article that is not about its division.

None of LGL's, GeoWebNews's and GeoVirus's places changes by it, nor by the next.
"""

_LIST_WEIGHT = 2.0
"""What speaks for a state, or a country, where it is listed with such ("Ohio and Georgia")."""


def weigh(
    many: Sequence[list[Group]], columns: Columns, rounds: Sequence[Trees]
) -> list[tuple[Candidates, Floats, Floats]]:
    """Of each article the candidates, their probabilities, and the measures that gave them.

    Args:
        many: The groups of each article.
        columns: The columns of the places.
        rounds: The trees of each round.
    """
    candidates, parts = of_articles(many, columns)
    levels = [holder_levels(one) for _, one in parts]
    told = [said(one, *own) for (_, one), own in zip(parts, levels, strict=True)]
    held, holding, beside, elsewhere = map(np.concatenate, zip(*told, strict=True))
    ruled_out = excluded_by(candidates, (held, holding, beside, elsewhere))
    weight = fame = prior(candidates, ruled_out)
    level = np.concatenate([own for own, _ in levels])
    same, known = constants_of(candidates, parts, fame, (level, elsewhere))
    rows = measures_of(candidates, parts, weight, same, known)
    for number, trees in enumerate(rounds):
        if number:
            rows = measures_of(candidates, parts, weight, same, known)
        weight = softmax(trees.score(rows), candidates, ruled_out)
    # The trees know local papers best; a little of the fame keeps Paris in France elsewhere.
    likely, known_well = weight.astype(np.float64), fame.astype(np.float64)
    scores = np.log(np.maximum(likely, 1e-9)) + _FAME_WEIGHT * np.log(np.maximum(known_well, 1e-6))
    of_hamlets = np.where(hamlets(candidates), _HAMLET_COST, 0.0)
    for part, one in parts:
        own = scores[part]
        own += _SCENE_WEIGHT * scene_support(one, weight[part])
        own += _PASSAGE_WEIGHT * passage_support(one, weight[part])
        own -= of_hamlets[part]
        own -= _NAMESAKE_COST * outshone(one, weight[part])
        own += _LIST_WEIGHT * alike_in_list(one, weight[part])
    weight = softmax(scores, candidates, ruled_out)
    return [(one, weight[part], rows[part]) for part, one in parts]
