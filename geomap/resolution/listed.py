"""Lists of names: places that are named in one breath seldom lie far apart.

"In Bolivia, police clashed with miners in Potosi, Trinidad and Sucre": the Trinidad between two
towns of Bolivia is one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from geomap.resolution.candidates import Candidates, Group

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Exact = NDArray[np.float64]
    Ints = NDArray[np.int64]

__all__ = ["closeness_in_list", "listed_with", "share_of_list"]

_FARTHEST_IN_LIST = 100
"""So many names before one and behind it are named in one breath with it: a table of a thousand
results would compare each with all others."""


def listed_with(groups: list[Group]) -> dict[int, list[int]]:
    """Of each group that stands in a list the others in it, but for those of its own name.

    Of a very long list only those that stand near.
    """
    members: dict[int, list[int]] = {}
    for number, group in enumerate(groups):
        for listed in dict.fromkeys(group.lists):
            members.setdefault(listed, []).append(number)
    others: dict[int, list[int]] = {}
    for numbers in members.values():
        for at, number in enumerate(numbers):
            key = groups[number].toponym.key
            near = numbers[max(0, at - _FARTHEST_IN_LIST) : at + _FARTHEST_IN_LIST + 1]
            rest = [other for other in near if groups[other].toponym.key != key]
            if rest:
                others.setdefault(number, []).extend(rest)
    return others


def share_of_list(
    candidates: Candidates, table: Exact, cells: Ints, listed: dict[int, list[int]]
) -> Exact:
    """Share of the weight of the names that a name is listed with in each candidate's unit.

    Args:
        candidates: The candidates of an article.
        table: The weight of each group in each unit, country or division.
        cells: Where each candidate stands in the table, row by row.
        listed: As :func:`listed_with` has it.

    Returns:
        For each candidate, -1 where its name stands in no list.
    """
    share = np.full(len(candidates.rows), -1.0)
    for number, others in listed.items():
        mine = candidates.of_group(number)
        # Down the rows, one after the other.
        share[mine] = table[others].sum(axis=0)[cells[mine] % table.shape[1]] / len(others)
    return share


def rows_in_list(present: list[int], listed: dict[int, list[int]]) -> list[tuple[int, int, Ints]]:
    """Of each group that stands in a list its number, how many others do, and the rows of these.

    Args:
        present: The numbers of the groups that have a row, in the order of the rows.
        listed: As :func:`listed_with` has it.
    """
    row_of = {number: row for row, number in enumerate(present)}
    return [
        (number, len(others), np.array([row_of[n] for n in others if n in row_of], dtype=np.int64))
        for number, others in listed.items()
    ]


def closeness_in_list(
    candidates: Candidates,
    part: slice,
    closeness: Exact,
    listed: list[tuple[int, int, Ints]],
) -> Exact:
    """How close some of the candidates are to the names that their own is listed with, on average.

    Args:
        candidates: The candidates of an article.
        part: Which ones.
        closeness: How close each of them is to some groups, a row for each.
        listed: As :func:`rows_in_list` has it, for these groups.

    Returns:
        For each candidate, -1 where its name stands in no list.
    """
    near = np.full(part.stop - part.start, -1.0)
    for number, count, rows in listed:
        group = candidates.of_group(number)
        begin, end = max(group.start, part.start), min(group.stop, part.stop)
        if begin < end:
            mine = slice(begin - part.start, end - part.start)
            # Down the rows, one after the other.
            sums = np.add.accumulate(closeness[rows, mine], axis=0)
            near[mine] = sums[-1] / count if len(rows) else 0.0
    return near
