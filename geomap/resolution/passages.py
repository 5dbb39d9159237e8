"""Passages: what the names told right beside a name say of its place, beyond the whole article.

An article of many parts, a round-up of sports or floods, names Seattle in one of them, and Hobart
in another, between Sydney and Queensland.  To the article as a whole Hobart in Washington is near;
to the passage it is not.  So what counts is how much nearer a candidate is to the names of its
passage than to all of them: nothing where the article is about one place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from geomap.gazetteer import NameKind
from geomap.geo import squared_chord_of, squared_chords

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from geomap.resolution.candidates import Candidates, Group

    Floats = NDArray[np.float32]
    Exact = NDArray[np.float64]

__all__ = ["hamlets", "passage_support"]

_LIKELY = 0.02
"""Candidates that are less likely are no company, and are not weighed."""

_SURE = 0.98
"""A place that is so likely is not weighed again."""

_BY = squared_chord_of(100.0)

_SAME_COUNTRY, _SAME_DIVISION = 0.3, 0.6
"""How near a place of the same country counts as, and one of the same first-level division; 1 is a
place within 100 km."""

_MOST_SENTENCES = 4
"""Names of sentences farther off are not of the passage."""

_OTHER_PARAGRAPH = 0.4
"""What a name in another paragraph weighs."""


def passage_support(candidates: Candidates, weight: Floats) -> Exact:
    """How much nearer each candidate is to the names beside its own than to all, from -1 to 1.

    Args:
        candidates: The candidates of an article.
        weight: How likely each is, within its group.
    """
    support = np.zeros(len(candidates.rows))
    groups = candidates.groups
    likely = np.flatnonzero(weight > _LIKELY)
    owners = candidates.group[likely]
    strength = weight[likely].astype(np.float64)
    for number, group in enumerate(groups):
        part = candidates.of_group(number)
        if not group.sentences or weight[part].max() >= _SURE:
            continue
        beside = np.array([_closeness(group, other) for other in groups])
        if not beside.any():
            continue
        alike = np.array([g.toponym.key == group.toponym.key or not g.sentences for g in groups])
        every = np.where(alike, 0.0, 1.0)
        beside[alike] = 0.0
        near = _nearness(candidates, part, likely)
        passage, article = (
            _mean(near, strength * of_group[owners], of_group.sum()) for of_group in (beside, every)
        )
        mass = beside.sum()
        support[part] = (passage - article) * (mass / (mass + 1.0))
    return support


_HAMLET, _METROPOLIS = 3.5, 5.7
"""Settlements of 3,000 people, and cities of half a million."""


def hamlets(candidates: Candidates) -> NDArray[np.bool_]:
    """Which candidates are small settlements of a country that has a large city of their name.

    Who reads of Monterrey in a story from Chiapas does not think of the six hamlets there.
    """
    found = np.zeros(len(candidates.rows), dtype=bool)
    for number, group in enumerate(candidates.groups):
        part = candidates.of_group(number)
        fame, country = candidates.fame[part], candidates.country[part]
        is_large = (fame >= _METROPOLIS) & (candidates.kinds[part] <= NameKind.ALIAS)
        if is_large.any() and group.holder < 0 and group.beside < 0:
            found[part] = (fame <= _HAMLET) & np.isin(country, country[is_large])
    return found


def _closeness(group: Group, other: Group) -> float:
    """How close in the text two groups are: 1 in one sentence, 0 beyond a few sentences."""
    best = 0.0
    for sentence, paragraph in group.sentences:
        for its_sentence, its_paragraph in other.sentences:
            apart = abs(sentence - its_sentence)
            if apart <= _MOST_SENTENCES:
                same = 1.0 if paragraph == its_paragraph else _OTHER_PARAGRAPH
                best = max(best, same / (1 + apart))
    return best


def _nearness(candidates: Candidates, part: slice, others: NDArray[np.int64]) -> Exact:
    """How near other candidates are to those of a group, others down, its own across, 0 to 1."""
    countries, divisions = candidates.country, candidates.division
    same_country = (countries[others][:, None] == countries[part]) & (countries[part] > 0)
    # A division lies in itself, as its towns do.
    own, theirs = (
        np.where(candidates.bits[of] & 31 == 2, candidates.rows[of], divisions[of])
        for of in (part, others)
    )
    same_division = (theirs[:, None] == own) & (own >= 0)
    vectors = candidates.vectors
    is_by = squared_chords(vectors[others][:, None], vectors[part]) <= _BY
    is_local = candidates.bits & 3 == 0
    is_by &= is_local[others][:, None] & is_local[part]
    near = np.where(same_country, _SAME_COUNTRY, 0.0)
    near = np.where(same_division, _SAME_DIVISION, near)
    return np.where(is_by, 1.0, near)


def _mean(near: Exact, strength: Exact, total: float) -> Exact:
    """The mean nearness of the names, each weighed; down the rows, one after the other."""
    mean: Exact = (near * strength[:, None]).sum(axis=0) / max(total, 1e-9)
    return mean
