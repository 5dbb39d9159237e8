"""Countries and first-level divisions of an article's candidates: which are named, which shared."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

import numpy as np

from geomap.resolution.candidates import Candidates

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Exact = NDArray[np.float64]
    Ints = NDArray[np.int64]

__all__ = ["Units", "named_units", "share", "table_of"]


@dataclass(frozen=True, slots=True)
class Units:
    """The countries or first-level divisions of the candidates.

    Attributes:
        ids: Country or division of each candidate.
        cells: Where each candidate stands in a table of groups by distinct units, row by row.
        shape: Rows and columns of that table.
        somewhere: Whether each candidate lies in one at all.
    """

    ids: list[int]
    cells: Ints
    shape: tuple[int, int]
    somewhere: NDArray[np.bool_]

    @classmethod
    def of(cls, candidates: Candidates, ids: Ints, nowhere: int) -> Units:
        """The units of an article's candidates, those with ``nowhere`` for an id in none."""
        own: list[int] = ids.tolist()
        columns = {unit: column for column, unit in enumerate(sorted(set(own)))}
        shape = len(candidates.groups), len(columns)
        number = np.array([columns[unit] for unit in own], dtype=np.int64)
        return cls(own, candidates.group * shape[1] + number, shape, ids != nowhere)


def named_units(
    candidates: Candidates, weight: Floats, units: Units, as_unit: Ints
) -> tuple[Exact, Exact]:
    """How much the article names each candidate's country (or division), and how near in words.

    Only other names count; the distance is in words, 9999 where it is not named.
    """
    amount = np.zeros(len(candidates.rows))
    distance = np.full(len(candidates.rows), 9999.0)
    named: dict[int, list[tuple[int, float]]] = {}
    for i in np.flatnonzero((as_unit >= 0) & (weight > 0.05)).tolist():
        named.setdefault(int(as_unit[i]), []).append((int(candidates.group[i]), float(weight[i])))
    if not named:
        return amount, distance
    cache: dict[tuple[int, int], int] = {}
    groups = candidates.groups
    for i, unit in enumerate(units.ids):
        if unit not in named:
            continue
        own = int(candidates.group[i])
        for other, other_weight in named[unit]:
            group = groups[other]
            if other == own or group.toponym is groups[own].toponym:
                continue
            amount[i] += other_weight * group.certainty * min(max(len(group.mentions), 1), 5)
            pair = (own, other)
            if pair not in cache:
                cache[pair] = _gap(groups[own].words, group.words)
            if other_weight > 0.3 and cache[pair] < distance[i]:
                distance[i] = cache[pair]
    return amount, distance


def _gap(one: list[int], other: list[int]) -> int:
    """The least difference between a number of one list and one of the other, both in order."""
    few, many = sorted((one, other), key=len)
    gaps = []
    for number in few:
        at = bisect_left(many, number)
        gaps += [abs(number - near) for near in many[max(at - 1, 0) : at + 1]]
    return min(gaps)


def share(candidates: Candidates, weight: Exact, units: Units) -> Exact:
    """Share of the other groups' weight that lies in each candidate's unit."""
    # Each of these adds one after the other.
    cells = np.bincount(units.cells, weight)[units.cells]
    unit = units.cells % units.shape[1]
    others = np.bincount(unit, weight)[unit] - cells
    of_group = np.bincount(candidates.group, weight)
    rest = fsum(of_group.tolist()) - of_group[candidates.group]
    share: Exact = np.where(units.somewhere, others / np.maximum(rest, 1e-6), 0)
    return share


def table_of(weight: Floats, units: Units) -> Exact:
    """The weight of each group in each unit."""
    amounts = np.bincount(units.cells, weight, units.shape[0] * units.shape[1]).astype(np.float64)
    return amounts.reshape(units.shape)
