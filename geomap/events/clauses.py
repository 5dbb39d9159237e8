"""Clauses of a sentence that tell of something else than the rest of it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from geomap.events.candidates import Trigger
from geomap.events.told import Told

__all__ = ["of_other_clauses"]


def of_other_clauses(
    told: Told, own: Sequence[Trigger], scores: Sequence[int], taken: Set[int]
) -> set[int]:
    """Numbers of the likeliest triggers of clauses with a place of their own and none taken yet.

    "A court in Izmir acquitted twelve students, while in Gaziantep a fire injured seven."
    """
    clauses = _clauses(told, told.sentence_of[own[0].first])
    found: set[int] = set()
    if len(clauses) == 1:
        return found
    for begin, end in clauses:
        inside = [n for n, trigger in enumerate(own) if begin <= trigger.first < end]
        if not inside or not taken.isdisjoint(inside):
            continue
        if any(told.named[n].role == "event" for n in told.numbers_between(begin, end - 1)):
            best = max(inside, key=scores.__getitem__)
            if scores[best] >= _CLAUSE_FROM:
                found.add(best)
    return found


_CLAUSE_FROM = 0
"""Least score of the trigger of a clause that has a place of its own."""


def _clauses(told: Told, number: int) -> list[tuple[int, int]]:
    """First word of each clause of a sentence that may tell of its own, and the word after it."""
    first, last = told.bounds[number]
    keys, gaps, language = told.words.keys, told.words.gaps, told.words.language
    joining = language.roles.conjunctions
    cuts = [
        at
        for at in range(first + 1, last + 1)
        if ";" in gaps[at - 1]
        or keys[at] in language.events.contrasting
        or (keys[at] in joining and at < last and keys[at + 1] in language.events.standing)
    ]
    return list(pairwise([first, *cuts, last + 1]))
