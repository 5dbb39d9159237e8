"""Candidate places: all that the names of an article could mean, laid out as columns.

Mentions of one name are resolved together, as a *group*, unless the article itself tells them
apart ("Portland, Ore." and "Portland, Maine"): one sense a document unless shown otherwise
(Yarowsky 1995).
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from geomap.exact import magnitude, magnitudes
from geomap.gazetteer import Gazetteer
from geomap.gazetteer.lexicon import Toponym, Toponyms, fames
from geomap.geo import unit_vectors

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

__all__ = [
    "Candidates",
    "Columns",
    "Group",
    "column_parts",
    "company_weights",
    "fame_scores",
    "make_candidates",
    "of_articles",
    "softmax",
]

# Countries whose states' names, in English news, mean the states before towns of the same name.
_FEDERATIONS = ("US", "GB", "AU", "CA")


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
        is_dateline: Whether its mentions stand in the dateline, which owes nothing to the story.
        accented: Whether the article writes the name with letters beyond ASCII.
        in_dateline: Whether it is named in the dateline alone, with what holds it or without.
        beside: Number of the group that the article says it lies at, or -1.
        beside_how: How it says so (see :class:`~geomap.recognition.apposition.Beside`).
        lists: Numbers of the lists that it stands in ("A, B and C").
        sentences: Of each mention the numbers of its sentence and its paragraph.
        scenes: Numbers of the groups in whose places its mentions are set ("In Tanzania, ..."),
            each with how strongly (see :mod:`geomap.resolution.scenes`).
    """

    toponym: Toponym
    holder: int = -1
    mentions: list[int] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    certainty: float = 0.0
    is_held: bool = False
    described: int = 0
    accented: bool = False
    is_dateline: bool = False
    in_dateline: bool = False
    beside: int = -1
    beside_how: int = 0
    lists: list[int] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    scenes: list[tuple[int, float]] = field(default_factory=list)


DATELINE = 0.1
"""What a name in the dateline weighs as company for others: a story that was filed in Columbus need
not be about Ohio.  With 1 half of the world's cities in such stories were put into the dateline's
state, with .3 a quarter; on LGL accuracy was the same with both."""


def company_weights(groups: list[Group]) -> NDArray[np.float64]:
    """The weight of each group as company for the others, float32."""
    return np.array([g.certainty * (DATELINE if g.in_dateline else 1.0) for g in groups])


CELLS = 200_000
"""Of a table of candidates by candidates so many cells are made at a time: a few MB."""


