"""What speaks for each candidate place of a name, within the whole article.

Mentions of one name are resolved together, as a *group*, unless the article itself tells them
apart ("Portland, Ore." and "Portland, Maine"): one sense a document unless shown otherwise
(Yarowsky 1995).  The measures of a candidate are computed twice: with the candidates of the
other names weighed by how well known they are, then by how likely the first round found them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from geomap.gazetteer import Gazetteer, NameKind
from geomap.toponyms import Toponym, Toponyms

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

__all__ = ["CANDIDATE_MEASURES", "Candidates", "Group", "candidate_measures", "excluded", "make_candidates"]

# Countries whose states' names, in English news, mean the states before towns of the same name.
_FEDERATIONS = ("US", "GB", "AU", "CA")

EARTH_RADIUS_KM = 6371.0088
_ANCHORS = 6
"""Of another name's candidates so many count as company, the likeliest first."""


@dataclass(slots=True)
class Group:
    """Mentions of one name that mean one place.

    Attributes:
        toponym: The name.
        holder: Number of the group that the article itself puts it in ("Paris, *Texas*"), or -1.
        mentions: Numbers of its mentions.
        words: Numbers of the words at which they begin.
        certainty: The largest probability that one of them is a place's name.
        is_held: Whether the holder leaves no doubt.
        described: Classes that the words beside the name allow, or 0 (see ``Mention``).
        accented: Whether the article writes the name with letters beyond ASCII.
    """

    toponym: Toponym
    holder: int = -1
    mentions: list[int] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    certainty: float = 0.0
    is_held: bool = False
    described: int = 0
    accented: bool = False


@dataclass(slots=True)
class Candidates:
    """All candidates of all groups of an article, column by column.

    Attributes:
        groups: The groups.
        group: Number of each candidate's group; candidates of a group stand together.
        begins: Number of the first candidate of each group.
        rows: Row of each candidate in the gazetteer.
        kinds: Kind of the name for it.
        bits: Its class (see ``Toponym.classes``).
        country: Number of its country.
        division: Row of its first-level division, -1 if none.
        fame: See ``Toponyms.fame``.
        vectors: Its point on the unit sphere, three columns.
    """

    groups: list[Group]
    group: Ints
    begins: Ints
    rows: Ints
    kinds: Floats
    bits: Ints
    country: Ints
    division: Ints
    fame: Floats
    names: Floats
    vectors: Floats
    extents: Floats


class Columns:
    """The gazetteer's columns as arrays, without copies."""

    def __init__(self, toponyms: Toponyms) -> None:
        gazetteer: Gazetteer = toponyms.gazetteer
        self.latitudes = np.frombuffer(gazetteer.latitudes, dtype=np.int32)
        self.longitudes = np.frombuffer(gazetteer.longitudes, dtype=np.int32)
        self.populations = np.frombuffer(gazetteer.populations, dtype=np.uint32)
        self.countries = np.frombuffer(gazetteer.country_numbers, dtype=np.uint8)
        self.divisions = np.frombuffer(gazetteer.admin1_rows, dtype=np.uint32)
        self.codes = np.frombuffer(gazetteer.code_numbers, dtype=np.uint8)
        self.names = np.frombuffer(gazetteer.name_counts, dtype=np.uint16)
        self.extents = np.frombuffer(gazetteer.extents, dtype=np.uint16)
        self.bits = np.array(toponyms.class_bits, dtype=np.int64)
        self.federations = frozenset(map(gazetteer.country_codes.index, _FEDERATIONS))
        self.capital = np.array([code == "PPLC" for code in gazetteer.feature_codes])

    def vectors(self, rows: Ints) -> Floats:
        """Points of places on the unit sphere."""
        return unit_vectors(self.latitudes[rows] / 1e5, self.longitudes[rows] / 1e5)


def unit_vectors(latitude: NDArray[np.float64], longitude: NDArray[np.float64]) -> Floats:
    """Points on the unit sphere from degrees, three columns."""
    phi, theta = np.radians(latitude), np.radians(longitude)
    cosine = np.cos(phi)
    return np.stack([cosine * np.cos(theta), cosine * np.sin(theta), np.sin(phi)], axis=1).astype(
        np.float32
    )


def make_candidates(groups: list[Group], columns: Columns) -> Candidates:
    """Lay out the candidates of all groups."""
    rows = np.array([row for group in groups for row in group.toponym.rows], dtype=np.int64)
    kinds = np.array([kind for group in groups for kind in group.toponym.kinds], dtype=np.float32)
    sizes = np.array([len(group.toponym.rows) for group in groups], dtype=np.int64)
    population = columns.populations[rows].astype(np.float32)
    extents = columns.extents[rows].astype(np.float32)
    fame = np.where(population > 0, np.log10(1 + population), 2 * np.log10(1 + extents))
    return Candidates(
        groups=groups,
        group=np.repeat(np.arange(len(groups)), sizes),
        begins=np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int64),
        rows=rows,
        kinds=kinds,
        bits=columns.bits[columns.codes[rows]] + 32 * columns.capital[columns.codes[rows]],
        country=columns.countries[rows].astype(np.int64),
        division=columns.divisions[rows].astype(np.int64) - 1,
        fame=fame.astype(np.float32),
        names=np.log10(1 + columns.names[rows]).astype(np.float32),
        vectors=columns.vectors(rows),
        extents=extents,
    )


