"""Divisions of one name: "the Zaporizhzhia region" is the oblast, not the raion in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from geomap.resolution.candidates import Candidates, Group

__all__ = ["larger_division", "may_be_larger"]


def may_be_larger(candidates: Candidates, group: Group, best: int) -> bool:
    """Whether "region" is said of a second-level division, and could be of a first-level one."""
    return group.described & 6 == 6 and candidates.bits[best] & 31 == 4


def larger_division(candidates: Candidates, group: Group, best: int, around: list[int]) -> int:
    """The first-level division of the same name, where the word beside it may be either's."""
    if not may_be_larger(candidates, group, best):
        return best
    larger = [
        i
        for i in around
        if candidates.bits[i] & 31 == 2
        and candidates.country[i] == candidates.country[best]
        and candidates.kinds[i] <= candidates.kinds[best]
    ]
    return max(larger, key=lambda i: (candidates.fame[i], -i), default=best)
