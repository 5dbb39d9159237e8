"""What speaks for each candidate place of a name, within the whole article.

The measures of a candidate are computed twice: with the candidates of the other names weighed by
how well known they are, then by how likely the first round found them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from geomap.candidates import EARTH_RADIUS_KM, Candidates
from geomap.senses import described, holder_levels, same_accents

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

__all__ = ["CANDIDATE_MEASURES", "candidate_measures"]

_ANCHORS = 6
"""Of another name's candidates so many count as company, the likeliest first."""

CANDIDATE_MEASURES = (
    "weight",
    "weight_below_best",
    "kind",
    "fame",
    "fame_below_best",
    "fame_rank",
    "names",
    "names_below_best",
    "bits",
    "candidates",
    "kind_below_best",
    "holder_level",
    "held_elsewhere",
    "described",
    "same_accents",
    "country_named",
    "country_named_distance",
    "division_named",
    "division_named_distance",
    "country_fame",
    "country_rivals",
    "country_share",
    "division_share",
    "near_50",
    "near_200",
    "near_1000",
    "near_words",
    "nearest_km",
    "first_km",
    "holds_others",
    "others",
    "mentions",
    "certainty",
    "words",
    "extent",
)
"""Names of the measures of a candidate, in their order in a row."""


def candidate_measures(candidates: Candidates, weight: Floats) -> Floats:
    """The measures of all candidates, a row for each, columns as in ``CANDIDATE_MEASURES``.

    Args:
        candidates: The candidates of an article.
        weight: How likely each is so far, summing to 1 within its group.
    """
    groups, group = candidates.groups, candidates.group
    count, begins = len(candidates.rows), candidates.begins

    def below_best(values: Floats) -> Floats:
        return np.maximum.reduceat(values, begins)[group] - values

    sizes = np.array([len(g.toponym.rows) for g in groups])
    rank = np.concatenate(
        [np.argsort(np.argsort(-candidates.fame[b : b + n], kind="stable"), kind="stable")
         for b, n in zip(begins, sizes, strict=True)]
    )  # fmt: skip
    certainty = np.array([g.certainty for g in groups], dtype=np.float32)
    level, elsewhere = holder_levels(candidates)
    named_country = _named(candidates, weight, candidates.country, 1)
    named_division = _named(candidates, weight, candidates.division, 2)
    country_share = _share(candidates, weight * certainty[group], candidates.country, 0)
    division_share = _share(candidates, weight * certainty[group], candidates.division, -1)
    near = _company(candidates, weight, certainty)
    columns = [
        weight,
        below_best(weight),
        candidates.kinds,
        candidates.fame,
        below_best(candidates.fame),
        rank,
        candidates.names,
        below_best(candidates.names),
        candidates.bits,
        sizes[group],
        candidates.kinds - np.minimum.reduceat(candidates.kinds, begins)[group],
        level,
        elsewhere,
        described(candidates),
        same_accents(candidates),
        *named_country,
        *named_division,
        candidates.country_fame,
        _rivals(candidates),
        country_share,
        division_share,
        *near,
        np.full(count, len(groups)),
        np.array([len(g.mentions) for g in groups])[group],
        certainty[group],
        np.array([g.toponym.key.count(" ") + 1 for g in groups])[group],
        candidates.extents,
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def _rivals(candidates: Candidates) -> Floats:
    """Share of a name's candidates that lie in the same country as each one."""
    groups = candidates.group
    both = groups.astype(np.int64) * 1000 + candidates.country
    _, number, counts = np.unique(both, return_inverse=True, return_counts=True)
    sizes = np.bincount(groups)
    share: Floats = (counts[number] / sizes[groups]).astype(np.float32)
    return share


def _named(candidates: Candidates, weight: Floats, unit: Ints, bit: int) -> tuple[Floats, Floats]:
    """How much the article names each candidate's country (or division), and how near in words.

    Only other names count; the distance is in words, 9999 where it is not named.
    """
    amount = np.zeros(len(candidates.rows), dtype=np.float32)
    distance = np.full(len(candidates.rows), 9999.0, dtype=np.float32)
    named: dict[int, list[tuple[int, float]]] = {}
    for i in np.flatnonzero((candidates.bits & 31) == bit).tolist():
        if weight[i] > 0.05:
            key = int(candidates.country[i] if bit == 1 else candidates.rows[i])
            named.setdefault(key, []).append((int(candidates.group[i]), float(weight[i])))
    if not named:
        return amount, distance
    begins = [np.array(group.words) for group in candidates.groups]
    cache: dict[tuple[int, int], float] = {}
    for i in range(len(candidates.rows)):
        namers = named.get(int(unit[i]))
        if not namers:
            continue
        own = int(candidates.group[i])
        for other, other_weight in namers:
            if other == own or candidates.groups[other].toponym is candidates.groups[own].toponym:
                continue
            group = candidates.groups[other]
            amount[i] += other_weight * group.certainty * min(max(len(group.mentions), 1), 5)
            pair = (own, other)
            if pair not in cache:
                gaps = np.abs(begins[own][:, None] - begins[other][None, :])
                cache[pair] = float(gaps.min())
            if other_weight > 0.3 and cache[pair] < distance[i]:
                distance[i] = cache[pair]
    return amount, distance


def _share(candidates: Candidates, weight: Floats, unit: Ints, nowhere: int) -> Floats:
    """Share of the other groups' weight that lies in each candidate's unit."""
    units, number = np.unique(unit, return_inverse=True)
    groups = len(candidates.groups)
    table = np.zeros((groups, len(units)), dtype=np.float32)
    np.add.at(table, (candidates.group, number), weight)
    total = table.sum(axis=0)
    others = total[number] - table[candidates.group, number]
    everything = table.sum()
    rest = everything - table.sum(axis=1)[candidates.group]
    share: Floats = np.where(unit != nowhere, others / np.maximum(rest, 1e-6), 0)
    return share


def _company(candidates: Candidates, weight: Floats, certainty: Floats) -> list[Floats]:
    """How near each candidate is to the likely places of the other names.

    Returns:
        Sums over the other names of their closeness at scales of 50, 200 and 1000 km, the same
        at 200 km weighed by nearness in the text, the distance to the nearest in km, that to
        the first name of the article in km, and how many lie in it, if it is a division or country.
    """
    groups, group, begins = candidates.groups, candidates.group, candidates.begins
    count, number_of_groups = len(candidates.rows), len(groups)
    zeros = np.zeros(count, dtype=np.float32)
    if number_of_groups < 2:
        far = np.full(count, 20000.0, dtype=np.float32)
        return [zeros, zeros, zeros, zeros, far, far, zeros]
    chosen = []
    for begin, entry in zip(begins, groups, strict=True):
        size = len(entry.toponym.rows)
        order = np.argsort(-weight[begin : begin + size], kind="stable")[:_ANCHORS] + begin
        chosen.extend(order[(weight[order] > 0.02)])
    anchors = np.array(chosen, dtype=np.int64)
    anchor_group = group[anchors]
    anchor_begins = np.flatnonzero(np.diff(anchor_group, prepend=-1))
    present = anchor_group[anchor_begins]
    cosine = np.clip(candidates.vectors @ candidates.vectors[anchors].T, -1.0, 1.0)
    km = EARTH_RADIUS_KM * np.arccos(cosine)
    # Names of countries and wide regions say little about how near a town is.
    wide = ((candidates.bits[anchors] & 31) == 1) | (candidates.extents[anchors] > 400)
    strength = weight[anchors] * certainty[anchor_group]
    local = strength * ~wide
    same = group[:, None] == present[None, :]
    numbers: dict[str, int] = {}
    keys = np.array([numbers.setdefault(g.toponym.key, len(numbers)) for g in groups])
    same |= keys[group][:, None] == keys[present][None, :]

    def by_group(values: Floats) -> Floats:
        best = np.maximum.reduceat(values, anchor_begins, axis=1)
        best[same] = 0
        return best

    close = [by_group(local * np.exp(-km / scale)) for scale in (50.0, 200.0, 1000.0)]
    first_words = np.array([g.words[0] for g in groups], dtype=np.float32)
    words = np.abs(first_words[group][:, None] - first_words[present][None, :])
    text_weight = np.exp(-words / 25.0)
    by_words = (close[1] * text_weight).sum(axis=1)
    distance = np.where((strength > 0.3) & ~wide, km, 20000.0)
    nearest = np.minimum.reduceat(distance, anchor_begins, axis=1)
    nearest[same] = 20000.0
    first = int(np.argmin(first_words))
    first_km = np.minimum.reduceat(np.where(strength > 0.2, km, 20000.0), anchor_begins, axis=1)
    position = np.flatnonzero(present == first)
    from_first = first_km[:, position[0]] if len(position) else np.full(count, 20000.0)
    from_first = np.where(group == first, -1.0, from_first)
    in_division = (candidates.division[anchors][None, :] == candidates.rows[:, None]) & (
        (candidates.bits & 31) == 2
    )[:, None]
    in_country = (candidates.country[anchors][None, :] == candidates.country[:, None]) & (
        (candidates.bits & 31) == 1
    )[:, None]
    holds = by_group(strength * (in_division | in_country)).sum(axis=1)
    return [
        *[values.sum(axis=1) for values in close],
        by_words,
        nearest.min(axis=1),
        from_first,
        holds,
    ]
