"""What of an article speaks for a small place by itself: towns and counties around it.

"A Wisconsin woman was arrested in Berlin" names a state that has a Berlin, and that is all: most
states have one of everything.  A story from there names other towns or the county as well.  So
this counts only names that lie there whatever the rest of the article says, each weighed by how
well known its places are: neither the state nor a country, nor names that have a namesake in the
state as well ("London and Paris" are no evidence of Kentucky for each other).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from geomap.geo import kilometres, squared_chords
from geomap.recognition.apposition import Beside
from geomap.resolution.candidates import Candidates, column_parts, company_weights

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Exact = NDArray[np.float64]

__all__ = ["LOCAL_MEASURES", "beside_km", "local_evidence"]

LOCAL_MEASURES = ("local_towns", "local_near", "local_best", "local_told", "local_counties")
"""Names of the measures, in the order of :func:`local_evidence`."""

_WIDEST_KM = 150
"""Of larger places (lakes, ranges, parks) a story tells nothing local."""

_LIKELY = 0.01
"""Candidates that are less likely by themselves count for nothing."""


def local_evidence(candidates: Candidates, prior: Floats, names: NDArray[np.int64]) -> list[Exact]:
    """The local evidence for each candidate, measure by measure as in ``LOCAL_MEASURES``.

    Args:
        candidates: The candidates of an article.
        prior: How likely each is without the article, within its group.
        names: Of each group a number of its name; namesakes are no evidence for each other.

    Returns:
        How many other names lie in the candidate's first-level division, weighed by the prior;
        the same, each by its nearness at 50 km; the largest weight of one of them; the first
        measure without what only the publisher or the dateline tells; and how many names of
        counties have one there, if the article names that division.
    """
    count = len(candidates.rows)
    is_local = (candidates.bits & 3 == 0) & (candidates.extents <= _WIDEST_KM)
    chosen = np.flatnonzero(is_local & (prior > _LIKELY) & (candidates.division >= 0))
    zeros = np.zeros(count)
    groups = candidates.groups
    certainty = company_weights(groups)
    counties = _counties(candidates, prior, certainty)
    if not len(chosen):
        return [*[zeros] * (len(LOCAL_MEASURES) - 1), counties]
    is_told = np.array([bool(group.mentions) and not group.in_dateline for group in groups])
    group = candidates.group
    own = group[chosen]
    strength = prior[chosen] * certainty[own]
    # Of a name's places the likeliest counts; names are as many rows as groups.
    is_first = np.ones(len(chosen), dtype=bool)
    is_first[1:] = own[1:] != own[:-1]
    begins = is_first.nonzero()[0]
    of_name = is_told[own[begins]]
    sums: list[list[Exact]] = []
    for part in column_parts(len(chosen), count):
        same_division = candidates.division[chosen][:, None] == candidates.division[part]
        other = names[own][:, None] != names[group[part]]
        weight = np.where(same_division & other, strength[:, None], 0.0)
        by_name = np.maximum.reduceat(weight, begins, axis=0)
        vectors = candidates.vectors
        km = kilometres(squared_chords(vectors[chosen][:, None], vectors[part]))
        near = np.maximum.reduceat(weight * np.exp(km / -50.0), begins, axis=0)
        told = by_name[of_name]
        # Down the rows, one after the other.
        sums.append([by_name.sum(axis=0), near.sum(axis=0), by_name.max(axis=0), told.sum(axis=0)])
    return [*[np.concatenate(columns) for columns in zip(*sums, strict=True)], counties]


_COUNTY = 4
_NAMED = 0.3
"""A division is named by what is so likely it by itself."""


def _counties(candidates: Candidates, prior: Floats, certainty: Exact) -> Exact:
    """How many names of counties have one in each candidate's division, if that is named.

    Ten states have a Henry County, but beside the name of Tennessee it is the one there.
    """
    found = np.zeros(len(candidates.rows))
    named = {
        int(candidates.rows[i])
        for i in np.flatnonzero((candidates.bits & 31 == 2) & (prior > _NAMED)).tolist()
    }
    if not named:
        return found
    for number, group in enumerate(candidates.groups):
        if group.toponym.classes & 31 != _COUNTY:
            continue
        here = named & set(candidates.division[candidates.of_group(number)].tolist())
        if here:
            lies_there = np.isin(candidates.division, sorted(here)) & (candidates.group != number)
            found += np.where(lies_there & (candidates.bits & 3 == 0), certainty[number], 0.0)
    return found


_NOWHERE_KM = 20_000.0

_LIKELY_BESIDE = 0.03


def beside_km(candidates: Candidates, weight: Floats) -> Exact:
    """How far each candidate is from what the article says that its name lies at, in km.

    From the nearest of the places that the other name likely stands for, its own extent not
    counted; 20,000 where the article says nothing.

    Args:
        candidates: The candidates of an article.
        weight: How likely each is, within its group.
    """
    away = np.full(len(candidates.rows), _NOWHERE_KM)
    for number, group in enumerate(candidates.groups):
        if group.beside < 0 or group.beside == number:
            continue
        own, other = _of_group(candidates, number), _of_group(candidates, group.beside)
        other = other[weight[other] > _LIKELY_BESIDE]
        towns = other[(candidates.bits[other] & 16) > 0]
        if group.beside_how == Beside.NEAR and len(towns):
            other = towns  # what is "just outside Washington" is not in the state
        if not len(other):
            continue
        km = kilometres(squared_chords(candidates.vectors[other][:, None], candidates.vectors[own]))
        km -= candidates.extents[other].astype(np.float64)[:, None] / 2
        # A country or division holds what lies in it, however far from its middle.
        bits, rows = candidates.bits[other] & 31, candidates.rows[other]
        inside = (bits == 2)[:, None] & (rows[:, None] == candidates.division[own])
        inside |= (bits == 1)[:, None] & (
            candidates.country[other][:, None] == candidates.country[own]
        )
        away[own] = np.where(inside, 0.0, np.maximum(km, 0.0)).min(axis=0)
    return away


def _of_group(candidates: Candidates, number: int) -> NDArray[np.int64]:
    """The numbers of a group's candidates."""
    part = candidates.of_group(number)
    return np.arange(part.start, part.stop)