def softmax(
    scores: NDArray[np.float64], candidates: Candidates, ruled_out: NDArray[np.bool_]
) -> Floats:
    """Scores to probabilities within each group, 0 for those ruled out."""
    scores = np.where(ruled_out, -60.0, scores)
    top = np.maximum.reduceat(scores, candidates.begins)
    exponents = np.exp(scores - top[candidates.group])
    total = np.add.reduceat(exponents, candidates.begins)
    return (exponents / total[candidates.group]).astype(np.float32)


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


def _holder_levels(candidates: Candidates) -> tuple[Floats, Floats]:
    """How each candidate fits the name that the article puts it in, and that of its namesakes.

    2 inside a division of that name, 1 inside a country, 0 nothing said, -1 outside.
    """
    level = np.zeros(len(candidates.rows), dtype=np.float32)
    by_key: dict[tuple[str, bool], dict[int, float]] = {}
    for number, group in enumerate(candidates.groups):
        if group.holder < 0:
            continue
        begin = candidates.begins[number]
        end = begin + len(group.toponym.rows)
        holder = candidates.groups[group.holder].toponym
        for i in range(begin, end):
            if candidates.division[i] in holder.held_divisions and (
                candidates.rows[i] not in holder.held_divisions
            ):
                level[i] = 2
            elif candidates.country[i] in holder.held_countries and candidates.bits[i] != 1:
                level[i] = 1
            else:
                level[i] = -1
            if level[i] > 0:
                sense = (group.toponym.key, group.accented)
                by_key.setdefault(sense, {})[int(candidates.rows[i])] = level[i]
    elsewhere = np.zeros_like(level)
    if by_key:
        for number, group in enumerate(candidates.groups):
            known = by_key.get((group.toponym.key, group.accented))
            if known and group.holder < 0:
                begin = candidates.begins[number]
                for i in range(begin, begin + len(group.toponym.rows)):
                    elsewhere[i] = known.get(int(candidates.rows[i]), -1.0)
    return level, elsewhere


def _described(candidates: Candidates) -> Floats:
    """1 where the words beside the name call for the candidate's class, -1 where for another."""
    wanted = np.array([group.described for group in candidates.groups])[candidates.group]
    fits = (candidates.bits & wanted) > 0
    return np.where(wanted == 0, 0, np.where(fits, 1, -1)).astype(np.float32)


def _same_accents(candidates: Candidates) -> Floats:
    """Whether the place's own name has accents where the article's has, and none where none."""
    own = np.array([value for group in candidates.groups for value in group.toponym.accented])
    written = np.array([group.accented for group in candidates.groups])[candidates.group]
    return (own == written).astype(np.float32)


def _holding(candidates: Candidates) -> Floats:
    """1 for what holds a place of the name before it ("Portland, *Ore.*"), -1 for its namesakes."""
    signs = np.zeros(len(candidates.rows), dtype=np.float32)
    for group in candidates.groups:
        if not group.is_held:
            continue
        begin = int(candidates.begins[group.holder])
        size = len(candidates.groups[group.holder].toponym.rows)
        for i in range(begin, begin + size):
            bits = candidates.bits[i] & 31
            holds = (bits == 1 and int(candidates.country[i]) in group.toponym.countries) or (
                bits == 2 and int(candidates.rows[i]) in group.toponym.divisions
            )
            signs[i] = 1 if holds or signs[i] > 0 else -1
    return signs


def excluded(candidates: Candidates) -> NDArray[np.bool_]:
    """Candidates that the article's own words rule out, where they leave another one.

    "Paris, Texas" is not in France, and "the state of Georgia" is not a country.
    """
    level, elsewhere = _holder_levels(candidates)
    held = np.array([group.is_held for group in candidates.groups])[candidates.group]
    ruled_out = np.zeros(len(level), dtype=bool)
    for signs in (
        np.where(held, level, 0), _holding(candidates), _described(candidates), elsewhere
    ):  # fmt: skip
        open_before = np.add.reduceat((~ruled_out).astype(int), candidates.begins)
        best = np.maximum.reduceat(np.where(ruled_out, -9, signs), candidates.begins)
        chosen = (best > 0)[candidates.group] & (open_before > 0)[candidates.group]
        ruled_out |= chosen & (signs < 0)
    # A place that merely has the name among its others yields to a better known one called so.
    is_own = (candidates.kinds <= NameKind.ALIAS) & ~ruled_out
    own_fame = np.maximum.reduceat(np.where(is_own, candidates.fame, -1), candidates.begins)
    is_other = (candidates.kinds == NameKind.ALTERNATE) & (candidates.fame < 7)
    return ruled_out | (is_other & (candidates.fame < own_fame[candidates.group]))


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
    level, elsewhere = _holder_levels(candidates)
    described = _described(candidates)
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
        described,
        _same_accents(candidates),
        *named_country,
        *named_division,
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


def _named(
    candidates: Candidates, weight: Floats, unit: Ints, bit: int
) -> tuple[Floats, Floats]:
    """How much the article names each candidate's country (or division), and how near in words.

    Only other names count; the distance is in words, 9999 where it is not named.
    """
    amount = np.zeros(len(candidates.rows), dtype=np.float32)
    distance = np.full(len(candidates.rows), 9999.0, dtype=np.float32)
    named: dict[int, list[tuple[int, float]]] = {}
    for i in np.flatnonzero((candidates.bits & 31) == bit):
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
            amount[i] += other_weight * group.certainty * min(len(group.mentions), 5)
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