def column_parts(rows: int, columns: int) -> list[slice]:
    """The columns of a table in parts of some ``CELLS`` each, so that memory stays bounded.

    None is of one column where there are more: numpy would add those up in another order.

    Args:
        rows: How many rows it has.
        columns: How many columns, at least one.
    """
    count = min(-(-rows * columns // CELLS), columns // 2) or 1
    edges = [columns * number // count for number in range(count + 1)]
    return [slice(begin, end) for begin, end in pairwise(edges)]


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
        country_fame: log10(1 + population) of its country, 0 if none.
        fame: See ``Toponyms.fame``.
        names: log10(1 + how many names it has).
        vectors: Its point on the unit sphere, three columns (see :mod:`geomap.geo`).
        extents: Its extent in km.
    """

    groups: list[Group]
    group: Ints
    begins: Ints
    rows: Ints
    kinds: Floats
    bits: Ints
    country: Ints
    division: Ints
    country_fame: Floats
    fame: Floats
    names: Floats
    vectors: NDArray[np.float64]
    extents: Floats

    def of_group(self, number: int) -> slice:
        """The candidates of the group with a number."""
        begin = int(self.begins[number])
        return slice(begin, begin + len(self.groups[number].toponym.rows))

    def heaviest(self, weight: Floats) -> list[int]:
        """The candidate of each group that weighs most, of equal ones the first."""
        parts = map(self.of_group, range(len(self.groups)))
        return [part.start + int(np.argmax(weight[part])) for part in parts]


class Columns:
    """The gazetteer's columns, to index by arrays of rows, without copies."""

    def __init__(self, toponyms: Toponyms) -> None:
        gazetteer: Gazetteer = toponyms.gazetteer
        self._take(gazetteer)
        self.bits = np.array(toponyms.class_bits, dtype=np.int64)
        self.country_fame = np.zeros(len(gazetteer.country_codes), dtype=np.float32)
        for number, row in gazetteer.country_rows.items():
            self.country_fame[number] = magnitude(int(self.populations[row]))
        self.federations = frozenset(map(gazetteer.country_codes.index, _FEDERATIONS))
        self.capital = np.array([code == "PPLC" for code in gazetteer.feature_codes])

    def _take(self, gazetteer: Gazetteer) -> None:
        self.latitudes = gazetteer.array("latitude")
        self.longitudes = gazetteer.array("longitude")
        self.populations = gazetteer.array("population")
        self.countries = gazetteer.array("country")
        self.divisions = gazetteer.array("admin1")
        self.codes = gazetteer.array("code")
        self.names = gazetteer.array("names")
        self.extents = gazetteer.array("extent")
        # By row, and one behind all.
        self.renowned = np.array([*gazetteer.renown, np.iinfo(np.int64).max])
        self.renown = np.array([*gazetteer.renown.values(), 0], dtype=np.int64)

    def over(self, gazetteer: Gazetteer) -> Columns:
        """The columns of this gazetteer with a layer above it that adds no feature code."""
        higher = copy(self)
        higher._take(gazetteer)
        return higher

    def people(self, rows: Ints) -> Ints:
        """How many live in places, or as if how many, where a place is better known than that."""
        found = np.searchsorted(self.renowned, rows)
        is_known = self.renowned[found] == rows
        return np.maximum(self.populations[rows], np.where(is_known, self.renown[found], 0))

    def vectors(self, rows: Ints) -> NDArray[np.float64]:
        """Points of places on the unit sphere."""
        return unit_vectors(self.latitudes[rows] / 1e5, self.longitudes[rows] / 1e5)


def make_candidates(groups: list[Group], columns: Columns) -> Candidates:
    """Lay out the candidates of all groups."""
    rows = np.array([row for group in groups for row in group.toponym.rows], dtype=np.int64)
    kinds = np.array([kind for group in groups for kind in group.toponym.kinds], dtype=np.float32)
    sizes = np.array([len(group.toponym.rows) for group in groups], dtype=np.int64)
    extents = columns.extents[rows]
    return Candidates(
        groups=groups,
        group=np.arange(len(groups)).repeat(sizes),
        begins=sizes.cumsum() - sizes,
        rows=rows,
        kinds=kinds,
        bits=columns.bits[columns.codes[rows]] + 32 * columns.capital[columns.codes[rows]],
        country=columns.countries[rows].astype(np.int64),
        division=columns.divisions[rows].astype(np.int64) - 1,
        country_fame=columns.country_fame[columns.countries[rows]],
        fame=fames(columns.people(rows), extents).astype(np.float32),
        names=magnitudes(columns.names[rows]).astype(np.float32),
        vectors=columns.vectors(rows),
        extents=extents.astype(np.float32),
    )


def of_articles(
    many: Sequence[list[Group]], columns: Columns
) -> tuple[Candidates, list[tuple[slice, Candidates]]]:
    """The candidates of several articles together, and those of each, with where they stand there.

    What is worked out within groups alone is worked out for all articles at once.

    Args:
        many: The groups of each article.
        columns: The gazetteer's columns.
    """
    whole = make_candidates([group for groups in many for group in groups], columns)
    if len(many) == 1:
        return whole, [(slice(0, len(whole.rows)), whole)]
    parts: list[tuple[slice, Candidates]] = []
    first = begin = 0
    for groups in many:
        last = first + len(groups)
        end = int(whole.begins[last]) if last < len(whole.begins) else len(whole.rows)
        own = slice(begin, end)
        parts.append((
            own,
            Candidates(
                groups=groups,
                group=whole.group[own] - first,
                begins=whole.begins[first:last] - begin,
                rows=whole.rows[own],
                kinds=whole.kinds[own],
                bits=whole.bits[own],
                country=whole.country[own],
                division=whole.division[own],
                country_fame=whole.country_fame[own],
                fame=whole.fame[own],
                names=whole.names[own],
                vectors=whole.vectors[own],
                extents=whole.extents[own],
            ),
        ))  # fmt: skip
        first, begin = last, end
    return whole, parts


def fame_scores(candidates: Candidates) -> NDArray[np.float64]:
    """How well known each candidate is, and how usual the name is for it."""
    cost = np.array([0, 0, 1.5, 2, 0, 0, 0, 2, 9, 3], dtype=np.float64)  # by NameKind
    is_wide = (candidates.bits & 3) > 0
    scores: NDArray[np.float64] = (
        1.6 * (candidates.fame - cost[candidates.kinds.astype(int)]) + 1.0 * is_wide
    )
    return scores


def softmax(
    scores: NDArray[np.float64], candidates: Candidates, ruled_out: NDArray[np.bool_]
) -> Floats:
    """Scores to probabilities within each group, 0 for those ruled out.

    They are rounded to 32 bits, which hides what processors make of the last of the 64.
    """
    scores = np.where(ruled_out, -60.0, scores)
    top = np.maximum.reduceat(scores, candidates.begins)
    exponents = np.exp(scores - top[candidates.group])
    total = np.bincount(candidates.group, exponents)  # adds one after the other
    return (exponents / total[candidates.group]).astype(np.float32)
