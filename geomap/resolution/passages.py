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
"""Candidates that are less likely are no company."""

_WEIGHED = 0.002
"""Candidates of a name that are less likely count as the least near of the others."""

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
    if len({group.toponym.key for group in groups}) < 2:  # no other name is beside any
        return support
    stands = np.array([place for g in groups for place in g.sentences], dtype=np.int64)
    if not len(stands):
        return support
    owners = np.repeat(np.arange(len(groups)), [len(g.sentences) for g in groups])
    begins = np.flatnonzero(np.diff(owners, prepend=-1))
    likely = np.flatnonzero(weight > _LIKELY)
    strength = weight[likely].astype(np.float64)
    of_likely = candidates.group[likely]
    best = np.maximum.reduceat(weight, candidates.begins)
    for number in np.flatnonzero(best < _SURE).tolist():
        group, part = groups[number], candidates.of_group(number)
        live = part.start + np.flatnonzero(weight[part] > _WEIGHED)
        if not group.sentences or _are_one_spot(candidates, live):
            continue
        every, beside = np.zeros(len(groups)), np.zeros(len(groups))
        every[owners[begins]] = 1.0
        beside[owners[begins]] = np.maximum.reduceat(_closeness(group, stands), begins)
        alike = [n for n, other in enumerate(groups) if other.toponym.key == group.toponym.key]
        every[alike], beside[alike] = 0.0, 0.0
        mass = beside.sum()
        if not mass:
            continue
        near = _nearness(candidates, live, likely)
        passage, article = (
            _mean(near, strength * of_group[of_likely], of_group.sum())
            for of_group in (beside, every)
        )
        told = (passage - article) * (mass / (mass + 1.0))
        support[part] = told.min()
        support[live] = told
    return support


def _are_one_spot(candidates: Candidates, live: NDArray[np.int64]) -> bool:
    """Whether a name's candidates lie within a hundred km, as a city and its county do."""
    vectors = candidates.vectors[live]
    return bool((squared_chords(vectors, vectors[0]) <= _BY).all())


_HAMLET, _METROPOLIS = 3.5, 5.7
"""Settlements of 3,000 people, and cities of half a million."""


def hamlets(candidates: Candidates) -> NDArray[np.bool_]:
    """Which candidates are small settlements of a country that has a large city of their name.

    Who reads of Monterrey in a story from Chiapas does not think of the six hamlets there.
    """
    found = np.zeros(len(candidates.rows), dtype=bool)
    fame, country = candidates.fame, candidates.country
    is_large = (fame >= _METROPOLIS) & (candidates.kinds <= NameKind.ALIAS)
    is_small = fame <= _HAMLET
    both = np.logical_or.reduceat(is_large, candidates.begins)
    both &= np.logical_or.reduceat(is_small, candidates.begins)
    for number in np.flatnonzero(both).tolist():
        group, part = candidates.groups[number], candidates.of_group(number)
        if group.holder < 0 and group.beside < 0:
            own, large = country[part], country[part][is_large[part]]
            found[part] = is_small[part] & (own[:, None] == large).any(axis=1)
    return found


def _closeness(group: Group, stands: NDArray[np.int64]) -> Exact:
    """How close in the text each mention is to a group: 1 in one sentence, 0 beyond a few.

    Args:
        group: The group.
        stands: Sentence and paragraph of each mention.
    """
    best = np.zeros(len(stands))
    for sentence, paragraph in dict.fromkeys(group.sentences):  # a list may name one often
        apart = np.abs(stands[:, 0] - sentence)
        close = np.where(stands[:, 1] == paragraph, 1.0, _OTHER_PARAGRAPH) / (1 + apart)
        np.maximum(best, np.where(apart <= _MOST_SENTENCES, close, 0.0), out=best)
    return best


def _nearness(candidates: Candidates, part: NDArray[np.int64], others: NDArray[np.int64]) -> Exact:
    """How near other candidates are to some of a group, others down, those across, 0 to 1."""
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
