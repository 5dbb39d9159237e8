"""Company: how near each candidate is to the likely places of the article's other names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geomap.geo import kilometres, squared_chords
from geomap.resolution.candidates import Candidates, column_parts
from geomap.resolution.listed import closeness_in_list, rows_in_list
from geomap.resolution.units import Units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Exact = NDArray[np.float64]
    Ints = NDArray[np.int64]

__all__ = ["COMPANY", "Constants", "company"]

_FARTHEST_KM = 20_000.0
"""How far a name's place is from those of which there are none."""

_ANCHORS = 6
"""Of another name's candidates so many count as company, the likeliest first."""

COMPANY = (
    "near_50", "near_200", "near_1000", "near_words", "nearest_km", "first_km", "holds_others",
    "listed_near",
)  # fmt: skip
"""Names of the measures of company, in the order of :func:`company`."""


@dataclass(frozen=True, slots=True)
class Constants:
    """The measures of an article's candidates that are the same in every round.

    Attributes:
        rows: The measures, 0 those that depend on the weights.
        certainty: What each group weighs as company (see ``company_weights``).
        names: Of each group a number of its name.
        first_words: Of each group the number of the word at which it is first named.
        countries: The candidates' countries.
        divisions: Their first-level divisions.
        as_country: Of each candidate that is a country its number, of others -1.
        as_division: Of each candidate that is a first-level division its row, of others -2.
        listed: Of each group that stands in a list ("A, B and C") the others in it.
    """

    rows: Floats
    certainty: Exact
    names: Ints
    first_words: Exact
    countries: Units
    divisions: Units
    as_country: Ints
    as_division: Ints
    listed: dict[int, list[int]]


def company(candidates: Candidates, weight: Floats, known: Constants) -> list[Exact]:
    """How near each candidate is to the likely places of the other names.

    Returns:
        Sums over the other names of their closeness at scales of 50, 200 and 1000 km, the same
        at 200 km weighed by nearness in the text, the distance to the nearest in km, that to
        the first name of the article in km, how many lie in it, if it is a division or country,
        and the mean at 200 km of the names that it is listed with, -1 if it is in no list.
    """
    count = len(candidates.rows)
    zeros = np.zeros(count)
    anchors, anchor_begins, present = _anchors(candidates, weight)
    if len(candidates.groups) < 2 or not anchors:
        far = np.full(count, _FARTHEST_KM)
        return [zeros, zeros, zeros, zeros, far, far, zeros, zeros - 1]
    strength = weight[anchors] * known.certainty[candidates.group[anchors]]
    listed = rows_in_list(present, known.listed)
    parts = [
        _company_of(part, candidates, known, anchors, anchor_begins, present, strength, listed)
        for part in column_parts(len(anchors), count)
    ]
    return [np.concatenate(columns) for columns in zip(*parts, strict=True)]


def _company_of(
    part: slice,
    candidates: Candidates,
    known: Constants,
    anchors: list[int],
    anchor_begins: list[int],
    present: list[int],
    strength: Exact,
    listed: list[tuple[int, int, Ints]],
) -> list[Exact]:
    """The company of some of the candidates, one beside the other.

    Args:
        part: Which ones.
        candidates: The candidates of an article.
        known: What is the same in every round.
        anchors: Numbers of the likely ones.
        anchor_begins: Where those of a group begin.
        present: The groups with any.
        strength: What each weighs.
        listed: As :func:`rows_in_list` has it.
    """
    group = candidates.group
    own = group[part]
    begins = np.array(anchor_begins)
    counts = np.diff(anchor_begins, append=len(anchors))
    # Anchors down, candidates across: sums over anchors, of which there is one at least, then add
    # whole rows, one after the other.
    km = kilometres(squared_chords(candidates.vectors[anchors][:, None], candidates.vectors[part]))
    # Names of countries, states and wide regions say little about how near a town is.
    is_local = (candidates.bits[anchors] & 3 == 0) & (candidates.extents[anchors] <= 400)
    local = (strength * is_local)[:, None]
    # Of names by names only what the part asks for is made: those of its candidates follow one
    # another.
    mine = slice(int(own[0]), int(own[-1]) + 1)
    names, first_words, at = known.names[mine], known.first_words[mine], own - own[0]
    same = (known.names[present][:, None] == names)[:, at]

    def by_group(values: Exact) -> Exact:
        # As maximum.reduceat has it, which goes through all columns one by one.
        best: Exact = values[begins]
        for further in range(1, int(counts.max())):
            more = np.flatnonzero(counts > further)
            best[more] = np.maximum(best[more], values[begins[more] + further])
        best[same] = 0
        return best

    close_1000 = np.exp(km / -1000.0)
    close_200 = np.square(np.square(close_1000)) * close_1000  # its fifth power
    close_50 = np.square(np.square(close_200))
    close = [by_group(local * closeness) for closeness in (close_50, close_200, close_1000)]
    words = np.abs(known.first_words[present][:, None] - first_words)
    by_words = (close[1] * np.exp(words / -25.0)[:, at]).sum(axis=0)
    # Distances to those that are likely enough, but to namesakes.
    sure = np.flatnonzero((strength > 0.3) & is_local)
    namesakes = (known.names[group[anchors][sure]][:, None] == names)[:, at]
    nearest = np.where(namesakes, _FARTHEST_KM, km[sure]).min(axis=0, initial=_FARTHEST_KM)
    first = int(np.argmin(known.first_words))
    of_first = np.flatnonzero((strength > 0.2) & (group[anchors] == first))
    from_first = km[of_first].min(axis=0, initial=_FARTHEST_KM)
    in_division = candidates.division[anchors][:, None] == known.as_division[part]
    in_country = candidates.country[anchors][:, None] == known.as_country[part]
    holds = by_group(strength[:, None] * (in_division | in_country)).sum(axis=0)
    near_listed = closeness_in_list(candidates, part, close[1], listed)
    return [
        *[values.sum(axis=0) for values in close],
        by_words,
        nearest,
        np.where(own == first, -1.0, from_first),
        holds,
        near_listed,
    ]


def _anchors(candidates: Candidates, weight: Floats) -> tuple[list[int], list[int], list[int]]:
    """The likely candidates of all groups, where each group's begin, and the groups with any."""
    likely = weight.tolist()
    anchors: list[int] = []
    anchor_begins: list[int] = []
    present: list[int] = []
    begins = candidates.begins.tolist()
    for number, (begin, end) in enumerate(zip(begins, [*begins[1:], len(likely)], strict=True)):
        chosen = [i for i in range(begin, end) if likely[i] > 0.02]
        chosen.sort(key=likely.__getitem__, reverse=True)
        if chosen:
            anchor_begins.append(len(anchors))
            present.append(number)
            anchors += chosen[:_ANCHORS]
    return anchors, anchor_begins, present
